"""What residuals would be had points not been in the fit, from the fit's own normal equations instead of fitting again.

Exact for families that are linear in their parameters, to first order for projective; NaN for other families and
where what is left does not determine the transform.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import frames
from .matrix import MatrixTransform, normalisers
from .polynomial import Polynomial, _monomials
from .transform import Transform

SINGULAR = 1e-9


@dataclass(frozen=True)
class Influence:
    """How the residuals of N fitted points hang on the points."""

    residual_xy: np.ndarray
    """(N, 2) mapped less measured, reference px."""
    design: np.ndarray
    """(N, 2, P): how a point's mapped position moves with the parameters."""
    weights: np.ndarray
    """(N,)."""

    @classmethod
    def of(cls, transform: Transform, moving: np.ndarray, residual_xy: np.ndarray, weights) -> Influence | None:
        """Return the influence of (N, 2) px points of a weighted fit; None for families that it is not known of."""
        if isinstance(transform, MatrixTransform):
            design = _matrix_design(transform, moving, residual_xy, weights)
        elif isinstance(transform, Polynomial):
            terms = _monomials(transform._inner(moving), transform.powers())
            design = np.zeros((len(terms), 2, 2 * terms.shape[1]))
            design[:, 0, : terms.shape[1]] = design[:, 1, terms.shape[1] :] = terms
        else:
            return None
        return cls(residual_xy, design, np.asarray(weights, float))

    def without_each(self) -> np.ndarray:
        """Return the (N, 2) residual of each point under the fit to all others: (1 - H_ii)^-1 r_i."""
        inside = np.linalg.pinv(self._normal(slice(None)), hermitian=True)
        hat = ((self.design @ inside) @ np.swapaxes(self.design, 1, 2)) * self.weights[:, None, None]
        a, b, c, d = 1 - hat[:, 0, 0], -hat[:, 0, 1], -hat[:, 1, 0], 1 - hat[:, 1, 1]
        determinant = a * d - b * c
        determinant = np.where(determinant > SINGULAR, determinant, np.nan)
        x, y = self.residual_xy.T
        return np.column_stack([d * x - b * y, a * y - c * x]) / determinant[:, None]

    def without_blocks(self, labels: np.ndarray) -> np.ndarray:
        """Return the (N, 2) residuals of points under fits that did not see any of their block of `labels` (N,)."""
        left, everything = np.empty_like(self.residual_xy), self._normal(slice(None))
        for block in range(labels.max() + 1):
            rows = labels == block
            rest = everything - self._normal(rows)
            values = np.linalg.eigvalsh(rest)
            if values[0] <= SINGULAR * values[-1]:
                left[rows] = np.nan
                continue
            pull = np.einsum("nij,ni->j", self.design[rows], self.residual_xy[rows] * self.weights[rows, None])
            left[rows] = self.residual_xy[rows] + self.design[rows] @ np.linalg.solve(rest, pull)
        return left

    def _normal(self, rows) -> np.ndarray:
        flat = self.design[rows].reshape(-1, self.design.shape[2])
        return flat.T @ (flat * np.repeat(self.weights[rows], 2)[:, None])


def _matrix_design(transform: MatrixTransform, moving, residual_xy, weights) -> np.ndarray:
    """Return the Jacobian in a frame where all parameters are of one size."""
    before, after = normalisers(moving, transform.forward(moving) - residual_xy, weights)
    inner = type(transform).of(after @ transform.matrix @ np.linalg.inv(before))
    return inner.jacobian(frames.apply(before, moving))
