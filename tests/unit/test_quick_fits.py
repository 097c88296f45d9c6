"""Shortcuts that save time give what the long way gives."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry.consensus import Matches
from crosstie.core.geometry.design_effect import design_effect
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.flow import Flow
from crosstie.core.geometry.magsac import weight
from crosstie.core.geometry.matrix import MATRIX_FAMILIES
from crosstie.core.geometry.mesh import delaunay
from crosstie.core.geometry.moments import Moments
from crosstie.core.geometry.robust import fit_robust, refit_many
from crosstie.core.geometry.tps import ThinPlateSpline
from hypothesis import example, given, settings
from hypothesis import strategies as st


def _bent_points(seed: int, count: int = 120):
    rng = np.random.default_rng(seed)
    moving = rng.random((count, 2)) * (400, 300)
    bend = 6 * np.column_stack([np.sin(moving[:, 1] / 60), np.cos(moving[:, 0] / 80)])
    return moving, moving * 1.1 + (20, -7) + bend + rng.normal(0, 0.4, (count, 2)), rng.random(count) + 0.1


@pytest.mark.parametrize("family", [ThinPlateSpline, Flow])
@given(seed=st.integers(0, 10**6))
@example(seed=38)
@example(seed=1353)
@settings(max_examples=10, deadline=None)
def test_a_smooth_fit_at_a_known_smoothing_is_the_one_that_was_diagonalised(family, seed):
    moving, reference, weights = _bent_points(seed)
    chosen = family.estimate(moving, reference, weights)
    again = chosen.refitted(moving, reference, weights)
    assert again.smoothing == chosen.smoothing
    # Splines that nearly go through their points solve ill-conditioned equations: a fortieth of the points' scatter.
    assert np.abs(again.forward(moving) - chosen.forward(moving)).max() < 0.01
    assert again.parameters == pytest.approx(chosen.parameters, rel=1e-4)
    # Refits are for predictions: only the chosen fit asks whether neighbours err alike.
    (basis, penalty), residual = chosen.smoother(moving), reference - chosen.forward(moving)
    alike = design_effect(moving, basis[:, None], residual[:, None], weights / weights.mean(), penalty)
    assert again.sigma_px * alike**0.5 == pytest.approx(chosen.sigma_px, rel=1e-2)


@pytest.mark.parametrize("strength", [1e-6, 1e7])
def test_the_softest_and_the_stiffest_spline_keep_their_plane(strength):
    moving, _, weights = _bent_points(3)
    tilted = moving @ [[1.1, 0.2], [-0.1, 0.9]] + (20, -7)
    fitted = ThinPlateSpline.estimate(moving, tilted, weights, strength)
    assert np.abs(fitted.forward(moving) - tilted).max() < 2e-3


STRAIGHT = dict.fromkeys(["shift", "similarity", "affine"], np.eye(3))
STRAIGHT["projective"] = np.array([[1.02, 0.03, 5], [-0.03, 1.02, -4], [2e-5, -1e-5, 1]])


def _straight_points(name, seed):
    """90 matches, a fifth of them wrong, and six labels."""
    rng = np.random.default_rng(seed)
    moving = rng.random((90, 2)) * (400, 300)
    reference = FAMILIES[name].of(STRAIGHT[name]).forward(moving) + rng.normal(0, 0.5, (90, 2))
    reference[:18] += rng.uniform(-60, 60, (18, 2))
    return moving, reference, rng.integers(0, 6, 90)


def _fitted_alone(start, moving, reference, prior, threshold_px, widths=(1.0,)):
    """The long way: least squares again and again, each with the weights that the last one's residuals give."""
    fitted = start
    for width in (*widths, *(1.0,) * 6):
        squares = ((fitted.forward(moving) - reference) ** 2).sum(axis=1)
        fitted = type(start).estimate(moving, reference, prior * weight(squares, width * threshold_px))
    return fitted


@pytest.mark.parametrize("name", ["shift", "similarity", "affine", "projective"])
@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_hypotheses_fitted_at_once_end_where_each_would_alone(name, seed):
    moving, reference, _ = _straight_points(name, seed)
    start, prior = FAMILIES[name].of(STRAIGHT[name]), np.random.default_rng(seed).random(len(moving)) + 0.1
    alone = _fitted_alone(start, moving, reference, prior, 3.0, (2.0, 1.4, 1.0))
    found = fit_robust(moving, reference, prior, FAMILIES[name], 3.0, seed).transform
    assert np.abs(found.forward(moving) - alone.forward(moving)).max() < 0.1


@given(seed=st.integers(0, 10**6))
@settings(max_examples=20, deadline=None)
def test_moments_hold_the_normal_equations_of_every_family(seed):
    rng = np.random.default_rng(seed)
    moving, reference, weights = rng.normal(size=(30, 2)), rng.normal(size=(30, 2)), rng.random((3, 30))
    for family in MATRIX_FAMILIES:
        found = family.solve(Moments.of(moving, reference), weights)
        for matrix, weight_ in zip(found, weights):
            rows = [entry @ np.column_stack([moving, np.ones(30)]).T for entry in (family.origin, *family.basis)]
            demands = np.stack([(r[:2] - reference.T * r[2]) * np.sqrt(weight_) for r in rows]).reshape(len(rows), -1)
            answers = np.linalg.lstsq(demands[1:].T, -demands[0], rcond=None)[0]
            expected = family.origin + np.einsum("k,kij->ij", answers, family.basis)
            np.testing.assert_allclose(matrix, expected, atol=1e-7)


@pytest.mark.parametrize("name", ["shift", "similarity", "affine", "projective"])
@given(seed=st.integers(0, 10**6))
@settings(max_examples=15, deadline=None)
def test_fits_without_each_block_at_once_are_those_one_by_one(name, seed):
    moving, reference, labels = _straight_points(name, seed)
    start, prior = FAMILIES[name].of(STRAIGHT[name]), np.random.default_rng(seed).random(90) + 0.1
    matches = Matches.of(moving, reference, prior)
    found = refit_many(start, matches, prior * (labels != np.arange(6)[:, None]), 3.0)
    for block, matrix in enumerate(found):
        shown = labels != block
        alone = _fitted_alone(start, moving[shown], reference[shown], prior[shown], 3.0)
        # A weight more or less at the threshold is what the two ways may differ in.
        assert np.abs(FAMILIES[name].of(matrix).forward(moving) - alone.forward(moving)).max() < 0.1


@given(st.integers(3, 300), st.integers(0, 10**6))
@settings(max_examples=30, deadline=None)
def test_triangles_are_those_of_shapely(count, seed):
    geometry, ops = pytest.importorskip("shapely.geometry"), pytest.importorskip("shapely.ops")
    points = np.random.default_rng(seed).random((count, 2)) * 1e4 - 5e3
    index = {tuple(p): i for i, p in enumerate(points.tolist())}
    drawn = [
        sorted(index[c] for c in list(t.exterior.coords)[:3]) for t in ops.triangulate(geometry.MultiPoint(points))
    ]
    assert sorted(map(sorted, delaunay(points).tolist())) == sorted(drawn)


def test_points_on_a_line_have_no_triangles():
    assert delaunay(np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 2.0]])).shape == (0, 3)
