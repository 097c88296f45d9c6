"""Rows of a study on disk: one JSON line each, measured once, so that a stopped study goes on; and as a table."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path


class Rows:
    """A file of measured rows, each with the values that name it."""

    def __init__(self, path: Path):
        self.path = path

    def all(self) -> list[dict]:
        """Return all rows; a last line cut short by an interruption is left out."""
        if not self.path.is_file():
            return []
        rows = []
        for line in self.path.read_text().splitlines():
            try:
                rows.append(json.loads(line))
            except ValueError:
                continue
        return rows

    def has(self, key: dict) -> bool:
        """Return whether the row that `key` names has been measured."""
        return self._find(key) is not None

    def _find(self, key: dict) -> dict | None:
        named = (row for row in self.all() if all(row.get(name) == value for name, value in key.items()))
        return next(named, None)

    def once(self, key: dict, measure: Callable[[], dict]) -> dict:
        """Return the row that `key` names, measured now unless it is there."""
        found = self._find(key)
        if found is not None:
            return found
        row = {**key, **measure()}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        cut = self.path.is_file() and not self.path.read_bytes().endswith(b"\n")
        with self.path.open("a") as out:
            out.write(("\n" if cut else "") + json.dumps(row) + "\n")
        return row


def markdown(rows: list[dict]) -> str:
    """Return rows of the same columns as a Markdown table; floats with two digits."""
    columns = list(rows[0]) if rows else []
    lines = ["| " + " | ".join(columns) + " |", "|" + "---|" * len(columns)]
    for row in rows:
        cells = (f"{value:.2f}" if isinstance(value, float) else str(value) for value in (row[c] for c in columns))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"
