"""The plugin object: wires the dock, the session, the controller and the Processing provider to QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction


class CrosstiePlugin:
    """Adds everything in `initGui` and removes it in `unload`; `iface` is None under qgis_process.

    The dock and its parts are created when first needed, so that QGIS starts as fast as without them.
    """

    def __init__(self, iface):
        self.iface = iface
        self._dock = self._session = self._controller = self._many = None
        self._action: QAction | None = None
        self._sample: QAction | None = None
        self._batch: QAction | None = None
        self._provider = None
        from .host import language

        self._translator = language.install()

    @property
    def dock(self):
        """The dock, made now if it was not yet; None before initGui and after unload."""
        self._open()
        return self._dock

    @property
    def many(self):
        """The dock for many layers with its parts; made when it is first asked for, None before."""
        return self._many

    @property
    def session(self):
        """The session, made with the dock."""
        self._open()
        return self._session

    @property
    def task(self):
        """The task at work, None when idle."""
        return self._controller.task if self._controller is not None else None

    def initProcessing(self) -> None:  # noqa: N802 (QGIS calls it)
        """Register the algorithms; all that qgis_process needs."""
        from .host.processing.provider import CrosstieProvider

        self._provider = CrosstieProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 (QGIS calls it)
        """Add the action; soon after, the dock where it was open last time or work is left over."""
        from .host.settings import RECOVERY_FILES, dock_state, recovery_folder

        self.initProcessing()
        title = QCoreApplication.translate("CrosstiePlugin", "Crosstie: match layers")
        self._action = self._make_action("crosstie_toggle", title)
        self._action.setCheckable(True)
        self._action.toggled.connect(self._on_toggled)
        self.iface.addToolBarIcon(self._action)
        title = QCoreApplication.translate("CrosstiePlugin", "Crosstie: try with sample layers")
        self._sample = self._make_action("crosstie_sample", title)
        self._sample.triggered.connect(self._on_sample)
        title = QCoreApplication.translate("CrosstiePlugin", "Crosstie: many layers")
        self._batch = self._make_action("crosstie_batch", title)
        self._batch.triggered.connect(self._on_batch)
        for action in (self._action, self._batch, self._sample):
            self.iface.addPluginToRasterMenu(self._menu(), action)
        self.iface.pluginHelpMenu().addAction(self._sample)
        QgsProject.instance().readProject.connect(self._on_project_read)
        if dock_state.get() == "open" or any(recovery_folder().glob(RECOVERY_FILES)):
            QTimer.singleShot(0, self._open)  # QGIS does not wait for it to show its window

    def unload(self) -> None:
        """Remove everything in the opposite order; a running task is cancelled."""
        if self._action is not None:
            QgsProject.instance().readProject.disconnect(self._on_project_read)
            self.iface.removeToolBarIcon(self._action)
            for action in (self._action, self._batch, self._sample):
                self.iface.removePluginRasterMenu(self._menu(), action)
                action.deleteLater()
        if self._many is not None:
            self._many.close_down()
            self.iface.removeDockWidget(self._many.dock)
            self._many.dock.deleteLater()
        if self._controller is not None:
            self._controller.close_down()
            self._session.close_down()
            self._dock.closedStateChanged.disconnect(self._on_closed)
            self._dock.close_down()
            self.iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
        from .host import language

        language.remove(self._translator)
        self._action = self._sample = self._batch = self._provider = self._translator = None
        self._controller = self._dock = self._session = self._many = None

    def _open(self) -> None:
        """Make the dock, hidden, where the window had it last time."""
        if self._dock is not None or self._action is None:
            return
        from .host import matchers
        from .host.session import RegistrationSession
        from .ui.controller import Controller
        from .ui.dock.dock import CrosstieDock

        window, canvas = self.iface.mainWindow(), self.iface.mapCanvas()
        self._session = RegistrationSession()
        self._dock = CrosstieDock(canvas, matchers.offered(), window)
        docks = {"add_dock": self.iface.addDockWidget, "remove_dock": self.iface.removeDockWidget}
        self._controller = Controller(self._dock, self._session, canvas, **docks)
        self._action.toggled.disconnect(self._on_toggled)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
        self._dock.hide()
        window.restoreDockWidget(self._dock)
        self._dock.setToggleVisibilityAction(self._action)
        self._dock.closedStateChanged.connect(self._on_closed)

    def _on_toggled(self, shown: bool) -> None:
        if shown:
            self._open()
            self._dock.setUserVisible(True)

    def _on_sample(self, _checked: bool = False) -> None:
        self._open()
        self._dock.setUserVisible(True)
        self._controller.try_sample()

    def _on_batch(self, _checked: bool = False) -> None:
        self._open()
        if self._many is None:
            from .ui.batch.parts import BatchParts

            window = self.iface.mainWindow()
            self._many = BatchParts(self._controller, self.iface.mapCanvas(), window)
            self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self._many.dock)
        self._controller.leave_review()
        self._many.dock.setUserVisible(True)

    def _on_closed(self, closed: bool) -> None:
        """Remember for the next start whether the dock is wanted at once."""
        from .host.settings import dock_state

        dock_state.set("closed" if closed else "open")

    def _on_project_read(self, document) -> None:
        """Load the registrations of a project that was opened before the dock existed."""
        from .host.settings import SAVED_ELEMENTS

        root = document.documentElement()
        if self._dock is None and any(not root.firstChildElement(name).isNull() for name in SAVED_ELEMENTS):
            self._open()
            self._controller.keeping.read(document)
            self._dock.setUserVisible(True)

    def _make_action(self, name: str, title: str) -> QAction:
        from .ui.icons import plugin_icon

        action = QAction(plugin_icon(), title, self.iface.mainWindow())
        action.setObjectName(name)
        return action

    def _menu(self) -> str:
        return QCoreApplication.translate("CrosstiePlugin", "&Crosstie")
