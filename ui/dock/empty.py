"""What the dock says before the first match."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..labels import hint_label


class EmptyPage(QWidget):
    """Three sentences: what to pick, what happens, what stays untouched."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        text = hint_label("empty_label")
        text.setText(
            self.tr(
                "Pick the layer to move and the layer that is right, then match. "
                "Crosstie finds rotation, scale and shift by itself, shows the tie points on the map and says how "
                "good the result is. Your files stay as they are: Apply writes a new one."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 4, 2, 4)
        column.addWidget(text)
        column.addStretch()
