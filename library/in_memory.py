"""Arrays as rasters that GDAL opens by name, held in memory."""

from __future__ import annotations

import uuid
import weakref

import numpy as np
from osgeo import gdal, gdal_array

from ..core.crs import spatial_reference
from ..core.errors import RasterError
from ..core.gdal_errors import collected
from ..core.raster.georeference import geotransform_numbers

AS_WIDE = {"bool": "uint8", "float16": "float32"}
"""Types that GDAL lacks, and those that hold all of their values."""


class InMemory:
    """Bands as a GeoTIFF in memory, at `path` for as long as the object lives.

    `bands`: (bands, rows, cols), masked where nothing is to be seen; `to_map`: (3, 3) from pixels to the map, or None;
    `crs_wkt`: "" for none. Raises RasterError for pixels of a type that no raster has, and for want of memory.
    """

    def __init__(
        self, bands: np.ndarray, to_map: np.ndarray | None, crs_wkt: str, nodata: float | None, name: str = "array"
    ):
        folder = f"/vsimem/crosstie-{uuid.uuid4().hex}"
        self.path = f"{folder}/{name}.tif"
        self._finalizer = weakref.finalize(self, gdal.RmdirRecursive, folder)
        _write(self.path, _of_a_gdal_type(bands), to_map, crs_wkt, nodata)


def _of_a_gdal_type(bands: np.ndarray) -> np.ndarray:
    bands = bands.astype(AS_WIDE.get(bands.dtype.name, bands.dtype), copy=False)
    if gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type) is None:
        raise RasterError(
            f"Pixels of the type {bands.dtype.name} are none that a raster has. Convert the array, such as by "
            ".astype(float)."
        )
    return bands


def _write(path: str, bands: np.ndarray, to_map: np.ndarray | None, crs_wkt: str, nodata: float | None) -> None:
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype.type)
    dataset = None
    with collected() as errors:
        count, rows, cols = bands.shape
        options = ["BIGTIFF=IF_SAFER", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
        dataset = gdal.GetDriverByName("GTiff").Create(path, cols, rows, count, kind, options)
        if dataset is not None:
            _fill(dataset, bands, to_map, crs_wkt, nodata)
            dataset = dataset.FlushCache()
    if errors:
        raise RasterError("The array cannot be held in memory as a raster.", "\n".join(errors))


def _fill(dataset: gdal.Dataset, bands: np.ndarray, to_map, crs_wkt: str, nodata: float | None) -> None:
    if to_map is not None:
        dataset.SetGeoTransform(geotransform_numbers(to_map))
    if crs_wkt:
        dataset.SetSpatialRef(spatial_reference(crs_wkt))
    for number, values in enumerate(np.ma.getdata(bands), 1):
        band = dataset.GetRasterBand(number)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values)
    if np.ma.is_masked(bands):
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        seen = ~np.ma.getmaskarray(bands).any(axis=0)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(seen, 255, 0).astype(np.uint8))
