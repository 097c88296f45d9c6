"""A virtual copy of the moving raster, as GDAL's warper needs it: true numbers, the alpha last, nodata that fits."""

from __future__ import annotations

import html

import numpy as np
from osgeo import gdal

from ..gdal_errors import collected
from .pixel_type import has_signed_bytes, nodata_of
from .source import Raster, read_failure

SIGNED_BYTES = "<LUT>0:0,127:127,128:-128,255:-1</LUT>"
NO_NAN = "<NODATA>nan</NODATA>"


def moving_view(source: Raster) -> gdal.Dataset:
    """Return a virtual copy whose place can be set: the data bands in their order, then the alpha band if there is one.

    It has no place. Only what is the alpha is called so, and only nodata that a pixel can hold is declared; NaN becomes
    nodata too.
    """
    alpha = [source.alpha.band] if source.alpha.band else []
    parts = [_band(source, b, at) for at, b in enumerate([*data_bands(source), *alpha], 1)]
    if source.has_mask:
        mask = f'<VRTRasterBand dataType="Byte">{_source(source, "mask,1")}</VRTRasterBand>'
        parts.append(f"<MaskBand>{mask}</MaskBand>")
    size, view = f'rasterXSize="{source.width}" rasterYSize="{source.height}"', None
    with collected() as errors:
        view = gdal.Open(f"<VRTDataset {size}>{''.join(parts)}</VRTDataset>")
    if view is None:
        raise read_failure(source, errors)
    return view


def data_bands(source: Raster) -> list[int]:
    """Return the one-based bands that are no alpha."""
    return [b for b in range(1, source.band_count + 1) if b != source.alpha.band]


def _band(source: Raster, b: int, at: int) -> str:
    band = source.dataset.GetRasterBand(b)
    nodata, kind, said, change = nodata_of(band), band.DataType, "", ""
    if b == source.alpha.band:
        said = "<ColorInterp>Alpha</ColorInterp>"
    elif has_signed_bytes(band):
        kind, change = gdal.GDT_Int16, SIGNED_BYTES
    elif kind in (gdal.GDT_Float32, gdal.GDT_Float64):
        if nodata is None and not source.has_mask:
            nodata = float("nan")
        change = NO_NAN if nodata is not None and not np.isnan(nodata) else ""
    if nodata is not None and b != source.alpha.band:
        said += f"<NoDataValue>{nodata!r}</NoDataValue>"
    of = f'dataType="{gdal.GetDataTypeName(kind)}" band="{at}"'
    return f"<VRTRasterBand {of}>{said}{_source(source, str(b), change)}</VRTRasterBand>"


def _source(source: Raster, band: str, change: str = "") -> str:
    name = "ComplexSource" if change else "SimpleSource"
    path = f'<SourceFilename relativeToVRT="0">{html.escape(source.source.path)}</SourceFilename>'
    return f"<{name}>{path}<SourceBand>{band}</SourceBand>{change}</{name}>"
