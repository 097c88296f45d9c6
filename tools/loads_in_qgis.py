"""Run inside QGIS by `make package`: is the plugin loaded from its profile, with dock and provider, without torch?"""

import sys

import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget


def main() -> int:
    """Return 0 when all is as it should be, else say what is not."""
    problems = []
    plugin = qgis.utils.plugins.get("crosstie")
    if plugin is None:
        problems.append("the plugin is not loaded")
    elif not sys.modules["crosstie"].__file__.startswith(QgsApplication.qgisSettingsDirPath()):
        problems.append(f"the plugin comes from {sys.modules['crosstie'].__file__}")
    window = qgis.utils.iface.mainWindow()
    window.findChild(QAction, "crosstie_toggle").setChecked(True)  # It is made when it is first asked for.
    if window.findChild(QDockWidget, "CrosstieDock") is None:
        problems.append("there is no dock")
    if QgsApplication.processingRegistry().providerById("crosstie") is None:
        problems.append("there is no Processing provider")
    if "torch" in sys.modules:
        problems.append("torch is imported at start-up")
    for problem in problems:
        print(f"loading the plugin: {problem}")
    return len(problems)
