"""The page shown while a task runs: stage, progress bar and Cancel."""

from __future__ import annotations

import math
import time

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...host.translation import translated
from ..widgets.labels import text_label


class RunningPage(QWidget):
    """Progress with the stage's name, and Cancel."""

    cancelled = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._stage = text_label("stage_label")
        self._bar = QProgressBar()
        self._bar.setObjectName("progress_bar")
        self._cancel = QPushButton(self.tr("&Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 4)
        column.addWidget(self._stage)
        column.addLayout(row)
        column.addStretch()

    def begin(self, stage: str) -> None:
        """Start again; the bar is busy until the first progress arrives."""
        self._began = time.monotonic()
        self._bar.setRange(0, 0)
        self._stage.setText(stage)
        self._cancel.setEnabled(True)

    def take_focus(self) -> None:
        """Let the keyboard rest on Cancel."""
        self._cancel.setFocus()

    def has_focus(self) -> bool:
        """Tell whether the keyboard rests here."""
        return self._cancel.hasFocus()

    def show_progress(self, stage: str, fraction: float) -> None:
        """Show the stage's name and the share done, 0..1."""
        if not self._cancel.isEnabled():
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(1000 * min(max(fraction, 0.0), 1.0)))
        self._stage.setText(f"{translated(stage)} … {self._remaining(fraction)}".rstrip())

    def _remaining(self, fraction: float) -> str:
        """Return the remaining time, if it can be estimated and is long enough to show."""
        elapsed = time.monotonic() - self._began
        if elapsed < 5 or fraction < 0.05:
            return ""
        minutes = elapsed * (1 - fraction) / fraction / 60
        return self.tr("about {0} min left").format(math.ceil(minutes)) if minutes > 1 else ""

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._stage.setText(self.tr("Cancelling …"))
        self.cancelled.emit()
