"""Patches of both rasters around a tie point, in one frame, for display."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geometry.transform import Transform
from ..matching import WorkingImage
from ..registration.image_pair import ImagePair
from .snapping import Anchored


@dataclass(frozen=True)
class Patches:
    """Two images of one size; the point lies in the middle of both."""

    reference: WorkingImage
    moving: WorkingImage


def cut_patches(
    pair: ImagePair, transform: Transform, moving_xy: np.ndarray, reference_xy: np.ndarray, half_px: float, side_px: int
) -> Patches:
    """Return squares of `half_px` native reference pixels either way, as images of `side_px`.

    The moving raster is resampled by the transform, shifted to fit the point: both show the same where the point
    is right. What lies outside a raster is invalid.
    """
    centre = np.asarray(reference_xy, float)
    window = (*(centre - half_px).tolist(), *(centre + half_px).tolist())
    step = max(2 * half_px / side_px, 1e-3)
    reference = pair.read_at(pair.reference, window, step)
    tiles = pair.tile_pair(Anchored(transform, moving_xy, reference_xy), window, step)
    moving = tiles[1] if tiles is not None else empty_like(reference)
    return Patches(reference, moving)


def empty_like(like: WorkingImage) -> WorkingImage:
    """Return an image of the same frame in which nothing is valid."""
    return WorkingImage(np.zeros_like(like.pixels), np.zeros_like(like.valid), like.to_native)
