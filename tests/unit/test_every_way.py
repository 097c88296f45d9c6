"""The command line and lists of pairs offer every field of a request, and say before a match what cannot be right."""

from __future__ import annotations

import csv
import os
from dataclasses import make_dataclass
from pathlib import Path

import numpy as np
import pytest
from crosstie.cli import arguments, stereo
from crosstie.cli.main import main, parser
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.core.outcome import Refused
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.core.registration.request_check import check_request
from crosstie.core.request import Area, MatchRequest, RasterSource, RoughPoint
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.queue import read_pairs
from crosstie.services.request_options import OPTIONS, request_of
from crosstie.tests.every_way import NOT_ASKED, NOT_SAID, OF_FILES, left_alone
from osgeo import gdal, ogr, osr

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
EVERYTHING = {
    "moving_bands": "1", "moving_stretch": "log", "moving_crs": "EPSG:32632", "reference_bands": "3,2,1",
    "reference_stretch": "none", "reference_crs": "EPSG:32634", "area": "500010,4499900,500100,4499990",
    "use": "POLYGON((500000 4499900, 500100 4499900, 500100 4500000, 500000 4499900))",
    "ignore": "polygons.gpkg", "neatline": "5 5, 90 5, 90 70, 5 70",
    "corners": "500010 4499990, 500090 4499990, 500090 4499910, 500010 4499910", "sheet_index": "sheets.gpkg",
    "name_field": "sheet", "prior": "none", "georeference_accuracy": "2.5",
    "near": "500100 4499900 2 km", "map_scale": "1:25000", "dpi": "300", "pixel_size": "2.1", "whereabouts": "wide",
    "rough_points": "points.csv", "rough_uncertainty": "12",
    "matcher": "tar", "transform": "affine", "heights": "120.5", "device": "cpu", "working_size": "512", "seed": "7",
    "scene": "harbour, dense housing", "land_cover": "cover.tif", "coarse": "own", "dense": "250 map",
}  # fmt: skip


SHEETS = ("corners", "sheet_index", "name_field")
"""Ways to say where a sheet lies; the first that is given counts."""
SIZES = ("map_scale", "dpi", "pixel_size")
"""Ways to say how large a pixel is on the ground; the last one counts."""


@pytest.fixture
def polygons(tmp_path):
    """polygons(name, epsg=32633, wkts): a file of these geometries."""

    def write(*wkts, name="polygons.gpkg", crs=UTM, driver="GPKG"):
        data = ogr.GetDriverByName(driver).CreateDataSource(str(tmp_path / name))
        reference = None
        if crs:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(crs)
            reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = data.CreateLayer("shapes", reference, ogr.wkbUnknown)
        for wkt in wkts:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        layer = data = None
        return str(tmp_path / name)

    return write


SQUARE = "POLYGON((500010 4499950, 500060 4499950, 500060 4499990, 500010 4499990, 500010 4499950))"


@pytest.fixture
def pair(raster, textured):
    moving = raster(np.uint8(255 * textured(80, 100, 1)), name="moving.tif", geotransform=NORTH_UP, crs=UTM).path
    three = np.stack([np.uint8(255 * textured(90, 120, seed)) for seed in (2, 3, 4)])
    return moving, raster(three, name="reference.tif", geotransform=NORTH_UP, crs=UTM).path


@pytest.fixture
def plain(raster, textured):
    """Two rasters without georeference."""
    return tuple(raster(np.uint8(255 * textured(80, 100, n)), name=f"plain{n}.tif").path for n in (1, 2))


@pytest.fixture
def files(tmp_path, polygons):
    """The files that EVERYTHING names, and their folder."""
    polygons(SQUARE)
    (tmp_path / "points.csv").write_text("moving_col,moving_row,reference_col,reference_row\n9,9,11,12\n60,50,64,55\n")
    return tmp_path


# Every field


