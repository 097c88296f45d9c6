"""RPC bias compensation: the camera model stays, a shift or an affine in image space takes up what it is off by.

After Fraser and Hanley, Bias compensation in rational functions for IKONOS satellite imagery, 2003.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from ..raster.crs import reproject
from . import frames
from .affine import Affine
from .curved import CurvedTransform
from .matrix import MatrixTransform
from .rpc import RpcCamera
from .shift import Shift

KINDS = {"shift": Shift, "affine": Affine}
STEP_PX = 0.5


@dataclass(frozen=True, eq=False)
class Ground:
    """Where the pixels of the georeferenced reference lie on the Earth."""

    to_map: np.ndarray
    """(3, 3) reference px to map units."""
    crs_wkt: str
    size: tuple[int, int]
    """Width and height of the reference, px."""
    heights: np.ndarray
    """(rows, cols) metres above the ellipsoid at nodes spread evenly over the reference, corners included."""

    @classmethod
    def flat(cls, to_map, crs_wkt: str, size, height_m: float) -> Ground:
        """Return ground of one height."""
        return cls(np.asarray(to_map, float), crs_wkt, tuple(size), np.full((2, 2), float(height_m)))

    def at(self, reference_xy: np.ndarray) -> np.ndarray:
        """Return (N, 3) longitude, latitude (WGS 84, degrees) and height of (N, 2) reference px."""
        on_map = frames.apply(self.to_map, reference_xy)
        degrees = reproject(on_map, self.crs_wkt, "EPSG:4326")
        height = self._height(np.nan_to_num(np.asarray(reference_xy, float).reshape(-1, 2)))
        return np.column_stack([degrees, height])

    def _height(self, xy) -> np.ndarray:
        rows, cols = self.heights.shape
        most = np.array([cols - 1, rows - 1])
        t = np.clip(xy / np.array(self.size) * most, 0, most)
        first = np.minimum(t.astype(int), most - 1)
        f, g = (t - first).T
        x, y = first.T
        h = self.heights
        top = h[y, x] * (1 - f) + h[y, x + 1] * f
        return top * (1 - g) + (h[y + 1, x] * (1 - f) + h[y + 1, x + 1] * f) * g

    def to_json(self) -> dict:
        """Return plain values."""
        return {
            "to_map": self.to_map.tolist(),
            "crs": self.crs_wkt,
            "size": list(self.size),
            "heights": self.heights.tolist(),
        }

    @classmethod
    def from_json(cls, values: dict) -> Ground:
        """Return the ground that `to_json` described."""
        heights = np.array(values["heights"], float)
        if heights.ndim != 2 or min(heights.shape) < 2:
            raise ValueError("Heights are a grid of at least two by two.")
        return cls(np.array(values["to_map"], float).reshape(3, 3), values["crs"], tuple(values["size"]), heights)


@dataclass(frozen=True, eq=False)
class RpcBias(CurvedTransform):
    """Reference px to the ground, through the camera into the image, and there through `bias`."""

    camera: RpcCamera
    ground: Ground
    bias: MatrixTransform
    """From where the camera puts a place to where the image shows it; moving px."""

    name = "rpc-bias"
    minimum_points = 1
    parameters = 2
    setting: ClassVar[tuple] = ()
    """(camera, ground, family of the bias) of a family bound to them."""

    @classmethod
    def estimate(cls, moving, reference, weights) -> RpcBias:
        """Return the least-squares bias in moving px from finite (N, 2) px where weights are positive."""
        camera, ground, kind = cls.setting
        used = weights > 0
        kind.require(moving[used])
        return cls(camera, ground, kind.fit(camera.project(ground.at(reference[used])), moving[used], weights[used]))

    def require_sane(self, moving: np.ndarray) -> None:
        """Accept: a camera sees every place of the ground once."""

    def inverse(self, reference_xy) -> np.ndarray:
        """Map (N, 2) reference px to moving px, in closed form."""
        return self.bias.forward(self.camera.project(self.ground.at(reference_xy)))

    def forward(self, moving_xy) -> np.ndarray:
        """Map (N, 2) moving px to reference px: where the line of sight meets the ground."""
        wanted = np.asarray(moving_xy, float).reshape(-1, 2)
        found = self.trend.forward(wanted)
        for _ in range(20):
            error = wanted - self.inverse(found)
            step = np.linalg.solve(self._slope(found), np.nan_to_num(error)[..., None])[..., 0]
            found = found + step
            if not (np.abs(step) > 1e-8).any():
                break
        return found

    def jacobian(self, moving_xy) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y)."""
        return np.linalg.inv(self._slope(self.forward(moving_xy)))

    def uncertainty(self, moving_xy) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px²; NaN where unknown."""
        inside = self.bias.uncertainty(self.bias.inverse(moving_xy))
        slope = self.jacobian(moving_xy)
        return slope @ inside @ np.swapaxes(slope, 1, 2)

    @cached_property
    def trend(self) -> Affine:
        """The affine nearest to the transform over the reference."""
        axes = [np.linspace(0.05, 0.95, 7) * side for side in self.ground.size]
        reference = np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2)
        return Affine.estimate(self.inverse(reference), reference, np.ones(len(reference)))

    def _slope(self, reference) -> np.ndarray:
        """Return (N, 2, 2): d inverse / d (x, y) at reference px; the identity where unknown."""
        steps = STEP_PX * np.eye(2)
        columns = [(self.inverse(reference + s) - self.inverse(reference - s)) / (2 * STEP_PX) for s in steps]
        slope = np.stack(columns, axis=-1)
        return np.where(np.isfinite(slope).all(axis=(1, 2))[:, None, None], slope, np.eye(2))

    def to_json(self) -> dict:
        """Return camera, ground and bias as plain values."""
        return {
            "type": self.name,
            "camera": self.camera.to_json(),
            "ground": self.ground.to_json(),
            "bias": self.bias.to_json(),
        }

    @classmethod
    def from_json(cls, values: dict) -> RpcBias:
        """Return the transform that `to_json` described, of a family bound to its camera and ground."""
        camera, ground = RpcCamera.from_json(values["camera"]), _ground(values["ground"])
        bias = KINDS[values["bias"]["type"]].from_json(values["bias"])
        return family_for(camera, ground, bias.name)(camera, ground, bias)


def _ground(values: dict) -> Ground:
    """Return ground of either kind: of a georeferenced reference, or of one with a camera of its own."""
    from .sighted import SightedGround

    return (SightedGround if "camera" in values else Ground).from_json(values)


def family_for(camera: RpcCamera, ground: Ground, kind: str = "shift") -> type[RpcBias]:
    """Return the family of transforms by one camera over one ground; `kind` of bias: shift (1 point) or affine (3)."""
    bias = KINDS[kind]
    members = {
        "setting": (camera, ground, bias),
        "minimum_points": bias.minimum_points,
        "parameters": bias.parameters,
        "__doc__": RpcBias.__doc__,
    }
    return type("RpcBias", (RpcBias,), members)
