"""Adds a written raster to the project: above the moving layer, with its style."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerStyle, QgsProject, QgsRasterLayer

from ..core.errors import RasterError
from ..core.messages import message
from .layers import gdal_path


def add_registered(path: Path, moving: QgsRasterLayer | None) -> QgsRasterLayer:
    """Add the raster above `moving` with its style, or reload it if the project has it already; main thread."""
    known = _layer_of(path)
    if known is not None:
        known.dataProvider().reloadData()
        known.triggerRepaint()
        return known
    layer = QgsRasterLayer(str(path), path.stem)
    if not layer.isValid():
        raise RasterError(message("“{path}” was written, but QGIS cannot open it. Look at the file.", path=path))
    if moving is not None:
        _copy_style(moving, layer)
    _insert_above(layer, moving)
    return layer


def _layer_of(path: Path) -> QgsRasterLayer | None:
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and Path(gdal_path(layer)) == path:
            return layer
    return None


def _copy_style(source: QgsRasterLayer, target: QgsRasterLayer) -> None:
    alpha = target.renderer().alphaBand() if target.renderer() else -1
    style = QgsMapLayerStyle()
    style.readFromLayer(source)
    style.writeToLayer(target)
    # The warp adds an alpha band where the moving raster had no nodata; the copied style does not know of it.
    if alpha > 0 and target.renderer().alphaBand() <= 0:
        target.renderer().setAlphaBand(alpha)


def _insert_above(layer: QgsRasterLayer, moving: QgsRasterLayer | None) -> None:
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    node = root.findLayer(moving.id()) if moving is not None else None
    project.addMapLayer(layer, False)
    if node is None:
        root.insertLayer(0, layer)
    else:
        node.parent().insertLayer(node.parent().children().index(node), layer)
