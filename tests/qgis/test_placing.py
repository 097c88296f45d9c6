"""Placing the moving layer by hand on a canvas: mouse, keys, undo, cancel, other CRSs, layers that go."""

import numpy as np
import pytest
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.ui.canvas.placement_item import PlacementItem
from crosstie.ui.dock.placing_panel import PlacingPanel
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QWidget

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture(params=[0.0, 35.0])
def canvas(map_canvas, request):
    canvas = map_canvas(800, 600, (499600, 4999000, 501200, 5000400))
    canvas.setRotation(request.param)
    return canvas


@pytest.fixture
def moving(add_raster):
    return add_raster("moving")


@pytest.fixture
def panel(canvas, moving):
    panel = PlacingPanel(canvas)
    panel.set_layer(moving)
    panel.show()
    yield panel
    panel.close_down()
    panel.deleteLater()


@pytest.fixture
def part(panel):
    return lambda name: panel.findChild(QWidget, name)


@pytest.fixture
def drag(canvas):
    def drag(start, end, modifier=NONE, release=True):
        viewport = canvas.viewport()
        start, end = (QPoint(round(p[0]), round(p[1])) for p in (start, end))
        QTest.mousePress(viewport, LEFT, modifier, start)
        for share in (0.3, 0.7, 1.0):
            where = QPointF(start + (end - start) * share)
            move = QMouseEvent(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, LEFT, modifier)
            QApplication.sendEvent(viewport, move)
        if release:
            QTest.mouseRelease(viewport, LEFT, modifier, end)

    return drag


def take(part):
    part("place_button").click()


def place(panel, part):
    """Keep the layer where the tool shows it."""
    take(part)
    panel.bar.done.click()
    assert panel.placing.laid is not None


def px(canvas, xy):
    uv = canvas.getCoordinateTransform().transform(*xy)
    return np.array([uv.x(), uv.y()])


def test_it_begins_where_the_file_says_if_that_can_be_seen(canvas, panel, part, moving):
    take(part)
    laid = panel.placing.shown
    extent = moving.extent()
    assert np.allclose(laid.corners.min(axis=0), (extent.xMinimum(), extent.yMinimum()))
    assert np.allclose(laid.corners.max(axis=0), (extent.xMaximum(), extent.yMaximum()))
    assert canvas.mapTool() is panel.tool


def test_pressing_the_button_places_nothing(canvas, panel, part):
    take(part)
    assert panel.placing.laid is None and panel.placing.preparation() is None
    assert panel.placing.history.count() == 0
    part("place_button").click()
    assert panel.placing.shown is None and not panel.bar.isVisible()
    take(part)
    panel.bar.forget.click()
    assert panel.placing.shown is None and not part("place_button").isChecked()


def test_done_and_forget_stand_beside_the_layer(canvas, panel, part, drag):
    take(part)
    part("fit_button").click()
    for _ in range(2):
        ring, bar = panel.item.ring(), panel.bar.geometry()
        assert panel.bar.isVisible() and canvas.rect().contains(bar)
        assert abs(bar.center().x() - ring[:, 0].mean()) < 40
        assert bar.height() == panel.bar.layout().totalHeightForWidth(bar.width()), "no higher than its words need"
        below = min(ring[:, 1].max(), canvas.height() - bar.height() - 20)
        assert 0 <= bar.top() - below < 20, "below it, or at the foot of the map"
        drag(ring.mean(axis=0), ring.mean(axis=0) - (70, 90))
    panel.bar.done.click()
    assert panel.placing.laid is not None and not panel.bar.isVisible()


def test_keys_work_without_a_click_on_the_map(canvas, panel, part, spin):
    canvas.window().activateWindow()
    take(part)
    spin(canvas.hasFocus)
    before = panel.item.ring()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, SHIFT)
    assert np.allclose(panel.item.ring(), before + (10, 0), atol=0.01)


