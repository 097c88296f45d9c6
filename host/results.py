"""Adds a written raster to the project, on top and styled as the moving layer, and takes it back."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsMapLayerStyle, QgsProject, QgsRasterLayer

from ..core.errors import RasterError
from ..core.messages import message
from .layers import gdal_path


def add_registered(path: Path, moving: QgsRasterLayer | None) -> QgsRasterLayer:
    """Put the raster on top, styled as `moving`; one that the project has already is reloaded; main thread."""
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
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
    return layer


def take_back(layer_id: str, path: Path) -> bool:
    """Remove a written raster from the project and from the disk; False where the file stays. Main thread."""
    QgsProject.instance().removeMapLayer(layer_id)
    for written in (Path(f"{path}.aux.xml"), path):
        with contextlib.suppress(OSError):
            written.unlink()
    return not path.exists()


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
