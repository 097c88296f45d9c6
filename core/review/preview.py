"""Previews of the registered moving raster and of the reference for a screen, without writing a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np

from ..geometry import bilinear, frames
from ..geometry.nodes import spacing
from ..geometry.transform import Transform
from ..matching import WorkingImage
from ..registration.image_pair import ImagePair

Read = Callable[[tuple[float, float, float, float], float], WorkingImage]
"""Reads a window, native px, at so many native pixels a pixel."""
STEP_PX = 16
"""Spacing, in screen pixels, of exactly computed positions; others are interpolated."""
MARGIN_PX, CELL_PX, STEPS_PER_OCTAVE = 2, 64, 4
"""Pixels, of the resolution that is read, around what the screen shows, and in a cell of what is read; resolutions
between one and its double."""
EVEN, HALVES = np.uint32(0x00FF00FF), np.uint32(0x00800080)
"""The bytes of a packed pixel that are mixed together, and half of a unit of each."""
WHOLLY_VALID = np.uint32(0xFF000000)


def grid_places(shape: tuple[int, int]) -> np.ndarray:
    """Return the (n, m, 2) screen positions, (x, y) px, for which `render` needs the reference pixels."""
    rows, cols = (-(-side // STEP_PX) + 1 for side in shape)
    y, x = np.mgrid[0:rows, 0:cols] * float(STEP_PX)
    return np.stack([x, y], axis=-1)


def render(
    pair: ImagePair, transform: Transform, reference_px: np.ndarray, shape: tuple[int, int], read: Read | None = None
) -> np.ndarray:
    """Return (rows, cols, 4) uint8 RGBA of the moving raster on a screen of `shape`, transparent where it has nothing.

    `reference_px` (n, m, 2) are the reference pixels at `grid_places(shape)`, NaN where there are none. `read` gives
    the moving raster's colours; without it they are stretched as for matching.
    """
    coarse = transform.inverse(reference_px.reshape(-1, 2)).reshape(reference_px.shape)
    return _drawn(read or partial(pair.read_at, pair.moving), pair.moving_size, coarse, shape)


def render_reference(pair: ImagePair, reference_px: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return (rows, cols, 4) uint8 RGBA of the reference on the same screen; see `render`."""
    return _drawn(partial(pair.read_at, pair.reference), pair.reference_size, reference_px, shape)


def _drawn(read: Read, size: tuple[int, int], coarse: np.ndarray, shape) -> np.ndarray:
    """Return the RGBA values of a raster at the (n, m, 2) native px of the grid."""
    picture = np.zeros((*shape, 4), np.uint8)
    step = _steady(spacing(coarse) / STEP_PX)
    window = _window(coarse, size, step)
    if window is None:
        return picture
    image = read(window, step)
    there = frames.apply(np.linalg.inv(image.to_native), coarse.reshape(-1, 2)).reshape(coarse.shape)
    _fill(picture.view("<u4")[..., 0], _packed(image), there.astype(np.float32))
    return picture


def _steady(step: float) -> float:
    """Return the next finer of a few resolutions, so that a small change of a transform reads nothing anew."""
    return float(2 ** (np.floor(np.log2(max(step, 1.0)) * STEPS_PER_OCTAVE) / STEPS_PER_OCTAVE))


def _window(coarse: np.ndarray, size: tuple[int, int], step: float) -> tuple[float, float, float, float] | None:
    """Return the part of a raster that a grid shows, made up to whole cells; None where it shows none of it."""
    known = coarse[np.isfinite(coarse).all(axis=-1)]
    if not len(known):
        return None
    cell, margin = CELL_PX * step, MARGIN_PX * step
    low = np.maximum(np.floor((known.min(axis=0) - margin) / cell) * cell, 0)
    high = np.minimum(np.ceil((known.max(axis=0) + margin) / cell) * cell, size)
    return (*low.tolist(), *high.tolist()) if (low < high).all() else None


def _packed(image: WorkingImage) -> np.ndarray:
    """Return (rows, cols) uint32, red in the lowest byte, what is valid in the highest."""
    packed = np.empty((*image.shape, 4), np.uint8)
    for channel in range(3):
        values = image.pixels[min(channel, len(image.pixels) - 1)]
        packed[..., channel] = np.clip(values * np.float32(255), 0, 255).astype(np.uint8)
    packed[..., 3] = np.where(image.valid, 255, 0)
    return packed.view("<u4")[..., 0]


def _fill(picture: np.ndarray, image: np.ndarray, there: np.ndarray) -> None:
    """Sample a packed image at a grid's positions, (n, m, 2) float32 px of it, a row of the grid at a time."""
    rows, cols = picture.shape
    along = (np.arange(cols, dtype=np.float32) + 0.5) / STEP_PX
    at_nodes = bilinear.at_lattice(there, along, np.arange(len(there), dtype=np.float32)) - np.float32(0.5)
    at_nodes = np.ascontiguousarray(np.moveaxis(at_nodes, 2, 0))
    share = ((np.arange(STEP_PX, dtype=np.float32) + 0.5) / STEP_PX)[:, None]
    for node, first in enumerate(range(0, rows, STEP_PX)):
        strip = picture[first : first + STEP_PX]
        down = share[: len(strip)]
        strip[:] = _sampled(image, *(axis[node] * (1 - down) + axis[node + 1] * down for axis in at_nodes))


def _sampled(image: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return a packed image's bilinear values at positions that count its pixels' centres; 0 where it has none."""
    rows, cols = image.shape
    with np.errstate(invalid="ignore"):
        inside = (x > -0.5) & (x < cols - 0.5) & (y > -0.5) & (y < rows - 0.5)
    if not inside.any():
        return np.zeros_like(x, np.uint32)
    left, u = _split(np.where(inside, x, 0), cols)
    top, v = _split(np.where(inside, y, 0), rows)
    flat, first = image.ravel(), top * cols + left
    right, down = int(cols > 1), cols * int(rows > 1)
    upper = _mixed(flat[first], flat[first + right], u)
    lower = _mixed(flat[first + down], flat[first + down + right], u)
    values = _mixed(upper, lower, v)
    # What mixes valid with invalid pixels is invalid.
    values[~inside | (values < WHOLLY_VALID)] = 0
    return values


def _split(at: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the pixel before each position, and how far beyond it that is in 256 parts."""
    at = np.clip(at, 0, count - 1)
    before = np.minimum(at.astype(np.int32), max(count - 2, 0))
    return before, ((at - before) * np.float32(256)).astype(np.uint32)


def _mixed(a: np.ndarray, b: np.ndarray, share: np.ndarray) -> np.ndarray:
    """Return (256 - share) / 256 of `a` and the rest of `b`, for two bytes of packed pixels at a time."""
    rest = 256 - share
    even = ((a & EVEN) * rest + (b & EVEN) * share + HALVES) >> 8
    odd = ((a >> 8) & EVEN) * rest + ((b >> 8) & EVEN) * share + HALVES
    return (even & EVEN) | (odd & ~EVEN)
