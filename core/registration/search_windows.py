"""The search: which windows of the reference, in which order, with which prior."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..crs import unit_name
from ..geometry import frames
from ..geometry.matrix import Similarity
from ..geometry.polygons import convex_hull, intersection
from ..geometry.transform import Transform
from ..matching import NATIVE, Prior, WorkingImage
from ..request import Lesson, MatchRequest, RoughPoint
from .image_pair import ImagePair
from .places import Find, Place, Sought, size_of, sought
from .rough_place import AROUND, anywhere, place_of, prior_around
from .series import BY_GEOREFERENCE, BY_SHEET, lesson_of, narrowed
from .sheet_prior import sheet_priors

HULL_SAMPLES = 64
Window = tuple
"""(x0, y0, x1, y1) in native reference px."""

LEAST_WINDOW_PX = 16.0
"""A side below which there is nothing to match."""
SHIFT_SHARE = 0.25
"""Assumed error of a georeference: a share of the moving image's footprint."""
SHIFT_LEAST_PX = 48.0
ROTATION_DEG = 15.0
SCALE_FACTOR = 1.25


@dataclass(frozen=True)
class SearchStage:
    """Windows of the reference that are searched in the same way, and their share of the run's progress."""

    windows: tuple[Window, ...]
    prior: Prior | None
    """NATIVE."""
    span: tuple[float, float]
    place: Place | None = None
    """The place that the images themselves chose; None: the prior, if there is one, was known before."""
    tries: int = 1
    """Stages of the same kind: the odds of each are shared among all of their windows."""


@dataclass(frozen=True)
class SearchWindow:
    """A window of the reference (native px), both working images, and the prior."""

    window: Window
    reference: WorkingImage
    moving: WorkingImage
    prior: Prior | None
    """WORKING."""
    expected: Prior | None = None
    """NATIVE: what is known before, also where the search does without it."""
    map_scale: tuple[float, str] = (float("nan"), "")
    """Map units a native reference pixel in the middle of the window, and their name; NaN without a georeference."""


def search_stages(pair: ImagePair, find: Find | None = None) -> Iterator[SearchStage]:
    """Yield the search stages: where its series taught to look, around the prior, the whole area, and places that
    `find` finds on a large one.

    What is known to be small is not looked for in the whole area at once. Without `find` a large area is searched in
    windows. A raster that is tried as a mirror image is only looked for as a whole: that it is one is unlikely.
    """
    whole, lesson = area_window(pair), lesson_of(pair.request)
    if lesson is not None and not pair.moving.is_turned_over:
        yield from _taught_stages(pair, lesson, whole, find)
    if is_by_sheet(pair.request):
        yield from _sheet_stages(pair, whole)
        return
    if pair.request.near is not None:
        yield from _stages_around(pair, *place_of(pair.request.near, pair.reference.raster), whole, find)
        return
    prior = expected_prior(pair)
    window = None if prior is None else _around_footprint(pair, prior, whole)
    start = 0.02
    if window is not None:
        yield SearchStage((window,), prior, (0.02, 0.4))
        start = 0.4
    if pair.request.pixel_size_m:
        yield from _stages_around(pair, *anywhere(pair), whole, find, prior is not None, start)
        return
    asked = None if find is None else sought(pair, whole, prior is not None)
    if asked is not None and asked.size.is_small:
        yield from _found_stages(pair, asked, whole, find, (start, 0.9))
    if asked is None or not (asked.size.is_small and asked.size.is_known):
        yield SearchStage((whole,), None, (start, 0.9))
    if asked is not None and not asked.size.is_small:
        yield from _found_stages(pair, asked, whole, find, (0.05, 0.95))
    elif asked is None and prior is None and not pair.moving.is_turned_over:
        for level in _window_pyramid(whole, pair.request.working_size_px):
            yield SearchStage(level, None, (0.05, 0.95))


def _stages_around(
    pair: ImagePair, middle: np.ndarray, radius_px: float, whole: Window, find: Find | None,
    has_prior: bool = False, start: float = 0.02,
) -> Iterator[SearchStage]:  # fmt: skip
    """Yield the stages within a radius of a place, or, where the size of the moving raster is known, anywhere."""
    size = size_of(pair, whole)
    around = _box(middle, radius_px + AROUND * size.px, whole)
    middles = _box(middle, radius_px, whole)
    if around is None or middles is None:
        return
    size = size_of(pair, around)
    asked = None if find is None else sought(pair, around, has_prior, middles)
    if asked is not None and size.is_small:
        yield from _found_stages(pair, asked, whole, find, (start, 0.9))
        return
    if not (size.is_small and pair.moving.is_turned_over):
        prior = prior_around(pair, middle, radius_px, size) if size.is_known else None
        yield SearchStage((around,), prior, (start, 0.9))
    if asked is not None and not size.is_known:
        # As large as it seems by its pixels it is not small there; a scan's pixels are finer.
        yield from _found_stages(pair, asked, whole, find, (0.05, 0.95))


