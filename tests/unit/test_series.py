"""Sheets of a series: what the first ones agree on, who hears it, and that a sheet against its series needs review."""

from __future__ import annotations

import json
import random
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.matching import NATIVE, Prior
from crosstie.core.outcome import ACCEPTED, REVIEW, Refused, Registered, Sighting
from crosstie.core.points.table import TiePoints
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.places import Place
from crosstie.core.registration.search_windows import search_stages, told_places
from crosstie.core.registration.series import BY_GEOREFERENCE, contradictions, lesson_of, narrowed, sighting
from crosstie.core.request import Lesson, MatchRequest, RoughPoint, Sheet
from crosstie.models.whereabouts.sweep import angles_near
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.command import Record
from crosstie.services.batch.crew import Crew
from crosstie.services.batch.lessons import lessons_in, lessons_of, told
from crosstie.services.batch.outputs import TAUGHT
from crosstie.services.batch.pair import register_pair
from crosstie.services.batch.queue import InPlace, read_pairs
from crosstie.services.batch.run import run_batch
from crosstie.services.batch.series import TEN

PLACE = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
"""Of a reference of 400 × 300 pixels."""
FRAME = "20 10, 120 10, 120 90, 20 90"
"""In a moving raster of 140 × 100 pixels."""
SHEET = Sheet(((500200.0, 4499900.0), (500400.0, 4499900.0), (500400.0, 4499740.0), (500200.0, 4499740.0)))
"""100 × 80 pixels of the reference, from column 100 and row 50 on."""
RIGHT = frames.shift(85.0, 46.0)
"""Where a sheet lies that the index puts 5 px too far to the right and 6 too far up… as all of its series do."""


def seen(scale=1.0, skew=0.2, beside=(5.0, 6.0), sides=(100.0, 80.0), by="sheet"):
    return Sighting(sides, scale, skew, by, beside)


# What sheets agree on


def test_agreeing_sheets_teach_scale_skew_and_offset():
    (lesson,) = lessons_of([seen(1 + k / 500, 0.2 + k / 10, (5 + k / 4, 6 - k / 4)) for k in (-1, 0, 1, 2, -2)])
    assert lesson.count == 5 and lesson.scale == pytest.approx(1.0) and lesson.skew_deg == pytest.approx(0.2)
    assert lesson.beside_px == (5, 6) and lesson.expected_by == "sheet" and lesson.sides_px == (100, 80)
    assert 1.02 <= lesson.scale_factor < 1.05 and 1.0 <= lesson.skew_off_deg < 2 and 2 < lesson.beside_off_px < 5


@pytest.mark.parametrize(
    "odd",
    [seen(scale=1.3), seen(skew=20.0), seen(beside=(90.0, -70.0)), seen(sides=(300.0, 200.0)), seen(by="georeference")],
)
def test_one_that_is_unlike_the_others_teaches_nothing(odd):
    usual = [seen(1 + k / 1000, 0.2 + k / 20) for k in range(4)]
    (lesson,) = lessons_of([*usual, odd])
    assert (lesson.scale, lesson.skew_deg) == pytest.approx((1.0015, 0.25), abs=0.06)
    assert lesson.beside_px == (5, 6) and lesson.scale_factor == 1.02


def test_sheets_of_two_sizes_teach_apart_and_few_or_divided_ones_nothing():
    found = lessons_of([*[seen()] * 3, *[seen(0.5, sides=(200.0, 160.0))] * 4, *[seen(2.0, sides=(50.0, 40.0))] * 2])
    assert [(lesson.count, lesson.scale) for lesson in found] == [(3, 1.0), (4, 0.5)]
    assert not lessons_of([seen(), seen()])
    assert not lessons_of([seen(1 + k / 4) for k in range(8)]), "they share no scale"
    assert lessons_of([seen(skew=5 * k, by="") for k in range(8)]) == [], "nor a skew"
    (apart,) = lessons_of([seen(beside=(30.0 * k, 0.0)) for k in range(5)])
    assert apart.expected_by == "" and apart.count == 5, "of where they lie nothing is taught"


def test_the_order_of_the_sheets_does_not_matter():
    rng = np.random.default_rng(3)
    some = [seen(*rng.normal((1, 0), (0.004, 0.3)), tuple(rng.normal(5, 1, 2))) for _ in range(9)]
    shuffled = random.Random(1).sample(some, len(some))
    assert lessons_of(some) == lessons_of(shuffled)


def test_a_pair_carries_its_lessons_as_text():
    lessons = lessons_of([seen()] * 3)
    assert lessons_in(told(lessons)) == tuple(lessons) and told([]) == {} and lessons_in({}) == ()
    assert len(json.dumps(told(lessons * 3))) < 1500


