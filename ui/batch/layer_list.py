"""A list of the project's rasters to tick."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...host.layer_titles import titles
from ...host.layers import gdal_path
from ..widgets.labels import plain


class LayerList(QDialog):
    """All files that are raster layers, each once; none of `without` is ticked at first."""

    def __init__(self, without: Iterable[QgsMapLayer], parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add layers"))
        self.setObjectName("batch_layers")
        self._list = QListWidget()
        self._list.setObjectName("batch_layer_list")
        self._list.setAccessibleName(self.tr("Layers to register"))
        label = QLabel(self.tr("Layers to register"))
        label.setBuddy(self._list)
        unticked = {gdal_path(layer) for layer in without}
        for path, title in _rasters().items():
            item = QListWidgetItem(title, self._list)
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(plain(path))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked if path in unticked else Qt.CheckState.Checked)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (label, self._list, buttons):
            column.addWidget(part)

    def paths(self) -> list[str]:
        """Return the files of the ticked layers."""
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]


def _rasters() -> dict[str, str]:
    """Return what the files are called, in the order of that."""
    called, layers = titles(), QgsProject.instance().mapLayers().values()
    found = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"]
    paths: dict[str, str] = {}
    for layer in sorted((layer for layer in found if layer.isValid()), key=lambda one: called[one.id()].casefold()):
        paths.setdefault(gdal_path(layer), called[layer.id()])
    return paths
