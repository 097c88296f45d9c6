"""“What is in the scene?”: words from a vocabulary, completed one by one as they are typed."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from ...core.registration.scene_vocabulary import vocabulary
from ...core.request import OWN, SEARCH
from ..widgets.combo import narrow
from .on_demand import OnDemand, path_of, raster_picker

SHOWN = 8
"""Entries of the list at a time."""


class SceneField(OnDemand):
    """A line of words separated by commas, or a land-cover layer; for matchers that use it."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setObjectName("scene_edit")
        self.edit.setPlaceholderText(self.tr("Optional, such as: harbour, dense housing"))
        self.edit.setCompleter(_Words(self))
        self.edit.textChanged.connect(self.changed)
        self.cover = raster_picker("land_cover_layer", self.tr("No layer"))
        self.stage = QComboBox()
        self.stage.setObjectName("coarse_picker")
        narrow(self.stage)
        for title, key in ((self.tr("Shared by all matchers"), SEARCH), (self.tr("The matcher's own"), OWN)):
            self.stage.addItem(title, key)
        question, cover = self.tr("What is in the &scene?"), self.tr("Or a land-co&ver layer")
        self._lay_out([(question, self.edit), (cover, self.cover), (self.tr("&Coarse search"), self.stage)])

    def text(self) -> str:
        """Return the typed words, or nothing while the field is hidden; CrosstieError for unknown words."""
        if not self.is_asked():
            return ""
        vocabulary().understood(self.edit.text())
        return self.edit.text().strip()

    def land_cover(self) -> str:
        """Return the path of the land cover; empty for none, or while the field is hidden."""
        return path_of(self.cover.currentLayer()) if self.is_asked() else ""

    def coarse(self) -> str:
        """Return which coarse stage to use."""
        return self.stage.currentData() if self.is_asked() else SEARCH


class _Words(QCompleter):
    """Completes the part after the last comma, wherever in a name it occurs."""

    def __init__(self, parent: QWidget):
        super().__init__(sorted(vocabulary().names), parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(SHOWN)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802
        """Return the text to complete."""
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index) -> str:  # noqa: N802
        """Return the whole line with the chosen name at its end."""
        before, comma, _ = self.widget().text().rpartition(",")
        return f"{before}{comma} {super().pathFromIndex(index)}".strip()
