"""Pruning of tie points: removing the worst until a target RMSE is met, and thinning to an even distribution."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..blas import one_blas_thread
from ..points.thinning import chosen
from ..progress import IsCancelled, check, never
from .solve import ReviewContext, ReviewResult, ReviewState, family_of, solve

WORST = "removed to reach the target RMSE"
THINNED = "thinned to an even spread"
SHARE = 50
"""The share of points removed per step is one in so many, at least one point."""


@one_blas_thread()
def without_worst(
    state: ReviewState, context: ReviewContext, target_px: float, is_cancelled: IsCancelled = never
) -> ReviewResult:
    """Remove the points with the largest leave-one-out residuals until the RMSE is at most `target_px`.

    Locked points stay, and at least twice as many as the transform needs; the result has the RMSE reached.
    """
    solution = solve(state, context)
    while _is_worse(solution, target_px):
        check(is_cancelled)
        rows = _worst(solution, context, target_px)
        if not len(rows):
            break
        state = replace(state, points=state.points.reject(rows, WORST))
        solution = solve(state, context)
    return solution


def _is_worse(solution: ReviewResult, target_px: float) -> bool:
    return solution.accuracy is not None and not solution.accuracy.rmse_px <= target_px


def _worst(solution: ReviewResult, context: ReviewContext, target_px: float) -> np.ndarray:
    points = solution.points
    free = np.flatnonzero(points.in_use & ~points.locked)
    least = 2 * family_of(solution.state, context).minimum_points
    count = min(max(1, len(free) // SHARE), int(points.in_use.sum()) - least)
    error = np.nan_to_num(solution.leave_out_px[free], nan=0.0)
    order = np.argsort(-error, kind="stable")[: max(count, 0)]
    return free[order[error[order] > target_px]]


def without_redundant(state: ReviewState, solution: ReviewResult, limit: int) -> ReviewState:
    """Keep at most `limit` of the points in use, evenly distributed, higher confidence first; locked points stay."""
    points = solution.points
    free = np.flatnonzero(points.in_use & ~points.locked)
    if len(free) <= limit:
        return state
    kept = free[chosen(points.moving_xy[free], points.confidence[free], limit)]
    return replace(state, points=state.points.reject(np.setdiff1d(free, kept), THINNED))
