"""The ring without QGIS: whatever asks for it fails, unless pytest-qgis (left out by `make test`) has brought it."""

import sys

if "qgis" not in sys.modules:
    sys.modules["qgis"] = None
