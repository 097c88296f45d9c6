"""Chances and how often they come true."""

import json

import numpy as np
import pytest
from crosstie.training.reliability import classes, interval, main, results


@pytest.fixture
def measured(tmp_path):
    """A manifest and rows: one right, one 9 px off, a refusal of two places, a row without evidence."""
    pairs = [{"id": name, "check_points": [[0, 0, 10, 10]]} for name in ("right", "off", "empty")]
    manifest, rows = tmp_path / "pairs.json", tmp_path / "rows.jsonl"
    manifest.write_text(json.dumps({"pairs": [*pairs, {"id": "two places"}]}))
    evidence = {"within_px": 5.0, "placement_ratio": 1.0}
    found = [
        {"id": "right", "verdict": "accepted", "probability": 0.97, "numbers": evidence, "check_points": [[11, 10]]},
        {"id": "off", "verdict": "review", "probability": 0.4, "numbers": evidence, "check_points": [[19, 10]]},
        {"id": "two places", "verdict": "rejected", "numbers": evidence, "check_points": []},
        {"id": "empty", "verdict": "rejected", "numbers": {}, "check_points": None},
    ]
    rows.write_text("".join(json.dumps(row) + "\n" for row in found))
    return manifest, rows


def test_right_is_within_the_distance_that_the_verdict_names(measured):
    right, off, apart = results(*measured)
    assert (right.chance, right.right) == (0.97, True)
    assert (off.chance, off.right) == (0.4, False)
    assert not apart.right
    assert apart.chance == pytest.approx(0, abs=1e-4), "a refusal's chance is that of its evidence"


def test_classes_hold_every_chance_once():
    chance = np.array([0.0, 0.3, 0.3, 1.0])
    lines = classes(chance, np.array([False, True, False, True]))
    assert [(line["pairs"], line["right"]) for line in lines] == [(1, 0), (2, 0.5), (1, 1)]


def test_the_interval_is_wilsons():
    np.testing.assert_allclose(interval(8, 10), (0.490, 0.943), atol=1e-3)
    assert interval(0, 4)[0] == pytest.approx(0) and interval(4, 4)[1] == pytest.approx(1)


def test_table_and_diagram(measured, tmp_path, capsys):
    svg = tmp_path / "reliability.svg"
    main([f"{measured[0]}={measured[1]}", "--svg", str(svg)])
    assert "3 results" in capsys.readouterr().out
    assert svg.read_text().count("<circle") == 3


def test_a_model_that_is_fitted_anew_judges_what_it_did_not_see(measured, tmp_path, capsys):
    manifest, rows = tmp_path / "many.json", tmp_path / "many.jsonl"
    pairs = [{"id": str(n), "reference": f"{n}.tif", "check_points": [[0, 0, 0, 0]]} for n in range(30)]
    manifest.write_text(json.dumps({"pairs": pairs}))
    lines = [
        {"id": str(n), "verdict": "review", "numbers": {"coverage": n % 2}, "check_points": [[20 * (n % 2 == 0), 0]]}
        for n in range(30)
    ]
    rows.write_text("".join(json.dumps(line) + "\n" for line in lines))
    main([f"{manifest}={rows}", "--anew"])
    assert "accepted 15 of 15 right ones, 0 of 15 wrong ones" in capsys.readouterr().out
