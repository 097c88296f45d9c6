"""The docks and tools of the review, created when they are first needed."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QWidget

from ...core.errors import CrosstieError
from ...host.session import RegistrationSession
from ..compare.preview import Preview
from ..tools.add_tool import AddTool
from ..tools.edit_tool import EditTool
from ..tools.polygon_tool import PolygonTool
from ..tools.switch import ToolSwitch
from .columns import Sides
from .patch_dock import PatchDock
from .points_dock import PointsDock
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
        self.patches, self.accuracy, self.compare, self.moving = PatchDock(session, window), None, None, None
        for dock in self.docks:
            add_dock(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        self.points.accuracy_button.clicked.connect(self.show_accuracy)
        self.points.compare_button.clicked.connect(self.show_compare)
        self.points.moving_button.clicked.connect(self.show_moving)
        self._add_dock, self._window = add_dock, window
        self._context = None
        session.review.changed.connect(self._on_changed)
        self._on_changed()

    @property
    def docks(self) -> tuple[QDockWidget, ...]:
        """The docks that were added to the window."""
        made = self.points, self.patches, self.accuracy, self.compare, self.moving
        return tuple(dock for dock in made if dock is not None)

    def show(self) -> None:
        """Show the points and the patches, with the keyboard in the table."""
        self._shown.set_hidden(False)
        self.patches.setUserVisible(True)
        self.points.setUserVisible(True)
        self.points.raise_()
        self.points.table.setFocus()

    def show_accuracy(self) -> None:
        """Show the accuracy dock."""
        if self.accuracy is None:
            from ..accuracy.dock import AccuracyDock

            self.accuracy = AccuracyDock(self._session.review, self._window)
            self._add_dock(Qt.DockWidgetArea.RightDockWidgetArea, self.accuracy)
            self._put_behind_the_dock(self.accuracy)
        self.accuracy.setUserVisible(True)
        self.accuracy.raise_()

    def show_compare(self) -> None:
        """Show the compare dock."""
        if self.compare is None:
            from ..compare.dock import CompareDock

            self.compare = CompareDock(self._preview, self._window)
            self._add_dock(Qt.DockWidgetArea.RightDockWidgetArea, self.compare)
        self.compare.setUserVisible(True)
        self.compare.start()

    def show_moving(self) -> None:
        """Show the moving image in its own geometry."""
        if self.moving is None:
            from ..moving.dock import MovingDock

            self.moving = MovingDock(self._shown, self.add_tool, self._window)
            self._add_dock(Qt.DockWidgetArea.RightDockWidgetArea, self.moving)
            self._put_beside_the_map(self.moving)
            tools = self.moving.edit_tool, self.moving.polygon_tool, self.moving.click_tool
            self._switches += self._switched(self.moving.canvas, *tools)
        self.moving.setUserVisible(True)

    def close_down(self) -> None:
        """Disconnect from the session."""
        if self.compare is not None:
            self.compare.close_down()
        if self.accuracy is not None:
            self.accuracy.close_down()
        self._session.review.changed.disconnect(self._on_changed)
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

    def _put_behind_the_dock(self, dock: QDockWidget) -> None:
        """Give a tall page the whole height of the window: as a tab with the Crosstie dock."""
        own = self._window.findChild(QDockWidget, "CrosstieDock")
        if isinstance(self._window, QMainWindow) and own is not None and not own.isFloating() and own.isVisible():
            self._window.tabifyDockWidget(own, dock)

    def _put_beside_the_map(self, dock: QDockWidget) -> None:
        """Put a dock between the map and the Crosstie dock, using half of the map's width."""
        own = self._window.findChild(QDockWidget, "CrosstieDock")
        if not isinstance(self._window, QMainWindow) or own is None or own.isFloating():
            return
        width = own.width()
        self._window.splitDockWidget(dock, own, Qt.Orientation.Horizontal)
        half = max(self._shown.canvas.width() // 2, dock.minimumSizeHint().width())
        self._window.resizeDocks([dock, own], [half, width], Qt.Orientation.Horizontal)
        # What it leaves when it is closed is the map's, not the other dock's.
        dock.visibilityChanged.connect(lambda _visible: dock.isHidden() and self._narrow(own, width))

    def _narrow(self, dock: QDockWidget, width: int) -> None:
        self._window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)

    def _sides(self) -> Sides:
        found = []
        for side in (self._session.moving_map, self._session.reference_map):
            try:
                found.append(side() if self._context is not None else None)
            except CrosstieError:
                found.append(None)
        return Sides(*found)
