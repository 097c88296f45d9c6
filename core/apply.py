"""A saved operation applied to rasters: to the one it was found for, or to others of the same geometry."""

from __future__ import annotations

import html
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal

from .errors import CrosstieError
from .operation import Operation, Side
from .progress import IsCancelled, Progress, never, silent
from .raster.georeference import geotransform_numbers
from .raster.source import Raster, label
from .raster.warp import warp_registered
from .request import RasterSource


def apply_to_raster(
    source: str,
    target: str,
    operation: Operation,
    *,
    resampling: str = "auto",
    grid: str = "reference",
    overwrite: bool = False,
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> None:
    """Write `source`, which has the moving raster's size (another band, date or product of it), registered.

    The reference need not be there: its grid is in the operation. Raises as `warp_registered`, and CrosstieError where
    the raster is not of the operation's size.
    """
    moving = RasterSource(source)
    with Raster(moving) as raster:
        size = raster.width, raster.height
    if operation.moving.path and size != tuple(operation.moving.size):
        raise CrosstieError(
            f"{label(moving)} has {size[0]} × {size[1]} pixels, but the operation was found for a raster of "
            f"{operation.moving.size[0]} × {operation.moving.size[1]}: it holds only for rasters of the same geometry."
        )
    with grid_as_raster(operation.reference) as reference:
        warp_registered(
            moving, reference, operation.transform, target, resampling=resampling, grid=grid, overwrite=overwrite,
            progress=progress, is_cancelled=is_cancelled,
        )  # fmt: skip


@contextmanager
def grid_as_raster(side: Side) -> Iterator[RasterSource]:
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
