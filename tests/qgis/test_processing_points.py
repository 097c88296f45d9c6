"""The algorithms on points and vectors, in this process; and transforms against QGIS's own."""

import json
import sys

import numpy as np
import pytest
from crosstie.core.exchange.exchange import FORMATS, read_links, write_links
from crosstie.core.exchange.links import MAP, PIXELS, Frame, Links
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.tps import ThinPlateSpline
from crosstie.core.operation.operation import load_operation
from qgis.analysis import QgsGcpTransformerInterface
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

TRUE = frames.similarity(10.0, 0.2, 500100, 4999900) @ np.diag([1.0, -1.0, 1.0])


@pytest.fixture
def run(provider):
    import processing

    def call(name, feedback=None, **parameters):
        return processing.run(f"crosstie:{name}", parameters, feedback=feedback or QgsProcessingFeedback(False))

    return call


@pytest.fixture
def points(tmp_path):
    """A table of 20 exact links between pixels and UTM 33, and two check points that are 30 m off."""
    rng = np.random.default_rng(0)
    source = rng.uniform(0, 60, (22, 2))
    target = frames.apply(TRUE, source)
    target[20:] += (18.0, 24.0)
    check = np.arange(22) >= 20
    path = tmp_path / "points.csv"
    write_links(str(path), Links(source, target, Frame(PIXELS), Frame(MAP, "EPSG:32633"), check=check))
    return str(path)


def test_choices_are_those_of_the_core():
    from crosstie.host.processing.points_base import FAMILY_NAMES, FORMAT_NAMES

    assert tuple(FAMILIES) == FAMILY_NAMES and tuple(FORMATS) == FORMAT_NAMES
    from crosstie.core.raster import warp
    from crosstie.host.processing import apply_operation

    assert warp.RESAMPLINGS == apply_operation.RESAMPLINGS
    from crosstie.core.raster import fill
    from crosstie.host.processing import parameters

    assert fill.KINDS == parameters.OUTSIDES


@pytest.mark.parametrize(
    "name", ["convertpoints", "fittransform", "evaluatepoints", "registervector", "applyoperation", "batch", "stack"]
)
def test_algorithms_explain_themselves(provider, name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"crosstie:{name}")
    assert algorithm.displayName() and algorithm.shortHelpString() and algorithm.tags()
    assert all(d.help() or d.isDestination() for d in algorithm.parameterDefinitions())
    assert not algorithm.icon().isNull()


def test_fit_evaluate_and_move(run, points, tmp_path, project):
    operation = str(tmp_path / "operation.json")
    results = run("fittransform", INPUT=points, OUTPUT=operation, RESIDUALS=str(tmp_path / "r.csv"),
                  REPORT=str(tmp_path / "report.html"))  # fmt: skip
    assert "<svg" in (tmp_path / "report.html").read_text()
    assert results["TRANSFORM_TYPE"] == "similarity" and results["POINTS"] == 20 and results["RMSE_PX"] < 1e-6
    np.testing.assert_allclose(results["CHECK_RMSE_PX"] * results_px(operation), 30.0, rtol=1e-6)
    assert len((tmp_path / "r.csv").read_text().splitlines()) == 23
    assert run("evaluatepoints", INPUT=points, OPERATION=operation)["CHECK_POINTS"] == 2

    layer = QgsVectorLayer("LineString?crs=&field=name:string", "drawn", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["road"])
    # A plain image is shown with rows downwards negative.
    feature.setGeometry(QgsGeometry.fromPolylineXY([QgsPointXY(10, -20), QgsPointXY(30, -5)]))
    layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    moved = run("registervector", INPUT=layer, OPERATION=operation, DENSIFY=5, OUTPUT=str(tmp_path / "moved.gpkg"))
    assert moved["FEATURES"] == 1
    made = QgsVectorLayer(moved["OUTPUT"], "moved", "ogr")
    assert made.crs().authid() == "EPSG:32633"
    got = next(made.getFeatures())
    line = got.geometry().asPolyline() or got.geometry().asMultiPolyline()[0]
    assert got["name"] == "road" and len(line) == 6
    assert [f.name() for f in made.fields()][-2:] == ["sigma_px", "sigma_m"] and got["sigma_px"] < 1e-4
    expected = frames.apply(TRUE, [[10.0, 20.0], [30.0, 5.0]])
    np.testing.assert_allclose([list(line[0]), list(line[-1])], expected, atol=1e-6)


