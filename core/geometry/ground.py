"""Terrain: where the pixels of a reference lie on the Earth, by georeference or by a camera, and how high."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..crs import reproject
from ..errors import DamageError
from ..messages import message
from . import bilinear, frames
from .rpc import RpcCamera


@dataclass(frozen=True, eq=False)
class Terrain:
    """Where the pixels of the georeferenced reference lie on the Earth."""

    to_map: np.ndarray
    """(3, 3) reference px to map units."""
    crs_wkt: str
    size: tuple[int, int]
    """Width and height of the reference, px."""
    heights: np.ndarray
    """(rows, cols) metres above the ellipsoid at nodes spread evenly over the reference, corners included."""

    @classmethod
    def flat(cls, to_map: np.ndarray, crs_wkt: str, size: tuple[int, int], height_m: float) -> Terrain:
        """Return ground of one height."""
        return cls(np.asarray(to_map, float), crs_wkt, (size[0], size[1]), np.full((2, 2), float(height_m)))

    def at(self, reference_xy: np.ndarray) -> np.ndarray:
        """Return (N, 3) longitude, latitude (WGS 84, degrees) and height of (N, 2) reference px."""
        on_map = frames.apply(self.to_map, reference_xy)
        degrees = reproject(on_map, self.crs_wkt, "EPSG:4326")
        height = self._height(np.nan_to_num(np.asarray(reference_xy, float).reshape(-1, 2)))
        return np.column_stack([degrees, height])

    def _height(self, xy) -> np.ndarray:
        rows, cols = self.heights.shape
        return bilinear.at_points(self.heights, *(xy / np.array(self.size) * (cols - 1, rows - 1)).T)

    def to_json(self) -> dict:
        """Return plain values."""
        return {
            "to_map": self.to_map.tolist(),
            "crs": self.crs_wkt,
            "size": list(self.size),
            "heights": self.heights.tolist(),
        }

    @classmethod
    def from_json(cls, values: dict) -> Terrain:
        """Return the ground that `to_json` described."""
        heights = np.array(values["heights"], float)
        if heights.ndim != 2 or min(heights.shape) < 2:
            raise DamageError(message("its heights are no grid of at least two by two"))
        return cls(np.array(values["to_map"], float).reshape(3, 3), values["crs"], tuple(values["size"]), heights)


@dataclass(frozen=True, eq=False)
class CameraTerrain(Terrain):
    """Ground whose pixels are those of an image with a camera of its own, instead of a georeferenced one."""

    camera: RpcCamera

    @classmethod
    def over(cls, camera: RpcCamera, size: tuple[int, int], heights: np.ndarray | float) -> CameraTerrain:
        """Return ground of one height, or of heights at nodes (rows, cols), over an image of (width, height) px."""
        grid = np.asarray(heights, float)
        grid = np.full((2, 2), float(grid)) if grid.ndim == 0 else grid
        return cls(np.eye(3), "EPSG:4326", (size[0], size[1]), grid, camera)

    def at(self, reference_xy: np.ndarray) -> np.ndarray:
        """Return (N, 3) longitude, latitude and height of what (N, 2) reference px see."""
        return self.camera.locate(reference_xy, self.height_at(reference_xy))

    def height_at(self, reference_xy: np.ndarray) -> np.ndarray:
        """Return (N,) metres."""
        return self._height(np.nan_to_num(np.asarray(reference_xy, float).reshape(-1, 2)))

    def to_json(self) -> dict:
        """Return plain values."""
        return {**super().to_json(), "camera": self.camera.to_json()}

    @classmethod
    def from_json(cls, values: dict) -> CameraTerrain:
        """Return the ground that `to_json` described."""
        flat = Terrain.from_json(values)
        return cls.over(RpcCamera.from_json(values["camera"]), flat.size, flat.heights)


def terrain_from_json(values: dict) -> Terrain:
    """Return ground of either kind: of a georeferenced reference, or of one with a camera of its own."""
    return (CameraTerrain if "camera" in values else Terrain).from_json(values)
