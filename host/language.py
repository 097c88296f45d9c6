"""The language of the user: that of QGIS, if Crosstie is translated into it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "i18n"


def install(locale: str = "") -> QTranslator | None:
    """Install the translator; keep the result until `remove`. None for English."""
    translator = QTranslator()
    if not translator.load(QLocale(locale or QgsApplication.locale()), "crosstie", "_", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: QTranslator | None) -> None:
    """Show English again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
