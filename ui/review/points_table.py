"""The table view: selection synchronised with the review, and copying."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget

from ...host.review import Review
from .column_choice import ColumnChoice
from .points_model import PointsModel
from .role_editor import RoleEditor


class PointsTable(QTableView):
    """Selecting rows selects points on the map, and vice versa."""

    def __init__(self, review: Review, model: PointsModel, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("points_table")
        self.setAccessibleName(self.tr("Tie points"))
        self._review, self._syncing = review, False
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._choice = ColumnChoice(self)
        roles = next(i for i, column in enumerate(model.columns) if column.key == "role")
        self.setItemDelegateForColumn(roles, RoleEditor(self))
        self.selectionModel().selectionChanged.connect(self._on_selected)
        self.selectionModel().currentRowChanged.connect(self._on_selected)
        model.rearranged.connect(self.show_selection)
        review.selection_changed.connect(self.show_selection)

    def showEvent(self, event) -> None:  # noqa: N802
        """The font of the window is known only now."""
        super().showEvent(event)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self._choice.fit_titles()

    def show_selection(self) -> None:
        """Select the rows of the review's points, and bring the current one into view."""
        if self._syncing:
            return
        self._syncing = True
        model, last = self.model(), len(self.model().columns) - 1
        rows = model.rows(self._review.selection)
        chosen = QItemSelection()
        for first, end in _runs(rows):
            chosen.select(model.index(first, 0), model.index(end, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        current = model.rows([] if self._review.current is None else [self._review.current])
        if len(current):
            index = model.index(int(current[0]), self._choice.first_shown())
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        self._syncing = False

    def chosen_ids(self) -> list[int]:
        """Return the ids of the selected points that the table shows, in its order."""
        return self.model().ids(self._selected_rows()).tolist()

    def copy(self) -> None:
        """Put the selected rows on the clipboard, as text with tabs, with the columns that are shown."""
        columns = self._choice.in_order()
        lines = [[self.model().headerData(i, Qt.Orientation.Horizontal) for i in columns]]
        lines += [[self.model().text(row, i) for i in columns] for row in self._selected_rows()]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines) + "\n")

    def keyPressEvent(self, event) -> None:  # noqa: N802
        """Ctrl+C copies whole rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def columns_menu(self) -> QMenu:
        """Return the menu that shows and hides columns."""
        return self._choice.menu

    def _on_selected(self, *_changes) -> None:
        if self._syncing:
            return
        self._syncing = True
        current = self.currentIndex()
        current_id = int(self.model().ids([current.row()])[0]) if current.isValid() else None
        self._review.select(self.chosen_ids(), current_id)
        self._syncing = False

    def _selected_rows(self) -> list[int]:
        """Return the selected rows, ascending; computed from ranges, because there may be thousands."""
        rows: set[int] = set()
        for part in self.selectionModel().selection():
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows)


def _runs(rows: np.ndarray) -> list[tuple[int, int]]:
    """Return first and last of each run of consecutive rows."""
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) > 1)
    firsts, lasts = rows[np.r_[0, breaks + 1]], rows[np.r_[breaks, len(rows) - 1]]
    return list(zip(firsts.tolist(), lasts.tolist()))
