"""Where a run looks: a window of the reference, both working images, and the prior between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from shapely import wkt
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from .errors import CrosstieError
from .geometry import frames
from .geometry.similarity import Similarity
from .geometry.transform import Transform
from .matching import Prior, WorkingImage
from .raster.georeference import reproject
from .raster.relation import relation
from .request import RoughPoint
from .scene import Scene

HULL_SAMPLES = 64
Window = tuple
"""(x0, y0, x1, y1) in native reference px."""

LEAST_WINDOW_PX = 16.0
"""A side below which there is nothing to match."""
SHIFT_SHARE = 0.25
"""How far off a georeference may be: a share of the moving image's footprint."""
SHIFT_LEAST_PX = 48.0
ROTATION_DEG = 15.0
SCALE_FACTOR = 1.25


@dataclass(frozen=True)
class Belief:
    """What is known beforehand, in native pixels of either raster."""

    matrix: np.ndarray
    """(3, 3) moving to reference px."""
    shift_px: float
    rotation_deg: float
    scale_factor: float


@dataclass(frozen=True)
class Look:
    """One way of looking: windows of the reference that are searched alike, and the run's share that it takes."""

    windows: tuple[Window, ...]
    belief: Belief | None
    span: tuple[float, float]


@dataclass(frozen=True)
class Extent:
    """A window of the reference (native px), the two images at working resolution, and what is believed."""

    window: Window
    reference: WorkingImage
    moving: WorkingImage
    prior: Prior | None


def looks(scene: Scene) -> Iterator[Look]:
    """Yield where to look: where georeferences or rough points say, then the whole area, then windows of a large one."""
    whole = area_window(scene)
    belief = _belief(scene)
    window = None if belief is None else _around_footprint(scene, belief, whole)
    if window is not None:
        yield Look((window,), belief, (0.02, 0.4))
    yield Look((whole,), None, (0.4 if window is not None else 0.02, 0.9))
    if belief is None:
        for level in _window_pyramid(whole, scene.request.working_size_px):
            yield Look(level, None, (0.05, 0.95))


def _window_pyramid(whole: Window, working_size_px: int) -> Iterator[tuple[Window, ...]]:
    """Yield half-overlapping windows of a half and of a quarter of an area that one search sees too coarsely."""
    x0, y0, x1, y1 = whole
    for parts in (2, 4):
        side = max(x1 - x0, y1 - y0) / parts
        if side < working_size_px:
            return
        counts = [max(1, int(np.ceil(2 * length / side)) - 1) for length in (x1 - x0, y1 - y0)]
        xs, ys = (np.linspace(a, max(a, b - side), n) for a, b, n in zip((x0, y0), (x1, y1), counts))
        yield tuple((x, y, min(x + side, x1), min(y + side, y1)) for y in ys for x in xs)


def area_window(scene: Scene) -> Window:
    """Return the request's area as a window of the reference, native px; CrosstieError where they do not meet."""
    width, height = scene.reference.size
    area = scene.request.area
    if area is None:
        return 0.0, 0.0, float(width), float(height)
    ring = np.asarray(wkt.loads(area.geometry_wkt).envelope.exterior.coords)[:, :2]
    xy = _to_reference_px(scene, _densified(ring), area.crs_wkt)
    low, high = np.nanmin(xy, axis=0), np.nanmax(xy, axis=0)
    window = (max(0.0, low[0]), max(0.0, low[1]), min(float(width), high[0]), min(float(height), high[1]))
    if not (window[2] - window[0] >= 1 and window[3] - window[1] >= 1):
        raise CrosstieError(
            "The chosen area lies outside the reference layer. Choose an area that the reference covers."
        )
    return window


def _densified(ring: np.ndarray) -> np.ndarray:
    share = np.linspace(0, 1, 17)[:-1, None]
    return np.concatenate([a + share * (b - a) for a, b in zip(ring[:-1], ring[1:])])


def _to_reference_px(scene: Scene, xy: np.ndarray, crs_wkt: str) -> np.ndarray:
    georeference = scene.reference.georeference
    if georeference is None:
        # As QGIS shows a raster without georeference: pixels with y upwards from the top edge.
        return xy * (1, -1)
    if crs_wkt and georeference.crs_wkt:
        xy = reproject(xy, crs_wkt, georeference.crs_wkt)
    return georeference.to_pixel(xy)


