"""What is known of a raster without a place: the scale of a scanned map, a rough place, and how far to look for it."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsUnitTypes
from qgis.gui import QgsMapCanvas, QgsMapToolEmitPoint
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QToolButton, QVBoxLayout, QWidget

from ...host.layers import wkt_of
from ..icons import icon
from ..tools.switch import ToolSwitch
from ..widgets.combo import narrow

MOST_DPI = 19999
AROUND = 0.25
"""Of the canvas's width: the radius that a click on the map proposes."""


class PlaceRow(QWidget):
    """The list, and below it scale, resolution and rough place."""

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None):
        super().__init__(parent)
        self._canvas = canvas
        self.combo = self._ways()
        self.scale = self._line("map_scale", "1:25000", self.tr("Scale of the scanned map"))
        self.dpi = self._resolution()
        self.near = self._line(
            "near_edit", "x, y, 20 km [EPSG:4326]",
            self.tr("Rough place: x, y, a radius in m or km, and the CRS; nothing is looked for elsewhere"),
        )  # fmt: skip
        self._pick = QToolButton()
        self._pick.setObjectName("near_button")
        self._pick.setIcon(icon("places"))
        self._pick.setToolTip(self.tr("Click the rough place on the map (Esc cancels)"))
        self._pick.setAccessibleName(self._pick.toolTip())
        self._tool = QgsMapToolEmitPoint(canvas)
        self._tool.canvasClicked.connect(self._on_clicked)
        self._switch = ToolSwitch(canvas, self._tool, self._pick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.combo)
        for parts in ((self.scale, self.dpi), (self.near, self._pick)):
            row = QHBoxLayout()
            for part in parts:
                row.addWidget(part)
            column.addLayout(row)
        self.setFocusProxy(self.combo)

    def close_down(self) -> None:
        """Give the map tool back."""
        self._switch.close_down()

    def texts(self) -> dict[str, str]:
        """Return what is chosen, as options by their names; what is empty is left out."""
        dpi = str(self.dpi.value()) if self.dpi.value() else ""
        given = {"map_scale": self.scale.text(), "dpi": dpi, "near": self.near.text()}
        return {name: text.strip() for name, text in given.items() if text.strip()}

    def _on_clicked(self, point: QgsPointXY, button: Qt.MouseButton) -> None:
        self._switch.stop()
        if button != Qt.MouseButton.LeftButton:
            return
        settings = self._canvas.mapSettings()
        crs = settings.destinationCrs()
        metres = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), QgsUnitTypes.DistanceUnit.DistanceMeters)
        radius = max(1, round(AROUND * settings.visibleExtent().width() * metres))
        where = crs.authid() or wkt_of(crs)
        self.near.setText(f"{point.x():.8g}, {point.y():.8g}, {radius} m" + (f" [{where}]" if where else ""))

    def _ways(self) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("whereabouts_picker")
        narrow(combo)
        for key, title in (
            ("auto", self.tr("Automatic: where nothing says where it lies")),
            ("off", self.tr("Not all over a much larger reference")),
            ("on", self.tr("All over the reference")),
            ("wide", self.tr("All over the reference, at more scales (slow)")),
        ):
            combo.addItem(title, key)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _line(self, name: str, example: str, tip: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setPlaceholderText(example)
        edit.setToolTip(tip)
        edit.setAccessibleName(tip)
        edit.setMinimumWidth(60)
        edit.textChanged.connect(self.changed)
        return edit

    def _resolution(self) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName("scan_dpi")
        box.setRange(0, MOST_DPI)
        box.setSuffix(" dpi")
        box.setSpecialValueText(self.tr("dpi: by the file"))
        tip = self.tr("Dots an inch of the scan, where its file does not say them")
        box.setToolTip(tip)
        box.setAccessibleName(tip)
        box.setMinimumWidth(60)
        box.valueChanged.connect(self.changed)
        return box
