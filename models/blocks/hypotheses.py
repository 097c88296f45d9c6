"""Turned and scaled copies of a feature map, compared with another at all shifts near by Fourier transforms.

The strength of a shift is what two maps agree by over what chance would make of it, as in the coarse search: plain
normalised correlation lets small overlaps win. All of it has a way back.
"""

from __future__ import annotations

import torch
from torch.nn import functional

from .coarse import NEVER

LEAST_SHARE = 1e-3
"""Of the mean chance; where less is expected nothing is there to compare."""


def seen_through(features: torch.Tensor, maps: torch.Tensor, shape: tuple[int, int]) -> torch.Tensor:
    """(N, C, h, w) and (N, 3, 3) affine maps of output to input cells → (N, C, *shape), bilinear, 0 outside.

    Positions are in cells, their origin at the outer corner.
    """
    rows, cols = features.shape[-2:]
    y, x = (torch.arange(n, device=maps.device, dtype=torch.float32) + 0.5 for n in shape)
    grid = torch.stack([x.expand(shape[0], -1), y[:, None].expand(-1, shape[1])], dim=-1)
    there = grid.flatten(0, 1) @ maps[:, :2, :2].transpose(1, 2) + maps[:, None, :2, 2]  # (N, shape, 2)
    size = torch.tensor([cols, rows], device=maps.device)
    return functional.grid_sample(
        features.float(), (2 * there / size - 1).reshape(-1, *shape, 2), "bilinear", "zeros", align_corners=False
    )


def turned(features: torch.Tensor, directed: int, angles: torch.Tensor) -> torch.Tensor:
    """Return (N, C, h, w) whose edge directions are turned by (N,) angles (radians, x towards y).

    The first `directed` channels are threes of strength, cos 2θ and sin 2θ; the others do not turn.
    """
    threes = features[:, :directed].unflatten(1, (-1, 3))
    cos, sin = (f(2 * angles)[:, None, None, None] for f in (torch.cos, torch.sin))
    strength, c, s = threes.unbind(2)
    after = torch.stack([strength, cos * c - sin * s, sin * c + cos * s], dim=2).flatten(1, 2)
    return torch.cat([after, features[:, directed:]], dim=1)


def strengths(
    still: torch.Tensor,
    still_weight: torch.Tensor,
    moved: torch.Tensor,
    moved_weight: torch.Tensor,
    reach: int,
    least_overlap: float = 0.3,
) -> torch.Tensor:
    """(N or 1, C, h, w) and (…, 1, h, w) twice → (N, 2 R + 1, 2 R + 1): [n, R + dy, R + dx] for `moved` put there.

    NEVER where less than `least_overlap` of the smaller valid area overlaps.
    """
    size = tuple(n + reach for n in still.shape[-2:])
    chosen = torch.arange(-reach, reach + 1, device=still.device)

    def correlated(a, b):
        product = (torch.fft.rfft2(a, s=size) * torch.fft.rfft2(b, s=size).conj()).sum(1)
        full = torch.fft.irfft2(product, s=size)
        return full[:, chosen % size[0]][:, :, chosen % size[1]]

    agreement = correlated(still, moved)
    chance = correlated(still.square().sum(1, keepdim=True), moved.square().sum(1, keepdim=True))
    least = LEAST_SHARE * chance.detach().amax((1, 2), keepdim=True) + 1e-6
    common = correlated(still_weight, moved_weight)
    smaller = torch.minimum(still_weight.sum((1, 2, 3)), moved_weight.sum((1, 2, 3)))
    enough = common > least_overlap * smaller[:, None, None].clamp(min=1.0)
    return (agreement * chance.clamp(min=0).add(least).rsqrt()).masked_fill(~enough, NEVER)


def without_mean(x: torch.Tensor, weight: torch.Tensor, side: int = 15) -> torch.Tensor:
    """Return (N, C, h, w) less its mean over valid cells of the square about each, 0 where (N, 1, h, w) is 0."""
    x = x * weight
    area = functional.avg_pool2d(weight, side, 1, side // 2)
    return (x - functional.avg_pool2d(x, side, 1, side // 2) / area.clamp(min=1e-3)) * weight
