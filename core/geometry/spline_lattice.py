"""Penalised least squares over a large lattice of cubic B-splines: the same as `smooth`, for thousands of points.

Each coefficient touches those within three rows and columns, so that three rows of them make a block of a block
tridiagonal system: time grows with the fourth power of the lattice's side instead of the sixth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from ..progress import checkpoint
from .block_tridiagonal import BlockTridiagonal
from .blocks import small_blocks
from .smooth import STRENGTHS, WORTH, SmoothFit

ROWS = 3
"""Rows of coefficients in a block: as far as a spline touches others."""
HELD_BACK = 4
"""One of so many small blocks is held back to choose the smoothing."""
DYING = 0.01
"""Where there is no point, values die out within some three cells, the fourth root of its inverse, instead of running
on straight: what bends in waves does not."""


@dataclass(frozen=True, eq=False)
class Taps:
    """Which coefficients (N,) points hang on: four rows and four columns each."""

    row: np.ndarray
    """(N, 4) int."""
    col: np.ndarray
    """(N, 4) int."""
    down: np.ndarray
    """(N, 4) weights of the rows."""
    across: np.ndarray
    """(N, 4) weights of the columns."""

    def __iter__(self) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
        """Yield row, column and weight (N,) of each of the sixteen."""
        for i in range(4):
            for j in range(4):
                yield self.row[:, i], self.col[:, j], self.down[:, i] * self.across[:, j]

    def take(self, rows: np.ndarray) -> Taps:
        """Return those of some points."""
        return Taps(self.row[rows], self.col[rows], self.down[rows], self.across[rows])


@dataclass(frozen=True, eq=False)
class SplineLattice:
    """Weighted points on a lattice of (rows, cols) coefficients."""

    shape: tuple[int, int]
    taps: Taps
    weights: np.ndarray
    """(N,), mean 1 over those in use."""

    @classmethod
    def of(cls, shape: tuple[int, int], taps: Taps, weights: np.ndarray) -> SplineLattice:
        """Return the lattice with weights as large as they are in the mean."""
        return cls(shape, taps, weights / weights[weights > 0].mean())

    def fit(self, targets: np.ndarray, places: np.ndarray, smoothing: float | None = None) -> SmoothFit:
        """Return the fit to (N, 2) targets at (N, 2) places; `smoothing` None: chosen by blocks that are held back."""
        labels = small_blocks(places)
        if smoothing is None:
            smoothing = self._chosen(targets, labels)
        coefficients = self.solved(targets, smoothing)
        freedom = self.freedom(smoothing)
        residual = targets - self.values(coefficients)
        return SmoothFit(coefficients, smoothing, freedom, self._sigma(residual, labels, freedom))

    def values(self, coefficients: np.ndarray) -> np.ndarray:
        """Return (N, C) values of (rows, cols, C) coefficients at the points."""
        return sum(weight[:, None] * coefficients[row, col] for row, col, weight in self.taps)

    def solved(self, targets: np.ndarray, smoothing: float) -> np.ndarray:
        """Return the (rows, cols, C) coefficients of a fit to (N, C) targets."""
        return self._solution(smoothing, self._pulled(targets))

    def changed(self, hidden: np.ndarray, residual: np.ndarray, smoothing: float) -> np.ndarray:
        """Return by how much the (rows, cols, C) coefficients of a fit change without some (N,) of its points.

        `residual`: (N, C) fitted less measured.
        """
        return self.without(hidden)._solution(smoothing, self.without(~hidden)._pulled(residual))

    def _pulled(self, targets: np.ndarray) -> np.ndarray:
        """Return the right sides, (K, m, C), for (N, C) targets."""
        size, count = self.shape[0] * self.shape[1], targets.shape[1]
        right = np.zeros((_padded(self.shape[0]) * self.shape[1], count))
        for row, col, weight in self.taps:
            at, factor = row * self.shape[1] + col, weight * self.weights
            for axis in range(count):
                right[:size, axis] += np.bincount(at, factor * targets[:, axis], size)
        return right.reshape(-1, ROWS * self.shape[1], count)

    def _solution(self, smoothing: float, right: np.ndarray) -> np.ndarray:
        found = self.system(smoothing).solve(right).reshape(-1, self.shape[1], right.shape[2])
        return found[: self.shape[0]]

    def system(self, smoothing: float) -> BlockTridiagonal:
        """Return the normal equations."""
        (data, beside), (energy, energy_beside) = self._data, _bending_blocks(self.shape)
        diagonal = data + smoothing * energy
        # What no point and no penalty determines stays finite, and the rows that fill up the last block as well.
        size = np.trace(diagonal.sum(axis=0)) / (self.shape[0] * self.shape[1])
        unknowns = np.arange(diagonal.shape[1])
        diagonal[:, unknowns, unknowns] += 1e-12 * size
        spare = (_padded(self.shape[0]) - self.shape[0]) * self.shape[1]
        if spare:
            diagonal[-1, unknowns[-spare:], unknowns[-spare:]] += size
        return BlockTridiagonal(diagonal, beside + smoothing * energy_beside)

    def freedom(self, smoothing: float) -> float:
        """Return the effective number of coefficients, for each column: the trace of the smoother."""
        (data, beside), (inside, right) = self._data, self.system(smoothing).inverse
        return float((data * inside).sum() + 2 * (beside * np.swapaxes(right, 1, 2)).sum())

    @property
    def balance(self) -> float:
        """Penalty whose trace is that of the data."""
        traces = [np.trace(part[0].sum(axis=0)) for part in (self._data, _bending_blocks(self.shape))]
        return float(traces[0] / traces[1])

    def without(self, hidden: np.ndarray) -> SplineLattice:
        """Return the lattice without some (N,) of its points, whose weights become 0."""
        return replace(self, weights=np.where(hidden, 0.0, self.weights))

    @cached_property
    def _data(self) -> tuple[np.ndarray, np.ndarray]:
        """Blocks of the data's normal equations, on the diagonal and below."""
        rows, cols = self.shape
        stencil, taps = np.zeros((4, 7, rows * cols)), self.taps
        for i in range(4):
            checkpoint()
            for j in range(i, 4):
                both = self.weights * taps.down[:, i] * taps.down[:, j]
                for p in range(4):
                    at = taps.row[:, i] * cols + taps.col[:, p]
                    for q in range(4):
                        factor = both * taps.across[:, p] * taps.across[:, q]
                        stencil[j - i, q - p + 3] += np.bincount(at, factor, rows * cols)
        bands = np.zeros((4, rows, cols, cols))
        col = np.arange(cols)
        for dx in range(-3, 4):
            to = col[(col + dx >= 0) & (col + dx < cols)]
            bands[:, :, to, to + dx] = stencil[:, dx + 3].reshape(4, rows, cols)[:, :, to]
        return _blocks(bands)

    def _chosen(self, targets, labels) -> float:
        """Return the strongest smoothing with which blocks that are held back are predicted as well as with any."""
        hidden = labels % HELD_BACK == 0
        shown, weight = self.without(hidden), self.weights[hidden, None]
        there = replace(self, taps=self.taps.take(hidden))
        errors, balance = np.full(len(STRENGTHS), np.inf), shown.balance
        for step in (3, 1):
            best = int(np.argmin(errors))
            for number in (
                range(0, len(errors), 3) if step == 3 else range(max(best - 2, 0), min(best + 3, len(errors)))
            ):
                if errors[number] == np.inf:
                    left = targets[hidden] - there.values(shown.solved(targets, STRENGTHS[number] * balance))
                    errors[number] = float((weight * left**2).sum())
        return float(STRENGTHS[np.flatnonzero(errors <= WORTH * errors.min())[-1]] * balance)

    def _sigma(self, residual, labels, freedom) -> float:
        """Return the deviation of a target of weight 1, larger as points of a block err alike."""
        free = len(residual) - freedom
        errors = residual * np.sqrt(self.weights)[:, None]
        squares = float((errors**2).sum())
        if free <= 0.5 or not squares > 0:
            return float("nan") if free <= 0.5 else 0.0
        sums = np.stack([np.bincount(labels, errors[:, axis]) for axis in (0, 1)])
        return float(np.sqrt(squares / (2 * free) * max(1.0, float((sums**2).sum()) / squares)))


