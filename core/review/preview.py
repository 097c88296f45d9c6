"""Previews of the registered moving raster and of the reference for a screen, without writing a file."""

from __future__ import annotations

import numpy as np

from ..geometry import bilinear
from ..geometry.transform import Transform
from ..raster.reader import Reader
from ..raster.sampling import sample
from ..registration.image_pair import ImagePair, _sampling_step

STEP_PX = 16
"""Spacing, in screen pixels, of exactly computed positions; others are interpolated."""


def grid_places(shape: tuple[int, int]) -> np.ndarray:
    """Return the (n, m, 2) screen positions, (x, y) px, for which `render` needs the reference pixels."""
    rows, cols = (-(-side // STEP_PX) + 1 for side in shape)
    y, x = np.mgrid[0:rows, 0:cols] * float(STEP_PX)
    return np.stack([x, y], axis=-1)


def render(pair: ImagePair, transform: Transform, reference_px: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return (rows, cols, 4) uint8 RGBA of the moving raster on a screen of `shape`, transparent where it has nothing.

    `reference_px` (n, m, 2) are the reference pixels at `grid_places(shape)`, NaN where there are none.
    """
    coarse = transform.inverse(reference_px.reshape(-1, 2)).reshape(reference_px.shape)
    return _drawn(pair, pair.moving, pair.moving_size, coarse, shape)


def render_reference(pair: ImagePair, reference_px: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return (rows, cols, 4) uint8 RGBA of the reference on the same screen; see `render`."""
    return _drawn(pair, pair.reference, pair.reference_size, reference_px, shape)


def _drawn(pair: ImagePair, reader: Reader, size: tuple[int, int], coarse: np.ndarray, shape) -> np.ndarray:
    """Return the RGBA values of a raster at the (n, m, 2) native px of the grid."""
    y, x = ((np.arange(side) + 0.5) / STEP_PX for side in shape)
    where = bilinear.at_lattice(coarse, x, y)
    width, height = size
    inside = (where > 0).all(axis=-1) & (where < (width, height)).all(axis=-1)
    picture = np.zeros((*shape, 4), np.uint8)
    if not inside.any():
        return picture
    step = _sampling_step(where)
    low = np.maximum(where[inside].min(axis=0) - 2 * step, 0)
    high = np.minimum(where[inside].max(axis=0) + 2 * step, (width, height))
    image = pair.read_at(reader, (*low.tolist(), *high.tolist()), step)
    back = np.linalg.inv(image.to_native)
    there = where @ back[:2, :2].T + back[:2, 2]
    found = sample(image, there, np.eye(3))
    colours = np.broadcast_to(found.pixels, (3, *shape))
    picture[..., :3] = np.moveaxis(255 * np.clip(colours, 0, 1), 0, 2).astype(np.uint8)
    picture[..., 3] = np.where(found.valid, 255, 0)
    return picture
