"""The Processing algorithms in this process: parameters, outputs, endings, and a model that chains both."""

import json
import sys
import threading
from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Similarity
from crosstie.core.outcome import Cancelled, Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.host import rendering, settings
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)

MOVING_XY = np.array([[10.0, 10.0], [70.0, 12.0], [65.0, 50.0], [8.0, 55.0], [40.0, 30.0]])
SHIFT = np.array([2.5, -1.5])


class Feedback(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.stages, self.info = [], [], []

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)

    def setProgressText(self, text):  # noqa: N802
        self.stages.append(text)

    def pushInfo(self, text):  # noqa: N802
        self.info.append(text)


def registered(request, verdict="accepted", **options):
    """A registration by a shift, its last point rejected."""
    off = np.zeros((5, 2))
    off[4] = 3, 4
    points = TiePoints.from_matches(MOVING_XY, MOVING_XY + SHIFT + off, np.full(5, 0.9), "structural")
    points = points.reject([4], "disagrees")
    transform = Similarity.fit(MOVING_XY, MOVING_XY + SHIFT)
    accuracy = Accuracy(4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.8, 5.0, "metre")
    return Registered(request, verdict, transform, points, accuracy, 0.97, ("Because.",), ("By the way.",), **options)


@pytest.fixture
def fake_run(monkeypatch):
    """fake_run(outcome_of): the match is what outcome_of(request) says; the requests are kept."""
    requests = []

    def install(outcome_of):
        def run(request, progress, is_cancelled):
            requests.append(request)
            progress("Placing", 0.5)
            return outcome_of(request)

        monkeypatch.setitem(sys.modules, "crosstie.services.match", SimpleNamespace(match=run))
        return requests

    return install


@pytest.fixture
def run(provider):
    """run(name, parameters, feedback=None): processing.run of one of ours."""
    import processing

    def call(name, parameters, feedback=None):
        return processing.run(f"crosstie:{name}", parameters, feedback=feedback or Feedback())

    return call


@pytest.fixture
def pair(add_raster):
    """Parameters of two small layers."""
    return {"MOVING": add_raster("moving"), "REFERENCE": add_raster("reference", origin=(500100, 5000050), pixel=5)}


def test_the_provider_offers_both_algorithms(provider):
    registry = QgsApplication.processingRegistry()
    for name, title in (("matchlayers", "Match layers"), ("registerraster", "Register raster")):
        algorithm = registry.algorithmById(f"crosstie:{name}")
        assert algorithm.displayName() == title
        assert algorithm.shortHelpString()
        assert all(definition.help() or definition.isDestination() for definition in algorithm.parameterDefinitions())
        assert not algorithm.icon().isNull()
        ok, message = algorithm.checkParameterValues(
            {"MOVING": "x.tif", "REFERENCE": "y.tif", "OUTPUT": "TEMPORARY_OUTPUT"}, QgsProcessingContext()
        )
        assert ok or "Could not load" in message, message


def test_one_layer_on_both_sides_is_refused_before_the_run(run, pair):
    same = {**pair, "REFERENCE": pair["MOVING"], "OUTPUT": "TEMPORARY_OUTPUT"}
    with pytest.raises(QgsProcessingException, match="moving and the reference layer are the same"):
        run("matchlayers", same)


def test_the_resampling_methods_are_those_of_the_warp():
    from crosstie.core.raster import warp
    from crosstie.host.processing import register_raster

    assert register_raster.RESAMPLINGS == warp.RESAMPLINGS


