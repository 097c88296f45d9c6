"""Homogeneous 3×3 matrices between pixel frames; (x, y) with the origin at the outer corner of the first pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike


def shift(dx: float, dy: float) -> np.ndarray:
    """Return the matrix that moves points by (dx, dy)."""
    return np.array([[1.0, 0.0, dx], [0.0, 1.0, dy], [0.0, 0.0, 1.0]])


def shifts(by: np.ndarray) -> np.ndarray:
    """Return the (N, 3, 3) matrices that move points by (N, 2)."""
    matrices = np.tile(np.eye(3), (len(by), 1, 1))
    matrices[:, :2, 2] = by
    return matrices


def scaling(sx: float, sy: float | None = None) -> np.ndarray:
    """Return the matrix that scales about the origin: with the outer-corner origin that is all a resize does."""
    return np.diag([sx, sx if sy is None else sy, 1.0])


def similarity(scale: float, rotation_deg: float, dx: float = 0.0, dy: float = 0.0) -> np.ndarray:
    """Return scale and rotation about the origin (x towards y for positive angles), then the shift."""
    a = np.deg2rad(rotation_deg)
    c, s = scale * np.cos(a), scale * np.sin(a)
    return np.array([[c, -s, dx], [s, c, dy], [0.0, 0.0, 1.0]])


def apply(matrix: np.ndarray, xy: ArrayLike) -> np.ndarray:
    """Map (N, 2) points by a 3×3 matrix; points on or beyond the horizon of a projective one give NaN."""
    xy = np.asarray(xy, float).reshape(-1, 2)
    mapped = xy @ matrix[:2, :2].T + matrix[:2, 2]
    if not matrix[2, 0] and not matrix[2, 1]:
        return mapped / matrix[2, 2]
    w = xy @ matrix[2, :2] + matrix[2, 2]
    w = np.where(w * np.sign(matrix[2, 2] or 1.0) > 1e-12, w, np.nan)
    return mapped / w[:, None]


def corners(shape: tuple[int, int]) -> np.ndarray:
    """Return the (4, 2) outer corners of an image of (rows, cols), clockwise from the origin."""
    rows, cols = shape
    return np.array([[0.0, 0.0], [cols, 0.0], [cols, rows], [0.0, rows]])


def outline(shape: tuple[int, int], along: int) -> np.ndarray:
    """Return (4 `along`, 2) places around an image of (rows, cols), corners included, `along` to a side."""
    ring = corners(shape)
    share = np.arange(along)[:, None] / along
    return np.concatenate([a + share * (b - a) for a, b in zip(ring, np.roll(ring, -1, axis=0))])


def lattice(
    low: Sequence[float] | np.ndarray, high: Sequence[float] | np.ndarray, counts: int | Sequence[int]
) -> np.ndarray:
    """Return (rows, cols, 2) places evenly from (x, y) `low` to `high`, ends included; counts along x and y, or one."""
    along = (counts, counts) if isinstance(counts, (int, np.integer)) else tuple(counts)
    axes = (np.linspace(a, b, n) for a, b, n in zip(low, high, along))
    return np.stack(np.meshgrid(*axes), axis=-1)


def nearest_affine(xy: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Return the (3, 3) least-squares affine from (N, 2) points to others, solved about their means for its digits.

    For what stands for a smooth map, in any units: unlike `Affine.estimate` it weighs nothing and judges nothing.
    """
    centre, target = xy.mean(axis=0), there.mean(axis=0)
    linear = np.linalg.lstsq(xy - centre, there - target, rcond=None)[0].T
    matrix = np.eye(3)
    matrix[:2, :2], matrix[:2, 2] = linear, target - linear @ centre
    return matrix


def scale_of(matrix: np.ndarray) -> float:
    """Return by how much a (2, 2) or (3, 3) affine enlarges: the root of its areas' ratio."""
    return float(np.sqrt(abs(np.linalg.det(matrix[:2, :2]))))


def local_linear(matrix: np.ndarray, xy: np.ndarray) -> np.ndarray:
    """Return the (2, 2) Jacobian of a 3×3 matrix at one point."""
    x, y = np.asarray(xy, float)
    w = matrix[2] @ (x, y, 1.0)
    u, v = (matrix[:2] @ (x, y, 1.0)) / w
    return (matrix[:2, :2] - np.outer((u, v), matrix[2, :2])) / w
