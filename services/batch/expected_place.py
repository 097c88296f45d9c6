"""Where on the Earth the raster of a pair is expected before it is matched: what a web layer is drawn around."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

import numpy as np

from ...core.crs import reproject
from ...core.errors import CrosstieError
from ...core.geometry import frames
from ...core.geometry.affine_camera import METRES_PER_DEGREE
from ...core.raster.source import Raster
from ...core.request import MatchRequest, Near
from .footprint import DEGREES, footprint
from .queue import Pair

STEEPEST_DEG = 85.0


def expected_places(pairs: Iterable[Pair], map_wkt: str) -> dict[str, list[list[float]] | None]:
    """Return by the pairs' ids the outline (longitude, latitude) of where each is expected; None where nothing tells.

    A sheet's corners come before a rough place, and that before the raster's own georeference. `map_wkt` is the CRS
    of corners and places without one. Pairs whose options or files cannot be read have none; the match says why.
    """
    found: dict[str, list[list[float]] | None] = {}
    for pair in pairs:
        found[pair.id] = None
        with suppress(CrosstieError):
            found[pair.id] = expected_place(pair.request(), map_wkt)
    return found


def expected_place(request: MatchRequest, map_wkt: str) -> list[list[float]] | None:
    """Return the outline (longitude, latitude) of where a moving raster is expected; None where nothing tells."""
    sheet = request.sheet
    if sheet is not None and sheet.corners and sheet.count == 1:
        return _in_degrees(np.array(sheet.corners, float), sheet.crs_wkt or map_wkt)
    if request.near is not None:
        return _around(request.near, map_wkt, _half_diagonal_m(request))
    return footprint(request, None)


def _around(near: Near, map_wkt: str, more_m: float) -> list[list[float]] | None:
    middle = _in_degrees(np.array([near.xy], float), near.crs_wkt or map_wkt)
    if middle is None:
        return None
    longitude, latitude = middle[0]
    reach = (near.radius_m + more_m) / METRES_PER_DEGREE
    across = reach / np.cos(np.radians(np.clip(latitude, -STEEPEST_DEG, STEEPEST_DEG)))
    ring = frames.corners((2, 2)) - 1.0
    return (np.array([longitude, latitude]) + ring * [across, reach]).tolist()


def _half_diagonal_m(request: MatchRequest) -> float:
    """Return how far the raster reaches from its middle, metres; 0 where its size is not known."""
    if not request.pixel_size_m:
        return 0.0
    with Raster(request.moving) as moving:
        return float(np.hypot(*moving.shape)) / 2 * request.pixel_size_m


def _in_degrees(xy: np.ndarray, crs_wkt: str) -> list[list[float]] | None:
    places = reproject(xy, crs_wkt, DEGREES)
    return places.tolist() if np.isfinite(places).all() else None
