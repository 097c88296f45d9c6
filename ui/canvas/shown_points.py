"""The review's points on a canvas: follows the session, knows which point is under the mouse."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPoint, QPointF, QRectF, pyqtSignal

from ...core.errors import CrosstieError
from ...core.outcome import Refused
from ...host.pixel_map import PixelMap, RasterOnMap
from ...host.session import RegistrationSession
from ...host.settings import TextSetting
from ...host.translation import Local, tr
from ..wording.point_values import worded
from .moving_place import MovingPlace
from .tie_point_item import MOVING, REFERENCE, Positions, Style, TiePointItem

COLOUR_BY = TextSetting("points_colour", "use", ("use", "residual", "confidence"))
PICK_PX = 12.0


class ShownPoints(QObject):
    """Owns the canvas item; if the points have no map position, they are not shown and `failed` gives the reason."""

    side = REFERENCE
    """The side whose end is used to select and nudge points."""
    failed = pyqtSignal(object)
    """CrosstieError."""
    style_changed = pyqtSignal()

    def __init__(self, session: RegistrationSession, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.session, self.canvas = session, canvas
        self.moving = MovingPlace(session, self)
        self.item = TiePointItem(canvas)
        self.item.set_style(Style(COLOUR_BY.get()))
        session.tie_points_changed.connect(self._on_points)
        session.review.selection_changed.connect(self._on_selection)
        self.moving.changed.connect(self.show_now)

    def map_of(self, side: str) -> RasterOnMap:
        """Return where the pixels of a side are drawn on this canvas; RasterError where it cannot be opened."""
        return self.moving.map() if side == MOVING else self.session.reference_map()

    def is_on_map(self, side: str) -> bool:
        """Return whether a side has a place on this map: a raster without georeference has none beside one that has."""
        ours, other = self.session.moving_map(), self.session.reference_map()
        if side == REFERENCE:
            ours, other = other, ours
        return ours.is_referenced or not other.is_referenced or self.moving.is_elsewhere

    def show_now(self) -> None:
        """Show the present points of the review."""
        self._on_points(self.session.tie_points)

    @property
    def style(self) -> Style:
        """How points are drawn."""
        return self.item.style

    def set_style(self, style: Style) -> None:
        """Draw points in another way."""
        COLOUR_BY.set(style.colour_by)
        self.item.set_style(style)
        self.style_changed.emit()

    def set_hidden(self, hidden: bool) -> None:
        """Hide the points, or show them again."""
        if hidden != self.style.hidden:
            self.set_style(replace(self.style, hidden=hidden))

    def toggle(self) -> None:
        """Hide or show the points."""
        self.set_hidden(not self.style.hidden)

    def pick(self, place: QPointF) -> tuple[int, str] | None:
        """Return id and side (`moving` or `reference`) of the point end nearest to a place of the canvas, if near."""
        found = self.item.pick(place, PICK_PX)
        return None if found is None else (int(self.session.tie_points.id[found[0]]), found[1])

    def ids_in(self, box: QRectF) -> list[int]:
        """Return the ids of points whose place lies in a rectangle of the canvas."""
        return self.session.tie_points.id[self.item.rows_in(box)].tolist()

    def ids_inside(self, corners: list[QPoint]) -> list[int]:
        """Return the ids of points whose place lies in a polygon of the canvas."""
        ring = np.array([(corner.x(), corner.y()) for corner in corners], float)
        return self.session.tie_points.id[self.item.rows_inside(ring)].tolist()

    def hover(self, point_id: int | None) -> None:
        """Label a point with its residual, confidence and cause of rejection."""
        row = self.session.review.row_of(point_id)
        if row is None:
            self.item.hover(None)
            return
        solution, points = self.session.review.solution, self.session.tie_points
        lines = [tr("Point {0}").format(point_id)]
        if np.isfinite(solution.residual_px[row]):
            lines.append(tr("Residual {0:.2f} px").format(Local(solution.residual_px[row])))
        lines.append(tr("Confidence {0:.2f}").format(Local(points.confidence[row])))
        if points.rejection[row]:
            lines.append(worded(points.rejection[row]))
        self.item.hover(row, "\n".join(lines))

    def remove(self) -> None:
        """Disconnect from canvas and session."""
        self.session.tie_points_changed.disconnect(self._on_points)
        self.session.review.selection_changed.disconnect(self._on_selection)
        self.item.remove()

    def _on_points(self, points) -> None:
        solution = self.session.review.solution
        if solution is None or not len(points):
            self.item.clear()
            return
        try:
            moving, reference = self.moving.map(), self.session.reference_map()
        except CrosstieError as error:
            self.item.clear()
            self.failed.emit(error)
            return
        self._show(points, solution, moving, reference)
        self._on_selection()

    def _show(self, points, solution, moving: RasterOnMap, reference: PixelMap) -> None:
        mapped = points.reference_xy + solution.residual_xy
        self.item.show_points(
            Positions(moving.to_map(points.moving_xy), moving.crs),
            Positions(reference.to_map(points.reference_xy), reference.crs),
            self._believed(points),
            Positions(reference.to_map(mapped), reference.crs),
            solution.residual_px,
            points.confidence,
            points.enabled & ~points.in_use,
            linked=self.is_on_map(MOVING),
        )

    def _believed(self, points) -> np.ndarray:
        """Return which (N,) points are drawn as in use: of a refused match only those that a person decided on."""
        refused = isinstance(self.session.outcome, Refused)
        return points.in_use & points.locked if refused else points.in_use

    def _on_selection(self) -> None:
        review, points = self.session.review, self.session.tie_points
        if len(points) == len(self.item):
            rows = np.isin(points.id, np.fromiter(review.selection, np.int64))
            self.item.select(rows, review.row_of(review.current))


class MovingPoints(ShownPoints):
    """The points on a canvas that shows the moving raster alone, in its own geometry."""

    side = MOVING

    def pick(self, place: QPointF) -> tuple[int, str] | None:
        """Return the id of the point nearest to a place of the canvas, if near; its end here is the moving one."""
        found = super().pick(place)
        return None if found is None else (found[0], MOVING)

    def _show(self, points, solution, moving: RasterOnMap, reference: PixelMap) -> None:
        here = Positions(moving.to_map(points.moving_xy), moving.crs)
        mapped = np.full_like(points.moving_xy, np.nan)
        if solution.transform is not None:
            mapped = solution.transform.inverse(points.reference_xy)
        self.item.show_points(
            here,
            here,
            self._believed(points),
            Positions(moving.to_map(mapped), moving.crs),
            solution.residual_px,
            points.confidence,
            points.enabled & ~points.in_use,
            linked=False,
        )
