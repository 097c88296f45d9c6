"""The transform and the two limits: sliders that act while they are dragged, each drag one step."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QSlider, QWidget

from ...core.review.solve import FAMILY_NAMES
from ...host.review import Review
from ...host.translation import Local
from ..widgets.combo import narrow
from ..widgets.labels import NO_BREAK_SPACE, hint_label
from ..wording.families import family_title

RESIDUALS_PX = (0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 100)


class Limits(QWidget):
    """The limits that decide which points are used, without running the matcher again."""

    def __init__(self, review: Review, parent: QWidget | None = None):
        super().__init__(parent)
        self._review, self._drag = review, 0
        self._family = QComboBox()
        self._family.setObjectName("family_picker")
        narrow(self._family, 4)
        for name in FAMILY_NAMES:
            self._family.addItem(family_title(name), name)
        self._family.activated.connect(self._on_family)
        self._confidence, self._confidence_text = self._slider("confidence_slider", 0, 100)
        self._residual, self._residual_text = self._slider("residual_slider", 0, len(RESIDUALS_PX))
        self._confidence.setAccessibleName(self.tr("Lowest confidence"))
        self._residual.setAccessibleName(self.tr("Largest residual"))
        self._confidence.setToolTip(self.tr("Takes points with a lower confidence out of use"))
        self._residual.setToolTip(
            self.tr("Takes points with a larger residual out of use, and brings back those with a smaller one")
        )
        self._confidence.valueChanged.connect(self._on_confidence)
        self._residual.valueChanged.connect(self._on_residual)
        self._lay_out()
        review.changed.connect(self._show)
        self._show()

    def showEvent(self, event) -> None:  # noqa: N802
        """The font of the window is known only now."""
        super().showEvent(event)
        for text in (self._confidence_text, self._residual_text):
            text.setFixedWidth(self._widest(text) + 10)

    def _on_family(self, index: int) -> None:
        self._review.set_family(self._family.itemData(index))

    def _on_confidence(self, value: int) -> None:
        self._review.set_least_confidence(value / 100, self._gesture("confidence"))

    def _on_residual(self, value: int) -> None:
        limit = RESIDUALS_PX[value] if value < len(RESIDUALS_PX) else None
        self._review.set_most_residual(limit, self._gesture("residual"))

    def _gesture(self, name: str) -> str:
        """Return the name shared by the steps of one drag; keys and clicks beside the handle are separate steps."""
        dragged = self._confidence.isSliderDown() or self._residual.isSliderDown()
        return f"{name} {self._drag}" if dragged else ""

    def _on_pressed(self) -> None:
        self._drag += 1

    def _show(self) -> None:
        state = self._review.state
        self.setEnabled(state is not None)
        if state is None:
            return
        residual = state.most_residual_px
        place = (
            len(RESIDUALS_PX)
            if residual is None
            else min(range(len(RESIDUALS_PX)), key=lambda i: abs(RESIDUALS_PX[i] - residual))
        )
        for slider, value in ((self._confidence, round(100 * state.least_confidence)), (self._residual, place)):
            blocker = QSignalBlocker(slider)
            if not slider.isSliderDown():
                slider.setValue(value)
            blocker.unblock()
        if self._family.findData(state.family) < 0:
            # A match by a camera model brings its own; no other match has it.
            self._family.addItem(family_title(state.family), state.family)
        self._family.setCurrentIndex(self._family.findData(state.family))
        self._confidence_text.setText(self.tr("≥ {0:.2f}").format(Local(state.least_confidence)))
        self._residual_text.setText(
            self.tr("as matched") if residual is None else self.tr("≤ {0:g} px").format(Local(residual))
        )

    def _slider(self, name: str, low: int, high: int) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(name)
        slider.setRange(low, high)
        slider.setPageStep(5)
        slider.setMinimumWidth(48)
        slider.sliderPressed.connect(self._on_pressed)
        return slider, hint_label(f"{name}_text")

    def _widest(self, label: QLabel) -> int:
        """Return the width of the longest text beside a slider, px."""
        limits = self.tr("≤ {0:g} px").format(Local(0.75)), self.tr("≥ {0:.2f}").format(Local(0.99))
        texts = self.tr("as matched"), *limits
        label.ensurePolished()
        return max(label.fontMetrics().horizontalAdvance(text) for text in texts)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        rows = (
            (self.tr("&Transform"), self._family, None),
            (self.tr("&Confidence"), self._confidence, self._confidence_text),
            (self.tr("R&esidual"), self._residual, self._residual_text),
        )
        for row, (title, widget, text) in enumerate(rows):
            label = QLabel(title + NO_BREAK_SPACE)  # Qt reckons with kerning that the line under a letter undoes
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1, 1, 1 if text else 2)
            if text:
                text.setWordWrap(False)
                text.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
                text.setFixedWidth(self._widest(text) + 10)  # and again in the font that it is shown in
                grid.addWidget(text, row, 2)
        grid.setColumnStretch(1, 1)
