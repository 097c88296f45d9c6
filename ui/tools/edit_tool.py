"""The map tool that selects tie points and moves their ends, by mouse and keys."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, QPointF, QRect, QRectF, Qt, pyqtSignal

from ...core.messages import message_of
from ...core.review.snapping import MOVING, REFERENCE, Anchored, Snap
from ...host.latest_only_worker import Done
from ...host.translation import Local, translated
from ..canvas.shown_points import ShownPoints
from .key_guard import KeyGuard
from .keys import edit_keys, show_keys
from .pair_mark import PairMark
from .pair_tool import pair_band
from .rectangle_tool import area_band

DRAG_PX = 4
NUDGE_PX, FAR_NUDGE_PX = 0.25, 1.0
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
ANSWERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_X)
SHIFT, CONTROL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass(frozen=True)
class Offer:
    """A match that is shown and may be refused."""

    point_id: int
    side: str
    dropped: np.ndarray
    """(2,) px of that side."""
    found: Snap
    seen: tuple
    """The point when its match was searched: see Review.seen."""


class EditTool(QgsMapTool):
    """Hit test and feedback; every change is a step of the review."""

    given_up = pyqtSignal()
    polygon_wanted = pyqtSignal()
    said = pyqtSignal(str)
    """A message: what happened, or why nothing did."""

    def __init__(self, shown: ShownPoints):
        """Arrow keys move the ends on the side of `shown`, with Alt the other ends."""
        super().__init__(shown.canvas)
        self._shown, self._session, self._review = shown, shown.session, shown.session.review
        self._start: QPoint | None = None
        self._held: tuple[int, str] | None = None
        self._dragging = False
        self._gesture = 0
        self._box, self._link, self._mark = area_band(shown.canvas), pair_band(shown.canvas), PairMark(shown.canvas)
        self._offer: Offer | None = None
        self._sought: tuple | None = None
        """The point whose best match is being searched."""
        for signal in (self._review.changed, self._review.selection_changed):
            signal.connect(self._on_review)
        shown.moving.changed.connect(self._show_offer)
        keys = [*ARROWS, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F1, Qt.Key.Key_Escape]
        letters = [Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_X, Qt.Key.Key_P]
        keys += [Qt.Key.Key_Return, Qt.Key.Key_Enter]
        self._guard = KeyGuard(shown.canvas, [*keys, *letters], self._step_back)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    # Mouse

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        """Grab an end, or begin a rectangle."""
        if event.button() == Qt.MouseButton.LeftButton:
            if self._offer is not None and self._mark.is_near(event.pos()):
                self._take()
                return
            self._withdraw()
            self._start, self._dragging = event.pos(), False
            self._held = self._shown.pick(QPointF(event.pos()))

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Label what is under the mouse; show what is being drawn."""
        if self._start is None:
            under = self._shown.pick(QPointF(event.pos()))
            self._shown.hover(under[0] if under else None)
            self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)
            return
        if (event.pos() - self._start).manhattanLength() >= DRAG_PX:
            self._dragging = True
        if self._dragging:
            self._show_drag(event.pos())

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Select, move, or take a step back."""
        if event.button() == Qt.MouseButton.RightButton:
            self._step_back()
        elif event.button() == Qt.MouseButton.LeftButton and self._start is not None:
            start, held, dragging = self._start, self._held, self._dragging
            self._reset()
            if dragging and held is not None:
                self._move(held, event.pos(), bool(event.modifiers() & CONTROL))
            elif dragging:
                box = QRectF(QRect(start, event.pos()).normalized())
                self._select(self._shown.ids_in(box), event.modifiers())
            else:
                self._select([held[0]] if held else [], event.modifiers())

    # Keys

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """A map tool marks an event as handled by ignoring it."""
        if self._on_key(event):
            event.ignore()

    def _on_key(self, event) -> bool:
        key, review = event.key(), self._review
        if key in ARROWS:
            return self._nudge(event)
        if self._offer is not None and key in ANSWERS:
            (self._take if key != Qt.Key.Key_X else self._refuse)()
            return True
        actions = {
            Qt.Key.Key_Delete: lambda: review.delete(review.selection),
            Qt.Key.Key_Backspace: lambda: review.delete(review.selection),
            Qt.Key.Key_A: lambda: review.set_enabled(review.selection, True),
            Qt.Key.Key_R: lambda: review.set_enabled(review.selection, False),
            Qt.Key.Key_Z: review.history.undo,
            Qt.Key.Key_Y: review.history.redo,
            Qt.Key.Key_P: self.polygon_wanted.emit,
            Qt.Key.Key_F1: lambda: show_keys(self.tr("Changing tie points"), edit_keys(), self.canvas().window()),
        }
        if key not in actions:
            return False
        actions[key]()
        return True

    def _nudge(self, event) -> bool:
        if not self._review.selection:
            return False
        if not event.isAutoRepeat():
            self._gesture += 1  # Holding a key down is one gesture.
        far = FAR_NUDGE_PX if event.modifiers() & SHIFT else NUDGE_PX
        sides = (REFERENCE, MOVING) if self._shown.side == REFERENCE else (MOVING, REFERENCE)
        side = sides[bool(event.modifiers() & ALT)]
        offset = far * np.array(ARROWS[event.key()], float)
        self._review.nudge(self._review.selection, side, offset, f"nudge {self._gesture}")
        return True

    # What follows

    def _select(self, ids, modifiers) -> None:
        chosen = set(ids)
        if modifiers & SHIFT:
            chosen |= self._review.selection
        elif modifiers & CONTROL:
            chosen ^= self._review.selection
        self._review.select(chosen, ids[0] if len(ids) == 1 else None)

    def _move(self, held: tuple[int, str], pos: QPoint, snapping: bool) -> None:
        point_id, side = held
        pixel = self._pixel(side, pos)
        row = self._review.row_of(point_id)
        if pixel is None or row is None:
            self.said.emit(self.tr("The point cannot be moved there: the layer's CRS does not cover that place."))
            return
        raster = self._shown.map_of(side)
        if not ((pixel >= 0) & (pixel <= raster.size)).all():
            words = self.tr("This place is outside “{0}”, so the point was not moved. Drop it inside.")
            self.said.emit(words.format(raster.name))
            return
        self._review.select([point_id], point_id)
        if not snapping or self._review.solution.transform is None:
            self._review.move(point_id, **{f"{side}_xy": pixel})
            return
        self._snap(point_id, side, pixel, row)

    def _snap(self, point_id: int, side: str, pixel: np.ndarray, row: int) -> None:
        """Search the best match near the new place of one end; the other end stays."""
        points = self._review.points
        ends = {MOVING: points.moving_xy[row], REFERENCE: points.reference_xy[row], side: pixel}
        expected = Anchored(self._review.solution.transform, ends[MOVING], ends[REFERENCE])
        fixed = REFERENCE if side == MOVING else MOVING
        self.said.emit(self.tr("Searching for the best match …"))
        self._sought = seen = self._review.seen(point_id)

        def answer(done: Done) -> None:
            if self._sought is seen:
                self._on_snapped(done, point_id, side, pixel)

        self._session.images().snap(expected, fixed, ends[fixed], answer)

    def _on_snapped(self, done: Done, point_id: int, side: str, pixel: np.ndarray) -> None:
        found, seen, self._sought = done.value, self._sought, None
        if done.error is not None or found is None:
            self._review.move(point_id, **{f"{side}_xy": pixel})
            why = (
                translated(message_of(done.error))
                if done.error is not None
                else self.tr("There is no clear match there.")
            )
            self.said.emit(self.tr("{0} The point was moved to where you dropped it.").format(why))
            return
        self._offer = Offer(point_id, side, pixel, found, seen)
        self._show_offer()
        question = self.tr(
            "Best match, confidence {0:.2f}: Enter or a click on it accepts it, X leaves the point where you dropped "
            "it, Esc returns it to where it was."
        )
        self.said.emit(question.format(Local(found.confidence)))

    def _show_offer(self) -> None:
        """Mark the match where that side is drawn now."""
        offer = self._offer
        if offer is None:
            return
        raster = self._shown.map_of(offer.side)
        place = raster.place_of(getattr(offer.found, f"{offer.side}_xy"), self._crs())
        if place is not None:
            self._mark.show(raster.place_of(offer.dropped, self._crs()), place, True)

    def _take(self) -> None:
        offer, found = self._offer, self._offer.found
        self._withdraw()
        self._review.snap(offer.point_id, found.moving_xy, found.reference_xy, found.confidence, found.origin)
        self.said.emit(self.tr("Moved to the best match, confidence {0:.2f}.").format(Local(found.confidence)))

    def _refuse(self) -> None:
        offer = self._offer
        self._withdraw()
        self._review.move(offer.point_id, **{f"{offer.side}_xy": offer.dropped})
        self.said.emit(self.tr("Refused: the point was moved to where you dropped it."))

    def _withdraw(self) -> None:
        self._offer = self._sought = None
        self._mark.hide()

    def _on_review(self) -> None:
        """Drop a search or an offer whose point was decided, moved or left meanwhile, with what it said."""
        seen = self._sought or (self._offer.seen if self._offer is not None else None)
        if seen is None:
            return
        point_id = seen[1]
        if self._review.seen(point_id) != seen or point_id not in self._review.selection:
            self._withdraw()
            self.said.emit("")

    def _pixel(self, side: str, pos: QPoint) -> np.ndarray | None:
        return self._shown.map_of(side).pixel_of(QgsPointXY(self.toMapCoordinates(pos)), self._crs())

    def _crs(self):
        return self.canvas().mapSettings().destinationCrs()

    def _show_drag(self, pos: QPoint) -> None:
        if self._held is None:
            corners = [self._start, QPoint(pos.x(), self._start.y()), pos, QPoint(self._start.x(), pos.y())]
            ring = [QgsPointXY(self.toMapCoordinates(corner)) for corner in corners]
            self._box.setToGeometry(QgsGeometry.fromPolygonXY([ring + ring[:1]]), None)
            return
        self._link.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for place in (self._start, pos):
            self._link.addPoint(QgsPointXY(self.toMapCoordinates(place)))

    def _step_back(self) -> None:
        if self._start is not None:
            self._reset()
        elif self._offer is not None:
            self._withdraw()
            self.said.emit(self.tr("The point was not moved."))
        elif self._review.selection:
            self._review.select([])
        else:
            self.given_up.emit()

    def _reset(self) -> None:
        self._start = self._held = None
        self._dragging = False
        self._box.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._link.reset(QgsWkbTypes.GeometryType.LineGeometry)

    def activate(self) -> None:
        """Claim the keys; what is changed must be seen."""
        super().activate()
        self._shown.set_hidden(False)
        self._guard.begin()

    def deactivate(self) -> None:
        """Drop an unfinished drawing and release the keys."""
        self._reset()
        self._withdraw()
        self.said.emit("")
        self._shown.hover(None)
        self._guard.end()
        super().deactivate()

    def remove(self) -> None:
        """Remove the rubber bands from the canvas."""
        for signal in (self._review.changed, self._review.selection_changed):
            signal.disconnect(self._on_review)
        self._shown.moving.changed.disconnect(self._show_offer)
        self._guard.end()
        self._mark.remove()
        for band in (self._box, self._link):
            self.canvas().scene().removeItem(band)
