"""Messages in the language of the user."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..core.messages import Message, Text
from .said import said

CONTEXT = "Messages"


def translated(text: Text) -> str:
    """Return a message in the language of the user, and a plain str as it is."""
    if not isinstance(text, Message):
        return said(text)
    return text.filled(QCoreApplication.translate(CONTEXT, text.template), translated)
