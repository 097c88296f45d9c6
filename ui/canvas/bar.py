"""The bars on a map: each stands where it wishes to, within the map, and covers neither another bar nor a legend."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRect, QRectF, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ..widgets.theme import OverMap

GAP_PX, SPACING_PX = 8, 2


class CanvasBar(OverMap):
    """Buttons in as many rows as the map's width asks for, below a label where there is one."""

    def __init__(self, name: str, canvas: QWidget):
        super().__init__(name, canvas)
        self._buttons: tuple[QWidget, ...] = ()
        self._columns, self._grid = 0, QGridLayout()
        self._grid.setSpacing(SPACING_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 3, 4, 3)
        column.setSpacing(SPACING_PX)
        column.addLayout(self._grid)

    def fill(self, buttons: Sequence[QWidget], label: QWidget | None = None) -> None:
        """Hold these."""
        self._buttons = tuple(buttons)
        if label is not None:
            self.layout().insertWidget(0, label)
        self._arrange(self.parentWidget().width())

    def stand(self, middle: float, top: float, least_px: int = 0) -> None:
        """Stand with the middle of its upper edge there, as near as map and other bars allow; at least so wide."""
        room = self.parentWidget().rect().adjusted(GAP_PX, GAP_PX, -GAP_PX, -GAP_PX)
        self._arrange(room.width())
        width = min(max(least_px, self.layout().totalMinimumSize().width()), room.width())
        layout = self.layout()
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()
        wished = QRect(0, 0, width, high)
        wished.moveTopLeft(room.topLeft())
        wished.moveLeft(min(max(round(middle - width / 2), room.left()), room.right() - width + 1))
        wished.moveTop(min(max(round(top), room.top()), room.bottom() - wished.height() + 1))
        self.setGeometry(clear_of(wished, [bar.geometry() for bar in bars_on(self.parentWidget()) if bar is not self]))
        self.raise_()

    def _arrange(self, room_px: int) -> None:
        """Put as many buttons beside each other as fit."""
        margins = self.layout().contentsMargins()
        inner = room_px - margins.left() - margins.right() - 2 * self.frameWidth()
        widths = [button.sizeHint().width() for button in self._buttons]
        columns = len(widths)
        while columns > 1 and _width(widths, columns) > inner:
            columns -= 1
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, number // columns, number % columns)


def bars_on(canvas: QWidget) -> list[CanvasBar]:
    """Return the bars that are shown on a map."""
    bars = canvas.findChildren(CanvasBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [bar for bar in bars if not bar.isHidden()]


def clear_of(box: QRect | QRectF, others: Sequence[QRect]) -> QRect | QRectF:
    """Return a box moved up, or down where there is no room above, until it covers none of the others."""
    for other in sorted(map(type(box), others), key=lambda other: -other.top()):
        if box.intersects(other):
            above = other.top() - GAP_PX - box.height()
            box.moveTop(above if above >= 0 else other.bottom() + GAP_PX)
    return box


def _width(widths: Sequence[int], columns: int) -> int:
    """Return how wide so many columns of buttons are, px."""
    return sum(max(widths[column::columns]) for column in range(columns)) + SPACING_PX * (columns - 1)
