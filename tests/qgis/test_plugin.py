"""The plugin object: what initGui adds unload takes away, and a match from the button to the session."""

import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie import classFactory
from crosstie.core.errors import RasterError
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import Cancelled, Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.progress import CancelledError
from crosstie.host.results import WRITTEN, add_registered
from crosstie.ui.canvas.overlap_view import overlap_box
from crosstie.ui.canvas.tie_point_item import TiePointItem
from crosstie.ui.compare.preview import BEFORE, OFF
from crosstie.ui.compare.preview_item import BLINK, OPACITY, SWIPE
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapLayerStyle,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QMessageBox, QWidget


def own_items(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, (TiePointItem, QgsRubberBand))]


MOST_MODULES = 40
"""Of ours that QGIS imports while it starts: the algorithms, and what they need to say what they are."""


@pytest.fixture
def plugin(qgis_iface, project):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    if plugin.dock is not None:
        plugin.unload()


@pytest.mark.parametrize("state", ["closed", "open"])
def test_nothing_heavy_is_imported_while_qgis_starts(state):
    """Whether the dock was open last time or not: then it is made when QGIS has shown its window."""
    script = (
        "import sys; sys.path.append('/usr/share/qgis/python/plugins')\n"
        "from qgis.testing import start_app; app = start_app(); import qgis.gui\n"
        "before = set(sys.modules)\n"
        "from unittest.mock import MagicMock\n"
        "from qgis.PyQt.QtWidgets import QMainWindow\n"
        "from qgis.core import QgsSettings\n"
        f"QgsSettings().setValue('crosstie/dock_state', '{state}')\n"
        "from crosstie.plugin import CrosstiePlugin\n"
        "iface = MagicMock(); window = QMainWindow(); iface.mainWindow.return_value = window\n"
        "canvas = qgis.gui.QgsMapCanvas(); iface.mapCanvas.return_value = canvas\n"
        "plugin = CrosstiePlugin(iface); plugin.initGui()\n"
        "new = set(sys.modules) - before\n"
        "assert plugin._dock is None\n"
        "ours = {name for name in new if name.startswith('crosstie.')}\n"
        "print(sorted(new & {'numpy', 'torch', 'crosstie.ui.controller', 'crosstie.host.session'}))\n"
        "print(sorted({name for name in ours if name.startswith(('crosstie.ui.', 'crosstie.core.geometry'))}))\n"
        "print(len(ours))\n"
        "from qgis.PyQt.QtCore import QCoreApplication\n"
        "QCoreApplication.processEvents(); print(plugin._dock is not None)\n"
        "import os; sys.stdout.flush(); os._exit(0)"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=environment)
    heavy, parts, count, opened = done.stdout.strip().splitlines()[-4:]
    assert heavy == "[]"
    assert parts == "['crosstie.ui.icons']"
    assert int(count) <= MOST_MODULES
    assert opened == str(state == "open")


def test_a_project_opened_before_the_dock_brings_it(qgis_iface, project, add_raster, tmp_path):
    from crosstie.bench.review import review_context

    first = classFactory(qgis_iface)
    first.initGui()
    first.session.take(review_context(30).matched)
    path = str(tmp_path / "p.qgs")
    assert QgsProject.instance().write(path)
    first.unload()
    QgsProject.instance().clear()
    second = classFactory(qgis_iface)
    second.initGui()
    try:
        assert second._dock is None
        QgsProject.instance().read(path)
        assert second._dock is not None
        assert len(second.session.review.points) == 30
    finally:
        second.unload()


@pytest.fixture
def canvas(qgis_iface):
    return qgis_iface.mapCanvas()


@pytest.fixture
def part(plugin):
    return lambda name: plugin.dock.findChild(QWidget, name)


@pytest.fixture
def pair(plugin, add_raster, spin):
    layers = add_raster("a_moving"), add_raster("b_reference", seed=2)
    plugin.dock.show()
    spin(lambda: plugin.dock.findChild(QWidget, "match_button").isEnabled())
    return layers


@pytest.fixture
def match(plugin, pair, part, spin):
    """match(run): click the button with another `run` than the models', and wait for the end."""

    def click(run, wait=True):
        plugin._controller._run = run
        QTest.mouseClick(part("match_button"), Qt.MouseButton.LeftButton)
        if wait:
            spin(lambda: plugin.task is None)

    return click


