"""Where a pair's moving raster lies on the Earth, for the index of a batch."""

from __future__ import annotations

import numpy as np

from ...core.crs import reproject
from ...core.errors import CrosstieError
from ...core.geometry import frames
from ...core.geometry.transform import Transform
from ...core.raster.source import Raster
from ...core.request import MatchRequest

DEGREES = "EPSG:4326"
ALONG = 4
"""Places to a side."""


def footprint(request: MatchRequest, transform: Transform | None) -> list[list[float]] | None:
    """Return the moving raster's outline, (longitude, latitude), as registered; without a transform as georeferenced.

    None where it has no place on the Earth.
    """
    try:
        with Raster(request.moving) as moving:
            ring = frames.outline(moving.shape, ALONG)
            if transform is None:
                return _on_earth(ring, moving)
        with Raster(request.reference) as reference:
            return _on_earth(transform.forward(ring), reference)
    except CrosstieError:
        return None


def _on_earth(xy: np.ndarray, raster: Raster) -> list[list[float]] | None:
    """Return (N, 2) native pixels of a raster in degrees; None where fewer than three have a place."""
    if raster.georeference is None or not raster.crs_wkt:
        return None
    places = reproject(raster.georeference.to_map(xy), raster.crs_wkt, DEGREES)
    places = places[np.isfinite(places).all(axis=1)]
    return np.round(places, 7).tolist() if len(places) >= 3 else None
