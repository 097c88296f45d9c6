"""A map tool for pairs of clicks: a place in the moving layer, as it is shown, then the same place in the reference."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ...host.manual_placement import Placing
from ..canvas.placement_item import PlacementItem
from .key_guard import KeyGuard
from .place_tool import view_of

COLOUR = QColor(0, 158, 115)


class PairTool(QgsMapTool):
    """Two clicks; Esc and the right button undo the first click, then leave the tool; Enter finishes."""

    started = pyqtSignal()
    """The place in the moving layer is known."""
    missed = pyqtSignal()
    """The first click was beside the layer."""
    paired = pyqtSignal(object, object)
    """QgsPointXY of the place in the moving and in the reference layer, in the canvas's CRS."""
    given_up = pyqtSignal()
    finished = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, placing: Placing, item: PlacementItem):
        super().__init__(canvas)
        self._placing, self._item = placing, item
        self._first: QgsPointXY | None = None
        self._guard = KeyGuard(canvas, [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Z])
        self._band = pair_band(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasMoveEvent(self, event) -> None:  # noqa: N802
        """Stretch the link to the mouse."""
        if self._first is not None:
            self._show(self._first, self.toMapCoordinates(event.pos()))

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Take a place, or a step back."""
        if event.button() == Qt.MouseButton.RightButton:
            self._step_back()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._take(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """Esc takes a step back, Z undoes the last pair, Enter leaves the tool."""
        keys = Qt.Key
        actions = {
            keys.Key_Escape: self._step_back,
            keys.Key_Z: self._placing.history.undo,
            keys.Key_Return: self.finished.emit,
            keys.Key_Enter: self.finished.emit,
        }
        if event.key() in actions:
            event.ignore()
            actions[event.key()]()

    def activate(self) -> None:
        """Show the layer where it can be clicked, and claim the keys."""
        super().activate()
        self._guard.begin()
        self._item.set_active(True)
        self._placing.propose(view_of(self.canvas()), self.canvas().mapSettings().destinationCrs())
        self.canvas().setFocus()

    def deactivate(self) -> None:
        """Drop an unfinished pair."""
        self._reset()
        self._guard.end()
        self._item.set_active(False)
        self._placing.withdraw()
        super().deactivate()

    def remove(self) -> None:
        """Remove the rubber band from the canvas."""
        self.canvas().scene().removeItem(self._band)

    def _take(self, place: QgsPointXY) -> None:
        if self._first is None:
            if self._placing.by_file(place, self.canvas().mapSettings().destinationCrs()) is None:
                self.missed.emit()
                return
            self._first = place
            self._show(place, place)
            self.started.emit()
            return
        first = self._first
        self._reset()
        self.paired.emit(first, place)

    def _step_back(self) -> None:
        was_first = self._first is None
        self._reset()
        if was_first:
            self.given_up.emit()

    def _show(self, first: QgsPointXY, second: QgsPointXY) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        for place in (first, second):
            self._band.addPoint(place)

    def _reset(self) -> None:
        self._first = None
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)


def pair_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Return an empty rubber band for links between places, with a mark at either end."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.LineGeometry)
    band.setStrokeColor(COLOUR)
    band.setWidth(2)
    band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
    band.setIconSize(9)
    return band
