"""Penalised least squares with the smoothing chosen by generalised cross-validation (Wahba 1990), for two columns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

CAUTION = 1.4
"""Weight of the degrees of freedom in the criterion; above 1 it guards against under-smoothing (Kim and Gu 2004)."""
STRENGTHS = np.logspace(-9, 9, 55)
"""Penalties to choose among, relative to the data."""


@dataclass(frozen=True)
class SmoothFit:
    """Coefficients (P, 2), and what is needed to say how sure they are."""

    coefficients: np.ndarray
    smoothing: float
    """Factor of the penalty."""
    freedom: float
    """Effective number of coefficients, for each of the two columns."""
    sigma: float
    """Standard deviation of a target of weight 1; NaN where every degree of freedom is spent."""


@dataclass(frozen=True)
class Penalised:
    """The problem min Σ w |y - B c|² + s cᵀ S c in the basis where both parts are diagonal."""

    design: np.ndarray
    """(N, P)."""
    weights: np.ndarray
    """(N,), mean 1."""
    back: np.ndarray
    """(P, P): from the diagonal basis to coefficients."""
    data: np.ndarray
    """(P,) share of the data in each direction, 0..1; the rest is the penalty's."""
    balance: float
    """Penalty whose trace is that of the data."""

    @classmethod
    def of(cls, design: np.ndarray, penalty: np.ndarray, weights: np.ndarray) -> Penalised:
        """Diagonalise; the penalty (P, P) and the data together must determine every coefficient."""
        weights = weights / weights.mean()
        normal = design.T @ (design * weights[:, None])
        balance = np.trace(normal) / np.trace(penalty) if np.trace(penalty) > 0 else 1.0
        total = normal + balance * penalty
        total += 1e-13 * np.trace(total) / len(total) * np.eye(len(total))
        inverse = np.linalg.inv(np.linalg.cholesky(total))
        data, vectors = np.linalg.eigh(inverse @ normal @ inverse.T)
        # What the penalty does not see stays free of it however strong it is: rounding would shrink it.
        data = np.where(data > 1 - 1e-10, 1.0, np.maximum(data, 0.0))
        return cls(design, weights, inverse.T @ vectors, data, balance)

    def solve(self, targets: np.ndarray, smoothing: float | None = None) -> SmoothFit:
        """Return the fit to (N, 2) targets; `smoothing` None: chosen by cross-validation."""
        pulled = self.back.T @ (self.design.T @ (targets * self.weights[:, None]))
        if smoothing is None:
            scores = [self._criterion(pulled, targets, s) for s in STRENGTHS]
            smoothing = float(STRENGTHS[int(np.argmin(scores))] * self.balance)
        coefficients, left, freedom = self._at(pulled, targets, smoothing / self.balance)
        n = len(targets)
        sigma = float(np.sqrt(left / (2 * (n - freedom)))) if n - freedom > 0.5 else float("nan")
        return SmoothFit(coefficients, smoothing, freedom, sigma)

    def factor(self, smoothing: float) -> np.ndarray:
        """Return (P, P) F with F Fᵀ = (BᵀWB + s S)⁻¹: times sigma², the posterior covariance of the coefficients."""
        return self.back / np.sqrt(self._diagonal(smoothing / self.balance))

    def _diagonal(self, strength: float) -> np.ndarray:
        return np.maximum(self.data + strength * (1 - self.data), 1e-14)

    def _at(self, pulled, targets, strength):
        diagonal = self._diagonal(strength)
        coefficients = self.back @ (pulled / diagonal[:, None])
        residual = targets - self.design @ coefficients
        left = float((self.weights[:, None] * residual**2).sum())
        return coefficients, left, float((self.data / diagonal).sum())

    def _criterion(self, pulled, targets, strength) -> float:
        _, left, freedom = self._at(pulled, targets, strength)
        n = len(targets)
        spare = n - CAUTION * freedom
        return left / spare**2 if spare > 0.05 * n else np.inf
