"""Converts places shown on the map in both layers to rough points in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..core.errors import CrosstieError
from ..core.messages import message
from ..core.progress import IsCancelled, Progress
from ..core.request import MatchRequest, RasterSource, RoughPoint

LEAST_ERROR_PX = 10.0


@dataclass(frozen=True)
class MapPair:
    """One place in the moving and in the reference layer, in map coordinates."""

    moving_xy: tuple[float, float]
    reference_xy: tuple[float, float]
    error: float
    """How far a click may be off, in map units."""
    crs_wkt: str
    """CRS of the map; empty for a map without one."""


def with_rough_points(request: MatchRequest, pairs: Sequence[MapPair]) -> MatchRequest:
    """Return the request with the pairs in pixels; CrosstieError where one lies outside what the raster's map knows.

    Opens both rasters, so call it in the worker, after the reference has been drawn.
    """
    points = []
    for pair in pairs:
        near = (pair.reference_xy[0] + pair.error, pair.reference_xy[1])
        moving = _pixels(request.moving, [pair.moving_xy], pair.crs_wkt)
        reference = _pixels(request.reference, [pair.reference_xy, near], pair.crs_wkt)
        error_px = max(float(np.hypot(*(reference[1] - reference[0]))), LEAST_ERROR_PX)
        points.append(RoughPoint(tuple(moving[0].tolist()), tuple(reference[0].tolist()), error_px))
    return replace(request, rough_points=tuple(points))


def prepared(pairs: Sequence[MapPair]):
    """Return the step of a MatchJob that puts the pairs into the request."""

    def prepare(request: MatchRequest, _progress: Progress, _is_cancelled: IsCancelled) -> MatchRequest:
        return with_rough_points(request, pairs)

    return prepare


def _pixels(source: RasterSource, xy, crs_wkt: str) -> np.ndarray:
    """Return (N, 2) native pixels of map coordinates; the inverse of `positions.map_positions`."""
    from ..core.crs import reproject
    from ..core.raster.source import Raster

    with Raster(source) as raster:
        georeference = raster.georeference
        if georeference is None:
            return np.asarray(xy, float) * (1.0, -1.0)
        if crs_wkt and raster.crs_wkt:
            xy = reproject(np.asarray(xy, float), crs_wkt, raster.crs_wkt)
        pixels = georeference.to_pixel(np.asarray(xy, float))
    if not np.isfinite(pixels).all():
        raise CrosstieError(
            message(
                "A rough point lies off the map of “{name}”. Leave it out, or show the place anew.", name=raster.name
            )
        )
    return pixels
