"""A QgsTask that searches more tie points around the transform of a review."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.failures import explained
from ..core.points.table import TiePoints
from ..core.progress import CancelledError
from .latest_only_worker import Done
from .own_thread import in_own_thread
from .task import Reporter

if TYPE_CHECKING:
    from ..core.review.solve import ReviewContext, ReviewResult

EMPTY_CELLS, AROUND = "empty cells", "around"


class SearchTask(QgsTask):
    """Opens the rasters again and matches; does not touch the review while it runs."""

    stage_changed = pyqtSignal(object, float)
    ended = pyqtSignal(object)
    """Done with TiePoints, with an error, or with neither where it was cancelled; exactly once, in the main thread."""

    def __init__(
        self,
        kind: str,
        title: str,
        solution: ReviewResult,
        context: ReviewContext,
        layers: Iterable[QgsMapLayer] = (),
        matcher=None,
    ):
        """`kind` is EMPTY_CELLS or AROUND; the removal of one of `layers` cancels; `matcher` replaces the request's."""
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._kind, self._solution, self._context, self._matcher = kind, solution, context, matcher
        self._done: Done | None = None
        self._reporter = Reporter(self)
        self.setDependentLayers(list(layers))

    def run(self) -> bool:
        """Match, in a thread of the task manager; never raises."""
        try:
            self._done = Done(in_own_thread(self._search))
        except CancelledError:
            self._done = Done()
        except Exception as error:  # the task manager would swallow it, or abort
            self._done = Done(error=explained(error))
        finally:
            self._reporter.give_back()
        return self._done.value is not None

    def finished(self, ok: bool) -> None:
        """Hand over what was found."""
        self.ended.emit(Done() if self.isCanceled() or self._done is None else self._done)

    def _search(self) -> TiePoints:
        from ..core.registration.image_pair import ImagePair
        from ..core.registration.run_context import RunContext
        from .run import matcher_of

        request = self._context.matched.request
        with ImagePair(request, self.isCanceled) as pair:
            run = RunContext(pair, self._matcher or matcher_of(request), self._reporter, self.isCanceled)
            return _work(self._kind)(run, self._solution, self._context)


def _work(kind: str) -> Callable[..., TiePoints]:
    from ..core.review.densify import around, in_empty_cells

    return in_empty_cells if kind == EMPTY_CELLS else around
