"""Thinning of tie points to an even distribution, preferring higher confidence."""

from __future__ import annotations

import numpy as np

from .table import TiePoints


def thinned(points: TiePoints, limit: int) -> TiePoints:
    """Return at most `limit` of the points, in their order, spread evenly over the moving raster."""
    if len(points) <= limit:
        return points
    return points.take(np.sort(chosen(points.moving_xy, points.confidence, limit)))


def chosen(xy: np.ndarray, confidence: np.ndarray, limit: int) -> np.ndarray:
    """Return the indices of at most `limit` of (N, 2) positions.

    A grid of about `limit` square cells covers them; each cell gives its best point before any gives a second.
    """
    cell = _cells(xy, limit)
    order = np.lexsort((-confidence, cell))
    turn = np.empty(len(xy), int)
    turn[order] = _counts_within(cell[order])
    return np.lexsort((-confidence, turn))[: max(limit, 0)]


def _cells(xy: np.ndarray, limit: int) -> np.ndarray:
    """Return (N,) numbers of the cells that positions lie in."""
    low, extent = xy.min(0), np.maximum(np.ptp(xy, axis=0), 1e-9)
    side = max(float(np.sqrt(extent.prod() / max(limit, 1))), extent.max() / max(limit, 1))
    column, row = np.floor((xy - low) / side).astype(int).T
    return row * (column.max(initial=0) + 1) + column


def _counts_within(groups: np.ndarray) -> np.ndarray:
    """Return 0, 1, 2, … within each run of equal numbers."""
    index = np.arange(len(groups))
    starts = np.r_[True, groups[1:] != groups[:-1]]
    return index - np.maximum.accumulate(np.where(starts, index, 0))


def best_in_cells(cells: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    """Return the indices, in order, of the most confident point of each of the (N, 2) cells that have one."""
    order = np.lexsort((-confidence, cells[:, 0], cells[:, 1]))
    ordered = cells[order]
    first = np.ones(len(cells), bool)
    first[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    return np.sort(order[first])
