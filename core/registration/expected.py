"""What the prior says of a registration, and of the same moving raster further on or turned."""

from __future__ import annotations

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
    rotation: np.ndarray | complex
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

    def allows(self, motions: np.ndarray) -> np.ndarray:
        """Return how likely the prior has (…, 3, 3) motions of the moving raster in the reference, relative to none.

        At most 1, but where the prior denies the registration and not what the motion makes of it.
        """
        moved = self.off_px + motions[..., :2, :2] @ self.middle + motions[..., :2, 2] - self.middle
        before = self._likelihood(self.off_px, self.rotation)
        after = self._likelihood(moved, self.rotation * _rotation(motions[..., :2, :2]))
        if before == 0:
            return np.where(after > 0, 1 / DENIED, 1.0)
        return np.minimum(1.0, after / before)

    def _likelihood(self, off_px: np.ndarray, rotation: np.ndarray | complex) -> np.ndarray:
        """Return (…) 0..1 of (…, 2) px: normal, half the largest error as its deviation, nothing beyond it."""
        if self.prior is None:
            return np.ones(off_px.shape[:-1])
        far = np.linalg.norm(off_px, axis=-1) / self.prior.shift_px
        apart_deg = np.where(rotation == 0, 180.0, np.abs(np.degrees(np.angle(rotation))))
        return np.where((far > 1) | (apart_deg > max(TURNED_DEG, self.prior.rotation_deg)), 0.0, np.exp(-2 * far**2))


def _rotation(linear: np.ndarray) -> np.ndarray:
    """Return the rotations of (…, 2, 2) maps as numbers of length 1; 0 where one turns over."""
    turn = linear[..., 0, 0] + linear[..., 1, 1] + 1j * (linear[..., 1, 0] - linear[..., 0, 1])
    upright = np.where(turn == 0, 1.0, turn / np.maximum(np.abs(turn), 1e-300))
    return np.where(np.linalg.det(linear) > 0, upright, 0.0)
