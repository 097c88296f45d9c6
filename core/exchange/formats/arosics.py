"""AROSICS' table of tie points as CSV: pixel and map place in the target image, and the shift that corrects it.

AROSICS itself moves X_MAP by X_SHIFT_M and pairs that with the pixel X_IM (Tie_Point_Grid.to_GCPList, version 1.13).
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from ...crs import crs_code
from ...errors import CrosstieError
from ...geometry.longitudes import beside
from ...messages import message
from ...raster.map_frame import map_from_pixel
from ...text_files import nothing, number, read_text, refuse_line
from ..links import MAP, PIXELS, Frame, Links, Rasters
from .options import Options

NO_DATA = -9999.0
NEEDED = ("X_IM", "Y_IM", "X_MAP", "Y_MAP", "X_SHIFT_M", "Y_SHIFT_M")
HEADER = [
    "POINT_ID",
    *NEEDED[:4],
    "X_SHIFT_PX",
    "Y_SHIFT_PX",
    *NEEDED[4:],
    "ABS_SHIFT",
    "ANGLE",
    "RELIABILITY",
    "OUTLIER",
]
WANTED = message("AROSICS' table with the columns {columns}", columns=", ".join(NEEDED))


def sniff(path: str, head: str) -> bool:
    """Return whether a file's header is AROSICS'."""
    return all(column in head for column in ("X_IM", "X_MAP", "X_SHIFT_M"))


def read(path: str, options: Options) -> Links:
    """Return the links of all points that AROSICS could match; its outliers are not enabled."""
    name, text = Path(path).name, read_text(path).splitlines()
    crs = next((line[5:].strip() for line in text[:3] if line.startswith("#CRS:")), "")
    lines = [(i, line) for i, line in enumerate(text, 1) if line.strip() and not line.startswith("#")]
    if not lines:
        raise nothing(name, WANTED)
    separator = max(",;\t", key=lines[0][1].count)
    header = [h.strip().strip('"') for h in lines[0][1].split(separator)]
    missing = [column for column in NEEDED if column not in header]
    if missing:
        raise CrosstieError(
            message(
                "{name} lacks the columns {missing}. Expected is {wanted}.",
                name=name,
                missing=", ".join(missing),
                wanted=WANTED,
            )
        )
    where = {column: header.index(column) for column in header}
    rows = [row for line in lines[1:] if (row := _row(name, *line, separator, where)) is not None]
    if not rows:
        raise nothing(name, WANTED)
    values = np.array([r[0] for r in rows])
    return Links(
        values[:, :2],
        values[:, 2:4] + values[:, 4:6],
        Frame(PIXELS),
        Frame(MAP, crs or options.crs),
        label=np.array([r[1] for r in rows], dtype=object),
        enabled=np.array([r[2] for r in rows]),
        confidence=values[:, 6],
    )


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write all links in map units of the moving raster, whose georeference gives the map position of its pixels."""
    moving = rasters.moving
    if moving is None or moving.georeference is None:
        raise CrosstieError(
            message(
                "AROSICS' table holds shifts on the moving raster's own map: give a moving raster with a "
                "georeference (--moving), or choose another format."
            )
        )
    on_map = map_from_pixel(links.source_xy, moving.georeference)
    shift = beside(links.target_xy, on_map, links.target.crs_wkt) - on_map
    moved_px = moving.georeference.to_pixel(links.target_xy) - links.source_xy
    angle = np.degrees(np.arctan2(-shift[:, 0], -shift[:, 1])) % 360
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        if links.target.crs_wkt:
            out.write(f"#CRS: {crs_code(links.target.crs_wkt)}\n")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(HEADER)
        numbers = np.column_stack(
            [links.source_xy, on_map, moved_px, shift, np.hypot(*shift.T), angle, 100 * links.confidence]
        )
        for label, row, on in zip(links.names(), numbers.tolist(), links.enabled & ~links.check):
            writer.writerow([label, *map(repr, row), not on])


def _row(name, line, text, separator, where):
    """Return (numbers, label, enabled) of a row; None where AROSICS found no match."""
    try:
        row = next(csv.reader([text], delimiter=separator))
        if row[where["X_SHIFT_M"]].strip() in ("", "nan", "None"):
            return None
        numbers = [number(row[where[column]]) for column in NEEDED]
        if numbers[4] == NO_DATA or numbers[5] == NO_DATA:
            return None
        sure = row[where["RELIABILITY"]].strip() if "RELIABILITY" in where else ""
        numbers.append(min(max(number(sure) / 100, 0.0), 1.0) if sure not in ("", "nan", "None") else 1.0)
        label = row[where["POINT_ID"]].strip() if "POINT_ID" in where else ""
        outlier = row[where["OUTLIER"]].strip().lower() if "OUTLIER" in where else "false"
    except (csv.Error, ValueError, IndexError, StopIteration) as error:
        raise refuse_line(name, line, text, message("a row of AROSICS' table")) from error
    return numbers, label, outlier not in ("true", "1", "1.0")
