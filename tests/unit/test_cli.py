"""The command line as a person meets it: exit statuses, sentences, files."""

import io
import json
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli import arguments
from crosstie.cli.main import main
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.matching import WorkingImage
from crosstie.core.operation.operation import Operation, grids_of, save_operation
from crosstie.core.outcome import Refused
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.models.registry import MATCHERS
from osgeo import gdal

TRUTH = frames.shift(40, 10) @ frames.similarity(1.1, 12) @ frames.shift(-20, -30)
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)


@pytest.fixture(scope="module")
def scenes():
    """Two float images in 0..1: a scene of blocks and lines, and the same seen through TRUTH with contrast inverted."""
    rng = np.random.default_rng(3)
    scene = np.zeros((320, 360))
    for _ in range(220):
        y, x, h, w = rng.integers(0, (300, 340, 40, 40)) + (0, 0, 6, 6)
        scene[y : y + h, x : x + w] = rng.random()
    image = WorkingImage(scene[None].astype(np.float32), np.ones(scene.shape, bool), np.eye(3))
    centres = pixel_centres((240, 260))
    there = frames.apply(TRUTH, centres.reshape(-1, 2)).reshape(centres.shape)
    seen = sample(image, there, np.eye(3))
    moving = np.where(seen.valid, 1.1 - seen.pixels[0], 0)
    return moving, scene


@pytest.fixture
def pair(raster, scenes):
    moving, reference = (np.uint8(20 + 200 * s) for s in scenes)
    moving[scenes[0] == 0] = 0
    return raster(moving, name="moving.tif").path, raster(
        reference, "reference.tif", geotransform=NORTH_UP, crs="EPSG:32633"
    ).path


def test_match_writes_points_vrt_and_json(pair, tmp_path, capsys):
    files = [tmp_path / name for name in ("m.points", "m.vrt", "m.json")]
    assert main(["match", *pair, "--points", str(files[0]), "--vrt", str(files[1]), "--json", str(files[2])]) == 0
    said = capsys.readouterr().out
    assert "tie points" in said and all(str(file) in said.splitlines()[-1] for file in files)
    report = json.loads(files[2].read_text())
    assert report["verdict"] in ("accepted", "review")
    matrix = np.array(report["transform"]["matrix"])
    xy = np.array([[40.0, 40], [220, 60], [120, 200]])
    assert np.linalg.norm(frames.apply(matrix, xy) - frames.apply(TRUTH, xy), axis=1).max() < 1.5
    assert files[0].read_text().startswith("#CRS:")
    assert "GCP" in files[1].read_text()
    assert main(["match", *pair, "--points", str(files[0])]) == 1
    assert "exists already" in capsys.readouterr().err
    few = tmp_path / "few.csv"
    assert main(["match", *pair, "--points", str(few), "--most-points", "7"]) == 0
    assert len(few.read_text().splitlines()) == 8 and "7 of" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["0", "-3", "many", "1.5"])
def test_a_number_of_points_is_one(text, pair, capsys):
    with pytest.raises(SystemExit):
        main(["match", *pair, f"--most-points={text}"])
    assert "is no number of points" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["match", "register"])
@pytest.mark.parametrize("role", [0, 1])
def test_no_output_takes_the_place_of_a_raster_that_is_read(pair, capsys, command, role):
    before = [Path(path).read_bytes() for path in pair]
    target = ["--json", pair[role]] if command == "match" else [pair[role]]
    assert main([command, *pair, *target, "--overwrite"]) == 1
    assert "is being read" in capsys.readouterr().err
    assert [Path(path).read_bytes() for path in pair] == before


@pytest.mark.parametrize(
    ("outputs", "why"),
    [
        (["--json", "nowhere/m.json"], "does not exist"),
        (["--report", "there.html"], "exists already"),
        (["--points", "m.json", "--json", "m.json"], "two outputs"),
    ],
)
def test_what_cannot_be_written_is_refused_before_the_match(pair, tmp_path, capsys, monkeypatch, outputs, why):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("crosstie.cli.match.match", lambda *_: pytest.fail("It has matched."))
    (tmp_path / "there.html").touch()
    assert main(["match", *pair, *outputs]) == 1
    assert why in capsys.readouterr().err


