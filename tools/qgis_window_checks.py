"""What only QGIS's own window can tell: run in its Python console (`check_qgis`)."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow, QWidget

from .qgis_checks import pair_of, provider_of, require, spin

CHECKS: list[Callable[[Path], str]] = []


def check(function: Callable[[Path], str]) -> Callable[[Path], str]:
    """Add a check: a function of an empty folder that returns what it found."""
    CHECKS.append(function)
    return function


@check
def the_plugin(folder: Path) -> str:
    """The plugin adds its actions, dock and algorithms to the window, and takes them away again."""
    window, was_loaded = qgis.utils.iface.mainWindow(), "crosstie" in qgis.utils.plugins
    plugin = qgis.utils.plugins["crosstie"] if was_loaded else _loaded()
    for name in ("crosstie_toggle", "crosstie_batch", "crosstie_sample"):
        require(window.findChild(QAction, name) is not None, f"there is no action {name}")
    require(window.findChild(QAction, "crosstie_toggle").associatedWidgets(), "no toolbar shows the plugin")
    window.findChild(QAction, "crosstie_toggle").setChecked(True)
    spin(lambda: plugin.dock.isVisible())
    require(QgsApplication.processingRegistry().providerById("crosstie") is not None, "there is no provider")
    if was_loaded:
        return "(it stays loaded)"
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, 52)  # QEvent.Type.DeferredDelete, whose number all versions share
    require(window.findChild(QDockWidget, "CrosstieDock") is None, "the dock stays")
    require(QgsApplication.processingRegistry().providerById("crosstie") is None, "the provider stays")
    return ""


@check
def dialogs_of_algorithms(folder: Path) -> str:
    """Processing makes the dialog of every algorithm, with a widget for each parameter."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    made = provider_of().algorithms()
    for algorithm in made:
        dialog = AlgorithmDialog(algorithm.create(), False, None)
        require(dialog.mainWidget() is not None, algorithm.id())
        dialog.close()
    return f"({len(made)})"


@check
def a_match_in_the_window(folder: Path) -> str:
    """Two layers are matched by the dock's button, in a task of QGIS's, and the map shows the result."""
    from ..core.outcome import Registered

    was_loaded = "crosstie" in qgis.utils.plugins
    plugin = qgis.utils.plugins["crosstie"] if was_loaded else _loaded()
    layers = [QgsRasterLayer(path, Path(path).stem) for path in pair_of(folder)]
    QgsProject.instance().addMapLayers(layers)
    plugin.dock.setUserVisible(True)
    plugin.dock.findChild(QWidget, "moving_layer").setLayer(layers[0])
    plugin.dock.findChild(QWidget, "reference_layer").setLayer(layers[1])
    button = plugin.dock.findChild(QWidget, "match_button")
    spin(button.isEnabled)
    button.click()
    spin(lambda: plugin.task is None and plugin.session.outcome is not None, 120)
    outcome = plugin.session.outcome
    QgsProject.instance().clear()
    if not was_loaded:
        plugin.unload()
    require(isinstance(outcome, Registered), str(outcome))
    return f"({outcome.verdict})"


@check
def the_georeferencer(folder: Path) -> str:
    """QGIS's Georeferencer is found, opens, and takes the raster that is dropped on it."""
    from ..ui.georeferencer import WINDOW, show

    window, raster = qgis.utils.iface.mainWindow(), folder / "for_the_georeferencer.tif"
    shutil.copyfile(pair_of(folder)[0], raster)
    show(window, raster)
    own = [one for one in window.findChildren(QMainWindow) if one.metaObject().className() == WINDOW]
    spin(lambda: raster.name in own[0].windowTitle())
    own[0].close()
    return ""


def _loaded():
    """Return the plugin, as QGIS would load it."""
    from .. import classFactory

    plugin = classFactory(qgis.utils.iface)
    plugin.initGui()
    return plugin
