"""What the first sheets of a series teach the others of a batch.

Rows with one reference may be sheets of one series; those whose map frames are equally large are. The first TEN of them
in the list are matched by themselves, and ten more where too few of a size were accepted. Where enough of those that
were accepted agree, all others are told; so are those of the ten that were not accepted or disagree, which are matched
once more. Nothing depends on the order in which pairs are done: only the first of the list teach, and what they said is
kept in the folder.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.json_values import plain
from ...core.raster.atomic import COMPANIONS, replacing
from ...core.raster.targets import place_of
from ...core.registration.series import are_alike, contradictions
from ...core.request import Lesson
from .lessons import LEAST, frame_in, lessons_of, told
from .outputs import TAUGHT
from .queue import Pair
from .record import UNREADABLE, own_files

TEN, MOST = 10, 30
"""Sheets that teach, and so many where ten do not agree."""
AUTO, OFF = SERIES = ("auto", "off")
"""Whether sheets of a series teach each other."""


class Teaching:
    """Decides which pairs of a batch are done first, and what the others are told."""

    def __init__(self, pairs: Sequence[Pair], folder: Path):
        self._path = folder / TAUGHT
        self._kept = _read(self._path)
        self._rows: dict[str, dict] = {}
        series: dict[str, list[Pair]] = {}
        for pair in pairs:
            if pair.options.get("series") != OFF:
                series.setdefault(place_of(pair.reference), []).append(pair)
        self._open = [_Series(some) for some in series.values() if len(some) > LEAST]
        later = {pair.id for one in self._open for pair in one.pairs[TEN:]}
        self._heard: set[str] = set()
        """Teachers that an earlier run has matched once more: what they said before that is kept."""
        later |= {pair.id for one in self._open for pair in one.pairs[:TEN] if self._has_heard(pair)}
        self.first = [pair for pair in pairs if pair.id not in later]
        """Those that nobody teaches."""

    def take(self, row: dict) -> None:
        """Take the row of a pair that is done."""
        self._rows[row["id"]] = row

    def more(self) -> list[Pair]:
        """Return the next pairs, once all handed out before are done; empty when there are none left."""
        found: list[Pair] = []
        while self._open and not found:
            for one in list(self._open):
                found += self._next(one)
        return found

    def _next(self, one: _Series) -> list[Pair]:
        """Return the next pairs of a series: more teachers, or, with what was taught, all that are to hear it."""
        teachers = one.pairs[: one.count]
        rows = [self._rows.get(pair.id, {}) for pair in teachers]
        lessons = lessons_of(filter(None, map(frame_in, rows)))
        if one.count < min(MOST, len(one.pairs)) and _lacks(rows, lessons):
            one.count += TEN
            return [pair for pair in one.pairs[one.count - TEN : one.count] if not self._has_heard(pair)]
        self._open.remove(one)
        again = [pair for pair, row in zip(teachers, rows) if _is_to_hear(row, lessons)]
        self._keep(again)
        said = told(lessons)
        taught = [replace(pair, options={**pair.options, **said}) for pair in (*again, *one.pairs[one.count :])]
        return [*taught, *(pair for pair in teachers if pair.id in self._heard and pair not in again)]

    def _has_heard(self, pair: Pair) -> bool:
        """Return whether an earlier run has matched a teacher once more; then what it said at first is taken."""
        row = self._once(pair)
        if row is not None:
            self._rows[pair.id] = row
            self._heard.add(pair.id)
        return row is not None

    def _once(self, pair: Pair) -> dict | None:
        """Return the row of a pair before it was taught, where it was matched so with the same files and options."""
        kept = self._kept.get(pair.id)
        if kept is None or kept["fingerprint"] != plain(pair.fingerprint()):
            return None
        return kept["row"]

    def _keep(self, again: list[Pair]) -> None:
        """Keep what teachers said that are matched once more, and take back what was written of them."""
        new = [pair for pair in again if self._once(pair) is None]
        if not new:
            return
        for pair in new:
            row = json.loads(json.dumps(self._rows[pair.id], default=str))
            self._kept[pair.id] = {"row": row, "fingerprint": plain(pair.fingerprint())}
        with replacing(str(self._path), True, CrosstieError) as part:
            Path(part).write_text(json.dumps(self._kept), encoding="utf-8")
        for pair in new:
            _take_back(pair)


@dataclass
class _Series:
    """Rows that may be of one series, in the order of the list."""

    pairs: list[Pair]
    count: int = TEN
    """How many of them teach."""


def _lacks(rows: list[dict], lessons: list[Lesson]) -> bool:
    """Return whether more teachers may help: nothing is taught yet, or nothing to frames that several of them have."""
    sizes = [tuple(row["frame_px"]) for row in rows if row.get("frame_px")]
    untaught = [size for size in sizes if not any(are_alike(size, lesson.sides_px) for lesson in lessons)]
    several = any(sum(are_alike(size, other) for other in untaught) > 1 for size in untaught)
    return bool(sizes) and (not lessons or several)


def _is_to_hear(row: dict, lessons: list[Lesson]) -> bool:
    """Return whether a teacher is matched once more: it was not accepted, or is not like the others."""
    if not row.get("frame_px"):
        return False
    lesson = next((one for one in lessons if are_alike(tuple(row["frame_px"]), one.sides_px)), None)
    seen = frame_in(row)
    return lesson is not None and (seen is None or any(True for _ in contradictions(lesson, seen)))


def _take_back(pair: Pair) -> None:
    """Remove the files of a pair that is matched once more, but for its result: it may come out otherwise."""
    for path, *_ in own_files(pair.result_path, pair.id):
        for suffix in ("", *COMPANIONS):
            Path(f"{path}{suffix}").unlink(missing_ok=True)


def _read(path: Path) -> dict[str, dict]:
    """Return what a file of ours keeps; nothing where it is none."""
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        return {own: one for own, one in stored.items() if one["row"]["id"] == own and "fingerprint" in one}
    except (*UNREADABLE, AttributeError):
        return {}
