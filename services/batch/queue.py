"""The queue of a batch: many pairs, one result line each; resumable, nothing done twice, nothing half written."""

from __future__ import annotations

import json
import os
import re
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, wait
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from ...core.errors import CrosstieError
from ...core.failures import explained
from ...core.messages import Text, message
from ...core.progress import CancelledError, IsCancelled, check, never
from ...core.raster.atomic import refuse
from ...core.raster.hearsay import is_address, names_elsewhere
from ...core.raster.registered import format_to_warp_into
from ...core.raster.targets import place_of
from ...core.raster.warp import WarpOptions
from ...core.request import MatchRequest
from ...core.text_files import exists
from ...models.registry import find
from ..request_options import FILE_OPTIONS, OPTIONS, SEVERAL, files_named, parts_of, request_of
from .index import refuse_other_index
from .lessons import lessons_in
from .outputs import INDEX, OWN, RESULTS, REVIEW_ENDING, Collisions, outputs
from .record import UNREADABLE, as_written, is_record, own_files, state, write_record
from .result_lines import foreign_line
from .table import at_line, read_table

WRITTEN = ("operation", "report", "review", "target")
"""Entries of a row that name files which the pair has written."""
RASTERS = ("moving", "reference", "heights", "land_cover")
MOST_ATTEMPTS = 3
"""Number of attempts for a pair whose worker dies."""


@dataclass(frozen=True)
class Pair:
    """One line of the list; small, so that it can travel to another machine."""

    id: str
    moving: str
    reference: str
    target: str
    """The raster to write."""
    folder: str
    """Where the pair's own result goes."""
    options: dict = field(default_factory=dict)
    overwrite: bool = False
    """Also files that no run of the pair has written may be replaced."""

    @property
    def result_path(self) -> Path:
        """The pair's own result; it says whether the pair is done, and which files are its own."""
        return Path(self.folder) / f"{self.id}.json"

    @property
    def raster(self) -> str:
        """The raster to write; empty where none is asked for."""
        return "" if self.options.get("no_rasters") else self.target

    @property
    def warp(self) -> WarpOptions:
        """How the raster is written."""
        return WarpOptions(self.options.get("resampling") or "auto", self.options.get("grid") or "reference")

    @property
    def operation_path(self) -> Path:
        """The pair's operation, which is written before its raster."""
        return Path(self.folder) / f"{self.id}.operation.json"

    @property
    def report_path(self) -> Path:
        """The pair's full report, where reports are asked for."""
        return Path(self.folder) / f"{self.id}.report.html"

    @property
    def review_path(self) -> Path:
        """The pair's match, saved for the dock's review, where reviews are asked for."""
        return Path(self.folder) / f"{self.id}{REVIEW_ENDING}"

    @property
    def files(self) -> list[str]:
        """Return the files that are written if the pair is accepted, beside its result; absolute."""
        report = str(self.report_path) if self.options.get("reports") else ""
        review = str(self.review_path) if self.options.get("reviews") else ""
        paths = filter(None, (str(self.operation_path), report, review, self.raster))
        return [os.path.abspath(path) for path in paths]  # noqa: PTH100

    def request(self) -> MatchRequest:
        """Return the request of the pair; its rasters are hearsay but for those below the `sources` of the user."""
        made = request_of(self.moving, self.reference, self.options, hearsay=True)
        root = self.options.get("sources") or ""
        moving, reference = (replace(s, hearsay=not _is_below(s.path, root)) for s in (made.moving, made.reference))
        return replace(made, moving=moving, reference=reference, series=lessons_in(self.options))

    def fingerprint(self) -> dict:
        """Return a fingerprint of the inputs; files by size and time, which is fast for thousands."""
        told = {name: value for name, value in asdict(self).items() if name != "overwrite"}
        return {**told, "files": [state(path) for path in self.inputs]}

    @property
    def inputs(self) -> list[str]:
        """Return all files that are read."""
        return [self.moving, self.reference, *files_named(self.options)]


