"""Homogeneous 3×3 matrices between pixel frames; (x, y) with the origin at the outer corner of the first pixel."""

from __future__ import annotations

import numpy as np


def shift(dx: float, dy: float) -> np.ndarray:
    """Return the matrix that moves points by (dx, dy)."""
    return np.array([[1.0, 0.0, dx], [0.0, 1.0, dy], [0.0, 0.0, 1.0]])


def scaling(sx: float, sy: float | None = None) -> np.ndarray:
    """Return the matrix that scales about the origin: with the outer-corner origin that is all a resize does."""
    return np.diag([sx, sx if sy is None else sy, 1.0])


def similarity(scale: float, rotation_deg: float, dx: float = 0.0, dy: float = 0.0) -> np.ndarray:
    """Return scale and rotation about the origin (x towards y for positive angles), then the shift."""
    a = np.deg2rad(rotation_deg)
    c, s = scale * np.cos(a), scale * np.sin(a)
    return np.array([[c, -s, dx], [s, c, dy], [0.0, 0.0, 1.0]])


def apply(matrix: np.ndarray, xy: np.ndarray) -> np.ndarray:
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


def local_linear(matrix: np.ndarray, xy) -> np.ndarray:
    """Return the (2, 2) Jacobian of a 3×3 matrix at one point."""
    x, y = np.asarray(xy, float)
    w = matrix[2] @ (x, y, 1.0)
    u, v = (matrix[:2] @ (x, y, 1.0)) / w
    return (matrix[:2, :2] - np.outer((u, v), matrix[2, :2])) / w
