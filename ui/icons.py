"""Icons of the plugin, loaded by path: compiled resources are gone in Qt 6."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parents[1] / "resources"


def icon(name: str) -> QIcon:
    """Return the icon `name` of resources/icons."""
    return QIcon(str(_FOLDER / "icons" / f"{name}.svg"))


def plugin_icon() -> QIcon:
    """Return the plugin's own icon."""
    return QIcon(str(_FOLDER / "icon.svg"))
