"""Unloading in mid-run; QGIS drops the plugin's modules then, so they are put back for the tests that follow."""

import sys

import pytest
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin


@pytest.fixture
def put_back():
    """The modules that all tests have imported, and the plugin made from them, again in the end."""
    kept = {name: module for name, module in sys.modules.items() if name.split(".")[0] == "crosstie"}
    yield
    unloadPlugin("crosstie")
    sys.modules.update(kept)
    assert loadPlugin("crosstie")
    assert startPlugin("crosstie")


def test_unloading_the_plugin_during_the_run_is_safe(put_back, window, loaded):
    iface.mainWindow().findChild(QAction, "crosstie_batch").trigger()
    window.plugin().many.batch.add_rasters([loaded[1].source()])
    window.click("match_button")
    window.wait_until(lambda: window.plugin().task is not None, 10, "the start of the match")
    window.spin(0.2)
    assert unloadPlugin("crosstie")
    assert "crosstie" not in plugins
    window.spin(5.0)
    assert iface.mainWindow().findChild(QAction, "crosstie_batch") is None
    assert loadPlugin("crosstie")
    assert startPlugin("crosstie")
    window.open_dock()
    window.spin(0.2)
    assert window.plugin().task is None
    assert window.plugin().session.outcome is None
    assert window.widget("match_button").isEnabled()
