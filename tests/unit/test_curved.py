"""Polynomials, splines, flow and meshes: recovery, inverse, folds, uncertainty, agreement with GDAL, bad points."""

from __future__ import annotations

import json
import time

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError
from crosstie.core.geometry.blocks import blocks
from crosstie.core.geometry.choose import choose_transform
from crosstie.core.geometry.curved import find_folds, grid_in_hull, jacobian_of
from crosstie.core.geometry.families import CURVED_FAMILIES, FAMILIES, transform_from_json
from crosstie.core.geometry.leave_one_out import Influence, predicted
from crosstie.core.geometry.robust import fit_robust
from crosstie.core.geometry.spread import spread_out
from crosstie.core.geometry.tps import ThinPlateSpline
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = [family.name for family in CURVED_FAMILIES]
seeds = st.integers(0, 2**31)


def bent(points, size=1000.0, bend=8.0):
    """A smooth distortion that none of the families holds exactly."""
    x, y = np.asarray(points, float).T / size
    linear = np.column_stack([1.1 * x - 0.2 * y + 0.03, 0.2 * x + 0.9 * y - 0.01]) * size
    return linear + bend * np.column_stack([np.sin(4 * x + 2 * y), np.cos(5 * y - x)])


def cubic(points, order, seed=0):
    rng = np.random.default_rng(seed)
    x, y = np.asarray(points, float).T / 1000
    out = np.column_stack([900 * x + 100 * y + 40, -80 * x + 1050 * y - 7])
    for n in range(2, order + 1):
        for j in range(n + 1):
            out += (x ** (n - j) * y**j)[:, None] * rng.uniform(-15, 15, 2)
    return out


def scattered(n, seed=0, size=1000.0):
    rng = np.random.default_rng(seed)
    corners = np.array([[0, 0], [size, 0], [size, size], [0, size]])
    return np.concatenate([corners, rng.uniform(0, size, (n - 4, 2))])


@settings(max_examples=20, deadline=None)
@given(seed=seeds, order=st.sampled_from([2, 3]), far=st.sampled_from([0.0, 30000.0]))
def test_polynomials_recover_polynomials(seed, order, far):
    moving = scattered(25, seed) + far
    reference = cubic(moving - far, order, seed)
    fitted = FAMILIES[f"polynomial{order}"].fit(moving, reference)
    places = np.random.default_rng(seed).uniform(0, 1000, (50, 2)) + far
    np.testing.assert_allclose(fitted.forward(places), cubic(places - far, order, seed), atol=1e-6)


@settings(max_examples=25, deadline=None)
@given(seed=seeds, name=st.sampled_from(NAMES))
def test_inverse_undoes_forward_inside_and_around_the_points(seed, name):
    moving = scattered(40, seed)
    fitted = FAMILIES[name].fit(moving, bent(moving))
    places = np.random.default_rng(seed + 1).uniform(-200, 1200, (100, 2))
    back = fitted.inverse(fitted.forward(places))
    inside = ((places > 0) & (places < 1000)).all(axis=1)
    assert np.isfinite(back[inside]).all()
    known = np.isfinite(back).all(axis=1)
    np.testing.assert_allclose(back[known & inside], places[known & inside], atol=1e-6)
    np.testing.assert_allclose(fitted.forward(back[known]), fitted.forward(places)[known], atol=1e-5)


@pytest.mark.parametrize("name", NAMES)
def test_jacobian_is_the_derivative(name):
    moving = scattered(60, 3)
    fitted = FAMILIES[name].fit(moving, bent(moving))
    places = np.random.default_rng(1).uniform(5, 995, (40, 2))
    step = 1e-4
    ahead = [(fitted.forward(places + d) - fitted.forward(places - d)) / (2 * step) for d in step * np.eye(2)]
    np.testing.assert_allclose(fitted.jacobian(places), np.stack(ahead, axis=-1), atol=1e-7)


