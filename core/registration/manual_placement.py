"""Placing the moving raster on a map by hand: moved, rotated, scaled, fitted to a view or to pairs of places."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike

from ..crs import reproject
from ..errors import CrosstieError
from ..geometry import frames
from ..geometry.matrix import Similarity
from ..messages import message
from ..raster.source import Raster
from ..request import HandPlacement

SHIFT_SHARE, ROTATION_DEG, SCALE_PERCENT = 0.1, 10.0, 15.0
"""Default uncertainty of a placement by eye: a share of the raster's longer side, degrees, per cent."""
FILLS = 0.8
"""Share of the view that a fitted raster fills."""
GRID_POINTS = 9


@dataclass(frozen=True, eq=False)
class ManualPlacement:
    """A placement of a raster on a map, with its uncertainty; map coordinates have y upwards."""

    matrix: np.ndarray
    """(3, 3) native px to map."""
    size: tuple[int, int]
    """(width, height), native px."""
    crs_wkt: str = ""
    """CRS of the map; empty for one without."""
    metric: np.ndarray = field(default_factory=lambda: np.eye(2))
    """(2, 2) diagonal, map units to units that are equally long in x and y: for maps in degrees."""
    own_shift: float | None = None
    """Map units (northwards), as a person set it; None: a share of the size."""
    rotation_deg: float = ROTATION_DEG
    scale_percent: float = SCALE_PERCENT

    @property
    def corners(self) -> np.ndarray:
        """(4, 2) map coordinates, clockwise in the raster from its origin."""
        return frames.apply(self.matrix, frames.corners(self.size[::-1]))

    @property
    def centre(self) -> np.ndarray:
        """(2,) map coordinates of the raster's middle."""
        return frames.apply(self.matrix, np.array([self.size]) / 2)[0]

    @property
    def shift(self) -> float:
        """How far the middle may be off, map units northwards."""
        if self.own_shift is not None:
            return self.own_shift
        equal = self.corners @ self.metric
        return SHIFT_SHARE * float(max(np.linalg.norm(equal[1] - equal[0]), np.linalg.norm(equal[3] - equal[0])))

    @property
    def turn_deg(self) -> float:
        """Rotation of the raster's rows against the map, counter-clockwise."""
        right = self.metric @ self.matrix[:2, 0]
        return float(np.degrees(np.arctan2(right[1], right[0])))

    @property
    def ground_px(self) -> float:
        """Side of a pixel in map units (northwards)."""
        return frames.scale_of(self.metric @ self.matrix[:2, :2])

    def moved(self, dx: float, dy: float) -> ManualPlacement:
        """Return it moved by map units."""
        return replace(self, matrix=frames.shift(dx, dy) @ self.matrix)

    def turned(self, angle_deg: float, factor: float = 1.0, pivot: ArrayLike | None = None) -> ManualPlacement:
        """Return it turned counter-clockwise and scaled about a (2,) map place, its own middle by default."""
        about = self.centre if pivot is None else np.asarray(pivot, float)
        turn = np.eye(3)
        turn[:2, :2] = np.linalg.inv(self.metric) @ frames.similarity(factor, angle_deg)[:2, :2] @ self.metric
        return replace(self, matrix=frames.shift(*about) @ turn @ frames.shift(*-about) @ self.matrix)

    def fitted(self, view: np.ndarray) -> ManualPlacement:
        """Return it upright, in the middle of a view: (4, 2) map corners, top left, top right, bottom right, …"""
        right, down = (self.metric @ (view[i] - view[0]) for i in (1, 3))
        upright = self.turned(float(np.degrees(np.arctan2(right[1], right[0]))) - self.turn_deg)
        own = upright.corners @ self.metric
        sides = [abs((own[i] - own[0]) @ v / np.linalg.norm(v)) for i, v in ((1, right), (3, down))]
        fills = FILLS * min(np.linalg.norm(right) / sides[0], np.linalg.norm(down) / sides[1])
        scaled = upright.turned(0.0, float(fills))
        return scaled.moved(*(view.mean(axis=0) - scaled.centre))


def placed_square(
    size: tuple[int, int], square: np.ndarray, place: ArrayLike, crs_wkt: str = "", metric: np.ndarray | None = None
) -> ManualPlacement:
    """Return a raster upright around a (2,) map place, a square pixel one map unit large; `square` as in Squares."""
    metric = np.eye(2) if metric is None else metric
    # Rows run downwards, the map's y upwards.
    to_equal = np.diag([1.0, -1.0, 1.0]) @ square
    matrix = np.eye(3)
    matrix[:2, :2] = np.linalg.inv(metric) @ to_equal[:2, :2]
    laid = ManualPlacement(matrix, size, crs_wkt, metric)
    return laid.moved(*(np.asarray(place, float) - laid.centre))


def placed_by_pairs(like: ManualPlacement, moving_px: np.ndarray, map_xy: np.ndarray, error: float) -> ManualPlacement:
    """Return a raster placed so that (N, 2) of its px come to (N, 2) map places, two or more, known to `error`.

    DegenerateError where the places are too close to each other. Its shape is that of `like`.
    """
    to_equal = np.eye(3)
    to_equal[:2, :2] = like.metric
    shape = np.eye(3)
    shape[:2, :2] = (like.metric @ like.matrix[:2, :2]) / like.ground_px
    inner, outer = frames.apply(shape, moving_px), frames.apply(to_equal, map_xy)
    fitted = Similarity.fit(inner, outer)
    span = float(np.linalg.norm(np.ptp(outer, axis=0)))
    turn = min(1.0, 2 * error / max(span, 1e-12))
    return replace(
        like,
        matrix=np.linalg.inv(to_equal) @ fitted.matrix @ shape,
        own_shift=2 * error,
        rotation_deg=float(np.degrees(turn)),
        scale_percent=100 * turn,
    )


def on_reference(laid: ManualPlacement, reference: Raster) -> HandPlacement:
    """Return the placement in pixels of a reference; CrosstieError where the CRS of its map does not cover that."""
    moving = frames.lattice((0, 0), laid.size, GRID_POINTS).reshape(-1, 2)
    # The last point gives the length of the shift there.
    north = laid.centre + (0.0, laid.shift)
    places = np.vstack([frames.apply(laid.matrix, moving), laid.centre, north])
    pixels = _pixels(reference, places, laid.crs_wkt)
    known = np.isfinite(pixels[:-2]).all(axis=1)
    if known.sum() < 3 or not np.isfinite(pixels[-2:]).all():
        raise CrosstieError(
            message(
                "Where the moving layer was placed by hand, “{reference}” has no place. Place it anew, or forget it.",
                reference=reference.name,
            )
        )
    matrix = frames.nearest_affine(moving[known], pixels[:-2][known])
    shift_px = float(np.linalg.norm(pixels[-1] - pixels[-2]))
    rows = tuple(tuple(row) for row in matrix.tolist())
    return HandPlacement(rows, max(shift_px, 1.0), laid.rotation_deg, 1 + laid.scale_percent / 100)


def _pixels(reference: Raster, xy: np.ndarray, crs_wkt: str) -> np.ndarray:
    if reference.georeference is None:
        return xy * (1.0, -1.0)
    if crs_wkt and reference.crs_wkt:
        xy = reproject(xy, crs_wkt, reference.crs_wkt)
    return reference.georeference.to_pixel(xy)
