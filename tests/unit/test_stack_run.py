"""A stack from its list to rasters on one grid: the pairs as a batch, what is left out, what is never overwritten."""

import json
from pathlib import Path

import crosstie
import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.operation.operation import load_operation
from crosstie.core.outcome import Cancelled, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.progress import CancelledError
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.crew import ALONE
from crosstie.services.batch.decisions import GIVEN_UP, decide
from crosstie.services.batch.run import run_batch
from crosstie.services.stack import run as stack_run
from crosstie.services.stack.listing import date_of, members_of, number_of, opened
from crosstie.services.stack.run import StackJob, run_stack
from osgeo import gdal

UTM, ROWS, COLS = "EPSG:32633", 40, 50
PIXEL_M = 2.0


@pytest.fixture
def scenes(tmp_path, raster, textured, monkeypatch):
    """scenes(4): rasters a0, a1, … of one place, each a pixel further off than its georeference says; matches know it.

    `scenes.refused` and `scenes.wrong` hold numbers: of rasters that no match fits, and of those whose matches lie.
    """
    ground = np.uint8(255 * textured(ROWS + 40, COLS + 40, 1))
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: _matched(make, request))

    def make(count, crs=UTM, names="a"):
        (tmp_path / "in").mkdir(exist_ok=True)
        for number in range(count):
            window = ground[number : number + ROWS, 2 * number : 2 * number + COLS]
            raster(window, f"in/{names}{number}.tif", geotransform=(500000, PIXEL_M, 0, 4600000, 0, -PIXEL_M), crs=crs)
        return [str(tmp_path / "in" / f"{names}{number}.tif") for number in range(count)]

    make.refused, make.wrong, make.doubtful, make.asked = set(), set(), set(), []
    return make


def _matched(scenes, request):
    numbers = [int(Path(source.path).stem[1:]) for source in (request.moving, request.reference)]
    scenes.asked.append(tuple(numbers))
    if scenes.refused & set(numbers):
        return Refused(request, ("Nothing stands out.",))
    steps = numbers[0] - numbers[1]
    off = np.array([2.0 * steps, 1.0 * steps])
    if scenes.wrong & set(numbers):
        off = off + np.random.default_rng(numbers).uniform(-25, 25, 2)
    xy = np.random.default_rng(numbers).uniform([0, 0], [COLS, ROWS], (30, 2))
    points = TiePoints.from_matches(xy, xy + off, np.ones(30), "structural")
    transform = FAMILIES["shift"].of(np.array([[1.0, 0, off[0]], [0, 1, off[1]], [0, 0, 1]]))
    verdict = "review" if scenes.doubtful & set(numbers) else "accepted"
    return Registered(request, verdict, transform, points, Accuracy(30, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0), 0.9)


def stack(paths, folder, *more):
    return main(["stack", *paths, "--folder", str(folder), *more])


def report_in(folder):
    return json.loads((folder / "stack.json").read_text())


def states(folder):
    return {raster["name"]: raster["state"] for raster in report_in(folder)["rasters"]}


def pixels(path):
    data = gdal.Open(str(path))
    return data.ReadAsArray(), data.GetGeoTransform()


# The whole way


def test_a_stack_can_be_differenced_and_says_how_well_it_closes(tmp_path, scenes, capsys):
    out = tmp_path / "out"
    assert stack(scenes(4), out, "--reference", "a1.tif") == 0
    said = capsys.readouterr()
    assert "4 rasters adjusted by 6 pairs, which close to 0.00 px" in said.out and not said.err
    written = [pixels(out / f"a{number}.tif") for number in range(4)]
    assert len({image.shape for image, _ in written}) == 1 and len({place for _, place in written}) == 1
    common = np.all([image > 0 for image, _ in written], axis=0)
    assert common.sum() > ROWS * COLS / 2
    assert np.ptp([image[common].astype(int) for image, _ in written], axis=0).max() <= 1, "the same ground everywhere"
    assert states(out) == {"a0": "agrees", "a1": "fixed", "a2": "agrees", "a3": "agrees"}
    report = report_in(out)
    assert report["closure"]["after_px"] < 1e-6 and report["rasters"][0]["ties"] == 90
    page = (out / "stack.html").read_text()
    assert "<svg" in page and "a0 – a1" in page and page.count("<tr>") >= 12
    # The raster that stays is not resampled: its pixels are the grid's.
    image, place = written[1]
    x, y = (500000 - place[0]) / PIXEL_M, (place[3] - 4600000) / PIXEL_M
    assert x % 1 == y % 1 == 0
    own = gdal.Open(str(tmp_path / "in" / "a1.tif")).ReadAsArray()
    assert np.array_equal(image[int(y) : int(y) + ROWS, int(x) : int(x) + COLS], own)
    assert load_operation(str(out / "a3.operation.json")).reference.size == (COLS, ROWS)


