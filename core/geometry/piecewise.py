"""Piecewise affine: each triangle of points has its own affine; outside it blends into one affine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import DamageError, DegenerateError
from ..messages import message
from . import frames
from .blocks import blocks
from .curved import CurvedTransform, find_folds
from .matrix import Affine
from .mesh import Mesh, delaunay

REACH = 3.0
"""Outside its points the mesh blends into the affine over this multiple of the points' extent."""
RING = 8
"""Points on each side of the ring around the mesh."""
MOST_CORNERS = 2000
"""More points are averaged in neighbourhoods first: a mesh through all of them would follow their noise, and fold."""


@dataclass(frozen=True, eq=False)
class PiecewiseAffine(CurvedTransform):
    """A Delaunay mesh over the moving points and a ring far around them that lies on the affine of all points."""

    moving: Mesh
    """Over the distinct points and, after them, the ring; moving px."""
    reference: Mesh
    """The same triangles, reference px."""
    trend: Affine
    variance: np.ndarray
    """(N,) reference px²: of every mesh point along one axis; NaN where unknown."""
    parameters: float = 6

    name = "piecewise"
    minimum_points = 3

    @classmethod
    def estimate(
        cls, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, *, judged: bool = True
    ) -> PiecewiseAffine:
        """Return the mesh over finite (N, 2) px where weights are positive; `judged`: with its variance.

        Points at one place are averaged, and neighbours too where there are more than MOST_CORNERS points.
        """
        used = weights > 0
        moving, reference = _distinct(moving[used], reference[used], weights[used])
        cls.require(moving)
        trend = Affine.estimate(moving, reference, np.ones(len(moving)))
        around = _ring(moving)
        corners = np.concatenate([moving, around])
        triangles = delaunay(corners)
        if not len(triangles):
            raise DegenerateError(
                message("No triangles can be drawn between the points: add a point beside their line.")
            )
        images = np.concatenate([reference, trend.forward(around)])
        variance = _variance(Mesh(corners, triangles), images, len(moving)) if judged else np.full(len(corners), np.nan)
        return cls(Mesh(corners, triangles), Mesh(images, triangles), trend, variance, 2.0 * len(moving))

    def require_sane(self, moving: np.ndarray) -> None:
        """Raise DegenerateError, which says where, when a triangle is turned over."""
        turned = np.flatnonzero(~(self.reference.areas * np.linalg.det(self.trend.matrix[:2, :2]) > 0))
        if len(turned):
            centres = self.moving.points[self.moving.triangles].mean(axis=1)
            folds = find_folds(self, np.concatenate([centres[turned], centres]))
            raise DegenerateError(
                message(
                    "The piecewise transform is not usable. {folds}: two points there are swapped or wrong; "
                    "correct them or choose a smoother transform.",
                    folds=folds.sentence,
                )
            )

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        return _carry(self.moving, self.reference, moving, self.trend.matrix)

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) reference px to moving px; exact, as every triangle is affine."""
        reference = np.asarray(reference_xy, float).reshape(-1, 2)
        return _carry(self.reference, self.moving, reference, np.linalg.inv(self.trend.matrix))

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y), constant in every triangle."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        triangle = self.moving.locate(moving)
        linear = np.tile(self.trend.matrix[:2, :2], (len(moving), 1, 1))
        linear[triangle >= 0] = self._linear[triangle[triangle >= 0]]
        return linear

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px², from how well neighbours predict each point."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        triangle = self.moving.locate(moving)
        share = self.moving.barycentric(moving, np.maximum(triangle, 0))
        variance = (share**2 * self.variance[self.moving.triangles[np.maximum(triangle, 0)]]).sum(axis=1)
        variance = np.where(triangle >= 0, variance, self.variance[-1])
        return variance[:, None, None] * np.eye(2)

    @cached_property
    def _linear(self) -> np.ndarray:
        """(T, 2, 2) linear part of every triangle's affine."""
        before, after = (
            m.points[m.triangles[:, 1:]] - m.points[m.triangles[:, :1]] for m in (self.moving, self.reference)
        )
        return np.swapaxes(np.linalg.solve(before, after), 1, 2)

    def to_json(self) -> dict:
        """Return both sides of the mesh and the affine as plain lists."""
        return {
            "type": self.name,
            "moving": self.moving.points.tolist(),
            "reference": self.reference.points.tolist(),
            "triangles": self.moving.triangles.tolist(),
            "trend": self.trend.matrix.tolist(),
            "variance": [v if np.isfinite(v) else None for v in self.variance.tolist()],
            "parameters": self.parameters,
        }

    @classmethod
    def from_json(cls, values: dict) -> PiecewiseAffine:
        """Return the transform from the values of `to_json`."""
        triangles = np.array(values["triangles"], int).reshape(-1, 3)
        moving, reference = (np.array(values[k], float).reshape(-1, 2) for k in ("moving", "reference"))
        if len(triangles) and not 0 <= triangles.min() <= triangles.max() < min(len(moving), len(reference)):
            raise DamageError(message("its triangles name points that are not there"))
        variance = np.array([np.nan if v is None else v for v in values["variance"]], float)
        trend = Affine.of(np.array(values["trend"], float))
        return cls(Mesh(moving, triangles), Mesh(reference, triangles), trend, variance, float(values["parameters"]))