def test_an_added_field_is_missed():
    more = make_dataclass("More", [("new", int, 0)], bases=(MatchRequest,), frozen=True)
    assert {"new", "seed", "moving.bands", "options.scene"} <= left_alone(more(RasterSource("a"), RasterSource("b")))


@pytest.mark.parametrize("command", ["match", "register"])
def test_the_command_line_offers_every_field(command, pair, files, monkeypatch):
    monkeypatch.chdir(files)
    words = [f"--{name.replace('_', '-')}={text}" for name, text in EVERYTHING.items()]
    target = ["out.tif"] if command == "register" else []
    chosen = parser().parse_args([command, *pair, *target, *words])
    assert left_alone(arguments.chosen_request(chosen)) == {*NOT_SAID, *OF_FILES, *NOT_ASKED}


def test_every_option_is_needed_to_say_everything(pair, files, monkeypatch):
    monkeypatch.chdir(files)
    assert EVERYTHING.keys() == OPTIONS.keys()
    for name in EVERYTHING:
        # The uncertainty of rough points is refused without points.
        together = {"rough_points": {"rough_uncertainty"}, **dict.fromkeys(SHEETS, SHEETS),
                    **dict.fromkeys(SIZES, SIZES)}  # fmt: skip
        without = {name, *together.get(name, ())}
        less = {other: text for other, text in EVERYTHING.items() if other not in without}
        assert left_alone(request_of(*pair, less)) > {*NOT_SAID, *OF_FILES, *NOT_ASKED}, name


@pytest.mark.parametrize("of", ["a line of the list", "the command"])
def test_a_batch_offers_every_field(of, pair, files, monkeypatch):
    monkeypatch.chdir(files)
    row = dict(zip(("moving", "reference"), pair), id="one", **(EVERYTHING if of == "a line of the list" else {}))
    with (files / "pairs.csv").open("w", newline="") as file:
        table = csv.DictWriter(file, row)
        table.writeheader()
        table.writerow(row)
    requests = []
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: requests.append(request) or Refused(request, ()))
    given = [] if of == "a line of the list" else [f"--{n.replace('_', '-')}={t}" for n, t in EVERYTHING.items()]
    assert main(["batch", "pairs.csv", "--folder", "out", *given]) == 1, "a refused pair"
    # Its rasters are named by a list.
    heard = {"moving.hearsay", "reference.hearsay"}
    assert left_alone(requests[0]) == {*NOT_SAID, *OF_FILES, *NOT_ASKED} - heard


def test_a_stack_offers_every_field(pair, files, monkeypatch):
    monkeypatch.chdir(files)
    requests = []
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: requests.append(request) or Refused(request, ()))
    given = [f"--{n.replace('_', '-')}={t}" for n, t in EVERYTHING.items()]
    assert main(["stack", *pair, "--folder", "out", *given]) == 1, "a refused pair"
    heard = {"moving.hearsay", "reference.hearsay"}
    assert left_alone(requests[0]) == {*NOT_SAID, *OF_FILES, *NOT_ASKED} - heard


def test_stereo_offers_what_cameras_leave_open():
    theirs = {
        "neatline": "No scanned sheet has a camera model.", "corners": "As above.", "sheet_index": "As above.",
        "name_field": "As above.",
        **dict.fromkeys(("near", "map_scale", "dpi", "pixel_size", "whereabouts"), "The cameras tell place and scale."),
        "prior": "The cameras are the prior.", "georeference_accuracy": "As above.",
        "rough_points": "The cameras say where to search.",
        "rough_uncertainty": "As above.", "transform": "The moving camera's bias is what is fitted.",
        "heights": "They are what is found; --ground bounds them.", "working_size": "There is no coarse search.",
        "scene": "The matcher that reads it follows no lines.", "land_cover": "As above.", "coarse": "As above.",
        "dense": "Scenes with cameras are matched whole as it is.",
    }  # fmt: skip
    assert OPTIONS.keys() - set(stereo.OF_A_MATCH) == theirs.keys()


