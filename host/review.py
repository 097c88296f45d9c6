"""The review of a match: tie points, undo history, selection, and the fit after each change."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.messages import message_of
from ..core.points import edits
from ..core.points.table import CHECK, TiePoints, concatenate
from .fit_time_estimate import FitTimeEstimate
from .history import Histories, Step
from .latest_only_worker import Done, LatestOnlyWorker
from .places import inside, why_not
from .translation import Local, translated

if TYPE_CHECKING:
    from ..core.review.solve import Judged, ReviewContext, ReviewResult, ReviewState
    from .history import QUndoStack

MOST_MS = 50.0
"""A fit that is expected to take longer runs in a worker."""
MOST_STEPS, MOST_SOLUTIONS = 500, 100
"""Results kept for undo: going back to one of them costs nothing and gives exactly the same numbers."""


@dataclass(frozen=True, eq=False)
class Aside:
    """A review that was set aside, to continue later."""

    first: ReviewState
    state: ReviewState
    """The state in which it was left."""
    history: QUndoStack


class Review(QObject):
    """The owner of everything that a person changes; each change of the points is one named step of `history`.

    Lengths are in native reference pixels. Unknown ids are ignored.
    """

    changed = pyqtSignal()
    """Points, limits, fit or outcome have changed; ids may have been added or removed."""
    selection_changed = pyqtSignal()
    noticed = pyqtSignal(str)
    """A message about a step that was not or only partly done."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self.history = Histories(self, MOST_STEPS)
        self._solutions: OrderedDict[ReviewState, ReviewResult] = OrderedDict()
        self._solver, self._improver = LatestOnlyWorker(self), LatestOnlyWorker(self)
        self.pace = FitTimeEstimate()
        self._forget()

    # What is known

    @property
    def context(self) -> ReviewContext | None:
        """The fixed part of the review; None while there is nothing to review."""
        return self._context

    @property
    def state(self) -> ReviewState | None:
        """The present state of the history."""
        return self._state

    @property
    def solution(self) -> ReviewResult | None:
        """The result of the state, or a preliminary one while `is_solving`."""
        return self._solution

    @property
    def points(self) -> TiePoints:
        """The tie points with the limits applied; none while there is nothing to review."""
        return TiePoints.empty() if self._solution is None else self._solution.points

    @property
    def outcome(self) -> Judged | None:
        """The outcome to show, apply and export."""
        return self._outcome

    @property
    def is_solving(self) -> bool:
        """Whether a fit is under way in the worker."""
        return self._solver.is_busy

    @property
    def is_improving(self) -> bool:
        """Whether points are being removed in the worker."""
        return self._improver.is_busy

    # Begin and end

    def begin(self, matched: Judged, aside: Aside | None = None, first: ReviewResult | None = None, **known) -> None:
        """Start the review of a match; `known` are further fields of the ReviewContext, `first` the result of it.

        The history starts empty, unless the same review was set `aside`: then it continues from there.
        """
        self._forget()
        context = _core().begun(matched, **known)
        first = _core().solve(context.first, context) if first is None else first
        self._context = _core().agreed(context, first)
        if aside is not None:
            self._context = replace(self._context, first=aside.first)
            self.history.bring_back(aside.history)
        self._state = self._context.first
        self._solution = self._solutions[self._state] = replace(first, state=self._state)
        self._outcome = self._context.matched
        if aside is not None and aside.state is not aside.first:
            self._enter(aside.state)
        else:
            self.changed.emit()
        self.selection_changed.emit()

    def set_aside(self) -> Aside | None:
        """Return what `begin` needs to continue later; the active history is empty from now on."""
        if self._context is None:
            return None
        return Aside(self._context.first, self._state, self.history.set_aside())

    def clear(self) -> None:
        """Forget everything."""
        self._forget()
        self.changed.emit()
        self.selection_changed.emit()

    def close_down(self) -> None:
        """Stop the workers."""
        self._solver.close_down()
        self._improver.close_down()

    # Selection

    @property
    def selection(self) -> frozenset[int]:
        """Ids of the selected points."""
        return self._selection

    @property
    def current(self) -> int | None:
        """Id of the point shown in the patches: one of the selection, or None."""
        return self._current

    def select(self, ids, current: int | None = None) -> None:
        """Select these points and no others; `current` is None for: the one before, else any."""
        selection = frozenset(self._known(ids).tolist())
        if current not in selection:
            current = self._current if self._current in selection else min(selection, default=None)
        if (selection, current) != (self._selection, self._current):
            self._selection, self._current = selection, current
            self.selection_changed.emit()

    def row_of(self, point_id: int | None) -> int | None:
        """Return the row of a point in `points`."""
        rows = np.flatnonzero(self.points.id == point_id) if point_id is not None else ()
        return int(rows[0]) if len(rows) else None

    def seen(self, point_id: int | None) -> tuple | None:
        """Return what a late answer about a point has to find unchanged: equal only while nobody has changed it."""
        row = self.row_of(point_id)
        if row is None:
            return None
        points = self._state.points
        rows = edits.rows_of(points, [point_id])
        ends = (*points.moving_xy[rows].ravel().tolist(), *points.reference_xy[rows].ravel().tolist())
        return self._context, point_id, *ends, bool(points.enabled[rows][0]), bool(points.locked[rows][0])

    # Steps

    def edit(self, title: str, ids, change: Callable, gesture: str = "") -> None:
        """Change the points of these ids: `change(points, rows)` returns new ones. One `gesture` is one step."""
        if self._state is None:
            return
        rows = edits.rows_of(self._state.points, ids)
        if len(rows):
            self.to(title, replace(self._state, points=change(self._state.points, rows)), gesture)

    def set_enabled(self, ids, enabled: bool) -> None:
        """Put points in or out of use as a decision, which automatic steps do not change."""
        title = self.tr("Accept points") if enabled else self.tr("Reject points")
        self.edit(title, ids, lambda points, rows: edits.set_enabled(points, rows, enabled))

    def set_role(self, ids, role: int) -> None:
        """Make points CONTROL or CHECK points."""
        title = self.tr("Make check points") if role == CHECK else self.tr("Make control points")
        self.edit(title, ids, lambda points, rows: edits.set_role(points, rows, role))

    def set_locked(self, ids, locked: bool) -> None:
        """Protect points from automatic steps."""
        title = self.tr("Lock points") if locked else self.tr("Unlock points")
        self.edit(title, ids, lambda points, rows: edits.set_locked(points, rows, locked))

    def set_note(self, ids, note: str) -> None:
        """Write a note."""
        self.edit(self.tr("Write note"), ids, lambda points, rows: edits.set_note(points, rows, note))

    def delete(self, ids) -> None:
        """Take points out of the table."""
        self.edit(self.tr("Delete points"), ids, edits.delete)

    def move(self, point_id: int, moving_xy=None, reference_xy=None, gesture: str = "") -> bool:
        """Put a point elsewhere on either side, (2,) native px; False, with a sentence, for places off the rasters."""
        sides = {"moving_xy": moving_xy, "reference_xy": reference_xy}
        if self._state is None or not self._take_places(sides):
            return False
        self.edit(self.tr("Move point"), [point_id], lambda points, rows: edits.move(points, rows, **sides), gesture)
        self._say_twin(point_id)
        return True

    def nudge(self, ids, side: str, offset_xy, gesture: str = "") -> None:
        """Move the `moving` or the `reference` ends of points by (2,) px; those stay that would leave the raster."""
        if self._state is None:
            return
        points, column = self._state.points, f"{side}_xy"
        rows = edits.rows_of(points, ids)
        wanted = getattr(points, column)[rows] + offset_xy
        stays = ~inside(self._context, side, wanted)

        def change(points, rows):
            return edits.move(points, rows, **{column: wanted[~stays]})

        self.edit(self.tr("Nudge points"), points.id[rows[~stays]], change, gesture)
        if stays.any():
            self.noticed.emit(why_not(self._context, side, int(stays.sum())))

    def snap(self, point_id: int, moving_xy, reference_xy, confidence: float, origin: str) -> None:
        """Put a point where a matcher found it."""

        def change(points, rows):
            return edits.snap(points, int(rows[0]), moving_xy, reference_xy, confidence, origin)

        self.edit(self.tr("Move point to match"), [point_id], change)

    def add(self, moving_xy, reference_xy, confidence: float = 1.0, origin: str = edits.MANUAL) -> int | None:
        """Add a point and select it; return its id. None while there is nothing to review, and off the rasters."""
        if self._state is None or not self._take_places({"moving_xy": moving_xy, "reference_xy": reference_xy}):
            return None
        points = edits.add(self._state.points, moving_xy, reference_xy, confidence, origin)
        self.to(self.tr("Add point"), replace(self._state, points=points))
        self.select([int(points.id[-1])])
        return int(points.id[-1])

    def take_in(self, points: TiePoints) -> tuple[int, int]:
        """Add the points of a file, with new ids where theirs exist already, and select them; one step.

        Existing points are skipped; those outside the rasters are not in use. Returns the numbers of both.
        """
        if self._state is None:
            return 0, 0
        before, count = self._state.points, len(points)
        points = points.take(edits.not_in(before, points))
        within = inside(self._context, "moving", points.moving_xy) & inside(
            self._context, "reference", points.reference_xy
        )
        points = points.reject(~within, edits.OUTSIDE)
        if not len(points):
            return count, 0
        joined = concatenate([before, points])
        self.to(self.tr("Import {0} points").format(len(points)), replace(self._state, points=joined))
        self.select(joined.id[len(before) :])
        return count - len(points), int((~within).sum())

    def set_family(self, family: str) -> None:
        """Fit another transform: one of `core.review.solve.FAMILY_NAMES`."""
        if self._state is not None and family != self._state.family:
            self.to(self.tr("Fit {0}").format(family), _core().with_family(self._state, family))

    def set_least_confidence(self, value: float, gesture: str = "") -> None:
        """Take points below a confidence out of use."""
        if self._state is not None and value != self._state.least_confidence:
            self.to(self.tr("Limit confidence"), replace(self._state, least_confidence=value), gesture)

    def set_most_residual(self, value_px: float | None, gesture: str = "") -> None:
        """Take points beyond a residual out of use; None: as the matcher decided."""
        if self._state is not None and value_px != self._state.most_residual_px:
            self.to(self.tr("Limit residuals"), replace(self._state, most_residual_px=value_px), gesture)

    def remove_worst(self, target_px: float) -> None:
        """Take the worst points out of use until the RMSE is `target_px`; in the worker, one step."""
        state, context = self._state, self._context
        if state is not None and not self.is_improving:
            from ..core.review.prune import without_worst

            answer = lambda done: self._on_improved(done, state, target_px)  # noqa: E731
            outdated = lambda: self._state is not state  # noqa: E731
            self._improver.ask(lambda: without_worst(state, context, target_px, outdated), answer)

    def thin(self, limit: int) -> None:
        """Keep at most `limit` free points in use, spread evenly."""
        if self._state is None:
            return
        from ..core.review.prune import without_redundant

        state = without_redundant(self._state, self._solution, limit)
        if state is self._state:
            self.noticed.emit(self.tr("There are already no more than {0} unlocked points in use.").format(limit))
        else:
            self.to(self.tr("Thin to {0} points").format(limit), state)

    def take_found(self, title: str, found: TiePoints, anew: bool, gesture: str = "") -> None:
        """Add the points that a search found; with `anew` they replace all points that are not decided."""
        if self._state is not None:
            join = edits.replace_free if anew else edits.append
            self.to(title, replace(self._state, points=join(self._state.points, found)), gesture)

    def choose(self, number: int, gesture: str = "") -> None:
        """Take one of `core.review.choice.options` in place of the present alignment, with its own points."""
        if self._state is not None and number != self._state.alternative:
            state = _core().with_alternative(self._context, number)
            self.to(self.tr("Take another alignment"), state, gesture)

    def revert(self) -> None:
        """Restore the points as matched, as a step that can be undone."""
        if self._state is not None and self._state is not self._context.first:
            self.to(self.tr("Restore the match"), self._context.first)

    def to(self, title: str, state: ReviewState, gesture: str = "") -> None:
        """Go to a state by a named step."""
        self.history.push(Step(title, self._state, state, self._enter, gesture))

    # What follows

    def _enter(self, state: ReviewState) -> None:
        """Make a state of the history the present one; the fit follows."""
        self._state = state
        before = self._selection
        self._selection = frozenset(before.intersection(state.points.id.tolist()))
        if self._current not in self._selection:
            self._current = min(self._selection, default=None)
        known = self._solutions.get(state)
        if known is not None or self.pace.expected_ms(state) <= MOST_MS:
            self._solver.forget()
            self._take(known or self._solve(state, self._context))
        else:
            self._solution = _core().provisional(state, self._solution)
            context = self._context
            self._solver.ask(lambda: self._solve(state, context), self._on_solved)
            self.changed.emit()
        if before != self._selection:
            self.selection_changed.emit()

    def _solve(self, state: ReviewState, context: ReviewContext) -> ReviewResult:
        return self.pace.timed(state, lambda: _core().solve(state, context))

    def _on_solved(self, done: Done) -> None:
        if done.error is not None:
            self.noticed.emit(translated(message_of(done.error)))
        elif done.value.state is self._state:
            self._take(done.value)

    def _take(self, solution: ReviewResult) -> None:
        self._solution = self._solutions[solution.state] = solution
        self._solutions.move_to_end(solution.state)
        if len(self._solutions) > MOST_SOLUTIONS:
            self._solutions.popitem(last=False)
        self._outcome = _core().outcome(solution, self._context)
        self.changed.emit()

    def _on_improved(self, done: Done, state: ReviewState, target_px: float) -> None:
        if self._state is not state:
            self.noticed.emit(self.tr("The points were changed meanwhile, so none were removed. Try again."))
            return
        if done.error is not None:
            self.noticed.emit(translated(message_of(done.error)))
            return
        solution = done.value
        if solution.state is not state:
            self.to(self.tr("Improve to {0:.2f} px").format(Local(target_px)), solution.state)
        if solution.accuracy is not None and not solution.accuracy.rmse_px <= target_px:
            reached = self.tr("The RMSE is still {0:.2f} px: too few points are left, or the others are locked.")
            self.noticed.emit(reached.format(Local(solution.accuracy.rmse_px)))
        elif solution.state is state:
            self.noticed.emit(self.tr("The RMSE is already below {0:.2f} px.").format(Local(target_px)))
        self.changed.emit()

    def _take_places(self, sides: dict) -> bool:
        """Return whether the given ends are inside their rasters; emit a notice if one is not."""
        for column, xy in sides.items():
            side = column[: -len("_xy")]
            if xy is not None and not inside(self._context, side, xy).all():
                self.noticed.emit(why_not(self._context, side))
                return False
        return True

    def _say_twin(self, point_id: int) -> None:
        points, row = self._state.points, edits.rows_of(self._state.points, [point_id])
        others = edits.delete(points, row)
        twin = edits.twin_of(others, points.moving_xy[row], points.reference_xy[row]) if len(row) else None
        if twin is not None:
            words = self.tr("Point {0} is at the same place, so the place counts twice: delete one of them.")
            self.noticed.emit(words.format(twin))

    def _known(self, ids) -> np.ndarray:
        return np.intersect1d(np.fromiter(ids, np.int64), self.points.id)

    def _forget(self) -> None:
        self._solver.forget()
        self._improver.forget()
        self.history.clear()
        self._solutions.clear()
        self._context = self._state = self._solution = self._outcome = self._current = None
        self._selection: frozenset[int] = frozenset()


def _core():
    """Return core.review.solve, imported with the first match instead of at the start of QGIS."""
    from ..core.review import solve

    return solve
