"""Adds a written raster to the project, on top and styled as the moving layer, and takes it back."""

from __future__ import annotations

import contextlib
from pathlib import Path

from qgis.core import QgsMapLayerStyle, QgsProject, QgsRasterLayer

from ..core.errors import RasterError
from ..core.messages import message
from .layers import gdal_path

WRITTEN = "crosstie", "written"
"""Entry of the project: which layer was written from which, by which registration; properties would go with a style."""


def add_registered(path: Path, moving: QgsRasterLayer | None, registration: str = "") -> QgsRasterLayer:
    """Put the raster on top, styled as `moving`; one that the project has already is reloaded; main thread.

    The project remembers both, and the id of the registration.
    """
    known = _layer_of(path)
    if known is not None:
        known.dataProvider().reloadData()
        known.triggerRepaint()
        _remember(known, moving, registration)
        return known
    layer = QgsRasterLayer(str(path), path.stem)
    if not layer.isValid():
        raise RasterError(message("“{path}” was written, but QGIS cannot open it. Look at the file.", path=path))
    if moving is not None:
        _copy_style(moving, layer)
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
    _remember(layer, moving, registration)
    return layer


def written_from(moving_id: str, registration: str | None = None) -> set[str]:
    """Return the ids of the rasters that were added for a moving layer, by one registration or any, also long ago.

    What a project claims is only compared with its layers.
    """
    claims = (claim.rpartition(" ") for claim in QgsProject.instance().readListEntry(*WRITTEN)[0])
    claimed = {pair for pair, _space, own in claims if registration in (None, own)}
    return {layer.id() for layer in _rasters() if layer.id() != moving_id and _pair(layer.id(), moving_id) in claimed}


def take_back(layer_id: str, path: Path) -> bool:
    """Remove a written raster from the project and from the disk; False where the file stays. Main thread."""
    QgsProject.instance().removeMapLayer(layer_id)
    for written in (Path(f"{path}.aux.xml"), path):
        with contextlib.suppress(OSError):
            written.unlink()
    return not path.exists()


def _rasters() -> list[QgsRasterLayer]:
    return [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]


def _layer_of(path: Path) -> QgsRasterLayer | None:
    files = (layer for layer in _rasters() if layer.providerType() == "gdal")
    return next((layer for layer in files if Path(gdal_path(layer)) == path), None)


def _remember(layer: QgsRasterLayer, moving: QgsRasterLayer | None, registration: str) -> None:
    """Let the project know, as long as both are in it, which layer was written from which."""
    if moving is None:
        return
    project = QgsProject.instance()
    known = project.readListEntry(*WRITTEN)[0]
    there = (claim for claim in known if all(project.mapLayer(layer_id) for layer_id in claim.split(" ")[:-1]))
    kept = {claim for claim in there if not claim.startswith(f"{layer.id()} ")}
    project.writeEntry(*WRITTEN, sorted({*kept, f"{_pair(layer.id(), moving.id())} {registration}"}))


def _pair(written_id: str, moving_id: str) -> str:
    return f"{written_id} {moving_id}"


def _copy_style(source: QgsRasterLayer, target: QgsRasterLayer) -> None:
    alpha = target.renderer().alphaBand() if target.renderer() else -1
    style = QgsMapLayerStyle()
    style.readFromLayer(source)
    style.writeToLayer(target)
    # The warp adds an alpha band where the moving raster had no nodata; the copied style does not know of it.
    if alpha > 0 and target.renderer().alphaBand() <= 0:
        target.renderer().setAlphaBand(alpha)
