"""Send to Georeferencer: QGIS's own tool, opened from the dock with the raster and its points."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.demo.accuracy import georeference
from crosstie.demo.sample import true_matrix
from crosstie.ui.georeferencer import WINDOW
from osgeo import gdal
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QMessageBox, QTableView
from qgis.utils import iface

MATCHED = 3000


def georeferencers():
    windows = iface.mainWindow().findChildren(QMainWindow)
    return [w for w in windows if w.metaObject().className() == WINDOW and w.isVisible()]


@pytest.fixture(autouse=True)
def closed(window):
    yield
    for found in georeferencers():
        found.close()
    window.spin(0.2)


@pytest.fixture
def matched(window, loaded):
    """The sample pair as after a match with thousands of true tie points."""
    pair, moving, reference = loaded
    xy = np.random.default_rng(3).uniform((20, 20), (560, 590), (MATCHED, 2))
    points = TiePoints.from_matches(xy, frames.apply(true_matrix(), xy), np.ones(MATCHED), "structural")
    request = MatchRequest(
        RasterSource(str(pair.moving), name="sar"), RasterSource(str(pair.reference), name="optical")
    )
    accuracy = Accuracy(MATCHED, 0.1, 0.1, 0.1, 0.2, 0.9, 1.0, 0.3, "metre")
    session = window.plugin().session
    session.start(request, moving.id(), reference.id())
    session.take(Registered(request, "accepted", Affine.of(true_matrix()), points, accuracy, 0.99))
    window.wait_until(lambda: window.widget("export_button").isVisible(), 10, "the verdict")
    return pair


def answer(button):
    """The step that clicks a button of the question that is open."""

    def step():
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            return False
        box.button(button).click()
        return True

    return step


def send(window, *steps):
    with window.meanwhile(window.pick_from_menu("export_georeferencer"), *steps):
        window.click("export_button")
    window.spin(0.5)


def table_of(window, at_least=1):
    view = georeferencers()[0].findChild(QTableView)
    window.wait_until(lambda: view.model() and view.model().rowCount() >= at_least, 15, "the points in the table")
    model = view.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]

    def shown(*names):
        columns = [titles.index(name) for name in names]
        rows = range(model.rowCount())
        return np.array([[float(model.index(row, column).data()) for column in columns] for row in rows])

    return shown("Source X", "Source Y"), shown("Dest. X", "Dest. Y")


def forget_place(path):
    """Write the raster again without georeference, as a scan comes."""
    pixels = gdal.Open(str(path)).ReadAsArray()
    path.unlink()
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), pixels.shape[1], pixels.shape[0], 1, gdal.GDT_UInt16)
    dataset.GetRasterBand(1).WriteArray(pixels)
    dataset = None
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


@pytest.mark.parametrize("placed", [True, False], ids=["georeferenced", "scan"])
def test_it_opens_with_the_raster_and_even_points_in_place(window, matched, screens, placed):
    if not placed:
        forget_place(matched.moving)
    send(window)
    assert len(georeferencers()) == 1
    source, target = table_of(window, at_least=50)
    window.spin(0.5)
    georeferencers()[0].grab().save(str(screens / f"georeferencer_{'placed' if placed else 'scan'}.png"))
    window.picture(screens / "georeferencer_sent.png")
    assert "sar.tif" in georeferencers()[0].windowTitle()
    assert 100 <= len(source) <= 200
    # Where the Georeferencer shows a pixel: on the raster's own map, or at column and negative row.
    to_map = georeference(matched.moving) if placed else np.diag([1.0, -1.0, 1.0])
    pixels = frames.apply(np.linalg.inv(to_map), source)
    wanted = frames.apply(georeference(matched.reference), frames.apply(true_matrix(), pixels))
    assert np.abs(target - wanted).max() < 0.05  # m: the table shows four digits
    # Evenly: each sixteenth of the raster has its share.
    cells = np.floor(pixels / (587 / 4, 613 / 4)).astype(int).clip(0, 3)
    assert len(np.unique(cells, axis=0)) == 16
    assert "Polynomial 1" in window.text("message_label")


def test_points_that_exist_are_replaced_only_when_agreed(window, matched):
    points = matched.moving.with_name(matched.moving.name + ".points")
    points.write_text("mapX,mapY,sourceX,sourceY,enable\n1,2,3,4,1\n")
    before = points.read_bytes()
    send(window, answer(QMessageBox.StandardButton.No))
    assert points.read_bytes() == before
    assert not georeferencers()
    send(window, answer(QMessageBox.StandardButton.Yes))
    assert points.read_bytes() != before
    assert len(table_of(window, at_least=50)[0]) > 100


def test_a_raster_that_vanished_is_a_sentence(window, matched):
    matched.moving.unlink()
    send(window)
    assert not georeferencers()
    assert "needs a raster file" in window.text("message_label")


def test_the_file_of_points_is_the_one_that_the_tool_reads(window, matched):
    """Points of a match, exported by hand to the same name, load too: the raster is opened from the menu then."""
    points = matched.moving.with_name(matched.moving.name + ".points")
    window.export("points", points)
    from crosstie.ui.georeferencer import show

    show(iface.mainWindow(), matched.moving)
    assert len(table_of(window, at_least=50)[0]) == len(points.read_text().splitlines()) - 2
