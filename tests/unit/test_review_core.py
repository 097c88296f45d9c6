"""What reviewed points come to: limits, fit, residuals without a point, improvement, verdict; from the state alone."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy, leave_out_px, measure
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.leave_one_out import Influence
from crosstie.core.geometry.matrix import Affine
from crosstie.core.geometry.robust import fit_robust
from crosstie.core.outcome import ACCEPTED, REVIEW, Refused, Registered
from crosstie.core.points import edits
from crosstie.core.points.table import CHECK, TiePoints, concatenate
from crosstie.core.points.thresholds import DISAGREES, TOO_FAR, TOO_UNSURE, limited
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.diagnostics import compare
from crosstie.core.review.prune import _worst, without_redundant, without_worst
from crosstie.core.review.solve import (
    FAMILY_NAMES,
    ReviewState,
    agreed,
    begun,
    fit_weights,
    outcome,
    provisional,
    solve,
    with_family,
)
from hypothesis import given, settings
from hypothesis import strategies as st

REQUEST = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
TRUTH = np.array([[1.1, 0.2, 30.0], [-0.15, 0.95, -12.0], [0, 0, 1]])


def scene(n=60, noise=0.4, wrong=0, seed=0, verdict=ACCEPTED):
    """A registration of n good and some wrong points, the wrong ones rejected as the pipeline does."""
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 1000, (n + wrong, 2))
    reference = moving @ TRUTH[:2, :2].T + TRUTH[:2, 2] + rng.normal(0, noise, (n + wrong, 2))
    reference[n:] += rng.uniform(8, 40, (wrong, 2))
    points = TiePoints.from_matches(moving, reference, rng.uniform(0.3, 1, n + wrong), "structural")
    points = points.reject(np.arange(n + wrong) >= n, DISAGREES)
    transform = Affine.fit(moving[:n], reference[:n], points.confidence[:n])
    return begun(
        Registered(REQUEST, verdict, transform, points, Accuracy(n, 0.5, 0.5, 0.5, 0.5, 0.9, 1.0), 0.9),
        moving_size=(1000, 1000), reference_size=(1300, 1100), map_scale=(10.0, "m"),
    )  # fmt: skip


def test_nothing_changed_is_the_matchers_own():
    context = scene()
    solution = solve(context.first, context)
    assert solution.transform is context.transform
    assert outcome(solution, context) is context.matched
    assert solution.points is context.matched.tie_points


@pytest.mark.parametrize("family", FAMILY_NAMES)
def test_residuals_without_a_point_are_those_of_a_fit_without_it(family):
    context = scene(n=25, noise=0.5)
    solution = solve(with_family(ReviewState(context.first.points, ""), family), context)
    points = solution.points
    weights = points.confidence
    for row in (0, 7, 24):
        others = np.arange(len(points)) != row
        table = points.moving_xy[others], points.reference_xy[others], weights[others]
        if family == "piecewise":
            assert np.isnan(solution.leave_out_xy[row]).all()
            continue
        bent = family in ("thin-plate-spline", "flow")
        without = solution.transform.refitted(*table) if bent else FAMILIES[family].fit(*table)
        wanted = without.forward(points.moving_xy[[row]]) - points.reference_xy[[row]]
        # Projective is linearised, and refits minimise the transfer error only nearly; splines lose a knot.
        tolerance = 5e-2 if bent else 2e-2 if family == "projective" else 1e-6
        assert np.allclose(solution.leave_out_xy[row], wanted[0], rtol=tolerance, atol=tolerance)


def test_a_point_that_alone_holds_the_transform_has_no_residual_without_it():
    moving = np.array([[0.0, 0], [100, 0], [0, 100]])
    fitted = Affine.fit(moving, moving)
    influence = Influence.of(fitted, moving, np.zeros((3, 2)), np.ones(3))
    assert not np.isfinite(influence.without_each()).any()
    assert not np.isfinite(influence.without_blocks(np.arange(3))).any()


@pytest.mark.parametrize("family", FAMILY_NAMES)
def test_leave_out_error_is_that_of_fits_without_the_neighbourhood(family):
    context = scene(n=120)
    points = context.first.points.with_(confidence=np.ones(120))
    solution = solve(ReviewState(points, family), context)
    wanted = leave_out_px(solution.transform, points.moving_xy, points.reference_xy)
    assert solution.accuracy.leave_out_px == pytest.approx(wanted, rel=0.02 if family == "projective" else 1e-6)


@pytest.mark.parametrize("family", ["thin-plate-spline", "flow", "polynomial3"])
def test_a_match_that_its_weights_do_not_explain_is_judged_by_fits_without_the_neighbourhood_too(family):
    matched = scene(n=150).matched
    points = matched.tie_points
    bend = 8 * np.sin(points.moving_xy[:, ::-1] / 150)
    points = points.with_(reference_xy=points.reference_xy + bend)
    # Some of the points were left out of what was matched, for a reason that nobody kept.
    weights = np.where(np.arange(150) % 3, 1.0, 1e-3)
    transform = FAMILIES[family].fit(points.moving_xy, points.reference_xy, weights)
    context = begun(replace(matched, tie_points=points, transform=transform))
    solution = solve(context.first, context)
    assert solution.transform is transform
    wanted = leave_out_px(transform, points.moving_xy, points.reference_xy)
    assert solution.accuracy.leave_out_px == pytest.approx(wanted, rel=0.1)


def test_limit_of_confidence_acts_and_is_taken_back():
    context = scene()
    limited = solve(replace(context.first, least_confidence=0.6), context)
    low = context.first.points.confidence < 0.6
    assert low.any()
    assert not limited.points.enabled[low].any()
    assert set(limited.points.rejection[low]) == {TOO_UNSURE}
    assert solve(replace(context.first, least_confidence=0.0), context).points.enabled.all()


def test_limit_of_residuals_works_both_ways():
    context = scene(wrong=10)
    tight = solve(replace(context.first, most_residual_px=0.5), context)
    assert 0 < tight.accuracy.n < 60
    assert np.linalg.norm(tight.residual_xy, axis=1)[tight.points.in_use].max() <= 0.5
    assert set(tight.points.rejection[~tight.points.enabled]) == {TOO_FAR}
    wide = solve(replace(context.first, most_residual_px=1e4), context)
    assert wide.points.enabled.all(), "points that the matcher rejected come back"


def test_what_a_person_decided_stands_against_limits():
    context = scene(wrong=3)
    points = edits.set_enabled(context.first.points, [60], True)
    points = edits.set_enabled(points, [0], False)
    solution = solve(replace(context.first, points=points, most_residual_px=2.0, least_confidence=0.9), context)
    assert solution.points.enabled[60]
    assert not solution.points.enabled[0]
    assert solution.points.rejection[0] == edits.BY_HAND


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 99), st.floats(0, 1), st.one_of(st.none(), st.floats(0.05, 60)),
    st.sampled_from(FAMILY_NAMES), st.lists(st.integers(0, 39), max_size=38, unique=True),
)  # fmt: skip
def test_the_same_state_gives_the_same_solution(seed, confidence, residual, family, disabled):
    context = scene(n=32, wrong=8, seed=seed)
    points = edits.set_enabled(context.first.points, disabled, False)
    state = ReviewState(points, family, confidence, residual)
    first, again = solve(state, context), solve(state, context)
    assert (first.transform is None) == (again.transform is None) == bool(first.problem)
    assert np.array_equal(first.residual_xy, again.residual_xy, equal_nan=True)
    assert np.array_equal(first.points.enabled, again.points.enabled)
    assert not first.points.enabled[disabled].any()
    if first.transform is None:
        assert str(first.problem).endswith(".")


def test_too_few_points_say_how_many_are_missing():
    context = scene()
    solution = solve(
        replace(context.first, points=edits.set_enabled(context.first.points, range(2, 60), False)), context
    )
    assert solution.transform is None
    assert "add 1 more point" in str(solution.problem)
    refused = outcome(solution, context)
    assert isinstance(refused, Refused)
    assert refused.reasons == (solution.problem,)
    assert len(refused.tie_points) == 60


def test_no_point_at_all_is_a_sentence():
    context = scene()
    solution = solve(replace(context.first, points=edits.delete(context.first.points, slice(None))), context)
    assert "nothing to fit" in str(solution.problem)
    assert "add 3" in str(solution.problem)


@pytest.mark.parametrize("family", [name for name in FAMILY_NAMES if name not in ("shift", "similarity")])
def test_points_on_a_line_say_what_to_add(family):
    context = scene()
    points = context.first.points
    on_line = points.with_(moving_xy=np.column_stack([points.moving_xy[:, 0], 0.5 * points.moving_xy[:, 0] + 3]))
    solution = solve(ReviewState(on_line, family), context)
    assert solution.transform is None
    assert "on one line" in str(solution.problem)
    assert "add a point beside the line" in str(solution.problem)


@pytest.mark.parametrize("family", FAMILY_NAMES)
def test_points_that_say_the_same_twice_do_no_harm(family):
    context = scene()
    points = context.first.points
    once, twice = (
        solve(ReviewState(p, family), context) for p in (points, edits.append(points, points.take(slice(0, 9))))
    )
    assert once.transform is not None
    assert twice.transform is not None, twice.problem
    apart = once.transform.forward(points.moving_xy) - twice.transform.forward(points.moving_xy)
    assert np.abs(apart).max() < 4, "a weight that counts twice, no more"


def test_only_new_points_are_new():
    points = scene().first.points
    found = concatenate([points.take([3, 5]), points.take([7]).with_(moving_xy=points.moving_xy[[7]] + 1)])
    found = edits.append(found, found)
    assert edits.not_in(points, found).tolist() == [2]
    assert edits.not_in(TiePoints.empty(), found).tolist() == [0, 1, 2]
    assert edits.not_in(points, TiePoints.empty()).tolist() == []


def test_nan_positions_are_left_out_of_the_fit():
    context = scene()
    points = edits.move(context.first.points, [3], reference_xy=[np.nan, 5.0])
    solution = solve(replace(context.first, points=points), context)
    assert solution.transform is not None
    assert np.isfinite(solution.transform.matrix).all()
    assert not np.isfinite(solution.residual_xy[3]).all()
    assert np.isfinite(solution.accuracy.rmse_px)


def test_check_points_are_not_fitted_but_judged():
    context = scene()
    points = edits.set_role(context.first.points, range(10), CHECK)
    points = edits.move(points, [0], reference_xy=points.reference_xy[0] + (50.0, 0))
    solution = solve(replace(context.first, points=points), context)
    assert solution.accuracy.n == 50
    assert solution.check.n == 10
    assert solution.check.rmse_px == pytest.approx(50 / np.sqrt(10), rel=0.05)
    assert solution.check.rmse_map == pytest.approx(10 * solution.check.rmse_px)
    assert solution.accuracy.rmse_px < 1
    assert np.allclose(solution.leave_out_xy[:10], solution.residual_xy[:10])


def test_verdict_follows_the_points():
    context = scene()
    some = edits.set_enabled(context.first.points, [1], False)
    assert outcome(solve(replace(context.first, points=some), context), context).verdict == ACCEPTED
    few = edits.set_enabled(context.first.points, range(5, 60), False)
    assert outcome(solve(replace(context.first, points=few), context), context).verdict == REVIEW
    moved = context.first.points.with_(reference_xy=context.first.points.reference_xy + (30.0, 0))
    found = outcome(solve(replace(context.first, points=moved), context), context)
    assert found.verdict == REVIEW
    assert "30.0 px" in " ".join(map(str, found.reasons))


@pytest.mark.parametrize("verdict", [ACCEPTED, REVIEW])
def test_enough_points_checked_by_hand_are_believed(verdict):
    context = scene(verdict=verdict)
    points = context.first.points.with_(reference_xy=context.first.points.reference_xy + (30.0, 0))
    for count, wanted in ((7, REVIEW), (8, ACCEPTED)):
        state = replace(context.first, points=edits.set_enabled(points, range(count), True))
        found = outcome(solve(state, context), context)
        assert found.verdict == wanted
        assert f"{count} of them checked by hand" in str(found.reasons[0])


def test_a_doubtful_match_stays_doubtful_and_a_refused_one_can_be_rescued():
    context = scene(verdict=REVIEW)
    state = replace(context.first, points=edits.set_enabled(context.first.points, [1], False))
    assert outcome(solve(state, context), context).verdict == REVIEW
    refused = Refused(REQUEST, ("No.",), candidate=context.transform, tie_points=context.first.points)
    context = begun(refused)
    assert outcome(solve(context.first, context), context) is refused
    state = replace(context.first, points=edits.set_enabled(context.first.points, [1], True))
    assert isinstance(outcome(solve(state, context), context), Registered)


def test_worst_points_go_until_the_target():
    context = scene(n=200, noise=0.3)
    points = context.first.points
    reference = points.reference_xy.copy()
    reference[:20] += 15.0
    context = begun(replace(context.matched, tie_points=points.with_(reference_xy=reference)))
    solution = without_worst(context.first, context, 0.6)
    assert solution.accuracy.rmse_px <= 0.6
    assert not solution.points.enabled[:20].any()
    assert solution.points.enabled[20:].mean() > 0.9


def test_improving_keeps_locked_points_and_enough_others():
    context = scene(n=40)
    points = edits.set_locked(edits.move(context.first.points, [0], reference_xy=[500.0, 500.0]), [0], True)
    solution = without_worst(replace(context.first, points=points), context, 0.001)
    assert solution.points.enabled[0]
    assert solution.accuracy.n >= 2 * Affine.minimum_points


def test_thinning_is_even_and_spares_locked_points():
    context = scene(n=400)
    state = replace(context.first, points=edits.set_locked(context.first.points, range(5), True))
    thin = solve(without_redundant(state, solve(state, context), 50), context)
    assert thin.accuracy.n == 55
    assert thin.accuracy.coverage > 0.5


def test_added_points_get_new_ids_and_are_locked():
    points = scene().first.points
    more = edits.add(edits.add(points, (1, 2), (3, 4)), (5, 6), (7, 8), 0.5, "structural")
    assert more.id.tolist()[-2:] == [61, 62]
    assert more.locked[-2:].all()
    assert more.origin[-2:].tolist() == ["manual", "structural"]
    assert edits.rows_of(more, [62, 999, 1]).tolist() == [0, 61]


def test_a_preliminary_answer_has_the_residuals_of_what_moved_and_came():
    context = scene()
    before = solve(ReviewState(context.first.points, "affine"), context)
    moved = edits.move(context.first.points, [3, 7], reference_xy=context.first.points.reference_xy[[3, 7]] + 5)
    for points in (moved, edits.set_enabled(moved, [1], False), edits.delete(moved, [0]), edits.append(moved, moved)):
        quick = provisional(ReviewState(points, "affine"), before)
        wanted = before.transform.forward(points.moving_xy) - points.reference_xy
        assert np.allclose(quick.residual_xy, wanted, atol=1e-9)
        assert np.isnan(quick.leave_out_xy).all()


def robust_scene(seed=0, n=150, wrong=50):
    """As a matcher leaves it: a robust fit, heavy tails, wrong points rejected."""
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 1000, (n + wrong, 2))
    reference = moving @ TRUTH[:2, :2].T + TRUTH[:2, 2] + 0.6 * rng.standard_t(3, (n + wrong, 2))
    reference[n:] += rng.uniform(-40, 40, (wrong, 2))
    confidence = rng.uniform(0.2, 1, n + wrong)
    fitted = fit_robust(moving, reference, confidence, Affine, 4.0, seed)
    points = TiePoints.from_matches(moving, reference, confidence, "structural").reject(~fitted.inliers, DISAGREES)
    accuracy = measure(fitted.transform, moving, reference, points.in_use)
    match = Registered(REQUEST, ACCEPTED, fitted.transform, points, accuracy, 0.9)
    context = begun(match, map_scale=(10.0, "m"))
    return agreed(context, solve(context.first, context))


def test_the_same_points_have_the_same_figures_whatever_was_tried_meanwhile():
    context = robust_scene()
    first, points = solve(context.first, context), context.first.points
    used = points.id[points.in_use]
    there_and_back = [
        replace(context.first, least_confidence=0.0, most_residual_px=None),
        replace(context.first, points=edits.set_note(points, [3], "seen")),
        replace(context.first, points=edits.set_locked(points, [3, 4], True)),
        replace(context.first, points=edits.set_enabled(points, edits.rows_of(points, used[:9]), True)),
        replace(context.first, most_residual_px=float(first.residual_px[points.in_use].max())),
    ]
    for state in there_and_back:
        solution = solve(state, context)
        assert solution.accuracy == first.accuracy
        assert np.array_equal(solution.residual_xy, first.residual_xy)


@pytest.mark.parametrize("seed", range(2))
def test_accepting_an_outlier_never_lowers_the_rmse(seed):
    context = robust_scene(seed)
    first, points = solve(context.first, context), context.first.points
    for row in np.flatnonzero(~points.in_use)[::7]:
        solution = solve(replace(context.first, points=edits.set_enabled(points, [row], True)), context)
        assert solution.accuracy.rmse_px > first.accuracy.rmse_px
        assert solution.residual_px[row] < first.residual_px[row], "the fit follows it"


def test_the_left_out_error_is_the_same_wherever_it_is_told():
    context = robust_scene()
    first = solve(context.first, context)
    told = outcome(first, context).accuracy.leave_out_px
    assert told == first.accuracy.leave_out_px
    table = compare(first.points, trusted=lambda used, family: fit_weights(used, family, context)).table
    shown = {candidate.name: candidate.prediction_px for candidate in table}["affine"]
    assert shown == pytest.approx(told, abs=0.005)
    rejected = replace(context.first, points=edits.set_enabled(context.first.points, [0, 1, 2], False))
    solution = solve(rejected, context)
    table = compare(solution.points, trusted=lambda used, family: fit_weights(used, family, context)).table
    shown = {candidate.name: candidate.prediction_px for candidate in table}["affine"]
    assert shown == pytest.approx(solution.accuracy.leave_out_px, rel=1e-9)


def test_a_point_exactly_at_the_limit_of_confidence_stays():
    points = TiePoints.from_matches(np.zeros((3, 2)), np.zeros((3, 2)), np.array([0.25, 0.5, 0.75]), "x")
    for most in (None, 1.0):
        kept = limited(points, 0.5, most, lambda rows: np.zeros(3), np.zeros(3))
        assert kept.enabled.tolist() == [False, True, True]


def test_a_point_whose_removal_cannot_be_judged_is_not_the_worst():
    context = scene()
    points = solve(context.first, context).points
    error = np.full(60, 0.1)
    error[5] = np.nan
    for seventh, expected in ((0.1, []), (0.9, [7])):
        error[7] = seventh
        solution = SimpleNamespace(points=points, state=context.first, leave_out_px=error)
        assert _worst(solution, context, 0.5).tolist() == expected