def test_register_writes_the_raster_on_the_reference_grid(pair, tmp_path, capsys):
    from osgeo import gdal

    target = tmp_path / "out.tif"
    assert main(["register", *pair, str(target), "--accept-review"]) == 0
    assert f"Written: {target}." in capsys.readouterr().out
    written = gdal.Open(str(target))
    assert written.GetGeoTransform()[1] == pytest.approx(2.0)


def test_two_places_are_refused_with_status_1_and_nothing_is_written(pair, raster, textured, tmp_path, capsys):
    other = raster(np.uint8(20 + 200 * textured(240, 260, 9)), name="other.tif").path
    target = tmp_path / "out.tif"
    assert main(["register", other, pair[1], str(target)]) == 1
    assert capsys.readouterr().err.strip()
    assert not target.exists()


@pytest.mark.parametrize("more", [[], ["--json"]])
def test_files_that_a_refused_pair_has_not_are_said_not_to_be_written(pair, tmp_path, capsys, monkeypatch, more):
    monkeypatch.setattr("crosstie.cli.match.match", lambda request, *_: Refused(request, ("Nothing stands out.",)))
    files = [str(tmp_path / name) for name in ("m.html", "m.points", "m.vrt")]
    given = [*more, str(tmp_path / "m.json")] if more else []
    assert main(["match", *pair, "--report", files[0], "--points", files[1], "--vrt", files[2], *given]) == 1
    said = capsys.readouterr()
    assert f"Not written, as there is no registration: {', '.join(files)}." in said.err
    assert said.out == (f"Written: {given[1]}.\n" if more else "")


@pytest.mark.parametrize(
    ("driver", "kind", "bands"), [("WEBP", "Byte", 1), ("PNG", "Float32", 1), ("GPKG", "Float64", 2)]
)
def test_what_a_format_does_not_take_is_told_before_the_match(pair, tmp_path, capsys, monkeypatch, driver, kind, bands):
    from osgeo import gdal

    monkeypatch.setattr("crosstie.cli.register.match", lambda *_: pytest.fail("It has matched."))
    moving, target = str(tmp_path / "moving.tif"), tmp_path / f"out.{driver[:4].lower()}"
    gdal.GetDriverByName("GTiff").Create(moving, 40, 40, bands, gdal.GetDataTypeByName(kind))
    assert main(["register", moving, pair[1], str(target)]) == 1
    assert f"The format {driver} does not" in capsys.readouterr().err and not target.exists()


def test_a_missing_file_is_one_sentence_with_status_1(pair, capsys):
    assert main(["match", "nowhere.tif", pair[1]]) == 1
    assert "nowhere.tif" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [[], ["match"], ["match", "a", "b", "--moving-bands", "0"], ["evaluate", "m.json"], ["fly"]]
)
def test_wrong_usage_is_status_2(arguments):
    with pytest.raises(SystemExit) as stop:
        main(arguments)
    assert stop.value.code == 2


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["fit", "p.csv", "--transform", "krumm"], "“krumm” cannot be chosen. Choose one of auto, shift"),
        (["fit", "p.csv", "--smoothing", "-1"], "“-1” is not possible. Give a number from 0 up."),
        (["fit", "p.csv", "--smoothing", "nan"], "“nan” is not possible"),
        (["fit", "p.csv", "--robust", "-2"], "“-2” is not possible"),
        (["match", "a", "b", "--device", "moon"], "“moon” cannot be chosen. Choose one of auto, cpu"),
        (["apply", "o", "a", "b", "-r", "soft"], "“soft” cannot be chosen"),
        (["frobnicate"], "“frobnicate” cannot be chosen. Choose one of match"),
    ],
)
def test_what_cannot_be_chosen_is_said_in_one_way(arguments, why, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert why in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--rough-uncertainty", "20"], "means nothing without rough points"),
        (["--ignore", "0,0,999999,9999999"], "Nothing is left of"),
        (["--ignore", "499000,4498000,500350,4501000", "--ignore", "500300,4498000,509000,4501000"], "Nothing is left"),
        (["--use", "500000,4499700,500200,4500000", "--ignore", "499990,4499000,500300,4500100"], "Nothing is left"),
        (["--rough-point", "1", "1", "9", "9", "-5", "--rough-point", "9", "1", "9", "9"], "be off by -5 pixels"),
        (["--rough-point", "1", "1", "nan", "9"], "is not made of numbers"),
    ],
)
def test_options_that_have_no_effect_or_leave_nothing_are_said(pair, capsys, options, why):
    assert main(["match", *pair, *options]) == 1
    assert why in capsys.readouterr().err


