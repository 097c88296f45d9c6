"""Spatial blocks: points are left out by neighbourhood, so that a fit is tested where it has no points."""

from __future__ import annotations

import numpy as np

LEAST, MOST, LEAST_IN_BLOCK = 9, 144, 3
"""Blocks where nothing asks for more of them, and at most; points that each holds, where more are asked for."""
FEW = 16
"""Points in a small block."""


def wanted(xy: np.ndarray, range_px: float) -> int:
    """Return how many blocks of (N, 2) points suit residuals whose correlation falls to half over a range, px.

    What is to be predicted are gaps between points, not areas as wide as a wave of the distortion (Milà et al., Nearest
    neighbour distance matching, 2022): a block is as wide as the range, a quarter of a wave, as long as points suffice.
    """
    if not np.isfinite(range_px) or not len(xy):
        return LEAST
    width, height = np.ptp(np.asarray(xy, float), axis=0)
    asked = width * height / range_px**2
    return int(max(LEAST, min(asked, MOST, len(xy) // LEAST_IN_BLOCK)))


def blocks(xy: np.ndarray, wanted: int = LEAST) -> np.ndarray:
    """Return (N,) block numbers 0..B-1 of (N, 2) points: about `wanted` compact blocks of equal counts.

    The points are cut in half across their longer extent, over and over; fewer blocks where points are few.
    """
    labels = np.zeros(len(xy), int)
    wanted = max(min(wanted, len(xy)), 1)
    _cut(np.asarray(xy, float), np.arange(len(xy)), labels, 0, wanted)
    return labels


def small_blocks(xy: np.ndarray) -> np.ndarray:
    """Return (N,) block numbers of (N, 2) points that are everywhere: they leave open gaps as wide as a few of them."""
    return blocks(xy, -(-len(xy) // FEW))


def scattered(xy: np.ndarray, folds: int = LEAST) -> np.ndarray:
    """Return (N,) numbers 0..folds - 1 of thousands of (N, 2) points: small blocks, dealt out to a few folds.

    So each fold has such gaps all over the image.
    """
    return small_blocks(xy) % folds


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
