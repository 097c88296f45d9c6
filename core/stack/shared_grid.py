"""One grid for all rasters of a solved stack, and each raster's operation onto it: one resampling, from the source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..crs import reproject, same_crs, spatial_reference, to_wkt
from ..errors import CrosstieError
from ..geometry import frames
from ..geometry.matrix import Affine
from ..geometry.rpc_bias import family_for
from ..messages import message
from ..operation.operation import Operation
from ..operation.output_grid import LARGEST_SIDE, Target
from ..operation.rasters import apply_to_raster
from ..progress import IsCancelled, Progress, never, silent
from ..raster.camera_ground import ground_of
from ..raster.drivers import FileOptions
from ..raster.grid import RasterGrid
from ..raster.pixels import Grid
from ..raster.warp import WarpOptions
from .placing import Frame, Placed, base
from .solution import RasterResult, Solution

ALL, COMMON, REFERENCE = COVERS = ("all", "common", "reference")
"""What the grid covers: all rasters, what all have in common, or the raster that stays."""
ALONG = 64
EDGE_PX = 1e-6
MOST_TIMES, MOST_PIXELS = 50, 1 << 32
"""The grid may be so many times as large as the largest raster, or have so many pixels."""


@dataclass(frozen=True, eq=False)
class Onto:
    """How one raster is written: its operation, and the shared grid."""

    raster: Placed
    operation: Operation
    grid: RasterGrid
    """The shared grid; without a map its first pixel is that of `window`."""
    window: Grid

    def write(
        self, target: str, resampling: str, file: FileOptions, progress: Progress = silent,
        is_cancelled: IsCancelled = never,
    ) -> tuple:  # fmt: skip
        """Write the raster on the shared grid; raises as `apply_to_raster`, and returns what to tell of it."""
        on_grid = self.operation.reference is self.grid
        how = WarpOptions(resampling, where=self.window if on_grid or self.grid.to_map is None else None)
        aim = Target() if how.where is not None else _target(self.grid)
        return apply_to_raster(
            self.raster.source, target, self.operation, how=how, aim=aim, file=file, progress=progress,
            is_cancelled=is_cancelled,
        )  # fmt: skip


def onto_shared_grids(
    rasters: Sequence[Placed],
    solution: Solution,
    cover: str = ALL,
    aim: Target = Target(),  # noqa: B008 (frozen)
    heights: str = "",
) -> dict[int, Onto]:
    """Return how each raster that was not left out is written, by number.

    Each island has its grid; on one map all of them count the same pixels. `aim`: another CRS, pixel size or extent
    than those of the raster that stays. CrosstieError where a choice makes no sense.
    """
    found: dict[int, Onto] = {}
    for island, (frame, stays) in enumerate(zip(solution.frames, solution.fixed)):
        numbers = [number for number, result in enumerate(solution.rasters) if result.island == island]
        covered = [(rasters[n], solution.rasters[n]) for n in ([stays] if cover == REFERENCE else numbers)]
        grid, window = _shared(covered, frame, cover, aim)
        for number in numbers:
            operation = _operation(rasters[number], solution.rasters[number], frame, grid, heights)
            found[number] = Onto(rasters[number], operation, grid, window)
    return found


def in_frame(raster: Placed, result: RasterResult, frame: Frame, xy: np.ndarray) -> np.ndarray:
    """Return the (N, 2) px of the frame where a solved raster's (N, 2) px lie."""
    if result.chain is not None:
        return frames.apply(result.chain @ result.bias, xy)
    return base(raster, frame, frames.apply(result.bias, xy))


def _operation(raster: Placed, result: RasterResult, frame: Frame, grid: RasterGrid, heights: str) -> Operation:
    """Return a raster's operation onto the frame; in its own CRS, or to what its camera sees of the grid, if needed."""
    if result.chain is not None:
        return Operation(Affine.of(result.chain @ result.bias), raster.grid, frame.grid)
    if raster.camera is not None:
        ground = ground_of(grid, heights or str(raster.camera.offsets[4]))
        bias = Affine.of(np.linalg.inv(result.bias))
        return Operation(family_for(raster.camera, ground, "affine")(raster.camera, ground, bias), raster.grid, grid)
    if same_crs(raster.grid.crs_wkt, frame.grid.crs_wkt):
        way = np.linalg.solve(frame.to_map, Frame(raster.grid).to_map) @ result.bias
        return Operation(Affine.of(way), raster.grid, frame.grid)
    return Operation(Affine.of(result.bias), raster.grid, raster.grid)