def read_pairs(path: str, folder: str, options: dict, overwrite: bool = False) -> list[Pair]:
    """Return the pairs of a CSV as `listed_pairs` does, checked against what is there.

    Raises CrosstieError, which names the line, also for a raster that cannot be written, and for a file that is there
    and is not as an earlier run of the pair has written it (unless `overwrite` is set).
    """
    name, lines = Path(path).name, listed_pairs(path, folder, options, overwrite)
    collisions = Collisions(folder, [path, *(file for pair in lines.values() for file in pair.inputs)])
    for line, pair in lines.items():
        with at_line(name, line):
            collisions.add(pair.id, outputs(folder, pair.id, pair.raster))
    for line, pair in lines.items():
        with at_line(name, line):
            if pair.raster:
                format_to_warp_into(pair.raster)
            _refuse_others(pair)
    for own in OWN:
        refuse(Path(folder) / own, True, CrosstieError)
    _refuse_other_results(Path(folder) / RESULTS, overwrite)
    refuse_other_index(Path(folder) / INDEX, overwrite)
    return list(lines.values())


def listed_pairs(path: str, folder: str, options: dict, overwrite: bool = False) -> dict[int, Pair]:
    """Return the pairs of a CSV by their lines; it has the columns moving and reference.

    Id, target and options of a match are optional; `options` count where a line leaves a column empty. Relative paths
    count from the CSV's folder. Raises CrosstieError, which names the line, also for an option that means nothing or
    a file of one that cannot be used.
    """
    name, base = Path(path).name, Path(path).parent
    table = read_table(path)
    if not {"moving", "reference"} <= set(table.columns):
        raise CrosstieError(
            message("{name} is no list of pairs: the columns moving and reference are needed.", name=name)
        )
    if not table.rows:
        raise CrosstieError(message("There is no raster to register. Add some."))
    pairs: dict[int, Pair] = {}
    taken: set[str] = set()
    for number, (line, row) in enumerate(table.rows.items(), 1):
        if not row.get("moving") or not row.get("reference"):
            raise CrosstieError(
                message("{name}, line {line}: moving and reference must both be given.", name=name, line=line)
            )
        own = id_of(row.get("id") or f"{number:05d}")
        if not own:
            raise CrosstieError(message("{name}, line {line}: no file can have this id.", name=name, line=line))
        if own.casefold() in taken:
            raise CrosstieError(
                message(
                    "{name}, line {line}: the id {own} is there twice. Give every pair its own.",
                    name=name,
                    line=line,
                    own=own,
                )
            )
        taken.add(own.casefold())
        with at_line(name, line):
            pairs[line] = _pair(own, row, base, folder, options, overwrite)
    return pairs


def id_of(name: str) -> str:
    """Return a name as an id, which files can have; empty where none is left of it."""
    return re.sub(r"[^\w.-]+", "_", name).lstrip(".")


def _refuse_others(pair: Pair) -> None:
    """Raise CrosstieError where a file would be replaced that no run of the pair has written."""
    own = {place_of(path) for path, *_ in own_files(pair.result_path, pair.id)}
    for path in pair.files:
        refuse(Path(path), pair.overwrite or place_of(path) in own, CrosstieError)
    refuse(pair.result_path, pair.overwrite or is_record(pair.result_path, pair.id), CrosstieError)


def _refuse_other_results(path: Path, overwrite: bool) -> None:
    """Raise CrosstieError where the results hold a line that is none of a batch, but for a last one cut short."""
    number = foreign_line(path) if path.exists() and not overwrite else None
    if number is not None:
        raise CrosstieError(
            message(
                "{file}, line {line}: no batch has written this. Move the file elsewhere, choose another folder, "
                "or allow it to be overwritten.",
                file=path.name,
                line=number,
            ),
            str(path),
        )


def unused_columns(path: str) -> list[str]:
    """Return the columns of a list of pairs that mean nothing here, such as a misspelt option."""
    known = {"id", "moving", "reference", "target", *OPTIONS}
    return [name for name in read_table(path).columns if name and name not in known]


