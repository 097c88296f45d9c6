"""Does what the dock for many layers is asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog, QInputDialog

from ...core.errors import CrosstieError
from ...core.messages import message
from ...core.outcome import ACCEPTED, REVIEW
from ...host import settings
from ...host.batch_apply_task import BatchApplyTask
from ...host.batch_session import BatchSession
from ...host.latest_only_worker import Done, LatestOnlyWorker
from ...host.layers import ToRender, source_of
from ...host.translation import translated
from ...services.batch.decisions import GIVEN_UP, UNDECIDED
from ...services.batch.index import TABLE
from ...services.batch.list import Gathered, gathered, with_next_reference, with_one_reference
from ...services.batch.outputs import INDEX
from ...services.batch.queue import Pair, listed_pairs
from ..controller import Controller
from ..dock.message import Message
from .dock import BatchDock, default_folder
from .layer_list import LayerList
from .opening import Opening
from .option_texts import option_texts

REDRAW_MS = 2000


class BatchController(QObject):
    """Connects the dock, the batch and the main controller, whose map and review show one row at a time."""

    def __init__(
        self,
        dock: BatchDock,
        batch: BatchSession,
        controller: Controller,
        canvas: QgsMapCanvas,
        parent: QObject | None = None,
    ):
        super().__init__(parent)
        self._dock, self._batch, self._controller = dock, batch, controller
        self.opening = Opening(batch, controller, canvas, self)
        self.task: BatchApplyTask | None = None
        self._reader = LatestOnlyWorker(self)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(REDRAW_MS)
        self._redraw.timeout.connect(self._redraw_index)
        dock.wanted.connect(self._on_wanted)
        dock.table.opened.connect(self._on_opened)
        batch.failed.connect(self._say_error)
        batch.changed.connect(self._on_changed)
        batch.opened.connect(self._on_opened_batch)

    def close_down(self) -> None:
        """Stop writing; a batch that runs goes on."""
        self._redraw.stop()
        if self.task is not None:
            self.task.cancel()
            self.task.waitForFinished()
        self._reader.close_down()
        self._batch.close_down()

    # What a person asks for

    def _on_wanted(self, name: str) -> None:
        self._dock.show_message(None)
        try:
            getattr(self, f"_{name}")()
        except CrosstieError as error:
            self._say_error(error)

    def _add_layers(self) -> None:
        reference = self._dock.reference_layer()
        dialog = LayerList([] if reference is None else [reference], self._dock)
        if dialog.exec():
            self.add(dialog.paths())

    def _add_files(self) -> None:
        title, filters = self.tr("Rasters to register"), QgsProviderRegistry.instance().fileRasterFilters()
        paths, _ = QFileDialog.getOpenFileNames(self._dock, title, settings.last_folder.get(), filters)
        if paths:
            self.add(paths)

    def _add_folder(self) -> None:
        title = self.tr("A folder with rasters to register")
        path = QFileDialog.getExistingDirectory(self._dock, title, settings.last_folder.get())
        if path:
            self.add([path])

    def _add_list(self) -> None:
        title, kind = self.tr("A list of pairs"), self.tr("Lists (*.csv *.txt)")
        path, _ = QFileDialog.getOpenFileName(self._dock, title, settings.last_folder.get(), kind)
        if path:
            self.add_list(path)

    def add(self, paths: list[str]) -> None:
        """Add rasters, and those in folders, once they are looked through; say what was no raster."""
        settings.last_folder.set(str(Path(paths[0]).parent))
        self._batch.read(partial(gathered, paths), self._add_gathered)

    def _add_gathered(self, found: Gathered) -> None:
        count = self._batch.add_rasters(found.rasters)
        self._propose_folder()
        told = [self.tr("Rows added: {0}.").format(count)]
        if len(found.rasters) > count:
            told.append(self.tr("In the list already: {0}.").format(len(found.rasters) - count))
        if found.others:
            told.append(self.tr("Files that are no rasters: {0}.").format(len(found.others)))
        details = "\n".join(found.others[:1000])
        self._dock.show_message(Message(" ".join(told), "information", details) if len(told) > 1 or not count else None)

    def add_list(self, path: str) -> None:
        """Add the pairs of a CSV, once it is read."""
        sources = {"sources": self._dock.sheets.sources.text().strip()}
        self._batch.read(partial(listed_pairs, path, str(Path(path).parent), sources), self._add_listed)

    def _add_listed(self, pairs: dict[int, Pair]) -> None:
        self._batch.add_pairs([_without_defaults(pair) for pair in pairs.values()])
        self._dock.choose_own_references()
        self._propose_folder()

    def _propose_folder(self) -> None:
        from ...core.raster.targets import takes_files

        if self._batch.pairs and not self._dock.folder.text():
            folder = default_folder(self._batch.pairs[0].moving)
            if takes_files(folder.parent):
                self._dock.folder.setText(str(folder))

    def _choose_folder(self) -> None:
        start = self._dock.folder.text() or settings.last_folder.get()
        path = QFileDialog.getExistingDirectory(self._dock, self.tr("Folder for the results"), start)
        if path:
            self._dock.folder.setText(path)

    def _open_batch(self) -> None:
        title = self.tr("The folder of a batch")
        path = QFileDialog.getExistingDirectory(self._dock, title, settings.last_folder.get())
        if path:
            self.open_batch(Path(path))

    def open_batch(self, folder: Path) -> None:
        """Show a batch that was begun before, once it is read."""
        self._batch.open(folder, self._dock.sheets.sources.text().strip())

    def _on_opened_batch(self) -> None:
        self.opening.close()
        self._dock.jobs.setValue(0 if self._batch.batch.record.scheduler else self._batch.batch.record.jobs)
        self._dock.choose_own_references()

    def _remove(self) -> None:
        if self._batch.is_busy:
            raise CrosstieError(message("Rows stay in the list while the batch works. Stop it first."))
        self._batch.remove(self._dock.table.chosen_ids())

    def _own_reference(self) -> None:
        ids = self._dock.table.chosen_ids()
        title, filters = self.tr("Reference of the selected rows"), QgsProviderRegistry.instance().fileRasterFilters()
        path, _ = QFileDialog.getOpenFileName(self._dock, title, settings.last_folder.get(), filters)
        if path and ids:
            self._batch.set_reference(ids, path)

    # The run

    def _start(self) -> None:
        written = self._folder()
        options = {**option_texts(self._controller.dock.options), **self._dock.sheets.options()}
        if not written:
            raise CrosstieError(message("Choose a folder for the results first."))
        jobs, scheduler = max(self._dock.jobs.value(), 1), ""
        if self._dock.jobs.value() == 0:
            scheduler = self._ask_scheduler()
            if not scheduler:
                return
        if self._batch.goes_on(written, options):
            self._batch.resume(jobs, scheduler)
            return
        folder, layer, listed = Path(written).expanduser(), self._dock.reference_layer(), self._batch.pairs
        begin = partial(self._begin, folder, options, jobs, scheduler, [pair.id for pair in listed])
        if layer is not None and isinstance(source_of(layer), ToRender):
            self._batch.draw(layer, folder, listed, options, begin)
        else:
            begin(self._with_references())

    def _begin(
        self, folder: Path, options: dict, jobs: int, scheduler: str, listed: list[str], pairs: list[Pair]
    ) -> None:
        """Start the batch of pairs that have references, and say which of those listed have none."""
        self._batch.start(folder, pairs, options, jobs, scheduler)
        kept = {pair.id for pair in pairs}
        left = [own for own in listed if own not in kept]
        if left:
            words = self.tr("Left out, because they have no reference or are it: {0}").format(", ".join(left)[:300])
            errors = self._batch.drawn.errors
            details = "\n".join(f"{own}: {translated(errors[own].message)}" for own in left if own in errors)
            self._dock.show_message(Message(words, details=details))

    def _folder(self) -> str:
        """Return the folder for the results; a name without one lies where the folder would be proposed."""
        written = self._dock.folder.text().strip()
        if written and self._batch.pairs and not Path(written).expanduser().is_absolute():
            written = str(default_folder(self._batch.pairs[0].moving).parent / written)
            self._dock.folder.setText(written)
        return written

    def _ask_scheduler(self) -> str:
        """Return the address of a Dask cluster; empty when the person gives up."""
        title, label = self.tr("A Dask cluster"), self.tr("Address of the scheduler, tcp://host:8786")
        address, wanted = QInputDialog.getText(self._dock, title, label, text=settings.scheduler.get())
        if not wanted or not address.strip():
            return ""
        settings.scheduler.set(address.strip())
        return address.strip()

    def _with_references(self) -> list[Pair]:
        """Return the pairs that have references, or get them."""
        layer, pairs = self._dock.reference_layer(), self._batch.pairs
        if self._dock.is_chain():
            return with_next_reference(pairs)
        if layer is not None:
            source = source_of(layer)
            crs = {"reference_crs": source.crs_wkt} if source.crs_wkt else {}
            pairs = [pair if pair.reference else replace(pair, options={**crs, **pair.options}) for pair in pairs]
            return with_one_reference(pairs, source.path)
        return list(pairs)

    def _stop(self) -> None:
        self._batch.stop()

    # Row by row

    def _on_opened(self, own: str) -> None:
        """Open a row; its match is read and checked outside the window's thread."""
        reading = self.opening.reading(own)
        self._reader.forget()
        if reading is None:
            self._open(own, Done())
        else:
            self._reader.ask(reading, partial(self._open, own))

    def _open(self, own: str, read: Done) -> None:
        """Open the row on which the person is still, unless a match runs or a key has opened it meanwhile."""
        if self._controller.task is not None or own in (self.opening.own, "") or own != self._dock.table.current_id():
            return
        if read.error is not None:
            self._say_error(read.error)
        else:
            self.opening.open(own, read.value)

    def _accept(self) -> None:
        ids = self._dock.table.chosen_ids()
        if len(ids) > 1:
            self._accept_as_matched(ids)
            return
        own = self._current()
        registration, changed = self.opening.registration()
        if self._controller.session.review.is_solving:
            raise CrosstieError(message("The fit is still being computed. Accept the row in a moment."))
        if registration is None:
            raise CrosstieError(
                message("There is no registration to accept: place it by hand and match it, or give it up.")
            )
        self._decide(own, ACCEPTED, registration if changed else None)

    def _accept_as_matched(self, ids: list[str]) -> None:
        fit = [own for own in ids if self._batch.row(own).get("verdict") in (ACCEPTED, REVIEW)]
        for own in fit:
            self._batch.decide(own, ACCEPTED)
        if len(fit) < len(ids):
            words = self.tr("Rows without a registration, which stay as they are: {0}.").format(len(ids) - len(fit))
            self._dock.show_message(Message(words))

    def _give_up(self) -> None:
        ids = self._dock.table.chosen_ids()
        for own in ids[1:]:
            self._batch.decide(own, GIVEN_UP)
        if ids:
            self._decide(ids[0], GIVEN_UP)

    def _undecide(self) -> None:
        for own in self._dock.table.chosen_ids():
            self._batch.decide(own, UNDECIDED)

    def _by_hand(self) -> None:
        self._current()
        self._controller.place_by_hand()
        self._dock.show_message(
            Message(self.tr("Place the sheet, press Enter, and click “Match layers”. Then accept the row with A."))
        )

    def _current(self) -> str:
        """Return the id of the current row, which is open from now on."""
        own = self._dock.table.current_id()
        if not own:
            raise CrosstieError(message("Choose a row first."))
        if own != self.opening.own:
            self.opening.open(own)
        return own

    def _decide(self, own: str, verdict: str, changed=None) -> None:
        """Decide about a row, and go to the next one that is open."""
        following = self._following(own)
        self._batch.decide(own, verdict, changed, self.opening.save)
        self._controller.end_placing()
        if following:
            self._dock.table.go_to(following)
        elif not self._batch.is_running:
            self._dock.show_message(Message(self.tr("All rows are decided. “Apply all accepted” writes the rasters.")))

    def _following(self, own: str) -> str:
        ids = self._dock.model.ids()
        at = ids.index(own)
        return next((other for other in ids[at + 1 :] + ids[:at] if self._batch.is_open(other)), "")

    # What comes of it

    def _apply_all(self) -> None:
        if self.task is not None or self._batch.batch is None:
            return
        self.task = BatchApplyTask(self._batch.batch, self._batch.batch.to_write())
        self.task.written.connect(self._batch.take)
        self.task.ended.connect(self._on_applied)
        self._dock.show_message(Message(self.tr("Writing the registered rasters …")))
        QgsApplication.taskManager().addTask(self.task)

    def _on_applied(self, count: int, failed: list) -> None:
        self.task = None
        folder = str(self._batch.folder)
        offers = ((self.tr("Show folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder))),)
        words = self.tr("Rasters written to {1}: {0}.").format(count, folder)
        if failed:
            words += " " + self.tr("Not written: {0}.").format(len(failed))
        details = "\n".join(f"{own}: {translated(error.message)}" for own, error in failed)
        self._dock.show_message(Message(words, "warning" if failed else "information", details, offers=offers))

    def _show_index(self) -> None:
        path = self._batch.folder / INDEX
        if not path.exists():
            raise CrosstieError(message("There is no index yet: no row is done."))
        layer = self._index_layer()
        if layer is None:
            layer = QgsVectorLayer(f"{path}|layername={TABLE}", self._batch.folder.name, "ogr")
            QgsProject.instance().addMapLayer(layer)

    def _on_changed(self, _ids) -> None:
        if not self._redraw.isActive():
            self._redraw.start()

    def _redraw_index(self) -> None:
        layer = self._index_layer()
        if layer is not None:
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()

    def _index_layer(self) -> QgsVectorLayer | None:
        if self._batch.folder is None:
            return None
        source = str(self._batch.folder / INDEX)
        layers = QgsProject.instance().mapLayers().values()
        return next((one for one in layers if one.source().split("|")[0] == source), None)

    def _say_error(self, error: CrosstieError) -> None:
        self._dock.show_message(Message(error.message, "error", error.details))


def _without_defaults(pair: Pair) -> Pair:
    default = str(Path(pair.folder) / f"{pair.id}.tif")
    options = {name: value for name, value in pair.options.items() if name != "sources"}
    return replace(pair, folder="", target="" if pair.target == default else pair.target, options=options)
