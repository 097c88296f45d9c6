"""The sample layers that ship with the plugin: an aerial image and a radar scene of an invented place."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from ..core.errors import RasterError
from ..core.gdal_errors import collected
from ..core.messages import message

SHIPPED = Path(__file__).resolve().parents[1] / "resources" / "sample"
REFERENCE, MOVING = "aerial", "radar"


def sample_folder() -> Path:
    """Return where the layers are written: beside them *Apply* writes, so it is no place of the plugin's own."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "crosstie" / "sample"


def add_sample_layers() -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """Put moving and reference layer into the project, unless they are there; RasterError where they cannot be."""
    folder = sample_folder()
    return tuple(_added(folder / f"{name}.tif") for name in (REFERENCE, MOVING))[::-1]


def _added(path: Path) -> QgsRasterLayer:
    for layer in QgsProject.instance().mapLayers().values():
        if Path(layer.source()) == path and layer.isValid():
            return layer
    write(path)
    layer = QgsRasterLayer(str(path), path.stem)
    if not layer.isValid():
        raise _problem(path)
    return QgsProject.instance().addMapLayer(layer)


def write(path: Path) -> None:
    """Write a shipped picture as a GeoTIFF that knows where it lies."""
    places = json.loads((SHIPPED / "places.json").read_text(encoding="utf-8"))
    crs = osr.SpatialReference()
    crs.SetFromUserInput(places["crs"])
    written = None
    with collected():
        path.parent.mkdir(parents=True, exist_ok=True)
        picture = gdal.GetDriverByName("MEM").CreateCopy("", gdal.Open(str(SHIPPED / f"{path.stem}.jpg")))
        picture.SetGeoTransform(places[path.stem])
        picture.SetProjection(crs.ExportToWkt())
        if path.stem == MOVING:
            _mark_unseen(picture.GetRasterBand(1))
        written = gdal.GetDriverByName("GTiff").CreateCopy(str(path), picture, options=["COMPRESS=DEFLATE"])
    if written is None:
        raise _problem(path)


def _mark_unseen(band: gdal.Band) -> None:
    """Let 0 mean that nothing was seen: the scene stands askew, and the corners around it are empty."""
    band.WriteArray(np.maximum(band.ReadAsArray(), 1))
    band.SetNoDataValue(0)


def _problem(path: Path) -> RasterError:
    return RasterError(
        message("The sample layer “{path}” cannot be written. Free some space, or look at the folder.", path=path)
    )