def results_px(operation):
    """Map units a pixel of the operation's reference grid."""
    return float(np.sqrt(abs(np.linalg.det(load_operation(operation).reference.to_map[:2, :2]))))


def test_named_transform_and_columns(run, tmp_path):
    rng = np.random.default_rng(1)
    source = rng.uniform(0, 60, (30, 2))
    rows = np.column_stack([source, frames.apply(TRUE, source)])
    path = tmp_path / "t.csv"
    np.savetxt(path, rows, delimiter=";", header="a;b;c;d", comments="", fmt="%.9f")
    results = run(
        "fittransform", INPUT=str(path), COLUMNS="moving_col=a,moving_row=b,reference_x=c,reference_y=d",
        CRS=QgsCoordinateReferenceSystem("EPSG:32633"), TRANSFORM="thin-plate-spline", SMOOTHING=0,
        OUTPUT=str(tmp_path / "o.json"),
    )  # fmt: skip
    assert results["TRANSFORM_TYPE"] == "thin-plate-spline" and results["RMSE_PX"] < 1e-5
    assert "32633" in load_operation(results["OUTPUT"]).reference.crs_wkt


def test_register_a_raster_by_operation(run, points, tmp_path, add_raster):
    operation = run("fittransform", INPUT=points, OUTPUT=str(tmp_path / "o.json"))["OUTPUT"]
    layer = add_raster("scan", epsg=None)
    made = run("applyoperation", INPUT=layer, OPERATION=operation, OUTPUT=str(tmp_path / "a.tif"))
    assert QgsRasterLayer(made["OUTPUT"]).crs().authid() == "EPSG:32633"
    made = run(
        "applyoperation", INPUT=layer, OPERATION=operation, OUTPUT=str(tmp_path / "b.tif"), TARGET_RESOLUTION=20,
        TARGET_EXTENT="500100,500300,4999700,4999900 [EPSG:32633]", OPTIONS="COMPRESS=LZW|TILED=NO", OVERVIEWS=True,
        RESAMPLING="bilinear",
    )  # fmt: skip
    small = QgsRasterLayer(made["OUTPUT"])
    assert (small.width(), small.height()) == (10, 10) and small.extent().xMinimum() == 500100
    made = run("applyoperation", INPUT=layer, OPERATION=operation, METHOD="gcps", OUTPUT=str(tmp_path / "c.tif"))
    assert QgsRasterLayer(made["OUTPUT"]).isValid()
    made = run("applyoperation", INPUT=layer, OPERATION=operation, NODATA=99, OUTPUT=str(tmp_path / "n.tif"))
    assert QgsRasterLayer(made["OUTPUT"]).dataProvider().sourceNoDataValue(1) == 99
    made = run("applyoperation", INPUT=layer, OPERATION=operation, OUTSIDE="alpha", OUTPUT=str(tmp_path / "l.tif"))
    assert QgsRasterLayer(made["OUTPUT"]).bandCount() == layer.bandCount() + 1
    with pytest.raises(QgsProcessingException, match="does not fit into pixels"):
        run("applyoperation", INPUT=layer, OPERATION=operation, NODATA=-1, OUTPUT=str(tmp_path / "d.tif"))
    with pytest.raises(QgsProcessingException, match="no creation option"):
        run("applyoperation", INPUT=layer, OPERATION=operation, OPTIONS="X=1", OUTPUT=str(tmp_path / "d.tif"))


