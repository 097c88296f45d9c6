"""Penalised least squares for two columns, with the smoothing chosen by cross-validation over neighbourhoods.

Errors of neighbouring tie points are correlated, so leaving out single points (or generalised cross-validation) follows
them; a left-out block has to be predicted from outside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import checkpoint
from .autocorrelation import structure
from .blocks import blocks, wanted
from .design_effect import design_effect

STRENGTHS = np.logspace(-6, 7, 27)
"""Penalties to choose among, relative to the data."""
WORTH = 1.02
"""The smoothest fit wins whose squared prediction error is at most this multiple of the least."""
BLOCKS, MOST_IN_BLOCK = 12, 100


@dataclass(frozen=True, eq=False)
class SmoothFit:
    """Coefficients (P, 2), with their uncertainty."""

    coefficients: np.ndarray
    smoothing: float
    """Factor of the penalty."""
    freedom: float
    """Effective number of coefficients, for each of the two columns."""
    sigma: float
    """Standard deviation of a target of weight 1, including the design effect; NaN without degrees of freedom."""


@dataclass(frozen=True, eq=False)
class Penalised:
    """The problem min Σ w |y - B c|² + s cᵀ S c in the basis where both parts are diagonal."""

    design: np.ndarray
    """(N, P)."""
    weights: np.ndarray
    """(N,), mean 1."""
    back: np.ndarray
    """(P, P): from the diagonal basis to coefficients."""
    penalty: np.ndarray
    """(P, P)."""
    data: np.ndarray
    """(P,) share of the data in each direction, 0..1; the rest is the penalty's."""
    balance: float
    """Penalty whose trace is that of the data."""

    @classmethod
    def of(cls, design: np.ndarray, penalty: np.ndarray, weights: np.ndarray) -> Penalised:
        """Diagonalise; the penalty (P, P) and the data together must determine every coefficient."""
        weights = weights / weights.mean()
        normal, balance, ridge = _parts(design, penalty, weights)
        checkpoint()
        inverse = np.linalg.inv(np.linalg.cholesky(normal + balance * penalty + ridge))
        data, vectors = np.linalg.eigh(inverse @ normal @ inverse.T)
        # What the penalty does not see stays free of it however strong it is: rounding would shrink it.
        data = np.where(data > 1 - 1e-10, 1.0, np.maximum(data, 0.0))
        return cls(design, weights, inverse.T @ vectors, penalty, data, balance)

    def solve(self, targets: np.ndarray, places: np.ndarray, judged: bool = True) -> SmoothFit:
        """Return the fit to (N, 2) targets at (N, 2) places, its smoothing chosen by cross-validation.

        `judged` False: its sigma takes the points for independent.
        """
        scores = self._prediction_errors(targets, places)
        strength = float(STRENGTHS[np.flatnonzero(scores <= WORTH * scores.min())[-1]])
        diagonal = self._diagonal(strength)
        pulled = self.back.T @ (self.design.T @ (targets * self.weights[:, None]))
        coefficients = self.back @ (pulled / diagonal[:, None])
        freedom = float((self.data / diagonal).sum())
        smoothing = strength * self.balance
        residual = targets - self.design @ coefficients
        alike = places if judged else None
        sigma = _sigma(self.design, smoothing * self.penalty, self.weights, residual, alike, freedom)
        return SmoothFit(coefficients, smoothing, freedom, sigma)

    def factor(self, smoothing: float) -> np.ndarray:
        """Return (P, P) F with F Fᵀ = (BᵀWB + s S)⁻¹: times sigma², the posterior covariance of the coefficients."""
        return self.back / np.sqrt(self._diagonal(smoothing / self.balance))

    def _diagonal(self, strength: float) -> np.ndarray:
        return np.maximum(self.data + strength * (1 - self.data), 1e-14)

    def _prediction_errors(self, targets, places) -> np.ndarray:
        """Return for every strength the weighted squared error of blocks predicted by fits that did not see them.

        No fit is repeated: with the smoother matrix H, the residual of a left-out block is (I - H_bb)⁻¹ r_b.
        """
        root = np.sqrt(self.weights)[:, None]
        basis, targets = (self.design @ self.back) * root, targets * root
        pulled = basis.T @ targets
        labels = blocks(places, self._blocks(basis, targets, pulled, places))
        parts = [np.flatnonzero(labels == label) for label in range(labels.max() + 1)]
        errors = np.full(len(STRENGTHS), np.inf)
        # First every third strength, then what lies around the best of them.
        for step in (3, 1):
            best = int(np.argmin(errors))
            numbers = range(0, len(errors), 3) if step == 3 else range(max(best - 2, 0), min(best + 3, len(errors)))
            for number in numbers:
                if errors[number] == np.inf:
                    checkpoint()
                    errors[number] = _left_out(basis, targets, pulled, self._diagonal(STRENGTHS[number]), parts)
        return errors

    def _blocks(self, basis, targets, pulled, places) -> int:
        """Return how many blocks to leave out: narrower ones where what the stiffest fit misses hangs together."""
        missed = (targets - basis @ (pulled / self._diagonal(STRENGTHS[-1])[:, None])) / np.sqrt(self.weights)[:, None]
        asked = wanted(places, structure(places, missed).range_px)
        return max(BLOCKS, -(-len(targets) // MOST_IN_BLOCK), asked)


def solve(
    design: np.ndarray,
    penalty: np.ndarray | float,
    weights: np.ndarray,
    targets: np.ndarray,
    smoothing: float,
    places: np.ndarray | None = None,
) -> SmoothFit:
    """Return the fit of `Penalised.solve` at a smoothing that is known: one system, nothing diagonalised.

    `places` None: its sigma takes the points for independent, which takes a third of the time.
    """
    weights = weights / weights.mean()
    normal, _, ridge = _parts(design, penalty, weights)
    checkpoint()
    inverse = np.linalg.inv(normal + smoothing * penalty + ridge)
    coefficients = inverse @ (design.T @ (targets * weights[:, None]))
    freedom = float((inverse * normal).sum())
    sigma = _sigma(design, smoothing * penalty, weights, targets - design @ coefficients, places, freedom)
    return SmoothFit(coefficients, smoothing, freedom, sigma)


def _parts(design, penalty, weights):
    """Return the data's normal matrix, the factor that makes the penalty its equal, and a ridge against rounding."""
    normal = design.T @ (design * weights[:, None])
    balance = np.trace(normal) / np.trace(penalty) if np.trace(penalty) > 0 else 1.0
    size = np.trace(normal) + balance * np.trace(penalty)
    return normal, balance, 1e-13 * size / len(normal) * np.eye(len(normal))


def _sigma(design, penalty, weights, residual, places, freedom: float) -> float:
    free = len(residual) - freedom
    if free <= 0.5:
        return float("nan")
    checkpoint()
    square = float((weights[:, None] * residual**2).sum()) / (2 * free)
    alike = 1.0 if places is None else design_effect(places, design[:, None], residual[:, None], weights, penalty)
    return float(np.sqrt(square * alike))


def _left_out(basis, targets, pulled, diagonal, parts) -> float:
    """Return the squared error of all blocks (row numbers each) for one strength."""
    scaled = basis / diagonal
    residual = targets - scaled @ pulled
    total = 0.0
    for rows in parts:
        left = np.eye(len(rows)) - scaled[rows] @ basis[rows].T
        # Where a block alone determines something, nothing predicts it: the ridge keeps that finite and large.
        total += float((np.linalg.solve(left + 1e-9 * np.eye(len(rows)), residual[rows]) ** 2).sum())
    return total
