"""Local dense flow: an affine part plus a smoothed grid of shifts, cubic between its nodes (Eilers and Marx 1996)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from ..progress import checkpoint
from .block_tridiagonal import BlockTridiagonal
from .curved import CurvedTransform
from .matrix import Affine
from .smooth import Penalised, solve
from .spline_lattice import SplineLattice, Taps, variances

MOST_CELLS, POINTS_A_CELL, AT_MOST_CELLS = 13, 3, 20
"""Cells along the longer side, more where points are many; the penalty limits the effective number."""
MANY, AT_MOST_FINE = 3000, 100
"""From so many points on, up to so many cells; a `SplineLattice` solves then what is solved as a whole else."""


@dataclass(frozen=True, eq=False)
class Flow(CurvedTransform):
    """forward = trend + shifts interpolated by uniform cubic B-splines; outside, the shift of the border continues."""

    trend: Affine
    low: np.ndarray
    """(2,) moving px: the grid's first corner."""
    cell_px: float
    """Width of a cell, moving px."""
    shifts: np.ndarray
    """(rows + 3, cols + 3, 2) reference px: B-spline coefficients over rows × cols cells."""
    smoothing: float = 0.0
    parameters: float = 6
    """Degrees of freedom that are spent, both axes together."""
    sigma_px: float = float("nan")
    """Standard deviation of a point of mean weight along one axis; NaN where unknown."""
    data: np.ndarray | None = None
    """(N, 3): moving x, y and weight of the points that were fitted; None: no uncertainty."""

    name = "flow"
    minimum_points = 4

    @classmethod
    def estimate(
        cls,
        moving: np.ndarray,
        reference: np.ndarray,
        weights: np.ndarray,
        smoothing: float | None = None,
        *,
        judged: bool = True,
    ) -> Flow:
        """Return the fit to finite (N, 2) px where weights are positive; `smoothing` None: by cross-validation.

        `judged`: with a sigma that knows that neighbours err alike.
        """
        used = weights > 0
        moving, reference, weights = moving[used], reference[used], weights[used]
        cls.require(moving)
        trend = Affine.estimate(moving, reference, weights)
        low, cell, shape = _grid(moving)
        off = reference - trend.forward(moving)
        if len(moving) > MANY:
            lattice = SplineLattice.of(shape, _spline_taps(moving, low, cell, shape), weights)
            solved = lattice.fit(off, moving, smoothing)
            shifts, data = solved.coefficients, np.column_stack([moving, weights])
            freedom = 2 * max(solved.freedom, 3.0)
            return cls(trend, low, cell, shifts, solved.smoothing, freedom, solved.sigma, data)
        design = _design(moving, low, cell, shape)
        if smoothing is None:
            solved = Penalised.of(design, _bending(shape), weights).solve(off, moving, judged)
        else:
            solved = solve(design, _bending(shape), weights, off, smoothing, moving if judged else None)
        shifts = solved.coefficients.reshape(*shape, 2)
        data = np.column_stack([moving, weights])
        freedom = 2 * max(solved.freedom, 3.0)
        return cls(trend, low, cell, shifts, solved.smoothing, freedom, solved.sigma, data)

    def refitted(self, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> Flow:
        """Return the fit to other weights with the smoothing that this one has."""
        return self.estimate(moving, reference, weights, self.smoothing, judged=False)

    @property
    def is_fine(self) -> bool:
        """Whether its grid is too large for what `smoother` returns."""
        return self.data is not None and len(self.data) > MANY

    def lattice(self, moving_xy: np.ndarray, weights: np.ndarray) -> SplineLattice:
        """Return what the fit to (N,) weighted points at (N, 2) px solves."""
        shape = _size(self.shifts)
        return SplineLattice.of(shape, _spline_taps(moving_xy, self.low, self.cell_px, shape), weights)

    def smoother(self, moving_xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (N, P) values of what the fit is a sum of, and the (P, P) penalty, for points of mean weight 1."""
        shape = self.shifts.shape[:2]
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        return _design(moving, self.low, self.cell_px, shape), self.smoothing * _bending(shape)

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        index, weight, _, _ = self._taps(moving)
        # Sixteen taps one after another: the memory of one.
        mapped = self.trend.forward(moving)
        flat = self.shifts.reshape(-1, 2)
        for i in range(4):
            for j in range(4):
                node = index[1][:, i] * self.shifts.shape[1] + index[0][:, j]
                mapped += (weight[1][:, i] * weight[0][:, j])[:, None] * flat[node]
        return mapped

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y)."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        index, weight, slope, _ = self._taps(moving)
        result = np.tile(self.trend.matrix[:2, :2], (len(moving), 1, 1))
        flat = self.shifts.reshape(-1, 2)
        for i in range(4):
            for j in range(4):
                node = flat[index[1][:, i] * self.shifts.shape[1] + index[0][:, j]]
                result[..., 0] += (weight[1][:, i] * slope[0][:, j])[:, None] * node
                result[..., 1] += (slope[1][:, i] * weight[0][:, j])[:, None] * node
        return result

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px² (posterior: the smoothing's bias is covered)."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        if self.data is None or not np.isfinite(self.sigma_px):
            return np.full((len(moving), 2, 2), np.nan)
        variance = np.empty(len(moving))
        shape = self.shifts.shape[:2]
        for start in range(0, len(moving), 4096):
            checkpoint()
            if self.is_fine:
                taps = _spline_taps(moving[start : start + 4096], self.low, self.cell_px, shape)
                variance[start : start + 4096] = self.sigma_px**2 * variances(self._system, taps, shape[1])
                continue
            rows = _design(moving[start : start + 4096], self.low, self.cell_px, shape)
            variance[start : start + 4096] = self.sigma_px**2 * ((rows @ self._factor) ** 2).sum(axis=1)
        return variance[:, None, None] * np.eye(2)

    @property
    def _fitted(self) -> np.ndarray:
        """`data`, of no points where nothing is known."""
        return np.empty((0, 3)) if self.data is None else self.data

    @cached_property
    def _system(self) -> BlockTridiagonal:
        """The normal equations of a fine grid."""
        return self.lattice(self._fitted[:, :2], self._fitted[:, 2]).system(self.smoothing)

    @cached_property
    def _factor(self) -> np.ndarray:
        shape = self.shifts.shape[:2]
        design = _design(self._fitted[:, :2], self.low, self.cell_px, shape)
        return Penalised.of(design, _bending(shape), self._fitted[:, 2]).factor(self.smoothing)

    def to_json(self) -> dict:
        """Return the trend, the grid and the points from which the uncertainty follows, as plain lists."""
        return {
            "type": self.name,
            "trend": self.trend.matrix.tolist(),
            "low": self.low.tolist(),
            "cell_px": self.cell_px,
            "shifts": self.shifts.tolist(),
            "smoothing": self.smoothing,
            "parameters": self.parameters,
            "sigma_px": self.sigma_px if np.isfinite(self.sigma_px) else None,
            "data": None if self.data is None else self.data.tolist(),
        }

    @classmethod
    def from_json(cls, values: dict) -> Flow:
        """Return the transform from the values of `to_json`."""
        sigma, data = values.get("sigma_px"), values.get("data")
        return cls(
            Affine.of(np.array(values["trend"], float)),
            np.array(values["low"], float),
            float(values["cell_px"]),
            np.array(values["shifts"], float),
            float(values["smoothing"]),
            float(values["parameters"]),
            float("nan") if sigma is None else float(sigma),
            None if data is None else np.array(data, float),
        )

    def _taps(self, moving):
        cells = np.array(self.shifts.shape[1::-1]) - 3
        return _taps(moving, self.low, self.cell_px, cells)


def _grid(moving):
    """Return the first corner, the cell's width and the (rows, cols) of coefficients over (N, 2) points."""
    low, high = moving.min(axis=0), moving.max(axis=0)
    at_most = AT_MOST_CELLS if len(moving) <= MANY else AT_MOST_FINE
    most = np.clip(np.sqrt(len(moving) / POINTS_A_CELL), MOST_CELLS, at_most)
    cells = int(np.clip(np.sqrt(len(moving)), 2, most))
    cell = max(float((high - low).max()), 1e-6) / cells
    counts = np.maximum(np.ceil((high - low) / cell - 1e-9), 1).astype(int)
    return (low + high - counts * cell) / 2, cell, (int(counts[1]) + 3, int(counts[0]) + 3)


def _taps(moving, low, cell, cells):
    """Return for x and y: indices, weights and slopes (N, 4) of the cubic B-splines, and where points are outside."""
    index, weight, slope = [], [], []
    position = (moving - low) / cell
    outside = (position < 0) | (position > cells)
    for axis in (0, 1):
        t = np.clip(position[:, axis], 0, cells[axis])
        t = np.where(np.isfinite(t), t, 0.0)
        first = np.minimum(t.astype(int), cells[axis] - 1)
        f = t - first
        g = 1 - f
        weights = [g**3, 3 * f**3 - 6 * f**2 + 4, 3 * g**3 - 6 * g**2 + 4, f**3]
        slopes = [-3 * g**2, 9 * f**2 - 12 * f, -9 * g**2 + 12 * g, 3 * f**2]
        inside = ~outside[:, axis]
        index.append(first[:, None] + np.arange(4))
        weight.append(np.stack(weights, axis=1) / 6)
        slope.append(np.stack(slopes, axis=1) / (6 * cell) * inside[:, None])
    return index, weight, slope, outside


def _size(shifts: np.ndarray) -> tuple[int, int]:
    rows, cols = shifts.shape[:2]
    return rows, cols


def _spline_taps(moving, low, cell, shape) -> Taps:
    """Return what (N, 2) points hang on, for a `SplineLattice`."""
    index, weight, _, _ = _taps(moving, low, cell, np.array(shape[::-1]) - 3)
    return Taps(index[1], index[0], weight[1], weight[0])


def _design(moving, low, cell, shape) -> np.ndarray:
    """Return (N, P): the weight of every coefficient at (N, 2) points."""
    index, weight, _, _ = _taps(moving, low, cell, np.array(shape[::-1]) - 3)
    design = np.zeros((len(moving), *shape))
    rows = np.arange(len(moving))
    for i in range(4):
        for j in range(4):
            design[rows, index[1][:, i], index[0][:, j]] += weight[1][:, i] * weight[0][:, j]
    return design.reshape(len(moving), -1)


@lru_cache(maxsize=8)
def _bending(shape) -> np.ndarray:
    """Return (P, P): squared second differences along both axes and twice across, plus a little of the shifts."""
    rows, cols = shape
    along = [np.diff(np.eye(n), 2, axis=0) for n in (rows, cols)]
    once = [np.diff(np.eye(n), 1, axis=0) for n in (rows, cols)]
    parts = [np.kron(along[0], np.eye(cols)), np.kron(np.eye(rows), along[1]), np.sqrt(2) * np.kron(once[0], once[1])]
    energy = sum(part.T @ part for part in parts)
    # The penalty does not affect planes, which the trend has already: a small ridge separates the two.
    return energy + 1e-6 * np.eye(rows * cols)
