"""Made scenes: the same seed gives the same pair, and what they say is true of them is."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
from crosstie.cli.evaluate import Task, run_pair
from crosstie.core.geometry import frames
from crosstie.training.made import lattices
from crosstie.training.made.__main__ import main
from crosstie.training.made.base import BaseError, aerial
from crosstie.training.made.scene import checked
from crosstie.training.validation_set import warp

SIZE = 200


def likeness(pair, aside=(0.0, 0.0), part=slice(None)) -> float:
    """Correlation where the truth, put aside by some px, lays the moving image over the reference."""
    moved = warp(pair.moving, frames.shift(*aside) @ np.array(pair.facts["matrix"]), pair.reference.shape[:2])
    shown = np.zeros(moved.shape[:2], bool)
    shown[part] = moved[part].min(axis=-1) > 0
    a, b = (cv2.cvtColor(image, cv2.COLOR_RGB2GRAY)[shown] for image in (pair.reference, moved))
    return float(np.corrcoef(a, b)[0, 1]) * (-1 if pair.facts["inverted"] else 1)


@pytest.mark.parametrize("number", [0, 8, 16, 23, 29])
def test_a_seed_gives_its_pair_and_another_one_another(number):
    one, again, other = (lattices.make(seed, number, SIZE) for seed in (3, 3, 4))
    for name in ("reference", "moving", "check_points"):
        np.testing.assert_array_equal(getattr(one, name), getattr(again, name))
    assert one.facts == again.facts
    assert not np.array_equal(one.reference, other.reference)


@pytest.mark.parametrize("number", range(6))
def test_a_bare_lattice_is_alike_one_period_on_and_unlike_half_a_period_on(number):
    pair = lattices.make(0, number, 2 * SIZE, situations=("bare",))
    first, second = np.array(pair.facts["steps_px"])
    assert likeness(pair) > 0.2
    assert likeness(pair, first) > 0.75 * likeness(pair)
    assert likeness(pair, (first + second) / 2) < 0.75 * likeness(pair)


@pytest.mark.parametrize("number", [0, 2, 5])
def test_surroundings_tell_one_period_from_the_next(number):
    pair = lattices.make(0, number, 2 * SIZE, situations=("surroundings",))
    above = slice(0, 2 * SIZE // 8), slice(None)
    assert likeness(pair, part=above) > 0.5
    assert max(likeness(pair, step, above) for step in np.array(pair.facts["steps_px"])) < likeness(pair, part=above)


@pytest.mark.parametrize("situation", ["near", "stated"])
@pytest.mark.parametrize("number", range(6))
def test_a_near_prior_is_good_to_a_third_of_a_period(situation, number):
    pair = lattices.make(1, number, SIZE, situations=(situation,))
    third = np.linalg.norm(pair.facts["steps_px"], axis=1).min() / 3
    moving, reference = np.hsplit(pair.check_points, 2)
    off = np.linalg.norm(frames.apply(pair.written, moving) - reference, axis=1).max()
    if situation == "near":
        assert off <= third and not pair.request
    else:
        x, y, u, v = np.array([p.split(",") for p in pair.request["rough_points"].split(";")], float).T
        true = frames.apply(np.array(pair.facts["matrix"]), np.column_stack([x, y]))
        assert np.linalg.norm(true - np.column_stack([u, v]), axis=1).max() <= third + 0.01
        assert off > third


def test_check_points_lie_in_both_images():
    points = checked(lambda xy: xy + (50.0, -20.0), (100, 80), (90, 120))
    assert len(points) > 20
    assert (points[:, 2:] > 0).all() and (points[:, 2] < 120).all() and (points[:, 3] < 90).all()


def test_a_set_is_written_as_evaluate_reads_it(tmp_path):
    assert main(["lattices", "--out", str(tmp_path), "--count", "1", "--size", "128", "--situations", "stated"]) == 0
    manifest = json.loads((tmp_path / "pairs.json").read_text())
    for pair in manifest["pairs"]:
        task = Task(pair, str(tmp_path), "structural", "auto", "cpu", 0, None)
        row = run_pair(task)
        assert row["verdict"] != "error", row
        assert row["check_points"] is None or len(row["check_points"]) == len(pair["check_points"])


def test_a_given_picture_is_built_on_and_a_text_is_refused(tmp_path):
    rng = np.random.default_rng(0)
    picture = cv2.GaussianBlur(rng.integers(1, 255, (90, 140, 3), dtype=np.uint8), (0, 0), 2)
    cv2.imwrite(str(tmp_path / "base.png"), picture)
    assert aerial(rng, 120, [tmp_path / "base.png"]).shape == (120, 120, 3)
    (tmp_path / "text.png").write_text("no picture")
    with pytest.raises(BaseError, match="no picture"):
        aerial(rng, 120, [tmp_path / "text.png"])


def test_what_a_person_gave_reaches_the_pipeline(monkeypatch):
    from crosstie.cli import evaluate

    asked = []

    def keep(request):
        asked.append(request)
        raise InterruptedError

    monkeypatch.setattr(evaluate, "match", keep)
    pair = {"id": "a", "moving": "m.tif", "reference": "r.tif", "request": {"rough_points": "1,2,3,4;5,6,7,8"}}
    with pytest.raises(InterruptedError):
        run_pair(Task(pair, ".", "structural", "affine", "cpu", 3, None))
    assert [p.reference_xy for p in asked[0].rough_points] == [(3.0, 4.0), (7.0, 8.0)]
    assert (asked[0].matcher, asked[0].transform, asked[0].seed) == ("structural", "affine", 3)