def test_heights_are_said_to_be_unread(pair, capsys, tmp_path):
    table = tmp_path / "links.csv"
    table.write_text("moving_col,moving_row,reference_col,reference_row\n1,1,2,2\n9,1,10,2\n1,9,2,10\n9,9,10,10\n")
    assert main(["fit", str(table), "--transform", "affine", "--heights", "250"]) == 1
    assert "Only the transform “rpc-bias” reads heights" in capsys.readouterr().err
    assert main(["match", *pair, "--heights", "250"]) == 0
    assert "The heights were not used" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["match", "register", "evaluate"])
def test_help_has_examples(command, capsys):
    with pytest.raises(SystemExit) as stop:
        main([command, "--help"])
    assert stop.value.code == 0
    assert "examples:" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["", "[]", '{"pairs": 1}'])
def test_evaluate_refuses_what_is_no_manifest(tmp_path, text, capsys):
    manifest = tmp_path / "m.json"
    manifest.write_text(text)
    assert main(["evaluate", str(manifest), "--out", str(tmp_path / "o.jsonl")]) == 1
    assert "manifest" in capsys.readouterr().err


@pytest.mark.parametrize(
    "theirs", ["my notes\n", '{"pairs": []}', '{\n "id": 1\n}', '{"id": 1}\n{"id": 2}\n', "\xff\xfe"]
)
def test_evaluate_replaces_nothing_but_its_own_results(tmp_path, monkeypatch, theirs, capsys):
    monkeypatch.setattr("crosstie.cli.evaluate.run_pair", lambda task: {"verdict": "rejected", "id": task.pair["id"]})
    manifest, out = tmp_path / "pairs.json", tmp_path / "out.jsonl"
    manifest.write_text(json.dumps({"pairs": [{"id": name, "moving": "m", "reference": "r"} for name in "ab"]}))
    out.write_text(theirs)
    command = ["evaluate", str(manifest), "--out"]
    assert main([*command, str(out)]) == 1 and out.read_text() == theirs
    assert main([*command, str(manifest)]) == 1 and json.loads(manifest.read_text())["pairs"]
    assert "holds no results" in capsys.readouterr().err
    for _ in range(2):
        assert main([*command, str(tmp_path / "own.jsonl")]) == 0
        (tmp_path / "own.jsonl").write_text((tmp_path / "own.jsonl").read_text()[:-4])