def registered(request, progress=None, is_cancelled=None):
    moving = np.array([[10.0, 10], [60, 12], [30, 50], [70, 40]])
    points = TiePoints.from_matches(moving, moving + (3, -2), np.ones(4), "structural").reject([3], "outlier")
    accuracy = Accuracy(3, 0.5, 0.6, 0.7, 0.9, 0.8, 0.75, 5.0, "m")
    return Registered(request, "accepted", Affine.fit(moving[:3], moving[:3] + (3, -2)), points, accuracy, 0.99)


def until_cancelled(request, progress, is_cancelled):
    while not is_cancelled():
        time.sleep(0.005)
    raise CancelledError


def test_unload_leaves_nothing_behind(qgis_iface, project, canvas):
    before = len(own_items(canvas))
    providers = len(QgsApplication.processingRegistry().providers())
    for _ in range(2):
        plugin = classFactory(qgis_iface)
        plugin.initGui()
        plugin.dock.show()
        assert len(own_items(canvas)) > before
        assert len(QgsApplication.processingRegistry().providers()) == providers + 1
        plugin.unload()
        assert len(own_items(canvas)) == before
        assert len(QgsApplication.processingRegistry().providers()) == providers
        assert (plugin.dock, plugin.session, plugin.task) == (None, None, None)


def test_without_a_window_only_processing(project):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("crosstie") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("crosstie") is None


def test_dock_is_hidden_at_first_and_named(plugin):
    assert plugin.dock.objectName() == "CrosstieDock"
    assert not plugin.dock.isVisible()


def test_click_to_verdict_and_points(plugin, match, part, pair):
    match(registered)
    assert "Accepted" in part("verdict_label").text()
    assert plugin.session.request.moving.path == pair[0].source()
    assert plugin.session.moving_layer_id == pair[0].id()
    item = plugin._controller.shown.item
    assert list(item._in_use) == [True, True, True, False]
    assert np.allclose(item._moving.xy[0], (500130, 4999920)), "the map shows the layer registered"
    assert np.allclose(item._reference.xy[0], (500130, 4999920))
    plugin._controller.preview.choose(BEFORE)
    assert np.allclose(item._moving.xy[0], (500100, 4999900))
    assert item._moving.crs.authid() == "EPSG:32633"


def test_after_a_match_the_map_goes_to_the_overlap_and_flicks(plugin, match, pair, canvas, spin):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(0, -60, 80, 0))
    canvas.setLayers([pair[0], pair[1]])
    match(registered)
    preview, bar = plugin._controller.preview, plugin._controller.bar
    box = overlap_box(plugin.session, canvas)
    assert canvas.extent().contains(box)
    assert box.width() * box.height() > 0.3 * canvas.extent().width() * canvas.extent().height()
    assert preview.mode == BLINK
    assert pair[0] not in canvas.layers()
    assert bar.isVisibleTo(canvas)
    spin(lambda: preview.mode == OPACITY, 20)
    QTest.keyClick(canvas, Qt.Key.Key_3)
    assert preview.mode == SWIPE
    QTest.keyClick(plugin.dock, Qt.Key.Key_1)
    assert preview.mode == BEFORE
    assert canvas.layers() == [pair[0], pair[1]]
    match(registered)
    assert pair[0] not in canvas.layers(), "the next match begins with the layers as they are, and shows its own answer"


def test_a_view_of_the_overlap_stays_as_it_is(plugin, match, canvas):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(500100, 4999500, 500500, 4999800))
    before = canvas.extent()
    match(registered)
    assert canvas.extent() == before


def test_a_scan_brings_the_map_into_the_crs_of_the_reference(plugin, match, part, add_raster, project, canvas):
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    scan, reference = add_raster("scan", epsg=0), add_raster("reference", seed=2)
    part("moving_layer").setLayer(scan)
    part("reference_layer").setLayer(reference)
    match(registered)
    assert project.crs() == canvas.mapSettings().destinationCrs() == reference.crs()
    assert reference.extent().contains(canvas.extent().center())


