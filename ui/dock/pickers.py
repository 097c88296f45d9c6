"""The two layer pickers: any raster layer of the project, a file, or (as reference) what the map shows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsRasterLayer
from qgis.PyQt.QtCore import QRegularExpression, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QGridLayout, QToolButton, QWidget

from ...host import settings
from ...host.layers import WEB_PROVIDERS, is_lost, is_same_raster
from ..icons import icon
from ..widgets.labels import caption
from ..widgets.layer_combo import LayerCombo


class LayerPickers(QWidget):
    """Moving layer, reference layer, and a button that swaps them."""

    changed = pyqtSignal()
    open_failed = pyqtSignal(str)
    """A sentence about a file that is no raster."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._chosen: set[str] = set()
        # Before the lists are made, so that they still hold a layer when its removal is told.
        QgsProject.instance().layersWillBeRemoved.connect(self._let_go)
        rasters = QgsMapLayerProxyModel.Filter.RasterLayer
        self.moving = LayerCombo("moving_layer", rasters, WEB_PROVIDERS)
        self.reference = LayerCombo("reference_layer", rasters)
        self.reference.setAdditionalItems([self.map_title()])
        self._swap = QToolButton()
        self._swap.setObjectName("swap_button")
        self._swap.setIcon(icon("swap"))
        self._swap.setToolTip(self.tr("Swap the moving and the reference layer"))
        self._swap.setAccessibleName(self._swap.toolTip())
        self._swap.clicked.connect(self.swap)
        self._lay_out()
        for combo in (self.moving, self.reference):
            combo.currentIndexChanged.connect(self._on_changed)
            combo.activated.connect(lambda _index, combo=combo: self._chosen.add(combo.objectName()))
        QgsProject.instance().layersAdded.connect(self.pick_defaults)
        self.pick_defaults()

    def map_title(self) -> str:
        """What the reference picker calls the map canvas."""
        return self.tr("What the map shows")

    def moving_layer(self) -> QgsRasterLayer | None:
        """Return the moving layer."""
        return self.moving.currentLayer()

    def reference_layer(self) -> QgsRasterLayer | None:
        """Return the reference layer; None when it is the map, or nothing is chosen."""
        return self.reference.currentLayer()

    def reference_is_map(self) -> bool:
        """Tell whether the reference is what the map shows."""
        return self.reference.currentLayer() is None and self.reference.currentText() == self.map_title()

    def swap(self) -> None:
        """Exchange the two layers; a layer that can only be the reference stays."""
        moving, reference = self.moving_layer(), self.reference_layer()
        if moving is None or reference is None or reference.providerType() in WEB_PROVIDERS:
            return
        self.keep()
        self.moving.setLayer(reference)
        self.reference.setLayer(moving)

    def choose(self, moving_id: str, reference_id: str) -> None:
        """Show the pair of a registration; a layer that is gone leaves its list empty, no reference: the map."""
        self.keep()
        project = QgsProject.instance()
        self.moving.setLayer(project.mapLayer(moving_id))
        if reference_id:
            self.reference.setLayer(project.mapLayer(reference_id))
        else:
            self._choose_map()

    def close_down(self) -> None:
        """Disconnect from the project."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._let_go)
        QgsProject.instance().layersAdded.disconnect(self.pick_defaults)

    def keep(self) -> None:
        """Do not change the chosen layers from now on."""
        self._chosen |= {"moving_layer", "reference_layer"}

    def pick_defaults(self, _layers=()) -> None:
        """Choose two different layers unless the user has, the one without georeference as the moving one."""
        if "moving_layer" not in self._chosen:
            self._pick_moving()
        if "reference_layer" not in self._chosen:
            self._pick_reference()

    def _choose_map(self) -> None:
        """Choose the last entry; a layer may be called like it."""
        self.reference.setCurrentIndex(self.reference.count() - 1)

    def _let_go(self, ids: list[str]) -> None:
        """Leave a list empty whose layer is removed, instead of letting it slip to a neighbour."""
        for combo in (self.moving, self.reference):
            layer = combo.currentLayer()
            if layer is not None and layer.id() in ids:
                self._chosen.discard(combo.objectName())
                combo.setLayer(None)

    def _pick_moving(self) -> None:
        moving, reference = self.moving_layer(), self.reference_layer()
        if is_lost(moving):
            return
        layers = [layer for layer in _layers_of(self.moving) if not is_same_raster(layer, reference)]
        lost = next((layer for layer in layers if is_lost(layer)), None)
        found = lost or moving or next(iter(layers), None)
        if found is not None:
            self.moving.setLayer(found)

    def _pick_reference(self) -> None:
        moving, reference = self.moving_layer(), self.reference_layer()
        if reference is not None and not is_same_raster(reference, moving):
            return
        others = [layer for layer in _layers_of(self.reference) if not is_same_raster(layer, moving)]
        if others:
            self.reference.setLayer(next((layer for layer in others if not is_lost(layer)), others[0]))
        else:
            self._choose_map()

    def open_file(self, combo: LayerCombo, path: str) -> None:
        """Add the raster file to the project and choose it, or show that it is not a raster."""
        layer = _loaded(path) or QgsRasterLayer(path, _title(path))
        if not layer.isValid():
            self.open_failed.emit(
                self.tr("“{0}” is not a raster that QGIS can open. Choose another file.").format(_title(path))
            )
            return
        settings.last_folder.set(_folder(path))
        self._chosen.add(combo.objectName())
        QgsProject.instance().addMapLayer(layer)
        combo.setLayer(layer)

    def _ask_file(self, combo: LayerCombo) -> None:
        path, _filter = QFileDialog.getOpenFileName(
            self,
            self.tr("Open a raster"),
            settings.last_folder.get(),
            QgsProviderRegistry.instance().fileRasterFilters(),
        )
        if path:
            self.open_file(combo, path)

    def _on_changed(self, _index: int) -> None:
        reference = self.reference_layer()
        self._swap.setEnabled(reference is not None and reference.providerType() not in WEB_PROVIDERS)
        self.changed.emit()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        rows = (
            (0, self.tr("&Moving layer"), self.moving, self.tr("The raster to correct")),
            (2, self.tr("&Reference layer"), self.reference, self.tr("The layer whose position you trust")),
        )
        for row, title, combo, tip in rows:
            combo.setToolTip(tip)
            grid.addWidget(caption(title, combo), row, 0)
            grid.addWidget(combo, row + 1, 0)
            grid.addWidget(self._open_button(combo), row + 1, 1)
        grid.addWidget(self._swap, 1, 2, 3, 1)
        buttons = self.findChildren(QToolButton, QRegularExpression("_open_button$"))
        for before, after in zip((self.moving, buttons[0], self._swap), (buttons[0], self._swap, self.reference)):
            self.setTabOrder(before, after)
        grid.setColumnStretch(0, 1)

    def _open_button(self, combo: LayerCombo) -> QToolButton:
        button = QToolButton()
        button.setObjectName(combo.objectName().replace("layer", "open_button"))
        button.setText("…")
        button.setToolTip(self.tr("Open file …"))
        button.setAccessibleName(button.toolTip())
        button.clicked.connect(lambda: self._ask_file(combo))
        return button


def _layers_of(combo: LayerCombo) -> list[QgsMapLayer]:
    layers = (combo.layer(index) for index in range(combo.count()))
    return [layer for layer in layers if layer is not None]


def _loaded(path: str) -> QgsRasterLayer | None:
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.source() == path), None)


def _title(path: str) -> str:
    return Path(path).stem


def _folder(path: str) -> str:
    return str(Path(path).parent)
