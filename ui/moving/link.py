"""Links two canvases that show the same ground by way of a transform."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas

ARM_PX = 50
"""Distance from the middle of the view over which rotation and scale are measured, screen px."""

Forward = Callable[[np.ndarray], np.ndarray]
"""Maps (N, 2) map coordinates of one canvas to those of the other; NaN where undefined."""


@dataclass(frozen=True)
class View:
    """What a canvas shows."""

    centre: tuple[float, float]
    units_per_px: float
    rotation_deg: float
    """As QGIS has it: clockwise."""


def seen_through(canvas: QgsMapCanvas, forward: Forward) -> View | None:
    """Return the view with which the other canvas shows the same place, scale and rotation; None where undefined."""
    size = canvas.mapSettings().outputSize()
    middle = np.array([size.width() / 2, size.height() / 2])  # half a pixel matters, because it would add up
    to_map, _ = canvas.getCoordinateTransform().transform().inverted()
    ends = (middle + [[0, 0], [ARM_PX, 0], [0, ARM_PX]]).tolist()
    places = np.array([to_map.map(*end) for end in ends])
    there = forward(places)
    if not np.isfinite(there).all():
        return None
    right, down = there[1] - there[0], there[2] - there[0]
    area = abs(right[0] * down[1] - right[1] * down[0])
    if not area > 0:
        return None
    # Both arms say how far it is turned; a mirrored image cannot follow, so there the horizontal one decides.
    mirrored = right[0] * down[1] - right[1] * down[0] > 0
    x, y = right if mirrored else (right[0] - down[1], right[1] + down[0])
    return View(tuple(there[0].tolist()), math.sqrt(area) / ARM_PX, math.degrees(math.atan2(y, x)))


def show(canvas: QgsMapCanvas, view: View) -> None:
    """Let a canvas show a view."""
    size = canvas.mapSettings().outputSize()
    width, height = view.units_per_px * size.width(), view.units_per_px * size.height()
    x, y = view.centre
    canvas.setRotation(view.rotation_deg)
    canvas.setExtent(QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    canvas.refresh()


class CanvasLink:
    """Lets each of two canvases follow the other while it is on."""

    def __init__(self, first: QgsMapCanvas, second: QgsMapCanvas, forward: Forward, backward: Forward):
        self._ends = ((first, second, forward), (second, first, backward))
        self._following = False
        self.is_on = True
        self._slots = [lambda *_, end=end: self._follow(*end) for end in self._ends]
        for (canvas, _, _), slot in zip(self._ends, self._slots):
            canvas.extentsChanged.connect(slot)
            canvas.rotationChanged.connect(slot)

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Suspend the link meanwhile."""
        before, self._following = self._following, True
        try:
            yield
        finally:
            self._following = before

    def follow_first(self) -> None:
        """Let the second canvas show what the first one does."""
        self._follow(*self._ends[0])

    def close_down(self) -> None:
        """Disconnect from the canvases."""
        for (canvas, _, _), slot in zip(self._ends, self._slots):
            canvas.extentsChanged.disconnect(slot)
            canvas.rotationChanged.disconnect(slot)

    def _follow(self, canvas: QgsMapCanvas, other: QgsMapCanvas, forward: Forward) -> None:
        if self._following or not self.is_on or not other.isVisible() or canvas.extent().isEmpty():
            return
        view = seen_through(canvas, forward)
        if view is None:
            return
        with self.paused():
            show(other, view)
