"""Processing and the dock offer every field of a request, the same that the command line has."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.outcome import Refused
from crosstie.host import settings
from crosstie.host.layers import wkt_of
from crosstie.host.rough_points import MapPair
from crosstie.services.request_options import OPTIONS, parse_near
from crosstie.tests.every_way import NOT_ASKED, NOT_SAID, OF_FILES, left_alone
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.dock.search_row import SearchRow
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsScrollArea
from qgis.PyQt.QtWidgets import QWidget

SQUARE = "POLYGON((500100 4999900,500300 4999900,500300 4999700,500100 4999900))"
HOLE = "POLYGON((500120 4999880,500160 4999880,500160 4999840,500120 4999880))"
AREA = "500110,500300,4999800,5000000"


@pytest.fixture
def requests(monkeypatch):
    """The requests of all matches, which are refused."""
    found = []

    def match(request, *_more, **_named):
        found.append(request)
        return Refused(request, ("Enough.",))

    monkeypatch.setitem(sys.modules, "crosstie.services.match", SimpleNamespace(match=match, line_matcher=None))
    monkeypatch.setattr("crosstie.services.batch.pair.match", match)
    return found


@pytest.fixture
def run(provider):
    import processing

    def call(name, parameters):
        return processing.run(f"crosstie:{name}", parameters, feedback=QgsProcessingFeedback(False))

    return call


@pytest.fixture
def lines(project):
    def make(*wkts, crs="EPSG:32633"):
        layer = QgsVectorLayer(f"LineString?crs={crs}", "lines", "memory")
        for wkt in wkts:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            layer.dataProvider().addFeature(feature)
        return layer

    return make


@pytest.fixture
def parameters(add_raster, add_polygons, tmp_path):
    """A value for every option of a match, by its parameter's name."""
    (tmp_path / "points.csv").write_text("moving_col,moving_row,reference_col,reference_row\n9,9,11,12\n60,50,64,55\n")
    chosen = {
        "MOVING_BANDS": [1], "REFERENCE_BANDS": [1], "MOVING_STRETCH": "log", "REFERENCE_STRETCH": "none",
        "MOVING_CRS": QgsCoordinateReferenceSystem("EPSG:32632"), "REFERENCE_CRS": "EPSG:32634", "AREA": AREA,
        "USE": add_polygons("use", SQUARE), "IGNORE": add_polygons("ignore", HOLE, HOLE), "PRIOR": "none",
        "GEOREFERENCE_ACCURACY": 2.5,
        "ROUGH_POINTS": str(tmp_path / "points.csv"), "ROUGH_UNCERTAINTY": 12, "MATCHER": "tar",
        "TRANSFORM": "affine", "HEIGHTS": add_raster("heights"), "DEVICE": "cpu", "WORKING_SIZE": 512, "SEED": 7,
        "SCENE": "harbour, dense housing", "LAND_COVER": add_raster("cover"), "COARSE": "own",
        "DENSE": "250 map", "NEATLINE": "5 5, 30 5, 30 30, 5 30",
        "CORNERS": "500110 4999990, 500290 4999990, 500290 4999810, 500110 4999810", "SHEET_INDEX": "sheets.gpkg",
        "NAME_FIELD": "sheet", "NEAR": "500200 4999900 1 km", "MAP_SCALE": "1:25000", "DPI": "300", "PIXEL_SIZE": "2.1",
        "WHEREABOUTS": "wide",
    }  # fmt: skip
    assert chosen.keys() == {name.upper() for name in OPTIONS}
    return chosen


@pytest.fixture
def pair(add_raster):
    return {"MOVING": add_raster("moving"), "REFERENCE": add_raster("reference", origin=(500100, 5000050), pixel=5)}


