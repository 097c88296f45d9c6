"""Buttons or groups of controls beside each other, or below each other where there is no room for all."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize
from qgis.PyQt.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class ButtonRow(QWidget):
    """No word of a button is cut, whatever the language and the size of the font."""

    def __init__(self, *buttons: QWidget):
        super().__init__()
        self._buttons, self._box = buttons, QHBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        for button in buttons:
            self._box.addWidget(button, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as the widest button."""
        return QSize(
            max(button.minimumSizeHint().width() for button in self._buttons), super().minimumSizeHint().height()
        )

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Beside each other where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event) -> bool:
        """Other buttons may be shown, or other words on them."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        shown = [button for button in self._buttons if not button.isHidden()]
        needed = sum(button.minimumSizeHint().width() for button in shown) + self._box.spacing() * (len(shown) - 1)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if needed <= self.width() else ways.TopToBottom)
