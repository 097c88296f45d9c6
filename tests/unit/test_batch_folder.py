"""A batch as a folder: its index, what can be seen and asked of a run, what a person decides, and what is gathered."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.outcome import ACCEPTED
from crosstie.core.progress import CancelledError
from crosstie.core.review.session_file import read
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch import run as batch_run
from crosstie.services.batch.apply import write_accepted
from crosstie.services.batch.command import Record, read_record, write_record
from crosstie.services.batch.crew import ALONE
from crosstie.services.batch.decisions import GIVEN_UP, UNDECIDED, WRITTEN, decide, decided, state_of
from crosstie.services.batch.folder import BatchFolder
from crosstie.services.batch.list import (
    gathered,
    merged,
    new_pairs,
    with_next_reference,
    with_one_reference,
    write_list,
)
from crosstie.services.batch.outputs import one_batch
from crosstie.services.batch.queue import Pair, listed_pairs
from crosstie.services.batch.run import UNDER_WAY, Stopped, ask_to_stop, run_batch, under_way
from osgeo import gdal, ogr

from .test_batch import told_outcome

PIXELS = np.arange(2000, dtype=np.uint8).reshape(40, 50)


@pytest.fixture
def drawer(tmp_path, raster, monkeypatch):
    """A folder with m0 (accepted), m1 (refused), m3 (review) and m2 (fails); run(*more) runs their batch."""
    for name in ("m0", "m1", "m2", "m3", "r"):
        raster(PIXELS, f"{name}.tif", geotransform=(500000, 2, 0, 4600000, 0, -2), crs="EPSG:32633")
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: told_outcome(request))
    (tmp_path / "out").mkdir()
    rows = "".join(f"m{number},m{number}.tif,r.tif\n" for number in (0, 1, 3, 2))
    (tmp_path / "pairs.csv").write_text(f"id,moving,reference\n{rows}")

    def run(*more):
        flags = ("--no-rasters", "--reviews", *more)
        return main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out"), *flags])

    return run


def index_of(folder):
    data = gdal.OpenEx(str(folder / "index.gpkg"), gdal.OF_VECTOR)
    layer = data.GetLayerByName("crosstie_batch")
    return {
        feature["id"]: (feature["state"], feature.GetGeometryRef() and feature.GetGeometryRef().Clone())
        for feature in layer
    }


def test_a_batch_leaves_an_index_of_footprints_and_matches_to_review(tmp_path, drawer):
    drawer()
    found = index_of(tmp_path / "out")
    assert {own: state for own, (state, _) in found.items()} == {
        "m0": "accepted", "m1": "rejected", "m3": "review", "m2": "error",
    }  # fmt: skip
    x, y, *_ = found["m0"][1].Centroid().GetPoint()
    # 2 pixels to the right and down of where its own georeference puts it, 50 x 40 pixels of 2 m.
    moved = ogr.CreateGeometryFromWkt(f"POINT({x} {y})")
    assert moved.Distance(found["m1"][1].Centroid()) * 111e3 == pytest.approx(np.hypot(4, 4), rel=0.3)
    saved = read(str(tmp_path / "out" / "m3.crosstie.gpkg")).entries[0].saved
    assert saved.matched.verdict == "review" and saved.state is None
    assert not (tmp_path / "out" / "m2.crosstie.gpkg").exists()
    assert not list((tmp_path / "out").glob("crosstie-under*")) and not list((tmp_path / "out").glob(".crosstie*"))


def test_the_index_brings_its_style(tmp_path, drawer):
    drawer()
    with sqlite3.connect(tmp_path / "out" / "index.gpkg") as database:
        ((table, text, used),) = database.execute("SELECT f_table_name, styleQML, useAsDefault FROM layer_styles")
    assert table == "crosstie_batch" and used == 1 and 'value="review"' in text


def test_a_second_run_changes_rows_of_the_index_in_place(tmp_path, drawer):
    drawer()
    assert drawer("--accept-review") == 1
    with sqlite3.connect(tmp_path / "out" / "index.gpkg") as database:
        rows = dict(database.execute("SELECT id, operation IS NOT NULL FROM crosstie_batch"))
    assert rows == {"m0": 1, "m1": 0, "m3": 1, "m2": 0}


def test_an_index_that_is_locked_costs_nothing_but_itself(tmp_path, drawer, capsys, monkeypatch):
    drawer()
    monkeypatch.setenv("SQLITE_BUSY_TIMEOUT", "10")
    with sqlite3.connect(tmp_path / "out" / "index.gpkg", isolation_level=None) as database:
        database.execute("BEGIN EXCLUSIVE")
        assert drawer("--accept-review") == 1
    said = capsys.readouterr().err
    assert "index.gpkg" in said and "m1: rejected" in said
    assert len((tmp_path / "out" / "results.jsonl").read_text().splitlines()) == 4
    drawer("--accept-review")
    assert index_of(tmp_path / "out")["m3"][0] == "review"


def test_an_index_that_a_full_disk_refuses_is_made_at_the_next_run(tmp_path, drawer):
    drawer()
    (tmp_path / "out" / "index.gpkg").unlink()
    script = (
        "import resource, sys\nfrom pathlib import Path\nfrom crosstie.services.batch.index import Index\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))\n"
        "index = Index(sys.argv[1])\nindex.put_off({'id': 'm0'})\nprint(index.flush())\n"
    )
    for size in ("0", "4096", "40960"):
        path = str(tmp_path / "out" / "index.gpkg")
        said = subprocess.run([sys.executable, "-c", script, path, size], capture_output=True, text=True, check=True)
        assert "index.gpkg cannot be written" in said.stdout
        assert not list((tmp_path / "out").glob("*index.gpkg*"))
    drawer()
    assert len(index_of(tmp_path / "out")) == 4


@pytest.mark.parametrize(
    "more",
    ['"footprint": 5', '"footprint": "abcd"', '"footprint": [[1, 2], [3], [4, 5]]', '"tie_points": 1e300',
     '"tie_points": [1]', '"probability": {"a": 1}', '"transform": "\\ud800"'],
)  # fmt: skip
def test_what_is_damaged_in_a_decision_is_left_out_of_the_index(tmp_path, drawer, more):
    (tmp_path / "out" / "decisions.jsonl").write_text(f'{{"id": "m0", "verdict": "given_up", {more}}}\n')
    drawer()
    found = index_of(tmp_path / "out")
    assert len(found) == 4 and found["m0"][0] == "given_up"


@pytest.mark.parametrize("name", ["index.gpkg", "crosstie-batch.json"])
def test_somebody_elses_index_or_record_is_left(tmp_path, drawer, capsys, name):
    (tmp_path / "out" / name).write_text("mine")
    assert drawer() == 1
    assert (tmp_path / "out" / name).read_text() == "mine" and name in capsys.readouterr().err


def test_a_folder_whose_name_the_output_cannot_show_is_shown_in_codes(tmp_path, drawer):
    drawer()
    for folder in ("Süd", os.fsdecode(b"S\xfcd")):
        (tmp_path / "out").rename(tmp_path / folder)
        command = [sys.executable, "-m", "crosstie", "batch", "pairs.csv", "--folder", folder, "--no-rasters"]
        (tmp_path / "pairs.csv").write_text("id,moving,reference\nm1,m1.tif,r.tif\n")
        environment = {**os.environ, "PYTHONIOENCODING": "ascii:strict"}
        ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert "1 pairs" in ended.stdout and "Traceback" not in ended.stderr
        (tmp_path / folder).rename(tmp_path / "out")


def test_a_reference_that_changes_while_it_is_matched_makes_no_result(tmp_path, drawer, monkeypatch, capsys):
    def changing(request, **_):
        os.utime(request.reference.path, (1, 1))
        return told_outcome(request)

    with monkeypatch.context() as only:
        only.setattr(batch_pair, "match", changing)
        drawer()
    assert "m0: error. r.tif was changed while it was matched" in capsys.readouterr().err
    drawer()
    assert "m0" not in capsys.readouterr().err, "it is done again"


def test_a_folder_says_what_it_is_and_follows_a_run(tmp_path, drawer):
    drawer("--seed", "7")
    batch = BatchFolder.opened(tmp_path / "out")
    assert batch.record.options["seed"] == "7" and batch.record.options["reviews"] is True
    assert batch.read() == {"m0", "m1", "m2", "m3"} and batch.at_work is None
    assert batch.counts() == {"accepted": 1, "rejected": 1, "review": 1, "error": 1}
    assert batch.read() == set()
    arguments = batch.record.arguments(batch.folder)
    assert main(arguments) == 1 and batch.read() <= {"m2"}, "only what failed is tried again"


def pairs_in(tmp_path):
    return list(listed_pairs(str(tmp_path / "pairs.csv"), str(tmp_path / "out"), {"no_rasters": True}).values())


def test_a_run_can_be_seen_and_asked_to_end(tmp_path, drawer, monkeypatch):
    folder, seen = tmp_path / "out", []
    monkeypatch.setattr(batch_run, "ASKED_EVERY_S", 0.0)

    def work(pair):
        seen.append(under_way(folder))
        if pair.id == "m1":
            ask_to_stop(folder)
        return {"id": pair.id, "verdict": "accepted"}

    rows = []
    with pytest.raises(CancelledError):
        rows += run_batch(pairs_in(tmp_path), folder, Record(""), work, ALONE, Stopped(str(folder)))
    assert seen[0] == ["m0"] and len(seen) < 4
    assert under_way(folder) is None and not (folder / "crosstie-stop").exists()


def test_what_a_killed_run_says_of_itself_is_not_believed(tmp_path, drawer):
    folder = tmp_path / "out"
    (folder / UNDER_WAY).write_text('{"process": 1, "pairs": ["m0"]}')
    with one_batch(folder):
        in_another = (
            "import sys; from pathlib import Path; from crosstie.services.batch.run import under_way; "
            "print(under_way(Path(sys.argv[1])))"
        )
        command = [sys.executable, "-c", in_another, str(folder)]
        assert subprocess.run(command, capture_output=True, text=True).stdout == "['m0']\n"
    assert under_way(folder) is None and not (folder / UNDER_WAY).exists()


def test_decisions_stand_before_verdicts(tmp_path, drawer):
    drawer()
    batch = BatchFolder.opened(tmp_path / "out")
    batch.read()
    assert [pair.id for pair in batch.to_write()] == ["m0"] and batch.is_open("m3")
    batch.decide("m3", ACCEPTED)
    batch.decide("m0", GIVEN_UP)
    batch.decide("m1", GIVEN_UP)
    batch.decide("m1", UNDECIDED)
    again = BatchFolder.opened(tmp_path / "out")
    again.read()
    assert [pair.id for pair in again.to_write()] == ["m3"]
    assert [again.state(own) for own in ("m0", "m1", "m3")] == ["given_up", "rejected", "accepted"]
    assert again.is_open("m1") and not again.is_open("m3")


def test_a_decision_is_added_behind_those_that_others_write(tmp_path, drawer):
    drawer()
    here, there = (BatchFolder.opened(tmp_path / "out") for _ in range(2))
    here.decide("m3", ACCEPTED)
    with (tmp_path / "out" / "decisions.jsonl").open("a") as others:
        there.decide("m0", GIVEN_UP)
        others.write('{"id": "m2", "verdict": "given_up"}\n{"id": "m1", "verd')
    here.decide("m1", ACCEPTED)
    assert {own: row["verdict"] for own, row in decided(tmp_path / "out").items()} == {
        "m3": ACCEPTED, "m0": GIVEN_UP, "m2": GIVEN_UP, "m1": ACCEPTED,
    }  # fmt: skip


def test_a_decision_that_a_full_disk_refuses_leaves_the_others(tmp_path):
    pytest.importorskip("resource")
    from .test_full_disk import no_file_beyond

    told = 0
    with no_file_beyond(500):
        for number in range(20):
            try:
                decide(tmp_path, f"m{number}", ACCEPTED)
            except CrosstieError:
                told += 1
    assert 0 < told < 20 and list(decided(tmp_path)) == [f"m{number}" for number in range(20 - told)]
    decide(tmp_path, "m19", GIVEN_UP)
    assert len(decided(tmp_path)) == 21 - told


def test_accepted_pairs_are_written_from_their_saved_matches(tmp_path, drawer):
    drawer()
    batch = BatchFolder.opened(tmp_path / "out")
    batch.read()
    pairs = {pair.id: pair for pair in batch.pairs}
    decision = write_accepted(pairs["m3"], batch.rows["m3"], None)
    assert state_of(batch.rows["m3"], decision) == WRITTEN
    data = gdal.Open(decision["target"])
    left, top = data.GetGeoTransform()[0], data.GetGeoTransform()[3]
    assert (left, top) == (500004, 4599996), "two pixels of 2 m to the right and down"
    assert data.GetRasterBand(1).ReadAsArray()[8, 8] == PIXELS[8, 8]
    with pytest.raises(CrosstieError, match="exists already"):
        write_accepted(pairs["m3"], batch.rows["m3"], None)
    with pytest.raises(CrosstieError, match="no registration to write"):
        write_accepted(pairs["m1"], batch.rows["m1"], None)


def test_what_a_killed_writer_left_is_replaced(tmp_path, drawer):
    drawer()
    batch = BatchFolder.opened(tmp_path / "out")
    batch.read()
    pair = next(pair for pair in batch.pairs if pair.id == "m0")
    Path(pair.target).write_text("half")
    batch.decide("m0", ACCEPTED, writing=pair.target)
    assert gdal.Open(write_accepted(pair, batch.rows["m0"], batch.decisions["m0"])["target"]) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "crosstie-batch", "version": 1, "pairs": "p", "options": {"seed": [1]}, "jobs": 1}',
        '{"format": "crosstie-batch", "version": 9, "pairs": "p", "options": {}, "jobs": 1}',
    ],
)
def test_crafted_records_are_told(tmp_path, text):
    (tmp_path / "crosstie-batch.json").write_text(text)
    with pytest.raises(CrosstieError):
        read_record(tmp_path)


def test_a_folder_does_not_say_where_sources_lie(tmp_path):
    record = Record("pairs.csv", {"sources": "/vsis3/scenes", "series": "off", "seed": "3"})
    words = record.arguments(tmp_path)
    assert words[words.index("--sources") + 1] == "/vsis3/scenes" and words[words.index("--series") + 1] == "off"
    write_record(tmp_path, record)
    assert read_record(tmp_path).options == {"series": "off", "seed": "3"}, "it may be somebody else's"


def test_a_list_that_is_gone_is_told(tmp_path):
    write_record(tmp_path, Record(str(tmp_path / "gone.csv")))
    with pytest.raises(CrosstieError, match="list of this batch is missing"):
        BatchFolder.opened(tmp_path)
    with pytest.raises(CrosstieError, match="holds no batch"):
        BatchFolder.opened(tmp_path.parent)


# What is gathered


def test_a_folder_is_gathered_with_what_lies_below_and_without_other_files(tmp_path, raster):
    (tmp_path / "deep").mkdir()
    for name in ("b.tif", "a.tif"):
        raster(PIXELS, name)
    raster(PIXELS, "deep/a.tif")
    for name in ("notes.txt", "a.tif.aux.xml", ".hidden.tif", "away.vrt"):
        (tmp_path / name).write_text(
            "x" if name != "away.vrt" else "<VRTDataset>/vsicurl/http://127.0.0.1:9/a</VRTDataset>"
        )
    (tmp_path / "broken.tif").write_bytes((tmp_path / "a.tif").read_bytes()[:200])
    assert gdal.VectorTranslate is not None
    gdal.GetDriverByName("GPKG").Create(str(tmp_path / "lines.gpkg"), 0, 0, 0).CreateLayer("lines")
    found = gathered([str(tmp_path), str(tmp_path / "a.tif")])
    assert [Path(path).relative_to(tmp_path).as_posix() for path in found.rasters] == [
        "a.tif", "b.tif", "broken.tif", "deep/a.tif",
    ]  # fmt: skip
    assert sorted(Path(path).name for path in found.others) == ["away.vrt", "lines.gpkg", "notes.txt"]
    pairs = new_pairs(found.rasters, ())
    assert [pair.id for pair in pairs] == ["a", "b", "broken", "a_2"]
    assert new_pairs(found.rasters, pairs) == []
    assert merged(pairs[:1], pairs)[0].id == "a_3"


def test_references_for_all_or_in_a_chain(tmp_path):
    pairs = [Pair(name, f"{name}.tif", "", "", "") for name in "abc"]
    one = with_one_reference([pairs[0], Pair("x", "x.tif", "own.tif", "", ""), pairs[1]], "b.tif")
    assert [(pair.id, pair.reference) for pair in one] == [("a", "b.tif"), ("x", "own.tif")]
    assert [(pair.id, pair.reference) for pair in with_next_reference(pairs)] == [("a", "b.tif"), ("b", "c.tif")]


def test_a_list_is_read_as_it_was_written(tmp_path):
    pairs = [
        Pair(
            "a",
            str(tmp_path / "a, b.tif"),
            str(tmp_path / "r.tif"),
            str(tmp_path / "t.tif"),
            str(tmp_path),
            {"seed": "3"},
        ),
        Pair("ü", str(tmp_path / "c.tif"), str(tmp_path / "r.tif"), str(tmp_path / "ü.tif"), str(tmp_path)),
    ]
    write_list(tmp_path / "pairs.csv", pairs)
    assert list(listed_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {}).values()) == pairs
    for wrong, words in (([], "Add some"), ([Pair("a", "a.tif", "", "", "")], "no reference: a")):
        with pytest.raises(CrosstieError, match=words):
            write_list(tmp_path / "pairs.csv", wrong)


def test_the_results_are_read_line_by_line_while_they_are_written(tmp_path):
    batch = BatchFolder(tmp_path, Record(""), [Pair("a", "", "", "", ""), Pair("b", "", "", "", "")])
    results = tmp_path / "results.jsonl"
    results.write_text('{"id": "a", "verdict": "accepted"}\n{"id": "b", "ver')
    assert batch.read() == {"a"}
    with results.open("a") as file:
        file.write('dict": "review"}\nmine\n')
    assert batch.read() == {"b"} and batch.rows["b"]["verdict"] == "review"
    replaced = tmp_path / "new"
    replaced.write_text('{"id": "a", "verdict": "error"}\n')
    replaced.replace(results)
    assert batch.read() == {"a"} and batch.state("a") == "error"
