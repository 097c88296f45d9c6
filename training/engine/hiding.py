"""What one image shows and the other does not: patches that have changed, and areas that are blank."""

from __future__ import annotations

import cv2
import numpy as np

from .scenes import noise


def change(rng: np.random.Generator, tile: np.ndarray) -> np.ndarray:
    """Overwrite, in place, a few patches of a (size, size, 3) tile by other parts of it; return where, bool."""
    size = len(tile)
    changed = np.zeros(tile.shape[:2], bool)
    for _ in range(rng.integers(1, 4)):
        h, w = rng.integers(size // 12, size // 4, 2)
        y, x, v, u = (int(rng.integers(0, size - side)) for side in (h, w, h, w))
        tile[y : y + h, x : x + w] = tile[v : v + h, u : u + w].copy()
        changed[y : y + h, x : x + w] = True
    return changed


def blank(rng: np.random.Generator, tile: np.ndarray) -> np.ndarray:
    """Leave, in place, nothing but grain in a wide area of a (size, size, 3) tile; return where, bool.

    As water, snow, deep shadow or blank paper do. A network that never sees this learns that a place which shows
    nothing lies where most places do, near where it was put, and is sure of it.
    """
    size = len(tile)
    field = noise(rng, size, rng.uniform(0.4, 1.2) * size) + 0.2 * noise(rng, size, 12)
    empty = field > np.quantile(field, rng.uniform(0.0, 0.7))
    grain = rng.uniform(0.0, 0.06) * rng.normal(size=(size, size, 1 if rng.random() < 0.5 else 3))
    grain = cv2.GaussianBlur(grain.astype(np.float32), (0, 0), rng.uniform(0.3, 1.5)).reshape(size, size, -1)
    shade = np.quantile(tile, rng.random(), axis=(0, 1)) + 0.1 * noise(rng, size, size)[..., None] * rng.random()
    tile[empty] = np.clip(shade + grain, 0, 1)[empty]
    return empty
