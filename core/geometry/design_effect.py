"""The design effect: errors of neighbouring points are correlated, so a fit is less certain than residuals suggest.

A covariance from single residuals treats every point as independent; here a neighbourhood is. With spatial
blocks as clusters, the variance of where the fit puts its points is set against that from single points.
"""

from __future__ import annotations

import numpy as np

from ..progress import checkpoint
from .blocks import blocks

BLOCKS, POINTS_IN_BLOCK = (4, 9), 8
"""Errors may be correlated over either neighbourhood size: the larger factor is used; no blocks of fewer points."""
UNDETERMINED = 1e-6
"""Where all but this share of something hangs on one block, there is no fit without it."""


def design_effect(
    moving: np.ndarray, design: np.ndarray, residual: np.ndarray, weights: np.ndarray, penalty: np.ndarray | float = 0.0
) -> float:
    """Return the factor, 1 or more, of the variance of a weighted least-squares fit, in the mean over its N points.

    `moving` (N, 2), any unit; `design` (N, A, P): how a point's A targets hang on the parameters; `residual` (N, A, C),
    C columns fitted alike; `weights` (N,) positive; `penalty` (P, P) of the normal equations at weights of mean 1.

    It is the sandwich estimator over blocks (Liang and Zeger 1986) over that of single points. Both take account of the
    leverage, so that they agree where errors are independent (CR2: Bell and McCaffrey 2002; HC2: MacKinnon and White
    1985); G / (G - 1) would do for blocks of equal and small leverage only. 1 where points are too few for four blocks
    or one block alone determines something, and never less: what is alike over the whole image, no residual shows.
    """
    wanted = sorted({min(most, len(moving) // POINTS_IN_BLOCK) for most in BLOCKS})
    if wanted[0] < BLOCKS[0]:
        return 1.0
    rows, errors = _whitened(design, residual, weights, penalty)
    spread = _root(rows.T @ rows)
    leverage = np.minimum((rows**2).sum(axis=1), 1 - UNDETERMINED)
    single = (((rows @ spread) ** 2).sum(axis=1) * (errors**2).sum(axis=1) / (1 - leverage)).sum()
    if not single > 0:
        return 1.0
    alike = []
    for count in wanted:
        labels = np.repeat(blocks(moving, count), design.shape[1])
        alike.append(sum(_variance(rows[labels == b], errors[labels == b], spread) for b in range(count)))
    return max([1.0] + [float(each / single) for each in alike if np.isfinite(each)])


def _whitened(design, residual, weights, penalty) -> tuple[np.ndarray, np.ndarray]:
    """Return (N A, K) weighted rows in parameters whose normal equations are the identity, and (N A, C) errors."""
    root = np.repeat(np.sqrt(weights / weights.mean()), design.shape[1])[:, None]
    rows, errors = design.reshape(len(root), -1) * root, residual.reshape(len(root), -1) * root
    size, vectors = np.linalg.eigh(rows.T @ rows + penalty)
    known = size > 1e-12 * size[-1]
    return rows @ (vectors[:, known] / np.sqrt(size[known])), errors


def _root(matrix) -> np.ndarray:
    """Return the symmetric root: of the data's part in normal equations, what makes parameters into places."""
    size, vectors = np.linalg.eigh(matrix)
    return (vectors * np.sqrt(np.maximum(size, 0.0))) @ vectors.T


def _variance(rows, errors, spread) -> float:
    """Return what one block adds to the variance at all points; infinite where nothing else determines it."""
    checkpoint()
    try:
        # Any root of what the others determine removes the leverage; this one takes the least time.
        others = np.linalg.cholesky((1 - UNDETERMINED) * np.eye(rows.shape[1]) - rows.T @ rows)
    except np.linalg.LinAlgError:
        return np.inf
    return float((np.linalg.solve(others, spread @ (rows.T @ errors)) ** 2).sum())
