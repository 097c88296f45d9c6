"""The steps of the review by name: a click goes back to one of them."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QUndoView, QWidget

from ...host.review import Review


class HistoryDock(QgsDockWidget):
    """The undo history as a list."""

    def __init__(self, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieHistory")
        self.setWindowTitle(self.tr("Crosstie: history"))
        view = QUndoView(review.history)
        view.setObjectName("history_view")
        view.setAccessibleName(self.tr("History"))
        view.setEmptyLabel(self.tr("What the matcher found"))
        view.setWordWrap(True)
        view.setResizeMode(QUndoView.ResizeMode.Adjust)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(view)
