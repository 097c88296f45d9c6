"""The working size of the coarse search and the random seed, kept between sessions."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QSpinBox, QWidget

from ...host import settings

STEP_PX = 128


class SearchRow(QWidget):
    """The working size and the seed."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        tip = self.tr("Working size: the long side of the images in the coarse search, in pixels")
        self.size_px = _box("working_size", settings.working_size, tip)
        self.size_px.setSingleStep(STEP_PX)
        self.size_px.setSuffix(" px")
        self.seed = _box("random_seed", settings.seed, self.tr("Random seed: the same seed gives the same result"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.size_px, 1)
        row.addWidget(self.seed, 1)
        self.setFocusProxy(self.size_px)


def _box(name: str, setting: settings.NumberSetting, tip: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(name)
    box.setRange(setting.low, setting.high)
    box.setValue(setting.get())
    box.setToolTip(tip)
    box.setAccessibleName(tip)
    box.setMinimumWidth(60)
    box.setKeyboardTracking(False)
    box.valueChanged.connect(setting.set)
    return box
