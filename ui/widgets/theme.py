"""The colours of QGIS's theme, for what is painted: a dark one colours dialogs and labels, and nothing behind them."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QDialog, QFrame, QLabel, QWidget


class ThemeColours:
    """Asks a dialog and a label that are never shown."""

    def __init__(self, owner: QWidget):
        self._dialog, self._label = QDialog(owner), QLabel(owner)
        self._label.hide()

    def ground(self) -> QColor:
        """Return what is behind texts."""
        self._dialog.ensurePolished()
        return self._dialog.palette().color(QPalette.ColorRole.Window)

    def ink(self) -> QColor:
        """Return the colour of texts."""
        self._label.ensurePolished()
        return self._label.palette().color(QPalette.ColorRole.WindowText)


class OverMap(QFrame):
    """A bar on the map, which does not shine through it in any theme."""

    def __init__(self, name: str, canvas: QWidget):
        super().__init__(canvas)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._colours = ThemeColours(self)

    def paintEvent(self, event) -> None:  # noqa: N802
        """Fill what is behind the buttons."""
        QPainter(self).fillRect(self.rect(), self._colours.ground())
        super().paintEvent(event)
