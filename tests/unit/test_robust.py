"""Robust fit, choice of the family, accuracy: outliers, seeds, weights, calibration, degenerate input."""

from __future__ import annotations

import time

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import coverage, measure
from crosstie.core.geometry.blocks import blocks
from crosstie.core.geometry.choose import CURVED, choose_transform
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.magsac import gain, weight
from crosstie.core.geometry.polygons import box, polygon
from crosstie.core.geometry.robust import classify_inliers, fit_robust
from hypothesis import given, settings
from hypothesis import strategies as st

MATRICES = {
    "shift": frames.shift(30, -20),
    "similarity": frames.similarity(1.3, 155, 700, 300),
    "affine": frames.similarity(0.8, -25, 100, 50) @ np.array([[1.2, 0.1, 0], [0, 0.9, 0], [0, 0, 1]]),
    "projective": np.array([[1.1, -0.3, 90], [0.25, 0.9, 40], [1e-4, -6e-5, 1]]),
}
NAMES = list(MATRICES)
GRID = np.array([[x, y] for x in (0, 500, 1000) for y in (0, 500, 1000)], float)


def scene(name, n, wrong, noise=0.5, seed=0):
    """n matches of a 1000 px square, a share `wrong` of them anywhere; and which are right."""
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 1000, (n, 2))
    true = frames.apply(MATRICES[name], moving)
    reference = true + rng.normal(0, noise, (n, 2))
    bad = np.zeros(n, bool)
    bad[rng.permutation(n)[: round(wrong * n)]] = True
    reference[bad] = rng.uniform(true.min(), true.max(), (bad.sum(), 2))
    return moving, reference, ~bad


def error_px(transform, name):
    return np.linalg.norm(transform.forward(GRID) - frames.apply(MATRICES[name], GRID), axis=1)


@settings(max_examples=16, deadline=None)
@given(seed=st.integers(0, 2**31), name=st.sampled_from(NAMES), wrong=st.sampled_from([0.0, 0.5, 0.7]))
def test_half_and_more_wrong_points_do_no_harm(seed, name, wrong):
    moving, reference, right = scene(name, 300, wrong, seed=seed)
    fit = fit_robust(moving, reference, None, FAMILIES[name], 3.0, seed=1)
    assert error_px(fit.transform, name).max() < 1.5
    assert fit.inliers[right].mean() > 0.98
    assert fit.inliers[~right].mean() < 0.02 if wrong else True
    assert 0.33 < fit.sigma_px < 0.7
    distance = np.linalg.norm(fit.transform.forward(moving) - reference, axis=1)
    np.testing.assert_allclose(fit.residuals_px, distance)


@pytest.mark.parametrize("name", NAMES)
def test_ten_thousand_points_take_well_under_a_second(name):
    moving, reference, _ = scene(name, 10_000, 0.6)
    start = time.perf_counter()
    fit = fit_robust(moving, reference, None, FAMILIES[name], 3.0, seed=0)
    assert time.perf_counter() - start < 1.5
    assert error_px(fit.transform, name).max() < 0.15


def test_same_seed_same_result_and_no_global_state():
    moving, reference, _ = scene("projective", 200, 0.6)
    before = np.random.get_state()[1].copy()
    first = fit_robust(moving, reference, None, FAMILIES["projective"], 3.0, seed=7)
    np.testing.assert_array_equal(np.random.get_state()[1], before)
    np.random.rand(10)
    second = fit_robust(moving, reference, None, FAMILIES["projective"], 3.0, seed=7)
    np.testing.assert_array_equal(first.transform.matrix, second.transform.matrix)
    np.testing.assert_array_equal(first.transform.covariance, second.transform.covariance)


def test_confidence_decides_between_two_consistent_groups():
    moving, reference, _ = scene("similarity", 100, 0.0)
    reference[:55] += (60, 0)
    trusted = np.where(np.arange(100) < 55, 0.2, 0.9)
    fit = fit_robust(moving, reference, trusted, FAMILIES["similarity"], 3.0, seed=0)
    assert fit.inliers[55:].all() and not fit.inliers[:55].any()
    fit = fit_robust(moving, reference, None, FAMILIES["similarity"], 3.0, seed=0)
    assert fit.inliers[:55].all() and not fit.inliers[55:].any()


