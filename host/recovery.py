"""Recovery after a crash: registrations are kept in the profile until they are saved with their project."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QLockFile, QObject, QSysInfo, QTimer

from .latest_only_worker import Done, LatestOnlyWorker
from .log import warn
from .registrations import Registrations
from .settings import RECOVERY_FILES, recovery_folder

DELAY_MS = 3000
"""After the last change, so that a drag is written once."""


@dataclass(frozen=True)
class LeftBehind:
    """A file of work that a process left when it ended."""

    path: Path
    host: str = ""
    """The computer whose process still owns it, if known; empty: none."""

    @property
    def when(self) -> float:
        """Seconds since 1970: the last time that it was written."""
        try:
            return self.path.stat().st_mtime
        except OSError:
            return 0.0


class Recovery(QObject):
    """Writes a session file shortly after each change; a lock file names the process that owns it."""

    def __init__(self, registrations: Registrations, review, store, folder: Path | None = None):
        super().__init__(registrations)
        self._registrations = registrations
        self._folder = folder or recovery_folder()
        self._own = self._new_name()
        self._is_owed = False
        self._lock: QLockFile | None = None
        self._worker = LatestOnlyWorker(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.write)
        self._links = [
            (review.changed, self._on_changed),
            (registrations.changed, self._on_changed),
            (store.saved, self._on_saved),
            (QgsProject.instance().cleared, self._let_go),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def left_behind(self) -> list[LeftBehind]:
        """Return the files of processes that ended without saving or giving up their work; of other computers, all."""
        paths = [path for path in sorted(self._folder.glob(RECOVERY_FILES)) if path != self._own]
        holders = [(path, _holder(path)) for path in paths]
        return [LeftBehind(path, host) for path, host in holders if host != QSysInfo.machineHostName()]

    @staticmethod
    def discard(paths: Sequence[Path]) -> None:
        """Remove what was left behind."""
        for path in paths:
            for companion in (path, _lock_path(path)):
                with contextlib.suppress(OSError):
                    companion.unlink(missing_ok=True)

    def write(self) -> None:
        """Write everything now, in the worker."""
        job = self._job()
        if job is not None:
            self._worker.ask(job, self._on_written)

    def _job(self) -> Callable[[], None] | None:
        """Return what writes everything as it is now; None where there is nothing, or no place for it."""
        entries = self._registrations.entries()
        if not entries or not self._hold():
            return None
        path = str(self._own)

        def job() -> None:
            from ..core.review.session_file import write

            write(path, entries)

        return job

    def write_now(self) -> bool:
        """Write everything before this returns; whether all is there."""
        self._worker.wait()
        job = self._job()
        try:
            if job is not None:
                job()
        except Exception as error:  # Qt would drop it
            self._on_written(Done(error=error))
            return False
        return job is not None

    def _on_saved(self, is_kept: bool) -> None:
        """Remove the own file where the project was seen to hold the work; else write it, and owe it."""
        self._is_owed = not is_kept
        if is_kept:
            self._let_go()
        else:
            self.write_now()

    def _let_go(self) -> None:
        """Remove the own file: its work is saved, or was given up on purpose; leave it where a save has lost it."""
        self._timer.stop()
        if self._is_owed:
            self.write_now()
        self._worker.wait()
        if self._lock is None:
            return
        self._lock.unlock()
        self._lock = None
        if self._is_owed:
            self._own, self._is_owed = self._new_name(), False
        else:
            self.discard([self._own])

    def _new_name(self) -> Path:
        return self._folder / f"{uuid.uuid4().hex}.gpkg"

    def close_down(self) -> None:
        """Stop; the plugin is unloaded normally, so nothing has to be recovered."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._let_go()
        self._worker.close_down()

    def _on_changed(self) -> None:
        if self._registrations.active and not self._registrations.is_restoring:
            self._timer.start()

    def _hold(self) -> bool:
        """Lock the own file before it exists, so that no other process takes it for one that was left behind."""
        if self._lock is None:
            with contextlib.suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
            lock = QLockFile(str(_lock_path(self._own)))
            lock.setStaleLockTime(0)
            self._lock = lock if lock.tryLock(0) else None
        return self._lock is not None

    def _on_written(self, done: Done) -> None:
        if done.error is not None:
            words = self.tr("The recovery file cannot be written, so a crash would lose your work: {0}").format(
                done.error
            )
            warn(words)


def _lock_path(path: Path) -> Path:
    return path.with_suffix(".lock")


def _holder(path: Path) -> str:
    """Return the computer whose process holds a file, empty where none does: Qt gives the lock of a dead one away.

    Whether a process on another computer is running is unknown here.
    """
    lock = QLockFile(str(_lock_path(path)))
    lock.setStaleLockTime(0)
    if lock.tryLock(0):
        lock.unlock()
        return ""
    known, _process, host, _program = lock.getLockInfo()
    return host if known else QSysInfo.machineHostName()
