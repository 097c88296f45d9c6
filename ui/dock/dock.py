"""The dock: two layer lists and one button; it sends a MatchJob and shows the result."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...core.errors import CrosstieError
from ...core.outcome import Cancelled, Failed, Outcome
from ...host.match_job import MatchJob
from ...host.translation import translated
from ..widgets.buttons import WrappedButton
from ..widgets.fitting_area import FittingArea
from ..widgets.labels import plain
from ..widgets.low_area import LowArea
from ..widgets.stack import Stack
from ..wording import outcomes
from .empty import EmptyPage
from .job import job_of
from .message import Message, MessageStrip
from .options import OptionsGroup
from .pickers import LayerPickers
from .readiness import obstacle
from .registrations import RegistrationsRow
from .running import RunningPage
from .verdict import VerdictPage

LEAST_WIDTH_PX = 280


class CrosstieDock(QgsDockWidget):
    """Knows layers and widgets, computes nothing."""

    match_requested = pyqtSignal(object)
    """MatchJob."""
    cancel_requested = pyqtSignal()
    apply_requested = pyqtSignal()
    review_requested = pyqtSignal()
    open_session_requested = pyqtSignal()
    sample_requested = pyqtSignal()
    export_requested = pyqtSignal(str)
    """`points`, `vrt`, `raster` or `georeferencer`."""
    place_requested = pyqtSignal(str)
    """A kind of place: see `wording.reason_places`."""

    def __init__(self, canvas: QgsMapCanvas, matchers: Iterable, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieDock")
        self.setWindowTitle(self.tr("Crosstie"))
        self._canvas = canvas
        self._notice: Message | None = None
        self._offer: MessageStrip | None = None
        self._running = False
        self.pickers = LayerPickers()
        self.options = OptionsGroup(matchers, canvas)
        self._match = WrappedButton(self.tr("Match &layers"))
        self._match.setObjectName("match_button")
        self._match.setMinimumHeight(32)
        font = self._match.font()
        font.setBold(True)
        self._match.setFont(font)
        self._strip = MessageStrip()
        self.registrations = RegistrationsRow()
        self._empty, self._progress, self._verdict = EmptyPage(), RunningPage(), VerdictPage()
        self.alignments, self.reasons = self._verdict.alignments, self._verdict.reasons
        self._page: QWidget = self._empty
        self._stack = Stack(self._empty, self._progress, self._verdict)
        self._lay_out()
        self._connect()
        self._refresh()

    def show_running(self, stage: str) -> None:
        """Show that a task is running; its layers and options cannot be changed meanwhile."""
        self._running = True
        self._notice = None
        had_focus = self._match.hasFocus() or self._verdict.isAncestorOf(self.focusWidget() or self)
        self._progress.begin(stage)
        self._stack.show_page(self._progress)
        self._refresh()
        if had_focus:
            self._progress.take_focus()

    def show_progress(self, stage: str, fraction: float) -> None:
        """Show the stage's name and the share done, 0..1."""
        self._progress.show_progress(stage, fraction)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show the outcome of a match; None: there is none."""
        self._running = False
        self._notice, self._page = None, self._empty
        if isinstance(outcome, (Failed, Cancelled)):
            self._notice = _ending(outcome)
        elif outcome is not None:
            self._verdict.show_outcome(outcome)
            self._page = self._verdict
        self._show_page()

    def say_whose(self, is_other: bool) -> None:
        """Say which pair the result is of, where other layers are chosen by now."""
        self._verdict.say_whose(is_other)

    def show_ending(self, outcome: Failed | Cancelled) -> None:
        """Show the ending of a match without a result, above the previous result."""
        self.show_notice(_ending(outcome))

    def show_notice(self, message: Message | None) -> None:
        """Show a message above the result: a file was written, or could not be."""
        self._running = False
        self._notice = message
        self._show_page()

    def show_offer(self, message: Message | None) -> None:
        """Ask something that stands above everything until it is answered, whatever else happens; None: answered."""
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None
        if message is not None:
            self._offer = MessageStrip()
            self._offer.setObjectName("offer_strip")
            self._column.insertWidget(0, self._offer)
            self._offer.show_message(message)

    def close_down(self) -> None:
        """Disconnect from project and canvas before the dock is deleted."""
        self._timer.stop()
        self.pickers.changed.disconnect(self._on_change)
        self.options.close_down()
        project = QgsProject.instance()
        self.pickers.close_down()
        for signal in (project.layersAdded, project.layersRemoved, self._canvas.layersChanged):
            signal.disconnect(self._timer.start)

    def job(self) -> MatchJob:
        """Return the MatchJob of the widgets; CrosstieError where a layer cannot be used."""
        return job_of(self.pickers, self.options, self._canvas.mapSettings())

    def _on_match(self) -> None:
        try:
            job = self.job()
        except CrosstieError as error:
            self.show_notice(Message(error.message, "error", error.details))
            return
        self.pickers.keep()
        self.match_requested.emit(job)

    def _on_change(self) -> None:
        """Follow the layer lists; a notice about the previous pair is removed."""
        self.options.moving_bands.set_layer(self.pickers.moving_layer())
        self.options.places.set_layer(self.pickers.moving_layer())
        self.options.places.set_reference(self.pickers.reference_layer())
        self.options.reference_bands.set_layer(self.pickers.reference_layer())
        if not self._running:
            self._notice = None
        self._refresh()

    def _refresh(self) -> None:
        """Enable what is possible and give the reason for the rest; a notice about the last action precedes notes."""
        found = obstacle(self.pickers, self.options, self._canvas.layers())
        blocked = found is not None and found.blocking
        self._match.setEnabled(not blocked and not self._running)
        self._match.setToolTip(
            plain(translated(found.sentence)) if blocked else self.tr("Finds tie points and assesses them")
        )
        self.pickers.setEnabled(not self._running)
        self.options.setEnabled(not self._running)
        self.registrations.setEnabled(not self._running)
        self._strip.show_message(None if self._running else (self._notice or found))

    def _show_page(self) -> None:
        had_focus = self._progress.has_focus()
        self._stack.show_page(self._page)
        self._refresh()
        QTimer.singleShot(0, self._area.show_end)
        if had_focus:
            self._match.setFocus()

    def _connect(self) -> None:
        # Layers are added and removed one by one; refresh once after all of them.
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._refresh)
        project = QgsProject.instance()
        for signal in (project.layersAdded, project.layersRemoved, self._canvas.layersChanged):
            signal.connect(self._timer.start)
        self.pickers.changed.connect(self._on_change)
        self.pickers.open_failed.connect(lambda text: self.show_notice(Message(text, "error")))
        self.options.changed.connect(self._on_change)
        self._match.clicked.connect(self._on_match)
        self._progress.cancelled.connect(self.cancel_requested)
        self._empty.open_requested.connect(self.open_session_requested)
        self._empty.sample_requested.connect(self.sample_requested)
        self.registrations.open_requested.connect(self.open_session_requested)
        self._verdict.apply_requested.connect(self.apply_requested)
        self._verdict.review_requested.connect(self.review_requested)
        self._verdict.export_requested.connect(self.export_requested)
        self._verdict.place_requested.connect(self.place_requested)
        self._verdict.by_hand_requested.connect(self.options.places.begin)
        self._on_change()

    def _lay_out(self) -> None:
        """Let what is set scroll, and what came of it stay in sight however low the window is."""
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.pickers, self.options, self._match):
            column.addWidget(part)
        self._settings = FittingArea(inner)
        outer = QWidget()
        outer.setMinimumWidth(LEAST_WIDTH_PX)
        self._column = whole = QVBoxLayout(outer)
        for part in (self._settings, self._strip, self.registrations):
            whole.addWidget(part)
        whole.addWidget(self._stack, 1)
        self._area = LowArea(outer)
        self.setWidget(self._area)


def _ending(outcome: Failed | Cancelled) -> Message:
    if isinstance(outcome, Failed):
        return Message(outcome.sentence, "error", outcome.details, outcome.command)
    return Message(outcomes.spoken(outcome))
