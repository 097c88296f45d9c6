"""The review: steps that undo and redo to the same state, one step a gesture, fits in a worker when they take long."""

import time

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Refused, Registered
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.review import Review
from crosstie.host.session import RegistrationSession
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

REQUEST = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))


def registered(n=40, seed=0):
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 1000, (n, 2))
    reference = moving * (1.1, 0.9) + 20 + rng.normal(0, 0.5, (n, 2))
    points = TiePoints.from_matches(moving, reference, rng.uniform(0.2, 1, n), "structural")
    fitted = Affine.fit(moving, reference)
    return Registered(REQUEST, ACCEPTED, fitted, points, Accuracy(n, 0.7, 0.7, 0.7, 1.0, 0.9, 1.0), 0.9)


@pytest.fixture
def review(qgis_app):
    review = Review()
    review.pace.expected_ms = lambda state: 0.0
    review.begin(registered())
    yield review
    review.close_down()


def fingerprint(review):
    """Everything that a person can see of a state."""
    points, solution = review.points, review.solution
    columns = [getattr(points, name).tolist() for name in vars(points)]
    matrix = None if solution.transform is None else solution.transform.to_json()
    return repr((columns, matrix, solution.residual_xy.tolist(), solution.leave_out_xy.tolist(), review.outcome))


IDS = st.lists(st.integers(1, 45), min_size=1, max_size=30)
STEP = st.one_of(
    st.tuples(st.just("set_enabled"), IDS, st.booleans()),
    st.tuples(st.just("set_role"), IDS, st.integers(0, 1)),
    st.tuples(st.just("set_locked"), IDS, st.booleans()),
    st.tuples(st.just("set_note"), IDS, st.text(max_size=5)),
    st.tuples(st.just("delete"), IDS),
    st.tuples(st.just("nudge"), IDS, st.sampled_from(["moving", "reference"]), st.just((0.25, -1.0))),
    st.tuples(st.just("move"), st.integers(1, 45), st.just((5.0, 6.0)), st.just((7.0, 8.0))),
    st.tuples(st.just("add"), st.just((1.0, 2.0)), st.just((3.0, 4.0))),
    st.tuples(st.just("set_family"), st.sampled_from(["shift", "similarity", "projective", "polynomial2"])),
    st.tuples(st.just("set_least_confidence"), st.floats(0, 1)),
    st.tuples(st.just("set_most_residual"), st.one_of(st.none(), st.floats(0.1, 50))),
    st.tuples(st.just("thin"), st.integers(0, 40)),
    st.tuples(st.just("revert")),
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, min_size=1, max_size=8))
def test_undoing_and_redoing_everything_gives_exactly_the_same(review, steps):
    review.begin(registered())
    seen = [fingerprint(review)]
    for name, *values in steps:
        count = review.history.count()
        getattr(review, name)(*values)
        if review.history.count() > count:
            seen.append(fingerprint(review))
    for wanted in reversed(seen[:-1]):
        review.history.undo()
        assert fingerprint(review) == wanted
    assert not review.history.canUndo()
    assert review.outcome is review.context.matched
    for wanted in seen[1:]:
        review.history.redo()
        assert fingerprint(review) == wanted


def test_steps_have_names_and_a_refit_is_none(review):
    review.set_enabled([1, 2], False)
    review.set_role([3], CHECK)
    review.delete([4])
    assert [review.history.text(i) for i in range(3)] == ["Reject points", "Make check points", "Delete points"]
    assert review.history.count() == 3
    assert review.solution.accuracy.n == 36


def test_one_gesture_is_one_step(review):
    before = fingerprint(review)
    for value in (0.2, 0.4, 0.6):
        review.set_least_confidence(value, "slider 1")
    review.set_least_confidence(0.3, "slider 2")
    assert review.history.count() == 2
    review.history.undo()
    assert review.state.least_confidence == 0.6
    review.history.undo()
    assert fingerprint(review) == before


