"""Drop-down lists that do not make a dock wide."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox

LEAST_PX = 60


def narrow(combo: QComboBox, characters: int = 8) -> None:
    """Keep long names and large letters from making the dock wide."""
    combo.setMinimumWidth(LEAST_PX)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(characters)
