"""What a matcher says of places that show nothing goes where its search starts, and is no evidence."""

import importlib.util
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import MatrixTransform
from crosstie.core.geometry.robust import classify_inliers
from crosstie.core.matching import Matcher, TilePoints
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.pipeline import register
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.shifted_start import follow, told_by_images
from crosstie.core.registration.tile_matching import Level, Refined, match_level
from crosstie.core.request import MatchRequest
from hypothesis import given
from hypothesis import strategies as st

_found = importlib.util.spec_from_file_location("pipeline_helpers", Path(__file__).with_name("test_pipeline.py"))
pipeline = importlib.util.module_from_spec(_found)
_found.loader.exec_module(pipeline)
rasters = pipeline.rasters


class Staying(Matcher):
    """Says that everything is where it was put, but for what a correlator sees left of a column of the reference."""

    name = "staying"
    follows_start = True

    def __init__(self, sees_before=0.0):
        self.sees_before, self.correlator = sees_before, pipeline.Correlator()

    def match(self, reference, moving, context):
        axis = [np.arange(8.0, side - 8, context.spacing_px) for side in reference.shape[::-1]]
        xy = np.stack(np.meshgrid(*axis), axis=-1).reshape(-1, 2)
        stays = TilePoints(xy, xy, np.full(len(xy), 0.8))
        if not self.sees_before:
            return stays
        seen = self.correlator.match(reference, moving, context)
        sees = [frames.apply(reference.to_native, t.reference_xy)[:, 0] < self.sees_before for t in (seen, stays)]
        return TilePoints.joined([seen.take(sees[0]), stays.take(~sees[1])])


def matched(rasters, matcher, start, others=()):
    return register(MatchRequest(*rasters), pipeline.ToldAligner(start), matcher, others=others)


def test_a_matcher_that_moves_nothing_is_not_believed(rasters):
    assert not isinstance(matched(rasters, Staying(), pipeline.near()), Registered)


def test_what_it_does_see_decides_where_the_rest_says_nothing(rasters):
    outcome = matched(rasters, Staying(200.0), pipeline.near(shift=4, turn=1.0, scale=1.02))
    transform = outcome.transform if isinstance(outcome, Registered) else outcome.candidate
    assert getattr(outcome, "verdict", "") != ACCEPTED or pipeline.error(outcome) < 3
    left = frames.apply(np.linalg.inv(pipeline.TRUTH), np.array([[60.0, 100], [120, 200], [80, 250]]))
    assert np.abs(transform.forward(left) - frames.apply(pipeline.TRUTH, left)).max() < 2


def at(run, start, level, window=(0, 0, 360, 360)):
    """Return what a matcher finds around a transform as a registration by that transform, and what of it is told."""
    points = match_level(run, start, window, level)
    fit = classify_inliers(start, points.moving_xy, points.reference_xy, points.confidence, 50.0)
    before = Refined(points, fit, level, "affine")
    return points, told_by_images(run, before, window, level, points)


def test_a_matcher_that_sees_loses_nothing_and_one_that_does_not_follow_is_not_asked_again(rasters):
    level, start = Level(1.0, 10.0, 16.0), MatrixTransform.from_matrix(pipeline.near(shift=2, turn=0.5, scale=1.01))
    with ImagePair(MatchRequest(*rasters), lambda: False) as pair:
        points, told = at(RunContext(pair, Staying(1e9)), start, level)
        assert len(told) > 0.97 * len(points) > 100
        points, told = at(RunContext(pair, pipeline.Correlator()), start, level)
        assert told is points


@given(st.integers(0, 99), st.floats(0.1, 0.9), st.floats(0, 6.28), st.floats(-4, 4), st.floats(-4, 4))
def test_places_that_follow_are_told_from_places_that_stay(seed, share, angle, dx, dy):
    rng = np.random.default_rng(seed)
    transform = MatrixTransform.from_matrix(frames.similarity(1.3, 25))
    shift = 6.5 * np.array([np.cos(angle), np.sin(angle)])
    tables, stays = [], []
    for start in (np.zeros(2), shift):
        xy = rng.uniform(0, 300, (400, 2))
        stays.append(xy[:, 0] > 300 * share)
        # What stays is some pixels from where the transform puts it; what follows is where it was put.
        off = np.where(stays[-1][:, None], (dx, dy), start) + rng.normal(0, 0.7, (400, 2))
        tables.append(TiePoints.from_matches(xy, transform.forward(xy) + off, np.ones(400), "m"))
    away_from_border = np.abs(tables[0].moving_xy[:, 0] - 300 * share) > 50
    found = follow(transform, *tables, shift)
    assert ((found == ~stays[0]) | ~away_from_border).all()


def test_the_keypoint_matcher_is_not_believed_where_the_reference_is_blank(tmp_path):
    pytest.importorskip("torch")
    from crosstie.models.arrays import arrays_for
    from crosstie.models.registry import find
    from crosstie.training.engine import scenes

    scene = scenes.draw(5, 360).mean(axis=2)
    reference = scene.copy()
    reference[:, 180:] = 60 + np.random.default_rng(0).normal(0, 6, (360, 180))
    pair = pipeline.write(tmp_path / "moving.tif", scene), pipeline.write(tmp_path / "reference.tif", reference)
    # Right on the left, further and further off on the right.
    start, level = MatrixTransform.from_matrix(frames.similarity(1.03, 0)), Level(1.0, 8.0, 12.0)
    with ImagePair(MatchRequest(*pair), lambda: False) as images:
        points, told = at(RunContext(images, find("cstf").create(arrays_for("cpu"))), start, level)
    seen, kept = (table.reference_xy[:, 0] for table in (points, told))
    assert (kept < 165).sum() > 0.7 * (seen < 165).sum() > 50
    assert (kept > 195).sum() < max(0.2 * (seen > 195).sum(), 10)
