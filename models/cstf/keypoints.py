"""Keypoints on structure: corners and blobs at several scales, whatever the contrast and its sign; evenly spread."""

from __future__ import annotations

import torch
from torch.nn import functional

from ..blocks.structure import SIGMAS, blurred

INTEGRATION = 2.0
"""Width of the neighbourhood of a corner over the width of its gradients."""
BLOB_PX = 4.0
"""Size of a blob: the smaller of the two Gaussians whose difference sees it."""
WIDER = 1.4
LEAST = 0.002
"""Response below which there is only noise."""
FINEST_PX = 2
"""Keypoints of one image are farther apart than that, along one axis at least."""


def response(seen: torch.Tensor) -> torch.Tensor:
    """Channels of StructureFrontEnd (B, 2 + 3 S, H, W) → (B, H, W): how good a keypoint each pixel is.

    The product of two that find the same places in different modalities more often together than alone: corners, the
    smaller eigenvalue of the structure tensor of normalised, unsigned edges, added over scales (after Harris and
    Stephens, 1988); and blobs, bright or dark, of the locally normalised grey (after Lowe, 2004).
    """
    corners = 0.0
    for k, sigma in enumerate(SIGMAS):
        edges = blurred(seen[:, 2 + 3 * k : 5 + 3 * k].float(), INTEGRATION * sigma)
        corners = corners + 0.5 * (edges[:, 0] - (edges[:, 1] ** 2 + edges[:, 2] ** 2).sqrt())
    grey = seen[:, :1].float()
    blobs = (blurred(grey, WIDER * BLOB_PX) - blurred(grey, BLOB_PX))[:, 0].abs()
    return corners * blobs * (seen[:, 1] > 0.5)


def spread(corners: torch.Tensor, wanted: int) -> torch.Tensor:
    """(H, W) responses → (N, 2) px (x, y), at most `wanted`, strongest first: maxima of squares as wide as may be.

    Adaptive non-maximal suppression (Brown, Szeliski and Winder, 2005) with squares instead of circles: a point stays
    as long as nothing stronger is within a radius, and the radius is the largest under which enough points stay.
    """
    # Squares of that radius about so many points are more than fit.
    low, high = FINEST_PX, FINEST_PX + 2 + int((corners.numel() / max(wanted, 1)) ** 0.5)
    chosen = _maxima(corners, low)
    while high - low > 1 and len(chosen) > wanted:
        middle = (low + high) // 2
        fewer = _maxima(corners, middle)
        if len(fewer) >= wanted:
            low, chosen = middle, fewer
        else:
            high = middle
    strongest = corners[chosen[:, 0], chosen[:, 1]].argsort(descending=True, stable=True)[:wanted]
    return chosen[strongest].flip(1).float() + 0.5


def _maxima(corners: torch.Tensor, radius: int) -> torch.Tensor:
    """Return (N, 2) rows and columns of what is largest within `radius` along both axes."""
    highest = _highest(_highest(corners, radius).T, radius).T
    return ((corners == highest) & (corners > LEAST)).nonzero()


def _highest(x: torch.Tensor, radius: int) -> torch.Tensor:
    """(H, W) → the largest of what is within `radius` along each row; windows double, so that wide ones cost little."""
    size, width = 2 * radius + 1, 1
    out = functional.pad(x, (radius, radius), value=-1.0)
    while 2 * width <= size:
        out = torch.maximum(out[:, :-width], out[:, width:])
        width *= 2
    return torch.maximum(out[:, : x.shape[1]], out[:, size - width : size - width + x.shape[1]])
