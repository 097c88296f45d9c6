"""Snapping: one tie point by a matcher, the best match near the place where the transform expects it."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from ..geometry import frames
from ..geometry.transform import TwoWay
from ..matching import Locator
from ..registration.image_pair import ImagePair
from ..registration.run_context import RunContext

MOVING, REFERENCE = "moving", "reference"
TILE_PX, RADIUS_PX, SPACING_PX = 160, 14.0, 8.0
"""Tile size, search radius and spacing, in pixels of the finest scale."""
SETTLED_PX = 8.0
"""Search radius after locating the place at half the scale."""
AROUND = 12.0 * np.array([(0, 0), (-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)])
"""Offsets, in tile pixels, of the places that are located together with the place itself."""
AGREEING_PX = 2.0
LEAST_CONFIDENCE = 0.15
"""Least confidence of a located place."""
NEAR_PX = 20.0
"""Largest distance of a match from the place."""


@dataclass(frozen=True, eq=False)
class Snap:
    """A pair of (2,) native pixels."""

    moving_xy: np.ndarray
    reference_xy: np.ndarray
    confidence: float
    origin: str
    """The matcher's name."""


@dataclass(frozen=True, eq=False)
class Anchored:
    """A transform shifted so that it maps one place of the moving raster exactly to one of the reference."""

    transform: TwoWay
    moving_xy: np.ndarray
    reference_xy: np.ndarray

    @property
    def offset(self) -> np.ndarray:
        """(2,) reference px."""
        return np.asarray(self.reference_xy, float) - self.transform.forward(np.asarray([self.moving_xy], float))[0]

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        return self.transform.forward(moving_xy) + self.offset

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) reference px to moving px."""
        return self.transform.inverse(np.asarray(reference_xy, float) - self.offset)


def snap(run: RunContext, transform: TwoWay, side: str, xy: ArrayLike, radius_px: float = RADIUS_PX) -> Snap | None:
    """Return the pair whose end on one side is `xy` (2,) px and whose other end is matched; None without a match.

    `radius_px`: search radius at the finest scale.
    """
    given = np.asarray([xy], float)
    centre = given[0] if side == REFERENCE else transform.forward(given)[0]
    if not np.isfinite(centre).all():
        return None
    if isinstance(run.matcher, Locator):
        return _located(run, run.matcher, transform, side, given, radius_px)
    step = finest_step_at(transform, centre)
    window = window_around(run.pair, centre, (TILE_PX / 2 - RADIUS_PX + radius_px) * step)
    tiles = run.pair.tile_pair(transform, window, step) if window is not None else None
    if tiles is None:
        return None
    found = run.matcher.match(*tiles, run.tile_context(radius_px, SPACING_PX))
    at = frames.apply(tiles[0].to_native, found.moving_xy)
    off = frames.apply(tiles[0].to_native, found.reference_xy) - at
    distance = np.linalg.norm(at - centre, axis=1) / step
    worth = found.confidence * np.exp(-0.5 * (2 * distance / NEAR_PX) ** 2) * (distance <= NEAR_PX)
    if not (worth > 0).any():
        return None
    best = int(np.argmax(worth))
    if side == MOVING:
        ends = given[0], centre + off[best]
    else:
        ends = transform.inverse(given - off[best])[0], given[0]
    return Snap(*ends, float(found.confidence[best]), run.matcher.name) if np.isfinite(ends).all() else None


def _located(
    run: RunContext, locator: Locator, transform: TwoWay, side: str, given: np.ndarray, radius_px: float
) -> Snap | None:
    """Locate the place itself, first at scales coarse enough to cover the search radius."""
    halvings = max(0, math.ceil(math.log2(radius_px / locator.reach_px)))
    found = None
    for coarser in (2.0**k for k in range(halvings, -1, -1)):
        radius = radius_px / coarser if found is None else SETTLED_PX
        found = _look(run, locator, transform, side, given, coarser, radius)
        if found is None or not _inside(run.pair, found):
            return None
        transform = Anchored(transform, found.moving_xy, found.reference_xy)
    return found if found is not None and found.confidence >= LEAST_CONFIDENCE else None


def _look(
    run: RunContext, locator: Locator, transform: TwoWay, side: str, given: np.ndarray, coarser: float, radius_px: float
) -> Snap | None:
    centre = given[0] if side == REFERENCE else transform.forward(given)[0]
    step = coarser * finest_step_at(transform, centre)
    window = window_around(run.pair, centre, TILE_PX / 2 * step)
    tiles = run.pair.tile_pair(transform, window, step) if window is not None else None
    if tiles is None:
        return None
    in_tile = frames.apply(np.linalg.inv(tiles[0].to_native), centre[None]) + AROUND
    found = locator.locate(*tiles, side, in_tile, run.tile_context(radius_px, SPACING_PX))
    asked, answers = (found.moving_xy, found.reference_xy) if side == MOVING else (found.reference_xy, found.moving_xy)
    best = _spoken_for(answers - asked, found.confidence)
    there = frames.apply(tiles[0].to_native, in_tile[:1] + (answers - asked)[best])[0]
    ends = (given[0], there) if side == MOVING else (transform.inverse(there[None])[0], given[0])
    return Snap(*ends, float(found.confidence[best]), run.matcher.name)


def _spoken_for(moved: np.ndarray, confidence: np.ndarray) -> int:
    """Return the displacement that most of (N, 2) support; the first one, the place's own, if it agrees with that.

    A place alone may look like another one nearby; the places around it seldom do so too.
    """
    apart = np.linalg.norm(moved[:, None] - moved, axis=2)
    support = np.exp(-0.5 * (apart / AGREEING_PX) ** 2) @ confidence
    best = int(np.argmax(support))
    return 0 if apart[0, best] < 2 * AGREEING_PX else best


def _inside(pair: ImagePair, found: Snap) -> bool:
    """Return whether both ends are on their rasters."""
    ends = (found.moving_xy, pair.moving_size), (found.reference_xy, pair.reference_size)
    return all(bool(((xy >= 0) & (xy <= np.array(size))).all()) for xy, size in ends)


def finest_step_at(transform: TwoWay, centre: np.ndarray) -> float:
    """Return the reference pixels beyond which no detail is left around a (2,) reference place."""
    there = transform.inverse(centre + [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    scale = abs(float(np.linalg.det(there[1:] - there[:1]))) ** 0.5
    return max(1.0, 1.0 / scale) if np.isfinite(scale) and scale > 0 else 1.0


def window_around(pair: ImagePair, centre: np.ndarray, half: float) -> tuple[float, float, float, float] | None:
    """Return the part of a square around a (2,) reference place inside the raster; None where that is too small."""
    low = np.maximum(centre - half, 0.0)
    high = np.minimum(centre + half, pair.reference_size)
    return (*low.tolist(), *high.tolist()) if (high - low >= 16).all() else None
