"""An output grid for a registration: another CRS, pixel size or extent than the reference's grid."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..crs import reproject, same_crs, spatial_reference, to_wkt
from ..errors import CrosstieError
from ..geometry import frames
from ..geometry.curved import CurvedTransform, folds_over, jacobian_of
from ..geometry.longitudes import along, nearest, turn_of
from ..geometry.matrix import Affine
from ..geometry.transform import Transform
from ..messages import message
from ..raster.grid import RasterGrid
from .operation import Operation

LARGEST_SIDE = 2**31 - 1
SIDE_POINTS = 64


@dataclass(frozen=True)
class Target:
    """The output grid; empty fields are taken from the reference."""

    crs: str = ""
    """WKT or `EPSG:number`."""
    resolution: tuple[float, float] | None = None
    """Width and height of a pixel, map units of the target."""
    extent: tuple[float, float, float, float] | None = None
    """xmin, ymin, xmax, ymax in the target's map units."""
    aligned: bool = True
    """Pixel edges lie on multiples of the resolution, as gdalwarp -tap."""

    def __bool__(self) -> bool:
        return bool(self.crs or self.resolution or self.extent)


@dataclass(frozen=True, eq=False)
class Reprojected(CurvedTransform):
    """A transform followed by the mapping from the reference's map to another grid."""

    inner: Transform
    reference: RasterGrid
    target: RasterGrid
    trend: Affine

    name = "reprojected"
    minimum_points = 1
    parameters = 0

    @classmethod
    def estimate(
        cls, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, *, judged: bool = True
    ) -> Reprojected:
        """Refuse: this transform is composed, not fitted."""
        raise CrosstieError(
            message("A reprojected transform cannot be fitted: fit the transform, then choose the target.")
        )

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to px of the new grid; NaN where either step is undefined."""
        on_map = self.reference.map_from_pixel(self.inner.forward(moving_xy))
        return self.target.pixel_from_map(reproject(on_map, self.reference.crs_wkt, self.target.crs_wkt))

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) px of the new grid to moving px; NaN where either step is undefined."""
        on_map = self.target.map_from_pixel(np.asarray(reference_xy, float).reshape(-1, 2))
        return self.inner.inverse(
            self.reference.pixel_from_map(reproject(on_map, self.target.crs_wkt, self.reference.crs_wkt))
        )

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y), by differences."""
        places, steps = np.asarray(moving_xy, float).reshape(-1, 2), 0.25 * np.eye(2)
        columns = [(self.forward(places + s) - self.forward(places - s)) / 0.5 for s in steps]
        return np.stack(columns, axis=-1)

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, px² of the new grid."""
        turn = self.jacobian(moving_xy) @ np.linalg.inv(jacobian_of(self.inner, np.asarray(moving_xy, float)))
        return turn @ self.inner.uncertainty(moving_xy) @ np.swapaxes(turn, 1, 2)

    def to_json(self) -> dict:
        """Refuse: an operation is saved on its own reference."""
        raise CrosstieError(
            message("A reprojected transform is not saved: save the operation, and choose the target again.")
        )


def regridded(operation: Operation, target: Target) -> Operation:
    """Return the operation onto another grid; CrosstieError for an invalid choice."""
    if not target:
        return operation
    reference = operation.reference
    if reference.to_map is None or (target.crs and not reference.crs_wkt):
        raise CrosstieError(
            message("The reference lies on no map, so no other CRS, pixel size or extent can be chosen.")
        )
    crs = to_wkt(spatial_reference(target.crs)) if target.crs else reference.crs_wkt
    if target.crs and not crs:
        raise CrosstieError(
            message("“{crs}” is no coordinate reference system. Give it as EPSG:number.", crs=target.crs[:60])
        )
    outline = _outline(operation, crs)
    step = _step(operation, reference.to_map, outline, crs, target)
    low, high = _bounds(outline, step, target, turn_of(crs))
    if target.extent is not None:
        _require_overlap(outline, low, high, turn_of(crs))
    size = np.rint((high - low) / step)
    if not (np.isfinite(size).all() and (size >= 1).all() and (size <= LARGEST_SIDE).all()):
        raise CrosstieError(
            message(
                "The target would have {width:,.0f} × {height:,.0f} pixels. Check its pixel size, extent and CRS.",
                width=size[0],
                height=size[1],
            )
        )
    to_map = np.array([[step[0], 0, low[0]], [0, -step[1], high[1]], [0, 0, 1.0]])
    grid = RasterGrid(reference.name, (int(size[0]), int(size[1])), to_map, crs)
    onto = np.linalg.inv(to_map) @ _turned(reference, crs, (low[0] + high[0]) / 2) @ reference.to_map
    transform = _onto(operation, grid, onto)
    _refuse_torn(operation, transform)
    return replace(operation, transform=transform, reference=grid)


