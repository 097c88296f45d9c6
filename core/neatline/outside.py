"""Compares what lies inside a frame with what lies outside: a map is livelier than the paper about it."""

from __future__ import annotations

import numpy as np

CELL_PX = 8
BAND = 0.025
"""What is left out on both sides of a frame's lines: the rest of the frame; in roots of its area."""
FEWEST_CELLS = 12
"""Fewer cells outside than this say nothing."""
QUIET = {4: (0.6, 0.5), 3: (0.4, 0.65), 2: (0.4, 0.65), 1: (0.4, 0.85)}
"""By how many sides of a frame are in view: how lively paper is at most, relative to the map, and how much of what lies
outside is no livelier: titles, legends and scales are. The fewer sides there are, the more the collar has to say."""


class Liveliness:
    """How much the brightness of an image changes from pixel to pixel, in small cells."""

    def __init__(self, grey: np.ndarray):
        steps = np.maximum(np.abs(np.diff(grey, axis=1))[:-1], np.abs(np.diff(grey, axis=0))[:, :-1])
        rows, cols = (max(n // CELL_PX, 1) for n in steps.shape)
        steps = steps[: rows * CELL_PX, : cols * CELL_PX]
        self._cells = steps.reshape(rows, len(steps) // rows, cols, -1).mean(axis=(1, 3))
        y, x = (np.arange(n) + 0.5 for n in (rows, cols))
        self._centres = np.stack(np.meshgrid(x * CELL_PX, y * CELL_PX), axis=-1)

    def is_about_a_map(self, corners: np.ndarray, sides: int) -> bool:
        """Return whether what lies outside (4, 2) corners, of so many sides in view, is as quiet as paper."""
        inside = self._inside(corners)
        band = BAND * float(np.linalg.norm(corners[2] - corners[0])) / np.sqrt(2)
        within, without = self._cells[inside > band], self._cells[inside < -band]
        if len(without) < FEWEST_CELLS:
            return sides == len(corners)
        relative, share = QUIET[sides]
        return float((without <= relative * within.mean()).mean()) >= share

    def between(self, inner: np.ndarray, outer: np.ndarray, margin_px: float) -> float:
        """Return how lively it is between two rings of (4, 2) corners, not near them; NaN if there is nothing."""
        strip = (self._inside(outer) > margin_px) & (self._inside(inner) < -margin_px)
        return float(self._cells[strip].mean()) if strip.any() else float("nan")

    def inside(self, corners: np.ndarray) -> float:
        """Return how lively it is inside (4, 2) corners."""
        return float(self._cells[self._inside(corners) > 0].mean())

    def _inside(self, corners: np.ndarray) -> np.ndarray:
        """Return how far each cell lies inside a ring of corners, px; negative outside."""
        away = np.full(self._cells.shape, np.inf)
        for start, end in zip(corners, np.roll(corners, -1, axis=0)):
            (dx, dy), to = end - start, self._centres - start
            away = np.minimum(away, (dx * to[..., 1] - dy * to[..., 0]) / np.hypot(dx, dy))
        return away
