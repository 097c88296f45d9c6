"""The moving layer while it is placed by hand: half transparent, with handles and with its uncertainty."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import QgsUnitTypes
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QTransform

from ...host.manual_placement import Placing
from ...host.translation import Local, tr

COLOUR = QColor(0, 158, 115)
OPACITY = 0.55
HANDLE_PX, STALK_PX, REACH_PX = 11.0, 34.0, 14.0
MOVE, TURN = "move", "turn"
SCALES = ("scale 0", "scale 1", "scale 2", "scale 3")


class _Signals(QObject):
    drawn = pyqtSignal()


class PlacementItem(QgsMapCanvasItem):
    """Follows a Placing; with a tool active (`is_active`) picture and handles are drawn, otherwise the outline only."""

    def __init__(self, canvas: QgsMapCanvas, placing: Placing):
        super().__init__(canvas)
        self._canvas, self._placing = canvas, placing
        self._signals = _Signals()  # A canvas item is no QObject.
        self._image, self._to_native = None, np.eye(3)
        self.is_active, self.is_veiled, self._is_concealed = False, False, False
        self.setZValue(60)  # Above the map and a preview, below the tie points.
        placing.changed.connect(self._on_placed)
        canvas.destinationCrsChanged.connect(self._on_changed)

    @property
    def canvas(self) -> QgsMapCanvas:
        """Where it is drawn."""
        return self._canvas

    @property
    def drawn(self):
        """The signal that it may lie elsewhere, or that it has become active or inactive."""
        return self._signals.drawn

    def set_image(self, image: QImage | None, to_native: np.ndarray) -> None:
        """Show this picture of the whole raster; the (3, 3) matrix maps its pixels to native ones."""
        self._image, self._to_native = image, to_native
        self.update()

    def set_active(self, active: bool) -> None:
        """Show picture and handles, or only the outline."""
        self.is_active, self.is_veiled = active, False
        self._on_placed()

    def conceal(self) -> None:
        """Draw no outline while no tool is active, until the placement changes or a tool becomes active."""
        self._is_concealed = True
        self.update()

    def veil(self) -> None:
        """Hide or show the picture, to see what is below."""
        self.is_veiled = not self.is_veiled
        self.update()

    def remove(self) -> None:
        """Remove the item from the canvas."""
        self._placing.changed.disconnect(self._on_placed)
        self._canvas.destinationCrsChanged.disconnect(self._on_changed)
        self._canvas.scene().removeItem(self)

    def handle_at(self, place: QPointF) -> str | None:
        """Return what a drag from a place of the canvas does: TURN, one of SCALES, or MOVE; None outside the raster."""
        ring = self.ring()
        if ring is None:
            return None
        handles = [(TURN, _stalk(ring)[1]), *zip(SCALES, ring)]
        distance = [math.hypot(place.x() - x, place.y() - y) for _, (x, y) in handles]
        nearest = int(np.argmin(distance))
        if distance[nearest] <= REACH_PX:
            return handles[nearest][0]
        return MOVE if _inside(ring, place) else None

    def ring(self) -> np.ndarray | None:
        """Return the (4, 2) corners on the canvas, px; None where nothing is shown."""
        laid = self._placing.laid_on(self._canvas.mapSettings().destinationCrs())
        return None if laid is None else self._on_canvas(laid.corners)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The whole canvas."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:  # noqa: N802
        """Follow the canvas."""
        self.prepareGeometryChange()
        self._on_changed()

    def paint(self, painter: QPainter, _option=None, _widget=None) -> None:
        """Draw the picture below the outline below the handles."""
        laid = self._placing.laid_on(self._canvas.mapSettings().destinationCrs())
        if laid is None or (self._is_concealed and not self.is_active):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_active and not self.is_veiled:
            self._draw_picture(painter, laid)
        ring = self._on_canvas(laid.corners)
        self._draw_outline(painter, ring)
        self._draw_uncertainty(painter, laid, ring)
        if self.is_active:
            _draw_handles(painter, ring)

    def _draw_picture(self, painter: QPainter, laid) -> None:
        if self._image is None:
            return
        (a, b, dx), (c, d, dy), _ = (laid.matrix @ self._to_native).tolist()
        painter.save()
        painter.setOpacity(OPACITY)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(QTransform(a, c, b, d, dx, dy) * self._transform(), True)
        painter.drawImage(QPointF(0, 0), self._image)
        painter.restore()

    def _draw_outline(self, painter: QPainter, ring: np.ndarray) -> None:
        style = Qt.PenStyle.SolidLine if self.is_active else Qt.PenStyle.DashLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for width, colour, line in ((3.5, QColor(255, 255, 255, 170), Qt.PenStyle.SolidLine), (1.8, COLOUR, style)):
            painter.setPen(QPen(colour, width, line))
            for (x, y), (u, v) in zip(ring, np.roll(ring, -1, axis=0)):
                painter.drawLine(QPointF(x, y), QPointF(u, v))

    def _draw_uncertainty(self, painter: QPainter, laid, ring: np.ndarray) -> None:
        """Draw the circle around the middle and the angle of the uncertainty, and write all three figures."""
        middle = ring.mean(axis=0)
        radius = float(np.linalg.norm(self._on_canvas(laid.centre + (0.0, laid.shift))[0] - middle))
        painter.setPen(QPen(COLOUR, 1.6, Qt.PenStyle.DotLine))
        painter.setBrush(QColor(COLOUR.red(), COLOUR.green(), COLOUR.blue(), 28))
        painter.drawEllipse(QPointF(*middle), radius, radius)
        right = (ring[1] + ring[2]) / 2 - middle
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for sign in (-1, 1):
            angle = math.radians(sign * min(laid.rotation_deg, 180.0))
            c, s = math.cos(angle), math.sin(angle)
            end = middle + (c * right[0] - s * right[1], s * right[0] + c * right[1])
            painter.drawLine(QPointF(*middle), QPointF(*end))
        _draw_words(painter, self.boundingRect(), middle, uncertainty_words(laid, self._unit()))

    def _unit(self) -> str:
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsUnitTypes.toAbbreviatedString(crs.mapUnits()) if crs.isValid() else "px"

    def _transform(self) -> QTransform:
        return self._canvas.getCoordinateTransform().transform()

    def _on_canvas(self, xy: np.ndarray) -> np.ndarray:
        t = self._transform()
        linear, offset = np.array([[t.m11(), t.m12()], [t.m21(), t.m22()]]), np.array([t.dx(), t.dy()])
        return np.asarray(xy, float).reshape(-1, 2) @ linear + offset

    def _on_placed(self) -> None:
        self._is_concealed = False
        self._on_changed()

    def _on_changed(self) -> None:
        self.update()
        self.drawn.emit()


def uncertainty_words(laid, unit: str) -> str:
    """Return `± 120 m, ± 10°, ± 15 %`."""
    form = ".5f" if laid.shift < 0.1 else ".3g" if laid.shift < 100 else ".0f"
    shift = format(Local(laid.shift), form)
    return tr("± {0} {1}, ± {2:.0f}°, ± {3:.0f} %").format(shift, unit, laid.rotation_deg, laid.scale_percent)


def _stalk(ring: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return both ends of the line to the handle for turning: outside the middle of the raster's first row."""
    middle = ring.mean(axis=0)
    foot = (ring[0] + ring[1]) / 2
    outward = foot - middle
    length = max(float(np.linalg.norm(outward)), 1e-6)
    return foot, foot + outward / length * STALK_PX


