"""A registration that shears from roofs to the ground, and the similarity that holds them apart."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine, Similarity
from crosstie.core.registration.alignment.unmixed import unmixed

TOLERANCE = 4.5
LEAN = np.array([9.0, 1.0])
TRUE = frames.shift(12, -7) @ frames.similarity(1.05, 7.0)


def points(high_share_left, high_share_right, matrix=TRUE, lean=LEAN, seed=0):
    """Return (N, 2) moving and reference px of a ground with roofs, of which the sides have so many."""
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 320, (170, 2))
    share = np.where(moving[:, 0] < 160, high_share_left, high_share_right)
    high = rng.random(len(moving)) < share
    reference = frames.apply(matrix, moving) + high[:, None] * lean + rng.normal(0, 0.4, moving.shape)
    return moving, reference


def told(moving, reference, tolerance_px=TOLERANCE):
    registered = Affine.fit(moving, reference)
    return unmixed(registered, moving, reference, np.ones(len(moving)), tolerance_px, 0)


@pytest.mark.parametrize("shares", [(0.95, 0.05), (0.05, 0.9), (0.8, 0.2)])
def test_roofs_here_and_ground_there_are_held_apart(shares):
    moving, reference = points(*shares)
    away = told(moving, reference).forward(moving) - frames.apply(TRUE, moving)
    nearest = min(np.abs(away).max(), np.abs(away - LEAN).max())
    assert nearest < 1.0, "all on the ground or all on the roofs"


def test_one_alignment_is_not_mixed():
    assert told(*points(0, 0)) is None
    assert told(*points(1, 1)) is None


def test_a_shear_that_is_one_stays():
    sheared = np.array([[1.0, 0.06, 3.0], [0.0, 0.95, -4.0], [0.0, 0.0, 1.0]])
    assert told(*points(0, 0, sheared)) is None
    assert told(*points(1, 1, sheared)) is None


def test_two_alignments_that_are_not_mixed_stay():
    moving, reference = points(0.5, 0.5)
    registered = Similarity.of(TRUE)
    assert unmixed(registered, moving, reference, np.ones(len(moving)), TOLERANCE, 0) is None


def test_scattered_points_as_of_a_map_hold_nothing_apart():
    moving, reference = points(0.9, 0.1)
    scattered = reference + np.random.default_rng(2).normal(0, 3.0, reference.shape)
    assert told(moving, scattered) is None


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_points_than_a_similarity_needs_tell_nothing(count):
    moving, reference = points(0.9, 0.1)
    registered = Affine.fit(moving, reference)
    few = moving[:count], reference[:count]
    assert unmixed(registered, *few, np.ones(count), TOLERANCE, 0) is None
    assert unmixed(registered, moving, reference, np.zeros(len(moving)), TOLERANCE, 0) is None
