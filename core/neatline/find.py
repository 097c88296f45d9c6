"""Finds the neatline of a scanned sheet: in a small image of it, then to a fraction of a native pixel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .boundary import to_the_map
from .frame import frame_in
from .native import Read, placed

SIZE_PX = 768
"""Long side of the image in which a frame is looked for."""
SMALLEST_PX = 500
"""No scan of a sheet has a shorter side than this."""


AGAIN = (0.1, 0.1)
"""How exactly a side is known that was moved, in the place of the small image's pixels."""


@dataclass(frozen=True)
class Neatline:
    """The border of a scan's map."""

    corners: np.ndarray
    """(4, 2) native px, clockwise from the upper left of the scan as it lies."""
    sureness: float
    """How well it is drawn, 0..1."""
    is_whole: bool
    """Whether all four sides are lines; otherwise the scan ends within the map."""


def find(small: np.ndarray, size: tuple[int, int], read: Read) -> Neatline | None:
    """Return the neatline of a raster of `size` (width, height); None where it has no frame, or several.

    `small` is the whole raster as (rows, cols) float32 of 0..255, SIZE_PX long; `read` gives native windows of it.
    """
    if min(size) < SMALLEST_PX:
        return None
    frame = frame_in(small)
    if frame is None:
        return None
    step = np.array(size) / small.shape[::-1]
    corners = placed(frame.corners * step, frame.lines, tuple(step), size, read)
    # Where the scan ends within the map, too little of a frame is left to tell its lines apart by.
    moved = to_the_map(corners, float(step.mean()), size, read) if frame.lines.all() else None
    if moved is not None:
        corners = placed(moved, frame.lines, AGAIN, size, read)
    return Neatline(np.clip(corners, 0, size), frame.sureness, bool(frame.lines.all()))
