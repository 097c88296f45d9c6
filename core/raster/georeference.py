"""Where a raster's pixels lie on the map: by geotransform, ground control points or an RPC camera model."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

import numpy as np
from osgeo import gdal

from ..crs import metres_from
from ..gdal_errors import collected
from ..geometry import frames
from ..geometry.longitudes import nearest, turn_of
from ..messages import Text


class Georeference(ABC):
    """Pixels (outer-corner origin) to map coordinates and back, both as (N, 2) float64; NaN where undefined."""

    kind: str
    """`geotransform`, `gcp` or `rpc`."""
    crs_wkt: str
    """CRS of the map coordinates; "" where the raster does not say."""
    note: Text = ""
    """A sentence on how far to trust it; "" for a geotransform."""
    turn: float = 0.0
    """Map units after which x begins again round the world; 0 where it never does."""
    x_range: tuple[float, float] = (0.0, 0.0)
    """The lowest and highest x of the raster, as far as `turn` makes that matter."""

    @abstractmethod
    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the map coordinates of pixels."""

    @abstractmethod
    def pixel_as_counted(self, xy: np.ndarray) -> np.ndarray:
        """Return the pixels of map coordinates whose longitudes are counted as the raster's own are."""

    def to_pixel(self, xy: np.ndarray, about_x: float | None = None) -> np.ndarray:
        """Return the pixels of map coordinates, each on the turn nearest to the raster's middle, or to `about_x`.

        -71.5 and 288.5 degrees are one place, and so are -179.9 and 180.1.
        """
        places = np.asarray(xy, float).reshape(-1, 2)
        if self.turn:
            low, high = self.x_range
            about = (low + high) / 2 if about_x is None else about_x
            places = np.column_stack([nearest(places[:, 0], about, self.turn, (high - low) / 2), places[:, 1]])
        return self.pixel_as_counted(places)

    def pixel_size_m(self, xy: tuple[float, float]) -> tuple[float, float] | None:
        """Return the width and height on the ground, in metres, of the pixel at `xy`; None where not known."""
        sides = self.pixel_sides(xy)
        metres = metres_from(sides, self.crs_wkt) if np.isfinite(sides).all() else None
        if metres is None:
            return None
        width, height = np.hypot(*metres[1]), np.hypot(*metres[2])
        return (float(width), float(height)) if width > 0 and height > 0 else None

    def pixel_sides(self, xy: tuple[float, float]) -> np.ndarray:
        """Return (3, 2) map coordinates: of a pixel at `xy`, of its right and of its lower neighbour."""
        x, y = xy
        return self.to_map(np.array([[x, y], [x + 1, y], [x, y + 1]]))

    def pixel_side(self, xy: tuple[float, float]) -> float:
        """Return the side, in map units, of a square as large as the pixel at `xy`."""
        middle, right, below = self.pixel_sides(xy)
        return float(np.sqrt(abs(np.linalg.det([right - middle, below - middle]))))


