"""An xarray DataArray as an array with its place, by the names and attributes that rioxarray and CF give."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..core.errors import RasterError
from .array_raster import ArrayRaster

ACROSS, DOWN = ("x", "lon", "longitude", "easting"), ("y", "lat", "latitude", "northing")
"""What the two sides of a raster are called."""


def array_raster(data: Any) -> ArrayRaster:
    """Return a DataArray's pixels, its place by its coordinates, and its CRS; RasterError where it has no sides."""
    if callable(getattr(data, "values", None)):
        raise RasterError("A Dataset may hold several rasters. Choose one of its variables, such as dataset['red'].")
    down, across = (_side(data, names) for names in (DOWN, ACROSS))
    others = [name for name in data.dims if name not in (down, across)]
    if len(others) > 1:
        raise RasterError(
            f"A raster has at most bands beside rows and columns, but the DataArray has {', '.join(map(str, others))}. "
            "Choose a slice, such as by .isel."
        )
    pixels = np.asarray(data.transpose(*others, down, across).values)
    return ArrayRaster(pixels, _place(data, across, down), _crs(data), data.attrs.get("_FillValue"))


def _side(data: Any, names: tuple[str, ...]) -> Any:
    """Return the dimension that has one of the names."""
    for name in data.dims:
        if str(name).lower() in names:
            return name
    raise RasterError(
        f"The DataArray has no dimension called {' / '.join(names)}. Rename its dimensions, such as by .rename."
    )


def _place(data: Any, across: Any, down: Any) -> Any:
    """Return the place by the coordinates, which slicing keeps true, or else as GDAL wrote it; None for nowhere."""
    if across in data.coords and down in data.coords:
        return _geotransform(data.coords[across].values, data.coords[down].values)
    written = _attribute(data, "GeoTransform")
    return [float(number) for number in str(written).split()] if written else None


def _crs(data: Any) -> str:
    return str(data.attrs.get("crs") or _attribute(data, "crs_wkt") or _attribute(data, "spatial_ref") or "")


def _attribute(data: Any, name: str) -> Any:
    """Return an attribute of the coordinate that holds the CRS, whatever its name."""
    return next((c.attrs[name] for c in data.coords.values() if c.attrs.get(name)), None)


def _geotransform(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return (3, 3), pixels to the map, from the map coordinates of the pixels' centres along each side.

    RasterError where they are not evenly spaced.
    """
    (dx, x0), (dy, y0) = (_step(np.asarray(values, float)) for values in (x, y))
    return np.array([[dx, 0.0, x0 - dx / 2], [0.0, dy, y0 - dy / 2], [0.0, 0.0, 1.0]])


def _step(centres: np.ndarray) -> tuple[float, float]:
    """Return the spacing of evenly spaced places and the first of them."""
    steps = np.diff(centres)
    step = float(np.mean(steps)) if len(steps) else 0.0
    if not step or not np.isfinite(step) or np.abs(steps - step).max() > 0.01 * abs(step):
        raise RasterError("The coordinates of the array are not evenly spaced. Resample it onto a regular grid first.")
    return step, float(centres[0])
