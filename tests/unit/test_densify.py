"""More points for a review: of empty cells and around the transform, by a matcher whose truth is known."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine, MatrixTransform
from crosstie.core.matching import Matcher, TilePoints
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points import edits
from crosstie.core.points.table import TiePoints
from crosstie.core.progress import CancelledError
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.run_context import RunContext
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.densify import around, in_empty_cells
from crosstie.core.review.solve import ReviewState, begun, solve
from osgeo import gdal

SIZE = 480
TRUTH = np.array([[1.0, 0.02, 12.0], [-0.01, 0.99, 8.0], [0.0, 0.0, 1.0]])


class Knowing(Matcher):
    """Finds what the truth says, on a grid, a share of it wrong."""

    name = "knowing"

    transform = None
    """By which the moving tile was resampled."""

    def __init__(self, wrong=0.0, seed=0):
        self.wrong, self.asked = wrong, 0
        self.rng = np.random.default_rng(seed)

    def match(self, reference, moving, context):
        self.asked += 1
        rows, cols = reference.shape
        x, y = np.meshgrid(np.arange(20, cols - 20, 16.0), np.arange(20, rows - 20, 16.0))
        at = np.column_stack([x.ravel(), y.ravel()])
        native = self.transform.inverse(frames.apply(reference.to_native, at))
        there = frames.apply(np.linalg.inv(reference.to_native), frames.apply(TRUTH, native))
        bad = self.rng.random(len(at)) < self.wrong
        there[bad] = at[bad] + self.rng.uniform(-14, 14, (int(bad.sum()), 2))
        near = np.linalg.norm(there - at, axis=1) <= context.radius_px
        n = int(near.sum())
        return TilePoints(at[near], there[near], np.full(n, 0.8))


class Nothing(Matcher):
    name = "nothing"

    def match(self, reference, moving, context):
        return TilePoints.empty()


@pytest.fixture
def request_(tmp_path):
    sources = []
    for name in ("moving", "reference"):
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIZE, SIZE, 1, gdal.GDT_Byte)
        dataset.GetRasterBand(1).WriteArray(np.random.default_rng(1).integers(1, 254, (SIZE, SIZE)).astype(np.uint8))
        dataset = None
        sources.append(RasterSource(str(path)))
    return MatchRequest(*sources)


def reviewed(request, half=True, off=0.0):
    """A registration held by points of the left half alone, wrong by `off` px."""
    moving = np.random.default_rng(0).uniform(20, SIZE - 20, (60, 2))
    if half:
        moving[:, 0] = moving[:, 0] / 2
    reference = frames.apply(TRUTH, moving) + off
    points = TiePoints.from_matches(moving, reference, np.full(60, 0.8), "knowing")
    accuracy = Accuracy(60, 1, 1, 1, 1, 1, 1)
    matched = Registered(request, ACCEPTED, Affine.fit(moving, reference), points, accuracy, 0.9)
    context = begun(matched, moving_size=(SIZE, SIZE), reference_size=(SIZE, SIZE))
    return solve(context.first, context), context


def search(what, request, solution, context, matcher, cancelled=lambda: False):
    with ImagePair(request) as pair:
        tile_pair = pair.tile_pair

        def watched(transform, window, step):
            matcher.transform = transform
            return tile_pair(transform, window, step)

        pair.tile_pair = watched
        return what(RunContext(pair, matcher, is_cancelled=cancelled), solution, context)


def test_empty_cells_get_a_few_points_each_and_those_with_points_none(request_):
    from crosstie.core.review.diagnostics import coverage

    solution, context = reviewed(request_)
    empty = coverage(solution, context)
    cells = empty.cells[~empty.held]
    assert len(cells) > 20
    found = search(in_empty_cells, request_, solution, context, Knowing(wrong=0.3))
    inside = [((found.reference_xy >= c[:2]) & (found.reference_xy < c[2:])).all(axis=1).sum() for c in cells]
    assert sum(inside) == len(found)
    assert max(inside) <= 4
    assert np.mean(np.array(inside) > 0) > 0.9
    errors = np.linalg.norm(frames.apply(TRUTH, found.moving_xy) - found.reference_xy, axis=1)
    assert np.quantile(errors, 0.9) < 2.5
    state = replace(solution.state, points=edits.append(solution.state.points, found))
    assert solve(state, context).accuracy.coverage > solution.accuracy.coverage + 0.3
    assert len(np.unique(state.points.id)) == len(state.points)


def test_matches_that_do_not_agree_are_not_believed(request_):
    solution, context = reviewed(request_)
    assert not len(search(in_empty_cells, request_, solution, context, Knowing(wrong=1.0)))
    assert not len(search(in_empty_cells, request_, solution, context, Nothing()))


def test_a_transform_that_is_somewhat_wrong_is_mended_by_matching_around_it(request_):
    solution, context = reviewed(request_, off=4.0)
    found = search(around, request_, solution, context, Knowing(wrong=0.2))
    assert found.enabled.sum() > 100
    errors = np.linalg.norm(frames.apply(TRUTH, found.moving_xy) - found.reference_xy, axis=1)
    assert errors[found.enabled].max() < 3.5
    assert (found.rejection[~found.enabled] != "").all()


@pytest.mark.parametrize("family", ["similarity", "polynomial2"])
def test_the_chosen_transform_is_kept(request_, family):
    solution, context = reviewed(request_, off=2.0)
    solution = solve(ReviewState(solution.state.points, family), context)
    found = search(around, request_, solution, context, Knowing())
    state = ReviewState(edits.replace_free(solution.state.points, found), family)
    assert solve(state, context).accuracy.rmse_px < 2.5


def test_what_a_person_decided_stays():
    points = TiePoints.from_matches(np.zeros((3, 2)), np.zeros((3, 2)), np.ones(3), "a")
    points = edits.set_locked(points, [1], True)
    joined = edits.replace_free(points, TiePoints.from_matches(np.ones((2, 2)), np.ones((2, 2)), np.ones(2), "b"))
    assert joined.id.tolist() == [2, 4, 5]
    assert joined.origin.tolist() == ["a", "b", "b"]


def test_nothing_found_no_transform_no_empty_cell_and_cancel_are_said(request_):
    solution, context = reviewed(request_)
    with pytest.raises(CrosstieError, match="Nothing was changed"):
        search(around, request_, solution, context, Nothing())
    with pytest.raises(CancelledError):
        search(around, request_, solution, context, Nothing(), lambda: True)
    lost = replace(solution, transform=None)
    for what in (around, in_empty_cells):
        with pytest.raises(CrosstieError, match="three points"):
            search(what, request_, lost, context, Nothing())
    away = replace(solution, transform=MatrixTransform.from_matrix(frames.shift(9000.0, 0.0)))
    with pytest.raises(CrosstieError, match="do not overlap"):
        search(around, request_, away, context, Nothing())
    y, x = np.mgrid[10:SIZE:20, 10:SIZE:20].reshape(2, -1)
    full = TiePoints.from_matches(
        np.column_stack([x, y]), frames.apply(TRUTH, np.column_stack([x, y])), np.ones(len(x)), "a"
    )
    with pytest.raises(CrosstieError, match="Every cell"):
        search(in_empty_cells, request_, solve(ReviewState(full, "affine"), context), context, Nothing())
