"""Made scenes: the same seed gives the same pair, and what they say is true of them is."""

from __future__ import annotations

import json

import cv2
import numpy as np
import pytest
from crosstie.cli.evaluate import Task, run_pair
from crosstie.core.geometry import frames
from crosstie.training.made import cities, clouds, distorted, lattices, mirrors
from crosstie.training.made.__main__ import main
from crosstie.training.made.base import BaseError, aerial, mirrored
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


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    """A picture to build on, of which every part is unlike the others."""
    rng = np.random.default_rng(0)
    coarse = cv2.resize(rng.integers(1, 255, (40, 40, 3), dtype=np.uint8), (420, 420), interpolation=cv2.INTER_CUBIC)
    path = tmp_path_factory.mktemp("base") / "base.png"
    cv2.imwrite(str(path), coarse)
    return [path]


@pytest.mark.parametrize("module", [cities, clouds, distorted, mirrors])
def test_a_seed_gives_its_scene_of_each_situation(module, base):
    for number, situation in enumerate(module.SITUATIONS):
        one, again, other = (module.make(seed, number, SIZE, base) for seed in (3, 3, 4))
        np.testing.assert_array_equal(one.moving, again.moving)
        assert not np.array_equal(one.moving, other.moving)
        assert one.category.endswith(situation) and len(one.check_points) > 20


def test_buildings_lean_and_the_ground_between_them_stays(base):
    rng = np.random.default_rng(1)
    ground, buildings = cities.city(rng, aerial(rng, 300, base), cities.QUARTERS["houses"])
    left, right = (cities.standing(ground, buildings, np.array([x, 0.0])) for x in (-8.0, 8.0))
    same = (left == right).all(axis=-1)
    assert 0.3 < same.mean() < 0.95
    assert (left[same] == ground[same]).mean() > 0.95
    central = min(buildings, key=lambda b: np.abs(b.ground.mean(axis=0) - 150).max())
    middle = central.ground.mean(axis=0)
    x, y = np.round([middle + (8 * central.height, 0), middle - (8 * central.height, 0)]).astype(int).T
    roofs = [image[v - 1 : v + 2, u - 1 : u + 2].mean(axis=(0, 1)) for image, u, v in zip((right, left), x, y)]
    np.testing.assert_allclose(*roofs, atol=25)


@pytest.mark.parametrize("number", range(3))
def test_the_matrix_of_a_city_is_that_of_its_streets(number, base):
    pair = cities.make(2, number, 2 * SIZE, base)
    lean = np.array(pair.facts["lean_px"])
    assert 5 <= np.linalg.norm(lean) <= 18
    if pair.facts["situation"] == "houses":
        assert likeness(pair) > likeness(pair, -lean)


def test_clouds_cover_their_share_and_lie_apart(base):
    rng = np.random.default_rng(2)
    opaque = clouds.deck(rng, 300, 0.5)
    assert abs((opaque > 0.5).mean() - 0.5) < 0.02
    aside = clouds.moved(opaque, np.array([12.0, -5.0]))
    np.testing.assert_allclose(aside[20:200, 30:200], opaque[25:205, 18:188], atol=1e-5)
    pair = clouds.make(0, 0, SIZE, base)
    assert 8 <= np.linalg.norm(pair.facts["parallax_px"]) <= 30


def test_a_mirrored_scan_is_mirrored_and_its_matrix_puts_it_right(base):
    pair = mirrors.make(1, 0, SIZE, base)
    assert np.linalg.det(np.array(pair.facts["matrix"])[:2, :2]) < 0 and pair.written is None
    assert likeness(pair) > 0.9


