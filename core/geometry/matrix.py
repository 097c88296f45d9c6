"""What shift, similarity, affine and projective share: a 3×3 matrix whose free entries a basis names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import ClassVar, TypeVar

import numpy as np

from ..errors import DamageError, DegenerateError
from ..messages import Message, message
from . import frames
from .design_effect import design_effect
from .moments import Moments, solve_each
from .transform import Transform
from .transform_names import transform_name

LARGEST_STRETCH = 12.0
"""Pixels of either raster may be oblong (degrees near the poles), but not more than this."""
LARGEST_SCALE = 1e5


Matrix = TypeVar("Matrix", bound="MatrixTransform")


@dataclass(frozen=True, eq=False)
class MatrixTransform(Transform):
    """A homogeneous matrix, moving to reference pixels, with the covariance of its free parameters."""

    matrix: np.ndarray
    """(3, 3), its last entry 1."""
    covariance: np.ndarray | None = None
    """(parameters, parameters) in the order of `basis`; None where unknown."""
    between_squares: str = ""
    """The simpler family that it is of between pixels that are square on the ground and not mirrored; else empty."""

    origin: ClassVar[np.ndarray]
    """(3, 3): the matrix whose parameters are all zero."""
    basis: ClassVar[np.ndarray]
    """(parameters, 3, 3): what each parameter adds to the matrix."""

    @property
    def chosen(self) -> str:
        """The family that was chosen."""
        return self.between_squares or self.name

    @classmethod
    def fit(
        cls: type[Matrix],
        moving_xy: np.ndarray,
        reference_xy: np.ndarray,
        weights: np.ndarray | None = None,
        *,
        judged: bool = True,
    ) -> Matrix:
        """Return the weighted least-squares transform of (N, 2) px; DegenerateError where it is undetermined.

        `judged` False: without its covariance, which takes longer than the fit.
        """
        moving, reference, weights = clean(moving_xy, reference_xy, weights)
        fitted = cls.estimate(moving, reference, weights)
        fitted.require_sane(moving[weights > 0])
        return fitted.with_covariance(moving, reference, weights) if judged else fitted

    @classmethod
    def estimate(cls: type[Matrix], moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> Matrix:
        """Return what `fit` returns, from finite float arrays and without covariance and judgement."""
        used = weights > 0
        moving, reference, weights = moving[used], reference[used], weights[used]
        cls.require(moving)
        before, after = normalisers(moving, reference, weights)
        inner_moving, inner_reference = frames.apply(before, moving), frames.apply(after, reference)
        rough = cls.of(cls.solve(Moments.of(inner_moving, inner_reference), weights[None])[0])
        inner = cls.polish(rough, inner_moving, inner_reference, weights)
        return cls.of(np.linalg.inv(after) @ inner.matrix @ before)

    @classmethod
    def polish(
        cls: type[Matrix], fitted: Matrix, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray
    ) -> Matrix:
        """Return the transform of least transfer error near `fitted`; linear families are there already."""
        return fitted

    @classmethod
    def of(cls: type[Matrix], matrix: np.ndarray, covariance: np.ndarray | None = None) -> Matrix:
        """Return this family's transform for a matrix of any non-zero last entry."""
        matrix = np.asarray(matrix, float)
        if not np.isfinite(matrix).all() or abs(matrix[2, 2]) < 1e-12 * np.abs(matrix).max():
            raise DegenerateError(
                message(
                    "No {transform} transform fits these points; add points or choose a simpler one.",
                    transform=transform_name(cls.name),
                )
            )
        return cls(matrix / matrix[2, 2], covariance)

    @classmethod
    def through(cls, moving: np.ndarray, reference: np.ndarray) -> np.ndarray:
        """Return (M, 3, 3): through M sets of as many points, (M, m, 2), as determine it; NaN where singular."""
        points = np.concatenate([moving, np.ones_like(moving[..., :1])], axis=-1)
        columns = np.einsum("kij,bnj->bnik", cls.basis, points)
        design = columns[:, :, :2] - reference[..., None] * columns[:, :, 2:]
        known = points @ cls.origin.T
        target = reference * known[..., 2:] - known[..., :2]
        answers = solve_each(design.reshape(len(design), -1, cls.parameters), target.reshape(len(target), -1))
        return cls.origin + np.einsum("bk,kij->bij", answers, cls.basis)

    @classmethod
    def solve(cls, moments: Moments, weights: np.ndarray) -> np.ndarray:
        """Return (B, 3, 3): the algebraic fits under (B, N) weights of the points of `moments`; NaN where singular."""
        return moments.solve(cls.origin, cls.basis, weights)

    @classmethod
    def require(cls, moving: np.ndarray) -> None:
        """Raise DegenerateError where the distinct (N, 2) points are too few or lie on a line."""
        require_enough(cls, moving)

    def require_sane(self, moving: np.ndarray) -> None:
        """Raise DegenerateError where the transform folds, collapses or distorts beyond belief over (N, 2) points."""
        w = moving @ self.matrix[2, :2] + 1.0
        if (w <= 1e-3 * np.abs(w).max()).any():
            raise DegenerateError(
                message(
                    "The {transform} transform folds the image over between its points: check for wrong points or "
                    "choose a simpler transform.",
                    transform=transform_name(self.name),
                )
            )
        stretch, scale = distortion(self.matrix, moving)
        if not (stretch < LARGEST_STRETCH and 1 / LARGEST_SCALE < scale < LARGEST_SCALE):
            raise DegenerateError(
                message(
                    "The {transform} transform would distort the image beyond belief ({stretch:.0f} times longer than "
                    "wide): check for wrong points or add points further apart.",
                    transform=transform_name(self.name),
                    stretch=stretch,
                )
            )

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px; NaN beyond a horizon."""
        return frames.apply(self.matrix, moving_xy)

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) reference px to moving px; NaN beyond a horizon."""
        back = np.linalg.inv(self.matrix)
        return frames.apply(back / back[2, 2] if back[2, 2] else back, reference_xy)

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, parameters): how `forward` moves with each parameter."""
        moving = np.asarray(moving_xy, float).reshape(-1, 2)
        points = np.column_stack([moving, np.ones(len(moving))])
        columns = np.einsum("kij,nj->nik", self.basis, points)
        w = (points @ self.matrix[2])[:, None, None]
        return (columns[:, :2] - self.forward(moving)[..., None] * columns[:, 2:]) / w

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px²; NaN where unknown."""
        jacobian = self.jacobian(moving_xy)
        if self.covariance is None:
            return np.full((len(jacobian), 2, 2), np.nan)
        return jacobian @ self.covariance @ np.swapaxes(jacobian, 1, 2)

    def with_covariance(
        self: Matrix, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, slope: np.ndarray | None = None
    ) -> Matrix:
        """Return a copy with the covariance that the residuals of its (N, 2) points give.

        `slope` (N,) is dw/d(r²) where the weights came from the residuals themselves, else None.
        """
        used = weights > 0
        if 2 * used.sum() <= self.parameters:
            return type(self)(self.matrix, None)
        before, after = normalisers(moving, reference, weights)
        inner = self.of(after @ self.matrix @ np.linalg.inv(before))
        moving, reference = frames.apply(before, moving[used]), frames.apply(after, reference[used])
        # The slope is per squared native px; the inner frame counts in other units.
        slope = None if slope is None else slope[used] / after[0, 0] ** 2
        residual = reference - inner.forward(moving)
        covariance = sandwich(moving, inner.jacobian(moving), residual, weights[used], slope)
        return type(self)(self.matrix, inner._carry(covariance, before, np.linalg.inv(after), self))

    def in_frames(self, before: np.ndarray, after: np.ndarray) -> MatrixTransform:
        """Return after ∘ self ∘ before (3×3 each) as the simplest family that holds it, covariance carried.

        It remembers the family of self where that is simpler.
        """
        carried = MatrixTransform.from_matrix(after @ self.matrix @ before)
        covariance = None if self.covariance is None else self._carry(self.covariance, before, after, carried)
        return replace(carried, covariance=covariance, between_squares=_simpler(self.chosen, carried.name))

    def shifted(self, shift_px: np.ndarray) -> MatrixTransform:
        """Return the transform to places (2,) reference px beside those of this one, without covariance."""
        return MatrixTransform.from_matrix(frames.shift(*shift_px) @ self.matrix)

    def _carry(self, covariance, before, after, carried: MatrixTransform) -> np.ndarray:
        """Return the covariance of the parameters of `carried` = after ∘ self ∘ before, given that of self."""
        scale = (after @ self.matrix @ before)[2, 2]
        moved = np.einsum("ij,kjl,lm->kim", after, self.basis, before) / scale
        moved = moved - moved[:, 2:, 2:] * carried.matrix
        flat = carried.basis.reshape(-1, 9)
        # The basis matrices of a family do not overlap: projecting on each is exact.
        to_parameters = (flat / (flat**2).sum(axis=1, keepdims=True)) @ moved.reshape(-1, 9).T
        return to_parameters @ covariance @ to_parameters.T

    @staticmethod
    def from_matrix(matrix: np.ndarray, family: type[MatrixTransform] | None = None) -> MatrixTransform:
        """Return the simplest family's transform that has this (3, 3) matrix, or that of `family`.

        DegenerateError where no family has it, because it is not finite.
        """
        matrix = np.asarray(matrix, float) / matrix[2][2]
        family = family or next((f for f in MATRIX_FAMILIES if f.holds(matrix)), None)
        if family is None:
            raise DegenerateError(message("The transform has numbers too large to compute with. Fit it anew."))
        return family.of(matrix)

    @classmethod
    def holds(cls, matrix: np.ndarray) -> bool:
        """Return whether this family's parameters reach a matrix (up to rounding)."""
        flat = cls.basis.reshape(-1, 9)
        wanted = (matrix - cls.origin).ravel()
        rest = wanted - (flat @ wanted / (flat**2).sum(axis=1)) @ flat
        return bool((np.abs(rest).reshape(3, 3) <= [[1e-9, 1e-9, 1e-6], [1e-9, 1e-9, 1e-6], [1e-14] * 3]).all())

    def to_json(self) -> dict:
        """Return the family's name, the matrix and the covariance as plain lists."""
        covariance = None if self.covariance is None else self.covariance.tolist()
        chosen = {"chosen": self.chosen} if self.between_squares else {}
        return {"type": self.name, **chosen, "matrix": self.matrix.tolist(), "covariance": covariance}

    @classmethod
    def from_json(cls, values: dict) -> MatrixTransform:
        """Return the transform from the values of `to_json`."""
        covariance, matrix = values.get("covariance"), np.array(values["matrix"], float).reshape(3, 3)
        if abs(np.linalg.det(matrix)) <= 1e-12 * np.abs(matrix[:2, :2]).max() ** 2 * abs(matrix[2, 2]):
            raise DamageError(message("the matrix is singular: it squeezes the image to a line"))
        made = cls.of(matrix, None if covariance is None else np.array(covariance, float))
        return replace(made, between_squares=_simpler(values.get("chosen"), cls.name))