@pytest.mark.parametrize("name", NAMES)
def test_json_round_trip(name):
    rng = np.random.default_rng(0)
    moving = scattered(50, 4)
    fitted = FAMILIES[name].fit(moving, bent(moving) + rng.normal(0, 0.4, (50, 2)), rng.uniform(0.2, 1, 50))
    again = transform_from_json(json.loads(json.dumps(fitted.to_json(), allow_nan=False)))
    places = rng.uniform(-500, 1500, (200, 2))
    np.testing.assert_array_equal(again.forward(places), fitted.forward(places))
    np.testing.assert_allclose(again.uncertainty(places), fitted.uncertainty(places), rtol=1e-9)
    assert again.parameters == fitted.parameters


@pytest.mark.parametrize("name", NAMES)
def test_shift_of_both_frames_shifts_the_transform(name):
    moving = scattered(50, 5)
    reference = bent(moving) + np.random.default_rng(0).normal(0, 0.3, moving.shape)
    places = np.random.default_rng(1).uniform(0, 1000, (50, 2))
    here = FAMILIES[name].fit(moving, reference).forward(places)
    there = FAMILIES[name].fit(moving + [4e4, 2e4], reference + [7e4, -3e4]).forward(places + [4e4, 2e4])
    np.testing.assert_allclose(there - [7e4, -3e4], here, atol=1e-3)


@pytest.mark.parametrize("name", NAMES)
def test_mirrored_and_turned_images_are_no_folds(name):
    moving = scattered(40, 6)
    for turn in ([[-1, 0], [0, 1]], [[0, -1], [1, 0]], [[0, 2], [2, 0]]):
        reference = bent(moving) @ np.array(turn)
        fitted = FAMILIES[name].fit(moving, reference)
        back = fitted.inverse(fitted.forward(moving))
        np.testing.assert_allclose(back, moving, atol=1e-5)


@pytest.mark.parametrize("order", [2, 3])
def test_polynomials_agree_with_gdal(order):
    gdal = pytest.importorskip("osgeo.gdal")
    moving = scattered(40, 7)
    reference = bent(moving) + np.random.default_rng(0).normal(0, 2, moving.shape)
    fitted = FAMILIES[f"polynomial{order}"].fit(moving, reference)
    places = np.random.default_rng(1).uniform(0, 1000, (200, 2))
    theirs = gdal_transform(gdal, moving, reference, ["METHOD=GCP_POLYNOMIAL", f"MAX_GCP_ORDER={order}"], places)
    np.testing.assert_allclose(fitted.forward(places), theirs, atol=1e-5)


def test_exact_spline_agrees_with_gdal():
    gdal = pytest.importorskip("osgeo.gdal")
    moving = scattered(60, 8)
    reference = bent(moving) + np.random.default_rng(0).normal(0, 2, moving.shape)
    fitted = ThinPlateSpline.fit(moving, reference, smoothing=0)
    places = np.random.default_rng(1).uniform(-100, 1100, (200, 2))
    np.testing.assert_allclose(
        fitted.forward(places), gdal_transform(gdal, moving, reference, ["METHOD=GCP_TPS"], places), atol=1e-6
    )
    np.testing.assert_allclose(fitted.forward(moving), reference, atol=1e-8)


def gdal_transform(gdal, moving, reference, options, places):
    source = gdal.GetDriverByName("MEM").Create("", 1000, 1000)
    gcps = [gdal.GCP(float(u), float(v), 0.0, float(x), float(y)) for (x, y), (u, v) in zip(moving, reference)]
    source.SetGCPs(gcps, "")
    transformer = gdal.Transformer(source, None, options)
    return np.array(transformer.TransformPoints(0, places.tolist())[0])[:, :2]


@pytest.mark.parametrize("name", ["thin-plate-spline", "flow"])
def test_smoothing_follows_the_noise(name):
    rng = np.random.default_rng(0)
    moving = scattered(300, 9)
    places = rng.uniform(50, 950, (500, 2))
    true = bent(places)
    for noise in (0.05, 0.5, 2.0):
        fitted = FAMILIES[name].fit(moving, bent(moving) + rng.normal(0, noise, moving.shape))
        error = np.sqrt(((fitted.forward(places) - true) ** 2).mean())
        assert error < 0.75 * noise + 0.05, (noise, error)
        assert 0.7 < fitted.sigma_px / noise < 1.5 or noise == 0.05
    plane = FAMILIES[name].fit(moving, moving * 1.2 + rng.normal(0, 1, moving.shape))
    assert plane.parameters < 40


