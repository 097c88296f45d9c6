"""How large a pixel of a scanned map is on the ground: by the map's scale and the resolution of the scan."""

from __future__ import annotations

import math
import re
from contextlib import suppress

from osgeo import gdal

from ..errors import CrosstieError
from ..messages import message
from ..raster.source import Raster
from ..request import RasterSource

INCH_M = 0.0254
SCALE = re.compile(r"\s*(?:1\s*[:/]\s*)?(\d{1,3}(?:[ .,'  ]?\d{3})*|\d+)\s*")
"""1:25,000, 1:25 000, 25000."""
TAGS = (
    ("TIFFTAG_XRESOLUTION", "TIFFTAG_YRESOLUTION", "TIFFTAG_RESOLUTIONUNIT", {"2": 1.0, "3": 2.54}),
    ("EXIF_XResolution", "EXIF_YResolution", "EXIF_ResolutionUnit", {"2": 1.0, "3": 2.54}),
)
"""Names of the metadata with the resolution along both axes and its unit, and how many of the unit an inch has."""
CREDIBLE_DPI = 40.0, 20000.0
"""Programs write 1 or 0 where they know nothing; 72 and 96 are their defaults, and are said like any other."""


def pixel_size_m(path: str, scale: float, dpi: float = 0.0) -> float:
    """Return the side of a scan's pixel on the ground, metres; `dpi` 0: what the file says.

    Raises CrosstieError where it does not say its resolution.
    """
    return scale * INCH_M / (dpi or dpi_of(path))


def dpi_of(path: str) -> float:
    """Return the dots an inch of a scan by its file; CrosstieError where it does not say them."""
    with Raster(RasterSource(path)) as raster:
        found = _told(raster.dataset)
        if found is None:
            raise CrosstieError(
                message(
                    "{name} does not say at how many dots an inch it was scanned. Give that number beside the scale.",
                    name=raster.name,
                )
            )
    return found


def parse_scale(text: str) -> float:
    """Return the number of a map scale such as 1:25,000 or 25000; CrosstieError where it is none."""
    found = SCALE.fullmatch(text)
    number = float(re.sub(r"\D", "", found[1])) if found else 0.0
    if not number:
        raise CrosstieError(message("“{text}” is no map scale. Give one such as 1:25000.", text=text[:40]))
    return number


def _told(dataset: gdal.Dataset) -> float | None:
    """Return the dots an inch that a file's metadata say, the mean of both axes; None where none can be meant."""
    metadata = dataset.GetMetadata() or {}
    for across, down, unit, an_inch in TAGS:
        with suppress(KeyError, ValueError):
            sides = [float(metadata[name].strip("() ")) for name in (across, down)]
            factor = an_inch[metadata.get(unit, "2").split(" ")[0].strip("() ")]
            dpi = math.sqrt(sides[0] * sides[1]) * factor
            if CREDIBLE_DPI[0] <= dpi <= CREDIBLE_DPI[1]:
                return dpi
    return None
