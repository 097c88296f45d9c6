"""Tie points between pixels and the coordinates that exchange files hold."""

from __future__ import annotations

import numpy as np

from ..errors import CrosstieError
from ..messages import message
from .georeference import Georeference, Geotransform

DOWNWARDS = np.array([1.0, -1.0])
"""QGIS shows a raster without georeference at x = column, y = -row."""


def source_from_pixel(xy: np.ndarray, moving: Georeference | None) -> np.ndarray:
    """Return (N, 2) coordinates as the Georeferencer has them for the raster to be registered.

    Map coordinates only where the raster has a geotransform: with control points or RPCs it sees plain pixels.
    """
    return moving.to_map(xy) if isinstance(moving, Geotransform) else xy * DOWNWARDS


def pixel_from_source(source: np.ndarray, moving: Georeference | None) -> np.ndarray:
    """Return the (N, 2) pixels of the Georeferencer's source coordinates; rows counted downwards are understood too."""
    if isinstance(moving, Geotransform):
        return moving.to_pixel(source)
    downwards = len(source) > 0 and bool((source[:, 1] >= 0).all())
    return source.copy() if downwards else source * DOWNWARDS


def map_from_pixel(xy: np.ndarray, reference: Georeference | None) -> np.ndarray:
    """Return (N, 2) coordinates on the reference's map, or where QGIS shows its pixels when it has none."""
    if reference is None:
        return xy * DOWNWARDS
    placed = reference.to_map(xy)
    if not np.isfinite(placed).all():
        raise CrosstieError(
            message(
                "Some tie points have no place on the reference's map: its georeference does not reach them. "
                "Leave those points out and export again."
            )
        )
    return placed
