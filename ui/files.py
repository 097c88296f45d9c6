"""Asks for the file to write."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..core.request import RasterSource
from ..host import settings
from ..host.apply_task import numbered


def _tr(text: str) -> str:
    return QCoreApplication.translate("Files", text)


def ask_target(parent: QWidget, kind: str, moving: RasterSource) -> Path | None:
    """Return where to write `raster`, `points` or `vrt`; None when cancelled. The dialog asks before overwriting."""
    title, pattern, ending = {
        "raster": (_tr("Write the registered raster"), _tr("GeoTIFF (*.tif *.tiff)"), "_registered.tif"),
        "points": (_tr("Write the tie points"), _tr("Georeferencer points (*.points)"), ".points"),
        "vrt": (_tr("Write a VRT with ground control points"), _tr("Virtual raster (*.vrt)"), "_gcps.vrt"),
    }[kind]
    path, _pattern = QFileDialog.getSaveFileName(parent, title, str(_suggestion(moving, ending)), pattern)
    if not path:
        return None
    target = Path(path)
    settings.last_folder.set(str(target.parent))
    return target if target.suffix else target.with_suffix(Path(f"x{ending}").suffix)


def _suggestion(moving: RasterSource, ending: str) -> Path:
    """Return a free name beside the moving raster, or in the last folder if the raster is not a plain file."""
    source = Path(moving.path)
    folder = source.parent if source.is_file() else Path(settings.last_folder.get() or Path.home())
    # The Georeferencer opens `<raster file name>.points` by itself.
    name = source.name if ending == ".points" else source.stem
    return numbered(folder / f"{name or moving.name}{ending}")
