"""A run of a batch: its results and its index written as they come, and what others can see of it and ask of it."""

from __future__ import annotations

import contextlib
import json
import os
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path

from ...core.errors import CrosstieError
from ...core.progress import IsCancelled, never
from ...core.raster.atomic import replacing
from .command import Record, write_record
from .crew import Crew
from .decisions import decided, shown, state_of
from .index import Index
from .outputs import INDEX, RESULTS, STOP, UNDER_WAY, one_batch
from .queue import Pair, run_pairs
from .result_lines import Lines
from .series import Teaching
from .workers import register_in_worker

ASKED_EVERY_S = 0.5


def run_batch(
    pairs: list[Pair],
    folder: Path,
    record: Record,
    work: Callable[[Pair], dict],
    crew: Crew,
    is_cancelled: IsCancelled = never,
    warn: Callable[[CrosstieError], None] = lambda error: None,
) -> Generator[dict, None, None]:
    """Yield the row of every pair once it is in the results; see `run_pairs` for the order and for lost workers.

    A row may come twice, where a sheet is matched once more as its series taught (`series`): the later one counts.
    `record` says how to go on with it; `warn` hears why the index could not be written. Raises CrosstieError where
    another batch is at work in the folder or a result cannot be written, CancelledError once cancelled.
    """
    with one_batch(folder), _shown(folder, crew) as show:
        write_record(folder, record)
        lines, index, decisions = Lines(str(folder / RESULTS)), Index(str(folder / INDEX)), decided(folder)
        by_id, teaching = {pair.id: pair for pair in pairs}, Teaching(pairs, folder)
        how = work, crew.make_executor, crew.at_once, is_cancelled, show, teaching.more
        try:
            with closing(run_pairs(teaching.first, *how)) as rows:
                for row in rows:
                    teaching.take(row)
                    lines.add(row)
                    index.add(indexed(by_id[row["id"]], row, decisions.get(row["id"])))
                    yield row
        finally:
            failed = index.flush()
            if failed is not None:
                warn(failed)


def register_pairs(
    pairs: list[Pair],
    folder: Path,
    record: Record,
    crew: Crew,
    warn: Callable[[CrosstieError], None],
    is_cancelled: IsCancelled = never,
) -> Generator[dict, None, None]:
    """Yield what `run_batch` does where a crew registers the pairs, until somebody asks the folder's batch to end."""
    stopped = Stopped(str(folder), is_cancelled)
    work = partial(register_in_worker, is_cancelled=stopped)
    return run_batch(pairs, folder, record, work, crew, stopped, warn)


@dataclass
class Stopped:
    """An IsCancelled, in any process: whether somebody has asked the batch of a folder to end."""

    folder: str
    also: IsCancelled = never
    """What else ends it."""
    _asked_at: float = 0.0
    _is_asked: bool = False

    def __call__(self) -> bool:
        """Look, but not too often."""
        if not self._is_asked and time.monotonic() - self._asked_at > ASKED_EVERY_S:
            self._asked_at, self._is_asked = time.monotonic(), (Path(self.folder) / STOP).exists()
        return self._is_asked or self.also()


def indexed(pair: Pair, row: dict | None, decision: dict | None) -> dict:
    """Return what the index says of a pair, by its row and what a person decided about it."""
    files = {"id": pair.id, "moving": pair.moving, "reference": pair.reference}
    decided_so = (decision or {}).get("verdict")
    return {**files, **shown(row, decision), "state": state_of(row, decision), "decision": decided_so}


def ask_to_stop(folder: Path) -> None:
    """Ask the batch that runs in a folder to end: pairs that are under way are given up."""
    (folder / STOP).touch()


def under_way(folder: Path) -> list[str] | None:
    """Return the ids of the pairs at work in a folder, None where no batch runs there."""
    try:
        values = json.loads((folder / UNDER_WAY).read_text(encoding="utf-8"))
        ids = [str(own) for own in values["pairs"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    try:
        with one_batch(folder):  # it was killed: what it left says so no longer
            (folder / UNDER_WAY).unlink(missing_ok=True)
    except CrosstieError:
        return ids
    return None


@contextlib.contextmanager
def _shown(folder: Path, crew: Crew) -> Iterator[Callable[[Iterable[Pair]], None]]:
    """Yield what shows the pairs handed out, the oldest of which are at work; what earlier runs were asked is over."""
    (folder / STOP).unlink(missing_ok=True)

    def show(handed_out: Iterable[Pair]) -> None:
        values = {"process": os.getpid(), "pairs": [pair.id for pair in islice(handed_out, crew.workers())]}
        with contextlib.suppress(CrosstieError), replacing(str(folder / UNDER_WAY), True, CrosstieError) as part:
            Path(part).write_text(json.dumps(values), encoding="utf-8")

    show(())
    show(())
    try:
        yield show
    finally:
        for name in (UNDER_WAY, STOP):
            with contextlib.suppress(OSError):
                (folder / name).unlink(missing_ok=True)
