"""The compare dock: the registered layer on the map before it is written, following every change of the review."""

from __future__ import annotations

import numpy as np
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QSlider, QToolButton, QWidget

from ...core.errors import CrosstieError
from ...core.messages import message_of
from ...core.review.image_difference import difference, edges
from ...core.review.preview import grid_places
from ...host.latest_only_worker import Done
from ...host.on_map import Positions
from ...host.translation import translated
from ..canvas.shown_points import ShownPoints
from ..tools.switch import ToolSwitch
from ..widgets.combo import narrow
from ..widgets.images import rgba_image
from ..widgets.labels import text_label
from .preview_item import BLINK, DIFFERENCE, EDGES, OPACITY, SQUARES, SWIPE, PreviewItem
from .swipe_tool import SwipeTool

OFF = "off"
DELAY_MS = 150
SLOWEST_MS, FASTEST_MS = 2000, 200


class CompareDock(QgsDockWidget):
    """Off until a mode is chosen; off again when the dock is closed."""

    def __init__(self, shown: ShownPoints, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("CrosstieCompare")
        self.setWindowTitle(self.tr("Crosstie: compare"))
        self._session, self._canvas = shown.session, shown.canvas
        self._review = shown.session.review
        self.item = PreviewItem(shown.canvas)
        self.tool = SwipeTool(shown.canvas)
        self._delay = self._timer(DELAY_MS, self._ask, single=True)
        self._blinker = self._timer(700, self.item.blink)
        self._mode = QComboBox()
        self._mode.setObjectName("compare_mode")
        for title, mode in (
            (self.tr("No preview"), OFF),
            (self.tr("Over the map, with opacity"), OPACITY),
            (self.tr("Swipe: drag a divider"), SWIPE),
            (self.tr("Blink"), BLINK),
            (self.tr("Checkerboard"), SQUARES),
            (self.tr("Edges over the map"), EDGES),
            (self.tr("Difference in brightness"), DIFFERENCE),
        ):
            self._mode.addItem(title, mode)
        narrow(self._mode, 10)
        self._amount = QSlider(Qt.Orientation.Horizontal)
        self._amount.setObjectName("compare_amount")
        self._amount.setRange(0, 100)
        self._amount.setValue(60)
        self._drag_button = QToolButton()
        self._drag_button.setObjectName("swipe_button")
        self._drag_button.setText(self.tr("Drag on the map"))
        self._switch = ToolSwitch(shown.canvas, self.tool, self._drag_button)
        self._label = text_label("compare_label")
        self._shown_kind = ""
        self._lay_out()
        self._connect()
        self._on_mode()

    @property
    def mode(self) -> str:
        """What is chosen."""
        return self._mode.currentData()

    def close_down(self) -> None:
        """Disconnect from canvas and review."""
        for timer in (self._delay, self._blinker):
            timer.stop()
        self._review.changed.disconnect(self._on_changed)
        self._canvas.mapCanvasRefreshed.disconnect(self._on_changed)
        self._switch.close_down()
        self.item.remove()

    def _on_mode(self, _index: int = 0) -> None:
        swiping = self.mode == SWIPE
        titles = {
            SWIPE: self.tr("&Divider"),
            BLINK: self.tr("Spee&d"),
            SQUARES: self.tr("S&ize"),
            EDGES: self.tr("Streng&th"),
        }
        self._amount_title.setText(titles.get(self.mode, self.tr("&Opacity")))
        for part in (self._amount, self._amount_title):
            part.setVisible(self.mode != OFF)
        self._drag_button.setVisible(swiping)
        if not swiping:
            self._switch.stop()
        if self._kind() != self._shown_kind:
            self.item.show_image(None)
        self._on_amount()
        self._on_changed()

    def _on_amount(self, _value: int = 0) -> None:
        amount = self._amount.value() / 100
        self.item.set_mode(self.mode, amount)
        if self.mode == BLINK and self.isVisible():
            self._blinker.start(round(SLOWEST_MS + amount * (FASTEST_MS - SLOWEST_MS)))
        else:
            self._blinker.stop()
        if self.mode == EDGES:
            self._on_changed()

    def _on_dragged(self, share: float) -> None:
        self._amount.setValue(round(100 * share))

    def _on_changed(self) -> None:
        """Draw the preview again shortly after the last change; remove it where there is nothing to draw."""
        solution = self._review.solution
        can = solution is not None and solution.transform is not None
        self._say(self._hint() if can else self.tr("There is no registration to preview."))
        if self.mode == OFF or not can or not self.isVisible():
            self._delay.stop()
            self.item.show_image(None)
        else:
            self._delay.start()

    def _ask(self) -> None:
        """Request the picture in device pixels, of which there may be several per pixel of the canvas."""
        size, ratio = self._canvas.size(), self._canvas.devicePixelRatioF()
        shape = (round(size.height() * ratio), round(size.width() * ratio))
        try:
            places = self._reference_pixels(grid_places(shape) / ratio)
        except CrosstieError as error:
            self._say(translated(message_of(error)))
            return
        transform, asked = self._review.solution.transform, (self._place(), self._kind(), ratio)
        answer = lambda done: self._on_drawn(done, *asked)  # noqa: E731
        self._session.images().preview(transform, places, shape, answer, self._treat(), self.mode == DIFFERENCE)

    def _treat(self):
        """Return the function that makes the mode's picture from the moving one; None where it is shown as it is."""
        strength = self._amount.value() / 100
        return {EDGES: lambda picture: edges(picture, strength), DIFFERENCE: difference}.get(self.mode)

    def _kind(self) -> str:
        """Return a key that is equal for modes that show the same picture."""
        return self.mode if self.mode in (EDGES, DIFFERENCE) else "plain"

    def _place(self) -> tuple:
        """Return the extent and rotation for which a picture is valid."""
        crs = self._canvas.mapSettings().destinationCrs().authid()
        return self._canvas.getCoordinateTransform().transform(), self._canvas.size(), crs

    def _reference_pixels(self, places: np.ndarray) -> np.ndarray:
        """Return the (n, m, 2) reference pixels at (n, m, 2) places of the canvas."""
        t = self._canvas.getCoordinateTransform().transform()
        linear, offset = np.array([[t.m11(), t.m12()], [t.m21(), t.m22()]]), np.array([t.dx(), t.dy()])
        xy = (places.reshape(-1, 2) - offset) @ np.linalg.inv(linear)
        reference = self._session.reference_map()
        on_reference = Positions(xy, self._canvas.mapSettings().destinationCrs()).on(reference.crs)
        return reference.to_pixel(on_reference).reshape(places.shape)

    def _on_drawn(self, done: Done, place: tuple, kind: str, ratio: float) -> None:
        if done.error is not None:
            self._say(translated(message_of(done.error)))
        elif self.mode != OFF and place == self._place() and kind == self._kind():
            image = rgba_image(done.value)
            image.setDevicePixelRatio(ratio)
            self._shown_kind = kind
            self.item.show_image(image)

    def _hint(self) -> str:
        """Return a hint if the unregistered moving layer hides the comparison."""
        in_the_way = [a for a in self._canvas.layers() if a.id() == self._session.moving_layer_id]
        if self.mode == OFF or not in_the_way:
            return ""
        return self.tr("Hide the layer “{0}” to see the reference below the preview.").format(in_the_way[0].name())

    def _say(self, sentence: str) -> None:
        self._label.setText(sentence)
        self._label.setVisible(bool(sentence))

    def _timer(self, interval_ms: int, slot, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        self._mode.currentIndexChanged.connect(self._on_mode)
        self._amount.valueChanged.connect(self._on_amount)
        self.tool.dragged.connect(self._on_dragged)
        self.tool.given_up.connect(self._switch.stop)
        self._review.changed.connect(self._on_changed)
        self._canvas.mapCanvasRefreshed.connect(self._on_changed)
        self.visibilityChanged.connect(self._on_mode)

    def _lay_out(self) -> None:
        inner = QFrame()
        grid = QGridLayout(inner)
        grid.setContentsMargins(6, 4, 6, 4)
        title = QLabel(self.tr("&Preview"))
        title.setBuddy(self._mode)
        self._amount_title = QLabel()
        self._amount_title.setBuddy(self._amount)
        grid.addWidget(title, 0, 0)
        grid.addWidget(self._mode, 0, 1)
        grid.addWidget(self._amount_title, 1, 0)
        grid.addWidget(self._amount, 1, 1)
        grid.addWidget(self._drag_button, 2, 1)
        grid.addWidget(self._label, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(4, 1)
        self.setWidget(inner)
