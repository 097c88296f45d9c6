import math
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.registration import verdict
from hypothesis import given
from hypothesis import strategies as st

ALONE = SimpleNamespace(ground=None, pattern=None, clouds=False, elsewhere=None, framed=False)
"""A trial with one alignment."""
numbers = st.dictionaries(
    st.sampled_from(verdict.calibration()["features"]),
    st.one_of(st.none(), st.floats(allow_nan=True, allow_infinity=True), st.integers(-1000, 100000)),
)


@given(numbers)
def test_any_evidence_gives_a_chance(evidence):
    chance = verdict.probability(evidence)
    assert 0 <= chance <= 1
    assert math.isfinite(chance)


def test_no_evidence_is_never_accepted():
    assert verdict.probability({}) < verdict.calibration()["review"]


def test_the_calibration_is_whole():
    model = verdict.calibration()
    assert len(model["features"]) == len(model["weights"])
    assert 0 < model["review"] < model["accept"] < 1
    assert np.isfinite(model["weights"]).all()


def test_more_agreement_raises_the_chance():
    few = dict.fromkeys(verdict.calibration()["features"], 0.2)
    few.update(tie_points=8, support=2, first_support=2, first_tie_points=5, matches=100, chance_log10=-1)
    many = dict(few, tie_points=90, support=60, first_support=40, first_tie_points=60, chance_log10=-100)
    many.update(inlier_ratio=0.9, first_inlier_ratio=0.8, confidence=0.8, significance=12)
    assert verdict.probability(many) > verdict.probability(few)


@given(numbers, st.floats(0.2, 2.0), st.floats(-4.0, 4.0))
def test_a_matcher_has_its_own_odds_and_an_unknown_one_those_of_structure(evidence, slope, offset):
    odds, known = verdict.log_odds(evidence), verdict.calibration()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(verdict, "calibration", lambda: {**known, "matchers": {"own": [slope, offset]}})
        chance = verdict.probability(evidence, "own")
        assert verdict.probability(evidence, "another") == verdict.probability(evidence)
    assert math.isclose(chance, 1 / (1 + math.exp(-min(max(slope * odds + offset, -50.0), 50.0))))


@pytest.mark.parametrize(
    ("chance", "said"), [(0.07, "about 7 %"), (0.006, "about 1 %"), (0.004, "less than 1 %"), (0.0, "less than 1 %")]
)
def test_a_refusal_without_a_single_reason_names_the_chance(chance, said):
    fine = {"tie_points": 90, "matches": 99, "inlier_ratio": 0.9, "rival_support": 0.1, "coverage": 0.8}
    reasons = verdict._reasons(
        verdict.REJECTED,
        chance,
        {**fine, "leave_out_level_px": 1.0, "within_px": 7.5},
        SimpleNamespace(pattern=None, ground=None, clouds=False, elsewhere=None, framed=False),
    )
    assert str(reasons[0]) == f"The chance of being within 7.5 px of the ground is {said}."


@given(st.floats(0.001, 0.999), st.integers(1, 50))
def test_the_odds_of_one_that_was_searched_are_shared_among_all_that_were(chance, tries):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(verdict, "_accuracy", lambda *_: None)
        patched.setattr(verdict, "evidence", lambda *_: {})
        patched.setattr(verdict, "probability", lambda *_: chance)
        patched.setattr(verdict, "_reasons", lambda *_: ())
        alone, among = (verdict.judge(ALONE, None, n).probability for n in (1, tries))
    assert math.isclose(alone, chance)
    assert math.isclose(among / (1 - among), chance / (1 - chance) / tries)


@pytest.mark.parametrize(
    ("threshold", "reached", "missed"),
    [("accept", verdict.ACCEPTED, verdict.REVIEW), ("review", verdict.REVIEW, verdict.REJECTED)],
)
def test_a_chance_at_a_threshold_reaches_it(monkeypatch, threshold, reached, missed):
    at = verdict.calibration()[threshold]
    monkeypatch.setattr(verdict, "_accuracy", lambda *_: None)
    monkeypatch.setattr(verdict, "evidence", lambda *_: {})
    monkeypatch.setattr(verdict, "_reasons", lambda *_: ())
    for chance, expected in ((at, reached), (at - 1e-9, missed)):
        monkeypatch.setattr(verdict, "probability", lambda *_, chance=chance: chance)
        assert verdict.judge(ALONE, None).verdict == expected


