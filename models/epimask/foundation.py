"""The encoders that `epimask` can start from, by what a weights file holds."""

from __future__ import annotations

from .. import weights
from .network import EpiMask, Shape

OTHER_ENCODER = "These weights hold no encoder that “epimask” can start from: name those of “dgim” of this version."
SHARED = ("backbone.", "ascent.", "describe.", "details.", "half_features.", "full_features.", "head.")
"""Parts of `dgim` that are the same here; only the first is the encoder, and frozen."""


def start_from(stored: weights.Weights, shape: Shape | None = None) -> EpiMask:
    """Return a network with a pretrained encoder, frozen but for adapters; WeightsError where there is none in it."""
    network = EpiMask(shape)
    take_dgim(network, stored)
    network.adapt_encoder()
    return network


def take_dgim(network: EpiMask, stored: weights.Weights) -> None:
    """Give a network what `dgim` has in common with it; raise WeightsError where that one has other sizes."""
    tensors = {n: t.float() for n, t in stored.tensors.items() if n.startswith(SHARED)}
    try:
        missing, _ = network.load_state_dict(tensors, strict=False)
    except RuntimeError as error:
        raise weights.WeightsError(OTHER_ENCODER, str(error)) from error
    missing = [n for n in missing if n.startswith(SHARED) and not n.endswith("num_batches_tracked")]
    if missing:
        raise weights.WeightsError(OTHER_ENCODER, f"missing: {missing[:5]}")
    # Of its four, the last one weighs windows at full resolution.
    network.trust.data[1] = stored.tensors["trust"][-1].float()
