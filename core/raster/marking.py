"""How a format marks the pixels outside the moving raster, where that is left to us."""

from __future__ import annotations

import numpy as np

from .band_description import is_classes
from .fill import Outside
from .lossless import is_lossy
from .moving_view import data_bands
from .pixel_type import nodata_of
from .source import Raster

WITHOUT_ALPHA = ("JPEG", "RST")
WITH_ALPHA = ("PNG", "WEBP", "GPKG")
"""Formats whose readers know alpha, and no mask beside the file."""


def marking_in(driver: str, options: tuple[str, ...], raster: Raster, outside: Outside) -> Outside:
    """Return how to mark pixels outside in a format: as asked for, else as the raster does if the format can.

    Where a format changes numbers a value marks nothing.
    """
    if outside.kind != "auto":
        return outside
    bands = [raster.dataset.GetRasterBand(b) for b in data_bands(raster)]
    own = any(nodata_of(band) is not None for band in bands) and not is_lossy(driver, options)
    if driver == "GPKG" and raster.dtype != np.uint8:
        return Outside.of("nodata", None if own and not np.isnan(nodata_of(bands[0]) or 0) else _end(raster.dtype))
    if raster.alpha.band and driver not in WITHOUT_ALPHA:
        return outside
    if own or (raster.dtype.kind == "f" and not is_lossy(driver, options) and not raster.alpha.band):
        return outside
    is_picture = len(bands) in (1, 3) and not any(map(is_classes, bands))
    return Outside.of("alpha" if driver in WITH_ALPHA and is_picture else "mask")


def _end(dtype: np.dtype) -> float:
    """Return the value of a type that a raster needs least: the lowest, or the highest of unsigned numbers."""
    limits = np.finfo(dtype) if dtype.kind in "fc" else np.iinfo(dtype)
    return float(limits.max if dtype.kind == "u" else limits.min)
