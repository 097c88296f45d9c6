"""The map coordinates of a raster's pixels, computed once without reading pixels, for use in the main thread."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject

from ..core.request import RasterSource


class RasterOnMap(ABC):
    """A raster that lies somewhere on a map, whatever says where; its own `to_map` and `to_pixel` are in `crs`."""

    name: str
    size: tuple[int, int]
    """Width and height, px."""
    crs: QgsCoordinateReferenceSystem

    @abstractmethod
    def to_map(self, xy_px) -> np.ndarray:
        """Return (N, 2) map coordinates of (N, 2) pixels; NaN where they have none."""

    @abstractmethod
    def to_pixel(self, xy) -> np.ndarray:
        """Return (N, 2) pixels of (N, 2) map coordinates; NaN off the map."""

    def pixel_of(self, place: QgsPointXY, crs: QgsCoordinateReferenceSystem) -> np.ndarray | None:
        """Return the (2,) pixel of a place in any CRS; None where it has none."""
        if self.crs.isValid() and crs.isValid() and self.crs != crs:
            try:
                place = QgsCoordinateTransform(crs, self.crs, QgsProject.instance()).transform(place)
            except QgsCsException:
                return None
        pixel = self.to_pixel([[place.x(), place.y()]])[0]
        return pixel if np.isfinite(pixel).all() else None

    def place_of(self, pixel, crs: QgsCoordinateReferenceSystem) -> QgsPointXY | None:
        """Return the map coordinates of a (2,) pixel in any CRS; None where there are none."""
        xy = self.to_map([pixel])[0]
        if not np.isfinite(xy).all():
            return None
        place = QgsPointXY(*xy.tolist())
        if not self.crs.isValid() or not crs.isValid() or self.crs == crs:
            return place
        try:
            return QgsCoordinateTransform(self.crs, crs, QgsProject.instance()).transform(place)
        except QgsCsException:
            return None


class PixelMap(RasterOnMap):
    """Native pixels to map coordinates and back; RasterError where the raster cannot be opened.

    A raster without georeference lies where QGIS draws it: pixels with y upwards from the top edge, CRS unknown.
    """

    def __init__(self, source: RasterSource):
        from ..core.raster.pixel_shape import square
        from ..core.raster.source import Raster

        with Raster(source) as raster:
            self.square = square(raster)
            """(3, 3) from native px to px that are square on the ground and not mirrored."""
            self.name = raster.name
            self.size = raster.width, raster.height
            self.unit = raster.map_unit
            self._georeference = raster.georeference
            wkt = raster.crs_wkt
        self.crs = QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()

    @property
    def is_referenced(self) -> bool:
        """Whether the raster has a georeference."""
        return self._georeference is not None

    @property
    def scale(self) -> tuple[float, str]:
        """Map units per pixel in the middle of the raster, and their name; NaN without a georeference."""
        if self._georeference is None:
            return float("nan"), ""
        x, y = self.size[0] / 2, self.size[1] / 2
        middle, right, below = self.to_map([[x, y], [x + 1, y], [x, y + 1]])
        return float(np.sqrt(abs(np.linalg.det([right - middle, below - middle])))), self.unit

    def to_map(self, xy_px) -> np.ndarray:
        """Return (N, 2) map coordinates of (N, 2) pixels."""
        xy_px = np.asarray(xy_px, float).reshape(-1, 2)
        return xy_px * (1.0, -1.0) if self._georeference is None else self._georeference.to_map(xy_px)

    def to_pixel(self, xy) -> np.ndarray:
        """Return (N, 2) pixels of (N, 2) map coordinates; NaN off the map."""
        xy = np.asarray(xy, float).reshape(-1, 2)
        return xy * (1.0, -1.0) if self._georeference is None else self._georeference.to_pixel(xy)
