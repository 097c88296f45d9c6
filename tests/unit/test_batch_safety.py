"""A batch overwrites no input and no other pair's files, is alone in its folder, and done only with its files there."""

import http.server
import json
import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.services.batch.outputs import OWN, one_batch
from crosstie.services.batch.pair import register_pair
from crosstie.services.batch.queue import finish, finished, read_pairs
from crosstie.services.batch.result_lines import Lines
from osgeo import gdal

PIXELS = np.arange(3072, dtype=np.uint8).reshape(48, 64)
AT_WORK = """
import sys
from pathlib import Path
from crosstie.services.batch.outputs import one_batch
with one_batch(Path(sys.argv[1])):
    print("at work", flush=True)
    sys.stdin.readline()
"""


def pairs_of(tmp_path, text, **options):
    (tmp_path / "pairs.csv").write_text(text)
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    return read_pairs(str(tmp_path / "pairs.csv"), str(folder), options)


REFUSED = {
    "equal targets": "id,moving,reference,target\na,m.tif,r.tif,o.tif\nb,m2.tif,r.tif,o.tif\n",
    "equal but for the case": "id,moving,reference,target\na,m.tif,r.tif,o.tif\nb,m2.tif,r.tif,O.tif\n",
    "equal by another way": "id,moving,reference,target\na,m.tif,r.tif,o.tif\nb,m2.tif,r.tif,out/../o.tif\n",
    "the moving raster of another": "id,moving,reference,target\na,m.tif,r.tif,b.tif\nb,b.tif,r.tif,c.tif\n",
    "the reference of all": "id,moving,reference,target\na,m.tif,r.tif,r.tif\n",
    "the moving raster itself": "id,moving,reference,target\na,m.tif,r.tif,m.tif\n",
    "the list": "id,moving,reference,target\na,m.tif,r.tif,pairs.csv\n",
    "the results": "id,moving,reference,target\na,m.tif,r.tif,out/results.jsonl\n",
    "the operation of another": "id,moving,reference\nx,m.tif,r.tif\nx.operation,m.tif,r.tif\n",
    "the result of another": "id,moving,reference,target\nx,m.tif,r.tif,out/y.json\ny,m.tif,r.tif,o.tif\n",
    "ids that differ in case": "id,moving,reference\nPair,m.tif,r.tif\npair,m.tif,r.tif\n",
    "what shows the batch at work": "id,moving,reference\ncrosstie-under-way,m.tif,r.tif\n",
    "heights": "id,moving,reference,target,heights\na,m.tif,r.tif,h.tif,h.tif\n",
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_would_overwrite_something_is_refused_before_anything_runs(tmp_path, kind):
    (tmp_path / "h.tif").write_bytes(b"heights")
    with pytest.raises(CrosstieError, match=r"pairs\.csv, line [23]: .*(overwrite|there twice)"):
        pairs_of(tmp_path, REFUSED[kind])


IMPOSSIBLE = {
    "exists already": "id,moving,reference,target\na,m.tif,r.tif,mine.tif\n",
    "no ending of a format": "id,moving,reference,target\na,m.tif,r.tif,o.xyz\n",
    "does not exist": "id,moving,reference,target\na,m.tif,r.tif,nowhere/o.tif\n",
    "which is an input": "id,moving,reference,target\na,whole.vrt,r.tif,mine.tif\n",
}


@pytest.mark.parametrize("why", IMPOSSIBLE)
def test_what_cannot_be_written_is_told_before_anything_runs(tmp_path, raster, why):
    raster(PIXELS, "mine.tif", geotransform=(0, 1, 0, 0, 0, -1))
    assert gdal.BuildVRT(str(tmp_path / "whole.vrt"), [str(tmp_path / "mine.tif")]) is not None
    with pytest.raises(CrosstieError, match=rf"pairs\.csv, line 2: .*{why}"):
        pairs_of(tmp_path, IMPOSSIBLE[why])
    assert pairs_of(tmp_path, IMPOSSIBLE[why], no_rasters=True)


ELSEWHERE = {
    "an address": "moving,reference\n/vsicurl/http://127.0.0.1:9/a.tif,r.tif\n",
    "a share": "moving,reference\nm.tif,\\\\127.0.0.1\\s\\r.tif\n",
    "a web service": "moving,reference\nm.tif,WMS:http://127.0.0.1:9\n",
    "a text": "moving,reference\nm.tif,<GDAL_WMS></GDAL_WMS>\n",
    "a pipe": "moving,reference\npipe,r.tif\n",
    "a virtual raster": "moving,reference\naway.vrt,r.tif\n",
    "heights": "moving,reference,heights\nm.tif,r.tif,away.vrt\n",
    "polygons": "moving,reference,ignore\nm.tif,r.tif,/vsicurl/http://127.0.0.1:9/a.gpkg\n",
    "polygons of many": 'moving,reference,use\nm.tif,r.tif,"0,0,1,1;layers.vrt"\n',
    "points": "moving,reference,rough_points\nm.tif,r.tif,https://127.0.0.1:9/p.csv\n",
}


@pytest.mark.parametrize("kind", ELSEWHERE)
def test_a_list_names_plain_files_only(tmp_path, kind):
    os.mkfifo(tmp_path / "pipe")
    away = "<SourceFilename>/vsicurl/http://127.0.0.1:9/a.tif</SourceFilename>"
    (tmp_path / "away.vrt").write_text(f'<VRTDataset rasterXSize="9" rasterYSize="9">{away}</VRTDataset>')
    (tmp_path / "layers.vrt").write_text(
        "<OGRVRTDataSource><SrcDataSource>http://127.0.0.1:9/a</SrcDataSource></OGRVRTDataSource>"
    )
    with pytest.raises(CrosstieError, match=r"pairs\.csv, line 2: .*is no plain file"):
        pairs_of(tmp_path, ELSEWHERE[kind])


def test_polygons_of_a_list_may_mention_web_pages(tmp_path, raster):
    for name in ("m.tif", "r.tif"):
        raster(PIXELS, name, geotransform=(0, 1, 0, 0, 0, -1), crs="EPSG:32633")
    ring = {"type": "Polygon", "coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]}
    feature = {"type": "Feature", "properties": {"source": "https://example.org"}, "geometry": ring}
    (tmp_path / "a.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert pairs_of(tmp_path, "moving,reference,use,heights\nm.tif,r.tif,a.geojson,250\n")


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_lists_of_spreadsheets_in_any_language_are_read(tmp_path, separator):
    text = "id,moving,reference,matcher\na,m.tif,r.tif,structural\n".replace(",", separator)
    (tmp_path / "pairs.csv").write_text(text)
    (pair,) = read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {})
    assert (pair.id, Path(pair.moving).name, pair.options) == ("a", "m.tif", {"matcher": "structural"})


@pytest.mark.parametrize(
    "text",
    [
        "moving,reference\nm.tif,r.tif,,\n\n,,\n",
        "moving , reference\nm.tif, r.tif\n",
        '"moving", "reference"\n"m.tif", "r.tif"\n',
    ],
    ids=["empty cells", "spaces", "spaces and quotation marks"],
)
def test_what_spreadsheets_and_people_leave_between_values_is_ignored(tmp_path, text):
    (pair,) = pairs_of(tmp_path, text)
    assert (pair.id, Path(pair.moving).name, Path(pair.reference).name) == ("00001", "m.tif", "r.tif")


def test_a_name_may_hold_separators_quotation_marks_and_lines(tmp_path, raster):
    name = 'Blatt, "Süd"\n\x85Nr 1.tif'
    path = raster(PIXELS, name).path
    (pair,) = pairs_of(tmp_path, 'moving,reference\n"Blatt, ""Süd""\n\x85Nr 1.tif",r.tif\n')
    assert pair.moving == path


def test_columns_that_mean_nothing_are_said(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("crosstie.cli.batch.register_pairs", lambda *_: (row for row in ()))
    (tmp_path / "pairs.csv").write_text("moving,reference,moving_band,note,seed\nm.tif,r.tif,3,x,1\n")
    assert main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out")]) == 0
    assert "no option is called moving_band, note: not used" in capsys.readouterr().err


@pytest.mark.parametrize("own", OWN)
def test_a_folder_in_the_place_of_a_file_of_the_batch_is_told_before_anything_runs(tmp_path, own):
    (tmp_path / "out" / own).mkdir(parents=True)
    with pytest.raises(CrosstieError, match=f"{own} is a folder"):
        pairs_of(tmp_path, "moving,reference\nm.tif,r.tif\n")


@pytest.mark.parametrize("count", ["0", "-3", "many"])
def test_a_number_of_processes_is_at_least_one(tmp_path, capsys, count):
    with pytest.raises(SystemExit, match="2"):
        main(["batch", "pairs.csv", "--folder", str(tmp_path), "--jobs", count])
    assert f"“{count}” is no number of processes" in capsys.readouterr().err


@pytest.mark.parametrize("own", ["..", ".", "..."])
def test_an_id_that_no_file_can_have_is_told_as_such(tmp_path, own):
    (tmp_path / "pairs.csv").write_text(f"id,moving,reference\n{own},m.tif,r.tif\n")
    with pytest.raises(CrosstieError, match="line 2: no file can have this id"):
        read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {})


def test_targets_of_their_own_are_fine(tmp_path):
    text = "id,moving,reference,target\na,m.tif,r.tif,o.tif\nb,m.tif,r.tif,\na.b,m.tif,r.tif,out/x.tif\n"
    assert [pair.id for pair in pairs_of(tmp_path, text)] == ["a", "b", "a.b"]
    assert pairs_of(tmp_path, "id,moving,reference\na,out/a.tif,r.tif\n", no_rasters=True)


@pytest.mark.parametrize(
    "text",
    [
        "moving,reference\n" + "a" * 140_000 + ",b\n",
        "moving,reference\n" + "a" * 5000 + "/x.tif,b\n",
        "id,moving,reference\n" + "a" * 5000 + ",m.tif,r.tif\n",
        "moving,reference\na\0b,c\n",
    ],
    ids=["field", "path", "id", "nul"],
)  # fmt: skip
def test_texts_that_no_file_has_are_told_or_taken_as_missing_files(tmp_path, text):
    try:
        pairs = pairs_of(tmp_path, text)
        assert [finished(pair) for pair in pairs] == [None]
    except CrosstieError as error:
        assert len(str(error)) < 300


def test_a_second_batch_of_a_folder_is_told(tmp_path, capsys):
    pairs_of(tmp_path, "id,moving,reference\na,m.tif,r.tif\n")
    where = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", AT_WORK, str(tmp_path / "out")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=where, text=True)
    try:
        assert process.stdout.readline() == "at work\n"
        assert main(["batch", str(tmp_path / "pairs.csv"), "--folder", str(tmp_path / "out")]) == 1
        assert "Another batch is at work in the folder" in capsys.readouterr().err
        assert not (tmp_path / "out" / "results.jsonl").exists()
        process.kill()
    finally:
        process.communicate()
    with one_batch(tmp_path / "out"):
        pass
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("lost", ["target", "operation", "report"])
@pytest.mark.parametrize("how", ["removed", "another"])
def test_done_means_that_the_files_are_there_as_they_were_written(tmp_path, lost, how):
    (pair,) = pairs_of(tmp_path, "id,moving,reference\na,m.tif,r.tif\n")
    files = {name: tmp_path / "out" / f"{name}.x" for name in ("target", "operation", "report")}
    for file in files.values():
        file.write_text("written")
    row = finish(pair, {"id": "a", "verdict": "accepted", **{name: str(file) for name, file in files.items()}})
    assert finished(pair) == row
    if how == "removed":
        files[lost].unlink()
    else:
        files[lost].write_text("somebody else's")
    assert finished(pair) is None


def test_a_full_disk_leaves_neither_parts_nor_half_lines(tmp_path):
    pytest.importorskip("resource")
    from .test_full_disk import no_file_beyond

    pairs = pairs_of(tmp_path, "id,moving,reference\n" + "".join(f"p{i},m.tif,r.tif\n" for i in range(40)))
    lines = Lines(str(tmp_path / "out" / "results.jsonl"))
    told = 0
    with no_file_beyond(900):
        for pair in pairs:
            try:
                lines.add(finish(pair, {"id": pair.id, "verdict": "accepted", "reason": "x" * 20}))
            except CrosstieError:
                told += 1
    stored = (tmp_path / "out" / "results.jsonl").read_text()
    assert 0 < told < 40 and stored.endswith("\n")
    assert [json.loads(line)["id"] for line in stored.splitlines()] == [p.id for p in pairs[: 40 - told]]
    assert not [path.name for path in (tmp_path / "out").iterdir() if path.name.startswith(".")]
    for pair in pairs:
        lines.add(finish(pair, {"id": pair.id, "verdict": "accepted", "reason": "x" * 20}))
    again = Lines(str(tmp_path / "out" / "results.jsonl"))
    assert len(again.rows) == 40 and all(finished(pair) for pair in pairs)


# Where the user says that sources lie


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Gives files away and says nothing."""

    def log_message(self, *_):
        """Keep quiet."""


def test_relative_names_lie_below_the_sources_that_the_user_names_and_only_those_are_trusted(tmp_path, raster):
    (tmp_path / "store").mkdir()
    raster(PIXELS, "store/m.tif"), raster(PIXELS, "r.tif")
    root = str(tmp_path / "store")
    (pair,) = pairs_of(tmp_path, f"moving,reference\nm.tif,{tmp_path / 'r.tif'}\n", sources=root)
    assert pair.moving == f"{root}/m.tif" and not pair.request().moving.hearsay and pair.request().reference.hearsay
    (bucket,) = pairs_of(tmp_path, "moving,reference\na/m.tif,r.tif\n", sources="/vsis3/scenes/")
    assert (bucket.moving, bucket.reference) == ("/vsis3/scenes/a/m.tif", "/vsis3/scenes/r.tif")
    assert not bucket.request().moving.hearsay


@pytest.mark.parametrize(
    "name", ["/vsis3/other/m.tif", "../m.tif", "/vsis3/scenes/../other/m.tif", "https://a.org/m.tif"]
)
def test_a_list_cannot_leave_the_sources_for_another_place_of_the_network(tmp_path, raster, name):
    raster(PIXELS, "r.tif")
    with pytest.raises(CrosstieError, match="line 2: .*no plain file on this computer"):
        pairs_of(tmp_path, f"moving,reference\n{name},r.tif\n", sources="/vsis3/scenes")


def test_a_pair_in_a_store_is_read_from_there(tmp_path, raster, textured):
    (tmp_path / "store").mkdir()
    raster(np.uint8(255 * textured(120, 120, 3)), "store/m.tif")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path / "store")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        root = f"/vsicurl/http://127.0.0.1:{server.server_port}"
        (pair,) = pairs_of(tmp_path, "moving,reference\nm.tif,m.tif\n", sources=root, matcher="structural")
        assert register_pair(pair)["verdict"] == "accepted"
    finally:
        server.shutdown()