def test_the_table_of_options_names_them_all():
    text = (Path(__file__).parents[2] / "docs" / "EXCHANGE.md").read_text(encoding="utf-8")
    for name in OPTIONS:
        row = next(
            line for line in text.splitlines() if line.startswith("|") and f"`--{name.replace('_', '-')}`" in line
        )
        assert f"`{name.upper()}`" in row and f"`{name}`" in row


# What the texts come to


def test_a_line_goes_before_the_command_and_files_count_from_the_lists_folder(pair, files, tmp_path):
    (files / "pairs.csv").write_text(
        f"moving,reference,seed,ignore\n{pair[0]},{pair[1]},5,polygons.gpkg\n{pair[0]},{pair[1]},,\n"
    )
    first, second = read_pairs(str(files / "pairs.csv"), str(tmp_path), {"seed": "3", "transform": "affine"})
    assert first.options == {"seed": "5", "transform": "affine", "ignore": str(files / "polygons.gpkg")}
    assert second.options == {"seed": "3", "transform": "affine"}
    before = first.fingerprint()
    (files / "polygons.gpkg").write_bytes((files / "polygons.gpkg").read_bytes() + b"\0")
    assert first.fingerprint() != before and len(second.fingerprint()["files"]) == 2


def test_all_polygons_of_a_file_count_in_its_crs(pair, polygons):
    path = polygons(
        "CURVEPOLYGON(CIRCULARSTRING(15 40, 15.1 40.1, 15.2 40, 15.1 39.9, 15 40))", "POINT(3 4)",
        "MULTIPOLYGON(((16 40, 17 40, 17 41, 16 40)), ((18 40, 19 40, 19 41, 18 40)))", crs="EPSG:4326",
    )  # fmt: skip
    (area,) = request_of(*pair, {"use": path}).use
    shape = ogr.CreateGeometryFromWkt(area.geometry_wkt)
    assert shape.GetGeometryCount() == 3 and "WGS 84" in area.crs_wkt and "32633" not in area.crs_wkt
    assert shape.GetEnvelope() == pytest.approx((15, 19, 39.9, 41), abs=0.001)


def test_boxes_and_wkt_count_in_the_references_crs_unless_another_is_named(pair):
    request = request_of(*pair, {"use": f"{SQUARE}; 1,2,3,4.5 [EPSG:4326]", "area": "500010,4499900,500100,4499990"})
    assert "32633" in request.use[0].crs_wkt and '"EPSG",4326' in request.use[1].crs_wkt.replace(" ", "")
    assert ogr.CreateGeometryFromWkt(request.use[1].geometry_wkt).GetEnvelope() == (1, 3, 2, 4.5)
    assert ogr.CreateGeometryFromWkt(request.area.geometry_wkt).GetEnvelope() == (500010, 500100, 4499900, 4499990)


def test_a_file_of_polygons_in_two_crs_is_refused_and_a_changed_one_read_anew(pair, polygons, tmp_path):
    path = polygons(SQUARE)
    first = request_of(*pair, {"use": path}).use
    assert request_of(*pair, {"use": path}).use == first
    data = ogr.Open(path, 1)
    other = osr.SpatialReference()
    other.ImportFromEPSG(32634)
    layer = data.CreateLayer("more", other, ogr.wkbUnknown)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(SQUARE))
    layer.CreateFeature(feature)
    layer = data = None
    with pytest.raises(CrosstieError, match="in several coordinate reference systems"):
        request_of(*pair, {"use": path})


def test_a_long_wkt_is_no_name_of_a_file(pair, tmp_path):
    ring = ", ".join(f"{500010 + k} {4499950 + k % 7 / 9!r}" for k in range(400))
    text = f"POLYGON((500010 4499900, {ring}, 500010 4499900))"
    assert request_of(*pair, {"use": text}).use[0].geometry_wkt == text
    (tmp_path / "pairs.csv").write_text(f'moving,reference,use\n{pair[0]},{pair[1]},"{text}"\n')
    (found,) = read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {})
    assert found.options["use"] == text and len(found.fingerprint()["files"]) == 2


