"""Reads a raster back in the format that it was copied to: the same numbers fit in, and the same pixels are valid."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from osgeo import gdal

from ..errors import RasterError
from ..gdal_errors import collected
from ..messages import Message, message
from ..progress import IsCancelled, check
from ..request import RasterSource
from .moving_view import data_bands
from .pixel_type import dtype_of, nodata_of
from .pixels import is_nodata, read_numbers, read_plane
from .source import Raster

JPEG_BITS, LARGEST_BITS = 12, 128
MOST_PIXELS_AT_ONCE = 1 << 22
Window = tuple[int, int, int, int]


def require_same(given_path: str, made_path: str, driver: str, is_cancelled: IsCancelled) -> None:
    """Give a copy a mask (`.msk`) where its format alone does not say which pixels are valid.

    Raises RasterError where a band's numbers do not fit into the copy, or it says something else even then.
    """
    with Raster(RasterSource(given_path)) as given:
        if not _same(given, made_path, is_cancelled, _holds_numbers):
            raise RasterError(
                message(
                    "The format {driver} does not hold this raster: numbers of type {dtype} in bands: {count}. Use "
                    ".tif.",
                    driver=driver,
                    dtype=given.dtype.name,
                    count=len(data_bands(given)),
                )
            )
        if _same(given, made_path, is_cancelled, _same_validity):
            return
        _add_mask(given, made_path)
        if not _same(given, made_path, is_cancelled, _same_validity):
            raise RasterError(
                message("The format {driver} does not hold which of the pixels are valid. Use .tif.", driver=driver)
            )


def notes_on_numbers(given_path: str, made_path: str, driver: str, is_cancelled: IsCancelled) -> tuple[Message, ...]:
    """Return what is to be said where a copy gives other numbers for its valid pixels."""
    if not _changes(given_path, made_path, is_cancelled):
        return ()
    return (message("The format {driver} changes numbers a little. Use .tif to keep them.", driver=driver),)


def notes_on_crs(given_path: str, made_path: str, driver: str) -> tuple[Message, ...]:
    """Return what is to be said where a raster on a map has no CRS in its copy, or one that is nowhere on Earth."""
    if not _is_on_earth(given_path) or _is_on_earth(made_path):
        return ()
    return (
        message(
            "The format {driver} does not hold this CRS: choose it when you load the file, or use .tif.", driver=driver
        ),
    )


def _is_on_earth(path: str) -> bool:
    system = gdal.Open(path).GetSpatialRef()
    return system is not None and bool(system.IsProjected() or system.IsGeographic() or system.IsGeocentric())


def _changes(given_path: str, made_path: str, is_cancelled: IsCancelled) -> bool:
    with Raster(RasterSource(given_path)) as given, Raster(RasterSource(made_path)) as made:
        for window in _windows(given):
            check(is_cancelled)
            for a, b in zip(data_bands(given), data_bands(made)):
                valid = valid_in(given, a, window)
                before, after = (read_numbers(raster, n, -1, window)[valid] for raster, n in ((given, a), (made, b)))
                if not np.array_equal(before, after):
                    return True
    return False


def valid_in(raster: Raster, b: int, window: Window) -> np.ndarray:
    """Return where a band is valid for GDAL and for QGIS, which also looks at nodata and alpha itself."""
    band, values = raster.dataset.GetRasterBand(b), read_numbers(raster, b, -1, window)
    valid = (read_plane(raster, band.GetMaskBand(), window) > 0) & ~is_nodata(values, nodata_of(band))
    if values.dtype.kind in "fc":
        valid &= ~np.isnan(values)
    if raster.alpha.band:
        valid &= read_plane(raster, raster.dataset.GetRasterBand(raster.alpha.band), window) > 0
    return valid


def _same(given: Raster, made_path: str, is_cancelled: IsCancelled, compare: Callable) -> bool:
    try:
        with Raster(RasterSource(made_path)) as made:
            return compare(given, made, is_cancelled)
    except RasterError:
        # Several bands are several rasters there, or its own driver does not read it.
        return False


def _holds_numbers(given: Raster, made: Raster, _is_cancelled: IsCancelled) -> bool:
    numbers = list(zip(data_bands(given), data_bands(made)))
    pairs = [(given.dataset.GetRasterBand(a), made.dataset.GetRasterBand(b)) for a, b in numbers]
    kinds = ((dtype_of(a), dtype_of(b)) for a, b in pairs)
    return (
        len(data_bands(given)) == len(data_bands(made))
        and not made.alpha.pictures
        and given.shape == made.shape
        and all(np.can_cast(*pair, casting="safe") for pair in kinds)
        and all(_bits(a) <= _bits(b) for a, b in pairs)
    )


def _bits(band: gdal.Band) -> int:
    """Return how many bits of a pixel count: GDAL calls the 12 bits that JPEG keeps at most a type of 16."""
    told = band.GetMetadataItem("NBITS", "IMAGE_STRUCTURE")
    is_jpeg = band.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "JPEG"
    return min(int(told or 8 * dtype_of(band).itemsize), JPEG_BITS if is_jpeg else LARGEST_BITS)


def _same_validity(given: Raster, made: Raster, is_cancelled: IsCancelled) -> bool:
    for window in _windows(given):
        check(is_cancelled)
        for a, b in zip(data_bands(given), data_bands(made)):
            if not np.array_equal(valid_in(given, a, window), valid_in(made, b, window)):
                return False
    return True


def _add_mask(given: Raster, made_path: str) -> None:
    """Write a mask beside a copy, which GDAL reads with any format that is one file."""
    with collected():
        made = gdal.Open(made_path)
        made.CreateMaskBand(gdal.GMF_PER_DATASET)
        for window in _windows(given):
            valid = np.logical_or.reduce([valid_in(given, b, window) for b in data_bands(given)])
            made.GetRasterBand(1).GetMaskBand().WriteArray(valid * np.uint8(255), *window[:2])
        made = None


def _windows(raster: Raster) -> Iterator[Window]:
    rows = max(1, MOST_PIXELS_AT_ONCE // raster.width)
    for y in range(0, raster.height, rows):
        yield 0, y, raster.width, min(rows, raster.height - y)
