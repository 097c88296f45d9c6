"""The review's points on the map: follows the session, knows which point is under the mouse."""

from __future__ import annotations

import numpy as np
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, pyqtSignal

from ...core.errors import CrosstieError
from ...host.session import RegistrationSession
from ...host.settings import TextSetting
from ..review.columns import worded
from .tie_point_item import Positions, Style, TiePointItem

COLOUR_BY = TextSetting("points_colour", "use", ("use", "residual", "confidence"))
PICK_PX = 12.0


class ShownPoints(QObject):
    """Owns the canvas item; what cannot be placed on the map is not shown, and `failed` says why."""

    failed = pyqtSignal(object)
    """CrosstieError."""

    def __init__(self, session: RegistrationSession, canvas: QgsMapCanvas):
        super().__init__(canvas)
        self.session, self.canvas = session, canvas
        self.item = TiePointItem(canvas)
        self.item.set_style(Style(COLOUR_BY.get()))
        session.tie_points_changed.connect(self._on_points)
        session.review.selection_changed.connect(self._on_selection)

    @property
    def style(self) -> Style:
        """How points are drawn."""
        return self.item.style

    def set_style(self, style: Style) -> None:
        """Draw points in another way."""
        COLOUR_BY.set(style.colour_by)
        self.item.set_style(style)

    def pick(self, place: QPointF) -> tuple[int, str] | None:
        """Return id and side (`moving` or `reference`) of the point end nearest to a place of the canvas, if near."""
        found = self.item.pick(place, PICK_PX)
        return None if found is None else (int(self.session.tie_points.id[found[0]]), found[1])

    def ids_in(self, box: QRectF) -> list[int]:
        """Return the ids of points whose reference place lies in a rectangle of the canvas."""
        return self.session.tie_points.id[self.item.rows_in(box)].tolist()

    def hover(self, point_id: int | None) -> None:
        """Label a point with what is known of it."""
        row = self.session.review.row_of(point_id)
        if row is None:
            self.item.hover(None)
            return
        solution, points = self.session.review.solution, self.session.tie_points
        lines = [self.tr("Point {0}").format(point_id)]
        if np.isfinite(solution.residual_px[row]):
            lines.append(self.tr("Residual {0:.2f} px").format(solution.residual_px[row]))
        lines.append(self.tr("Confidence {0:.2f}").format(points.confidence[row]))
        if points.rejection[row]:
            lines.append(worded(points.rejection[row]))
        self.item.hover(row, "\n".join(lines))

    def remove(self) -> None:
        """Leave canvas and session, for good."""
        self.session.tie_points_changed.disconnect(self._on_points)
        self.session.review.selection_changed.disconnect(self._on_selection)
        self.item.remove()

    def _on_points(self, points) -> None:
        solution = self.session.review.solution
        if solution is None or not len(points):
            self.item.clear()
            return
        try:
            moving, reference = self.session.moving_map(), self.session.reference_map()
        except CrosstieError as error:
            self.item.clear()
            self.failed.emit(error)
            return
        mapped = points.reference_xy + solution.residual_xy
        self.item.show_points(
            Positions(moving.to_map(points.moving_xy), moving.crs),
            Positions(reference.to_map(points.reference_xy), reference.crs),
            points.in_use,
            Positions(reference.to_map(mapped), reference.crs),
            solution.residual_px,
            points.confidence,
            points.enabled & ~points.in_use,
            linked=moving.is_referenced or not reference.is_referenced,
        )
        self._on_selection()

    def _on_selection(self) -> None:
        review, points = self.session.review, self.session.tie_points
        if len(points) == len(self.item):
            rows = np.isin(points.id, np.fromiter(review.selection, np.int64))
            self.item.select(rows, review.row_of(review.current))