def distortion(matrix: np.ndarray, moving: np.ndarray) -> tuple[float, float]:
    """Return the largest ratio of axes and the middle scale of a matrix over (N, 2) moving points."""
    box = np.array([moving.min(axis=0), moving.max(axis=0), moving.mean(axis=0)])
    places = [(box[i, 0], box[j, 1]) for i in (0, 1) for j in (0, 1)] + [tuple(box[2])]
    values = np.linalg.svd([frames.local_linear(matrix, p) for p in places], compute_uv=False)
    return float((values[:, 0] / np.maximum(values[:, 1], 1e-300)).max()), float(np.sqrt(values[-1].prod()))


def clean(
    moving_xy: np.ndarray, reference_xy: np.ndarray, weights: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return (N, 2), (N, 2) and (N,) float arrays; rows that are not finite count nothing, no weights count alike."""
    moving = np.asarray(moving_xy, float).reshape(-1, 2)
    reference = np.asarray(reference_xy, float).reshape(-1, 2)
    weights = np.ones(len(moving)) if weights is None else np.asarray(weights, float).reshape(-1)
    if not len(moving) == len(reference) == len(weights):
        raise ValueError(f"{len(moving)} moving, {len(reference)} reference points and {len(weights)} weights")
    finite = np.isfinite(moving).all(axis=1) & np.isfinite(reference).all(axis=1) & np.isfinite(weights)
    weights = np.where(finite, np.maximum(weights, 0.0), 0.0)
    return np.where(finite[:, None], moving, 0.0), np.where(finite[:, None], reference, 0.0), weights


def normalisers(moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Centre both sides and scale them by one factor, so that every family stays what it is."""
    centres = [np.average(side, axis=0, weights=weights) for side in (moving, reference)]
    sides = zip((moving, reference), centres)
    spreads = [np.sqrt(np.average(((side - c) ** 2).sum(axis=1), weights=weights)) for side, c in sides]
    size = max(np.sqrt(spreads[0] * spreads[1]), 1e-3 * max(spreads))
    scale = 1.0 / size if size > 0 else 1.0
    return tuple(frames.scaling(scale) @ frames.shift(-c[0], -c[1]) for c in centres)


def _on_a_line(points: np.ndarray) -> bool:
    off = points - points.mean(axis=0)
    narrow, wide = np.linalg.eigvalsh(off.T @ off)
    return bool(narrow <= 1e-8 * wide)


def _more_points(count: int) -> Message:
    return message("1 more point") if count == 1 else message("{count} more points", count=count)


def require_enough(family: type[Transform], moving: np.ndarray) -> None:
    """Raise DegenerateError where the distinct (N, 2) points are too few for a family, or lie on a line."""
    distinct = moving if len(moving) > 100 else np.unique(np.round(moving, 6), axis=0)
    missing = family.minimum_points - len(distinct)
    if missing > 0:
        more = _more_points(missing)
        raise DegenerateError(
            message(
                "The {transform} transform needs {needed} points at different places, {given} given: add {more}.",
                transform=transform_name(family.name),
                needed=family.minimum_points,
                given=len(distinct),
                more=more,
            )
        )
    if family.minimum_points > 2 and _on_a_line(distinct):
        raise DegenerateError(
            message(
                "All points lie on one line, which does not determine the {transform} transform: add a point "
                "beside the line.",
                transform=transform_name(family.name),
            )
        )


def sandwich(
    moving: np.ndarray, jacobian: np.ndarray, residual: np.ndarray, weights: np.ndarray, slope: np.ndarray | None = None
) -> np.ndarray:
    """Return the (P, P) covariance of parameters from the (N, 2) residuals of N points and (N, 2, P) Jacobians.

    The sandwich estimator with leverages removed (HC3), so weights need no particular scale, wider by as much as
    neighbours among the (N, 2) moving places err alike.
    """
    bread = np.einsum("n,nia,nib->ab", weights, jacobian, jacobian)
    inside = np.linalg.pinv(bread, hermitian=True)
    leverage = np.einsum("n,nia,ab,nib->n", weights, jacobian, inside, jacobian) / 2
    freed = residual / (1 - np.minimum(leverage, 0.9))[:, None]
    if slope is not None:
        pulls = np.einsum("nia,ni->na", jacobian, residual)
        curved = bread + 2 * np.einsum("n,na,nb->ab", slope, pulls, pulls)
        # Where the weights fall steeply over most points the second derivative can lose its sign: keep the first.
        if (np.linalg.eigvalsh(curved) > 0.05 * np.linalg.eigvalsh(bread)).all():
            inside = np.linalg.pinv(curved, hermitian=True)
    pulls = np.einsum("n,nia,ni->na", weights, jacobian, freed)
    independent = inside @ (pulls.T @ pulls) @ inside
    return independent * design_effect(moving, jacobian, residual[..., None], weights)


class Shift(MatrixTransform):
    """x' = x + dx, y' = y + dy."""

    name = "shift"
    minimum_points = 1
    parameters = 2
    origin = np.eye(3)
    basis = np.zeros((2, 3, 3))
    basis[0, 0, 2] = basis[1, 1, 2] = 1.0


class Similarity(MatrixTransform):
    """x' = a x - b y + dx, y' = b x + a y + dy."""

    name = "similarity"
    minimum_points = 2
    parameters = 4
    origin = np.diag([0.0, 0.0, 1.0])
    basis = np.zeros((4, 3, 3))
    basis[0, 0, 0] = basis[0, 1, 1] = 1.0
    basis[1, 0, 1], basis[1, 1, 0] = -1.0, 1.0
    basis[2, 0, 2] = basis[3, 1, 2] = 1.0

    @property
    def scale(self) -> float:
        """Reference pixels a moving pixel."""
        return float(np.hypot(self.matrix[0, 0], self.matrix[1, 0]))

    @property
    def rotation_deg(self) -> float:
        """Angle by which the moving image turns, x towards y."""
        return float(np.degrees(np.arctan2(self.matrix[1, 0], self.matrix[0, 0])))


class Affine(MatrixTransform):
    """The upper two rows of the matrix are free."""

    name = "affine"
    minimum_points = 3
    parameters = 6
    origin = np.diag([0.0, 0.0, 1.0])
    basis = np.eye(9)[:6].reshape(6, 3, 3)


MOST_STEPS = 8


class Projective(MatrixTransform):
    """All entries of the matrix but the last are free."""

    name = "projective"
    minimum_points = 4
    parameters = 8
    origin = np.diag([0.0, 0.0, 1.0])
    basis = np.eye(9)[:8].reshape(8, 3, 3)

    @classmethod
    def polish(cls, fitted: Projective, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> Projective:
        """Gauss-Newton on the transfer error in reference px: the algebraic fit favours points near the horizon."""
        cost = _cost(fitted, moving, reference, weights)
        for _ in range(MOST_STEPS):
            better = _step(fitted, moving, reference, weights)
            new_cost = _cost(better, moving, reference, weights)
            if not new_cost < cost:
                break
            done = cost - new_cost < 1e-7 * cost
            fitted, cost = better, new_cost
            if done:
                break
        return fitted


def _cost(fitted, moving, reference, weights) -> float:
    squares = ((fitted.forward(moving) - reference) ** 2).sum(axis=1)
    return float(np.where(weights > 0, weights * squares, 0.0).sum())


def _step(fitted, moving, reference, weights):
    jacobian = fitted.jacobian(moving)
    residual = reference - fitted.forward(moving)
    used = weights > 0
    weighted = jacobian[used] * weights[used][:, None, None]
    normal = np.einsum("nia,nib->ab", weighted, jacobian[used])
    # Columns differ by the square of the image's size: scale them to one before solving.
    size = np.sqrt(np.maximum(np.diag(normal), 1e-300))
    right = np.einsum("nia,ni->a", weighted, residual[used]) / size
    step = solve_each((normal / np.outer(size, size))[None], right[None])[0] / size
    return type(fitted).of(fitted.matrix + np.einsum("k,kij->ij", np.nan_to_num(step), fitted.basis))


MATRIX_FAMILIES: tuple[type[MatrixTransform], ...] = (Shift, Similarity, Affine, Projective)
GROWING = tuple(family.name for family in MATRIX_FAMILIES)


def _simpler(name: object, than: str) -> str:
    """Return the name of a family if it is simpler than another one, else nothing."""
    return str(name) if name in GROWING[: GROWING.index(than)] else ""
