"""Cutting a target into pieces in each of which a transform is as good as affine, or as a cubic polynomial."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ..geometry import frames

TOLERANCE_PX = 0.02
SMALLEST_SIDE_PX = 16
SAMPLES = 9
MOST_AT_ONCE = 1024
REACH_PX = 4.0
"""How far outside the raster a resampling kernel may still touch it, in moving pixels."""


@dataclass(frozen=True, eq=False)
class Piece:
    """A rectangle of target pixels and what stands for the transform in it."""

    x: int
    y: int
    width: int
    height: int
    to_moving: np.ndarray
    """(3, 3) affine from target to moving pixels."""
    control: tuple[np.ndarray, np.ndarray] | None = None
    """(N, 2) target pixels and their moving pixels, to which a cubic is to be fitted; None where the affine is enough.

    Either way the transform is met within TOLERANCE_PX of a moving pixel."""

    @property
    def scale(self) -> float:
        """Target pixels to a moving pixel."""
        return 1 / frames.scale_of(self.to_moving)


def pieces(
    to_moving: Callable[[np.ndarray], np.ndarray], block: tuple[int, int, int, int], moving_size: tuple[int, int]
) -> Iterator[Piece]:
    """Yield the pieces of a block (x, y, width, height) that meet a moving raster of (width, height).

    `to_moving` maps (N, 2) target pixels to moving pixels. A piece is halved until an affine or a cubic holds, down to
    SMALLEST_SIDE_PX; what maps nowhere is left out. Up to MOST_AT_ONCE pieces are mapped in one call.
    """
    waiting = [block]
    while waiting:
        parts, waiting = waiting[:MOST_AT_ONCE], waiting[MOST_AT_ONCE:]
        at = [_lattice(*part) for part in parts]
        there = np.split(to_moving(np.concatenate(at)), len(at))
        for part, nodes, mapped in zip(parts, at, there):
            known = np.isfinite(mapped).all(1)
            if not known.any() or _misses(mapped[known], moving_size):
                continue
            is_smallest = max(part[2:]) <= SMALLEST_SIDE_PX
            piece = _piece(part, nodes, mapped, is_smallest) if known.all() else None
            if piece is not None:
                yield piece
            elif not is_smallest:
                waiting.extend(_halves(*part))


def _piece(block: tuple[int, int, int, int], at: np.ndarray, there: np.ndarray, in_any_case: bool) -> Piece | None:
    """Return the piece that a block makes; None where neither affine nor cubic meets the transform."""
    affine, residual = _affine(at, there)
    if affine is None:
        return None
    if residual <= TOLERANCE_PX:
        return Piece(*block, affine)
    if in_any_case or _cubic_residual(at, there) <= TOLERANCE_PX:
        return Piece(*block, affine, (at, there))
    return None


def _lattice(x: int, y: int, width: int, height: int) -> np.ndarray:
    return frames.lattice((x, y), (x + width, y + height), SAMPLES).reshape(-1, 2)


def _misses(there: np.ndarray, moving_size: tuple[int, int]) -> bool:
    """Return whether all lies on the far side of one of the raster's edges, with room for what curves between."""
    low, high = there.min(0), there.max(0)
    room = REACH_PX + 0.25 * (high - low)
    return bool((high + room < 0).any() or (low - room > moving_size).any())


def _affine(at: np.ndarray, there: np.ndarray) -> tuple[np.ndarray | None, float]:
    """Return the least-squares affine and its largest residual; None for one that cannot be inverted."""
    matrix = frames.nearest_affine(at, there)
    if abs(np.linalg.det(matrix[:2, :2])) < 1e-12:
        return None, np.inf
    return matrix, float(np.hypot(*(frames.apply(matrix, at) - there).T).max())


def _cubic_residual(at: np.ndarray, there: np.ndarray) -> float:
    """Return the largest residual of the least-squares cubic polynomials in both coordinates."""
    u, v = ((at - at.mean(0)) / np.maximum(np.ptp(at, axis=0), 1)).T
    terms = np.stack([u**i * v**j for i in range(4) for j in range(4 - i)], axis=1)
    target = there - there.mean(0)
    coefficients = np.linalg.lstsq(terms, target, rcond=None)[0]
    return float(np.hypot(*(terms @ coefficients - target).T).max())


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
