"""Resampling a WorkingImage at arbitrary positions, masks included."""

from __future__ import annotations

import numpy as np

from ..geometry import bilinear
from ..matching import WorkingImage

AT_ONCE = 1 << 15
"""Samples at a time, so that what they need in between stays in the cache."""


def sample(image: WorkingImage, xy: np.ndarray, to_native: np.ndarray) -> WorkingImage:
    """Return `image` bilinearly sampled at (rows, cols, 2) positions in its own pixels.

    `to_native` is the new image's pixel frame. A sample is valid where all pixels that it draws on are; positions
    that are NaN or outside give invalid samples.
    """
    rows, cols = xy.shape[:2]
    pixels, valid = np.zeros((len(image.pixels), rows, cols), np.float32), np.zeros((rows, cols), bool)
    whole = bool(image.valid.all())
    step = max(1, AT_ONCE // max(cols, 1))
    for first in range(0, rows, step):
        part = slice(first, first + step)
        _sample_rows(image, xy[part], whole, pixels[:, part], valid[part])
    return WorkingImage(pixels, valid, to_native)


def _sample_rows(image: WorkingImage, xy: np.ndarray, whole: bool, pixels: np.ndarray, valid: np.ndarray) -> None:
    """Fill in the samples and their validity; `whole`: all of the image is valid."""
    rows, cols = image.shape
    x, y = xy[..., 0] - 0.5, xy[..., 1] - 0.5
    inside = (x > -0.5) & (x < cols - 0.5) & (y > -0.5) & (y < rows - 0.5)
    x = np.clip(np.where(inside, x, 0.0), 0.0, cols - 1.0).astype(np.float32)
    y = np.clip(np.where(inside, y, 0.0), 0.0, rows - 1.0).astype(np.float32)
    flat, known = image.pixels.reshape(len(image.pixels), -1), image.valid.ravel()
    for index, weight in bilinear.neighbours(x, y, image.shape):
        pixels += np.take(flat, index, axis=1) * weight
        if not whole:
            inside &= np.take(known, index) | (weight < 1e-3)
    pixels *= inside
    valid[:] = inside


def pixel_centres(shape: tuple[int, int]) -> np.ndarray:
    """Return the (rows, cols, 2) pixel centres of an image."""
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    return np.stack([x, y], axis=-1)
