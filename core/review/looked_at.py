"""How many tie points a person has looked at, and after how many right ones in a row looking on is not worth while."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..points.table import TiePoints

CERTAINTY, WRONG_SHARE = 0.95, 0.1
"""What a row of right points is to show, and how surely: that less than this share of the other points is wrong."""


@dataclass(frozen=True)
class LookedAt:
    """The state of a review: of the points in use and those that were decided."""

    total: int
    count: int
    """Decided ones: accepted, rejected, moved or locked."""
    rejected: int
    row: int
    """Right ones since the last rejected one, from the largest residual to the smallest."""

    @property
    def is_complete(self) -> bool:
        """Whether every point was looked at."""
        return self.count >= self.total

    @property
    def missing(self) -> int:
        """How many more right ones in a row it takes; 0: enough are looked at."""
        return max(min(right_in_a_row(self.rejected), self.total - self.rejected) - self.row, 0)


def right_in_a_row(rejected: int) -> int:
    """Return how many right points in a row show, with CERTAINTY, that less than WRONG_SHARE of the others is wrong.

    If that share was wrong, n points would all be right with probability (1 - WRONG_SHARE)^n. Each rejected point
    begins another row, another chance to be lucky: the n-th row may spend 2^-n of the allowed error, all of them
    together 1 - CERTAINTY. The other points must be no worse than those looked at: so begin with the largest residuals.
    """
    allowed = (1 - CERTAINTY) * 0.5 ** (rejected + 1)
    return math.ceil(math.log(allowed) / math.log(1 - WRONG_SHARE))


def looked_at(points: TiePoints, residual_px: np.ndarray) -> LookedAt:
    """Return how far a review has come; `residual_px` (N,), NaN where it is unknown."""
    decided = points.locked
    worst_first = np.argsort(-np.nan_to_num(residual_px, nan=np.inf), kind="stable")
    right = points.enabled[worst_first[decided[worst_first]]]
    wrong = np.flatnonzero(~right)
    row = len(right) if not len(wrong) else len(right) - int(wrong[-1]) - 1
    return LookedAt(int((points.enabled | decided).sum()), len(right), len(wrong), row)