def variances(system: BlockTridiagonal, taps: Taps, cols: int) -> np.ndarray:
    """Return the (N,) variances of the values at points, for errors of 1: their coefficients' part of the inverse."""
    inside, beside = system.inverse
    at = [(row // ROWS, row % ROWS * cols + col, weight) for row, col, weight in taps]
    found = np.zeros(len(taps.row))
    for first, (block, place, weight) in enumerate(at):
        for other_block, other, factor in at[first:]:
            # Rows grow along the taps, so that the other block is this one or the next.
            same = block == other_block
            before = np.minimum(block, max(len(beside) - 1, 0))
            value = np.where(same, inside[block, place, other], beside[before, place, other] if len(beside) else 0.0)
            found += (1.0 if factor is weight else 2.0) * weight * factor * value
    return found


def _padded(rows: int) -> int:
    return -(-rows // ROWS) * ROWS


def _blocks(bands: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return blocks on the diagonal and below of (4, rows, cols, cols): how a row hangs on the row 0..3 further on."""
    _, rows, cols, _ = bands.shape
    count = _padded(rows) // ROWS
    diagonal = np.zeros((count, ROWS, cols, ROWS, cols))
    below = np.zeros((count - 1, ROWS, cols, ROWS, cols))
    for dy in range(4):
        for row in range(rows - dy):
            block, other = divmod(row + dy, ROWS)
            first, own = divmod(row, ROWS)
            part = bands[dy, row]
            if block > first:
                below[first, other, :, own] = part.T
                continue
            diagonal[first, own, :, other] = part
            if dy:
                diagonal[first, other, :, own] = part.T
    size = ROWS * cols
    return diagonal.reshape(count, size, size), below.reshape(count - 1, size, size)


def _bending_blocks(shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
    """Return the blocks of the penalty: squared second differences, twice those across, and DYING of the values."""
    rows, cols = shape
    twice = [np.diff(np.eye(n), 2, axis=0) for n in shape]
    once = [np.diff(np.eye(n), 1, axis=0) for n in shape]
    (down, along), (slope_down, slope_along) = ([d.T @ d for d in part] for part in (twice, once))
    bands = np.zeros((4, rows, cols, cols))
    for dy in range(min(4, rows)):
        values, slopes = np.diagonal(down, dy), np.diagonal(slope_down, dy)
        bands[dy, : rows - dy] = values[:, None, None] * np.eye(cols) + 2 * slopes[:, None, None] * slope_along
    bands[0] += along + DYING * np.eye(cols)
    return _blocks(bands)
