"""An array with its place on the map, as it goes in and comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True, eq=False)
class ArrayRaster:
    """An array with its place on the map."""

    array: np.ndarray
    """(rows, cols) or (bands, rows, cols); masked where nothing is to be seen."""
    transform: Any = None
    """Pixels (outer-corner origin) to the map: an `affine.Affine`, GDAL's six numbers or a (3, 3) matrix; None: the
    array lies nowhere."""
    crs: Any = ""
    """`EPSG:number`, its number, WKT, or an object with `to_wkt()`, such as rasterio's and pyproj's."""
    nodata: float | None = None
    """The value of pixels in which nothing is to be seen."""
