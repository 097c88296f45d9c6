"""The docks and tools of the review, created when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QWidget

from ...core.errors import CrosstieError
from ...host.session import RegistrationSession
from ..canvas.overlap_view import bring_into_view, go_to_place
from ..compare.preview import Preview
from ..help import explain
from ..tools.add_tool import AddTool
from ..tools.edit_tool import EditTool
from ..tools.polygon_tool import PolygonTool
from ..tools.switch import ToolSwitch
from .columns import Sides
from .history_dock import HistoryDock
from .mode import ReviewMode
from .patch_dock import PatchDock
from .points_dock import PointsDock
from .residual_dock import ResidualDock
from .search_bar import SearchBar
from .style_menu import style_menu

AddDock = Callable[[Qt.DockWidgetArea, QDockWidget], None]


class ReviewParts(QObject):
    """The docks of the review; they listen to the session and pass edits to its review."""

    def __init__(self, session: RegistrationSession, preview: Preview, add_dock: AddDock, window: QWidget):
        super().__init__(window)
        self._session, self._preview, self._shown = session, preview, preview.shown
        shown = preview.shown
        self.points = PointsDock(session.review, window)
        self.points.add_menu(
            "map_button", "mActionShowSelectedLayers", self.tr("On the map"), style_menu(shown, window)
        )
        self.points.add_search(SearchBar(session.search, session.review))
        self.edit_tool, self.polygon_tool, self.add_tool = EditTool(shown), PolygonTool(shown), AddTool(shown)
        points = self.points
        self._buttons = (points.edit_button, points.polygon_button, points.add_button)
        self._switches = self._switched(shown.canvas, self.edit_tool, self.polygon_tool, self.add_tool)
        self.patches, self.residuals = PatchDock(session, window), ResidualDock(session.review, window)
        self.history = HistoryDock(session.review, window)
        self.accuracy, self.compare, self.moving = None, None, None
        self._mode = ReviewMode(window) if isinstance(window, QMainWindow) and window.centralWidget() else None
        self._add_dock, self._window = add_dock, window
        for dock in self.docks:
            self._add(dock)
        self._link()
        self._context = None
        session.review.changed.connect(self._on_changed)
        self._on_changed()

    def _link(self) -> None:
        """Connect what is clicked in one dock and shown in another."""
        self.points.accuracy_button.clicked.connect(self.show_accuracy)
        self.points.compare_button.clicked.connect(self.show_compare)
        self.points.moving_button.clicked.connect(self.show_moving)
        self.points.links_button.toggled.connect(self._on_links)
        self.residuals.field.chosen.connect(self._on_place)
        self.patches.done.connect(self.leave)
        self.patches.closed.connect(self.leave)
        self._session.review.selection_changed.connect(self._on_selected)

    @property
    def docks(self) -> tuple[QDockWidget, ...]:
        """The docks that were added to the window."""
        made = self.points, self.patches, self.residuals, self.history, self.accuracy, self.compare, self.moving
        return tuple(dock for dock in made if dock is not None)

    @property
    def mode(self) -> ReviewMode | None:
        """How the window is arranged for the review; None where there is no window to arrange."""
        return self._mode

    def show(self) -> None:
        """Arrange the window and begin with the worst point; the keyboard is in the patches."""
        self._shown.set_hidden(False)
        if self._mode is not None and not self._mode.is_on:
            self._make_accuracy()
            self._mode.enter(self._titles())
            if self.points.edit_button.isEnabled():
                self.points.edit_button.setChecked(True)
        self.patches.setUserVisible(True)
        if self._mode is None:
            self.points.setUserVisible(True)
        self.patches.begin()

    def leave(self) -> None:
        """Give the window back as it was."""
        if self._mode is not None and self._mode.is_on:
            for switch in self._switches:
                switch.stop()
            self._mode.leave()

    def show_accuracy(self) -> None:
        """Show the accuracy dock."""
        self._make_accuracy()
        self.accuracy.setUserVisible(True)
        self.accuracy.raise_()

    def show_compare(self) -> None:
        """Show the compare dock."""
        if self.compare is None:
            from ..compare.dock import CompareDock

            self.compare = CompareDock(self._preview, self._window)
            self._add(self.compare)
            if self._mode is not None:
                self._mode.add(self.compare, self.tr("Compare"))
        self.compare.setUserVisible(True)
        self.compare.start()

    def show_moving(self) -> None:
        """Show the moving image in its own geometry, with half of the map's width."""
        if self.moving is None:
            from ..moving.dock import MovingDock

            self.moving = MovingDock(self._shown, self.add_tool, self._window)
            tools = self.moving.edit_tool, self.moving.polygon_tool, self.moving.click_tool
            self._switches += self._switched(self.moving.canvas, *tools)
        self._add_dock(Qt.DockWidgetArea.LeftDockWidgetArea, self.moving)
        self.moving.setUserVisible(True)
        if isinstance(self._window, QMainWindow):
            half = max(self._shown.canvas.width() // 2, self.moving.minimumSizeHint().width())
            self._window.resizeDocks([self.moving], [half], Qt.Orientation.Horizontal)

    def _add(self, dock: QDockWidget) -> None:
        """Make a dock the window's; one that the review mode places is never shown before, as it would stretch it."""
        if self._mode is None:
            self._add_dock(Qt.DockWidgetArea.RightDockWidgetArea, dock)
            return
        explain(dock)
        dock.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)

    def _make_accuracy(self) -> None:
        if self.accuracy is None:
            from ..accuracy.dock import AccuracyDock

            self.accuracy = AccuracyDock(self._session.review, self._window)
            self.accuracy.field.chosen.connect(self._on_place)
            self._add(self.accuracy)

    def _titles(self) -> dict[QDockWidget, str]:
        """Return what the review mode shows beside the map, with titles for which tabs have room."""
        own = self._window.findChild(QDockWidget, "CrosstieDock")
        titles = {
            self.patches: self.tr("Patches"),
            self.points: self.tr("Points"),
            self.residuals: self.tr("Residuals"),
            self.accuracy: self.tr("Accuracy"),
            self.history: self.tr("History"),
            self.compare: self.tr("Compare"),
            own: self.tr("Result"),
        }
        if own is not None and not own.isVisible():
            titles.pop(own)
        return {dock: title for dock, title in titles.items() if dock is not None}

    def close_down(self) -> None:
        """Disconnect from the session."""
        self.leave()
        self.residuals.close_down()
        if self.compare is not None:
            self.compare.close_down()
        if self.accuracy is not None:
            self.accuracy.close_down()
        self._session.review.changed.disconnect(self._on_changed)
        self._session.review.selection_changed.disconnect(self._on_selected)
        for switch in self._switches:
            switch.close_down()
        if self.moving is not None:
            self.moving.close_down()
        for tool in (self.edit_tool, self.polygon_tool, self.add_tool):
            tool.remove()

    def _on_changed(self) -> None:
        """Read the map positions of the pixels again when another match is reviewed."""
        context = self._session.review.context
        if context is not self._context:
            self._context = context
            for switch in self._switches:
                switch.stop()
            self.points.set_sides(self._sides())
            if context is None:
                self.leave()

    def _on_links(self, shown: bool) -> None:
        self._shown.set_style(replace(self._shown.style, links=shown))

    def _on_place(self, place: np.ndarray) -> None:
        """Show a place (2,), reference px, on the map, and the point nearest to it in the patches."""
        points = self._session.tie_points
        if not len(points):
            return
        away = np.linalg.norm(points.reference_xy - place, axis=1) + 1e9 * ~points.enabled
        nearest = int(points.id[np.nanargmin(away)])
        self._session.review.select([nearest], nearest)
        go_to_place(place, self._session, self._shown.canvas)

    def _on_selected(self) -> None:
        """Keep the current point in view."""
        row = self._session.review.row_of(self._session.review.current)
        if row is not None and self._mode is not None and self._mode.is_on:
            bring_into_view(self._session.tie_points.reference_xy[row], self._session, self._shown.canvas)

    def _switched(self, canvas: QgsMapCanvas, edit: EditTool, polygon: PolygonTool, add: QgsMapTool) -> list:
        """Connect the buttons for selecting, selecting by polygon and adding to the tools of a canvas."""
        tools = edit, polygon, add
        switches = [ToolSwitch(canvas, tool, button) for tool, button in zip(tools, self._buttons)]
        for tool, switch in zip(tools, switches):
            if hasattr(tool, "said"):
                tool.said.connect(self.points.say)
                tool.given_up.connect(switch.stop)
        edit.polygon_wanted.connect(self.points.polygon_button.click)
        return switches

    def _sides(self) -> Sides:
        found = []
        for side in (self._session.moving_map, self._session.reference_map):
            try:
                found.append(side() if self._context is not None else None)
            except CrosstieError:
                found.append(None)
        return Sides(*found)
