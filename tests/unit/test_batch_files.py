"""A batch replaces only the files that it has written itself, as they were written; an interrupted one says so."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.outcome import Refused
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.queue import finish

from .test_batch import told_outcome

PIXELS = np.arange(2000, dtype=np.uint8).reshape(40, 50)
MINE = "somebody's own"


@pytest.fixture
def batch(tmp_path, raster, monkeypatch):
    """Run a batch of a list with the id a, whose match is told: batch(*more arguments, target=…) gives the status."""
    for name in ("m0.tif", "m4.tif", "r.tif"):
        raster(PIXELS, name, geotransform=(0, 2, 0, 0, 0, -2))
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: told_outcome(request))
    (tmp_path / "out").mkdir()

    def run(*more, target="", lines=""):
        (tmp_path / "pairs.csv").write_text(f"id,moving,reference,target\na,m0.tif,r.tif,{target}\n{lines}")
        return main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out"), *more])

    return run


def no_match(*_, **__):
    pytest.fail("it has matched")


FOREIGN = {
    "any result": ("a.json", '{"type": "FeatureCollection"}'),
    "no JSON": ("a.json", MINE),
    "the result of another id": ("a.json", '{"row": {"id": "b"}, "fingerprint": {}, "written": []}'),
    "a list": ("a.json", "[1]"),
    "a raster": ("a.tif", MINE),
    "an operation": ("a.operation.json", "{}"),
    "a report": ("a.report.html", MINE),
    "notes": ("results.jsonl", MINE),
    "other lines": ("results.jsonl", '{"id": "a", "note": 1}\n'),
    "one more line": ("results.jsonl", '{"id": "a", "verdict": "accepted"}\nmine\n'),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_files_of_somebody_else_are_refused_before_anything_runs(tmp_path, batch, monkeypatch, capsys, kind):
    name, text = FOREIGN[kind]
    (tmp_path / "out" / name).write_text(text)
    with monkeypatch.context() as only:
        only.setattr(batch_pair, "match", no_match)
        assert batch("--reports") == 1
    said = capsys.readouterr().err
    assert name in said and "allow" in said and ("pairs.csv, line 2" in said) == (name != "results.jsonl")
    assert {path.name: path.read_text() for path in (tmp_path / "out").iterdir()} == {name: text}
    assert batch("--reports", "--overwrite") == 0 == batch("--reports"), "on demand, and then they are its own"
    assert (tmp_path / "out" / name).read_bytes() != text.encode()


def test_a_report_that_nobody_asked_for_is_left(tmp_path, batch):
    (tmp_path / "out" / "a.report.html").write_text(MINE)
    assert batch() == 0
    assert (tmp_path / "out" / "a.report.html").read_text() == MINE


def test_a_target_that_the_list_names_later_is_no_file_of_the_batch(tmp_path, batch, capsys):
    assert batch() == 0
    (tmp_path / "mine.tif").write_text(MINE)
    assert batch(target="mine.tif") == 1
    assert "line 2: mine.tif exists already" in capsys.readouterr().err
    assert (tmp_path / "mine.tif").read_text() == MINE
    assert batch(target="new.tif") == 0 == batch(), "its rasters of earlier runs stay its own"


@pytest.mark.parametrize("name", ["a.tif", "a.operation.json", "a.report.html", "a.json"])
def test_a_file_that_appears_while_the_batch_runs_is_left(tmp_path, batch, monkeypatch, capsys, name):
    def appears(request, **_):
        (tmp_path / "out" / name).write_text(MINE)
        return told_outcome(request)

    with monkeypatch.context() as only:
        only.setattr(batch_pair, "match", appears)
        assert batch("--reports") == 1 and f"a: error. {name} exists already" in capsys.readouterr().err
    assert (tmp_path / "out" / name).read_text() == MINE
    assert batch("--reports") == 1, "nor is it replaced by the next run"
    assert batch("--reports", "--overwrite") == 0


@pytest.mark.parametrize("name", ["a.tif", "a.operation.json"])
def test_a_file_that_somebody_changed_since_is_refused(tmp_path, batch, capsys, name):
    assert batch() == 0
    (tmp_path / "out" / name).write_text(MINE)
    assert batch() == 1 and (tmp_path / "out" / name).read_text() == MINE
    assert f"{name} exists already" in capsys.readouterr().err
    (tmp_path / "out" / name).unlink()
    assert batch() == 0 and (tmp_path / "out" / name).exists()


def test_a_run_that_is_refused_in_between_leaves_the_raster_its_own(tmp_path, batch, monkeypatch):
    assert batch() == 0
    with monkeypatch.context() as only:
        only.setattr(batch_pair, "match", lambda request, **_: Refused(request, ("Nothing stands out.",)))
        assert batch("--seed", "3") == 1
    assert batch("--seed", "4") == 0


def test_what_a_killed_run_had_written_is_its_own(tmp_path, batch, monkeypatch, capsys):
    def killed(*_):
        raise KeyboardInterrupt

    assert batch() == 0
    os.utime(tmp_path / "m0.tif", (1, 1))
    with monkeypatch.context() as only:
        only.setattr(batch_pair, "finish", killed)
        assert batch() == 1 and batch(target="other.tif") == 1
    os.utime(tmp_path / "other.tif", (1, 1))
    assert batch(target="other.tif") == 1, "older than the run"
    assert "other.tif exists already" in capsys.readouterr().err
    assert batch() == 0


@pytest.mark.parametrize("text", [b'{"id": "b", "verd', b'{"i', b'{"id": "b", "verdict": "accepted"}\n\n'])
def test_results_that_a_kill_cut_short_are_no_obstacle(tmp_path, batch, text):
    (tmp_path / "out" / "results.jsonl").write_bytes(b'{"id": "0", "verdict": "error"}\n' + text)
    assert batch() == 0
    stored = [json.loads(line)["id"] for line in (tmp_path / "out" / "results.jsonl").read_text().splitlines()]
    assert stored[0] == "0" and stored[-1] == "a"


@pytest.mark.parametrize("done", [0, 1])
def test_a_cancelled_batch_says_what_is_done(tmp_path, batch, monkeypatch, capsys, done):
    def cancelled(request, **_):
        if Path(request.moving.path).name == "m4.tif" or not done:
            raise KeyboardInterrupt
        return told_outcome(request)

    with monkeypatch.context() as only:
        only.setattr(batch_pair, "match", cancelled)
        assert batch(lines="b,m4.tif,r.tif,\n") == 1
    said = capsys.readouterr().err
    assert f"Cancelled: {done} of 2 pairs are done. Run the same command again" in said and "nothing" not in said
    assert batch(lines="b,m4.tif,r.tif,\n") == 0


def test_crafted_records_own_nothing(tmp_path, batch, capsys):
    (tmp_path / "out" / "a.tif").write_text(MINE)
    for written in ([3], [[]], [{}], [["a.tif"]], [[None, 1, 2]], [[str(tmp_path / "out" / "a.tif"), 1, 2]]):
        record = {"row": {"id": "a"}, "fingerprint": None, "written": written}
        (tmp_path / "out" / "a.json").write_text(json.dumps(record))
        assert batch() == 1 and "a.tif exists already" in capsys.readouterr().err


def test_finish_keeps_what_is_written_by_its_absolute_path(tmp_path, batch, monkeypatch):
    from crosstie.services.batch.queue import Pair

    monkeypatch.chdir(tmp_path)
    Path("out/a.tif").write_text(MINE)
    finish(Pair("a", "m0.tif", "r.tif", "out/a.tif", "out"), {"id": "a", "verdict": "x", "target": "out/a.tif"})
    assert json.loads(Path("out/a.json").read_text())["written"][0][0] == str(tmp_path / "out" / "a.tif")
