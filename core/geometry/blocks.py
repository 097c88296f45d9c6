"""Spatial blocks: points are left out by neighbourhood, so that a fit is tested where it has no points."""

from __future__ import annotations

import numpy as np


def blocks(xy: np.ndarray, wanted: int = 9) -> np.ndarray:
    """Return (N,) block numbers 0..B-1 of (N, 2) points: about `wanted` compact blocks of equal counts.

    The points are cut in half across their longer extent, over and over; fewer blocks where points are few.
    """
    labels = np.zeros(len(xy), int)
    wanted = max(min(wanted, len(xy)), 1)
    _cut(np.asarray(xy, float), np.arange(len(xy)), labels, 0, wanted)
    return labels


def _cut(xy, rows, labels, first, wanted) -> None:
    if wanted == 1:
        labels[rows] = first
        return
    extent = np.ptp(xy[rows], axis=0)
    order = rows[np.argsort(xy[rows, int(extent[1] > extent[0])], kind="stable")]
    left = wanted // 2
    middle = round(len(rows) * left / wanted)
    _cut(xy, order[:middle], labels, first, left)
    _cut(xy, order[middle:], labels, first + left, wanted - left)