def test_two_layers_are_enough(run, fake_run, pair):
    requests = fake_run(registered)
    feedback = Feedback()
    results = run("matchlayers", {**pair, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    (request,) = requests
    assert (request.moving.path, request.reference.path) == (pair["MOVING"].source(), pair["REFERENCE"].source())
    assert (request.transform, request.matcher, request.device, request.prior) == ("auto", "auto", "auto", "auto")
    assert (request.area, request.use, request.ignore, request.seed) == (None, (), (), 0)
    assert feedback.stages == ["Placing"]
    assert feedback.info[-1] == "By the way." or "By the way." in feedback.info
    assert results["VERDICT"] == "accepted"
    assert (results["TIE_POINTS"], results["RMSE_PX"], results["RMSE_MAP"]) == (4, 0.5, 5.0)
    assert not feedback.warnings


def test_tie_points_become_features_on_the_map_of_the_reference(run, fake_run, pair):
    fake_run(registered)
    layer = run("matchlayers", {**pair, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    assert layer.crs().authid() == "EPSG:32633"
    rows = list(layer.getFeatures())
    assert len(rows) == 5
    first, last = rows[0], rows[4]
    assert (first["moving_col"], first["moving_row"]) == (10, 10)
    assert (first["reference_col"], first["reference_row"]) == (12.5, 8.5)
    assert first.geometry().asPoint().x() == pytest.approx(500100 + 12.5 * 5)
    assert first.geometry().asPoint().y() == pytest.approx(5000050 - 8.5 * 5)
    assert first["residual_px"] == pytest.approx(0, abs=1e-9)
    assert (last["dx_px"], last["dy_px"], last["residual_px"]) == pytest.approx((3, 4, 5))
    assert (first["enabled"], last["enabled"], last["rejection"]) == (True, False, "disagrees")
    assert (first["role"], first["origin"]) == ("control", "structural")


def test_tie_points_on_a_plain_image_lie_as_qgis_shows_it(run, fake_run, add_raster):
    fake_run(registered)
    layers = {"MOVING": add_raster("a", epsg=None), "REFERENCE": add_raster("b", epsg=None)}
    layer = run("matchlayers", {**layers, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    point = next(layer.getFeatures()).geometry().asPoint()
    assert (point.x(), point.y()) == (12.5, -8.5)
    assert not layer.crs().isValid()


def test_every_parameter_reaches_the_request(run, fake_run, pair, add_polygons):
    requests = fake_run(registered)
    square = "POLYGON((500100 4999900,500300 4999900,500300 4999700,500100 4999900))"
    run(
        "matchlayers",
        {
            **pair,
            "TRANSFORM": "affine",
            "PRIOR": "none",
            "DEVICE": "cpu",
            "SEED": 7,
            "WORKING_SIZE": 512,
            "MATCHER": "tar",
            "SCENE": "harbour, dense housing",
            "MOVING_BANDS": [1],
            "REFERENCE_STRETCH": "log",
            "AREA": "500110,500300,4999800,5000000",
            "USE": add_polygons("use", square),
            "IGNORE": add_polygons("ignore", square, square),
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    (request,) = requests
    assert (request.transform, request.prior, request.device) == ("affine", "none", "cpu")
    assert (request.seed, request.working_size_px) == (7, 512)
    assert (request.matcher, request.options) == ("tar", {"scene": "harbour, dense housing"})
    assert (request.moving.bands, request.reference.stretch) == ((1,), "log")
    assert QgsGeometry.fromWkt(request.area.geometry_wkt).boundingBox().xMaximum() == 500300
    assert len(request.use) == len(request.ignore) == 1
    assert "32633" in request.area.crs_wkt


def test_an_area_in_another_crs_is_understood(run, fake_run, pair):
    requests = fake_run(registered)
    run("matchlayers", {**pair, "AREA": "15,15.001,45.15,45.151 [EPSG:4326]", "OUTPUT": "TEMPORARY_OUTPUT"})
    box = QgsGeometry.fromWkt(requests[0].area.geometry_wkt).boundingBox()
    assert 499_900 < box.xMinimum() < 500_100
    with pytest.raises(QgsProcessingException, match="area to match in is empty"):
        run("matchlayers", {**pair, "AREA": "500110,500110,4999800,5000000", "OUTPUT": "TEMPORARY_OUTPUT"})


def test_files_are_written_beside_the_layer(run, fake_run, pair, tmp_path):
    fake_run(registered)
    files = {"POINTS_FILE": str(tmp_path / "a.points"), "TRANSFORM_FILE": str(tmp_path / "a.json")}
    results = run("matchlayers", {**pair, **files, "OUTPUT": str(tmp_path / "ties.gpkg")})
    assert {name: results[name] for name in files} == files
    assert (tmp_path / "a.points").read_text().startswith("#CRS:")
    report = json.loads((tmp_path / "a.json").read_text())
    assert report["verdict"] == "accepted"
    assert report["transform"]["type"] == "similarity"
    layer = QgsVectorLayer(str(tmp_path / "ties.gpkg"), "ties")
    assert layer.featureCount() == 5
    del layer
    assert not list(tmp_path.glob("*.part"))


def test_tie_points_go_to_any_format(run, fake_run, pair, tmp_path):
    from crosstie.core.exchange.exchange import read_links

    fake_run(registered)
    for name, chosen in (("a.geojson", "auto"), ("a.txt", "csv")):
        target = str(tmp_path / name)
        run("matchlayers", {**pair, "POINTS_FILE": target, "POINTS_FORMAT": chosen, "OUTPUT": "TEMPORARY_OUTPUT"})
        links = read_links(target, "" if chosen == "auto" else chosen)
        assert links.label.tolist() == [str(number) for number in range(1, len(links) + 1)]


def test_a_report_that_cannot_be_written_is_said(run, fake_run, pair, tmp_path):
    fake_run(registered)
    (tmp_path / "taken.json").mkdir()
    with pytest.raises(QgsProcessingException, match="taken.json is a folder. Give the name of a file."):
        run("matchlayers", {**pair, "TRANSFORM_FILE": str(tmp_path / "taken.json"), "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_refused_match_stops_with_its_reasons_unless_told_otherwise(run, fake_run, pair, tmp_path):
    fake_run(partial(Refused, reasons=("The tiles disagree.", "Choose a smaller area.")))
    with pytest.raises(QgsProcessingException, match="No reliable match. The tiles disagree. Choose a smaller area."):
        run("matchlayers", {**pair, "OUTPUT": "TEMPORARY_OUTPUT"})
    feedback = Feedback()
    points = tmp_path / "a.points"
    results = run(
        "matchlayers",
        {**pair, "OUTPUT": "TEMPORARY_OUTPUT", "POINTS_FILE": str(points), "FAIL_ON_REFUSAL": False},
        feedback,
    )
    assert (results["VERDICT"], results["TIE_POINTS"]) == ("rejected", 0)
    assert results["REASONS"] == "The tiles disagree. Choose a smaller area."
    assert results["OUTPUT"].featureCount() == 0
    assert not points.exists()
    assert feedback.warnings == ["No reliable match. The tiles disagree. Choose a smaller area."]


def test_needs_review_is_a_warning(run, fake_run, pair):
    fake_run(partial(registered, verdict="review"))
    feedback = Feedback()
    assert run("matchlayers", {**pair, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)["VERDICT"] == "review"
    assert feedback.warnings == ["Needs review: check it before you use it. Because."]


def test_a_failure_is_its_sentence_with_the_command_that_helps(run, fake_run, pair):
    fake_run(partial(Failed, sentence="PyTorch is missing.", command="pip install torch"))
    with pytest.raises(QgsProcessingException, match="PyTorch is missing. To install it: pip install torch"):
        run("matchlayers", {**pair, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_lost_folder_of_packages_is_a_note_where_the_matcher_does_without(run, fake_run, pair):
    fake_run(registered)
    settings.extra_python_folder.set("/nowhere/packages")
    try:
        feedback = Feedback()
        results = run("matchlayers", {**pair, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    finally:
        QgsSettings().remove("crosstie")
    assert results["VERDICT"] == "accepted"
    assert any("/nowhere/packages does not exist" in text for text in feedback.info)


def test_cancelling_ends_without_results(provider, fake_run, pair):
    feedback = Feedback()
    feedback.cancel()
    fake_run(Cancelled)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("crosstie:matchlayers")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = algorithm.run({**pair, "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback)
    assert (results, ok) == ({}, True)


def test_the_algorithm_works_off_the_main_thread_as_in_the_toolbox(provider, fake_run, pair, spin):
    threads = []

    def outcome_of(request):
        threads.append(threading.current_thread() is threading.main_thread())
        return registered(request)

    fake_run(outcome_of)
    context, feedback, ended = QgsProcessingContext(), Feedback(), []
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("crosstie:matchlayers")
    task = QgsProcessingAlgRunnerTask(algorithm, {**pair, "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback)
    task.executed.connect(lambda ok, results: ended.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    spin(lambda: ended)
    assert ended[0][0]
    assert ended[0][1]["TIE_POINTS"] == 4
    assert threads == [False]


def web_layer(project):
    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmin=0&zmax=18", "tiles", "wms")
    return project.addMapLayer(layer)


def test_a_web_reference_is_drawn_around_the_moving_layer(run, fake_run, add_raster, project, monkeypatch):
    moving, drawn = add_raster("moving"), {}
    stand_in = add_raster("scene", rows=200, cols=200, origin=(499500, 5000500))

    def prepare(layers, extent, crs, name, **options):
        drawn.update(layers=[layer.name() for layer in layers], extent=extent, crs=crs.authid())
        return original([stand_in], extent, crs, name, **options)

    original = rendering.prepare_layers
    monkeypatch.setattr("crosstie.host.reference.prepare_layers", prepare)
    requests = fake_run(registered)
    layer = run("matchlayers", {"MOVING": moving, "REFERENCE": web_layer(project), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert drawn["layers"] == ["tiles"]
    assert drawn["crs"] == layer["OUTPUT"].crs().authid() == "EPSG:3857"
    assert drawn["extent"].width() > 800 * 1.4
    path = requests[0].reference.path
    assert path.startswith("/vsimem/")
    assert gdal.VSIStatL(path) is None


def test_a_web_layer_cannot_be_moved_and_needs_a_place(run, fake_run, add_raster, project):
    fake_run(registered)
    tiles, scan = web_layer(project), add_raster("scan", epsg=None)
    with pytest.raises(QgsProcessingException, match="“tiles” is no raster file, so it cannot be registered"):
        run("matchlayers", {"MOVING": tiles, "REFERENCE": scan, "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="“scan” has no georeference. Give the area to match in."):
        run("matchlayers", {"MOVING": scan, "REFERENCE": tiles, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_registering_matches_first_when_no_transform_is_given(run, fake_run, pair, tmp_path):
    fake_run(registered)
    feedback = Feedback()
    target = tmp_path / "registered.tif"
    results = run("registerraster", {**pair, "OUTPUT": str(target), "RESAMPLING": "nearest"}, feedback)
    assert (results["VERDICT"], results["OUTPUT"]) == ("accepted", str(target))
    moving, written = (gdal.Open(str(path)) for path in (pair["MOVING"].source(), target))
    reference = gdal.Open(pair["REFERENCE"].source())
    west, step, _, north, _, _ = written.GetGeoTransform()
    offset = np.round([(west - 500100) / 5, (5000050 - north) / 5, step / 5], 9)
    assert (offset == np.round(offset)).all()
    column, row = (np.array([20, 20]) + np.round(SHIFT + 0.5) - offset[:2]).astype(int)
    assert written.ReadAsArray()[row, column] in moving.ReadAsArray()[19:22, 19:22]
    assert written.GetProjection() == reference.GetProjection()
    assert feedback.stages[0] == "Placing"


def test_registering_refuses_what_the_match_refuses(run, fake_run, pair, tmp_path):
    fake_run(partial(Refused, reasons=("The tiles disagree.",)))
    target = tmp_path / "registered.tif"
    with pytest.raises(QgsProcessingException, match="No reliable match. The tiles disagree."):
        run("registerraster", {**pair, "OUTPUT": str(target)})
    assert not target.exists()


def test_a_stored_transform_gives_the_same_raster_without_matching(run, fake_run, pair, tmp_path, add_raster):
    requests = fake_run(registered)
    both, stored = tmp_path / "both.tif", tmp_path / "stored.tif"
    run("registerraster", {**pair, "OUTPUT": str(both)})
    report = str(tmp_path / "a.json")
    run("matchlayers", {**pair, "TRANSFORM_FILE": report, "OUTPUT": "TEMPORARY_OUTPUT"})
    del requests[:]
    feedback = Feedback()
    run("registerraster", {**pair, "TRANSFORM_FILE": report, "OUTPUT": str(stored)}, feedback)
    assert not requests
    assert not feedback.warnings
    assert np.array_equal(gdal.Open(str(both)).ReadAsArray(), gdal.Open(str(stored)).ReadAsArray())
    other = {**pair, "MOVING": add_raster("other")}
    run("registerraster", {**other, "TRANSFORM_FILE": report, "OUTPUT": str(tmp_path / "c.tif")}, feedback)
    assert feedback.warnings == [
        "The transform was found for “moving.tif”, not for “other.tif”: it is valid only if both have the same pixels."
    ]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "cannot be read as a transform"),
        ("[1]", "holds no transform"),
        ("{}", "The file holds no transform"),
        ('{"type": "spline"}', "The file holds no transform"),
        ('{"transform": null}', "The file holds no transform"),
        ('{"verdict": "rejected", "reasons": ["The tiles disagree."]}', "gave no transform. The tiles disagree."),
    ],
)
def test_a_file_without_a_transform_is_said(run, pair, tmp_path, text, sentence):
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(QgsProcessingException, match=sentence):
        run("registerraster", {**pair, "TRANSFORM_FILE": str(path), "OUTPUT": str(tmp_path / "r.tif")})
    assert not (tmp_path / "r.tif").exists()


def test_a_model_chains_matching_and_registering(provider, fake_run, pair, tmp_path):
    requests = fake_run(registered)
    model = QgsProcessingModelAlgorithm("chain", "test")
    for name in ("MOVING", "REFERENCE"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name), QgsProcessingModelParameter(name))
    inputs = {
        name: [QgsProcessingModelChildParameterSource.fromModelParameter(name)] for name in ("MOVING", "REFERENCE")
    }
    match = QgsProcessingModelChildAlgorithm("crosstie:matchlayers")
    match.setChildId("match")
    register = QgsProcessingModelChildAlgorithm("crosstie:registerraster")
    register.setChildId("register")
    for child in (match, register):
        for definition in child.algorithm().parameterDefinitions():
            if definition.defaultValue() is not None:  # as the modeler's dialog fills them in
                value = QgsProcessingModelChildParameterSource.fromStaticValue(definition.defaultValue())
                child.addParameterSources(definition.name(), [value])
        for name, sources in inputs.items():
            child.addParameterSources(name, sources)
    register.addParameterSources(
        "TRANSFORM_FILE", [QgsProcessingModelChildParameterSource.fromChildOutput("match", "TRANSFORM_FILE")]
    )
    output = QgsProcessingModelOutput("raster")
    output.setChildOutputName("OUTPUT")
    output.setChildId("register")
    register.setModelOutputs({"raster": output})
    model.addChildAlgorithm(match)
    model.addChildAlgorithm(register)
    valid, issues = model.validate()
    assert valid, issues
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    target = str(tmp_path / "chained.tif")
    (name,) = [d.name() for d in model.destinationParameterDefinitions()]
    results, ok = model.run({**pair, name: target}, context, Feedback())
    assert ok
    assert len(requests) == 1
    assert gdal.Open(target).RasterCount == 1
    assert results["CHILD_RESULTS"]["match"]["VERDICT"] == "accepted"


def test_dialogs_offer_two_different_layers_the_lost_one_as_moving(provider, add_raster, project):
    def offered(name):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"crosstie:{name}")
        return [algorithm.parameterDefinition(side).defaultValueForGui() for side in ("MOVING", "REFERENCE")]

    assert offered("matchlayers") == [None, None]
    first, second = add_raster("a"), add_raster("b", seed=2)
    assert offered("matchlayers") == [first.id(), second.id()]
    scan = add_raster("scan", epsg=0)
    assert offered("matchlayers")[0] == scan.id()
    assert len(set(offered("registerraster"))) == 2


@pytest.mark.parametrize(("verdict", "words"), [("accepted", "Accepted: the layers match"), ("review", "Needs review")])
def test_verdicts_are_said_as_the_dock_does(run, fake_run, pair, verdict, words):
    fake_run(lambda request: registered(request, verdict))
    feedback = Feedback()
    run("matchlayers", {**pair, "OUTPUT": "memory:"}, feedback)
    assert any(words in text for text in (*feedback.info, *feedback.warnings))
