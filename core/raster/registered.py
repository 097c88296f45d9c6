"""Writes a registered raster in the format that is asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..errors import RasterError
from ..geometry.transform import Transform
from ..messages import Message, message
from ..progress import IsCancelled, Progress, never, part, silent
from ..request import RasterSource
from .atomic import refuse_long_name
from .atomic_group import together
from .drivers import FileOptions, add_overviews, check_options, copy_as, driver_for
from .lossless import faithful
from .marking import marking_in
from .read_back import notes_on_crs, notes_on_numbers, require_same
from .source import Raster
from .target_lock import remove
from .targets import refuse_same
from .trial import require_taken
from .warp import WarpOptions, warp_registered


def write_registered(
    moving: RasterSource,
    reference: RasterSource,
    transform: Transform,
    target: str,
    *,
    how: WarpOptions = WarpOptions(),  # noqa: B008 (frozen)
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> tuple[Message, ...]:
    """Write `moving`, warped to the reference's map, in the format of the target's ending; return what to tell of it.

    Raises as `warp_registered`, and RasterError where the format cannot be written or does not hold the raster.
    """
    wanted = format_to_warp_into(target, file)
    for read in (moving, reference):
        refuse_same(read.path, target)
    require_taken(moving, reference, target, wanted, file, how.outside)
    with Raster(moving) as raster:
        options = faithful(wanted, file.creation_options, raster.dtype)
        how = replace(how, outside=marking_in(wanted, options, raster, how.outside))
    with together(target, file.overwrite) as made:
        rasters = moving, reference, transform
        if wanted == "GTiff":
            made_so = replace(file, overwrite=True)
            notes = warp_registered(*rasters, made, how=how, file=made_so, progress=progress, is_cancelled=is_cancelled)
            if file.overviews:
                add_overviews(made, progress, is_cancelled)
            return notes
        between, first = f"{made}.between.tif", part(progress, 0, 0.8)
        notes = warp_registered(*rasters, between, how=how, progress=first, is_cancelled=is_cancelled)
        copy_as(between, made, wanted, options, part(progress, 0.8, 1), is_cancelled)
        require_same(between, made, wanted, is_cancelled)
        numbers = notes_on_numbers(between, made, wanted, is_cancelled)
        notes = (*notes, *numbers, *notes_on_crs(between, made, wanted))
        remove(Path(between))
        return notes


def format_to_warp_into(target: str, file: FileOptions = FileOptions()) -> str:  # noqa: B008 (frozen)
    """Return the GDAL driver that a target asks for; RasterError where it cannot hold warped pixels."""
    wanted = driver_for(target, file.driver)
    refuse_long_name(target, RasterError)
    check_options(wanted, file.creation_options)
    if wanted == "VRT":
        raise RasterError(
            message(
                "A VRT holds no pixels of its own, so nothing can be warped into it: choose another format, or "
                "register without resampling (control points or geotransform), which a VRT can hold."
            )
        )
    return wanted