# How a sheet lies, and where it is looked for


@pytest.fixture
def pair(raster, textured):
    moving = raster(np.uint8(255 * textured(100, 140, 1)), name="sheet.tif")
    return moving, raster(np.uint8(255 * textured(300, 400, 2)), name="r.tif", geotransform=PLACE, crs="EPSG:32633")


LESSON = Lesson((100.0, 80.0), 7, 1.0, 1.02, 0.0, 1.0, "sheet", (5.0, 6.0), 3.0)


def opened(pair, **how):
    return ImagePair(MatchRequest(*pair, **{"neatline": FRAME, "sheet": SHEET, "series": (LESSON,), **how}))


def lies(pair, matrix, **how):
    with opened(pair, **how) as images:
        return sighting(images, FAMILIES["affine"].of(matrix), told_places)


def test_how_a_frame_lies_is_told_by_its_scale_skew_and_offset(pair):
    found = lies(pair, RIGHT)
    assert (found.scale, found.skew_deg, found.expected_by) == (pytest.approx(1), pytest.approx(0), "sheet")
    assert found.beside_px == pytest.approx((5, 6)) and found.sides_px == pytest.approx((100, 80))
    turned = frames.similarity(1.1, 183.0, 260.0, 180.0)
    found = lies(pair, turned, sheet=None)
    assert (found.scale, found.skew_deg, found.expected_by) == (pytest.approx(1.1), pytest.approx(3), "")


@pytest.mark.parametrize("neatline", ["off", "0 0, 140 0, 140 100, 0 100"])
def test_a_scan_without_a_whole_frame_teaches_nothing(pair, neatline):
    assert lies(pair, RIGHT, neatline=neatline) is None


def test_a_taught_sheet_is_looked_for_beside_the_index_first_and_then_as_all_others(pair):
    with opened(pair) as images:
        taught, turned, *rest = search_stages(images)
    with opened(pair, series=()) as images:
        untaught = list(search_stages(images))
    assert [stage.windows for stage in rest] == [stage.windows for stage in untaught]
    assert frames.apply(taught.prior.matrix, [[20, 10], [120, 90]]) == pytest.approx(np.array([[105, 56], [205, 136]]))
    assert frames.apply(turned.prior.matrix, [[20, 10]]) == pytest.approx(np.array([[205, 136]]))
    assert (taught.prior.shift_px, taught.prior.rotation_deg, taught.prior.scale_factor) == (3, 1, 1.02)


def test_a_georeference_is_corrected_as_the_series_taught(raster, textured, pair):
    moving = raster(
        np.uint8(255 * textured(100, 140, 1)), "p.tif", geotransform=(500160, 2, 0, 4499880, 0, -2), crs="EPSG:32633"
    )
    lesson = replace(LESSON, expected_by=BY_GEOREFERENCE)
    with opened((moving, pair[1]), sheet=None, series=(lesson,)) as images:
        taught, *_ = search_stages(images)
    assert (
        frames.apply(taught.prior.matrix, [[0, 0]]) == pytest.approx(np.array([[85, 66]]))
        and taught.prior.shift_px == 3
    )


@pytest.mark.parametrize(
    "how",
    [
        {"series": (replace(LESSON, sides_px=(104.0, 80.0)),)}, {"neatline": "off"}, {"series": ()},
        {"rough_points": (RoughPoint((10, 10), (300, 200)), RoughPoint((130, 90), (390, 280)))},
    ],
)  # fmt: skip
def test_frames_of_another_size_and_sheets_that_a_person_shows_are_not_taught(pair, how):
    with opened(pair, **how) as images:
        assert lesson_of(images.request) is None


def test_a_lesson_that_contradicts_the_index_narrows_nothing(pair):
    with opened(pair) as images:
        by, priors = told_places(images)
        assert narrowed(images, priors[0], by, LESSON) is not None
        assert narrowed(images, priors[0], by, replace(LESSON, scale=1.2)) is None
        assert narrowed(images, priors[0], by, replace(LESSON, skew_deg=20.0)) is None
        other = narrowed(images, priors[0], by, replace(LESSON, expected_by=""))
        assert other.shift_px == priors[0].shift_px and other.rotation_deg == 1


