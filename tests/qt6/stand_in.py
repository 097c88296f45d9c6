"""pytest's plugin for the ring under Qt 6: what pytest-qgis gives there, without QGIS; and which tests are left out."""

from __future__ import annotations

import functools
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import built  # noqa: E402
import pytest  # noqa: E402
from PyQt6.QtWidgets import QMainWindow, QMenu  # noqa: E402
from qgis.core import QgsApplication, QgsProject  # noqa: E402
from qgis.gui import QgsMapCanvas  # noqa: E402
from qgis.missing import NotStoodInError  # noqa: E402

LEFT_OUT = HERE / "left_out.txt"
"""Tests that need a real QGIS, one a line: a file, or a file and a name, with or without its parameters."""
APPLICATION = QgsApplication(["crosstie"])
UNKNOWN = pytest.StashKey[set]()
"""What `LEFT_OUT` names and no test is called."""


def pytest_sessionstart(session):
    """Remember from the first test on what was built."""
    built.watch()


@pytest.fixture
def qgis_app():
    """Return the application."""
    return APPLICATION


@pytest.fixture
def qgis_canvas():
    """Return a canvas that is shown."""
    canvas = QgsMapCanvas()
    canvas.resize(800, 600)
    canvas.show()
    yield canvas
    canvas.deleteLater()


class Interface:
    """What QGIS hands to a plugin."""

    def __init__(self):
        self._window, self._canvas = QMainWindow(), QgsMapCanvas()
        self._window.setCentralWidget(self._canvas)
        self._help, self.menus, self.icons = QMenu(self._window), {}, []

    def mainWindow(self):  # noqa: N802
        return self._window

    def mapCanvas(self):  # noqa: N802
        return self._canvas

    def pluginHelpMenu(self):  # noqa: N802
        return self._help

    def addToolBarIcon(self, action):  # noqa: N802
        self.icons.append(action)

    def removeToolBarIcon(self, action):  # noqa: N802
        self.icons.remove(action)

    def addPluginToRasterMenu(self, name, action):  # noqa: N802
        self.menus.setdefault(name, []).append(action)

    def removePluginRasterMenu(self, name, action):  # noqa: N802
        self.menus[name].remove(action)

    def addDockWidget(self, area, dock):  # noqa: N802
        self._window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):  # noqa: N802
        self._window.removeDockWidget(dock)


@pytest.fixture
def qgis_iface():
    """Return the interface."""
    found = Interface()
    found.mainWindow().resize(1000, 700)
    found.mainWindow().show()
    yield found
    found.mainWindow().deleteLater()


@pytest.fixture
def qgis_processing():
    """Processing is not stood in for: `pytest_collection_modifyitems` leaves its tests out."""
    raise NotStoodInError("Processing")


@pytest.fixture
def qgis_new_project():
    """Return the project, empty."""
    QgsProject.instance().clear()
    return QgsProject.instance()


def pytest_collection_modifyitems(config, items):
    """Leave out what only a real QGIS can tell."""
    left = [item for item in items if names_of(item) & left_out() or "qgis_processing" in item.fixturenames]
    config.stash[UNKNOWN] = left_out().difference(*map(names_of, items))
    items[:] = [item for item in items if item not in left]
    if left and not config.option.collectonly:
        config.hook.pytest_deselected(items=left)


@functools.cache
def left_out() -> set[str]:
    """Return the names in `LEFT_OUT`, without the reasons."""
    lines = LEFT_OUT.read_text(encoding="utf-8").splitlines()
    return {line.split("  ")[0].strip() for line in lines if line.strip() and not line.startswith("#")}


def names_of(item) -> set[str]:
    """Return the names by which a test can be left out: its file, its function, its parameters."""
    return {item.path.name, *(f"{item.path.name}::{name}" for name in (item.originalname, item.name))}


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Say by its name what the stand-in lacks."""
    report = yield
    if call.excinfo is not None and call.excinfo.errisinstance(NotStoodInError):
        report.sections.append(("stand-in", f"lacks {call.excinfo.value}"))
    return report