@pytest.mark.parametrize("name", ["thin-plate-spline", "flow"])
def test_errors_that_neighbours_share_are_not_followed(name):
    # Like those of matching: alike within some 40 px, 1 px large.
    rng = np.random.default_rng(7)
    moving = rng.uniform(0, 1000, (600, 2))
    angle, length, phase = rng.uniform(0, 6.3, 60), rng.uniform(100, 200, 60), rng.uniform(0, 6.3, (60, 2))
    waves = 2 * np.pi * np.column_stack([np.cos(angle), np.sin(angle)]) / length[:, None]
    shared = np.stack([np.cos(moving @ waves.T + phase[:, i]).sum(axis=1) for i in (0, 1)], axis=1) / np.sqrt(30)
    fitted = FAMILIES[name].fit(moving, moving * 1.1 + shared)
    places = rng.uniform(100, 900, (400, 2))
    assert np.sqrt(((fitted.forward(places) - places * 1.1) ** 2).sum(axis=1).mean()) < 0.8
    assert fitted.parameters < 120


def test_more_smoothing_bends_less():
    moving = scattered(80, 10)
    reference = bent(moving) + np.random.default_rng(0).normal(0, 1, moving.shape)
    fits = [ThinPlateSpline.fit(moving, reference, smoothing=s) for s in (1e-6, 1e-2, 1e2, 1e9)]
    freedom = [f.parameters for f in fits]
    assert freedom == sorted(freedom, reverse=True) and freedom[-1] < 6.01
    affine = FAMILIES["affine"].fit(moving, reference)
    np.testing.assert_allclose(fits[-1].forward(moving), affine.forward(moving), atol=1e-3)


@pytest.mark.parametrize("name", NAMES)
def test_uncertainty_covers_the_error(name):
    rng = np.random.default_rng(11)
    grid = np.stack(np.meshgrid(np.linspace(0, 1000, 13), np.linspace(0, 1000, 12)), axis=-1).reshape(-1, 2)
    moving = grid + rng.uniform(-25, 25, grid.shape)
    places = rng.uniform(50, 950, (60, 2))
    order = int(name[-1]) if name.startswith("polynomial") else 0
    truth = (lambda p: cubic(p, order)) if order else (lambda p: bent(p, bend=3))
    squares, predicted = [], []
    for _ in range(12):
        fitted = FAMILIES[name].fit(moving, truth(moving) + rng.normal(0, 0.8, moving.shape))
        squares.append(((fitted.forward(places) - truth(places)) ** 2).sum(axis=1))
        predicted.append(np.trace(fitted.uncertainty(places), axis1=1, axis2=2))
    ratio = np.sqrt(np.mean(predicted) / np.mean(squares))
    assert 0.75 < ratio < 2.0, ratio


def test_uncertainty_grows_outside_the_points():
    moving = scattered(150, 13)
    reference = bent(moving) + np.random.default_rng(0).normal(0, 0.5, moving.shape)
    for name in NAMES[:3]:
        fitted = FAMILIES[name].fit(moving, reference)
        near, far = np.trace(fitted.uncertainty([[500, 500], [1800, 1800]]), axis1=1, axis2=2)
        assert far > 4 * near


@pytest.mark.parametrize("name", NAMES)
def test_too_few_or_collinear_points_are_refused(name):
    family = FAMILIES[name]
    few = scattered(20, 14)[: family.minimum_points - 1]
    with pytest.raises(DegenerateError, match="add 1 more point"):
        family.fit(few, few)
    along = np.linspace(0, 900, 40)
    with pytest.raises(DegenerateError, match="one line"):
        family.fit(np.column_stack([along, 2 * along]), np.column_stack([along, along]))
    with pytest.raises(DegenerateError):
        family.fit(np.full((40, 2), np.nan), np.zeros((40, 2)))


def test_points_on_a_circle_do_not_determine_a_second_degree():
    angle = np.linspace(0, 6, 30)
    circle = 500 + 400 * np.column_stack([np.cos(angle), np.sin(angle)])
    with pytest.raises(DegenerateError, match="one curve"):
        FAMILIES["polynomial2"].fit(circle, circle)


