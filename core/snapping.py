"""One tie point by a matcher: the best match near the place where the transform expects it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .geometry import frames
from .geometry.transform import Transform
from .matching import MatchContext, Matcher
from .progress import IsCancelled, never
from .scene import Scene

MOVING, REFERENCE = "moving", "reference"
TILE_PX, RADIUS_PX, SPACING_PX = 160, 14.0, 8.0
"""Size of what the matcher sees, how far the expectation may be wrong, how densely it looks; at the finest scale."""
NEAR_PX = 20.0
"""A match farther from the place says nothing about it."""


@dataclass(frozen=True)
class Snap:
    """A pair of (2,) native pixels."""

    moving_xy: np.ndarray
    reference_xy: np.ndarray
    confidence: float
    origin: str
    """The matcher's name."""


@dataclass(frozen=True)
class Anchored:
    """A transform shifted so that it maps one place of the moving raster exactly to one of the reference."""

    transform: Transform
    moving_xy: np.ndarray
    reference_xy: np.ndarray

    @property
    def offset(self) -> np.ndarray:
        """(2,) reference px."""
        return np.asarray(self.reference_xy, float) - self.transform.forward(np.asarray([self.moving_xy], float))[0]

    def forward(self, moving_xy) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        return self.transform.forward(moving_xy) + self.offset

    def inverse(self, reference_xy) -> np.ndarray:
        """Map (N, 2) reference px to moving px."""
        return self.transform.inverse(np.asarray(reference_xy, float) - self.offset)


def snap(
    scene: Scene, transform: Transform | Anchored, side: str, xy, matcher: Matcher, is_cancelled: IsCancelled = never
) -> Snap | None:
    """Return the pair whose end on one side is `xy` (2,) px and whose other end is matched; None without a match."""
    given = np.asarray([xy], float)
    centre = given[0] if side == REFERENCE else transform.forward(given)[0]
    if not np.isfinite(centre).all():
        return None
    step = finest_step(transform, centre)
    window = window_around(scene, centre, TILE_PX / 2 * step)
    pair = scene.tile_pair(transform, window, step) if window is not None else None
    if pair is None:
        return None
    found = matcher.match(*pair, MatchContext(RADIUS_PX, SPACING_PX, scene.request.seed, is_cancelled))
    at = frames.apply(pair[0].to_native, found.moving_xy)
    off = frames.apply(pair[0].to_native, found.reference_xy) - at
    distance = np.linalg.norm(at - centre, axis=1) / step
    worth = found.confidence * np.exp(-0.5 * (2 * distance / NEAR_PX) ** 2) * (distance <= NEAR_PX)
    if not (worth > 0).any():
        return None
    best = int(np.argmax(worth))
    if side == MOVING:
        ends = given[0], centre + off[best]
    else:
        ends = transform.inverse(given - off[best])[0], given[0]
    return Snap(*ends, float(found.confidence[best]), matcher.name) if np.isfinite(ends).all() else None


def finest_step(transform: Transform | Anchored, centre: np.ndarray) -> float:
    """Return the reference pixels beyond which no detail is left around a (2,) reference place."""
    there = transform.inverse(centre + [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]])
    scale = abs(float(np.linalg.det(there[1:] - there[:1]))) ** 0.5
    return max(1.0, 1.0 / scale) if np.isfinite(scale) and scale > 0 else 1.0


def window_around(scene: Scene, centre: np.ndarray, half: float):
    """Return the part of a square around a (2,) reference place that the raster has; None where it has too little."""
    low = np.maximum(centre - half, 0.0)
    high = np.minimum(centre + half, scene.reference_size)
    return (*low.tolist(), *high.tolist()) if (high - low >= 16).all() else None
