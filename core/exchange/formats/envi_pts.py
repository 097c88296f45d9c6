"""ENVI's ground control points (`.pts`): image to map, and image to image.

ENVI counts pixels from (1, 1) at the outer corner of the first one (NV5, GCP File Formats).
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ...crs import spatial_reference
from ...messages import message
from ...text_files import read_text
from ..links import MAP, PIXELS, Frame, Links, Rasters
from .options import Options
from .plain_rows import rows_of_numbers

FIRST_PIXEL = 1.0
WANTED = message("four numbers (or five with a height), as ENVI writes them")
WKT = re.compile(r"^;\s*coordinate system string\s*=\s*\{(.+)\}\s*$", re.IGNORECASE | re.MULTILINE)
GEOGRAPHIC = re.compile(r"projection info\s*=\s*\{\s*Geographic Lat/Lon\s*,\s*WGS-84", re.IGNORECASE)
UTM = re.compile(r"projection info\s*=\s*\{\s*UTM\s*,\s*(\d{1,2})\s*,\s*(North|South)\s*,\s*WGS-84", re.IGNORECASE)


def sniff(path: str, head: str) -> bool:
    """Return whether a file's first lines are ENVI's."""
    first = next(iter(head.splitlines()), "").lower()
    return first.startswith(";") and ("gcp" in first or "ground control" in first)


def read(path: str, options: Options) -> Links:
    """Return the links of image-to-map or image-to-image points."""
    name, text = Path(path).name, read_text(path)
    rows = rows_of_numbers(text, name, (4, 5), WANTED)
    image = rows[:, -2:] - FIRST_PIXEL
    if re.search(r"image to image|base image", text[:2000], re.IGNORECASE):
        return Links(image, rows[:, :2] - FIRST_PIXEL, Frame(PIXELS), Frame(PIXELS))
    height = rows[:, 2] if rows.shape[1] == 5 else np.full(len(rows), np.nan)
    return Links(image, rows[:, :2], Frame(PIXELS), Frame(MAP, _crs(text) or options.crs), height=height)


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the enabled control points; image to image where the target is pixels."""
    kept = links.take(links.enabled & ~links.check)
    image = kept.source_xy + FIRST_PIXEL
    if kept.target.kind == PIXELS:
        head = ["; ENVI Image to Image GCP File", "; Base Image (x,y), Warp Image (x,y)", ";"]
        columns = np.column_stack([kept.target_xy + FIRST_PIXEL, image])
    else:
        head = ["; ENVI Image to Map GCP File", *_projection(kept.target.crs_wkt), "; Map (x,y), Image (x,y)", ";"]
        columns = np.column_stack([kept.target_xy, image])
    lines = head + ["  ".join(repr(v) for v in row) for row in columns.tolist()]
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


def _crs(text: str) -> str:
    found = WKT.search(text)
    if found:
        return found.group(1)
    if GEOGRAPHIC.search(text):
        return "EPSG:4326"
    utm = UTM.search(text)
    return f"EPSG:{(32600 if utm.group(2).lower() == 'north' else 32700) + int(utm.group(1))}" if utm else ""


def _projection(crs_wkt: str) -> list[str]:
    system = spatial_reference(crs_wkt)
    if system is None:
        return []
    code = int(system.GetAuthorityCode(None) or 0)
    info = []
    if code == 4326:
        info = ["; projection info = {Geographic Lat/Lon, WGS-84, units=Degrees}"]
    elif 32601 <= code <= 32660 or 32701 <= code <= 32760:
        side = "North" if code < 32700 else "South"
        info = [f"; projection info = {{UTM, {code % 100}, {side}, WGS-84, units=Meters}}"]
    return [*info, f"; coordinate system string = {{{system.ExportToWkt(['FORMAT=WKT1_ESRI'])}}}"]