def test_all_matchers_are_measured_once_and_compared_in_one_table(tmp_path, monkeypatch, capsys):
    measured = []

    def run_pair(task):
        measured.append((task.matcher, task.pair["id"]))
        return {"id": task.pair["id"], "verdict": "accepted", "check_points": [[0.0, 1.0]], "seconds": 1.0}

    monkeypatch.setattr("crosstie.cli.evaluate.run_pair", run_pair)
    files = {"moving": "m", "reference": "r", "category": "c"}
    (tmp_path / "known.json").write_text(json.dumps({"pairs": [{"id": "k", **files, "check_points": [[0, 0, 0, 0]]}]}))
    (tmp_path / "unrelated.json").write_text(json.dumps({"pairs": [{"id": "u", **files}]}))
    command = ["evaluate", str(tmp_path / "known.json"), str(tmp_path / "unrelated.json"), "--matcher", "all"]
    command += ["--out", str(tmp_path / "results")]
    assert main(command) == 0
    table = capsys.readouterr().out
    assert "known, c" in table and "unrelated, unrelated" in table
    assert {m for m, _ in measured} == {*MATCHERS, "identity", "sift"} - {"epimask"} and ("sift", "u") not in measured
    (tmp_path / "results" / "sift_known.jsonl").write_text('{"id": "k", "verd')
    before = len(measured)
    assert main(command) == 0
    assert measured[before:] == [("sift", "k")] and capsys.readouterr().out == table


def test_one_matcher_is_measured_on_one_manifest(tmp_path, capsys):
    assert main(["evaluate", "a.json", "b.json", "--out", str(tmp_path / "o.jsonl")]) == 1
    assert "--matcher all" in capsys.readouterr().err


@pytest.mark.parametrize("matcher", ["structural", "sift", "identity"])
def test_evaluate_scores_a_manifest_and_keeps_the_contract(pair, tmp_path, matcher, capsys):
    pytest.importorskip("cv2" if matcher == "sift" else "numpy")
    xy = np.array([[40.0, 40], [220, 60], [120, 200]])
    row = {"id": "one", "category": "blocks", "moving": pair[0], "reference": pair[1]}
    row["check_points"] = np.c_[xy, frames.apply(TRUTH, xy)].tolist()
    manifest, out, ties = tmp_path / "m.json", tmp_path / "o.jsonl", tmp_path / "ties"
    manifest.write_text(json.dumps({"pairs": [row]}))
    command = ["evaluate", str(manifest), "--out", str(out), "--matcher", matcher, "--tie-points", str(ties)]
    assert main(command) == 0
    assert "blocks" in capsys.readouterr().out
    (result,) = [json.loads(line) for line in out.read_text().splitlines()]
    assert {"id", "verdict", "check_points", "seconds", "matcher", "tie_points", "reason"} <= set(result)
    if matcher == "structural":
        assert np.linalg.norm(np.array(result["check_points"]) - frames.apply(TRUTH, xy), axis=1).max() < 1.5
        assert len(np.loadtxt(ties / "one.csv", delimiter=",", skiprows=1)) == result["tie_points"] or ties.exists()