def _belief(scene: Scene) -> Belief | None:
    """Return what rough points or, failing them, the georeferences say; None where nothing is known."""
    points = scene.request.rough_points
    if len(points) >= 2:
        return _belief_of_points(points)
    known = relation(scene.moving, scene.reference) if scene.request.prior != "none" else None
    if known is None:
        return None
    if points:
        offset = np.subtract(points[0].reference_xy, frames.apply(known.matrix, points[0].moving_xy)[0])
        matrix = frames.shift(*offset) @ known.matrix
        return Belief(matrix, 2 * points[0].uncertainty_px, ROTATION_DEG, SCALE_FACTOR)
    footprint = frames.apply(known.matrix, frames.corners(scene.moving.size[::-1]))
    shift_px = max(SHIFT_LEAST_PX, SHIFT_SHARE * float(np.ptp(footprint, axis=0).max()))
    return Belief(known.matrix, shift_px, ROTATION_DEG, SCALE_FACTOR)


def _belief_of_points(points: tuple[RoughPoint, ...]) -> Belief:
    reference = np.array([p.reference_xy for p in points])
    fitted = Similarity.fit([p.moving_xy for p in points], reference)
    error = max(p.uncertainty_px for p in points)
    turn = min(1.0, error / max(float(np.ptp(reference, axis=0).max()), 1.0))
    return Belief(fitted.matrix, 2 * error, float(np.degrees(turn)), 1 + turn)


def _around_footprint(scene: Scene, belief: Belief, whole: Window) -> Window | None:
    """Return the part of `whole` where the moving image may lie, or None where that is (nearly) nothing."""
    footprint = frames.apply(belief.matrix, frames.corners(scene.moving.size[::-1]))
    low, high = footprint.min(axis=0) - belief.shift_px, footprint.max(axis=0) + belief.shift_px
    low, high = np.maximum(low, whole[:2]), np.minimum(high, whole[2:])
    return (*low.tolist(), *high.tolist()) if (high - low >= LEAST_WINDOW_PX).all() else None


def read_extent(scene: Scene, window: Window, belief: Belief | None) -> Extent:
    """Read both images at working resolution: of one pixel size where that is known, else as large as allowed."""
    size = scene.request.working_size_px
    width, height = scene.moving.size
    reference_step = max(1.0, max(window[2] - window[0], window[3] - window[1]) / size)
    moving_step = max(1.0, max(width, height) / size)
    if belief is not None:
        scale = np.sqrt(abs(np.linalg.det(belief.matrix[:2, :2])))
        moving_step = min(max(1.0, reference_step / scale), max(1.0, max(width, height) / LEAST_WINDOW_PX))
    reference = scene.read(scene.reference, window, reference_step)
    moving = scene.read(scene.moving, (0.0, 0.0, float(width), float(height)), moving_step)
    prior = None
    if belief is not None:
        working = np.linalg.inv(reference.to_native) @ belief.matrix @ moving.to_native
        step = float(reference.to_native[0, 0])
        prior = Prior(working, belief.shift_px / step, belief.rotation_deg, belief.scale_factor)
    return Extent(window, reference, moving, prior)


def overlap_polygon(extent: Extent, transform: Transform) -> BaseGeometry:
    """Return what both rasters show, as far as it is valid: the hulls' intersection, reference native px."""
    moving = transform.forward(frames.apply(extent.moving.to_native, _outline(extent.moving.valid)))
    reference = frames.apply(extent.reference.to_native, _outline(extent.reference.valid))
    hulls = [MultiPoint(xy[np.isfinite(xy).all(axis=1)]).convex_hull for xy in (moving, reference)]
    return hulls[0].intersection(hulls[1])


def _outline(valid: np.ndarray) -> np.ndarray:
    """Return (N, 2) px: both ends of the valid part of every few rows, enough to draw its hull."""
    rows = np.flatnonzero(valid.any(axis=1))
    rows = (
        rows[np.unique(np.linspace(0, len(rows) - 1, min(len(rows), HULL_SAMPLES)).astype(int))] if len(rows) else rows
    )
    first = valid[rows].argmax(axis=1)
    last = valid.shape[1] - valid[rows, ::-1].argmax(axis=1)
    ends = [(first, rows), (first, rows + 1), (last, rows), (last, rows + 1)]
    return np.concatenate([np.stack(end, axis=1) for end in ends]).astype(float)
