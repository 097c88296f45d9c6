"""Logistic regression: with a ridge towards wanted coefficients, weights of the rows, and signs that must not turn."""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit


def fit_logistic(design: np.ndarray, right: np.ndarray, ridge, aim=0.0, weight=1.0, sign=0) -> np.ndarray:
    """Return the (P,) coefficients under which `right` (N,) bool is likeliest given a (N, P) design.

    Per coefficient, or one for all: `ridge` holds it to `aim`; `sign` 1 keeps it from being negative, -1 from being
    positive. `weight`: of the rows. By L-BFGS-B.
    """
    ridge, aim, sign = (np.broadcast_to(np.asarray(v, float), design.shape[1]) for v in (ridge, aim, sign))

    def loss(beta):
        odds, off = design @ beta, beta - aim
        misfit = (weight * np.logaddexp(0.0, np.where(right, -odds, odds))).sum()
        slope = design.T @ (weight * (expit(odds) - right)) + ridge * off
        return misfit + (ridge * off**2).sum() / 2, slope

    start = np.where(sign * aim < 0, 0.0, aim)
    bounds = [(0.0 if s > 0 else None, 0.0 if s < 0 else None) for s in sign]
    return minimize(loss, start, jac=True, bounds=bounds, options={"maxiter": 4000, "ftol": 1e-14, "gtol": 1e-7}).x
