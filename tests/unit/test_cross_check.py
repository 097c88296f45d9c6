"""The cross-check: whose points are kept follows from which predict best, and nothing else changes."""

import importlib.util
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError
from crosstie.core.geometry.matrix import MatrixTransform
from crosstie.core.geometry.robust import classify_inliers
from crosstie.core.matching import Matcher, TilePoints
from crosstie.core.outcome import Refused, Registered
from crosstie.core.points.table import TiePoints, concatenate
from crosstie.core.progress import CancelledError
from crosstie.core.registration import cross_check, verdict
from crosstie.core.registration.pipeline import register
from crosstie.core.registration.tile_matching import Level, Refined
from crosstie.core.request import MatchRequest

_found = importlib.util.spec_from_file_location("pipeline_helpers", Path(__file__).with_name("test_pipeline.py"))
pipeline = importlib.util.module_from_spec(_found)
_found.loader.exec_module(pipeline)
rasters = pipeline.rasters


class Noisy(pipeline.Correlator):
    """The correlator, off by a normal error and by a bend that no matrix explains."""

    def __init__(self, name, noise_px, seed=0):
        self.name, self.noise_px, self.seed, self.calls = name, noise_px, seed, 0
        self.light = []

    def match(self, reference, moving, context):
        self.calls += 1
        self.light.append(context.light)
        found = super().match(reference, moving, context)
        rng = np.random.default_rng((self.seed, self.calls))
        return replace(found, reference_xy=found.reference_xy + rng.normal(0, self.noise_px, (len(found), 2)))


class Silent(Matcher):
    """Finds nothing."""

    name = "silent"

    def match(self, reference, moving, context):
        return TilePoints.empty()


def run(rasters, first, second):
    aligner = pipeline.ToldAligner(pipeline.near())
    return register(MatchRequest(*rasters), aligner, first, others=() if second is None else (second,))


def origins(outcome):
    return set(outcome.tie_points.origin[outcome.tie_points.in_use])


@pytest.fixture
def always(monkeypatch):
    """The second matcher is asked however good the first one's points are."""
    monkeypatch.setattr("crosstie.core.registration.cross_check.EXACT_PX", 0.0)


@pytest.fixture
def lenient(monkeypatch):
    """What would ask for review is accepted."""
    model = verdict.calibration()
    monkeypatch.setattr(verdict, "calibration", lambda: {**model, "accept": 0.5})


def test_where_the_first_predicts_well_the_second_is_not_asked_and_the_user_is_told(rasters):
    second = Noisy("second", 0.0)
    outcome = run(rasters, Noisy("exact", 0.1), second)
    assert isinstance(outcome, Registered) and second.calls == 0 and origins(outcome) == {"exact"}
    assert "no other matcher was asked" in str(outcome.notes[0])


def test_exact_points_replace_noisy_ones_or_join_them(rasters, lenient):
    outcome = run(rasters, Noisy("rough", 0.9), Noisy("exact", 0.0))
    alone = run(rasters, Noisy("rough", 0.9), None)
    assert isinstance(outcome, Registered) and "exact" in origins(outcome)
    assert pipeline.error(outcome) < 0.7 * pipeline.error(alone)
    assert "exact" in str(outcome.notes[0]) and "do best on unseen areas" in str(outcome.notes[0])
    assert outcome.numbers["left_out_exact_level_px"] <= outcome.numbers["left_out_rough_level_px"]
    assert outcome.numbers["agreement_exact"] > 0.8


def test_quick_looks_of_a_second_matcher_are_enough(rasters, lenient):
    first, second = Noisy("rough", 0.9), Noisy("exact", 0.0)
    run(rasters, first, second)
    assert set(second.light) == {True} and set(first.light) == {False}


def test_a_worse_second_matcher_changes_nothing(rasters, always):
    rough = Noisy("rough", 2.5)
    outcome, alone = run(rasters, Noisy("exact", 0.0), rough), run(rasters, Noisy("exact", 0.0), None)
    assert origins(outcome) <= {"exact", "rough"}
    assert pipeline.error(outcome) < pipeline.error(alone) + 0.3
    assert outcome.verdict == alone.verdict and outcome.probability == alone.probability


def test_a_second_matcher_that_finds_nothing_leaves_everything_as_it_was(rasters, always):
    outcome, alone = run(rasters, pipeline.Correlator(), Silent()), run(rasters, pipeline.Correlator(), None)
    assert np.array_equal(outcome.transform.matrix, alone.transform.matrix) and outcome.notes == alone.notes


