"""“What is in the scene?”: words from a vocabulary, completed one by one as they are typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCompleter, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...core.registration.scene_vocabulary import vocabulary

SHOWN = 8
"""Entries of the list at a time."""


class SceneField(QWidget):
    """A line of words between commas under its question; hidden while the matcher does not read it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setObjectName("scene_edit")
        self.edit.setPlaceholderText(self.tr("Optional, such as: harbour, dense housing"))
        self.edit.setCompleter(_Words(self))
        self.edit.textChanged.connect(self.changed)
        question = QLabel(self.tr("What is in the &scene?"))
        question.setWordWrap(True)
        question.setBuddy(self.edit)
        # A group that is unfolded shows all that lies directly in it: what hides lies one deeper.
        self._asked = QWidget()
        for owner, parts in ((self._asked, (question, self.edit)), (self, (self._asked,))):
            column = QVBoxLayout(owner)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3)
            for part in parts:
                column.addWidget(part)

    def ask(self, asked: bool) -> None:
        """Show the question, or hide it."""
        self._asked.setVisible(asked)

    def is_asked(self) -> bool:
        """Return whether the question is shown wherever the field itself is."""
        return not self._asked.isHidden()

    def text(self) -> str:
        """Return what was typed, or nothing while the field is hidden; CrosstieError where it is not understood."""
        if not self.is_asked():
            return ""
        vocabulary().understood(self.edit.text())
        return self.edit.text().strip()


class _Words(QCompleter):
    """Completes the part after the last comma, wherever in a name it occurs."""

    def __init__(self, parent: QWidget):
        super().__init__(sorted(vocabulary().names), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(SHOWN)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        """Return what to look for."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index) -> str:  # noqa: N802
        """Return the whole line with the chosen name at its end."""
        before, comma, _ = self.widget().text().rpartition(",")
        return f"{before}{comma} {super().pathFromIndex(index)}".strip()