def test_python_gets_the_same_as_the_command_line(tmp_path, scenes):
    paths, told = scenes(4), []
    scenes.refused = {3}
    assert stack(paths, tmp_path / "line", "--reference", "a1.tif", "--transform", "similarity") == 1
    found = crosstie.stack(
        map(Path, paths), tmp_path / "library", reference="a1.tif", transform="similarity",
        progress=lambda *said: told.append(said),
    )  # fmt: skip
    assert found.report["rasters"] == report_in(tmp_path / "line")["rasters"] and found.left_out == ("a3",)
    assert list(found.rasters) == ["a0", "a1", "a2", "a3"] and found.rasters["a1"]["state"] == "fixed"
    assert any("a3" in note for note in found.notes) and isinstance(told[0][0], str) and told[-1][1] == 1.0
    for own, files in found.files.items():
        assert all(Path(file).is_file() for file in files)
        np.testing.assert_array_equal(pixels(files[-1])[0], pixels(tmp_path / "line" / f"{own}.tif")[0])
    before = len(scenes.asked)
    again = crosstie.stack(tmp_path / "in", tmp_path / "library", reference="a1.tif", transform="similarity")
    assert again.files == found.files and len(scenes.asked) == before, "nothing is matched twice"


def test_python_says_the_grid_as_the_command_line_does(tmp_path, scenes):
    class Crs:
        def to_wkt(self):
            return "EPSG:32633"

    grid = {"t_srs": Crs(), "tr": np.array([5, 4]), "te": (500010, 4599930, 500060, 4599990)}
    found = crosstie.stack(scenes(3), tmp_path / "out", **grid)
    image, place = pixels(found.files["a1"][-1])
    assert image.shape == (15, 10) and place == (500010, 5, 0, 4599990, 0, -4)
    assert not any(file.endswith(".tif") for file in crosstie.stack(
        scenes(3), tmp_path / "operations", rasters=False).files["a1"])  # fmt: skip


def test_python_is_told_what_cannot_be_a_stack(tmp_path, scenes):
    with pytest.raises(CrosstieError, match="takes two rasters or more"):
        crosstie.stack(scenes(1), tmp_path / "out")
    with pytest.raises(TypeError, match="'matchr' is no option"):
        crosstie.stack(scenes(2), tmp_path / "out", matchr="structural")
    with pytest.raises(CrosstieError, match="not in the stack"):
        crosstie.stack(scenes(2), tmp_path / "out", reference="b.tif")


def test_the_grid_can_be_what_all_show_the_reference_or_chosen(tmp_path, scenes):
    paths = scenes(3)
    sizes = {}
    for cover in ("all", "common", "reference"):
        stack(paths, tmp_path / cover, "--cover", cover, "--reference", "a0")
        sizes[cover] = pixels(tmp_path / cover / "a2.tif")[0].shape
    assert sizes == {"all": (ROWS + 2, COLS + 4), "common": (ROWS - 2, COLS - 4), "reference": (ROWS, COLS)}
    chosen = ("--tr", "5", "4", "--te", "500010", "4599930", "500060", "4599990", "--t-srs", UTM)
    stack(paths, tmp_path / "chosen", *chosen)
    image, place = pixels(tmp_path / "chosen" / "a1.tif")
    assert image.shape == (15, 10) and place == (500010, 5, 0, 4599990, 0, -4)


def test_scans_without_a_place_lie_in_the_pixels_of_the_reference(tmp_path, scenes):
    paths = scenes(3, crs="")
    for path in paths:
        data = gdal.Open(path, gdal.GA_Update)
        data.SetGeoTransform((0, 1, 0, 0, 0, 1))
        data = None
    out = tmp_path / "out"
    assert stack(paths, out, "--reference", paths[0]) == 0
    images = [pixels(out / f"a{number}.tif")[0] for number in range(3)]
    assert {image.shape for image in images} == {(ROWS + 2, COLS + 4)}
    common = np.all([image > 0 for image in images], axis=0)
    assert np.ptp([image[common].astype(int) for image in images], axis=0).max() <= 1


# What is left out, and said


