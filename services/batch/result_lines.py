"""Results as JSON lines, one a pair, in a file that a kill may cut short and that may be somebody else's."""

from __future__ import annotations

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


class Lines:
    """The results as JSON lines, one a pair; a line that a kill cut short is dropped."""

    def __init__(self, path: str):
        self._path = Path(path)
        self.rows: dict[str, dict] = {}
        for line in self._path.read_bytes().split(b"\n") if self._path.exists() else ():
            row = row_in(line)
            if row is not None:
                self.rows[row["id"]] = row
        self._rewrite(self.rows)

    def add(self, row: dict) -> None:
        """Append a row, on the disk before the next one; it takes the place of another one of the same pair."""
        before = self.rows.get(row["id"])
        if before is None:
            self._append(row)
        elif before != row:
            self._rewrite({**self.rows, row["id"]: row})
        self.rows[row["id"]] = row

    def _append(self, row: dict) -> None:
        size = self._path.stat().st_size
        try:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row, default=str) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            # Half a line would spoil the next one.
            os.truncate(self._path, size)
            raise CrosstieError(write_failure(str(self._path), error), str(error)) from error

    def _rewrite(self, rows: dict[str, dict]) -> None:
        with replacing(str(self._path), True, CrosstieError) as part:
            text = "".join(json.dumps(row, default=str) + "\n" for row in rows.values())
            Path(part).write_text(text, encoding="utf-8")
