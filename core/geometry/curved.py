"""The base of curved transforms: a checked fit, an inverse by Newton's method, and the detection of folds."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from ..errors import DegenerateError
from ..messages import Message, message
from . import frames
from .matrix import Affine, clean, require_enough
from .polygons import convex_hull, outline
from .transform import Transform
from .transform_names import transform_name

STEPS = 40
CONVERGED_PX = 1e-9
"""Newton's method goes on while it moves a point by more than this share of the image's size."""
SOLVED = 1e-7
"""A point whose image is farther from the wanted one than this share of the image's size has no inverse."""
FOLD_GRID = 33


Curved = TypeVar("Curved", bound="CurvedTransform")


class CurvedTransform(Transform):
    """A transform whose Jacobian varies over the image, with an affine `trend`."""

    search_family = Affine
    """The family sampled by a robust fit before this one refines it."""
    trend: Affine

    @classmethod
    def require(cls, moving: np.ndarray) -> None:
        """Raise DegenerateError where (N, 2) places are too few, or lie on a line."""
        require_enough(cls, moving)

    @classmethod
    def fit(
        cls: type[Curved], moving_xy: np.ndarray, reference_xy: np.ndarray, weights: np.ndarray | None = None
    ) -> Curved:
        """Return the weighted fit to (N, 2) px; DegenerateError where points do not determine it or make it fold."""
        moving, reference, weights = clean(moving_xy, reference_xy, weights)
        fitted = cls.estimate(moving, reference, weights)
        fitted.require_sane(moving[weights > 0])
        return fitted

    def refitted(self, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> Transform:
        """Return the fit to other weights with the same smoothing, whose choice takes most of the time; not judged."""
        return self.estimate(moving, reference, weights, judged=False)

    @classmethod
    @abstractmethod
    def estimate(
        cls: type[Curved], moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, *, judged: bool = True
    ) -> Curved:
        """Return what `fit` returns, from finite arrays and without looking for folds.

        `judged` False: without what its uncertainty needs, which takes time.
        """

    def require_sane(self, moving: np.ndarray) -> None:
        """Raise DegenerateError, with the place, if the transform folds between its (N, 2) moving points."""
        require_unfolded(self, moving)

    @abstractmethod
    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y) at (N, 2) moving px."""

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) reference px to moving px; NaN where nothing is mapped there."""
        wanted = np.asarray(reference_xy, float).reshape(-1, 2)
        return newton(self, wanted, self.trend.inverse(wanted))


def newton(transform: CurvedTransform, wanted: np.ndarray, start: np.ndarray) -> np.ndarray:
    """Return the (N, 2) moving px that `transform` puts at `wanted`, from a first guess; NaN where there is none."""
    found = np.where(np.isfinite(wanted), start, np.nan)
    size = max(_spread(found), 1.0)
    error = wanted - transform.forward(found)
    active = np.flatnonzero(np.isfinite(error).all(axis=1))
    for _ in range(STEPS):
        if not len(active):
            break
        step = _solve2(transform.jacobian(found[active]), error[active])
        moved, left = _damped(transform, found[active], step, wanted[active], error[active])
        going = np.linalg.norm(moved - found[active], axis=1) > CONVERGED_PX * size
        found[active], error[active] = moved, left
        active = active[going]
    return _checked(transform, found, error)


def _damped(transform, at, step, wanted, error):
    """Take the step, halved where it would not bring a point nearer."""
    before = (error**2).sum(axis=1)
    moved, left = at.copy(), error.copy()
    waiting = np.arange(len(at))
    for _ in range(8):
        trial = at[waiting] + step[waiting]
        after = wanted[waiting] - transform.forward(trial)
        better = (after**2).sum(axis=1) < before[waiting]
        moved[waiting[better]], left[waiting[better]] = trial[better], after[better]
        waiting = waiting[~better]
        if not len(waiting):
            break
        step[waiting] *= 0.5
    return moved, left


def _checked(transform, found, error) -> np.ndarray:
    """Blank what was not solved, and solutions on the back of a fold."""
    turned = np.sign(np.linalg.det(transform.trend.matrix[:2, :2]))
    size = max(_spread(found + error), 1.0)
    with np.errstate(invalid="ignore"):
        good = np.linalg.norm(error, axis=1) <= SOLVED * size
    good[good] &= np.linalg.det(transform.jacobian(found[good])) * turned > 0
    return np.where(good[:, None], found, np.nan)