@pytest.mark.parametrize("epsg", [0, 32633])
def test_the_map_goes_to_the_reference_and_the_scan_lies_there_in_its_proportions(
    canvas, panel, part, add_raster, epsg
):
    """A scan alone leaves the map at pixel coordinates, in degrees even: a squashed strip far off."""
    reference = add_raster("reference", rows=300, cols=300)
    scan = add_raster("scan", rows=50, cols=120, epsg=epsg, origin=(100000.0, 100000.0))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(0, -4000, 5000, 0))
    panel.set_layer(scan)
    panel.set_reference(reference)
    take(part)
    ring = panel.item.ring()
    assert canvas.mapSettings().destinationCrs() == reference.crs()
    assert canvas.extent().contains(reference.extent().center())
    width, height = (np.linalg.norm(ring[i] - ring[0]) for i in (1, 3))
    assert width / height == pytest.approx(120 / 50, rel=0.02)
    assert np.allclose(ring.mean(axis=0), (canvas.viewport().width() / 2, canvas.viewport().height() / 2), atol=2)
    assert width > 0.5 * min(canvas.width(), canvas.height())


def test_it_begins_in_the_middle_of_the_view_if_not(canvas, panel, part):
    canvas.setExtent(QgsRectangle(700000, 4000000, 701600, 4001400))
    take(part)
    ring = panel.item.ring()
    assert np.allclose(ring.mean(axis=0), (canvas.viewport().width() / 2, canvas.viewport().height() / 2), atol=1)
    assert np.allclose(ring[1] - ring[0], (np.linalg.norm(ring[1] - ring[0]), 0), atol=0.5), "upright on the screen"
    assert (ring[3] - ring[0])[1] > 0


def test_dragging_moves_turns_and_scales_each_in_one_step(canvas, panel, part, drag):
    take(part)
    part("fit_button").click()
    steps = panel.placing.history.count()
    before = panel.item.ring()
    middle = before.mean(axis=0)
    drag(middle, middle + (60, -25))
    assert np.allclose(panel.item.ring(), before + (60, -25), atol=1)
    middle = middle + (60, -25)
    corner = panel.item.ring()[2]
    drag(corner, middle + 0.5 * (corner - middle))
    sides = np.linalg.norm(panel.item.ring()[1] - panel.item.ring()[0]) / np.linalg.norm(before[1] - before[0])
    assert sides == pytest.approx(0.5, abs=0.02)
    assert np.allclose(panel.item.ring().mean(axis=0), middle, atol=1.5)
    ring = panel.item.ring()
    foot = (ring[0] + ring[1]) / 2
    stalk = foot + (foot - middle) / np.linalg.norm(foot - middle) * 34
    arm = stalk - middle
    drag(stalk, middle + (-arm[1], arm[0]))
    after = panel.item.ring()
    assert np.allclose(after[1] - after[0], np.array([[0, -1], [1, 0]]) @ (ring[1] - ring[0]), atol=3)
    assert panel.placing.history.count() == steps + 3
    for _ in range(3):
        part("place_undo").click()
    assert np.allclose(panel.item.ring(), before)
    for _ in range(3):
        part("place_redo").click()
    assert np.allclose(panel.item.ring(), after)


def test_keys_move_turn_scale_veil_and_undo(canvas, panel, part):
    take(part)
    ring = panel.item.ring()
    QTest.keyClick(canvas, Qt.Key.Key_Right, SHIFT)
    assert np.allclose(panel.item.ring(), ring + (10, 0), atol=0.01)
    QTest.keyClick(canvas, Qt.Key.Key_Q, SHIFT)
    turned = panel.item.ring()
    a, b = (np.arctan2(*(r[1] - r[0])[::-1]) for r in (ring, turned))
    assert np.degrees(b - a) == pytest.approx(-5), "to the left on the screen"
    QTest.keyClick(canvas, Qt.Key.Key_Plus)
    assert np.linalg.norm(np.ptp(panel.item.ring(), axis=0)) > np.linalg.norm(np.ptp(turned, axis=0))
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert panel.item.is_veiled
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Z)
    assert np.allclose(panel.item.ring(), ring)
    QTest.keyClick(canvas, Qt.Key.Key_Y)
    assert np.allclose(panel.item.ring(), ring + (10, 0), atol=0.01)