def _inside(ring: np.ndarray, place: QPointF) -> bool:
    edges = np.roll(ring, -1, axis=0) - ring
    to_place = np.array([place.x(), place.y()]) - ring
    cross = edges[:, 0] * to_place[:, 1] - edges[:, 1] * to_place[:, 0]
    return bool((cross >= 0).all() or (cross <= 0).all())


def _draw_handles(painter: QPainter, ring: np.ndarray) -> None:
    foot, top = _stalk(ring)
    painter.setPen(QPen(COLOUR, 1.8))
    painter.drawLine(QPointF(*foot), QPointF(*top))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(QPointF(*top), HANDLE_PX / 2 + 1, HANDLE_PX / 2 + 1)
    for x, y in ring.tolist():
        painter.drawRect(QRectF(x - HANDLE_PX / 2, y - HANDLE_PX / 2, HANDLE_PX, HANDLE_PX))


def _draw_words(painter: QPainter, box: QRectF, middle: np.ndarray, words: str) -> None:
    metrics = QFontMetricsF(painter.font())
    label = QRectF(0, 0, metrics.horizontalAdvance(words) + 12, metrics.height() + 6)
    x = min(max(middle[0] - label.width() / 2, 2.0), max(box.width() - label.width() - 2, 2.0))
    y = min(max(middle[1] + 10, 2.0), max(box.height() - label.height() - 2, 2.0))
    label.moveTo(x, y)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1))
    painter.setBrush(QColor(255, 255, 255, 225))
    painter.drawRoundedRect(label, 4, 4)
    painter.setPen(QColor(30, 30, 30))
    painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), words)
