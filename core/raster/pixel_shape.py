"""Pixels that are not square on the ground, or mirrored, and the matrix that corrects this."""

from __future__ import annotations

import numpy as np

from ..geometry import frames
from .source import Raster

SMALLEST_PIXEL_ASPECT, LARGEST_PIXEL_ASPECT = 1.02, 8.0
"""Pixels squarer than that are left as they are; longer ones come from a wrong georeference."""


def aspect(raster: Raster) -> float:
    """Return height over width of a pixel on the ground; 1 where not known or hardly different from 1."""
    size = raster.pixel_size_m
    ratio = size[1] / size[0] if size else 1.0
    return ratio if SMALLEST_PIXEL_ASPECT <= max(ratio, 1 / ratio) <= LARGEST_PIXEL_ASPECT else 1.0


def is_mirrored(raster: Raster) -> bool:
    """Return whether the georeference shows the raster's rows from south to north, as a mirror image."""
    if raster.georeference is None:
        return False
    corner, right, below = raster.georeference.pixel_sides((raster.width / 2, raster.height / 2))
    return bool(np.linalg.det([right - corner, below - corner]) > 0)


def square(raster: Raster, turned_over: bool = False) -> np.ndarray:
    """Return (3, 3) from native px to px that are square on the ground and not mirrored: what a similarity needs.

    `turned_over`: whether the raster shows the ground from its other side, against its georeference.
    """
    return frames.scaling(1.0, -aspect(raster) if is_mirrored(raster) != turned_over else aspect(raster))
