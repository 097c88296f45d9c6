"""Where to match: the whole overlap, what the map canvas shows, or a rectangle drawn on it."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from ...core.request import Area
from ...host.layers import wkt_of
from ..icons import icon
from ..tools.rectangle_tool import RectangleTool, area_band
from ..tools.switch import ToolSwitch
from ..widgets.combo import narrow

WHOLE, CANVAS, RECTANGLE = "whole", "canvas", "rectangle"


class AreaPicker(QWidget):
    """A list, a button to draw, and the rectangle on the canvas while it is used."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self._rectangle: QgsGeometry | None = None
        self._rectangle_crs = QgsCoordinateReferenceSystem()
        self._band = area_band(canvas)
        self._tool = RectangleTool(canvas)
        self._tool.drawn.connect(self._on_drawn)
        self._tool.given_up.connect(self._stop_drawing)
        self.combo = QComboBox()
        self.combo.setObjectName("area_picker")
        narrow(self.combo)
        for key, title in (
            (WHOLE, self.tr("Whole overlap")),
            (CANVAS, self.tr("What the map canvas shows")),
            (RECTANGLE, self.tr("Drawn rectangle")),
        ):
            self.combo.addItem(title, key)
        self._draw = QToolButton()
        self._draw.setObjectName("draw_button")
        self._draw.setIcon(icon("rectangle"))
        self._draw.setToolTip(self.tr("Draw the rectangle on the map (Esc cancels)"))
        self._draw.setAccessibleName(self._draw.toolTip())
        self._switch = ToolSwitch(canvas, self._tool, self._draw)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self._draw)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(self._on_choice)
        self._on_choice()

    def choice(self) -> str:
        """Return WHOLE, CANVAS or RECTANGLE."""
        return self.combo.currentData()

    def is_undrawn(self) -> bool:
        """Return whether a rectangle is chosen but not drawn yet."""
        return self.choice() == RECTANGLE and self._rectangle is None

    def area(self) -> Area | None:
        """Return the chosen area with its CRS; None for the whole overlap."""
        if self.choice() == CANVAS:
            settings = self._canvas.mapSettings()
            ring = [QgsPointXY(corner) for corner in settings.visiblePolygon()]
            polygon = QgsGeometry.fromPolygonXY([[*ring, ring[0]]])
            return Area(polygon.asWkt(), wkt_of(settings.destinationCrs()))
        if self.choice() == RECTANGLE and self._rectangle is not None:
            return Area(self._rectangle.asWkt(), wkt_of(self._rectangle_crs))
        return None

    def close_down(self) -> None:
        """Remove everything from the canvas."""
        self._switch.close_down()
        self._tool.remove()
        self._canvas.scene().removeItem(self._band)

    def _on_choice(self) -> None:
        wanted = self.choice() == RECTANGLE
        self._draw.setVisible(wanted)
        self._draw.setChecked(wanted and self._rectangle is None)
        self._band.setVisible(wanted)
        self.changed.emit()

    def _on_drawn(self, polygon: QgsGeometry) -> None:
        self._rectangle = polygon
        self._rectangle_crs = self._canvas.mapSettings().destinationCrs()
        self._band.setToGeometry(polygon, self._rectangle_crs)
        self._stop_drawing()
        self.changed.emit()

    def _stop_drawing(self) -> None:
        self._switch.stop()