def test_exact_spline_names_the_points_that_contradict():
    moving = scattered(20, 15)
    moving[17] = moving[5]
    reference = moving.copy()
    reference[17] += 30
    with pytest.raises(DegenerateError, match="Points 6 and 18 .* 42.4 px apart"):
        ThinPlateSpline.fit(moving, reference, smoothing=0)
    assert np.isfinite(ThinPlateSpline.fit(moving, reference).forward(moving)).all()


@pytest.mark.parametrize("name", ["thin-plate-spline", "piecewise"])
def test_folds_are_found_where_they_are(name):
    moving = scattered(100, 16)
    nearest = np.argsort(np.linalg.norm(moving - [700, 300], axis=1))[:2]
    reference = moving.copy()
    reference[nearest] = moving[nearest[::-1]] + 3 * (moving[nearest[::-1]] - moving[nearest])
    smoothing = {"smoothing": 0} if name == "thin-plate-spline" else {}
    with pytest.raises(DegenerateError, match="folds the image over around x [67][0-9][0-9], y [23][0-9][0-9] px"):
        FAMILIES[name].fit(moving, reference, **smoothing)


def test_folds_of_a_good_transform_are_none():
    moving = scattered(60, 17)
    fitted = FAMILIES["polynomial3"].fit(moving, bent(moving))
    folds = find_folds(fitted, grid_in_hull(moving))
    assert not folds and folds.share == 0
    affine = FAMILIES["affine"].fit(moving, bent(moving))
    np.testing.assert_allclose(jacobian_of(affine, moving[:3])[0], affine.matrix[:2, :2], atol=1e-9)


def test_places_behind_a_fold_have_no_inverse():
    # x' = x + x²/2000: nothing lies left of x' = -500, and the branch beyond x = -1000 is the back of the fold.
    moving = scattered(40, 18)
    reference = np.column_stack([moving[:, 0] + moving[:, 0] ** 2 / 2000, moving[:, 1]])
    fitted = FAMILIES["polynomial2"].fit(moving, reference)
    back = fitted.inverse([[-600.0, 500.0], [-300.0, 500.0], [np.nan, 3.0]])
    assert np.isnan(back[[0, 2]]).all()
    np.testing.assert_allclose(back[1], [-1000 + np.sqrt(1e6 - 6e5), 500], atol=1e-5)


def test_mesh_is_exact_at_its_points_and_fades_into_the_affine():
    moving = scattered(80, 19)
    fitted = FAMILIES["piecewise"].fit(moving, bent(moving))
    np.testing.assert_allclose(fitted.forward(moving), bent(moving), atol=1e-8)
    far = np.array([[20000.0, -3000.0], [-9e5, 12.0]])
    np.testing.assert_allclose(fitted.forward(far), fitted.trend.forward(far), atol=1e-6)
    # Continuous across the border of the points and of the ring.
    line = np.column_stack([np.linspace(500, 6000, 20000), np.full(20000, 480.0)])
    steps = np.linalg.norm(np.diff(fitted.forward(line), axis=0), axis=1)
    assert steps.max() < 2.5 * 5500 / 20000


def test_mesh_averages_points_at_one_place():
    moving = np.concatenate([scattered(20, 20), [[500.0, 500.0], [500.0, 500.0]]])
    reference = np.concatenate([moving[:-2], [[500.0, 500.0], [504.0, 500.0]]])
    fitted = FAMILIES["piecewise"].fit(moving, reference, np.concatenate([np.ones(20), [3.0, 1.0]]))
    np.testing.assert_allclose(fitted.forward([[500.0, 500.0]]), [[501.0, 500.0]], atol=1e-9)


def test_robust_fit_of_curved_families_leaves_wrong_points_out():
    rng = np.random.default_rng(1)
    moving = rng.uniform(0, 1000, (250, 2))
    reference = bent(moving, bend=4) + rng.normal(0, 0.4, moving.shape)
    wrong = rng.permutation(250)[:60]
    reference[wrong] += rng.uniform(-300, 300, (60, 2))
    for name in ("polynomial3", "thin-plate-spline", "flow"):
        fit = fit_robust(moving, reference, None, FAMILIES[name], 6.0, seed=0)
        right = np.setdiff1d(np.arange(250), wrong)
        error = np.linalg.norm(fit.transform.forward(moving[right]) - bent(moving[right], bend=4), axis=1)
        assert np.sqrt((error**2).mean()) < 1.6, name
        assert fit.inliers[right].mean() > 0.9
        assert fit.inliers[wrong].mean() < 0.1


