"""Pixel frames: the half pixel, the horizon, the local linear part."""

from __future__ import annotations

import numpy as np
from crosstie.core.geometry import frames
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
