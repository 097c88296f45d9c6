"""Ground seen by a camera: heights at nodes over its own image."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .rpc import RpcCamera
from .rpc_bias import Ground


@dataclass(frozen=True, eq=False)
class SightedGround(Ground):
    """Ground whose pixels are those of an image with a camera of its own, instead of a georeferenced one."""

    camera: RpcCamera | None = None

    @classmethod
    def over(cls, camera: RpcCamera, size, heights) -> SightedGround:
        """Return ground of one height, or of heights at nodes (rows, cols), over an image of (width, height) px."""
        grid = np.full((2, 2), float(heights)) if np.ndim(heights) == 0 else np.asarray(heights, float)
        return cls(np.eye(3), "EPSG:4326", tuple(size), grid, camera)

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
    def from_json(cls, values: dict) -> SightedGround:
        """Return the ground that `to_json` described."""
        flat = Ground.from_json(values)
        return cls.over(RpcCamera.from_json(values["camera"]), flat.size, flat.heights)
