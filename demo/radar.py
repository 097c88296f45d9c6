"""The place as a side-looking radar sees it: roughness, bright walls, shadow behind them, speckle."""

from __future__ import annotations

import numpy as np

from .land import Cover
from .scene import OVERSAMPLING, Grid, Ground, bin_down, moved

_BACKSCATTER_DB = {
    Cover.SEA: -15.0,
    Cover.RIVER: -20.0,
    Cover.SAND: -18.0,
    Cover.FIELD: -11.0,
    Cover.MEADOW: -12.5,
    Cover.WOOD: -6.5,
    Cover.ROAD: -18.0,
    Cover.TRACK: -14.0,
    Cover.YARD: -8.0,
    Cover.BUILDING: -2.0,
}
_VARIATION_DB = {Cover.SEA: 0.0, Cover.RIVER: 0.0, Cover.SAND: 0.5, Cover.FIELD: 2.6, Cover.BUILDING: 3.0}
_INCIDENCE_DEG = 38.0
_LOOKS = 4
_WALL_DB, _SHADOW_DB = 3.0, -21.0


def illuminate(ground: Ground, grid: Grid, seed: int) -> np.ndarray:
    """Return (rows, cols) uint16 amplitude; range runs along the columns, the radar looks from the left.

    Ground and grid are OVERSAMPLING times finer than the result.
    """
    rng = np.random.default_rng(seed)
    power = 10 ** (_roughness(ground, rng) / 10)
    power[_shadow(ground.height_m, grid.pixel_m)] = 10 ** (_SHADOW_DB / 10)
    power += 10 ** (_WALL_DB / 10) * _layover(ground.height_m, grid.pixel_m)
    looked = bin_down(power, OVERSAMPLING)
    speckled = looked * rng.gamma(_LOOKS, 1.0 / _LOOKS, looked.shape)
    return np.clip(4000.0 * np.sqrt(speckled), 1, 65535).astype(np.uint16)


def _roughness(ground: Ground, rng: np.random.Generator) -> np.ndarray:
    """Return (rows, cols) dB: each piece's backscatter, unrelated to its colour."""
    numbers, piece = np.unique(ground.feature, return_inverse=True)
    piece = piece.reshape(ground.feature.shape)
    offset = rng.standard_normal(len(numbers))
    covers = np.array([_BACKSCATTER_DB[c] for c in Cover])
    spread = np.array([_VARIATION_DB.get(c, 1.0) for c in Cover])
    texture = np.where(ground.cover == Cover.WOOD, 1.5, 0.3) * rng.standard_normal(ground.cover.shape)
    return covers[ground.cover] + spread[ground.cover] * offset[piece] + texture


def _layover(height_m: np.ndarray, pixel_m: float) -> np.ndarray:
    """Return (rows, cols) bool: in front of each wall that faces the radar, as far as its top is folded over."""
    wall_m = np.clip(height_m - moved(height_m, 0, 1), 0, None)
    fold_m = wall_m / np.tan(np.deg2rad(_INCIDENCE_DEG))
    bright = fold_m > 0
    for step in range(1, int(fold_m.max() / pixel_m) + 1):
        bright |= moved(fold_m, 0, -step) > step * pixel_m
    return bright


def _shadow(height_m: np.ndarray, pixel_m: float) -> np.ndarray:
    """Return (rows, cols) bool: behind what is tall, as far as the beam passes over the ground."""
    fall_m = pixel_m / np.tan(np.deg2rad(_INCIDENCE_DEG))
    dark = np.zeros(height_m.shape, bool)
    for step in range(1, int(height_m.max() / fall_m) + 1):
        dark |= moved(height_m, 0, step) - step * fall_m > height_m
    return dark
