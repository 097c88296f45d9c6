"""A complete review in a real window, by mouse and keyboard: undone and redone it ends at the very same state."""

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.frames import apply
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.demo.sample import check_points
from crosstie.host.dependencies import is_available
from crosstie.models.registry import LOCATOR, MATCHERS
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton, QWidget
from qgis.utils import iface

WRONG = 3
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reviewed(window, loaded):
    """The sample pair with points of its truth in the review, three of them wrong and in use; its parts are open."""
    pair, moving, reference = loaded
    points = check_points()
    points[:, 2:] += np.random.default_rng(0).normal(0, 0.5, (len(points), 2))
    points[5 : 5 + WRONG, 2:] += (25, -18)
    table = TiePoints.from_matches(points[:, :2], points[:, 2:], np.linspace(0.5, 0.95, len(points)), "structural")
    fitted = Affine.fit(table.moving_xy, table.reference_xy)
    request = MatchRequest(
        RasterSource(str(pair.moving), name="sar"), RasterSource(str(pair.reference), name="optical")
    )
    window.plugin().session.start(request, moving.id(), reference.id())
    window.plugin().session.take(
        Registered(request, ACCEPTED, fitted, table, Accuracy(len(table), 3, 3, 3, 5, 0.9, 1, 9, "m"), 0.9)
    )
    window.spin(0.2)
    window.click("review_button")
    parts = window.plugin()._controller.review_parts
    window.wait_until(lambda: parts.points.isVisible() and parts.patches.isVisible(), 5, "the docks of the review")
    return parts, pair


def state(review):
    points = review.points
    columns = [getattr(points, name).tolist() for name in vars(points)]
    return repr((columns, review.solution.transform.to_json(), review.solution.leave_out_xy.tolist()))


def on_canvas(raster, pixel, canvas=None):
    """Return where on the canvas a pixel lies (all layers here share the canvas's CRS)."""
    uv = (canvas or iface.mapCanvas()).getCoordinateTransform().transform(QgsPointXY(*raster.to_map([pixel])[0]))
    return QPoint(round(uv.x()), round(uv.y()))


def mouse(place, modifier=Qt.KeyboardModifier.NoModifier, canvas=None):
    QTest.mouseClick((canvas or iface.mapCanvas()).viewport(), Qt.MouseButton.LeftButton, modifier, place)


def drag(canvas, start, end, modifier=Qt.KeyboardModifier.NoModifier):
    viewport = canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, modifier, start)
    for share in (0.5, 1.0):
        where = QPointF(start + (end - start) * share)
        move = QMouseEvent(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, modifier)
        QApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, modifier, end)


def use_edit_tool(window, parts):
    if not parts.points.edit_button.isChecked():  # The review begins with it.
        window.click(parts.points.edit_button)


def settle(window, review):
    window.wait_until(lambda: not review.is_solving and not review.is_improving, 20, "the fit")


def all_the_way_back_and_forth(window, parts, review, start):
    """Undo every step by keys, redo every one: both ends are the very states they were."""
    table = parts.points.table
    window.click(table.viewport())
    end, steps = state(review), review.history.count()
    assert steps > 0
    for _ in range(steps):
        QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        settle(window, review)
    assert not review.history.canUndo()
    assert state(review) == start
    for _ in range(steps):
        parts.points.findChild(QAction, "redo_points").trigger()
        settle(window, review)
    assert state(review) == end


