"""A magnified patch of a raster with the point in its middle: one raster, both in turn, or one over the other."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

GAP_PX, ARM_PX, LEAST_LETTERS_PX = 5, 16, 9


class PatchView(QWidget):
    """Shows an RGB image as large as fits, pixel by pixel, with a crosshair that leaves its middle open."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title, self._image = title, None
        self.setMinimumSize(90, 90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A square that shows something."""
        return QSize(180, 180)

    def show_image(self, image: QImage | None, title: str | None = None) -> None:
        """Show an image, or that there is none."""
        self._image = image
        self._title = self._title if title is None else title
        self.update()

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def paintEvent(self, _event) -> None:  # noqa: N802
        """Draw image, crosshair and title."""
        painter = QPainter(self)
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.fillRect(box, QBrush(QColor(128, 128, 128), Qt.BrushStyle.BDiagPattern))
        if self._image is not None:
            painter.drawImage(box, self._image)
            self._draw_crosshair(painter, box.center())
        self._draw_title(painter, box)

    def _draw_crosshair(self, painter: QPainter, middle: QPointF) -> None:
        for width, colour in ((3.0, QColor(0, 0, 0, 170)), (1.2, QColor(255, 255, 0))):
            painter.setPen(QPen(colour, width))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                arm = QPointF(x, y)
                painter.drawLine(middle + GAP_PX * arm, middle + ARM_PX * arm)

    def _draw_title(self, painter: QPainter, box: QRectF) -> None:
        """Write what the picture shows; in smaller letters where large ones have no room."""
        font, room, wanted = painter.font(), box.width() - 10, painter.fontMetrics().horizontalAdvance(self._title)
        if wanted > room > 0:
            font.setPixelSize(max(LEAST_LETTERS_PX, int(painter.fontInfo().pixelSize() * room / wanted)))
            painter.setFont(font)
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, int(room))
        width = painter.fontMetrics().horizontalAdvance(title) + 10
        strip = QRectF(box.left(), box.top(), width, painter.fontMetrics().height() + 4)
        painter.fillRect(strip, QColor(0, 0, 0, 150))
        painter.setPen(QColor("white"))
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), title)
