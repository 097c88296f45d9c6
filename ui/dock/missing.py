"""What a match does without because a package is not installed: said once, in the options, with the command for it."""

from __future__ import annotations

from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ...host import dependencies
from ...host.translation import translated
from ..widgets.labels import hint_label
from .on_demand import OnDemand

PACKAGE = "torch"


class MissingHint(OnDemand):
    """Hidden where nothing is missing."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._label = hint_label("missing_label")
        self._copy = QPushButton(self.tr("Copy the command"))
        self._copy.setObjectName("missing_copy")
        self._copy.setToolTip(self.tr("Copies the command for a terminal that installs what is missing"))
        self._copy.clicked.connect(self._on_copy)
        self._command = ""
        self._lay_out([("", self._label), ("", self._copy)])
        self.ask(False)

    def describe(self, entry) -> None:
        """Say what the matcher of an entry goes without."""
        missing = getattr(entry, "name", "") == "auto" and not dependencies.is_available(PACKAGE)
        if missing:
            advice = dependencies.explain(PACKAGE)
            without = self.tr("Without it matches compare structure alone and take longer.")
            self._label.setText(f"{translated(advice.sentence)} {without}")
            self._command = advice.command
            self._copy.setEnabled(bool(advice.command))
        self.ask(missing)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
