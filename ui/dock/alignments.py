"""Several alignments that hold, as small pictures of which one click takes another."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from ..widgets.fitting_area import FittingArea
from ..widgets.labels import text_label
from ..widgets.picture_choice import PictureChoice

FLICK_MS, FLICKS = 700, 25
"""The pictures flick so often, then rest until the mouse or the keys come to them again."""
COLUMNS = 2


class AlignmentChoice(FittingArea):
    """Hidden where there is nothing to choose; scrolls where the window is low."""

    chosen = pyqtSignal(int)
    """The number of an option: 0 is the registration as matched."""

    def __init__(self, parent: QWidget | None = None):
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        super().__init__(inner, parent=parent)
        self.setObjectName("alignments")
        self._label = text_label("alignments_label")
        self._label.setText(
            self.tr("Several alignments hold. Each picture flicks between the two layers: click the right one.")
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._group = QButtonGroup(self)
        self._timer, self._turn = QTimer(self), 0
        self._timer.setInterval(FLICK_MS)
        self._timer.timeout.connect(self._flick)
        column.addWidget(self._label)
        column.addLayout(self._grid)
        self.hide()

    def show_options(self, words: Sequence[str], taken: int) -> None:
        """Offer these, of which one is taken; fewer than two are nothing to choose from."""
        if [button.text() for button in self.buttons()] != list(words):
            self._rebuild(words)
        if self.buttons():
            self._group.button(taken).setChecked(True)
        self.setVisible(bool(self.buttons()))

    def show_pictures(self, pictures: Sequence[tuple[QImage, QImage]]) -> None:
        """Take the reference and the moving layer of every option."""
        for button, (reference, moving) in zip(self.buttons(), pictures):
            button.show_images((self.tr("reference"), reference), (self.tr("moving"), moving))
        self._begin()

    def buttons(self) -> list[PictureChoice]:
        """Return what can be clicked, in the order of the options."""
        return self._group.buttons()

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        """Flick again for whoever looks."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self._begin()
        return super().eventFilter(watched, event)

    def _rebuild(self, words: Sequence[str]) -> None:
        for button in self.buttons():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        for number, sentence in enumerate(words if len(words) > 1 else ()):
            button = PictureChoice(f"alignment_{number}", sentence)
            button.setToolTip(self.tr("Takes this alignment; undo goes back"))
            button.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            button.installEventFilter(self)
            self._group.addButton(button, number)
            self._grid.addWidget(button, number // COLUMNS, number % COLUMNS)

    def _begin(self) -> None:
        self._turn = 0
        if self.buttons():
            self._timer.start()

    def _flick(self) -> None:
        self._turn += 1
        for button in self.buttons():
            button.show_turn(self._turn)
        if self._turn >= FLICKS or not self.isVisible():
            self._timer.stop()
