"""Registration without resampling: the pixels of the moving raster stay, its georeference is set."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from ..crs import spatial_reference
from ..errors import RasterError
from ..gdal_errors import collected
from ..messages import message
from ..progress import IsCancelled, Progress, never, silent
from .atomic import replacing, write_failure
from .atomic_group import together
from .drivers import FileOptions, copy_as, driver_for
from .georeference import geotransform_numbers
from .source import Raster

OTHER_PLACES = ("RPC", "GEOLOCATION")


def write_world_file(raster_path: str, to_map: np.ndarray, crs_wkt: str, overwrite: bool = False) -> tuple[str, ...]:
    """Write the world file (and, with a CRS, the `.prj`) of a raster; return their paths.

    `to_map` (3, 3) maps pixels to the map. RasterError where one exists (and `overwrite` is not set).
    """
    path = Path(raster_path)
    a, b, x0 = to_map[0]
    c, d, y0 = to_map[1]
    # A world file names the middle of the first pixel.
    numbers = (a, c, b, d, x0 + (a + b) / 2, y0 + (c + d) / 2)
    world = path.with_suffix(_world_suffix(path.suffix))
    texts = {world: "".join(f"{float(v)!r}\n" for v in numbers)}
    system = spatial_reference(crs_wkt)
    if system is not None:
        texts[path.with_suffix(".prj")] = system.ExportToWkt(["FORMAT=WKT1_ESRI"]) + "\n"
    taken = [file.name for file in texts if file.exists()]
    if taken and not overwrite:
        raise RasterError(
            message(
                "{files} exist already. Allow them to be overwritten, or move them away.", files=" and ".join(taken)
            )
        )
    for file, text in texts.items():
        with replacing(str(file), overwrite) as part:
            Path(part).write_text(text, encoding="utf-8")
    return tuple(str(file) for file in texts)


def write_placed_copy(
    source: Raster,
    target: str,
    to_map: np.ndarray | None = None,
    crs_wkt: str = "",
    gcps: list | None = None,
    file: FileOptions = FileOptions(),  # noqa: B008 (frozen)
    progress: Progress = silent,
    is_cancelled: IsCancelled = never,
) -> None:
    """Write a copy with the same pixels and another place: a geotransform (3, 3), or ground control points.

    Everything else of the raster (bands, types, nodata, masks, colours, metadata) goes along. A VRT only points to it.
    """
    driver = driver_for(target, file.driver)
    if driver == "VRT":
        # Its path to the pixels counts from its own folder: it is made there.
        with replacing(target, file.overwrite) as part:
            _virtual(source, part, to_map, crs_wkt, gcps)
        return
    with together(target, file.overwrite) as made:
        between = f"{made}.between.vrt"
        _virtual(source, between, to_map, crs_wkt, gcps)
        copy_as(between, made, driver, file.creation_options, progress, is_cancelled)
        Path(between).unlink()


def _virtual(source: Raster, path: str, to_map, crs_wkt: str, gcps) -> None:
    view, done = None, False
    with collected() as errors:
        if gcps is not None:
            view = gdal.Translate(path, source.dataset, format="VRT", GCPs=gcps, outputSRS=crs_wkt or None)
        else:
            view = gdal.GetDriverByName("VRT").CreateCopy(path, source.dataset)
            view.SetGCPs([], None)
            view.SetGeoTransform(geotransform_numbers(to_map))
            view.SetSpatialRef(spatial_reference(crs_wkt))
        for domain in OTHER_PLACES:
            view.SetMetadata({}, domain)
        view.FlushCache()
        done, view = True, None
    if not done or errors:
        raise RasterError(write_failure(path), "\n".join(errors))


def _world_suffix(suffix: str) -> str:
    """Return `.tfw` for `.tif`: first and last letter and a w; `.wld` where there are none."""
    letters = suffix.lstrip(".")
    return f".{letters[0]}{letters[-1]}w" if len(letters) > 1 else ".wld"
