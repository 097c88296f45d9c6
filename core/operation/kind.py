"""Whether what a person gives to be moved is vector layers or a raster."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..gdal_errors import collected
from ..raster.hearsay import is_address, leads_away, vectors_lead_away, waits
from .vector_formats import DRIVERS


def holds_vectors(source: str, target: str) -> bool:
    """Return whether `source` holds vector layers.

    Where it holds rasters too (a GeoPackage may), or is not opened for this (an address), the ending of `target` tells.
    """
    by_ending = Path(target).suffix.lower() in DRIVERS
    if is_address(source) or waits(source) or leads_away(source) or vectors_lead_away(source):
        return by_ending
    layers, bands = _opens(source, gdal.OF_VECTOR), _opens(source, gdal.OF_RASTER)
    return by_ending if layers == bands else layers


def _opens(source: str, kind: int) -> bool:
    dataset = None
    with collected():
        dataset = gdal.OpenEx(source, kind | gdal.OF_READONLY)
    return dataset is not None and bool(dataset.GetLayerCount() or dataset.RasterCount or dataset.GetSubDatasets())
