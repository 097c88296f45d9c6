"""Searches more tie points for the active review: one search at a time, its result is one undo step."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.messages import message_of
from .latest_only_worker import Done
from .review import Review
from .search_task import AROUND, EMPTY_CELLS, SearchTask
from .translation import translated


class PointSearch(QObject):
    """Starts searches in the background; `is_busy` until the result of the last one is in the review."""

    began = pyqtSignal()
    progressed = pyqtSignal(object, float)
    """The name of the stage and the share done, 0..1."""
    ended = pyqtSignal()

    def __init__(self, review: Review, parent: QObject | None = None):
        super().__init__(parent)
        self._review, self._task, self._context = review, None, None
        self._layer_ids: tuple[str, ...] = ()
        self.matcher = None
        """Used instead of the request's, where set."""

    @property
    def is_busy(self) -> bool:
        """Whether a search is under way."""
        return self._task is not None

    def set_layers(self, *ids: str) -> None:
        """Set the layers whose removal stops a search."""
        self._layer_ids = ids

    def fill_empty_cells(self) -> None:
        """Search points in cells of the overlap without points."""
        self._start(EMPTY_CELLS, self.tr("Find points where there are none"))

    def match_again(self, gesture: str = "") -> None:
        """Match everything around the current transform; decided points stay. Part of the step of a `gesture`."""
        self._start(AROUND, self.tr("Match around the transform"), gesture)

    def cancel(self) -> None:
        """Ask the search to stop."""
        if self._task is not None:
            self._task.cancel()

    def forget(self) -> None:
        """Stop the search and ignore its result, because its review is gone."""
        if self._task is None:
            return
        task, self._task = self._task, None
        task.stage_changed.disconnect()
        task.ended.disconnect()
        task.cancel()
        self.ended.emit()

    def _start(self, kind: str, title: str, gesture: str = "") -> None:
        review = self._review
        if self._task is not None or review.solution is None or review.is_solving:
            return
        layers = [QgsProject.instance().mapLayer(layer_id) for layer_id in self._layer_ids]
        layers = [layer for layer in layers if layer is not None]
        self._context, self._alternative = review.context, review.state.alternative
        self._task = SearchTask(kind, title, review.solution, review.context, layers, self.matcher)
        self._task.stage_changed.connect(self.progressed)
        self._task.ended.connect(lambda done: self._on_ended(done, kind, title, gesture))
        self.began.emit()
        QgsApplication.taskManager().addTask(self._task)

    def _on_ended(self, done: Done, kind: str, title: str, gesture: str) -> None:
        self._task = None
        if self._review.context is self._context and self._review.state.alternative == self._alternative:
            self._take(done, kind, title, gesture)
        self._context = None
        self.ended.emit()

    def _take(self, done: Done, kind: str, title: str, gesture: str) -> None:
        if done.error is not None:
            self._review.noticed.emit(translated(message_of(done.error)))
        elif done.value is None:
            self._review.noticed.emit(self.tr("Cancelled. Nothing was changed."))
        elif not len(done.value):
            self._review.noticed.emit(self.tr("No matches that agree with each other were found there."))
        else:
            self._review.take_found(title, done.value, kind == AROUND, gesture)
            self._review.noticed.emit(self.tr("{0} points were found.").format(len(done.value)))
