"""Estimates how long fits will take from the time that earlier fits took."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..core.review.solve import ReviewResult, ReviewState

FIRST_GUESS_MS = {"thin-plate-spline": (20.0, 0.5), "flow": (30.0, 0.5), "piecewise": (130.0, 0.4)}
"""By family: a constant and a time per point; measured by `python -m crosstie.bench.review` on one core."""
USUAL_MS = (6.0, 0.02)


class FitTimeEstimate:
    """Expected milliseconds, from family and number of points, corrected by the last fit of the same kind."""

    def __init__(self):
        self._times_as_long: dict[tuple, float] = {}

    def expected_ms(self, state: ReviewState) -> float:
        """Return the expected time of a fit, ms."""
        return _guess_ms(state) * self._times_as_long.get(_kind(state), 1.0)

    def timed(self, state: ReviewState, solve: Callable[[], ReviewResult]) -> ReviewResult:
        """Solve, and remember the time it took."""
        start = time.perf_counter()
        solution = solve()
        self._times_as_long[_kind(state)] = 1000.0 * (time.perf_counter() - start) / _guess_ms(state)
        return solution


def _guess_ms(state: ReviewState) -> float:
    once, each = FIRST_GUESS_MS.get(state.family, USUAL_MS)
    return once + each * len(state.points)


def _kind(state: ReviewState) -> tuple:
    return state.family, state.most_residual_px is not None
