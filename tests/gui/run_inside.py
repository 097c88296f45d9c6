"""Run inside QGIS by tests/gui/conftest.py: pytest from the virtual environment, and nothing else of it in sight."""

import json
import os
import sys


def main():
    order = json.loads(os.environ["CROSSTIE_GUI_TESTS"])
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.path.insert(0, order["packages"])
    import pytest

    # The plugin is to find torch by its own setting, as on a user's machine.
    sys.path.remove(order["packages"])
    return int(pytest.main(order["arguments"]))
