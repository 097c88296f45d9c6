"""Searching more points: two menu actions, and a progress bar with Cancel."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QAction, QHBoxLayout, QProgressBar, QPushButton, QWidget

from ...host.review import Review
from ...host.search import PointSearch
from ...host.translation import translated


class SearchBar(QWidget):
    """Hidden while no search is running."""

    def __init__(self, search: PointSearch, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self._search, self._review = search, review
        self._bar = QProgressBar()
        self._bar.setObjectName("search_progress")
        self._cancel = QPushButton(self.tr("&Cancel"))
        self._cancel.setObjectName("search_cancel")
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        fill = self._action("fill_empty_cells", self.tr("Find more points where there are none"))
        fill.triggered.connect(lambda _checked=False: search.fill_empty_cells())
        again = self._action("match_again", self.tr("Match again around the current transform"))
        again.triggered.connect(lambda _checked=False: search.match_again())
        self.actions_ = (fill, again)
        for signal in (search.began, search.ended, review.changed):
            signal.connect(self._show)
        search.began.connect(self._begin)
        search.progressed.connect(self._on_progress)
        self._show()

    def _begin(self) -> None:
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._bar.setFormat("")

    def _on_progress(self, stage: str, fraction: float) -> None:
        if self._cancel.isEnabled():
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
            self._bar.setFormat(f"{translated(stage)} … %p %")

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._bar.setFormat(self.tr("Cancelling …"))
        self._search.cancel()

    def _show(self) -> None:
        self.setVisible(self._search.is_busy)
        solution = self._review.solution
        can = solution is not None and solution.transform is not None and not self._search.is_busy
        for action in self.actions_:
            action.setEnabled(can)

    def _action(self, name: str, title: str) -> QAction:
        action = QAction(title, self)
        action.setObjectName(name)
        return action
