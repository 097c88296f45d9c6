"""Tie points in the files of other programs."""

from __future__ import annotations

import os
import warnings
from typing import Any

from ..core.exchange.formats.options import Options
from ..core.exchange.tie_point_file import read_tie_points, write_tie_points
from ..core.points.table import TiePoints
from ..core.request import RasterSource
from .rasters import Opened, RasterLike, wkt_of
from .registration import Registration


def read_points(
    path: str | os.PathLike,
    moving: RasterLike | None = None,
    reference: RasterLike | None = None,
    *,
    format_name: str = "",
    crs: Any = "",
) -> TiePoints:
    """Return the tie points in a file, in pixels of the two rasters (outer-corner origin).

    `format_name`: one of those of `crosstie convert-points`; empty: recognised. `crs`: that of map coordinates where
    the file names none. A raster is needed where the file counts in map coordinates. Points without a place on a raster
    are left out, with a warning. Raises CrosstieError where the file cannot be read.
    """
    one, other = _opened(moving, "moving"), _opened(reference, "reference")
    how = Options(crs=wkt_of(crs))
    points, left_out = read_tie_points(os.fspath(path), _source(one), _source(other), format_name, how)
    if left_out:
        warnings.warn(f"{left_out} points have no place on the rasters and were left out.", stacklevel=2)
    return points


def write_points(
    path: str | os.PathLike,
    points: Registration | TiePoints,
    moving: RasterLike | None = None,
    reference: RasterLike | None = None,
    *,
    format_name: str = "",
    limit: int | None = None,
    overwrite: bool = False,
) -> list[str]:
    """Write the enabled tie points of a registration, or of a table, for another program.

    `format_name`: as for `read_points`; empty: by the file's ending, such as `.points`, `.csv` or `.geojson`. The
    rasters are those of the registration; with a table they are needed where the format holds map coordinates.
    `limit`: at most so many, well spread; None: as many as the readers of the format cope with.

    Returns what the file does not hold, in sentences. Raises CrosstieError where the file exists or cannot be written.
    """
    one, other = _opened(moving, "moving"), _opened(reference, "reference")
    if isinstance(points, Registration):
        (one, other), points = points.rasters, points.tie_points
    given = _source(one), _source(other)
    notes = write_tie_points(os.fspath(path), points, *given, format_name, limit=limit, overwrite=overwrite)
    return [str(note) for note in notes]


def _opened(raster: RasterLike | None, name: str) -> Opened | None:
    return None if raster is None else Opened(raster, name)


def _source(opened: Opened | None) -> RasterSource | None:
    return None if opened is None else RasterSource(opened.path)