def test_a_list_chooses_no_matcher_of_somebody_else(pair, tmp_path):
    (tmp_path / "own.pt").write_text("")
    own = f"file:{tmp_path / 'own.pt'}"
    (tmp_path / "pairs.csv").write_text(f"moving,reference,matcher\n{pair[0]},{pair[1]},{own}\n")
    with pytest.raises(CrosstieError, match="line 2: A list does not choose matchers of somebody else"):
        read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {})
    (tmp_path / "pairs.csv").write_text(f"moving,reference\n{pair[0]},{pair[1]}\n")
    assert read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {"matcher": own})[0].options["matcher"] == own


def test_rough_points_are_numbers_and_files_in_pixels_or_on_the_map(pair, files):
    on_map = files / "map.csv"
    on_map.write_text("moving_col,moving_row,reference_x,reference_y,enabled\n9,8,500020,4499960,1\n1,1,0,0,0\n")
    request = request_of(*pair, {"rough_points": f"1 2 3 4; 5,6,7,8,90;{on_map}", "rough_uncertainty": "20"})
    assert request.rough_points == (
        RoughPoint((1, 2), (3, 4), 20), RoughPoint((5, 6), (7, 8), 90), RoughPoint((9, 8), (10, 20), 20),
    )  # fmt: skip
    words = ["match", *pair, "--rough-point", "1", "-2", "3", "4", "--rough-points", str(files / "points.csv")]
    points = arguments.chosen_request(parser().parse_args(words)).rough_points
    assert [p.moving_xy for p in points] == [(1, -2), (9, 9), (60, 50)] and points[0].uncertainty_px == 50


# What cannot be right


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({"moving_bands": "0"}, "names no bands. Give numbers from 1"),
        ({"moving_crs": "EPSG:99"}, "Give EPSG:number, or WKT"),
        ({"transform": "bent"}, "Choose one of auto, shift"),
        ({"working_size": "12"}, "whole number from 128 to 4096"),
        ({"seed": "x"}, "whole number from 0"),
        ({"rough_uncertainty": "0"}, "pixels greater than 0"),
        ({"georeference_accuracy": "-3"}, "pixels greater than 0"),
        ({"rough_points": "1 2 3"}, "is no rough point. Give column and row"),
        ({"rough_points": "nowhere.csv"}, "There is no file of points nowhere.csv"),
        ({"scene": "qwertz"}, "qwertz"),
        ({"matcher": "best"}, "best"),
        ({"area": "nowhere.gpkg"}, "There is no file nowhere.gpkg. Give a vector file of polygons"),
        ({"use": "3,2,1,4"}, "with the smaller numbers first"),
        ({"use": "LINESTRING(1 2, 3 4)"}, "is no polygon. Give a vector file"),
        ({"ignore": "1,2,3,4 [EPSG:x]"}, "Give EPSG:number"),
        ({"corners": "1 2, 3 4, 5 6"}, "names no four corners"),
        ({"corners": "1 2, 3 4, 5 6, x 7 [EPSG:4326]"}, "names no four corners"),
        ({"near": "5 6"}, "is no place with a radius. Give x, y and a radius"),
        ({"near": "5 6 -7 km"}, "is no place with a radius"),
        ({"near": "5 6 7 [EPSG:x]"}, "Give EPSG:number"),
        ({"map_scale": "large"}, "is no map scale. Give one such as 1:25000"),
        ({"map_scale": "1:0"}, "is no map scale"),
        ({"dpi": "-3"}, "is no number greater than 0"),
        ({"pixel_size": "nan"}, "is no number greater than 0"),
        ({"whereabouts": "here"}, "Choose one of auto, off, on, wide"),
        ({"neatline": "left"}, "is no map frame. Give auto, off, or its corners"),
        ({"neatline": "0 0, 90 70, 90 0, 0 70"}, "The map frame crosses itself or holds nothing"),
        ({"neatline": "0 0, 9 9, 18 18"}, "The map frame crosses itself or holds nothing"),
    ],
)  # fmt: skip
def test_a_value_that_means_nothing_is_explained_in_every_way(given, sentence, pair, tmp_path, capsys):
    ((name, text),) = given.items()
    try:
        assert main(["match", *pair, f"--{name.replace('_', '-')}={text}"]) == 1
    except SystemExit as stop:
        assert stop.code == 2
    said = " ".join(capsys.readouterr().err.split())
    assert sentence in said or "invalid choice" in said
    with (tmp_path / "pairs.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["moving", "reference", name], [*pair, ""], [*pair, text]])
    with pytest.raises(CrosstieError) as error:
        read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {})
    assert "pairs.csv, line 3: " in str(error.value) and sentence in str(error.value)