def test_without_a_place_the_search_is_narrowed_in_scale_and_rotation(raster, textured):
    large = raster(np.uint8(255 * textured(900, 900, 2)), "large.tif", geotransform=PLACE, crs="EPSG:32633")
    small = raster(np.uint8(255 * textured(100, 140, 1)), name="small.tif")
    asked = []

    def find(sought):
        asked.append(sought)
        return [Place(prior, 2.0)]

    lesson = replace(LESSON, scale=1.5, skew_deg=2.0)
    with opened((small, large), sheet=None, series=(lesson,), working_size_px=256) as images:
        prior = Prior(frames.shift(300, 300), 20.0, 6.0, 1.08, NATIVE)
        first, *_ = search_stages(images, find)
    low, high = asked[0].sizes_px
    assert high / low == pytest.approx(1.02**2) and low < 1.5 * np.sqrt(8000) < high
    assert np.mod(asked[0].directions_deg, 90) == pytest.approx([2.0] * 4) and first.prior is prior
    assert not asked[1].directions_deg, "then as if nobody had taught anything"


def test_rotations_near_a_direction_are_looked_at_and_no_others():
    assert len(angles_near(())) == 24
    assert angles_near((2.0, 92.0, 182.0, 272.0)).tolist() == [0.0, 7.5, 90.0, 97.5]
    assert angles_near((-1.0,)).tolist() == [0.0, 172.5]


@pytest.mark.parametrize(
    ("odd", "sentence"),
    [
        ({"scale": 0.63}, "Its pixels would be 63 % as wide on the ground as those of 7 sheets"),
        ({"skew": 8.0}, "turned by 8.0° against those of 7 sheets"),
        ({"beside": (45.0, 6.0)}, "would lie 40 reference pixels from where 7 sheets"),
    ],
)
def test_a_sheet_against_its_series_is_named(odd, sentence):
    (said,) = contradictions(LESSON, seen(**{"skew": 0.0, **odd}))
    assert sentence in str(said)
    assert not list(contradictions(LESSON, seen(skew=0.5))) and not list(
        contradictions(LESSON, seen(by="", beside=(90, 9)))
    )


# A batch


STRANGER, OTHER_SCALE, REFUSED = "s04", "s13", "s02"


@pytest.fixture
def drawer(tmp_path, raster, textured, monkeypatch):
    """A list of fourteen sheets: run(*flags) does it; `.asked` are the requests, by the names of the sheets."""
    raster(np.uint8(255 * textured(60, 60, 2)), name="r.tif", geotransform=PLACE, crs="EPSG:32633")
    for number in range(14):
        raster(np.uint8(255 * textured(20, 30, number)), name=f"s{number:02d}.tif")
    names = [f"s{number:02d}" for number in range(14)]
    (tmp_path / "out").mkdir()
    asked = []

    def match(request, **_):
        name = Path(request.moving.path).stem
        asked.append((name, request))
        lesson = lesson_of(request)
        if name == REFUSED and lesson is None:
            return Refused(request, ("Nothing stands out.",))
        skew, scale = (30.0 if name == STRANGER else 0.0), (0.5 if name == OTHER_SCALE else 2.0 + int(name[1:]) / 2000)
        how = Sighting((22.0, 14.0) if name in run.smaller else (26.0, 16.0), scale, skew)
        frame = None if request.neatline == "off" else how
        doubts = () if lesson is None else tuple(contradictions(lesson, how))
        xy = np.random.default_rng(0).uniform(0, 20, (9, 2))
        points = TiePoints.from_matches(xy, xy + 2, np.ones(9), "structural")
        figures = Accuracy(9, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0), 0.9
        transform = FAMILIES["affine"].of(frames.shift(2, 2))
        return Registered(request, REVIEW if doubts else ACCEPTED, transform, points, *figures, doubts, frame=frame)

    monkeypatch.setattr(batch_pair, "match", match)

    def run(*flags, rasters=False):
        asked.clear()
        flags = flags if rasters else ("--no-rasters", *flags)
        main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out"), *flags])
        lines = (tmp_path / "out" / "results.jsonl").read_text().splitlines()
        return {row["id"]: row for row in map(json.loads, lines)}

    def listed(*smaller):
        run.smaller = smaller
        frame = {name: "3 3, 25 3, 25 17, 3 17" if name in smaller else "2 2, 28 2, 28 18, 2 18" for name in names}
        rows = "".join(f'{name},{name}.tif,r.tif,"{frame[name]}"\n' for name in names)
        (tmp_path / "pairs.csv").write_text(f"id,moving,reference,neatline\n{rows}")

    listed()
    run.asked, run.folder, run.listed = asked, tmp_path, listed
    return run


