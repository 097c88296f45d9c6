"""Registration without resampling: the pixels of the moving raster stay, its georeference is set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ..crs import spatial_reference
from ..errors import RasterError
from ..gdal_errors import collected
from ..messages import Message, message
from ..progress import IsCancelled, Progress, never, silent
from .atomic import replacing, write_failure
from .atomic_group import together
from .drivers import FileOptions, copy_as, driver_for
from .georeference import geotransform_numbers
from .lossless import faithful
from .read_back import notes_on_crs, notes_on_numbers, require_same
from .source import Raster

OTHER_PLACES = ("RPC", "GEOLOCATION")


def write_placed_copy(
    source: Raster,
    target: str,
    to_map: np.ndarray | None = None,
    crs_wkt: str = "",
    gcps: list | None = None,
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> tuple[Message, ...]:
    """Write a copy with the same pixels and another place: a geotransform (3, 3), or ground control points.

    Returns what is to be said of it: that its format changes numbers, or does not hold the CRS.

    Everything else of the raster (bands, types, nodata, masks, colours, metadata) goes along. A VRT only points to it.
    """
    driver = driver_for(target, file.driver)
    if driver == "VRT":
        # Its path to the pixels counts from its own folder: it is made there.
        with replacing(target, file.overwrite) as part:
            _virtual(source, part, to_map, crs_wkt, gcps)
        return ()
    with together(target, file.overwrite) as made:
        between = f"{made}.between.vrt"
        _virtual(source, between, to_map, crs_wkt, gcps)
        options = faithful(driver, file.creation_options, source.dtype)
        copy_as(between, made, driver, options, progress, is_cancelled)
        require_same(between, made, driver, is_cancelled)
        _require_placed(between, made, driver)
        notes = (*notes_on_numbers(between, made, driver, is_cancelled), *notes_on_crs(between, made, driver))
        Path(between).unlink()
        return notes


def _require_placed(between: str, made: str, driver: str) -> None:
    """Raise RasterError where a copy lies elsewhere than it was told, or nowhere."""
    wanted, found = _place(between), _place(made)
    if wanted.shape != found.shape or not np.allclose(wanted, found, rtol=1e-9, atol=1e-9):
        raise RasterError(
            message(
                "The format {driver} does not hold this place. Choose another one, such as .tif, or ground control "
                "points instead of a geotransform or the reverse.",
                driver=driver,
            )
        )


def _place(path: str) -> np.ndarray:
    """Return a raster's geotransform, or the (N, 4) ground control points that it has instead."""
    dataset = gdal.Open(path)
    points = [(point.GCPX, point.GCPY, point.GCPPixel, point.GCPLine) for point in dataset.GetGCPs()]
    return np.array(points or dataset.GetGeoTransform(), float)


def _virtual(source: Raster, path: str, to_map, crs_wkt: str, gcps) -> None:
    if crs_wkt and spatial_reference(crs_wkt) is None:
        unknown = message("The CRS of the operation is not understood, so nothing can be written in it.")
        raise RasterError(unknown, crs_wkt)
    view, done = None, False
    with collected() as errors:
        if gcps is not None:
            view = gdal.Translate(path, source.dataset, format="VRT", GCPs=gcps, outputSRS=crs_wkt or None)
        else:
            view = gdal.GetDriverByName("VRT").CreateCopy(path, source.dataset)
            view.SetGCPs([], None)
            view.SetGeoTransform(geotransform_numbers(to_map))
            view.SetSpatialRef(spatial_reference(crs_wkt))
        for domain in OTHER_PLACES if view is not None else ():
            view.SetMetadata({}, domain)
        done, view = view is not None, None
    if not done or errors:
        raise RasterError(write_failure(path), "\n".join(errors))
