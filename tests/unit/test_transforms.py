"""The four matrix families: exact recovery, round trips, covariance, degenerate points, agreement with GDAL."""

from __future__ import annotations

import json

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES, MATRIX_FAMILIES, transform_from_json
from crosstie.core.geometry.matrix import MatrixTransform
from hypothesis import given, settings
from hypothesis import strategies as st

NAMES = [family.name for family in MATRIX_FAMILIES]


def true_matrix(name, rng, size=1000.0):
    """A random matrix of a family, mild enough not to fold over a square of `size` px."""
    dx, dy = rng.uniform(-size, size, 2)
    if name == "shift":
        return frames.shift(dx, dy)
    matrix = frames.similarity(rng.uniform(0.3, 3), rng.uniform(-180, 180), dx, dy)
    if name in ("affine", "projective"):
        matrix = matrix @ np.array([[rng.uniform(0.7, 1.4), rng.uniform(-0.3, 0.3), 0], [0, 1, 0], [0, 0, 1]])
    if name == "projective":
        matrix = matrix.copy()
        matrix[2, :2] = rng.uniform(-0.3, 0.3, 2) / size
    return matrix


seeds = st.integers(0, 2**31)


@settings(max_examples=40, deadline=None)
@given(seed=seeds, name=st.sampled_from(NAMES), extra=st.integers(0, 20), far=st.sampled_from([0.0, 20000.0]))
def test_exact_points_give_the_exact_transform(seed, name, extra, far):
    rng = np.random.default_rng(seed)
    family = FAMILIES[name]
    matrix = true_matrix(name, rng) @ frames.shift(-far, -far)
    n = family.minimum_points + extra
    moving = np.array([[0, 0], [1000, 0], [1000, 1000], [0, 1000]])[: min(n, 4)] + rng.uniform(-99, 99, (min(n, 4), 2))
    moving = np.concatenate([moving, rng.uniform(0, 1000, (max(n - 4, 0), 2))]) + far
    reference = frames.apply(matrix, moving)
    if matrix[2] @ [far, far, 1] <= 0 or (matrix[2, 2] <= 0.01):
        return
    fitted = family.fit(moving, reference)
    np.testing.assert_allclose(fitted.forward(moving), reference, atol=1e-5)
    np.testing.assert_allclose(fitted.inverse(fitted.forward(moving)), moving, atol=1e-5)
    assert fitted.matrix[2, 2] == 1.0


@pytest.mark.parametrize("name", NAMES)
def test_json_round_trip_keeps_matrix_and_covariance(name):
    rng = np.random.default_rng(3)
    moving = rng.uniform(0, 500, (20, 2))
    reference = frames.apply(true_matrix(name, rng), moving) + rng.normal(0, 1, (20, 2))
    fitted = FAMILIES[name].fit(moving, reference)
    again = transform_from_json(json.loads(json.dumps(fitted.to_json())))
    assert type(again) is type(fitted)
    np.testing.assert_array_equal(again.matrix, fitted.matrix)
    np.testing.assert_array_equal(again.uncertainty(moving), fitted.uncertainty(moving))


def test_json_of_an_unknown_type_is_refused():
    with pytest.raises(ValueError, match="known are shift, similarity"):
        transform_from_json({"type": "spline", "matrix": np.eye(3).tolist()})


@pytest.mark.parametrize("name", NAMES)
def test_from_matrix_picks_the_simplest_family(name):
    matrix = true_matrix(name, np.random.default_rng(5))
    assert MatrixTransform.from_matrix(7.0 * matrix).name == name
    assert MatrixTransform.from_matrix(matrix, FAMILIES["projective"]).name == "projective"


