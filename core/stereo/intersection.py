"""Intersection of the lines of sight of two cameras, and their distance from each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from ..geometry.magsac import weight
from ..geometry.matrix import MatrixTransform
from ..geometry.rpc import RpcCamera
from ..geometry.rpc_bias import KINDS
from ..messages import message

STEPS, CONVERGED_M = 12, 1e-4


@dataclass(frozen=True, eq=False)
class Intersections:
    """Intersections of N matches."""

    heights_m: np.ndarray
    """(N,) above the ellipsoid; NaN where the lines of sight do not meet."""
    across_px: np.ndarray
    """(N,) signed distance, moving px, of the moving point from the epipolar line of the reference point."""
    across: np.ndarray
    """(N, 2) unit vectors across those lines."""
    px_per_m: np.ndarray
    """(N,) parallax: moving px a metre of height."""


def intersect(
    reference: RpcCamera,
    moving: RpcCamera,
    bias: MatrixTransform,
    reference_xy: np.ndarray,
    moving_xy: np.ndarray,
    height: np.ndarray | float,
) -> Intersections:
    """Return the intersections of (N, 2) px of two images, from a first guess of the height (one, or (N,)).

    `bias` maps the position given by the moving camera to that in its image. The reference point is taken as
    exact: the height brings its sight line as near to the moving point as it can.
    """
    reference_xy = np.asarray(reference_xy, float).reshape(-1, 2)
    seen = bias.inverse(moving_xy)
    heights = np.broadcast_to(np.asarray(height, float), len(reference_xy)).copy()
    for _ in range(STEPS):
        ground, along = _ray(reference, moving, reference_xy, heights)
        gap = seen - moving.project(ground)
        step = (gap * along).sum(axis=1) / (along**2).sum(axis=1)
        heights += step
        if not (np.abs(step) > CONVERGED_M).any():
            break
    size = np.linalg.norm(along, axis=1)
    across = np.column_stack([-along[:, 1], along[:, 0]]) / size[:, None]
    return Intersections(heights, (gap * across).sum(axis=1), across, size)


def _ray(reference: RpcCamera, moving: RpcCamera, xy, heights):
    """Return the places (N, 3) that reference px see at heights, and moving px (N, 2) a metre up their sight lines."""
    ground = reference.locate(xy, heights)
    here, there = reference.jacobian(ground), moving.jacobian(ground)
    known = np.isfinite(here).all(axis=(1, 2))
    slope = np.full((len(ground), 2), np.nan)
    slope[known] = -np.linalg.solve(here[known, :, :2], here[known, :, 2:])[..., 0]
    return ground, np.einsum("nij,nj->ni", there[:, :, :2], slope) + there[:, :, 2]


def epipolar_direction(reference: RpcCamera, moving: RpcCamera, xy: np.ndarray, height: float) -> np.ndarray:
    """Return (N, 2): by how many reference px a place that stays put in the moving image moves with a metre."""
    ground = reference.locate(xy, height)
    return _ray(moving, reference, moving.project(ground), height)[1]


def fit_bias(
    moving: RpcCamera, seen: Intersections, camera_xy: np.ndarray, kind: str, threshold_px: float
) -> MatrixTransform:
    """Return the robust relative bias of a kind (`shift` or `affine`) from intersections without bias.

    `camera_xy` (N, 2): the positions given by the moving camera. Two views give the bias across epipolar lines only;
    along them it cannot be told from height, and is taken as none.
    """
    family = KINDS[kind]
    known = np.isfinite(seen.across_px)
    if known.sum() < family.minimum_points:
        raise DegenerateError(
            message(
                "A bias of the kind “{kind}” takes {count} matches; add some.",
                kind=kind,
                count=family.minimum_points,
            )
        )
    across = seen.across[known].mean(axis=0)
    across /= np.linalg.norm(across)
    terms = np.ones((known.sum(), 1))
    if kind == "affine":
        centre, scale = camera_xy[known].mean(axis=0), camera_xy[known].std(axis=0) + 1e-9
        terms = np.column_stack([terms, (camera_xy[known] - centre) / scale])
    numbers = _robust(terms, seen.across_px[known], threshold_px)
    matrix = np.eye(3)
    if kind == "affine":
        matrix[:2, :2] += np.outer(across, numbers[1:] / scale)
        matrix[:2, 2] = across * (numbers[0] - numbers[1:] / scale @ centre)
    else:
        matrix[:2, 2] = across * numbers[0]
    return family.of(matrix)


def _robust(terms: np.ndarray, values: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return the numbers (K,) that combine terms (N, K), the first all ones, to most of the values."""
    numbers = np.zeros(terms.shape[1])
    numbers[0] = np.median(values)
    for width in (3.0, 2.0, 1.5, 1.0, 1.0, 1.0):
        weights = np.sqrt(weight((values - terms @ numbers) ** 2, width * threshold_px))
        if (weights > 0).sum() < terms.shape[1]:
            raise DegenerateError(
                message("The matches do not agree on one bias of the camera models: correct wrong ones.")
            )
        numbers = np.linalg.lstsq(terms * weights[:, None], values * weights, rcond=None)[0]
    return numbers
