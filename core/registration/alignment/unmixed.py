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

CLOSELY = 0.5
"""Of an alignment's tolerance: what points of one plane agree on."""
BETTER, LEAST = 1.15, 0.35
"""Points must hold the similarity's alignments closer than the registration's, by this factor, and so much of their
confidence closely: 1.17 to 1.7 and 0.45 to 0.73 on mixed cities; a map's scattered points 1.13 and 0.2."""


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
    try:
        fit = fit_robust(moving_xy, reference_xy, confidence, Similarity, CLOSELY * tolerance_px, seed)
    except DegenerateError:
        return None

    def held(by: Transform) -> tuple[float, int]:
        return _held(reference_xy, reference_xy - by.forward(moving_xy), confidence, tolerance_px)

    (before, _), (after, count) = held(transform), held(fit.transform)
    mixed = count > 1 and after > BETTER * before and after > LEAST * float(confidence.sum())
    return cast(Similarity, fit.transform) if mixed else None


def _held(
    reference_xy: np.ndarray, offsets: np.ndarray, confidence: np.ndarray, tolerance_px: float
) -> tuple[float, int]:
    """Return how closely all points hold their nearest alignment, and how many alignments there are."""
    found = alignments(reference_xy, offsets, confidence, tolerance_px)
    shifts = np.array([np.zeros(2), *(one.shift_px for one in found)])
    squares = ((offsets[:, None] - shifts) ** 2).sum(axis=2).min(axis=1)
    return float(confidence @ gain(squares, CLOSELY * tolerance_px)), len(found)
