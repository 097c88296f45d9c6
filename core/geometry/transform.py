"""The one interface of all transforms from moving to reference pixels."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar, Protocol, TypeVar

import numpy as np


class TwoWay(Protocol):
    """What maps places between moving and reference pixels both ways: a transform, or one that is shifted."""

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map moving pixels to reference pixels."""

    def inverse(self, reference_xy: np.ndarray) -> np.ndarray:
        """Map reference pixels to moving pixels."""


Family = TypeVar("Family", bound="Transform")


class Transform(ABC):
    """A fitted transform; frozen. Coordinates are (N, 2) float64 pixels, outer-corner origin."""

    name: ClassVar[str]
    minimum_points: ClassVar[int]
    parameters: float
    """Degrees of freedom, both axes together."""

    @property
    def chosen(self) -> str:
        """The family that was chosen: a simpler one than `name` where it holds between pixels square on the ground."""
        return self.name

    @classmethod  # noqa: B027 (a family may accept everything)
    def require(cls, moving: np.ndarray) -> None:
        """Raise DegenerateError where (N, 2) places cannot determine a transform of the family."""

    def require_sane(self, moving: np.ndarray) -> None:  # noqa: B027
        """Raise DegenerateError where the transform makes no sense at the (N, 2) moving places of its points."""

    @classmethod
    @abstractmethod
    def fit(
        cls: type[Family], moving_xy: np.ndarray, reference_xy: np.ndarray, weights: np.ndarray | None = None
    ) -> Family:
        """Return the (weighted) least-squares transform; raise DegenerateError where points do not determine it."""

    @classmethod
    def estimate(cls: type[Family], moving: np.ndarray, reference: np.ndarray, weights: np.ndarray) -> Family:
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

    @classmethod
    def from_json(cls, values: dict) -> Transform:
        """Return the transform that `to_json` described; those that are not saved have none."""
        raise NotImplementedError

    @abstractmethod
    def to_json(self) -> dict:
        """Return plain values from which `transform_from_json` makes the same transform."""
