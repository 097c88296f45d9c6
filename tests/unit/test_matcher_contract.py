"""What every matcher is held to: tiles that are whole, and answers that lie in them."""

import numpy as np
import pytest
from crosstie.core.matching import MatchContext, TilePoints, WorkingImage
from crosstie.core.progress import never
from crosstie.models.base import SMALLEST_SIDE_PX, Matcher, check_tiles, checked, seen
from hypothesis import given
from hypothesis import strategies as st

SHAPE = (30, 40)
"""Rows and columns: x reaches 40, y 30."""


def points(xy, other=None):
    xy = np.asarray(xy, float).reshape(-1, 2)
    other = xy if other is None else np.asarray(other, float).reshape(-1, 2)
    return TilePoints(xy, other, np.ones(len(xy)))


def tile(shape=SHAPE, bands=1, valid=None):
    return WorkingImage(
        np.zeros((bands, *shape), np.float32), np.ones(shape, bool) if valid is None else valid, np.eye(3)
    )


class Answers(Matcher):
    name = display_name = "answers"
    description = "Answers one point."
    asked = 0

    def _match(self, reference, moving, context):
        self.asked += 1
        return points([[1, 1]])


def asked(reference, moving):
    matcher = Answers()
    found = matcher.match(reference, moving, MatchContext(5.0, 5.0, 0, never, {}))
    assert len(found.moving_xy) == matcher.asked
    return matcher.asked


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize(
    ("xy", "stays"),
    [
        ((0, 0), True), ((40, 30), True), ((20, 15), True),
        ((40.01, 15), False), ((20, 30.01), False), ((-0.01, 15), False), ((20, -0.01), False),
        ((35, 35), False), ((np.nan, 1), False), ((1, np.inf), False),
    ],
)  # fmt: skip
def test_points_stay_up_to_the_edges_of_both_tiles(xy, stays, side):
    pair = [[xy], [[1, 1]]]
    assert len(checked(points(pair[side], pair[1 - side]), SHAPE).moving_xy) == stays


@given(st.floats(-2, 3))
def test_confidence_is_brought_into_its_range(confidence):
    found = points([[1, 1]])
    kept = checked(TilePoints(found.moving_xy, found.reference_xy, np.array([confidence])), SHAPE)
    assert kept.confidence[0] == min(max(confidence, 0.0), 1.0)


def test_answers_of_unlike_columns_are_refused():
    found = points([[1, 1], [2, 2]])
    with pytest.raises(ValueError, match="columns of"):
        checked(TilePoints(found.moving_xy, found.reference_xy[:1], found.confidence), SHAPE)
    with pytest.raises(ValueError, match="shape"):
        checked(TilePoints(found.moving_xy[:, :1], found.reference_xy, found.confidence), SHAPE)
    broken = np.array([np.nan, 1.0])
    assert len(checked(TilePoints(found.moving_xy, found.reference_xy, broken), SHAPE).moving_xy) == 1


@pytest.mark.parametrize("short", [0, 1])
def test_a_matcher_is_asked_from_the_smallest_side_on(short):
    assert asked(tile((SMALLEST_SIDE_PX - short, 40)), tile((SMALLEST_SIDE_PX - short, 40))) == 1 - short


@pytest.mark.parametrize("missing", [0, 1])
def test_a_matcher_is_asked_from_as_many_common_valid_pixels_on(missing):
    valid = np.zeros(SHAPE, bool)
    valid.reshape(-1)[: SMALLEST_SIDE_PX**2 - missing] = True
    assert asked(tile(), tile(valid=valid)) == 1 - missing
    assert asked(tile(valid=valid), tile()) == 1 - missing


@pytest.mark.parametrize("bands", [1, 3])
def test_tiles_of_one_band_or_three_are_whole(bands):
    check_tiles(tile(bands=bands), tile())


@pytest.mark.parametrize(
    ("spoiled", "says"),
    [
        (tile(bands=2), "pixels"),
        (tile((30, 41)), "differ in size"),
        (WorkingImage(np.zeros((1, *SHAPE), np.float32), np.ones((30, 41), bool), np.eye(3)), "a mask"),
        (WorkingImage(np.zeros(SHAPE, np.float32), np.ones(SHAPE, bool), np.eye(3)), "pixels"),
        (WorkingImage(np.zeros((1, *SHAPE)), np.ones(SHAPE, bool), np.eye(3)), "not float32"),
        (WorkingImage(np.zeros((1, *SHAPE), np.float32), np.ones(SHAPE, int), np.eye(3)), "not float32"),
        (WorkingImage(np.full((1, *SHAPE), np.nan, np.float32), np.ones(SHAPE, bool), np.eye(3)), "not finite"),
    ],
)
def test_tiles_that_are_not_whole_are_refused_on_either_side(spoiled, says):
    for pair in ((spoiled, tile()), (tile(), spoiled)):
        with pytest.raises(ValueError, match=says):
            check_tiles(*pair)


def test_only_valid_pixels_are_seen_up_to_the_edges():
    valid = np.ones(SHAPE, bool)
    valid[0, 1] = False
    xy = [[0, 0], [1.5, 0.5], [39.99, 29.99], [40, 29], [39, 30], [-0.01, 0], [0, -0.01], [np.nan, 0]]
    assert seen(tile(valid=valid), np.array(xy)).tolist() == [True, False, True, False, False, False, False, False]
