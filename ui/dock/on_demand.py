"""Fields that only some choices use: hidden, with their labels, otherwise."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...host.layers import WEB_PROVIDERS, gdal_path
from ..widgets.labels import caption
from ..widgets.layer_combo import LayerCombo


class OnDemand(QWidget):
    """Widgets below each other, each under its label where it has one."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        # An expanded group shows all its direct children, so hidden ones are one level deeper.
        self._asked = QWidget()
        for owner in (self._asked, self):
            column = QVBoxLayout(owner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
        self.layout().addWidget(self._asked)

    def ask(self, asked: bool) -> None:
        """Show the fields, or hide them."""
        self._asked.setVisible(asked)

    def is_asked(self) -> bool:
        """Return whether the fields are shown wherever this widget itself is."""
        return not self._asked.isHidden()

    def _lay_out(self, rows: Iterable[tuple[str, QWidget]]) -> None:
        for title, widget in rows:
            if title:
                self._asked.layout().addWidget(caption(title, widget))
            self._asked.layout().addWidget(widget)


class HeightsField(OnDemand):
    """Heights of the ground, for the transform that fits a camera model."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.layer = raster_picker("heights_layer", self.tr("No layer: mean height"))
        self._lay_out([(self.tr("H&eights of the ground"), self.layer)])

    def path(self) -> str:
        """Return the raster's path; empty for none, or while the field is hidden."""
        return path_of(self.layer.currentLayer()) if self.is_asked() else ""


def raster_picker(name: str, none: str) -> LayerCombo:
    """Return a list of the raster layers that are files, with `none` before them."""
    return LayerCombo(name, QgsMapLayerProxyModel.Filter.RasterLayer, WEB_PROVIDERS, none)


def path_of(layer: QgsRasterLayer | None) -> str:
    """Return what GDAL opens a layer by; empty for none."""
    return "" if layer is None else gdal_path(layer)