def test_escape_cancels_the_drag_then_everything_and_it_can_be_redone(canvas, panel, part, drag):
    take(part)
    ring = panel.item.ring()
    middle = ring.mean(axis=0)
    drag(middle, middle + (80, 0), release=False)
    assert np.allclose(panel.item.ring(), ring + (80, 0), atol=1)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert np.allclose(panel.item.ring(), ring)
    assert part("place_button").isChecked()
    drag(middle, middle + (40, 0))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert panel.placing.laid is None
    assert not part("place_button").isChecked()
    assert panel.placing.preparation() is None
    panel.placing.history.setIndex(panel.placing.history.count())
    assert np.allclose(panel.item.ring(), ring + (40, 0), atol=1)


def test_enter_leaves_the_tool_and_keeps_the_placement(canvas, panel, part):
    take(part)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert not part("place_button").isChecked()
    assert panel.placing.laid is not None
    assert not panel.item.is_active
    assert "starts there" in part("places_label").text()
    part("places_clear").click()
    assert panel.placing.laid is None
    part("place_undo").click()
    assert panel.placing.laid is not None


def test_what_was_placed_becomes_the_prior_with_its_uncertainty(canvas, panel, part, write_raster):
    place(panel, part)
    for name, value in (("shift_error", 70.0), ("turn_error", 4.0), ("scale_error", 9.0)):
        assert part(name).isVisible()
        part(name).setValue(value)
    assert panel.placing.history.count() == 2, "one gesture"
    reference = write_raster("reference", rows=100, cols=100, origin=(499900.0, 5000100.0), seed=2)
    request = MatchRequest(panel.placing.source, RasterSource(str(reference)))
    placed = panel.placing.preparation()(request, lambda *_: None, lambda: False).placement
    assert np.allclose(placed.matrix, [[1, 0, 10], [0, 1, 10], [0, 0, 1]], atol=1e-6)
    assert placed.shift_px == pytest.approx(7.0)
    assert (placed.rotation_deg, placed.scale_factor) == (4.0, pytest.approx(1.09))


def test_a_web_reference_is_drawn_around_where_it_was_placed(panel, part):
    from qgis.core import QgsGeometry, QgsPointXY

    assert panel.placing.area() is None
    place(panel, part)
    area = panel.placing.area()
    polygon = QgsGeometry.fromWkt(area.geometry_wkt)
    for corner in panel.placing.laid.corners.tolist():
        assert polygon.contains(QgsPointXY(*corner))
    assert QgsCoordinateReferenceSystem.fromWkt(area.crs_wkt).authid() == "EPSG:32633"


def click(canvas, uv):
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(*np.round(uv).astype(int).tolist()))


def test_two_pairs_of_clicks_lay_it(canvas, panel, part):
    """The places are those of the raster moved by 100 m to the east and 50 m to the north."""
    part("places_button").click()
    first, second = (500100.0, 4999900.0), (500700.0, 4999500.0)
    click(canvas, px(canvas, first))
    click(canvas, px(canvas, np.add(first, (100, 50))))
    assert panel.placing.laid is None, "one place tells neither rotation nor scale"
    assert np.allclose(panel.placing.shown.corners[0], (500100, 5000050), atol=8), "but it shows where it would lie"
    click(canvas, px(canvas, np.add(second, (100, 50))))
    click(canvas, px(canvas, np.add(second, (100, 50))))
    laid = panel.placing.laid
    assert np.allclose(laid.corners[0], (500100, 5000050), atol=8)
    assert laid.shift == pytest.approx(2 * 15 * canvas.mapUnitsPerPixel())
    assert 0 < laid.rotation_deg < 20
    assert len(panel.pairs()) == 2
    part("place_undo").click()
    assert panel.placing.laid is None
    assert len(panel.pairs()) == 1