def test_h_hides_the_points_and_shows_them_again(plugin, match, canvas):
    QTest.keyClick(canvas, Qt.Key.Key_H)
    assert not plugin._controller.shown.style.hidden, "there are none"
    match(registered)
    for hidden in (True, False):
        QTest.keyClick(canvas, Qt.Key.Key_H)
        assert plugin._controller.shown.style.hidden == hidden
    QTest.keyClick(canvas, Qt.Key.Key_H)
    plugin._controller.show_review()
    assert not plugin._controller.shown.style.hidden, "who reviews points wants to see them"


def test_points_of_a_refused_match_are_grey(plugin, match):
    match(lambda request, *_: Refused(request, ("No.",), tie_points=registered(request).tie_points))
    assert not plugin._controller.shown.item._in_use.any()


def test_new_match_clears_points_of_the_last(plugin, match, spin):
    match(registered)
    match(until_cancelled, wait=False)
    assert plugin.task is not None
    assert not len(plugin._controller.shown.item)
    assert plugin.session.outcome is None
    plugin._controller.cancel()
    spin(lambda: plugin.task is None)


def test_cancel_button_ends_within_a_second(plugin, match, part, spin):
    match(until_cancelled, wait=False)
    spin(lambda: plugin.task.isActive())
    began = time.monotonic()
    part("cancel_button").click()
    spin(lambda: plugin.task is None)
    assert time.monotonic() - began < 1
    assert isinstance(plugin.session.outcome, Cancelled)
    assert "Cancelled" in part("message_label").text()


def test_second_request_waits_for_the_first(plugin, match, spin):
    match(until_cancelled, wait=False)
    task = plugin.task
    plugin.dock.match_requested.emit(plugin.dock.job())
    assert plugin.task is task
    plugin._controller.cancel()
    spin(lambda: plugin.task is None)


@pytest.mark.parametrize("which", [0, 1])
def test_layer_removed_during_the_run(plugin, match, part, pair, spin, which):
    name = pair[which].name()
    match(until_cancelled, wait=False)
    spin(lambda: plugin.task.isActive())
    QgsProject.instance().removeMapLayer(pair[which].id())
    spin(lambda: plugin.task is None)
    assert name in part("message_label").text() or "no layer" in part("message_label").text()


def test_project_closed_during_the_run(plugin, match, spin):
    match(until_cancelled, wait=False)
    spin(lambda: plugin.task.isActive())
    QgsProject.instance().clear()
    spin(lambda: plugin.task is None)
    assert not len(plugin.session.tie_points)


def test_unload_during_the_run(plugin, match, spin):
    match(until_cancelled, wait=False)
    spin(lambda: plugin.task.isActive())
    plugin.unload()
    spin(lambda: not QgsApplication.taskManager().count())


def test_failure_is_a_sentence_with_details(plugin, match, part):
    def run(request, progress, is_cancelled):
        raise RasterError("a_moving was deleted. Load it again.", "errno 2")

    match(run)
    assert isinstance(plugin.session.outcome, Failed)
    assert part("message_label").text() == "a_moving was deleted. Load it again."
    assert part("details_button").isVisibleTo(plugin.dock)


def test_refusal_applies_nothing(plugin, match, part):
    match(lambda request, progress, is_cancelled: Refused(request, ("Nothing stands out.",)))
    assert plugin.session.transform is None
    assert part("verdict_label").isVisibleTo(plugin.dock)
    assert not part("apply_button").isVisibleTo(plugin.dock)


@pytest.fixture
def answer(monkeypatch):
    """answer(path): what the next file dialog says."""

    def say(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(path), ""))

    return say


def test_apply_writes_and_puts_the_layer_on_top(plugin, match, part, pair, answer, tmp_path, spin):
    match(registered)
    answer(tmp_path / "out.tif")
    part("apply_button").click()
    spin(lambda: part("message_label").text().startswith("Written"))
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().children()]
    assert names[0] == "out"
    assert str(tmp_path / "out.tif") in part("message_label").text()
    layer = QgsProject.instance().mapLayersByName("out")[0]
    written = layer.dataProvider().sample(QgsPointXY(500000 + 10 * 33 + 5, 5000000 - 10 * 28 - 5), 1)
    moving = pair[0].dataProvider().sample(QgsPointXY(500000 + 10 * 30 + 5, 5000000 - 10 * 30 - 5), 1)
    assert written == moving
    assert "Accepted" in part("verdict_label").text()
    assert part("moving_layer").currentLayer() is pair[0]


