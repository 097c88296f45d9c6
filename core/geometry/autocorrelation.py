"""Whether residuals are correlated in space: then the transform misses something that the points do hold.

Moran's I (1950) of the residuals' medians over the cells of a grid, adjacent cells being neighbours, with the variance
that Cliff and Ord (Spatial Processes, 1981) give it where nothing is correlated; the correlogram (Sokal and Oden 1978)
says how far the correlation reaches. Cells are wider than points are apart: what neighbouring windows of a matcher
have in common stays within them for the most part, and their medians bear wrong matches.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

IN_CELL = 25.0
"""Points that a cell is to hold: so many that it is wider than what a matcher's windows have in common."""
NEIGHBOUR = 8
"""The density of points is told by the distance to the so-manieth neighbour (median)."""
MOST_CELLS = 192
"""Cells along the longer side."""
LEAST_IN_CELL, LEAST_CELLS = 3, 12
"""Fewer points have no median; fewer cells tell nothing."""
SIGNIFICANT = 4.0
"""Standard deviations of Moran's I from which residuals count as correlated; those of ordinary pairs show up to 3.4."""
ASKED = 256
"""Points whose neighbours are looked for."""


@dataclass(frozen=True)
class Autocorrelation:
    """How residuals hang together in space."""

    z: float = 0.0
    """Moran's I in standard deviations of what independent residuals show."""
    shared_px: float = 0.0
    """Root mean square of what neighbouring cells have in common: the error that a richer transform could remove."""
    range_px: float = float("inf")
    """Distance at which half of it is left; infinite where it reaches across the points, or there is none."""


def structure(xy: np.ndarray, residual_xy: np.ndarray) -> Autocorrelation:
    """Return how (N, 2) px residuals of points at (N, 2) px hang together more than any matcher's do, or nothing."""
    found = autocorrelation(xy, residual_xy)
    return found if found.z > SIGNIFICANT else Autocorrelation()


def autocorrelation(xy: np.ndarray, residual_xy: np.ndarray) -> Autocorrelation:
    """Return how residuals hang together over the cells; nothing where those are too few."""
    known = np.isfinite(xy).all(axis=1) & np.isfinite(residual_xy).all(axis=1)
    xy, residual_xy = np.asarray(xy, float)[known], np.asarray(residual_xy, float)[known]
    if len(xy) < LEAST_IN_CELL * LEAST_CELLS:
        return Autocorrelation()
    cell_px = _cell(xy)
    means, mask = _grid(xy, residual_xy, cell_px)
    if mask.sum() < LEAST_CELLS:
        return Autocorrelation()
    products, pairs, apart = _lags(means, mask)
    beside = (apart > 0) & (apart < 1.5)
    if pairs[beside].sum() < 2 * LEAST_CELLS:
        return Autocorrelation()
    shared = float(products[beside].sum() / pairs[beside].sum())
    z = _z(means[mask], shared, float(pairs[beside].sum()))
    return Autocorrelation(z, max(shared, 0.0) ** 0.5, cell_px * _reach(products, pairs, apart, shared, mask.sum()))


def _cell(xy: np.ndarray) -> float:
    """Return the width of a cell, px."""
    asked = xy[:: -(-len(xy) // ASKED)]
    squares = ((asked[:, None] - xy) ** 2).sum(axis=-1)
    around = float(np.median(np.partition(squares, NEIGHBOUR, axis=1)[:, NEIGHBOUR]))
    width = np.sqrt(IN_CELL * np.pi * around / NEIGHBOUR)
    return max(float(width), float(np.ptp(xy, axis=0).max()) / MOST_CELLS, 1e-9)


def _grid(xy: np.ndarray, residual_xy: np.ndarray, cell_px: float) -> tuple[np.ndarray, np.ndarray]:
    """Return (rows, cols, 2) medians less their mean, 0 where a cell has too few points, and the mask of the others."""
    index = ((xy - xy.min(axis=0)) / cell_px).astype(int)
    cols, rows = index.max(axis=0) + 1
    cells, which, counts = np.unique(index[:, 1] * cols + index[:, 0], return_inverse=True, return_counts=True)
    enough = counts >= LEAST_IN_CELL
    first = np.concatenate([[0], np.cumsum(counts)[:-1]])
    grid, mask = np.zeros((rows * cols, 2)), np.zeros(rows * cols, bool)
    mask[cells[enough]] = True
    for axis in (0, 1):
        ordered = residual_xy[np.lexsort((residual_xy[:, axis], which)), axis]
        medians = (ordered[first + (counts - 1) // 2] + ordered[first + counts // 2]) / 2
        grid[cells[enough], axis] = medians[enough] - medians[enough].mean()
    return grid.reshape(rows, cols, 2), mask.reshape(rows, cols)


def _lags(means: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return, for every lag of the grid: the sum of products, the number of (ordered) pairs, the distance in cells."""
    shape = tuple(2 * n for n in mask.shape)

    def correlated(values):
        return np.fft.irfft2(np.abs(np.fft.rfft2(values, shape)) ** 2, shape)

    products = correlated(means[..., 0]) + correlated(means[..., 1])
    rows, cols = (np.fft.fftfreq(n, 1 / n) for n in shape)
    return products, np.round(correlated(mask.astype(float))), np.hypot(*np.meshgrid(rows, cols, indexing="ij"))


def _z(means: np.ndarray, shared: float, pairs: float) -> float:
    """Return how many standard deviations Moran's I of (n, 2) residuals is above what is expected without correlation.

    Permuted vectors of covariance S have the variance 2 tr(S²) / tr(S)² / pairs, to first order.
    """
    covariance = means.T @ means / len(means)
    total = float(np.trace(covariance))
    if not total > 0:
        return 0.0
    deviation = np.sqrt(2 * float((covariance**2).sum()) / total**2 / pairs)
    return float((shared / total + 1 / (len(means) - 1)) / deviation)


def _reach(products: np.ndarray, pairs: np.ndarray, apart: np.ndarray, shared: float, cells: int) -> float:
    """Return the lag, in cells, at which the correlogram first falls to half of `shared`; infinite where it does not.

    Not to nothing: a trend beside it would keep it from that.
    """
    rings = np.round(apart).astype(int)
    sums, counts = np.bincount(rings.ravel(), products.ravel()), np.bincount(rings.ravel(), pairs.ravel())
    # Rings of few pairs tell nothing: beyond the points, and where there is nothing between their clusters.
    told = np.flatnonzero(counts >= cells)
    level = sums[told] / counts[told]
    fallen = np.flatnonzero(level[1:] <= shared / 2) + 1
    if not len(fallen):
        return float("inf")
    k = int(fallen[0])
    return float(np.interp(shared / 2, [level[k], level[k - 1]], [told[k], told[k - 1]]))