def test_wrong_rasters_are_named_and_not_written(tmp_path, scenes, capsys):
    scenes.wrong, scenes.refused = {2}, {4}
    out = tmp_path / "out"
    assert stack(scenes(6), out) == 1
    said = capsys.readouterr().err
    assert "they probably show another place: a2." in said and "no pair of theirs was matched reliably" in said
    assert "a4" in said and not (out / "a2.tif").exists() and not (out / "a4.tif").exists()
    wrong = [pair for pair in report_in(out)["pairs"] if pair["state"] == "wrong"]
    assert wrong and all("a2" in pair["rasters"] and pair["open_loops"] for pair in wrong)


def test_a_raster_by_one_doubtful_match_waits_for_a_person(tmp_path, scenes, capsys, monkeypatch):
    matched, out = batch_pair.match, tmp_path / "out"

    def one_alone(request, **more):
        numbers = {int(Path(source.path).stem[1:]) for source in (request.moving, request.reference)}
        return Refused(request, ("No.",)) if 3 in numbers and numbers != {2, 3} else matched(request, **more)

    monkeypatch.setattr(batch_pair, "match", one_alone)
    scenes.doubtful, paths = {3}, scenes(4)
    assert stack(paths, out) == 1
    assert "their matches are doubtful and no loop confirms them" in capsys.readouterr().err
    assert states(out)["a3"] == "left_out" and not (out / "a3.tif").exists()
    decide(out / "pairs", "a3--a2", "accepted")
    assert stack(paths, out) == 0 and states(out)["a3"] == "unchecked" and (out / "a3.tif").exists()


def test_islands_are_said_and_solved_as_two(tmp_path, scenes, capsys, monkeypatch):
    matched = batch_pair.match

    def halves(request, **more):
        numbers = [int(Path(source.path).stem[1:]) for source in (request.moving, request.reference)]
        return Refused(request, ("No.",)) if (numbers[0] < 3) != (numbers[1] < 3) else matched(request, **more)

    monkeypatch.setattr(batch_pair, "match", halves)
    assert stack(scenes(6), tmp_path / "out") == 0
    assert "fall into 2 islands that no pair joins" in capsys.readouterr().err
    report = report_in(tmp_path / "out")
    assert [island["rasters"] for island in report["islands"]] == [["a0", "a1", "a2"], ["a3", "a4", "a5"]]
    assert all((tmp_path / "out" / f"a{number}.tif").exists() for number in range(6))


def test_two_rasters_have_no_loop_and_one_pair_checks_nothing(tmp_path, scenes, capsys):
    assert stack(scenes(2), tmp_path / "out") == 0
    assert "There is no loop of pairs, so nothing can be checked" in capsys.readouterr().err
    assert report_in(tmp_path / "out")["closure"]["before_px"] is None
    assert sorted(states(tmp_path / "out").values()) == ["fixed", "unchecked"]


def test_a_broken_raster_is_told_and_the_others_go_on(tmp_path, scenes, capsys):
    paths = scenes(4)
    Path(paths[1]).write_text("no raster")
    assert stack(paths, tmp_path / "out") == 1
    assert "cannot be opened: a1" in capsys.readouterr().err and "a1" not in states(tmp_path / "out")


@pytest.mark.parametrize(
    ("how", "sentence"),
    [("one", "takes two rasters or more"), ("refused", "No pair of these rasters was matched reliably"),
     ("apart", "No two of these rasters lie on the same ground"), ("reference", "“b9” is not in the stack"),
     ("option", "matched reliably")],
)  # fmt: skip
def test_what_cannot_be_a_stack_is_said(how, sentence, tmp_path, scenes, capsys):
    paths = scenes(3)
    if how == "apart":
        for number, path in enumerate(paths):
            data = gdal.Open(path, gdal.GA_Update)
            data.SetGeoTransform((500000 + 5000 * number, PIXEL_M, 0, 4600000, 0, -PIXEL_M))
            data = None
    scenes.refused = {0, 1, 2} if how in ("refused", "option") else set()
    more = ["--reference", "b9"] if how == "reference" else []
    assert stack(paths[:1] if how == "one" else paths, tmp_path / "out", *more) == 1
    assert sentence in capsys.readouterr().err
    assert not list((tmp_path / "out").glob("*.tif")) if (tmp_path / "out").exists() else True


def test_more_pairs_are_tried_where_some_were_refused(tmp_path, scenes):
    scenes.refused = {3}
    stack(scenes(6), tmp_path / "out", "--pairs-each", "2")
    assert len(scenes.asked) == len(set(scenes.asked)), "none twice"
    assert sum(3 in pair for pair in scenes.asked) > 2 and states(tmp_path / "out")["a3"] == "left_out"


