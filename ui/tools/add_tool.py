"""The map tool that adds a tie point: one click, the other side is predicted and matched."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...core.snapping import MOVING, REFERENCE, Snap
from ...host.latest import Done
from ..canvas.shown_points import ShownPoints
from ..said import said
from .key_guard import KeyGuard
from .keys import add_keys, show_keys
from .pair_tool import COLOUR, pair_band

TAKE_PX = 12
EXPECTED = QColor(120, 120, 120)


@dataclass
class Half:
    """A pair of which one end is known."""

    side: str
    pixel: np.ndarray
    place: QgsPointXY
    """On the canvas."""
    expected: np.ndarray | None
    """(2,) px of the other side, by the transform."""
    match: Snap | None = None


class AddTool(QgsMapTool):
    """Click, look at the match that is shown, take or refuse it."""

    given_up = pyqtSignal()
    said = pyqtSignal(str)
    """A sentence: what to do next, or why something is not possible."""

    def __init__(self, shown: ShownPoints):
        super().__init__(shown.canvas)
        self._session, self._review = shown.session, shown.session.review
        self._half: Half | None = None
        self._band = pair_band(shown.canvas)
        self._mark = QgsVertexMarker(shown.canvas)
        self._mark.setIconSize(16)
        self._mark.setPenWidth(3)
        self._mark.hide()
        keys = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_X, Qt.Key.Key_Escape, Qt.Key.Key_F1]
        self._guard = KeyGuard(shown.canvas, keys)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Take one end, then the other, or a step back."""
        if event.button() == Qt.MouseButton.RightButton:
            self._step_back()
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._half is None:
                is_reference = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self._begin(REFERENCE if is_reference else MOVING, event.pos())
            else:
                self._end(event.pos())

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Stretch the link to the mouse while nothing is expected anywhere."""
        if self._half is not None and self._half.expected is None:
            self._show_link(QgsPointXY(self.toMapCoordinates(event.pos())))

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """Ignoring an event is how a map tool says that it has dealt with it."""
        actions = {
            Qt.Key.Key_Return: self._take_shown,
            Qt.Key.Key_Enter: self._take_shown,
            Qt.Key.Key_X: self._refuse,
            Qt.Key.Key_Escape: self._step_back,
            Qt.Key.Key_F1: lambda: show_keys(self.tr("Adding tie points"), add_keys(), self.canvas().window()),
        }
        if event.key() in actions:
            event.ignore()
            actions[event.key()]()

    def _begin(self, side: str, pos: QPoint) -> None:
        pixel = self._pixel(side, pos)
        raster = self._map(side)
        if pixel is None or not ((pixel >= 0) & (pixel <= raster.size)).all():
            self.said.emit(self.tr("That place lies outside “{0}”. Click inside it.").format(raster.name))
            return
        self._half = Half(side, pixel, QgsPointXY(self.toMapCoordinates(pos)), self._expected(side, pixel))
        if self._half.expected is None:
            self.said.emit(self.tr("Now click the same place in the other layer."))
            return
        self._show()
        self.said.emit(self.tr("Looking for the match …"))
        half = self._half
        transform = self._review.solution.transform
        self._session.images().snap(transform, side, pixel, lambda done: self._on_snapped(done, half))

    def _expected(self, side: str, pixel: np.ndarray) -> np.ndarray | None:
        solution = self._review.solution
        if solution is None or solution.transform is None:
            return None
        way = solution.transform.forward if side == MOVING else solution.transform.inverse
        other = way(pixel[None])[0]
        return other if np.isfinite(other).all() else None

    def _on_snapped(self, done: Done, half: Half) -> None:
        if half is not self._half:
            return
        if done.error is not None or done.value is None:
            why = said(str(done.error)) if done.error is not None else self.tr("No match stands out there.")
            self.said.emit(self.tr("{0} Click the same place by hand, or press Enter for the grey mark.").format(why))
            return
        half.match = done.value
        self._show()
        found = self.tr("Match with confidence {0:.2f}: Enter or a click on it takes it, X refuses it.")
        self.said.emit(found.format(half.match.confidence))

    def _end(self, pos: QPoint) -> None:
        mark = self._mark_place()
        if mark is not None:
            near = self.toCanvasCoordinates(mark) - pos
            if self._half.match is not None and near.manhattanLength() <= TAKE_PX:
                self._take_shown()
                return
        other = REFERENCE if self._half.side == MOVING else MOVING
        pixel, raster = self._pixel(other, pos), self._map(other)
        if pixel is None or not ((pixel >= 0) & (pixel <= raster.size)).all():
            self.said.emit(self.tr("That place lies outside “{0}”. Click inside it.").format(raster.name))
            return
        self._add(pixel)

    def _take_shown(self) -> None:
        half = self._half
        if half is None or half.expected is None:
            return
        if half.match is None:
            self._add(half.expected)
            return
        match = half.match
        self._reset()
        self._review.add(match.moving_xy, match.reference_xy, match.confidence, match.origin)
        self.said.emit(self.tr("Added with its match. Click the next place."))

    def _add(self, other: np.ndarray) -> None:
        half = self._half
        ends = (half.pixel, other) if half.side == MOVING else (other, half.pixel)
        self._reset()
        self._review.add(*ends)
        self.said.emit(self.tr("Added by hand. Click the next place."))

    def _refuse(self) -> None:
        if self._half is not None and self._half.match is not None:
            self._half.match = None
            self._show()
            self.said.emit(self.tr("Refused. Click the same place by hand, or press Enter for the grey mark."))

    def _step_back(self) -> None:
        was_idle = self._half is None
        self._reset()
        if was_idle:
            self.given_up.emit()
        else:
            self.said.emit(self.tr("Taken back. Click a place in the moving layer."))

    # Feedback

    def _show(self) -> None:
        mark = self._mark_place()
        if mark is None:
            return
        matched = self._half.match is not None
        self._mark.setCenter(mark)
        icon = QgsVertexMarker.IconType
        self._mark.setIconType(icon.ICON_BOX if matched else icon.ICON_CROSS)
        self._mark.setColor(COLOUR if matched else EXPECTED)
        self._mark.show()
        self._show_link(mark)

    def _show_link(self, end: QgsPointXY) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for place in (self._half.place, end):
            self._band.addPoint(place)

    def _mark_place(self) -> QgsPointXY | None:
        """Return where on the canvas the other end is shown."""
        half = self._half
        if half.expected is None:
            return None
        other = REFERENCE if half.side == MOVING else MOVING
        pixel = half.expected if half.match is None else getattr(half.match, f"{other}_xy")
        raster, crs = self._map(other), self.canvas().mapSettings().destinationCrs()
        place = QgsPointXY(*raster.to_map(pixel[None])[0].tolist())
        if not raster.crs.isValid() or not crs.isValid():
            return place
        try:
            return QgsCoordinateTransform(raster.crs, crs, QgsProject.instance()).transform(place)
        except QgsCsException:
            return None

    def _map(self, side: str):
        return self._session.moving_map() if side == MOVING else self._session.reference_map()

    def _pixel(self, side: str, pos: QPoint) -> np.ndarray | None:
        place = QgsPointXY(self.toMapCoordinates(pos))
        return self._map(side).pixel_of(place, self.canvas().mapSettings().destinationCrs())

    def _reset(self) -> None:
        self._half = None
        self._mark.hide()
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def activate(self) -> None:
        """Claim the keys; say what to do."""
        super().activate()
        self._guard.begin()
        self.said.emit(self.tr("Click a place in the moving layer; Shift + click: in the reference. F1: all keys."))

    def deactivate(self) -> None:
        """Leave no half pair behind, and give the keys back."""
        self._reset()
        self._guard.end()
        super().deactivate()

    def remove(self) -> None:
        """Take everything off the canvas, for good."""
        self._guard.end()
        for item in (self._band, self._mark):
            self.canvas().scene().removeItem(item)
