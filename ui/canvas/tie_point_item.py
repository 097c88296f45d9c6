"""All tie points as one canvas item: where the moving layer has them, where the reference has them, and the link."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLineString,
    QgsPointXY,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QLineF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF

# Blue and orange stay apart for colour-blind people; round and square say the same again.
IN_USE, REJECTED = QColor(0, 114, 178), QColor(213, 94, 0)
HALO = QColor(255, 255, 255, 220)
MOST_LINKS = 3000


@dataclass(frozen=True)
class Positions:
    """(N, 2) coordinates on the map and their CRS; an invalid one is drawn as the canvas draws such layers."""

    xy: np.ndarray = field(default_factory=lambda: np.empty((0, 2)))
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)

    def on(self, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
        """Return the positions in another CRS; NaN where they have none there."""
        if not self.crs.isValid() or not crs.isValid() or self.crs == crs or not len(self.xy):
            return self.xy
        transform = QgsCoordinateTransform(self.crs, crs, QgsProject.instance())
        finite = np.isfinite(self.xy).all(axis=1)
        moved = np.full_like(self.xy, np.nan)
        moved[finite] = _transformed(self.xy[finite], transform)
        return moved


class TiePointItem(QgsMapCanvasItem):
    """Draws tie points right under zoom, rotation and on-the-fly reprojection; empty until `show_points`."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(80)
        canvas.destinationCrsChanged.connect(self._on_crs)
        self.clear()

    def show_points(self, moving: Positions, reference: Positions, in_use: np.ndarray) -> None:
        """Show N points; `in_use` is (N,) bool, the others are drawn as rejected."""
        self._moving, self._reference, self._in_use = moving, reference, np.asarray(in_use, bool)
        self._on_crs()

    def clear(self) -> None:
        """Show nothing."""
        self.show_points(Positions(), Positions(), np.empty(0, bool))

    def __len__(self) -> int:
        return len(self._in_use)

    def remove(self) -> None:
        """Leave the canvas, for good."""
        self._canvas.destinationCrsChanged.disconnect(self._on_crs)
        self._canvas.scene().removeItem(self)

    def canvas_positions(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (N, 2) moving and reference positions in canvas pixels, NaN where a point has none."""
        t = self._canvas.getCoordinateTransform().transform()
        linear, offset = np.array([[t.m11(), t.m12()], [t.m21(), t.m22()]]), np.array([t.dx(), t.dy()])
        return tuple(xy @ linear + offset for xy in self._on_map)

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The whole canvas: points may be anywhere."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:  # noqa: N802
        """Follow the canvas when its extent, rotation or size changes."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, _option=None, _widget=None) -> None:
        """Draw rejected points below those in use, links below both."""
        if not len(self):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        moving, reference = self.canvas_positions()
        for rows, colour, cap in (
            (~self._in_use, REJECTED, Qt.PenCapStyle.SquareCap),
            (self._in_use, IN_USE, Qt.PenCapStyle.RoundCap),
        ):
            rows = rows & np.isfinite(moving).all(axis=1) & np.isfinite(reference).all(axis=1)
            if rows.any():
                _draw_links(painter, moving[rows], reference[rows], colour)
                _draw_dots(painter, moving[rows], HALO, cap, 6)
                _draw_dots(painter, moving[rows], colour, cap, 3)
                _draw_dots(painter, reference[rows], HALO, cap, 10)
                _draw_dots(painter, reference[rows], colour, cap, 7)

    def _on_crs(self) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._on_map = (self._moving.on(crs), self._reference.on(crs))
        self.update()


def _draw_dots(painter: QPainter, uv: np.ndarray, colour: QColor, cap, size_px: float) -> None:
    painter.setPen(QPen(colour, size_px, Qt.PenStyle.SolidLine, cap))
    painter.drawPoints(_polygon(uv))


def _draw_links(painter: QPainter, a: np.ndarray, b: np.ndarray, colour: QColor) -> None:
    step = -(-len(a) // MOST_LINKS)
    pen = QPen(colour, 1.5)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.drawLines([QLineF(*p, *q) for p, q in zip(a[::step].tolist(), b[::step].tolist())])


def _polygon(uv: np.ndarray) -> QPolygonF:
    """Return (N, 2) canvas pixels as Qt's own array, written in one go where PyQt allows it: ten times faster."""
    try:
        polygon = QPolygonF(len(uv))
        buffer = polygon.data()
        buffer.setsize(16 * len(uv))
    except (TypeError, AttributeError):  # PyQt 6
        return QPolygonF([QPointF(x, y) for x, y in uv.tolist()])
    np.frombuffer(buffer, np.float64)[:] = np.ascontiguousarray(uv, np.float64).ravel()
    return polygon


def _transformed(xy: np.ndarray, transform: QgsCoordinateTransform) -> np.ndarray:
    """Transform (N, 2) points in one call, or one by one where some of them have no place in the other CRS."""
    if len(xy) > 1:
        line = QgsLineString(xy[:, 0].tolist(), xy[:, 1].tolist())
        try:
            line.transform(transform)
            return np.frombuffer(bytes(line.asWkb()), np.float64, 2 * len(xy), offset=9).reshape(-1, 2)
        except QgsCsException:
            pass
    return np.array([_one(point, transform) for point in xy]).reshape(-1, 2)


def _one(point: np.ndarray, transform: QgsCoordinateTransform) -> tuple[float, float]:
    try:
        moved = transform.transform(QgsPointXY(*point))
    except QgsCsException:
        return np.nan, np.nan
    return moved.x(), moved.y()
