"""Reads working images: windows at a working resolution, stretched, with one validity mask."""

from __future__ import annotations

import math
from contextlib import ExitStack
from copy import copy
from dataclasses import replace

import numpy as np

from ..errors import RasterError
from ..geometry.polygons import polygon
from ..matching import WorkingImage
from ..messages import Text, message
from ..neatline.find import SIZE_PX, find
from ..neatline.text import OFF, corners_in
from ..progress import IsCancelled, check, never
from ..request import Area, RasterSource
from . import areas, bands, stretch, whole_images
from . import pixel_shape as shape
from .borders import scan_border
from .pixels import Grid, read_grid, read_native, resample_grid
from .source import Raster
from .stripes import gap_value

PREVIEW_PX, BORDER_PX = 2048, 768
"""Long sides of the whole image: the one that stretch and coarse windows are taken from, and its scan border."""
SMALLEST_SIDE_PX = 16
PATCH_PX, STRIPES_PX = 256, 512
"""Sides of native patches, in which speckle and stripes are looked for."""
LOOKED_UP = "_channels", "_preview_grid", "_preview", "_border_grid", "_border", "_stretch", "neatline", "notes"
"""What a reader finds out about the whole raster."""
PATCHES = [(x, y) for x in (0.25, 0.5, 0.75) for y in (0.25, 0.5, 0.75)]


