"""Which georeference a dataset carries: a geotransform, else ground control points, else an RPC camera model."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ..crs import spatial_reference, to_wkt
from ..messages import Text, message
from .control_points import by_control_points
from .georeference import Curved, Georeference, Geotransform, carrier, geotransform_matrix, transformer_of


class Camera(Curved):
    """An RPC camera model at a constant height."""

    kind = "rpc"

    def __init__(self, transformer: gdal.Transformer, holder: gdal.Dataset, middle_x: float, height_m: float):
        super().__init__(transformer, holder, to_wkt(spatial_reference("EPSG:4326")), middle_x)
        self.note = message(
            "Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.",
            height=height_m,
        )


def georeference_of(dataset: gdal.Dataset, crs_wkt: str = "") -> tuple[Georeference | None, Text]:
    """Return the georeference of an open dataset, None for a plain image, and why one that it has is not used.

    `crs_wkt` overrides the file's CRS.
    """
    found: Georeference | None = _by_geotransform(dataset, crs_wkt)
    why_not: Text = ""
    if found is None and dataset.GetGCPCount():
        found, why_not = by_control_points(dataset, crs_wkt)
    if found is None and dataset.GetMetadata("RPC"):
        found = _by_camera(dataset)
    return found, why_not


def _by_geotransform(dataset: gdal.Dataset, crs_wkt: str) -> Geotransform | None:
    numbers = dataset.GetGeoTransform(can_return_null=True)
    if numbers is None or not np.isfinite(numbers).all():
        return None
    matrix = geotransform_matrix(numbers)
    # Without a georeference several drivers answer with the identity, some with y upwards.
    if np.array_equal(np.abs(matrix), np.eye(3)) or not np.linalg.det(matrix):
        return None
    size = dataset.RasterXSize, dataset.RasterYSize
    return Geotransform(matrix, crs_wkt or to_wkt(dataset.GetSpatialRef()), size)


def _by_camera(dataset: gdal.Dataset) -> Camera | None:
    rpc = dataset.GetMetadata("RPC")
    holder = carrier(dataset)
    holder.SetMetadata(rpc, "RPC")
    height, longitude = (rpc.get(key, "0").split()[0] for key in ("HEIGHT_OFF", "LONG_OFF"))
    options = ["METHOD=RPC", f"RPC_HEIGHT={height}", "RPC_PIXEL_ERROR_THRESHOLD=0.001", "RPC_MAX_ITERATIONS=50"]
    transformer = transformer_of(holder, options)
    return None if transformer is None else Camera(transformer, holder, float(longitude), float(height))
