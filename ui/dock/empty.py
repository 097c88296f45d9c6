"""The text of the dock before the first match."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..widgets.buttons import WrappedButton
from ..widgets.fitting_area import LEAST_PX, FittingArea
from ..widgets.labels import hint_label


class EmptyPage(QWidget):
    """What to choose, what happens and what is not changed; the sample layers, and saved registrations."""

    open_requested = pyqtSignal()
    sample_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        text = hint_label("empty_label")
        text.setText(
            self.tr(
                "Choose the moving layer (the raster to correct) and the reference layer (the raster whose position "
                "you trust), then match. Crosstie finds rotation, scale and shift automatically, shows the tie "
                "points on the map and tells you how reliable the result is. Your files are not changed: Apply "
                "writes a new one."
            )
        )
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2, 4, 2, 4)
        self._column.addWidget(text)
        tip = self.tr("Loads two invented layers and leads through a match in five cards")
        self._offer(
            "sample_button", self.tr("Try with sample layers"), "mActionHelpContents", tip, self.sample_requested
        )
        tip = self.tr("Opens a GeoPackage that Crosstie has written beside a project")
        title = self.tr("Open saved registrations …")
        self._offer("open_session_button", title, "mActionFileOpen", tip, self.open_requested)
        self._column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(FittingArea(inner, LEAST_PX))

    def _offer(self, name: str, title: str, icon: str, tip: str, signal) -> None:
        button = WrappedButton(title)
        button.setObjectName(name)
        button.setFlat(True)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}.svg"))
        button.setToolTip(tip)
        button.clicked.connect(signal)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
