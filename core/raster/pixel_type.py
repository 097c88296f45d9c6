"""What numbers a band holds: its type, signed bytes of older GDALs included, and the nodata value that fits it."""

from __future__ import annotations

import math

import numpy as np
from osgeo import gdal, gdal_array

SIGNED = ("PIXELTYPE", "SIGNEDBYTE")
"""How GDAL before 3.7, which has no type for them, says that the bytes of a band are signed."""


def numpy_type(gdal_type: int) -> np.dtype:
    """Return the numpy type that GDAL reads a data type as."""
    return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(gdal_type) or np.float64)


def has_signed_bytes(band: gdal.Band) -> bool:
    """Return whether GDAL gives a band's signed bytes out as unsigned ones."""
    if hasattr(gdal, "GDT_Int8"):  # which has a type of their own, and warns whoever asks
        return False
    return band.DataType == gdal.GDT_Byte and band.GetMetadataItem(SIGNED[0], "IMAGE_STRUCTURE") == SIGNED[1]


def dtype_of(band: gdal.Band) -> np.dtype:
    """Return the type of a band's numbers, whatever type GDAL gives them out as."""
    return np.dtype(np.int8) if has_signed_bytes(band) else numpy_type(band.DataType)


def nodata_of(band: gdal.Band) -> float | None:
    """Return the nodata value of a band; None also for one that its pixels cannot hold, which marks nothing."""
    value = band.GetNoDataValue()
    return value if value is not None and fits(value, dtype_of(band)) else None


def fits(value: float, dtype: np.dtype) -> bool:
    """Return whether pixels of a type can hold a value; what rounds to a type's largest number fits it."""
    if np.issubdtype(dtype, np.integer):
        limits = np.iinfo(dtype)
        return math.isfinite(value) and float(value).is_integer() and limits.min <= value <= limits.max
    with np.errstate(over="ignore"):
        return not math.isfinite(value) or bool(np.isfinite(dtype.type(value)))
