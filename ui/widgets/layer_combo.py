"""A list of layers of the project in which no two entries read alike, with each layer's source as its tooltip."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QAbstractItemModel, QEvent, QIdentityProxyModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QToolTip

from ...host.layer_titles import titles
from .combo import narrow
from .labels import plain

ROLE = Qt.ItemDataRole


class LayerCombo(QgsMapLayerComboBox):
    """As QGIS's own, which it extends by what layers of one name are told apart by."""

    def __init__(
        self, name: str, filters: QgsMapLayerProxyModel.Filter, without: Iterable[str] = (), none: str | None = None
    ):
        """`without` are providers whose layers are left out; `none` is what the first entry says, which is no layer."""
        super().__init__()
        self.setObjectName(name)
        self.setFilters(filters)
        self.setExcludedProviders(list(without))
        if none is not None:
            self.setAllowEmptyLayer(True, none)
            self.setCurrentIndex(0)
        self._titled = _Titled(self)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        narrow(self)

    def showPopup(self) -> None:  # noqa: N802
        """Sources may have changed since."""
        self._titled.tell()
        super().showPopup()

    def event(self, event) -> bool:
        """Show the layer's source below the tooltip."""
        layer = self.currentLayer() if event.type() == QEvent.Type.ToolTip else None
        if layer is None:
            return super().event(event)
        QToolTip.showText(event.globalPos(), plain(f"{self.toolTip()}\n{source_text(layer)}"), self)
        return True


class _Titled(QIdentityProxyModel):
    """The model of a list of layers, with their titles."""

    def __init__(self, combo: QgsMapLayerComboBox):
        super().__init__(combo)
        self._combo: QgsMapLayerComboBox = combo
        self._titles: dict[str, str] | None = None
        """None until they are looked at."""
        source, chosen = combo.model(), combo.currentIndex()
        source.setParent(self)  # Else a list deletes it with the change of its model.
        self.setSourceModel(source)
        combo.setModel(self)
        combo.setCurrentIndex(chosen)
        project = QgsProject.instance()
        tree = project.layerTreeRoot()
        for changed in (project.layersAdded, project.layersRemoved, tree.nameChanged, tree.addedChildren):
            changed.connect(self.tell)

    def data(self, index: QModelIndex, role: int = ROLE.DisplayRole):
        """Return what the layer's title says; of entries that are no layer what they say."""
        if role not in (ROLE.DisplayRole, ROLE.ToolTipRole):
            return super().data(index, role)
        layer = self._combo.layer(index.row())
        if layer is None:
            return super().data(index, role)
        if role == ROLE.ToolTipRole:
            return plain(source_text(layer))
        if self._titles is None:
            self._titles = titles()
        return self._titles.get(layer.id(), layer.name())

    def match(self, *asked: object) -> list[QModelIndex]:
        """Search in the titles, where Qt would ask the model below."""
        return QAbstractItemModel.match(self, *asked)

    def tell(self, *_what: object) -> None:
        """What layers are called may have changed."""
        self._titles = None
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))


def source_text(layer: QgsMapLayer) -> str:
    """Return where a layer comes from, without passwords."""
    return layer.publicSource()
