"""Asks for the file to write."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..core.request import RasterSource
from ..host import settings
from ..host.apply_task import numbered
from ..host.translation import tr
from .widgets.labels import plain


def ask_target(parent: QWidget, kind: str, moving: RasterSource) -> Path | None:
    """Return where to write `raster`, `points` or `vrt`; None when cancelled. The dialog asks before overwriting."""
    title, pattern, added, endings = {
        "raster": (tr("Write the registered raster"), tr("GeoTIFF (*.tif *.tiff)"), "_registered", (".tif", ".tiff")),
        "points": (tr("Write the tie points"), tr("Georeferencer points (*.points)"), "", (".points",)),
        "vrt": (tr("Write a VRT with ground control points"), tr("Virtual raster (*.vrt)"), "_gcps", (".vrt",)),
    }[kind]
    suggestion = _suggestion(moving, f"{added}{endings[0]}")
    path, _pattern = QFileDialog.getSaveFileName(parent, title, str(suggestion), pattern)
    if not path:
        return None
    target = with_ending(path, endings)
    settings.last_folder.set(str(target.parent))
    return target


def with_ending(path: str, endings: tuple[str, ...]) -> Path:
    """Return a path from a file dialog, with the first of the endings where it has none of them.

    The dialog has not asked about a name that is completed here, so it is one that does not exist yet.
    """
    return Path(path) if path.lower().endswith(endings) else numbered(Path(path + endings[0]))


def ask_points_target(parent: QWidget, moving: RasterSource, wanted: str = "") -> tuple[Path, str] | None:
    """Return where to write tie points, and the format ("": as the ending says); None when the user gives up.

    `wanted`: the only format, whatever ending is typed.
    """
    from ..core.exchange.exchange import FORMATS

    # Formats without an ending of their own are tables.
    endings = {f.name: f.suffixes or (".csv",) for f in FORMATS.values()}
    offered = [FORMATS[wanted]] if wanted else FORMATS.values()
    patterns = {f"{f.title} ({' '.join('*' + s for s in endings[f.name])})": f.name for f in offered}
    suggestion = str(_suggestion(moving, endings[wanted][0] if wanted else ".geojson"))
    first = next(pattern for pattern, name in patterns.items() if name == (wanted or "geojson"))
    title = tr("Write the tie points")
    path, pattern = QFileDialog.getSaveFileName(parent, title, suggestion, ";;".join(patterns), first)
    if not path:
        return None
    if wanted:
        settings.last_folder.set(str(Path(path).parent))
        return with_ending(path, endings[wanted]), wanted
    name = patterns.get(pattern, "")
    target = with_ending(path, endings[name]) if name and not Path(path).suffix else Path(path)
    settings.last_folder.set(str(target.parent))
    return target, name if name and target.name.lower().endswith(endings[name]) else ""


def may_replace(parent: QWidget, file: Path) -> bool:
    """Ask whether a file may be replaced that no dialog has asked about: it may hold what somebody placed by hand."""
    question = tr("{0} already exists. Replace what is in it?").format(file.name)
    yes, no = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No
    return QMessageBox.question(parent, tr("Replace the file"), plain(question), yes | no, no) == yes


def _suggestion(moving: RasterSource, ending: str) -> Path:
    """Return a free name beside the moving raster, or in the last folder if the raster is not a plain file."""
    source = Path(moving.path)
    folder = source.parent if source.is_file() else Path(settings.last_folder.get() or Path.home())
    # The Georeferencer opens `<raster file name>.points` by itself.
    name = source.name if ending == ".points" else source.stem
    return numbered(folder / f"{name or moving.name}{ending}")
