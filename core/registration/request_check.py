"""Checks a request before the match starts, instead of failing after it."""

from __future__ import annotations

import numpy as np

from ..errors import CrosstieError, RasterError
from ..geometry.polygons import bounds, box, intersection, polygon
from ..geometry.rpc_bias import RpcBias
from ..messages import message
from ..neatline.text import corners_in
from ..raster import areas
from ..raster.camera_ground import camera_of
from ..raster.relation import relation
from ..raster.shared_crs import sharing_crs
from ..raster.source import Raster
from ..request import Area, MatchRequest, RasterSource, RoughPoint, Sheet
from .dense_spacing import needs_map, parse_dense
from .rough_place import place_of
from .sheet_prior import corners_on

LEAST_FRAME_PX = 16
"""A side of a map frame below which there is nothing to match."""
REST_CELLS = 64
"""Of the grid along a side on which polygons are checked to leave something: a narrower rest is none."""


def check_request(request: MatchRequest) -> None:
    """Raise CrosstieError, which says what to do, if options do not fit the rasters; reads file headers only."""
    _check_dense(request)
    _check_neatline(request)
    _check_accuracy(request.georeference_accuracy_px)
    by_camera = request.transform == RpcBias.name
    asked = (request.area, request.use, request.ignore, request.rough_points, request.heights, request.sheet,
             request.near, request.pixel_size_m)  # fmt: skip
    if not (any(asked) or by_camera):
        return
    sources = sharing_crs(request.moving, request.reference)[:2]
    with Raster(sources[0]) as moving, Raster(sources[1]) as reference:
        if by_camera:
            camera_of(moving)
        if request.sheet is not None and request.sheet.corners:
            _check_sheet(request.sheet, reference)
        if request.near is not None:
            place_of(request.near, reference)
        if request.pixel_size_m:
            _check_pixel_size(request.pixel_size_m, reference)
        if request.area is not None:
            areas.window_of(request.area, reference)
        for polygons in (request.use, request.ignore):
            _check_reach(polygons, moving, reference)
        _check_use(request.use, reference)
        _check_rest(request, moving, reference)
        if request.placement is None:
            _check_rough_points(request, moving, reference)
    _check_heights(request.heights)


def _check_dense(request: MatchRequest) -> None:
    """Raise where a spacing is none, or counts on a map that the reference has not."""
    asked = parse_dense(request.dense)
    if asked is not None and asked.on_map:
        with Raster(request.reference) as reference:
            if reference.georeference is None:
                raise needs_map()


def _check_neatline(request: MatchRequest) -> None:
    """Raise where the map frame that was given lies outside the moving raster, or nearly so."""
    corners = corners_in(request.neatline)
    if corners is None:
        return
    with Raster(request.moving) as moving:
        shared = intersection(polygon(corners), box(0, 0, moving.width, moving.height))
        if np.ptp(np.reshape(bounds(shared), (2, 2)), axis=0).min() < LEAST_FRAME_PX:
            raise RasterError(
                message(
                    "The map frame lies outside {raster}, which has {width} × {height} pixels. Give its corners in "
                    "pixels, counted from the upper left corner.",
                    raster=moving.name,
                    width=moving.width,
                    height=moving.height,
                )
            )


def _check_sheet(sheet: Sheet, reference: Raster) -> None:
    """Raise where the corners of a sheet do not lie on the reference."""
    there = corners_on(sheet, reference)
    if (there.max(axis=0) <= 0).any() or (there.min(axis=0) >= (reference.width, reference.height)).any():
        raise CrosstieError(
            message(
                "The sheet {sheet} lies outside {name}. Choose a reference that covers it, or check the corners.",
                sheet=sheet.name,
                name=reference.name,
            )
        )


def _check_accuracy(accuracy_px: float) -> None:
    if not 0 <= accuracy_px < np.inf:
        raise CrosstieError(
            message(
                "A georeference cannot be off by {px} pixels. Give a number greater than 0, or none where that is "
                "unknown.",
                px=accuracy_px,
            )
        )


def _check_pixel_size(size_m: float, reference: Raster) -> None:
    """Raise where a pixel has no such size, or the reference does not say how large its own are."""
    if not 0 < size_m < np.inf:
        raise CrosstieError(message("A pixel cannot be {size} m wide. Give a number greater than 0.", size=size_m))
    if reference.pixel_size_m is None:
        raise CrosstieError(
            message(
                "The scale of the map says nothing here, as {name} does not tell how large its pixels are on the "
                "ground. Choose a reference with a georeference and a CRS, or match without the scale.",
                name=reference.name,
            )
        )


