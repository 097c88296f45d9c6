"""Hands and eyes inside a running QGIS: mouse, keys, waiting, file dialogs, pictures, and a watchdog for dialogs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsApplication, QgsContrastEnhancement, QgsProject, QgsRasterLayer, QgsRasterMinMaxOrigin
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QScrollArea,
    QToolButton,
    QWidget,
)
from qgis.utils import iface, plugins

Step = Callable[[], bool]
"""Something to do while a menu or a dialog holds the caller: True once it is done, False to be asked again."""

POLL_MS = 50


def spin(seconds: float = 0.0) -> None:
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while True:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if time.monotonic() >= end:
            return
        time.sleep(0.005)


def wait_until(condition: Callable[[], bool], seconds: float, what: str) -> None:
    """Let Qt work until a condition holds; TimeoutError names what was waited for."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {seconds:.0f} s")
        spin(0.01)


def plugin():
    """Return the plugin object that QGIS loaded."""
    return plugins["crosstie"]


def widget(name: str) -> QWidget:
    """Return the dock's widget of that object name."""
    found = plugin().dock.findChild(QWidget, name)
    if found is None:
        raise LookupError(f"the dock has no widget {name}")
    return found


def text(name: str) -> str:
    """Return what a label of the dock says, as far as it can be seen; empty where it is hidden."""
    label = widget(name)
    return label.text() if label.isVisible() else ""


def click(target: QWidget | str) -> None:
    """Click the middle of a widget (of the dock, by name) with the left mouse button, scrolled into view before."""
    target = widget(target) if isinstance(target, str) else target
    bring_to_front(target)
    _scroll_to(target)
    if not (target.isVisible() and target.isEnabled()):
        raise RuntimeError(f"{target.objectName()} cannot be clicked: {_state(target)}")
    _click_at(target, target.rect().center())


def bring_to_front(target: QWidget) -> None:
    """Raise the dock of a widget where it is a tab behind others."""
    while target is not None and not isinstance(target, QgsDockWidget):
        target = target.parentWidget()
    if target is not None and target.isVisible() and not target.isUserVisible():
        target.raise_()
        spin(0.1)


def _state(target: QWidget) -> str:
    return ", ".join((["hidden"] if not target.isVisible() else []) + (["disabled"] if not target.isEnabled() else []))


def _scroll_to(target: QWidget) -> None:
    parent = target.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(target)
            spin(0.05)
        parent = parent.parentWidget()


def press(key: Qt.Key, target: QWidget | None = None) -> None:
    """Press a key in a widget, by default in the one that has the focus."""
    QTest.keyClick(target or QApplication.focusWidget() or iface.mainWindow(), key)


def choose(combo: QComboBox | str, item: str) -> None:
    """Choose an item of a combo box by its text, with the arrow keys."""
    combo = widget(combo) if isinstance(combo, str) else combo
    index = combo.findText(item)
    if index < 0:
        raise LookupError(f"{combo.objectName()} does not offer {item}")
    _scroll_to(combo)
    press(Qt.Key.Key_Home, combo)
    for _ in range(combo.count()):
        if combo.currentIndex() == index:
            return
        press(Qt.Key.Key_Down, combo)
    raise RuntimeError(f"{combo.objectName()} stays at {combo.currentText()}")


def open_dock() -> None:
    """Show the dock by a click on the plugin's tool button, or through the Raster menu where that toolbar is hidden."""
    if plugin().dock.isVisible():
        return
    action = iface.mainWindow().findChild(QAction, "crosstie_toggle")
    buttons = [b for b in iface.mainWindow().findChildren(QToolButton) if b.defaultAction() is action and b.isVisible()]
    if buttons:
        click(buttons[0])
    else:
        _walk_menus(iface.rasterMenu(), action)
    wait_until(plugin().dock.isVisible, 5, "the dock")


def _walk_menus(menu: QMenu, action: QAction) -> None:
    """Click a menu of the menu bar, then the submenu that holds the action, then the action."""
    submenu = next(entry.menu() for entry in menu.actions() if entry.menu() and action in entry.menu().actions())
    for shown, entry in (
        (iface.mainWindow().menuBar(), menu.menuAction()),
        (menu, submenu.menuAction()),
        (submenu, action),
    ):
        wait_until(shown.isVisible, 5, f"the menu {shown.objectName()}")
        _click_at(shown, shown.actionGeometry(entry).center())
        spin(0.2)


def _click_at(target: QWidget, position: QPoint) -> None:
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, position)


