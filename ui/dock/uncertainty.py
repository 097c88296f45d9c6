"""How far a placement by hand may be off, in three boxes: distance, angle, scale."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsUnitTypes
from qgis.PyQt.QtCore import QSignalBlocker
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from ...host.manual_placement import Placing

MOST_SHIFT, MOST_TURN_DEG, MOST_PERCENT = 1e9, 180.0, 300.0


class UncertaintyRow(QWidget):
    """Hidden while nothing is placed; changing a value is a step of the placing."""

    def __init__(self, placing: Placing, parent: QWidget | None = None):
        super().__init__(parent)
        self._placing = placing
        self._shift = self._box("shift_error", MOST_SHIFT, "", self.tr("How far off the position may be"))
        self._turn = self._box("turn_error", MOST_TURN_DEG, "°", self.tr("How far off the rotation may be"))
        self._scale = self._box("scale_error", MOST_PERCENT, " %", self.tr("How far off the scale may be"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for box, stretch in ((self._shift, 3), (self._turn, 2), (self._scale, 2)):
            row.addWidget(box, stretch)
            box.valueChanged.connect(self._on_value)
        placing.changed.connect(self._show)
        self._show()

    def _on_value(self) -> None:
        self._placing.set_uncertainty(self._shift.value(), self._turn.value(), self._scale.value())

    def _show(self) -> None:
        laid = self._placing.laid
        self.setVisible(laid is not None)
        if laid is None:
            return
        crs = QgsCoordinateReferenceSystem.fromWkt(laid.crs_wkt)
        unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits()) if crs.isValid() else "px"
        blockers = [QSignalBlocker(box) for box in (self._shift, self._turn, self._scale)]
        self._shift.setDecimals(0 if laid.shift >= 100 else 1 if laid.shift >= 1 else 6)
        self._shift.setSuffix(f" {unit}")
        self._shift.setValue(laid.shift)
        self._turn.setValue(laid.rotation_deg)
        self._scale.setValue(laid.scale_percent)
        for blocker in blockers:
            blocker.unblock()

    def _box(self, name: str, most: float, suffix: str, tip: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setRange(0.0, most)
        box.setDecimals(0)
        box.setPrefix("± ")
        box.setSuffix(suffix)
        box.setToolTip(tip)
        box.setAccessibleName(tip)
        box.setMinimumWidth(60)
        box.setKeyboardTracking(False)
        return box
