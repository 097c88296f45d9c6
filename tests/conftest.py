"""All rings: pytest-qgis makes a QApplication before anything else, which aborts where there is no screen."""

import os

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
