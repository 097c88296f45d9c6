"""Rows of numbers between blanks or tabs, without a header: ENVI's points and ArcGIS' links."""

from __future__ import annotations

import numpy as np

from ...messages import Text
from ...text_files import nothing, number, refuse_line


def rows_of_numbers(text: str, name: str, counts: tuple[int, ...], wanted: Text, comments: str = ";#") -> np.ndarray:
    """Return the (N, M) numbers of all rows that are no comments; every row must have as many, one of `counts`."""
    rows: list[list[float]] = []
    for line, row in enumerate(text.lstrip("\ufeff").splitlines(), 1):
        if not row.strip() or row.lstrip()[0] in comments:
            continue
        fields = row.split("\t") if row.count("\t") >= min(counts) - 1 else row.split()
        fields = [f.strip() for f in fields if f.strip()]
        if len(fields) not in counts or (rows and len(fields) != len(rows[0])):
            raise refuse_line(name, line, row, wanted)
        try:
            # A comma inside a number can only be the decimal sign here.
            rows.append([number(f, comma=f.count(",") == 1) for f in fields])
        except ValueError as error:
            raise refuse_line(name, line, row, wanted) from error
    if not rows:
        raise nothing(name, wanted)
    return np.array(rows, float)
