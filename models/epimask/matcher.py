"""The matcher `epimask`: windows of two tiles through the network, along the epipolar lines that the context knows."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import torch

from ...core.matching import MatchContext
from ...core.messages import Text, message
from .. import weights
from ..blocks.coarse import mutual_matches
from ..blocks.convolution import fold
from ..blocks.epipolar import line_distance
from ..blocks.lora import merge
from ..blocks.swin import SwinShape
from ..calibration import Calibration
from ..windowed import WindowedMatcher, sparser
from .network import EpiMask, Lines, Places
from .swin_names import swin_shape

LEAST_SCORE = 0.02
"""Product of the one-way probabilities below which cells are not refined."""
LARGEST_LINE_PX = 1e6


class EpimaskMatcher(WindowedMatcher):
    """Semi-dense matches that keep to epipolar lines; without lines, anywhere within reach."""

    name = "epimask"
    display_name: ClassVar[Text] = message("the matcher along epipolar lines")
    description: ClassVar[Text] = message(
        "A network for two satellite scenes with camera models: it looks only where a place can lie."
    )
    needs: ClassVar[tuple[str, ...]] = ("weights", "cameras")

    @staticmethod
    def loaded(stored: weights.Weights) -> tuple[EpiMask, Calibration]:
        """Return the network of a weights file and its calibration; raise WeightsError for another's tensors."""
        return load_network(stored)

    @staticmethod
    def see(network: EpiMask, cuts: list[torch.Tensor], starts: np.ndarray, context: MatchContext) -> tuple[Any, Any]:
        """Return the matches of a batch of windows, px of the windows."""
        a, b = cuts
        numbers = lines_of(context, starts).to(a.device)
        lines = Lines(numbers, min(context.epipolar_px, LARGEST_LINE_PX), context.radius_px)
        maps = network(a[:, :3], b[:, :3], a[:, 3:], b[:, 3:], lines, context.epipolar is not None)
        matches = sparser(mutual_matches(maps.logits, LEAST_SCORE), maps.grid[1], context.spacing_px)
        found = network.refine(maps, matches)
        # The last step, at full resolution, looks beside the lines too: what it finds there cannot be.
        near = line_distance(numbers[matches.batch], found.reference_xy, found.moving_xy) <= context.epipolar_px
        return matches.take(near), Places(**{name: column[near] for name, column in vars(found).items()})


def lines_of(context: MatchContext, starts: np.ndarray) -> torch.Tensor:
    """Return (B, 5) coefficients of a context's geometry in windows that begin at (y, x); zeros where it has none."""
    if context.epipolar is None:
        return torch.zeros(len(starts), 5)
    a, b, c, d, e = context.epipolar.coefficients
    y, x = np.asarray(starts, float).T
    columns = (np.full(len(x), value) for value in (a, b, c, d))
    return torch.from_numpy(np.column_stack([*columns, e + (a + c) * x + (b + d) * y]).astype(np.float32))


def stored_swin(tensors: dict) -> SwinShape | None:
    """Return the sizes of the Swin-v2 that weights were learned with; None where their encoder is that of `dgim`."""
    head = "backbone.swin."
    ours = {name[len(head) :]: tensor for name, tensor in tensors.items() if name.startswith(head)}
    return swin_shape(ours) if ours else None


def load_network(stored: weights.Weights) -> tuple[EpiMask, Calibration]:
    """Return the folded network and its calibration; raise WeightsError for tensors of another network."""
    network = EpiMask(swin=stored_swin(stored.tensors))
    network.adapt_encoder()
    weights.fill(network, stored, "epimask")
    return fold(merge(network)), Calibration.of(stored.metadata)
