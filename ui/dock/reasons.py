"""The reasons for a verdict, one sentence a row, with a button where a sentence has a place on the map."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QWidget

from ...core.messages import Text
from ...host.translation import translated
from ..widgets.buttons import tool_button
from ..widgets.labels import text_label
from ..wording.reason_places import place_of, sentences


class Reasons(QWidget):
    """Rows of sentences."""

    place_requested = pyqtSignal(str)
    """A kind of place: see `wording.reason_places`."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("reasons")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_reasons(self, reasons: Iterable[Text]) -> None:
        """Show these instead of what was there."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        shown = [sentence for reason in reasons for sentence in sentences(reason)]
        for row, sentence in enumerate(shown):
            self._add(row, sentence)
        self.setVisible(bool(shown))

    def text(self) -> str:
        """Return all sentences, one a line."""
        labels = [self._grid.itemAtPosition(row, 1) for row in range(self._grid.rowCount())]
        return "\n".join(item.widget().text() for item in labels if item is not None)

    def _add(self, row: int, sentence: Text) -> None:
        words = translated(sentence)
        label = text_label(f"reason_{row}")
        label.setText(words)
        self._grid.addWidget(QLabel("•"), row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        kind = place_of(sentence)
        if kind:
            button = tool_button(f"place_{row}", "mActionZoomToSelected", self.tr("Show this on the map"))
            button.setAccessibleDescription(words)
            button.setWhatsThis(self.tr("Show this on the map"))
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False: self.place_requested.emit(kind))
            self._grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
