"""The tie points of a registration as a file of any format, straight from the table: with id, confidence and note."""

from __future__ import annotations

from pathlib import Path

from ..messages import Message, message
from ..points.table import TiePoints
from ..points.thinning import thinned
from ..request import RasterSource
from .exchange import Format, format_for, named, no_check_points, write_links
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
    """Write the enabled tie points of two rasters; return messages about what the file does not hold.

    The format is that of `format_of`. At most `limit` points, well spread (None: as many as the format's readers cope
    with). Raises CrosstieError where the file exists (and `overwrite` is not set) or cannot be written; then nothing
    has changed.
    """
    chosen = format_of(path, format_name)
    # Where check points are lost anyway they must not take the place of others.
    kept = points.take(points.enabled if {"enabled", "check"} & {*chosen.keeps} else points.in_use)
    written = thinned(kept, limit or chosen.most or len(kept))
    with opened(moving, reference) as rasters:
        notes = write_links(path, from_tie_points(written), chosen.name, rasters, overwrite=overwrite)
    return [*_left_out(points, kept, written, None if limit else chosen, chosen), *notes]


def _left_out(
    points: TiePoints, kept: TiePoints, written: TiePoints, limits: Format | None, chosen: Format
) -> list[Message]:
    """Return a message for each reason for which tie points are not in the file; `limits`: None where a person did."""
    off = int((~points.enabled).sum())
    check = len(points) - off - len(kept)
    notes = []
    if off:
        notes.append(message("{count} tie points that are not enabled were left out.", count=off))
    if check:
        notes.append(no_check_points(check, chosen))
    if len(written) < len(kept) and limits is None:
        notes.append(
            message(
                "{written} of {count} tie points were written, evenly spread.", written=len(written), count=len(kept)
            )
        )
    elif len(written) < len(kept):
        notes.append(
            message(
                "{written} of {count} tie points were written, evenly spread; the other {left} were left out, as "
                "many points make readers of this format ({format}) slow.",
                written=len(written),
                count=len(kept),
                left=len(kept) - len(written),
                format=chosen.title,
            )
        )
    return notes
