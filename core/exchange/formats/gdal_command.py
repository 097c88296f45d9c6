"""GDAL command lines: `gdal_translate -gcp …` that attaches the points, and the `gdalwarp` that uses them."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from ...crs import crs_code
from ...errors import CrosstieError
from ...messages import message
from ...text_files import MOST_POINTS, nothing, read_text
from ..links import MAP, PIXELS, Frame, Links, Rasters
from .options import Options

NUMBER = r"([-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?)"
POINT = re.compile(rf"-gcp\s+{NUMBER}\s+{NUMBER}\s+{NUMBER}\s+{NUMBER}(?:\s+{NUMBER}(?=\s|$))?")
SYSTEM = re.compile(r"-a_srs\s+(?:\"((?:[^\"\\]|\\.)*)\"|'([^']*)'|(\S+))")
WANTED = message("a gdal_translate or gdalwarp command with -gcp PIXEL LINE X Y")
WARPS = {"polynomial2": "-order 2", "polynomial3": "-order 3", "thin-plate-spline": "-tps"}


def sniff(path: str, head: str) -> bool:
    """Return whether a file's first lines hold a `-gcp`."""
    return POINT.search(head) is not None


def read(path: str, options: Options) -> Links:
    """Return the links of the command's `-gcp` options; nothing is run."""
    name, text = Path(path).name, read_text(path)
    found = [m.groups("nan") for m in POINT.finditer(text)]
    if not found:
        raise nothing(name, WANTED)
    if len(found) > MOST_POINTS:
        raise CrosstieError(
            message("{name} holds more than {most:,} points. Thin them first.", name=name, most=MOST_POINTS)
        )
    values = np.array(found, float)
    if not np.isfinite(values[:, :4]).all():
        raise CrosstieError(message("{name} holds a number that is too large.", name=name))
    system = SYSTEM.search(text)
    crs = next((g for g in system.groups() if g), "").replace('\\"', '"') if system else ""
    return Links(values[:, :2], values[:, 2:4], Frame(PIXELS), Frame(MAP, crs or options.crs), height=values[:, 4])


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the two commands of the enabled control points; they name the moving raster's file."""
    kept = links.take(links.enabled & ~links.check)
    points = [
        f"-gcp {x!r} {y!r} {u!r} {v!r}" + (f" {z!r}" if np.isfinite(z) else "")
        for (x, y), (u, v), z in zip(kept.source_xy.tolist(), kept.target_xy.tolist(), kept.height.tolist())
    ]
    code = crs_code(kept.target.crs_wkt).replace("\n", " ")
    system = [f"-a_srs {_quoted(code)}"] if code else []
    moving = rasters.moving.source.path if rasters.moving is not None else "moving.tif"
    # A name that begins with a hyphen would be an option.
    names = [_quoted(f"./{moving}" if moving.startswith("-") else moving), _quoted("with_points.vrt")]
    warp = WARPS.get(options.transform, "-order 1")
    lines = [
        " \\\n  ".join(["gdal_translate -of VRT", *system, *points, " ".join(names)]),
        f"gdalwarp {warp} {names[1]} {_quoted('registered.tif')}",
    ]
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


def _quoted(text: str) -> str:
    """Return a text as one word of a shell."""
    return '"' + re.sub(r'(["\\$`])', r"\\\1", text) + '"'
