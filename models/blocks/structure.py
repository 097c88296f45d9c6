"""A fixed front end: edge directions at a few scales, blind to contrast reversal, beside the grey image."""

from __future__ import annotations

import math
from functools import lru_cache

import torch
from torch import nn
from torch.nn import functional

SIGMAS = (1.0, 2.0, 4.0)
"""Scales of the gradient, px."""
NEIGHBOURHOOD_PX = 21
"""Side of the square that strengths and greys are normalised by."""
SATURATION = 1.5
"""Edges this many times stronger than their neighbourhood's count hardly more."""
FLOOR = 0.02
"""Standard deviation and gradient, in grey levels of 0..1, below which there is only noise."""
SHARP = slice(2, 8)
"""Its channels of edge directions at the two finest scales."""


class StructureFrontEnd(nn.Module):
    """Nothing to learn: grey, validity, and per scale strength, cos 2θ and sin 2θ of the gradient."""

    channels = 2 + 3 * len(SIGMAS)

    @torch.no_grad()
    def forward(self, pixels: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
        """(B, bands, H, W) in 0..1 and (B, 1, H, W) 0 or 1, both float32 → (B, channels, H, W) float32."""
        pixels = filled(pixels, valid)
        inside = 1.0 - functional.max_pool2d(1.0 - valid, 5, 1, 2)
        out = [local_grey(pixels, valid), valid]
        for sigma in SIGMAS:
            out.extend(_directions(pixels, inside, sigma))
        return torch.cat(out, dim=1)


def filled(pixels: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Return pixels (B, C, H, W) whose invalid part holds the mean of the valid one."""
    mean = (pixels * valid).sum((2, 3), keepdim=True) / valid.sum((2, 3), keepdim=True).clamp(min=1.0)
    return pixels * valid + mean * (1.0 - valid)


def local_grey(pixels: torch.Tensor, valid: torch.Tensor) -> torch.Tensor:
    """Return (B, 1, H, W): the mean band, in standard deviations of its neighbourhood, -3..3; 0 where invalid."""
    grey = pixels.mean(1, keepdim=True)
    mean = _mean(grey, valid)
    spread = _mean((grey - mean) ** 2, valid).clamp(min=0.0).sqrt()
    return ((grey - mean) / (spread + FLOOR)).clamp(-3.0, 3.0) * valid


def blurred(x: torch.Tensor, sigma: float) -> torch.Tensor:
    """Return (B, C, H, W) smoothed by a Gaussian of `sigma` px; edges repeated."""
    return _separable(x, (sigma, 0), (sigma, 0))


def _directions(pixels, inside, sigma: float) -> list[torch.Tensor]:
    """Return strength, strength·cos 2θ, strength·sin 2θ, each (B, 1, H, W), of one scale."""
    gx = _separable(pixels, (sigma, 0), (sigma, 1))
    gy = _separable(pixels, (sigma, 1), (sigma, 0))
    # Squared complex gradients averaged over bands: unsigned, so that a reversal of contrast changes nothing.
    real = (gx * gx - gy * gy).mean(1, keepdim=True) * inside
    imag = (2.0 * gx * gy).mean(1, keepdim=True) * inside
    power = torch.sqrt(real * real + imag * imag + 1e-16)
    strength = torch.sqrt(power / (_mean(power, inside) + FLOOR**2 / 4))
    strength = strength / (1.0 + strength / SATURATION) * inside
    return [strength, strength * real / power, strength * imag / power]


def _mean(x: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
    """Return the weighted mean over the neighbourhood of each pixel."""
    both = _separable(torch.cat([x * weight, weight], dim=1), BOX, BOX)
    return both[:, :1] / (both[:, 1:] + 1e-4)


BOX = (NEIGHBOURHOOD_PX, -1)
BLOCK_PX = 64
"""Pixels that are filtered by one product."""


def _separable(x: torch.Tensor, down: tuple, across: tuple) -> torch.Tensor:
    """Return (B, C, H, W) filtered down the rows and along them; edges repeated."""
    return _filtered(_filtered(x, -1, *across), -2, *down)


def _filtered(x: torch.Tensor, axis: int, width: float, order: int) -> torch.Tensor:
    """Return x filtered along one of the last two axes, by a product with a banded matrix for every BLOCK_PX.

    That beats a convolution of few channels many times over, and one matrix for the whole axis wherever that is long.
    """
    band = _band(width, order).to(x)
    size, half = x.shape[axis], (band.shape[1] - BLOCK_PX) // 2
    ends = (half, half + -size % BLOCK_PX)
    x = functional.pad(x, (*ends, 0, 0) if axis == -1 else (0, 0, *ends), mode="replicate")
    starts = range(0, size, BLOCK_PX)
    parts = (x.narrow(axis, start, band.shape[1]) for start in starts)
    out = torch.cat([part @ band.T if axis == -1 else band @ part for part in parts], dim=axis)
    return out.narrow(axis, 0, size)


@lru_cache(maxsize=16)
@torch.inference_mode(False)
def _band(width: float, order: int) -> torch.Tensor:
    """Return (BLOCK_PX, BLOCK_PX + 2 r): a Gaussian (order 0), its derivative (1) or a box (-1) at each of its rows."""
    kernel = torch.ones(int(width)) / width if order < 0 else _kernels(width)[order]
    rows = [functional.pad(kernel, (k, BLOCK_PX - 1 - k)) for k in range(BLOCK_PX)]
    return torch.stack(rows)


def _kernels(sigma: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Return a Gaussian of sum 1 and its derivative, scaled so that a ramp of 1 / px gives sigma."""
    radius = math.ceil(2.5 * sigma)
    t = torch.arange(-radius, radius + 1, dtype=torch.float32)
    smooth = torch.exp(-0.5 * (t / sigma) ** 2)
    smooth = smooth / smooth.sum()
    slope = t * smooth
    return smooth, slope * (sigma / (t * slope).sum())
