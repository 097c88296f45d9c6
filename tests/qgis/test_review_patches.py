"""The patch viewer: the right pixels around the point, one key a decision, and an order that does not jump."""

import time

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.snapping import Snap
from crosstie.host.latest_only_worker import Done
from crosstie.host.session import RegistrationSession
from crosstie.ui.review.order import UNREVIEWED, UNSURE, WORST, Order
from crosstie.ui.review.patch_dock import PatchDock
from crosstie.ui.widgets.patch_view import PatchView
from osgeo import gdal
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QComboBox, QLabel, QSlider, QWidget

SHIFT_XY = np.array([12.0, -7.0])


@pytest.fixture
def outcome(tmp_path):
    """A picture and the same shifted by whole pixels; the points are exact but for the last, which is 6 px off."""
    rng = np.random.default_rng(0)
    whole = np.kron(rng.integers(20, 250, (60, 60)), np.ones((5, 5))).astype(np.uint8)
    sources = []
    for name, (col, row) in (("moving", (40, 40)), ("reference", (28, 47))):
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 200, 200, 1, gdal.GDT_Byte)
        dataset.GetRasterBand(1).WriteArray(whole[row : row + 200, col : col + 200])
        dataset = None
        sources.append(RasterSource(str(path)))
    xy = rng.uniform(50, 150, (20, 2))
    reference = xy + SHIFT_XY
    reference[-1] += (6, 0)
    points = TiePoints.from_matches(xy, reference, np.linspace(0.2, 0.9, 20), "structural")
    fitted = Affine.fit(xy[:-1], reference[:-1])
    return Registered(MatchRequest(*sources), ACCEPTED, fitted, points, Accuracy(20, 1, 1, 1, 1, 1, 1), 0.9)


@pytest.fixture
def session(project, outcome):
    session = RegistrationSession()
    session.start(outcome.request)
    session.take(outcome)
    session.review.pace.expected_ms = lambda state: 0.0
    yield session
    session.close_down()


@pytest.fixture
def review(session):
    return session.review


@pytest.fixture
def dock(session, spin):
    dock = PatchDock(session)
    dock.resize(320, 360)
    dock.show()
    dock.activateWindow()
    spin(dock.isActiveWindow)
    yield dock
    dock.deleteLater()


@pytest.fixture
def part(dock):
    return lambda kind, name: dock.findChild(kind, name)


@pytest.fixture
def look(review, spin, part):
    """look(id): select a point and wait for its patches."""

    def at(point_id):
        chip = part(PatchView, "reference_chip")
        chip.show_image(None)
        review.select([point_id], point_id)
        spin(lambda: chip.image is not None)
        return [pixels(part(PatchView, name).image) for name in ("reference_chip", "moving_chip")]

    return at


def pixels(image):
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[..., 0].astype(float)


