"""Geometry that the coarse search leaves: views of a source, residual warps between two tiles, their inverses."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from ...core.geometry import frames
from .relief import draw_local

INVERSION_STEPS = 12
SAME_PX = 0.1
"""A place is known where the way to the moving tile and back ends so near its beginning."""
ROTATION_DEG, LOG_SCALE = 6.0, 0.115
"""What the coarse search leaves of either, at most."""
THIRDS = ("small", "middle", "large")
"""Parts of the range of a rotation or a scale."""
OTHER_PX = 1.0
"""A place is seen twice where another moving px as far as this from the known one shows it, too."""


@dataclass(frozen=True)
class Residual:
    """A warp of moving tile px to reference tile px: a matrix, then a smooth displacement of the moving tile."""

    matrix: np.ndarray
    """(3, 3)."""
    displacement: np.ndarray
    """(H, W, 2) float32 px, at the moving tile's pixel centres; added before the matrix."""

    def to_reference(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (…, 2) moving px to reference px."""
        return project(self.matrix, moving_xy + sample(self.displacement, moving_xy))

    def to_moving(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (…, 2) reference px to moving px, by fixed-point iteration (displacements are smooth)."""
        goal = project(np.linalg.inv(self.matrix), reference_xy)
        found = goal
        for _ in range(INVERSION_STEPS):
            found = goal - sample(self.displacement, found)
        return found

    def unique(self, flow: np.ndarray) -> np.ndarray:
        """Return (H, W) bool: reference px that the moving tile shows once, where `flow` (H, W, 2) says.

        Behind a leaning roof the ground is hidden, in front of it a strip is seen twice.
        """
        grid = pixel_centres(len(flow))
        seen = np.abs(self.to_reference(flow) - grid).max(axis=-1) < SAME_PX
        if self.displacement.any():
            there = self.to_reference(grid)
            second = np.linalg.norm(sample(flow, there) - grid, axis=-1) > OTHER_PX
            x, y = np.floor(there[second]).astype(int).T
            inside = (x >= 0) & (y >= 0) & (x < len(flow)) & (y < len(flow))
            twice = np.zeros(seen.shape, np.uint8)
            twice[y[inside], x[inside]] = 1
            seen &= cv2.dilate(twice, np.ones((3, 3), np.uint8)) == 0
        return seen


def draw_residual(
    rng: np.random.Generator,
    size: int,
    reach_px: float,
    local_px: float,
    local: str = "smooth",
    grid: int | None = None,
    rotation: str = "",
    scale: str = "",
) -> Residual:
    """Return a warp that moves no corner of a tile by more than `reach_px`, nor any place locally beyond `local_px`.

    `local` is one of relief.LOCALS; its displacement has `grid` values a side, one a pixel where that is None.
    `rotation` and `scale` are of THIRDS, or empty: any of their range.
    """
    half = size / 2
    size_ratio = float(np.exp(LOG_SCALE * _of_third(rng.uniform(-1, 1), scale)))
    linear = frames.similarity(size_ratio, ROTATION_DEG * _of_third(rng.uniform(-1, 1), rotation))
    linear[:2, :2] += rng.uniform(-0.03, 0.03, (2, 2))
    if rng.random() < 0.3:
        linear[2, :2] = rng.uniform(-0.03, 0.03, 2) / half
    about = frames.shift(half, half) @ linear @ frames.shift(-half, -half)
    matrix = draw_shift(rng, size, reach_px).matrix @ about
    corners = frames.corners((size, size))
    most = np.linalg.norm(frames.apply(matrix, corners) - corners, axis=1).max()
    share = min(1.0, max(reach_px - local_px, 0.5) / max(most, 1e-6))
    matrix = np.eye(3) + share * (matrix / matrix[2, 2] - np.eye(3))
    return Residual(matrix, draw_local(rng, grid or size, local_px, local))


def _of_third(drawn: float, third: str) -> float:
    """Return what was drawn of -1..1, moved into a third of that range on the same side of 0."""
    if not third:
        return drawn
    return float(np.sign(drawn)) * (THIRDS.index(third) + abs(drawn)) / len(THIRDS)


def draw_shift(rng: np.random.Generator, size: int, reach_px: float) -> Residual:
    """Return a warp that moves the whole tile one way."""
    angle, length = rng.uniform(0, 2 * np.pi), 0.8 * reach_px * np.sqrt(rng.random())
    matrix = frames.shift(length * np.cos(angle), length * np.sin(angle))
    return Residual(matrix, np.zeros((size, size, 2), np.float32))


def view(rng: np.random.Generator, centre, step: float, size: int) -> np.ndarray:
    """Return the matrix of tile px to source px: any rotation, mirrored or not, `step` source px a tile px."""
    mirror = np.diag([1.0, -1.0 if rng.random() < 0.5 else 1.0, 1.0])
    return (
        frames.shift(*centre)
        @ frames.similarity(step, rng.uniform(0, 360))
        @ mirror
        @ frames.shift(-size / 2, -size / 2)
    )


def pixel_centres(size: int) -> np.ndarray:
    """Return (size, size, 2) float32 positions (x, y) of pixel centres."""
    axis = np.arange(size, dtype=np.float32) + 0.5
    return np.stack(np.meshgrid(axis, axis), axis=-1)


def project(matrix: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Map (…, 2) points by a 3×3 matrix, in float32."""
    m = np.asarray(matrix, np.float32)
    x, y = xy[..., 0], xy[..., 1]
    w = m[2, 0] * x + m[2, 1] * y + m[2, 2]
    return np.stack([(m[k, 0] * x + m[k, 1] * y + m[k, 2]) / w for k in (0, 1)], axis=-1).astype(np.float32)


def sample(image: np.ndarray, xy: np.ndarray, border=cv2.BORDER_REPLICATE) -> np.ndarray:
    """Return the image (H, W[, C]) at (rows, cols, 2) positions, bilinear between pixel centres."""
    xy = np.asarray(xy, np.float32) - 0.5
    return cv2.remap(image, xy[..., 0], xy[..., 1], cv2.INTER_LINEAR, borderMode=border)


def spacing(xy: np.ndarray) -> float:
    """Return how far neighbouring positions of (rows, cols, 2) lie apart, in the middle of the grid."""
    r, c = xy.shape[0] // 2, xy.shape[1] // 2
    down, across = xy[r + 1, c] - xy[r, c], xy[r, c + 1] - xy[r, c]
    return float(np.sqrt(abs(down[0] * across[1] - down[1] * across[0])))