class Reader:
    """Reads windows of one raster; for one thread. Raises RasterError where there is nothing to match.

    `use` and `ignore` are polygons on the map: what lies outside all of `use` or inside any of `ignore` is invalid.
    Those that cannot be brought onto the raster (no georeference, no CRS) are left out, and `notes` says so.
    `neatline`, as in a MatchRequest: what lies outside it is invalid, too. The raster may be open already; it is closed
    with the reader, and where there is nothing to match.
    """

    def __init__(
        self,
        source: RasterSource | Raster,
        use: tuple[Area, ...] = (),
        ignore: tuple[Area, ...] = (),
        is_cancelled: IsCancelled = never,
        neatline: str = OFF,
    ):
        self.raster = source if isinstance(source, Raster) else Raster(source)
        self.is_turned_over = False
        self._is_cancelled = is_cancelled
        with ExitStack() as closing:
            closing.callback(self.close)
            self.notes: tuple[Text, ...] = self.raster.notes
            self._check_size()
            self._look_up(neatline)
            self._use, self._ignore = self._on_pixels(use), self._on_pixels(ignore)
            closing.pop_all()

    def _look_up(self, neatline: str) -> None:
        """Look up what depends on the whole raster, or take what is kept of it."""
        # What is asked for a neatline is the raster of one pair: only others are looked up again.
        key = whole_images.key_of(self.raster) if neatline == OFF else None
        known = whole_images.recalled(key)
        if known is None:
            self._look(neatline)
            whole_images.keep(key, {name: vars(self)[name] for name in LOOKED_UP})
        else:
            vars(self).update(known)

    def _look(self, neatline: str) -> None:
        self._channels = bands.choose(self.raster, self._small)
        self._leave_out_stripes()
        self._preview_grid = self._whole_grid(PREVIEW_PX)
        self._preview = read_grid(self.raster, self._channels, self._preview_grid, self._is_cancelled)
        self._drop_copies()
        self._border_grid = self._whole_grid(BORDER_PX)
        check(self._is_cancelled)
        self._border = self._find_border()
        check(self._is_cancelled)
        self.neatline = self._find_neatline(neatline)
        self._stretch = self._find_stretch()

    def __enter__(self) -> Reader:
        return self

    def __exit__(self, *failure) -> None:
        self.close()

    def close(self) -> None:
        """Close the file."""
        self.raster.close()

    @property
    def bands(self) -> tuple[int, ...]:
        """The one-based bands that are used."""
        return self._channels.bands

    @property
    def is_log(self) -> bool:
        """Whether the values are logarithms, as for radar."""
        return self._stretch.log_offset is not None

    @property
    def pixel_aspect(self) -> float:
        """Height over width of a pixel on the ground; 1 where not known or hardly different from 1."""
        return shape.aspect(self.raster)

    @property
    def is_mirrored(self) -> bool:
        """Whether the raster is a mirror image: by its georeference, which has the rows from south to north, or not."""
        return shape.is_mirrored(self.raster) != self.is_turned_over

    def turned_over(self) -> Reader:
        """Return a reader of the same open file that takes it for a mirror image if this one does not."""
        other = copy(self)
        other.is_turned_over = not self.is_turned_over
        return other

    def without_polygons(self) -> Reader:
        """Return a reader of the same open file that uses and ignores no polygons."""
        other = copy(self)
        other._use, other._ignore = [], []
        return other

    def in_use(self, to_native: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
        """Return which of (rows, cols) pixels, whose frame is `to_native`, the polygons to use and ignore leave."""
        left = np.ones(shape, bool)
        if self._use:
            left &= areas.rasterized(self._use, to_native, shape)
        if self._ignore:
            left &= ~areas.rasterized(self._ignore, to_native, shape)
        return left

    def read(
        self, window: tuple[float, float, float, float] | None = None, size: int | tuple[int, int] = 1024
    ) -> WorkingImage:
        """Return a window at a working resolution.

        `window` is (x_min, y_min, x_max, y_max) in native pixels, floats allowed, None for the whole raster; what of
        it lies outside the raster is invalid. `size` is (rows, cols), or the long side: then pixels come out square on
        the ground where the georeference tells, and never finer than the native ones. Nor is the image ever mirrored:
        where the georeference is (south-up rasters), the rows come out in reverse order, which `to_native` carries.
        """
        grid = self.grid(window, size)
        values, valid = self._raw(grid)
        valid &= ~self._border_on(grid)
        valid &= self._inside(grid)
        valid &= self.in_use(grid.to_native, (grid.rows, grid.cols))
        image = WorkingImage(self._stretch.apply(values, valid), valid, grid.to_native)
        return _flipped(image) if self.is_mirrored else image

    def grid(self, window: tuple[float, float, float, float] | None = None, size: int | tuple[int, int] = 1024) -> Grid:
        """Return the pixels that `read` would give a window."""
        x0, y0, x1, y1 = window or (0.0, 0.0, float(self.raster.width), float(self.raster.height))
        width, height = x1 - x0, y1 - y0
        if not (np.isfinite([x0, y0, x1, y1]).all() and width > 0 and height > 0):
            raise RasterError(
                message("The window to read of {raster} is empty. Choose a larger area.", raster=self.raster.name)
            )
        rows, cols = size if isinstance(size, tuple) else self._square_shape(width, height, size)
        return Grid(x0, y0, width / cols, height / rows, rows, cols)

    def window_of(self, area: Area) -> tuple[float, float, float, float]:
        """Return the part of the raster that holds an area, as (x_min, y_min, x_max, y_max) in native pixels.

        Raises RasterError where the area has no place on the raster or lies outside it.
        """
        return areas.window_of(area, self.raster)

    def _check_size(self) -> None:
        width, height = self.raster.width, self.raster.height
        if min(width, height) < SMALLEST_SIDE_PX:
            raise RasterError(
                message(
                    "{raster} is only {width} × {height} pixels: too small to match. It needs at least "
                    "{least} pixels on each side.",
                    raster=self.raster.name,
                    width=width,
                    height=height,
                    least=SMALLEST_SIDE_PX,
                )
            )

    def _square_shape(self, width: float, height: float, size: int) -> tuple[int, int]:
        tall = height * self.pixel_aspect
        pixel = max(max(width, tall) / size, min(1.0, self.pixel_aspect))
        return max(1, round(tall / pixel)), max(1, round(width / pixel))

    def _whole_grid(self, size: int) -> Grid:
        """Return the grid of the whole raster with its own pixel aspect."""
        width, height = self.raster.width, self.raster.height
        step = max(max(width, height) / size, 1.0)
        rows, cols = max(1, round(height / step)), max(1, round(width / step))
        return Grid(0.0, 0.0, width / cols, height / rows, rows, cols)

    def _small(self, wanted: tuple[int, ...]) -> np.ndarray:
        """Return (bands, rows, cols) of single bands at a small size, NaN where invalid."""
        images = []
        for band in wanted:
            values, valid = read_grid(self.raster, bands.Channels((band,)), self._whole_grid(256), self._is_cancelled)
            images.append(np.where(valid, values[0].astype(float), np.nan))
        return np.stack(images)

    def _raw(self, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
        """Return values in the raster's own units and validity, from the preview where it is fine enough."""
        check(self._is_cancelled)
        p = self._preview_grid
        is_native = p.step_x == p.step_y == 1.0
        if is_native or grid == p or min(grid.step_x / p.step_x, grid.step_y / p.step_y) >= 2:
            return resample_grid(*self._preview, grid.over(p.step_x, p.step_y))
        return read_grid(self.raster, self._channels, grid, self._is_cancelled)

    def _leave_out_stripes(self) -> None:
        """Find stripes without data; a palette's are colours like any other."""
        if self._channels.palette is not None:
            return
        fits = max(self.raster.width, self.raster.height) <= STRIPES_PX
        gap = gap_value([self._patch(x, y, STRIPES_PX) for x, y in PATCHES[: 1 if fits else None]], self.raster.dtype)
        if gap is None:
            return
        self._channels = replace(self._channels, gap=gap)
        note = message(
            "{raster} has stripes without data (value {value:g}) that are not declared as nodata: they were left out.",
            raster=self.raster.name,
            value=gap,
        )
        self.notes = (*self.notes, note)

    def _drop_copies(self) -> None:
        """Look at one channel only where the three are the same: a grey image stored in colours."""
        values, valid = self._preview
        if len(values) == 3 and self._channels.palette is None and (values == values[:1]).all():
            self._channels = replace(self._channels, bands=self._channels.bands[:1])
            self._preview = values[:1], valid

    def _find_border(self) -> np.ndarray:
        values, valid = self._raw(self._border_grid)
        dtype = np.dtype(np.uint8) if self._channels.palette is not None else self.raster.dtype
        return scan_border(values, valid, dtype, self._border_grid.step_x)

    def _border_on(self, grid: Grid) -> np.ndarray:
        """Return which pixels of a grid have their centre in the border."""
        p = self._border_grid
        x = (grid.left + (np.arange(grid.cols) + 0.5) * grid.step_x) / p.step_x
        y = (grid.top + (np.arange(grid.rows) + 0.5) * grid.step_y) / p.step_y
        col, row = np.clip(x.astype(int), 0, p.cols - 1), np.clip(y.astype(int), 0, p.rows - 1)
        return self._border[np.ix_(row, col)]

    def _on_pixels(self, polygons: tuple[Area, ...]) -> list:
        found = [areas.to_pixels(area, self.raster) for area in polygons]
        if any(geometry is None for geometry in found):
            note = message(
                "The polygons to use or ignore do not reach {raster}, which has no georeference or no CRS.",
                raster=self.raster.name,
            )
            self.notes = (*self.notes, note)
        return [geometry for geometry in found if geometry is not None]

    def _find_neatline(self, wanted: str) -> np.ndarray | None:
        """Return the (N, 2) corners of the map on a scanned sheet, native px; None where the whole raster counts."""
        given = corners_in(wanted)
        if given is not None or wanted == OFF or not self._may_be_a_scan():
            return given
        check(self._is_cancelled)
        grid = self._whole_grid(SIZE_PX)
        values, valid = self._raw(grid)
        grey = values.mean(axis=0, dtype=np.float32)
        if not valid.all():
            grey[~valid] = np.median(grey[valid]) if valid.any() else 0
        found = find(grey, (self.raster.width, self.raster.height), self._native_grey)
        if found is None:
            return None
        note = message(
            "The map frame of {raster} was found: what lies outside it was ignored.", raster=self.raster.name
        )
        self.notes = (*self.notes, note)
        return found.corners

    def _may_be_a_scan(self) -> bool:
        """Return whether these are pictures in grey or colours, not measurements."""
        is_picture = self._channels.palette is not None or self.raster.dtype == np.uint8
        return is_picture and self.raster.band_count - bool(self.raster.alpha.band) in (1, 3)

    def _native_grey(self, x: int, y: int, width: int, height: int) -> np.ndarray:
        check(self._is_cancelled)
        return read_native(self.raster, self._channels, (x, y, width, height))[0].mean(axis=0, dtype=np.float32)

    def _inside(self, grid: Grid) -> np.ndarray:
        """Return which pixels of a grid lie inside the neatline."""
        if self.neatline is None:
            return np.ones((grid.rows, grid.cols), bool)
        return areas.rasterized([polygon(self.neatline)], grid.to_native, (grid.rows, grid.cols))

    def _find_stretch(self) -> stretch.Stretch:
        values, valid = self._preview
        valid = valid & ~self._border_on(self._preview_grid) & self._inside(self._preview_grid)
        if not valid.any():
            raise RasterError(
                message(
                    "{raster} holds nothing to match: it has no valid pixels. Check its nodata value and bands.",
                    raster=self.raster.name,
                )
            )
        kind = self.raster.source.stretch
        if kind == "auto":
            kind = "log" if self._is_radar() else "linear"
        found = stretch.measured(values, valid, kind, self.raster.dtype)
        if found is None:
            raise RasterError(
                message(
                    "{raster} holds nothing to match: all its valid pixels have the same value. Choose another band.",
                    raster=self.raster.name,
                )
            )
        return found

    def _is_radar(self) -> bool:
        """Return whether the raster is complex, or its one band speckled at native resolution."""
        if np.issubdtype(self.raster.dtype, np.complexfloating):
            return True
        if len(self._channels.bands) > 1 or self._channels.palette is not None:
            return False
        return stretch.is_speckled([self._patch(x, y, PATCH_PX) for x, y in PATCHES])

    def _patch(self, x: float, y: float, side: int) -> tuple[np.ndarray, np.ndarray]:
        """Return a native patch around a relative position."""
        check(self._is_cancelled)
        width, height = min(side, self.raster.width), min(side, self.raster.height)
        left = math.floor(x * (self.raster.width - width))
        top = math.floor(y * (self.raster.height - height))
        return read_native(self.raster, self._channels, (left, top, width, height))


def _flipped(image: WorkingImage) -> WorkingImage:
    """Return the image with its rows in reverse order."""
    flip = np.array([[1.0, 0.0, 0.0], [0.0, -1.0, image.shape[0]], [0.0, 0.0, 1.0]])
    pixels, valid = image.pixels[:, ::-1], image.valid[::-1]
    return WorkingImage(np.ascontiguousarray(pixels), np.ascontiguousarray(valid), image.to_native @ flip)
