import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.scoring import accepted_share, auc, format_comparison, format_table, pair_error, score
from hypothesis import given
from hypothesis import strategies as st

PEER = Path(__file__).parents[3] / "shared" / "evaluation" / "score.py"
distances = st.lists(st.floats(0, 50), min_size=1, max_size=30)


def pair(name, category="a", xy=((0, 0), (10, 0))):
    return {"id": name, "category": category, "check_points": [[0, 0, x, y] for x, y in xy]}


def test_error_is_the_rms_of_the_check_points():
    row = {"check_points": [[3, 4], [10, 0]]}
    assert pair_error(pair("p"), row, "rmse") == pytest.approx(np.sqrt(12.5))
    assert pair_error(pair("p"), row, "corners") == pytest.approx(2.5)


@pytest.mark.parametrize(
    "row", [None, {"check_points": None}, {"check_points": [[1, 1]]}, {"check_points": [[1, 1], [np.nan, 1]]}]
)
def test_no_usable_prediction_is_a_failure(row):
    assert pair_error(pair("p"), row, "rmse") == np.inf


@given(distances)
def test_auc_grows_with_the_limit_and_with_better_errors(errors):
    assert 0 <= auc(errors, 5) <= 1
    assert auc(np.array(errors) / 2, 5) >= auc(errors, 5) - 1e-12


def test_wrong_acceptance_is_counted_and_missing_rows_are_failures():
    manifest = {"pairs": [pair("good"), pair("wrong"), pair("missing", "b")]}
    rows = {
        "good": {"verdict": "accepted", "check_points": [[0, 1], [10, 1]], "seconds": 1.0},
        "wrong": {"verdict": "accepted", "check_points": [[0, 90], [10, 90]], "seconds": 3.0},
    }
    table = score(manifest, rows)
    assert table["a"]["wrong_accepted"] == 1
    assert table["a"]["good_accepted"] == 100
    assert table["b"]["sr@10"] == 0
    assert table["ALL"]["sr@1"] == pytest.approx(100 / 3)
    assert table["MEAN"]["sr@1"] == pytest.approx(25)
    assert "wrong_accepted" in format_table(table)
    assert accepted_share(rows) == (2, 2)


def test_one_table_compares_matchers_on_several_sets():
    truth = {"pairs": [pair("one"), pair("two", "b")]}
    corners = {"protocol": "corners", "pairs": [pair("c")]}
    unrelated = {"pairs": [{"id": "n", "category": "none"}]}
    row = {"verdict": "accepted", "check_points": [[0, 2], [10, 2]], "seconds": 1.5}
    near = {name: {"id": name, **row} for name in ("one", "two", "c", "n")}
    far = {n: {**row, "check_points": [[0, 7], [10, 7]]} for n, row in near.items()}
    found = {("good", "truth"): near, ("bad", "truth"): far, ("good", "mm"): near, ("good", "no"): {"n": near["n"]}}
    lines = format_comparison({"truth": truth, "mm": corners, "no": unrelated}, found).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    assert cells[0] == ["set", "pairs", "figure", "good", "bad"]
    assert ["truth, b", "1", "SR@3 / 5 / 10", "100 / 100 / 100", "0 / 0 / 100"] in cells
    assert ["truth, ALL", "2", "wrong accepted", "0", "2"] in cells
    assert ["no, unrelated", "1", "accepted", "1", ""] in cells
    expected = " / ".join(f"{100 * auc([2.0], limit):.0f}" for limit in (3, 5, 10))
    assert any(row[2] == "AUC@3 / 5 / 10" and row[3] == expected for row in cells)


@pytest.mark.skipif(not PEER.exists(), reason="the project's shared evaluation protocol is not at hand")
def test_same_table_as_the_protocols_own_script(tmp_path):
    rng = np.random.default_rng(0)
    manifest = {"pairs": [pair(f"p{i}", "ab"[i % 2]) for i in range(24)]}
    rows = {}
    for p in manifest["pairs"][:-2]:
        verdict = str(rng.choice(["accepted", "review", "rejected"]))
        predicted = (np.array([[0, 0], [10, 0]]) + rng.exponential(4, (2, 2))).tolist()
        rows[p["id"]] = {"id": p["id"], "verdict": verdict, "check_points": predicted, "seconds": float(rng.random())}
    (tmp_path / "m.json").write_text(json.dumps(manifest))
    (tmp_path / "r.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows.values()))
    command = [sys.executable, PEER, tmp_path / "m.json", tmp_path / "r.jsonl", "--json", tmp_path / "peer.json"]
    subprocess.run(command, check=True, capture_output=True)
    peer, own = json.loads((tmp_path / "peer.json").read_text()), score(manifest, rows)
    for name, line in own.items():
        for key, value in line.items():
            assert value == pytest.approx(peer[name][key]), (name, key)
