"""Renderings of `engine.modality` for a batch at once, on any device: those that need no segments and no letters."""

from __future__ import annotations

import numpy as np
import torch
from torch.nn import functional

from ..engine.curriculum import ON_DEVICE
from ..engine.modality import FAINT
from .warp import blurred

# Every rendering takes (rng, tiles (N, 3, H, W) in 0..1) and returns tiles of the same shape; strengths differ by tile,
# widths are drawn once for all of them.


class Chance:
    """Random numbers on a device, the same for the same seed."""

    def __init__(self, seed: int, device):
        self.device = device
        self.generator = torch.Generator(device).manual_seed(seed % (1 << 62))
        self.scalar = np.random.default_rng(seed)

    def uniform(self, low: float, high: float, *shape: int) -> torch.Tensor:
        """Return numbers of a shape."""
        return low + (high - low) * torch.rand(*shape, generator=self.generator, device=self.device)

    def normal(self, *shape: int) -> torch.Tensor:
        """Return standard normal numbers of a shape."""
        return torch.randn(*shape, generator=self.generator, device=self.device)

    def each(self, tiles: torch.Tensor, low: float, high: float) -> torch.Tensor:
        """Return a number for each tile."""
        return self.uniform(low, high, len(tiles), 1, 1, 1)


def grey(tiles: torch.Tensor) -> torch.Tensor:
    """(N, 3, H, W) → (N, 1, H, W): the mean band."""
    return tiles.mean(1, keepdim=True)


def stretched(tiles: torch.Tensor) -> torch.Tensor:
    """Return each tile between its 1st and 99th percentile, as 0..1."""
    some = tiles[..., ::3, ::3].flatten(1)
    low, high = (torch.quantile(some, q, dim=1)[:, None, None, None] for q in (0.01, 0.99))
    return ((tiles - low) / (high - low).clamp(min=1e-6)).clamp(0, 1)


def curve(values: torch.Tensor, knots: torch.Tensor) -> torch.Tensor:
    """(N, C, H, W) in 0..1 through straight lines between (N, C, K) knots."""
    x = values.clamp(0, 1) * (knots.shape[-1] - 1)
    below = x.floor().clamp(max=knots.shape[-1] - 2).long()
    flat = below.flatten(2)
    low, high = (knots.gather(2, flat + step).reshape(x.shape) for step in (0, 1))
    return low + (high - low) * (x - below)


def response(rng: Chance, tiles):
    """Another response curve, rising or not, the same for all bands or one each."""
    knots = rng.uniform(0, 1, len(tiles), 3, 5)
    rising = rng.uniform(0, 1, len(tiles), 1, 1) < 0.5
    knots = torch.where(rising, knots.sort(-1).values, knots)
    same = rng.uniform(0, 1, len(tiles), 1, 1) < 0.5
    return curve(tiles, torch.where(same, knots[:, :1].expand_as(knots), knots))


def inverted(rng: Chance, tiles):
    """The negative of all bands or of the grey."""
    alone = rng.each(tiles, 0, 1) < 0.5
    return 1 - torch.where(alone, grey(tiles).expand_as(tiles), tiles)


def palette(rng: Chance, tiles):
    """Grey levels in false colours."""
    return curve(grey(tiles).expand_as(tiles), rng.uniform(0, 1, len(tiles), 3, 6))


def thermal(rng: Chance, tiles):
    """The published pseudo-thermal cosine of the grey, blurred."""
    wave = 0.5 + 0.5 * torch.cos(torch.pi * (rng.each(tiles, 0.6, 2.0) * grey(tiles) + rng.each(tiles, 0, 1)))
    return blurred(wave, float(rng.scalar.uniform(0.5, 2.0))).expand_as(tiles)


def edges(rng: Chance, tiles):
    """Strength of the gradient, dark on light or light on dark."""
    g = functional.pad(blurred(grey(tiles), float(rng.scalar.uniform(0.6, 2.0))), (1,) * 4, mode="replicate")
    across, down = g[..., 1:-1, 2:] - g[..., 1:-1, :-2], g[..., 2:, 1:-1] - g[..., :-2, 1:-1]
    shown = stretched((across.square() + down.square() + 1e-6).sqrt().sqrt())
    return torch.where(rng.each(tiles, 0, 1) < 0.5, 1 - shown, shown).expand_as(tiles)


