"""The result file of a pair, ID.json: what was done, and which files are its own, so that only those are replaced."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...core.errors import CrosstieError
from ...core.file_state import file_state
from ...core.raster.atomic import replacing

UNREADABLE = (OSError, ValueError, KeyError, TypeError, RecursionError)


def state(path: str) -> list:
    """Return a path with the size and the time of its file; the path alone where there is none."""
    return [path, *file_state(path)]


def as_written(entries: Iterable[list]) -> bool:
    """Return whether all files are as their entries say."""
    return all(state(path) == [path, *rest] for path, *rest in entries)


def is_record(path: Path, own: str) -> bool:
    """Return whether a file is the result of the pair with the id `own`: any other .json is somebody else's."""
    return _stored(path, own) is not None


def own_files(path: Path, own: str) -> list[list]:
    """Return the states of the files that runs of the pair have written, without those that others changed since.

    `path` is the pair's result file. Files that a killed run was about to write, which were not there or its own when
    it began, count where they are younger than its record.
    """
    stored = _stored(path, own)
    if stored is None:
        return []
    try:
        listed = [entry for entry in (*stored["written"], *stored.get("earlier", ())) if as_written([entry])]
        begun = path.stat().st_mtime_ns
        under_way = [entry for entry in map(state, stored.get("writing", ())) if entry[2:] and entry[2] >= begun]
        return [entry for entry in (*listed, *under_way) if len(entry) > 1]
    except UNREADABLE:
        return []


def write_record(
    path: Path, row: dict, fingerprint: dict | None, written: list[list], writing: Iterable[str] = ()
) -> None:
    """Write the result file of a pair in one step; files of its earlier runs stay its own.

    `written`: states of the files of this run. `writing`: files that are written next; then the pair is not done yet.
    """
    now = {entry[0] for entry in written}
    earlier = [entry for entry in own_files(path, row["id"]) if entry[0] not in now]
    stored: dict[str, Any] = {"row": row, "fingerprint": fingerprint, "written": written, "earlier": earlier}
    if writing:
        stored["writing"] = list(writing)
    with replacing(str(path), True, CrosstieError) as part:
        Path(part).write_text(json.dumps(stored, default=str), encoding="utf-8")


def _stored(path: Path, own: str) -> dict | None:
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        ours = stored["row"]["id"] == own and isinstance(stored["written"], list) and "fingerprint" in stored
    except UNREADABLE:
        return None
    return stored if ours else None
