"""Reads a window of a raster at any resolution in bounded memory, with declared and undeclared nodata."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..gdal_errors import collected
from ..progress import IsCancelled, cancel_scope, checkpoint, never
from .bands import ABSURD, Channels
from .cache import relieve
from .pixel_type import has_signed_bytes, nodata_of
from .resample import Axis, resampled
from .source import Raster, read_failure

MOST_PIXELS_AT_ONCE = 1 << 22


@dataclass(frozen=True)
class Grid:
    """Output pixels over a raster: (u, v) lies at native (left + u·step_x, top + v·step_y)."""

    left: float
    top: float
    step_x: float
    step_y: float
    rows: int
    cols: int

    @property
    def to_native(self) -> np.ndarray:
        """(3, 3): output pixels to native ones."""
        return np.array([[self.step_x, 0.0, self.left], [0.0, self.step_y, self.top], [0.0, 0.0, 1.0]])

    def is_native(self, width: int, height: int) -> bool:
        """Return whether these are pixels of a raster of that size as they are, few enough to be read at once."""
        inside = self.left >= 0 and self.top >= 0 and self.left + self.cols <= width and self.top + self.rows <= height
        whole = self.step_x == self.step_y == 1.0 and self.left % 1 == 0 and self.top % 1 == 0
        return inside and whole and self.rows * self.cols <= MOST_PIXELS_AT_ONCE

    def part(self, row: int, rows: int, col: int, cols: int) -> Grid:
        """Return the grid of a block of these output pixels."""
        left, top = self.left + col * self.step_x, self.top + row * self.step_y
        return Grid(left, top, self.step_x, self.step_y, rows, cols)

    def axes(self, width: int, height: int) -> tuple[Axis, Axis]:
        """Return the grid's rows and columns over a raster of that size."""
        return Axis(self.top, self.step_y, self.rows, height), Axis(self.left, self.step_x, self.cols, width)

    def over(self, factor_x: float, factor_y: float) -> Grid:
        """Return the same output pixels over an overview whose pixels are `factor` native ones wide."""
        return Grid(
            self.left / factor_x,
            self.top / factor_y,
            self.step_x / factor_x,
            self.step_y / factor_y,
            self.rows,
            self.cols,
        )


def read_grid(
    raster: Raster, channels: Channels, grid: Grid, is_cancelled: IsCancelled = never
) -> tuple[np.ndarray, np.ndarray]:
    """Return (channels, rows, cols) means of the valid native values, in their own units, and (rows, cols) valid.

    An output pixel is valid when at least half of it is. Raises RasterError where the file cannot be read, and
    CancelledError.
    """
    with cancel_scope(is_cancelled):
        return _read_grid(raster, channels, grid)


