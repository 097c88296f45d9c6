"""A file to write is no input, not there, not named twice and can be written: told before any work is done."""

import json
import os
import socket
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.operation.vectors import apply_to_vector
from crosstie.core.raster.atomic import refuse
from crosstie.core.raster.drivers import FileOptions
from crosstie.core.raster.registered import format_to_warp_into
from crosstie.core.raster.source import Raster
from crosstie.core.raster.targets import check_targets, files_of, place_of
from crosstie.core.request import RasterSource
from osgeo import gdal

PIXELS = np.arange(3072, dtype=np.uint8).reshape(48, 64)
TABLE = "moving_col,moving_row,reference_x,reference_y\n" + "".join(
    f"{x},{y},{500000 + 2 * x},{4500000 - 2 * y}\n" for x in (0, 50, 100) for y in (0, 50, 100)
)


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "links.csv").write_text(TABLE)
    return tmp_path


@pytest.fixture
def operation(here):
    assert main(["fit", "links.csv", "op.json", "--transform", "affine"]) == 0
    return "op.json"


def virtual(path, *files):
    assert gdal.BuildVRT(path, list(files)) is not None


COMMANDS = {
    "fit over its points": (["fit", "links.csv", "links.csv"], "links.csv"),
    "fit, the same by another way": (["fit", "links.csv", "./links.csv"], "links.csv"),
    "fit, a link to them": (["fit", "links.csv", "--residuals", "link.csv"], "links.csv"),
    "fit, residuals over the points": (["fit", "links.csv", "--residuals", "links.csv"], "links.csv"),
    "fit, the report over the operation": (["fit", "links.csv", "r.json", "--report", "r.json"], None),
    "convert onto itself": (["convert-points", "links.csv", "links.csv"], "links.csv"),
    "evaluate over its operation": (["evaluate-points", "links.csv", "op.json", "--residuals", "op.csv"], "op.json"),
    "apply over its operation": (["apply", "op.json", "shapes.geojson", "op.json"], "op.json"),
    "apply onto itself": (["apply", "op.json", "shapes.geojson", "shapes.geojson"], "shapes.geojson"),
}


@pytest.mark.parametrize("kind", COMMANDS)
def test_no_command_writes_over_what_it_reads_or_twice_to_one_file(operation, here, capsys, kind):
    arguments, victim = COMMANDS[kind]
    (here / "link.csv").symlink_to("links.csv")
    os.link(here / "op.json", here / "op.csv")
    (here / "shapes.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    before = victim and Path(victim).read_bytes()
    assert main([*arguments, "--overwrite"]) == 1
    told = capsys.readouterr().err
    assert ("is being read" if victim else "two outputs") in told
    if victim:
        assert Path(victim).read_bytes() == before
    else:
        assert not Path("r.json").exists()


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["fit", "links.csv", "there.json"], "exists already"),
        (["fit", "links.csv", "new.json", "--residuals", "there.csv"], "exists already"),
        (["fit", "links.csv", "new.json", "--report", "nowhere/r.html"], "does not exist"),
        (["fit", "links.csv", "new.json", "--report", "r.txt"], "must end in .html / .htm / .json"),
        (["fit", "links.csv", "new.json", "--residuals", "r.xlsx"], "must end in .csv / .txt"),
        (["convert-points", "links.csv", "there.csv"], "exists already"),
        (["convert-points", "links.csv", "nowhere/p.csv"], "does not exist"),
        (["convert-points", "links.csv", "p.xyz"], r"Let it end in .points / .csv"),
        (["evaluate-points", "links.csv", "op.json", "--residuals", "there.csv"], "exists already"),
        (["apply", "op.json", "links.csv", "."], "is a folder"),
    ],
)
def test_what_cannot_be_written_is_told_before_anything_is_read(operation, here, capsys, monkeypatch, arguments, why):
    for name in ("there.json", "there.csv"):
        (here / name).write_text("mine")
    for module in ("fit", "convert_points", "evaluate_points"):
        monkeypatch.setattr(f"crosstie.cli.{module}.links_of", lambda *_: pytest.fail("It has begun."))
    monkeypatch.setattr("crosstie.cli.apply.load_operation", lambda *_: pytest.fail("It has begun."))
    assert main(arguments) == 1
    assert why in capsys.readouterr().err
    assert not (here / "new.json").exists()


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["match", "--points", "m.xyz"], "Let it end in .points / .csv"),
        (["match", "--report", "r.txt"], "must end in .html / .htm / .json"),
        (["match", "--vrt", "gcps.tif"], "must end in .vrt"),
        (["match", "--points", "sea.geojson", "--overwrite"], "is being read"),
        (["match", "--json", "heights.tif", "--overwrite"], "is being read"),
        (["register", "out.xyz"], "no ending of a format"),
        (["register", "out"], "no ending of a format"),
        (["register", "part.tif", "--overwrite"], "is being read"),
        (["register", "deep.tif", "--overwrite"], "is being read"),
        (["stereo", "--heights", "h.xlsx"], "must end in .csv / .txt"),
    ],
)
def test_a_match_begins_only_with_outputs_that_can_be(here, raster, capsys, monkeypatch, arguments, why):
    for name in ("part.tif", "deep.tif", "heights.tif", "reference.tif"):
        raster(PIXELS, name=name, geotransform=(0, 1, 0, 0, 0, -1))
    virtual("inner.vrt", "deep.tif")
    virtual("moving.vrt", "part.tif", "inner.vrt")
    ring = [[[0, 0], [9, 0], [9, 9], [0, 0]]]
    (here / "sea.geojson").write_text(json.dumps({"type": "Polygon", "coordinates": ring}))
    for module in ("match", "register"):
        monkeypatch.setattr(f"crosstie.cli.{module}.match", lambda *_: pytest.fail("It has matched."))
    command, *outputs = arguments
    options = ["--ignore", "sea.geojson", "--heights", "heights.tif"] if command == "match" else []
    before = {file.name: file.read_bytes() for file in here.iterdir()}
    assert main([command, "moving.vrt", "reference.tif", *outputs, *options]) == 1
    assert why in capsys.readouterr().err
    assert {file.name: file.read_bytes() for file in here.iterdir()} == before