def test_after_apply_swipe_show_and_undo_are_offered(plugin, match, part, pair, answer, canvas, tmp_path, spin):
    match(registered)
    answer(tmp_path / "out.tif")
    part("apply_button").click()
    spin(lambda: part("message_label").text().startswith("Written"))
    preview = plugin._controller.preview
    assert preview.mode == OFF, "the layer itself is what is seen now"
    titles = [part(f"offer_{number}").text() for number in range(3)]
    assert titles == ["Swipe", "Show file", "Undo"]
    part("offer_0").click()
    assert preview.mode == SWIPE
    layer = QgsProject.instance().mapLayersByName("out")[0]
    assert {layer.id(), pair[0].id()} <= preview._aside.ids
    assert (tmp_path / "out.tif").exists()
    part("offer_2").click()
    spin(lambda: "Undone" in part("message_label").text())
    assert not QgsProject.instance().mapLayersByName("out")
    assert not list(tmp_path.glob("out*"))
    assert pair[0] in QgsProject.instance().mapLayers().values()


@pytest.fixture
def written(match, part, answer, tmp_path, spin):
    """The layer that Apply added."""
    match(registered)
    answer(tmp_path / "out.tif")
    part("apply_button").click()
    spin(lambda: part("message_label").text().startswith("Written"))
    return QgsProject.instance().mapLayersByName("out")[0]


@pytest.mark.parametrize("gone", ["layer", "file", "both"])
def test_apply_is_undone_whatever_of_it_is_gone_already(plugin, part, written, tmp_path, spin, gone):
    """The layer may have been removed by hand, the file deleted."""
    if gone != "file":
        QgsProject.instance().removeMapLayer(written.id())
    if gone != "layer":
        (tmp_path / "out.tif").unlink()
    part("offer_2").click()
    assert "Undone" in part("message_label").text()
    assert not list(tmp_path.glob("out*")) and not QgsProject.instance().mapLayersByName("out")


def test_a_project_that_is_opened_again_knows_what_was_written(plugin, pair, written, canvas, tmp_path, spin):
    project, path = QgsProject.instance(), str(tmp_path / "p.qgz")
    layer_ids = [layer.id() for layer in (written, *pair)]
    style = QgsMapLayerStyle()
    style.readFromLayer(pair[1])
    style.writeToLayer(written)  # As "Paste style" does, which takes over what a layer says of itself too.
    assert project.write(path)
    project.clear()
    assert project.read(path)
    spin(lambda: plugin.session.transform is not None)
    canvas.setLayers([project.mapLayer(layer_id) for layer_id in layer_ids])
    preview = plugin._controller.preview
    assert not preview.is_before
    preview.choose(BEFORE)
    assert [layer.id() for layer in canvas.layers()] == layer_ids[1:]
    preview.choose(SWIPE)
    assert [layer.id() for layer in canvas.layers()] == layer_ids[2:]


def test_matched_again_what_was_written_before_hides_nothing(plugin, match, pair, written, canvas):
    canvas.setLayers([written, *pair])
    match(registered)
    assert canvas.layers() == [pair[1]], "while the new registration flicks"


@pytest.mark.parametrize(
    "claimed",
    [
        [],
        ["", " ", "x", "{written}", "{written} {moving} {moving} x", "{moving} {written}", "../{written}\n{moving}"],
        ["{reference} {moving} x", "{moving} {moving} x"],
        ["9" * 100_000] * 20,
    ],
)
def test_a_project_that_claims_anything_hides_nothing_but_what_was_written(
    plugin, pair, written, canvas, project, claimed
):
    names = {"written": written.id(), "moving": pair[0].id(), "reference": pair[1].id()}
    canvas.setLayers([written, *pair])
    project.writeEntry(*WRITTEN, [claim.format(**names) for claim in claimed])
    plugin._controller.preview.choose(BEFORE)
    assert canvas.layers() == [written, *pair]
    add_registered(Path(written.source()), pair[0])
    assert [claim.split(" ")[:2] for claim in project.readListEntry(*WRITTEN)[0]].count(
        [written.id(), pair[0].id()]
    ) == 1
    plugin._controller.preview.choose(BEFORE)
    assert canvas.layers() == [*pair]


