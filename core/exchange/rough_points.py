"""Rough points from a file of any of the formats, in native pixels of the two rasters."""

from __future__ import annotations

from pathlib import Path

from ..errors import CrosstieError
from ..messages import message
from ..request import RasterSource, RoughPoint
from .exchange import read_links, sniff
from .links import opened, to_tie_points


def read_rough_points(
    path: str, moving: RasterSource, reference: RasterSource, uncertainty_px: float = RoughPoint.uncertainty_px
) -> tuple[RoughPoint, ...]:
    """Return the enabled points of a file, each good to `uncertainty_px` of the reference; opens both rasters.

    Raises CrosstieError where the file holds no points, or its coordinates cannot be brought onto the rasters.
    """
    if not Path(path).is_file():
        raise CrosstieError(message("There is no file of points {path}. Check its name.", path=path))
    with opened(moving, reference) as rasters:
        table = to_tie_points(read_links(path, _format_of(path)), rasters)
    used = table.take(table.enabled)
    if not len(used):
        raise CrosstieError(message("{name} holds no enabled points. Enable two at least.", name=Path(path).name))
    pairs = zip(used.moving_xy.tolist(), used.reference_xy.tolist())
    return tuple(RoughPoint(tuple(m), tuple(r), uncertainty_px) for m, r in pairs)


def _format_of(path: str) -> str:
    """Return the name of a file's format; a match knows no more of the file than its first lines."""
    try:
        return sniff(path).name
    except CrosstieError as error:
        raise CrosstieError(
            message(
                "{name} is no file of points that Crosstie recognises. Give a table with the columns moving_col, "
                "moving_row, reference_col and reference_row, or convert the file first (“convert-points”).",
                name=Path(path).name,
            )
        ) from error