@pytest.mark.parametrize("command", ["match", "register"])
def test_machines_read_the_outcome_from_stdout(pair, tmp_path, capsys, monkeypatch, command):
    monkeypatch.setattr(f"crosstie.cli.{command}.match", lambda request, *_: Refused(request, ("Nothing agrees.",)))
    more = [str(tmp_path / "o.tif")] if command == "register" else []
    assert main([command, *pair, *more, "--json", "-"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["reasons"] == ["Nothing agrees."] and "Nothing agrees." in said.err
    assert main([command, *pair, *more, "--json", str(tmp_path / "o.json")]) == 1
    assert capsys.readouterr().out.count("{") == 0 and json.loads((tmp_path / "o.json").read_text()) == json.loads(
        said.out
    )


@pytest.mark.parametrize(("encoding", "bar"), [("utf-8", "█" * 12 + "░" * 12), ("cp437", None), ("ascii", "#" * 12)])
def test_a_bar_is_drawn_on_terminals_alone(monkeypatch, encoding, bar):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr("sys.stderr", stream)
    arguments.show_progress("Matching tiles", 0.5)
    assert not stream.buffer.getvalue()
    stream = type("Terminal", (io.TextIOWrapper,), {"isatty": lambda self: True})(io.BytesIO(), encoding=encoding)
    monkeypatch.setattr("sys.stderr", stream)
    arguments.show_progress("Matching tiles", 0.5)
    arguments.show_progress("Done", 1.0)
    stream.flush()
    said = stream.buffer.getvalue().decode(encoding)
    assert said.startswith(f"\r{bar or '█' * 12}") and " 50 %  Matching tiles" in said and said.endswith("\n")


@pytest.mark.parametrize("more", [["--t-srs", "EPSG:4326"], ["--tr", "2", "2"], ["--te", "0", "0", "9", "9"]])
def test_what_needs_resampling_is_refused_without(tmp_path, raster, capsys, more):
    scan = raster(np.zeros((9, 9), np.uint8), "scan.tif")
    operation = Operation(FAMILIES["shift"].of(frames.shift(2, 2)), *grids_of(scan, scan))
    save_operation(str(tmp_path / "o.json"), operation, False)
    command = ["apply", str(tmp_path / "o.json"), scan.path, str(tmp_path / "p.tif"), "--without-resampling", "gcps"]
    assert main([*command, *more]) == 1 and "need resampling" in capsys.readouterr().err
    assert not (tmp_path / "p.tif").exists() and main(command) == 0


def test_a_failed_match_leaves_no_file_in_the_way_of_the_corrected_command(tmp_path, raster, capsys):
    scan = raster(np.zeros((9, 9), np.uint8), "scan.tif").path
    command = ["match", scan, str(tmp_path / "no.tif"), "--json", str(tmp_path / "n.json")]
    assert main(command) == 1 and not (tmp_path / "n.json").exists()
    assert "Written" not in capsys.readouterr().out
    assert main([*command[:-1], "-"]) == 1 and json.loads(capsys.readouterr().out)["verdict"]


def test_an_evaluation_in_two_processes_has_a_row_of_every_pair(tmp_path):
    manifest, out = tmp_path / "pairs.json", tmp_path / "out.jsonl"
    manifest.write_text(
        json.dumps({"pairs": [{"id": name, "moving": "no.tif", "reference": "no.tif"} for name in "ab"]})
    )
    assert main(["evaluate", str(manifest), "--out", str(out), "--matcher", "structural", "--jobs", "2"]) == 0
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert sorted((row["id"], row["verdict"]) for row in rows) == [("a", "error"), ("b", "error")]
    assert all("no.tif" in row["reason"] for row in rows)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ([], "COMMAND"),
        (["mach", "a", "b"], "“mach” cannot be chosen"),
        (["match", "a.tif"], "reference"),
        (["match", "a.tif", "b.tif", "--transform", "banana"], "“banana” cannot be chosen"),
        (["stack", "a.tif"], "--folder"),
        (["register", "a.tif", "b.tif", "c.tif", "d.tif"], "d.tif"),
    ],
)
def test_wrong_usage_is_two_lines_the_first_of_which_says_what_is_wrong(arguments, told, capsys):
    with pytest.raises(SystemExit):
        main(arguments)
    first, second = capsys.readouterr().err.splitlines()
    assert told in first and "--help" in second


def test_the_version_is_said_with_those_of_the_libraries(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    own = re.search(
        r"^version=(.+)$", (Path(__file__).parents[2] / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE
    )[1]
    assert said.startswith(f"crosstie {own} (python ") and f"gdal {gdal.__version__}" in said


def test_a_reader_that_has_read_enough_ends_it_without_a_traceback():
    line = '"$0" -m crosstie match --help | true; exit ${PIPESTATUS[0]}'
    ended = subprocess.run(["/bin/bash", "-c", line, sys.executable], capture_output=True, text=True, check=False)
    assert ended.stderr == "" and ended.returncode == 1


def test_a_current_folder_that_was_deleted_is_a_sentence(tmp_path, monkeypatch, capsys):
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert main(["batch", "../list.csv", "--folder", "../out"]) == 1
    assert capsys.readouterr().err == "The current folder does not exist any more. Change to another one.\n"
