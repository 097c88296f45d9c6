"""Coordinates that begin again after a turn round the world: longitudes, and x on maps in a cylindrical projection."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from osgeo import osr

from ..crs import spatial_reference
from ..gdal_errors import collected
from . import frames

FULL_DEG = 360.0
STEP_DEG = 10.0
PARALLELS = (0.0, 40.0)
"""On a cylindrical projection, meridians are straight and evenly spaced, and parallels run straight across them."""


@lru_cache(maxsize=64)
def turn_of(crs_wkt: str) -> float:
    """Return after how many map units of x a map begins again; 0 where it never does, or is not known to."""
    reference = spatial_reference(crs_wkt)
    if reference is None:
        return 0.0
    if reference.IsGeographic():
        return 2 * math.pi / reference.GetAngularUnits()
    return _turn_of_cylinder(reference) if reference.IsProjected() else 0.0


def nearest(x: np.ndarray, middle: np.ndarray | float, turn: float, reach: float = 0.0) -> np.ndarray:
    """Return x moved by whole turns to within half a turn of `middle`; what is within `reach` of it stays."""
    if not turn:
        return x
    off = x - middle
    with np.errstate(invalid="ignore"):
        return np.where(np.abs(off) > max(turn / 2, reach), x - turn * np.round(off / turn), x)


def beside(xy: np.ndarray, others: np.ndarray, crs_wkt: str) -> np.ndarray:
    """Return (N, 2) map places on the turn on which each lies nearest to another of (N, 2)."""
    return np.column_stack([nearest(xy[:, 0], others[:, 0], turn_of(crs_wkt)), xy[:, 1]])


def along(ring_xy: np.ndarray, turn: float) -> tuple[np.ndarray, bool]:
    """Return (N, 2) places around a closed ring with x never leaping by a turn, and whether the ring encloses a pole.

    Neighbours must be less than half a turn apart.
    """
    if not turn:
        return ring_xy, False
    leaps = np.round(np.diff(ring_xy[:, 0], append=ring_xy[0, 0]) / turn)
    whole = np.concatenate([[0.0], np.cumsum(leaps)])
    return np.column_stack([ring_xy[:, 0] - turn * whole[:-1], ring_xy[:, 1]]), bool(whole[-1])


def short_way(xy: np.ndarray, turn: float) -> np.ndarray:
    """Return (N, 2) vertices of a line with each edge longer than half a turn taken the other, shorter way round.

    Edges of a whole turn stay: they run round the world.
    """
    if not turn or len(xy) < 2:
        return xy
    steps = np.diff(xy[:, 0])
    leaps = np.where(np.abs(steps) < turn * (1 - 1e-9), np.round(steps / turn), 0.0)
    return np.column_stack([xy[:, 0] - turn * np.concatenate([[0.0], np.cumsum(leaps)]), xy[:, 1]])


def in_one_piece(map_xy: np.ndarray, crs_wkt: str, pixels: np.ndarray) -> np.ndarray:
    """Return (N, 2) map places of an image's (N, 2) pixels with those beyond the end of the turn beside the others.

    Only where they then fit better, or as well with squarer pixels: a map of the world does reach from -180° to 180°.
    """
    turn = turn_of(crs_wkt)
    x = map_xy[:, 0]
    if not turn or len(map_xy) < 2 or not np.isfinite(map_xy).all() or np.ptp(x) <= turn / 2:
        return map_xy
    around = np.sort(x % turn)
    start = x[np.argmin((x - around[np.argmax(np.diff(around, prepend=around[-1] - turn))]) % turn)]
    rolled = np.column_stack([start + (x - start) % turn, map_xy[:, 1]])
    if not np.ptp(rolled[:, 0]):
        return map_xy
    return rolled if _oddness(pixels, rolled) <= _oddness(pixels, map_xy) else map_xy


def _oddness(pixels: np.ndarray, map_xy: np.ndarray) -> tuple[float, float]:
    """Return how badly an affine transform fits, in tenths of the spread of x, and how long for their width pixels are.

    The length is infinite where the points do not tell.
    """
    fitted = frames.nearest_affine(pixels, map_xy)
    off = (frames.apply(fitted, pixels) - map_xy)[:, 0]
    sides = np.linalg.svd(fitted[:2, :2], compute_uv=False)
    stretch = float(sides[0] / sides[1]) if sides[1] > 1e-9 * sides[0] else math.inf
    return round(float(off.std() / max(map_xy[:, 0].std(), 1e-300)), 1), stretch


def _turn_of_cylinder(reference: osr.SpatialReference) -> float:
    degrees = reference.CloneGeogCS()
    if degrees is None:
        return 0.0
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    unit = math.radians(1.0) / degrees.GetAngularUnits()
    middle = reference.GetNormProjParm("central_meridian", 0.0)
    places = [[unit * (middle + k * STEP_DEG), unit * lat, 0.0] for lat in PARALLELS for k in (-1, 0, 1)]
    found = None
    with collected():
        way = osr.CoordinateTransformation(degrees, reference)
        if getattr(way, "this", None):
            found = np.array(way.TransformPoints(places), float)[:, :2].reshape(len(PARALLELS), 3, 2)
    if found is None or not np.isfinite(found).all():
        return 0.0
    steps = np.diff(found, axis=1)
    turn = steps[0, 0, 0] * FULL_DEG / STEP_DEG
    straight = np.abs(steps[..., 1]).max() <= 1e-9 * abs(turn)
    even = np.abs(steps[..., 0] - steps[0, 0, 0]).max() <= 1e-9 * abs(turn)
    upright = np.abs(found[0, :, 0] - found[1, :, 0]).max() <= 1e-9 * abs(turn)
    return abs(float(turn)) if straight and even and upright else 0.0