def test_review_by_mouse_and_keyboard_and_all_the_way_back(window, reviewed, screens):
    parts, pair = reviewed
    session = window.plugin().session
    review = session.review
    start = state(review)
    n = len(review.points)
    window.wait_for_map()
    window.picture(screens / "review_start.png")

    # The patch viewer begins with the wrong points: three keys and they are out.
    panel = parts.patches.findChild(QWidget, "patch_panel")
    window.click(panel)
    window.spin(1.0)
    window.picture(screens / "review_patches.png")
    for _ in range(WRONG):
        window.press(Qt.Key.Key_R, panel)
        settle(window, review)
    rejected = np.flatnonzero(~review.points.enabled)
    assert rejected.tolist() == list(range(5, 5 + WRONG))
    for _ in range(8):
        window.press(Qt.Key.Key_A, panel)
        settle(window, review)
    assert review.solution.accuracy.rmse_px < 1

    # The table: sort, select two rows by keys, make them check points.
    table = parts.points.table
    window.click(table.viewport())
    window.press(Qt.Key.Key_Home, table)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(review.selection) >= 2
    window.press(Qt.Key.Key_K, table)
    settle(window, review)
    assert review.solution.check is not None

    # On the map: a point is added from the moving side, its other end found by the matcher.
    window.click(parts.points.findChild(QToolButton, "add_tool_button"))
    wanted = np.array([300.0, 290.0])
    window.wait_for_map()
    mouse(on_canvas(session.moving_map(), wanted))
    window.wait_until(lambda: parts.add_tool._half is not None and not session.images()._snaps.is_busy, 60, "the match")
    window.picture(screens / "review_adding.png")
    window.press(Qt.Key.Key_Return, iface.mapCanvas())
    settle(window, review)
    assert len(review.points) == n + 1
    assert np.linalg.norm(review.points.reference_xy[-1] - apply(pair.matrix, wanted[None])[0]) < 6

    # One is moved by the arrow keys and one deleted.
    window.press(Qt.Key.Key_Escape, iface.mapCanvas())
    use_edit_tool(window, parts)
    mouse(on_canvas(session.reference_map(), review.points.reference_xy[30]))
    assert review.selection == {31}
    window.press(Qt.Key.Key_Right, iface.mapCanvas())
    mouse(on_canvas(session.reference_map(), review.points.reference_xy[40]))
    window.press(Qt.Key.Key_Delete, iface.mapCanvas())
    settle(window, review)
    assert len(review.points) == n
    parts._shown.set_style(type(parts._shown.style)("residual", 50, False))
    window.wait_for_map()
    window.picture(screens / "review_end.png")
    assert "Accepted" in window.text("verdict_label")
    window.click(parts.points.accuracy_button)
    window.spin(1.5)
    parts.accuracy._inner.grab().save(str(screens / "review_accuracy.png"))
    assert f"Affine, {review.points.in_use.sum()} control points" in parts.accuracy._words.text()

    window.click(parts.points.compare_button)
    window.spin(0.3)
    window.choose(parts.compare._mode, parts.compare._mode.itemText(2))
    window.wait_until(lambda: parts.compare._preview.item.image is not None, 20, "the preview")
    window.picture(screens / "review_swipe.png")
    window.choose(parts.compare._mode, parts.compare._mode.itemText(0))

    all_the_way_back_and_forth(window, parts, review, start)