def _require_overlap(outline: np.ndarray, low: np.ndarray, high: np.ndarray, turn: float) -> None:
    """Raise CrosstieError where an extent shows nothing of the registered raster."""
    corners = np.array([outline.min(axis=0), outline.max(axis=0)])
    middle = corners[:, 0].mean()
    corners[:, 0] += float(nearest(middle, (low[0] + high[0]) / 2, turn) - middle)
    if (corners[1] <= low).any() or (corners[0] >= high).any():
        raise CrosstieError(
            message("The extent of the target lies beside the registered raster: it would show nothing of it.")
        )


def _refuse_torn(operation: Operation, transform: Transform) -> None:
    """Raise CrosstieError where it is the other CRS that folds the raster, and not the registration."""
    if not isinstance(transform, Reprojected) or not folds_over(transform, operation.moving.size):
        return
    own = operation.transform
    if not isinstance(own, CurvedTransform) or not folds_over(own, operation.moving.size):
        raise CrosstieError(
            message(
                "That CRS tears the registered raster apart, as many do at 180 degrees or a pole. Choose another one."
            )
        )


def _onto(operation: Operation, grid: RasterGrid, onto: np.ndarray) -> Transform:
    """Return the transform to pixels of the grid; `onto` (3, 3): from the reference's where both are on one map."""
    inner, reference = operation.transform, operation.reference
    if same_crs(grid.crs_wkt, reference.crs_wkt) and hasattr(inner, "in_frames"):
        return inner.in_frames(np.eye(3), onto)
    places = frames.lattice((0, 0), operation.moving.size, 7).reshape(-1, 2)
    rough = Reprojected(inner, reference, grid, Affine.of(np.eye(3)))
    there = rough.forward(places)
    known = np.isfinite(there).all(axis=1)
    return replace(rough, trend=Affine.estimate(places[known], there[known], np.ones(known.sum())))


def _outline(operation: Operation, crs: str) -> np.ndarray:
    """Return (N, 2) map places around the registered moving raster, in one piece also across 180 degrees."""
    edge = frames.outline(operation.moving.size[::-1], SIDE_POINTS)
    on_map = operation.reference.map_from_pixel(operation.transform.forward(edge))
    there = reproject(on_map, operation.reference.crs_wkt, crs)
    if not np.isfinite(there).all():
        raise CrosstieError(message("A part of the registered raster has no place in that CRS. Choose another one."))
    if same_crs(crs, operation.reference.crs_wkt):
        return there
    there, encloses_pole = along(there, turn_of(crs))
    if encloses_pole:
        raise CrosstieError(
            message(
                "The registered raster shows a pole, which that CRS tears apart. Choose a polar CRS for the target."
            )
        )
    return there


def _turned(reference: RasterGrid, crs: str, middle_x: float) -> np.ndarray:
    """Return (3, 3): the whole turns round the world that bring the reference's map nearest to the target's middle."""
    turn = turn_of(crs) if same_crs(crs, reference.crs_wkt) else 0.0
    middle = reference.map_from_pixel(np.array([reference.size]) / 2)[0, 0]
    return frames.shift(float(nearest(middle, middle_x, turn) - middle), 0.0)


def _step(operation: Operation, to_map: np.ndarray, outline, crs: str, target: Target) -> np.ndarray:
    if target.resolution is not None:
        step = np.array(target.resolution, float)
        if not (np.isfinite(step).all() and (step > 0).all()):
            raise CrosstieError(message("The pixel size of the target must be greater than zero."))
        return step
    if same_crs(crs, operation.reference.crs_wkt):
        return np.hypot(*to_map[:2, :2])
    # As gdalwarp: as many pixels along the diagonal as there were.
    before = operation.transform.forward(frames.corners(operation.moving.size[::-1]))
    pixels = np.linalg.norm(np.ptp(before, axis=0))
    return np.full(2, np.linalg.norm(np.ptp(outline, axis=0)) / max(float(pixels), 1.0))


def _bounds(outline, step, target: Target, turn: float):
    if target.extent is not None:
        low, high = np.array(target.extent[:2], float), np.array(target.extent[2:], float)
        if high[0] < low[0]:
            high[0] += turn  # as extents across 180 degrees are written: 179.9 -17 -179.9 -16
        if not ((high > low).all() and np.isfinite([low, high]).all()):
            raise CrosstieError(
                message("The extent of the target is xmin, ymin, xmax, ymax, each maximum above its minimum.")
            )
        return low, low + np.maximum(np.rint((high - low) / step), 1) * step
    low, high = outline.min(axis=0), outline.max(axis=0)
    if target.aligned:
        return np.floor(low / step + 1e-6) * step, np.ceil(high / step - 1e-6) * step
    return low, low + np.ceil((high - low) / step - 1e-6) * step
