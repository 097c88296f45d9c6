"""Tool buttons with an icon or a word, a name for tests and a title for everybody."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QToolButton


def tool_button(name: str, icon: str | QIcon, title: str) -> QToolButton:
    """Return a button of that object name; `icon` is our own, or the name of one of QGIS's theme."""
    button = _button(name, title, title)
    button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg") if isinstance(icon, str) else icon)
    return button


def word_button(name: str, title: str, tip: str) -> QToolButton:
    """Return a button of that object name with a word on it; the tip says what it does."""
    button = _button(name, title, tip)
    button.setText(title)
    button.setAccessibleDescription(tip)
    return button


def _button(name: str, title: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(title)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
