"""Where a raster's pixels lie on the map: by geotransform, ground control points or an RPC camera model."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

import numpy as np
from osgeo import gdal

from ..crs import metres_from, spatial_reference, to_wkt
from ..gdal_errors import collected
from ..geometry import frames
from ..messages import Text, message

MOST_TPS_POINTS = 500
"""A thin-plate spline's solution costs the cube of its points."""
POLYNOMIAL_TOLERANCE_PX = 2.0


class Georeference(ABC):
    """Pixels (outer-corner origin) to map coordinates and back, both as (N, 2) float64; NaN where undefined."""

    kind: str
    """`geotransform`, `gcp` or `rpc`."""
    crs_wkt: str
    """CRS of the map coordinates; "" where the raster does not say."""
    note: Text = ""
    """A sentence on how far to trust it; "" for a geotransform."""

    @abstractmethod
    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the map coordinates of pixels."""

    @abstractmethod
    def to_pixel(self, xy: np.ndarray) -> np.ndarray:
        """Return the pixels of map coordinates."""

    def pixel_size_m(self, xy: tuple[float, float]) -> tuple[float, float] | None:
        """Return the width and height on the ground, in metres, of the pixel at `xy`; None where not known."""
        x, y = xy
        cross = self.to_map(np.array([[x, y], [x + 1, y], [x, y + 1]]))
        metres = metres_from(cross, self.crs_wkt) if np.isfinite(cross).all() else None
        if metres is None:
            return None
        width, height = np.hypot(*metres[1]), np.hypot(*metres[2])
        return (float(width), float(height)) if width > 0 and height > 0 else None


class Geotransform(Georeference):
    """The six numbers of GDAL: north-up, south-up, rotated or sheared."""

    kind = "geotransform"

    def __init__(self, matrix: np.ndarray, crs_wkt: str):
        self.matrix = matrix
        self.crs_wkt = crs_wkt

    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the map coordinates of (N, 2) pixels."""
        return frames.apply(self.matrix, xy)

    def to_pixel(self, xy: np.ndarray) -> np.ndarray:
        """Return the pixels of (N, 2) map coordinates."""
        # The origin is taken off first: in map coordinates of millions the inverse's offset would cost digits.
        offset = np.asarray(xy, float).reshape(-1, 2) - self.matrix[:2, 2]
        return np.linalg.solve(self.matrix[:2, :2], offset.T).T


class Curved(Georeference):
    """Ground control points or an RPC model, through GDAL's transformers; for one thread."""

    def __init__(self, kind: str, transformer: gdal.Transformer, holder: gdal.Dataset, crs_wkt: str, note: Text):
        self.kind, self.crs_wkt, self.note = kind, crs_wkt, note
        self._transformer = transformer
        self._holder = holder  # The transformer must not outlive its dataset.

    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the map coordinates of (N, 2) pixels."""
        return _transform_points(self._transformer, False, xy)

    def to_pixel(self, xy: np.ndarray) -> np.ndarray:
        """Return the pixels of (N, 2) map coordinates: GDAL's inverse, a fit of its own, refined to undo `to_map`."""
        return invert(self.to_map, xy, _transform_points(self._transformer, True, xy))


def invert(
    forward: Callable[[np.ndarray], np.ndarray], target: np.ndarray, guess: np.ndarray, steps: int = 4, h: float = 0.5
) -> np.ndarray:
    """Return (N, 2) pixels that `forward` maps to `target`, by Newton steps that only ever improve the guess."""
    target = np.asarray(target, float).reshape(-1, 2)
    best, error = guess, _distance(forward(guess), target)
    for _ in range(steps):
        at = forward(best)
        across = (forward(best + [h, 0]) - forward(best - [h, 0])) / (2 * h)
        down = (forward(best + [0, h]) - forward(best - [0, h])) / (2 * h)
        jacobian = np.stack([across, down], axis=-1)
        safe = np.isfinite(jacobian).all((1, 2)) & (np.abs(np.linalg.det(jacobian)) > 0)
        step = np.zeros_like(best)
        step[safe] = np.linalg.solve(jacobian[safe], (target - at)[safe][..., None])[..., 0]
        trial = best + step
        trial_error = _distance(forward(trial), target)
        better = trial_error < error
        best, error = np.where(better[:, None], trial, best), np.where(better, trial_error, error)
    return best


def _distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    distance = np.hypot(*(a - b).T)
    return np.where(np.isfinite(distance), distance, np.inf)


