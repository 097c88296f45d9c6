"""The uncertainty of a position transformed by an operation: from the covariance and the leave-out error."""

from __future__ import annotations

import numpy as np

from ..raster.georeference import Geotransform
from ..raster.grid import RasterGrid
from .operation import Operation

EIGHTHS = 8
"""The ground size of a pixel is computed once for each of so many parts of a raster along each axis."""


def position_sigma_px(operation: Operation, moving_xy: np.ndarray) -> np.ndarray:
    """Return (N,): the standard deviation along one axis, reference px, of where (N, 2) moving px are put.

    Combines the covariance of the transform, the leave-out error of its tie points, and the error that all of them are
    expected to share: the first is what the points leave undetermined, the second what the transform cannot follow (and
    the noise of the points, so it is on the safe side), the third is in neither (`registration.shared_error`). The
    covariance accounts for correlated errors of neighbours (`geometry.design_effect`). Unknown parts count as zero; NaN
    where neither of the first two is known, and for places that are NaN.
    """
    moving = np.asarray(moving_xy, float).reshape(-1, 2)
    covariance = operation.transform.uncertainty(moving)
    fit = 0.5 * np.trace(covariance, axis1=1, axis2=2)
    accuracy = operation.accuracy
    left_out, shared = (accuracy.leave_out_px, accuracy.shared_px) if accuracy is not None else (np.nan, np.nan)
    parts = np.stack([fit, np.full(len(fit), 0.5 * left_out**2)])
    known = np.isfinite(parts).any(axis=0) & np.isfinite(moving).all(axis=1)
    return np.sqrt(np.where(known, np.nansum(parts, axis=0) + np.nan_to_num(shared) ** 2, np.nan))


def position_sigmas(operation: Operation, xy: np.ndarray, backwards: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """Return (N,) standard deviations along one axis, px and metres, of where (N, 2) places of a map are carried.

    px are those of the raster that the places are carried to; metres are NaN where that raster has no CRS.
    `xy`: where the places lie before, as `operation.forward` (`backwards`: `inverse`) takes them.
    """
    if not backwards:
        moving = operation.moving.pixel_from_map(xy)
        sigma = position_sigma_px(operation, moving)
        return sigma, sigma * _metres_per_px(operation.reference, operation.transform.forward(moving))
    moving = operation.transform.inverse(operation.reference.pixel_from_map(xy))
    sigma = position_sigma_px(operation, moving) / _enlargement(operation, moving)
    return sigma, sigma * _metres_per_px(operation.moving, moving)


def _enlargement(operation: Operation, moving: np.ndarray) -> np.ndarray:
    """Return (N,) reference px a moving px near (N, 2) places."""
    here, right, down = (operation.transform.forward(moving + step) for step in ([0, 0], [1, 0], [0, 1]))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.sqrt(np.abs(_cross(right - here, down - here)))


def _metres_per_px(side: RasterGrid, pixels: np.ndarray) -> np.ndarray:
    """Return (N,) metres a px of a raster near (N, 2) places, by eighths of the raster; NaN without a CRS."""
    out = np.full(len(pixels), np.nan)
    finite = np.isfinite(pixels).all(axis=1)
    if side.to_map is None or not side.crs_wkt or not finite.any():
        return out
    share = np.clip(pixels[finite] / np.array(side.size, float), -1.0, 2.0)
    cells, which = np.unique(np.floor(share * EIGHTHS), axis=0, return_inverse=True)
    placed = Geotransform(side.to_map, side.crs_wkt)
    sizes = [placed.pixel_size_m(tuple((cell + 0.5) / EIGHTHS * side.size)) for cell in cells]
    metres = np.array([np.nan if size is None else np.sqrt(size[0] * size[1]) for size in sizes])
    out[finite] = metres[which.reshape(-1)]
    return out


def _cross(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]