def test_what_changes_nothing_is_no_step(review):
    review.set_enabled([999], False)
    review.set_least_confidence(0.0)
    review.set_most_residual(None)
    review.set_family("affine")
    review.revert()
    assert review.history.count() == 0


def test_selection_follows_the_points(review, slot):
    review.selection_changed.connect(lambda: slot.take(review.selection))
    review.select([3, 5, 999])
    assert review.selection == {3, 5}
    assert review.current == 3
    review.delete([3])
    assert review.selection == {5}
    assert review.current == 5
    review.select([5])
    assert len(slot.calls) == 2, "the same selection is no news"
    assert review.history.count() == 1, "selecting is no step"


def test_long_fits_are_made_in_a_worker_and_the_newest_wins(review, spin):
    review.pace.expected_ms = lambda state: 1e6
    review.set_enabled([1], False)
    assert review.is_solving
    assert review.points.enabled.sum() == 39
    review.set_enabled([2, 3], False)
    assert review.is_solving
    assert np.isfinite(review.solution.residual_xy).all(), "preliminary residuals are there at once"
    spin(lambda: not review.is_solving)
    assert review.outcome.accuracy.n == 37
    wanted = fingerprint(review)
    review.history.undo()
    spin(lambda: not review.is_solving)
    review.pace.expected_ms = lambda state: 0.0
    review.history.redo()
    assert fingerprint(review) == wanted


def test_clearing_while_a_fit_is_under_way_is_safe(review, spin):
    review.pace.expected_ms = lambda state: 1e6
    review.set_enabled([1], False)
    review.clear()
    spin(lambda: not review.is_solving)
    assert review.solution is None
    assert not len(review.points)
    for step in (review.revert, lambda: review.thin(5), lambda: review.set_enabled([1], True)):
        step()
    assert review.add((0, 0), (0, 0)) is None
    assert review.history.count() == 0


def test_improving_is_one_step_and_says_how_far_it_came(review, spin, slot):
    review.noticed.connect(slot.take)
    start = review.solution.accuracy.rmse_px
    review.remove_worst(0.5 * start)
    spin(lambda: not review.is_improving)
    assert review.history.count() == 1
    assert review.outcome.accuracy.rmse_px <= 0.5 * start
    review.remove_worst(1e-6)
    spin(lambda: not review.is_improving)
    assert "too few points" in slot.calls[-1][0]
    review.history.setIndex(0)
    assert review.outcome is review.context.matched


@pytest.mark.parametrize("leave", [Review.clear, lambda review: review.delete([3])])
def test_improving_stops_when_its_points_are_no_longer_wanted(review, spin, slot, monkeypatch, leave):
    from crosstie.core.review import prune

    solve, solved = prune.solve, []

    def slow(*args):
        solved.append(time.monotonic())
        time.sleep(0.05)
        return solve(*args)

    monkeypatch.setattr(prune, "solve", slow)
    review.noticed.connect(slot.take)
    review.remove_worst(1e-6)
    spin(lambda: len(solved) >= 3)
    leave(review)
    left = time.monotonic()
    spin(lambda: not review.is_improving)
    assert sum(begun > left for begun in solved) <= 1, "the pass under way is the last one"
    assert review.state is None or "changed meanwhile" in slot.calls[-1][0]


def test_the_session_hands_on_what_is_reviewed(qgis_app, slot):
    session = RegistrationSession()
    session.start(REQUEST)
    session.take(registered())
    session.review.pace.expected_ms = lambda state: 0.0
    session.outcome_changed.connect(slot.take)
    session.review.set_enabled([1], False)
    assert slot.calls[-1][0] is session.outcome
    assert session.outcome.accuracy.n == 39
    assert session.transform is session.outcome.transform
    assert not session.tie_points.enabled[0]
    session.review.set_enabled(range(1, 40), False)
    assert isinstance(session.outcome, Refused)
    assert session.transform is None
    session.review.history.setIndex(0)
    assert isinstance(session.outcome, Registered)
    session.close_down()