def judged(monkeypatch, chance, evidence=None, trial=ALONE, **about):
    monkeypatch.setattr(verdict, "_accuracy", lambda *_: None)
    monkeypatch.setattr(verdict, "evidence", lambda *_: evidence or {})
    monkeypatch.setattr(verdict, "_reasons", lambda *_: ())
    monkeypatch.setattr(verdict, "probability", lambda *_: chance)
    return verdict.judge(trial, None, **about)


def test_another_placement_that_is_as_good_leaves_less_than_even_chances(monkeypatch):
    """A lattice of streets, in a mirror image: two placements of equal strength, both wrong, explain the streets."""
    as_good = {"rival_support": 0.92, "placement_ratio": 0.96}
    found = judged(monkeypatch, 0.97, as_good)
    assert found.verdict == verdict.REVIEW
    assert not found.settled, "the mirror image is still to be searched"
    assert found.probability < 0.5
    for clearly in ({**as_good, "placement_ratio": 1.3}, {**as_good, "rival_support": 0.3}, {"rival_support": 1.0}):
        assert judged(monkeypatch, 0.97, clearly).verdict == verdict.ACCEPTED


@pytest.mark.parametrize(("known", "odds", "expected"), [(True, 3.0, 0.95), (True, 1.5, 0.81), (False, 9.0, 0.3)])
def test_roofs_show_the_place_of_a_ground_that_is_known(monkeypatch, known, odds, expected):
    ground = SimpleNamespace(known=known, chance_by_area=1 / (1 + math.exp(-odds)))
    trial = SimpleNamespace(ground=ground, pattern=None, clouds=False, elsewhere=None, framed=False)
    found = judged(monkeypatch, 0.3, trial=trial, place=0.998)
    assert found.probability == pytest.approx(expected, abs=0.01)
    assert judged(monkeypatch, 0.3, trial=trial, place=0.1).probability == pytest.approx(0.3)


def matched(n, agreeing, radius_px):
    """A pass of n matches within a radius, of which some agree."""
    inliers = np.arange(n) < agreeing
    return SimpleNamespace(fit=SimpleNamespace(inliers=inliers), level=SimpleNamespace(radius_px=radius_px))


def test_the_odds_of_chance_are_those_of_the_chernoff_bound():
    # At a radius of 30 px a match lies by chance within 3 px of anything with 1 %: ten of ten do so with 1e-20.
    assert verdict._chance_log10(matched(10, 10, 30.0)) == pytest.approx(-20)
    # Five of ten: (p / q)^-n with p = q = 1/2 and shares of 1 and 99 %.
    expected = 10 * (0.5 * math.log10(0.5 / 0.01) + 0.5 * math.log10(0.5 / 0.99))
    assert verdict._chance_log10(matched(10, 5, 30.0)) == pytest.approx(-expected)
    assert verdict._chance_log10(matched(100, 50, 30.0)) == pytest.approx(-10 * expected)


@pytest.mark.parametrize(("n", "agreeing"), [(0, 0), (100, 0), (100, 1)])
def test_what_chance_gives_counts_for_nothing(n, agreeing):
    assert verdict._chance_log10(matched(n, agreeing, 30.0)) == 0.0
    assert verdict._chance_log10(matched(100, 2, 30.0)) < 0.0


@pytest.mark.parametrize("said", [verdict.REVIEW, verdict.REJECTED])
def test_the_reason_names_the_chance_itself(said):
    fine = {"tie_points": 90, "matches": 99, "inlier_ratio": 0.9, "rival_support": 0.1, "coverage": 0.8}
    reasons = verdict._reasons(
        said,
        0.98,
        {**fine, "leave_out_level_px": 1.0, "within_px": 7.5},
        SimpleNamespace(pattern=None, ground=None, clouds=False, elsewhere=None, framed=False),
    )
    assert "98 %" in str(reasons[0])


@pytest.mark.parametrize(("px", "said"), [(5.0065, "5 px"), (5.419, "5.4 px"), (12.34, "12 px"), (104.4, "104 px")])
def test_the_distance_is_said_as_people_say_it(px, said):
    fine = {"tie_points": 90, "matches": 99, "inlier_ratio": 0.9, "rival_support": 0.1, "coverage": 0.8}
    reasons = verdict._reasons(verdict.REVIEW, 0.5, {**fine, "leave_out_level_px": 1.0, "within_px": px}, ALONE)
    assert f"within {said} of the ground" in str(reasons[0])


def test_a_period_is_said_in_the_sign_of_its_unit():
    said = verdict._repetition(SimpleNamespace(map_scale=(3.0, "metre"), least_px=7.6))
    assert "7.6 px (22.8 m)" in str(said)
