"""The ring with QGIS, offscreen: the fixtures of pytest-qgis, made safe."""

import sys

# With Python's own hook an exception in QgsTask.run() aborts the whole interpreter; any other hook only reports it.
sys.excepthook = lambda *details: sys.__excepthook__(*details)
