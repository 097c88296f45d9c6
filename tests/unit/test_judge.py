import math

import numpy as np
import pytest
from crosstie.core.registration import verdict
from hypothesis import given
from hypothesis import strategies as st

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


def test_a_refusal_without_a_single_reason_names_the_chance():
    fine = {"tie_points": 90, "matches": 99, "inlier_ratio": 0.9, "rival_support": 0.1, "coverage": 0.8}
    reasons = verdict._reasons(verdict.REJECTED, 0.07, {**fine, "leave_out_level_px": 1.0}, None)
    assert reasons[0] == "The chance that this is right is only about 7 %."
