"""The QGIS Georeferencer's `.points` in all its variants."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...crs import spatial_reference, to_wkt
from ...errors import CrosstieError
from ...messages import message
from ...text_files import number, read_text
from ..links import MAP, SHOWN, Frame, Links, Rasters
from .options import Options

CRS_MARK = "#CRS:"
HEADING = re.compile(r"[\ufeff\s\"']*mapx[\s\"']*[,;\t][\s\"']*mapy\b", re.IGNORECASE)
"""Of any version: the columns after these have changed their names."""
HEADER = "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"


@dataclass(frozen=True, eq=False)
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


def sniff(path: str, head: str) -> bool:
    """Return whether a file's first lines are those of the Georeferencer."""
    return any(HEADING.match(line) for line in head.splitlines()[:3])


def read(path: str, options: Options) -> Links:
    """Return the links of a `.points` file."""
    file = parse(read_text(path), Path(path).name)
    return Links(
        file.source_xy, file.map_xy, Frame(SHOWN), Frame(MAP, file.crs_wkt or options.crs), enabled=file.enabled
    )


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the links; check points as not enabled."""
    crs_wkt = to_wkt(spatial_reference(links.target.crs_wkt))
    file = PointsFile(links.target_xy, links.source_xy, links.enabled & ~links.check, crs_wkt)
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        out.write(to_text(file))


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
        _require_no_more_numbers(rows[1:], len(rows[0][1]), name)
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
    """Return the fields of a line, between tabs or semicolons (as spreadsheets write decimal commas) or commas."""
    separator = next((sign for sign in "\t;" if sign in line), ",")
    try:
        return next(csv.reader([line], delimiter=separator))
    except csv.Error:
        return [line]


def _numbers(fields: list[str]) -> list[float] | None:
    try:
        numbers = [number(field, comma=True) for field in fields[:4]]
    except ValueError:
        return None
    return numbers if len(numbers) == 4 and np.isfinite(numbers).all() else None


def _require_no_more_numbers(rows: list[tuple[str, list[str]]], count: int, name: str) -> None:
    """Refuse a row of more numbers than the header has names, as decimal commas between commas make."""
    for line, fields in rows:
        if len(fields) > count and all(map(_is_number, fields)):
            raise _without_four_numbers(line, name)


def _is_number(field: str) -> bool:
    try:
        number(field, comma=True)
    except ValueError:
        return False
    return True


def _checked(line: str, fields: list[str], name: str) -> list[float]:
    numbers = _numbers(fields)
    if numbers is None:
        raise _without_four_numbers(line, name)
    return numbers


def _without_four_numbers(line: str, name: str) -> CrosstieError:
    return CrosstieError(
        message(
            "{name} has a line without four numbers: “{line}”. Expected are mapX, mapY, sourceX, sourceY "
            "with decimal points, separated by commas.",
            name=name,
            line=line[:60],
        )
    )
