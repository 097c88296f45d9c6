"""A layer without georeference, placed by hand in a real window; the match that begins there finds its exact place."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.outcome import ACCEPTED, Refused, Registered
from crosstie.core.request import MatchRequest, RasterSource
from osgeo import gdal
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def lost(window, copied, tmp_path):
    """(pair, moving layer, reference layer): the SAR scene has lost where it lies."""
    path = tmp_path / "lost.tif"
    source = gdal.Open(str(copied.moving))
    written = gdal.GetDriverByName("GTiff").Create(
        str(path), source.RasterXSize, source.RasterYSize, 1, gdal.GDT_UInt16
    )
    written.GetRasterBand(1).WriteArray(source.GetRasterBand(1).ReadAsArray())
    written.GetRasterBand(1).SetNoDataValue(0)
    written = source = None
    reference, moving = window.add_layer(copied.reference), window.add_layer(path)
    window.choose("moving_layer", moving.name())
    window.choose("reference_layer", reference.name())
    window.show_extent_of(reference)
    return copied, moving, reference


def drag(start, end):
    viewport = iface.mapCanvas().viewport()
    start, end = (QPoint(*(round(v) for v in p)) for p in (start, end))
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, start)
    for share in (0.4, 1.0):
        where = QPointF(start + (end - start) * share)
        move = QMouseEvent(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, NONE)
        QApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, end)


def wanted_ring(pair, layer):
    """Return where on the canvas the corners of the SAR scene truly lie."""
    corners = frames.apply(pair.matrix, frames.corners((587, 613)))
    extent, transform = layer.extent(), iface.mapCanvas().getCoordinateTransform()
    px = layer.rasterUnitsPerPixelX()
    places = [transform.transform(extent.xMinimum() + x * px, extent.yMaximum() - y * px) for x, y in corners]
    return np.array([(p.x(), p.y()) for p in places])


def angle(ring):
    right = ring[1] - ring[0]
    return np.arctan2(right[1], right[0])


def test_placed_by_mouse_the_match_begins_there(window, lost, screens):
    pair, moving, reference = lost
    options = window.plugin().dock.options
    options.setCollapsed(False)
    window.spin(0.3)
    window.click("place_button")
    window.click("fit_button")
    item, placing = options.places.item, options.places.placing
    window.wait_until(lambda: item._image is not None, 20, "the picture of the layer")
    window.picture(screens / "placing_fit.png")

    target = wanted_ring(pair, reference)
    ring = item.ring()
    middle = ring.mean(axis=0)
    factor = np.linalg.norm(target[1] - target[0]) / np.linalg.norm(ring[1] - ring[0])
    drag(ring[2], middle + factor * (ring[2] - middle))
    ring = item.ring()
    foot = (ring[0] + ring[1]) / 2
    stalk = foot + (foot - middle) / np.linalg.norm(foot - middle) * 34
    turn = angle(target) - angle(ring) + np.radians(4)  # As well as people do it.
    c, s = np.cos(turn), np.sin(turn)
    drag(stalk, middle + np.array([[c, -s], [s, c]]) @ (stalk - middle))
    drag(middle, target.mean(axis=0) + (12, -9))
    window.picture(screens / "placing_done.png")
    off = np.linalg.norm(item.ring() - target, axis=1)
    assert off.max() < 120
    assert placing.history.count() == 4

    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Return)
    window.spin(0.3)
    window.picture(screens / "placing_left.png")
    outcome = window.match()
    assert isinstance(outcome, Registered), getattr(outcome, "reasons", outcome)
    assert outcome.verdict == ACCEPTED
    assert outcome.request.placement is not None
    truth = frames.apply(pair.matrix, frames.corners((587, 613)))
    assert np.linalg.norm(outcome.transform.forward(frames.corners((587, 613))) - truth, axis=1).max() < 4
    window.picture(screens / "placing_matched.png")
    options.setCollapsed(True)


def test_removing_the_layer_in_the_middle_of_placing_is_safe(window, lost):
    from qgis.core import QgsProject

    _, moving, _ = lost
    options = window.plugin().dock.options
    options.setCollapsed(False)
    window.spin(0.2)
    window.click("place_button")
    viewport = iface.mapCanvas().viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, NONE, viewport.rect().center())
    moving.setName("renamed under the tool")
    window.spin(0.1)
    assert options.places.placing.shown is not None
    QgsProject.instance().removeMapLayer(moving.id())
    window.spin(0.3)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, NONE, viewport.rect().center() + QPoint(30, 10))
    window.spin(0.2)
    assert options.places.placing.shown is None
    assert iface.mapCanvas().mapTool() is not options.places.tool
    options.setCollapsed(True)


def test_a_scan_alone_is_laid_upright_over_the_reference_by_keys_alone(window, lost, screens):
    """The scan was added last, and the map is at its pixel coordinates: nobody has clicked the map yet."""
    _, moving, reference = lost
    canvas = iface.mapCanvas()
    canvas.setExtent(moving.extent())
    options = window.plugin().dock.options
    options.setCollapsed(False)
    window.spin(0.3)
    window.click("place_button")
    window.wait_until(lambda: options.places.item._image is not None, 20, "the picture of the layer")
    window.wait_for_map()
    window.picture(screens / "placing_scan.png")
    ring = options.places.item.ring()
    sides = np.linalg.norm(ring[1] - ring[0]), np.linalg.norm(ring[3] - ring[0])
    assert sides[0] / sides[1] == pytest.approx(587 / 613, rel=0.01)
    assert canvas.extent().intersects(reference.extent())
    assert options.places.placing.laid is None, "pressing the button places nothing"
    target = QApplication.focusWidget()
    assert target in (canvas, canvas.viewport())
    QTest.keyClick(target, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert np.allclose(options.places.item.ring(), ring + (10, 0), atol=0.5)
    window.click(options.places.bar.done)
    assert options.places.placing.laid is not None
    assert not options.places.bar.isVisible()
    options.setCollapsed(True)


def test_after_a_refusal_one_click_lays_the_layer_over_the_map(window, lost, screens):
    _pair, moving, reference = lost
    request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)))
    window.plugin().session.start(request, moving.id(), reference.id())
    window.plugin().session.take(Refused(request, ("No placement stands out.",)))
    window.spin(0.3)
    places = window.plugin().dock.options.places
    window.click("by_hand_button")
    window.wait_until(lambda: places.item._image is not None, 20, "the picture of the layer")
    window.picture(screens / "placing_after_refusal.png")
    assert places.bar.isVisible() and places.placing.shown is not None
    window.press(Qt.Key.Key_Return)
    assert not places.bar.isVisible() and places.placing.laid is not None, "the keys work without a click on the map"
