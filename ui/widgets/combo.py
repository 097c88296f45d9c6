"""Drop-down lists that do not make a dock wide."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox


def narrow(combo: QComboBox, characters: int = 8) -> None:
    """Keep long names from making the dock wide."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(characters)
