"""The footprint of the moving raster on the reference, and the finest useful resolution."""

from __future__ import annotations

import numpy as np

from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..geometry.transform import Transform, TwoWay
from .image_pair import ImagePair
from .search_windows import SearchWindow

SIDE_POINTS = 8


def footprint(pair: ImagePair, transform: TwoWay, search_window: SearchWindow) -> tuple[float, float, float, float]:
    """Return the part of a search window that the moving raster covers under `transform`, native px; all where none."""
    return footprint_window(pair, transform, search_window.window) or search_window.window


def footprint_window(
    pair: ImagePair, transform: TwoWay, window: tuple[float, float, float, float]
) -> tuple[float, float, float, float] | None:
    """Return the part of a window covered by the moving raster under `transform`, native px; None if none is."""
    there = transform.forward(frames.outline(pair.moving_size[::-1], SIDE_POINTS))
    there = there[np.isfinite(there).all(axis=1)]
    if not len(there):
        return None
    low, high = np.maximum(there.min(axis=0), window[:2]), np.minimum(there.max(axis=0), window[2:])
    return (*low.tolist(), *high.tolist()) if (high - low >= 8).all() else None


def finest_step(transform: Transform) -> float:
    """Return the finest useful pixel size, in reference pixels: native, or the moving raster's if that is coarser."""
    if not isinstance(transform, MatrixTransform):
        raise TypeError(f"A {transform.name} transform has no one scale.")
    return max(1.0, frames.scale_of(transform.matrix))
