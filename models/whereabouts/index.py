"""The index of a reference: features of structure of the whole raster, a level for each size of what is looked for.

A level holds gradients taken at `step` native pixels, on a grid coarser by COARSER. It is made tile by tile, so that
memory does not grow with the raster but with the level, which is bounded by MOST_CELLS.
"""

from __future__ import annotations

import math

import numpy as np

from ...core.geometry import frames
from ...core.messages import message
from ...core.progress import IsCancelled, Progress, check
from ...core.raster.reader import Reader
from ..arrays import Arrays
from ..features import Recipe, Structure, structure
from ..features.pyramid import DETAIL
from .kept import kept
from .level import CHANNELS, COARSER, Level, ground_size, level_for, to_native

TILE_CELLS, HALO_CELLS = 320, 11
"""Sides of a tile, and of what is read around it so that its features are those of the whole: in cells of the level."""
BUILDING = message("Indexing the reference, once")


def build(
    a: Arrays, reference: Reader, level: Level, recipe: Recipe, progress: Progress, is_cancelled: IsCancelled
) -> np.ndarray:
    """Return a level's (6, rows, cols) float16: features and their weight."""
    made = np.zeros(level.shape, np.float16)
    across, down = (range(0, length, TILE_CELLS) for length in (level.cols, level.rows))
    tiles = [(row, col) for row in down for col in across]
    for number, (row, col) in enumerate(tiles):
        check(is_cancelled)
        progress(BUILDING, number / len(tiles))
        part = made[:, row : row + TILE_CELLS, col : col + TILE_CELLS]
        part[:] = _tile(a, reference, level, recipe, row, col)[:, : part.shape[1], : part.shape[2]]
    return made


def _tile(a: Arrays, reference: Reader, level: Level, recipe: Recipe, row: int, col: int) -> np.ndarray:
    """Return (6, TILE_CELLS, TILE_CELLS) of a level from a row and column on; nothing beyond the raster."""
    cells = TILE_CELLS + 2 * HALO_CELLS
    low = np.array([col, row]) - HALO_CELLS
    corners = frames.apply(to_native(reference, level), [low, low + cells])
    window = (*corners.min(axis=0).tolist(), *corners.max(axis=0).tolist())
    image = reference.read(window, (COARSER * cells, COARSER * cells))
    if not image.valid.any():
        return np.zeros((CHANNELS, TILE_CELLS, TILE_CELLS), np.float16)
    found = structure(a, image, image.shape, recipe).resized(a, (cells, cells))
    inner = slice(HALO_CELLS, HALO_CELLS + TILE_CELLS)
    stack = np.concatenate([a.to_numpy(found.channels), a.to_numpy(found.weight)[None]])
    return stack[:, inner, inner].astype(np.float16)


class Indexed:
    """The features of a whole reference, from its index; sizes are roots of areas in native px of the reference."""

    def __init__(self, a: Arrays, reference: Reader, recipe: Recipe, progress: Progress, is_cancelled: IsCancelled):
        self.a, self.reference, self.recipe = a, reference.without_polygons(), recipe
        self._in_use = reference.in_use
        self.progress, self.is_cancelled = progress, is_cancelled
        height, width = ground_size(reference)
        self.per_native = math.sqrt(height * width / (reference.raster.width * reference.raster.height))
        """Square px along a native one, on average."""
        self._levels: dict[float, np.ndarray] = {}

    def level(self, size_px: float) -> Level:
        """Return the level in which something of a size is looked for."""
        return level_for(self.reference, size_px * self.per_native)

    def detail(self, size_px: float) -> float:
        """Return at which detail, as a FeaturePyramid has it, something of a size shows what its level does."""
        return size_px * self.per_native / self.level(size_px).step / DETAIL

    def prepare(self, size_px: float) -> None:
        """Have the level for a size ready."""
        level = self.level(size_px)
        if level.step not in self._levels:

            def make() -> np.ndarray:
                return build(self.a, self.reference, level, self.recipe, self.progress, self.is_cancelled)

            self._levels[level.step] = kept(self.reference, level, self.recipe, make, self.is_cancelled)

    def at(self, pixel_px: float, size_px: float) -> Structure:
        """Return all features on a grid whose px are `pixel_px` native ones wide, as they suit a size."""
        self.prepare(size_px)
        level, a = self.level(size_px), self.a
        cells = self._levels[level.step]
        grow = COARSER * level.step / (pixel_px * self.per_native)
        shape = max(2, round(level.rows * grow)), max(2, round(level.cols * grow))
        seen = [a.resize(a.asarray(np.asarray(channel, np.float32)), shape) for channel in cells]
        finer = frames.scaling(level.cols / shape[1], level.rows / shape[0])
        frame = to_native(self.reference, level) @ finer
        in_use = a.asarray(self._in_use(frame, shape).astype(np.float32))
        return Structure(a.xp.stack(seen[:-1]) * in_use, seen[-1] * in_use, frame)