def test_points_without_confidence_or_position_are_never_inliers():
    moving, reference, _ = scene("affine", 60, 0.0)
    reference[3], moving[4, 0] = np.nan, np.inf
    confidence = np.ones(60)
    confidence[5] = 0.0
    fit = fit_robust(moving, reference, confidence, FAMILIES["affine"], 3.0, seed=0)
    assert not fit.inliers[[3, 4, 5]].any() and fit.inliers.sum() == 57
    assert np.isinf(fit.residuals_px[[3, 4]]).all()


def test_initial_wins_where_sampling_is_hopeless():
    moving, reference, right = scene("projective", 1500, 0.985)
    initial = FAMILIES["projective"].of(MATRICES["projective"])
    fit = fit_robust(moving, reference, None, FAMILIES["projective"], 3.0, seed=0, initial=initial)
    assert fit.inliers[right].mean() > 0.95


@pytest.mark.parametrize("name", NAMES)
def test_covariance_is_calibrated_under_outliers(name):
    ratios = []
    for seed in range(40):
        moving, reference, _ = scene(name, 120, 0.4, noise=0.7, seed=seed)
        transform = fit_robust(moving, reference, None, FAMILIES[name], 3.0, seed=seed).transform
        predicted = np.trace(transform.uncertainty(GRID), axis1=1, axis2=2)
        ratios.append(error_px(transform, name) ** 2 / predicted)
    assert 0.6 < np.mean(ratios) < 1.5


def test_too_few_points_and_too_few_that_agree_are_told_apart():
    with pytest.raises(DegenerateError, match="add 2 more points"):
        fit_robust(np.eye(2), np.eye(2), None, FAMILIES["projective"], 3.0, seed=0)
    with pytest.raises(DegenerateError, match="add 3 more points"):
        fit_robust(np.empty((0, 2)), np.empty((0, 2)), None, FAMILIES["affine"], 3.0, seed=0)
    identity = FAMILIES["affine"].of(np.eye(3))
    far = np.random.default_rng(0).uniform(0, 100, (9, 2))
    with pytest.raises(DegenerateError, match="Fewer than 3 of 9 points agree"):
        classify_inliers(identity, far, far + 50, None, 3.0)


def test_degenerate_sets_raise_and_never_return_nonsense():
    line = np.column_stack([np.arange(50.0), 2 * np.arange(50.0)])
    with pytest.raises(DegenerateError, match="one line"):
        fit_robust(line, line, None, FAMILIES["projective"], 3.0, seed=0)
    with pytest.raises(DegenerateError, match="different places"):
        fit_robust(np.ones((50, 2)), line, None, FAMILIES["similarity"], 3.0, seed=0)
    assert fit_robust(np.ones((50, 2)), np.ones((50, 2)), None, FAMILIES["shift"], 3.0, seed=0).inliers.all()


def test_shrinking_everything_into_a_corner_is_no_fit():
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 1000, (200, 2))
    reference = rng.uniform(0, 1000, (200, 2))
    reference[:90] = 500 + rng.normal(0, 1.0, (90, 2))
    try:
        fit = fit_robust(moving, reference, None, FAMILIES["similarity"], 3.0, seed=0)
    except DegenerateError:
        return
    assert fit.transform.scale > 0.05


@pytest.mark.parametrize("name", NAMES)
def test_the_simplest_sufficient_family_is_chosen(name):
    moving, reference, _ = scene(name, 200, 0.4, noise=0.8)
    choice = choose_transform(moving, reference, None, NAMES, 3.0, seed=0)
    assert choice.name == name and choice.fit.transform.name == name
    assert name in str(choice.why).lower() and str(choice.why).endswith(".")
    assert [c.name for c in choice.table] == NAMES


@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**31))
def test_noise_alone_seldom_buys_freedom(seed):
    moving, reference, _ = scene("similarity", 80, 0.3, noise=1.0, seed=seed)
    choice = choose_transform(moving, reference, None, NAMES, 4.0, seed=0)
    assert choice.name in ("similarity", "affine")
    assert error_px(choice.fit.transform, "similarity").max() < 3


@pytest.mark.parametrize(("waves_px", "wanted"), [(0.015, {"similarity"}), (0.3, set(CURVED))])
def test_what_nobody_could_see_buys_no_freedom(waves_px, wanted):
    rng = np.random.default_rng(4)
    moving = rng.uniform(0, 1000, (400, 2))
    waves = waves_px * np.sin(moving[:, ::-1] / 200)
    reference = frames.apply(MATRICES["similarity"], moving) + waves + rng.normal(0, 0.002, (400, 2))
    assert choose_transform(moving, reference, None, list(FAMILIES), 3.0, seed=0).name in wanted