def test_a_distorted_scene_shows_what_its_truth_says(base):
    rng = np.random.default_rng(4)
    ground = cv2.GaussianBlur(mirrored(rng, 500, base), (0, 0), 3)
    wave = distorted.Wave(np.array([4.0, -7.0]), 5.0, 180.0, np.array([0.3, 2.0]))
    moving = wave.warped(ground).astype(float)
    places = rng.integers(30, 470, (200, 2))
    there = np.round(wave.forward(places + 0.5) - 0.5).astype(int)
    off = np.abs(moving[places[:, 1], places[:, 0]] - ground[there[:, 1], there[:, 0]])
    still = np.abs(moving[places[:, 1], places[:, 0]] - ground[places[:, 1], places[:, 0]])
    assert off.mean() < 0.35 * still.mean()


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
    cv2.imwrite(str(tmp_path / "base.png"), rng.integers(1, 255, (90, 140, 3), dtype=np.uint8))
    assert aerial(rng, 120, [tmp_path / "base.png"]).shape == (120, 120, 3)
    (tmp_path / "text.png").write_text("no picture")
    with pytest.raises(BaseError, match="no picture"):
        aerial(rng, 120, [tmp_path / "text.png"])


def test_what_a_person_gave_reaches_the_pipeline(monkeypatch):
    from crosstie.cli import evaluate

    asked = []

    def keep(request, **_):
        asked.append(request)
        raise InterruptedError

    monkeypatch.setattr(evaluate, "match", keep)
    pair = {"id": "a", "moving": "m.tif", "reference": "r.tif", "request": {"rough_points": "1,2,3,4;5,6,7,8"}}
    with pytest.raises(InterruptedError):
        run_pair(Task(pair, ".", "structural", "affine", "cpu", 3, None))
    assert [p.reference_xy for p in asked[0].rough_points] == [(3.0, 4.0), (7.0, 8.0)]
    assert (asked[0].matcher, asked[0].transform, asked[0].seed) == ("structural", "affine", 3)


def test_what_is_told_of_a_sheet_is_near_the_truth(tmp_path):
    from crosstie.services.request_options import request_of
    from crosstie.training import study_sheets
    from crosstie.training.made import drawers

    drawers.write(tmp_path, 2, 600, 3, 60)
    for own, known in json.loads((tmp_path / "truth.json").read_text()).items():
        told = study_sheets.told(tmp_path, own, known, [study_sheets.NEAR, study_sheets.SCALE])
        asked = request_of(str(tmp_path / known["file"]), str(tmp_path / "reference.tif"), told)
        there = drawers.ORIGIN_M + drawers.PIXEL_M * np.array(known["middle"]) * (1, -1)
        assert np.hypot(*(np.array(asked.near.xy) - there)) < asked.near.radius_m
        assert asked.pixel_size_m == pytest.approx(drawers.PIXEL_M * np.sqrt(np.linalg.det(known["matrix"])), rel=0.01)


def test_a_drawer_lies_where_its_truth_says(tmp_path):
    from crosstie.core.exchange.sheet_index import read_sheet_index
    from crosstie.training.made import drawers

    drawers.write(tmp_path, 2, 600, 3, 60)
    truth = json.loads((tmp_path / "truth.json").read_text())
    index = read_sheet_index(str(tmp_path / "sheets.gpkg"))
    for known in truth.values():
        corners = frames.apply(np.array(known["matrix"]), np.array(known["neatline"]))
        sheet = index.sheet_of(known["file"])
        there = (np.array(sheet.corners) - drawers.ORIGIN_M) / (drawers.PIXEL_M, -drawers.PIXEL_M)
        assert sorted(map(tuple, corners.round(6).tolist())) == pytest.approx(sorted(map(tuple, there.tolist())))
        assert np.array(known["middle"]) == pytest.approx(corners.mean(axis=0))
        assert known["dpi"] * drawers.PIXEL_M / drawers.INCH_M == pytest.approx(
            drawers.MAP_SCALE / np.sqrt(np.linalg.det(known["matrix"])), abs=drawers.PIXEL_M / drawers.INCH_M
        )
    assert sum(known["stranger"] for known in truth.values()) == 0
