"""Unloading in mid-run; QGIS drops the plugin's modules then, so this file comes last."""

from qgis.utils import loadPlugin, plugins, startPlugin, unloadPlugin


def test_unloading_the_plugin_during_the_run_is_safe(window, loaded):
    window.click("match_button")
    window.wait_until(lambda: window.plugin().task is not None, 10, "the start of the match")
    window.spin(1.0)
    assert unloadPlugin("crosstie")
    assert "crosstie" not in plugins
    window.spin(5.0)
    assert loadPlugin("crosstie")
    assert startPlugin("crosstie")
    window.open_dock()
    window.spin(0.2)
    assert window.plugin().task is None
    assert window.plugin().session.outcome is None
    assert window.widget("match_button").isEnabled()