def test_polygons_offers_searches_and_the_second_canvas_undone_and_redone(window, reviewed, screens):
    parts, pair = reviewed
    session = window.plugin().session
    review, canvas = session.review, iface.mapCanvas()
    window.wait_for_map()
    start, n = state(review), len(review.points)

    snapper = LOCATOR if all(map(is_available, MATCHERS[LOCATOR].packages)) else "structural"

    # Ctrl + drag shows the best match: refused once, taken once.
    use_edit_tool(window, parts)
    here = on_canvas(session.reference_map(), review.points.reference_xy[30])
    for key, origin, end in (
        (Qt.Key.Key_X, "manual", here + QPoint(5, 4)),
        (Qt.Key.Key_Return, snapper, here),
    ):
        drag(canvas, on_canvas(session.reference_map(), review.points.reference_xy[30]), end, CONTROL)
        window.wait_until(lambda: parts.edit_tool._offer is not None, 60, "the match")
        window.picture(screens / f"review_offer_{origin}.png")
        window.press(key, canvas)
        settle(window, review)
        assert review.points.origin[30] == origin
    off = apply(pair.matrix, review.points.moving_xy[[30]])[0] - review.points.reference_xy[30]
    assert np.linalg.norm(off) < 6

    # A polygon around the left half: its points go, and are found again where there are none.
    window.press(Qt.Key.Key_P, canvas)
    size = session.reference_map().size
    for x, y in ((0, 0), (0.5, 0), (0.5, 1), (0, 1)):
        mouse(on_canvas(session.reference_map(), (x * size[0], y * size[1])))
    window.picture(screens / "review_polygon.png")
    window.press(Qt.Key.Key_Return, canvas)
    chosen = len(review.selection)
    assert 10 < chosen < n
    window.press(Qt.Key.Key_Delete, canvas)
    settle(window, review)
    assert len(review.points) == n - chosen
    covered = review.solution.accuracy.coverage
    parts.points.findChild(QAction, "fill_empty_cells").trigger()
    window.spin(2.0)
    window.picture(screens / "review_searching.png")
    window.wait_until(lambda: not session.search.is_busy, 240, "the search")
    settle(window, review)
    assert review.solution.accuracy.coverage > covered
    assert len(review.points) > n - chosen + 20

    # The moving image beside the map: a point is moved there, another one begun there and ended on the map.
    window.click(parts.points.findChild(QToolButton, "moving_button"))
    own = parts.moving.canvas
    window.wait_until(lambda: own.isVisible() and own.width() > 150, 10, "the second canvas")
    window.wait_for_map()
    window.wait_until(lambda: not own.isDrawing(), 30, "the moving image")
    window.spin(0.5)
    window.picture(screens / "review_moving.png")
    row = int(np.argmin(np.linalg.norm(review.points.moving_xy - (300, 300), axis=1)))
    parts.moving.show_whole()
    place = QPoint(*parts.moving.shown.item.canvas_positions()[1][row].round().astype(int).tolist())
    before = review.points.moving_xy[row].copy()
    drag(own, place, place + QPoint(9, -7))
    settle(window, review)
    assert np.linalg.norm(review.points.moving_xy[row] - before) > 1
    window.click(parts.points.findChild(QToolButton, "add_tool_button"))
    mouse(on_canvas(session.moving_map(), (350.0, 260.0), own), canvas=own)
    window.wait_until(lambda: parts.add_tool._half is not None and not session.images()._snaps.is_busy, 60, "the match")
    window.picture(screens / "review_moving_add.png")
    count = len(review.points)
    window.press(Qt.Key.Key_Return, own)
    settle(window, review)
    assert len(review.points) == count + 1
    window.press(Qt.Key.Key_Escape, own)

    # Everything anew around the transform; what was decided stays.
    decided = set(review.points.id[review.points.locked].tolist())
    parts.points.findChild(QAction, "match_again").trigger()
    window.wait_until(lambda: not session.search.is_busy, 300, "the search")
    settle(window, review)
    assert decided <= set(review.points.id.tolist())
    assert len(review.points) > 200
    window.picture(screens / "review_matched_again.png")
    parts.moving.setUserVisible(False)

    all_the_way_back_and_forth(window, parts, review, start)


def test_every_way_of_comparing_shows_something_on_a_turned_map_in_another_crs(window, reviewed, screens):
    parts, _ = reviewed
    canvas = iface.mapCanvas()
    window.click(parts.points.compare_button)
    compare = parts.compare
    (moving,) = QgsProject.instance().mapLayersByName("sar")
    QgsProject.instance().layerTreeRoot().findLayer(moving.id()).setItemVisibilityChecked(False)
    window.wait_for_map()
    for turned in (False, True):
        if turned:
            canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
            canvas.setRotation(30)
            window.wait_for_map()
        # What a match begins with, or the last mode, is put away: it may be drawn by now.
        window.choose(compare._mode, compare._mode.itemText(0))
        window.spin(0.2)
        plain = canvas.grab().toImage()
        for index in range(1, compare._mode.count()):
            window.choose(compare._mode, compare._mode.itemText(index))
            window.wait_until(lambda: compare._preview.item.image is not None, 30, "the preview")
            title = compare._mode.itemText(index)
            # Blinking hides it at times.
            window.wait_until(lambda plain=plain: canvas.grab().toImage() != plain, 5, title)
            window.picture(screens / f"compare_{compare._preview.mode}{'_turned' if turned else ''}.png")
        window.choose(compare._mode, compare._mode.itemText(0))
    canvas.setRotation(0)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))


def test_docks_of_the_review_fit_in_320_px_and_go_with_the_plugin(window, reviewed, screens):
    parts, _ = reviewed
    for dock, name in ((parts.points, "points"), (parts.patches, "patches")):
        dock.setFloating(True)
        dock.resize(320, 520)
        window.spin(0.5)
        dock.grab().save(str(screens / f"review_{name}_320.png"))
        assert dock.width() <= 320
        dock.setFloating(False)
    window.spin(0.2)