def _shared(
    covered: Sequence[tuple[Placed, RasterResult]], frame: Frame, cover: str, aim: Target
) -> tuple[RasterGrid, Grid]:
    """Return the grid and its window on pixels of the frame (of the grid itself where the frame is a map)."""
    mapped = frame.grid.to_map is not None
    if aim and not mapped:
        raise CrosstieError(
            message("The reference lies on no map, so no other CRS, pixel size or extent can be chosen.")
        )
    crs = to_wkt(spatial_reference(aim.crs)) if aim.crs else frame.grid.crs_wkt
    if aim.crs and not crs:
        raise CrosstieError(
            message("“{crs}” is no coordinate reference system. Give it as EPSG:number.", crs=aim.crs[:60])
        )
    step = np.array(aim.resolution, float) if aim.resolution else _step(frame, crs)
    boxes = np.array([_box(raster, result, frame, crs) for raster, result in covered])
    if aim.extent is not None:
        low, high = np.array(aim.extent, float).reshape(2, 2)
    else:
        origin = _origin(frame) if mapped and not (aim.crs or aim.resolution) else np.zeros(2)
        low, high = _bounds(boxes, cover)
        low = origin + np.floor((low - origin) / step + EDGE_PX) * step
        high = origin + np.ceil((high - origin) / step - EDGE_PX) * step
    cols, rows = _size(low, high, step, boxes)
    if not mapped:
        return RasterGrid(frame.grid.name, (cols, rows)), Grid(float(low[0]), float(low[1]), 1.0, 1.0, rows, cols)
    to_map = np.array([[step[0], 0, low[0]], [0, -step[1], low[1] + rows * step[1]], [0, 0, 1.0]])
    return RasterGrid(frame.grid.name, (cols, rows), to_map, crs), Grid(0.0, 0.0, 1.0, 1.0, rows, cols)


def _size(low: np.ndarray, high: np.ndarray, step: np.ndarray, boxes: np.ndarray) -> tuple[int, int]:
    """Return columns and rows; CrosstieError where the grid would have none, or absurdly many."""
    if not ((step > 0).all() and (high > low).all()):
        raise CrosstieError(message("The shared grid would have no pixels. Check its pixel size and extent."))
    size = np.maximum(np.rint((high - low) / step), 1)
    largest = np.prod(np.ptp(boxes, axis=1) / step, axis=1).max()
    if not ((size <= LARGEST_SIDE).all() and (size.prod() <= max(MOST_TIMES * largest, MOST_PIXELS))):
        raise CrosstieError(
            message(
                "The shared grid would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size and extent, or "
                "let it cover the reference alone.",
                width=size[0],
                height=size[1],
            )
        )
    return int(size[0]), int(size[1])


def _origin(frame: Frame) -> np.ndarray:
    """Return where pixels are counted from: those of the raster that stays, if they lie along the map's axes."""
    (a, b), (c, d) = frame.to_map[:2, :2]
    return frame.to_map[:2, 2] if b == c == 0 and a > 0 > d else np.zeros(2)


def _bounds(boxes: np.ndarray, cover: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the lowest and the highest coordinates of (N, 2, 2) boxes, or of what they have in common."""
    if cover != COMMON:
        return boxes[:, 0].min(axis=0), boxes[:, 1].max(axis=0)
    low, high = boxes[:, 0].max(axis=0), boxes[:, 1].min(axis=0)
    if not (low < high).all():
        raise CrosstieError(message("The rasters have no area that all of them show. Write a grid that covers all."))
    return low, high


def _box(raster: Placed, result: RasterResult, frame: Frame, crs: str) -> np.ndarray:
    """Return (2, 2): the lowest and highest coordinates of a raster on the map of the grid, px without one."""
    there = in_frame(raster, result, frame, frames.outline(raster.size[::-1], ALONG))
    if frame.grid.to_map is not None:
        there = reproject(frame.grid.map_from_pixel(there), frame.grid.crs_wkt, crs)
    if not np.isfinite(there).all():
        raise CrosstieError(
            message("{raster} has no place in the CRS of the shared grid. Choose another CRS.", raster=raster.grid.name)
        )
    return np.array([there.min(axis=0), there.max(axis=0)])


def _step(frame: Frame, crs: str) -> np.ndarray:
    """Return the pixel size of the frame, on the map of the grid."""
    if frame.grid.to_map is None:
        return np.ones(2)
    if same_crs(crs, frame.grid.crs_wkt):
        return np.hypot(*frame.to_map[:2, :2])
    corners = frames.corners(frame.grid.size[::-1])
    there = reproject(frame.grid.map_from_pixel(corners), frame.grid.crs_wkt, crs)
    return np.full(2, frames.scale_of(frames.nearest_affine(corners, there)))


def _target(grid: RasterGrid) -> Target:
    to_map = Frame(grid).to_map
    low = (to_map[0, 2], to_map[1, 2] + to_map[1, 1] * grid.size[1])
    high = (to_map[0, 2] + to_map[0, 0] * grid.size[0], to_map[1, 2])
    return Target(grid.crs_wkt, (to_map[0, 0], -to_map[1, 1]), (*low, *high), aligned=False)
