"""The columns of the points table, with order and width, remembered between sessions."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QMenu, QTableView

from ...host.settings import TextSetting
from .columns import FLAG, MAP, TEXT

SHOWN = TextSetting("points_columns")
"""Keys of the shown columns, separated by blanks; empty: the default ones."""
LAYOUT = TextSetting("points_layout")
"""`key:width` of all columns from left to right, separated by blanks; empty: default order and width."""
LEAST_PX, MOST_PX = 20, 1000
WIDTHS = {FLAG: 44, MAP: 110, TEXT: 120}


class ColumnChoice(QObject):
    """Restores the header of a table, and stores the user's changes."""

    def __init__(self, table: QTableView):
        super().__init__(table)
        self._table, self._header = table, table.horizontalHeader()
        self._columns = table.model().columns
        self._widths = [self._usual_width(column) for column in self._columns]
        self._header.setSectionsMovable(True)
        self._header.setMinimumSectionSize(LEAST_PX)
        self._show_shown(SHOWN.get().split())
        self._lay_out(LAYOUT.get())
        self.menu = self._make_menu()
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._on_header_menu)
        self._header.sectionResized.connect(self._on_resized)
        self._header.sectionMoved.connect(self._keep)

    def first_shown(self) -> int:
        """Return the column that stands leftmost."""
        shown = [self._header.logicalIndex(place) for place in range(len(self._columns))]
        return next((i for i in shown if not self._table.isColumnHidden(i)), 0)

    def in_order(self) -> list[int]:
        """Return the columns that are shown, from left to right."""
        places = map(self._header.logicalIndex, range(len(self._columns)))
        return [i for i in places if not self._table.isColumnHidden(i)]

    def fit_titles(self) -> None:
        """Make columns as wide as their titles are in the font that the window has by now, unless the user chose."""
        if LAYOUT.get():
            return
        self._widths = [self._usual_width(column) for column in self._columns]
        blocked = self._header.blockSignals(True)
        self._lay_out("")
        self._header.blockSignals(blocked)

    # What the user does

    def _on_toggled(self, i: int, shown: bool) -> None:
        self._table.setColumnHidden(i, not shown)
        if shown:
            self._table.setColumnWidth(i, self._widths[i])
        keys = [column.key for j, column in enumerate(self._columns) if not self._table.isColumnHidden(j)]
        SHOWN.set(" ".join(keys))

    def _on_resized(self, i: int, _before: int, width: int) -> None:
        if width:  # Hidden columns are 0 wide.
            self._widths[i] = width
            self._keep()

    def _on_usual(self) -> None:
        """Restore the default columns, widths and order."""
        self._widths = [self._usual_width(column) for column in self._columns]
        self._show_shown([])
        self._lay_out("")
        SHOWN.set("")
        LAYOUT.set("")
        self._refresh_menu()

    def _on_header_menu(self, where: QPoint) -> None:
        self.menu.exec(self._header.mapToGlobal(where))

    # How

    def _keep(self, *_details) -> None:
        order = [self._header.logicalIndex(place) for place in range(len(self._columns))]
        LAYOUT.set(" ".join(f"{self._columns[i].key}:{self._widths[i]}" for i in order))

    def _show_shown(self, keys: list[str]) -> None:
        for i, column in enumerate(self._columns):
            self._table.setColumnHidden(i, column.key not in keys if keys else not column.shown)

    def _lay_out(self, text: str) -> None:
        """Arrange the columns by a stored text; columns without a valid entry are not changed."""
        numbers = {column.key: i for i, column in enumerate(self._columns)}
        order = []
        for part in text.split():
            key, _, width = part.partition(":")
            if key in numbers and numbers[key] not in order:
                order.append(numbers[key])
                if width.isdecimal() and LEAST_PX <= int(width) <= MOST_PX:
                    self._widths[numbers[key]] = int(width)
        order += [i for i in range(len(self._columns)) if i not in order]
        for place, i in enumerate(order):
            self._header.moveSection(self._header.visualIndex(i), place)
        for i, width in enumerate(list(self._widths)):
            if not self._table.isColumnHidden(i):
                self._table.setColumnWidth(i, width)

    def _usual_width(self, column) -> int:
        title = self._header.fontMetrics().horizontalAdvance(column.title) + 26
        return max(title, WIDTHS.get(column.kind, 60))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._table)
        for i, column in enumerate(self._columns):
            action = menu.addAction(column.title)
            action.setObjectName(f"column_{column.key}")
            action.setToolTip(column.tip)
            action.setCheckable(True)
            action.setChecked(not self._table.isColumnHidden(i))
            action.toggled.connect(lambda shown, i=i: self._on_toggled(i, shown))
        menu.addSeparator()
        usual = menu.addAction(self.tr("Default columns, widths and order"))
        usual.setObjectName("usual_columns")
        usual.triggered.connect(lambda _checked=False: self._on_usual())
        menu.aboutToShow.connect(self._refresh_menu)
        return menu

    def _refresh_menu(self) -> None:
        """Show the titles with their CRS, and what is shown now."""
        for i, action in enumerate(self.menu.actions()[: len(self._columns)]):
            action.setText(self._table.model().headerData(i, Qt.Orientation.Horizontal))
            action.blockSignals(True)
            action.setChecked(not self._table.isColumnHidden(i))
            action.blockSignals(False)
