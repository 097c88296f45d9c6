"""A raster's grid: its size and where its pixels lie on the map, without the pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import DamageError
from ..geometry import frames
from ..messages import message
from .georeference import Geotransform
from .map_frame import DOWNWARDS
from .source import Raster

LARGEST = 1 << 31
"""Pixels along a side, as GDAL counts."""


@dataclass(frozen=True, eq=False)
class RasterGrid:
    """A raster's grid, as far as coordinates need it."""

    name: str
    size: tuple[int, int]
    """Width and height, px."""
    to_map: np.ndarray | None = None
    """(3, 3) pixels to map coordinates; None for a raster without geotransform."""
    crs_wkt: str = ""
    path: str = ""

    @classmethod
    def of(cls, raster: Raster) -> RasterGrid:
        """Return the grid of an open raster; ground control points and camera models are left out."""
        size, placed = (raster.width, raster.height), raster.georeference
        if not isinstance(placed, Geotransform):
            return cls(raster.name, size, path=raster.source.path)
        return cls(raster.name, size, placed.matrix, raster.crs_wkt, raster.source.path)

    def map_from_pixel(self, xy: np.ndarray) -> np.ndarray:
        """Return where GIS programs show (N, 2) pixels: on the map, or at column and negative row."""
        return xy * DOWNWARDS if self.to_map is None else frames.apply(self.to_map, xy)

    def pixel_from_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the (N, 2) pixels that are shown at these coordinates."""
        if self.to_map is None:
            return xy * DOWNWARDS
        return Geotransform(self.to_map, self.crs_wkt, self.size).to_pixel(xy)

    def to_json(self) -> dict:
        """Return plain values."""
        to_map = None if self.to_map is None else self.to_map.tolist()
        return {"name": self.name, "path": self.path, "size": list(self.size), "crs": self.crs_wkt, "to_map": to_map}

    @classmethod
    def from_json(cls, values: dict) -> RasterGrid:
        """Return the grid from the values of `to_json`; ValueError, TypeError or KeyError where they are invalid."""
        to_map = values.get("to_map")
        if to_map is not None:
            to_map = np.array(to_map, float)
            if to_map.shape != (3, 3) or not np.isfinite(to_map).all() or not np.linalg.det(to_map[:2, :2]):
                raise DamageError(message("the place of a raster is no invertible 3 × 3 matrix"))
        width, height = (int(v) for v in values["size"])
        if not 0 < min(width, height) <= max(width, height) < LARGEST:
            raise DamageError(message("the raster's size is none that a raster can have"))
        return cls(
            str(values.get("name", "")),
            (width, height),
            to_map,
            str(values.get("crs") or ""),
            str(values.get("path") or ""),
        )
