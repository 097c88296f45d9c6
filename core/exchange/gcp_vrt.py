"""The moving raster as a small VRT file with the tie points as ground control points on the reference's map."""

from __future__ import annotations

from osgeo import gdal, osr

from ..crs import spatial_reference
from ..errors import RasterError
from ..gdal_errors import collected
from ..messages import message
from ..points.table import TiePoints
from ..points.thinning import thinned
from ..raster.atomic import replacing, write_failure
from ..raster.map_frame import map_from_pixel
from ..raster.source import Raster
from ..request import RasterSource
from .qgis_points import DEFAULT_LIMIT


def write_gcp_vrt(
    path: str,
    points: TiePoints,
    moving: RasterSource,
    reference: RasterSource,
    *,
    limit: int | None = DEFAULT_LIMIT,
    overwrite: bool = False,
) -> None:
    """Write a VRT of `moving` with the tie points in use, at most `limit`, in place of any georeference of its own.

    Raises RasterError where the file exists (and `overwrite` is not set) or cannot be written; then all is as before.
    """
    kept = points.take(points.in_use)
    kept = kept if limit is None else thinned(kept, limit)
    if not len(kept):
        raise RasterError(message("There are no tie points in use to write as ground control points. Match first."))
    with Raster(moving) as source, Raster(reference) as frame:
        places = map_from_pixel(kept.reference_xy, frame.georeference)
        numbered = zip(kept.id, kept.moving_xy.tolist(), places.tolist())
        gcps = [gdal.GCP(*place, 0.0, *pixel, "", str(number)) for number, pixel, place in numbered]
        crs = spatial_reference(frame.crs_wkt)
        with replacing(path, overwrite) as part:
            _translate(part, path, source, gcps, crs)


def _translate(part: str, path: str, source: Raster, gcps: list[gdal.GCP], crs: osr.SpatialReference | None) -> None:
    written = None
    with collected() as errors:
        # Points given here keep a geotransform from being copied, but lose their numbers.
        written = gdal.Translate(part, source.dataset, format="VRT", GCPs=gcps)
    if written is None:
        raise RasterError(write_failure(path), "\n".join(errors))
    with collected() as errors:
        written.SetGCPs(gcps, crs)
        written.SetMetadata({}, "RPC")
        written = None  # written to disk when it is let go
    if errors:
        raise RasterError(write_failure(path), "\n".join(errors))
