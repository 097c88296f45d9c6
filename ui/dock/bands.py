"""Bands and contrast of one layer: automatic, as displayed, or a single band."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ...core.request import STRETCHES
from ..widgets.combo import narrow

AUTOMATIC, DISPLAYED = "automatic", "displayed"


class BandPicker(QWidget):
    """Two combo boxes in a row; follow the layer with `set_layer`."""

    def __init__(self, role: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._layer_id = ""
        self.combo = QComboBox()
        self.combo.setObjectName(f"{role}_bands")
        self.combo.setToolTip(self.tr("The bands to compare"))
        self.combo.setAccessibleName(self.combo.toolTip())
        self.stretch = QComboBox()
        self.stretch.setObjectName(f"{role}_stretch")
        self.stretch.setToolTip(self.tr("How grey values are stretched before they are compared"))
        self.stretch.setAccessibleName(self.stretch.toolTip())
        titles = {
            "auto": self.tr("Automatic"),
            "linear": self.tr("Linear"),
            "log": self.tr("Logarithmic"),
            "none": self.tr("Unchanged"),
        }
        for stretch in STRETCHES:
            self.stretch.addItem(titles[stretch], stretch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for combo in (self.combo, self.stretch):
            narrow(combo, 5)
            row.addWidget(combo, 1)
        self.setFocusProxy(self.combo)
        self.set_layer(None)

    def set_layer(self, layer: QgsRasterLayer | None) -> None:
        """Offer the bands of another layer; nothing changes for the same one."""
        layer_id = "" if layer is None else layer.id()
        if layer_id == self._layer_id and self.combo.count():
            return
        self._layer_id = layer_id
        self.combo.clear()
        self.combo.addItem(self.tr("Automatic"), AUTOMATIC)
        has_bands = layer is not None and layer.isValid() and layer.providerType() == "gdal"
        self.setEnabled(has_bands)
        if has_bands:
            self.combo.addItem(self.tr("As displayed"), DISPLAYED)
            for number in range(1, layer.bandCount() + 1):
                self.combo.addItem(layer.bandName(number), number)

    def bands(self, layer: QgsRasterLayer) -> tuple[int, ...]:
        """Return one-based bands, empty for the automatic choice."""
        chosen = self.combo.currentData()
        if chosen == AUTOMATIC or chosen is None:
            return ()
        if chosen == DISPLAYED:
            return tuple(dict.fromkeys(layer.renderer().usesBands()))[:3]
        return (chosen,)
