"""A map tool that draws one rectangle, upright on the screen however the map is turned."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .key_guard import KeyGuard

LEAST_PX = 4
COLOUR = QColor(0, 114, 178)


class RectangleTool(QgsMapTool):
    """Press, drag, release; Esc and the right button cancel."""

    drawn = pyqtSignal(object)
    """QgsGeometry of a polygon in the canvas's CRS."""
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._start: QPoint | None = None
        self._band = area_band(canvas)
        self._guard = KeyGuard(canvas, [Qt.Key.Key_Escape], self._give_up)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        """Begin with the left button; cancel with the right one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()
        elif event.button() == Qt.MouseButton.RightButton:
            self._give_up()

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Show the rectangle so far."""
        if self._start is not None:
            self._band.setToGeometry(self._polygon(event.pos()), None)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Emit the rectangle, unless it was only a click."""
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        size = event.pos() - self._start
        polygon = self._polygon(event.pos())
        self._reset()
        if min(abs(size.x()), abs(size.y())) >= LEAST_PX:
            self.drawn.emit(polygon)

    def activate(self) -> None:
        """Claim Esc, in the middle of a drag too."""
        super().activate()
        self._guard.begin()

    def deactivate(self) -> None:
        """Drop an unfinished drawing and release Esc."""
        self._reset()
        self._guard.end()
        super().deactivate()

    def _polygon(self, end: QPoint) -> QgsGeometry:
        a, b = self._start, end
        corners = [a, QPoint(b.x(), a.y()), b, QPoint(a.x(), b.y())]
        ring = [QgsPointXY(self.toMapCoordinates(corner)) for corner in corners]
        return QgsGeometry.fromPolygonXY([ring + ring[:1]])

    def _give_up(self) -> None:
        self._reset()
        self.given_up.emit()

    def _reset(self) -> None:
        self._start = None
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def remove(self) -> None:
        """Remove the rubber band from the canvas."""
        self._guard.end()
        self.canvas().scene().removeItem(self._band)


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Return an empty rubber band in the look of an area."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(COLOUR)
    band.setFillColor(QColor(COLOUR.red(), COLOUR.green(), COLOUR.blue(), 30))
    band.setWidth(2)
    return band
