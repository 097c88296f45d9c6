"""What a caller may name as a raster: a path, an array with its place, a rasterio dataset or an xarray DataArray."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Union

import numpy as np

from ..core.errors import RasterError
from ..core.raster.area_files import crs_of
from .array_raster import ArrayRaster
from .in_memory import InMemory
from .xarrays import array_raster

RasterLike = Union[str, os.PathLike, np.ndarray, ArrayRaster, Any]
"""A name that GDAL opens, a numpy array, an ArrayRaster, an open rasterio dataset or an xarray DataArray."""


class Opened:
    """A raster under a name that GDAL opens, for as long as the object lives."""

    def __init__(self, raster: RasterLike, name: str):
        """Take anything that is RasterLike; `name` is what messages call an array. RasterError for anything else."""
        self._held = None
        if isinstance(raster, (str, os.PathLike)):
            self.path = os.fspath(raster)
            return
        known = _file_of(raster)
        if known:
            self.path = known
            return
        placed = _as_array_raster(raster)
        self._held = InMemory(_bands(placed.array), _matrix(placed.transform), wkt_of(placed.crs), placed.nodata, name)
        self.path = self._held.path


def wkt_of(crs: Any) -> str:
    """Return the WKT of a CRS in any form that ArrayRaster takes; "" for none, RasterError where it is not known."""
    if crs is None or isinstance(crs, str) and not crs.strip():
        return ""
    if isinstance(crs, (int, np.integer)):
        crs = f"EPSG:{crs}"
    return crs_of(crs.to_wkt() if hasattr(crs, "to_wkt") else str(crs))


def _file_of(raster: Any) -> str:
    """Return the file that a rasterio dataset reads as it is; "" for what is not one, or has none of its own."""
    name = str(getattr(raster, "name", "") or "") if _is_rasterio(raster) else ""
    return name if name and Path(name).is_file() else ""


def _is_rasterio(raster: Any) -> bool:
    return hasattr(raster, "read") and hasattr(raster, "transform") and hasattr(raster, "crs")


def _as_array_raster(raster: Any) -> ArrayRaster:
    if isinstance(raster, ArrayRaster):
        return raster
    if isinstance(raster, np.ndarray):
        return ArrayRaster(raster)
    if _is_rasterio(raster):
        placed = None if raster.transform.is_identity else raster.transform
        return ArrayRaster(raster.read(masked=True), placed, raster.crs, raster.nodata)
    if hasattr(raster, "dims") and hasattr(raster, "coords"):
        return array_raster(raster)
    raise RasterError(
        f"A {type(raster).__name__} is no raster. Give a path, a numpy array, an ArrayRaster, a rasterio dataset or an "
        "xarray DataArray."
    )


def _bands(array: np.ndarray) -> np.ndarray:
    """Return the (bands, rows, cols) of an array."""
    if array.ndim not in (2, 3) or not array.size:
        raise RasterError(
            f"An array of the shape {array.shape} is no raster: it has rows and columns, or bands, rows and columns."
        )
    return array[None] if array.ndim == 2 else array


def _matrix(transform: Any) -> np.ndarray | None:
    """Return (3, 3), pixels to the map."""
    if transform is None:
        return None
    if hasattr(transform, "to_gdal"):
        transform = transform.to_gdal()
    numbers = np.asarray(transform, float)
    if numbers.shape == (6,):
        x0, a, b, y0, c, d = numbers
        numbers = np.array([[a, b, x0], [c, d, y0], [0.0, 0.0, 1.0]])
    if not _is_affine(numbers):
        raise RasterError(
            "The transform places no pixels: give an Affine, GDAL's six numbers or an invertible 3 × 3 matrix."
        )
    return numbers


def _is_affine(matrix: np.ndarray) -> bool:
    is_square = matrix.shape == (3, 3) and bool(np.isfinite(matrix).all())
    return is_square and matrix[2].tolist() == [0.0, 0.0, 1.0] and bool(np.linalg.det(matrix))
