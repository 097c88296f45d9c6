"""The levels of an index: a resolution for each size of what is looked for, and the frame of its cells."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ...core.geometry import frames
from ...core.raster.reader import Reader
from ..features.pyramid import DETAIL

COARSER = 3
"""Px at which gradients are taken, along a cell."""
MOST_CELLS = 16_000_000
"""A cell is six numbers of two bytes: 192 MB a level."""
CHANNELS = 6
"""Of the features, and their weight."""


@dataclass(frozen=True)
class Level:
    """One level of an index."""

    step: float
    """Native px (of a reference whose pixels are square) at which gradients are taken."""
    rows: int
    cols: int

    @property
    def shape(self) -> tuple[int, int, int]:
        """Of its array, float16."""
        return CHANNELS, self.rows, self.cols


def ground_size(reference: Reader) -> tuple[float, float]:
    """Return (height, width) of a raster in native px that are square: as wide as a native one, or as high."""
    grid = reference.grid(None, max(reference.raster.width, reference.raster.height))
    return float(grid.rows), float(grid.cols)


def level_for(reference: Reader, side_px: float) -> Level:
    """Return the level in which something of `side_px` (native px of the reference, square ones) is looked for.

    Steps are powers of two, so that few levels serve all sizes, and never finer than MOST_CELLS allows.
    """
    height, width = ground_size(reference)
    finest = math.sqrt(height * width / MOST_CELLS) / COARSER
    step = 2.0 ** max(0, round(math.log2(max(side_px / DETAIL, 1e-9))), math.ceil(math.log2(max(finest, 1e-9))))
    rows, cols = (max(1, math.ceil(length / (COARSER * step))) for length in (height, width))
    return Level(step, rows, cols)


def to_native(reference: Reader, level: Level) -> np.ndarray:
    """Return (3, 3) from cells of a level to native px of the reference."""
    height, width = ground_size(reference)
    per_x, per_y = reference.raster.width / width, reference.raster.height / height
    scaled = frames.scaling(COARSER * level.step * per_x, COARSER * level.step * per_y)
    if not reference.is_mirrored:
        return scaled
    return np.array([[1.0, 0.0, 0.0], [0.0, -1.0, reference.raster.height], [0.0, 0.0, 1.0]]) @ scaled
