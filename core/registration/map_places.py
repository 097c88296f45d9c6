"""Places that a person or a file gives on the map, as pixels of the reference."""

from __future__ import annotations

import numpy as np

from ..crs import reproject
from ..errors import CrosstieError
from ..geometry.longitudes import along
from ..messages import Text
from ..raster.source import Raster


def native_px(xy: np.ndarray, crs_wkt: str, reference: Raster, refusal: Text) -> np.ndarray:
    """Return (N, 2) places on the map in native reference px; `crs_wkt`: empty for the reference's.

    Raises CrosstieError with `refusal` where the reference has no georeference.
    """
    georeference = reference.georeference
    if georeference is None:
        raise CrosstieError(refusal)
    if crs_wkt and reference.crs_wkt:
        xy = reproject(xy, crs_wkt, reference.crs_wkt)
    return georeference.to_pixel(along(xy, georeference.turn)[0])