def test_what_replaced_a_file_cannot_be_undone(plugin, match, part, answer, tmp_path, spin):
    match(registered)
    (tmp_path / "out.tif").write_text("an older one")
    answer(tmp_path / "out.tif")
    plugin.dock.export_requested.emit("raster")
    spin(lambda: part("message_label").text().startswith("Written"))
    assert part("offer_1") is not None and part("offer_2") is None


@pytest.fixture
def options(monkeypatch):
    """options(said, **widgets): what the export dialog is set to before it is accepted; `said` gets how many points."""
    from crosstie.ui.dock.export_dialog import ExportDialog

    def choose(dialog, name, value):
        widget = dialog.findChild(QWidget, f"export_{name}")
        if hasattr(widget, "findData"):
            widget.setCurrentIndex(widget.findData(value))
        elif name == "crs":
            widget.setCrs(QgsCoordinateReferenceSystem(value))
        elif isinstance(value, bool):
            widget.setChecked(value)
        elif isinstance(value, str):
            widget.setText(value)
        else:
            widget.setValue(value)

    def prepare(said=None, **values):
        def exec_(dialog):
            for name, value in values.items():
                choose(dialog, name, value)
            if said is not None:
                said.append(dialog.findChild(QLabel, "export_how_many").text())
            return 1

        monkeypatch.setattr(ExportDialog, "exec", exec_)

    return prepare


def test_export_of_a_raster_with_options(plugin, match, part, answer, options, tmp_path, spin):
    match(registered)
    options(what="raster", crs="EPSG:3857", pixel=25.0, resampling="nearest", compression="DEFLATE", nodata="0")
    answer(tmp_path / "web.tif")
    plugin.dock.export_requested.emit("options")
    spin(lambda: part("message_label").text())
    written = gdal.Open(str(tmp_path / "web.tif"))
    assert written is not None, part("message_label").text()
    assert "3857" in written.GetProjection()
    assert written.GetGeoTransform()[1] == 25.0
    assert written.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert written.GetRasterBand(1).GetNoDataValue() == 0


@pytest.fixture
def dialog(plugin, match):
    """The export dialog of a match whose moving raster has bytes as pixels."""
    from crosstie.ui.dock.export_dialog import ExportDialog

    match(registered)
    session = plugin.session
    dialog = ExportDialog(session.outcome, session.reference_map().crs, plugin.dock)
    dialog.show()
    yield dialog
    dialog.deleteLater()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("-9999", "does not fit"),
        ("0.5", "does not fit"),
        ("300", "does not fit"),
        ("-", "no number"),
        ("1e", "no number"),
    ],
)
def test_a_nodata_value_that_cannot_be_written_is_refused_in_the_dialog(dialog, typed, told):
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    problem, nodata = dialog.findChild(QLabel, "export_problem"), dialog.findChild(QWidget, "export_nodata")
    assert ok.isEnabled() and not problem.isVisible()
    nodata.setText(typed)
    assert not ok.isEnabled() and problem.isVisible() and told in problem.text()
    what = dialog.findChild(QWidget, "export_what")
    what.setCurrentIndex(what.findData("points"))
    assert ok.isEnabled() and not problem.isVisible(), "points have no such value"
    what.setCurrentIndex(what.findData("raster"))
    assert not ok.isEnabled()
    for good in ("255", ""):
        nodata.setText(good)
        assert ok.isEnabled() and not problem.isVisible()


def test_a_world_file_for_a_curved_transform_is_refused_in_the_dialog(plugin, match):
    from crosstie.core.geometry.polynomial import Polynomial2
    from crosstie.ui.dock.export_dialog import ExportDialog

    match(registered)
    xy = np.stack(np.meshgrid([10.0, 35, 60], [10.0, 30, 50]), -1).reshape(-1, 2)
    curved = replace(plugin.session.outcome, transform=Polynomial2.fit(xy, xy + 0.001 * xy**2))
    dialog = ExportDialog(curved, plugin.session.reference_map().crs, plugin.dock)
    what = dialog.findChild(QWidget, "export_what")
    what.setCurrentIndex(what.findData("world"))
    assert not dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert "not affine" in dialog.findChild(QLabel, "export_problem").text()
    dialog.deleteLater()


