"""The registered layer on the map before it is written: drawn in one of several ways, following every change."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QAction

from ...core.errors import CrosstieError
from ...core.messages import message_of
from ...core.review.image_difference import difference, edges
from ...core.review.preview import Read, grid_places
from ...host.latest_only_worker import Done
from ...host.on_map import Positions
from ...host.results import written_from
from ...host.styled_raster import LayerStyle
from ...host.translation import translated
from ..canvas.shown_points import ShownPoints
from ..tools.switch import ToolSwitch
from ..widgets.images import rgba_image
from .layers_aside import LayersAside
from .preview_item import BLINK, DIFFERENCE, EDGES, OPACITY, SQUARES, SWIPE, PreviewItem
from .swipe_tool import SwipeTool

OFF, BEFORE = "off", "before"
"""The map as the project has it; the same without what was written from registrations of the moving layer."""
MODES = (OFF, BEFORE, OPACITY, SWIPE, BLINK, SQUARES, EDGES, DIFFERENCE)
AMOUNTS = {OPACITY: 1.0, SWIPE: 0.5, BLINK: 0.72, SQUARES: 0.6, EDGES: 0.6, DIFFERENCE: 1.0}
"""Opacity, place of the divider, speed, size, strength: what each mode begins with, 0..1."""
DELAY_MS = 150
SLOWEST_MS, FASTEST_MS = 2000, 200
FLICKS = 3
"""How often a new registration goes back and forth before it stays."""


class Preview(QObject):
    """OFF until a mode is chosen; the moving layer itself is not drawn meanwhile, because it lies elsewhere."""

    changed = pyqtSignal()
    """Another mode or amount, or whether there is anything to show."""
    said = pyqtSignal(str)
    """A message: why there is no picture; empty where there is one."""

    def __init__(self, shown: ShownPoints):
        super().__init__(shown)
        self.shown, self.canvas, self.mode = shown, shown.canvas, OFF
        self._session, self._review = shown.session, shown.session.review
        self._amounts, self._flicks = dict(AMOUNTS), 0
        self.registration: Callable[[], str] = lambda: ""
        """Tells the id of the registration that is previewed."""
        self._held = ""
        self.item, self.tool = PreviewItem(self.canvas), SwipeTool(self.canvas)
        self.drag = QAction(self.tr("Drag on the map"), self)
        self.drag.setWhatsThis(self.tr("Lets the mouse drag the divider on the map; Esc or the right button ends it."))
        self._switch = ToolSwitch(self.canvas, self.tool, self.drag)
        self._aside = LayersAside(self.canvas)
        self._style = LayerStyle(self)
        self._style.changed.connect(self.refresh)
        self.shown.moving.is_drawn_at = self.item.covers
        self._delay = self._timer(DELAY_MS, self._ask, single=True)
        self._blinker = self._timer(700, self._on_blink)
        self.tool.dragged.connect(self.set_amount)
        self.tool.given_up.connect(self._switch.stop)
        self._review.changed.connect(self.refresh)
        self.canvas.mapCanvasRefreshed.connect(self.refresh)

    @property
    def can_show(self) -> bool:
        """Whether there is a registration, or at least the best that a refused match has found."""
        solution = self._review.solution
        return solution is not None and solution.transform is not None

    @property
    def is_drawn(self) -> bool:
        """Whether the mode draws a picture."""
        return self.mode not in (OFF, BEFORE) and not self._held

    @property
    def is_before(self) -> bool:
        """Whether the map shows the layers as their files say."""
        return self.mode == BEFORE or (self.mode == OFF and not self._shows_copy())

    @property
    def is_held(self) -> bool:
        """Whether a person holds a layer over the map, to place it by hand: there is nothing to compare meanwhile."""
        return bool(self._held)

    @property
    def amount(self) -> float:
        """0..1: the opacity, the place of the divider, the speed, the size of the squares, the strength of edges."""
        return self._amounts.get(self.mode, 1.0)

    def choose(self, mode: str) -> None:
        """Show the registered layer in one of MODES."""
        before, self.mode, self._flicks = self._kind(), mode, 0
        if before != self._kind():
            self.item.show_image(None)
        self.drag.setChecked(mode == SWIPE and self.can_show)
        self._on_amount()
        self.refresh()
        self.changed.emit()

    def set_amount(self, amount: float) -> None:
        """Change what the mode can be changed in, 0..1."""
        self._amounts[self.mode] = amount
        self._on_amount()
        if self.mode == EDGES:
            self.refresh()
        self.changed.emit()

    def flick(self, times: int) -> None:
        """Show and hide the registered layer so many times, then leave it shown."""
        self.choose(BLINK)
        self._flicks = 2 * times

    def hold(self, layer_id: str) -> None:
        """Draw neither a picture nor this layer, which a person holds over the map; empty: nobody does any more."""
        if layer_id != self._held:
            self._held = layer_id
            self.refresh()
            self.changed.emit()

    def close_down(self) -> None:
        """Disconnect from canvas and review."""
        for timer in (self._delay, self._blinker):
            timer.stop()
        self._review.changed.disconnect(self.refresh)
        self.canvas.mapCanvasRefreshed.disconnect(self.refresh)
        self._switch.close_down()
        self._aside.close_down()
        self._style.forget()
        self.item.remove()

    def _on_amount(self) -> None:
        self.item.set_mode(self.mode, self.amount)
        if self.mode == BLINK:
            self._blinker.start(round(SLOWEST_MS + self.amount * (FASTEST_MS - SLOWEST_MS)))
        else:
            self._blinker.stop()

    def _on_blink(self) -> None:
        if self.item.image is None:
            return
        self.item.blink()
        if self._flicks:
            self._flicks -= 1
            if not self._flicks:
                self.choose(OPACITY)

    def refresh(self) -> None:
        """Draw the picture again shortly after the last change; remove it where there is nothing to draw."""
        if not self.can_show:
            self.drag.setChecked(False)
            self.said.emit(self.tr("There is no registration to preview."))
        else:
            self.said.emit("")
        self._aside.take(self._not_drawn())
        self.shown.moving.show_registered(self.can_show and not (self.is_before or self._held))
        if self.is_drawn and self.can_show:
            self._delay.start()
        else:
            self._delay.stop()
            self.item.show_image(None)

    def _not_drawn(self) -> set[str]:
        """Return the ids of layers that would be seen twice, or where they do not belong."""
        if self._held:
            return {self._held}
        if not self.can_show or self.mode == OFF:
            return set()
        copies = self._copies()
        return copies if self.mode == BEFORE else {self._session.moving_layer_id, *copies} - {""}

    def _copies(self, registration: str | None = None) -> set[str]:
        """Return the ids of the layers that were written from the moving layer, by one registration or any."""
        return written_from(self._session.moving_layer_id, registration) - {self._session.reference_layer_id}

    def _shows_copy(self) -> bool:
        """Return whether the map shows what was written from this registration."""
        copies = self._copies(self.registration())
        return any(layer.id() in copies for layer in self.canvas.layers())

    def _ask(self) -> None:
        """Request the picture in device pixels, of which there may be several per pixel of the canvas."""
        size, ratio = self.canvas.size(), self.canvas.devicePixelRatioF()
        shape = (round(size.height() * ratio), round(size.width() * ratio))
        try:
            places = self._reference_pixels(grid_places(shape) / ratio)
        except CrosstieError as error:
            self.said.emit(translated(message_of(error)))
            return
        transform, asked = self._review.solution.transform, (self._place(), self._kind(), ratio)
        treat, both = self._treat(), self.mode == DIFFERENCE
        read = None if treat is not None else self._styled()

        def answer(done: Done, _held=read) -> None:  # What was read with must not end in the worker.
            self._on_drawn(done, *asked)

        self._session.images().preview(transform, places, shape, answer, treat, both, read)

    def _styled(self) -> Read | None:
        """Return what reads the moving layer in its own colours; None where it has gone."""
        session = self._session
        drawn = self._style.of(QgsProject.instance().mapLayer(session.moving_layer_id), session.request.moving.path)
        return None if drawn is None else drawn.read

    def _treat(self):
        """Return the function that makes the mode's picture from the moving one; None where it is shown as it is."""
        strength = self.amount
        return {EDGES: lambda picture: edges(picture, strength), DIFFERENCE: difference}.get(self.mode)

    def _kind(self) -> str:
        """Return a key that is equal for modes that show the same picture."""
        return self.mode if self.mode in (EDGES, DIFFERENCE) else "plain"

    def _place(self) -> tuple:
        """Return the extent and rotation for which a picture is valid."""
        crs = self.canvas.mapSettings().destinationCrs().authid()
        return self.canvas.getCoordinateTransform().transform(), self.canvas.size(), crs

    def _reference_pixels(self, places: np.ndarray) -> np.ndarray:
        """Return the (n, m, 2) reference pixels at (n, m, 2) places of the canvas."""
        t = self.canvas.getCoordinateTransform().transform()
        linear, offset = np.array([[t.m11(), t.m12()], [t.m21(), t.m22()]]), np.array([t.dx(), t.dy()])
        xy = (places.reshape(-1, 2) - offset) @ np.linalg.inv(linear)
        reference = self._session.reference_map()
        on_reference = Positions(xy, self.canvas.mapSettings().destinationCrs()).on(reference.crs)
        return reference.to_pixel(on_reference).reshape(places.shape)

    def _on_drawn(self, done: Done, place: tuple, kind: str, ratio: float) -> None:
        if done.error is not None:
            self.said.emit(translated(message_of(done.error)))
        elif self.is_drawn and place == self._place() and kind == self._kind():
            image = rgba_image(done.value)
            image.setDevicePixelRatio(ratio)
            self.item.show_image(image)

    def _timer(self, interval_ms: int, slot, single: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(single)
        timer.timeout.connect(slot)
        return timer
