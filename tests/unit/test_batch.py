"""Batches: one line a pair, resumed after kills, workers that die, a real Dask cluster that loses a worker."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.outcome import Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.queue import InPlace, finish, finished, read_pairs, run_pairs
from crosstie.services.batch.result_lines import Lines

WORK = """
import os, time
from pathlib import Path
from crosstie.services.batch.queue import finish

def work(pair):
    with open(Path(pair.folder) / "log.txt", "a") as log:
        log.write(f"{pair.id} {os.getpid()}\\n")
    if pair.options.get("deadly") == pair.id:
        os._exit(9)
    if pair.options.get("raises") == pair.id:
        raise ValueError("no good")
    time.sleep(pair.options.get("seconds", 0.02))
    return finish(pair, {"id": pair.id, "verdict": "accepted", "pid": os.getpid()})
"""


@pytest.fixture
def work(importable):
    """A function that workers can import by name."""
    return importable("batch_work", WORK).work


def pair_list(tmp_path, count, **options):
    path = tmp_path / "pairs.csv"
    path.write_text("id,moving,reference\n" + "".join(f"p{i},m{i}.tif,r{i}.tif\n" for i in range(count)))
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    return read_pairs(str(path), str(folder), options)


def code_path(tmp_path):
    return os.pathsep.join(filter(None, [str(tmp_path / "code"), os.environ.get("PYTHONPATH")]))


def pool():
    return ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("fork"))


def log(tmp_path):
    return [line.split()[0] for line in (tmp_path / "out" / "log.txt").read_text().splitlines()]


def test_every_pair_gets_one_line_and_a_second_run_does_nothing(tmp_path, work):
    pairs = pair_list(tmp_path, 12)
    lines = Lines(str(tmp_path / "r.jsonl"))
    for row in run_pairs(pairs, work, pool, lambda: 4):
        lines.add(row)
    assert sorted(log(tmp_path)) == sorted(p.id for p in pairs)
    again = Lines(str(tmp_path / "r.jsonl"))
    for row in run_pairs(pairs, work, lambda: pytest.fail("nothing is left to do"), lambda: 4):
        again.add(row)
    stored = [json.loads(line)["id"] for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    assert sorted(stored) == sorted(p.id for p in pairs) and len(log(tmp_path)) == 12


def test_other_options_or_files_are_done_again(tmp_path, work):
    pairs = pair_list(tmp_path, 2)
    list(run_pairs(pairs, work, InPlace, lambda: 1))
    assert finished(pairs[0]) is not None
    assert finished(replace(pairs[0], options={"seed": 1})) is None
    Path(pairs[1].moving).write_text("now there is a file")
    assert finished(pairs[1]) is None
    pairs[0].result_path.write_text("half a li")
    assert finished(pairs[0]) is None


def test_a_worker_that_dies_costs_its_own_pair_only(tmp_path, work):
    pairs = pair_list(tmp_path, 8, deadly="p3", seconds=0.3)
    rows = {row["id"]: row for row in run_pairs(pairs, work, pool, lambda: 4)}
    assert len(rows) == 8
    assert "died 3 times" in str(rows["p3"]["reason"])
    assert [row["id"] for row in rows.values() if row["verdict"] != "accepted"] == ["p3"]
    assert log(tmp_path).count("p3") == 3


def test_an_exception_is_a_row(tmp_path, work):
    rows = {row["id"]: row for row in run_pairs(pair_list(tmp_path, 3, raises="p1"), work, pool, lambda: 2)}
    assert rows["p1"]["verdict"] == "error" and "(ValueError: no good)" in rows["p1"]["reason"]
    assert rows["p2"]["verdict"] == "accepted"


def test_a_kill_in_mid_run_is_resumed(tmp_path, work):
    pairs = pair_list(tmp_path, 10, seconds=0.15)
    script = (
        "from batch_work import work\nfrom crosstie.services.batch.queue import *\n"
        "from crosstie.services.batch.result_lines import Lines\n"
        f"pairs = read_pairs({str(tmp_path / 'pairs.csv')!r}, {str(tmp_path / 'out')!r}, dict(seconds=0.15))\n"
        f"lines = Lines({str(tmp_path / 'r.jsonl')!r})\n"
        "for row in run_pairs(pairs, work, InPlace, lambda: 1): lines.add(row)\n"
    )
    environment = {**os.environ, "PYTHONPATH": code_path(tmp_path)}
    process = subprocess.Popen([sys.executable, "-c", script], env=environment)
    end = time.monotonic() + 30
    while not (tmp_path / "r.jsonl").exists() or len((tmp_path / "r.jsonl").read_text().splitlines()) < 3:
        assert time.monotonic() < end and process.poll() is None
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with (tmp_path / "r.jsonl").open("a") as file:
        file.write('{"id": "p9", "verd')
    lines = Lines(str(tmp_path / "r.jsonl"))
    done_before = set(lines.rows)
    assert 3 <= len(done_before) < 10
    for row in run_pairs(pairs, work, InPlace, lambda: 1):
        lines.add(row)
    stored = [json.loads(line)["id"] for line in (tmp_path / "r.jsonl").read_text().splitlines()]
    assert sorted(stored) == sorted(p.id for p in pairs)
    times = {p.id: log(tmp_path).count(p.id) for p in pairs}
    # Only the pair that was under way when the kill came was begun twice.
    assert sum(times.values()) <= 11 and all(times[i] == 1 for i in done_before)
    assert not [p.name for p in (tmp_path / "out").iterdir() if p.name.endswith(".part")] or sum(times.values()) == 11


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a,b\n1,2\n", "moving and reference are needed"),
        ("", "moving and reference are needed"),
        ("moving,reference\nm.tif,\n", "line 2"),
        ("moving,reference\n", "There is no raster to register"),
        ("id,moving,reference\nx,a,b\nx,c,d\n", "line 3: the id x is there twice"),
        ("id,moving,reference\n\nx,a,b\n,,\nx,c,d\n", "line 5: the id x is there twice"),
        ('id,moving,reference\nx,"a\nb",c\nx,c,d\n', "line 4: the id x is there twice"),
        ('id,moving,reference\nx,a,b\ny,a,"b\nz,c,d\n', "line 3: a value is too long, or its quotation mark"),
        ("id,moving,reference\nx,a,1.tif,b\n", "line 2: there are more values than columns"),
        ("moving,reference,moving\na,b,c\n", "line 1: the column moving is there twice"),
    ],
)
def test_bad_lists_are_explained(text, message, tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text(text)
    with pytest.raises(CrosstieError, match=message):
        read_pairs(str(path), str(tmp_path), {})


def test_names_of_pairs_make_safe_files(tmp_path):
    path = tmp_path / "pairs.csv"
    path.write_text("id,moving,reference,target\n../../etc/x,a.tif,/data/b.tif,\n.hidden,u.tif,b.tif,o/t.tif\n")
    for folder in ("out", "o"):
        (tmp_path / folder).mkdir()
    pairs = read_pairs(str(path), str(tmp_path / "out"), {})
    assert pairs[0].id == "_.._etc_x" and pairs[1].id == "hidden"
    assert pairs[0].moving == str(tmp_path / "a.tif") and pairs[0].reference == "/data/b.tif"
    assert pairs[1].moving == str(tmp_path / "u.tif") and pairs[0].result_path.parent == tmp_path / "out"


# The command, with matches that are told


def told_outcome(request):
    number = int(Path(request.moving.path).stem[1:])
    if number == 1:
        return Refused(request, ("Nothing stands out.",))
    if number == 2:
        return Failed(request, "m2.tif is damaged.")
    xy = np.random.default_rng(0).uniform(0, 40, (9, 2))
    points = TiePoints.from_matches(xy, xy + 2, np.ones(9), "structural")
    transform = FAMILIES["affine"].of(frames.shift(2, 2))
    return Registered(
        request,
        "review" if number == 3 else "accepted",
        transform,
        points,
        Accuracy(9, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0),
        0.9,
    )


def result_rows(tmp_path):
    lines = (tmp_path / "out" / "results.jsonl").read_text().splitlines()
    return sorted((json.loads(line) for line in lines), key=lambda row: row["id"])


def test_the_command(tmp_path, monkeypatch, capsys):
    gdal = pytest.importorskip("osgeo.gdal")
    for name in ("m0", "m1", "m2", "m3", "r"):
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 50, 40, 1)
        made.SetGeoTransform((500000, 2, 0, 4600000, 0, -2))
        made.GetRasterBand(1).Fill(7)
        made = None
    (tmp_path / "pairs.csv").write_text("moving,reference\n" + "".join(f"m{i}.tif,r.tif\n" for i in range(4)))
    calls = []
    monkeypatch.setattr(batch_pair, "match", lambda request, **more: calls.append(request) or told_outcome(request))
    arguments = ["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out")]
    assert main(arguments) == 1, "not all pairs were written"
    said = capsys.readouterr()
    assert "4 pairs" in said.out and len(calls) == 4
    assert "00002: rejected. Nothing stands out." in said.err and "00003: error. m2.tif is damaged." in said.err
    assert "00004: review." in said.err and "00001" not in said.err
    rows = result_rows(tmp_path)
    assert [row["verdict"] for row in rows] == ["accepted", "rejected", "error", "review"]
    assert rows[0]["tie_points"] == 9 and gdal.Open(rows[0]["target"]).RasterXSize == 50
    assert rows[1]["reason"] == "Nothing stands out." and "target" not in rows[3]
    assert main(arguments) == 1 and len(calls) == 5, "what failed is tried again: it may not have been the files' fault"
    assert "00002: rejected" in capsys.readouterr().err, "also of pairs that were done before"
    assert main([*arguments, "--accept-review"]) == 1 and len(calls) == 9
    rows = result_rows(tmp_path)
    assert len(rows) == 4 and Path(rows[3]["target"]).exists()
    from crosstie.core.operation.operation import load_operation

    assert load_operation(rows[0]["operation"]).accuracy.n == 9


def test_a_batch_whose_pairs_were_all_written_ends_with_0(tmp_path, monkeypatch, capsys):
    gdal = pytest.importorskip("osgeo.gdal")
    for name in ("m0", "m3", "r"):
        made = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 50, 40, 1)
        made.GetRasterBand(1).Fill(7)
        made = None
    (tmp_path / "pairs.csv").write_text("moving,reference\nm0.tif,r.tif\nm3.tif,r.tif\n")
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: told_outcome(request))
    assert main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out"), "--accept-review"]) == 0
    assert not capsys.readouterr().err


def test_a_pair_whose_format_takes_no_such_raster_is_told_before_its_match(tmp_path, monkeypatch, capsys):
    gdal = pytest.importorskip("osgeo.gdal")
    for name in ("m0", "r"):
        gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 50, 40, 1, gdal.GDT_Float64)
    (tmp_path / "pairs.csv").write_text("moving,reference,target\nm0.tif,r.tif,o.png\n")
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: pytest.fail("it has matched"))
    assert main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out")]) == 1
    assert "The format PNG does not hold this raster" in capsys.readouterr().err


def test_finish_is_the_last_word(tmp_path):
    pair = pair_list(tmp_path, 1)[0]
    assert finished(pair) is None
    row = finish(pair, {"id": pair.id, "verdict": "accepted"})
    assert finished(pair) == row
