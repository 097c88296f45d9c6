"""A batch as its folder: what it is, and its results, decisions and pairs at work, read as they change."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.raster.hearsay import is_plain
from .command import SOURCES, Record, read_record
from .decisions import AT_WORK, decide, decided, is_accepted, is_open, shown, state_of
from .outputs import RESULTS
from .queue import Pair, listed_pairs
from .result_lines import row_in
from .run import under_way

LIST = "crosstie-pairs.csv"
"""The list of a batch that a folder itself holds."""


class BatchFolder:
    """Follows a batch that may be at work in another process."""

    def __init__(self, folder: Path, record: Record, pairs: list[Pair]):
        self.folder, self.record, self.pairs = folder, record, pairs
        self.rows: dict[str, dict] = {}
        self.decisions = decided(folder)
        self.at_work: list[str] | None = None
        """Ids of the pairs at work; None where the batch does not run."""
        self._results = _Tail(folder / RESULTS)

    @classmethod
    def opened(cls, folder: Path, sources: str = "") -> BatchFolder:
        """Return the batch of a folder; CrosstieError where there is none, or its list cannot be read.

        `sources`: where a person says that its rasters lie, if not on this computer.
        """
        record = read_record(folder)
        record = replace(record, options={**record.options, SOURCES: sources}) if sources else record
        if not is_plain(record.pairs):
            raise CrosstieError(
                message(
                    "The list of this batch is missing: {path}. Put it back, or make a new batch.",
                    path=record.pairs[:120],
                )
            )
        return cls(folder, record, list(listed_pairs(record.pairs, str(folder), record.options).values()))

    def read(self) -> set[str]:
        """Read what is new; return the ids of the pairs of which something has changed."""
        before, self.at_work = self.at_work, under_way(self.folder)
        changed = set(before or ()) ^ set(self.at_work or ())
        rows = {own: row for own, row in self._results.rows().items() if self.rows.get(own) != row}
        self.rows.update(rows)
        return changed | set(rows)

    def state(self, own: str) -> str:
        """Return the state of a pair."""
        if own in (self.at_work or ()):
            return AT_WORK
        return state_of(self.rows.get(own), self.decisions.get(own))

    def counts(self) -> Counter[str]:
        """Return how many pairs there are in each state."""
        return Counter(self.state(pair.id) for pair in self.pairs)

    def is_open(self, own: str) -> bool:
        """Return whether a person has still to decide about a pair."""
        return own not in (self.at_work or ()) and is_open(self.rows.get(own), self.decisions.get(own))

    def decide(self, own: str, verdict: str, **more: Any) -> None:
        """Write a decision about a pair: see `decisions.decide`."""
        self.decisions[own] = decide(self.folder, own, verdict, **more)

    def shown(self, own: str) -> dict:
        """Return the row of a pair as a person has changed it; empty where it is not done."""
        return shown(self.rows.get(own), self.decisions.get(own))

    def to_write(self) -> list[Pair]:
        """Return the pairs that are accepted and whose rasters are not written yet."""
        return [
            pair
            for pair in self.pairs
            if is_accepted(self.rows.get(pair.id), self.decisions.get(pair.id))
            and not (self.decisions.get(pair.id) or {}).get("target")
            and not (self.rows.get(pair.id) or {}).get("target")
        ]


class _Tail:
    """Reads lines that another process appends; from the start again where it has replaced the file."""

    def __init__(self, path: Path):
        self._path = path
        self._file = (0, 0)
        self._read = 0

    def rows(self) -> dict[str, dict]:
        """Return the rows of the lines that were completed since the last call."""
        try:
            now = self._path.stat()
            if (now.st_dev, now.st_ino) != self._file or now.st_size < self._read:
                self._file, self._read = (now.st_dev, now.st_ino), 0
            if now.st_size == self._read:
                return {}
            with self._path.open("rb") as file:
                file.seek(self._read)
                *lines, rest = file.read().split(b"\n")
        except OSError:
            return {}
        self._read += sum(len(line) + 1 for line in lines)
        rows = (row_in(line) for line in lines)
        return {row["id"]: row for row in rows if row is not None}