def _carry(source: Mesh, target: Mesh, xy, outside) -> np.ndarray:
    triangle = source.locate(xy)
    mapped = frames.apply(outside, xy)
    held = triangle >= 0
    share = source.barycentric(xy[held], triangle[held])
    mapped[held] = (share[..., None] * target.points[target.triangles[triangle[held]]]).sum(axis=1)
    return mapped


def _distinct(moving, reference, weights):
    """Return places and mean images, in the order of first appearance; of many points, means of neighbourhoods."""
    _, first, group = np.unique(np.round(moving, 6), axis=0, return_index=True, return_inverse=True)
    if len(first) > MOST_CORNERS:
        # An affine maps the mean of places to the mean of their images, so averaging adds no curvature.
        group = blocks(moving, MOST_CORNERS)
        return _mean(moving, group, weights), _mean(reference, group, weights)
    order = np.argsort(first)
    return moving[first[order]], _mean(reference, group.reshape(-1), weights)[order]


def _mean(xy, group, weights):
    return (
        np.column_stack([np.bincount(group, weights * xy[:, i]) for i in (0, 1)]) / np.bincount(group, weights)[:, None]
    )


def _ring(moving) -> np.ndarray:
    low, high = moving.min(axis=0), moving.max(axis=0)
    centre, half = (low + high) / 2, (0.5 + REACH) * max(float((high - low).max()), 1.0)
    t = np.linspace(-1, 1, RING + 1)[:-1]
    one = np.ones(RING)
    sides = [np.column_stack(s) for s in ((t, -one), (one, t), (-t, one), (-one, -t))]
    return centre + half * np.concatenate(sides)


def _variance(mesh: Mesh, images, count: int) -> np.ndarray:
    """Return the variance of every point: that with which its neighbours' affine misses it, pooled over the mesh."""
    near, held = _neighbours(mesh.triangles, count)
    away = np.where(held[..., None], mesh.points[near] - mesh.points[:count, None], 0.0)
    size = np.maximum(np.abs(away).max(axis=(1, 2)), 1e-12)
    design = np.concatenate([held[..., None].astype(float), away / size[:, None, None]], axis=2)
    # How much of each neighbour's image is in the affine's value at the point itself.
    inside = np.linalg.pinv(np.swapaxes(design, 1, 2) @ design, hermitian=True)
    share = (inside[:, :1] @ np.swapaxes(design, 1, 2))[:, 0]
    missed = images[:count] - (share[..., None] * images[near]).sum(axis=1)
    squares = ((missed**2).mean(axis=1) / (1 + (share**2).sum(axis=1)))[held.sum(axis=1) >= 4]
    pooled = float(squares.mean()) if len(squares) else float("nan")
    off = images[:count] - Affine.fit(mesh.points[:count], images[:count]).forward(mesh.points[:count])
    outside = float((off**2).mean()) if count > 3 else float("nan")
    return np.concatenate([np.full(count, pooled), np.full(len(mesh.points) - count, outside)])


def _neighbours(triangles, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return (count, K): the neighbours of each of the first `count` points among themselves, and which are there."""
    pairs = np.concatenate([triangles[:, [i, j]] for i in range(3) for j in range(3) if i != j])
    pairs = np.unique(pairs[(pairs < count).all(axis=1)], axis=0)
    number = np.bincount(pairs[:, 0], minlength=count)
    place = np.arange(len(pairs)) - np.repeat(np.cumsum(number) - number, number)
    near, held = (np.zeros((count, max(int(number.max(initial=0)), 1)), kind) for kind in (int, bool))
    near[pairs[:, 0], place], held[pairs[:, 0], place] = pairs[:, 1], True
    return near, held