@pytest.mark.parametrize("epsg", [0, 32633])
def test_two_points_of_a_scan_give_shift_rotation_and_scale(canvas, panel, part, add_raster, epsg):
    scan = add_raster("scan", rows=50, cols=120, epsg=epsg, origin=(100000.0, 100000.0))
    panel.set_layer(scan)
    take(part)
    panel.bar.pairs.click()
    assert panel.item.is_active
    click(canvas, (2, 2))
    assert "first" in part("places_label").text(), "beside the layer"
    ends = np.array([[20.0, 10.0], [100.0, 40.0]])
    wanted = np.array([[0.0, 3.0], [-3.0, 0.0]])
    wanted_at = lambda pixel: np.array((500400.0, 4999700.0)) + wanted @ pixel * (1, -1)  # noqa: E731
    for pixel in ends:
        shown = panel.placing.shown.matrix
        click(canvas, px(canvas, (shown[:2, :2] @ pixel + shown[:2, 2]).tolist()))
        click(canvas, px(canvas, wanted_at(pixel).tolist()))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert not part("places_button").isChecked() and not part("place_button").isChecked()
    laid = panel.placing.laid
    per_px = canvas.mapUnitsPerPixel()
    for pixel in ((0, 0), (120, 50), (60, 25)):
        off = laid.matrix[:2, :2] @ pixel + laid.matrix[:2, 2] - wanted_at(np.array(pixel, float))
        assert np.linalg.norm(off) < 6 * per_px


def test_another_crs_of_the_map_shows_it_at_the_same_place(canvas, panel, part, drag):
    place(panel, part)
    take(part)
    corner = panel.placing.laid.corners[0]
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(14.99, 45.13, 15.02, 45.16))
    ring = panel.item.ring()
    assert ((ring > 0) & (ring < 800)).all()
    middle = ring.mean(axis=0)
    drag(middle, middle + (50, 0))
    assert np.allclose(panel.item.ring(), ring + (50, 0), atol=1.5)
    assert panel.placing.laid.crs_wkt.startswith("GEOG")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    back = panel.placing.laid_on(canvas.mapSettings().destinationCrs()).corners[0]
    assert 20 < np.linalg.norm(back - corner) < 2000


def test_the_picture_is_drawn_where_it_is_laid(canvas, panel, part, spin):
    take(part)
    spin(lambda: panel.item._image is not None)
    image = QImage(800, 600, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    panel.item.paint(painter)
    painter.end()
    inside = panel.item.ring().mean(axis=0) + (20, 60)
    assert image.pixelColor(*inside.round().astype(int).tolist()).alpha() > 100
    outside = panel.item.ring().max(axis=0) + (25, 25)
    if (outside < (800, 600)).all():
        assert image.pixelColor(*outside.round().astype(int).tolist()).alpha() == 0


def test_layers_that_are_removed_renamed_or_exchanged(canvas, panel, part, moving, add_raster):
    place(panel, part)
    take(part)
    moving.setName("renamed")
    assert panel.placing.laid is not None
    QgsProject.instance().removeMapLayer(moving.id())
    panel.set_layer(None)
    assert panel.placing.laid is None
    assert canvas.mapTool() is not panel.tool
    assert not part("place_button").isEnabled()
    panel.set_layer(add_raster("other", epsg=0))
    place(panel, part)
    assert panel.placing.laid is not None


def test_a_file_that_is_gone_is_said(canvas, panel, part, moving):
    from pathlib import Path

    Path(moving.source()).unlink()
    take(part)
    assert panel.placing.laid is None
    assert not part("place_button").isChecked()
    assert part("places_label").text().endswith(".")


def test_the_key_list_and_undo_key_stay_inside(canvas, panel, part):
    take(part)
    QTest.keyClick(canvas, Qt.Key.Key_F1)
    dialog = next(w for w in QApplication.topLevelWidgets() + canvas.findChildren(QDialog) if isinstance(w, QDialog))
    dialog.close()
    for action in panel.findChildren(QAction):
        if not action.shortcut().isEmpty():
            assert action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut
    QTest.mouseClick(canvas.viewport(), RIGHT, NONE, QPoint(5, 5))
    assert panel.placing.laid is None


def test_it_leaves_the_canvas(canvas, moving):
    panel = PlacingPanel(canvas)
    panel.set_layer(moving)
    panel._place.click()
    panel.close_down()
    panel.deleteLater()
    assert not [item for item in canvas.scene().items() if isinstance(item, PlacementItem)]
