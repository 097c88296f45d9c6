"""Applies a saved operation to rasters: to the one it was found for, or to others with the same geometry."""

from __future__ import annotations

import html
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from osgeo import gdal

from ..errors import CrosstieError
from ..geometry import frames
from ..geometry.matrix import MatrixTransform, Projective
from ..geometry.transform_names import transform_name
from ..messages import Message, message
from ..progress import IsCancelled, Progress, never, silent
from ..raster.drivers import FileOptions, check_options, driver_for
from ..raster.georeference import geotransform_numbers
from ..raster.georeferenced_copy import write_placed_copy
from ..raster.grid import RasterGrid
from ..raster.pixels import Grid
from ..raster.registered import format_to_warp_into, write_registered
from ..raster.source import Raster, label
from ..raster.targets import refuse_same
from ..raster.warp import WarpOptions
from ..raster.world_file import write_world_file
from ..request import RasterSource
from .operation import Operation
from .output_grid import Target, regridded

MODES = ("geotransform", "gcps", "world")
GCPS_ALONG = 12
HALF_PIXEL = 0.5


def apply_to_raster(
    source: str | RasterSource,
    target: str,
    operation: Operation,
    *,
    how: WarpOptions = WarpOptions(),  # noqa: B008 (frozen)
    aim: Target = Target(),  # noqa: B008 (frozen)
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> tuple[Message, ...]:
    """Write `source`, a raster with the size of the moving raster (another band, date or product of it), registered.

    Returns what to tell of it. The reference is not needed: its grid is in the operation. `aim` chooses another CRS,
    pixel size or extent. Raises as `write_registered`, and CrosstieError where the raster is not of the operation's
    size or a choice makes no sense.
    """
    moving = source if isinstance(source, RasterSource) else RasterSource(source)
    format_to_warp_into(target, file)
    elsewhere = _require_same_pixels(moving, operation)
    moved = regridded(operation, aim)
    if aim:
        how = replace(how, where=Grid(0.0, 0.0, 1.0, 1.0, *moved.reference.size[::-1]))
    with grid_as_raster(moved.reference) as reference:
        rasters = moving, reference, moved.transform, target
        notes = write_registered(*rasters, how=how, file=file, progress=progress, is_cancelled=is_cancelled)
    return (*elsewhere, *notes)


class Placed(NamedTuple):
    """What was written without resampling."""

    files: tuple[str, ...]
    notes: tuple[Message, ...] = ()


def place_raster(
    source: str,
    target: str,
    operation: Operation,
    mode: str,
    *,
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> Placed:
    """Register without resampling.

    `geotransform`: a copy (a VRT only points) with a new geotransform, which only straight transforms have. `gcps`: a
    copy with a grid of ground control points. `world`: files beside `source`, `target` is not used.
    """
    if mode not in MODES:
        raise CrosstieError(
            message("There is no mode {mode}. Choose one of {modes}.", mode=mode, modes=", ".join(MODES))
        )
    moving = RasterSource(source)
    elsewhere = _require_same_pixels(moving, operation)
    crs = operation.reference.crs_wkt
    if mode == "world":
        return Placed(write_world_file(source, placement(operation), crs, file.overwrite), elsewhere)
    refuse_same(source, target, CrosstieError)
    check_options(driver_for(target, file.driver), file.creation_options)
    with Raster(moving) as raster:
        notes = write_placed_copy(
            raster, target,
            to_map=placement(operation) if mode == "geotransform" else None,
            crs_wkt=crs,
            gcps=gcp_grid(operation) if mode == "gcps" else None,
            file=file, progress=progress, is_cancelled=is_cancelled,
        )  # fmt: skip
    return Placed((target,), (*elsewhere, *notes))


def placement(operation: Operation) -> np.ndarray:
    """Return (3, 3) moving pixels to the reference's map; CrosstieError where no affine is the transform."""
    transform = operation.transform
    if not isinstance(transform, MatrixTransform) or isinstance(transform, Projective):
        raise CrosstieError(
            message(
                "The {transform} transform is not affine, so a geotransform cannot hold it: embed ground control "
                "points instead (gcps), or resample.",
                transform=transform_name(transform.name),
            )
        )
    to_map = operation.reference.to_map
    return (np.diag([1.0, -1.0, 1.0]) if to_map is None else to_map) @ transform.matrix


def gcp_grid(operation: Operation, along: int = GCPS_ALONG) -> list[gdal.GCP]:
    """Return control points spread over the moving raster, corners included, where the operation puts them."""
    straight = isinstance(operation.transform, MatrixTransform) and not isinstance(operation.transform, Projective)
    count = 3 if straight else along
    pixels = frames.lattice((0, 0), operation.moving.size, count).reshape(-1, 2)
    places = operation.reference.map_from_pixel(operation.transform.forward(pixels))
    known = np.isfinite(places).all(axis=1)
    rows = np.concatenate([places, pixels], axis=1)[known].tolist()
    return [gdal.GCP(x, y, 0.0, u, v, "", str(i)) for i, (x, y, u, v) in enumerate(rows, 1)]


@contextmanager
def grid_as_raster(side: RasterGrid) -> Iterator[RasterSource]:
    """Yield an empty virtual raster of a grid, for the block."""
    path = f"/vsimem/crosstie-{uuid.uuid4().hex}.vrt"
    place = ""
    if side.to_map is not None:
        numbers = ", ".join(repr(v) for v in geotransform_numbers(side.to_map))
        place = f"<SRS>{html.escape(side.crs_wkt)}</SRS><GeoTransform>{numbers}</GeoTransform>"
    text = (
        f'<VRTDataset rasterXSize="{side.size[0]}" rasterYSize="{side.size[1]}">{place}'
        '<VRTRasterBand dataType="Byte" band="1" /></VRTDataset>'
    )
    gdal.FileFromMemBuffer(path, text.encode())
    try:
        yield RasterSource(path, name=side.name)
    finally:
        gdal.Unlink(path)


def _require_same_pixels(moving: RasterSource, operation: Operation) -> tuple[Message, ...]:
    """Return what is to be said of a raster whose pixels lie elsewhere than those the operation was found for.

    Raises CrosstieError where it has another size.
    """
    with Raster(moving) as raster:
        grid = RasterGrid.of(raster)
    if operation.moving.path and grid.size != tuple(operation.moving.size):
        raise CrosstieError(
            message(
                "{raster} has {width} × {height} pixels, but the operation was found for a raster of {needed_width} × "
                "{needed_height}: it holds only for rasters of the same geometry.",
                raster=label(moving),
                width=grid.size[0],
                height=grid.size[1],
                needed_width=operation.moving.size[0],
                needed_height=operation.moving.size[1],
            )
        )
    if not _lies_elsewhere(grid, operation.moving):
        return ()
    return (
        message(
            "{raster} lies elsewhere on the map than the raster that the operation was found for, or is turned over: "
            "its pixels were moved as that raster's were. Check the result on the map.",
            raster=label(moving),
        ),
    )


def _lies_elsewhere(given: RasterGrid, meant: RasterGrid) -> bool:
    """Return whether a corner is more than half a pixel off; False where one of the two has no place."""
    if given.to_map is None or meant.to_map is None:
        return False
    corners = np.array(frames.corners(meant.size[::-1]), float)
    off = meant.pixel_from_map(given.map_from_pixel(corners)) - corners
    return not np.abs(off).max() <= HALF_PIXEL
