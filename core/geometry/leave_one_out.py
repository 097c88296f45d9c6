"""What residuals would be had points not been in the fit, from the fit's own normal equations instead of fitting again.

Exact for families that are linear in their parameters (splines and flow at the smoothing that they have), to first
order for projective; not known of others, and NaN where what is left does not determine the transform.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import DegenerateError
from ..progress import checkpoint
from . import frames
from .curved import CurvedTransform
from .flow import Flow
from .matrix import MatrixTransform, normalisers
from .polynomial import Polynomial, _monomials
from .spline_lattice import SplineLattice, variances
from .tps import ThinPlateSpline
from .transform import Transform

SINGULAR = 1e-9


def predicted(
    transform: Transform, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, labels: np.ndarray
) -> np.ndarray:
    """Return the (N, 2) residuals, px, of weighted points under fits that did not see their block of `labels` (N,).

    In closed form where that is known, else by fitting again; NaN where the others do not determine the transform.
    """
    influence = Influence.of(transform, moving, transform.forward(moving) - reference, weights)
    if influence is not None:
        return influence.without_blocks(labels)
    left = np.full(np.shape(reference), np.nan)
    again = transform.refitted if isinstance(transform, CurvedTransform) else type(transform).estimate
    for block in range(labels.max() + 1):
        checkpoint()
        hidden = labels == block
        with contextlib.suppress(DegenerateError, np.linalg.LinAlgError):
            fitted = again(moving[~hidden], reference[~hidden], weights[~hidden])
            left[hidden] = fitted.forward(moving[hidden]) - reference[hidden]
    return left


@dataclass(frozen=True, eq=False)
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
        cls, transform: Transform, moving: np.ndarray, residual_xy: np.ndarray, weights: np.ndarray
    ) -> Influence | SmoothInfluence | ThroughInfluence | LatticeInfluence | None:
        """Return the influence of (N, 2) px points of a weighted fit; None for families that it is not known of."""
        if isinstance(transform, Flow) and transform.is_fine:
            return LatticeInfluence(residual_xy, transform.lattice(moving, weights), transform.smoothing)
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
            checkpoint()
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


@dataclass(frozen=True, eq=False)
class SmoothInfluence:
    """The same of a spline or flow: x and y hang on the points alike, and a penalty is part of the equations."""

    residual_xy: np.ndarray
    """(N, 2) mapped less measured, reference px."""
    basis: np.ndarray
    """(N, P): what the fit is a sum of."""
    weights: np.ndarray
    """(N,), mean 1 over the points in use."""
    penalty: np.ndarray
    """(P, P)."""

    @classmethod
    def of(
        cls, transform: ThinPlateSpline | Flow, moving: np.ndarray, residual_xy: np.ndarray, weights: np.ndarray
    ) -> SmoothInfluence | ThroughInfluence:
        """Return the influence of (N, 2) px points."""
        if isinstance(transform, ThinPlateSpline) and not transform.smoothing:
            return ThroughInfluence.of(transform, moving, residual_xy)
        weights = np.asarray(weights, float)
        basis, penalty = transform.smoother(moving)
        return cls(residual_xy, basis, weights / weights[weights > 0].mean(), penalty)

    def without_each(self) -> np.ndarray:
        """Return the (N, 2) residual of each point under the fit to all others."""
        inside = np.linalg.inv(self._everything)
        left = 1 - ((self.basis @ inside) * self.basis).sum(axis=1) * self.weights
        return self.residual_xy / np.where(left > SINGULAR, left, np.nan)[:, None]

    def without_blocks(self, labels: np.ndarray) -> np.ndarray:
        """Return the (N, 2) residuals of points under fits that did not see any of their block of `labels` (N,)."""
        left = np.empty_like(self.residual_xy)
        for block in range(labels.max() + 1):
            checkpoint()
            rows = labels == block
            pull = self.basis[rows].T @ (self.residual_xy[rows] * self.weights[rows, None])
            others = self._everything - self._normal(rows)
            left[rows] = self.residual_xy[rows] + self.basis[rows] @ np.linalg.solve(others, pull)
        return left

    def _normal(self, rows) -> np.ndarray:
        return self.basis[rows].T @ (self.basis[rows] * self.weights[rows, None])

    @cached_property
    def _everything(self) -> np.ndarray:
        """(P, P) of all points with the penalty and a little more: what nobody determines stays finite."""
        whole = self._normal(slice(None)) + self.penalty
        return whole + 1e-13 * np.trace(whole) / len(whole) * np.eye(len(whole))


@dataclass(frozen=True, eq=False)
class LatticeInfluence:
    """The same of a flow with a fine grid."""

    residual_xy: np.ndarray
    """(N, 2) mapped less measured, reference px."""
    lattice: SplineLattice
    smoothing: float

    def without_each(self) -> np.ndarray:
        """Return the (N, 2) residual of each point under the fit to all others."""
        lattice = self.lattice
        leverage = variances(lattice.system(self.smoothing), lattice.taps, lattice.shape[1]) * lattice.weights
        return self.residual_xy / np.where(leverage < 1 - SINGULAR, 1 - leverage, np.nan)[:, None]

    def without_blocks(self, labels: np.ndarray) -> np.ndarray:
        """Return the (N, 2) residuals of points under fits that did not see any of their block of `labels` (N,)."""
        left = np.empty_like(self.residual_xy)
        for block in range(labels.max() + 1):
            rows = labels == block
            change = self.lattice.changed(rows, self.residual_xy, self.smoothing)
            left[rows] = self.residual_xy[rows] + self.lattice.values(change)[rows]
        return left


@dataclass(frozen=True, eq=False)
class ThroughInfluence:
    """The same of a spline through every point, where residual and freedom are both nothing; their ratio is not.

    Rippa, An algorithm for selecting a good value for the parameter c in radial basis function interpolation, 1999.
    """

    kernel_weights: np.ndarray
    """(N, 2): the spline's, in the units of `inverse`."""
    inverse: np.ndarray
    """(N, N) part of the inverse of its system; NaN where that is singular."""

    @classmethod
    def of(cls, transform: ThinPlateSpline, moving: np.ndarray, residual_xy: np.ndarray) -> ThroughInfluence:
        """Return the influence of (N, 2) px points."""
        n = len(moving)
        try:
            inverse = np.linalg.inv(transform.system(moving))[:n, :n]
        except np.linalg.LinAlgError:
            inverse = np.full((n, n), np.nan)
        inverse = inverse / np.abs(np.diagonal(inverse)).mean()
        return cls(inverse @ (transform.forward(moving) - residual_xy), inverse)

    def without_each(self) -> np.ndarray:
        """Return the (N, 2) residual of each point under the spline through all others."""
        return -self.kernel_weights / np.diagonal(self.inverse)[:, None]

    def without_blocks(self, labels: np.ndarray) -> np.ndarray:
        """Return the (N, 2) residuals of points under splines that did not see any of their block of `labels` (N,)."""
        left = np.empty_like(self.kernel_weights)
        for block in range(labels.max() + 1):
            checkpoint()
            rows = np.flatnonzero(labels == block)
            left[rows] = -np.linalg.solve(
                self.inverse[np.ix_(rows, rows)] + 1e-9 * np.eye(len(rows)), self.kernel_weights[rows]
            )
        return left
