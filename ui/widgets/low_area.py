"""What a dock holds, with a height that it never asks more than: a window grows with what its docks ask for."""

from __future__ import annotations

from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import QFrame, QWidget

LEAST_PX = 360


class LowArea(QgsScrollArea):
    """Scrolls as a whole where a dock is lower than its content can be, whatever is shown or unfolded there."""

    def __init__(self, inner: QWidget, least_px: int = LEAST_PX):
        super().__init__()
        self._least_px = least_px
        # Resizable, it would give texts that wrap the height they like instead of the least they need.
        self.setWidgetResizable(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inner)
        inner.installEventFilter(self)

    def show_end(self) -> None:
        """Show what stands last, where there is no room for all."""
        self._fit()
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def sizeHint(self) -> QSize:  # noqa: N802
        """The size of the content."""
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As wide as the content, and as high, up to a limit."""
        least = self._least()
        return QSize(least.width(), min(least.height(), self._least_px))

    def resizeEvent(self, event) -> None:  # noqa: N802
        """Give the content all there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched, event) -> bool:  # noqa: N802
        """Follow the content."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _least(self) -> QSize:
        return self.widget().minimumSizeHint().expandedTo(self.widget().minimumSize())

    def _fit(self) -> None:
        self.widget().resize(self.viewport().size().expandedTo(self._least()))
