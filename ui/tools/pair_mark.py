"""A pair that is not a tie point yet, on the canvas: one end, the other end, and whether that one was matched."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor

from .pair_tool import COLOUR, pair_band

TAKE_PX = 12
ABOVE_POINTS = 90
EXPECTED = QColor(120, 120, 120)


class PairMark:
    """A link and a mark; nothing until `show`."""

    def __init__(self, canvas: QgsMapCanvas):
        self._canvas = canvas
        self._band = pair_band(canvas)
        self._mark = QgsVertexMarker(canvas)
        self._mark.setIconSize(16)
        self._mark.setPenWidth(3)
        for item in (self._band, self._mark):
            item.setZValue(ABOVE_POINTS)
        self._place: QgsPointXY | None = None
        self.hide()

    def show(self, start: QgsPointXY | None, end: QgsPointXY, matched: bool) -> None:
        """Mark the end, green where it was matched and grey where it is only expected, with a link from the start."""
        self._place = end
        self._mark.setCenter(end)
        icons = QgsVertexMarker.IconType
        self._mark.setIconType(icons.ICON_BOX if matched else icons.ICON_CROSS)
        self._mark.setColor(COLOUR if matched else EXPECTED)
        self._mark.show()
        self.link(start, end)

    def link(self, start: QgsPointXY | None, end: QgsPointXY) -> None:
        """Draw the link alone."""
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for place in (start, end) if start is not None else ():
            self._band.addPoint(place)

    def is_near(self, pos: QPoint) -> bool:
        """Tell whether a place of the canvas, px, is on the mark."""
        if self._place is None:
            return False
        uv = self._canvas.getCoordinateTransform().transform(self._place)
        return abs(uv.x() - pos.x()) + abs(uv.y() - pos.y()) <= TAKE_PX

    def hide(self) -> None:
        """Show nothing."""
        self._place = None
        self._mark.hide()
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def remove(self) -> None:
        """Remove the item from the canvas."""
        for item in (self._band, self._mark):
            self._canvas.scene().removeItem(item)
