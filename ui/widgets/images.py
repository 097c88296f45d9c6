"""Arrays of pixels as images that Qt can draw."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtGui import QImage

if TYPE_CHECKING:
    from ...core.matching import WorkingImage


def rgb(image: WorkingImage, contrast: float) -> np.ndarray:
    """Return (rows, cols, 3) uint8; `contrast` 0..1 goes from the stretch of the raster to that of the patch."""
    pixels = np.moveaxis(np.broadcast_to(image.pixels, (3, *image.shape)), 0, 2).astype(float)
    low, high = 0.0, 1.0
    if image.valid.any() and contrast > 0:
        own = np.percentile(pixels[image.valid], (1, 99))
        low, high = contrast * own[0], 1 + contrast * (own[1] - 1)
    return (255 * np.clip((pixels - low) / max(high - low, 1e-6), 0, 1)).astype(np.uint8)


def overlay(reference: np.ndarray, moving: np.ndarray) -> np.ndarray:
    """Return the reference in red and the moving patch in cyan, (rows, cols, 3): grey where they agree."""
    red, cyan = reference.mean(axis=2).astype(np.uint8), moving.mean(axis=2).astype(np.uint8)
    return np.stack([red, cyan, cyan], axis=2)


def to_image(colours: np.ndarray, valid: np.ndarray) -> QImage:
    """Return (rows, cols, 3) uint8 as an image, transparent where invalid."""
    return rgba_image(np.concatenate([colours, np.where(valid, 255, 0).astype(np.uint8)[..., None]], axis=2))


def rgba_image(rgba: np.ndarray) -> QImage:
    """Return (rows, cols, 4) uint8 as an image."""
    rows, cols = rgba.shape[:2]
    data = np.ascontiguousarray(rgba).tobytes()
    return QImage(data, cols, rows, 4 * cols, QImage.Format.Format_RGBA8888).copy()