@settings(max_examples=20, deadline=None)
@given(seed=seeds, name=st.sampled_from(NAMES))
def test_covariance_travels_through_frames(seed, name):
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 600, (30, 2))
    fitted = FAMILIES[name].fit(moving, frames.apply(true_matrix(name, rng), moving) + rng.normal(0, 0.5, (30, 2)))
    before, after = frames.scaling(0.25, 0.3) @ frames.shift(40, 7), frames.shift(-9, 3) @ frames.scaling(5.0)
    carried = fitted.in_frames(before, after)
    outside = frames.apply(np.linalg.inv(before), moving)
    np.testing.assert_allclose(carried.forward(outside), frames.apply(after, fitted.forward(moving)), rtol=1e-8)
    np.testing.assert_allclose(carried.uncertainty(outside), 25.0 * fitted.uncertainty(moving), rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("name", NAMES)
def test_uncertainty_is_what_monte_carlo_shows(name):
    rng = np.random.default_rng(11)
    matrix = true_matrix(name, rng)
    moving = rng.uniform(0, 1000, (25, 2))
    places = np.array([[500.0, 500.0], [0.0, 0.0], [1000.0, 300.0]])
    squares, predicted = [], []
    for _ in range(300):
        noisy = frames.apply(matrix, moving) + rng.normal(0, 0.8, moving.shape)
        fitted = FAMILIES[name].fit(moving, noisy)
        squares.append(((fitted.forward(places) - frames.apply(matrix, places)) ** 2).sum(axis=1))
        predicted.append(np.trace(fitted.uncertainty(places), axis1=1, axis2=2))
    ratio = np.mean(predicted, axis=0) / np.mean(squares, axis=0)
    assert (ratio > 0.8).all() and (ratio < 1.7).all(), ratio


def test_weights_count_like_repeated_points():
    rng = np.random.default_rng(2)
    moving, reference = rng.uniform(0, 100, (8, 2)), rng.uniform(0, 100, (8, 2))
    reference = moving @ [[1.1, 0.1], [-0.2, 0.9]] + rng.normal(0, 2, (8, 2))
    times = np.array([1, 2, 3, 1, 1, 0, 2, 1])
    for family in MATRIX_FAMILIES:
        weighted = family.fit(moving, reference, times)
        repeated = family.fit(np.repeat(moving, times, axis=0), np.repeat(reference, times, axis=0))
        np.testing.assert_allclose(weighted.forward(moving), repeated.forward(moving), atol=1e-4)


def test_projective_minimises_the_transfer_error():
    rng = np.random.default_rng(9)
    matrix = true_matrix("projective", rng)
    moving = rng.uniform(0, 1000, (60, 2))
    reference = frames.apply(matrix, moving) + rng.normal(0, 3, (60, 2))
    fitted = FAMILIES["projective"].fit(moving, reference)

    def cost(m):
        return ((frames.apply(m, moving) - reference) ** 2).sum()

    best = cost(fitted.matrix)
    for direction in fitted.basis:
        step = direction * 1e-6 * max(np.abs(fitted.matrix * direction).max(), 1e-9)
        assert cost(fitted.matrix + step) >= best * (1 - 1e-9)
        assert cost(fitted.matrix - step) >= best * (1 - 1e-9)


def test_affine_agrees_with_gdal_order_one():
    gdal = pytest.importorskip("osgeo.gdal")
    rng = np.random.default_rng(4)
    moving = rng.uniform(0, 2000, (12, 2))
    reference = frames.apply(true_matrix("affine", rng), moving) + rng.normal(0, 5, (12, 2))
    source = gdal.GetDriverByName("MEM").Create("", 2000, 2000)
    gcps = [gdal.GCP(float(u), float(v), 0.0, float(x), float(y)) for (x, y), (u, v) in zip(moving, reference)]
    source.SetGCPs(gcps, "")
    transformer = gdal.Transformer(source, None, ["METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=1"])
    theirs = np.array(transformer.TransformPoints(0, moving.tolist())[0])[:, :2]
    np.testing.assert_allclose(FAMILIES["affine"].fit(moving, reference).forward(moving), theirs, atol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_too_few_points_are_counted(name):
    family = FAMILIES[name]
    points = np.random.default_rng(0).uniform(0, 100, (family.minimum_points - 1, 2))
    with pytest.raises(DegenerateError, match="add 1 more point"):
        family.fit(points, points)
    with pytest.raises(DegenerateError, match=f"add {family.minimum_points} more point|add 1 more point"):
        family.fit(np.full((5, 2), np.nan), np.zeros((5, 2)))


@pytest.mark.parametrize("name", ["similarity", "affine", "projective"])
def test_coincident_points_are_refused(name):
    with pytest.raises(DegenerateError, match="different places"):
        FAMILIES[name].fit(np.full((6, 2), 5.0), np.random.default_rng(0).uniform(0, 9, (6, 2)))


@pytest.mark.parametrize("name", ["affine", "projective"])
@pytest.mark.parametrize("n", [4, 200])
def test_points_on_a_line_are_refused(name, n):
    along = np.linspace(0, 900, n)
    line = np.column_stack([along + 3, 0.4 * along - 7])
    with pytest.raises(DegenerateError, match="one line"):
        FAMILIES[name].fit(line, 2 * line)


def test_three_of_four_on_a_line_do_not_determine_a_projective():
    moving = np.array([[0, 0], [50, 50], [100, 100], [0, 100]], float)
    with pytest.raises(DegenerateError):
        FAMILIES["projective"].fit(moving, np.array([[0, 0], [60, 50], [100, 100], [0, 100]], float))


def test_points_swapped_by_mistake_fold_the_projective():
    square = np.array([[0, 0], [100, 0], [120, 90], [0, 100]], float)
    with pytest.raises(DegenerateError, match="folds|distort"):
        FAMILIES["projective"].fit(square, square[[1, 0, 2, 3]])


def test_everything_mapped_to_one_place_is_refused():
    moving = np.random.default_rng(0).uniform(0, 100, (6, 2))
    for name in ("similarity", "affine"):
        with pytest.raises(DegenerateError):
            FAMILIES[name].fit(moving, np.full((6, 2), 3.0))


def test_uncertainty_is_unknown_for_exactly_determined_transforms():
    square = np.array([[0, 0], [100, 0], [100, 100], [0, 100]], float)
    assert np.isnan(FAMILIES["projective"].fit(square, square + 5).uncertainty(square)).all()


def test_points_that_do_not_count_do_not_determine_anything():
    rng = np.random.default_rng(0)
    xy, weights = rng.uniform(0, 100, (6, 2)), np.ones(6)
    FAMILIES["polynomial2"].estimate(xy, xy, weights)
    weights[0] = 0.0
    with pytest.raises(DegenerateError):
        FAMILIES["polynomial2"].estimate(xy, xy, weights)
