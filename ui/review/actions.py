"""The actions on points: one QAction each, for toolbar, menus and keys."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QInputDialog, QWidget

from ...core.errors import CrosstieError
from ...core.points.table import CHECK, CONTROL
from ...host.review import Review
from ...host.settings import last_folder
from ...host.translation import translated
from ..icons import icon as plugin_icon_of

TARGET_PX, MOST_PX = 1.0, 1000.0
EVEN_POINTS, MOST_POINTS = 100, 100000


class ReviewActions(QObject):
    """Actions on a review, enabled while they have an effect."""

    def __init__(self, review: Review, widget: QWidget):
        """The keys work while `widget` or something in it has the focus."""
        super().__init__(widget)
        self._review, self._widget = review, widget
        self.undo = review.history.createUndoAction(widget, self.tr("Undo"))
        self.redo = review.history.createRedoAction(widget, self.tr("Redo"))
        self._dress(self.undo, "undo_points", "mActionUndo", QKeySequence.StandardKey.Undo)
        self._dress(self.redo, "redo_points", "mActionRedo", QKeySequence.StandardKey.Redo)
        self.accept = self._action("accept_points", self.tr("Accept"), "accepted", "A", self._accept)
        self.reject = self._action("reject_points", self.tr("Reject"), "refused", "R", self._reject)
        self.delete = self._action(
            "delete_points", self.tr("Delete"), "mActionDeleteSelected", QKeySequence.StandardKey.Delete, self._delete
        )
        self.lock = self._action("lock_points", self.tr("Lock"), "locked", "L", lambda: self._lock(True))
        self.unlock = self._action("unlock_points", self.tr("Unlock"), "unlocked", "U", lambda: self._lock(False))
        self.control = self._action(
            "make_control", self.tr("Make control points"), "", "C", lambda: self._role(CONTROL)
        )
        self.check = self._action("make_check", self.tr("Make check points"), "", "K", lambda: self._role(CHECK))
        self.worst = self._action(
            "remove_worst", self.tr("Remove the worst points until an RMSE …"), "", "", self._remove_worst
        )
        self.thin = self._action("thin_points", self.tr("Thin to an even spread …"), "", "", self._thin)
        self.revert = self._action("revert_points", self.tr("Restore what the matcher found"), "", "", review.revert)
        self.take_in = self._action("import_points", self.tr("Import points from a file …"), "", "", self._import)
        review.changed.connect(self._refresh)
        review.selection_changed.connect(self._refresh)
        self._refresh()

    @property
    def of_selection(self) -> tuple[QAction, ...]:
        """Those that act on the selected points."""
        return self.accept, self.reject, self.delete, self.lock, self.unlock, self.control, self.check

    @property
    def of_all(self) -> tuple[QAction, ...]:
        """Those that act on the whole table."""
        return self.worst, self.thin, self.take_in, self.revert

    def _accept(self) -> None:
        self._review.set_enabled(self._review.selection, True)

    def _reject(self) -> None:
        self._review.set_enabled(self._review.selection, False)

    def _delete(self) -> None:
        self._review.delete(self._review.selection)

    def _lock(self, locked: bool) -> None:
        self._review.set_locked(self._review.selection, locked)

    def _role(self, role: int) -> None:
        self._review.set_role(self._review.selection, role)

    def _remove_worst(self) -> None:
        accuracy = self._review.solution.accuracy
        start = max(round(0.7 * accuracy.rmse_px, 2), 0.01) if accuracy is not None else TARGET_PX
        title, label = self.tr("Remove the worst points"), self.tr("Target RMSE, reference pixels:")
        target, wanted = QInputDialog.getDouble(self._widget, title, label, start, 0.01, MOST_PX, 2)
        if wanted:
            self._review.remove_worst(target)

    def _thin(self) -> None:
        title, label = self.tr("Thin to an even spread"), self.tr("Points to keep, in addition to locked ones:")
        limit, wanted = QInputDialog.getInt(self._widget, title, label, EVEN_POINTS, 1, MOST_POINTS)
        if wanted:
            self._review.thin(limit)

    def _import(self) -> None:
        """Ask for a file and add its points; show a message where that fails."""
        from ...core.exchange.tie_point_file import read_tie_points

        title, pattern = (
            self.tr("Import points"),
            self.tr("Points (*.points *.csv *.txt *.gpkg *.geojson *.xml);;All files (*)"),
        )
        path, _ = QFileDialog.getOpenFileName(self._widget, title, last_folder.get(), pattern)
        if not path:
            return
        last_folder.set(str(Path(path).parent))
        try:
            request = self._review.context.matched.request
            points, left_out = read_tie_points(path, request.moving, request.reference)
        except CrosstieError as error:
            self._review.noticed.emit(translated(error.message))
            return
        there, outside = self._review.take_in(points)
        said = [self.tr("{0} points were imported.").format(len(points) - there)]
        if left_out:
            said.append(self.tr("{0} have no position on the rasters and were left out.").format(left_out))
        if there:
            said.append(self.tr("{0} existed already.").format(there))
        if outside:
            said.append(self.tr("{0} are outside the rasters, so they are not in use.").format(outside))
        self._review.noticed.emit(" ".join(said))

    def _refresh(self) -> None:
        review = self._review
        for action in self.of_selection:
            action.setEnabled(bool(review.selection))
        for action in (self.worst, self.thin, self.take_in):
            action.setEnabled(review.state is not None and not review.is_improving)
        self.revert.setEnabled(review.state is not None and review.state is not review.context.first)

    def _action(self, name: str, title: str, icon: str, key, slot) -> QAction:
        action = QAction(title, self._widget)
        action.triggered.connect(lambda _checked=False: slot())
        self._dress(action, name, icon, key)
        return action

    def _dress(self, action: QAction, name: str, icon: str, key) -> None:
        action.setObjectName(name)
        if icon:
            own = icon in ("accepted", "refused")
            action.setIcon(plugin_icon_of(icon) if own else QgsApplication.getThemeIcon(f"/{icon}.svg"))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._widget.addAction(action)
