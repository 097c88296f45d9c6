"""The matcher `epimask`: a pair of tiles through the network, along the epipolar lines that the context knows."""

from __future__ import annotations

from typing import ClassVar

import numpy as np
import torch

from ...core.matching import MatchContext, TilePoints, WorkingImage
from .. import weights
from ..arrays import Arrays, with_fallback
from ..base import Matcher
from ..blocks.coarse import mutual_matches
from ..blocks.convolution import fold
from ..blocks.lora import merge
from .network import EpiMask, Lines

LEAST_SCORE, LEAST_CONFIDENCE = 0.02, 0.1
LARGEST_LINE_PX = 1e6


class EpimaskMatcher(Matcher):
    """Semi-dense matches that keep to epipolar lines; without lines, anywhere within reach."""

    name: ClassVar[str] = "epimask"
    description: ClassVar[str] = (
        "A network for two satellite scenes with camera models: it looks only where a place can lie."
    )
    needs: ClassVar[tuple[str, ...]] = ("weights",)

    def __init__(self, arrays: Arrays, network: EpiMask | None = None):
        """Use a network, or at the first match the weights that ship."""
        self.arrays = arrays
        self._network = None if network is None else fold(merge(network))

    def _load(self) -> EpiMask:
        """Return the folded network; raise WeightsError where its weights are not as shipped."""
        if self._network is None:
            self._network = fold(load_network(weights.read(self.name)))
        return self._network

    def _match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        return with_fallback(self.arrays, lambda arrays: self._run(arrays, reference, moving, context))

    @torch.inference_mode()
    def _run(self, arrays: Arrays, reference, moving, context: MatchContext) -> TilePoints:
        device = "cuda" if arrays.device == "cuda" else "cpu"
        network = self._load().to(device)
        images = [torch.from_numpy(np.ascontiguousarray(i.pixels))[None].to(device) for i in (reference, moving)]
        valid = [torch.from_numpy(i.valid.astype(np.float32))[None, None].to(device) for i in (reference, moving)]
        lines = lines_of(context).to(device)
        bounded = Lines(lines, min(context.epipolar_px, LARGEST_LINE_PX), context.radius_px)
        maps = network(*images, *valid, bounded, context.epipolar is not None)
        found = network.refine(maps, mutual_matches(maps.logits, LEAST_SCORE))
        return _points(found)


def _points(found) -> TilePoints:
    confidence = found.logit.sigmoid().double().cpu().numpy()
    keep = confidence >= LEAST_CONFIDENCE
    variance = found.sigma_px.double().cpu().numpy()[keep] ** 2
    arrays = (x.double().cpu().numpy()[keep] for x in (found.moving_xy, found.reference_xy))
    return TilePoints(*arrays, confidence[keep], variance[:, None, None] * np.eye(2))


def lines_of(context: MatchContext) -> torch.Tensor:
    """Return the (1, 5) coefficients of a context's epipolar geometry; zeros where it knows none."""
    numbers = np.zeros(5) if context.epipolar is None else context.epipolar.coefficients
    return torch.from_numpy(np.asarray(numbers, np.float32))[None]


def load_network(stored: weights.Weights) -> EpiMask:
    """Return the network of a weights file, in evaluation mode; raise WeightsError for tensors of another network."""
    network = EpiMask()
    network.adapt_encoder()
    weights.fill(network, stored, "epimask")
    return merge(network).eval()


def start_encoder(network: EpiMask, stored: weights.Weights) -> None:
    """Give a network the backbone of `dgim`; raise WeightsError where that one has other sizes."""
    prefix = "backbone."
    tensors = {n[len(prefix) :]: t.float() for n, t in stored.tensors.items() if n.startswith(prefix)}
    try:
        missing, _ = network.backbone.load_state_dict(tensors, strict=False)
    except RuntimeError as error:
        raise weights.WeightsError(OTHER_ENCODER, str(error)) from error
    if [name for name in missing if not name.endswith("num_batches_tracked")]:
        raise weights.WeightsError(OTHER_ENCODER, f"missing: {missing[:5]}")


OTHER_ENCODER = "These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version."
