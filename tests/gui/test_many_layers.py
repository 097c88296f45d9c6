"""A drawer of sheets through the dock for many layers: in the background, looked at one by one, written at the end."""

import json
import shutil
import time

import numpy as np
import pytest
from crosstie.services.batch.run import under_way
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QPushButton
from qgis.utils import iface

SIDE = 260
PLACES = {"sheet_a": (40, 60), "sheet_b": (330, 80)}


def write(path, pixels):
    made = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1)
    made.GetRasterBand(1).WriteArray(pixels)


@pytest.fixture
def drawer(copied, tmp_path):
    """A folder with two sheets cut out of the reference, one of noise, a broken one and a text; and the reference."""
    folder = tmp_path / "drawer"
    folder.mkdir()
    whole = gdal.Open(str(copied.reference))
    rng = np.random.default_rng(0)
    for name, (x, y) in PLACES.items():
        pixels = whole.GetRasterBand(1).ReadAsArray(x, y, SIDE, SIDE).astype(float)
        write(folder / f"{name}.tif", np.clip(pixels * 0.8 + rng.normal(10, 6, pixels.shape), 1, 255).astype(np.uint8))
    write(folder / "strange.tif", rng.integers(1, 255, (SIDE, SIDE), dtype=np.uint8))
    (folder / "torn.tif").write_bytes((folder / "strange.tif").read_bytes()[:300])
    (folder / "notes.txt").write_text("mine")
    return folder, copied.reference


@pytest.fixture(autouse=True)
def closed_again(window):
    """What comes next has the window for itself, and the usual matcher."""
    yield
    window.plugin().many.dock.hide()
    window.choose("matcher_picker", "Automatic")


def open_many(window):
    iface.mainWindow().findChild(QAction, "crosstie_batch").trigger()
    many = window.plugin().many
    window.wait_until(many.dock.isVisible, 5, "the dock for many layers")
    iface.mainWindow().resizeDocks([many.dock], [380], Qt.Orientation.Vertical)
    window.spin(0.3)
    return many


def button(many, name):
    return many.dock.findChild(QPushButton, f"batch_{name}")


def test_a_drawer_is_matched_looked_at_and_written(window, drawer, screens):
    folder, reference = drawer
    layer = window.add_layer(reference)
    window.show_extent_of(layer)
    many = open_many(window)
    window.picture(screens / "batch_1_empty.png")
    many.controller.add([str(folder)])
    window.wait_until(lambda: not many.batch.is_reading, 60, "the folder")
    assert [pair.id for pair in many.batch.pairs] == ["sheet_a", "sheet_b", "strange", "torn"]
    window.choose(many.dock.reference, layer.name())
    window.choose("matcher_picker", "Structure")
    many.dock.jobs.setValue(2)
    window.spin(0.5)
    window.picture(screens / "batch_2_listed.png")
    results = folder / "crosstie_batch"
    window.click(button(many, "run"))
    window.wait_until(lambda: under_way(results) is not None, 60, "the process of the batch")
    assert many.batch.folder == results
    window.wait_until(lambda: len(many.batch.batch.rows) >= 2, 240, "the first rows")
    window.picture(screens / "batch_3_running.png")
    window.wait_until(lambda: not many.batch.is_running, 240, "the end of the batch")
    window.spin(0.5)
    window.picture(screens / "batch_4_done.png")
    found = {own: many.batch.row(own)["verdict"] for own in many.dock.model.ids()}
    assert [found[name] for name in PLACES] == ["accepted"] * 2, found
    assert found["strange"] == "rejected" and found["torn"] == "error"
    assert many.dock.model.ids()[:2] == ["strange", "torn"], "the worst doubt first"
    table = many.dock.table
    table.setFocus()
    table.go_to("strange")
    window.wait_until(lambda: many.controller.opening.own == "strange", 5, "the row on the map")
    window.spin(1.0)
    window.picture(screens / "batch_5_refused.png")
    QTest.keyClick(table, Qt.Key.Key_G)
    assert table.current_id() == "torn", "the next one follows"
    QTest.keyClick(table, Qt.Key.Key_G)
    current = table.current_id()
    assert current in PLACES
    window.wait_until(lambda: many.controller.opening.own == current, 5, "the row on the map")
    window.spin(1.0)
    window.wait_for_map()
    window.picture(screens / "batch_6_accepted.png")
    assert window.plugin().session.outcome.verdict == "accepted"
    names = {one.name() for one in QgsProject.instance().mapLayers().values()}
    assert names == {layer.name(), current}, "what was opened before is closed again"
    QTest.keyClick(table, Qt.Key.Key_A)
    window.click(button(many, "index"))
    window.spin(1.0)
    window.wait_for_map()
    window.picture(screens / "batch_7_index.png")
    window.click(button(many, "apply_all"))
    window.wait_until(lambda: many.controller.task is None, 120, "the rasters")
    window.spin(0.5)
    window.picture(screens / "batch_8_written.png")
    many.dock.setFloating(True)
    many.dock.resize(320, 700)
    window.spin(0.5)
    many.dock.grab().save(str(screens / "batch_9_narrow.png"))
    assert many.dock.width() == 320
    many.dock.setFloating(False)
    for name, (x, y) in PLACES.items():
        data = gdal.Open(str(results / f"{name}.tif"))
        left, top = data.GetGeoTransform()[0], data.GetGeoTransform()[3]
        grid = gdal.Open(str(reference)).GetGeoTransform()
        assert abs((left - grid[0]) / grid[1] - x) < 3 and abs((top - grid[3]) / grid[5] - y) < 3
    assert not (results / "strange.tif").exists()
    many.batch.clear()


def test_a_batch_outlives_its_dock_and_is_gone_on_with(window, drawer):
    """Killed in the middle and begun again: nothing is done twice."""
    folder, reference = drawer
    for name in ("torn", "strange"):
        (folder / f"{name}.tif").unlink()
    layer = window.add_layer(reference)
    many = open_many(window)
    many.controller.add([str(folder)])
    window.wait_until(lambda: not many.batch.is_reading, 60, "the folder")
    window.choose(many.dock.reference, layer.name())
    window.choose("matcher_picker", "Structure")
    many.dock.jobs.setValue(1)
    many.dock.folder.setText(str(folder.parent / "results"))
    results = folder.parent / "results"
    window.click(button(many, "run"))
    window.wait_until(lambda: many.batch.batch is not None, 60, "the list is checked")
    window.wait_until(lambda: len(many.batch.batch.rows) >= 1, 240, "the first row")
    window.click(button(many, "run"))
    window.wait_until(lambda: not many.batch.is_running, 60, "the end of the batch")
    done = {own: (results / f"{own}.json").stat().st_mtime_ns for own in many.batch.batch.rows}
    assert len(done) == 1
    many.batch.clear()
    many.controller.open_batch(results)
    window.wait_until(lambda: not many.batch.is_reading, 60, "the list is read")
    assert len(many.batch.pairs) == 2
    window.click(button(many, "run"))
    many.batch.clear()
    window.wait_until(lambda: under_way(results) is not None, 60, "the process")
    end = time.monotonic() + 240
    while under_way(results) is not None and time.monotonic() < end:
        window.spin(0.3)
    rows = [json.loads(line) for line in (results / "results.jsonl").read_text().splitlines()]
    assert sorted(row["id"] for row in rows) == sorted(PLACES)
    assert all((results / f"{own}.json").stat().st_mtime_ns == when for own, when in done.items())
    shutil.rmtree(results)
