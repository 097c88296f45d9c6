"""The encoders that `epimask` can start from, by what a weights file holds: that of `dgim`, or a Swin-v2."""

from __future__ import annotations

from pathlib import Path

from ...core.messages import message
from .. import weights
from .network import EpiMask, Shape
from .swin_names import is_swin, swin_shape, swin_tensors

OTHER_ENCODER = message(
    "These weights hold no encoder that “epimask” can start from: name those of “dgim” of this "
    "version, or those of a Swin-v2 with the names of torchvision or timm."
)
SHARED = ("backbone.", "ascent.", "describe.", "details.", "half_features.", "full_features.", "head.")
"""Parts of `dgim` that are the same here; only the first is the encoder, and frozen."""


def read_foundation(path: Path) -> weights.Weights:
    """Return the tensors of a safetensors file; raise WeightsError for any other kind of file."""
    try:
        return weights.parse(Path(path).read_bytes())
    except OSError as error:
        raise weights.WeightsError(
            message("{file} cannot be read: {problem}.", file=Path(path).name, problem=str(error.strerror)), repr(error)
        ) from error
    except Exception as error:
        raise weights.WeightsError(
            message(
                "{file} is no safetensors file. Weights in other formats can run code when they are opened, so "
                "convert them first: safetensors.torch.save_file(model.state_dict(), …).",
                file=Path(path).name,
            ),
            repr(error),
        ) from error


def start_from(stored: weights.Weights, shape: Shape | None = None) -> EpiMask:
    """Return a network with a pretrained encoder, frozen but for adapters; WeightsError where there is none in it."""
    if is_swin(stored.tensors):
        network = _with_swin(stored.tensors, shape)
    else:
        network = EpiMask(shape)
        take_dgim(network, stored)
    network.adapt_encoder()
    return network


def take_dgim(network: EpiMask, stored: weights.Weights, parts: tuple[str, ...] = SHARED) -> None:
    """Give a network what `dgim` has in common with it; raise WeightsError where that one has other sizes."""
    tensors = {n: t.float() for n, t in stored.tensors.items() if n.startswith(parts)}
    try:
        missing, _ = network.load_state_dict(tensors, strict=False)
    except RuntimeError as error:
        raise weights.WeightsError(OTHER_ENCODER, str(error)) from error
    missing = [n for n in missing if n.startswith(parts) and not n.endswith("num_batches_tracked")]
    if missing:
        raise weights.WeightsError(OTHER_ENCODER, f"missing: {missing[:5]}")
    trust = stored.tensors["trust"].float()
    network.near_trust.data[:], network.trust.data[1] = trust[:2], trust[3]


def _with_swin(tensors: dict, shape: Shape | None) -> EpiMask:
    """Return a network whose encoder is the Swin-v2 of a file; the rest begins with what `dgim` can lend, if any."""
    try:
        ours = swin_tensors(tensors)
        network = EpiMask(shape, swin_shape(ours))
        network.backbone.swin.load_state_dict(ours)
    except (KeyError, ValueError, IndexError, RuntimeError) as error:
        raise weights.WeightsError(OTHER_ENCODER, repr(error)) from error
    if shape is None and weights.available("dgim"):
        take_dgim(network, weights.read("dgim"), SHARED[1:])
    return network