def _pair(own: str, row: dict, base: Path, folder: str, options: dict, overwrite: bool) -> Pair:
    """Return the pair of a line, whose options are understood; CrosstieError where they are not."""
    target = _beside(base, row["target"]) if row.get("target") else str(Path(folder) / f"{own}.tif")
    root, given = options.get("sources") or "", _own(row, base)
    sides = {side: _from(root, row[side]) or _beside(base, row[side]) for side in ("moving", "reference")}
    _refuse_elsewhere(**{side: path for side, path in sides.items() if not _is_below(path, root)})
    _refuse_elsewhere(**given)
    pair = Pair(own, sides["moving"], sides["reference"], target, folder, {**options, **given}, overwrite)
    pair.request()
    return pair


def _from(root: str, name: str) -> str:
    """Return a relative name of the list below the root that the user gave; empty for others, and without one."""
    if not root or name.startswith("/vsi") or is_address(name) or Path(name).is_absolute():
        return ""
    return f"{root.rstrip('/')}/{name}"


def _is_below(path: str, root: str) -> bool:
    """Return whether a path lies in the folder, or the place in an object store, that the user gave."""
    return bool(root) and path.startswith(root.rstrip("/") + "/") and ".." not in Path(path).parts


def _refuse_elsewhere(**given: str) -> None:
    """Raise CrosstieError where a line names what is no plain file here: a list may be somebody else's."""
    for name in given.keys() & {*RASTERS, *FILE_OPTIONS}:
        for part in parts_of(given[name]) if name in FILE_OPTIONS else [given[name]]:
            if names_elsewhere(part, name in RASTERS):
                raise CrosstieError(
                    message(
                        "“{path}” is no plain file on this computer, or leads to another one. A list names plain files "
                        "only: save it as one first.",
                        path=part[:80],
                    )
                )


def _own(row: dict, base: Path) -> dict[str, str]:
    """Return the options that a line gives itself, files beside the list with their folder."""
    given = {name: text for name in OPTIONS if (text := row.get(name))}
    if "matcher" in given and find(given["matcher"]).external:
        raise CrosstieError(
            message("A list does not choose matchers of somebody else. Choose it for all pairs instead.")
        )
    for name in given.keys() & set(FILE_OPTIONS):
        there = (str(base / part) if exists(str(base / part)) else part for part in parts_of(given[name]))
        given[name] = SEVERAL.join(there)
    return given


def begin_writing(pair: Pair) -> None:
    """Record which files the pair writes next, so that a run after a kill knows them as its own.

    CrosstieError where a file of somebody else has appeared in the place of one since the batch began.
    """
    _refuse_others(pair)
    write_record(pair.result_path, {"id": pair.id}, None, [], pair.files)


def finish(pair: Pair, row: dict, fingerprint: dict | None = None) -> dict:
    """Write a pair's result in one step, and return it; the last thing that a worker does.

    `fingerprint`: of the inputs as they were when they were read; by default as they are now.
    """
    written = [state(os.path.abspath(row[name])) for name in WRITTEN if name in row]  # noqa: PTH100
    write_record(pair.result_path, row, fingerprint or pair.fingerprint(), written)
    return row


def finished(pair: Pair) -> dict | None:
    """Return the row of a pair that is done with the same files and options, and whose files are there as written.

    None where it is to be done.
    """
    try:
        stored = json.loads(pair.result_path.read_text(encoding="utf-8"))
        same = stored["fingerprint"] == json.loads(json.dumps(pair.fingerprint()))
        same = same and as_written(stored["written"])
        row = stored["row"]
    except UNREADABLE:
        return None
    return row if same and isinstance(row, dict) else None


class InPlace(Executor):
    """Does the work at once, in this process."""

    def submit(self, function: Callable, /, *arguments: Any, **named: Any) -> Future:
        """Return a future that is done."""
        future: Future = Future()
        try:
            future.set_result(function(*arguments, **named))
        except Exception as error:
            future.set_exception(error)
        return future


