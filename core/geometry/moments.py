"""The normal equations that all straight families, weightings and folds of one set of points share.

Each point demands (A x)_xy - y (A x)_w = 0, which is linear in the entries of the matrix A (the direct linear
transform), so the equations of any family are a projection of the nine entries' own, and those are weighted sums of 24
products of coordinates a point: leaving points out subtracts their share.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

PAIRS = np.array([[0, 1, 2], [1, 3, 4], [2, 4, 5]])
"""Where the products x x, x y, x, y y, y and 1 stand in the symmetric outer product of (x, y, 1)."""


@dataclass(frozen=True, eq=False)
class Moments:
    """Products of the coordinates of N points in either image; both near the origin and of a size near 1."""

    products: np.ndarray
    """(N, 24): x x, x y, x, y y, y and 1 of the moving point, times 1, x', y' and x'² + y'² of the reference point."""

    @classmethod
    def of(cls, moving: np.ndarray, reference: np.ndarray) -> Moments:
        """Return the moments of (N, 2) points."""
        x, y = moving.T
        own = np.column_stack([x * x, x * y, x, y * y, y, np.ones_like(x)])
        other = np.column_stack([np.ones_like(x), reference, (reference**2).sum(axis=1)])
        return cls((other[:, :, None] * own[:, None, :]).reshape(-1, 24))

    def solve(self, origin: np.ndarray, basis: np.ndarray, weights: np.ndarray) -> np.ndarray:
        """Return (B, 3, 3) algebraic fits under (B, N) weights; NaN where singular.

        The matrices are `origin` (3, 3) plus a sum of the `basis` (P, 3, 3).
        """
        whole, flat = self._normal(weights), basis.reshape(len(basis), 9)
        along = whole @ flat.T
        answers = solve_each(flat @ along, -np.swapaxes(along, 1, 2) @ origin.ravel())
        return origin + (answers @ flat).reshape(-1, 3, 3)

    def _normal(self, weights: np.ndarray) -> np.ndarray:
        """Return (B, 9, 9) normal equations of the entries of a matrix."""
        sums = (weights @ self.products).reshape(-1, 4, 6)[:, :, PAIRS]
        normal = np.zeros((len(weights), 3, 3, 3, 3))
        normal[:, 0, :, 0], normal[:, 1, :, 1], normal[:, 2, :, 2] = sums[:, 0], sums[:, 0], sums[:, 3]
        for row in (0, 1):
            normal[:, row, :, 2] = normal[:, 2, :, row] = -sums[:, 1 + row]
        return normal.reshape(-1, 9, 9)


def solve_each(systems: np.ndarray, targets: np.ndarray) -> np.ndarray:
    """Return the (B, P) answers of (B, P, P) systems of any scale; NaN where singular."""
    size = np.linalg.norm(systems, axis=2, keepdims=True)
    size = np.where(size > 0, size, 1.0)
    systems, targets = systems / size, targets / size[..., 0]
    with np.errstate(invalid="ignore"):
        regular = np.abs(np.linalg.det(systems)) > 1e-13
    answers = np.full(targets.shape, np.nan)
    answers[regular] = np.linalg.solve(systems[regular], targets[regular][..., None])[..., 0]
    return answers
