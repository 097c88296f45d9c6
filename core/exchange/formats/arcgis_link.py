"""ArcGIS' link table as text: x source, y source, x map, y map between tabs or blanks, with or without a leading id.

For a raster without georeference ArcGIS shows the middle of the first pixel at (0, 0), rows downwards negative.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...errors import CrosstieError
from ...messages import message
from ...text_files import number, read_text
from ..links import MAP, SHOWN_CENTRE, Frame, Links, Rasters
from .options import Options
from .plain_rows import rows_of_numbers

WANTED = message("x source, y source, x map, y map (before them an id, after them residuals, or not)")


def sniff(path: str, head: str) -> bool:
    """Return whether all first lines are four or five numbers between tabs or blanks."""
    lines = head.splitlines()[:20][: max(1, head.count("\n"))]
    try:
        _rows("\n".join(lines), "", (4, 5))
    except CrosstieError:
        return False
    return True


def read(path: str, options: Options) -> Links:
    """Return the links; source coordinates are as the raster is shown."""
    name, text = Path(path).name, read_text(path)
    label, rows = _rows(text, name, (4, 5, 7, 8))
    coordinates = rows[:, 1:5] if rows.shape[1] in (5, 8) else rows[:, :4]
    return Links(coordinates[:, :2], coordinates[:, 2:], Frame(SHOWN_CENTRE), Frame(MAP, options.crs), label=label)


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write the enabled control points as four columns, which every version of ArcGIS loads."""
    kept = links.take(links.enabled & ~links.check)
    columns = np.column_stack([kept.source_xy, kept.target_xy])
    with Path(part).open("w", encoding="utf-8", newline="\r\n") as out:
        out.writelines("\t".join(repr(v) for v in row) + "\n" for row in columns.tolist())


def _rows(text: str, name: str, counts: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Return the (N,) ids, empty where there are none, and the (N, M) numbers; ids may be words."""
    lines = [line for line in _without_header(text).split("\n") if line.strip()]
    words = [line.split(None, 1) for line in lines]
    named = bool(words) and all(len(w) == 2 and _is_word(w[0]) for w in words)
    if named:
        lines = [f"0\t{rest}" for _, rest in words]
    rows = rows_of_numbers("\n".join(lines), name, counts, WANTED)
    if rows.shape[1] not in (5, 8):
        return np.full(len(rows), "", dtype=object), rows
    ids = [word for word, _ in words] if named else [f"{v:g}" for v in rows[:, 0]]
    return np.array(ids, dtype=object), rows


def _without_header(text: str) -> str:
    """Drop a first line without numbers in its last fields: “link table”, or names of columns."""
    first, _, rest = text.lstrip("\ufeff").partition("\n")
    return rest if not first.split() or _is_word(first.split()[-1]) else text


def _is_word(field: str) -> bool:
    try:
        number(field, comma=True)
    except ValueError:
        return True
    return False
