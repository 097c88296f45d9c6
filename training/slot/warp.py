"""The engine's geometry for a batch at once, on any device: residual warps, their inverses, and sampling."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch.nn import functional

from ..engine.geometry import INVERSION_STEPS, OTHER_PX, SAME_PX


@dataclass(frozen=True)
class Residuals:
    """B warps of moving tile px to reference tile px, as `engine.geometry.Residual`."""

    matrix: torch.Tensor
    """(B, 3, 3)."""
    displacement: torch.Tensor
    """(B, 2, h, w) px, over the whole tile, of any resolution; added before the matrix."""
    size: int
    """Side of the tiles, px."""

    def to_reference(self, moving_xy: torch.Tensor) -> torch.Tensor:
        """Map (B, H, W, 2) moving px to reference px."""
        return project(self.matrix, moving_xy + self._displaced(moving_xy))

    def to_moving(self, reference_xy: torch.Tensor) -> torch.Tensor:
        """Map (B, H, W, 2) reference px to moving px, by fixed-point iteration."""
        goal = project(torch.linalg.inv(self.matrix), reference_xy)
        found = goal
        for _ in range(INVERSION_STEPS):
            found = goal - self._displaced(found)
        return found

    def unique(self, flow: torch.Tensor) -> torch.Tensor:
        """Return (B, H, W) bool: reference px that the moving tile shows once, where `flow` (B, H, W, 2) says."""
        grid = centres(self.size, flow.device)[None]
        seen = (self.to_reference(flow) - grid).abs().amax(-1) < SAME_PX
        there = self.to_reference(grid.expand_as(flow))
        second = (at(flow.movedim(-1, 1), there, self.size).movedim(1, -1) - grid).norm(dim=-1) > OTHER_PX
        x, y = there.floor().long().unbind(-1)
        second &= (x >= 0) & (y >= 0) & (x < self.size) & (y < self.size)
        twice = torch.zeros_like(seen, dtype=torch.float32)
        b = torch.arange(len(flow), device=flow.device)[:, None, None].expand_as(x)
        twice[b[second], y[second], x[second]] = 1.0
        return seen & (functional.max_pool2d(twice[:, None], 3, 1, 1)[:, 0] == 0)

    def _displaced(self, xy: torch.Tensor) -> torch.Tensor:
        return at(self.displacement, xy, self.size).movedim(1, -1)


def centres(size: int, device) -> torch.Tensor:
    """Return (size, size, 2) positions (x, y) of pixel centres."""
    axis = torch.arange(size, device=device, dtype=torch.float32) + 0.5
    return torch.stack(torch.meshgrid(axis, axis, indexing="xy"), dim=-1)


def project(matrix: torch.Tensor, xy: torch.Tensor) -> torch.Tensor:
    """Map (B, …, 2) points by (B, 3, 3) matrices."""
    flat = xy.flatten(1, -2)
    mapped = torch.cat([flat, torch.ones_like(flat[..., :1])], dim=-1) @ matrix.transpose(1, 2)
    return (mapped[..., :2] / mapped[..., 2:]).reshape(xy.shape)


def at(image: torch.Tensor, xy: torch.Tensor, size, padding: str = "border") -> torch.Tensor:
    """Return (B, C, H, W): (B, C, h, w), which covers `size` px (both sides, or (x, y)), at (B, H, W, 2) px."""
    sides = torch.as_tensor(size, device=xy.device, dtype=torch.float32)
    return functional.grid_sample(image, 2 * xy / sides - 1, "bilinear", padding, align_corners=False)


def blurred(image: torch.Tensor, sigma: float) -> torch.Tensor:
    """Return (B, C, H, W) under a Gaussian of `sigma` px."""
    reach = max(1, int(3 * sigma + 0.5))
    axis = torch.arange(-reach, reach + 1, device=image.device, dtype=image.dtype)
    bell = torch.exp(-0.5 * (axis / sigma) ** 2)
    bell = (bell / bell.sum()).expand(image.shape[1], 1, 1, -1)
    padded = functional.pad(image, (reach,) * 4, mode="replicate")
    across = functional.conv2d(padded, bell, groups=image.shape[1])
    return functional.conv2d(across, bell.transpose(2, 3), groups=image.shape[1])
