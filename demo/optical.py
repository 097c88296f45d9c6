"""The place as a camera sees it: colours, shaded slopes, cast shadows."""

from __future__ import annotations

import numpy as np

from .land import Cover
from .scene import OVERSAMPLING, Grid, Ground, bin_down, moved, waves

_COLOURS = {
    Cover.SEA: (32, 58, 82),
    Cover.RIVER: (48, 70, 74),
    Cover.SAND: (214, 200, 164),
    Cover.FIELD: (146, 138, 92),
    Cover.MEADOW: (98, 128, 72),
    Cover.WOOD: (44, 66, 40),
    Cover.ROAD: (172, 170, 166),
    Cover.TRACK: (196, 178, 140),
    Cover.YARD: (128, 130, 116),
    Cover.BUILDING: (176, 120, 100),
}
_CROPS = np.array([(150, 140, 84), (104, 132, 66), (176, 156, 106), (126, 98, 72), (84, 112, 58), (188, 180, 118)])
_VARIATION = {Cover.SEA: 0, Cover.RIVER: 0, Cover.SAND: 4, Cover.ROAD: 8, Cover.WOOD: 8, Cover.BUILDING: 34}
_SUN_ELEVATION_DEG = 42.0
_TOWARDS_SHADOW = (-0.6, 0.8)
"""Unit step (rows, cols) away from the sun, which stands in the south-west."""


def photograph(ground: Ground, grid: Grid, seed: int) -> np.ndarray:
    """Return (3, rows, cols) uint8 red, green and blue; ground and grid are OVERSAMPLING times finer."""
    rng = np.random.default_rng(seed)
    colour = _paint(ground, rng)
    light = 1.0 + 0.05 * waves(rng, grid.centres(), 600.0).reshape(grid.shape)
    light = light * np.where(_shadow(ground.height_m, grid.pixel_m), 0.5, 1.0)
    light = light + np.where(ground.cover == Cover.WOOD, 0.14, 0.025) * rng.standard_normal(grid.shape)
    image = bin_down(colour * light, OVERSAMPLING)
    return np.clip(_soften(image) + rng.normal(0, 2.0, image.shape), 1, 255).astype(np.uint8)


def _paint(ground: Ground, rng: np.random.Generator) -> np.ndarray:
    """Return (3, rows, cols): each piece's cover colour, varied piece by piece."""
    numbers, piece = np.unique(ground.feature, return_inverse=True)
    piece = piece.reshape(ground.feature.shape)
    cover = np.zeros(len(numbers), int)
    cover[piece.ravel()] = ground.cover.ravel()
    colour = np.array([_COLOURS[Cover(c)] for c in cover], float)
    crop = _CROPS[rng.integers(len(_CROPS), size=len(numbers))]
    colour = np.where((cover == Cover.FIELD)[:, None], crop, colour)
    spread = np.array([_VARIATION.get(Cover(c), 14) for c in cover])
    colour += spread[:, None] * (rng.standard_normal((len(numbers), 1)) + 0.3 * rng.standard_normal((len(numbers), 3)))
    return np.moveaxis(colour[piece], -1, 0)


def _shadow(height_m: np.ndarray, pixel_m: float) -> np.ndarray:
    """Return where something between here and the sun stands in the light."""
    fall_m = pixel_m * np.tan(np.deg2rad(_SUN_ELEVATION_DEG))
    dark = np.zeros(height_m.shape, bool)
    for step in range(1, int(height_m.max() / fall_m) + 1):
        rows, cols = (round(step * part) for part in _TOWARDS_SHADOW)
        dark |= moved(height_m, rows, cols) - step * fall_m > height_m
    return dark


def _soften(image: np.ndarray) -> np.ndarray:
    """Blur (bands, rows, cols) as a lens does: 1 2 1 both ways."""
    for axis in (1, 2):
        padded = np.pad(image, [(0, 0)] + [(1, 1) if k == axis else (0, 0) for k in (1, 2)], mode="edge")
        before, here, after = (np.take(padded, range(k, k + image.shape[axis]), axis) for k in range(3))
        image = 0.25 * before + 0.5 * here + 0.25 * after
    return image
