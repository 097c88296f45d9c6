"""The preview on the canvas: with opacity, behind a divider, blinking, in squares; its edges or differences."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QRegion

OPACITY, SWIPE, BLINK, SQUARES = "opacity", "swipe", "blink", "squares"
EDGES, DIFFERENCE = "edges", "difference"
SQUARE_PX = (16, 160)
"""Smallest and largest side of a checkerboard's squares."""


class PreviewItem(QgsMapCanvasItem):
    """Shows an image that fills the canvas; nothing until `show_image`."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(40)  # Above the map, below the tie points.
        self.image: QImage | None = None
        self.mode, self.amount, self._shown = OPACITY, 0.7, True

    def show_image(self, image: QImage | None) -> None:
        """Show an image of the canvas's size (its device pixel ratio set), or nothing."""
        self.image = image
        self.update()

    def set_mode(self, mode: str, amount: float) -> None:
        """`amount` 0..1 is the opacity, the position of the divider, or the size of the squares; edges ignore it."""
        self.mode, self.amount, self._shown = mode, amount, True
        self.update()

    def blink(self) -> None:
        """Show or hide the preview, in turn."""
        self._shown = not self._shown
        self.update()

    def covers(self, place: QPointF) -> bool:
        """Return whether the picture is drawn at a place of the canvas, px; one that flicks is wherever it may be."""
        if self.mode == SWIPE:
            return place.x() <= self.amount * self.boundingRect().width()
        if self.mode == SQUARES:
            return _squares(self.boundingRect(), self._side()).contains(place.toPoint())
        return True

    def remove(self) -> None:
        """Remove the item from the canvas."""
        self._canvas.scene().removeItem(self)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The whole canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:  # noqa: N802
        """The canvas moved, so the picture for the old extent is no longer valid."""
        self.prepareGeometryChange()
        self.show_image(None)

    def paint(self, painter: QPainter, _option=None, _widget=None) -> None:
        """Draw the image as the mode says."""
        if self.image is None or not self._shown:
            return
        box = self.boundingRect()
        painter.save()
        if self.mode in (OPACITY, DIFFERENCE):
            painter.setOpacity(self.amount)
        elif self.mode == SWIPE:
            painter.setClipRect(QRectF(0, 0, self.amount * box.width(), box.height()))
        elif self.mode == SQUARES:
            painter.setClipRegion(_squares(box, self._side()))
        painter.drawImage(QPointF(0, 0), self.image)
        painter.restore()
        if self.mode == SWIPE:
            _draw_divider(painter, self.amount * box.width(), box.height())

    def _side(self) -> float:
        """Return the side of the checkerboard's squares, px."""
        return SQUARE_PX[0] + self.amount * (SQUARE_PX[1] - SQUARE_PX[0])


def _squares(box: QRectF, side: float) -> QRegion:
    region, side = QRegion(), int(side)
    for row in range(int(box.height()) // side + 1):
        for column in range(row % 2, int(box.width()) // side + 1, 2):
            region += QRegion(column * side, row * side, side, side)
    return region


def _draw_divider(painter: QPainter, x: float, height: float) -> None:
    for width, colour in ((3.0, QColor(0, 0, 0, 160)), (1.4, QColor("white"))):
        painter.setPen(QPen(colour, width))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
    painter.setBrush(QColor("white"))
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1.4, Qt.PenStyle.SolidLine))
    painter.drawEllipse(QPointF(x, height / 2), 7, 7)
