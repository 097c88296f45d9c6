"""What Crosstie says in the language of the user; Qt's translator holds the texts (docs/DEVELOPING.md)."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import Message, Text

CONTEXT = "@default"
"""Where pylupdate5 files the texts of `message` and of calls of `tr` that are not `self.tr`."""


def tr(text: str) -> str:
    """Return a text of ours that varies in nothing; it stands as it is in the call, for pylupdate5 to find it."""
    return QCoreApplication.translate(CONTEXT, text)


def translated(text: Text) -> str:
    """Return a message in the language of the user, and a plain str as it is."""
    return text.filled(tr(text.template), translated) if isinstance(text, Message) else text
