"""The order in which points are reviewed, fixed at the start, so that accepting a point does not change it."""

from __future__ import annotations

import numpy as np

from ...host.review import Review

WORST, UNSURE, UNREVIEWED = "worst", "unsure", "unreviewed"


class Order:
    """Goes through the points by one criterion; deleted (or, for UNREVIEWED, reviewed) ones are skipped."""

    def __init__(self, review: Review):
        self._review = review
        self._criterion = WORST
        self._ids: list[int] = []
        self._context = None

    def begin(self, criterion: str) -> None:
        """Put the points in order by WORST residual, UNSURE (lowest confidence) or UNREVIEWED ones, worst first.

        Points that are not in use come last: nothing depends on them.
        """
        self._criterion, self._context = criterion, self._review.context
        solution, points = self._review.solution, self._review.points
        if solution is None:
            self._ids = []
            return
        worst = -np.nan_to_num(solution.residual_px, nan=np.inf)
        key = points.confidence if criterion == UNSURE else worst
        order = np.lexsort((key, ~points.enabled))
        if criterion == UNREVIEWED:
            order = order[~points.locked[order]]
        self._ids = points.id[order].tolist()

    def step(self, current: int | None, steps: int) -> int | None:
        """Return the id `steps` (1 or -1) after the current one, around the end; None where there is none left."""
        is_stale = self._context is not self._review.context
        if is_stale or not set(self._ids) & set(self._review.points.id.tolist()):
            self.begin(self._criterion)
        wanted = self._wanted()
        ahead = [i for i in self._ids if i in wanted or i == current]
        if not wanted:
            return None
        if current not in ahead:
            return ahead[0] if steps > 0 else ahead[-1]
        return ahead[(ahead.index(current) + steps) % len(ahead)] if len(ahead) > 1 or current in wanted else None

    def first(self) -> int | None:
        """Return the id of the worst undecided point; None where every one was decided."""
        self.begin(WORST)
        points = self._review.points
        undecided = set(points.id[~points.locked].tolist())
        return next((point_id for point_id in self._ids if point_id in undecided), None)

    def left(self) -> int:
        """Return the number of undecided points."""
        return int((~self._review.points.locked).sum())

    def _wanted(self) -> set[int]:
        points = self._review.points
        return set(points.id[~points.locked] if self._criterion == UNREVIEWED else points.id)
