"""The tie points of a registration as a file of any format, straight from the table: with id, confidence and note."""

from __future__ import annotations

from ..messages import Message
from ..points.table import TiePoints
from ..points.thinning import thinned
from ..request import RasterSource
from .exchange import FORMATS, Format, format_for, named, write_links
from .links import from_tie_points, opened


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

    Without `format_name` the ending decides, and `qgis` is written where it says nothing. At most `limit` points, well
    spread (None: as many as the format's readers cope with). Raises CrosstieError where the file exists (and
    `overwrite` is not set) or cannot be written; then nothing has changed.
    """
    chosen = named(format_name) if format_name else _by_ending(path)
    # Where check points are lost anyway they must not take the place of others.
    kept = points.take(points.enabled if {"enabled", "check"} & {*chosen.keeps} else points.in_use)
    most = limit or chosen.most or len(kept)
    with opened(moving, reference) as rasters:
        return write_links(path, from_tie_points(thinned(kept, most)), chosen.name, rasters, overwrite=overwrite)


def _by_ending(path: str) -> Format:
    known = any(path.lower().endswith(suffix) for f in FORMATS.values() for suffix in f.suffixes)
    return format_for(path) if known else FORMATS["qgis"]