def test_polygons_that_cannot_be_used_are_explained(pair, polygons, tmp_path):
    without = polygons(SQUARE, name="without.shp", crs="", driver="ESRI Shapefile")
    with pytest.raises(CrosstieError, match="does not say in which coordinate reference system"):
        request_of(*pair, {"use": without})
    with pytest.raises(CrosstieError, match="holds no polygons"):
        request_of(*pair, {"use": polygons("POINT(1 2)", name="point.gpkg")})
    (tmp_path / "text.gpkg").write_text("nothing")
    with pytest.raises(CrosstieError, match="cannot be read as a file of polygons"):
        request_of(*pair, {"use": str(tmp_path / "text.gpkg")})


def test_a_pipe_is_no_file_of_polygons(pair, tmp_path):
    os.mkfifo(tmp_path / "pipe.gpkg")
    with pytest.raises(CrosstieError, match="is a pipe"):
        request_of(*pair, {"use": str(tmp_path / "pipe.gpkg")})


def test_points_that_cannot_be_used_are_explained(pair, tmp_path):
    (tmp_path / "p.csv").write_text("a,b\n1,2\n")
    with pytest.raises(CrosstieError, match="columns moving_col, moving_row, reference_col and reference_row"):
        request_of(*pair, {"rough_points": str(tmp_path / "p.csv")})
    (tmp_path / "p.csv").write_text("moving_col,moving_row,reference_col,reference_row,enabled\n1,2,3,4,0\n")
    with pytest.raises(CrosstieError, match="Enable two"):
        request_of(*pair, {"rough_points": str(tmp_path / "p.csv")})


def test_rough_points_by_the_command_line_are_numbers(pair, capsys):
    for numbers, sentence in ((["1", "2", "3"], "four numbers, or five"), (["1", "2", "3", "x.tif"], "not made of")):
        with pytest.raises(SystemExit) as stop:
            main(["match", *pair, "--rough-point", *numbers])
        assert stop.value.code == 2 and sentence in " ".join(capsys.readouterr().err.split())


FAR = Area("POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))", UTM)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"area": FAR}, "The chosen area lies outside reference.tif"),
        ({"use": (FAR,)}, "The polygons to match in lie outside reference.tif"),
        ({"ignore": (Area(SQUARE, ""),)}, "The polygons cannot be found on moving.tif or reference.tif"),
        ({"rough_points": (RoughPoint((500, 5), (5, 5)),)}, "Rough point 1 lies outside moving.tif.* column 500"),
        ({"rough_points": (RoughPoint((5, 5), (5, 5)), RoughPoint((5, 9), (5, -70)))}, "Rough point 2 lies outside"),
        ({"rough_points": (RoughPoint((5, 5), (5, 5)), RoughPoint((5, 5), (5, 9)))}, "all at one place"),
        ({"rough_points": (RoughPoint((5, 5), (np.nan, 5)),)}, "is not made of numbers"),
        ({"rough_points": (RoughPoint((5, 5), (5, 5), 0.0),)}, "greater than 0"),
        ({"rough_points": (RoughPoint((5, 5), (5, 5)),), "prior": "none"}, "Give two rough points"),
        ({"heights": "dem_of_nothing.tif"}, "dem_of_nothing.tif does not exist"),
    ],
)
def test_what_does_not_fit_the_rasters_is_told_before_the_match(fields, sentence, pair):
    with pytest.raises(CrosstieError, match=sentence):
        check_request(MatchRequest(*(RasterSource(path) for path in pair), **fields))


