"""Similarities in the review are similarities on the ground: for oblong and mirrored pixels too."""

import json
from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES, transform_from_json
from crosstie.core.geometry.matrix import Affine, Similarity
from crosstie.core.geometry.squares import Squares
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.diagnostics import compare
from crosstie.core.review.solve import ReviewState, begun, solve

FRAMES = {
    "square": (np.eye(3), np.eye(3)),
    "oblong moving": (frames.scaling(1.0, 1.6), np.eye(3)),
    "mirrored reference": (np.eye(3), frames.scaling(1.0, -1.0)),
    "both": (frames.scaling(1.0, -1.0), frames.scaling(1.0, 0.7)),
}
GROUND = frames.similarity(1.2, 25.0, 40.0, -15.0)


def scene(moving_square, reference_square, noise, n=40):
    """Points of a similarity on the ground, in native pixels."""
    rng = np.random.default_rng(3)
    moving = rng.uniform(0, 800, (n, 2))
    native = np.linalg.inv(reference_square) @ GROUND @ moving_square
    reference = frames.apply(native, moving) + rng.normal(0, noise, (n, 2))
    return TiePoints.from_matches(moving, reference, np.ones(n), "structural"), native


def context_of(points, transform, squares):
    request = MatchRequest(RasterSource("a"), RasterSource("b"))
    accuracy = Accuracy(len(points), 1, 1, 1, 1, 1, 1)
    known = {"moving_size": (800, 800), "reference_size": (1500, 1500), "squares": squares}
    return begun(Registered(request, ACCEPTED, transform, points, accuracy, 0.9), **known)


@pytest.mark.parametrize("name", FRAMES)
def test_a_similarity_on_the_ground_is_found_whatever_the_pixels(name):
    points, native = scene(*FRAMES[name], noise=0.0)
    context = context_of(points, Affine.fit(points.moving_xy, points.reference_xy), Squares(*FRAMES[name]))
    solution = solve(ReviewState(points, "similarity"), context)
    assert solution.residual_px.max() < 1e-6
    assert np.allclose(solution.transform.matrix, native, atol=1e-8)
    in_native = Similarity.fit(points.moving_xy, points.reference_xy)
    residual = np.linalg.norm(in_native.forward(points.moving_xy) - points.reference_xy, axis=1)
    assert (residual.max() > 50) == (name != "square"), "what a fit in native pixels gives"


@pytest.mark.parametrize("name", FRAMES)
def test_a_review_of_such_a_match_begins_with_the_similarity_that_was_found(name):
    points, native = scene(*FRAMES[name], noise=0.2)
    found = Similarity.of(GROUND).in_frames(FRAMES[name][0], np.linalg.inv(FRAMES[name][1]))
    assert context_of(points, found, Squares(*FRAMES[name])).first.family == "similarity"


@pytest.mark.parametrize("name", FRAMES)
def test_residuals_without_a_point_are_those_of_a_similarity_without_it(name):
    points, _ = scene(*FRAMES[name], noise=0.6, n=14)
    squares = Squares(*FRAMES[name])
    context = context_of(points, Affine.fit(points.moving_xy, points.reference_xy), squares)
    solution = solve(ReviewState(points, "similarity"), context)
    for row in (0, 5, 13):
        others = np.arange(len(points)) != row
        ends = points.moving_xy[others], points.reference_xy[others]
        without = squares.fit(FAMILIES["similarity"], *ends, np.ones(int(others.sum())))
        wanted = without.forward(points.moving_xy[[row]]) - points.reference_xy[[row]]
        assert np.allclose(solution.leave_out_xy[row], wanted[0], atol=1e-8)
    freedom = 2 * len(points) - 4
    wanted = np.sqrt(2 * (solution.residual_px**2).sum() / freedom)
    assert solution.accuracy.rmse_dof_px == pytest.approx(wanted), "four parameters were fitted, in any frame"


@pytest.mark.parametrize("name", FRAMES)
def test_transforms_are_compared_as_what_they_are_on_the_ground(name):
    points, _ = scene(*FRAMES[name], noise=0.3, n=90)
    found = compare(points, Squares(*FRAMES[name]))
    assert found.recommended == "similarity"


@pytest.mark.parametrize("name", [name for name in FRAMES if name != "square"])
def test_what_was_chosen_is_said_and_not_what_it_is_between_native_pixels(name):
    moving, reference = FRAMES[name]
    found = Similarity.of(GROUND, np.eye(4)).in_frames(moving, np.linalg.inv(reference))
    assert (found.name, found.chosen) == ("affine", "similarity")
    for other in (
        transform_from_json(json.loads(json.dumps(found.to_json()))),
        Squares(moving, reference).fit(Similarity, *_ends(moving, reference), np.ones(9)),
        replace(found, matrix=frames.shift(2, 3) @ found.matrix, covariance=None),
    ):
        assert (other.name, other.chosen) == ("affine", "similarity")
    back = Squares(moving, reference).between(found)
    assert (back.name, back.chosen) == ("similarity", "similarity")
    assert Affine.of(GROUND @ np.diag([1, 1.1, 1])).in_frames(moving, np.linalg.inv(reference)).chosen == "affine"


@pytest.mark.parametrize("said", ["projective", "affine", "magic", 7, None, ["similarity"]])
def test_no_file_says_that_something_was_chosen_that_it_is_not(said):
    values = {**Affine.of(np.diag([1.0, 2.0, 1.0])).to_json(), "chosen": said}
    assert transform_from_json(values).chosen == "affine"


def _ends(moving, reference):
    ground = np.random.default_rng(1).uniform(0, 500, (9, 2))
    native = np.linalg.inv(reference) @ GROUND @ moving
    return ground, frames.apply(native, ground)


def test_curved_transforms_are_the_same_in_every_frame():
    xy = np.random.default_rng(0).uniform(0, 100, (9, 2))
    curved = FAMILIES["polynomial2"].fit(xy, xy)
    assert Squares(frames.scaling(1.0, 1.6), np.eye(3)).between(curved) is curved
