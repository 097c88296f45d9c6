"""OpenDroneMap's `gcp_list.txt`: a line with the CRS, then x y z column row image, and a label or nothing.

OpenDroneMap does not say where in the first pixel its columns and rows begin: they are taken from its outer corner.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePath

import numpy as np

from ...crs import crs_code, spatial_reference
from ...errors import CrosstieError
from ...messages import message
from ...text_files import nothing, number, read_text, refuse_line
from ..links import MAP, PIXELS, Frame, Links, Rasters
from .options import Options

WANTED = message("OpenDroneMap's list: a line with the CRS, then x y z column row image")
UTM = re.compile(r"WGS84 UTM (\d{1,2})\s?([NS])", re.IGNORECASE)
LEAST_FIELDS = 6


def sniff(path: str, head: str) -> bool:
    """Return whether a first line names a CRS and the next one has five numbers and a name."""
    lines = [line for line in head.lstrip("\ufeff").splitlines() if line.strip() and not line.startswith("#")]
    if len(lines) < 2 or not _crs(lines[0]):
        return False
    fields = lines[1].split()
    return len(fields) >= LEAST_FIELDS and _numbers(fields) is not None


def read(path: str, options: Options) -> Links:
    """Return the links of one image: the only one, or that of `options.moving`."""
    name, text = Path(path).name, read_text(path)
    lines = [(i, line) for i, line in enumerate(text.lstrip("\ufeff").splitlines(), 1) if line.strip()]
    lines = [(i, line) for i, line in lines if not line.startswith("#")]
    if len(lines) < 2:
        raise nothing(name, WANTED)
    rows = [_row(name, *line) for line in lines[1:]]
    rows = _of_one_image(name, rows, options.moving)
    values = np.array([numbers for numbers, _, _ in rows])
    return Links(
        values[:, 3:],
        values[:, :2],
        Frame(PIXELS),
        Frame(MAP, _crs(lines[0][1]) or options.crs),
        label=np.array([label for _, _, label in rows], dtype=object),
        height=values[:, 2],
    )


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the enabled control points of the moving image; a place without a height gets 0."""
    kept = links.take(links.enabled & ~links.check)
    image = options.image or (Path(rasters.moving.source.path).name if rasters.moving is not None else "moving.tif")
    columns = np.column_stack([kept.target_xy, np.nan_to_num(kept.height), kept.source_xy])
    with Path(part).open("w", encoding="utf-8", newline="\n") as out:
        out.write(_header(kept.target.crs_wkt) + "\n")
        for row, label in zip(columns.tolist(), kept.names()):
            out.write(" ".join([*map(repr, row), re.sub(r"\s", "_", image), " ".join(label.split())]) + "\n")


def _header(crs_wkt: str) -> str:
    """Return the CRS in one of the ways that OpenDroneMap reads: a code, or a PROJ string."""
    code, reference = crs_code(crs_wkt), spatial_reference(crs_wkt)
    text = code if code.startswith("EPSG:") or reference is None else reference.ExportToProj4()
    if not text:
        raise CrosstieError(
            message(
                "OpenDroneMap wants to know the CRS of the points, which is not known: give it (--crs EPSG:number)."
            )
        )
    return text


def _crs(line: str) -> str:
    utm = UTM.fullmatch(line.strip())
    if utm:
        return f"EPSG:{(32600 if utm[2].upper() == 'N' else 32700) + int(utm[1])}"
    text = line.strip()
    return text if spatial_reference(text) is not None else ""


def _row(name: str, line: int, text: str) -> tuple[list[float], str, str]:
    """Return (x y z column row, image, label) of a line."""
    fields = text.split()
    numbers = _numbers(fields) if len(fields) >= LEAST_FIELDS else None
    if numbers is None:
        raise refuse_line(name, line, text, WANTED)
    return numbers, fields[5], text.split(None, LEAST_FIELDS)[-1].strip() if len(fields) > LEAST_FIELDS else ""


def _numbers(fields: list[str]) -> list[float] | None:
    try:
        return [number(field) for field in fields[:5]]
    except ValueError:
        return None


def _of_one_image(name: str, rows: list, moving: str) -> list:
    images = sorted({row[1] for row in rows})
    stem = PurePath(moving).stem.lower()
    chosen = images if len(images) == 1 else [i for i in images if PurePath(i).stem.lower() == stem]
    if len(chosen) != 1:
        raise CrosstieError(
            message(
                "{name} holds points of {count} images: {images}. Give the one that is meant as moving raster "
                "(--moving).",
                name=name,
                count=len(images),
                images=", ".join(image[:30] for image in images[:4]),
            )
        )
    return [row for row in rows if row[1] == chosen[0]]
