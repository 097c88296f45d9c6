"""The studies' commands: known truth, figures that follow from it, rows that are measured once."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

cv2 = pytest.importorskip("cv2")
pytest.importorskip("torch")

from crosstie.core.geometry import frames  # noqa: E402
from crosstie.core.points.table import TiePoints  # noqa: E402
from crosstie.models.dgim.network import Shape  # noqa: E402
from crosstie.training import study_engine, study_rotation, study_scenes  # noqa: E402
from crosstie.training.dgim import DgimLesson  # noqa: E402
from crosstie.training.engine.pair import make  # noqa: E402
from crosstie.training.engine.sources import Library  # noqa: E402
from crosstie.training.rows import Rows, markdown  # noqa: E402

TINY = Shape(
    widths=(8, 12, 16), depths=(1, 1, 1), rounds=1, heads=2,
    half_width=12, detail_width=8, half_features=4, full_features=4, vote_width=16,
)  # fmt: skip


def test_rows_are_measured_once_and_survive_an_interruption(tmp_path):
    path, calls = tmp_path / "deep/rows.jsonl", []

    def measure():
        calls.append(1)
        return {"value": len(calls)}

    rows = Rows(path)
    assert rows.once({"a": 1}, measure)["value"] == 1 and rows.once({"a": 1}, measure)["value"] == 1
    with path.open("a") as out:
        out.write('{"a": 2, "val')
    assert not Rows(path).has({"a": 2})
    assert Rows(path).once({"a": 2}, measure) == {"a": 2, "value": 2}
    assert [row["a"] for row in Rows(path).all()] == [1, 2] and len(calls) == 2


def test_tables_have_a_line_a_row():
    assert markdown([{"a": 1, "b": 0.5}, {"a": "x", "b": float("nan")}]).splitlines()[2:] == [
        "| 1 | 0.50 |",
        "| x | nan |",
    ]
    assert markdown([])


def test_the_scenes_are_sixty_of_all_sorts_and_always_the_same():
    plans = study_scenes.scenes()
    assert len({plan.seed for plan in plans}) == 60 and plans == study_scenes.scenes()
    for local in ("smooth", "relief", "lean"):
        mine = [plan for plan in plans if plan.local == local]
        assert len(mine) == 20 and len({plan.kind for plan in mine}) == 5
        assert min(p.local_px for p in mine) < 5 and max(p.local_px for p in mine) > 11


@pytest.fixture(scope="module")
def bent():
    plan = replace(study_scenes.scenes()[0], size=256, local_px=9.0)
    return study_scenes.Truth(make(Library(None, scene_px=700), plan))


def test_figures_tell_right_points_from_wrong_ones_and_bent_from_straight(bent):
    moving, reference = bent.places()
    right = TiePoints.from_matches(moving, reference, np.ones(len(moving)), "truth")
    figures = study_scenes.figures_of(right, bent)
    assert figures["p1"] == figures["used_p3"] == 100 and figures["points"] > 0.8 * len(moving)
    assert figures["piecewise_px"] < 0.3 < 3 * 0.3 < figures["projective_px"]
    wrong = right.reference_xy.copy()
    wrong[::4] += (2.0, 0.0)
    figures = study_scenes.figures_of(right.with_(reference_xy=wrong), bent)
    assert figures["p1"] == pytest.approx(75, abs=6) and figures["p3"] > 99


def test_points_that_contradict_their_neighbours_are_left_out_of_the_mesh(bent):
    moving, reference = bent.places()
    reference = reference.copy()
    reference[5::40] += 30.0
    kept = study_scenes.consistent(moving, reference)
    assert not kept[5::40].any() and kept.mean() > 0.9


def test_a_scene_goes_through_the_pipeline(tmp_path):
    plan = replace(study_scenes.scenes()[0], size=192, reach_px=16.0)
    row = study_scenes.measure(plan, "structural", "cpu", tmp_path)
    assert row["outcome"] == "Registered" and row["p3"] > 50 and row["piecewise_px"] < 5
    text = study_scenes.summary([{"matcher": "structural", "seed": 1, **json.loads(json.dumps(row))}])
    assert text.count("\n") == 4 and "smooth" in text


@pytest.mark.parametrize("angle, scale", [(0.0, 1.0), (30.0, 1.0), (180.0, 1.0), (20.0, 0.5), (20.0, 2.0)])
def test_turned_pairs_keep_their_truth(angle, scale):
    images = study_rotation.pairs(Library.open(None), 1)[0]
    same = study_rotation.Images("a", images.reference, images.reference, np.eye(3))
    made = study_rotation.turned(same, angle, scale)
    linear = made.matrix[:2, :2]
    assert 1 / np.sqrt(np.linalg.det(linear)) == pytest.approx(scale, rel=0.01)
    assert abs(np.rad2deg(np.arctan2(linear[1, 0], linear[0, 0]))) == pytest.approx(angle, abs=0.01)
    rows, cols = made.reference.shape[:2]
    back = study_rotation.warp(made.moving, made.matrix, (rows, cols)).astype(float)
    inner = (slice(rows // 4, -rows // 4), slice(cols // 4, -cols // 4))
    assert np.corrcoef(back[inner].ravel(), made.reference[inner].ravel())[0, 1] > 0.9


@pytest.mark.parametrize("matcher, good", [("sift", True), ("identity", False)])
def test_a_turned_pair_is_measured_by_any_matcher(tmp_path, matcher, good):
    images = study_rotation.pairs(Library.open(None), 1)[0]
    same = study_rotation.Images("a", images.reference, images.reference, np.eye(3))
    row = study_rotation.measure(study_rotation.turned(same, 30.0, 0.7), matcher, "cpu", 0.7, tmp_path)
    assert (row["error_px"] < 1.0) == good and np.isfinite(row["error_px"])
    key = {"matcher": matcher, "varied": "rotation", "value": 30.0, "pair": "a"}
    assert f"| {matcher} | rotation | 30.00 | 1 | {100 * good}" in study_rotation.summary([{**key, **row}])


def test_generated_pairs_of_the_rotation_study_know_their_matrix():
    images = study_rotation.pairs(Library.open(None), 2)
    for pair in images:
        there = frames.apply(pair.matrix, [[256.0, 256.0]])
        assert np.linalg.norm(there - 256.0) < 80 and not np.array_equal(pair.reference, pair.moving)


def test_large_references_are_made_smaller_with_their_matrix():
    image = np.zeros((896, 600, 3), np.uint8)
    small = study_rotation.small(study_rotation.Images("a", image, image, np.eye(3)))
    assert small.reference.shape == (448, 300, 3)
    assert frames.apply(small.matrix, [[600.0, 896.0]]) == pytest.approx(np.array([[300.0, 448.0]]))


def test_the_ablation_runs_row_by_row_and_says_what_it_left_out(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(study_engine, "LESSONS", {"dgim": lambda: DgimLesson(TINY)})
    fast = ["--steps", "1", "--batch", "1", "--tile-px", "32", "--held-back", "3", "--data", str(tmp_path / "none")]
    fast += ["--out", str(tmp_path)]
    assert study_engine.main([*fast, "--most-load", "-1"]) == 0
    assert capsys.readouterr().out.count("not run") == 5
    assert study_engine.main([*fast, "--most-load", "1e9", "--seeds", "0", "1"]) == 0
    said = capsys.readouterr().out
    assert said.count(" ahead of ") == 4 and "cascade ahead of all" in said
    first = json.loads((tmp_path / "table.json").read_text())["rows"]
    assert list(first) == ["none", "homography", "photometric", "all", "cascade"]
    kinds = {"generated:radar", "generated:map_like", "generated:response"}
    assert all(set(row["pairs"]) == kinds for rows in first.values() for row in rows)
    monkeypatch.setattr(study_engine, "measure", None)
    assert study_engine.main([*fast, "--most-load", "-1", "--seeds", "0", "1"]) == 0
    assert json.loads((tmp_path / "table.json").read_text())["rows"] == first
    assert len((tmp_path / "rows.jsonl").read_text().splitlines()) == 10


def engine_row(seed, **within):
    pairs = {kind: [dict.fromkeys(study_engine.FIGURES, value) for value in values] for kind, values in within.items()}
    return {"seed": seed, "pairs": pairs, "minutes": 1.0}


def test_rows_of_the_engine_are_compared_pair_by_pair_over_the_seeds_that_both_have():
    before = [engine_row(0, sar=[10.0, None, 30.0]), engine_row(1, sar=[20.0, 50.0, 30.0])]
    row = [engine_row(1, sar=[25.0, 50.0, None]), engine_row(2, sar=[99.0, 99.0, 99.0])]
    assert study_engine.over_seeds(before, "precision_3px", ["sar"]).tolist() == [15.0, 50.0, 30.0]
    said = study_engine.table({"none": before, "homography": row}, {})
    assert "| homography ahead of none | 1 | +2.5 (+0.0 to +5.0) |" in said
    assert "| none | 2 | 31.67 |" in said
    nobody = study_engine.table(
        {"none": before, "homography": []}, {"homography": "not run: the machine's load was 9.0"}
    )
    assert "not run" in nobody and "ahead" not in nobody


def test_what_is_unseen_is_measured_and_not_learned_from():
    library = Library(None, training={"sar": ["a"], "map": ["b"]}, held_back={"sar": ["c"], "map": ["d"]})
    left = study_engine.without(library, ["map"])
    assert left.training == {"sar": ["a"]} and set(left.held_back) == {"sar", "map"}
