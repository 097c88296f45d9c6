"""The plots of the accuracy page, painted in the colours of the theme from figures that the review has computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...core.geometry.polygons import bounds, outline
from ...core.points.table import CHECK as CHECK_POINT
from ...core.review.diagnostics import Coverage
from ...core.review.solve import ReviewResult
from ...host.translation import Local
from ..canvas.drawing import draw_dots, draw_lines
from ..canvas.ramp import ramps
from ..widgets.theme import ThemeColours

CONTROL, CHECK, RING = QColor(0, 114, 178), QColor(204, 121, 167), QColor(213, 94, 0)
EMPTY = QColor(213, 94, 0, 150)
CELL_ALPHA, MOST_ARROWS = 110, 300
ROUND, SQUARE = Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap
MARGIN = 8


@dataclass(frozen=True)
class Residuals:
    """The plotted values of the points in use and of the check points."""

    xy: np.ndarray
    """(N, 2) reference px."""
    off: np.ndarray
    """(N, 2) residuals, reference px."""
    check: np.ndarray
    """(N,) bool."""

    @property
    def length(self) -> np.ndarray:
        """(N,) px."""
        return np.linalg.norm(self.off, axis=1)


def residuals_of(solution: ReviewResult | None) -> Residuals | None:
    """Return what is plotted of a result; None without a transform."""
    if solution is None or solution.transform is None:
        return None
    points = solution.points
    rows = points.enabled & np.isfinite(solution.residual_xy).all(axis=1)
    return Residuals(points.reference_xy[rows], solution.residual_xy[rows], points.role[rows] == CHECK_POINT)


class Plot(QWidget):
    """A titled frame; subclasses draw into the box that is left."""

    def __init__(self, name: str, title: str, height: int = 200, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title, self._height = title, height
        self._colours = ThemeColours(self)
        self.setMinimumSize(140, height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.residuals: Residuals | None = None
        self.printed = False
        """Black for white paper, instead of the colours of the theme."""

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as asked for."""
        return QSize(280, self._height)

    def show_residuals(self, residuals: Residuals | None) -> None:
        """Plot these, or nothing."""
        self.residuals = residuals
        self.update()

    def paintEvent(self, _event) -> None:  # noqa: N802
        """Draw title and content."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = painter.fontMetrics().height()
        note = ""
        if self.residuals is not None and len(self.residuals.off):
            box = QRectF(MARGIN, line + 4, self.width() - 2 * MARGIN, self.height() - line - 4 - MARGIN)
            note = self._draw(painter, box)
        head = QRectF(0, 0, self.width(), line)
        room = self.width() - painter.fontMetrics().horizontalAdvance(note) - 8
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        flags = Qt.AlignmentFlag
        self._label(painter, head, title, flags.AlignLeft)
        self._label(painter, head, note, flags.AlignRight)

    def _draw(self, painter: QPainter, box: QRectF) -> str:
        """Draw the content and return the label of the axes' scale."""
        raise AssertionError("a subclass draws")

    def ink(self) -> QColor:
        """Return the colour of texts."""
        return QColor("black") if self.printed else self._colours.ink()

    def _axis_pen(self) -> QPen:
        colour = self.ink()
        colour.setAlpha(110)
        return QPen(colour, 1)

    def _label(self, painter: QPainter, box: QRectF, text: str, flags) -> None:
        painter.setPen(self.ink())
        painter.drawText(box, int(flags), text)


class ScatterPlot(Plot):
    """dx against dy with the circles that hold 63 % and 90 % of them."""

    def _draw(self, painter: QPainter, box: QRectF) -> str:
        residuals = self.residuals
        most = max(float(np.quantile(residuals.length, 0.98)) * 1.15, 1e-3)
        radius = min(box.width(), box.height()) / 2
        middle, scale = box.center(), radius / most
        painter.setPen(self._axis_pen())
        painter.drawLine(QPointF(middle.x() - radius, middle.y()), QPointF(middle.x() + radius, middle.y()))
        painter.drawLine(QPointF(middle.x(), middle.y() - radius), QPointF(middle.x(), middle.y() + radius))
        control = residuals.length[~residuals.check]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for value in (np.sqrt((control**2).mean()), np.quantile(control, 0.9)) if len(control) else ():
            painter.setPen(QPen(RING, 1.2))
            painter.drawEllipse(middle, value * scale, value * scale)
        uv = np.clip(residuals.off, -most, most) * scale + (middle.x(), middle.y())
        draw_dots(painter, uv[~residuals.check], CONTROL, ROUND, 5)
        draw_dots(painter, uv[residuals.check], CHECK, SQUARE, 5)
        return self.tr("± {0:.2g} px").format(Local(most))


class HistogramPlot(Plot):
    """Histogram of the residuals."""

    def _draw(self, painter: QPainter, box: QRectF) -> str:
        length = self.residuals.length
        most = max(float(length.max()), 1e-3)
        counts, _ = np.histogram(length, bins=24, range=(0, most))
        line = painter.fontMetrics().height()
        bars = box.adjusted(0, 0, 0, -line)
        width = bars.width() / len(counts)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(CONTROL)
        for number, count in enumerate(counts.tolist()):
            height = bars.height() * count / counts.max()
            painter.drawRect(QRectF(bars.left() + number * width + 1, bars.bottom() - height, width - 2, height))
        painter.setPen(self._axis_pen())
        painter.drawLine(bars.bottomLeft(), bars.bottomRight())
        flags = Qt.AlignmentFlag
        self._label(painter, box, "0", flags.AlignLeft | flags.AlignBottom)
        self._label(painter, box, self.tr("{0:.2g} px").format(Local(most)), flags.AlignRight | flags.AlignBottom)
        return self.tr("at most {0} points").format(counts.max())