def test_choice_with_few_points_falls_back_and_says_why_not():
    square = np.array([[0, 0], [100, 0], [100, 100]], float)
    choice = choose_transform(square, square + 7, None, NAMES, 3.0, seed=0)
    assert choice.name == "shift"
    assert "4 points" in str(choice.table[3].problem)
    with pytest.raises(DegenerateError, match="add 1 more point"):
        choose_transform(np.empty((0, 2)), np.empty((0, 2)), None, NAMES, 3.0, seed=0)


@settings(max_examples=30, deadline=None)
@given(n=st.integers(1, 200), wanted=st.integers(1, 12), seed=st.integers(0, 999))
def test_blocks_are_balanced(n, wanted, seed):
    labels = blocks(np.random.default_rng(seed).uniform(0, 9, (n, 2)), wanted)
    counts = np.bincount(labels)
    assert len(counts) == min(n, wanted) and counts.min() >= 1
    assert counts.max() - counts.min() <= max(2, counts.max() // 2)


def test_measure_is_what_the_definitions_say():
    moving, reference, _ = scene("affine", 50, 0.2)
    fit = fit_robust(moving, reference, None, FAMILIES["affine"], 3.0, seed=0)
    overlap = polygon(frames.apply(MATRICES["affine"], [[0, 0], [1000, 0], [1000, 1000], [0, 1000]]))
    accuracy = measure(fit.transform, moving, reference, fit.inliers, overlap, (0.5, "m"))
    r = fit.residuals_px[fit.inliers]
    n = len(r)
    assert accuracy.n == n and accuracy.inlier_ratio == n / 50
    assert accuracy.rmse_px == pytest.approx(np.sqrt((r**2).mean()))
    assert accuracy.rmse_dof_px == pytest.approx(np.sqrt(2 * (r**2).sum() / (2 * n - 6)))
    assert accuracy.rmse_map == pytest.approx(accuracy.rmse_px / 2) and accuracy.map_unit == "m"
    assert (r <= accuracy.ce90_px).mean() == pytest.approx(0.9, abs=0.03)
    assert accuracy.leave_out_px > accuracy.rmse_px
    assert 0.2 < accuracy.coverage < 1.0


def test_accuracy_of_no_points_and_of_too_few():
    identity = FAMILIES["shift"].of(np.eye(3))
    nothing = measure(identity, np.empty((0, 2)), np.empty((0, 2)))
    assert nothing.n == 0 and np.isnan(nothing.rmse_px) and nothing.coverage == 0.0
    one = measure(identity, [[1.0, 1.0]], [[1.0, 2.0]])
    assert one.rmse_px == 1.0 and np.isnan(one.leave_out_px) and np.isnan(one.rmse_dof_px)


def test_coverage_counts_cells_of_the_overlap_only():
    overlap = box(0, 0, 800, 800)
    x, y = np.meshgrid(np.arange(50, 800, 100.0), np.arange(50, 800, 100.0))
    everywhere = np.column_stack([x.ravel(), y.ravel()])
    assert coverage(everywhere, overlap) == 1.0
    assert coverage(everywhere[everywhere[:, 0] < 400], overlap) == 0.5
    assert coverage(everywhere + 5000, overlap) == 0.0
    triangle = polygon([(0, 0), (800, 0), (0, 800)])
    assert coverage(everywhere, triangle) == 1.0


def test_coverage_does_not_depend_on_where_the_origin_is():
    rng = np.random.default_rng(4)
    xy = rng.uniform((0, 0), (900, 300), (15, 2))
    for shift in ((0, 0), (4000, 0), (0, 4000), (-7000, 2000)):
        x, y = shift
        assert coverage(xy + shift, box(x, y, x + 900, y + 300)) == coverage(xy, box(0, 0, 900, 300))


def test_the_marginalised_weight_falls_from_one_to_nothing_at_the_threshold():
    """MAGSAC's weight (Barath et al. 2019), for a noise level that is not known but bounded."""
    at = weight(np.linspace(0, 3.0, 40) ** 2, 3.0)
    assert at[0] == 1.0 and at[-1] == pytest.approx(0, abs=1e-12) and (np.diff(at) < 0).all()
    gained = gain(np.linspace(0, 3.0, 40) ** 2, 3.0)
    assert gained[0] == 1.0 and gained[-1] == pytest.approx(0, abs=1e-12) and (np.diff(gained) < 0).all()
    assert weight(np.array([9.5]), 3.0) == gain(np.array([100.0]), 3.0) == 0.0