def _solve2(matrices: np.ndarray, right: np.ndarray) -> np.ndarray:
    a, b, c, d = matrices[:, 0, 0], matrices[:, 0, 1], matrices[:, 1, 0], matrices[:, 1, 1]
    determinant = a * d - b * c
    determinant = np.where(np.abs(determinant) > 1e-300, determinant, np.nan)
    x = (d * right[:, 0] - b * right[:, 1]) / determinant
    y = (a * right[:, 1] - c * right[:, 0]) / determinant
    return np.nan_to_num(np.column_stack([x, y]))


def _spread(points: np.ndarray) -> float:
    finite = points[np.isfinite(points).all(axis=1)]
    return float(np.ptp(finite, axis=0).max()) if len(finite) else 1.0


@dataclass(frozen=True, eq=False)
class Folds:
    """Where a transform turns the image over."""

    places: np.ndarray
    """(M, 2) moving px, empty where it folds nowhere."""
    share: float
    """Share of the tested places where it folds, 0..1."""

    def __bool__(self) -> bool:
        return len(self.places) > 0

    @property
    def sentence(self) -> Message:
        """A message with the place of the fold."""
        x, y = self.places[len(self.places) // 2]
        return message(
            "It folds the image over around x {x:.0f}, y {y:.0f} px ({percent:.2g} % of the area)",
            x=x,
            y=y,
            percent=100 * self.share,
        )


def find_folds(transform: Transform, places: np.ndarray) -> Folds:
    """Return where, among (N, 2) moving px, a transform's orientation differs from what it is mostly."""
    determinant = np.linalg.det(jacobian_of(transform, places))
    known = np.isfinite(determinant)
    mostly = np.sign(np.median(np.sign(determinant[known]))) if known.any() else 1.0
    bad = ~(determinant * (mostly or 1.0) > 0)
    return Folds(places[bad], float(bad.mean()) if len(bad) else 0.0)


def folds_over(transform: Transform, size: tuple[int, int]) -> Folds:
    """Return where a transform folds an image of (width, height) px, beyond the points that it was fitted to too."""
    return find_folds(transform, frames.lattice((0, 0), size, FOLD_GRID).reshape(-1, 2))


def jacobian_of(transform: Transform, places: np.ndarray, step: float = 0.25) -> np.ndarray:
    """Return the (N, 2, 2) Jacobian of any transform, by differences where it does not know its own."""
    if isinstance(transform, CurvedTransform):
        return transform.jacobian(places)
    steps = step * np.eye(2)
    columns = [(transform.forward(places + s) - transform.forward(places - s)) / (2 * step) for s in steps]
    return np.stack(columns, axis=-1)


def grid_in_hull(points: np.ndarray, count: int = FOLD_GRID) -> np.ndarray:
    """Return the places of a count × count grid over (N, 2) points that lie in their convex hull, and the points."""
    grid = frames.lattice(points.min(axis=0), points.max(axis=0), count).reshape(-1, 2)
    ring = outline(convex_hull(points))
    if not len(ring):
        return points
    edge = np.roll(ring, -1, axis=0) - ring
    side = edge[:, 0] * (grid[:, None, 1] - ring[:, 1]) - edge[:, 1] * (grid[:, None, 0] - ring[:, 0])
    return np.concatenate([grid[(side <= 0).all(axis=1) | (side >= 0).all(axis=1)], points])


def require_unfolded(transform: Transform, moving: np.ndarray) -> None:
    """Raise DegenerateError, with the place, if the transform folds between its (N, 2) moving points."""
    folds = find_folds(transform, grid_in_hull(moving))
    if folds:
        raise DegenerateError(
            message(
                "The {transform} transform is not usable. {folds}: check the points there for wrong ones, or "
                "choose a simpler transform or more smoothing.",
                transform=transform_name(transform.name),
                folds=folds.sentence,
            )
        )


def frame_of(points: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, float]:
    """Return the centre and the scale (half the longer extent) that bring used (N, 2) points near -1..1."""
    used = points[weights > 0]
    low, high = used.min(axis=0), used.max(axis=0)
    return (low + high) / 2, float(max((high - low).max() / 2, 1e-9))
