"""The map tool that places the moving layer by hand: move, rotate and scale it, by mouse and keys."""

from __future__ import annotations

import math

import numpy as np
from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, pyqtSignal

from ...host.manual_placement import Placing
from ..canvas.placement_item import MOVE, TURN, PlacementItem
from .key_guard import KeyGuard
from .keys import place_keys, show_keys

STEP_PX, FAR_STEP_PX = 1, 10
TURN_DEG, FAR_TURN_DEG = 0.5, 5.0
SCALE = 1.005
ARROWS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
TURNS = {Qt.Key.Key_Q: 1, Qt.Key.Key_E: -1}
SCALINGS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
CURSORS = {
    MOVE: Qt.CursorShape.SizeAllCursor,
    TURN: Qt.CursorShape.CrossCursor,
    None: Qt.CursorShape.ArrowCursor,
}
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


class PlaceTool(QgsMapTool):
    """Hit test and feedback; every gesture is a step of the placing. Esc undoes all since the tool was chosen."""

    given_up = pyqtSignal()
    finished = pyqtSignal()
    """The layer lies where it belongs."""

    def __init__(self, canvas: QgsMapCanvas, placing: Placing, item: PlacementItem):
        super().__init__(canvas)
        self._placing, self._item = placing, item
        self._start: QPoint | None = None
        self._held: str | None = None
        self._before = None
        self._first_step, self._gesture = 0, 0
        keys = [*ARROWS, *TURNS, *SCALINGS, Qt.Key.Key_F, Qt.Key.Key_Z, Qt.Key.Key_Y, Qt.Key.Key_Space]
        others = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_F1]
        self._guard = KeyGuard(canvas, [*keys, *others], self._cancel)

    # Mouse

    def canvasPressEvent(self, event) -> None:  # noqa: N802
        """Grab the layer or a handle."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._before = self._placing.laid_on(self._crs())
            held = self._item.handle_at(QPointF(event.pos()))
            if held == MOVE and event.modifiers() & CONTROL:
                held = TURN
            self._start, self._held = event.pos(), held if self._before is not None else None

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Show the result of the gesture."""
        if self._start is None:
            held = self._item.handle_at(QPointF(event.pos()))
            self.setCursor(CURSORS.get(held, Qt.CursorShape.SizeFDiagCursor))
        elif self._held is not None:
            self._placing.preview(self._dragged(event))

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Make a step of the gesture, or go one step back."""
        if event.button() == Qt.MouseButton.RightButton:
            self._cancel()
        elif event.button() == Qt.MouseButton.LeftButton and self._start is not None:
            held, moved = self._held, event.pos() != self._start
            laid = self._dragged(event) if held is not None and moved else None
            self._reset()
            if laid is not None:
                self._placing.lay(self._title(held), laid)

    def _dragged(self, event):
        """Return the placement after a drag from its start to here."""
        start, end = (np.array(self.toMapCoordinates(pos)) for pos in (self._start, event.pos()))
        if self._held == MOVE:
            return self._before.moved(*(end - start))
        middle, metric = self._before.centre, self._before.metric
        a, b = metric @ (start - middle), metric @ (end - middle)
        lengths = [max(float(np.linalg.norm(v)), 1e-12) for v in (a, b)]
        if self._held == TURN:
            angle = math.degrees(math.atan2(a[0] * b[1] - a[1] * b[0], float(a @ b)))
            if event.modifiers() & SHIFT:  # To whole steps against the map.
                angle = round((self._before.turn_deg + angle) / 15) * 15 - self._before.turn_deg
            return self._before.turned(angle)
        return self._before.turned(0.0, max(lengths[1] / lengths[0], 0.01))

    # Keys

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """A map tool marks an event as handled by ignoring it."""
        if self._on_key(event):
            event.ignore()

    def _on_key(self, event) -> bool:
        key, far = event.key(), bool(event.modifiers() & SHIFT)
        if key in ARROWS:
            return self._nudge(event, ARROWS[key], FAR_STEP_PX if far else STEP_PX)
        if key in TURNS:
            return self._turn(event, TURNS[key] * (FAR_TURN_DEG if far else TURN_DEG), 1.0)
        if key in SCALINGS:
            return self._turn(event, 0.0, SCALE ** SCALINGS[key])
        actions = {
            Qt.Key.Key_F: self.fit,
            Qt.Key.Key_Z: self._placing.history.undo,
            Qt.Key.Key_Y: self._placing.history.redo,
            Qt.Key.Key_Space: self._item.veil,
            Qt.Key.Key_Return: self.finished.emit,
            Qt.Key.Key_Enter: self.finished.emit,
            Qt.Key.Key_F1: lambda: show_keys(self.tr("Placing by hand"), place_keys(), self.canvas().window()),
        }
        if key not in actions:
            return False
        actions[key]()
        return True

    def _nudge(self, event, direction, length_px: float) -> bool:
        laid = self._placing.laid_on(self._crs())
        if laid is not None:
            origin, end = QPoint(0, 0), QPoint(*(round(length_px * d) for d in direction))
            a, b = (np.array(self.toMapCoordinates(pos)) for pos in (origin, end))
            self._placing.lay(self._title(MOVE), laid.moved(*(b - a)), self._gesture_of(event))
        return True

    def _turn(self, event, angle_deg: float, factor: float) -> bool:
        laid = self._placing.laid_on(self._crs())
        if laid is not None:
            title = self._title(TURN if angle_deg else "scale")
            self._placing.lay(title, laid.turned(angle_deg, factor), self._gesture_of(event))
        return True

    def _gesture_of(self, event) -> str:
        """Return what the steps of a key that is held down share."""
        if not event.isAutoRepeat():
            self._gesture += 1
        return f"key {self._gesture}"

    # What follows

    def fit(self) -> None:
        """Place the layer in the middle of the map view."""
        self._placing.fit(self.view(), self._crs())

    def view(self) -> np.ndarray:
        """Return the (4, 2) map corners of what is shown: top left, top right, bottom right, bottom left."""
        return view_of(self.canvas())

    def _cancel(self) -> None:
        """Undo the gesture in progress; without one, undo all since the tool was chosen and leave it."""
        if self._start is not None:
            self._reset()
            return
        history = self._placing.history
        history.setIndex(min(self._first_step, history.count()))
        self.given_up.emit()

    def _title(self, held: str) -> str:
        if held == MOVE:
            return self.tr("Move the layer")
        return self.tr("Rotate the layer") if held == TURN else self.tr("Scale the layer")

    def _crs(self):
        return self.canvas().mapSettings().destinationCrs()

    def _reset(self) -> None:
        self._start = self._held = self._before = None
        self._placing.preview(None)

    def activate(self) -> None:
        """Show the layer where it can be seen, and claim the keys, without a click on the map."""
        super().activate()
        self._first_step = self._placing.history.index()
        self._guard.begin()
        self._item.set_active(True)
        self._placing.propose(self.view(), self._crs())
        self.canvas().setFocus()

    def deactivate(self) -> None:
        """Drop an unfinished gesture and release the keys."""
        if self._start is not None:
            self._reset()
        self._guard.end()
        self._item.set_active(False)
        self._placing.withdraw()
        super().deactivate()


def view_of(canvas: QgsMapCanvas) -> np.ndarray:
    """Return the (4, 2) map corners of a canvas: top left, top right, bottom right, bottom left."""
    width, height = canvas.viewport().width(), canvas.viewport().height()
    ends = ((0, 0), (width, 0), (width, height), (0, height))
    to_map = canvas.getCoordinateTransform().toMapCoordinates
    return np.array([QgsPointXY(to_map(*end)) for end in ends])
