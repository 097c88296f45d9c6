"""From two rasters and heights to what an RPC bias is fitted with: the camera of the one, the ground of the other."""

from __future__ import annotations

import numpy as np

from ..crs import reproject
from ..errors import CrosstieError
from ..gdal_errors import collected
from ..geometry import bilinear, frames
from ..geometry.ground import Terrain
from ..geometry.rpc import RpcCamera
from ..geometry.rpc_bias import KINDS, RpcBias, family_for
from ..messages import message
from ..request import RasterSource
from .georeference import Geotransform
from .grid import RasterGrid
from .source import Raster, read_failure

NODES = 129
"""Heights along the longer side of the reference; between them the ground is straight."""
MOST_READ_PX = 1024
"""Long side of what is read of a raster of heights: finer ones are averaged."""


def camera_families(moving: Raster, reference: RasterGrid, heights: str = "") -> dict[str, type[RpcBias]]:
    """Return the families of transforms by the moving raster's camera, by name: bias by a shift, and by an affine.

    `heights`: a raster of heights in metres above the ellipsoid, one height in metres, or empty for the camera's mean.
    Raises CrosstieError where there is no camera model, no map under it or no heights.
    """
    camera = camera_of(moving)
    ground = ground_of(reference, heights or str(camera.offsets[4]))
    return {f"{RpcBias.name} by {kind}": family_for(camera, ground, kind) for kind in KINDS}


def camera_of(moving: Raster) -> RpcCamera:
    """Return the camera model of the moving raster; raise CrosstieError where it has none."""
    metadata = moving.dataset.GetMetadata("RPC")
    if not metadata:
        raise CrosstieError(
            message(
                "{moving} has no camera model (RPC), so there is no bias of one to fit: choose another transform.",
                moving=moving.name,
            )
        )
    return RpcCamera.from_metadata(metadata)


def ground_of(reference: RasterGrid, heights: str) -> Terrain:
    """Return the ground that a grid on a map shows, of one height or of a raster's."""
    size, matrix = reference.size, reference.to_map
    if matrix is None or not reference.crs_wkt:
        raise CrosstieError(
            message(
                "A camera model needs a map to look at, but {reference} has no georeference and CRS.",
                reference=reference.name,
            )
        )
    try:
        return Terrain.flat(matrix, reference.crs_wkt, size, float(heights))
    except ValueError:
        pass
    with Raster(RasterSource(heights)) as dem:
        if not isinstance(dem.georeference, Geotransform) or not dem.crs_wkt:
            raise CrosstieError(
                message("{raster} holds no heights on a map: it has no georeference and CRS.", raster=dem.name)
            )
        nodes = _nodes(size)
        there = frames.apply(matrix, nodes.reshape(-1, 2))
        pixels = dem.georeference.to_pixel(reproject(there, reference.crs_wkt, dem.crs_wkt))
        found = _heights_at(dem, pixels).reshape(nodes.shape[:2])
    return Terrain(matrix, reference.crs_wkt, size, found)


def _nodes(size) -> np.ndarray:
    """Return (rows, cols, 2) reference px, corners included."""
    along = [max(2, round(NODES * side / max(size))) for side in size]
    return frames.lattice((0, 0), size, along)


def _heights_at(dem: Raster, pixels: np.ndarray) -> np.ndarray:
    """Return the (N,) heights at pixels of a raster of heights; their mean where it has none."""
    known = np.isfinite(pixels).all(axis=1)
    known[known] &= ((pixels[known] >= 0) & (pixels[known] <= (dem.width, dem.height))).all(axis=1)
    if not known.any():
        raise CrosstieError(
            message("{raster} does not cover the reference: choose heights of the same place.", raster=dem.name)
        )
    low = np.maximum(np.floor(pixels[known].min(axis=0)) - 1, 0).astype(int)
    high = np.minimum(np.ceil(pixels[known].max(axis=0)) + 1, (dem.width, dem.height)).astype(int)
    values, step = _read(dem, low, high - low)
    found = np.full(len(pixels), np.nan)
    found[known] = bilinear.at_points(values, *((pixels[known] - low) / step - 0.5).T)
    if not np.isfinite(found).any():
        raise CrosstieError(
            message(
                "{raster} has no heights where the reference lies: choose heights of the same place.", raster=dem.name
            )
        )
    return np.where(np.isfinite(found), found, np.nanmean(found))


def _read(dem: Raster, low, extent) -> tuple[np.ndarray, np.ndarray]:
    """Return heights of a window, NaN where there are none, and how many pixels of the raster each of them spans."""
    shrink = max(1.0, max(extent) / MOST_READ_PX)
    size = [max(1, round(side / shrink)) for side in extent]
    band, values = dem.dataset.GetRasterBand(1), None
    with collected() as errors:
        values = band.ReadAsArray(*low.tolist(), *extent.tolist(), *size, resample_alg=5)  # average
    if values is None:
        raise read_failure(dem, errors)
    values = values.astype(float)
    if band.GetNoDataValue() is not None:
        values[values == band.GetNoDataValue()] = np.nan
    return values, extent / size
