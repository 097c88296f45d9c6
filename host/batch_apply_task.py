"""Writes the rasters of all accepted pairs of a batch, one after the other, in a QgsTask."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ..core.errors import CrosstieError
from ..core.failures import explained
from ..core.progress import CancelledError
from ..services.batch.folder import BatchFolder
from ..services.batch.queue import Pair


class BatchApplyTask(QgsTask):
    """What is written stays written when it is cancelled; the rest is written by another one later."""

    written = pyqtSignal(object)
    """The decision that names the raster; delivered in the main thread."""
    ended = pyqtSignal(int, object)
    """How many were written, and a list of (id, CrosstieError); in the main thread."""

    def __init__(self, batch: BatchFolder, pairs: Iterable[Pair]):
        super().__init__(
            QCoreApplication.translate("BatchApplyTask", "Writing registered rasters"), QgsTask.Flag.CanCancel
        )
        self._jobs = [(pair, batch.rows.get(pair.id) or {}, batch.decisions.get(pair.id)) for pair in pairs]
        self._failed: list[tuple[str, CrosstieError]] = []
        self._count = 0

    def run(self) -> bool:
        """Write, in a thread of the task manager; never raises."""
        from ..services.batch.apply import write_accepted

        for number, (pair, row, decision) in enumerate(self._jobs):
            if self.isCanceled():
                return False
            self.setProgress(100.0 * number / len(self._jobs))
            try:
                self.written.emit(write_accepted(pair, row, decision, self.isCanceled))
                self._count += 1
            except CancelledError:
                return False
            except Exception as error:  # the next one may be writable
                self._failed.append((pair.id, explained(error)))
        return True

    def finished(self, ok: bool) -> None:
        """Tell how it ended."""
        self.ended.emit(self._count, self._failed)
