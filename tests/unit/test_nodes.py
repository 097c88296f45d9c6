"""Nodes of transforms: few where they will do, and what lies between them is as near as before."""

import numpy as np
import pytest
from crosstie.core.geometry import frames, nodes
from crosstie.core.geometry.bilinear import at_lattice
from crosstie.core.geometry.matrix import Affine
from hypothesis import given
from hypothesis import strategies as st


class Bent:
    """A transform told by its inverse; counts the places that it is asked for."""

    def __init__(self, inverse):
        self._inverse, self.asked = inverse, 0

    def inverse(self, xy):
        self.asked += len(xy)
        return self._inverse(xy)


def waves(length_px, size_px):
    turn = 2 * np.pi / length_px
    return Bent(lambda xy: xy + size_px * np.column_stack([np.sin(turn * xy[:, 1]), np.cos(turn * xy[:, 0])]))


def kink(by_px):
    return Bent(lambda xy: xy + by_px * np.maximum(xy - 101.3, 0))


def between_px(transform, shape, to_native):
    """How far what is interpolated is off at most, in pixels of the moving raster."""
    there = nodes.nodes(transform, to_native, shape)
    asked = transform.asked
    at = [(np.arange(n) + 0.5) / n * (m - 1) for n, m in zip(shape[::-1], there.shape[1::-1])]
    rows, cols = shape
    exact = transform.inverse(
        frames.apply(to_native, frames.lattice((0.5, 0.5), (cols - 0.5, rows - 0.5), (cols, rows)).reshape(-1, 2))
    )
    return np.abs(at_lattice(there, *at).reshape(-1, 2) - exact).max(), asked


@pytest.mark.parametrize("shape", [(1, 1), (7, 300), (320, 320), (768, 500)])
@pytest.mark.parametrize("step", [1.0, 3.0])
def test_what_a_wave_does_between_nodes_is_known_to_a_few_hundredths_of_a_pixel(shape, step):
    off, asked = between_px(waves(1500.0, 3.0), shape, frames.scaling(step, step))
    assert off < 0.02 * step
    assert asked <= (shape[0] / 16 + 5) * (shape[1] / 16 + 5)


def test_what_is_rough_is_asked_for_node_by_node():
    shape = (400, 400)
    transform = waves(60.0, 3.0)
    there = nodes.nodes(transform, np.eye(3), shape)
    places = frames.lattice((0, 0), shape, 51).reshape(-1, 2)
    assert there.shape == (51, 51, 2)
    assert np.allclose(there.reshape(-1, 2), transform.inverse(places))


def test_a_kink_is_followed_to_a_few_hundredths_of_a_pixel():
    for slope in (0.002, 0.01, 0.05):
        off, _ = between_px(kink(slope), (300, 300), np.eye(3))
        assert off < max(0.06, 2.1 * slope), slope  # A node each 8 px can do no better than the second.


def test_places_that_are_not_mapped_stay_unknown_and_spoil_no_others():
    blind = Bent(lambda xy: np.where((xy[:, :1] > 200), np.nan, 2 * xy))
    there = nodes.nodes(blind, np.eye(3), (240, 400))
    assert np.isnan(there[:, 26:]).all() and np.isfinite(there[:, :26]).all()


@given(st.lists(st.floats(-2, 2), min_size=4, max_size=4), st.integers(1, 90), st.integers(1, 90))
def test_straight_transforms_are_exact(numbers, rows, cols):
    linear = np.array(numbers).reshape(2, 2) + 5 * np.eye(2)
    transform = Affine.of(np.block([[linear, np.full((2, 1), 3.0)], [np.zeros((1, 2)), np.ones((1, 1))]]))
    there = nodes.nodes(transform, np.eye(3), (rows, cols))
    corners = np.array([[0, 0], [cols, 0], [0, rows], [cols, rows]], float)
    assert np.allclose(there[[0, 0, -1, -1], [0, -1, 0, -1]], transform.inverse(corners))
    assert max(rows / (there.shape[0] - 1), cols / (there.shape[1] - 1)) <= nodes.NODE_PX


@given(st.integers(3, 9), st.integers(3, 9), st.integers(0, 999))
def test_doubling_keeps_what_is_there_and_follows_parabolas(rows, cols, seed):
    random = np.random.default_rng(seed)
    y, x = np.mgrid[: 2 * rows - 1, : 2 * cols - 1] / 2
    square = sum(random.normal() * term for term in (1, x, y, x * x, x * y, y * y))[..., None] * [1.0, -2.0]
    assert np.allclose(nodes.doubled(square[::2, ::2]), square)
