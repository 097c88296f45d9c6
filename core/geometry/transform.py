"""The one interface of all transforms from moving to reference pixels."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

import numpy as np


class Transform(ABC):
    """A fitted transform; frozen. Coordinates are (N, 2) float64 pixels, outer-corner origin."""

    name: ClassVar[str]
    minimum_points: ClassVar[int]
    parameters: ClassVar[int]

    @classmethod
    @abstractmethod
    def fit(cls, moving_xy: np.ndarray, reference_xy: np.ndarray, weights: np.ndarray | None = None) -> Transform:
        """Return the (weighted) least-squares transform; raise DegenerateError where points do not determine it."""

    @classmethod
    def estimate(cls, moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> Transform:
        """Return what `fit` returns where its covariance and checks are not needed yet: robust fits call it often."""
        return cls.fit(moving, reference, weights)

    @abstractmethod
    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map moving pixels to reference pixels."""

    @abstractmethod
    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map reference pixels to moving pixels."""

    @abstractmethod
    def uncertainty(self, moving_xy: np.ndarray) -> np.ndarray:
        """Return the (N, 2, 2) covariance, in reference px², of where `forward` puts points; NaN where unknown."""

    @abstractmethod
    def to_json(self) -> dict:
        """Return plain values from which `transform_from_json` makes the same transform."""