def test_points_that_determine_nothing_together_leave_everything_as_it_was(rasters, always, monkeypatch):
    fit = cross_check.fit_level

    def fitted(run, points, level, before):
        if len(set(points.origin)) > 1:
            raise DegenerateError("Nothing is determined.")
        return fit(run, points, level, before)

    monkeypatch.setattr(cross_check, "fit_level", fitted)
    first = Noisy("exact", 0.0)
    both, alone = run(rasters, first, Noisy("other", 0.0)), run(rasters, Noisy("exact", 0.0), None)
    assert np.array_equal(both.transform.matrix, alone.transform.matrix) and origins(both) == {"exact"}


@pytest.mark.parametrize("worth_asking", [0.0, 0.02])
def test_two_matchers_do_not_talk_each_other_into_what_is_not_there(rasters, tmp_path, monkeypatch, worth_asking):
    """Where the first one's placement is hopeless, the second is not even asked: refusals come quickly."""
    monkeypatch.setattr("crosstie.core.registration.pipeline.WORTH_ASKING", worth_asking)
    other = pipeline.write(tmp_path / "other.tif", pipeline.texture(300, 320, 77))
    second = Noisy("second", 0.0)
    outcome = run((other, rasters[1]), pipeline.Correlator(), second)
    assert isinstance(outcome, Refused) and (second.calls > 0) == (worth_asking == 0.0)


def test_where_the_first_does_not_convince_the_second_is_tried_at_the_same_placements(rasters, monkeypatch):
    monkeypatch.setattr("crosstie.core.registration.pipeline.WORTH_ASKING", 0.0)
    lost = Noisy("lost", 25.0)
    assert isinstance(run(rasters, lost, None), Refused)
    outcome = run(rasters, lost, Noisy("exact", 0.0))
    assert isinstance(outcome, Registered) and origins(outcome) == {"exact"}
    assert pipeline.error(outcome) < 1.0
    assert "Tie points of lost did not convince; those of exact speak more for one place." in map(str, outcome.notes)


def test_a_doubtful_result_that_another_comes_to_as_well_is_kept_and_gains_its_chance(rasters):
    alone = run(rasters, Noisy("rough", 0.9), None)
    both = run(rasters, Noisy("rough", 0.9), Noisy("exact", 0.0))
    assert (alone.verdict, both.verdict) == ("review", "accepted") and both.probability > alone.probability
    assert "The same result came from the start with exact, which makes it likelier." in map(str, both.notes)
    assert pipeline.error(both) <= pipeline.error(alone)


def test_an_accepted_verdict_is_not_put_to_the_vote(rasters):
    alone, both = run(rasters, Noisy("exact", 0.1), None), run(rasters, Noisy("exact", 0.1), Noisy("lost", 25.0))
    assert both.verdict == alone.verdict == "accepted" and origins(both) == {"exact"}


@pytest.mark.parametrize("failure", [CancelledError, MemoryError])
def test_what_ends_the_second_look_ends_the_run(rasters, failure, always):
    class Failing(Silent):
        def match(self, reference, moving, context):
            raise failure

    assert type(run(rasters, pipeline.Correlator(), Failing())).__name__ in ("Cancelled", "Failed")


@pytest.mark.parametrize(("own_columns", "share"), [((0, 320), 0.0), ((0, 160), 0.4), ((300, 320), 0.85)])
def test_points_of_another_matcher_are_alone_where_the_first_one_has_none(own_columns, share):
    axis = np.arange(8.0, 320, 16)
    xy = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
    transform = MatrixTransform.from_matrix(np.eye(3))
    own = xy[(xy[:, 0] >= own_columns[0]) & (xy[:, 0] < own_columns[1])]
    tables = [TiePoints.from_matches(here, here, np.ones(len(here)), "m") for here in (own, xy)]
    # What disagrees is no evidence anyway.
    off = TiePoints.from_matches(xy, xy + 40, np.ones(len(xy)), "m")
    level = Level(1.0, 6.0, 16.0)
    fit = classify_inliers(transform, own, own, np.ones(len(own)), 3.0)
    before = Refined(tables[0], fit, level)
    assert cross_check._alone(before, concatenate([tables[1], off]), level) == pytest.approx(share)
    assert cross_check._alone(before, off, level) == 0.0
