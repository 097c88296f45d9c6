"""Links that show the moving raster as in a mirror: x and y of one side are swapped, or it is a mirror image."""

from __future__ import annotations

import numpy as np

from ..messages import Message, message
from ..raster.pixel_shape import is_mirrored
from ..raster.source import Raster
from .links import MAP, PIXELS, Frame, Links, Rasters, is_placed

FEWEST = 3
"""Two points fit a similarity and its mirror image equally well."""
CLEARLY = 0.5
"""The mirror image leaves residuals smaller than this share of the others; degrees at 60° of latitude leave a third."""
LEAST = 0.02
"""Points near one line fit both about equally well: upright residuals below this share of the spread say nothing."""
MIRRORED = message(
    "The points turn the moving raster into its mirror image. If it is none, x and y of one side are swapped: "
    "read them with --swap-source or --swap-target."
)


def mirror_note(links: Links, rasters: Rasters) -> tuple[Message, ...]:
    """Return a message where a mirrored similarity fits the enabled control points clearly better than an upright one.

    Without the rasters a swap of x and y on one side cannot be told from a mirror image: it is one, turned by 90°.
    """
    used = links.enabled & ~links.check
    if used.sum() < FEWEST:
        return ()
    source = _places(links.source_xy[used], links.source, rasters.moving)
    target = _places(links.target_xy[used], links.target, rasters.reference)
    upright, mirrored = _residual(source, target), _residual(source.conj(), target)
    return (MIRRORED,) if mirrored < CLEARLY * upright and upright > LEAST * np.abs(target).max() else ()


def _places(xy: np.ndarray, frame: Frame, raster: Raster | None) -> np.ndarray:
    """Return (N,) complex places about their centroid, y upwards; on a line where it may go either way."""
    places = xy[:, 0] + 1j * _upwards(xy, frame, raster) * xy[:, 1]
    return places - places.mean()


def _upwards(xy: np.ndarray, frame: Frame, raster: Raster | None) -> int:
    """Return 1 where y goes upwards on the ground, -1 where downwards, 0 where that is not known."""
    if frame.kind == PIXELS:
        return 1 if raster is not None and is_mirrored(raster) else -1
    if frame.kind == MAP or is_placed(raster) or not (xy >= 0).all():
        return 1
    # Without the raster: rows that are counted downwards, or a map.
    return 0 if raster is None else -1


def _residual(source: np.ndarray, target: np.ndarray) -> float:
    """Return the median residual of the similarity between centred places; a similarity is one complex factor.

    The median, so that a few wrong points do not hide what the others say.
    """
    spread = np.vdot(source, source).real
    factor = np.vdot(source, target) / spread if spread else 0.0
    return float(np.median(np.abs(target - factor * source)))
