"""The review mode of the window: map and patches large, all else in tabs beside it; afterwards the window as it was."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow, QTabBar

from ...host.settings import NumberSetting

COLUMN_PX, COLUMN_SHARE = (380, 620), 0.35
"""Width of the column beside the map: at least and at most, and as a share of the window."""
HIGH_PX = 780
"""From this height of the map on, the patches stand above the tabs instead of being one of them."""
RIGHT = Qt.DockWidgetArea.RightDockWidgetArea
column_width = NumberSetting("review_column_px", 0, 0, 10_000)
patches_height = NumberSetting("review_patches_px", 0, 0, 10_000)
"""As a person left them; 0: not yet."""


class ReviewMode(QObject):
    """Arranges the docks of a window between `enter` and `leave`."""

    left = pyqtSignal()

    def __init__(self, window: QMainWindow):
        super().__init__(window)
        self._window = window
        self._before, self._hidden, self._is_settled = None, [], False
        self._front: QDockWidget | None = None
        self._tabs: dict[QDockWidget, str] = {}

    @property
    def is_on(self) -> bool:
        """Whether the window is arranged for the review."""
        return self._before is not None

    @property
    def docks(self) -> tuple[QDockWidget, ...]:
        """The docks that it has arranged."""
        return tuple(self._tabs)

    def enter(self, titles: dict[QDockWidget, str]) -> None:
        """Put the first dock beside the map, and the others in tabs with it or below it, each under its short title."""
        front, *tabs = titles
        self._before, self._front = self._window.saveState(), front
        self._tabs = {dock: dock.windowTitle() for dock in titles}
        self._hidden = [dock for dock in self._others() if not dock.isFloating()]
        for dock in self._hidden:
            dock.hide()
        for dock, title in titles.items():
            dock.setWindowTitle(title)
        self._stack(front, tabs)
        self._resize()
        self._is_settled = False
        QTimer.singleShot(0, self._settle)  # Docks that were never shown get their sizes later.

    def leave(self) -> None:
        """Give the window back as it was; remember the sizes."""
        if not self.is_on:
            return
        if self._is_settled:  # Else they are nobody's choice.
            self._remember()
        before, self._before = self._before, None
        for dock, title in self._tabs.items():
            dock.setWindowTitle(title)
            dock.hide()
        for dock in self._hidden:
            dock.show()
        self._window.restoreState(before)
        self._hidden, self._tabs = [], {}
        self.left.emit()

    def add(self, dock: QDockWidget, title: str) -> None:
        """Put one more dock into the tabs."""
        if self.is_on and dock not in self._tabs:
            last = list(self._tabs)[-1]
            self._tabs[dock] = dock.windowTitle()
            dock.setWindowTitle(title)
            self._window.tabifyDockWidget(last, dock)
            if not column_width.get():
                self._resize()

    def _others(self) -> list[QDockWidget]:
        """Return the docks beside the map that have nothing to do with the review."""
        return [d for d in self._window.findChildren(QDockWidget) if d.isVisible() and d not in self._tabs]

    def _stack(self, front: QDockWidget, tabs: list[QDockWidget]) -> None:
        """Put each dock where it belongs in one go: for a moment below one another, they would stretch the window."""
        for dock in (front, *tabs):
            dock.hide()
            dock.setFloating(False)
        self._is_high = self._window.centralWidget().height() >= HIGH_PX
        self._window.addDockWidget(RIGHT, front)
        if self._is_high:
            self._window.splitDockWidget(front, tabs[0], Qt.Orientation.Vertical)
        for dock in tabs[1:] if self._is_high else tabs:
            self._window.tabifyDockWidget(tabs[0] if self._is_high else front, dock)
        for dock in (front, *tabs):
            dock.show()
        (tabs[0] if self._is_high else front).raise_()

    def _remember(self) -> None:
        column_width.set(self._front.width())
        if self._is_high:
            patches_height.set(self._front.height())

    def _settle(self) -> None:
        self._resize()
        self._is_settled = self.is_on

    def _resize(self) -> None:
        if not self.is_on:
            return
        width = column_width.get() or self._column_px()
        self._window.resizeDocks([self._front], [width], Qt.Orientation.Horizontal)
        if self._is_high:
            height = patches_height.get() or round(0.6 * self._window.centralWidget().height())
            self._window.resizeDocks([self._front], [height], Qt.Orientation.Vertical)

    def _column_px(self) -> int:
        """Return how wide the column begins: a share of the window in which the words of all tabs have room."""
        low, high = COLUMN_PX
        tabs = QTabBar()
        for dock in self._tabs:
            tabs.addTab(dock.windowTitle())
        return min(max(round(COLUMN_SHARE * self._window.width()), tabs.sizeHint().width(), low), high)
