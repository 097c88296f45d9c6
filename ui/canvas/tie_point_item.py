"""All tie points as one canvas item: both ends of each point, and its residual vector."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ...host.on_map import Positions
from ...host.translation import Local, tr
from .bar import bars_on
from .drawing import draw_dots, draw_lines
from .ramp import REJECTED_GREY, draw_legend, ramps

__all__ = ["IN_USE", "REJECTED", "Positions", "Style", "TiePointItem"]

# What is not in use is grey; round and square repeat the difference for those who see no colours.
IN_USE, REJECTED = QColor(0, 114, 178), REJECTED_GREY
CHECK = QColor(204, 121, 167)
SELECTED, CURRENT = QColor(240, 228, 66), QColor(204, 0, 140)
HALO = QColor(255, 255, 255, 220)
VECTOR = QColor(20, 20, 20)
FEW, MANY = 60, 300
"""Up to FEW links in view are drawn in full; they fade until there are MANY, from where on marks are thinned."""
MARK_PX, SMALL_MARK_PX = 6.0, 4.0
"""Marks of up to FEW points in view, and of more."""
BADLY_OFF, BADLY_OFF_PX, MOST_BADLY_OFF = 4.0, 2.0, 12
"""A point in use is badly off whose residual is so many times the middle one, and so many pixels; the worst ones."""
CELL_PX = 5.0
MOST_VECTORS = 1500
"""From so many on, residual vectors are drawn more simply."""
ROUND, SQUARE = Qt.PenCapStyle.RoundCap, Qt.PenCapStyle.SquareCap
MOVING, REFERENCE = "moving", "reference"


@dataclass(frozen=True)
class Style:
    """How points are drawn."""

    colour_by: str = "use"
    """`use`, `residual` or `confidence`."""
    exaggeration: float = 0.0
    """Exaggeration of the residual vectors; 0: none."""
    links: bool = False
    """Whether all points have their place in the moving layer, with a line to it; otherwise only those that are
    selected, under the mouse or badly off."""
    hidden: bool = False
    """Whether nothing is drawn and nothing can be picked."""


class TiePointItem(QgsMapCanvasItem):
    """Draws tie points correctly under zoom, rotation and on-the-fly reprojection; empty until `show_points`."""

    def __init__(self, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(80)
        canvas.destinationCrsChanged.connect(self._on_crs)
        self.style = Style()
        self.clear()

    def show_points(
        self,
        moving: Positions,
        reference: Positions,
        in_use: np.ndarray,
        mapped: Positions | None = None,
        residual_px: np.ndarray | None = None,
        confidence: np.ndarray | None = None,
        check: np.ndarray | None = None,
        linked: bool = True,
    ) -> None:
        """Show N points; `in_use` and `check` are (N,) bool, points that are neither are drawn as rejected.

        `mapped` are the moving places mapped by the transform; without it there are no residual vectors. Not `linked`:
        the moving raster has no place on this map, so its ends are neither drawn nor picked.
        """
        self._moving, self._reference, self._in_use = moving, reference, np.asarray(in_use, bool)
        self._linked = linked
        self._mapped = mapped or Positions(np.full_like(reference.xy, np.nan))
        self._check = np.zeros(len(self._in_use), bool) if check is None else np.asarray(check, bool)
        nothing = np.full(len(self._in_use), np.nan)
        self._values = {
            "residual": nothing if residual_px is None else residual_px,
            "confidence": nothing if confidence is None else confidence,
        }
        if len(self._selected) != len(self._in_use):
            self._selected, self._current = np.zeros(len(self._in_use), bool), None
        self._hovered: tuple[int, str] | None = None
        self._badly_off = badly_off(self._values["residual"], self._in_use)
        self._on_crs()

    def select(self, rows: np.ndarray, current: int | None) -> None:
        """Mark the selected rows, (N,) bool, and one of them as the current one."""
        self._selected, self._current = np.asarray(rows, bool), current
        self._order = None
        self.update()

    def set_style(self, style: Style) -> None:
        """Draw in another way."""
        self.style = style
        self.update()

    def hover(self, row: int | None, text: str = "") -> None:
        """Label a point, or none."""
        hovered = None if row is None else (row, text)
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._selected, self._current = np.empty(0, bool), None
        self.show_points(Positions(), Positions(), np.empty(0, bool))

    @property
    def linked(self) -> np.ndarray:
        """(N,) bool: the points whose ends in the moving layer are drawn, with a line to them, and can be picked."""
        if not self._linked:
            return np.zeros(len(self), bool)
        if self.style.links:
            return np.ones(len(self), bool)
        chosen = self._selected | self._badly_off
        if self._hovered is not None:
            chosen = chosen | (np.arange(len(self)) == self._hovered[0])
        return chosen

    def __len__(self) -> int:
        return len(self._in_use)

    def remove(self) -> None:
        """Remove the item from the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self._on_crs)
        self._canvas.scene().removeItem(self)

    def canvas_positions(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (N, 2) moving and reference positions in canvas pixels, NaN where a point has none."""
        return self._on_canvas(self._on_map[0]), self._on_canvas(self._on_map[1])

    def pick(self, place: QPointF, radius_px: float) -> tuple[int, str] | None:
        """Return row and side, `moving` or `reference`, of the nearest end within a radius; reference ends win ties."""
        found = None
        if self.style.hidden:
            return None
        moving, reference = self.canvas_positions()
        moving[~self.linked] = np.nan
        for side, uv in ((REFERENCE, reference), (MOVING, moving)):
            distance = np.hypot(uv[:, 0] - place.x(), uv[:, 1] - place.y()) if len(uv) else np.empty(0)
            if np.isfinite(distance).any():
                row = int(np.nanargmin(distance))
                if distance[row] <= radius_px and (found is None or distance[row] < found[0] - 0.5):
                    found = float(distance[row]), row, side
        return None if found is None else found[1:]

    def rows_in(self, box: QRectF) -> np.ndarray:
        """Return the rows whose reference place lies in a rectangle of canvas pixels."""
        uv = self.canvas_positions()[1]
        inside = (uv[:, 0] >= box.left()) & (uv[:, 0] <= box.right())
        return np.flatnonzero(inside & (uv[:, 1] >= box.top()) & (uv[:, 1] <= box.bottom()))

    def rows_inside(self, ring: np.ndarray) -> np.ndarray:
        """Return the rows whose reference place lies in a polygon of (N, 2) canvas pixels, by the even-odd rule."""
        uv = self.canvas_positions()[1]
        u, v = uv[:, :1], uv[:, 1:]
        x, y = ring.T
        following_x, following_y = np.roll(ring, -1, axis=0).T
        with np.errstate(divide="ignore", invalid="ignore"):
            crosses = x + (v - y) * (following_x - x) / (following_y - y)
            right = ((y > v) != (following_y > v)) & (u < crosses)
        return np.flatnonzero((right.sum(axis=1) % 2 == 1) & np.isfinite(uv).all(axis=1))

    def boundingRect(self) -> QRectF:  # noqa: N802
        """The whole canvas: points may be anywhere."""
        return QRectF(0, 0, self._canvas.width(), self._canvas.height())

    def updatePosition(self) -> None:  # noqa: N802
        """Follow the canvas when its extent, rotation or size changes."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, _option=None, _widget=None) -> None:
        """Draw what is in view: vectors below links below dots, rejected below used, selected ones marked."""
        if not len(self) or self.style.hidden:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        moving, reference = self.canvas_positions()
        linked = self.linked
        seen = self._seen(np.where(linked[:, None], moving, reference), reference)
        rows, size = self._thinned(seen, reference), SMALL_MARK_PX if len(seen) > FEW else MARK_PX
        strength = min(max((MANY - linked[seen].sum()) / (MANY - FEW), 0.0), 1.0)
        self._draw_vectors(painter, rows, reference)
        for colour, cap, of_class in self._classes(rows):
            with_link = of_class[linked[of_class]]
            self._draw_links(painter, moving[with_link], reference[with_link], colour, cap, strength)
            draw_dots(painter, reference[of_class], HALO, cap, size + 2)
            draw_dots(painter, reference[of_class], colour, cap, size)
        self._draw_marks(painter, moving, reference)
        self._draw_legend(painter)
        self._draw_hover(painter, reference)

    def _on_canvas(self, xy: np.ndarray) -> np.ndarray:
        t = self._canvas.getCoordinateTransform().transform()
        linear, offset = np.array([[t.m11(), t.m12()], [t.m21(), t.m22()]]), np.array([t.dx(), t.dy()])
        return xy @ linear + offset

    def _seen(self, moving: np.ndarray, reference: np.ndarray) -> np.ndarray:
        """Return the rows in view, the most important first."""
        box, margin = self.boundingRect(), 20.0
        seen = np.isfinite(moving).all(axis=1) & np.isfinite(reference).all(axis=1)
        low, high = np.minimum(moving, reference), np.maximum(moving, reference)
        with np.errstate(invalid="ignore"):
            seen &= (high > -margin).all(axis=1) & (low < (box.width() + margin, box.height() + margin)).all(axis=1)
        rows = self._by_weight()
        return rows[seen[rows]]

    def _thinned(self, rows: np.ndarray, reference: np.ndarray) -> np.ndarray:
        """Return the rows to draw: the most important one of each cell, of some MANY cells, so that the map is seen."""
        if len(rows) <= 1:
            return rows
        box = self.boundingRect()
        inside = np.clip(reference[rows], (0.0, 0.0), (box.width(), box.height()))
        width, height = np.maximum(np.ptp(inside, axis=0), CELL_PX)
        cell = CELL_PX if len(rows) <= MANY else max(CELL_PX, float(np.sqrt(width * height / MANY)))
        column, line = np.floor(reference[rows] / cell).astype(np.int64).T
        _, first = np.unique(line * 100_003 + column, return_index=True)
        return rows[first]

    def _by_weight(self) -> np.ndarray:
        """Return all rows by importance: selected ones, then those in use, then by confidence."""
        if self._order is None:
            confidence = np.nan_to_num(self._values["confidence"], nan=0.0)
            self._order = np.argsort(-(4.0 * self._selected + 2.0 * self._in_use + confidence), kind="stable")
        return self._order

    def _classes(self, rows: np.ndarray):
        """Yield colour, cap and rows, the most important last."""
        used, check = self._in_use[rows], self._check[rows]
        if self.style.colour_by == "use":
            yield REJECTED, SQUARE, rows[~used & ~check]
            yield IN_USE, ROUND, rows[used]
            yield CHECK, SQUARE, rows[check]
            return
        used = used | check
        ramp = ramps()[self.style.colour_by]
        yield REJECTED_GREY, SQUARE, rows[~used]
        classes = ramp.classes(self._values[self.style.colour_by][rows])
        numbers = range(len(ramp.colours))
        for number in reversed(numbers) if ramp.descending else numbers:
            yield ramp.colours[number], ROUND, rows[used & (classes == number)]

    def _draw_links(self, painter, moving, reference, colour: QColor, cap, strength: float) -> None:
        """Draw the ends in the moving layer and the lines to them, as faint as asked for, 0..1."""
        if strength <= 0 or not len(moving):
            return
        painter.save()
        painter.setOpacity(strength)
        draw_lines(painter, moving, reference, colour, 1.5)
        draw_dots(painter, moving, HALO, cap, 6)
        draw_dots(painter, moving, colour, cap, 3)
        painter.restore()

    def _draw_vectors(self, painter, rows: np.ndarray, reference: np.ndarray) -> None:
        if self.style.exaggeration <= 0:
            return
        rows = rows[(self._in_use | self._check)[rows]]
        start = reference[rows]
        arrow = (self._on_canvas(self._on_map[2])[rows] - start) * self.style.exaggeration
        known = np.isfinite(arrow).all(axis=1) & (np.abs(arrow) < 1e5).all(axis=1)
        start, end = start[known], (start + arrow)[known]
        if len(start) <= MOST_VECTORS:
            draw_lines(painter, start, end, HALO, 4.0)
        draw_lines(painter, start, end, VECTOR, 1.6 if len(start) <= MOST_VECTORS else 1.0)

    def _draw_marks(self, painter, moving: np.ndarray, reference: np.ndarray) -> None:
        """Draw a ring around selected points and their links, and two around the current one."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        chosen = np.flatnonzero(self._selected & np.isfinite(reference).all(axis=1))[:MANY]
        if self._linked:
            linked = chosen[np.isfinite(moving[chosen]).all(axis=1)]
            draw_lines(painter, moving[linked], reference[linked], QColor(0, 0, 0, 160), 3.0)
            draw_lines(painter, moving[linked], reference[linked], SELECTED, 1.5)
        for width, colour in ((4.0, QColor(0, 0, 0, 160)), (2.2, SELECTED)):
            painter.setPen(QPen(colour, width))
            for u, v in reference[chosen].tolist():
                painter.drawEllipse(QPointF(u, v), 8, 8)
        if self._current is not None and np.isfinite(reference[self._current]).all():
            painter.setPen(QPen(CURRENT, 2.2))
            painter.drawEllipse(QPointF(*reference[self._current].tolist()), 12, 12)

    def _draw_legend(self, painter) -> None:
        entries = []
        title = ""
        if self.style.colour_by == "use" and self._check.any():
            title = tr("Tie points")
            entries = [(IN_USE, False, tr("in use")), (CHECK, True, tr("check")), (REJECTED, True, tr("not in use"))]
        if self.style.colour_by != "use":
            ramp = ramps()[self.style.colour_by]
            title = ramp.title
            entries = [(colour, False, label) for colour, label in zip(ramp.colours, ramp.labels())]
            entries.append((REJECTED_GREY, True, tr("not in use")))
        if self.style.exaggeration > 0:
            words = tr("Residuals drawn {0:g} times").format(Local(self.style.exaggeration))
            title = f"{title} · {words}" if title else words
        if title:
            bars = [bar.geometry() for bar in bars_on(self._canvas)]
            draw_legend(painter, QPointF(10, self._canvas.height() - 10), title, entries, bars)

    def _draw_hover(self, painter, reference: np.ndarray) -> None:
        if self._hovered is None or not np.isfinite(reference[self._hovered[0]]).all():
            return
        row, text = self._hovered
        metrics = QFontMetricsF(painter.font())
        size = metrics.boundingRect(QRectF(0, 0, 400, 400), int(Qt.AlignmentFlag.AlignLeft), text)
        box = QRectF(0, 0, size.width() + 12, size.height() + 8)
        u, v = reference[row].tolist()
        box.moveTo(min(u + 12, self._canvas.width() - box.width()), max(v - box.height() - 8, 0))
        painter.setPen(QPen(QColor(0, 0, 0, 90), 1))
        painter.setBrush(QColor(255, 255, 225, 240))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(QColor(20, 20, 20))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _on_crs(self) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._on_map = (self._moving.on(crs), self._reference.on(crs), self._mapped.on(crs))
        self._order = None
        self.update()


def badly_off(residual_px: np.ndarray, in_use: np.ndarray) -> np.ndarray:
    """Return which (N,) points in use are much farther off than most."""
    known = in_use & np.isfinite(residual_px)
    if not known.any():
        return np.zeros(len(in_use), bool)
    least = max(BADLY_OFF * float(np.median(residual_px[known])), BADLY_OFF_PX)
    worst = np.argsort(np.where(known, -residual_px, np.inf), kind="stable")[:MOST_BADLY_OFF]
    found = np.zeros(len(in_use), bool)
    found[worst] = known[worst] & (residual_px[worst] > least)
    return found
