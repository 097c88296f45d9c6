"""What Crosstie says in the language of the user; Qt's translator holds the texts (docs/DEVELOPING.md)."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.messages import Message, Text

CONTEXT = "@default"
"""Where pylupdate5 files the texts of `message` and of calls of `tr` that are not `self.tr`."""


def tr(text: str) -> str:
    """Return a text of ours that varies in nothing; it stands as it is in the call, for pylupdate5 to find it."""
    return QCoreApplication.translate(CONTEXT, text)


def number_locale() -> QLocale:
    """Return how the user writes numbers: as the system does; where that says nothing, as in the user's language."""
    system = QLocale()
    return QLocale(QgsApplication.locale()) if system.language() == QLocale.Language.C else system


class Local:
    """A number that formats itself with the decimal and the group sign of the user: for format() and f-strings."""

    def __init__(self, value: float):
        self._value = value

    def __format__(self, form: str) -> str:
        locale = number_locale()
        signs = {".": locale.decimalPoint(), ",": locale.groupSeparator()}
        return "".join(signs.get(letter, letter) for letter in format(self._value, form))

    def __str__(self) -> str:
        return format(self)

    def __repr__(self) -> str:
        return repr(self._value)


def translated(text: Text) -> str:
    """Return a message in the language of the user, and a plain str as it is."""
    return text.filled(tr(text.template), translated, Local) if isinstance(text, Message) else text