def _read_grid(raster: Raster, channels: Channels, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    if grid.is_native(raster.width, raster.height):
        return read_native(raster, channels, (int(grid.left), int(grid.top), grid.cols, grid.rows))
    level = _overview(raster, channels, grid)
    width, height = level_size(raster, level)
    grid = grid.over(raster.width / width, raster.height / height)
    values: np.ndarray = np.empty(0)
    valid = np.zeros((grid.rows, grid.cols), bool)
    for row, rows, col, cols in _blocks(grid, width, height):
        checkpoint()
        block = grid.part(row, rows, col, cols)
        down, across = block.axes(width, height)
        (y, n_y), (x, n_x) = down.needed(), across.needed()
        native, known = read_native(raster, channels, (x, y, n_x, n_y), level)
        mean, weight = resampled(native, known, down, across)
        if not values.size:
            values = np.zeros((len(mean), grid.rows, grid.cols), mean.dtype)
        values[:, row : row + rows, col : col + cols] = mean
        valid[row : row + rows, col : col + cols] = weight >= 0.5
    values[:, ~valid] = 0
    return values, valid


def resample_grid(values: np.ndarray, valid: np.ndarray, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Return the same as `read_grid` from pixels in memory, over which `grid` is given."""
    height, width = valid.shape
    if grid.is_native(width, height):
        part = slice(int(grid.top), int(grid.top) + grid.rows), slice(int(grid.left), int(grid.left) + grid.cols)
        return values[:, part[0], part[1]].copy(), valid[part].copy()
    down, across = grid.axes(width, height)
    (y, n_y), (x, n_x) = down.needed(), across.needed()
    part = slice(y, y + n_y), slice(x, x + n_x)
    mean, weight = resampled(values[:, part[0], part[1]], valid[part], down, across)
    inside = weight >= 0.5
    mean[:, ~inside] = 0
    return mean, inside


def read_native(
    raster: Raster, channels: Channels, window: tuple[int, int, int, int], level: int = -1
) -> tuple[np.ndarray, np.ndarray]:
    """Return channels (finite, 0 where invalid) and valid of an (x, y, width, height) window of one overview level."""
    planes = {b: read_numbers(raster, b, level, window) for b in dict.fromkeys(channels.bands)}
    gaps = [is_nodata(plane, nodata_of(raster.dataset.GetRasterBand(b))) for b, plane in planes.items()]
    valid = ~np.logical_and.reduce(gaps)
    values = channels.convert([planes[b] for b in channels.bands])
    if channels.gap is not None:
        valid &= ~np.logical_and.reduce([plane == channels.gap for plane in planes.values()])
    if channels.palette is not None or not all(np.issubdtype(plane.dtype, np.integer) for plane in planes.values()):
        valid &= (np.abs(values) < ABSURD).all(0)  # false for NaN
    if channels.alpha:
        alpha = read_plane(raster, _band(raster, channels.alpha, level), window)
        valid &= alpha > (127 if alpha.dtype == np.uint8 else 0)
    if channels.mask:
        valid &= read_plane(raster, _band(raster, channels.bands[0], level).GetMaskBand(), window) > 0
    if not valid.all():
        values[:, ~valid] = 0
    relieve(raster.dataset)
    return values, valid


def is_nodata(plane: np.ndarray, nodata: float | None) -> np.ndarray:
    """Return where a plane holds its nodata value; floats may differ from it in the last digits."""
    if nodata is None:
        return np.zeros(plane.shape, bool)
    if np.issubdtype(plane.dtype, np.integer):
        return plane == nodata if np.isfinite(nodata) else np.zeros(plane.shape, bool)
    if np.isnan(nodata):
        return np.isnan(plane)
    if not np.isfinite(nodata):
        return plane == nodata
    with np.errstate(over="ignore", invalid="ignore"):
        return np.abs(plane - nodata) <= 1e-6 * abs(nodata)


def level_size(raster: Raster, level: int) -> tuple[int, int]:
    """Return (width, height) of an overview, of the raster itself for -1."""
    band = _band(raster, 1, level)
    return band.XSize, band.YSize


def _blocks(grid: Grid, width: int, height: int):
    """Yield (row, rows, col, cols) of output blocks that each need few native pixels, full rows where possible."""
    tall, wide = max(grid.step_y, 1.0), max(grid.step_x, 1.0)
    cols = int(np.clip(MOST_PIXELS_AT_ONCE / (tall * wide), 1, grid.cols))
    rows = int(np.clip(MOST_PIXELS_AT_ONCE / (tall * wide * cols), 1, grid.rows))
    for row in range(0, grid.rows, rows):
        for col in range(0, grid.cols, cols):
            yield row, min(rows, grid.rows - row), col, min(cols, grid.cols - col)


def _overview(raster: Raster, channels: Channels, grid: Grid) -> int:
    """Return the coarsest overview with at least two pixels to an output pixel, -1 for none.

    Two, because overviews are often made by nearest neighbour and then off by up to half a pixel of theirs; and none
    for complex numbers, whose phases do not average, nor where a mask has no overviews.
    """
    band, best, best_factor = raster.dataset.GetRasterBand(channels.bands[0]), -1, 1.0
    if channels.mask or np.issubdtype(raster.dtype, np.complexfloating):
        return best
    for i in range(_common_overviews(raster, channels)):
        overview = band.GetOverview(i)
        factor = max(raster.width / overview.XSize, raster.height / overview.YSize)
        if best_factor < factor <= min(grid.step_x, grid.step_y) / 2:
            best, best_factor = i, factor
    return best


def _common_overviews(raster: Raster, channels: Channels) -> int:
    bands = {1, channels.alpha or channels.bands[0], *channels.bands}
    return min(raster.dataset.GetRasterBand(b).GetOverviewCount() for b in bands)


def _band(raster: Raster, band: int, level: int) -> gdal.Band:
    found = raster.dataset.GetRasterBand(band)
    return found if level < 0 else found.GetOverview(level)


def read_numbers(raster: Raster, band: int, level: int, window: tuple[int, int, int, int]) -> np.ndarray:
    """Return a window of a band that holds numbers, which may be signed bytes."""
    plane = read_plane(raster, _band(raster, band, level), window)
    return plane.view(np.int8) if has_signed_bytes(raster.dataset.GetRasterBand(band)) else plane


def read_plane(raster: Raster, band: gdal.Band, window: tuple[int, int, int, int]) -> np.ndarray:
    """Return a window (x, y, width, height) of a band as GDAL gives it out; RasterError where it cannot be read."""
    checkpoint()
    plane = None
    with collected() as errors:
        plane = band.ReadAsArray(*window)
    if plane is None:
        raise read_failure(raster, errors)
    return plane
