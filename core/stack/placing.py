"""Where the rasters of a stack lie in one common frame, before they are adjusted.

The frame is the grid of the raster that stays where it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..crs import reproject, spatial_reference, to_wkt
from ..errors import RasterError
from ..geometry import frames, polygons
from ..geometry.ground import Terrain
from ..geometry.rpc import RpcCamera
from ..messages import message
from ..raster.camera_ground import camera_of, ground_of
from ..raster.grid import RasterGrid
from ..raster.source import Raster
from ..request import RasterSource

BY_MAP, BY_CAMERA, BY_OTHERS = "map", "camera", "others"
"""What places a raster: its geotransform; its camera model; its neighbours in the stack, where it says nothing itself
or in a way (control points) that pixels and one affine do not hold."""
DEGREES = "EPSG:4326"
ALONG = 5
GROUND_STEPS = 5


@dataclass(frozen=True, eq=False)
class Placed:
    """A raster of a stack, as far as its place matters."""

    source: RasterSource
    grid: RasterGrid
    by: str
    camera: RpcCamera | None = None
    ring: np.ndarray | None = None
    """(N, 2) its outline in degrees, as it says itself; None where it does not."""

    @property
    def size(self) -> tuple[int, int]:
        """Width and height, px."""
        return self.grid.size


@dataclass(frozen=True, eq=False)
class Frame:
    """The common frame: pixels of a grid, and what cameras see there."""

    grid: RasterGrid
    terrain: Terrain | None = None

    @property
    def to_map(self) -> np.ndarray:
        """(3, 3): pixels to the map; pixels where there is none."""
        return np.eye(3) if self.grid.to_map is None else self.grid.to_map


def placed(raster: Raster) -> Placed:
    """Return what places an open raster; RasterError where its camera model cannot be used."""
    source, known = raster.source, raster.georeference
    grid, outline = replace(RasterGrid.of(raster), path=source.path), frames.outline(raster.shape, ALONG)
    if known is not None and known.kind == "rpc":
        camera = camera_of(raster)
        return Placed(source, grid, BY_CAMERA, camera, _seen_ring(camera, outline))
    ring = None
    if known is not None and known.crs_wkt:
        ring = reproject(known.to_map(outline), known.crs_wkt, DEGREES)
    by = BY_OTHERS if grid.to_map is None else BY_MAP
    return Placed(source, grid, by, None, ring if ring is not None and np.isfinite(ring).all() else None)


def _seen_ring(camera: RpcCamera, outline: np.ndarray) -> np.ndarray | None:
    """Return the (N, 2) hull, in degrees, of what a camera may see, from its lowest to its highest ground."""
    places = np.concatenate([camera.locate(outline, height)[:, :2] for height in camera.heights])
    return polygons.outline(polygons.convex_hull(places)) if np.isfinite(places).all() else None


def frame_of(raster: Placed, heights: str = "") -> Frame:
    """Return the common frame that a raster which stays in its place gives: its grid.

    That of a camera is a map in metres (UTM) with pixels as large as the camera's. `heights`: of the ground, for
    cameras, as in a request. CrosstieError where they cannot be used.
    """
    grid = raster.grid if raster.camera is None else _seen_grid(raster, raster.camera)
    mapped = grid.to_map is not None and bool(grid.crs_wkt)
    return Frame(grid, ground_of(grid, heights) if heights and mapped else None)


def lies_in(raster: Placed, frame: Frame) -> bool:
    """Return whether a raster says itself where it lies in a frame."""
    if raster.by == BY_OTHERS or frame.grid.to_map is None:
        return False
    return bool(frame.grid.crs_wkt) if raster.by == BY_CAMERA else bool(raster.grid.crs_wkt) == bool(frame.grid.crs_wkt)


def base(raster: Placed, frame: Frame, xy: np.ndarray, heights: np.ndarray | None = None) -> np.ndarray:
    """Return the (N, 2) px of the frame where a raster that lies in it says that its (N, 2) pixels are.

    `heights`: (N,) metres of the ground there, for a camera; by default those of the frame, or the camera's mean.
    """
    xy = np.asarray(xy, float).reshape(-1, 2)
    if raster.camera is None:
        on_map = reproject(raster.grid.map_from_pixel(xy), raster.grid.crs_wkt, frame.grid.crs_wkt)
        return frame.grid.pixel_from_map(on_map)
    there = _at_height(raster.camera, frame, xy, heights if heights is not None else raster.camera.offsets[4])
    if frame.terrain is not None and heights is None:
        for _ in range(GROUND_STEPS):
            there = _at_height(raster.camera, frame, xy, frame.terrain.at(there)[:, 2])
    return there


def _at_height(camera: RpcCamera, frame: Frame, xy: np.ndarray, heights) -> np.ndarray:
    degrees = camera.locate(xy, heights)[:, :2]
    return frame.grid.pixel_from_map(reproject(degrees, DEGREES, frame.grid.crs_wkt))


def _seen_grid(raster: Placed, camera: RpcCamera) -> RasterGrid:
    corners = frames.corners(raster.size[::-1])
    degrees = camera.locate(corners, camera.offsets[4])[:, :2]
    if not np.isfinite(degrees).all():
        raise RasterError(
            message("The camera model of {raster} sees no ground: use the original product.", raster=raster.grid.name)
        )
    crs = _utm(degrees.mean(axis=0))
    there = reproject(degrees, DEGREES, crs)
    step = frames.scale_of(frames.nearest_affine(corners, there))
    low, high = there.min(axis=0), there.max(axis=0)
    size = np.maximum(np.ceil((high - low) / step), 1).astype(int).tolist()
    to_map = np.array([[step, 0, low[0]], [0, -step, high[1]], [0, 0, 1.0]])
    return RasterGrid(raster.grid.name, (size[0], size[1]), to_map, crs)


def _utm(degrees: np.ndarray) -> str:
    zone = int(np.clip((degrees[0] + 180) // 6 + 1, 1, 60))
    return to_wkt(spatial_reference(f"EPSG:{32600 + zone + 100 * (degrees[1] < 0)}"))
