"""Rough points by hand: two clicks a place, for pairs that the search does not find by itself."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QPushButton, QToolButton, QWidget

from ...host.layers import wkt_of
from ...host.rough_points import MapPair
from ..icons import icon
from ..labels import hint_label
from ..tools.pair_tool import PairTool, pair_band
from ..tools.switch import ToolSwitch

CLICK_ERROR_PX = 15
"""How far a click may be off, in pixels of the screen."""


class KnownPlaces(QWidget):
    """A button to show places, what to click next, and a button to forget them."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._pairs: list[MapPair] = []
        self._band = pair_band(canvas)
        self._tool = PairTool(canvas)
        self._tool.started.connect(self._describe_second)
        self._tool.paired.connect(self._on_paired)
        self._tool.given_up.connect(self._stop)
        self._label = hint_label("places_label")
        self._show_button = QToolButton()
        self._show_button.setObjectName("places_button")
        self._show_button.setIcon(icon("places"))
        self._show_button.setToolTip(self.tr("Show places on the map, first in the moving layer, then in the other"))
        self._show_button.setAccessibleName(self._show_button.toolTip())
        self._switch = ToolSwitch(canvas, self._tool, self._show_button)
        self._show_button.toggled.connect(self._describe)
        self._clear = QPushButton(self.tr("Forget"))
        self._clear.setObjectName("places_clear")
        self._clear.clicked.connect(self.clear)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._label, 0, 0)
        grid.addWidget(self._clear, 0, 1)
        grid.addWidget(self._show_button, 0, 2)
        grid.setColumnStretch(0, 1)
        self.setFocusProxy(self._show_button)
        self._describe()

    def pairs(self) -> tuple[MapPair, ...]:
        """Return the places in map coordinates."""
        return tuple(self._pairs)

    def clear(self) -> None:
        """Forget all places."""
        self._pairs.clear()
        self._band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        self._describe()
        self.changed.emit()

    def close_down(self) -> None:
        """Take everything off the canvas, for good."""
        self._switch.close_down()
        self._tool.remove()
        self._canvas.scene().removeItem(self._band)

    def _on_paired(self, moving: QgsPointXY, reference: QgsPointXY) -> None:
        settings = self._canvas.mapSettings()
        error = CLICK_ERROR_PX * settings.mapUnitsPerPixel()
        crs_wkt = wkt_of(settings.destinationCrs())
        self._pairs.append(MapPair((moving.x(), moving.y()), (reference.x(), reference.y()), error, crs_wkt))
        part = len(self._pairs) - 1
        for place in (moving, reference):
            self._band.addPoint(place, True, part)
        self._describe()
        self.changed.emit()

    def _stop(self) -> None:
        self._switch.stop()

    def _describe(self) -> None:
        self._clear.setVisible(bool(self._pairs))
        count = self.tr("{0} shown.").format(len(self._pairs)) if self._pairs else ""
        if self._show_button.isChecked():
            self._label.setText(" ".join((count, self.tr("Click a place in the moving layer."))).strip())
        else:
            self._label.setText(count or self.tr("None shown: not needed as a rule."))

    def _describe_second(self) -> None:
        self._label.setText(self.tr("Now click the same place in the reference layer."))