def test_usual_options_write_the_usual_raster(plugin, match, part, answer, options, tmp_path, spin):
    match(registered)
    options(what="raster")
    for kind in ("options", "raster"):
        answer(tmp_path / f"{kind}.tif")
        plugin.dock.export_requested.emit(kind)
        spin(lambda kind=kind: f"{kind}.tif" in part("message_label").text())
    one, other = (gdal.Open(str(tmp_path / f"{kind}.tif")) for kind in ("options", "raster"))
    assert one.GetGeoTransform() == other.GetGeoTransform()
    np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray())


@pytest.mark.parametrize(("thinned", "count"), [(False, 60), (True, 20)])
def test_export_of_all_points_or_thinned_says_how_many(
    plugin, match, part, answer, options, tmp_path, spin, thinned, count
):
    from crosstie.core.exchange.exchange import read_links

    xy = np.random.default_rng(0).uniform(5, 55, (60, 2))
    points = TiePoints.from_matches(xy, xy + (3, -2), np.ones(60), "structural")
    match(lambda request, *_: replace(registered(request), tie_points=points))
    said = []
    options(said, what="points", format="qgis", few=20, thinned=thinned, all=not thinned)
    answer(tmp_path / "few.points")
    plugin.dock.export_requested.emit("options")
    spin(lambda: part("message_label").text().startswith("Written"))
    assert said == [f"{count} of 60 points in use will be written."]
    assert len(read_links(str(tmp_path / "few.points"))) == count


def test_export_of_a_world_file_alone(plugin, match, part, options, add_raster, monkeypatch, spin):
    scan, reference = add_raster("scan", epsg=0), add_raster("reference", seed=2)
    part("moving_layer").setLayer(scan)
    part("reference_layer").setLayer(reference)
    match(registered)
    options(what="world")
    plugin.dock.export_requested.emit("options")
    spin(lambda: part("message_label").text().startswith("Written"), 20)
    world = Path(scan.source()).with_suffix(".tfw")
    first = world.read_text()
    world.write_text("my own")
    for answer, kept in ((QMessageBox.StandardButton.No, True), (QMessageBox.StandardButton.Yes, False)):
        monkeypatch.setattr(QMessageBox, "question", lambda *args, answer=answer: answer)
        plugin.dock.export_requested.emit("options")
        spin(lambda kept=kept: (world.read_text() == "my own") == kept)
        QCoreApplication.processEvents()
    assert world.read_text() == first


def test_registered_over_the_moving_file_is_refused(match, part, pair, answer, spin):
    before = Path(pair[0].source()).read_bytes()
    match(registered)
    answer(pair[0].source())
    part("apply_button").click()
    spin(lambda: part("message_label").text())
    assert "Choose another name" in part("message_label").text()
    assert Path(pair[0].source()).read_bytes() == before


@pytest.mark.parametrize(
    ("kind", "given", "mine", "written"),
    [
        ("raster", "out", "out.tif", "out_2.tif"),
        ("raster", "map.v2", "map.v2.tif", "map.v2_2.tif"),
        ("vrt", "out", "out.vrt", "out_2.vrt"),
        ("points", "out", "out.points", "out_2.points"),
        ("raster", "out.TIF", None, "out.TIF"),
    ],
)
def test_a_name_that_is_completed_after_the_dialog_replaces_nothing(
    plugin, match, part, answer, spin, tmp_path, kind, given, mine, written
):
    match(registered)
    if mine:
        (tmp_path / mine).write_text("mine")
    answer(tmp_path / given)
    plugin.dock.export_requested.emit(kind)
    spin(lambda: part("message_label").text().startswith("Written"))
    assert (tmp_path / written).stat().st_size > 4
    assert mine is None or (tmp_path / mine).read_text() == "mine"


@pytest.mark.parametrize("role", [0, 1])
def test_points_are_not_written_over_a_raster(plugin, match, part, pair, answer, spin, tmp_path, role):
    before = Path(pair[role].source()).read_bytes()
    os.link(pair[role].source(), tmp_path / "same.vrt")
    match(registered)
    answer(tmp_path / "same.vrt")
    plugin.dock.export_requested.emit("vrt")
    spin(lambda: part("message_label").text())
    assert "is being read" in part("message_label").text()
    assert (tmp_path / "same.vrt").read_bytes() == before


