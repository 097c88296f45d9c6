"""Resampling a WorkingImage at arbitrary positions, masks included."""

from __future__ import annotations

import numpy as np

from ..geometry import bilinear
from ..matching import WorkingImage


def sample(image: WorkingImage, xy: np.ndarray, to_native: np.ndarray) -> WorkingImage:
    """Return `image` bilinearly sampled at (rows, cols, 2) positions in its own pixels.

    `to_native` is the new image's pixel frame. A sample is valid where all pixels that it draws on are; positions
    that are NaN or outside give invalid samples.
    """
    rows, cols = image.shape
    x, y = xy[..., 0] - 0.5, xy[..., 1] - 0.5
    inside = (x > -0.5) & (x < cols - 0.5) & (y > -0.5) & (y < rows - 0.5)
    x = np.clip(np.where(inside, x, 0.0), 0.0, cols - 1.0).astype(np.float32)
    y = np.clip(np.where(inside, y, 0.0), 0.0, rows - 1.0).astype(np.float32)
    flat, valid = image.pixels.reshape(len(image.pixels), -1), image.valid.ravel()
    pixels = np.zeros((len(flat), *x.shape), np.float32)
    for index, weight in bilinear.neighbours(x, y, image.shape):
        pixels += flat[:, index] * weight
        inside &= valid[index] | (weight < 1e-3)
    pixels *= inside
    return WorkingImage(pixels, inside, to_native)


def pixel_centres(shape: tuple[int, int]) -> np.ndarray:
    """Return the (rows, cols, 2) pixel centres of an image."""
    y, x = np.mgrid[: shape[0], : shape[1]] + 0.5
    return np.stack([x, y], axis=-1)
