"""Keypoints on structure: corners of edge directions, at several scales, whatever the contrast; evenly spread."""

from __future__ import annotations

import torch
from torch.nn import functional

from ..blocks.structure import SIGMAS, blurred

INTEGRATION = 2.0
"""Width of the neighbourhood of a corner over the width of its gradients."""
LEAST = 0.02
"""Response, in units of normalised strength, below which there is only noise."""
FINEST_PX = 2
"""Keypoints of one image are farther apart than that, along one axis at least."""


def response(seen: torch.Tensor) -> torch.Tensor:
    """Channels of StructureFrontEnd (B, 2 + 3 S, H, W) → (B, H, W): how much of a corner each pixel is.

    The smaller eigenvalue of the structure tensor of normalised, unsigned edges, best over scales: after Harris and
    Stephens (1988) and Shi and Tomasi (1994), on directions instead of on grey levels.
    """
    best = None
    for k, sigma in enumerate(SIGMAS):
        edges = blurred(seen[:, 2 + 3 * k : 5 + 3 * k].float(), INTEGRATION * sigma)
        corner = 0.5 * (edges[:, 0] - (edges[:, 1] ** 2 + edges[:, 2] ** 2).sqrt())
        best = corner if best is None else torch.maximum(best, corner)
    return best * (seen[:, 1] > 0.5)


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
