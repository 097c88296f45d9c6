"""QGIS's list of plugins."""

iface = None
plugins: dict = {}
