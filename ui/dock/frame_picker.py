"""The map frame of a scanned sheet: found by itself, none, or the polygon of a layer."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from ...core.neatline.text import AUTO, OFF
from ..widgets.combo import narrow
from ..widgets.layer_combo import LayerCombo

LAYER = "layer"


class FramePicker(QWidget):
    """A list, and below it the layer whose polygon is the frame, where that is chosen."""

    changed = pyqtSignal()
    correction_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setObjectName("neatline_picker")
        narrow(self.combo)
        for key, title in (
            (AUTO, self.tr("Found by itself: what lies outside is ignored")),
            (OFF, self.tr("The whole scan")),
            (LAYER, self.tr("The polygon of a layer")),
        ):
            self.combo.addItem(title, key)
        self.layer = LayerCombo("neatline_layer", QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layer.setAccessibleName(self.tr("Layer with the map frame, drawn on the moving layer"))
        self.layer.setToolTip(self.tr("Layer with the map frame, drawn on the moving layer"))
        self._correct = QPushButton(self.tr("&Correct the frame that was found"))
        self._correct.setObjectName("correct_frame_button")
        self._correct.setToolTip(self.tr("Adds it as a polygon layer, which the vertex tool of QGIS changes"))
        self._correct.hide()
        self._correct.clicked.connect(lambda: self.correction_requested.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for part in (self.combo, self.layer, self._correct):
            column.addWidget(part)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(self._on_choice)
        self.layer.layerChanged.connect(self.changed)
        self._on_choice()

    def choice(self) -> str:
        """Return AUTO, OFF or LAYER."""
        return self.combo.currentData()

    def polygon_layer(self) -> QgsVectorLayer | None:
        """Return the layer whose polygon is the frame; None where another thing is chosen."""
        return self.layer.currentLayer() if self.choice() == LAYER else None

    def offer(self, is_known: bool) -> None:
        """Offer to correct a frame, where one is known."""
        self._correct.setVisible(is_known)

    def take(self, layer: QgsVectorLayer) -> None:
        """Choose the polygon of a layer."""
        self.layer.setLayer(layer)
        self.combo.setCurrentIndex(self.combo.findData(LAYER))

    def _on_choice(self) -> None:
        self.layer.setVisible(self.choice() == LAYER)
        self.changed.emit()
