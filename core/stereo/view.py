"""The state of two views during matching: cameras, ground, bias, and the search corridor that follows from them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..geometry import frames
from ..geometry.epipolar import AffineEpipolar
from ..geometry.ground import CameraTerrain
from ..geometry.matrix import MatrixTransform
from ..geometry.rpc import RpcCamera
from ..geometry.rpc_bias import RpcBias, family_for
from ..matching import MatchContext, WorkingImage
from ..registration.tile_matching import Corridor
from .intersection import epipolar_direction

CORRIDOR_PX = 3.0
"""Half-width of the corridor once the bias is known, px of the pass."""


@dataclass(frozen=True)
class StereoView:
    """Both cameras, the overlap, and the present estimates of ground and bias."""

    reference: RpcCamera
    moving: RpcCamera
    size: tuple[int, int]
    ground: CameraTerrain
    bias: MatrixTransform
    across_px: float
    """Largest remaining error of the bias, native px."""

    @property
    def transform(self) -> RpcBias:
        """Reference px to moving px and back."""
        return family_for(self.moving, self.ground, self.bias.name)(self.moving, self.ground, self.bias)

    @cached_property
    def scale(self) -> float:
        """Moving px a reference px."""
        ground = self.ground.at(np.array([self.size], float) / 2)
        areas = [abs(np.linalg.det(camera.jacobian(ground)[0, :, :2])) for camera in (self.reference, self.moving)]
        return float(np.sqrt(areas[1] / areas[0]))

    @property
    def finest_step(self) -> float:
        """Reference px a px of the finest pass: native, or the moving image's px if those are coarser."""
        return max(1.0, 1 / self.scale)

    def moving_px(self, reference_px: float) -> float:
        """Return a length of the reference in px of the moving image."""
        return reference_px * self.scale

    def at_height(self, height: float) -> StereoView:
        """Return the view of flat ground."""
        return replace(self, ground=CameraTerrain.over(self.reference, self.size, height))

    def corridor(self, step: float) -> Corridor:
        """Return what adds the epipolar lines to the context of a tile of `step` native px a px."""

        def add(context: MatchContext, tile: WorkingImage) -> MatchContext:
            rows, cols = tile.shape
            centre = frames.apply(tile.to_native, np.array([[cols / 2, rows / 2]]))
            height = float(self.ground.height_at(centre)[0])
            along = epipolar_direction(self.reference, self.moving, centre, height)[0]
            along = np.linalg.solve(tile.to_native[:2, :2], along)
            across = np.array([-along[1], along[0]]) / np.linalg.norm(along)
            # Tiles are resampled along sight lines, so a line of one lies over the same line of the other.
            geometry = AffineEpipolar(np.array([*across, *-across, 0.0]))
            return replace(context, epipolar=geometry, epipolar_px=CORRIDOR_PX + self.across_px / self.scale / step)

        return add
