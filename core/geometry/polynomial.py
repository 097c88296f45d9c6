"""Polynomials of second and third degree, as GDAL's and the Georeferencer's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from ..errors import DegenerateError
from ..messages import message
from .curved import CurvedTransform, frame_of
from .matrix import Affine, sandwich
from .transform_names import transform_name

SINGULAR = 1e-9


@dataclass(frozen=True, eq=False)
class Polynomial(CurvedTransform):
    """x' and y' are full polynomials of x and y; fitted by least squares in reference px."""

    centre: np.ndarray
    """(2,) moving px: the monomials are of (x - centre) / scale."""
    scale: float
    coefficients: np.ndarray
    """(terms, 2) reference px, terms in the order of `powers`."""
    trend: Affine
    covariance: np.ndarray | None = None
    """(2 terms, 2 terms): the x' terms, then the y' terms; None where unknown."""

    order: ClassVar[int]

    @classmethod
    def powers(cls) -> np.ndarray:
        """Return (terms, 2): the exponents of x and y of every term."""
        return np.array([(n - j, j) for n in range(cls.order + 1) for j in range(n + 1)])

    @classmethod
    def estimate(
        cls, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, *, judged: bool = True
    ) -> Polynomial:
        """Return the fit to finite (N, 2) px where weights are positive; `judged`: with its covariance."""
        used = weights > 0
        moving, reference, weights = moving[used], reference[used], weights[used]
        cls.require(moving)
        trend = Affine.estimate(moving, reference, weights)
        centre, scale = frame_of(moving, weights)
        design = _monomials((moving - centre) / scale, cls.powers())
        root = np.sqrt(weights / weights.max())[:, None]
        coefficients, _, _, singular = np.linalg.lstsq(design * root, reference * root, rcond=None)
        if singular[-1] < SINGULAR * singular[0]:
            raise DegenerateError(
                message(
                    "The points do not determine the {transform} transform: they lie on a few lines or on one curve. "
                    "Add points beside them or choose a simpler transform.",
                    transform=transform_name(cls.name),
                )
            )
        residual = reference - design @ coefficients
        covariance = _covariance(moving, design, residual, weights) if judged else None
        return cls(centre, scale, coefficients, trend, covariance)

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px."""
        return _monomials(self._inner(moving_xy), self.powers()) @ self.coefficients

    def jacobian(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2): d forward / d (x, y)."""
        inner, powers = self._inner(moving_xy), self.powers()
        columns = []
        for axis in (0, 1):
            lowered = powers.copy()
            lowered[:, axis] = np.maximum(lowered[:, axis] - 1, 0)
            columns.append((_monomials(inner, lowered) * powers[:, axis]) @ self.coefficients / self.scale)
        return np.stack(columns, axis=-1)

    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return (N, 2, 2) covariances of `forward`, reference px²; NaN where unknown."""
        design = _monomials(self._inner(moving_xy), self.powers())
        if self.covariance is None:
            return np.full((len(design), 2, 2), np.nan)
        terms = design.shape[1]
        blocks = self.covariance.reshape(2, terms, 2, terms)
        return np.einsum("nk,akbl,nl->nab", design, blocks, design)

    def to_json(self) -> dict:
        """Return the exponents, frame and coefficients as plain lists."""
        return {
            "type": self.name,
            "powers": self.powers().tolist(),
            "centre": self.centre.tolist(),
            "scale": self.scale,
            "coefficients": self.coefficients.tolist(),
            "trend": self.trend.matrix.tolist(),
            "covariance": None if self.covariance is None else self.covariance.tolist(),
        }

    @classmethod
    def from_json(cls, values: dict) -> Polynomial:
        """Return the transform from the values of `to_json`."""
        covariance = values.get("covariance")
        return cls(
            np.array(values["centre"], float),
            float(values["scale"]),
            np.array(values["coefficients"], float).reshape(len(cls.powers()), 2),
            Affine.of(np.array(values["trend"], float)),
            None if covariance is None else np.array(covariance, float),
        )

    def _inner(self, moving_xy) -> np.ndarray:
        return (np.asarray(moving_xy, float).reshape(-1, 2) - self.centre) / self.scale


class Polynomial2(Polynomial):
    """Second degree: smooth distortion, such as that of a camera or a paper sheet."""

    name = "polynomial2"
    order = 2
    minimum_points = 6
    parameters = 12


class Polynomial3(Polynomial):
    """Third degree: distortion with an inflection; unreliable outside its points."""

    name = "polynomial3"
    order = 3
    minimum_points = 10
    parameters = 20


def _monomials(xy: np.ndarray, powers: np.ndarray) -> np.ndarray:
    table = [np.ones_like(xy)]
    for _ in range(powers.max()):
        table.append(table[-1] * xy)
    return np.stack([table[i][:, 0] * table[j][:, 1] for i, j in powers], axis=1)


def _covariance(moving, design, residual, weights) -> np.ndarray | None:
    n, terms = design.shape
    if n <= terms:
        return None
    jacobian = np.zeros((n, 2, 2 * terms))
    jacobian[:, 0, :terms] = jacobian[:, 1, terms:] = design
    return sandwich(moving, jacobian, residual, weights)
