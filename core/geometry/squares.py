"""Fits between pixels that are square on the ground and not mirrored: what a shift or a similarity is meant to be."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from . import frames
from .matrix import MatrixTransform
from .transform import Transform


@dataclass(frozen=True, eq=False)
class Squares:
    """How native pixels of either raster become square ones; the identity where they are square or nothing is known."""

    moving: np.ndarray = field(default_factory=lambda: np.eye(3))
    """(3, 3) native to square px; diagonal."""
    reference: np.ndarray = field(default_factory=lambda: np.eye(3))
    """The same for the reference."""

    def fit(
        self, kind: type[Transform], moving: np.ndarray, reference: np.ndarray, weights: np.ndarray, judged: bool = True
    ) -> Transform:
        """Return the transform of (N, 2) native px that is of a family between square ones.

        `judged`: with covariance and checks, as `fit` has them and `estimate` has not. DegenerateError as they raise.
        """
        if not issubclass(kind, MatrixTransform):  # Polynomials are of one family in every frame.
            return (kind.fit if judged else kind.estimate)(moving, reference, weights)
        fitted = (kind.fit if judged else kind.estimate)(
            frames.apply(self.moving, moving), frames.apply(self.reference, reference), weights
        )
        return fitted if self.are_native else fitted.in_frames(self.moving, np.linalg.inv(self.reference))

    def between(self, transform: Transform) -> Transform:
        """Return what maps square px to square px, of the simplest family that does; curved ones as they are."""
        if self.are_native or not isinstance(transform, MatrixTransform):
            return transform
        return transform.in_frames(np.linalg.inv(self.moving), self.reference)

    @property
    def are_native(self) -> bool:
        """Whether native pixels are square ones already."""
        return np.array_equal(self.moving, np.eye(3)) and np.array_equal(self.reference, np.eye(3))