def _check_reach(polygons: tuple[Area, ...], moving: Raster, reference: Raster) -> None:
    """Raise if polygons are on neither raster, so that they would have no effect."""
    for area in polygons:
        if all(areas.to_pixels(area, raster) is None for raster in (moving, reference)):
            raise RasterError(
                message(
                    "The polygons cannot be found on {moving} or {reference}. Give the polygons the coordinate "
                    "reference system that they were drawn in, or match without them.",
                    moving=moving.name,
                    reference=reference.name,
                )
            )


def _check_use(use: tuple[Area, ...], reference: Raster) -> None:
    """Raise where none of the polygons to match in meets the reference."""
    placed = [found for area in use if (found := areas.to_pixels(area, reference)) is not None]
    low, high = np.zeros(2), np.array([reference.width, reference.height])
    boxes = [np.reshape(bounds(found), (2, 2)) for found in placed if not found.IsEmpty()]
    if placed and not any((box[1] > low).all() and (box[0] < high).all() for box in boxes):
        raise RasterError(
            message("The polygons to match in lie outside {name}. Choose polygons that it covers.", name=reference.name)
        )


def _check_rest(request: MatchRequest, moving: Raster, reference: Raster) -> None:
    """Raise where polygons and area together leave nothing of a raster to match."""
    if not request.ignore:
        return
    for raster in (moving, reference):
        to_native = np.diag([raster.width / REST_CELLS, raster.height / REST_CELLS, 1.0])
        area = (request.area,) if request.area is not None and raster is reference else ()
        left = ~_covered(request.ignore, raster, to_native)
        for wanted in (request.use, area):
            left &= _covered(wanted, raster, to_native) if wanted else True
        if not left.any():
            raise RasterError(
                message(
                    "Nothing is left of {raster} to match: the polygons to leave out cover all of it. Choose other "
                    "polygons.",
                    raster=raster.name,
                )
            )


def _covered(polygons: tuple[Area, ...], raster: Raster, to_native: np.ndarray) -> np.ndarray:
    """Return which cells of a coarse grid over a raster lie inside any of some polygons."""
    placed = [found for area in polygons if (found := areas.to_pixels(area, raster)) is not None]
    return areas.rasterized(placed, to_native, (REST_CELLS, REST_CELLS))


def _check_rough_points(request: MatchRequest, moving: Raster, reference: Raster) -> None:
    points = request.rough_points
    for number, point in enumerate(points, 1):
        _check_numbers(number, point)
        for raster, xy in ((moving, point.moving_xy), (reference, point.reference_xy)):
            _check_inside(number, xy, raster, point.uncertainty_px)
    if len(points) == 1 and (request.prior == "none" or relation(moving, reference) is None):
        raise CrosstieError(
            message(
                "One rough point is too little here, as no georeference says how large and how turned the moving "
                "raster is. Give two rough points."
            )
        )
    if len(points) > 1 and all(np.ptp([p.moving_xy for p in points], axis=0) == 0):
        raise CrosstieError(message("The rough points are all at one place. Give two that are far from each other."))


def _check_numbers(number: int, point: RoughPoint) -> None:
    if not np.isfinite([*point.moving_xy, *point.reference_xy]).all():
        raise CrosstieError(
            message("Rough point {number} is not made of numbers. Give column and row in both rasters.", number=number)
        )
    if not 0 < point.uncertainty_px < np.inf:
        raise CrosstieError(
            message(
                "Rough point {number} cannot be off by {uncertainty:g} pixels. Give a number of pixels greater than 0.",
                number=number,
                uncertainty=point.uncertainty_px,
            )
        )


def _check_inside(number: int, xy: tuple[float, float], raster: Raster, margin_px: float) -> None:
    x, y = xy
    if not (-margin_px <= x <= raster.width + margin_px and -margin_px <= y <= raster.height + margin_px):
        raise CrosstieError(
            message(
                "Rough point {number} lies outside {name}, which has {width} × {height} pixels: column {x:.0f}, row "
                "{y:.0f}. Rough points count pixels from the upper left corner.",
                number=number,
                name=raster.name,
                width=raster.width,
                height=raster.height,
                x=x,
                y=y,
            )
        )


def _check_heights(heights: str) -> None:
    """Raise where heights are neither a number nor a raster."""
    try:
        float(heights or 0)
    except ValueError:
        Raster(RasterSource(heights)).close()
