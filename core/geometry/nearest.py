"""The nearest of many points to each of many places, some places at a time: all distances at once take gigabytes."""

from __future__ import annotations

import numpy as np

PAIRS = 1_000_000
"""Distances that are held at a time."""


def nearest(places: np.ndarray, xy: np.ndarray, count: int = 1) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows of the `count` points (M, 2), M at least that, nearest to (N, 2) places, and their distances.

    Both (N, count), in no order.
    """
    rows, distances = np.empty((len(places), count), int), np.empty((len(places), count))
    (x, y), (to_x, to_y) = np.asarray(places, float).T, np.asarray(xy, float).T
    some = max(1, PAIRS // len(xy))
    for start in range(0, len(places), some):
        part = slice(start, start + some)
        squares = (x[part, None] - to_x) ** 2 + (y[part, None] - to_y) ** 2
        rows[part] = np.argpartition(squares, count - 1, axis=1)[:, :count]
        distances[part] = np.sqrt(np.take_along_axis(squares, rows[part], axis=1))
    return rows, distances
