"""The error that all tie points of a pair share is part of the uncertainty of a position."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import measure
from crosstie.core.geometry.matrix import Similarity
from crosstie.core.operation.operation import Operation
from crosstie.core.operation.positional_uncertainty import position_sigma_px
from crosstie.core.registration.shared_error import LEAST_PX, MISSES_PX, shared_error_px
from crosstie.training import calibrate_shared_error


def trial(step=1.0, **evidence):
    return SimpleNamespace(
        placement=SimpleNamespace(evidence=evidence), refined=SimpleNamespace(level=SimpleNamespace(step=step))
    )


def test_it_grows_with_the_tiles_that_disagree_and_with_the_pixel():
    assert shared_error_px(trial(tile_hits=1.0)) == pytest.approx(LEAST_PX)
    assert shared_error_px(trial(tile_hits=0.0)) == pytest.approx(np.hypot(LEAST_PX, MISSES_PX))
    assert shared_error_px(trial(2.0, tile_hits=0.5)) == pytest.approx(2 * np.hypot(LEAST_PX, MISSES_PX / 2))


@pytest.mark.parametrize("evidence", [{}, {"tile_hits": float("nan")}])
def test_nothing_is_known_without_tiles(evidence):
    assert np.isnan(shared_error_px(trial(**evidence)))


def operation(shared_px):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 500, (60, 2))
    reference = moving + (3.0, 4.0) + rng.normal(0, 0.5, moving.shape)
    fitted = Similarity.fit(moving, reference)
    accuracy = replace(measure(fitted, moving, reference), shared_px=shared_px)
    return Operation(fitted, None, None, accuracy)


def test_the_uncertainty_of_a_position_holds_it():
    place = np.array([[250.0, 250.0]])
    without, unknown = (position_sigma_px(operation(px), place)[0] for px in (0.0, float("nan")))
    assert unknown == without
    assert position_sigma_px(operation(1.5), place)[0] == pytest.approx(np.hypot(without, 1.5))


def rows(rng, category, shared, misses, count=30):
    """Pairs of a category whose places are all off by one vector, and a little more."""
    for number in range(count):
        truth = rng.uniform(0, 100, (20, 2))
        off = rng.normal(0, shared, 2) + rng.normal(0, 0.3, truth.shape)
        name = f"{category}_{number}"
        numbers = {"placement_tile_hits": 1 - misses, "leave_out_level_px": 0.42}
        pair = {"id": name, "category": category, "check_points": np.hstack([truth, truth]).tolist()}
        yield pair, {"id": name, "verdict": "accepted", "check_points": (truth + off).tolist(), "numbers": numbers}


def test_calibration_brings_every_category_near_what_is_promised(tmp_path, capsys, monkeypatch):
    rng = np.random.default_rng(1)
    made = [*rows(rng, "alike", 0.3, 0.0), *rows(rng, "unlike", 1.6, 0.4)]
    (tmp_path / "pairs.json").write_text(json.dumps({"pairs": [pair for pair, _ in made]}))
    (tmp_path / "rows.jsonl").write_text("\n".join(json.dumps(row) for _, row in made))
    monkeypatch.setattr("sys.argv", ["calibrate", str(tmp_path / "pairs.json"), str(tmp_path / "rows.jsonl")])
    assert calibrate_shared_error.main() == 0
    said = capsys.readouterr().out
    least, factor = (float(part.split()[1]) for part in said.splitlines()[0].split(","))
    assert 0.1 <= least <= 0.8
    assert 3.0 <= factor <= 5.5
    table = {line.split("|")[1].strip(): line.split("|") for line in said.splitlines() if line.startswith("| ")}
    assert float(table["unlike"][3]) < 60 and float(table["unlike"][4]) > 85
