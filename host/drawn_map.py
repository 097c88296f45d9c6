"""The moving raster where it is drawn without being written: by its registration, or where it was placed by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..core.geometry import frames
from .pixel_map import PixelMap, RasterOnMap

if TYPE_CHECKING:
    from ..core.geometry.transform import Transform
    from ..core.registration.manual_placement import ManualPlacement


class RegisteredMap(RasterOnMap):
    """Through a transform of native moving to native reference pixels, onto the map of the reference."""

    def __init__(self, moving: PixelMap, reference: PixelMap, transform: Transform):
        self.name, self.size, self.crs = moving.name, moving.size, reference.crs
        self._reference, self._transform = reference, transform

    def to_map(self, xy_px) -> np.ndarray:
        """Return where the registered raster shows (N, 2) native pixels."""
        return self._reference.to_map(self._transform.forward(np.asarray(xy_px, float).reshape(-1, 2)))

    def to_pixel(self, xy) -> np.ndarray:
        """Return the (N, 2) native pixels that the registered raster shows at (N, 2) places of the map."""
        return self._transform.inverse(self._reference.to_pixel(xy))


class PlacedMap(RasterOnMap):
    """Where a person holds it."""

    def __init__(self, moving: PixelMap, laid: ManualPlacement):
        self.name, self.size = moving.name, moving.size
        self.crs = QgsCoordinateReferenceSystem.fromWkt(laid.crs_wkt)
        self._matrix = laid.matrix

    def to_map(self, xy_px) -> np.ndarray:
        """Return where the raster that is held shows (N, 2) native pixels."""
        return frames.apply(self._matrix, np.asarray(xy_px, float).reshape(-1, 2))

    def to_pixel(self, xy) -> np.ndarray:
        """Return the (N, 2) native pixels at (N, 2) places of the map."""
        return frames.apply(np.linalg.inv(self._matrix), np.asarray(xy, float).reshape(-1, 2))
