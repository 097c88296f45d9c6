"""QGIS's log panel and list of tasks take tags for formatting: words of a file's or layer's name must not be tags."""

from __future__ import annotations

from qgis.core import Qgis, QgsMessageLog

MOST_SHOWN = 10_000


def warn(text: str) -> None:
    """Write a warning into the tab “Crosstie” of QGIS's log."""
    QgsMessageLog.logMessage(untagged(text[:MOST_SHOWN]), "Crosstie", Qgis.MessageLevel.Warning)


def untagged(text: str) -> str:
    """Return a text that is the same to the eye, shown as letters or as HTML, and holds no tag."""
    return text.replace("<", "‹").replace(">", "›")
