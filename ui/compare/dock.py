"""The compare dock: all ways in which the registered layer can be shown over the map, and how far each goes."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QSlider, QToolButton, QWidget

from ..widgets.combo import narrow
from ..widgets.labels import text_label
from .preview import OFF, Preview
from .preview_item import BLINK, DIFFERENCE, EDGES, OPACITY, SQUARES, SWIPE


class CompareDock(QgsDockWidget):
    """Follows the preview, as the bar on the map does."""

    def __init__(self, preview: Preview, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieCompare")
        self.setWindowTitle(self.tr("Crosstie: compare"))
        self._preview = preview
        self._mode = QComboBox()
        self._mode.setObjectName("compare_mode")
        for title, mode in (
            (self.tr("No preview"), OFF),
            (self.tr("Over the map, with opacity"), OPACITY),
            (self.tr("Swipe: drag a divider"), SWIPE),
            (self.tr("Flick: before and after in turn"), BLINK),
            (self.tr("Checkerboard"), SQUARES),
            (self.tr("Edges over the map"), EDGES),
            (self.tr("Difference in brightness"), DIFFERENCE),
        ):
            self._mode.addItem(title, mode)
        narrow(self._mode, 10)
        self._amount = QSlider(Qt.Orientation.Horizontal)
        self._amount.setObjectName("compare_amount")
        self._amount.setRange(0, 100)
        self._drag_button = QToolButton()
        self._drag_button.setObjectName("swipe_button")
        self._drag_button.setDefaultAction(preview.drag)
        self._label = text_label("compare_label")
        self._say("")
        self._lay_out()
        self._mode.currentIndexChanged.connect(self._on_mode)
        self._amount.valueChanged.connect(self._on_amount)
        preview.changed.connect(self._show)
        preview.said.connect(self._say)
        self._show()

    def start(self) -> None:
        """Begin with the divider where nothing is shown yet."""
        if not self._preview.is_drawn:
            self._preview.choose(SWIPE)

    def close_down(self) -> None:
        """Disconnect from the preview."""
        self._preview.changed.disconnect(self._show)
        self._preview.said.disconnect(self._say)

    def _on_mode(self, _index: int) -> None:
        self._preview.choose(self._mode.currentData())

    def _on_amount(self, value: int) -> None:
        self._preview.set_amount(value / 100)

    def _show(self) -> None:
        """Show the mode and its amount, whoever has changed them."""
        mode = self._preview.mode
        titles = {
            SWIPE: self.tr("&Divider"),
            BLINK: self.tr("Spee&d"),
            SQUARES: self.tr("S&ize"),
            EDGES: self.tr("Streng&th"),
        }
        self._amount_title.setText(titles.get(mode, self.tr("&Opacity")))
        for part in (self._amount, self._amount_title):
            part.setVisible(self._preview.is_drawn)
        self._drag_button.setVisible(mode == SWIPE)
        blockers = [QSignalBlocker(part) for part in (self._mode, self._amount)]
        self._mode.setCurrentIndex(self._mode.findData(mode if self._preview.is_drawn else OFF))
        self._amount.setValue(round(100 * self._preview.amount))
        for blocker in blockers:
            blocker.unblock()

    def _say(self, sentence: str) -> None:
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        inner = QFrame()
        grid = QGridLayout(inner)
        grid.setContentsMargins(6, 4, 6, 4)
        title = QLabel(self.tr("&Preview"))
        title.setBuddy(self._mode)
        self._amount_title = QLabel()
        self._amount_title.setBuddy(self._amount)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self._mode, 0, 1)
        grid.addWidget(self._amount_title, 1, 0)
        grid.addWidget(self._amount, 1, 1)
        grid.addWidget(self._drag_button, 2, 1)
        grid.addWidget(self._label, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        self.setWidget(inner)
