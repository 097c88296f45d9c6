"""Writing the registered raster: where it goes, how it ends, and how it becomes a layer."""

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine, Shift
from crosstie.core.messages import message
from crosstie.core.outcome import Cancelled, Failed, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.progress import CancelledError
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host import apply_task
from crosstie.host.apply_task import ApplyTask, Written, default_target, fitting_grid, numbered
from crosstie.host.results import add_registered
from qgis.core import QgsApplication, QgsProject, QgsTask

NOTE = message("Band 4 is no alpha.")
REQUEST = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
POINTS = TiePoints.from_matches(np.eye(2), np.eye(2), np.ones(2), "structural")
OUTCOME = Registered(REQUEST, "accepted", Shift.fit(np.eye(2), np.eye(2)), POINTS, Accuracy(2, 0, 0, 0, 0, 1, 1), 0.9)


@pytest.fixture
def lasting(monkeypatch, tmp_path):
    """tmp_path, for once not below the system's temporary folder."""
    monkeypatch.setattr(apply_task.tempfile, "gettempdir", lambda: "/somewhere/else")
    return tmp_path


@pytest.fixture
def run(slot, spin, tmp_path):
    """run(warp) -> how the task ended."""

    def go(warp):
        task = ApplyTask(OUTCOME, tmp_path / "out.tif", warp=warp)
        task.ended.connect(slot.take)
        QgsApplication.taskManager().addTask(task)
        spin(lambda: slot.calls)
        return slot.calls[0][0]

    return go


def test_written(run, tmp_path):
    seen = {}

    def warp(moving, reference, transform, target, **options):
        seen.update(options, target=target, moving=moving, transform=transform)
        return (NOTE,)

    assert run(warp) == Written(tmp_path / "out.tif", (NOTE,))
    assert (seen["moving"], seen["transform"], seen["file"].overwrite) == (REQUEST.moving, OUTCOME.transform, False)
    assert seen["target"] == str(tmp_path / "out.tif")


@pytest.mark.parametrize(("error", "words"), [(RasterError("The disk is full."), "disk"), (OSError("x"), "OSError")])
def test_failure_is_a_sentence(run, error, words):
    def warp(*args, **options):
        raise error

    result = run(warp)
    assert isinstance(result, Failed)
    assert words in str(result.sentence)


def test_cancel_within_a_second(slot, spin, tmp_path):
    def warp(*args, is_cancelled, **options):
        while not is_cancelled():
            time.sleep(0.005)
        raise CancelledError

    task = ApplyTask(OUTCOME, tmp_path / "out.tif", warp=warp)
    task.ended.connect(slot.take)
    QgsApplication.taskManager().addTask(task)
    spin(lambda: task.status() == QgsTask.TaskStatus.Running)
    task.cancel()
    spin(lambda: slot.calls, 1.0)
    assert isinstance(slot.calls[0][0], Cancelled)


@pytest.mark.parametrize(
    ("scale", "path", "grid"),
    [(1.0, "b.tif", "reference"), (0.6, "b.tif", "reference"), (0.2, "b.tif", "own"), (1.0, "/vsimem/x.tif", "own")],
)
def test_detail_is_not_thrown_away(scale, path, grid):
    moving = np.array([[0.0, 0], [100, 0], [0, 100], [80, 80]])
    points = TiePoints.from_matches(moving, scale * moving, np.ones(4), "structural")
    request = MatchRequest(RasterSource("a.tif"), RasterSource(path))
    outcome = replace(OUTCOME, request=request, tie_points=points, transform=Affine.fit(moving, scale * moving))
    assert fitting_grid(outcome) == grid


def test_default_lies_beside_the_moving_raster_under_a_new_name(lasting):
    moving = lasting / "scene.tif"
    moving.touch()
    assert default_target(str(moving)) == lasting / "scene_registered.tif"
    (lasting / "scene_registered.tif").touch()
    (lasting / "scene_registered_2.tif").touch()
    assert default_target(str(moving)) == lasting / "scene_registered_3.tif"


def test_nothing_goes_to_the_temporary_folder_unasked(tmp_path, monkeypatch):
    monkeypatch.setattr(apply_task.tempfile, "gettempdir", lambda: str(tmp_path))
    (tmp_path / "scene.tif").touch()
    assert default_target(str(tmp_path / "scene.tif")) is None


def test_read_only_folder_has_no_default(lasting, monkeypatch):
    (lasting / "scene.tif").touch()
    monkeypatch.setattr("crosstie.core.raster.targets.takes_files", lambda folder: False)  # root may write anywhere
    assert default_target(str(lasting / "scene.tif")) is None


@pytest.mark.parametrize("path", ["/vsizip/a.zip/b.tif", "/nowhere/a.tif", "GPKG:a.gpkg:b", ""])
def test_what_is_no_plain_file_has_no_default(lasting, path):
    assert default_target(path) is None


def test_numbered_keeps_a_free_name(tmp_path):
    assert numbered(tmp_path / "a.points") == tmp_path / "a.points"


def test_layer_comes_on_top_in_the_style_of_the_moving_one(add_raster, write_raster):
    below, moving, above = add_raster("below"), add_raster("moving", bands=4), add_raster("above")
    moving.renderer().setRedBand(4)
    group = QgsProject.instance().layerTreeRoot().addGroup("group")
    node = QgsProject.instance().layerTreeRoot().findLayer(moving.id())
    group.addChildNode(node.clone())
    node.parent().removeChildNode(node)
    layer = add_registered(write_raster("written", bands=4, seed=9), moving)
    assert QgsProject.instance().layerTreeRoot().children()[0].name() == "written"
    assert [child.name() for child in group.children()] == ["moving"]
    assert layer.renderer().redBand() == 4
    assert {below.name(), above.name()} <= {node.name() for node in QgsProject.instance().layerTreeRoot().children()}


def test_layer_goes_on_top_where_the_moving_one_is_gone(add_raster, write_raster):
    add_raster("other")
    add_registered(write_raster("written"), None)
    assert QgsProject.instance().layerTreeRoot().children()[0].name() == "written"


def test_file_that_is_a_layer_already_is_shown_anew(add_raster, write_raster):
    layer = add_raster("written")
    before = layer.dataProvider().sample
    from qgis.core import QgsPointXY

    place = QgsPointXY(500005, 4999995)
    old = before(place, 1)[0]
    again = add_registered(write_raster("written", seed=42), layer)
    assert again is layer
    assert len(QgsProject.instance().mapLayers()) == 1
    assert layer.dataProvider().sample(place, 1)[0] != old


def test_file_that_does_not_open_is_named(project, tmp_path):
    (tmp_path / "broken.tif").write_text("no pixels")
    with pytest.raises(RasterError, match="broken"):
        add_registered(Path(tmp_path / "broken.tif"), None)
