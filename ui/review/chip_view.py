"""A magnified piece of a raster with the point in its middle: one of the pair, both in turn, or one over the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from ...core.matching import WorkingImage

GAP_PX, ARM_PX = 5, 16


class ChipView(QWidget):
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
        width = min(painter.fontMetrics().horizontalAdvance(self._title) + 10, int(box.width()))
        strip = QRectF(box.left(), box.top(), width, painter.fontMetrics().height() + 4)
        painter.fillRect(strip, QColor(0, 0, 0, 150))
        painter.setPen(QColor("white"))
        painter.drawText(strip, int(Qt.AlignmentFlag.AlignCenter), self._title)


def rgb(image: WorkingImage, contrast: float) -> np.ndarray:
    """Return (rows, cols, 3) uint8; `contrast` 0..1 goes from the raster's own stretch to that of the piece alone."""
    pixels = np.moveaxis(np.broadcast_to(image.pixels, (3, *image.shape)), 0, 2).astype(float)
    low, high = 0.0, 1.0
    if image.valid.any() and contrast > 0:
        own = np.percentile(pixels[image.valid], (1, 99))
        low, high = contrast * own[0], 1 + contrast * (own[1] - 1)
    return (255 * np.clip((pixels - low) / max(high - low, 1e-6), 0, 1)).astype(np.uint8)


def overlay(reference: np.ndarray, moving: np.ndarray) -> np.ndarray:
    """Return the reference in red and the moving piece in cyan, (rows, cols, 3): grey where they agree."""
    red, cyan = reference.mean(axis=2).astype(np.uint8), moving.mean(axis=2).astype(np.uint8)
    return np.stack([red, cyan, cyan], axis=2)


def to_image(colours: np.ndarray, valid: np.ndarray) -> QImage:
    """Return (rows, cols, 3) uint8 as an image, transparent where invalid."""
    return rgba_image(np.concatenate([colours, np.where(valid, 255, 0).astype(np.uint8)[..., None]], axis=2))


def rgba_image(rgba: np.ndarray) -> QImage:
    """Return (rows, cols, 4) uint8 as an image."""
    rows, cols = rgba.shape[:2]
    data = np.ascontiguousarray(rgba).tobytes()
    return QImage(data, cols, rows, 4 * cols, QImage.Format.Format_RGBA8888).copy()
