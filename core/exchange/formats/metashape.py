"""Agisoft Metashape's reference table of markers, with the pixel that shows each marker in one camera after it."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np

from ...crs import spatial_reference
from ...errors import CrosstieError
from ...messages import message
from ...text_files import nothing, number, read_text, refuse_line
from ..links import MAP, PIXELS, Frame, Links, Rasters
from .options import Options

SYSTEM = "# CoordinateSystem:"
HEADER = ["#Label", "X/Easting", "Y/Northing", "Z/Altitude", "Enable", "Camera", "X/Pixel", "Y/Pixel"]
WANTED = message("Metashape's table: #Label, X, Y, Z, … and, at its end, Camera, X/Pixel, Y/Pixel")


def sniff(path: str, head: str) -> bool:
    """Return whether a file's first lines are a Metashape reference table."""
    return any(line.startswith(("#Label,", SYSTEM)) for line in head.lstrip("\ufeff").splitlines()[:3])


def read(path: str, options: Options) -> Links:
    """Return the links of all markers that have a pixel; markers without one only name places."""
    name, lines = Path(path).name, read_text(path).splitlines()
    crs = next((line[len(SYSTEM) :].strip() for line in lines[:5] if line.startswith(SYSTEM)), "")
    header = next((line for line in lines if line.startswith("#Label")), None)
    if header is None:
        raise nothing(name, WANTED)
    columns = [c.strip().lower() for c in header.split(",")]
    where = {key: _find(columns, *starts) for key, starts in COLUMNS.items()}
    if min(where["px"], where["py"]) < 0:
        raise CrosstieError(
            message(
                "{name} names places but not where the image shows them: the columns X/Pixel and Y/Pixel are "
                "missing. Add them (column and row from the outer corner of the first pixel).",
                name=name,
            )
        )
    rows = [_row(name, i, line, where) for i, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")]
    rows = [row for row in rows if row is not None]
    if not rows:
        raise nothing(name, WANTED)
    values = np.array([r[1] for r in rows])
    return Links(
        values[:, 3:],
        values[:, :2],
        Frame(PIXELS),
        Frame(MAP, crs or options.crs),
        label=np.array([r[0] for r in rows], dtype=object),
        enabled=np.array([r[2] for r in rows]),
        height=values[:, 2],
    )


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write all links; Metashape reads the first columns in its Reference pane, a script the last ones."""
    camera = options.image or (Path(rasters.moving.source.path).stem if rasters.moving is not None else "moving")
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        if links.target.crs_wkt:
            out.write(f"{SYSTEM} {_wkt1(links.target.crs_wkt)}\n")
        out.write(",".join(HEADER) + "\n")
        writer = csv.writer(out, lineterminator="\n")
        for i, label in enumerate(links.names()):
            height = float(links.height[i])
            on = int(links.enabled[i] and not links.check[i])
            place, pixel = links.target_xy[i].tolist(), links.source_xy[i].tolist()
            written = repr(height) if np.isfinite(height) else ""
            # A label that begins like a comment would be skipped.
            writer.writerow([label.lstrip("#"), *map(repr, place), written, on, camera, *map(repr, pixel)])


COLUMNS = {
    "label": ("#label",),
    "x": ("x/easting", "x/longitude", "x", "longitude"),
    "y": ("y/northing", "y/latitude", "y", "latitude"),
    "z": ("z/altitude", "z", "altitude"),
    "on": ("enable", "enabled"),
    "px": ("x/pixel", "pixel_x", "px"),
    "py": ("y/pixel", "pixel_y", "py"),
}


def _find(columns: list[str], *names: str) -> int:
    return next((columns.index(n) for n in names if n in columns), -1)


def _row(name, line, text, where):
    """Return (label, x y z px py, enabled) of a row, None for a marker that no image shows."""
    try:
        row = next(csv.reader([text]))
        if not row[where["px"]].strip():
            return None
        numbers = [number(row[where[key]]) for key in ("x", "y", "px", "py")]
    except (csv.Error, ValueError, IndexError, StopIteration) as error:
        raise refuse_line(name, line, text, message("a marker with X, Y, X/Pixel and Y/Pixel")) from error
    z = row[where["z"]].strip() if 0 <= where["z"] < len(row) else ""
    try:
        height = number(z) if z else float("nan")
    except ValueError as error:
        raise refuse_line(name, line, text, message("a marker with a number as its height")) from error
    on = row[where["on"]].strip().lower() if 0 <= where["on"] < len(row) else "1"
    return row[where["label"]].strip(), [*numbers[:2], height, *numbers[2:]], on not in ("0", "false", "no")


def _wkt1(crs_wkt: str) -> str:
    system = spatial_reference(crs_wkt)
    return system.ExportToWkt(["FORMAT=WKT1_GDAL"]) if system is not None else crs_wkt
