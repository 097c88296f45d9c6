"""Pixel frames: the half pixel, the horizon, the local linear part."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry import bilinear, frames
from crosstie.core.geometry.curved import _solve2
from crosstie.core.geometry.ground import Terrain
from hypothesis import given, settings
from hypothesis import strategies as st

numbers = st.floats(-1000, 1000, allow_nan=False)


@settings(max_examples=50, deadline=None)
@given(scale=st.floats(0.1, 10), angle=st.floats(-180, 180), dx=numbers, dy=numbers)
def test_similarity_round_trip(scale, angle, dx, dy):
    matrix = frames.similarity(scale, angle, dx, dy)
    points = np.array([[0.5, 0.5], [100.0, 7.0], [-3.0, 2.0]])
    back = frames.apply(np.linalg.inv(matrix), frames.apply(matrix, points))
    np.testing.assert_allclose(back, points, atol=1e-7)
    np.testing.assert_allclose(np.linalg.det(matrix[:2, :2]), scale**2, rtol=1e-9)


def test_scaling_carries_the_half_pixel():
    # Four pixels become one: the first centre of the small image lies between the first two centres of the large one.
    np.testing.assert_allclose(frames.apply(frames.scaling(2.0), [[0.5, 0.5]]), [[1.0, 1.0]])


def test_points_beyond_the_horizon_are_nan():
    matrix = np.array([[1.0, 0, 0], [0, 1.0, 0], [-0.01, 0, 1.0]])
    mapped = frames.apply(matrix, [[50.0, 0.0], [100.0, 0.0], [150.0, 0.0]])
    assert np.isfinite(mapped[0]).all() and np.isnan(mapped[1:]).all()


def test_local_linear_is_the_derivative():
    matrix = np.array([[1.1, -0.3, 90], [0.25, 0.9, 40], [1e-4, -6e-5, 1]])
    at, step = np.array([300.0, 200.0]), 1e-4
    ahead = frames.apply(matrix, at + step * np.eye(2)) - frames.apply(matrix, at - step * np.eye(2))
    np.testing.assert_allclose(frames.local_linear(matrix, at), ahead.T / (2 * step), rtol=1e-6)


def test_corners_are_outer_corners():
    np.testing.assert_array_equal(frames.corners((2, 3)), [[0, 0], [3, 0], [3, 2], [0, 2]])


def test_a_lattice_of_places_has_the_values_of_its_single_places():
    values = np.random.default_rng(0).normal(size=(5, 6, 2))
    x, y = np.array([0.0, 1.25, 4.0, 4.75, 5.0]), np.array([0.0, 2.5, 3.0, 3.9, 4.0])
    columns, rows = np.meshgrid(x, y)
    single = np.stack([bilinear.at_points(values[..., k], columns, rows) for k in (0, 1)], axis=-1)
    np.testing.assert_allclose(bilinear.at_lattice(values, x, y), single, atol=1e-12)


def test_two_equations_are_solved_as_by_numpy():
    rng = np.random.default_rng(1)
    matrices, right = rng.normal(size=(50, 2, 2)), rng.normal(size=(50, 2))
    np.testing.assert_allclose(_solve2(matrices, right), np.linalg.solve(matrices, right[..., None])[..., 0], rtol=1e-6)
    assert _solve2(np.ones((1, 2, 2)), np.ones((1, 2))).tolist() == [[0, 0]], "no step where nothing is determined"


def test_heights_are_a_grid_of_at_least_two_by_two():
    good = {"to_map": np.eye(3).tolist(), "crs": "EPSG:4326", "size": [9, 9], "heights": [[1, 2], [3, 4]]}
    assert Terrain.from_json(good).heights.shape == (2, 2)
    for heights in ([[1, 2, 3]], [[1], [2]], [1, 2, 3, 4]):
        with pytest.raises(ValueError, match="two by two"):
            Terrain.from_json({**good, "heights": heights})
