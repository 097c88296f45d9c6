"""The rule of Automatic and the verdicts of other matchers: chosen out of fold, compared with the best single one."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("torch")
pytest.importorskip("cv2")

from crosstie.training import calibrate_matchers, study_automatic, study_matchers  # noqa: E402

GROUPS = ["+".join(group) for group in study_automatic.GROUPS]


def row(number, error, others, prediction=1.2, left_out=None):
    """A measured pair: structure is off by `error`, all together by others[group]."""
    groups = {
        name: {
            "structural": {"left_out": 2.0, "error": error},
            name: {"left_out": 3.0, "error": 99.0},
            "all": {"left_out": left_out or 1.9, "error": others[name]},
        }
        for name in GROUPS
    }
    return {
        "category": "sar", "scene": f"s{number}", "error": error, "prediction": prediction, "groups": groups,
    }  # fmt: skip


def test_a_rule_asks_only_where_structure_predicts_badly_and_keeps_what_predicts_better():
    asked = row(0, 3.0, dict.fromkeys(GROUPS, 1.0))
    rule = study_automatic.Rule(("dgim",), 1.0, 0.1)
    assert rule.error(asked) == 1.0
    assert rule.error({**asked, "prediction": 0.9}) == 3.0
    assert rule.error(row(0, 3.0, dict.fromkeys(GROUPS, 1.0), left_out=2.5)) == 3.0
    assert study_automatic.Rule(("dgim",), np.inf, 0.1).error(asked) == 3.0
    assert study_automatic.Rule(("dgim",), 1.0, 0.1).error({"error": None, "verdict": "rejected"}) is None
    alone = {**asked, "groups": {"dgim": {"structural": {"left_out": float("nan"), "error": 3.0}}}}
    assert rule.error(alone) == 3.0, "the others found nothing"


def test_out_of_fold_the_group_that_helps_is_chosen_and_chance_is_not():
    rng = np.random.default_rng(0)
    helps = [row(k, 3.0, {**dict.fromkeys(GROUPS, 3.0), "cstf": 1.0}) for k in range(40)]
    chosen, shares = study_automatic.out_of_fold(helps)
    assert {rule.group for rule in chosen} == {("cstf",)} and shares["sar"] == pytest.approx(80.0)
    noise = [row(k, 3.0, {name: 3.0 + rng.normal(0, 1) for name in GROUPS}) for k in range(200)]
    _, shares = study_automatic.out_of_fold(noise)
    assert shares["sar"] == pytest.approx(40.0, abs=5.0)


def test_automatic_is_compared_with_the_best_single_matcher_of_each_category():
    pairs = [
        {"id": str(k), "category": "map" if k % 2 else "sar", "check_points": [[0, 0, 0, 0], [9, 9, 9, 9]]}
        for k in range(8)
    ]

    def rows(sar, map_):
        return {
            pair["id"]: {"check_points": [[off, 0], [9 + off, 9]]}
            for pair in pairs
            for off in [map_ if pair["category"] == "map" else sar]
        }

    found = {"auto": rows(1.0, 2.0), "dgim": rows(2.0, 1.0), "cstf": {}}
    lines = {line["set"]: line for line in study_matchers.compared("x", {"pairs": pairs}, found)}
    assert lines["x, sar"]["ahead of the best"].startswith("+20.0 (+20.0 to +20.0), dgim")
    assert lines["x, map"]["ahead of the best"].startswith("-20.0") and lines["x, all"]["cstf"] == "0.0"


def test_a_matcher_that_is_too_sure_gets_odds_of_its_own():
    rng = np.random.default_rng(1)
    right = rng.random(300) < 0.6
    odds = np.where(right, 4.0, 1.0) + rng.normal(0, 1.5, 300) + 2.0
    scenes = np.array([f"s{k // 3}" for k in range(300)])
    chance = calibrate_matchers.out_of_fold(calibrate_matchers.Evidence(odds, right, odds < 99.0, scenes))
    before = calibrate_matchers.line_of("m", "", 1 / (1 + np.exp(-odds)), right)
    after = calibrate_matchers.line_of("m", "", chance, right)
    assert after["wrong accepted"] < 0.3 * before["wrong accepted"] and after["good accepted, %"] > 60
    assert abs(chance.mean() - right.mean()) < 0.03


def test_the_evidence_of_a_matcher_is_read_from_its_results(tmp_path):
    pairs = [{"id": "a", "reference": "images/a_reference.jpg", "check_points": [[0, 0, 5, 5]]}]
    others = [{"id": "n", "reference": "images/a_reference.jpg"}]
    (tmp_path / "pairs.json").write_text(json.dumps({"pairs": pairs}))
    (tmp_path / "negatives.json").write_text(json.dumps({"pairs": others}))
    numbers = {"coverage": 0.5}
    for name, result in (("pairs", {"id": "a", "check_points": [[5, 6]]}), ("negatives", {"id": "n"})):
        (tmp_path / f"cstf_{name}.jsonl").write_text(json.dumps({**result, "numbers": numbers}) + "\n")
    (tmp_path / "structural_pairs.jsonl").write_text(json.dumps({"id": "a", "verdict": "accepted"}) + "\n")
    seen = calibrate_matchers.evidence(tmp_path, tmp_path, "cstf")
    assert seen.right.tolist() == [True, False] and len(set(seen.scenes)) == 1 and seen.odds[0] == seen.odds[1]
    assert seen.hard.tolist() == [False, True]
