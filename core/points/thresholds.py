"""Limits that a person sets after the match: which points they take out of use or bring back."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .table import TiePoints

DISAGREES = "disagrees with the transform"
"""The cause set by the matcher; a limit for residuals decides again about such points."""
OFF_GROUND = "off the ground"
"""The cause set where what is high, such as a roof, is seen beside the ground."""
UNLIKE_NEIGHBOURS = "moves unlike its neighbours"
"""The cause set by dense matching, before the fit."""
TOO_UNSURE = "confidence below the limit"
TOO_FAR = "residual above the limit"
MOST_ROUNDS = 20

Residuals = Callable[[np.ndarray], np.ndarray]
"""From the (N,) rows in use to (N,) residuals, px, of the fit to them."""


def limited(
    points: TiePoints, least_confidence: float, most_residual_px: float | None, residuals: Residuals, start: np.ndarray
) -> TiePoints:
    """Return the points with the limits applied; locked ones stay as they are.

    `start` (N,) are residuals to begin with; None for `most_residual_px` leaves the matcher's own decisions alone.
    """
    unsure = ~points.locked & points.enabled & ~(points.confidence >= least_confidence)
    if most_residual_px is None:
        return points if not unsure.any() else points.reject(unsure, TOO_UNSURE)
    judged = ~points.locked & (points.enabled | (points.rejection == DISAGREES))
    unsure = judged & ~(points.confidence >= least_confidence)
    near = _settled(points, judged & ~unsure, most_residual_px, residuals, start)
    enabled, rejection = points.enabled.copy(), points.rejection.copy()
    enabled[judged] = near[judged]
    rejection[judged] = np.where(near[judged], "", np.where(unsure[judged], TOO_UNSURE, TOO_FAR))
    return points.with_(enabled=enabled, rejection=rejection)


def _settled(points, judged, most_residual_px, residuals, start) -> np.ndarray:
    """Fit and choose alternately until the choice is stable or repeats itself."""
    kept = points.locked & points.enabled
    chosen = kept | (judged & (start <= most_residual_px))
    seen = set()
    for _ in range(MOST_ROUNDS):
        seen.add(chosen.tobytes())
        following = kept | (judged & (residuals(chosen) <= most_residual_px))
        if following.tobytes() in seen:
            return following
        chosen = following
    return chosen