def test_one_rough_point_is_enough_with_a_georeference_and_two_are_without(pair, plain):
    point, other = RoughPoint((5, 5), (5, 5)), RoughPoint((60, 50), (60, 50))
    check_request(MatchRequest(*(RasterSource(path) for path in pair), rough_points=(point,)))
    sources = [RasterSource(path) for path in plain]
    check_request(MatchRequest(*sources, rough_points=(point, other)))
    check_request(MatchRequest(*sources, ignore=(Area("POLYGON((1 -1, 9 -1, 9 -9, 1 -1))", ""),)))
    with pytest.raises(CrosstieError, match="One rough point is too little"):
        check_request(MatchRequest(*sources, rough_points=(point,)))


def test_a_match_begins_with_the_check(plain, capsys):
    assert main(["match", *plain, "--rough-point", "5", "5", "5", "5"]) == 1
    assert "Give two rough points" in capsys.readouterr().err


# Advice that can be followed


@pytest.fixture(scope="module")
def hard(tmp_path_factory):
    """A raster that shows a small part of the other four and a half times as large, and two places by eye in both."""
    rng, size = np.random.default_rng(3), 420
    scene = np.zeros((size, size))
    for _ in range(size * size // 500):
        y, x, h, w = rng.integers(0, (size - 20, size - 20, 24, 24)) + (0, 0, 4, 4)
        scene[y : y + h, x : x + w] = rng.random()
    truth = frames.shift(231, 126) @ frames.similarity(1 / 4.5, 12)
    image = WorkingImage(scene[None].astype(np.float32), np.ones(scene.shape, bool), np.eye(3))
    centres = pixel_centres((405, 405))
    seen = sample(image, frames.apply(truth, centres.reshape(-1, 2)).reshape(centres.shape), np.eye(3))
    folder, paths = tmp_path_factory.mktemp("hard"), []
    for name, grey in (("moving", 1.1 - seen.pixels[0]), ("reference", scene)):
        paths.append(str(folder / f"{name}.tif"))
        data = gdal.GetDriverByName("GTiff").Create(paths[-1], grey.shape[1], grey.shape[0], 1)
        data.GetRasterBand(1).WriteArray(np.uint8(20 + 200 * grey))
        data = None
    moving = np.array([[80.0, 120.0], [320.0, 280.0]])
    places = np.hstack([moving, frames.apply(truth, moving) + [[4, -3], [-3, 5]]])
    return paths, [[f"{number:.1f}" for number in place] for place in places]


def test_two_rough_points_register_what_is_refused_without(hard, capsys):
    paths, places = hard
    words = ["match", *paths, "--matcher", "structural"]
    assert main(words) == 1
    said = capsys.readouterr().err
    assert "No reliable match" in said and "give two rough points" in said
    for place in places:
        words += ["--rough-point", *place, "15"]
    assert main(words) == 0
    assert capsys.readouterr().out.startswith("accepted")


def test_a_camera_model_that_is_missing_is_said_before_the_match(pair):
    with pytest.raises(CrosstieError, match="no camera model"):
        check_request(MatchRequest(*(RasterSource(path) for path in pair), transform="rpc-bias"))
