"""A registration that holds one alignment here and another one there, and the similarity that holds them apart.

Where roofs and ground have about as many points, an affine transform that shears from the one to the other agrees with
most of both. Planes parallel to the ground differ by a shift alone (plane and parallax): the similarity on which most
points agree closely has all of each on one of few shifts.
"""

from __future__ import annotations

from typing import cast

import numpy as np

from ...errors import DegenerateError
from ...geometry.magsac import gain
from ...geometry.matrix import Similarity
from ...geometry.robust import fit_robust
from ...geometry.transform import Transform
from .tie_points import alignments

APART = 0.5
"""Share of an alignment's tolerance within which mixed ones are told apart."""
CLOSELY = (0.5, 0.25)
"""Shares of it on which points of one plane agree: noisy ones, and those of low roofs beside the ground."""
BETTER, LEAST = 1.3, 0.35
"""Points must hold the similarity's two alignments closer than the registration's, by this factor, and so much of their
confidence closely: 1.4 to 2.7 and 0.5 to 0.7 on mixed cities, 1.04 at most on others."""


def unmixed(
    transform: Transform,
    moving_xy: np.ndarray,
    reference_xy: np.ndarray,
    confidence: np.ndarray,
    tolerance_px: float,
    seed: int,
) -> Similarity | None:
    """Return the similarity that keeps alignments apart which a transform mixes; None where it mixes none.

    (N, 2) px of pixels that are square on the ground, and the transform between them.
    """
    tried = [_tried(transform, moving_xy, reference_xy, confidence, tolerance_px, share, seed) for share in CLOSELY]
    better, similarity = max(tried, key=lambda one: one[0])
    return similarity if better > BETTER else None


def _tried(
    transform: Transform, moving_xy, reference_xy, confidence, tolerance_px: float, share: float, seed: int
) -> tuple[float, Similarity | None]:
    """Return how much closer points hold a similarity than the transform, and it; 0 where it holds too little."""

    def held(by: Transform) -> tuple[float, int]:
        offsets = reference_xy - by.forward(moving_xy)
        return _held(reference_xy, offsets, confidence, 2 * share * tolerance_px, APART * tolerance_px)

    before, _ = held(transform)
    if BETTER * before >= float(confidence.sum()):
        # No similarity can hold them so much closer.
        return 0.0, None
    try:
        fit = fit_robust(moving_xy, reference_xy, confidence, Similarity, share * tolerance_px, seed)
    except DegenerateError:
        return 0.0, None
    after, count = held(fit.transform)
    if count < 2 or after < LEAST * float(confidence.sum()):
        return 0.0, None
    return after / max(before, 1e-12), cast(Similarity, fit.transform)


def _held(
    reference_xy: np.ndarray, offsets: np.ndarray, confidence: np.ndarray, tolerance_px: float, close_px: float
) -> tuple[float, int]:
    """Return how closely all points hold the nearer of the two strongest alignments, and how many there are.

    Two, as further ones would follow any shear.
    """
    found = alignments(reference_xy, offsets, confidence, tolerance_px)
    shifts = np.array([one.shift_px for one in found[:2]] or [np.zeros(2)])
    squares = ((offsets[:, None] - shifts) ** 2).sum(axis=2).min(axis=1)
    return float(confidence @ gain(squares, close_px)), len(found)
