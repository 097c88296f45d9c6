"""ArcGIS' link table as text: x source, y source, x map, y map, separated by tabs, with an id before them or not.

For a raster without georeference ArcGIS shows the middle of the first pixel at (0, 0), rows downwards negative.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...errors import CrosstieError
from ..files import read_text
from ..links import MAP, SHOWN_CENTRE, Frame, Links
from .plain_rows import rows_of_numbers

WANTED = "x source, y source, x map, y map (before them an id, after them residuals, or not)"


def sniff(path: str, head: str) -> bool:
    """Tell whether all first lines are four or five numbers between tabs or blanks."""
    try:
        rows_of_numbers("\n".join(head.splitlines()[:20][: max(1, head.count("\n"))]), "", (4, 5), WANTED)
    except CrosstieError:
        return False
    return True


def read(path: str, options) -> Links:
    """Return the links; source coordinates are as the raster is shown."""
    name, text = Path(path).name, read_text(path)
    rows = rows_of_numbers(_without_header(text), name, (4, 5, 7, 8), WANTED)
    has_id = rows.shape[1] in (5, 8)
    coordinates = rows[:, 1:5] if has_id else rows[:, :4]
    label = np.array([f"{v:g}" for v in rows[:, 0]] if has_id else [""] * len(rows), dtype=object)
    return Links(coordinates[:, :2], coordinates[:, 2:], Frame(SHOWN_CENTRE), Frame(MAP, options.crs), label=label)


def write(part: str, links: Links, rasters, options) -> None:
    """Write the enabled control points as four columns, which every version of ArcGIS loads."""
    kept = links.take(links.enabled & ~links.check)
    columns = np.column_stack([kept.source_xy, kept.target_xy])
    with Path(part).open("w", encoding="utf-8", newline="\r\n") as out:
        out.writelines("\t".join(repr(v) for v in row) + "\n" for row in columns.tolist())


def _without_header(text: str) -> str:
    """Drop a first line of names, which some versions write."""
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    return rest if any(c.isalpha() for c in first.replace("e", "").replace("E", "")) else text