def test_a_batch_is_told_line_by_line(run, tmp_path, write_raster, monkeypatch):
    from crosstie.core.geometry.accuracy import Accuracy
    from crosstie.core.outcome import Refused, Registered
    from crosstie.core.points.table import TiePoints
    from crosstie.services.batch import pair as batch_pair

    calls = []

    def matched(request, is_cancelled):
        calls.append(request)
        if request.moving.path.endswith("b.tif"):
            return Refused(request, ("Nothing stands out.",))
        xy = np.random.default_rng(0).uniform(0, 50, (9, 2))
        points = TiePoints.from_matches(xy, xy + 2, np.ones(9), "structural")
        shift = FAMILIES["shift"].of(frames.shift(2, 2))
        return Registered(request, "accepted", shift, points, Accuracy(9, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0), 0.9)

    monkeypatch.setattr(batch_pair, "match", matched)
    for name in ("a", "b", "r"):
        write_raster(name)
    (tmp_path / "pairs.csv").write_text("moving,reference\na.tif,r.tif\nb.tif,r.tif\n")
    wanted = {"PAIRS": str(tmp_path / "pairs.csv"), "FOLDER": str(tmp_path / "out"), "REPORTS": True}
    results = run("batch", **wanted)
    assert (results["ACCEPTED"], results["REJECTED"], results["ERROR"]) == (1, 1, 0)
    assert len((tmp_path / "out" / "results.jsonl").read_text().splitlines()) == 2
    assert QgsRasterLayer(str(tmp_path / "out" / "00001.tif")).isValid()
    assert "sha256" in (tmp_path / "out" / "00001.report.html").read_text()
    assert run("batch", **wanted)["ACCEPTED"] == 1 and len(calls) == 2


def test_a_cancelled_batch_tells_what_is_done(run, tmp_path, write_raster, monkeypatch):
    from crosstie.core.outcome import Cancelled, Refused
    from crosstie.services.batch import pair as batch_pair

    def matched(request, **_):
        is_first = request.moving.path.endswith("a.tif")
        return Refused(request, ("Nothing stands out.",)) if is_first else Cancelled(request)

    monkeypatch.setattr(batch_pair, "match", matched)
    for name in ("a", "b", "r"):
        write_raster(name)
    (tmp_path / "pairs.csv").write_text("moving,reference\na.tif,r.tif\nb.tif,r.tif\n")
    results = run("batch", PAIRS=str(tmp_path / "pairs.csv"), FOLDER=str(tmp_path / "out"))
    assert (results["REJECTED"], results["ERROR"]) == (1, 0) and results["FOLDER"] == str(tmp_path / "out")


def test_a_stack_of_layers_is_adjusted_onto_one_grid(run, tmp_path, add_raster, monkeypatch):
    from crosstie.core.geometry.accuracy import Accuracy
    from crosstie.core.outcome import Registered
    from crosstie.core.points.table import TiePoints
    from crosstie.core.stack.shared_grid import COVERS
    from crosstie.host.processing import stack
    from crosstie.services.batch import pair as batch_pair

    def matched(request, **_):
        off = np.array([float(request.moving.path[-5]) - float(request.reference.path[-5]), 0])
        xy = np.random.default_rng(0).uniform(0, 40, (20, 2))
        points = TiePoints.from_matches(xy, xy + off, np.ones(20), "structural")
        shift = FAMILIES["shift"].of(frames.shift(*off))
        return Registered(request, "accepted", shift, points, Accuracy(9, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0), 0.9)

    monkeypatch.setattr(batch_pair, "match", matched)
    layers, out = [add_raster(f"scene{number}") for number in range(3)], tmp_path / "out"
    results = run("stack", RASTERS=layers, REFERENCE=layers[1], FOLDER=str(out), COVER="common")
    assert (results["ADJUSTED"], results["LEFT_OUT"]) == (3, 0) and results["CLOSURE_PX"] < 1e-6
    written = [QgsRasterLayer(str(out / f"scene{number}.tif")) for number in range(3)]
    assert len({layer.extent().toString() for layer in written}) == 1
    assert written[0].width() == layers[0].width() - 2 and (out / "stack.html").is_file()
    assert stack.COVERS == COVERS


class Told(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):  # noqa: N802
        self.lines.append(text)


