"""The residuals of the whole image in one picture; a click goes to the place."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ...core.review.diagnostics import coverage
from ...host.latest_only_worker import Done, LatestOnlyWorker
from ...host.review import Review
from ..accuracy.plots import FieldPlot, residuals_of
from ..widgets.low_area import LowArea

MARGIN = 6


class ResidualDock(QgsDockWidget):
    """Follows the review while visible."""

    def __init__(self, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieResiduals")
        self.setWindowTitle(self.tr("Crosstie: residuals"))
        self._review, self._worker, self._shown = review, LatestOnlyWorker(self), None
        self.field = FieldPlot("residual_field", self.tr("Residuals of each cell"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.field)
        self.setWidget(LowArea(inner))
        review.changed.connect(self._on_changed)
        self.visibilityChanged.connect(self._on_changed)

    def close_down(self) -> None:
        """Stop the worker."""
        self._review.changed.disconnect(self._on_changed)
        self._worker.close_down()

    def _on_changed(self, _visible: bool = True) -> None:
        solution, context = self._review.solution, self._review.context
        if not self.isUserVisible() or solution is self._shown:
            return
        self._shown = solution
        self.field.show_residuals(residuals_of(solution))
        if solution is None:
            self.field.show_coverage(None)
        else:
            self._worker.ask(lambda: coverage(solution, context), self._on_coverage)

    def _on_coverage(self, done: Done) -> None:
        self.field.show_coverage(done.value if done.error is None else None)
