"""Edges and differences of two pictures of one screen."""

import numpy as np
import pytest
from crosstie.core.review.image_difference import EDGE_RGB, difference, edges
from hypothesis import given, settings
from hypothesis import strategies as st


def picture(grey, valid=None):
    alpha = np.full(grey.shape, 255) if valid is None else np.where(valid, 255, 0)
    return np.dstack([grey, grey, grey, alpha]).astype(np.uint8)


def step(angle, rows=90, cols=110, noise=0.0):
    y, x = np.mgrid[0:rows, 0:cols] + 0.5
    distance = (x - cols / 2) * np.cos(angle) + (y - rows / 2) * np.sin(angle)
    grey = np.where(distance > 0, 180.0, 70.0) + np.random.default_rng(0).normal(0, noise, (rows, cols))
    return np.clip(grey, 0, 255), distance


@settings(deadline=None, max_examples=25)
@given(st.floats(-3.2, 3.2), st.floats(0.2, 0.8))
def test_an_edge_is_a_thin_line_where_it_is(angle, strength):
    grey, distance = step(angle)
    found = edges(picture(grey), strength)
    strong = found[..., 3] > 128
    assert strong.sum() > 40
    assert np.abs(distance[strong]).max() < 2.5
    assert (found[strong][:, :3] == EDGE_RGB).all()


def test_more_strength_shows_more_and_speckle_little():
    grey, distance = step(0.4, noise=25)
    weak, strong = (edges(picture(grey), s)[..., 3] > 60 for s in (0.1, 0.95))
    assert strong.sum() > 1.5 * weak.sum()
    near = np.abs(distance) < 3
    assert weak[near].mean() > 5 * weak[~near].mean()


def test_the_rim_of_a_picture_is_no_edge():
    valid = np.zeros((80, 80), bool)
    valid[20:60, 15:70] = True
    assert not edges(picture(np.full((80, 80), 200.0), valid), 1.0)[..., 3].any()
    assert not edges(picture(np.zeros((40, 40)), np.zeros((40, 40), bool)), 0.5).any()


def test_the_same_in_another_brightness_and_contrast_does_not_differ():
    grey = np.random.default_rng(1).uniform(20, 120, (60, 60))
    found = difference(picture(grey), picture(2 * grey + 10))
    assert found[..., :3].min() > 245
    assert (found[..., 3] == 255).all()


def test_brighter_is_orange_darker_is_blue_and_where_either_is_missing_nothing():
    grey = np.tile(np.linspace(50, 200, 60), (40, 1))
    other = grey.copy()
    other[10:15, 10:15] += 55
    other[25:30, 40:45] -= 90
    valid = np.ones(grey.shape, bool)
    valid[:, :5] = False
    found = difference(picture(other), picture(grey, valid))
    red, _, blue = found[12, 12, :3].astype(int)
    assert red > blue + 60
    red, _, blue = found[27, 42, :3].astype(int)
    assert blue > red + 60
    assert not found[:, :5, 3].any()
    assert not difference(picture(grey, ~valid), picture(grey, valid)).any()


@pytest.mark.parametrize("shape", [(1, 1), (2, 7), (9, 3)])
def test_tiny_pictures_are_no_trouble(shape):
    if min(shape) < 2:
        assert not edges(picture(np.full(shape, 9.0)), 0.5).any()
    assert edges(picture(np.full(shape, 9.0)), 0.5).shape == (*shape, 4)
    assert difference(picture(np.full(shape, 9.0)), picture(np.full(shape, 7.0))).shape == (*shape, 4)


def test_where_both_are_equal_it_is_white():
    grey = np.random.default_rng(2).uniform(0, 255, (30, 30))
    assert (difference(picture(grey), picture(grey)) == 255).all()