def georeference_of(dataset: gdal.Dataset, crs_wkt: str = "") -> Georeference | None:
    """Return the georeference of an open dataset, None for a plain image; `crs_wkt` overrides the file's CRS."""
    found = _from_geotransform(dataset, crs_wkt)
    if found is None and dataset.GetGCPCount():
        found = _from_gcps(dataset, crs_wkt)
    if found is None and dataset.GetMetadata("RPC"):
        found = _from_rpc(dataset)
    return found


def geotransform_matrix(geotransform: Sequence[float]) -> np.ndarray:
    """Return GDAL's six numbers as a 3×3 matrix from pixels to the map."""
    x0, a, b, y0, c, d = geotransform
    return np.array([[a, b, x0], [c, d, y0], [0.0, 0.0, 1.0]])


def geotransform_numbers(matrix: np.ndarray) -> tuple[float, ...]:
    """Return a 3×3 affine matrix from pixels to the map as GDAL's six numbers."""
    (a, b, x0), (c, d, y0) = (matrix / matrix[2, 2])[:2]
    return tuple(float(v) for v in (x0, a, b, y0, c, d))


def _from_geotransform(dataset: gdal.Dataset, crs_wkt: str) -> Georeference | None:
    numbers = dataset.GetGeoTransform(can_return_null=True)
    if numbers is None or not np.isfinite(numbers).all():
        return None
    matrix = geotransform_matrix(numbers)
    # Without a georeference several drivers answer with the identity, some with y upwards.
    if np.array_equal(np.abs(matrix), np.eye(3)) or not np.linalg.det(matrix):
        return None
    return Geotransform(matrix, crs_wkt or to_wkt(dataset.GetSpatialRef()))


def _from_gcps(dataset: gdal.Dataset, crs_wkt: str) -> Georeference | None:
    gcps = dataset.GetGCPs()
    holder = _holder(dataset)
    holder.SetGCPs(list(gcps), dataset.GetGCPSpatialRef())
    pixels = np.array([[g.GCPPixel, g.GCPLine] for g in gcps])
    places = np.array([[g.GCPX, g.GCPY] for g in gcps])
    transformer, residual = None, np.inf
    for method in ("METHOD=GCP_POLYNOMIAL", "METHOD=GCP_TPS"):
        if residual <= POLYNOMIAL_TOLERANCE_PX or (transformer and not 10 <= len(gcps) <= MOST_TPS_POINTS):
            break
        other = _transformer(holder, [method])
        if other is not None:
            transformer = other
            residual = np.nanmax(_distance(_transform_points(other, True, places), pixels))
    if transformer is None:
        return None
    note = message(
        "Its place comes from {count} ground control points, good to about {residual:.1f} pixels at the points.",
        count=len(gcps),
        residual=residual,
    )
    return Curved("gcp", transformer, holder, crs_wkt or to_wkt(dataset.GetGCPSpatialRef()), note)


def _from_rpc(dataset: gdal.Dataset) -> Georeference | None:
    rpc = dataset.GetMetadata("RPC")
    holder = _holder(dataset)
    holder.SetMetadata(rpc, "RPC")
    height = rpc.get("HEIGHT_OFF", "0").split()[0]
    options = ["METHOD=RPC", f"RPC_HEIGHT={height}", "RPC_PIXEL_ERROR_THRESHOLD=0.001", "RPC_MAX_ITERATIONS=50"]
    transformer = _transformer(holder, options)
    if transformer is None:
        return None
    note = message(
        "Its place comes from a camera model (RPC) at a constant height of {height:.0f} m: relief shifts it.",
        height=float(height),
    )
    return Curved("rpc", transformer, holder, to_wkt(spatial_reference("EPSG:4326")), note)


def _holder(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return an empty dataset of the same size that carries control points or RPCs without keeping the file open."""
    width, height = dataset.RasterXSize, dataset.RasterYSize
    return gdal.GetDriverByName("MEM").Create("", width, height, 0)


def _transformer(holder: gdal.Dataset, options: list[str]) -> gdal.Transformer | None:
    transformer = None
    with collected():
        transformer = gdal.Transformer(holder, None, options)
    return transformer if transformer is not None and getattr(transformer, "this", None) else None


def _transform_points(transformer: gdal.Transformer, inverse: bool, xy: np.ndarray) -> np.ndarray:
    xy = np.asarray(xy, float).reshape(-1, 2)
    mapped = np.full(xy.shape, np.nan)
    finite = np.isfinite(xy).all(1)
    answer = None
    with collected():
        answer = transformer.TransformPoints(int(inverse), xy[finite].tolist())
    if answer is not None and finite.any():
        points, success = np.array(answer[0], float)[:, :2], np.array(answer[1], bool)
        points[~success] = np.nan
        mapped[finite] = points
    return mapped
