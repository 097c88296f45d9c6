"""Results as JSON lines, one a pair, in a file that a kill may cut short and that may be somebody else's."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.raster.atomic import replacing, write_failure

STARTS = b'{"id": "', b'{"verdict": "'
"""How lines of a batch and of an evaluation begin."""


def row_in(line: bytes) -> dict | None:
    """Return the row of a line; None where it is no result of a pair."""
    try:
        row = json.loads(line)
        return row if isinstance(row["id"], str) and isinstance(row["verdict"], str) else None
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def foreign_line(path: Path) -> int | None:
    """Return the number, from 1, of the first line of a file that is no result; a last one may be cut short."""
    *lines, last = path.read_bytes().split(b"\n")
    for number, line in enumerate(lines if _is_cut_short(last) else [*lines, last], 1):
        if line.strip() and row_in(line) is None:
            return number
    return None


def _is_cut_short(line: bytes) -> bool:
    """Return whether a line is the beginning of a row, and no more."""
    try:
        json.loads(line)
        return False
    except (ValueError, RecursionError):
        return any(line[: len(start)] == start[: len(line)] for start in STARTS)


def rows_in(path: Path) -> dict[str, dict]:
    """Return the rows of a file by the ids of their pairs, of each the last one; none where there is no file."""
    rows = map(row_in, path.read_bytes().split(b"\n") if path.exists() else ())
    return {row["id"]: row for row in rows if row is not None}


def append(path: Path, row: dict) -> None:
    """Write a row behind all others, on the disk at once; a line that a kill cut short spoils no other.

    CrosstieError where it cannot be written; then the file is as it was.
    """
    size = path.stat().st_size if path.exists() else 0
    try:
        with path.open("ab+") as file:
            file.seek(max(size - 1, 0))
            between = b"" if file.read(1) in (b"", b"\n") else b"\n"
            file.write(between + json.dumps(row, default=str).encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        # Half a line would spoil the next one.
        with contextlib.suppress(OSError):
            os.truncate(path, size)
        raise CrosstieError(write_failure(str(path), error), str(error)) from error


class Lines:
    """The results as JSON lines, one a pair; a line that a kill cut short is dropped."""

    def __init__(self, path: str):
        self._path = Path(path)
        self.rows = rows_in(self._path)
        self._rewrite(self.rows)

    def add(self, row: dict) -> None:
        """Append a row, on the disk before the next one; it takes the place of another one of the same pair."""
        before = self.rows.get(row["id"])
        if before is None:
            append(self._path, row)
        elif before != row:
            self._rewrite({**self.rows, row["id"]: row})
        self.rows[row["id"]] = row

    def _rewrite(self, rows: dict[str, dict]) -> None:
        with replacing(str(self._path), True, CrosstieError) as part:
            text = "".join(json.dumps(row, default=str) + "\n" for row in rows.values())
            Path(part).write_text(text, encoding="utf-8")
