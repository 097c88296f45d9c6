"""The dock for many layers: rows to register, where their results go, and what a person decides about them."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.outcome import ACCEPTED, REVIEW
from ...host.batch_session import BatchSession
from ...host.layer_titles import title_of_layer
from ...host.thumbnails import Thumbnails
from ...services.batch.decisions import AT_WORK, GIVEN_UP, WAITING, WRITTEN
from ..dock.message import Message, MessageStrip
from ..widgets.button_row import ButtonRow
from ..widgets.buttons import tool_button
from ..widgets.labels import hint_label, text_label
from ..widgets.layer_combo import LayerCombo
from .model import THUMBNAIL_PX, BatchModel
from .sheets_row import SheetsRow
from .table import BatchTable

MOST_JOBS = 16
KEYS = {"accept": Qt.Key.Key_A, "by_hand": Qt.Key.Key_P, "give_up": Qt.Key.Key_G, "undecide": Qt.Key.Key_U}


class BatchDock(QgsDockWidget):
    """Knows widgets and the BatchSession; what its buttons mean is the controller's business."""

    wanted = pyqtSignal(str)
    """What a person asks for: `add_layers`, `add_files`, `add_folder`, `add_list`, `open_batch`, `choose_folder`,
    `start`, `stop`, `show_index`, `apply_all`, `remove`, `own_reference`, or one of KEYS."""

    def __init__(self, session: BatchSession, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieBatch")
        self.setWindowTitle(self.tr("Crosstie: many layers"))
        self._session = session
        self.thumbnails = Thumbnails(2 * THUMBNAIL_PX, self)
        self.model = BatchModel(session, self.thumbnails, self)
        self.table = BatchTable(self.model)
        self._strip = MessageStrip()
        self._make_settings()
        self.sheets = SheetsRow()
        self._make_decisions()
        self._make_menu()
        self._lay_out()
        session.listed.connect(self._on_listed)
        session.changed.connect(self._refresh)
        session.running_changed.connect(self._refresh)
        session.drawn.advanced.connect(self._refresh)
        self.table.key_pressed.connect(self._on_key)
        self.reference.currentIndexChanged.connect(self._show_reference)
        self._show_reference()
        self._on_listed()

    def show_message(self, message: Message | None) -> None:
        """Show a message under the settings."""
        self._strip.show_message(message)

    def reference_layer(self) -> QgsRasterLayer | None:
        """Return the layer that is the reference of all rows; None where it is the next row, or each has its own."""
        return self.reference.currentLayer()

    def choose_own_references(self) -> None:
        """Let each row have its own reference, and none those that have none."""
        # QGIS sorts what is no layer by its text, so that its place depends on the language.
        self.reference.setCurrentIndex(self.reference.findText(self._own_title()))

    def is_chain(self) -> bool:
        """Return whether the next row is each row's reference."""
        return self.reference_layer() is None and self.reference.currentText() == self._next_title()

    def close_down(self) -> None:
        """Stop reading thumbnails, and open no row."""
        self.table.close_down()
        self.thumbnails.close_down()

    # What follows

    def _on_listed(self) -> None:
        self.table.fit()
        self._hint.setVisible(not self._session.pairs)
        self.table.setVisible(bool(self._session.pairs))
        if self._session.folder is not None:
            self.folder.setText(str(self._session.folder))
        self._refresh()

    def _refresh(self, _changed=None) -> None:
        """Enable what is possible, and count."""
        session = self._session
        running, listed = session.is_running, bool(session.pairs)
        self._run.setText(self.tr("&Stop") if running else self.tr("&Start"))
        self._run.setToolTip(
            self.tr("Ends the batch; pairs that are done stay done, and Start goes on with the others")
            if running
            else self.tr("Matches all rows in the background; it goes on when QGIS is closed")
        )
        self._run.setEnabled((running or listed) and not session.is_reading)
        for widget in (self._add, self.reference, self.folder, self._browse, self.jobs, self.sheets):
            widget.setEnabled(not session.is_busy)
        known = session.batch is not None
        for button in self._deciding:
            button.setEnabled(known and listed)
        self._apply.setEnabled(known and bool(session.batch.to_write()))
        self._index.setEnabled(known and not running or known)
        self._count()

    def _count(self) -> None:
        session = self._session
        total = len(session.pairs)
        counts = session.batch.counts() if session.batch is not None else {WAITING: total}
        done = total - counts.get(WAITING, 0) - counts.get(AT_WORK, 0)
        self._bar.setVisible(session.is_busy)
        at, of = session.drawn.progress if session.drawn.is_drawing else (done, total)
        self._bar.setMaximum(0 if session.is_reading else max(of, 1))
        self._bar.setValue(at)
        words = {
            ACCEPTED: self.tr("{0} accepted"),
            REVIEW: self.tr("{0} to review"),
            "rejected": self.tr("{0} without a match"),
            "error": self.tr("{0} failed"),
            GIVEN_UP: self.tr("{0} given up"),
            WRITTEN: self.tr("{0} written"),
        }
        told = [text.format(counts[name]) for name, text in words.items() if counts.get(name)]
        head = self.tr("{0} of {1} done").format(done, total)
        self._counts.setText(
            ", ".join([head, *told]) if session.batch is not None else self.tr("Rows: {0}").format(total)
        )
        if session.drawn.is_drawing:
            self._counts.setText(self.tr("Drawing the reference: {0} of {1}").format(at, of))
        self._counts.setVisible(total > 0)

    def _show_reference(self, _index: int = 0) -> None:
        layer = self.reference_layer()
        own = self.tr("(none: choose one)")
        self.model.set_reference_of_all(
            title_of_layer(layer) if layer else self.tr("(the next row)") if self.is_chain() else own
        )

    def _on_key(self, key: int) -> None:
        for name, own in KEYS.items():
            if key == own and self._session.batch is not None:
                self.wanted.emit(name)
        if key == Qt.Key.Key_Delete:
            self.wanted.emit("remove")

    def _next_title(self) -> str:
        return self.tr("The next row")

    def _own_title(self) -> str:
        return self.tr("Each row its own")

    # How it looks

    def _make_settings(self) -> None:
        self._add = tool_button("batch_add", "mActionAdd", self.tr("Add layers, files, a folder or a list"))
        self._add.setText(self.tr("Add"))
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setMenu(self._add_menu())
        self.reference = LayerCombo("batch_reference", QgsMapLayerProxyModel.Filter.RasterLayer)
        self.reference.setToolTip(
            self.tr(
                "The layer whose position you trust, for all rows without one of their own; one from the web is drawn "
                "around each row first, while QGIS runs"
            )
        )
        self.reference.setAdditionalItems([self._next_title(), self._own_title()])
        if self.reference_layer() is None:
            self.choose_own_references()
        self.folder = QLineEdit()
        self.folder.setObjectName("batch_folder")
        self.folder.setToolTip(self.tr("Where results, index and registered rasters go"))
        self.folder.setPlaceholderText(self.tr("Folder for the results"))
        self._browse = tool_button("batch_browse", "mActionFileOpen", self.tr("Choose the folder for the results"))
        self._browse.clicked.connect(lambda _checked=False: self.wanted.emit("choose_folder"))
        self.jobs = QSpinBox()
        self.jobs.setObjectName("batch_jobs")
        self.jobs.setRange(0, MOST_JOBS)
        self.jobs.setSpecialValueText(self.tr("Dask cluster …"))
        self.jobs.setValue(max(1, min(4, (os.cpu_count() or 2) // 2)))
        self.jobs.setSuffix(self.tr(" at a time"))
        self.jobs.setToolTip(
            self.tr("Pairs that are matched at a time, each in a process of its own; below 1: on a Dask cluster")
        )
        self._run = QPushButton()
        self._run.setObjectName("batch_run")
        self._run.clicked.connect(
            lambda _checked=False: self.wanted.emit("stop" if self._session.is_running else "start")
        )

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        entries = (
            ("add_layers", self.tr("&Layers of the project …"), self.tr("Raster layers of this project")),
            ("add_files", self.tr("&Files …"), self.tr("Raster files")),
            ("add_folder", self.tr("F&older …"), self.tr("All rasters in a folder and below it")),
            ("add_list", self.tr("List of &pairs (CSV) …"), self.tr("A CSV with the columns moving and reference")),
            ("open_batch", self.tr("&Open a batch …"), self.tr("The folder of a batch that was begun before")),
        )
        for name, title, tip in entries:
            if name == "open_batch":
                menu.addSeparator()
            action = menu.addAction(title)
            action.setObjectName(f"batch_{name}")
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        return menu

    def _make_decisions(self) -> None:
        entries = (
            ("accept", self.tr("&Accept"), self.tr("Accepts the registration as it is shown; the next row follows")),
            (
                "by_hand",
                self.tr("&Place by hand"),
                self.tr("Lays the sheet on the map, where you place it and match again"),
            ),
            ("give_up", self.tr("&Give up"), self.tr("Nothing is written of this row; the next one follows")),
            ("undecide", self.tr("&Undecided"), self.tr("Takes your decision about the row back")),
        )
        self._deciding = []
        for name, title, tip in entries:
            button = QPushButton(title)
            button.setObjectName(f"batch_{name}")
            button.setToolTip(f"{tip} ({QKeySequence(KEYS[name]).toString()})")
            button.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
            self._deciding.append(button)
        self._apply = QPushButton(self.tr("Apply all accep&ted"))
        self._apply.setObjectName("batch_apply_all")
        self._apply.setToolTip(self.tr("Writes the registered raster of every accepted row into the folder"))
        self._apply.clicked.connect(lambda _checked=False: self.wanted.emit("apply_all"))
        self._index = QPushButton(self.tr("Inde&x on the map"))
        self._index.setObjectName("batch_index")
        self._index.setToolTip(self.tr("Adds the footprints of all rows that are done as a layer, coloured by state"))
        self._index.clicked.connect(lambda _checked=False: self.wanted.emit("show_index"))

    def _make_menu(self) -> None:
        """Make the menu of the selected rows."""
        self._row_menu = QMenu(self.table)
        self._row_menu.setObjectName("batch_row_menu")
        entries = (
            (
                "own_reference",
                self.tr("&Reference of the selected rows …"),
                self.tr("A raster file for these rows alone"),
            ),
            ("remove", self.tr("Re&move from the list"), self.tr("Files stay as they are")),
        )
        for name, title, tip in entries:
            action = self._row_menu.addAction(title)
            action.setObjectName(f"batch_{name}")
            action.setToolTip(tip)
            action.triggered.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._on_menu)

    def _on_menu(self, place) -> None:
        for action in self._row_menu.actions():
            action.setEnabled(not self._session.is_busy and bool(self.table.chosen_ids()))
        self._row_menu.popup(self.table.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Re&ference"))
        label.setBuddy(self.reference)
        what = _row(self._add, label, self.reference)
        where = _row(self.folder, self._browse, self.jobs, self._run)
        self._hint = hint_label("batch_hint")
        self._hint.setText(
            self.tr(
                "Add scans, air photos or scenes, choose the layer whose position you trust, and start. Each row is "
                "matched by itself, in the background. Doubtful ones come first: look at each, accept it, place it by "
                "hand or give it up, and let all accepted ones be written. The options are those of the Crosstie dock."
            )
        )
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(8)
        self._counts = text_label("batch_counts")
        outer = QWidget()
        outer.setMinimumWidth(280)
        column = QVBoxLayout(outer)
        column.setContentsMargins(6, 4, 6, 4)
        column.setSpacing(4)
        for part in (ButtonRow(what, where), self.sheets, self._strip, self._hint, self._bar):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addStretch()
        column.addWidget(self._counts)
        accept, by_hand, give_up, undecide = self._deciding
        pairs = (accept, by_hand), (give_up, undecide), (self._apply, self._index)
        column.addWidget(ButtonRow(*(ButtonRow(*pair) for pair in pairs)))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setWidget(outer)


def _row(*parts: QWidget) -> QWidget:
    """Return widgets beside each other, of which the lists and fields take the room."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part, int(isinstance(part, (QComboBox, QLineEdit))))
    return group


def default_folder(raster: str) -> Path:
    """Return a new folder beside a raster for the results of a batch."""
    beside, number = Path(raster).parent / "crosstie_batch", 1
    folder = beside
    while folder.exists():
        number += 1
        folder = beside.with_name(f"{beside.name}_{number}")
    return folder