def run_pairs(
    pairs: list[Pair],
    work: Callable[[Pair], dict],
    make_executor: Callable[[], Executor],
    at_once: Callable[[], int],
    is_cancelled: IsCancelled = never,
    show: Callable[[Iterable[Pair]], None] = lambda pairs: None,
    more: Callable[[], list[Pair]] = list,
) -> Generator[dict, None, None]:
    """Yield the row of every pair as it comes: those done before at once, the others through an executor.

    `work` does a pair, ends with `finish` and returns the row. A pair whose worker dies is tried again; one that keeps
    killing its workers gets a row with the verdict `error`. At most `at_once()` pairs are under way, asked again and
    again; `show` is told which, the oldest first. `more` is asked for further pairs once all are done.

    A worker that dies breaks the executor for all pairs under way, so each of these is tried again alone: none pays for
    another.
    """
    waiting: deque[tuple[Pair, int]] = deque()
    executor: Executor | None = None
    running: dict[Future, tuple[Pair, int]] = {}
    suspects: set[str] = set()
    try:
        while some := (pairs or more()):
            pairs = []
            yield from _done_before(some, waiting)
            while waiting or running:
                check(is_cancelled)
                executor = executor or make_executor()
                broken = _submit(executor, work, waiting, running, 1 if suspects else at_once(), show)
                done = wait(running, timeout=0.5, return_when=FIRST_COMPLETED).done if running else ()
                for future in done:
                    pair, attempt = running.pop(future)
                    suspects.discard(pair.id)
                    show(other for other, _ in running.values())
                    row, died = _row(future, pair)
                    broken = broken or died
                    if row is None and attempt < MOST_ATTEMPTS:
                        waiting.appendleft((pair, attempt + 1))
                        suspects.update([pair.id] if died else ())
                    else:
                        yield row or _error(
                            pair, message("Its worker died {count} times, perhaps for want of memory.", count=attempt)
                        )
                if broken and not running:
                    executor.shutdown(wait=False)
                    executor = None
    finally:
        for future in running:
            future.cancel()
        if executor is not None:
            executor.shutdown(wait=not is_cancelled())


def _done_before(pairs: Iterable[Pair], waiting: deque[tuple[Pair, int]]) -> Iterator[dict]:
    """Yield the rows of the pairs that are done; the others are put to those that wait."""
    for pair in pairs:
        row = finished(pair)
        if row is not None:
            yield row
        else:
            waiting.append((pair, 1))


def _submit(executor, work, waiting, running, at_once: int, show) -> bool:
    """Keep the executor busy; return whether it is broken."""
    while waiting and len(running) < at_once:
        pair, attempt = waiting.popleft()
        show([*(other for other, _ in running.values()), pair])
        try:
            running[executor.submit(work, pair)] = pair, attempt
        except (BrokenExecutor, RuntimeError):
            waiting.appendleft((pair, attempt))
            return True
    return False


LOST = ("KilledWorker", "FutureCancelledError", "CommClosedError", "CancelledError")
"""Errors of Dask that say nothing of the pair, but that its worker or its scheduler was lost."""


def _row(future, pair: Pair) -> tuple[dict | None, bool]:
    """Return the row of a future (None where its worker died), and whether a worker died."""
    try:
        return future.result(), False
    except BrokenExecutor:
        # It may have been done just before.
        return finished(pair), True
    except CancelledError:
        raise
    except Exception as error:
        if type(error).__name__ in LOST:
            return finished(pair), False
        return _error(pair, str(explained(error))), False


def _error(pair: Pair, reason: Text) -> dict:
    return {"id": pair.id, "verdict": "error", "reason": reason}


def _beside(base: Path, path: str) -> str:
    """Return a path of the list as it is meant: GDAL's own names and absolute paths as they are."""
    if path.startswith("/vsi") or Path(path).is_absolute() or not (base / path).parent.is_dir():
        return path
    return str(base / path)
