"""The reasons for a verdict, one sentence a row, with a button and a picture where it has a place on the map."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from ...core.messages import Text
from ...host.translation import translated
from ..widgets.buttons import tool_button
from ..widgets.labels import text_label
from ..wording.reason_places import PICTURED, place_of, sentences


class Reasons(QWidget):
    """Rows of sentences."""

    place_requested = pyqtSignal(str)
    """A kind of place: see `wording.reason_places`."""
    seen = pyqtSignal()
    """The reasons became visible, or other ones are shown: pictures are wanted."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("reasons")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[QLabel] = []
        self._pictures: dict[str, QToolButton] = {}
        """By kind of place."""

    def show_reasons(self, reasons: Iterable[Text]) -> None:
        """Show these instead of what was there."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self._labels, self._pictures = [], {}
        shown = [sentence for reason in reasons for sentence in sentences(reason)]
        for row, sentence in enumerate(shown):
            self._add(row, sentence)
        self.setVisible(bool(shown))
        if self.isVisible():
            self.seen.emit()

    def text(self) -> str:
        """Return all sentences, one a line."""
        return "\n".join(label.text() for label in self._labels)

    def places(self) -> tuple[str, ...]:
        """Return the kinds of places of which a picture is wanted."""
        return tuple(kind for kind, button in self._pictures.items() if button.icon().isNull())

    def show_picture(self, kind: str, picture: QPixmap) -> None:
        """Show the reference and the moving layer at a place; a click goes there."""
        button = self._pictures.get(kind)
        if button is not None:
            button.setIcon(QIcon(picture))
            button.setIconSize(QSize(picture.width(), picture.height()))
            button.show()

    def showEvent(self, event) -> None:  # noqa: N802
        """Ask for pictures once somebody looks."""
        super().showEvent(event)
        self.seen.emit()

    def _add(self, row: int, sentence: Text) -> None:
        words = translated(sentence)
        label = text_label(f"reason_{row}")
        label.setText(words)
        self._labels.append(label)
        self._grid.addWidget(QLabel("•"), 2 * row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, 2 * row, 1)
        kind = place_of(sentence)
        if kind:
            button = tool_button(f"place_{row}", "mActionZoomToSelected", self.tr("Show this on the map"))
            button.setAccessibleDescription(words)
            button.setWhatsThis(self.tr("Show this on the map"))
            button.setAutoRaise(True)
            button.clicked.connect(lambda _checked=False: self.place_requested.emit(kind))
            self._grid.addWidget(button, 2 * row, 2, Qt.AlignmentFlag.AlignTop)
        if kind in PICTURED and kind not in self._pictures:
            self._pictures[kind] = self._picture(kind, words)
            self._grid.addWidget(self._pictures[kind], 2 * row + 1, 1, Qt.AlignmentFlag.AlignLeft)

    def _picture(self, kind: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"picture_{kind}")
        button.setAutoRaise(True)
        title = self.tr("Left the reference, right the registered layer, at such a place: click to go there")
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setAccessibleDescription(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self.place_requested.emit(kind))
        button.hide()
        return button