STAND_IN = """
import json, sys, time
from pathlib import Path
folder = Path(sys.argv[1])
for row in (
    {"id": "00001", "verdict": "review"}, {"id": "00001", "verdict": "accepted"},
    {"id": "00002", "verdict": "error", "reason": "It is broken."},
):
    if row["id"] == sys.argv[2]:
        sys.exit("out of memory")
    with (folder / "results.jsonl").open("a") as file:
        file.write(json.dumps(row) + "\\n")
    time.sleep(0.5)
"""


@pytest.mark.parametrize("dies_at", ["", "00002"])
def test_a_batch_of_several_at_a_time_is_told_as_it_goes(run, tmp_path, write_raster, monkeypatch, dies_at):
    from crosstie.host import batch_process
    from qgis.PyQt.QtCore import QProcess

    def process_of(folder, record):
        words = record.arguments(folder)
        assert record.jobs == 2 and words[-2:] == ["--no-rasters", "--reviews"]
        assert words[words.index("--series") + 1] == "off" and words[words.index("--sources") + 1] == str(folder.parent)
        process = QProcess()
        process.setProgram(sys.executable)
        process.setArguments(["-c", STAND_IN, str(folder), dies_at])
        process.setStandardErrorFile(str(folder / batch_process.LOG))
        return process

    monkeypatch.setattr(batch_process, "process_of", process_of)
    write_raster("a")
    (tmp_path / "pairs.csv").write_text("moving,reference\na.tif,a.tif\na.tif,a.tif\n")
    wanted = {"PAIRS": str(tmp_path / "pairs.csv"), "FOLDER": str(tmp_path / "out"), "JOBS": 2, "REVIEWS": True,
              "SERIES": "off", "SOURCES": str(tmp_path)}  # fmt: skip
    told = Told()
    if dies_at:
        with pytest.raises(QgsProcessingException, match="ended early. out of memory"):
            run("batch", feedback=told, **wanted, NO_RASTERS=True)
    else:
        results = run("batch", feedback=told, **wanted, NO_RASTERS=True)
        assert (results["ACCEPTED"], results["REVIEW"], results["ERROR"]) == (1, 0, 1), "the later row counts"
        assert any("00002: error. It is broken." in line for line in told.lines)
    assert any("00001: Accepted" in line for line in told.lines)


def test_convert_with_layers_and_a_limit(run, points, tmp_path, add_raster):
    moving = add_raster("moving", epsg=None)
    results = run("convertpoints", INPUT=points, MOVING=moving, LIMIT=9, OUTPUT=str(tmp_path / "a.points"))
    assert results["POINTS"] == 9
    back = read_links(results["OUTPUT"])
    assert len(back) == 9 and (back.source_xy[:, 1] <= 0).all()
    results = run("convertpoints", INPUT=results["OUTPUT"], MOVING=moving, TO="iiif", OUTPUT=str(tmp_path / "a.json"))
    assert json.loads((tmp_path / "a.json").read_text())["type"] == "Annotation"


def test_problems_are_sentences(run, points, tmp_path):
    with pytest.raises(QgsProcessingException, match="recognises"):
        (tmp_path / "x.csv").write_text("nothing\n")
        run("convertpoints", INPUT=str(tmp_path / "x.csv"), OUTPUT=str(tmp_path / "y.points"))
    with pytest.raises(QgsProcessingException, match="moving_x=NAME"):
        run("fittransform", INPUT=points, COLUMNS="nonsense", OUTPUT=str(tmp_path / "o.json"))
    with pytest.raises(QgsProcessingException, match="coordinate operation"):
        (tmp_path / "no.json").write_text("{}")
        run("evaluatepoints", INPUT=points, OPERATION=str(tmp_path / "no.json"))
    assert not (tmp_path / "o.json").exists() and not (tmp_path / "y.points").exists()


