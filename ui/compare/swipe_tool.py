"""The map tool that drags the divider of the preview."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal


class SwipeTool(QgsMapTool):
    """Press and drag anywhere; Esc and the right button leave the tool."""

    dragged = pyqtSignal(float)
    """The divider's place as a share of the canvas's width, 0..1."""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        """Move the divider to the mouse, or leave the tool."""
        if event.button() == Qt.MouseButton.RightButton:
            self.given_up.emit()
        else:
            self._drag(event)

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Let the divider follow the mouse while the button is down."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """Esc leaves the tool."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self.given_up.emit()

    def _drag(self, event) -> None:
        width = max(self.canvas().width(), 1)
        self.dragged.emit(min(max(event.pos().x() / width, 0.0), 1.0))