def key(dock, which, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(dock.findChild(QWidget, "patch_panel"), which, modifier)


def test_both_patches_show_the_point_and_differ_where_it_is_wrong(look):
    reference, moving = look(3)
    assert reference.shape == (64, 64)
    assert np.corrcoef(reference.ravel(), moving.ravel())[0, 1] > 0.9
    reference, moving = look(20)
    assert np.corrcoef(reference.ravel(), moving.ravel())[0, 1] < 0.7


def test_the_order_is_fixed_while_points_are_decided(review):
    order = Order(review)
    order.begin(WORST)
    seen, current = [], None
    for _ in range(20):
        current = order.step(current, 1)
        review.set_enabled([current], len(seen) % 2 == 0)
        seen.append(current)
    assert seen[0] == 20
    assert sorted(seen) == list(range(1, 21))
    assert order.step(seen[-1], 1) == seen[0]
    assert order.step(seen[3], -1) == seen[2]


def test_lowest_confidence_first(review):
    order = Order(review)
    order.begin(UNSURE)
    assert [order.step(None, 1), order.step(1, 1), order.step(2, 1)] == [1, 2, 3]


def test_what_is_reviewed_or_gone_is_passed_over(review):
    order = Order(review)
    order.begin(UNREVIEWED)
    first = order.step(None, 1)
    assert first == 20
    second = order.step(first, 1)
    review.set_enabled([second], True)
    review.delete([order.step(second, 1)])
    assert order.step(first, 1) not in (second, first)
    review.set_enabled(review.points.id.tolist(), True)
    assert order.step(first, 1) is None
    assert order.left() == 0


def test_one_key_decides_and_goes_on(dock, review, part, spin):
    key(dock, Qt.Key.Key_N)
    assert review.current == 20
    key(dock, Qt.Key.Key_R)
    assert not review.points.enabled[19]
    second = review.current
    assert second not in (20, None)
    key(dock, Qt.Key.Key_A)
    assert review.points.locked[review.row_of(second)]
    assert review.points.enabled[review.row_of(second)]
    key(dock, Qt.Key.Key_P)
    assert review.current == second
    assert "reviewed" in part(QLabel, "patch_label").text()
    key(dock, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    key(dock, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review.outcome is review.context.matched


def test_fifty_decisions_take_seconds(dock, review, spin):
    start = time.monotonic()
    key(dock, Qt.Key.Key_N)
    for number in range(50):
        key(dock, Qt.Key.Key_A if number % 3 else Qt.Key.Key_R)
        QApplication.processEvents()
    assert time.monotonic() - start < 20
    assert review.history.count() == 50


def test_all_reviewed_is_said(dock, review, part):
    picker = part(QComboBox, "order_picker")
    review.set_enabled(range(1, 21), True)
    picker.setCurrentIndex(2)
    picker.activated.emit(2)
    assert part(QLabel, "patch_notice").text() == "Every point has been reviewed."


def test_arrow_keys_nudge_and_the_patches_follow(dock, review, look, spin, part):
    before, _ = look(3)
    start = review.points.reference_xy[2].copy()
    for _ in range(3):
        key(dock, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    key(dock, Qt.Key.Key_Down)
    assert np.allclose(review.points.reference_xy[2] - start, (3, 0.25))
    spin(lambda: not np.array_equal(pixels(part(PatchView, "reference_chip").image), before))


def test_a_nudge_out_of_the_image_is_refused_here(dock, review, look, part):
    look(3)
    review.move(3, reference_xy=(199.9, 100.0))
    key(dock, Qt.Key.Key_Right)
    assert review.points.reference_xy[2].tolist() == [199.9, 100.0]
    assert "is outside" in part(QLabel, "patch_notice").text()


def test_the_best_match_by_one_key(dock, review, look, part, session, monkeypatch):
    look(20)
    found = Snap(review.points.moving_xy[19], review.points.moving_xy[19] + SHIFT_XY, 0.9, "structural")
    monkeypatch.setattr(session.images(), "snap", lambda transform, side, xy, answer: answer(Done(found)))
    key(dock, Qt.Key.Key_M)
    assert np.allclose(review.points.reference_xy[19], found.reference_xy)
    assert "0.90" in part(QLabel, "patch_notice").text()
    monkeypatch.setattr(session.images(), "snap", lambda transform, side, xy, answer: answer(Done(None)))
    key(dock, Qt.Key.Key_M)
    assert "no clear match" in part(QLabel, "patch_notice").text()
    assert review.history.count() == 1


@pytest.mark.parametrize("meanwhile", ["decide", "nudge", "another"])
def test_a_best_match_that_comes_too_late_is_dropped(dock, review, look, part, session, monkeypatch, meanwhile):
    look(20)
    due = []
    monkeypatch.setattr(session.images(), "snap", lambda transform, side, xy, answer: due.append(answer))
    key(dock, Qt.Key.Key_M)
    {
        "decide": lambda: review.set_enabled([20], True),
        "nudge": lambda: review.nudge([20], "reference", (0.25, 0.0)),
        "another": lambda: review.select([3], 3),
    }[meanwhile]()
    assert part(QLabel, "patch_notice").text() == ""
    points = review.points
    due[0](Done(Snap(points.moving_xy[19], points.moving_xy[19] + SHIFT_XY, 0.9, "structural")))
    assert review.points is points
    assert part(QLabel, "patch_notice").text() == ""


def test_a_match_without_points_is_not_called_reviewed(dock, session, outcome, part):
    session.take(Refused(outcome.request, ("No.",), tie_points=outcome.tie_points.take(slice(0, 0))))
    picker = part(QComboBox, "order_picker")
    picker.activated.emit(0)
    for label in ("patch_label", "patch_notice"):
        assert "no tie points" in part(QLabel, label).text()


def test_blink_shows_both_in_turn_and_stops_when_hidden(dock, look, part, spin):
    reference, moving = look(20)
    key(dock, Qt.Key.Key_B)
    assert part(PatchView, "moving_chip").isHidden()
    shown = part(PatchView, "reference_chip")
    spin(lambda: np.array_equal(pixels(shown.image), moving), 3)
    spin(lambda: np.array_equal(pixels(shown.image), reference), 3)
    dock.hide()
    assert not dock._timer.isActive()
    dock.show()
    part(QAction, "blink").trigger()
    assert not part(PatchView, "moving_chip").isHidden()


def test_overlay_is_grey_where_the_patches_agree(dock, look, part):
    look(3)
    key(dock, Qt.Key.Key_O)
    image = part(PatchView, "reference_chip").image
    colours = [image.pixelColor(x, y) for x in range(20, 44, 3) for y in range(20, 44, 3)]
    assert np.mean([abs(c.red() - c.green()) for c in colours]) < 25
    assert part(QAction, "overlay").isChecked()
    key(dock, Qt.Key.Key_B)
    assert not part(QAction, "overlay").isChecked()


def test_zoom_by_keys(dock, look, part, spin):
    look(3)
    key(dock, Qt.Key.Key_Plus)
    spin(lambda: part(PatchView, "reference_chip").image.width() == 48)
    key(dock, Qt.Key.Key_Minus)
    key(dock, Qt.Key.Key_Minus)
    spin(lambda: part(PatchView, "reference_chip").image.width() == 96)


def test_contrast_changes_one_patch_alone(dock, look, part):
    _, moving = look(3)
    before = pixels(part(PatchView, "reference_chip").image)
    part(QSlider, "reference_contrast").setValue(0)
    assert not np.array_equal(pixels(part(PatchView, "reference_chip").image), before)
    assert np.array_equal(pixels(part(PatchView, "moving_chip").image), moving)


def test_without_points_or_a_transform_it_says_so(dock, session, outcome, part):
    session.take(Refused(outcome.request, ("No.",), tie_points=outcome.tie_points.take(slice(0, 2))))
    session.review.select([1], 1)
    assert "no transform yet" in part(QLabel, "patch_label").text()
    assert part(PatchView, "reference_chip").image is None
    session.clear()
    assert "Match two layers first" in part(QLabel, "patch_label").text()
    assert not part(QAction, "accept_point").isEnabled()


def test_a_file_that_vanished_is_a_sentence(session, outcome, dock, part, spin, tmp_path):
    (tmp_path / "moving.tif").unlink()
    session.review.select([3], 3)
    spin(lambda: part(QLabel, "patch_notice").text() != "")
    assert "moving.tif" in part(QLabel, "patch_notice").text()


def test_works_at_320_px(dock):
    assert dock.minimumSizeHint().width() <= 320


@pytest.mark.parametrize("points", [9.0, 20.0])
def test_large_letters_leave_the_title_whole(qgis_app, points):
    """They are drawn smaller before any of them is left out."""
    view = PatchView("patch_reference", "Beweglich über Referenz")
    font = view.font()
    font.setPointSizeF(points)
    view.setFont(font)
    view.resize(150, 150)
    written = []

    class Hears(QPainter):
        def drawText(self, *what):  # noqa: N802
            written.append(what[-1])

    image = QImage(150, 150, QImage.Format.Format_RGB32)
    painter = Hears(image)
    painter.setFont(font)
    view._draw_title(painter, QRectF(0, 0, 150, 150))
    painter.end()
    assert written == ["Beweglich über Referenz"]
