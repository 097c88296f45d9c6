"""Thin-plate spline: the bending sheet of least energy through, or with smoothing near, the points (Duchon 1977)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..errors import DegenerateError
from ..messages import message
from ..progress import checkpoint
from .curved import CurvedTransform, frame_of
from .matrix import Affine, clean
from .smooth import Penalised, solve
from .spread import spread_out

MOST_KNOTS, POINTS_A_KNOT, AT_MOST_KNOTS = 250, 3, 500
"""Smoothing splines have knots at so many well-distributed points, at a third of the points where they are many, and
are fitted to all points."""
MOST_EXACT = 4000
"""Exact splines have a knot at every point; the work grows with the cube of their number."""
CHUNK = 1 << 22


@dataclass(frozen=True, eq=False)
class ThinPlateSpline(CurvedTransform):
    """An affine part plus r² log r about every knot, in reference px."""

    centre: np.ndarray
    """(2,) moving px."""
    scale: float
    knots: np.ndarray
    """(K, 2) moving px."""
    kernel_weights: np.ndarray
    """(K, 2) reference px: weights of r² log r, r in units of `scale`."""
    affine_part: np.ndarray
    """(3, 2) reference px: of 1, x and y in the frame of centre and scale."""
    smoothing: float = 0.0
    """Factor of the bending energy; 0 goes through every point."""
    parameters: float = 6
    """Degrees of freedom that are spent, both axes together."""
    sigma_px: float = float("nan")
    """Standard deviation of a point of mean weight along one axis; NaN where unknown."""
    data: np.ndarray | None = None
    """(N, 3): moving x, y and weight of the points that were fitted; None: no uncertainty."""

    name = "thin-plate-spline"
    minimum_points = 3

    @classmethod
    def fit(
        cls,
        moving_xy: np.ndarray,
        reference_xy: np.ndarray,
        weights: np.ndarray | None = None,
        smoothing: float | None = None,
    ) -> ThinPlateSpline:
        """Return the spline to (N, 2) px; `smoothing` None: by cross-validation, 0: through every point."""
        moving, reference, weights = clean(moving_xy, reference_xy, weights)
        fitted = cls.estimate(moving, reference, weights, smoothing)
        fitted.require_sane(moving[weights > 0])
        return fitted

    def refitted(self, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> ThinPlateSpline:
        """Return the fit to other weights with the smoothing and the knots that this one has."""
        if not self.smoothing:
            return self.estimate(moving, reference, weights, 0.0)
        used = weights > 0
        self.require(moving[used])
        frame = self.centre, self.scale, self._inner(self.knots), self._inner(moving[used])
        made = self._smooth(*frame, reference[used], weights[used], self.smoothing, False, self._energy)
        made.__dict__["_energy"] = self._energy
        return made

    def smoother(self, moving_xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (N, P) values of what the fit is a sum of, and the (P, P) penalty, for points of mean weight 1."""
        null, penalty = self._energy
        return _basis(self._inner(moving_xy), self._inner(self.knots), null), self.smoothing * penalty

    @classmethod
    def estimate(
        cls,
        moving: np.ndarray,
        reference: np.ndarray,
        weights: np.ndarray,
        smoothing: float | None = None,
        *,
        judged: bool = True,
    ) -> ThinPlateSpline:
        """Return what `fit` returns, from finite arrays and without looking for folds.

        `judged`: with a sigma that knows that neighbours err alike, which takes time.
        """
        used = weights > 0
        moving, reference, weights = moving[used], reference[used], weights[used]
        cls.require(moving)
        centre, scale = frame_of(moving, weights)
        inner = (moving - centre) / scale
        if smoothing == 0:
            return cls._exact(centre, scale, inner, reference)
        most = int(np.clip(len(inner) // POINTS_A_KNOT, MOST_KNOTS, AT_MOST_KNOTS))
        knots = inner[np.sort(spread_out(inner, most))]
        return cls._smooth(centre, scale, knots, inner, reference, weights, smoothing, judged)

    @classmethod
    def _exact(cls, centre, scale, inner, reference) -> ThinPlateSpline:
        keep, reference = _merge(inner, reference)
        knots = inner[keep]
        n = len(knots)
        if n > MOST_EXACT:
            raise DegenerateError(
                message(
                    "A thin-plate spline through {count} points takes too long: thin them to {most}, or allow "
                    "smoothing.",
                    count=n,
                    most=MOST_EXACT,
                )
            )
        solved = np.linalg.solve(_system(knots), np.concatenate([reference, np.zeros((3, 2))]))
        return cls(centre, scale, knots * scale + centre, solved[:n], solved[n:], 0.0, 2.0 * n)

    def system(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return the (N + 3, N + 3) system of the spline through (N, 2) moving px."""
        return _system(self._inner(moving_xy))

    @classmethod
    def _smooth(
        cls, centre, scale, knots, inner, reference, weights, smoothing, judged, energy=None
    ) -> ThinPlateSpline:
        null, penalty = energy or _penalty(knots)
        design = _basis(inner, knots, null)
        if smoothing is None:
            solved = Penalised.of(design, penalty, weights).solve(reference, inner, judged)
        else:
            solved = solve(design, penalty, weights, reference, smoothing, inner if judged else None)
        return cls(
            centre,
            scale,
            knots * scale + centre,
            null @ solved.coefficients[3:],
            solved.coefficients[:3],
            solved.smoothing,
            2 * solved.freedom,
            solved.sigma,
            np.column_stack([inner * scale + centre, weights]),
        )

    @cached_property
    def _energy(self) -> tuple[np.ndarray, np.ndarray]:
        """What `_penalty` returns for the knots; a refit hands it on to the next one."""
        return _penalty(self._inner(self.knots))

    @cached_property
    def trend(self) -> Affine:  # type: ignore[override]  # Worked out where others keep it.
        """The affine part."""
        linear = (self.affine_part[1:] / self.scale).T
        return Affine.of(np.vstack([np.column_stack([linear, self.affine_part[0] - linear @ self.centre]), [0, 0, 1]]))

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        inner, knots = self._inner(moving_xy), self._inner(self.knots)
        mapped = _affine_terms(inner) @ self.affine_part
        for part in _parts(len(inner), len(knots)):
            mapped[part] += _kernel(inner[part], knots) @ self.kernel_weights
        return mapped

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y)."""
        inner, knots = self._inner(moving_xy), self._inner(self.knots)
        slopes = np.tile(self.affine_part[1:].T, (len(inner), 1, 1))
        arms = (self.kernel_weights[:, :, None] * knots[:, None]).reshape(-1, 4)
        for part in _parts(len(inner), len(knots)):
            # d(r² log r) = (2 log r + 1) (x - k), summed over the knots k as two products.
            rise = np.log(np.maximum(_squares(inner[part], knots), 1e-300)) + 1
            slopes[part] += (rise @ self.kernel_weights)[..., None] * inner[part, None] - (rise @ arms).reshape(
                -1, 2, 2
            )
        return slopes / self.scale

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px² (Wahba's, which cover the smoothing's bias too)."""
        inner = self._inner(moving_xy)
        if self._factor is None:
            return np.full((len(inner), 2, 2), np.nan)
        knots = self._inner(self.knots)
        null, variance = _penalty(knots)[0], np.empty(len(inner))
        for part in _parts(len(inner), 2 * len(knots)):
            rows = _basis(inner[part], knots, null) @ self._factor
            variance[part] = self.sigma_px**2 * (rows**2).sum(axis=1)
        return variance[:, None, None] * np.eye(2)

    @cached_property
    def _factor(self) -> np.ndarray | None:
        if self.data is None or not np.isfinite(self.sigma_px):
            return None
        knots, inner = self._inner(self.knots), self._inner(self.data[:, :2])
        null, penalty = _penalty(knots)
        problem = Penalised.of(_basis(inner, knots, null), penalty, self.data[:, 2])
        return problem.factor(self.smoothing)

    def to_json(self) -> dict:
        """Return knots, weights and frame, and the points from which the uncertainty follows, as plain lists."""
        return {
            "type": self.name,
            "centre": self.centre.tolist(),
            "scale": self.scale,
            "knots": self.knots.tolist(),
            "bends": self.kernel_weights.tolist(),
            "plane": self.affine_part.tolist(),
            "smoothing": self.smoothing,
            "parameters": self.parameters,
            "sigma_px": self.sigma_px if np.isfinite(self.sigma_px) else None,
            "data": None if self.data is None else self.data.tolist(),
        }

    @classmethod
    def from_json(cls, values: dict) -> ThinPlateSpline:
        """Return the transform from the values of `to_json`."""
        centre, knots, weights, affine = (np.array(values[k], float) for k in ("centre", "knots", "bends", "plane"))
        sigma, data = values.get("sigma_px"), values.get("data")
        return cls(
            centre,
            float(values["scale"]),
            knots,
            kernel_weights=weights,
            affine_part=affine,
            smoothing=float(values["smoothing"]),
            parameters=float(values["parameters"]),
            sigma_px=float("nan") if sigma is None else float(sigma),
            data=None if data is None else np.array(data, float),
        )

    def _inner(self, moving_xy) -> np.ndarray:
        return (np.asarray(moving_xy, float).reshape(-1, 2) - self.centre) / self.scale


def _merge(inner, reference):
    """Return the first of each group of equal moving points; DegenerateError where such points disagree."""
    _, first, group = np.unique(np.round(inner, 9), axis=0, return_index=True, return_inverse=True)
    group = group.reshape(-1)
    apart = np.linalg.norm(reference - reference[first][group], axis=1)
    if (apart > 1e-6).any():
        second = int(np.argmax(apart))
        raise DegenerateError(
            message(
                "Points {first} and {second} lie at the same place of the moving image but {apart:.3g} px apart "
                "on the reference: no exact spline goes through both. Remove one, or allow smoothing.",
                first=int(first[group[second]]) + 1,
                second=second + 1,
                apart=apart[second],
            )
        )
    return first, reference[first]


def _system(knots) -> np.ndarray:
    n = len(knots)
    system = np.zeros((n + 3, n + 3))
    system[:n, :n] = _kernel(knots, knots)
    system[:n, n:] = _affine_terms(knots)
    system[n:, :n] = system[:n, n:].T
    return system


def _kernel(points, knots) -> np.ndarray:
    square = _squares(points, knots)
    return 0.5 * square * np.log(np.maximum(square, 1e-300))


def _squares(points, knots) -> np.ndarray:
    return (points[:, :1] - knots[:, 0]) ** 2 + (points[:, 1:] - knots[:, 1]) ** 2


def _affine_terms(points) -> np.ndarray:
    """Return (N, 3): 1, x and y of (N, 2) points."""
    return np.column_stack([np.ones(len(points)), points])


def _basis(points, knots, null) -> np.ndarray:
    return np.concatenate([_affine_terms(points), _kernel(points, knots) @ null], axis=1)


def _penalty(knots):
    """Return the basis (K, K-3) of kernel weights without an affine part, and the energy of all coefficients."""
    null = np.linalg.qr(_affine_terms(knots), mode="complete")[0][:, 3:]
    energy = np.zeros((len(knots), len(knots)))
    energy[3:, 3:] = null.T @ _kernel(knots, knots) @ null
    return null, (energy + energy.T) / 2


def _parts(rows: int, columns: int):
    """Yield slices of rows that make CHUNK values at once."""
    size = max(1, CHUNK // max(columns, 1))
    for start in range(0, rows, size):
        checkpoint()
        yield slice(start, start + size)
