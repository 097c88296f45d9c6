"""A scroll area as high as what it holds; where there is less room, it gives way."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QWidget

LEAST_PX = 48


class FittingArea(QgsScrollArea):
    """Scrolls only where the window is too low."""

    def __init__(self, inner: QWidget, wanted_px: int | None = None, parent: QWidget | None = None):
        """With `wanted_px` it asks for so much at most, and takes what the others leave."""
        super().__init__(parent)
        self._wanted_px = wanted_px
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        policies = QSizePolicy.Policy
        self.setSizePolicy(policies.Preferred, policies.Maximum if wanted_px is None else policies.Expanding)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size of the content at the present width, and of what a theme puts around it."""
        inner, layout = self.widget(), self.widget().layout()
        # Pictures need more height in the whole width, texts in what a scroll bar leaves: else it would not go again.
        widths = self.maximumViewportSize().width(), self.viewport().width()
        tall = inner.sizeHint().height()
        if layout.hasHeightForWidth():
            tall = max(layout.totalHeightForWidth(max(each, inner.minimumSizeHint().width())) for each in widths)
        tall += self.height() - self.maximumViewportSize().height()
        return QSize(inner.sizeHint().width(), tall if self._wanted_px is None else min(tall, self._wanted_px))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few lines."""
        return QSize(super().minimumSizeHint().width(), min(LEAST_PX, self.sizeHint().height()))

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Another width may need another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        """Follow the content."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
