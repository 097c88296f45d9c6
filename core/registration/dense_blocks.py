"""A level of dense matching: the whole window, block by block, in memory that does not grow with the scene."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..geometry.transform import Transform
from ..matching import MatchContext, WorkingImage
from ..messages import message
from ..points.table import TiePoints, concatenate
from ..points.thinning import best_in_cells
from .dense_store import Partial
from .run_context import RunContext
from .search_windows import Window
from .tile_matching import in_native, meets

BLOCK_PX = 768
"""Side of a block, pixels of the level."""
SEEN_PX = 48.0
"""What a matcher's windows see around their centre."""


@dataclass(frozen=True)
class DenseLevel:
    """A resolution at which everything is matched; lengths in reference px."""

    step: float
    """Reference px a px."""
    reach: float
    """How far off the transform may be."""
    spacing: float
    """Distance of tie points."""


def match_blocks(
    run: RunContext, transform: Transform, window: Window, level: DenseLevel, partial: Partial
) -> TiePoints:
    """Return the tie points of a window around a transform, at most one in each cell of the grid; native px.

    Blocks that `partial` has from an earlier run are not matched again. CancelledError.
    """
    cores = _cores(run, transform, window, level)
    tables, done = partial.begun(len(cores))
    blocks = _Blocks(run, transform, window, level, cores[done:])
    for number, found in enumerate(blocks.matched(), done + 1):
        tables.append(found)
        run.progress(
            message("Matching the whole scene, block {number} of {count}", number=number, count=len(cores)),
            number / len(cores),
        )
        partial.keep(tables, number)
    points = concatenate(tables)
    return points.with_(id=np.arange(1, len(points) + 1))


def _cores(run: RunContext, transform: Transform, window: Window, level: DenseLevel) -> np.ndarray:
    """Return (N, 4) squares of whole grid cells that cover the window and meet the moving raster, row by row."""
    side = max(1, round(BLOCK_PX * level.step / level.spacing)) * level.spacing
    x0, y0 = np.floor(window[:2])
    xs, ys = np.arange(x0, window[2], side), np.arange(y0, window[3], side)
    cores = np.array([(x, y, x + side, y + side) for y in ys for x in xs])
    return cores[[meets(run.pair, transform, core) for core in cores]]


@dataclass(frozen=True, eq=False)
class _Blocks:
    """Blocks on their way through the matcher."""

    run: RunContext
    transform: Transform
    window: Window
    level: DenseLevel
    cores: np.ndarray

    def matched(self) -> Iterator[TiePoints]:
        """Yield the tie points of every block, in order."""
        sent: deque[tuple[int, np.ndarray]] = deque()
        answers = self.run.matcher.match_many(self._tiles(sent))
        done = 0
        for found in answers:
            self.run.check()
            number, to_native = sent.popleft()
            # Blocks that share nothing valid were not sent.
            yield from (TiePoints.empty() for _ in range(done, number))
            core = self.cores[number]
            yield self._on_grid(in_native(found, to_native, self.transform, core, self.run.matcher.name), core)
            done = number + 1
        yield from (TiePoints.empty() for _ in range(done, len(self.cores)))

    def _tiles(self, sent: deque) -> Iterator[tuple[WorkingImage, WorkingImage, MatchContext]]:
        level = self.level
        context = self.run.tile_context(level.reach / level.step, level.spacing / level.step)
        for number, core in enumerate(self.cores):
            self.run.check()
            tiles = self.run.pair.tile_pair(self.transform, self._around(core), level.step)
            self.run.pair.forget()
            if tiles is not None and (tiles[0].valid & tiles[1].valid).any():
                sent.append((number, tiles[0].to_native))
                yield (*tiles, context)

    def _around(self, core: np.ndarray) -> Window:
        """Return what is read for a core: whole pixels of the level, as the raster has them."""
        margin = self.level.reach + SEEN_PX * self.level.step
        unit = max(1.0, float(np.floor(self.level.step)))
        x0, y0 = np.floor(np.maximum(core[:2] - margin, self.window[:2]) / unit) * unit
        x1, y1 = np.ceil(np.minimum(core[2:] + margin, self.window[2:]) / unit) * unit
        return float(x0), float(y0), float(x1), float(y1)

    def _on_grid(self, points: TiePoints, core: np.ndarray) -> TiePoints:
        cells = np.floor((points.reference_xy - core[:2]) / self.level.spacing).astype(int)
        return points.take(best_in_cells(cells, points.confidence))
