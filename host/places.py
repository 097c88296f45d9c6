"""Whether points are inside the two rasters of a review, and the message if they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from ..core.review.solve import ReviewContext
from .translation import tr


def inside(context: ReviewContext, side: str, xy) -> np.ndarray:
    """Return (N,) bool: which of (N, 2) px are inside the `moving` or the `reference` raster.

    Where the raster cannot be opened, its size is unknown: all finite positions count as inside.
    """
    xy = np.asarray(xy, float).reshape(-1, 2)
    size = getattr(context, f"{side}_size")
    if size is None:
        return np.isfinite(xy).all(axis=1)
    return ((xy >= 0) & (xy <= size)).all(axis=1)


def why_not(context: ReviewContext, side: str, count: int = 1) -> str:
    """Return the sentence about `count` points that would leave a raster."""
    from ..core.raster.source import label

    name, size = label(getattr(context.matched.request, side)), getattr(context, f"{side}_size")
    if size is None:
        return tr("This is not a position. Type two numbers.")
    if count == 1:
        words = tr("This place is outside “{0}” ({1} × {2} px), so the point was not moved.")
        return words.format(name, *size)
    words = tr("{0} points would leave “{1}” ({2} × {3} px), so they were not moved.")
    return words.format(count, name, *size)
