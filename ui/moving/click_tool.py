"""The map tool of the moving image's canvas that sets the moving end of tie points."""

from __future__ import annotations

from qgis.core import QgsPointXY
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import Qt

from ...core.review.snapping import MOVING
from ..canvas.shown_points import MovingPoints
from ..tools.add_tool import AddTool, Half
from ..tools.key_guard import KeyGuard
from ..tools.pair_mark import PairMark


class ClickTool(QgsMapTool):
    """Passes clicks and keys to the AddTool of the map, and marks its pair here."""

    def __init__(self, shown: MovingPoints, add_tool: AddTool):
        super().__init__(shown.canvas)
        self._shown, self._add_tool = shown, add_tool
        self._mark = PairMark(shown.canvas)
        keys = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_X, Qt.Key.Key_Escape, Qt.Key.Key_F1]
        self._guard = KeyGuard(shown.canvas, keys)
        add_tool.half_changed.connect(self._on_half)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event) -> None:  # noqa: N802
        """Pass on a place, or go one step back."""
        if event.button() == Qt.MouseButton.RightButton:
            self._add_tool.step_back()
        elif event.button() == Qt.MouseButton.LeftButton:
            if self._mark.is_near(event.pos()) and self._add_tool.has_match_in(MOVING):
                self._add_tool.take_key(Qt.Key.Key_Return)
                return
            place = QgsPointXY(self.toMapCoordinates(event.pos()))
            crs = self.canvas().mapSettings().destinationCrs()
            self._add_tool.take_end(MOVING, self._shown.map_of(MOVING).pixel_of(place, crs))

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """A map tool marks an event as handled by ignoring it."""
        if self._add_tool.take_key(event.key()):
            event.ignore()

    def _on_half(self, half: Half | None) -> None:
        pixel = None if half is None else half.end(MOVING)
        crs = self.canvas().mapSettings().destinationCrs()
        place = None if pixel is None else self._shown.map_of(MOVING).place_of(pixel, crs)
        if place is None:
            self._mark.hide()
        else:
            self._mark.show(None, place, half.side == MOVING or half.match is not None)

    def activate(self) -> None:
        """Claim the keys."""
        super().activate()
        self._guard.begin()

    def deactivate(self) -> None:
        """Release the keys."""
        self._guard.end()
        super().deactivate()

    def remove(self) -> None:
        """Remove the mark from the canvas."""
        self._add_tool.half_changed.disconnect(self._on_half)
        self._guard.end()
        self._mark.remove()
