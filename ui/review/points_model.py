"""The tie points as a table model: numpy columns read cell by cell, sorted and filtered in one go; fits nothing."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal

from ...core.points.table import CHECK, CONTROL
from ...host.review import Review
from ..widgets.labels import plain
from ..wording.point_values import CHECK_ROLE, CONTROL_ROLE, role_title
from . import coordinates
from .columns import FLAG, MAP, PIXELS, TEXT, Column, Sides, columns, shown, values
from .filters import Filter, rows_that_pass

ROLE = Qt.ItemDataRole
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

SELECTABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PointsModel(QAbstractTableModel):
    """Rows as sorted and filtered by the user; edits go to the review as steps."""

    rearranged = pyqtSignal()
    """The rows or their order have changed, so a selection must be shown again."""
    refused = pyqtSignal(str)
    """A message: why an edit was refused."""

    def __init__(self, review: Review, parent: QObject | None = None):
        super().__init__(parent)
        self.columns = columns()
        # One more for no column at all, which Qt numbers -1.
        self._flags = [*(_flags_of(column) for column in self.columns), SELECTABLE]
        self.sides = Sides()
        self._review = review
        self._filter = Filter("")
        self._sort: tuple[str, bool] | None = None
        self._ids = np.empty(0, np.int64)
        self._order = np.empty(0, np.int64)
        self._values, self._cache = values(review, self.sides), {}
        review.changed.connect(self.refresh)

    def set_sides(self, sides: Sides) -> None:
        """Set the map positions of the rasters' pixels."""
        self.sides = sides
        self.refresh()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def set_filter(self, text: str) -> str:
        """Show only rows that pass; for an invalid text show all of them and return a message."""
        self._filter = Filter(text)
        self._arrange()
        return self._filter.problem

    def refresh(self) -> None:
        """Read the values of the review; rows are sorted again only if points were added or removed."""
        self._values, self._cache = values(self._review, self.sides), {}
        if not np.array_equal(self._ids, self._review.points.id):
            self._arrange()
        elif len(self._order):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, len(self.columns) - 1))

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1: as the points are stored."""
        self._sort = (self.columns[column].key, order == Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._arrange()

    def ids(self, rows) -> np.ndarray:
        """Return the ids of the points in rows of the table."""
        return self._ids[self._order[np.asarray(list(rows), int)]]

    def rows(self, ids) -> np.ndarray:
        """Return the table's rows, ascending, that show the points of these ids."""
        return np.flatnonzero(np.isin(self._ids[self._order], np.fromiter(ids, np.int64)))

    def values(self, key: str) -> np.ndarray:
        """Return (N,) values of a column, in the order of the points."""
        if key not in self._cache:
            self._cache[key] = self._values[key]()
        return self._cache[key]

    def text(self, row: int, column: int) -> str:
        """Return a cell as text, flags included."""
        spec = self.columns[column]
        value = self.values(spec.key)[self._order[row]]
        return str(int(value)) if spec.kind == FLAG else shown(spec, value)

    # What Qt asks

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """Rows that pass the filter."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """All columns, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation, role: int = ROLE.DisplayRole):  # noqa: N802
        """Titles and what they mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == ROLE.DisplayRole:
            return self.sides.title(self.columns[section])
        return self.columns[section].tip if role in (ROLE.ToolTipRole, ROLE.WhatsThisRole) else None

    def flags(self, index: QModelIndex):
        """Cells that can be typed into, and those that can be ticked; Qt asks for every cell of a selection."""
        return self._flags[index.column()]

    def data(self, index: QModelIndex, role: int = ROLE.DisplayRole):
        """One cell."""
        spec = self.columns[index.column()]
        if role == ROLE.TextAlignmentRole:
            return LEFT if spec.kind == TEXT else RIGHT
        if role not in (ROLE.DisplayRole, ROLE.EditRole, ROLE.CheckStateRole, ROLE.ToolTipRole):
            return None
        value = self.values(spec.key)[self._order[index.row()]]
        if spec.kind == FLAG:
            ticked = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            return ticked if role == ROLE.CheckStateRole else None
        if role == ROLE.CheckStateRole:
            return None
        if role == ROLE.EditRole and spec.kind in (PIXELS, MAP):
            return repr(float(value))
        return plain(shown(spec, value)) if role == ROLE.ToolTipRole else shown(spec, value)

    def setData(self, index: QModelIndex, value, role: int = ROLE.EditRole) -> bool:  # noqa: N802
        """Pass an edit to the review; emit a message where it is refused."""
        spec, point_id = self.columns[index.column()], int(self.ids([index.row()])[0])
        if role == ROLE.CheckStateRole:
            action = {"enabled": self._review.set_enabled, "locked": self._review.set_locked}[spec.key]
            action([point_id], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role != ROLE.EditRole:
            return False
        if spec.key == "note":
            return self._set_note(point_id, str(value))
        if spec.key == "role":
            return self._set_role(point_id, str(value))
        return self._set_coordinate(point_id, spec.key, str(value))

    # How

    def _set_note(self, point_id: int, note: str) -> bool:
        if note != self._review.points.note[self._review.row_of(point_id)]:
            self._review.set_note([point_id], note)
        return True

    def _set_role(self, point_id: int, text: str) -> bool:
        roles = {name: role for role, names in _role_names().items() for name in names}
        role = roles.get(text.strip().lower())
        if role is None:
            self.refused.emit(self.tr("“{0}” is not a role. Choose control or check.").format(text.strip()))
            return False
        if role != self._review.points.role[self._review.row_of(point_id)]:
            self._review.set_role([point_id], role)
        return True

    def _set_coordinate(self, point_id: int, key: str, text: str) -> bool:
        side, axis = key.split("_")
        row = self._review.row_of(point_id)
        before = getattr(self._review.points, f"{side}_xy")[row]
        wanted = self._typed(side, axis, before, text)
        if wanted is None or not np.isfinite(wanted).all():
            sentence = self.tr("“{0}” is not a coordinate. Type a number, or paste “latitude, longitude” into X or Y.")
            self.refused.emit(sentence.format(text.strip()))
            return False
        return np.array_equal(wanted, before) or self._review.move(point_id, **{f"{side}_xy": wanted})

    def _typed(self, side: str, axis: str, before: np.ndarray, text: str) -> np.ndarray | None:
        """Return the (2,) px of a typed text; None where it is not a coordinate."""
        value, raster = coordinates.number(text), getattr(self.sides, side)
        if axis in ("col", "row"):
            return None if value is None else _with(before, axis == "row", value)
        if raster is None:
            return None
        if value is not None:
            return raster.to_pixel([_with(raster.to_map([before])[0], axis == "y", value)])[0]
        pair = coordinates.lat_lon(text)
        if pair is None or not raster.crs.isValid():
            return None
        return raster.pixel_of(QgsPointXY(pair[1], pair[0]), QgsCoordinateReferenceSystem("EPSG:4326"))

    def _arrange(self) -> None:
        """Choose and sort the rows."""
        self.beginResetModel()
        self._ids = self._review.points.id
        rows = rows_that_pass(self._filter, self.columns, self.values, len(self._ids))
        if self._sort is not None and len(rows):
            rows = rows[_sorted(self.values(self._sort[0])[rows], self._sort[1])]
        self._order = rows
        self.endResetModel()
        self.rearranged.emit()


def _role_names() -> dict[int, tuple[str, str]]:
    """Return what each role is called, in expressions and in the language of the user."""
    pairs = ((CONTROL, CONTROL_ROLE), (CHECK, CHECK_ROLE))
    return {role: (name, role_title(name).lower()) for role, name in pairs}


def _flags_of(column: Column):
    if not column.editable:
        return SELECTABLE
    return SELECTABLE | (Qt.ItemFlag.ItemIsUserCheckable if column.kind == FLAG else Qt.ItemFlag.ItemIsEditable)


def _with(xy: np.ndarray, axis: int, value: float) -> np.ndarray:
    changed = np.array(xy, float)
    changed[int(axis)] = value
    return changed


def _sorted(column: np.ndarray, descending: bool) -> np.ndarray:
    """Return the order of a column, equal values as they were; NaN last either way."""
    if column.dtype == object:
        _, column = np.unique(column.astype(str), return_inverse=True)
    keys = column.astype(float)
    return np.argsort(-keys if descending else keys, kind="stable")