def add_layer(path: Path, name: str | None = None) -> QgsRasterLayer:
    """Add a raster to the project."""
    layer = QgsRasterLayer(str(path), name or Path(path).stem)
    if not layer.isValid():
        raise RuntimeError(f"QGIS cannot open {path}")
    QgsProject.instance().addMapLayer(layer)
    spin(0.1)
    return layer


def stretch(layer: QgsRasterLayer) -> None:
    """Cut the darkest and brightest pixels off a grey layer's contrast, as people do who look at SAR."""
    if layer.bandCount() == 1:
        layer.setContrastEnhancement(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
            QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        )


def show_extent_of(layer: QgsRasterLayer) -> None:
    """Zoom to a layer and wait until the map is drawn."""
    canvas = iface.mapCanvas()
    canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
    canvas.zoomByFactor(1.1)
    wait_for_map()


def wait_for_map() -> None:
    """Wait until the map is drawn."""
    iface.mapCanvas().refresh()
    spin(0.2)
    wait_until(lambda: not iface.mapCanvas().isDrawing(), 30, "the map")
    spin(0.1)


def match(seconds: float = 300.0, while_running: Callable[[], None] = lambda: None):
    """Click Match layers, wait for the task to end, return the outcome."""
    click("match_button")
    wait_until(lambda: plugin().task is not None or plugin().session.outcome is not None, 10, "the start of the match")
    while_running()
    wait_for_task(seconds)
    return plugin().session.outcome


def wait_for_task(seconds: float = 300.0) -> None:
    """Wait until the plugin's task has ended and its result has arrived."""
    wait_until(lambda: plugin().task is None, seconds, "the end of the task")
    spin(0.2)


def export(kind: str, target: Path) -> None:
    """Export `raster`, `points` or `vrt` through the dock's menu and the file dialog."""
    with meanwhile(pick_from_menu(f"export_{kind}"), name_file(target)):
        click("export_button")
    wait_for_task()


@contextmanager
def meanwhile(*steps: Step, seconds: float = 30.0) -> Iterator[None]:
    """Do the steps, one after another, while the body hangs in menus and dialogs; TimeoutError where one cannot."""
    waiting, broken = list(steps), []
    timer = QTimer()

    def poll() -> None:
        if not waiting or broken:
            return
        step = waiting.pop(0)
        try:
            if not step():
                waiting.insert(0, step)
        except Exception as error:  # QGIS would swallow it; the watchdog closes what stays open
            broken.append(error)

    timer.timeout.connect(poll)
    timer.start(POLL_MS)
    try:
        yield
        wait_until(lambda: broken or not waiting, seconds, "a menu or dialog")
    finally:
        timer.stop()
    if broken:
        raise broken[0]


def pick_from_menu(action_name: str) -> Step:
    """Return the step that clicks an action in the menu that is open."""

    def step() -> bool:
        menu = QApplication.activePopupWidget()
        actions = [a for a in menu.actions() if a.objectName() == action_name] if isinstance(menu, QMenu) else []
        if not actions:
            return False
        _click_at(menu, menu.actionGeometry(actions[0]).center())
        return True

    return step


def name_file(path: Path) -> Step:
    """Return the step that types a file's name into the file dialog that is open and clicks its Save button."""

    def step() -> bool:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            return False
        spin(0.3)  # a dialog that has only just opened loses what is typed
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        edit.selectAll()
        QTest.keyClicks(edit, str(path))
        edit.completer().popup().hide()  # it would swallow the click
        buttons = dialog.findChild(QDialogButtonBox).buttons()
        role = QDialogButtonBox.ButtonRole.AcceptRole
        click(next(button for button in buttons if button.parent().buttonRole(button) == role))
        return not dialog.isVisible()

    return step


def picture(path: Path) -> Path:
    """Write what the main window shows as a PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    spin(0.2)
    if not iface.mainWindow().grab().save(str(path)):
        raise OSError(f"cannot write {path}")
    return path


class Watchdog:
    """Closes dialogs that nobody answers, so that the script goes on, and keeps what they said and Python's errors."""

    def __init__(self, patience_s: float = 25.0):
        self.complaints: list[str] = []
        self._patience_s, self._since, self._seen = patience_s, 0.0, None
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(500)
        QgsApplication.messageLog().messageReceived.connect(self._hear)

    def _hear(self, text: str, tag: str, _level) -> None:
        if tag == "Python error":
            self.complaints.append(text)

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if dialog is None or dialog is not self._seen:
            self._seen, self._since = dialog, time.monotonic()
        elif time.monotonic() - self._since > self._patience_s:
            self.complaints.append(
                f"a {type(dialog).__name__} stayed open: {dialog.windowTitle() or dialog.objectName()}"
            )
            self._seen = None
            dialog.close()
