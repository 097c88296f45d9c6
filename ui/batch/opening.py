"""Opens a row of a batch on the map and in the review, like any single match, and closes it when the next one comes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...core.outcome import Registered
from ...core.request import RasterSource
from ...host.batch_session import BatchSession
from ...host.registrations import layers_for, with_layers
from ...host.saved_match import Begun, read_match
from ...services.batch.queue import Pair
from ..canvas.overlap_view import show_reference
from ..controller import Controller

if TYPE_CHECKING:
    from ...core.review.session_file import Entry

    Read = tuple[Entry, Begun | None]
    """A saved match, and what its review begins with."""


class Opening(QObject):
    """One row is open at a time; a registration that a person has changed and not decided about stays in the list."""

    def __init__(
        self, batch: BatchSession, controller: Controller, canvas: QgsMapCanvas, parent: QObject | None = None
    ):
        super().__init__(parent)
        self._batch, self._controller, self._canvas = batch, controller, canvas
        self._registrations = controller.keeping.registrations
        self._own, self._uid = "", ""
        self._added: set[str] = set()
        """Ids of the layers that were added for a row."""

    @property
    def own(self) -> str:
        """The id of the row that is open; empty where none is."""
        return self._own

    def reading(self, own: str) -> Callable[[], Read] | None:
        """Return what reads the saved match of a row, in any thread; None where it has none."""
        path = self._batch.row(own).get("review")
        return partial(read_match, self._batch.pair(own), path) if path else None

    def open(self, own: str, match: Read | None = None) -> None:
        """Open a row, whose `match` may be read already; CrosstieError where it cannot be read."""
        pair, before = self._batch.pair(own), (self._own, self._uid)
        read = self.reading(own)
        match = match or (read() if read is not None else None)
        known = set(QgsProject.instance().mapLayers())
        self._own, self._uid = own, ""
        if match is not None:
            entry, begun = match
            self._uid = entry.uid
            self._controller.open_entry(with_layers(entry), begun)
        else:
            self._open_layers(pair)
        added = set(QgsProject.instance().mapLayers()) - known
        self._leave(*before)
        self._added |= added

    def close(self) -> None:
        """Forget the row; what is shown stays."""
        self._own, self._uid, self._added = "", "", set()

    def registration(self) -> tuple[Registered | None, bool]:
        """Return the registration of the open row as it is now, and whether it is another one than was opened."""
        session = self._controller.session
        if session.request is None or not isinstance(session.outcome, Registered) or not self._is_of_row():
            return None, False
        review = session.review
        changed = review.state is not review.context.first or self._registrations.active != self._uid
        return session.outcome, changed

    def save(self, path: str) -> None:
        """Write the registration of the open row as it is now, for the next time that it is opened."""
        from ...core.review.session_file import write

        active = self._registrations.active
        entry = next(entry for entry in self._registrations.entries() if entry.uid == active)
        write(path, [replace(entry, title="")])

    def _is_of_row(self) -> bool:
        request, pair = self._controller.session.request, self._batch.pair(self._own)
        return (request.moving.path, request.reference.path) == (pair.moving, pair.reference)

    def _open_layers(self, pair: Pair) -> None:
        """Show a pair that has no match, ready for one."""
        moving, reference = (
            RasterSource(path, name=Path(path).stem, hearsay=True) for path in (pair.moving, pair.reference)
        )
        ids = layers_for((moving, reference))
        self._controller.open_layers(*ids)
        reference = QgsProject.instance().mapLayer(ids[1])
        if reference is not None:
            show_reference(reference, self._canvas)

    def _leave(self, own: str, uid: str) -> None:
        """Close what was opened for a row unless it holds work that is decided nowhere."""
        if not own or own == self._own:
            return
        entry = next((entry for entry in self._registrations.entries() if entry.uid == uid), None)
        if entry is not None and entry.saved.state is not None and self._batch.is_open(own):
            return
        if entry is not None and uid != self._registrations.active:
            self._registrations.remove(uid)
        session = self._controller.session
        needed = {session.moving_layer_id, session.reference_layer_id, *self._controller.chosen_layers()}
        for kept in self._registrations.entries():
            needed |= set(kept.saved.layer_ids)
        gone = [layer for layer in self._added - needed if QgsProject.instance().mapLayer(layer) is not None]
        self._added -= set(gone)
        QgsProject.instance().removeMapLayers(gone)