def test_outputs_are_checked_before_any_work(run, points, tmp_path, monkeypatch, add_raster):
    """No output is an input, is named twice or cannot be written: whatever the algorithm, nothing has begun."""
    operation = run("fittransform", INPUT=points, OUTPUT=str(tmp_path / "o.json"))["OUTPUT"]
    layer = add_raster("scan")
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    for function in ("core.exchange.exchange.read_links", "core.operation.operation.load_operation",
                     "services.match.match"):  # fmt: skip
        monkeypatch.setattr(f"crosstie.{function}", lambda *_, **__: pytest.fail("It has begun."))
    common = {"INPUT": points, "OPERATION": operation, "OUTPUT": operation}
    raster = {"INPUT": layer, "OPERATION": operation, "MOVING": layer, "REFERENCE": add_raster("other")}
    scan, fine = str(tmp_path / "scan.tif"), str(tmp_path / "fine.json")
    for name, given, why in (
        ("fittransform", {**common, "OUTPUT": points}, "is being read"),
        ("fittransform", {**common, "OUTPUT": fine, "RESIDUALS": points}, "is being read"),
        ("fittransform", {**common, "OUTPUT": fine, "REPORT": fine}, "two outputs"),
        ("fittransform", {**common, "OUTPUT": fine, "REPORT": str(tmp_path / "r.txt")}, "must end in"),
        ("fittransform", {**common, "OUTPUT": str(tmp_path / "no" / "o.json")}, "does not exist"),
        ("evaluatepoints", common, "is being read"),
        ("convertpoints", {**common, "OUTPUT": points}, "is being read"),
        ("convertpoints", {**common, "OUTPUT": str(tmp_path / "p.xyz")}, "Let it end in"),
        ("applyoperation", {**raster, "OUTPUT": scan}, "is being read"),
        ("applyoperation", {**raster, "OUTPUT": str(tmp_path / "a.xyz")}, "no ending of a format"),
        ("registerraster", {**raster, "OUTPUT": scan}, "is being read"),
        ("registerraster", {**raster, "OUTPUT": str(tmp_path / "no" / "a.tif")}, "does not exist"),
        ("matchlayers", {**raster, "OUTPUT": "memory:", "TRANSFORM_FILE": scan}, "is being read"),
        ("matchlayers", {**raster, "OUTPUT": "memory:", "POINTS_FILE": str(tmp_path / "p.xyz")}, "Let it end in"),
        ("matchlayers", {**raster, "OUTPUT": str(tmp_path / "no" / "t.gpkg")}, "does not exist"),
    ):  # fmt: skip
        with pytest.raises(QgsProcessingException, match=why):
            run(name, **given)
    for path, content in before.items():
        assert path.read_bytes() == content


def model_child(name, **given):
    """A box of the modeler, with defaults as its dialog fills them in."""
    made = QgsProcessingModelChildAlgorithm(f"crosstie:{name}")
    made.setChildId(name)
    for definition in made.algorithm().parameterDefinitions():
        if definition.defaultValue() is not None:
            value = QgsProcessingModelChildParameterSource.fromStaticValue(definition.defaultValue())
            made.addParameterSources(definition.name(), [value])
    for key, value in given.items():
        made.addParameterSources(key, [value])
    return made


