"""The rows of a batch as a table model: the worst doubt first unless another order is chosen."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QPixmap

from ...core.outcome import ACCEPTED, REJECTED, REVIEW
from ...host.batch_session import BatchSession
from ...host.thumbnails import Thumbnails
from ...host.translation import tr
from ...services.batch.decisions import AT_WORK, GIVEN_UP, WAITING, WRITTEN
from ..icons import icon
from ..widgets.images import rgb, to_image
from ..widgets.labels import plain
from ..wording import batches

ROLE = Qt.ItemDataRole
SHEET, VERDICT, STATE, CHANCE, ERROR, SECONDS, REFERENCE = range(7)
FIGURES = (CHANCE, ERROR, SECONDS)
THUMBNAIL_PX, ICON_PX = 44, 18
DOUBT = (REJECTED, batches.ERROR, REVIEW, ACCEPTED)
"""Open rows in this order, and of a verdict the least chance first."""
LATER = (AT_WORK, WAITING, ACCEPTED, GIVEN_UP, WRITTEN)
"""Then those about which there is nothing to decide."""
ICONS = {ACCEPTED: "accepted", REVIEW: "review", REJECTED: "refused", batches.ERROR: "refused"}


class BatchModel(QAbstractTableModel):
    """Shows a BatchSession; a row keeps its id wherever it is sorted to."""

    def __init__(self, session: BatchSession, thumbnails: Thumbnails, parent: QObject | None = None):
        super().__init__(parent)
        self._session, self._thumbnails = session, thumbnails
        self._pairs, self._order, self._rows = {}, [], {}
        self._sort: tuple[int, bool] | None = None
        self._of_all = ""
        self._pixmaps: dict[str, QPixmap] = {}
        self._icons = {name: icon(name).pixmap(ICON_PX, ICON_PX) for name in set(ICONS.values())}
        session.listed.connect(self._on_listed)
        session.changed.connect(self._on_changed)
        thumbnails.made.connect(self._on_thumbnail)
        self._on_listed()

    def ids(self) -> list[str]:
        """Return the ids of the rows, in their present order."""
        return list(self._order)

    def row_of(self, own: str) -> int | None:
        """Return the row of an id; None where there is none."""
        return self._rows.get(own)

    def set_reference_of_all(self, words: str) -> None:
        """Set what is shown of rows that have no reference of their own."""
        self._of_all = words
        self._tell(range(len(self._order)))

    # What Qt asks

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """One for each pair."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: N802, B008
        """See the constants."""
        return 0 if parent.isValid() else REFERENCE + 1

    def headerData(self, section: int, orientation, role: int = ROLE.DisplayRole):  # noqa: N802
        """Titles and what they mean."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section <= REFERENCE:
            return None
        title, tip = _titles()[section]
        if role == ROLE.DisplayRole:
            return title
        return tip if role in (ROLE.ToolTipRole, ROLE.WhatsThisRole) else None

    def data(self, index: QModelIndex, role: int = ROLE.DisplayRole):
        """Words, icons and thumbnails."""
        own = self._order[index.row()]
        if role == ROLE.DisplayRole:
            return self._text(own, index.column())
        if role == ROLE.DecorationRole:
            return self._decoration(own, index.column())
        if role == ROLE.ToolTipRole:
            return self._tip(own)
        if role == ROLE.TextAlignmentRole and index.column() in FIGURES:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order=Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1: the worst doubt first."""
        self._sort = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()

    # How

    def _text(self, own: str, column: int) -> str:
        row, session = self._session.row(own), self._session
        if column == SHEET:
            return own
        if column == STATE:
            return batches.state(session.state(own), session.is_open(own))
        if column == REFERENCE:
            return batches.reference(self._pairs[own], self._of_all)
        words = {
            VERDICT: batches.verdict,
            CHANCE: batches.chance,
            ERROR: batches.error,
            SECONDS: batches.seconds,
        }
        return words[column](row)

    def _decoration(self, own: str, column: int) -> QPixmap | None:
        if column == SHEET:
            return self._thumbnail(self._pairs[own].moving)
        name = ICONS.get(self._session.row(own).get("verdict", "")) if column == VERDICT else None
        return self._icons.get(name) if name else None

    def _thumbnail(self, path: str) -> QPixmap:
        if path not in self._pixmaps:
            image = self._thumbnails.picture(path)
            if image is None:
                return _blank()
            self._pixmaps[path] = _pixmap(image) if image else _blank()
        return self._pixmaps[path]

    def _tip(self, own: str) -> str:
        pair, row = self._pairs[own], self._session.row(own)
        reference = pair.reference or self._of_all
        lines = [pair.moving, reference, *(str(row.get(name) or "") for name in ("sheet", "reason", "target"))]
        return plain("\n".join(line for line in lines if line))

    def _on_listed(self) -> None:
        self.beginResetModel()
        self._pairs = {pair.id: pair for pair in self._session.pairs}
        listed = {pair.moving for pair in self._session.pairs}
        self._pixmaps = {path: pixmap for path, pixmap in self._pixmaps.items() if path in listed}
        self._order = sorted(self._pairs, key=self._key)
        self._rows = {own: row for row, own in enumerate(self._order)}
        self.endResetModel()

    def _on_changed(self, ids: Iterable[str]) -> None:
        if self._sort is None or self._sort[0] not in (SHEET, REFERENCE):
            self._arrange()
        self._tell(self._rows[own] for own in ids if own in self._rows)

    def _on_thumbnail(self, path: str) -> None:
        rows = [self._rows[own] for own, pair in self._pairs.items() if pair.moving == path]
        if rows:
            self._thumbnail(path)
        self._tell(rows)

    def _tell(self, rows: Iterable[int]) -> None:
        rows = sorted(rows)
        if rows:
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], REFERENCE))

    def _arrange(self) -> None:
        order = sorted(self._pairs, key=self._key, reverse=self._sort is not None and self._sort[1])
        if order == self._order:
            return
        self.layoutAboutToBeChanged.emit()
        before, ids = self.persistentIndexList(), self._order
        kept = [ids[index.row()] for index in before]
        self._order, self._rows = order, {own: row for row, own in enumerate(order)}
        after = [self.index(self._rows[own], index.column()) for own, index in zip(kept, before)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _key(self, own: str):
        row = self._session.row(own)
        if self._sort is None:
            return self._doubt(own, row)
        column = self._sort[0]
        if column in FIGURES:
            value = {CHANCE: "probability", ERROR: "leave_out_px", SECONDS: "seconds"}[column]
            return _number(row.get(value))
        return self._text(own, column).casefold()

    def _doubt(self, own: str, row: dict) -> tuple:
        state = self._session.state(own)
        if self._session.is_open(own):
            rank = DOUBT.index(row["verdict"]) if row["verdict"] in DOUBT else len(DOUBT)
            return 0, rank, _number(row.get("probability"))
        return 1, LATER.index(state) if state in LATER else len(LATER), 0.0


def _number(value: float | None) -> float:
    return -math.inf if value is None else float(value)


def _titles() -> tuple[tuple[str, str], ...]:
    return (
        (tr("Sheet"), tr("The raster to register")),
        (tr("Verdict"), tr("What the match says of itself")),
        (tr("State"), tr("What is to be done, or was")),
        (tr("Chance"), tr("Calibrated chance of being right")),
        (tr("Error"), tr("Error on areas that the fit has not seen, in pixels of the reference")),
        (tr("Seconds"), tr("How long the match took")),
        (tr("Reference"), tr("The raster whose position you trust")),
    )


def _pixmap(image) -> QPixmap:
    picture = QPixmap.fromImage(to_image(rgb(image, 1.0), image.valid))
    aspect, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(THUMBNAIL_PX, THUMBNAIL_PX, aspect, smooth)


def _blank() -> QPixmap:
    picture = QPixmap(THUMBNAIL_PX, THUMBNAIL_PX)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
