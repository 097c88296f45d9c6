"""Tool buttons with an icon of QGIS, a name for tests and a title for everybody."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QToolButton


def tool_button(name: str, icon: str, title: str) -> QToolButton:
    """Return a button of that object name; `icon` is one of QGIS's theme."""
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
    button.setToolTip(title)
    button.setAccessibleName(title)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
