"""The table of a batch: one key decides about the current row, and the next one follows."""

from __future__ import annotations

from qgis.PyQt.QtCore import QItemSelectionModel, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ..wording import batches
from .model import FIGURES, ICON_PX, SHEET, STATE, THUMBNAIL_PX, VERDICT, BatchModel

PADDING_PX = 14
SETTLES_MS = 250
"""A row is opened once the person stays on it for so long."""


class BatchTable(QTableView):
    """Selecting a row opens its pair."""

    opened = pyqtSignal(str)
    """The id of the row on which the person stays."""
    key_pressed = pyqtSignal(int)
    """A key that is none of the table's own."""

    def __init__(self, model: BatchModel, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("batch_table")
        self.setAccessibleName(self.tr("Rasters to register"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(THUMBNAIL_PX + 6)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLES_MS)
        self._timer.timeout.connect(self._on_settled)
        self.selectionModel().currentRowChanged.connect(self._on_current)
        self._open = ""

    def current_id(self) -> str:
        """Return the id of the current row; empty where there is none."""
        index = self.currentIndex()
        return self.model().ids()[index.row()] if index.isValid() else ""

    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected rows, or of the current one: Tab comes to a row without selecting it."""
        ids = self.model().ids()
        selected = [ids[index.row()] for index in self.selectionModel().selectedRows()]
        return selected or list(filter(None, [self.current_id()]))

    def go_to(self, own: str) -> None:
        """Make a row the current one."""
        row = self.model().row_of(own)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag
            index = self.model().index(row, SHEET)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)

    def close_down(self) -> None:
        """Open no row any more."""
        self._timer.stop()

    def fit(self) -> None:
        """Give the columns the widths that their words may need."""
        names = max(map(self.fontMetrics().horizontalAdvance, self.model().ids()), default=0)
        self.setColumnWidth(SHEET, min(max(names + THUMBNAIL_PX + PADDING_PX, 120), 260))
        words = {VERDICT: batches.verdicts(), STATE: batches.states(), **dict.fromkeys(FIGURES, {"": "100,00 px"})}
        for column, texts in words.items():
            widest = max(map(self.fontMetrics().horizontalAdvance, texts.values()))
            room = widest + PADDING_PX + (ICON_PX + 8 if column == VERDICT else 0)
            self.setColumnWidth(column, max(room, self.horizontalHeader().sectionSizeHint(column)))

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """Keys with a letter decide, Delete removes; the table's own search by letters is not used."""
        has_meaning = event.text().strip() or event.key() == Qt.Key.Key_Delete
        if has_meaning and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self.key_pressed.emit(event.key())
        else:
            super().keyPressEvent(event)

    def _on_current(self, *_indexes) -> None:
        self._timer.start()

    def _on_settled(self) -> None:
        own = self.current_id()
        if own and own != self._open:
            self._open = own
            self.opened.emit(own)
