"""Which band of a raster is its alpha: the one that says so, unless its values are those of a picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..gdal_errors import collected

WINDOWS, WINDOW_PX = 5, 64
"""Number of windows along each side, and their side, from which a band's values are sampled."""
PICTURE_LEVELS = 16
"""Least number of different values above 0 that a picture has; feathered edges of an alpha have as many."""
OPAQUE_SHARE = 0.5
"""Least share of the pixels above 0 that have an alpha's largest value."""


@dataclass(frozen=True)
class Alpha:
    """What the bands of a raster that are called alpha are."""

    band: int = 0
    """One-based, 0 for none."""
    opaque: int = 255
    """The value of wholly opaque pixels."""
    pictures: tuple[int, ...] = ()
    """Bands that are called alpha but hold a picture: near infrared often is, since writers call a fourth band so."""


def alpha_of(dataset: gdal.Dataset) -> Alpha:
    """Return the alpha band of a raster, the first of several; a raster has a band beside its alpha."""
    bands = [dataset.GetRasterBand(b) for b in range(1, dataset.RasterCount + 1)]
    values = {b: _sample(band) for b, band in enumerate(bands, 1) if is_called_alpha(band)}
    pictures = tuple(b for b, sample in values.items() if _is_picture(sample))
    rest = [b for b in values if b not in pictures]
    if not rest or len(rest) == len(bands):
        return Alpha(pictures=pictures)
    return Alpha(rest[0], _opaque(bands[rest[0] - 1].DataType, values[rest[0]]), pictures)


def is_called_alpha(band: gdal.Band) -> bool:
    """Return whether a band's colour interpretation is alpha."""
    return band.GetColorInterpretation() == gdal.GCI_AlphaBand


def opaque_value(gdal_type: int) -> int:
    """Return the value of wholly opaque pixels in an alpha band of a type, as GDAL understands it."""
    return 65535 if gdal_type == gdal.GDT_UInt16 else 255


def _opaque(gdal_type: int, values: np.ndarray) -> int:
    """Return the same for a band with these values: sixteen bits may hold 0 to 255, floats 0 to 1."""
    largest = np.nanmax(values, initial=0)
    if gdal_type in (gdal.GDT_Float32, gdal.GDT_Float64) and 0 < largest <= 1:
        return 1
    return 255 if 0 < largest <= 255 else opaque_value(gdal_type)


def _is_picture(values: np.ndarray) -> bool:
    """Return whether these are the values of a picture: many, and hardly ever the largest one."""
    seen = values[values > 0]
    if len(np.unique(seen)) < PICTURE_LEVELS:
        return False
    return bool((seen == seen.max()).mean() < OPAQUE_SHARE)


def _sample(band: gdal.Band) -> np.ndarray:
    """Return the values of windows spread over a band; what cannot be read is left out."""
    width, height = min(WINDOW_PX, band.XSize), min(WINDOW_PX, band.YSize)
    found = []
    with collected():
        for y in np.linspace(0, band.YSize - height, WINDOWS).astype(int).tolist():
            for x in np.linspace(0, band.XSize - width, WINDOWS).astype(int).tolist():
                window = band.ReadAsArray(x, y, width, height)
                found += [] if window is None else [window.ravel()]
    return np.concatenate(found) if found else np.zeros(0)
