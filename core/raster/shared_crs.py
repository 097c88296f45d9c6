"""A raster whose place names no CRS (a world file alone): taken to be in the other raster's, where its numbers fit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..geometry import frames
from ..messages import Text, message
from ..request import RasterSource
from .source import Raster

LARGEST_RATIO = 64.0
"""Of the two rasters' pixel sizes, in map units."""


def sharing_crs(moving: RasterSource, reference: RasterSource) -> tuple[RasterSource, RasterSource, tuple[Text, ...]]:
    """Return both sources, one that has a place without a CRS in that of the other, and what to tell of it."""
    with Raster(moving) as one, Raster(reference) as other:
        placed = one.georeference is not None and other.georeference is not None
        if not placed or bool(one.crs_wkt) == bool(other.crs_wkt):
            return moving, reference, ()
        stray, known = (other, one) if one.crs_wkt else (one, other)
        if not _fits(stray, known):
            return moving, reference, (_unused(stray, known),)
        crs = known.crs_wkt
    told = message(
        "{raster} names no CRS: its coordinates fit {other}, so they are taken to be in the same one.",
        raster=stray.name,
        other=known.name,
    )
    if stray is one:
        return replace(moving, crs_wkt=crs), reference, (told,)
    return moving, replace(reference, crs_wkt=crs), (told,)


def _unused(stray: Raster, known: Raster) -> Text:
    return message(
        "The place of {raster} is not used: it names no CRS, and its coordinates do not fit {other}. Give the layer "
        "its CRS.",
        raster=stray.name,
        other=known.name,
    )


def _fits(stray: Raster, known: Raster) -> bool:
    """Return whether a raster's coordinates lie on or beside another's, with pixels of a size that can be compared."""
    boxes = [_box(raster) for raster in (stray, known)]
    if not np.isfinite(boxes).all():
        return False
    pixels = [np.linalg.norm(np.ptp(box, axis=0)) / np.hypot(*r.shape) for box, r in zip(boxes, (stray, known))]
    ratio = max(pixels) / max(min(pixels), 1e-300)
    gap = np.maximum(boxes[0][0] - boxes[1][1], boxes[1][0] - boxes[0][1])
    near = (gap <= np.maximum(*(np.ptp(box, axis=0) for box in boxes))).all()
    return bool(near) and ratio <= LARGEST_RATIO


def _box(raster: Raster) -> np.ndarray:
    """Return (2, 2): the lowest and the highest map coordinates."""
    places = raster.georeference.to_map(frames.corners(raster.shape)) if raster.georeference is not None else None
    return np.full((2, 2), np.nan) if places is None else np.stack([places.min(axis=0), places.max(axis=0)])