@pytest.mark.parametrize("name", ["matchlayers", "registerraster"])
def test_processing_offers_every_field(name, run, requests, pair, parameters):
    with pytest.raises(QgsProcessingException, match="Enough"):
        run(name, {**pair, **parameters, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert left_alone(requests[0]) == {*NOT_SAID, *NOT_ASKED}


def test_a_batch_in_processing_offers_every_field(run, requests, pair, parameters, tmp_path):
    paths = ",".join(pair[side].source() for side in ("MOVING", "REFERENCE"))
    (tmp_path / "pairs.csv").write_text(f"moving,reference\n{paths}\n")
    common = {**parameters, "MOVING_BANDS": "1", "REFERENCE_BANDS": "1"}
    run("batch", {"PAIRS": str(tmp_path / "pairs.csv"), "FOLDER": str(tmp_path / "out"), **common})
    # Its rasters are named by a list, which is what the fields that nobody is asked for tell.
    assert left_alone(requests[0]) == {*NOT_SAID, *OF_FILES}
    request = requests[0]
    assert (
        "32634" in request.reference.crs_wkt and "32634" in request.area.crs_wkt and "32633" in request.use[0].crs_wkt
    )
    assert QgsGeometry.fromWkt(request.area.geometry_wkt).boundingBox().xMaximum() == 500300
    assert len(request.rough_points) == 2 and request.heights.endswith("heights.tif")


def test_a_stack_in_processing_offers_every_field(run, requests, pair, parameters, tmp_path):
    common = {**parameters, "MOVING_BANDS": "1", "REFERENCE_BANDS": "1"}
    given = {"RASTERS": list(pair.values()), "REFERENCE": pair["REFERENCE"], "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="nothing to adjust"):
        run("stack", {**given, **common})
    assert left_alone(requests[0]) == {*NOT_SAID, *OF_FILES}


def test_an_area_of_a_batch_keeps_the_crs_that_it_comes_with(run, requests, pair, tmp_path):
    paths = ",".join(pair[side].source() for side in ("MOVING", "REFERENCE"))
    (tmp_path / "pairs.csv").write_text(f"moving,reference\n{paths}\n")
    where = {
        "PAIRS": str(tmp_path / "pairs.csv"),
        "FOLDER": str(tmp_path / "out"),
        "AREA": "15,15.1,45,45.2 [EPSG:4326]",
    }
    run("batch", where)
    assert "4326" in requests[0].area.crs_wkt
    (tmp_path / "pairs.csv").write_text(f"moving,reference,seed\n{paths},\n{paths},soon\n")
    with pytest.raises(QgsProcessingException, match="line 3: “soon” is not possible"):
        run("batch", where)


def test_lines_are_rough_points_in_pixels(run, requests, pair, lines):
    # Pixels of 10 m from (500000, 5000000) and of 5 m from (500100, 5000050).
    drawn = lines(
        "LINESTRING(500100 4999900, 500150 5000000)", "LINESTRING(500400 4999500, 500500 4999500, 500450 4999600)"
    )
    given = {"ROUGH_LINES": drawn, "ROUGH_UNCERTAINTY": 15, "OUTPUT": "TEMPORARY_OUTPUT", "FAIL_ON_REFUSAL": False}
    run("matchlayers", {**pair, **given})
    first, second = requests[0].rough_points
    assert np.allclose([first.moving_xy, first.reference_xy], [(10, 10), (10, 10)])
    assert np.allclose([second.moving_xy, second.reference_xy], [(40, 50), (70, 90)])
    assert (first.uncertainty_px, second.uncertainty_px) == (15, 15)
    with pytest.raises(QgsProcessingException, match="holds no lines"):
        run("matchlayers", {**pair, **given, "ROUGH_LINES": lines()})


def test_a_file_of_points_that_is_not_there_is_said_before_the_match(run, requests, pair):
    with pytest.raises(QgsProcessingException, match="There is no file of points"):
        run("matchlayers", {**pair, "ROUGH_POINTS": "/nowhere/points.csv", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not requests


def test_scenes_keep_to_the_area_and_the_polygons(run, pair, parameters, monkeypatch):
    seen = []

    def match_stereo(context, _settings):
        seen.append(context.pair.request)
        raise RuntimeError

    monkeypatch.setattr("crosstie.core.stereo.stereo.match_stereo", match_stereo)
    monkeypatch.setattr("crosstie.host.run.line_matcher_of", lambda request: (None, ()))
    theirs = ("AREA", "USE", "IGNORE", "DEVICE", "SEED", "MOVING_STRETCH")
    given = {name: parameters[name] for name in theirs}
    with pytest.raises(QgsProcessingException):
        run("matchscenes", {**pair, **given, "OUTPUT": "TEMPORARY_OUTPUT"})
    (request,) = seen
    assert len(request.use) == len(request.ignore) == 1 and request.area is None
    assert "500110" in request.use[0].geometry_wkt
    assert (request.device, request.seed, request.moving.stretch) == ("cpu", 7, "log")


# The dock


@pytest.fixture
def dock(project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(500000, 4999400, 500800, 5000000))
    plain = SimpleNamespace(name="auto", title="Automatic", description="Plain.", packages=())
    reading = SimpleNamespace(name="tar", title="Text", description="Reads.", packages=(), reads_scene=True)
    dock = CrosstieDock(canvas, [plain, reading])
    dock.resize(320, 900)
    dock.show()
    yield dock
    dock.close_down()
    dock.deleteLater()
    canvas.deleteLater()


@pytest.fixture
def part(dock):
    return lambda name: dock.findChild(QWidget, name)


def choose(combo, key):
    combo.setCurrentIndex(combo.findData(key))


def test_the_dock_offers_every_field(dock, part, pair, parameters):
    for side in ("moving", "reference"):
        layer = pair[side.upper()]
        layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
        part(f"{side}_layer").setLayer(layer)
        choose(part(f"{side}_bands"), 1)
        choose(part(f"{side}_stretch"), "log")
    chosen = (
        ("matcher", "tar"), ("transform", "rpc-bias"), ("device", "cpu"), ("prior", "none"), ("area", "canvas"),
        ("dense", "50"), ("neatline", "off"), ("whereabouts", "wide"),
    )  # fmt: skip
    for name, key in chosen:
        choose(part(f"{name}_picker"), key)
    for name, parameter in (("use", "USE"), ("ignore", "IGNORE"), ("heights", "HEIGHTS"), ("land_cover", "LAND_COVER")):
        part(f"{name}_layer").setLayer(parameters[parameter])
    part("scene_edit").setText("harbour")
    choose(part("coarse_picker"), "own")
    part("georeference_accuracy").setValue(2.5)
    part("sheet_corners").setText(parameters["CORNERS"])
    part("near_edit").setText(parameters["NEAR"])
    part("map_scale").setText("1:25000")
    part("scan_dpi").setValue(300)
    part("working_size").setValue(512)
    part("random_seed").setValue(7)
    crs_wkt = wkt_of(QgsCoordinateReferenceSystem("EPSG:32634"))
    placing = dock.options.places.placing
    placing.add_pair(MapPair((500200, 4999800), (500210, 4999790), 420.0, crs_wkt))
    with_a_place = dock.job().completed(lambda *_: None, lambda: False)
    view = np.array([[500000, 5000000], [500800, 5000000], [500800, 4999400], [500000, 4999400]], float)
    placing.propose(view, QgsCoordinateReferenceSystem("EPSG:32634"))
    placing.lay("placed", placing.shown)
    laid = dock.job().completed(lambda *_: None, lambda: False)
    assert left_alone(with_a_place) == {*NOT_SAID, *NOT_ASKED}
    assert left_alone(laid) == {"rough_points", *NOT_SAID, *NOT_ASKED} - {"placement"}
    assert with_a_place.heights == parameters["HEIGHTS"].source()


def test_a_click_on_the_map_is_a_rough_place(dock, part):
    from qgis.PyQt.QtCore import Qt

    row = dock.options.whereabouts
    part("near_button").setChecked(True)
    row._tool.canvasClicked.emit(QgsPointXY(500100, 4999900), Qt.MouseButton.LeftButton)
    assert not part("near_button").isChecked()
    near = parse_near(part("near_edit").text())
    assert near.xy == (500100, 4999900) and near.radius_m == pytest.approx(0.25 * 800, rel=0.2)
    assert "UTM zone 33N" in near.crs_wkt


def test_what_nobody_reads_is_hidden_and_does_not_count(dock, part, pair, parameters):
    part("heights_layer").setLayer(parameters["HEIGHTS"])
    part("land_cover_layer").setLayer(parameters["LAND_COVER"])
    choose(part("coarse_picker"), "own")
    part("options_group").setCollapsed(False)
    assert not part("heights_layer").isVisible() and not part("coarse_picker").isVisible()
    request = dock.job().request
    assert not request.heights and not request.options
    choose(part("transform_picker"), "rpc-bias")
    choose(part("matcher_picker"), "tar")
    assert part("heights_layer").isVisible() and part("coarse_picker").isVisible()
    assert dock.job().request.options.keys() == {"coarse", "land_cover"} and dock.job().request.heights


def test_all_that_may_be_asked_for_fits_into_320_px(dock, part):
    choose(part("transform_picker"), "rpc-bias")
    choose(part("matcher_picker"), "tar")
    part("options_group").setCollapsed(False)
    area = dock.findChild(QgsScrollArea)
    bar = area.verticalScrollBar().sizeHint().width()
    assert area.widget().minimumSizeHint().width() + bar <= 320


def test_size_and_seed_are_remembered_and_nonsense_is_not(dock, part):
    part("working_size").setValue(1024)
    part("random_seed").setValue(41)
    again = SearchRow()
    assert (again.size_px.value(), again.seed.value()) == (1024, 41)
    for stored in ("much", -3, 2**40):
        QgsSettings().setValue("crosstie/seed", stored)
        assert settings.seed.get() == 0
    QgsSettings().setValue("crosstie/working_size", 5)
    assert SearchRow().size_px.value() == 768


# The map frame


@pytest.fixture
def framed(add_raster, monkeypatch):
    """A match whose moving raster has a map frame of 20 × 20 of its pixels."""
    from crosstie.core.geometry import frames
    from crosstie.core.geometry.accuracy import Accuracy
    from crosstie.core.geometry.families import FAMILIES
    from crosstie.core.outcome import Registered
    from crosstie.core.points.table import TiePoints

    def match(request, *_more, **_named):
        xy = np.random.default_rng(0).uniform(5, 25, (9, 2))
        points = TiePoints.from_matches(xy, xy + 2, np.ones(9), "structural")
        known = replace(request, neatline="5 5, 25 5, 25 25, 5 25")
        transform = FAMILIES["shift"].of(frames.shift(2, 2))
        return Registered(known, "accepted", transform, points, Accuracy(9, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0), 0.9)

    monkeypatch.setitem(sys.modules, "crosstie.services.match", SimpleNamespace(match=match, line_matcher=None))
    monkeypatch.setattr("crosstie.services.batch.pair.match", match)
    return {"MOVING": add_raster("moving"), "REFERENCE": add_raster("reference")}


def width_of(path):
    return gdal.Open(str(path)).RasterXSize


def test_processing_cuts_off_what_lies_outside_the_frame(run, framed, tmp_path):
    for cut, width in ((True, 20), (False, width_of(framed["MOVING"].source()))):
        target = str(tmp_path / f"cut_{cut}.tif")
        run("registerraster", {**framed, "CUT": cut, "OUTPUT": target})
        assert width_of(target) == width
    paths = ",".join(framed[side].source() for side in ("MOVING", "REFERENCE"))
    (tmp_path / "pairs.csv").write_text(f"id,moving,reference\none,{paths}\n")
    run("batch", {"PAIRS": str(tmp_path / "pairs.csv"), "FOLDER": str(tmp_path / "out"), "CUT": True})
    assert width_of(tmp_path / "out" / "one.tif") == 20
    saved = {"INPUT": framed["MOVING"], "OPERATION": str(tmp_path / "out" / "one.operation.json")}
    run("applyoperation", {**saved, "CUT": True, "OUTPUT": str(tmp_path / "again.tif")})
    assert width_of(tmp_path / "again.tif") == 20


def test_the_dock_takes_a_polygon_as_frame_and_offers_the_one_that_was_found(dock, part, framed, project, tmp_path):
    from crosstie.core.errors import CrosstieError
    from crosstie.host.apply_task import ApplyTask, RasterChoice
    from crosstie.host.frame_layer import add_frame_layer
    from crosstie.services.match import match

    for side in ("moving", "reference"):
        part(f"{side}_layer").setLayer(framed[side.upper()])
    job = dock.job()
    assert job.request.neatline == "auto"
    outcome = match(job.request)
    dock.options.frame.offer(True)
    layer = add_frame_layer(outcome)
    dock.options.frame.take(layer)
    assert dock.job().request.neatline == "5.00 5.00, 25.00 5.00, 25.00 25.00, 5.00 25.00"
    feature = next(layer.getFeatures())
    ring = feature.geometry().asPolygon()[0]
    crossed = QgsGeometry.fromPolygonXY([[ring[0], ring[2], ring[1], ring[3], ring[0]]])
    layer.dataProvider().changeGeometryValues({feature.id(): crossed})
    with pytest.raises(CrosstieError, match="one polygon|crosses itself"):
        dock.job()
    task = ApplyTask(outcome, tmp_path / "cut.tif", choice=RasterChoice(cut=True))
    assert task.run() and width_of(tmp_path / "cut.tif") == 20
