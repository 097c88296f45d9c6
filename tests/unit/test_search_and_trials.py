"""What a search begins with and how competing placements are tried: priors, resolutions, progress, rivals, windows."""

from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.matching import Placement
from crosstie.core.outcome import ACCEPTED, REJECTED, REVIEW
from crosstie.core.points.table import TiePoints
from crosstie.core.registration import hypotheses, placement_trial, tile_matching
from crosstie.core.registration.image_pair import MARGIN_PX, ImagePair
from crosstie.core.registration.placement_trial import complete, working_step
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.search_windows import ROTATION_DEG, SCALE_FACTOR, expected_prior
from crosstie.core.registration.tile_matching import Level, fit_level
from crosstie.core.registration.verdict import Judgement
from crosstie.core.request import RoughPoint


def pair(points=(), known=None, accuracy=0.0):
    request = SimpleNamespace(
        placement=None, rough_points=tuple(points), georeference_accuracy_px=accuracy, seed=0, options={}
    )
    upright = SimpleNamespace(is_turned_over=False)
    square = {"moving_square": np.eye(3), "reference_square": np.eye(3)}
    return SimpleNamespace(request=request, relation=known, moving_size=np.array([400, 300]), moving=upright, **square)


def test_one_rough_point_moves_what_the_georeferences_say():
    known = SimpleNamespace(matrix=frames.similarity(2.0, 10.0, 500, 100))
    prior = expected_prior(pair([RoughPoint((50.0, 60.0), (700.0, 300.0), 20.0)], known))
    assert np.allclose(frames.apply(prior.matrix, np.array([[50.0, 60.0]])), [[700, 300]])
    assert np.allclose(prior.matrix[:2, :2], known.matrix[:2, :2])
    assert (prior.shift_px, prior.rotation_deg, prior.scale_factor) == (40, ROTATION_DEG, SCALE_FACTOR)
    assert expected_prior(pair([RoughPoint((50.0, 60.0), (700.0, 300.0), 20.0)])) is None


def test_two_rough_points_leave_as_much_open_as_they_are_uncertain():
    points = [RoughPoint((0.0, 0.0), (100.0, 100.0), 10.0), RoughPoint((400.0, 0.0), (1100.0, 100.0), 20.0)]
    prior = expected_prior(pair(points))
    assert np.allclose(prior.matrix, [[2.5, 0, 100], [0, 2.5, 100], [0, 0, 1]])
    assert prior.shift_px == 40
    assert prior.scale_factor == pytest.approx(1 + 20 / 1000)
    assert prior.rotation_deg == pytest.approx(np.degrees(20 / 1000))


def test_a_georeference_leaves_as_much_open_as_it_is_said_to_be_off():
    known = SimpleNamespace(matrix=frames.similarity(2.0, 10.0, 500, 100))
    said = expected_prior(pair(known=known, accuracy=4.0))
    assert said.shift_px == 8
    assert 0 < said.rotation_deg < 1 < said.scale_factor < 1.01
    assert expected_prior(pair(known=known)).shift_px > 48
    assert expected_prior(pair(accuracy=4.0)) is None, "no georeference"


def test_the_working_resolution_fits_the_longer_side_wherever_the_window_lies():
    assert working_step((100, 9000, 1636, 9100), 0.1) == pytest.approx(2)
    assert working_step((9000, 100, 9100, 1636), 0.1) == pytest.approx(2)
    assert working_step((9000, 100, 9100, 1636), 3.0) == 3.0


def test_steps_of_a_run_follow_each_other():
    seen = []
    run = RunContext(None, None, lambda stage, fraction: seen.append(fraction))
    for number in range(4):
        run.step(number, 4).progress("", 0.0)
        run.step(number, 4).progress("", 1.0)
    assert seen == [0, 0.25, 0.25, 0.5, 0.5, 0.75, 0.75, 1]


def test_only_rivals_with_enough_support_are_completed(monkeypatch):
    finished = []
    monkeypatch.setattr(placement_trial, "_finish", lambda run, window, trial, reach: finished.append(trial) or trial)
    monkeypatch.setattr(placement_trial, "support", lambda refined: refined)
    for second, expected in ((5.9, 1), (6.1, 2)):
        finished.clear()
        trials = [placement_trial.Trial(object(), None, s) for s in (10.0, second, 1.0)]
        monkeypatch.setattr(placement_trial, "support", lambda refined: refined or 0.0)
        best = complete(None, None, trials)
        assert len(finished) == expected
        assert best.placement is trials[0].placement and best.rival_support == pytest.approx(second / 10)


