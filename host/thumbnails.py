"""Small pictures of rasters, read one after the other in a worker, those asked for last first."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.request import RasterSource
from .latest_only_worker import Done, LatestOnlyWorker

MOST_WAITING = 60
"""About a screen of rows: what was scrolled past is not read."""


class Thumbnails(QObject):
    """Hands out each picture once: who asked keeps what it makes of it, which is smaller."""

    made = pyqtSignal(str)
    """The path of the raster whose picture is there now."""

    def __init__(self, side_px: int, parent: QObject | None = None):
        super().__init__(parent)
        self._side_px = side_px
        self._pictures: dict[str, object] = {}
        self._waiting: list[str] = []
        self._worker = LatestOnlyWorker(self)
        self._is_closed = False

    def picture(self, path: str):
        """Return the core.matching.WorkingImage of a raster, None while it is not read, False where it is broken."""
        if path not in self._pictures and not self._is_closed:
            self._pictures[path] = None
            self._waiting = [*self._waiting, path]
            for dropped in self._waiting[:-MOST_WAITING]:
                del self._pictures[dropped]
            self._waiting = self._waiting[-MOST_WAITING:]
            self._go_on()
        picture = self._pictures.get(path)
        if picture is not None:
            del self._pictures[path]
        return picture

    def close_down(self) -> None:
        """Stop reading."""
        self._waiting, self._is_closed = [], True
        self._worker.close_down()

    def _go_on(self) -> None:
        if self._waiting and not self._worker.is_busy:
            path = self._waiting.pop()
            self._worker.ask(lambda: _read(path, self._side_px), lambda done: self._on_read(path, done))

    def _on_read(self, path: str, done: Done) -> None:
        self._pictures[path] = False if done.error is not None or done.value is None else done.value
        self.made.emit(path)
        self._go_on()


def _read(path: str, side_px: int):
    from ..core.raster.reader import Reader

    with Reader(RasterSource(path, hearsay=True)) as reader:
        return reader.read(None, side_px)
