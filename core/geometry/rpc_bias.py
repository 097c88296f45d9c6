"""RPC bias compensation: the camera model is kept and corrected by a shift or an affine in image space.

After Fraser and Hanley, Bias compensation in rational functions for IKONOS satellite imagery, 2003.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

import numpy as np

from . import frames
from .curved import CurvedTransform
from .ground import Terrain, terrain_from_json
from .matrix import Affine, MatrixTransform, Shift
from .rpc import RpcCamera

KINDS = {"shift": Shift, "affine": Affine}
STEP_PX = 0.5


@dataclass(frozen=True, eq=False)
class RpcBias(CurvedTransform):
    """Reference px to the ground, through the camera into the image, and there through `bias`."""

    camera: RpcCamera
    ground: Terrain
    bias: MatrixTransform
    """Maps the position given by the camera to that in the image; moving px."""

    name = "rpc-bias"
    minimum_points = 1
    parameters = 2
    setting: ClassVar[tuple] = ()
    """(camera, ground, family of the bias) of a family bound to them."""

    @classmethod
    def estimate(
        cls, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, *, judged: bool = True
    ) -> RpcBias:
        """Return the least-squares bias in moving px from finite (N, 2) px where weights are positive."""
        camera, ground, kind = cls.setting
        used = weights > 0
        kind.require(moving[used])
        return cls(camera, ground, kind.fit(camera.project(ground.at(reference[used])), moving[used], weights[used]))

    def require_sane(self, moving: np.ndarray) -> None:
        """Accept: a camera sees every place of the ground once."""

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) reference px to moving px, in closed form."""
        return self.bias.forward(self.camera.project(self.ground.at(reference_xy)))

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
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

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y)."""
        return np.linalg.inv(self._slope(self.forward(moving_xy)))

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px²; NaN where unknown."""
        inside = self.bias.uncertainty(self.bias.inverse(moving_xy))
        slope = self.jacobian(moving_xy)
        return slope @ inside @ np.swapaxes(slope, 1, 2)

    @cached_property
    def trend(self) -> Affine:  # type: ignore[override]  # Worked out where others keep it.
        """The affine nearest to the transform over the reference."""
        reference = frames.lattice((0.05, 0.05), (0.95, 0.95), 7).reshape(-1, 2) * self.ground.size
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
        """Return the transform from the values of `to_json`, of a family bound to its camera and ground."""
        camera, ground = RpcCamera.from_json(values["camera"]), terrain_from_json(values["ground"])
        bias = KINDS[values["bias"]["type"]].from_json(values["bias"])
        return family_for(camera, ground, bias.name)(camera, ground, bias)


def family_for(camera: RpcCamera, ground: Terrain, kind: str = "shift") -> type[RpcBias]:
    """Return the family of transforms by one camera over one ground; `kind` of bias: shift (1 point) or affine (3)."""
    bias = KINDS[kind]
    members = {
        "setting": (camera, ground, bias),
        "minimum_points": bias.minimum_points,
        "parameters": bias.parameters,
        "__doc__": RpcBias.__doc__,
    }
    return type("RpcBias", (RpcBias,), members)
