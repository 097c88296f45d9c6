"""The tie points of a registration in a file of any format, straight to and from the table."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..messages import Message, message
from ..points.table import TiePoints
from ..points.thinning import thinned
from ..request import RasterSource
from .exchange import Format, format_for, named, no_check_points, read_links, write_links
from .formats.options import Options
from .links import from_tie_points, opened, to_tie_points


def format_of(path: str, format_name: str = "") -> Format:
    """Return the format of a name, or else of the file's ending, `qgis` without an ending; CrosstieError for others."""
    if format_name or not Path(path).suffix:
        return named(format_name or "qgis")
    return format_for(path)


def read_tie_points(
    path: str,
    moving: RasterSource | None,
    reference: RasterSource | None,
    format_name: str = "",
    options: Options = Options(),  # noqa: B008 (frozen)
) -> tuple[TiePoints, int]:
    """Return the points of a file in any format, and how many were left out for lack of a position on a raster.

    A raster may be None where the file does not need it. Raises CrosstieError with the reason if none can be read.
    """
    with opened(moving, reference) as rasters:
        points = to_tie_points(read_links(path, format_name, options), rasters)
    finite = np.isfinite(points.moving_xy).all(axis=1) & np.isfinite(points.reference_xy).all(axis=1)
    return points.take(finite), int((~finite).sum())


def write_tie_points(
    path: str,
    points: TiePoints,
    moving: RasterSource | None,
    reference: RasterSource | None,
    format_name: str = "",
    *,
    limit: int | None = None,
    overwrite: bool = False,
) -> list[Message]:
    """Write the enabled tie points of two rasters; return messages about what the file does not hold.

    A raster may be None where the format does not need it.
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
