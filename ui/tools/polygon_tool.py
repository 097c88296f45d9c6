"""The map tool that selects tie points by a polygon: click its corners, close it by a double click."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal

from ..canvas.shown_points import ShownPoints
from .key_guard import KeyGuard
from .rectangle_tool import area_band

LEAST_CORNERS = 3
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class PolygonTool(QgsMapTool):
    """Corners by clicks; a double click, the right button or Enter closes it, Esc takes it back, then leaves."""

    given_up = pyqtSignal()
    said = pyqtSignal(str)

    def __init__(self, shown: ShownPoints):
        super().__init__(shown.canvas)
        self._shown, self._review = shown, shown.session.review
        self._corners: list[QPoint] = []
        self._band = area_band(shown.canvas)
        keys = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace, Qt.Key.Key_Escape]
        self._guard = KeyGuard(shown.canvas, keys, self._step_back)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Take a corner, or close the polygon."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corners.append(event.pos())
            self._show(event.pos())
        elif event.button() == Qt.MouseButton.RightButton:
            self._close(event.modifiers())

    def canvasDoubleClickEvent(self, event) -> None:  # noqa: N802
        """Close the polygon; Qt has sent the click before, the release after it is no corner."""
        self._close(event.modifiers())

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Stretch it to the mouse."""
        if self._corners:
            self._show(event.pos())

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """A map tool marks an event as handled by ignoring it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            self._close(event.modifiers())
        elif event.key() == Qt.Key.Key_Backspace and self._corners:
            event.ignore()
            self._corners.pop()
            self._show(self._corners[-1] if self._corners else None)

    def _close(self, modifiers) -> None:
        corners = list(self._corners)
        self._reset()
        if len(corners) < LEAST_CORNERS:
            if corners:
                self.said.emit(self.tr("A polygon needs at least three corners: click them one after another."))
            else:
                self.given_up.emit()
            return
        chosen = set(self._shown.ids_inside(corners))
        if modifiers & SHIFT:
            chosen |= self._review.selection
        elif modifiers & CONTROL:
            chosen ^= self._review.selection
        self._review.select(chosen)
        self.given_up.emit()
        self.said.emit(self.tr("{0} points are selected.").format(len(self._review.selection)))

    def _show(self, end: QPoint | None) -> None:
        corners = [*self._corners, *([end] if end is not None else [])]
        ring = [QgsPointXY(self.toMapCoordinates(corner)) for corner in corners]
        if len(ring) < LEAST_CORNERS:
            ring = [*ring, *ring[-1:]]
        self._band.setToGeometry(QgsGeometry.fromPolygonXY([ring + ring[:1]]), None)

    def _step_back(self) -> None:
        if self._corners:
            self._reset()
        else:
            self.given_up.emit()

    def _reset(self) -> None:
        self._corners.clear()
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def activate(self) -> None:
        """Claim the keys; show what to do."""
        super().activate()
        self._guard.begin()
        words = self.tr(
            "Click the corners around the points; a double click or the right button closes the polygon. Esc: back."
        )
        self.said.emit(words)

    def deactivate(self) -> None:
        """Drop an unfinished drawing and release the keys."""
        self._reset()
        self.said.emit("")
        self._guard.end()
        super().deactivate()

    def remove(self) -> None:
        """Remove the rubber band from the canvas."""
        self._guard.end()
        self.canvas().scene().removeItem(self._band)
