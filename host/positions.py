"""The map coordinates of a raster's pixels."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..core.request import RasterSource


def map_positions(source: RasterSource, xy_px: np.ndarray) -> tuple[np.ndarray, QgsCoordinateReferenceSystem]:
    """Return (N, 2) map coordinates of native pixels, and their CRS; RasterError where the raster cannot be opened.

    A raster without georeference lies where QGIS draws it: pixels with y upwards from the top edge, CRS unknown.
    """
    from ..core.raster.source import Raster

    with Raster(source) as raster:
        georeference = raster.georeference
        if georeference is None:
            return np.asarray(xy_px, float) * (1.0, -1.0), QgsCoordinateReferenceSystem()
        crs = QgsCoordinateReferenceSystem.fromWkt(raster.crs_wkt) if raster.crs_wkt else QgsCoordinateReferenceSystem()
        return georeference.to_map(xy_px), crs