def texture(rng: Chance, tiles):
    """Local roughness instead of brightness."""
    g, sigma = grey(tiles), float(rng.scalar.uniform(1.5, 4.0))
    mean = blurred(g, sigma)
    rough = (blurred(g * g, sigma) - mean * mean).clamp(min=0).sqrt()
    return stretched(rough + rng.each(tiles, -0.3, 0.3) * mean).expand_as(tiles)


def radar(rng: Chance, tiles):
    """Roughness and brightness under speckle of so many looks, with bright corners; nothing is laid over."""
    base = grey(response(rng, tiles)) * rng.each(tiles, 0.3, 1.0)
    base = (base + grey(texture(rng, tiles)) * rng.each(tiles, 0.0, 0.7)).clamp(min=0.02)
    looks = int(rng.scalar.integers(1, 7))
    grains = -rng.uniform(1e-6, 1.0, looks, *base.shape).log().mean(0)
    if rng.scalar.random() < 0.7:
        grains = blurred(grains, float(rng.scalar.uniform(0.5, 1.1)))
    corners = (rng.uniform(0, 1, *base.shape) > 0.998).float() * rng.each(tiles, 1, 6)
    return stretched((base * grains + blurred(corners, 0.8) + 0.02).log()).expand_as(tiles)


def haze(rng: Chance, tiles):
    """Thin cloud of uneven thickness."""
    side = int(rng.scalar.integers(3, 9))
    field = functional.interpolate(rng.normal(len(tiles), 1, side, side), tiles.shape[-2:], mode="bicubic")
    cover = (0.35 * field + rng.each(tiles, 0.1, 0.5)).clamp(0, 0.85)
    return tiles * (1 - cover) + cover * rng.each(tiles, 0.7, 1.0)


def night(rng: Chance, tiles):
    """Dark, with a few lights and shot noise."""
    dark = tiles.clamp(0, 1) ** rng.each(tiles, 1.5, 3.0) * rng.each(tiles, 0.2, 0.5)
    lights = (rng.uniform(0, 1, len(tiles), 1, *tiles.shape[-2:]) > 0.999).float()
    return (dark + 6 * blurred(lights, 1.5) + 0.02 * rng.normal(*tiles.shape)).clamp(0, 1)


LOOKS = dict(zip(ON_DEVICE, (response, inverted, palette, thermal, edges, texture, radar, haze, night), strict=True))


def rendered(rng: Chance, tiles: torch.Tensor, names: list[str]) -> torch.Tensor:
    """Return each of N tiles as its look shows it, or as it is where it has none."""
    shown = tiles.clone()
    for name in sorted(set(names) & set(LOOKS)):
        rows = [k for k, own in enumerate(names) if own == name]
        shown[rows] = LOOKS[name](rng, tiles[rows])
    return shown


def photographed(rng: Chance, tiles: torch.Tensor, strength: float) -> torch.Tensor:
    """Return tiles with other contrast, gamma and colours, sometimes grey, blurred and noisy."""
    gain = (0.2 * strength * rng.normal(len(tiles), 3, 1, 1)).exp()
    gamma = (0.35 * strength * rng.normal(len(tiles), 1, 1, 1)).exp()
    lift = 0.08 * strength * rng.normal(len(tiles), 1, 1, 1)
    shown = (tiles.clamp(1e-6, 1) ** gamma - 0.5) * gain + 0.5 + lift
    shown = torch.where(rng.each(tiles, 0, 1) < 0.3, grey(shown).expand_as(shown), shown)
    faint = shown.std(dim=(1, 2, 3), keepdim=True) < FAINT
    shown = torch.where(faint, stretched(shown), shown)
    soft = blurred(shown, float(rng.scalar.uniform(0.4, 1.8)))
    shown = torch.where(rng.each(tiles, 0, 1) < 0.5 * strength, soft, shown)
    noisy = rng.each(tiles, 0.005, 0.06) * (rng.each(tiles, 0, 1) < 0.5 * strength)
    return (shown + noisy * rng.normal(*shown.shape)).clamp(0, 1)
