"""Projective: a plane seen by a pinhole camera; straight lines stay straight."""

from __future__ import annotations

import numpy as np

from .matrix import MatrixTransform, _solve

MOST_STEPS = 8


class Projective(MatrixTransform):
    """All entries of the matrix but the last are free."""

    name = "projective"
    minimum_points = 4
    parameters = 8
    origin = np.diag([0.0, 0.0, 1.0])
    basis = np.eye(9)[:8].reshape(8, 3, 3)

    @classmethod
    def polish(cls, fitted, moving, reference, weights):
        """Gauss-Newton on the transfer error in reference px: the algebraic fit favours points near the horizon."""
        cost = _cost(fitted, moving, reference, weights)
        for _ in range(MOST_STEPS):
            better = _step(fitted, moving, reference, weights)
            new_cost = _cost(better, moving, reference, weights)
            if not new_cost < cost:
                break
            done = cost - new_cost < 1e-7 * cost
            fitted, cost = better, new_cost
            if done:
                break
        return fitted


def _cost(fitted, moving, reference, weights) -> float:
    squares = ((fitted.forward(moving) - reference) ** 2).sum(axis=1)
    return float(np.where(weights > 0, weights * squares, 0.0).sum())


def _step(fitted, moving, reference, weights):
    jacobian = fitted.jacobian(moving)
    residual = reference - fitted.forward(moving)
    used = weights > 0
    weighted = jacobian[used] * weights[used][:, None, None]
    normal = np.einsum("nia,nib->ab", weighted, jacobian[used])
    # Columns differ by the square of the image's size: scale them to one before solving.
    size = np.sqrt(np.maximum(np.diag(normal), 1e-300))
    right = np.einsum("nia,ni->a", weighted, residual[used]) / size
    step = _solve((normal / np.outer(size, size))[None], right[None])[0] / size
    return type(fitted).of(fitted.matrix + np.einsum("k,kij->ij", np.nan_to_num(step), fitted.basis))
