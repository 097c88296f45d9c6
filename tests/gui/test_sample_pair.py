"""What a person does with two layers, from the first click to the files, in a real window with mouse and keys."""

import hashlib
import time

import numpy as np
from crosstie.core.outcome import ACCEPTED, Cancelled, Failed, Refused, Registered
from crosstie.demo.accuracy import points_error, raster_error
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

LIMIT_PX = 2.0


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def canvas_pixels(window):
    window.wait_for_map()
    image = iface.mapCanvas().grab().toImage().convertToFormat(4)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).copy()


def test_match_apply_export(window, loaded, screens):
    pair, moving, reference = loaded
    before, digests = canvas_pixels(window), [digest(path) for path in (pair.moving, pair.reference)]
    assert window.text("verdict_label") == ""

    outcome = window.match(while_running=lambda: window.picture(screens / "sample_running.png"))

    assert isinstance(outcome, Registered), getattr(outcome, "reasons", outcome)
    assert outcome.verdict == ACCEPTED
    assert "Accepted" in window.text("verdict_label")
    window.click("why_button")
    assert str(outcome.accuracy.n) in window.text("result_label")
    window.click("why_button")
    assert (canvas_pixels(window) != before).mean() > 0.001, "the tie points are not drawn"
    window.picture(screens / "sample_tie_points.png")

    window.click("apply_button")
    window.wait_for_task()
    window.wait_for_map()
    window.picture(screens / "sample_registered.png")
    names = [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    assert names.index("sar_registered") == names.index(moving.name()) - 1
    registered = QgsProject.instance().mapLayersByName("sar_registered")[0]
    assert registered.crs() == reference.crs()
    written = pair.moving.with_name("sar_registered.tif")
    assert raster_error(written, pair).rmse_px <= LIMIT_PX
    assert gdal.Open(str(written)).GetRasterBand(1).DataType == gdal.GDT_UInt16

    points = pair.moving.with_name("sar.tif.points")
    window.export("points", points)
    measured = points_error(points, pair)
    assert measured.rmse_px <= LIMIT_PX
    assert measured.count >= 10
    window.export("vrt", pair.moving.with_name("sar_gcps.vrt"))
    assert gdal.Open(str(pair.moving.with_name("sar_gcps.vrt"))).GetGCPCount() >= 10
    assert [digest(path) for path in (pair.moving, pair.reference)] == digests


def test_two_different_places_are_refused(window, sample, screens):
    _, bad = sample
    reference, elsewhere = window.add_layer(bad.reference), window.add_layer(bad.moving)
    window.choose("moving_layer", elsewhere.name())
    window.choose("reference_layer", reference.name())
    outcome = window.match()
    window.picture(screens / "two_places_refused.png")
    assert isinstance(outcome, Refused)
    assert "No reliable match" in window.text("verdict_label")
    assert window.text("reason_0")
    assert not window.widget("apply_button").isVisible()
    assert not window.widget("export_button").isVisible()
    assert window.plugin().session.transform is None


def test_cancel_acts_within_a_second(window, loaded):
    moments = []

    def cancel():
        window.wait_until(window.widget("cancel_button").isVisible, 5, "the button that cancels")
        window.spin(0.2)
        window.click("cancel_button")
        moments.append(time.monotonic())
        window.wait_until(lambda: window.plugin().task is None, 30, "the end of the cancelled task")
        moments.append(time.monotonic())

    outcome = window.match(while_running=cancel)
    assert isinstance(outcome, Cancelled)
    assert moments[1] - moments[0] <= 1.0
    assert window.widget("match_button").isEnabled()


def test_removing_a_layer_during_the_run_stops_it(window, loaded):
    _, moving, _ = loaded

    def remove():
        window.spin(0.2)
        QgsProject.instance().removeMapLayer(moving.id())

    outcome = window.match(while_running=remove)
    assert isinstance(outcome, Cancelled)
    assert "removed from the project" in window.text("message_label")


def test_a_file_that_vanished_is_a_sentence(window, loaded):
    pair, _, _ = loaded
    pair.moving.unlink()
    outcome = window.match()
    assert isinstance(outcome, Failed)
    assert window.text("message_label").endswith(".")
    assert "sar" in window.text("message_label")


def test_by_keyboard_alone(window, loaded):
    first = window.widget("moving_layer")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    button = window.widget("match_button")
    for _ in range(30):
        if QApplication.focusWidget() is button:
            break
        window.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is button
    window.press(Qt.Key.Key_Space)
    window.wait_until(lambda: window.plugin().task is not None, 10, "the start of the match")
    window.wait_until(lambda: window.widget("cancel_button").isVisible(), 5, "the Cancel button")
    window.widget("cancel_button").setFocus(Qt.FocusReason.TabFocusReason)
    window.press(Qt.Key.Key_Space)
    window.wait_for_task()
    assert isinstance(window.plugin().session.outcome, Cancelled)


def test_floating_and_narrow(window, loaded, screens):
    dock = window.plugin().dock
    dock.setFloating(True)
    dock.resize(320, 600)
    window.spin(0.3)
    try:
        assert dock.width() <= 320
        button = window.widget("match_button")
        assert dock.rect().contains(button.mapTo(dock, button.rect().topLeft()))
        assert dock.rect().contains(button.mapTo(dock, button.rect().bottomRight()))
        dock.grab().save(str(screens / "dock_320px.png"))
    finally:
        dock.setFloating(False)
