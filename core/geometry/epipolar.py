"""Affine epipolar geometry, from camera models or from matches: the line of a point in the other image.

The affine fundamental matrix has five numbers (Hartley and Zisserman, Multiple View Geometry, chapter 14): reference
(x, y) and moving (u, v) of one place satisfy a·x + b·y + c·u + d·v + e = 0.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from ..messages import message
from .affine_camera import AffinePair
from .magsac import weight

LEAST_PARALLAX_PX = 0.5
"""Parallax between lowest and highest ground below which two views count as one."""
SAMPLES = 600
SCORED = 2000


@dataclass(frozen=True, eq=False)
class AffineEpipolar:
    """One affine epipolar geometry, in px of both images."""

    coefficients: np.ndarray
    """(5,): a, b, c, d, e; of which (a, b) and (c, d) are not zero."""

    @classmethod
    def of_matrix(cls, matrix: np.ndarray) -> AffineEpipolar:
        """Return the geometry of a (3, 3) affine fundamental matrix F: reference' F moving = 0."""
        matrix = np.asarray(matrix, float)
        return cls(np.array([matrix[0, 2], matrix[1, 2], matrix[2, 0], matrix[2, 1], matrix[2, 2]]))

    @property
    def matrix(self) -> np.ndarray:
        """The (3, 3) fundamental matrix: times (u, v, 1) it is a line of the reference."""
        a, b, c, d, e = self.coefficients
        return np.array([[0, 0, a], [0, 0, b], [c, d, e]])

    @property
    def per_px(self) -> tuple[float, float]:
        """What a px across the line changes the equation by, in the reference and in the moving image."""
        a, b, c, d, _ = self.coefficients
        return float(np.hypot(a, b)), float(np.hypot(c, d))

    @property
    def weight(self) -> float:
        """What the equation's value is multiplied by to give the symmetric distance, px."""
        reference, moving = self.per_px
        return 0.5 * (1 / reference + 1 / moving)

    def signed(self, reference_xy: np.ndarray, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N,) symmetric distances, px, of N pairs, with the side of the line as sign."""
        across, along = self.sides(reference_xy, moving_xy)
        return across + along

    def distance(self, reference_xy: np.ndarray, moving_xy: np.ndarray) -> np.ndarray:
        """Return the (N,) mean of the distances, px, of both points of N pairs from each other's epipolar line."""
        return np.abs(self.signed(reference_xy, moving_xy))

    def sides(self, reference_xy: np.ndarray, moving_xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (N,) and (M,) numbers, one a point, whose sum is the signed distance of a pair, px."""
        a, b, c, d, e = self.weight * self.coefficients
        reference, moving = (np.asarray(xy, float).reshape(-1, 2) for xy in (reference_xy, moving_xy))
        return reference @ (a, b) + e, moving @ (c, d)

    def in_frames(self, reference_to_other: np.ndarray, moving_to_other: np.ndarray) -> AffineEpipolar:
        """Return the geometry in px that affine (3, 3) matrices lead to from the present ones."""
        to_reference, to_moving = np.linalg.inv(reference_to_other), np.linalg.inv(moving_to_other)
        return AffineEpipolar.of_matrix(to_reference.T @ self.matrix @ to_moving)

    def shifted(self, across_px: float) -> AffineEpipolar:
        """Return the geometry moved so that pairs of signed distance `across_px` have none."""
        coefficients = self.coefficients.copy()
        coefficients[4] -= across_px / self.weight
        return AffineEpipolar(coefficients)


def from_cameras(pair: AffinePair, heights_m: tuple[float, float]) -> AffineEpipolar:
    """Return the geometry of two affine cameras; DegenerateError where `heights_m` make no parallax between them."""
    rows = np.concatenate([pair.reference.matrix, pair.moving.matrix])
    linear, offset = rows[:, :3], rows[:, 3]
    across, sizes, _ = np.linalg.svd(linear)
    moved = parallax_px_per_m(pair) * abs(heights_m[1] - heights_m[0])
    if sizes[2] < 1e-12 * sizes[0] or moved < LEAST_PARALLAX_PX:
        raise DegenerateError(
            message(
                "The two views see the ground from nearly the same direction: {moved:.2f} px of parallax between "
                "the lowest and the highest ground. There is no epipolar geometry to use; match them as two maps.",
                moved=moved,
            )
        )
    normal = across[:, 3]
    return _checked(np.append(normal, -normal @ offset))


def parallax_px_per_m(pair: AffinePair) -> float:
    """Return by how many moving px a place that stays put in the reference moves with a metre of height."""
    reference, moving = pair.reference.matrix, pair.moving.matrix
    ground = -np.linalg.solve(reference[:, :2], reference[:, 2])
    return float(np.linalg.norm(moving[:, :2] @ ground + moving[:, 2]))


def _checked(coefficients: np.ndarray) -> AffineEpipolar:
    geometry = AffineEpipolar(coefficients / np.linalg.norm(coefficients[:4]))
    if min(geometry.per_px) < 1e-6:
        raise DegenerateError(
            message("All points of one image would lie on one epipolar line: the camera models cannot be right.")
        )
    return geometry


@dataclass(frozen=True, eq=False)
class EpipolarFit:
    """An epipolar geometry, with the distances of its matches."""

    geometry: AffineEpipolar
    inliers: np.ndarray
    """(N,) bool."""
    distance_px: np.ndarray
    """(N,) signed symmetric distances; NaN where a match is not finite."""


def from_matches(
    reference_xy: np.ndarray, moving_xy: np.ndarray, threshold_px: float = 1.0, seed: int = 0
) -> EpipolarFit:
    """Return the geometry that most of N matches lie within `threshold_px` of, refitted to those.

    Total least squares, which is the maximum-likelihood estimate for affine cameras. DegenerateError where there are
    fewer than four matches, or none but those of one plane (no parallax): many geometries fit those equally well.
    """
    points = np.column_stack([np.asarray(xy, float).reshape(-1, 2) for xy in (reference_xy, moving_xy)])
    known = np.isfinite(points).all(axis=1)
    used = points[known]
    if len(np.unique(np.round(used, 6), axis=0)) < 5:
        raise DegenerateError(
            message("An epipolar geometry takes five different matches; there are {count}: add some.", count=len(used))
        )
    geometry = _refined(_sampled(used, threshold_px, np.random.default_rng(seed)), used, threshold_px)
    signed = np.full(len(points), np.nan)
    signed[known] = geometry.signed(used[:, :2], used[:, 2:])
    inliers = np.abs(np.nan_to_num(signed, nan=np.inf)) <= threshold_px
    _require_relief(points[inliers], threshold_px)
    return EpipolarFit(geometry, inliers, signed)


def _sampled(points: np.ndarray, threshold_px: float, rng) -> AffineEpipolar:
    """Return the best geometry of random fours, by truncated squares."""
    fours = points[rng.integers(0, len(points), (SAMPLES, 4))]
    centre = fours.mean(axis=1, keepdims=True)
    normals = np.linalg.svd(fours - centre)[2][:, 3]  # (S, 4)
    offsets = -np.einsum("sk,sk->s", normals, centre[:, 0])
    size = np.minimum(np.linalg.norm(normals[:, :2], axis=1), np.linalg.norm(normals[:, 2:], axis=1))
    shown = points if len(points) <= SCORED else points[rng.choice(len(points), SCORED, replace=False)]
    signed = np.abs(shown @ normals.T + offsets) / np.maximum(size, 1e-9)
    score = np.where(size > 0.05, np.maximum(1 - (signed / (2 * threshold_px)) ** 2, 0).sum(axis=0), -1)
    best = int(score.argmax())
    return AffineEpipolar(np.append(normals[best], offsets[best]))


def _refined(geometry: AffineEpipolar, points: np.ndarray, threshold_px: float) -> AffineEpipolar:
    """Weigh and fit again while the threshold narrows."""
    for width in (2.0, 1.5, 1.0, 1.0, 1.0):
        squares = geometry.distance(points[:, :2], points[:, 2:]) ** 2
        weights = weight(squares, width * threshold_px)
        if (weights > 0).sum() < 5:
            raise DegenerateError(
                message("Fewer than five matches agree on one epipolar geometry: add some, or correct wrong ones.")
            )
        centre = np.average(points, axis=0, weights=weights)
        normal = np.linalg.svd((points - centre) * np.sqrt(weights)[:, None], full_matrices=False)[2][3]
        geometry = _checked(np.append(normal, -normal @ centre))
    return geometry


def _require_relief(points: np.ndarray, threshold_px: float) -> None:
    """Raise DegenerateError where noise explains how far the matches depart from one affine map."""
    sizes = np.linalg.svd(points - points.mean(axis=0), compute_uv=False) / np.sqrt(len(points))
    noise, relief, extent = sizes[3], sizes[2], sizes[1]
    if extent < threshold_px or relief < max(3 * noise, 1e-3):
        raise DegenerateError(
            message(
                "The matches lie in one plane (or the two views have no parallax), so no epipolar geometry "
                "follows from them: use the camera models, or match the images as two maps."
            )
        )
