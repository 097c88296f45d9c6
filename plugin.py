"""The plugin object: wires the dock, the session, the controller and the Processing provider to QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction


class CrosstiePlugin:
    """Adds everything in `initGui`, takes it all away in `unload`; `iface` is None under qgis_process."""

    def __init__(self, iface):
        self.iface = iface
        self.dock = None
        self.session = None
        self._controller = None
        self._action: QAction | None = None
        self._provider = None
        from .host import language

        self._translator = language.install()

    @property
    def task(self):
        """The task at work, None when idle."""
        return self._controller.task if self._controller is not None else None

    def initProcessing(self) -> None:  # noqa: N802 (QGIS calls it)
        """Offer the algorithms; all that qgis_process needs."""
        from .host.processing.provider import CrosstieProvider

        self._provider = CrosstieProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 (QGIS calls it)
        """Add the dock, hidden unless it was open last time, and the action that shows it."""
        from .host.session import RegistrationSession
        from .models.registry import MATCHERS
        from .ui.controller import Controller
        from .ui.dock.dock import CrosstieDock

        self.initProcessing()
        window, canvas = self.iface.mainWindow(), self.iface.mapCanvas()
        self.session = RegistrationSession()
        self.dock = CrosstieDock(canvas, MATCHERS.values(), window)
        docks = {"add_dock": self.iface.addDockWidget, "remove_dock": self.iface.removeDockWidget}
        self._controller = Controller(self.dock, self.session, canvas, **docks)
        self._action = self._make_action(window)
        self.dock.setToggleVisibilityAction(self._action)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.iface.addToolBarIcon(self._action)
        self.iface.addPluginToRasterMenu(self._menu(), self._action)

    def unload(self) -> None:
        """Take everything away again, in the opposite order; a running task is cancelled."""
        if self._action is not None:
            self.iface.removePluginRasterMenu(self._menu(), self._action)
            self.iface.removeToolBarIcon(self._action)
            self._action.deleteLater()
        if self._controller is not None:
            self._controller.close_down()
            self.session.close_down()
        if self.dock is not None:
            self.dock.close_down()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        from .host import language

        language.remove(self._translator)
        self._action = self._controller = self.dock = self.session = self._provider = self._translator = None

    def _make_action(self, window) -> QAction:
        from .ui.icons import plugin_icon

        action = QAction(plugin_icon(), QCoreApplication.translate("CrosstiePlugin", "Crosstie: match layers"), window)
        action.setObjectName("crosstie_toggle")
        action.setCheckable(True)
        return action

    def _menu(self) -> str:
        return QCoreApplication.translate("CrosstiePlugin", "&Crosstie")