def test_tie_points_are_exported_in_the_format_that_was_picked(
    plugin, match, part, answer, monkeypatch, spin, tmp_path
):
    from crosstie.core.exchange.exchange import FORMATS, read_links

    match(registered)
    target = tmp_path / "links"
    asked = []

    def pick(parent, title, suggestion, patterns, first):
        asked.append(patterns)
        return str(target), next(p for p in patterns.split(";;") if p.startswith("Agisoft Metashape"))

    monkeypatch.setattr(QFileDialog, "getSaveFileName", pick)
    plugin.dock.export_requested.emit("tie_points")
    spin(lambda: part("message_label").text())
    assert part("message_label").text().startswith(f"Written: {target}.csv")
    assert asked[0].count(";;") == len(FORMATS) - 1
    assert len(read_links(f"{target}.csv", "metashape")) == plugin.session.tie_points.enabled.sum() == 3
    answer(tmp_path / "b.geojson")
    plugin.dock.export_requested.emit("tie_points")
    spin(lambda: (tmp_path / "b.geojson").exists())
    np.testing.assert_array_equal(
        read_links(str(tmp_path / "b.geojson")).confidence, plugin.session.tie_points.confidence[:3]
    )


def test_dialog_given_up_writes_nothing(plugin, match, part, answer, spin, tmp_path):
    match(registered)
    before = sorted(tmp_path.iterdir())
    answer("")
    part("apply_button").click()
    plugin.dock.export_requested.emit("points")
    plugin.dock.export_requested.emit("tie_points")
    QCoreApplication.processEvents()
    assert plugin.task is None
    assert sorted(tmp_path.iterdir()) == before


def test_export_of_points_and_vrt(plugin, match, part, answer, spin, tmp_path):
    match(registered)
    for kind, name in (("points", "a.points"), ("vrt", "a.vrt")):
        answer(tmp_path / name)
        plugin.dock.export_requested.emit(kind)
        spin(lambda name=name: name in part("message_label").text())
    assert len((tmp_path / "a.points").read_text().splitlines()) >= 5
    assert gdal.Open(str(tmp_path / "a.vrt")).GetGCPCount() == 3


def test_export_into_nothing_is_a_sentence(plugin, match, part, answer, spin, tmp_path):
    match(registered)
    answer(tmp_path / "no_such_folder" / "a.points")
    plugin.dock.export_requested.emit("points")
    spin(lambda: part("message_label").text())
    assert "a.points" in part("message_label").text() or "folder" in part("message_label").text()


def test_what_the_map_shows_is_drawn_without_the_moving_layer(plugin, match, part, pair, canvas, spin):
    canvas.setLayers(list(pair))
    canvas.setDestinationCrs(pair[1].crs())
    canvas.setExtent(pair[1].extent())
    part("reference_layer").setCurrentIndex(part("reference_layer").count() - 1)
    seen = []

    def run(request, progress, is_cancelled):
        picture = gdal.Open(request.reference.path)
        x0, pixel, _, y0, _, _ = picture.GetGeoTransform()
        rows, cols = np.mgrid[0:60, 0:80]
        where = (
            (((5000000 - 10 * rows - 5) - y0) / -pixel).astype(int),
            ((500000 + 10 * cols + 5 - x0) / pixel).astype(int),
        )
        seen.append(picture.ReadAsArray()[0][where])
        return registered(request)

    spin(lambda: part("match_button").isEnabled())
    match(run)
    truth, moving = (gdal.Open(layer.source()).ReadAsArray() for layer in reversed(pair))
    assert np.corrcoef(seen[0].ravel(), truth.ravel())[0, 1] > 0.9
    assert abs(np.corrcoef(seen[0].ravel(), moving.ravel())[0, 1]) < 0.2
    assert plugin.session.request.reference.path.startswith("/vsimem/")
    assert len(plugin._controller.shown.item)


def test_result_outlives_the_layers(plugin, match, pair, part, canvas):
    match(registered)
    QgsProject.instance().removeMapLayer(pair[0].id())
    assert plugin.session.transform is not None
    canvas.refresh()


