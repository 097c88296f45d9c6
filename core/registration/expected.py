"""What the prior says of a registration, and of the same moving raster further on or turned."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..geometry import frames
from ..geometry.transform import Transform
from ..matching import Prior
from .run_context import RunContext
from .search_windows import SearchWindow

TURNED_DEG = 45.0
"""A prior that does not allow every rotation allows none beyond this."""
DENIED = 0.005
"""How likely a place is that the prior does not allow, relative to the likeliest that it does."""


@dataclass(frozen=True, eq=False)
class Expected:
    """Where the middle of the moving raster is by the prior and by a registration; native reference px."""

    prior: Prior | None
    """NATIVE."""
    middle: np.ndarray
    """(2,) of the moving raster, where the registration has it."""
    off_px: np.ndarray
    """(2,) from where the prior has it to where the registration has it."""
    rotation: complex
    """Of the registration against the prior, of length 1; 0 where one is turned over against the other."""

    @classmethod
    def of(cls, run: RunContext, search_window: SearchWindow, transform: Transform) -> Expected:
        """Return what the prior of a pair says of a transform."""
        middle = np.array([run.pair.moving_size]) / 2
        there, prior = transform.forward(middle)[0], search_window.expected
        if prior is None:
            return cls(None, there, np.zeros(2), 1)
        beside = transform.forward(middle + [[1.0, 0.0], [0.0, 1.0]]) - there
        turn = beside.T @ np.linalg.inv(frames.local_linear(prior.matrix, middle[0]))
        return cls(prior, there, there - frames.apply(prior.matrix, middle)[0], _rotation(turn))

    @property
    def is_open(self) -> bool:
        """Whether every rotation is possible."""
        return self.prior is None or self.prior.rotation_deg > 90

    @property
    def denied(self) -> bool:
        """Whether the registration is not what the prior allows."""
        return self._likelihood(self.off_px, self.rotation) == 0

    def allows(self, motion: np.ndarray) -> float:
        """Return how likely the prior has a (3, 3) motion of the moving raster in the reference, relative to none.

        At most 1, but where the prior denies the registration and not what the motion makes of it.
        """
        moved = self.off_px + frames.apply(motion, self.middle[None])[0] - self.middle
        before = self._likelihood(self.off_px, self.rotation)
        after = self._likelihood(moved, self.rotation * _rotation(motion[:2, :2]))
        if before == 0:
            return 1 / DENIED if after > 0 else 1.0
        return min(1.0, after / before)

    def _likelihood(self, off_px: np.ndarray, rotation: complex) -> float:
        """Return 0..1: normal, with half the largest error as its deviation, nothing beyond it."""
        if self.prior is None:
            return 1.0
        far = float(np.linalg.norm(off_px)) / self.prior.shift_px
        apart_deg = 180.0 if rotation == 0 else abs(math.degrees(math.atan2(rotation.imag, rotation.real)))
        if far > 1 or apart_deg > max(TURNED_DEG, self.prior.rotation_deg):
            return 0.0
        return math.exp(-2 * far**2)


def _rotation(linear: np.ndarray) -> complex:
    """Return the rotation of a (2, 2) map as a number of length 1; 0 where it turns over."""
    if np.linalg.det(linear) <= 0:
        return 0
    turn = complex(linear[0, 0] + linear[1, 1], linear[1, 0] - linear[0, 1])
    return turn / abs(turn) if turn else 1