class PositionPlot(Plot):
    """The residual along one axis against the position along it: a slope or curve shows what the transform misses."""

    def __init__(self, name: str, title: str, axis: int, parent: QWidget | None = None):
        super().__init__(name, title, 120, parent)
        self._axis = axis

    def _draw(self, painter: QPainter, box: QRectF) -> str:
        residuals = self.residuals
        place, off = residuals.xy[:, self._axis], residuals.off[:, self._axis]
        most = max(float(np.quantile(np.abs(off), 0.98)) * 1.15, 1e-3)
        span = max(float(np.ptp(place)), 1e-9)
        painter.setPen(self._axis_pen())
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()))
        u = box.left() + (place - place.min()) / span * box.width()
        v = box.center().y() + np.clip(off / most, -1, 1) * box.height() / 2
        uv = np.column_stack([u, v])
        draw_dots(painter, uv[~residuals.check], CONTROL, ROUND, 4)
        draw_dots(painter, uv[residuals.check], CHECK, SQUARE, 4)
        return self.tr("± {0:.2g} px").format(Local(most))


class FieldPlot(Plot):
    """Residuals over the overlap: cells coloured by them, with their figure, and an arrow at each point."""

    chosen = pyqtSignal(object)
    """(2,) reference px: a place was clicked."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None):
        super().__init__(name, title, 260, parent)
        self._coverage: Coverage | None = None
        self._scale, self._offset = 1.0, np.zeros(2)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Click: the map and the patches go to that place"))

    def show_coverage(self, coverage: Coverage | None) -> None:
        """Draw over this."""
        self._coverage = coverage
        self.update()

    def on_plot(self, xy: np.ndarray) -> np.ndarray:
        """Return (N, 2) reference px as pixels of the widget."""
        return np.asarray(xy) * self._scale + self._offset

    def mouseReleaseEvent(self, event) -> None:  # noqa: N802
        """Tell which place was clicked."""
        if event.button() == Qt.MouseButton.LeftButton and self._coverage is not None:
            self.chosen.emit((np.array([event.pos().x(), event.pos().y()]) - self._offset) / self._scale)

    def _draw(self, painter: QPainter, box: QRectF) -> str:
        if self._coverage is None:
            return ""
        left, top, right, bottom = bounds(self._coverage.overlap)
        self._scale = min(box.width() / (right - left), box.height() / (bottom - top))
        middle = np.array([left + right, top + bottom]) / 2
        self._offset = np.array([box.center().x(), box.center().y()]) - self._scale * middle
        self._draw_cells(painter)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._axis_pen())
        ring = self.on_plot(outline(self._coverage.overlap))
        painter.drawPolygon(QPolygonF([QPointF(*p) for p in ring.tolist()]))
        return self._draw_vectors(painter, box)

    def _draw_cells(self, painter: QPainter) -> None:
        ramp, cells = ramps()["residual"], self._coverage
        for cell, rms_px, kind in zip(cells.cells, cells.rms_px, ramp.classes(cells.rms_px)):
            where = QRectF(QPointF(*self.on_plot(cell[:2])), QPointF(*self.on_plot(cell[2:])))
            painter.setPen(Qt.PenStyle.NoPen)
            if not np.isfinite(rms_px):
                painter.setBrush(QBrush(EMPTY, Qt.BrushStyle.BDiagPattern))
                painter.drawRect(where)
                continue
            colour = QColor(ramp.colours[kind])
            colour.setAlpha(CELL_ALPHA)
            painter.setBrush(colour)
            painter.drawRect(where)
            words = f"{Local(rms_px):.1f}"
            if painter.fontMetrics().horizontalAdvance(words) + 4 < where.width():
                self._label(painter, where.adjusted(2, 0, 0, 0), words, Qt.AlignmentFlag.AlignLeft)

    def _draw_vectors(self, painter: QPainter, box: QRectF) -> str:
        residuals = self.residuals
        typical = max(float(np.quantile(residuals.length, 0.9)), 1e-9)
        times = _round(0.06 * max(box.width(), box.height()) / (typical * self._scale))
        every = -(-len(residuals.off) // MOST_ARROWS)
        residuals = Residuals(residuals.xy[::every], residuals.off[::every], residuals.check[::every])
        start = self.on_plot(residuals.xy)
        end = start + residuals.off * self._scale * times
        draw_lines(painter, start, end, self.ink(), 1.2)
        draw_dots(painter, start[~residuals.check], CONTROL, ROUND, 4)
        draw_dots(painter, start[residuals.check], CHECK, SQUARE, 4)
        return self.tr("px; arrows {0:g} times").format(Local(times))


def _round(value: float) -> float:
    """Return 1, 2 or 5 times a power of ten near a positive value."""
    power = 10.0 ** np.floor(np.log10(value))
    return float(min((1, 2, 5, 10), key=lambda step: abs(step - value / power)) * power)
