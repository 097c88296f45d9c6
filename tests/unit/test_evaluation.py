"""Accuracy on a stored choice of some 20 evaluation pairs: a guard against losing what was reached."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from crosstie.cli.scoring import score

MANIFEST = Path(__file__).parents[3] / "shared" / "evaluation" / "pairs.json"
CHOICE = Path(__file__).parents[1] / "evaluation_choice.json"


@pytest.mark.skipif(not MANIFEST.exists(), reason="the project's shared evaluation pairs are not at hand")
def test_the_stored_choice_is_registered_as_well_as_reported(tmp_path):
    out = tmp_path / "results.jsonl"
    command = [sys.executable, "-m", "crosstie", "evaluate", MANIFEST, "--out", out, "--ids", CHOICE, "--jobs", "2"]
    subprocess.run(command, check=True, capture_output=True, timeout=900)
    rows = {row["id"]: row for row in map(json.loads, out.read_text().splitlines())}
    ids = set(json.loads(CHOICE.read_text()))
    assert set(rows) == ids
    assert not [row for row in rows.values() if row["verdict"] == "error"]
    pairs = [pair for pair in json.loads(MANIFEST.read_text())["pairs"] if pair["id"] in ids]
    table = score({"pairs": pairs}, rows)
    beyond = {name: round(row["n"] * (1 - row["sr@10"] / 100)) for name, row in table.items() if "n" in row}
    assert max(misses for name, misses in beyond.items() if name != "ALL") <= 1, beyond
    assert beyond["ALL"] <= 3, beyond
    assert table["ALL"]["wrong_accepted"] <= 1
    assert table["ALL"]["good_accepted"] >= 75