def test_choice_takes_a_curved_family_only_where_the_image_is_bent():
    rng = np.random.default_rng(2)
    moving = rng.uniform(0, 1000, (200, 2))
    names = ("similarity", "affine", "projective", "polynomial2", "polynomial3", "thin-plate-spline")
    straight = choose_transform(moving, moving * 1.1 + rng.normal(0, 0.5, moving.shape), None, names, 4.0)
    assert straight.name == "similarity"
    curved = choose_transform(moving, bent(moving, bend=6) + rng.normal(0, 0.3, moving.shape), None, names, 6.0)
    assert curved.name in ("polynomial3", "thin-plate-spline")
    assert "clearly better" in str(curved.why)


def test_an_exact_spline_knows_its_error_without_a_point_and_without_a_block():
    moving = scattered(60, 4)
    reference = bent(moving)
    fit = FAMILIES["thin-plate-spline"].fit
    spline = fit(moving, reference, smoothing=0)
    influence = Influence.of(spline, moving, spline.forward(moving) - reference, np.ones(60))
    labels = blocks(reference)
    for rows, found in (
        ([7], influence.without_each()),
        (np.flatnonzero(labels == 2), influence.without_blocks(labels)),
    ):
        others = np.setdiff1d(np.arange(60), rows)
        wanted = fit(moving[others], reference[others], smoothing=0).forward(moving[rows]) - reference[rows]
        np.testing.assert_allclose(found[rows], wanted, atol=1e-5)


@pytest.mark.parametrize("name", ["thin-plate-spline", "flow"])
def test_leaving_out_of_ten_thousand_points_takes_seconds(name):
    rng = np.random.default_rng(3)
    moving = rng.uniform(0, 1000, (10000, 2))
    reference = bent(moving) + rng.normal(0, 0.5, moving.shape)
    fitted = FAMILIES[name].fit(moving, reference)
    start = time.process_time()
    left = predicted(fitted, moving, reference, np.ones(10000), blocks(reference))
    assert time.process_time() - start < 10
    assert 0.5 < np.sqrt((left**2).sum(axis=1).mean()) < 3


def test_a_mesh_of_many_points_is_thinned_and_does_not_follow_their_noise():
    rng = np.random.default_rng(5)
    moving = rng.uniform(0, 1000, (30000, 2))
    reference = bent(moving) + rng.normal(0, 0.8, moving.shape)
    fitted = FAMILIES["piecewise"].fit(moving, reference)
    assert len(fitted.moving.points) < 2100
    inner = rng.uniform(50, 950, (500, 2))
    assert np.sqrt(((fitted.forward(inner) - bent(inner)) ** 2).sum(axis=1).mean()) < 0.6
    straight = FAMILIES["piecewise"].fit(moving, 1.1 * moving + 5)
    np.testing.assert_allclose(straight.forward(inner), 1.1 * inner + 5, atol=1e-6)


def test_spread_out_points_are_far_from_each_other():
    points = np.random.default_rng(0).uniform(0, 1, (2000, 2))
    chosen = points[spread_out(points, 100)]
    assert len(chosen) == 100
    apart = np.linalg.norm(chosen[:, None] - chosen, axis=2) + 9 * np.eye(100)
    assert apart.min() > 0.06
    assert len(spread_out(np.repeat(points[:3], 4, axis=0), 5)) == 3


@pytest.mark.parametrize("name", NAMES)
def test_thousands_of_points_take_seconds(name):
    moving = scattered(5000, 21)
    start = time.process_time()
    fitted = FAMILIES[name].fit(moving, bent(moving))
    fitted.inverse(bent(moving[:2000]))
    assert time.process_time() - start < 25
    assert np.abs(fitted.forward(moving) - bent(moving)).max() < 12