def refused(request, progress=None, is_cancelled=None):
    """With the best that was found, which may be compared."""
    found = registered(request)
    return Refused(request, ("No placement stands out.",), candidate=found.transform, tie_points=found.tie_points)


def end_holding(way, plugin, part, pair, canvas):
    """End the placing by hand in one of the ways there are."""
    places = plugin.dock.options.places
    if way in ("done", "forget"):
        getattr(places.bar, way).click()
    elif way == "escape":
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    elif way == "another layer":
        plugin.dock.pickers.swap()
    elif way == "another tool":
        canvas.setMapTool(places._pair_tool)
        canvas.unsetMapTool(places._pair_tool)
    elif way == "dock":
        plugin.dock.close()
    elif way == "toolbar":
        plugin._action.setChecked(False)
    elif way == "match":
        QTest.mouseClick(part("match_button"), Qt.MouseButton.LeftButton)
    elif way == "layer removed":
        QgsProject.instance().removeMapLayer(pair[0].id())
    else:
        QgsProject.instance().clear()


WAYS = ["done", "forget", "escape", "another layer", "another tool", "dock", "toolbar", "match"]
WAYS += ["layer removed", "project closed"]


@pytest.mark.parametrize(
    ("begin", "way"), [*(("by_hand_button", way) for way in WAYS), ("places_button", "layer removed")]
)
def test_a_layer_that_is_held_is_drawn_nowhere_else(plugin, match, part, pair, canvas, spin, begin, way):
    """Neither by its file, opaque beside what is held, nor registered; nothing is compared meanwhile."""
    match(refused)
    moving, reference = pair
    plugin.dock.window().show()
    canvas.setLayers([moving, reference])
    controller = plugin._controller
    controller.preview.choose(OPACITY)
    assert controller.bar.isVisibleTo(canvas)
    part(begin).click()
    assert canvas.layers() == [reference]
    assert controller.preview.item.image is None and not controller.preview.is_drawn
    assert not controller.bar.isVisibleTo(canvas), "the bars do not cover each other"
    controller.bar.press_number(3)
    assert controller.preview.mode == OPACITY
    controller.preview.choose(OFF)
    gone = way in ("layer removed", "project closed")
    end_holding(way, plugin, part, pair, canvas)
    spin(lambda: plugin.task is None)
    assert not plugin.dock.options.places.bar.isVisibleTo(canvas)
    assert not controller.preview.is_held
    if not gone:
        assert canvas.layers() == [moving, reference]
    if way != "project closed":
        assert controller.bar.isVisibleTo(canvas)


def test_a_placing_that_has_served_its_match_leaves_the_map(plugin, match, part, pair, canvas):
    """Outline and uncertainty would lie over the result; they come back with the next change of the placing."""
    canvas.setLayers([*pair])
    places = plugin.dock.options.places

    def outlined():
        image = QImage(canvas.size(), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        places.item.paint(painter)
        painter.end()
        blank = QImage(image.size(), image.format())
        blank.fill(Qt.GlobalColor.white)
        return image != blank

    part("place_button").click()
    places.bar.done.click()
    assert outlined()
    match(refused)
    assert outlined(), "what was refused may be placed better"
    match(registered)
    assert not outlined()
    assert places.placing.laid is not None, "the next match begins there again"
    part("place_button").click()
    assert outlined()
    places.bar.done.click()
    places.placing.history.undo()
    places.placing.history.redo()
    assert outlined()


def test_a_result_of_other_layers_says_whose_it_is(plugin, match, part, pair, add_raster, project):
    """A verdict under two newly chosen layers would be taken for theirs."""
    match(registered)
    said = part("other_pair_label")
    assert said.isHidden()
    third = add_raster("c_third", seed=3)
    part("moving_layer").setLayer(third)
    assert not said.isHidden() and "a_moving → b_reference" in said.text()
    part("moving_layer").setLayer(pair[0])
    assert said.isHidden()
    plugin.dock.pickers.swap()
    assert not said.isHidden()
    plugin.dock.pickers.swap()
    project.removeMapLayer(pair[1].id())
    part("reference_layer").setLayer(third)
    assert not said.isHidden()
    match(registered)
    assert said.isHidden(), "it is the new one's"
