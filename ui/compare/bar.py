"""The bar on the map: before, after, swipe, flick and edges, by mouse and keys."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QToolButton

from ..canvas.bar import CanvasBar
from ..widgets.buttons import word_button
from .preview import BEFORE, Preview
from .preview_item import BLINK, EDGES, OPACITY, SWIPE


class CompareBar(CanvasBar):
    """At the foot of the map while there is something to compare; keys 1 to 5 press its buttons."""

    def __init__(self, preview: Preview):
        super().__init__("compare_bar", preview.canvas)
        self.setAccessibleName(self.tr("Compare before and after"))
        self._preview = preview
        self.buttons = {
            BEFORE: self._button("before", self.tr("Before"), self.tr("The layers as their files say")),
            OPACITY: self._button("after", self.tr("After"), self.tr("The moving layer where it was registered")),
            SWIPE: self._button("swipe", self.tr("Swipe"), self.tr("Drag a divider over the map")),
            BLINK: self._button("flick", self.tr("Flick"), self.tr("Before and after in turn")),
            EDGES: self._button("edges", self.tr("Edges"), self.tr("The edges of the registered layer over the map")),
        }
        for number, (mode, button) in enumerate(self.buttons.items(), 1):
            button.setToolTip(f"{button.toolTip()} ({number})")
            button.clicked.connect(lambda _checked=False, mode=mode: self.press(mode))
        self.fill(list(self.buttons.values()))
        preview.canvas.installEventFilter(self)
        preview.changed.connect(self._show)
        preview.said.connect(self._show)
        self.hide()

    def press(self, mode: str) -> None:
        """Show the registered layer in that way."""
        if self._preview.can_show and not self._preview.is_held:
            self._preview.choose(mode)

    def press_number(self, number: int) -> None:
        """Press one of the buttons, counted from 1."""
        self.press(list(self.buttons)[number - 1])

    def close_down(self) -> None:
        """Leave the map."""
        self._preview.canvas.removeEventFilter(self)
        self._preview.changed.disconnect(self._show)
        self._preview.said.disconnect(self._show)
        self.hide()
        self.deleteLater()

    def eventFilter(self, _canvas, event) -> bool:  # noqa: N802
        """Stay at the foot of the map."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _show(self, _sentence: str = "") -> None:
        self.setVisible(self._preview.can_show and not self._preview.is_held)
        for mode, button in self.buttons.items():
            button.setChecked(self._preview.is_before if mode == BEFORE else mode == self._preview.mode)
        self._place()

    def _place(self) -> None:
        canvas = self._preview.canvas
        self.stand(canvas.width() / 2, canvas.height())

    def _button(self, name: str, title: str, tip: str) -> QToolButton:
        button = word_button(f"compare_{name}", title, tip)
        button.setCheckable(True)
        button.setAutoRaise(True)
        return button