@pytest.mark.parametrize(
    ("name", "why"),
    [("x" * 300 + ".tif", "cannot be called"), ("d/" * 3000 + "o.tif", "cannot be called")],
)
def test_names_that_no_disk_takes_are_told(here, name, why):
    (here / "in.tif").touch()
    with pytest.raises(CrosstieError, match=why) as told:
        check_targets((name,), ("in.tif",), True)
    assert len(str(told.value)) < 300


def test_names_are_told_that_leave_no_room_for_what_gdal_writes_beside_a_file():
    for name in ("x" * 240 + ".tif", "ü" * 120 + ".png"):
        with pytest.raises(CrosstieError, match="too long"):
            format_to_warp_into(name)
    assert format_to_warp_into("x" * 200 + ".tif") == "GTiff"


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("o.ti" + "9" * 400, FileOptions()), ("o.tif", FileOptions("x" * 400)),
        ("o.tif", FileOptions("", ("K" * 400 + "=1",))), ("o.tif", FileOptions("", ("K" * 400,))),
    ],
)  # fmt: skip
def test_sentences_about_formats_are_short_whatever_was_given(name, file):
    with pytest.raises(CrosstieError) as told:
        format_to_warp_into(name, file)
    assert len(str(told.value)) < 240


@pytest.mark.parametrize("of", ["os.open", "Path.stat"])
@pytest.mark.parametrize("kind", ["raster", "vectors"])
def test_a_file_that_may_not_be_read_is_told_as_such(here, monkeypatch, of, kind):
    """It was called damaged, or missing where its folder may not be entered. Root may read all: it is simulated."""
    path, real = str(here / "in.tif"), os.open if of == "os.open" else Path.stat
    gdal.GetDriverByName("GTiff").Create(path, 9, 9, 1)

    def refused(name, *more, **named):
        if str(name) == path:
            raise PermissionError(13, "Permission denied")
        return real(name, *more, **named)

    monkeypatch.setattr(f"crosstie.core.text_files.{of}", refused)
    with pytest.raises(CrosstieError, match="in.tif may not be read: check the permissions"):
        if kind == "raster":
            Raster(RasterSource(path))
        else:
            apply_to_vector(path, str(here / "o.gpkg"), None)


def test_a_folder_that_may_not_be_entered_is_told_as_such(here, monkeypatch):
    def refused(*_more, **_named):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("crosstie.core.raster.atomic.Path.stat", refused)
    with pytest.raises(CrosstieError, match="Nothing can be written to locked"):
        refuse(Path("locked/o.tif"), True, CrosstieError)


def test_a_folder_that_takes_no_file_is_told_before(here, monkeypatch):
    def refused(**_more):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("crosstie.core.raster.targets.tempfile.TemporaryFile", refused)
    with pytest.raises(CrosstieError, match="read-only"):
        check_targets([str(here / "a.json")], [], overwrite=False)


@pytest.mark.parametrize("name", ["pipe", "socket", "link to a device", "n" * 300, "a\0b", "", "."])
def test_what_is_no_file_is_never_replaced(here, name):
    os.mkfifo("pipe")
    (here / "link to a device").symlink_to("/dev/null")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind("socket")
    with pytest.raises(CrosstieError, match=r"Give the name of a file|Choose another name"):
        check_targets([str(here / name) if name else "/"], [], overwrite=True)
    listening.close()


def test_a_raster_consists_of_all_files_that_it_points_to(here, raster):
    for name in ("a.tif", "b.tif"):
        raster(PIXELS, name=name, geotransform=(0, 1, 0, 0, 0, -1))
    virtual("inner.vrt", "b.tif")
    virtual("outer.vrt", "a.tif", "inner.vrt")
    names = {Path(file).name for file in files_of("outer.vrt")}
    assert names == {"outer.vrt", "a.tif", "inner.vrt", "b.tif"}
    assert list(files_of("nowhere.tif")) == ["nowhere.tif"]
    os.mkfifo("pipe")
    assert list(files_of("pipe")) == ["pipe"]


def test_control_points_beside_a_raster_may_be_replaced(here, raster):
    raster(PIXELS, name="a.tif")
    (here / "a.tif.aux.xml").write_text("<PAMDataset></PAMDataset>")
    check_targets(["a.tif.aux.xml"], ["a.tif"], overwrite=True)
    with pytest.raises(CrosstieError, match="exists already"):
        check_targets(["a.tif.aux.xml"], ["a.tif"], overwrite=False)


def test_places_are_one_whatever_the_way(here):
    (here / "folder").mkdir()
    (here / "link").symlink_to("folder")
    assert place_of("link/A.tif") == place_of(str(here / "folder" / "a.TIF"))
