"""Where is it? The places of a reference that a moving raster fits best, by the structure of both."""

from __future__ import annotations

import math

import numpy as np

from ...core.geometry import frames
from ...core.matching import NATIVE, Prior
from ...core.messages import message
from ...core.progress import IsCancelled, Progress, part
from ...core.registration.places import Place, Sought
from ..arrays import Arrays, with_fallback
from ..features import FeaturePyramid, Recipe, Structure
from ..placement.candidates import Candidate, distinct
from ..placement.refine import Level, Step, refine
from ..placement.sweep import scale_steps
from .index import Indexed
from .sweep import SIDE, Peaks, Turned, peaks

SEARCHING = message("Searching the whole reference")
SCALE_STEP = 0.12
"""Of the logarithm of the scale."""
APART = 0.25
"""Of the smallest side that the moving raster may have: how far different places are from each other."""
LOOKED_AT, CLOSER, PLACES = 32, 12, 4
"""Places that are looked at closer at first and then, and that are returned."""
CLOSE_SIDE, CLOSE = 64, (Step(4.0, 0.06, 5), Step(2.0, 0.03, 3))
OCTAVE = 1.25
"""Places whose scales are within this factor are looked at on one grid."""
HOPEFUL = 0.9
"""Of the strength of the best place: a weaker one is not returned."""
SHIFT, ROTATION_DEG, SCALE = 0.12, 6.0, 1.08
"""How far off a place may be: a share of the moving raster's side, degrees, and a factor."""


class StructureFinder:
    """The PlaceFinder of this package."""

    def __init__(self, arrays: Arrays, recipe: Recipe | None = None):
        self.arrays, self.recipe = arrays, recipe or Recipe()

    def places(self, sought: Sought, progress: Progress, is_cancelled: IsCancelled) -> list[Place]:
        """Return up to PLACES places, best first."""

        def run(a: Arrays) -> list[Place]:
            return _Search(a, sought, self.recipe, progress, is_cancelled).places()

        with self.arrays.one_thread():
            return with_fallback(self.arrays, run)


class _Search:
    """One search on one device."""

    def __init__(self, a: Arrays, sought: Sought, recipe: Recipe, progress: Progress, is_cancelled: IsCancelled):
        self.a, self.sought, self.progress, self.is_cancelled = a, sought, progress, is_cancelled
        self.indexed = Indexed(a, sought.reference, recipe, part(progress, 0.0, 0.4), is_cancelled)
        self.moving = FeaturePyramid(a, sought.moving, recipe)
        self.corners = frames.corners(sought.moving.shape)

    def places(self) -> list[Place]:
        scales = scale_steps(*self.sought.sizes_px, SCALE_STEP)
        for size_px in scales:
            # Made here, once, before several threads ask for them.
            self.indexed.prepare(size_px)
        found: list[Candidate] = []
        for number, some in enumerate(self.a.map(self._at_size, scales)):
            self.progress(SEARCHING, 0.4 + 0.4 * (number + 1) / len(scales))
            found += some
        best = self._closer(found)
        return [self._place(c, best) for c in best[:PLACES] if c.strength >= HOPEFUL * best[0].strength]

    def _at_size(self, size_px: float) -> list[Candidate]:
        """Return the best places where the moving raster is so large, as candidates in native px of the reference."""
        still = self.indexed.at(size_px / SIDE, size_px)
        moving = Turned(self.a, self.moving.at(SIDE, self.indexed.detail(size_px)), self.sought.directions_deg)
        seen: Peaks = peaks(self.a, still, moving, self._allowed(still), self.is_cancelled)
        return [Candidate(m, s, s) for m, s in zip(seen.matrices, seen.strength.tolist())]

    def _allowed(self, still: Structure):
        """Return (rows, cols): where on a grid the middle of the moving raster may be."""
        rows, cols = still.shape
        window = np.reshape(self.sought.window, (2, 2))
        low, high = np.sort(frames.apply(np.linalg.inv(still.to_image), window), axis=0)
        x, y = np.arange(cols) + 0.5, np.arange(rows) + 0.5
        inside = ((y > low[1]) & (y < high[1]))[:, None] & ((x > low[0]) & (x < high[0]))[None]
        return self.a.asarray(inside.astype(np.float32))

    def _closer(self, found: list[Candidate]) -> list[Candidate]:
        """Return the best places after a closer look, best first."""
        close = _Close(self.a, self.indexed, self.moving)
        for step, keep in zip(CLOSE, (LOOKED_AT, CLOSER)):
            found = refine(close, self._distinct(found, keep), CLOSE_SIDE, (step,), self.is_cancelled)
        return self._distinct(found, CLOSER)

    def _distinct(self, found: list[Candidate], keep: int) -> list[Candidate]:
        """Return the strongest places that are apart from each other by a share of the smallest size."""
        return distinct(found, self.corners, APART * self.sought.sizes_px[0], keep)

    def _place(self, here: Candidate, all_: list[Candidate]) -> Place:
        """Return a candidate as a place; its ratio is to the strongest of the others."""
        native = here.matrix @ np.linalg.inv(self.sought.moving.to_native)
        size_px = frames.scale_of(here.matrix) * self.moving.area_side
        rival = max((c.strength for c in all_ if c is not here), default=0.0)
        return Place(Prior(native, SHIFT * size_px, ROTATION_DEG, SCALE, NATIVE), here.strength / max(rival, 1e-9))


class _Close:
    """The grids on which places are looked at closer: the moving image's, into which the reference is resampled."""

    def __init__(self, a: Arrays, indexed: Indexed, moving: FeaturePyramid):
        self.a, self.indexed, self.moving = a, indexed, moving
        self._made: dict[int, Level] = {}

    def frame_of(self, candidate: Candidate) -> int:
        """Return which grid is a candidate's."""
        return round(math.log(frames.scale_of(candidate.matrix) * self.moving.area_side) / math.log(OCTAVE))

    def at(self, side: float, candidate: Candidate) -> Level:
        """Return the level of a grid of `side` for a candidate's scale."""
        key = self.frame_of(candidate)
        if key not in self._made:
            size_px = OCTAVE**key
            still = _Fixed(self.moving.at(side, self.indexed.detail(size_px)))
            other = _Fixed(self.indexed.at(size_px / side, size_px))
            self._made[key] = Level(self.a, other, still, side, True, 1.0)
        return self._made[key]


class _Fixed:
    """Features on one grid, whichever is asked for."""

    def __init__(self, structure: Structure):
        self.structure = structure

    def at(self, side: float, detail: float = 1.0) -> Structure:
        return self.structure
