"""GDAL's block cache, which by default may fill a twentieth of the machine's memory."""

from __future__ import annotations

from osgeo import gdal

MOST_CACHED_BYTES = 256 << 20


def relieve(*datasets: gdal.Dataset) -> None:
    """Let GDAL forget (or write) the blocks of these datasets once its cache holds more than MOST_CACHED_BYTES.

    The cache's size belongs to the whole process, thus to QGIS: it is left as it is.
    """
    if gdal.GetCacheUsed() > MOST_CACHED_BYTES:
        for dataset in datasets:
            flush(dataset)


def flush(dataset: gdal.Dataset) -> None:
    """Write, or forget, the cached blocks of a dataset."""
    # A mask inside a GeoTIFF has blocks of its own, which the dataset does not flush along.
    if dataset.GetRasterBand(1).GetMaskFlags() & gdal.GMF_PER_DATASET:
        dataset.GetRasterBand(1).GetMaskBand().FlushCache()
    dataset.FlushCache()
