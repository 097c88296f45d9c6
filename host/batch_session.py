"""The batch that the dock shows: its rows, the process that works on them, and what a person decides."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import CrosstieError
from ..core.messages import message
from ..core.outcome import Registered
from ..services.batch.command import Record
from ..services.batch.decisions import WAITING
from ..services.batch.expected_place import expected_places
from ..services.batch.folder import LIST, BatchFolder
from ..services.batch.index import Index
from ..services.batch.list import merged, new_pairs, write_list
from ..services.batch.outputs import INDEX
from ..services.batch.queue import Pair, read_pairs
from ..services.batch.run import ask_to_stop, indexed
from .batch_process import last_words, start_in_background
from .batch_references import Answer, DrawnReferences
from .latest_only_worker import Done, LatestOnlyWorker
from .layers import wkt_of

T = TypeVar("T")
POLL_MS = 500
PATIENCE_S = 90.0
"""For a process to show that it works."""


class BatchSession(QObject):
    """Lives in the main thread; the work is done elsewhere and read from the batch's folder."""

    listed = pyqtSignal()
    """Rows were added or removed, or another batch is shown."""
    opened = pyqtSignal()
    """A batch that was begun before is shown."""
    changed = pyqtSignal(object)
    """The set of ids of the rows of which something has changed."""
    running_changed = pyqtSignal()
    failed = pyqtSignal(object)
    """CrosstieError."""

    def __init__(self, parent: QObject | None = None, start: Callable[[Path, Record], None] = start_in_background):
        super().__init__(parent)
        self.pairs: list[Pair] = []
        self.batch: BatchFolder | None = None
        """What the folder says; None before the start."""
        self._start = start
        self._listed_then: list[Pair] = []
        self._options: dict | None = None
        """With what the batch was begun here; None where it was opened."""
        self._begun: float | None = None
        self._stopping = self._was_running = False
        self._writer, self._index = LatestOnlyWorker(self), None
        self._reader = LatestOnlyWorker(self)
        """Each row is looked up on the disk, which takes 1 ms."""
        self.is_reading = False
        """Whether files are looked through, or a list is; `running_changed` tells when that begins and ends."""
        self.drawn = DrawnReferences(self)
        """References of rows whose reference is no file."""
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)

    # The list

    def read(self, read: Callable[[], T], take: Callable[[T], None]) -> None:
        """Read what takes its time outside the window's thread; `take` gets it in the window's, `failed` an error."""
        self.is_reading = True
        self._reader.ask(read, partial(self._on_read, take))
        self.running_changed.emit()

    def add_rasters(self, rasters: Iterable[str]) -> int:
        """Add a row for each raster that has none; return how many."""
        made = new_pairs(rasters, self.pairs)
        self._list([*self.pairs, *made])
        return len(made)

    def add_pairs(self, pairs: Iterable[Pair]) -> None:
        """Add rows with references and options of their own."""
        self._list([*self.pairs, *merged(pairs, self.pairs)])

    def remove(self, ids: Iterable[str]) -> None:
        """Take rows out of the list; files stay."""
        gone = set(ids)
        self._list([pair for pair in self.pairs if pair.id not in gone])

    def set_reference(self, ids: Iterable[str], reference: str) -> None:
        """Give rows a reference of their own; empty: that of all."""
        meant = set(ids)
        self._list([replace(pair, reference=reference) if pair.id in meant else pair for pair in self.pairs])

    def clear(self) -> None:
        """Show no batch; one that runs goes on."""
        self._reader.forget()
        self.is_reading = False
        self._follow(None)
        self._list([])

    # The run

    @property
    def folder(self) -> Path | None:
        """Where the batch's results are; None before the start."""
        return None if self.batch is None else self.batch.folder

    @property
    def is_running(self) -> bool:
        """Whether a process works on the batch, or is about to, or references are drawn for it."""
        return self.drawn.is_drawing or self._is_at_work

    @property
    def _is_at_work(self) -> bool:
        """Whether a process works on the batch that is shown, or is about to."""
        return self._begun is not None or (self.batch is not None and self.batch.at_work is not None)

    @property
    def is_busy(self) -> bool:
        """Whether it runs, or something is read."""
        return self.is_reading or self.is_running

    def start(self, folder: Path, pairs: list[Pair], options: dict, jobs: int, scheduler: str = "") -> None:
        """Write the list, check it and start the process, all of it later; `failed` tells where that is not possible.

        `pairs` have references; `scheduler` is the address of a Dask cluster that works instead of `jobs` processes.
        """
        placed = [replace(pair, target="" if _is_default(pair) else pair.target) for pair in pairs]
        told = {**options, "no_rasters": True, "reviews": True}
        record = Record(str(folder / LIST), told, jobs, scheduler)
        self.read(partial(_written_and_checked, folder, placed, record), partial(self._begin, placed, options))

    def draw(
        self, layer: QgsMapLayer, folder: Path, pairs: list[Pair], options: dict, then: Callable[[list[Pair]], None]
    ) -> None:
        """Draw a layer that is no file around each of `pairs` that has no reference; `then` gets all that have one.

        `failed` tells where that is not possible; rows that could not be drawn are left out, and said.
        """
        asked = [replace(pair, options={**options, **pair.options}) for pair in pairs if not pair.reference]
        begin = partial(self._draw_around, layer.id(), folder, partial(self._on_drawn, pairs, then))
        self.read(partial(expected_places, asked, wkt_of(layer.crs())), begin)

    def goes_on(self, folder: str, options: dict) -> bool:
        """Return whether the batch as listed was begun before, so that the same command goes on with it."""
        same = self.batch is not None and self.pairs == self._listed_then and folder == str(self.batch.folder)
        return same and self._options in (None, options)

    def resume(self, jobs: int, scheduler: str = "") -> None:
        """Go on with the batch: pairs that are done are not done again."""
        # An address comes from the person, never from a folder that may be somebody else's.
        record = replace(self.batch.record, jobs=jobs, scheduler=scheduler)
        self._start(self.batch.folder, record)
        self._begun, self._stopping, self._was_running = time.monotonic(), False, True
        self.running_changed.emit()

    def open(self, folder: Path, sources: str = "") -> None:
        """Show the batch of a folder, whose rasters may lie at `sources`: `opened` tells when, `failed` why not."""
        self.read(partial(_opened, folder, sources), self._show)

    def stop(self) -> None:
        """Ask the process to end, or draw no more; what is done stays."""
        if self.drawn.is_drawing:
            self.drawn.cancel()
            self.running_changed.emit()
            return
        self._stopping = True
        self.poll()

    def poll(self) -> None:
        """Read what is new."""
        if self.batch is None:
            return
        if self._stopping and self._is_at_work:
            ask_to_stop(self.batch.folder)
        changed = self.batch.read()
        if self._begun is not None and self._has_begun():
            self._begun = None
        if changed:
            self.changed.emit(changed)
        if self._is_at_work != self._was_running:
            self._was_running = self._is_at_work
            if not self._was_running:
                self._on_ended()
            self.running_changed.emit()

    def close_down(self) -> None:
        """Stop looking; a batch that runs goes on."""
        self._timer.stop()
        self._writer.close_down()
        self._reader.close_down()
        self.drawn.close_down()

    # What is known of a row, and what is decided

    def state(self, own: str) -> str:
        """Return the state of a row."""
        return WAITING if self.batch is None else self.batch.state(own)

    def row(self, own: str) -> dict:
        """Return what is known of a row; empty before it is done."""
        return {} if self.batch is None else self.batch.shown(own)

    def is_open(self, own: str) -> bool:
        """Return whether a person has still to decide about a row."""
        return self.batch is not None and self.batch.is_open(own)

    def pair(self, own: str) -> Pair:
        """Return the pair of a row, with the batch's folder once it was begun."""
        pairs = self.pairs if self.batch is None else (*self.batch.pairs, *self.pairs)
        return next(pair for pair in pairs if pair.id == own)

    def decide(self, own: str, verdict: str, changed: Registered | None = None, save=None) -> None:
        """Write a decision; `changed` is the registration that a person has made of it, `save(path)` writes its review.

        CrosstieError where that cannot be written.
        """
        from ..core.operation.operation import operation_of_match, save_operation
        from ..services.batch.decisions import operation_files
        from ..services.batch.footprint import footprint
        from ..services.batch.pair import figures_of

        more: dict = {}
        if changed is not None:
            more = operation_files(self.pair(own))
            save_operation(more["operation"], operation_of_match(changed), overwrite=True)
            save(more["review"])
            more = {**figures_of(changed), **more, "footprint": footprint(changed.request, changed.transform)}
        self.batch.decide(own, verdict, **more)
        self._tell(own)

    def take(self, decision: dict) -> None:
        """Take over a decision that was written elsewhere: a raster was."""
        self.batch.decisions[decision["id"]] = decision
        self._tell(decision["id"])

    # How

    def _on_read(self, take: Callable[[T], None], done: Done) -> None:
        self.is_reading = False
        try:
            if done.error is not None:
                raise done.error
            take(done.value)
        except CrosstieError as error:
            self.failed.emit(error)
        self.running_changed.emit()

    def _begin(self, placed: list[Pair], options: dict, batch: BatchFolder) -> None:
        """Start the process of a batch whose list is written and right."""
        self._start(batch.folder, batch.record)
        self._follow(batch)
        self._begun, self._stopping, self._was_running = time.monotonic(), False, True
        self._listed_then, self._options = placed, options
        self._list(placed)

    def _draw_around(self, layer_id: str, folder: Path, answer: Answer, places: dict) -> None:
        known = {own: ring for own, ring in places.items() if ring is not None}
        if places and not known:
            raise CrosstieError(
                message(
                    "A reference that is no raster file is drawn around each row, and nothing tells where the rows "
                    "lie. Name a sheet index, give corners or a rough place in a list, or choose a raster file as the "
                    "reference."
                )
            )
        self.drawn.start(layer_id, known, folder, answer)
        self.running_changed.emit()

    def _on_drawn(self, pairs: list[Pair], then: Callable[[list[Pair]], None], files: dict[str, str]) -> None:
        drawn = [replace(pair, reference=pair.reference or files.get(pair.id, "")) for pair in pairs]
        there = [pair for pair in drawn if pair.reference]
        try:
            if not there and self.drawn.errors:
                raise next(iter(self.drawn.errors.values()))
            then(there)
        except CrosstieError as error:
            self.failed.emit(error)
        self.running_changed.emit()

    def _show(self, batch: BatchFolder) -> None:
        self._follow(batch)
        self._listed_then, self._options = batch.pairs, None
        self.opened.emit()
        self._list(batch.pairs)

    def _tell(self, own: str) -> None:
        self._index.put_off(indexed(self.pair(own), self.batch.rows.get(own), self.batch.decisions.get(own)))
        self._writer.ask(self._index.flush, lambda done: None)
        self.changed.emit({own})

    def _follow(self, batch: BatchFolder | None) -> None:
        self._writer.forget()
        self._begun = None
        self.batch, self._index = batch, None if batch is None else Index(str(batch.folder / INDEX))
        self._was_running = self._is_at_work
        self._timer.start() if batch is not None else self._timer.stop()

    def _list(self, pairs: list[Pair]) -> None:
        self.pairs = pairs
        self.listed.emit()
        self.running_changed.emit()

    def _has_begun(self) -> bool:
        """Return whether the process works, has ended, or never came."""
        late = time.monotonic() - self._begun
        return self.batch.at_work is not None or late > PATIENCE_S or (late > 3 and bool(last_words(self.batch.folder)))

    def _on_ended(self) -> None:
        missing = sum(pair.id not in self.batch.rows for pair in self.batch.pairs)
        if missing and not self._stopping:
            words = last_words(self.batch.folder)
            *_, last = words.splitlines() or [""]  # why it ended; libraries log before that
            self.failed.emit(
                CrosstieError(
                    message("The batch ended early. “Start” goes on with it. {words}", words=last[-300:]), words
                )
            )


def _written_and_checked(folder: Path, pairs: list[Pair], record: Record) -> BatchFolder:
    """Return the batch of a folder that is made if need be; CrosstieError where the list cannot be written or done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstieError(
            message("The folder {folder} cannot be made. Choose another one.", folder=folder), str(error)
        ) from error
    write_list(Path(record.pairs), pairs)
    return BatchFolder(folder, record, read_pairs(record.pairs, str(folder), record.options))


def _opened(folder: Path, sources: str) -> BatchFolder:
    """Return a batch that was begun before, with what is known of it."""
    batch = BatchFolder.opened(folder, sources)
    batch.read()
    return batch


def _is_default(pair: Pair) -> bool:
    return bool(pair.folder) and pair.target == str(Path(pair.folder) / f"{pair.id}.tif")
