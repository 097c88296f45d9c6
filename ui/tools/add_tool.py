"""The map tool that adds a tie point: one click; the other end is predicted and matched."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsPointXY
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, pyqtSignal

from ...core.messages import message_of
from ...core.points.edits import twin_of
from ...core.review.snapping import MOVING, REFERENCE, Snap
from ...host.latest_only_worker import Done
from ...host.translation import Local, translated
from ..canvas.shown_points import ShownPoints
from .key_guard import KeyGuard
from .keys import add_keys, show_keys
from .pair_mark import PairMark

OTHER = {MOVING: REFERENCE, REFERENCE: MOVING}


@dataclass
class Half:
    """A pair of which one end is known."""

    side: str
    pixel: np.ndarray
    expected: np.ndarray | None
    """(2,) px of the other side, by the transform."""
    match: Snap | None = None
    is_sought: bool = False
    """Whether the match is still being searched."""

    def end(self, side: str) -> np.ndarray | None:
        """Return the (2,) px of either end: given, matched or expected; None where it is unknown."""
        if side == self.side:
            return self.pixel
        return self.expected if self.match is None else getattr(self.match, f"{side}_xy")


class AddTool(QgsMapTool):
    """Click, then accept or refuse the match that is shown; ends may come from another canvas too."""

    given_up = pyqtSignal()
    half_changed = pyqtSignal(object)
    """The unfinished pair, or None."""
    said = pyqtSignal(str)
    """A message: what to do next, or why something is not possible."""

    def __init__(self, shown: ShownPoints):
        super().__init__(shown.canvas)
        self._shown, self._session, self._review = shown, shown.session, shown.session.review
        self._half: Half | None = None
        self._mark = PairMark(shown.canvas)
        keys = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_X, Qt.Key.Key_Escape, Qt.Key.Key_F1]
        self._guard = KeyGuard(shown.canvas, keys)
        shown.moving.changed.connect(self._on_drawn_elsewhere)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Set one end, then the other, or go one step back."""
        if self._session.request is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.step_back()
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._half is not None and self._half.match is not None and self._mark.is_near(event.pos()):
                self._take_shown()
            else:
                self._click(event.pos(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Draw the link to the mouse while the other end is unknown."""
        if self._half is not None and self._half.expected is None:
            self._mark.link(self._place(self._half.side), QgsPointXY(self.toMapCoordinates(event.pos())))

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """A map tool marks an event as handled by ignoring it."""
        if self.take_key(event.key()):
            event.ignore()

    def take_key(self, key) -> bool:
        """Handle a key; False for a key without a meaning here."""
        actions = {
            Qt.Key.Key_Return: self._take_shown,
            Qt.Key.Key_Enter: self._take_shown,
            Qt.Key.Key_X: self._refuse,
            Qt.Key.Key_Escape: self.step_back,
            Qt.Key.Key_F1: lambda: show_keys(self.tr("Adding tie points"), add_keys(), self.canvas().window()),
        }
        if key not in actions:
            return False
        actions[key]()
        return True

    def take_end(self, side: str, pixel: np.ndarray | None) -> None:
        """Set a (2,) px of either raster as the first or second end; None: a place outside its map."""
        raster = self._shown.map_of(side)
        if pixel is None or not ((pixel >= 0) & (pixel <= raster.size)).all():
            self.said.emit(self.tr("This place is outside “{0}”. Click inside it.").format(raster.name))
        elif self._half is None or self._half.side == side:
            self._begin(side, pixel)
        else:
            self._add(pixel)

    def has_match_in(self, side: str) -> bool:
        """Return whether a match is shown on that side, to be accepted or refused."""
        return self._half is not None and self._half.match is not None and self._half.side != side

    def _click(self, pos: QPoint, shifted: bool) -> None:
        side = OTHER[self._half.side] if self._half is not None else self._first_side(pos, shifted)
        place = QgsPointXY(self.toMapCoordinates(pos))
        self.take_end(side, self._shown.map_of(side).pixel_of(place, self._crs()))

    def _first_side(self, pos: QPoint, shifted: bool) -> str:
        """Return what a first click is in: in the moving layer where that is drawn, beside a divider in the other."""
        seen = self._shown.is_on_map(MOVING) and self._shown.moving.is_drawn_at(QPointF(pos))
        return REFERENCE if shifted or not seen else MOVING

    def _begin(self, side: str, pixel: np.ndarray) -> None:
        self._half = half = Half(side, pixel, self._expected(side, pixel))
        self._show()
        if half.expected is None:
            self.said.emit(self.tr("Now click the same place in the other layer."))
            return
        half.is_sought = True
        self.said.emit(self.tr("Searching for the match …"))
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
        half.is_sought = False
        if done.error is not None or done.value is None:
            why = (
                translated(message_of(done.error))
                if done.error is not None
                else self.tr("There is no clear match there.")
            )
            self.said.emit(self.tr("{0} Click the same place by hand, or press Enter for the grey mark.").format(why))
            return
        half.match = done.value
        self._show()
        found = self.tr("Match with confidence {0:.2f}: Enter or a click on it accepts it, X refuses it.")
        self.said.emit(found.format(Local(half.match.confidence)))

    def _take_shown(self) -> None:
        half = self._half
        if half is None or half.expected is None:
            return
        if half.is_sought:
            # The grey mark is only where the search begins: it would be a point without an error of its own.
            self.said.emit(self.tr("Still searching for the match. Wait for it, or click the same place by hand."))
            return
        if half.match is None:
            self.take_end(OTHER[half.side], half.expected)
            return
        match = half.match
        self._finish(match.moving_xy, match.reference_xy, match.confidence, match.origin)

    def _add(self, other: np.ndarray) -> None:
        half = self._half
        ends = (half.pixel, other) if half.side == MOVING else (other, half.pixel)
        self._finish(*ends)

    def _finish(self, moving_xy: np.ndarray, reference_xy: np.ndarray, *matched) -> None:
        """Add the pair, unless one is at the same place; `matched` is confidence and origin of a match."""
        self._reset()
        twin = twin_of(self._review.points, moving_xy, reference_xy)
        if twin is not None:
            self._review.select([twin], twin)
            self.said.emit(self.tr("Point {0} is already at this place. Click another one.").format(twin))
            return
        self._review.add(moving_xy, reference_xy, *matched)
        words = self.tr("Added at the match. Click the next place.")
        self.said.emit(words if matched else self.tr("Added by hand. Click the next place."))

    def _refuse(self) -> None:
        if self._half is not None and self._half.match is not None:
            self._half.match = None
            self._show()
            self.said.emit(self.tr("Refused. Click the same place by hand, or press Enter for the grey mark."))

    def step_back(self) -> None:
        """Undo the first end; without one, leave the tool."""
        was_idle = self._half is None
        self._reset()
        if was_idle:
            self.given_up.emit()
        else:
            self.said.emit(self.tr("Undone. Click a place in the moving layer."))

    # Feedback

    def _show(self) -> None:
        half, end = self._half, self._place(OTHER[self._half.side])
        start = self._place(half.side)
        if end is not None:
            self._mark.show(start, end, half.match is not None)
        elif start is not None:
            self._mark.show(None, start, half.match is not None)
        self.half_changed.emit(half)

    def _place(self, side: str) -> QgsPointXY | None:
        """Return where on the canvas either end of the half pair is; None where it has no place."""
        pixel = self._half.end(side)
        if pixel is None or not self._shown.is_on_map(side):
            return None
        return self._shown.map_of(side).place_of(pixel, self._crs())

    def _on_drawn_elsewhere(self) -> None:
        """Mark an unfinished pair where the layer is drawn now."""
        if self._half is not None:
            self._show()

    def _crs(self):
        return self.canvas().mapSettings().destinationCrs()

    def _reset(self) -> None:
        self._half = None
        self._mark.hide()
        self.half_changed.emit(None)

    def activate(self) -> None:
        """Claim the keys; show what to do."""
        super().activate()
        self._guard.begin()
        if self._session.request is None:  # QGIS gives the canvas its last tool back, also after the session has ended
            return
        if self._shown.is_on_map(MOVING):
            words = self.tr("Click a place in the moving layer; Shift + click: in the reference. F1: all keys.")
        else:
            words = self.tr("Click a place in the reference, or in the window of the moving image. F1: all keys.")
        self.said.emit(words)

    def deactivate(self) -> None:
        """Drop an unfinished pair and release the keys."""
        self._reset()
        self.said.emit("")
        self._guard.end()
        super().deactivate()

    def remove(self) -> None:
        """Remove everything from the canvas."""
        self._shown.moving.changed.disconnect(self._on_drawn_elsewhere)
        self._guard.end()
        self._mark.remove()
