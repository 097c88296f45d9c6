"""Ground control points in GDAL's XML: the list that VRT and `.aux.xml` share, read as plain text."""

from __future__ import annotations

import html
import re
from pathlib import Path

import numpy as np

from ...crs import spatial_reference, to_wkt
from ...errors import CrosstieError
from ...messages import message
from ...text_files import MOST_POINTS, nothing, number, read_text
from ..links import MAP, PIXELS, Frame, Links
from .options import Options

WANTED = message("a GCPList, as GDAL writes it")
# Patterns without backtracking: the time must be proportional to the length of the file.
OPENING = re.compile(r"<GCPList\b([^<>]*)>")
POINT = re.compile(r"<GCP\b([^<>]*)>")
ATTRIBUTE = re.compile(r"\s*([A-Za-z]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def read_list(text: str, name: str, crs: str = "") -> Links:
    """Return the links of the first GCPList in a text; `crs` where it names none."""
    opening = OPENING.search(text)
    if opening is None:
        raise nothing(name, WANTED)
    crs = _attributes(opening.group(1)).get("Projection") or crs
    numbers, labels, notes = [], [], []
    for found in POINT.finditer(text, opening.end()):
        point = _attributes(found.group(1))
        try:
            numbers.append([number(point[k]) for k in ("Pixel", "Line", "X", "Y")] + [number(point.get("Z", "0"))])
        except (KeyError, ValueError) as error:
            shown = found.group(0)[:60]
            raise CrosstieError(
                message("{name} has a control point without Pixel, Line, X and Y: “{shown}”.", name=name, shown=shown)
            ) from error
        labels.append(point.get("Id", ""))
        notes.append(point.get("Info", ""))
        if len(numbers) > MOST_POINTS:
            raise CrosstieError(
                message(
                    "{name} holds more than {most:,} points. Thin them first.",
                    name=name,
                    most=MOST_POINTS,
                )
            )
    if not numbers:
        raise nothing(name, WANTED)
    values = np.array(numbers)
    return Links(
        values[:, :2],
        values[:, 2:4],
        Frame(PIXELS),
        Frame(MAP, crs),
        label=np.array(labels, dtype=object),
        height=values[:, 4],
        note=np.array(notes, dtype=object),
    )


def list_of(links: Links) -> str:
    """Return the GCPList of the enabled control points, with all digits."""
    kept = links.take(links.enabled & ~links.check)
    projection = to_wkt(spatial_reference(kept.target.crs_wkt))
    # Without an axis mapping GDAL takes x before y, longitude before latitude, as we do.
    lines = [f'  <GCPList Projection="{html.escape(projection)}">']
    heights = np.nan_to_num(kept.height).tolist()
    for label, note, pixel, place, z in zip(
        kept.names(), kept.note, kept.source_xy.tolist(), kept.target_xy.tolist(), heights
    ):
        info = f' Info="{html.escape(str(note))}"' if note else ""
        lines.append(
            f'    <GCP Id="{html.escape(label)}"{info} Pixel="{pixel[0]!r}" Line="{pixel[1]!r}" '
            f'X="{place[0]!r}" Y="{place[1]!r}" Z="{z!r}" />'
        )
    return "\n".join([*lines, "  </GCPList>"])


def _attributes(text: str) -> dict[str, str]:
    found, at = {}, 0
    while (match := ATTRIBUTE.match(text, at)) is not None:
        name, double, single = match.groups()
        found[name] = html.unescape(double if double is not None else single)
        at = match.end()
    return found


def sniff(path: str, head: str) -> bool:
    """Return whether a file is GDAL's XML."""
    return "<VRTDataset" in head or "<PAMDataset" in head


def read(path: str, options: Options) -> Links:
    """Return the links of a VRT or an `.aux.xml`."""
    return read_list(read_text(path), Path(path).name, options.crs)
