"""The `.points` files of the QGIS Georeferencer."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..crs import reproject, spatial_reference, to_wkt
from ..errors import CrosstieError
from ..messages import message
from ..points.table import TiePoints
from ..points.thinning import thinned
from ..raster.atomic import replacing
from ..raster.map_frame import map_from_pixel, pixel_from_map, pixel_from_source, source_from_pixel
from ..raster.source import Raster
from ..request import RasterSource

CRS_MARK = "#CRS:"
HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
DEFAULT_LIMIT = 200
"""The Georeferencer draws every point by itself and becomes slow with thousands."""


@dataclass(frozen=True)
class PointsFile:
    """N points as a `.points` file holds them."""

    map_xy: np.ndarray
    """(N, 2) in the CRS."""
    source_xy: np.ndarray
    """(N, 2): map coordinates of the raster with a geotransform, else column and negative row."""
    enabled: np.ndarray
    """(N,) bool."""
    crs_wkt: str = ""
    """The CRS of `map_xy`, "" where the file does not say."""


def write_points(
    path: str,
    points: TiePoints,
    moving: RasterSource,
    reference: RasterSource,
    *,
    limit: int | None = DEFAULT_LIMIT,
    overwrite: bool = False,
) -> None:
    """Write the enabled tie points, at most `limit` of them, for the Georeferencer to open with the moving raster.

    Check points are written as not enabled. Raises CrosstieError where the file exists (and `overwrite` is not set) or
    cannot be written; then nothing has changed.
    """
    kept = points.take(points.enabled)
    kept = kept if limit is None else thinned(kept, limit)
    with Raster(moving) as source, Raster(reference) as frame:
        source_xy = source_from_pixel(kept.moving_xy, source.georeference)
        map_xy = map_from_pixel(kept.reference_xy, frame.georeference)
        crs_wkt = to_wkt(spatial_reference(frame.crs_wkt))
    text = to_text(PointsFile(map_xy, source_xy, kept.in_use, crs_wkt))
    with replacing(path, overwrite, CrosstieError) as part:
        _write(part, text)


def read_points(path: str, moving: RasterSource, reference: RasterSource) -> TiePoints:
    """Return the tie points of a file, in native pixels of the two rasters; origin `imported`.

    Raises CrosstieError where the file is not understood or holds a CRS that does not meet the reference's.
    """
    file = parse(_read(path), Path(path).name)
    with Raster(moving) as source, Raster(reference) as frame:
        map_xy = file.map_xy
        if file.crs_wkt and frame.crs_wkt:
            map_xy = reproject(map_xy, file.crs_wkt, frame.crs_wkt)
        moving_xy = pixel_from_source(file.source_xy, source.georeference)
        reference_xy = pixel_from_map(map_xy, frame.georeference)
    if not np.isfinite(reference_xy).all():
        raise CrosstieError(
            message("Points of {file} lie where the reference has no place. Check its CRS.", file=Path(path).name)
        )
    table = TiePoints.from_matches(moving_xy, reference_xy, np.ones(len(moving_xy)), "imported")
    return table.with_(enabled=file.enabled)


def to_text(file: PointsFile) -> str:
    """Return the file's text; it ends with one newline, for a blank line makes the Georeferencer load nothing."""
    lines = [f"{CRS_MARK} {file.crs_wkt}"] if file.crs_wkt else []
    lines.append(HEADER)
    for map_xy, source_xy, enabled in zip(file.map_xy.tolist(), file.source_xy.tolist(), file.enabled):
        numbers = ",".join(repr(v + 0.0) for v in (*map_xy, *source_xy))
        lines.append(f"{numbers},{int(enabled)},0,0,0")
    return "\n".join(lines) + "\n"


def parse(text: str, name: str = "The file") -> PointsFile:
    """Return the points of a text of any version of QGIS: by position, whatever the header calls the columns."""
    lines = [line for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    crs_wkt = next((line[len(CRS_MARK) :].strip() for line in lines if line.startswith(CRS_MARK)), "")
    rows = [(line, _fields(line)) for line in lines if not line.startswith("#")]
    if rows and _numbers(rows[0][1]) is None:
        rows = rows[1:]
    numbers = [_checked(line, fields, name) for line, fields in rows]
    if not numbers:
        raise CrosstieError(
            message("{name} holds no points. Choose a file that the Georeferencer has saved.", name=name)
        )
    # Some builds put the CRS at the end of each row instead of the first line.
    crs_wkt = crs_wkt or next((f for _, fields in rows for f in fields[5:] if "[" in f), "")
    values = np.array(numbers, float)
    enabled = np.array([len(f) < 5 or f[4].strip().lower() not in ("0", "false") for _, f in rows])
    return PointsFile(values[:, :2], values[:, 2:4], enabled, crs_wkt)


def _fields(line: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter="\t" if "\t" in line else ","))
    except csv.Error:
        return [line]


def _numbers(fields: list[str]) -> list[float] | None:
    try:
        numbers = [float(field) for field in fields[:4]]
    except ValueError:
        return None
    return numbers if len(numbers) == 4 and np.isfinite(numbers).all() else None


def _checked(line: str, fields: list[str], name: str) -> list[float]:
    numbers = _numbers(fields)
    if numbers is None:
        raise CrosstieError(
            message(
                "{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY "
                "with decimal points, separated by commas.",
                name=name,
                line=line[:60],
            )
        )
    return numbers


def _write(path: str, text: str) -> None:
    with Path(path).open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise CrosstieError(message("{path} cannot be read. Choose another file.", path=path), str(error)) from error