def _taught_stages(pair: ImagePair, lesson: Lesson, whole: Window, find: Find | None) -> Iterator[SearchStage]:
    """Yield the stages that a series narrows: around what says where the sheet lies, or where it is found without."""
    by, priors = told_places(pair)
    taught = [prior for told in priors if (prior := narrowed(pair, told, by, lesson)) is not None]
    windows = [(window, prior) for prior in taught if (window := _around_footprint(pair, prior, whole)) is not None]
    for number, (window, prior) in enumerate(windows):
        start, stop = (0.02 + 0.3 * k / len(windows) for k in (number, number + 1))
        yield SearchStage((window,), prior, (start, stop))
    if priors or find is None:
        return
    near = pair.request.near
    middle, radius_px = anywhere(pair) if near is None else place_of(near, pair.reference.raster)
    middles = _box(middle, radius_px, whole)
    around = _box(middle, radius_px + AROUND * size_of(pair, whole, lesson).px, whole)
    asked = None if around is None else sought(pair, around, False, middles, lesson)
    if asked is not None and asked.size.is_small:
        yield from _found_stages(pair, asked, whole, find, (0.02, 0.3))


def told_places(pair: ImagePair) -> tuple[str, list[Prior]]:
    """Return what says where the moving raster lies, but for a person who shows it, and its priors; empty if none."""
    request = pair.request
    if request.placement is not None or request.rough_points or pair.moving.is_turned_over:
        return "", []
    if request.sheet is not None and is_by_sheet(request):
        return BY_SHEET, list(sheet_priors(pair, request.sheet))
    prior = None if request.near is not None else expected_prior(pair)
    return ("", []) if prior is None else (BY_GEOREFERENCE, [prior])


def _box(middle: np.ndarray, reach_px: float | np.ndarray, whole: Window) -> Window | None:
    """Return the part of `whole` that is within reach of a place; None where that is (nearly) nothing."""
    low, high = np.maximum(middle - reach_px, whole[:2]), np.minimum(middle + reach_px, whole[2:])
    return (*low.tolist(), *high.tolist()) if (high - low >= LEAST_WINDOW_PX).all() else None


def is_by_sheet(request: MatchRequest) -> bool:
    """Return whether the corners of a sheet say where to search: then nothing is looked for elsewhere."""
    by_hand = request.placement is not None or len(request.rough_points) >= 2
    return request.sheet is not None and bool(request.sheet.corners) and not by_hand


def _sheet_stages(pair: ImagePair, whole: Window) -> Iterator[SearchStage]:
    """Yield a stage for each way in which a sheet may have lain in the scanner; a map is no mirror image."""
    if pair.request.sheet is None or pair.moving.is_turned_over:
        return
    priors = list(sheet_priors(pair, pair.request.sheet))
    for number, prior in enumerate(priors):
        window = _around_footprint(pair, prior, whole)
        if window is not None:
            span = tuple(0.02 + 0.88 * k / len(priors) for k in (number, number + 1))
            yield SearchStage((window,), prior, (span[0], span[1]))


def _found_stages(
    pair: ImagePair, asked: Sought, whole: Window, find: Find | None, span: tuple[float, float]
) -> Iterator[SearchStage]:
    """Yield a stage for each place that was found, likeliest first."""
    places, (start, stop) = find(asked) if find is not None else [], span
    for number, place in enumerate(places):
        window = _around_footprint(pair, place.prior, whole)
        if window is not None:
            steps = [start + (stop - start) * (0.4 + 0.6 * k / len(places)) for k in (number, number + 1)]
            yield SearchStage((window,), place.prior, (steps[0], steps[1]), place, len(places))


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


def area_window(pair: ImagePair) -> Window:
    """Return the request's area as a window of the reference, native px; RasterError where they do not meet."""
    if pair.request.area is not None:
        return pair.reference.window_of(pair.request.area)
    width, height = pair.reference_size
    return 0.0, 0.0, float(width), float(height)


def expected_prior(pair: ImagePair) -> Prior | None:
    """Return the prior from a placement by hand, rough points or, without them, the georeferences; None if unknown."""
    placed, points = pair.request.placement, pair.request.rough_points
    if pair.moving.is_turned_over:
        # Neither a georeference nor a placement by hand is right about a mirror image; points are.
        return _prior_of_points(pair, points) if len(points) >= 2 else None
    if placed is not None:
        return Prior(np.array(placed.matrix), placed.shift_px, placed.rotation_deg, placed.scale_factor, NATIVE)
    if len(points) >= 2:
        return _prior_of_points(pair, points)
    known = pair.relation
    if known is None:
        return None
    if points:
        offset = np.subtract(points[0].reference_xy, frames.apply(known.matrix, np.array(points[0].moving_xy))[0])
        matrix = frames.shift(*offset) @ known.matrix
        return Prior(matrix, 2 * points[0].uncertainty_px, ROTATION_DEG, SCALE_FACTOR, NATIVE)
    footprint = frames.apply(known.matrix, frames.corners(pair.moving_size[::-1]))
    if pair.request.georeference_accuracy_px:
        return _prior_good_to(pair.request.georeference_accuracy_px, known.matrix, footprint)
    shift_px = max(SHIFT_LEAST_PX, SHIFT_SHARE * float(np.ptp(footprint, axis=0).max()))
    return Prior(known.matrix, shift_px, ROTATION_DEG, SCALE_FACTOR, NATIVE)


