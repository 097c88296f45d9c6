"""Values between the nodes of a grid, bilinear; positions count nodes, so that the first node is (0, 0)."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np


def neighbours(x: np.ndarray, y: np.ndarray, shape: tuple[int, int]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield, for each of the four nodes around positions, its index in the flattened (rows, cols) grid and its weight.

    Positions must lie in 0..cols - 1 and 0..rows - 1; weights have their dtype and sum to 1.
    """
    rows, cols = shape
    left, top = np.minimum(x.astype(np.int32), max(cols - 2, 0)), np.minimum(y.astype(np.int32), max(rows - 2, 0))
    right, down = int(cols > 1), cols * int(rows > 1)
    u, v = x - left, y - top
    first = top * cols + left
    yield first, (1 - u) * (1 - v)
    yield first + right, u * (1 - v)
    yield first + down, (1 - u) * v
    yield first + right + down, u * v


def at_points(values: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return a (rows, cols) grid's values at positions of any shape; beyond its border those on it."""
    rows, cols = values.shape
    flat = values.ravel()
    around = neighbours(np.clip(x, 0, cols - 1), np.clip(y, 0, rows - 1), (rows, cols))
    return sum(flat[index] * weight for index, weight in around)


def at_lattice(values: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return a (rows, cols, 2) grid's values where (N,) columns and (M,) rows between its nodes cross, (M, N, 2)."""
    (top, v), (left, u) = (_before(at, n) for at, n in zip((y, x), values.shape))
    if len(top):
        values, top = values[top.min() : top.max() + 2], top - top.min()
    u, v = u[:, None], v[:, None, None]
    between = values[:, left] * (1 - u) + values[:, left + 1] * u
    return between[top] * (1 - v) + between[top + 1] * v


def _before(at: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the node before each position, and how far the position is beyond it, 0..1."""
    first = np.minimum(at.astype(int), count - 2)
    return first, at - first