def test_rasters_of_several_crs_are_written_in_that_of_the_reference(tmp_path, scenes, raster):
    paths = scenes(3)
    gdal.Warp(str(tmp_path / "in" / "a9.tif"), paths[1], dstSRS="EPSG:32632").FlushCache()
    out = tmp_path / "out"
    assert stack([paths[0], paths[2], str(tmp_path / "in" / "a9.tif")], out, "--reference", "a0") in (0, 1)
    places = {pixels(path)[1] for path in out.glob("*.tif")}
    assert len(places) == 1 and "32633" in gdal.Open(str(out / "a9.tif")).GetProjection()


# Again, and gone on with


def test_nothing_is_done_twice_and_what_is_not_its_own_stays(tmp_path, scenes, capsys):
    paths, out = scenes(3), tmp_path / "out"
    stack(paths, out)
    asked, times = len(scenes.asked), [(out / f"a{n}.tif").stat().st_mtime_ns for n in range(3)]
    assert stack(paths, out) == 0
    assert len(scenes.asked) == asked and times == [(out / f"a{n}.tif").stat().st_mtime_ns for n in range(3)]
    (out / "a1.tif").write_text("mine")
    assert stack(paths, out) == 1 and (out / "a1.tif").read_text() == "mine"
    assert "a1.tif exists already" in capsys.readouterr().err
    assert stack(paths, out, "--overwrite") == 0 and gdal.Open(str(out / "a1.tif")).RasterXSize > COLS


@pytest.mark.parametrize("name", ["a1.tif", "stack.json", "stack.html", "a0.operation.json"])
def test_a_file_that_is_there_is_told_before_any_match(tmp_path, scenes, capsys, name):
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / name).write_text("mine")
    assert stack(scenes(3), tmp_path / "out") == 1
    assert not scenes.asked and (tmp_path / "out" / name).read_text() == "mine" and name in capsys.readouterr().err


def test_rasters_are_not_written_over_themselves(tmp_path, scenes, capsys):
    paths = scenes(3)
    before = Path(paths[0]).read_bytes()
    assert stack(paths, tmp_path / "in", "--overwrite") == 1
    assert "a0.tif is one of the stack's rasters" in capsys.readouterr().err and Path(paths[0]).read_bytes() == before


def rows(pairs, folder, record):
    return run_batch(pairs, folder, record, batch_pair.register_pair, ALONE)


def test_a_run_that_was_cancelled_goes_on(tmp_path, scenes, monkeypatch):
    job, matched = StackJob(tuple(members_of(scenes(4))), tmp_path / "out"), batch_pair.match
    fourth = lambda request, **_: Cancelled(request) if len(scenes.asked) > 2 else matched(request)  # noqa: E731
    with monkeypatch.context() as only:
        only.setattr(batch_pair, "match", fourth)
        with pytest.raises(CancelledError):
            run_stack(job, rows)
    assert len(scenes.asked) == 3 and not list((tmp_path / "out").glob("*.tif"))
    with pytest.raises(CancelledError):
        run_stack(job, rows, is_cancelled=lambda: len(scenes.asked) == 6)
    assert run_stack(job, rows).written == ["a0", "a1", "a2", "a3"]
    assert len(scenes.asked) == 6, "no pair is matched twice"


def test_a_full_disk_leaves_no_half_raster_and_the_next_run_writes_the_rest(tmp_path, scenes, monkeypatch):
    job = StackJob(tuple(members_of(scenes(3))), tmp_path / "out")
    from crosstie.core.stack.shared_grid import Onto

    write = Onto.write

    def full(self, target, *more, **named):
        if target.endswith("a2.tif"):
            raise CrosstieError("The disk is full.")
        return write(self, target, *more, **named)

    with monkeypatch.context() as only:
        only.setattr(Onto, "write", full)
        with pytest.raises(CrosstieError, match="disk is full"):
            run_stack(job, rows)
    assert sorted(path.name for path in (tmp_path / "out").glob("*.tif")) == ["a0.tif", "a1.tif"]
    times = (tmp_path / "out" / "a0.tif").stat().st_mtime_ns
    assert run_stack(job, rows).written == ["a0", "a1", "a2"]
    assert (tmp_path / "out" / "a0.tif").stat().st_mtime_ns == times


def test_a_pair_that_a_person_gives_up_is_not_used(tmp_path, scenes):
    paths, out = scenes(4), tmp_path / "out"
    stack(paths, out)
    decide(out / "pairs", "a1--a0", GIVEN_UP)
    assert stack(paths, out) == 0
    pair = next(pair for pair in report_in(out)["pairs"] if pair["rasters"] == ["a0", "a1"])
    assert pair["state"] == "unmatched" and len(scenes.asked) == 6


# The list


