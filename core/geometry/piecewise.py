"""Piecewise affine: every triangle of points moves as its corners do; outside it fades into one affine."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import DegenerateError
from . import frames
from .affine import Affine
from .curved import CurvedTransform, find_folds
from .matrix import _clean
from .mesh import Mesh, delaunay

REACH = 3.0
"""Outside its points the mesh fades into the affine over this multiple of the points' extent."""
RING = 8
"""Points on each side of the ring around the mesh."""
MOST_POINTS = 20000


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
    def estimate(cls, moving, reference, weights) -> PiecewiseAffine:
        """Return the mesh over finite (N, 2) px where weights are positive; points at one place are averaged."""
        used = weights > 0
        moving, reference = _distinct(moving[used], reference[used], weights[used])
        cls.require(moving)
        if len(moving) > MOST_POINTS:
            raise DegenerateError(f"{len(moving)} points are too many for a mesh: thin them to {MOST_POINTS}.")
        trend = Affine.estimate(moving, reference, np.ones(len(moving)))
        around = _ring(moving)
        corners = np.concatenate([moving, around])
        triangles = delaunay(corners)
        if not len(triangles):
            raise DegenerateError("No triangles can be drawn between the points: add a point beside their line.")
        images = np.concatenate([reference, trend.forward(around)])
        variance = _variance(Mesh(corners, triangles), images, len(moving))
        return cls(Mesh(corners, triangles), Mesh(images, triangles), trend, variance, 2.0 * len(moving))

    @classmethod
    def fit(cls, moving_xy, reference_xy, weights=None) -> PiecewiseAffine:
        """Return the mesh; DegenerateError, which says where, when a triangle is turned over."""
        fitted = cls.estimate(*_clean(moving_xy, reference_xy, weights))
        turned = np.flatnonzero(~(fitted.reference.areas * np.linalg.det(fitted.trend.matrix[:2, :2]) > 0))
        if len(turned):
            centres = fitted.moving.points[fitted.moving.triangles].mean(axis=1)
            folds = find_folds(fitted, np.concatenate([centres[turned], centres]))
            raise DegenerateError(
                f"The piecewise transform is not usable. {folds.sentence}: "
                "two points there are swapped or wrong; correct them or choose a smoother transform."
            )
        return fitted

    def forward(self, moving_xy) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        return _carry(self.moving, self.reference, moving, self.trend.matrix)

    def inverse(self, reference_xy) -> np.ndarray:
        """Map (N, 2) reference px to moving px; exact, as every triangle is affine."""
        reference = np.asarray(reference_xy, float).reshape(-1, 2)
        return _carry(self.reference, self.moving, reference, np.linalg.inv(self.trend.matrix))

    def jacobian(self, moving_xy) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y), constant in every triangle."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        triangle = self.moving.locate(moving)
        linear = np.tile(self.trend.matrix[:2, :2], (len(moving), 1, 1))
        linear[triangle >= 0] = self._linear[triangle[triangle >= 0]]
        return linear

    def uncertainty(self, moving_xy) -> np.ndarray:
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
        """Return the transform that `to_json` described."""
        triangles = np.array(values["triangles"], int).reshape(-1, 3)
        moving, reference = (np.array(values[k], float).reshape(-1, 2) for k in ("moving", "reference"))
        if len(triangles) and not 0 <= triangles.min() <= triangles.max() < min(len(moving), len(reference)):
            raise ValueError("The triangles name points that are not there.")
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
    _, first, group = np.unique(np.round(moving, 6), axis=0, return_index=True, return_inverse=True)
    group = group.reshape(-1)
    total = np.bincount(group, weights)
    mean = np.column_stack([np.bincount(group, weights * reference[:, i]) / total for i in (0, 1)])
    order = np.argsort(first)
    return moving[first[order]], mean[order]


def _ring(moving) -> np.ndarray:
    low, high = moving.min(axis=0), moving.max(axis=0)
    centre, half = (low + high) / 2, (0.5 + REACH) * max(float((high - low).max()), 1.0)
    t = np.linspace(-1, 1, RING + 1)[:-1]
    one = np.ones(RING)
    sides = [np.column_stack(s) for s in ((t, -one), (one, t), (-t, one), (-one, -t))]
    return centre + half * np.concatenate(sides)


def _variance(mesh: Mesh, images, count: int) -> np.ndarray:
    """Return the variance of every point: that with which its neighbours' affine misses it, pooled over the mesh."""
    squares = []
    near = _neighbours(mesh.triangles, len(mesh.points))
    for point in range(count):
        others = near[point][near[point] < count]
        if len(others) < 4:
            continue
        design = np.column_stack([np.ones(len(others)), mesh.points[others] - mesh.points[point]])
        spread = np.linalg.pinv(design)
        missed = images[point] - spread[0] @ images[others]
        squares.append((missed**2).mean() / (1 + (spread[0] ** 2).sum()))
    pooled = float(np.mean(squares)) if squares else float("nan")
    off = images[:count] - Affine.fit(mesh.points[:count], images[:count]).forward(mesh.points[:count])
    outside = float((off**2).mean()) if count > 3 else float("nan")
    return np.concatenate([np.full(count, pooled), np.full(len(mesh.points) - count, outside)])


def _neighbours(triangles, count: int) -> list[np.ndarray]:
    pairs = np.concatenate([triangles[:, [i, j]] for i in range(3) for j in range(3) if i != j])
    pairs = np.unique(pairs, axis=0)
    return np.split(pairs[:, 1], np.searchsorted(pairs[:, 0], np.arange(1, count)))