def test_in_a_model_one_algorithm_feeds_the_next(provider, points, tmp_path, add_raster):
    """Fit, apply and evaluate as boxes of the modeler."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("scan to map", "tests")
    model.addModelParameter(QgsProcessingParameterFile("points"), QgsProcessingModelParameter("points"))
    model.addModelParameter(QgsProcessingParameterRasterLayer("scan"), QgsProcessingModelParameter("scan"))
    table, operation = source.fromModelParameter("points"), source.fromChildOutput("fittransform", "OUTPUT")
    model.addChildAlgorithm(model_child("fittransform", INPUT=table))
    apply = model_child("applyoperation", INPUT=source.fromModelParameter("scan"), OPERATION=operation)
    output = QgsProcessingModelOutput("raster")
    output.setChildOutputName("OUTPUT")
    output.setChildId("applyoperation")
    apply.setModelOutputs({"raster": output})
    model.addChildAlgorithm(apply)
    model.addChildAlgorithm(model_child("evaluatepoints", INPUT=table, OPERATION=operation))
    valid, issues = model.validate()
    assert valid, issues
    (target,) = [d.name() for d in model.destinationParameterDefinitions()]
    wanted = {"points": points, "scan": add_raster("scan", epsg=None), target: str(tmp_path / "a.tif")}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, fine = model.run(wanted, context, QgsProcessingFeedback(False))
    assert fine
    children = results["CHILD_RESULTS"]
    assert children["fittransform"]["TRANSFORM_TYPE"] == "similarity"
    assert children["evaluatepoints"]["CHECK_POINTS"] == 2
    assert QgsRasterLayer(str(tmp_path / "a.tif")).crs().authid() == "EPSG:32633"


def test_points_on_bent_paper_get_a_bent_transform(run, tmp_path):
    source = np.random.default_rng(2).uniform(0, 400, (90, 2))
    bend = 30 * np.column_stack([np.sin(source[:, 0] / 90), np.cos(source[:, 1] / 80)])
    target = frames.apply(TRUE, source) + bend
    path = str(tmp_path / "bent.csv")
    write_links(path, Links(source, target, Frame(PIXELS), Frame(MAP, "EPSG:32633")))
    found = run("fittransform", INPUT=path, OUTPUT=str(tmp_path / "o.json"))
    assert found["TRANSFORM_TYPE"] in ("polynomial3", "thin-plate-spline", "flow", "piecewise")
    assert "clearly better" in found["WHY"]
    straight = run("fittransform", INPUT=path, AMONG=[0, 1, 2, 3], OUTPUT=str(tmp_path / "s.json"))
    assert straight["TRANSFORM_TYPE"] in ("similarity", "affine", "projective")
    assert found["LEAVE_OUT_PX"] < 0.3 * straight["LEAVE_OUT_PX"]
    with pytest.raises(QgsProcessingException, match="camera model"):
        run("fittransform", INPUT=path, TRANSFORM="rpc-bias", OUTPUT=str(tmp_path / "r.json"))


def qgis_transform(method, moving, reference, places):
    made = QgsGcpTransformerInterface.create(method)
    source = [QgsPointXY(*p) for p in moving.tolist()]
    target = [QgsPointXY(*p) for p in reference.tolist()]
    assert made.updateParametersFromGcps(source, target, False)
    mapped = [made.transform(x, y, False) for x, y in places.tolist()]
    assert all(ok for ok, _, _ in mapped)
    return np.array([(x, y) for _, x, y in mapped])


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("affine", "PolynomialOrder1"),
        ("polynomial2", "PolynomialOrder2"),
        ("polynomial3", "PolynomialOrder3"),
        ("projective", "Projective"),
        ("thin-plate-spline", "ThinPlateSpline"),
    ],
)
def test_transforms_agree_with_the_georeferencers(name, method, qgis_app):
    rng = np.random.default_rng(3)
    moving = rng.uniform(0, 1000, (40 if name != "projective" else 4, 2))
    if name == "projective":
        moving = np.array([[10.0, 20.0], [950, 60], [900, 970], [40, 880]])
    reference = frames.apply(np.array([[1.1, 0.1, 20], [-0.2, 0.9, 50], [1e-4, 5e-5, 1]]), moving)
    reference += rng.normal(0, 3, moving.shape)
    places = rng.uniform(100, 900, (50, 2))
    if name == "thin-plate-spline":
        ours = ThinPlateSpline.fit(moving, reference, smoothing=0)
    else:
        ours = FAMILIES[name].fit(moving, reference)
    theirs = qgis_transform(getattr(QgsGcpTransformerInterface.TransformMethod, method), moving, reference, places)
    np.testing.assert_allclose(ours.forward(places), theirs, atol=1e-5)


def test_the_helmert_of_two_points_agrees(qgis_app):
    moving = np.array([[0.0, 0.0], [100.0, 40.0]])
    reference = frames.apply(frames.similarity(1.3, 25, 7, -9), moving)
    method = QgsGcpTransformerInterface.TransformMethod.Helmert
    theirs = qgis_transform(method, moving, reference, moving + 10)
    np.testing.assert_allclose(FAMILIES["similarity"].fit(moving, reference).forward(moving + 10), theirs, atol=1e-8)