def test_files_folders_and_lists_are_rasters_once_and_equal_names_are_numbered(tmp_path, scenes, raster):
    paths = scenes(2)
    (tmp_path / "in" / "notes.txt").write_text("nothing")
    (tmp_path / "more").mkdir()
    other = raster(np.ones((5, 5), np.uint8), "more/a0.tif").path
    found = members_of([str(tmp_path / "in"), paths[1], other])
    assert [(member.id, member.path) for member in found] == [("a0", paths[0]), ("a1", paths[1]), ("a0_2", other)]
    table = tmp_path / "list.csv"
    table.write_text("raster;id;date;look\nin/a1.tif;second;2001-05-06;map\nin/a0.tif;;1999;\n")
    stack_ = opened(members_of([str(table)]))
    assert [(m.id, m.date) for m in stack_.members] == [("a0", "1999"), ("second", "20010506")]
    assert stack_.members[1].look == "map" and "Byte" in stack_.members[0].look
    table.write_text("path\nx.tif\n")
    with pytest.raises(CrosstieError, match="the column raster is needed"):
        members_of([str(table)])
    table.write_text("raster\nmap,1.tif\n")
    with pytest.raises(CrosstieError, match="line 2: there are more values than columns"):
        members_of([str(table)])
    table.write_text("raster\n/vsicurl/http://x/y.tif\n")
    with pytest.raises(CrosstieError, match="line 2: no plain raster"):
        members_of([str(table)])


@pytest.mark.parametrize(
    ("name", "date"),
    [("S2A_20190704T101031.tif", ""), ("scene_2019-07-04_b.tif", "20190704"), ("LC08_20190704_01.tif", "20190704"),
     ("aerial_1987_17.tif", "1987"), ("20191304.tif", ""), ("sheet12.tif", ""), ("ortho2019.tif", "")],
)  # fmt: skip
def test_days_and_years_are_read_from_names(name, date):
    expected = {"S2A_20190704T101031.tif": "20190704", "ortho2019.tif": "2019"}.get(name, date)
    assert date_of(name) == expected


def test_dates_count_only_where_all_rasters_have_one(tmp_path, raster):
    names = ["b_20200101.tif", "a_20210101.tif", "c_20190101.tif"]
    paths = [raster(np.ones((5, 5), np.uint8), name).path for name in names]
    assert [m.id for m in opened(members_of(paths)).members] == ["c_20190101", "b_20200101", "a_20210101"]
    undated = raster(np.ones((5, 5), np.uint8), "d.tif").path
    assert [m.id for m in opened(members_of([*paths, undated])).members][:2] == ["b_20200101", "a_20210101"]
    data = gdal.Open(undated, gdal.GA_Update)
    data.SetMetadataItem("TIFFTAG_DATETIME", "2018:05:06 07:08:09")
    data = None
    assert opened(members_of([*paths, undated])).members[0].date == "20180506"


def test_the_reference_is_named_by_its_id_or_its_file(tmp_path, scenes):
    members = opened(members_of(scenes(3))).members
    assert number_of("a2", members) == number_of("a2.tif", members) == number_of(members[2].path, members) == 2


def test_every_option_of_a_match_reaches_the_pairs(tmp_path, scenes, monkeypatch):
    requests = []
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: requests.append(request) or Refused(request, ()))
    stack(scenes(2), tmp_path / "out", "--seed", "7", "--matcher", "structural", "--moving-stretch", "log")
    (request,) = requests
    assert (request.seed, request.matcher, request.moving.stretch) == (7, "structural", "log")
    assert stack_run.PAIRS == "pairs" and (tmp_path / "out" / "pairs" / "crosstie-batch.json").exists()


# With real matches


def test_three_rasters_that_are_really_matched_agree(tmp_path, raster, textured):
    ground = np.uint8(255 * textured(150, 150, 4))
    paths = []
    for number, (x, y) in enumerate([(10, 10), (14, 8), (7, 15)]):
        window = ground[y : y + 128, x : x + 128]
        place = (500000, PIXEL_M, 0, 4600000, 0, -PIXEL_M)
        paths.append(raster(window, f"t{number}.tif", geotransform=place, crs=UTM).path)
    out = tmp_path / "out"
    assert stack(paths, out, "--matcher", "structural", "--reference", "t0", "--transform", "shift") == 0
    report = report_in(out)
    assert report["closure"]["before_px"] < 1.0 and report["closure"]["after_px"] < 0.5
    images = [pixels(out / f"t{number}.tif")[0].astype(float) for number in range(3)]
    common = np.all([image > 0 for image in images], axis=0)
    assert np.abs(images[1] - images[0])[common].mean() < 4 and np.abs(images[2] - images[0])[common].mean() < 4
