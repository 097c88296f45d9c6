"""Cutting a target into pieces in each of which a transform is as good as affine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..geometry import frames

TOLERANCE_PX = 0.02
SMALLEST_SIDE_PX = 16
SAMPLES = 7
REACH_PX = 4.0
"""How far outside the raster a resampling kernel may still touch it, in moving pixels."""


@dataclass(frozen=True)
class Piece:
    """A rectangle of target pixels and the affine that stands for the transform in it."""

    x: int
    y: int
    width: int
    height: int
    to_moving: np.ndarray
    """(3, 3) affine from target to moving pixels, within TOLERANCE_PX of the transform (in moving pixels)."""

    @property
    def scale(self) -> float:
        """Target pixels to a moving pixel."""
        return float(1 / np.sqrt(abs(np.linalg.det(self.to_moving[:2, :2]))))


def pieces(to_moving, block: tuple[int, int, int, int], moving_size: tuple[int, int]) -> Iterator[Piece]:
    """Yield the pieces of a block (x, y, width, height) that meet a moving raster of (width, height).

    `to_moving` maps (N, 2) target pixels to moving pixels. A piece is halved until the affine holds, down to
    SMALLEST_SIDE_PX; what maps nowhere is left out.
    """
    x, y, width, height = block
    at = _lattice(x, y, width, height)
    there = to_moving(at)
    known = np.isfinite(there).all(1)
    if not known.any() or _misses(there[known], moving_size):
        return
    affine, residual = _affine(at[known], there[known]) if known.all() else (None, np.inf)
    if affine is not None and (residual <= TOLERANCE_PX or max(width, height) <= SMALLEST_SIDE_PX):
        yield Piece(x, y, width, height, affine)
        return
    if max(width, height) <= SMALLEST_SIDE_PX:
        return
    for part in _halves(x, y, width, height):
        yield from pieces(to_moving, part, moving_size)


def _lattice(x: int, y: int, width: int, height: int) -> np.ndarray:
    u, v = np.meshgrid(np.linspace(x, x + width, SAMPLES), np.linspace(y, y + height, SAMPLES))
    return np.column_stack([u.ravel(), v.ravel()])


def _misses(there: np.ndarray, moving_size: tuple[int, int]) -> bool:
    """Return whether all lies on the far side of one of the raster's edges, with room for what curves between."""
    low, high = there.min(0), there.max(0)
    room = REACH_PX + 0.25 * (high - low)
    return bool((high + room < 0).any() or (low - room > moving_size).any())


def _affine(at: np.ndarray, there: np.ndarray) -> tuple[np.ndarray | None, float]:
    """Return the least-squares affine and its largest residual; None for one that cannot be inverted."""
    centre, target = at.mean(0), there.mean(0)
    linear = np.linalg.lstsq(at - centre, there - target, rcond=None)[0].T
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = linear, target - linear @ centre
    if abs(np.linalg.det(linear)) < 1e-12:
        return None, np.inf
    return matrix, float(np.hypot(*(frames.apply(matrix, at) - there).T).max())


def _halves(x: int, y: int, width: int, height: int):
    if width >= height:
        half = _half(width)
        return (x, y, half, height), (x + half, y, width - half, height)
    half = _half(height)
    return (x, y, width, half), (x, y + half, width, height - half)


def _half(side: int) -> int:
    """Return about half of a side, by whole tiles of the file where there are several."""
    tile = 256 if side > 512 else SMALLEST_SIDE_PX
    return max(tile, side // 2 // tile * tile) if side > tile else side // 2
