"""QGIS without widgets: tasks, layers, rendering, settings, Processing."""