@pytest.mark.parametrize(
    ("verdict", "alike", "replaced"),
    [(REVIEW, True, False), (REVIEW, False, True), (REJECTED, True, True), (REJECTED, False, True)],
)
def test_another_matcher_confirms_a_doubtful_result_or_replaces_it(verdict, alike, replaced, monkeypatch):
    def result(chance, said):
        judgement = SimpleNamespace(probability=chance, verdict=said)
        return hypotheses.PlacementResult(None, judgement, None, SimpleNamespace(name="m"), (), 1)

    found, other = result(0.4, verdict), result(0.9, ACCEPTED)
    monkeypatch.setattr(hypotheses, "tried", lambda *_: other)
    monkeypatch.setattr(hypotheses, "_alike", lambda *_: alike)
    monkeypatch.setattr(hypotheses, "_confirmed", lambda best, by: ("confirmed", best, by))
    monkeypatch.setattr(hypotheses, "_replaced", lambda best, by: ("replaced", best, by))
    run = RunContext(None, None)
    said = hypotheses.tried_by_others(run, found, [SimpleNamespace(name="cstf")])
    assert said == ("replaced" if replaced else "confirmed", found, other)


@pytest.mark.parametrize("settled", [True, False])
def test_what_confirms_a_result_says_whether_more_is_to_be_searched(settled, monkeypatch):
    judgement = partial(Judgement, reasons=(), accuracy=None, numbers={})
    monkeypatch.setattr(hypotheses, "restated", lambda judgement, *_: judgement)
    doubtful = judgement(0.4, REVIEW)
    found = hypotheses.PlacementResult(None, doubtful, None, SimpleNamespace(name="structural"), (), 1)
    other = hypotheses.PlacementResult(
        None, judgement(0.9, ACCEPTED, settled=settled), None, SimpleNamespace(name="cstf"), (), 1
    )
    assert hypotheses._confirmed(found, other).judgement == judgement(0.9, ACCEPTED, settled=settled)


@pytest.mark.parametrize("step", [1.0, 3.0])
@pytest.mark.parametrize("corner", [(37.0, 21.0), (500.0, 333.0)])
def test_what_is_read_of_the_moving_raster_holds_all_places_and_little_more(corner, step):
    where = frames.lattice(corner, (corner[0] + 160, corner[1] + 95), (9, 9))
    window = ImagePair._window_around(SimpleNamespace(moving_size=(1000, 800)), where, step)
    low, high = np.array(window[:2]), np.array(window[2:])
    margin, cell = MARGIN_PX * step, 16 * step
    assert (low <= np.maximum(where.min((0, 1)) - margin, 0)).all()
    assert (high >= np.minimum(where.max((0, 1)) + margin, (1000, 800))).all()
    assert (low >= where.min((0, 1)) - margin - cell).all() and (high <= where.max((0, 1)) + margin + cell).all()


@pytest.mark.parametrize("square", [np.eye(3), frames.scaling(1.0, 1.6)])
def test_a_similarity_on_the_ground_is_fitted_between_pixels_of_any_shape(square):
    rng = np.random.default_rng(2)
    moving = rng.uniform(0, 500, (60, 2))
    native = frames.similarity(1.3, 20, 30, -10) @ square
    points = TiePoints.from_matches(moving, frames.apply(native, moving), np.ones(60), "x")
    run = RunContext(SimpleNamespace(**{**vars(pair()), "moving_square": square}), None)
    refined = fit_level(run, points, Level(1.0, 5.0, 16.0, ("similarity",)), None)
    assert np.allclose(refined.transform.matrix, native, atol=1e-6)
    assert refined.fit.inliers.all()


def test_square_native_pixels_need_no_change_of_frame(monkeypatch):
    monkeypatch.setattr(tile_matching, "_native", lambda *_: pytest.fail("not needed"))
    xy = np.random.default_rng(3).uniform(0, 500, (20, 2))
    points = TiePoints.from_matches(xy, xy + 3, np.ones(20), "x")
    assert fit_level(RunContext(pair(), None), points, Level(1.0, 5.0, 16.0, ("shift",)), None).fit.inliers.all()


@pytest.mark.parametrize(("strength", "tried"), [(103.0, 2), (95.0, 2), (80.0, 1), (None, 1)])
def test_a_place_that_is_as_strong_is_tried_though_the_sweep_hardly_saw_it(strength, tried):
    """Two copies of one tile at the same rotation: the sweep keeps one peak for each rotation."""
    first = Placement(np.eye(3), 0.9, 45.0, 1.0, {"strength": 100.0})
    second = Placement(np.eye(3), 0.9, 20.0, 1.0, {} if strength is None else {"strength": strength})
    assert len(hypotheses.competing([first, second])) == tried


def test_without_strengths_significance_alone_decides():
    kept = hypotheses.competing([Placement(np.eye(3), 0.5, s, 1.0, {}) for s in (10.0, 9.0, 5.0)])
    assert [p.significance for p in kept] == [10.0, 9.0]
