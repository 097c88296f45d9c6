"""A match as a QgsTask: from a frozen request to one of the four outcomes, off the main thread."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable

from qgis.core import QgsProject, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..core.failures import outcome_of
from ..core.messages import Text
from ..core.outcome import Cancelled, Outcome, Refused, Registered
from ..core.progress import IsCancelled, Progress
from ..core.request import MatchRequest
from .log import untagged
from .match_job import MatchJob
from .run import run_models

Run = Callable[[MatchRequest, Progress, IsCancelled], Outcome]

STOP_S = 3.0
"""How long to wait for a cancelled task; it stops within a second."""


class MatchTask(QgsTask):
    """Runs one MatchJob; touches no layer, project or widget while it runs."""

    stage_changed = pyqtSignal(object, float)
    """Name of the stage and share of the whole run done, 0..1; emitted in the worker, delivered in the main thread."""
    ended = pyqtSignal(object)
    """The Outcome, exactly once, in the main thread."""

    def __init__(self, job: MatchJob, run: Run | None = None):
        """Set the job; `run` replaces `run_models`."""
        request = job.request
        title = QCoreApplication.translate("MatchTask", "Matching {0} to {1}")
        title = title.format(request.moving.name, request.reference.name)
        super().__init__(untagged(title), QgsTask.Flag.CanCancel)
        self.job, self.request = job, request
        self.outcome: Outcome | None = None
        self._run = run or run_models
        self._reporter = Reporter(self)
        self._left = threading.Event()
        layers = map(QgsProject.instance().mapLayer, job.layer_ids)
        self.setDependentLayers([layer for layer in layers if layer is not None])

    def run(self) -> bool:
        """Work in a thread of the task manager; every ending is stored in `outcome`, nothing is raised."""
        try:
            # Kept even when the run is cancelled: the receiver of the outcome frees the rendered reference.
            self.request = self.job.completed(self._reporter, self.isCanceled)
            self.outcome = self._run(self.request, self._reporter, self.isCanceled)
        except Exception as error:  # the task manager would swallow it, or abort
            self.outcome = outcome_of(self.request, error)
        finally:
            self._reporter.give_back()
            self._left.set()
        return isinstance(self.outcome, (Registered, Refused))

    def stop(self, longest_s: float = STOP_S) -> None:
        """Cancel and wait, in the main thread, until the worker has left `run`, `longest_s` at most.

        QGIS unloads plugins right before Python ends; a worker still running then would crash QGIS.
        """
        was_running = self.status() == QgsTask.TaskStatus.Running
        self.cancel()
        if was_running:
            self._left.wait(longest_s)

    def finished(self, ok: bool) -> None:
        """Emit the outcome; a task that was cancelled in the queue, and never ran, ends here too."""
        if self.isCanceled() or self.outcome is None:
            self.outcome = Cancelled(self.request)
        self.ended.emit(self.outcome)


class Reporter:
    """A Progress for a task's bar and its `stage_changed`, called at most a few hundred times per run."""

    def __init__(self, task: QgsTask):
        self._task = task
        self._last: tuple[Text, float] = ("", -1.0)
        self._threads = 0

    def __call__(self, stage: Text, fraction: float) -> None:
        """Report; called from worker threads only."""
        self._spare_a_core()
        if stage == self._last[0] and abs(fraction - self._last[1]) < 0.004:
            return
        self._last = (stage, fraction)
        self._task.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        self._task.stage_changed.emit(stage, fraction)

    def _spare_a_core(self) -> None:
        """Leave one core to the map while torch computes; torch is not imported for that."""
        torch = sys.modules.get("torch")
        if self._threads or not hasattr(torch, "set_num_threads"):
            return
        self._threads = torch.get_num_threads()
        torch.set_num_threads(max(1, min(self._threads, (os.cpu_count() or 2) - 1)))

    def give_back(self) -> None:
        """Restore torch's number of threads."""
        if self._threads:
            sys.modules["torch"].set_num_threads(self._threads)