def test_the_first_ten_teach_the_others_and_what_contradicts_them_needs_review(drawer, capsys):
    rows = drawer(rasters=True)
    assert {name for name, row in rows.items() if row["verdict"] != ACCEPTED} == {STRANGER, OTHER_SCALE}
    assert all(rows[name]["verdict"] == REVIEW for name in (STRANGER, OTHER_SCALE))
    assert "turned by 30.0° against those of 8 sheets" in rows[STRANGER]["reason"]
    assert "25 % as wide on the ground as those of 8 sheets" in rows[OTHER_SCALE]["reason"]
    names = [name for name, _ in drawer.asked]
    assert names[:TEN] == sorted(names[:TEN]) and sorted(names[TEN:]) == [
        REFUSED,
        STRANGER,
        *(f"s{k}" for k in range(10, 14)),
    ]
    assert [bool(request.series) for _, request in drawer.asked] == [False] * TEN + [True] * 6
    said = "8 sheets with a map frame of this size have taught it"
    assert [name for name, row in rows.items() if said in row.get("sheet", "")] == sorted(names[TEN:])
    assert f"{STRANGER}: review. Its map frame" in capsys.readouterr().err
    out = drawer.folder / "out"
    assert not (out / f"{STRANGER}.tif").exists() and not (out / f"{STRANGER}.operation.json").exists()
    assert (out / "s03.tif").exists() and (out / f"{REFUSED}.tif").exists()


def test_ten_more_teach_where_too_few_of_a_size_were_accepted(drawer):
    drawer.listed("s01", REFUSED, "s05", "s11", "s12")
    rows = drawer()
    assert [name for name, request in drawer.asked if request.series] == [REFUSED, STRANGER, OTHER_SCALE]
    assert "4 sheets with a map frame of this size have taught it" in rows[REFUSED]["sheet"]
    assert rows[REFUSED]["verdict"] == ACCEPTED
    drawer.listed("s01")
    drawer("--seed", "1")
    assert [name for name, request in drawer.asked if not request.series] == [f"s{k:02d}" for k in range(10)], (
        "a frame of its own asks nobody"
    )


def test_a_second_run_does_nothing_and_a_resumed_one_gives_the_same(drawer):
    whole = drawer()
    assert drawer() == whole and not drawer.asked
    for path in (drawer.folder / "out").glob("s*.json"):
        if path.name.split(".")[0] in ("s07", STRANGER, "s12"):
            path.unlink()
    again = drawer()
    assert sorted(name for name, _ in drawer.asked) == [STRANGER, "s07", "s12"]
    assert without_seconds(again) == without_seconds(whole)


def without_seconds(rows):
    return {name: {key: value for key, value in row.items() if key != "seconds"} for name, row in rows.items()}


def test_no_order_in_which_workers_finish_changes_a_row(drawer):
    in_order = without_seconds(drawer())
    out = drawer.folder / "other"
    out.mkdir()
    pairs = read_pairs(str(drawer.folder / "pairs.csv"), str(out), {"no_rasters": True, "series": "auto"})

    class Later(InPlace):
        """Holds pairs back, and does them in the opposite order."""

        held: list = []

        def submit(self, function, /, *arguments, **named):
            future = Future()
            self.held.insert(0, (future, function, arguments))
            if len(self.held) == 4 or arguments[0].id in ("s09", "s08", "s13"):
                while self.held:
                    one, call, given = self.held.pop(0)
                    one.set_result(call(*given))
            return future

    record = Record(str(drawer.folder / "pairs.csv"))
    rows = {row["id"]: row for row in run_batch(pairs, out, record, register_pair, Crew(Later, lambda: 8))}
    moved = json.loads(json.dumps(rows, default=str).replace(str(out), str(drawer.folder / "out")))
    assert without_seconds(moved) == in_order


def test_each_sheet_by_itself_where_that_is_wanted(drawer):
    rows = drawer("--series", "off")
    assert len(drawer.asked) == 14 and not any(request.series for _, request in drawer.asked)
    assert rows[STRANGER]["verdict"] == ACCEPTED and rows[REFUSED]["verdict"] == "rejected"
    assert not (drawer.folder / "out" / TAUGHT).exists()


def test_teachers_that_change_are_asked_again_without_what_they_taught(drawer):
    drawer()
    with (drawer.folder / "s05.tif").open("ab") as file:
        file.write(b"\0")
    drawer()
    assert [name for name, _ in drawer.asked] == ["s05"], "it says the same as before, so nobody hears anything new"
    (drawer.folder / "out" / TAUGHT).write_text("[1]")
    rows = drawer()
    assert {name for name, _ in drawer.asked} == {STRANGER, REFUSED} and rows[STRANGER]["verdict"] == REVIEW


def test_rasters_without_frames_wait_for_nobody(tmp_path, drawer):
    text = (tmp_path / "pairs.csv").read_text().replace('"2 2, 28 2, 28 18, 2 18"', "off")
    (tmp_path / "pairs.csv").write_text(text)
    rows = drawer()
    assert not any(request.series for _, request in drawer.asked) and len(drawer.asked) == 14
    assert "frame_px" not in rows["s03"]
