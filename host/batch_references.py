"""Draws a web layer around each row of a batch to a file, which other processes can read."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import CrosstieError, RasterError
from ..core.messages import message
from ..core.progress import silent
from ..core.raster.atomic import replacing, write_failure
from ..core.raster.drivers import copy_as
from .latest_only_worker import Done, LatestOnlyWorker
from .reference import drawn_around
from .rendering import OPTIONS, RenderRequest, release, render

Answer = Callable[[dict[str, str]], None]
FOLDER = "references"
"""In the batch's folder."""
COMPRESSED = ("COMPRESS=DEFLATE", *OPTIONS)
GIVE_UP_AFTER = 3
"""Rows in a row that could not be drawn, before any was: the server does not answer."""


class DrawnReferences(QObject):
    """Lives in the main thread, where each picture is prepared; a worker draws one at a time and writes it."""

    advanced = pyqtSignal()
    """Another row is done, or the first one is begun."""

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._worker = LatestOnlyWorker(self)
        self._cancelled = threading.Event()
        self._layer_id, self._folder = "", Path()
        self._answer: Answer = lambda files: None
        self._waiting: list[tuple[str, list[list[float]]]] = []
        self._files: dict[str, str] = {}
        self.errors: dict[str, CrosstieError] = {}
        """Of the rows of which there is no picture, by id."""
        self._total = 0

    @property
    def is_drawing(self) -> bool:
        """Whether there is more to come."""
        return bool(self._total)

    @property
    def progress(self) -> tuple[int, int]:
        """How many rows are done, of how many."""
        return len(self._files) + len(self.errors), self._total

    def start(self, layer_id: str, places: dict[str, list[list[float]]], folder: Path, answer: Answer) -> None:
        """Draw a layer around the outline (longitude, latitude) of each row, into FOLDER of the batch's folder.

        `answer` gets the files by the rows' ids, unless it is cancelled before; `errors` has those without one.
        """
        self._layer_id, self._folder, self._answer = layer_id, folder / FOLDER, answer
        self._waiting, self._total = list(places.items()), len(places)
        self._files, self.errors = {}, {}
        self._cancelled = threading.Event()
        self._next()

    def cancel(self) -> None:
        """Draw no more; what is written stays."""
        self._cancelled.set()
        self._waiting, self._total = [], 0
        self._worker.forget()

    def close_down(self) -> None:
        """Cancel and wait for the picture that is being drawn."""
        self.cancel()
        self._worker.close_down()

    def _next(self) -> None:
        """Prepare the next picture and have it drawn; tell the end where there is none."""
        while self._waiting:
            own, ring = self._waiting.pop(0)
            self.advanced.emit()
            try:
                request = drawn_around(self._layer(), ring)
            except CrosstieError as error:
                self.errors[own] = error
                continue
            path = self._folder / f"{own}_reference.tif"
            self._worker.ask(partial(_drawn, request, path, self._cancelled.is_set), partial(self._on_drawn, own))
            return
        self._total = 0
        self._answer(self._files)

    def _layer(self) -> QgsMapLayer:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            raise CrosstieError(message("The reference was removed from the project while it was drawn. Add it again."))
        return layer

    def _on_drawn(self, own: str, done: Done) -> None:
        if self._cancelled.is_set():
            return
        if done.error is not None:
            self.errors[own] = done.error
            if not self._files and len(self.errors) >= GIVE_UP_AFTER:
                self._waiting = []
        else:
            self._files[own] = done.value
        self._next()


def _drawn(request: RenderRequest, path: Path, is_cancelled: Callable[[], bool]) -> str:
    """Draw a picture and write it, in the worker; return the file."""
    source = render(request, is_cancelled=is_cancelled)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(str(path), True) as part:
            copy_as(source.path, part, "GTiff", COMPRESSED, silent, is_cancelled)
    except OSError as error:
        raise RasterError(write_failure(str(path), error), str(error)) from error
    finally:
        release(source)
    return str(path)
