"""Qt 6 by the names of QGIS."""
