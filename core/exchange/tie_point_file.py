"""The tie points of a registration as a file of any format, straight from the table: with id, confidence and note."""

from __future__ import annotations

from pathlib import Path

from ..messages import Message
from ..points.table import TiePoints
from ..points.thinning import thinned
from ..request import RasterSource
from .exchange import Format, format_for, named, write_links
from .links import from_tie_points, opened


def format_of(path: str, format_name: str = "") -> Format:
    """Return the format of a name, or else of the file's ending, `qgis` without an ending; CrosstieError for others."""
    if format_name or not Path(path).suffix:
        return named(format_name or "qgis")
    return format_for(path)


def write_tie_points(
    path: str,
    points: TiePoints,
    moving: RasterSource,
    reference: RasterSource,
    format_name: str = "",
    *,
    limit: int | None = None,
    overwrite: bool = False,
) -> list[Message]:
    """Write the enabled tie points of two rasters; return messages about what the format cannot hold.

    The format is that of `format_of`. At most `limit` points, well
    spread (None: as many as the format's readers cope with). Raises CrosstieError where the file exists (and
    `overwrite` is not set) or cannot be written; then nothing has changed.
    """
    chosen = format_of(path, format_name)
    # Where check points are lost anyway they must not take the place of others.
    kept = points.take(points.enabled if {"enabled", "check"} & {*chosen.keeps} else points.in_use)
    most = limit or chosen.most or len(kept)
    with opened(moving, reference) as rasters:
        return write_links(path, from_tie_points(thinned(kept, most)), chosen.name, rasters, overwrite=overwrite)
