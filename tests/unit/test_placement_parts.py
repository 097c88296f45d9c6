"""Parts of the coarse search, each against what it must give: peaks, turned histograms, cuts, distinct candidates."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.models.placement.candidates import Candidate, distinct
from crosstie.models.placement.evidence import _rolled
from crosstie.models.placement.priors import _cut, _decoys
from crosstie.models.placement.refine import STAR, Step, _parabola, _peak, _vertex
from hypothesis import given
from hypothesis import strategies as st


@given(st.floats(-0.5, 0.5), st.floats(0.1, 9), st.floats(-5, 5))
def test_the_peak_of_a_parabola_is_found_exactly(at, bend, height):
    values = [height - bend * (x - at) ** 2 for x in (-1, 0, 1)]
    assert _parabola(*values) == pytest.approx(at, abs=1e-6)
    assert _parabola(*(-v for v in values)) == 0.0, "a valley has no peak"


@given(st.integers(-2, 2), st.integers(-2, 2), st.floats(-0.4, 0.4), st.floats(-0.4, 0.4))
def test_the_peak_of_a_surface_is_found_between_pixels(x, y, dx, dy):
    columns, rows = np.meshgrid(np.arange(-3, 4), np.arange(-3, 4))
    surface = 9.0 - (columns - x - dx) ** 2 - (rows - y - dy) ** 2
    strength, place = _peak(surface)
    assert place == pytest.approx((x + dx, y + dy), abs=1e-6)
    assert strength == pytest.approx(surface.max())


@given(st.floats(-40, 40))
def test_a_turned_histogram_keeps_its_sum_and_moves_its_middle(bins):
    histogram = np.zeros(36)
    histogram[10] = 1.0
    turned = _rolled(histogram, bins)
    assert turned.sum() == pytest.approx(1) and turned.min() >= 0
    angle = np.angle((turned * np.exp(2j * np.pi * np.arange(36) / 36)).sum()) * 36 / (2 * np.pi)
    assert (angle - 10 - bins + 18) % 36 - 18 == pytest.approx(0, abs=0.02)


def test_candidates_closer_than_the_distance_are_one():
    corners = np.array([[0.0, 0], [100, 0], [100, 100], [0, 100]])
    candidates = [Candidate(frames.shift(x, 0), strength) for x, strength in ((0, 3.0), (9, 2.0), (11, 1.0), (50, 0.5))]
    kept = distinct(candidates, corners, 10.0, 9)
    assert [c.matrix[0, 2] for c in kept] == [0, 11, 50]
    assert len(distinct(candidates, corners, 10.0, 2)) == 2


def test_a_cut_holds_the_outline_and_its_margin_and_nothing_is_no_cut():
    image = WorkingImage(np.zeros((1, 80, 100), np.float32), np.ones((80, 100), bool), frames.scaling(2.0, 2.0))
    made = _cut(image, np.array([[40.5, 30.5], [60.5, 50.5]]), 5.0)
    assert made.image.shape == (31, 31) and (made.x, made.y) == (35, 25)
    assert np.allclose(frames.apply(made.image.to_native, np.zeros((1, 2))), [[70, 50]])
    assert _cut(image, np.array([[300.0, 10], [400, 20]]), 5.0) is None
    assert _cut(image, np.array([[90.0, 10], [140, 20]]), 0.0).image.shape == (10, 10)


@pytest.mark.parametrize("range_deg", [0.0, 15.0, 90.0])
def test_decoys_lie_outside_what_is_searched(range_deg):
    turns = (np.array(_decoys(30.0, range_deg)) - 30 + 180) % 360 - 180
    assert len(turns) and (np.abs(turns) >= range_deg + 12 - 1e-9).all()
    assert _decoys(30.0, 170.0) == ()


@pytest.mark.parametrize("along", [0, 1])
def test_the_vertex_moves_towards_the_stronger_neighbour(along):
    """Strengths of the middle, two rotations and two scales: the middle is best, one neighbour is nearly as good."""
    strength = np.array([5.0, 1.0, 1.0, 1.0, 1.0])
    strength[1 + 2 * along] = 4.0
    towards = STAR[1 + 2 * along, along]
    placed = np.repeat(np.eye(3)[None], 5, axis=0)
    level = SimpleNamespace(still=SimpleNamespace(shape=(100, 100)), to_matrix=lambda matrix: matrix)
    step = Step(2.0, 0.1, 1)
    moved = _vertex(level, Candidate(np.eye(3), 1.0), placed, strength, np.zeros((5, 2)), step).matrix
    turn, scale = np.degrees(np.arctan2(moved[1, 0], moved[0, 0])), np.hypot(moved[0, 0], moved[1, 0])
    expected = 0.5 * 3 / 5 * towards
    if along == 0:
        assert turn == pytest.approx(2.0 * expected) and scale == pytest.approx(1)
    else:
        assert np.log(scale) == pytest.approx(0.1 * expected) and turn == pytest.approx(0, abs=1e-9)