def _prior_of_points(pair: ImagePair, points: tuple[RoughPoint, ...]) -> Prior:
    reference = np.array([p.reference_xy for p in points])
    moving = frames.apply(pair.moving_square, np.array([p.moving_xy for p in points]))
    fitted = Similarity.fit(moving, frames.apply(pair.reference_square, reference))
    matrix = np.linalg.inv(pair.reference_square) @ fitted.matrix @ pair.moving_square
    return _prior_good_to(max(p.uncertainty_px for p in points), matrix, reference)


def _prior_good_to(error_px: float, matrix: np.ndarray, reference_xy: np.ndarray) -> Prior:
    """Return the prior by a matrix that may be off by so much at (N, 2) places of the reference, native px."""
    turn = min(1.0, error_px / max(float(np.ptp(reference_xy, axis=0).max()), 1.0))
    return Prior(matrix, 2 * error_px, float(np.degrees(turn)), 1 + turn, NATIVE)


def _around_footprint(pair: ImagePair, prior: Prior, whole: Window) -> Window | None:
    """Return the part of `whole` where the moving image may lie, or None where that is (nearly) nothing."""
    footprint = frames.apply(prior.matrix, frames.corners(pair.moving_size[::-1]))
    low, high = footprint.min(axis=0) - prior.shift_px, footprint.max(axis=0) + prior.shift_px
    return _box((low + high) / 2, (high - low) / 2, whole)


def read_window(pair: ImagePair, window: Window, prior: Prior | None, is_known: bool = True) -> SearchWindow:
    """Read both images at working resolution: with equal pixel size if that is known, otherwise as large as allowed.

    `is_known`: whether the prior was known before, and not read from the images: those cannot confirm themselves.
    """
    size = pair.request.working_size_px
    reference = pair.read(pair.reference, window, size)
    if prior is None:
        moving = pair.read(pair.moving, None, size)
        return SearchWindow(window, reference, moving, None, expected_prior(pair), map_scale(pair, window))
    there = frames.apply(np.linalg.inv(reference.to_native) @ prior.matrix, frames.corners(pair.moving_size[::-1]))
    long_side = max(np.linalg.norm(there[1] - there[0]), np.linalg.norm(there[3] - there[0]))
    moving = pair.read(pair.moving, None, int(np.clip(long_side, 2 * LEAST_WINDOW_PX, 2 * size)))
    working = prior.in_working(reference, moving)
    expected = prior if is_known else expected_prior(pair)
    return SearchWindow(window, reference, moving, working, expected, map_scale(pair, window))


def map_scale(pair: ImagePair, window: Window) -> tuple[float, str]:
    """Return the map units of a native reference pixel in the middle of a window, and their name; NaN if unknown."""
    georeference = pair.reference.raster.georeference
    if georeference is None:
        return float("nan"), ""
    middle = (window[0] + window[2]) / 2, (window[1] + window[3]) / 2
    return georeference.pixel_side(middle), unit_name(georeference.crs_wkt)


def overlap_polygon(search_window: SearchWindow, transform: Transform) -> ogr.Geometry:
    """Return the valid overlap of both rasters: the intersection of their hulls, reference native px."""
    moving = transform.forward(frames.apply(search_window.moving.to_native, _outline(search_window.moving.valid)))
    reference = frames.apply(search_window.reference.to_native, _outline(search_window.reference.valid))
    return intersection(convex_hull(moving), convex_hull(reference))


def _outline(valid: np.ndarray) -> np.ndarray:
    """Return (N, 2) px: both ends of the valid part of every few rows, enough for its hull."""
    rows = np.flatnonzero(valid.any(axis=1))
    rows = (
        rows[np.unique(np.linspace(0, len(rows) - 1, min(len(rows), HULL_SAMPLES)).astype(int))] if len(rows) else rows
    )
    first = valid[rows].argmax(axis=1)
    last = valid.shape[1] - valid[rows, ::-1].argmax(axis=1)
    ends = [(first, rows), (first, rows + 1), (last, rows), (last, rows + 1)]
    return np.concatenate([np.stack(end, axis=1) for end in ends]).astype(float)
