"""What residuals would be had points not been in the fit, from the fit's own normal equations instead of fitting again.

Exact for families that are linear in their parameters (splines and flow at the smoothing that they have), to first
order for projective; not known of others, and NaN where what is left does not determine the transform.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from . import frames
from .flow import Flow
from .matrix import MatrixTransform, normalisers
from .polynomial import Polynomial, _monomials
from .tps import ThinPlateSpline
from .transform import Transform

SINGULAR = 1e-9


def predicted(transform: Transform, moving, reference, weights, labels: np.ndarray) -> np.ndarray:
    """Return the (N, 2) residuals, px, of weighted points under fits that did not see their block of `labels` (N,).

    In closed form where that is known, else by fitting again; NaN where the others do not determine the transform.
    """
    influence = Influence.of(transform, moving, transform.forward(moving) - reference, weights)
    if influence is not None:
        return influence.without_blocks(labels)
    left = np.full(np.shape(reference), np.nan)
    for block in range(labels.max() + 1):
        hidden = labels == block
        with contextlib.suppress(DegenerateError, np.linalg.LinAlgError):
            fitted = type(transform).estimate(moving[~hidden], reference[~hidden], weights[~hidden])
            left[hidden] = fitted.forward(moving[hidden]) - reference[hidden]
    return left


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
    def of(
        cls, transform: Transform, moving: np.ndarray, residual_xy: np.ndarray, weights
    ) -> Influence | SmoothInfluence | None:
        """Return the influence of (N, 2) px points of a weighted fit; None for families that it is not known of."""
        if isinstance(transform, (ThinPlateSpline, Flow)):
            return SmoothInfluence.of(transform, moving, residual_xy, weights)
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


@dataclass(frozen=True)
class SmoothInfluence:
    """The same of a spline or flow, in which x and y hang on the points alike: left out, a block has r / (1 - H)."""

    residual_xy: np.ndarray
    """(N, 2) mapped less measured, reference px; through every point: that times what `rest` is short by."""
    rest: np.ndarray
    """(N, N): 1 - H, H telling how a point's mapped position moves with what was measured at every point."""

    @classmethod
    def of(cls, transform: ThinPlateSpline | Flow, moving, residual_xy, weights) -> SmoothInfluence:
        """Return the influence of (N, 2) px points."""
        if isinstance(transform, ThinPlateSpline) and not transform.smoothing:
            return cls._through(transform, moving, residual_xy)
        basis, penalty = transform.smoother(moving)
        weights = np.asarray(weights, float)
        weights = weights / weights[weights > 0].mean()
        normal = basis.T @ (basis * weights[:, None]) + penalty
        normal += 1e-13 * np.trace(normal) / len(normal) * np.eye(len(normal))
        return cls(residual_xy, np.eye(len(moving)) - (basis @ np.linalg.solve(normal, basis.T)) * weights)

    @classmethod
    def _through(cls, transform, moving, residual_xy) -> SmoothInfluence:
        """Return that of an exact spline, where both r and 1 - H are nothing: their ratio follows from the inverse.

        Rippa, An algorithm for selecting a good value for the parameter c in radial basis function interpolation, 1999.
        """
        n, system = len(moving), transform.system(moving)
        try:
            inverse = np.linalg.inv(system)[:n, :n]
        except np.linalg.LinAlgError:
            inverse = np.full((n, n), np.nan)
        inverse = inverse / np.abs(np.diagonal(inverse)).mean()
        return cls(-inverse @ (transform.forward(moving) - residual_xy), inverse)

    def without_each(self) -> np.ndarray:
        """Return the (N, 2) residual of each point under the fit to all others."""
        left = np.diagonal(self.rest)
        return self.residual_xy / np.where(np.abs(left) > SINGULAR, left, np.nan)[:, None]

    def without_blocks(self, labels: np.ndarray) -> np.ndarray:
        """Return the (N, 2) residuals of points under fits that did not see any of their block of `labels` (N,)."""
        left = np.empty_like(self.residual_xy)
        for block in range(labels.max() + 1):
            rows = np.flatnonzero(labels == block)
            # Where a block alone determines something, nothing predicts it: the ridge keeps that finite and large.
            rest = self.rest[np.ix_(rows, rows)] + 1e-9 * np.eye(len(rows))
            left[rows] = np.linalg.solve(rest, self.residual_xy[rows])
        return left
