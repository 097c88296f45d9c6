"""Connects dock, session and tasks: starts tasks and passes on their results."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsMapLayer, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

from ..core.errors import CrosstieError
from ..core.messages import Text
from ..core.neatline.text import AUTO
from ..core.neatline.text import OFF as WHOLE
from ..core.outcome import Cancelled, Failed, Outcome, Registered
from ..host import export, log, trust
from ..host.apply_task import ApplyTask, RasterChoice, Written, default_target
from ..host.layer_titles import title_of_layer
from ..host.match_job import MatchJob
from ..host.results import add_registered, take_back
from ..host.sample_layers import add_sample_layers
from ..host.session import RegistrationSession
from ..host.task import MatchTask, Run
from ..host.translation import translated
from .canvas.overlap_view import show_overlap
from .canvas.reason_view import go_to
from .canvas.shown_points import ShownPoints
from .choosing import Choosing
from .compare.bar import CompareBar
from .compare.preview import FLICKS, OFF, Preview
from .compare.preview_item import SWIPE
from .dock.dock import CrosstieDock
from .dock.message import Message
from .files import ask_points_target, ask_target, may_replace
from .help import explain
from .persistence import Persistence
from .reason_pictures import ReasonPictures
from .tools.shared_keys import SharedKeys, digit_keys
from .tour.tour import APPLY, LAYERS, LOOK, MATCH, REVIEW, Tour
from .wording.reason_places import MOVED

if TYPE_CHECKING:
    from ..core.review.session_file import Entry
    from ..host.saved_match import Begun
    from .review.parts import AddDock


class Controller(QObject):
    """One task at a time; `task` is None while none is running."""

    def __init__(
        self,
        dock: CrosstieDock,
        session: RegistrationSession,
        canvas: QgsMapCanvas,
        run: Run | None = None,
        parent: QObject | None = None,
        add_dock: AddDock | None = None,
        remove_dock: Callable[[QDockWidget], None] | None = None,
    ):
        """`run` replaces `services.match.match`; `add_dock` and `remove_dock` are those of the window."""
        super().__init__(parent)
        self.task: MatchTask | ApplyTask | None = None
        self._dock, self._session, self._canvas, self._run = dock, session, canvas, run
        self._lost_layer, self._replaces = "", False
        self._add_dock, self._remove_dock = add_dock, remove_dock
        self.review_parts = self.tour = None
        self.shown = ShownPoints(session, canvas)
        self.preview = Preview(self.shown)
        self.bar = CompareBar(self.preview)
        keys = {**digit_keys(self.bar.press_number), Qt.Key.Key_H: self.shown.toggle}
        self._keys = SharedKeys([canvas, dock], keys, lambda: len(session.tie_points) > 0)
        self.keeping = Persistence(dock, session, self)
        self.preview.registration = lambda: self.keeping.registrations.active
        self._links = [
            (dock.match_requested, self._on_match_requested),
            (dock.cancel_requested, self.cancel),
            (dock.apply_requested, self._on_apply_requested),
            (dock.review_requested, self.show_review),
            (dock.place_requested, self._on_place_requested),
            (dock.sample_requested, self.try_sample),
            (dock.visibilityChanged, self._on_dock_seen),
            (dock.options.places.item.drawn, self._on_held),
            (dock.options.frame.correction_requested, self._on_correction_requested),
            (session.outcome_changed, self._on_outcome_changed),
            (session.outcome_changed, self._say_whose),
            (dock.pickers.changed, self._say_whose),
            (self.keeping.registrations.changed, self.preview.refresh),
            (self.shown.failed, self._on_not_shown),
            (QgsProject.instance().layersWillBeRemoved, self._on_layers_will_be_removed),
            (QgsProject.instance().cleared, self._on_project_cleared),
        ]
        for signal, slot in self._links:
            signal.connect(slot)
        self._choosing = Choosing(dock, session, self.preview, self)
        self._pictures = ReasonPictures(dock.reasons, session, self)
        explain(dock)
        explain(self.bar)
        # The menu closes before a file dialog opens.
        self._links.append((dock.export_requested, self._on_export_requested))
        dock.export_requested.connect(self._on_export_requested, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Ask the running task to stop."""
        if self.task is not None:
            self.task.cancel()

    def show_review(self) -> None:
        """Show the tie points one by one."""
        if self.review_parts is None:
            from .review.parts import ReviewParts

            self.review_parts = ReviewParts(self._session, self.preview, self._add_explained, self._dock.window())
            if self.review_parts.mode is not None:
                self.review_parts.mode.left.connect(lambda: self._tour_reaches(APPLY))
        self.review_parts.show()

    def leave_review(self) -> None:
        """Give the window back where it is arranged for the review."""
        if self.review_parts is not None:
            self.review_parts.leave()

    @property
    def dock(self) -> CrosstieDock:
        """The dock whose options count."""
        return self._dock

    @property
    def session(self) -> RegistrationSession:
        """The active pair."""
        return self._session

    def _say_whose(self, _outcome: Outcome | None = None) -> None:
        """Name the pair of the result where others are chosen, while the moving layer is in the project."""
        pickers, session = self._dock.pickers, self._session
        own = self._layer(session.moving_layer_id), self._layer(session.reference_layer_id)
        self._dock.say_whose(own[0] is not None and own != (pickers.moving_layer(), pickers.reference_layer()))

    def chosen_layers(self) -> list[str]:
        """Return the ids of the two layers that the dock shows."""
        pickers = self._dock.pickers
        return [layer.id() for layer in (pickers.moving_layer(), pickers.reference_layer()) if layer is not None]

    def open_entry(self, entry: Entry, begun: Begun | None = None) -> None:
        """Show a saved registration as after its match; `begun`: what its review begins with, where that is known."""
        registrations = self.keeping.registrations
        if entry.uid in {name.uid for name in registrations.names()}:
            registrations.switch(entry.uid)
        else:
            registrations.take([entry], entry.uid, begun)
        self.preview.choose(OFF)
        if isinstance(self._session.outcome, Registered):
            show_overlap(self._session, self._canvas, always=True)
            self.preview.flick(FLICKS)

    def open_layers(self, moving_id: str, reference_id: str) -> None:
        """Choose two layers, with no registration."""
        self.preview.choose(OFF)
        self.keeping.registrations.set_aside()
        self._session.clear()
        self._dock.pickers.choose(moving_id, reference_id)

    def place_by_hand(self) -> None:
        """Begin to place the chosen moving layer on the map."""
        self._dock.setUserVisible(True)
        self._dock.options.setCollapsed(False)
        self._dock.options.places.begin()

    def end_placing(self) -> None:
        """Leave the placing by hand, with nothing of it on the map."""
        self._dock.options.places.stop()
        self._dock.options.places.conceal()

    def try_sample(self) -> None:
        """Load the sample layers, choose them, and lead through a match of them."""
        if self.task is not None:
            return
        try:
            moving, reference = add_sample_layers()
        except CrosstieError as error:
            self._dock.show_notice(Message(error.message, "error", error.details))
            return
        self._dock.pickers.choose(moving.id(), reference.id())
        box = self._canvas.mapSettings().layerExtentToOutputExtent(moving, moving.extent())
        self._canvas.setExtent(box)
        self._canvas.refresh()
        self._end_tour()
        self.tour = Tour(self._dock.window(), self._controls())
        self.tour.ended.connect(self._on_tour_ended)

    def _controls(self) -> dict[int, Callable[[], QWidget | None]]:
        """Return where each card of the tour points."""

        def named(name: str) -> Callable[[], QWidget | None]:
            return lambda: self._dock.findChild(QWidget, name)

        def reviewing() -> QWidget | None:
            parts = self.review_parts
            if parts is not None and parts.mode is not None and parts.mode.is_on:
                return next((dock for dock in parts.mode.docks if dock.isUserVisible()), None)
            return named("review_button")()

        return {
            LAYERS: lambda: self._dock.pickers,
            MATCH: named("match_button"),
            LOOK: lambda: self.bar,
            REVIEW: reviewing,
            APPLY: named("apply_button"),
        }

    def _tour_reaches(self, step: int) -> None:
        if self.tour is not None:
            self.tour.reach(step)

    def _end_tour(self) -> None:
        if self.tour is not None:
            self.tour.end()

    def _on_tour_ended(self) -> None:
        self.tour.deleteLater()
        self.tour = None

    def _add_explained(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        explain(dock)
        if self._add_dock is None:
            dock.show()
        else:
            self._add_dock(area, dock)

    def close_down(self) -> None:
        """Stop the task, ignore its result, and remove the points from the canvas."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._end_tour()
        if self.task is not None:
            self.task.stage_changed.disconnect()
            self.task.ended.disconnect()
            self.task.stop()
            self.task = None
        self._choosing.close_down()
        self._pictures.close_down()
        self._keys.close_down()
        self.keeping.close_down()
        if self.review_parts is not None:
            self.review_parts.close_down()
            for dock in self.review_parts.docks:
                if self._remove_dock is not None:
                    self._remove_dock(dock)
                dock.deleteLater()
            self.review_parts = None
        self.bar.close_down()
        self.preview.close_down()
        self.shown.remove()

    def _on_match_requested(self, job: MatchJob) -> None:
        if self.task is not None:
            return
        trust.remember(job.request.matcher)
        self._dock.options.places.stop()
        self.preview.choose(OFF)
        self.keeping.registrations.set_aside()
        self._session.start(job.request, *job.layer_ids)
        self._start(MatchTask(job, self._run), self._on_match_ended, self.tr("Starting …"))

    def _start(self, task: MatchTask | ApplyTask, on_ended, stage: str) -> None:
        self.task = task
        self._lost_layer = ""
        task.stage_changed.connect(self._dock.show_progress)
        task.ended.connect(on_ended)
        self._dock.show_running(stage)
        QgsApplication.taskManager().addTask(task)

    def _on_match_ended(self, outcome: Outcome) -> None:
        self.task = None
        self._session.take(outcome)
        if isinstance(outcome, Registered):
            show_overlap(self._session, self._canvas)
            self.preview.flick(FLICKS)
            self._dock.options.places.conceal()
            self._tour_reaches(LOOK)
        if isinstance(outcome, (Cancelled, Failed)):
            self.keeping.registrations.bring_back()
            self._dock.show_ending(outcome)
        if isinstance(outcome, Failed):
            log.warn(f"{outcome.sentence}\n{outcome.details}")
        if isinstance(outcome, Cancelled) and self._lost_layer:
            sentence = self.tr("“{0}” was removed from the project, so the match was stopped.")
            self._dock.show_notice(Message(sentence.format(self._lost_layer), "warning"))

    def _on_outcome_changed(self, outcome: Outcome | None) -> None:
        """Show the outcome of the review; while a file is being written, after that."""
        if self.task is None:
            self._dock.show_outcome(outcome)
        is_known = isinstance(outcome, Registered) and outcome.request.neatline not in (AUTO, WHOLE)
        self._dock.options.frame.offer(is_known)

    def _on_correction_requested(self) -> None:
        """Add the map frame that was found as a layer, and take that from now on."""
        from ..host.frame_layer import add_frame_layer

        layer = add_frame_layer(self._session.outcome)
        self._dock.options.frame.take(layer)
        self._dock.show_notice(
            Message(self.tr("The map frame is a layer now: move its corners with the vertex tool, then match again."))
        )

    def _on_place_requested(self, kind: str) -> None:
        """Show the place of a reason, with what it speaks of."""
        self.shown.set_hidden(False)
        go_to(kind, self._session, self._canvas)
        if kind == MOVED:
            self.preview.flick(FLICKS)

    def _on_dock_seen(self, _visible: bool) -> None:
        """A dock that is closed, not only behind another tab, lets go of what it holds over the map."""
        if self._dock.isHidden():
            self._dock.options.places.stop()

    def _on_held(self) -> None:
        """While a layer is placed by hand, draw it there and nowhere else."""
        places = self._dock.options.places
        laid = places.placing.shown if places.item.is_active else None
        held = places.placing.layer_id if laid is not None else ""
        self.preview.hold(held)
        self.shown.moving.hold(laid if held == self._session.moving_layer_id else None)

    def _on_not_shown(self, error: CrosstieError) -> None:
        self._dock.show_notice(Message(error.message, "warning", error.details))

    def _on_apply_requested(self) -> None:
        request = self._session.request
        target = default_target(request.moving.path)
        if target is None:
            self._on_export_requested("raster")
        else:
            self._apply(target, overwrite=False)

    def _on_export_requested(self, kind: str) -> None:
        """Ask where to; the file dialog has asked about overwriting already."""
        if self.task is not None or self._session.transform is None:
            return
        if kind == "georeferencer":
            self._send_to_georeferencer()
            return
        if kind == "options":
            self._export_with_options()
            return
        moving = self._session.request.moving
        if kind == "tie_points":
            asked = ask_points_target(self._dock, moving)
        else:
            target = ask_target(self._dock, kind, moving)
            asked = target and (target, {"points": "qgis"}.get(kind, kind))
        if asked is None:
            return
        if kind == "raster":
            self._apply(target, overwrite=True)
        else:
            self._export(*asked)

    def _export_with_options(self) -> None:
        from .dock.export_dialog import POINTS, RASTER, ExportDialog

        dialog = ExportDialog(self._session.outcome, self._session.reference_map().crs, self._dock)
        explain(dialog)
        if not dialog.exec():
            return
        choice, moving = dialog.choice(), self._session.request.moving
        if choice.kind == RASTER:
            target = ask_target(self._dock, "raster", moving)
            if target is not None:
                self._apply(target, overwrite=True, choice=choice.raster)
        elif choice.kind == POINTS:
            asked = ask_points_target(self._dock, moving, choice.format_name)
            if asked is not None:
                self._export(*asked, choice.limit)
        else:
            self._write_world()

    def _write_world(self) -> None:
        """Write a world file; one that is there may hold a place of the user's own, so its replacement is asked for."""
        outcome = self._session.outcome
        there = export.world_file_of(outcome)
        if there.exists() and not may_replace(self._dock, there):
            return
        try:
            written = export.write_world(outcome, overwrite=there.exists())
        except CrosstieError as error:
            self._dock.show_notice(Message(error.message, "error", error.details))
        else:
            self._dock.show_notice(Message(self.tr("Written: {0}").format(", ".join(map(str, written)))))

    def _export(self, target: Path, format_name: str, limit: int | None = None) -> None:
        try:
            notes = export.write(self._session.outcome, target, format_name, limit)
        except CrosstieError as error:
            self._dock.show_notice(Message(error.message, "error", error.details))
        else:
            written = self.tr("Written: {0}").format(target)
            self._dock.show_notice(Message(" ".join([written, *map(translated, notes)])))

    def _send_to_georeferencer(self) -> None:
        from .georeferencer import send

        try:
            said = send(self._dock, self._session.outcome)
        except CrosstieError as error:
            self._dock.show_notice(Message(error.message, "error", error.details))
        else:
            if said:
                self._dock.show_notice(Message(said))

    def _apply(self, target: Path, overwrite: bool, choice: RasterChoice = RasterChoice()) -> None:  # noqa: B008
        if self.task is not None or self._session.transform is None:
            return
        layer = self._layer(self._session.moving_layer_id)
        layers = [] if layer is None else [layer]
        self._replaces = target.exists()
        task = ApplyTask(self._session.outcome, target, overwrite, layers, choice=choice)
        self._start(task, self._on_apply_ended, self.tr("Writing the registered raster …"))

    def _on_apply_ended(self, result: Written | Failed | Cancelled) -> None:
        self.task = None
        self._dock.show_outcome(self._session.outcome)
        if isinstance(result, Failed):
            self._dock.show_notice(Message(result.sentence, "error", result.details))
        elif isinstance(result, Cancelled):
            self._dock.show_notice(Message(self.tr("Cancelled. Nothing was written.")))
        else:
            self._add(result.path, result.notes)

    def _add(self, path: Path, notes: tuple[Text, ...]) -> None:
        """Put the written layer on top, say where it is, and offer what one does next."""
        try:
            moving = self._layer(self._session.moving_layer_id)
            layer_id = add_registered(path, moving, self.keeping.registrations.active).id()
        except CrosstieError as error:
            self._dock.show_notice(Message(error.message, "error", error.details))
            return
        self.preview.choose(OFF)
        show_overlap(self._session, self._canvas)
        written = self.tr("Written and put on top of the map: {0}").format(path)
        offers = [
            (self.tr("Swipe"), lambda: self.preview.choose(SWIPE)),
            (self.tr("Show file"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))),
        ]
        if not self._replaces:
            offers.append((self.tr("Undo"), lambda: self._take_back(layer_id, path)))
        sentence = " ".join([written, *map(translated, notes)])
        self._dock.show_notice(Message(sentence, offers=tuple(offers)))
        self._end_tour()

    def _take_back(self, layer_id: str, path: Path) -> None:
        """Undo an Apply: the layer leaves the map, its file the disk; what was there before was never changed."""
        if take_back(layer_id, path):
            self._dock.show_notice(Message(self.tr("Undone: the layer was removed and its file deleted.")))
        else:
            sentence = self.tr("The layer was removed, but its file is in use and stays: {0}").format(path)
            self._dock.show_notice(Message(sentence, "warning"))

    def _on_layers_will_be_removed(self, ids: list[str]) -> None:
        """Remember which removed layer ended the task, which the task manager cancels."""
        for layer_id in (self._session.moving_layer_id, self._session.reference_layer_id):
            if self.task is not None and layer_id in ids:
                self._lost_layer = title_of_layer(self._layer(layer_id))

    def _on_project_cleared(self) -> None:
        self.cancel()
        self.preview.choose(OFF)
        self.keeping.registrations.clear()

    def _layer(self, layer_id: str) -> QgsMapLayer | None:
        return QgsProject.instance().mapLayer(layer_id)
