"""A background worker that answers the newest job only: one job runs, and only the newest of the others waits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, QRunnable, QThreadPool, pyqtSignal

from ..core.failures import explained
from ..core.progress import CancelledError
from .own_thread import in_own_thread

Job = Callable[[], object]


@dataclass(frozen=True)
class Done:
    """How a job ended: with a value, with an error (a CrosstieError), or with neither where it was cancelled."""

    value: object = None
    error: Exception | None = None


class LatestOnlyWorker(QObject):
    """Runs jobs one after another in its own thread; `is_busy` until the answer of the last one is delivered."""

    _ended = pyqtSignal(object, object)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running = self._waiting = None
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running is not None

    def ask(self, job: Job, answer: Callable[[Done], None]) -> None:
        """Run `job` in the worker; `answer` gets the result in the main thread, unless a newer job is waiting."""
        if self._running is not None:
            self._waiting = (job, answer)
            self._running = (self._running[0], None)
            return
        self._running = (job, answer)
        self._pool.start(_Runnable(job, self._ended))

    def forget(self) -> None:
        """Deliver no further answer."""
        self._waiting = None
        if self._running is not None:
            self._running = (self._running[0], None)

    def wait(self) -> None:
        """Forget everything, and return when the job that runs has ended."""
        self.forget()
        self._pool.waitForDone()

    def close_down(self) -> None:
        """Forget everything and wait for the job that runs."""
        self._ended.disconnect(self._on_ended)
        self.wait()
        self._running = None

    def _on_ended(self, _job, done: Done) -> None:
        answer = self._running[1]
        self._running, waiting, self._waiting = None, self._waiting, None
        if waiting is not None:
            self.ask(*waiting)
        elif answer is not None:
            answer(done)


class _Runnable(QRunnable):
    def __init__(self, job: Job, ended):
        super().__init__()
        self._job, self._ended = job, ended

    def run(self) -> None:
        try:
            done = Done(in_own_thread(self._job))
        except CancelledError:
            done = Done()
        except Exception as error:  # delivered to the caller
            done = Done(error=explained(error))
        self._ended.emit(self._job, done)
