"""A VRT of the moving raster with ground control points."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal

from ...errors import CrosstieError
from ...gdal_errors import collected
from ...messages import message
from ..links import Links, Rasters
from .gcps import list_of, read, sniff
from .options import Options

__all__ = ["read", "sniff", "write"]

OTHER_PLACES = (
    re.compile(r"\s*<(SRS|GeoTransform)\b[^>]*>[^<]*</\1>"),
    re.compile(r"\s*<GCPList\b.*?</GCPList>", re.DOTALL),
    re.compile(r"\s*<Metadata domain=\"(?:RPC|GEOLOCATION)\">.*?</Metadata>", re.DOTALL),
)
"""What else would say where the raster lies."""


def write(part: str, links: Links, rasters: Rasters, options: Options) -> None:
    """Write a VRT of the moving raster with these control points in place of any georeference of its own."""
    if rasters.moving is None:
        raise CrosstieError(
            message("A VRT points to the raster that its control points are for: give the moving raster (--moving).")
        )
    copy = None
    with collected() as errors:
        copy = gdal.GetDriverByName("VRT").CreateCopy(part, rasters.moving.dataset)
    if copy is None:
        raise CrosstieError(message("GDAL cannot point to the moving raster in a VRT."), "\n".join(errors))
    copy = None  # written to disk when it is let go
    text = Path(part).read_text(encoding="utf-8")
    for element in OTHER_PLACES:
        text = element.sub("", text)
    head = text.index(">") + 1
    Path(part).write_text(f"{text[:head]}\n{list_of(links)}{text[head:]}", encoding="utf-8")
