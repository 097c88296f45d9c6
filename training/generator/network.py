"""Adaptive instance normalisation (Huang and Belongie, 2017) at three scales, with noise for grains such as speckle."""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

WIDTHS = (12, 32, 64)
"""Channels at full, half and quarter resolution."""
STYLE = 2 * sum(WIDTHS)
"""Numbers that describe a style: each channel's mean and deviation."""
CODE = 48
GRAINS = 2
"""Channels of noise."""
LEAST_DEVIATION = 0.02


class Transfer(nn.Module):
    """Shows (B, 3, H, W) tiles in 0..1, sides multiples of 4, in the style of other tiles."""

    def __init__(self):
        super().__init__()
        full, half, quarter = WIDTHS
        self.first = nn.Conv2d(3, full, 3, padding=1)
        self.second = nn.Conv2d(full, half, 3, 2, 1)
        self.third = nn.Conv2d(half, quarter, 3, 2, 1)
        self.code = nn.Sequential(nn.Linear(STYLE, CODE), nn.LeakyReLU(0.2))
        self.deep = nn.ModuleList([Styled(quarter, quarter) for _ in range(3)])
        self.to_half = Styled(quarter + half, half)
        self.to_full = Styled(half + full + GRAINS, full)
        self.last = Styled(full + GRAINS, full)
        self.colours = nn.Conv2d(full, 3, 1)
        self.register_buffer("styles", torch.zeros(0, STYLE))

    def encode(self, tiles: torch.Tensor) -> list[torch.Tensor]:
        """Return (B, C, H, W), (B, C, H/2, W/2), (B, C, H/4, W/4) features."""
        maps = [tiles - 0.5]
        for layer in (self.first, self.second, self.third):
            maps.append(functional.leaky_relu(layer(maps[-1]), 0.2))
        return maps[1:]

    def style(self, tiles: torch.Tensor) -> torch.Tensor:
        """Return the style of each tile, (B, STYLE)."""
        return style_of(self.encode(tiles))

    def forward(self, tiles: torch.Tensor, style: torch.Tensor, grains: torch.Tensor, share=1.0) -> torch.Tensor:
        """Return tiles in styles (B, STYLE), which count by a share, the tiles' own styles by the rest.

        `grains` (B, GRAINS, H, W) is noise of unit deviation.
        """
        maps = self.encode(tiles)
        style = style if share == 1.0 else torch.lerp(style_of(maps), style, share)
        code = self.code(style)
        full, half, quarter = (_in_style(m, s) for m, s in zip(maps, _split(style)))
        x = quarter
        for block in self.deep:
            x = x + block(x, code)
        x = self.to_half(torch.cat([_up(x), half], dim=1), code)
        x = self.to_full(torch.cat([_up(x), full, grains], dim=1), code)
        x = self.last(torch.cat([x, grains], dim=1), code)
        return torch.sigmoid(2.0 * self.colours(x))


class Styled(nn.Module):
    """A convolution whose channels' gains and offsets come from a style's code (B, CODE)."""

    def __init__(self, before: int, after: int):
        super().__init__()
        self.convolution = nn.Conv2d(before, after, 3, padding=1)
        self.gains = nn.Linear(CODE, 2 * before)

    def forward(self, x: torch.Tensor, code: torch.Tensor) -> torch.Tensor:
        """(B, before, H, W) → (B, after, H, W)."""
        gain, offset = self.gains(code)[..., None, None].chunk(2, dim=1)
        return functional.leaky_relu(self.convolution(x * (1 + gain) + offset), 0.2)


def style_of(maps: list[torch.Tensor]) -> torch.Tensor:
    """Return means and deviations of all channels, (B, STYLE)."""
    parts = [part for m in maps for part in (m.mean((2, 3)), _deviation(m))]
    return torch.cat(parts, dim=1)


def _split(style: torch.Tensor):
    return [part.chunk(2, dim=1) for part in style.split([2 * width for width in WIDTHS], dim=1)]


def _deviation(maps: torch.Tensor) -> torch.Tensor:
    return (maps.var((2, 3), unbiased=False) + 1e-6).sqrt()


def _in_style(maps: torch.Tensor, style: tuple[torch.Tensor, torch.Tensor]) -> torch.Tensor:
    """Return maps whose channels have the style's means and deviations."""
    mean, deviation = (part[..., None, None] for part in style)
    own = _deviation(maps).clamp(min=LEAST_DEVIATION)[..., None, None]
    return (maps - maps.mean((2, 3), keepdim=True)) / own * deviation + mean


def _up(x: torch.Tensor) -> torch.Tensor:
    return functional.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)