class Geotransform(Georeference):
    """The six numbers of GDAL: north-up, south-up, rotated or sheared."""

    kind = "geotransform"

    def __init__(self, matrix: np.ndarray, crs_wkt: str, size: tuple[int, int] | None = None):
        """Take the (3, 3) matrix from pixels to the map and the raster's (width, height), None where not known."""
        self.matrix = matrix
        self.crs_wkt = crs_wkt
        if size is not None:
            across = frames.apply(matrix, frames.corners(size[::-1]))[:, 0]
            self.turn, self.x_range = turn_of(crs_wkt), (float(across.min()), float(across.max()))

    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the map coordinates of (N, 2) pixels."""
        return frames.apply(self.matrix, xy)

    def pixel_as_counted(self, xy: np.ndarray) -> np.ndarray:
        """Return the pixels of (N, 2) map coordinates."""
        # The origin is taken off first: in map coordinates of millions the inverse's offset would cost digits.
        offset = xy - self.matrix[:2, 2]
        return np.linalg.solve(self.matrix[:2, :2], offset.T).T


class Curved(Georeference):
    """Ground control points or an RPC model, through GDAL's transformers; for one thread."""

    def __init__(self, transformer: gdal.Transformer, holder: gdal.Dataset, crs_wkt: str, middle_x: float):
        self.crs_wkt = crs_wkt
        self._transformer = transformer
        self._holder = holder  # The transformer must not outlive its dataset.
        self.turn, self.x_range = turn_of(crs_wkt), (middle_x, middle_x)

    def to_map(self, xy: np.ndarray) -> np.ndarray:
        """Return the map coordinates of (N, 2) pixels."""
        found = transform_points(self._transformer, False, xy)
        return np.column_stack([nearest(found[:, 0], self.x_range[0], self.turn), found[:, 1]])

    def pixel_as_counted(self, xy: np.ndarray) -> np.ndarray:
        """Return the pixels of (N, 2) map coordinates: GDAL's inverse, a fit of its own, refined to undo `to_map`."""
        return invert(self.to_map, xy, transform_points(self._transformer, True, xy))


def invert(
    forward: Callable[[np.ndarray], np.ndarray], target: np.ndarray, guess: np.ndarray, steps: int = 4, h: float = 0.5
) -> np.ndarray:
    """Return (N, 2) pixels that `forward` maps to `target`, by Newton steps that only ever improve the guess."""
    target = np.asarray(target, float).reshape(-1, 2)
    best, error = guess, distance(forward(guess), target)
    for _ in range(steps):
        at = forward(best)
        across = (forward(best + [h, 0]) - forward(best - [h, 0])) / (2 * h)
        down = (forward(best + [0, h]) - forward(best - [0, h])) / (2 * h)
        jacobian = np.stack([across, down], axis=-1)
        safe = np.isfinite(jacobian).all((1, 2)) & (np.abs(np.linalg.det(jacobian)) > 0)
        step = np.zeros_like(best)
        step[safe] = np.linalg.solve(jacobian[safe], (target - at)[safe][..., None])[..., 0]
        trial = best + step
        trial_error = distance(forward(trial), target)
        better = trial_error < error
        best, error = np.where(better[:, None], trial, best), np.where(better, trial_error, error)
    return best


def distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Return the (N,) distances of (N, 2) points from others, infinite where one is undefined."""
    apart = np.hypot(*(a - b).T)
    return np.where(np.isfinite(apart), apart, np.inf)


def geotransform_matrix(geotransform: Sequence[float]) -> np.ndarray:
    """Return GDAL's six numbers as a 3×3 matrix from pixels to the map."""
    x0, a, b, y0, c, d = geotransform
    return np.array([[a, b, x0], [c, d, y0], [0.0, 0.0, 1.0]])


def geotransform_numbers(matrix: np.ndarray) -> tuple[float, ...]:
    """Return a 3×3 affine matrix from pixels to the map as GDAL's six numbers."""
    (a, b, x0), (c, d, y0) = (matrix / matrix[2, 2])[:2]
    return tuple(float(v) for v in (x0, a, b, y0, c, d))


def carrier(dataset: gdal.Dataset) -> gdal.Dataset:
    """Return an empty dataset of the same size, to carry control points or RPCs without keeping the file open."""
    return gdal.GetDriverByName("MEM").Create("", dataset.RasterXSize, dataset.RasterYSize, 0)


def transformer_of(holder: gdal.Dataset, options: list[str]) -> gdal.Transformer | None:
    """Return GDAL's transformer between a dataset's pixels and its map; None where it cannot make one."""
    transformer = None
    with collected():
        transformer = gdal.Transformer(holder, None, options)
    return transformer if transformer is not None and getattr(transformer, "this", None) else None


def transform_points(transformer: gdal.Transformer, inverse: bool, xy: np.ndarray) -> np.ndarray:
    """Return (N, 2) pixels on the map, or the inverse; NaN where undefined."""
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
