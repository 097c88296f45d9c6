"""Crosstie: register rasters across modalities in QGIS."""


def classFactory(iface):  # noqa: N802 (QGIS calls it by this name)
    """Return the plugin object; `iface` is None under qgis_process."""
    from .plugin import CrosstiePlugin

    return CrosstiePlugin(iface)
