"""The moving image on a canvas of its own: linked both ways, with points to move and add, and layers that go."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine, MatrixTransform
from crosstie.core.outcome import ACCEPTED, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.snapping import Snap
from crosstie.host.latest_only_worker import Done
from crosstie.host.session import RegistrationSession
from crosstie.ui.canvas.shown_points import ShownPoints
from crosstie.ui.compare.preview import Preview
from crosstie.ui.review.parts import ReviewParts
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMainWindow, QToolButton

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TRUTH = frames.similarity(0.5, 30.0, 30.0, 5.0)
MIRRORED = TRUTH @ np.array([[-1.0, 0.0, 120.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
KINDS = {"referenced": (32633, TRUTH), "unreferenced": (0, TRUTH), "mirrored": (0, MIRRORED)}
"""A scanned slide that lies on its wrong side is mirrored."""


@pytest.fixture
def canvas(map_canvas):
    return map_canvas(600, 500)


@pytest.fixture(params=list(KINDS))
def kind(request):
    return request.param


@pytest.fixture
def truth(kind):
    """(3, 3) moving to reference px."""
    return KINDS[kind][1]


@pytest.fixture
def session(add_raster, kind, truth):
    moving = add_raster("moving", epsg=KINDS[kind][0], rows=100, cols=120)
    reference = add_raster("reference", seed=2)
    request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)))
    xy = np.stack(np.meshgrid([15.0, 55.0, 100.0], [15.0, 45.0, 80.0]), -1).reshape(-1, 2)
    transform = MatrixTransform.from_matrix(truth)
    points = TiePoints.from_matches(xy, transform.forward(xy), np.full(9, 0.8), "structural")
    session = RegistrationSession()
    session.start(request, moving.id(), reference.id())
    fitted = Affine.fit(points.moving_xy, points.reference_xy)
    session.take(Registered(request, ACCEPTED, fitted, points, Accuracy(9, 0, 0, 0, 0, 1.0, 1.0), 0.9))
    session.review.pace.expected_ms = lambda state: 0.0
    yield session
    session.close_down()


@pytest.fixture
def parts(session, canvas, spin):
    window = QMainWindow()
    window.resize(700, 600)
    window.show()
    shown = ShownPoints(session, canvas)
    shown._on_points(session.tie_points)

    def add_dock(area, dock):
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)

    parts = ReviewParts(session, Preview(shown), add_dock, window)
    for dock in parts.docks:
        dock.hide()
    parts.points.findChild(QToolButton, "moving_button").click()
    spin(lambda: parts.moving.canvas.isVisible())
    spin(lambda: parts.moving.canvas.mapSettings().outputSize().width() == parts.moving.canvas.viewport().width())
    parts.moving.link.follow_first()
    yield parts
    parts.close_down()
    shown.remove()
    for dock in parts.docks:
        dock.deleteLater()
    window.deleteLater()


def on(canvas, raster, pixel):
    place = raster.place_of(np.array(pixel, float), canvas.mapSettings().destinationCrs())
    uv = canvas.getCoordinateTransform().transform(place)
    return np.array([uv.x(), uv.y()])


def click(canvas, place, modifier=NONE):
    QTest.mouseClick(canvas.viewport(), LEFT, modifier, QPoint(*(int(v) for v in np.round(place))))


def middles(canvas, moving):
    return [np.array([c.viewport().width() / 2, c.viewport().height() / 2]) for c in (canvas, moving)]


def assert_linked(parts, canvas, session, atol=2.0):
    """Around the middles both canvases show the same ground as large and as turned as the other."""
    own = parts.moving.canvas
    middle, middle_there = middles(canvas, own)
    transform = session.review.solution.transform
    for pixel in ([55.0, 45.0], [62.0, 40.0], [50.0, 55.0]):
        here = on(canvas, session.reference_map(), transform.forward([pixel])[0]) - middle
        there = on(own, session.moving_map(), pixel) - middle_there
        if np.linalg.det(transform.matrix[:2, :2]) < 0:
            there = there * (1, -1)  # no turn makes a mirrored image lie as the map does
        assert np.allclose(here, there, atol=atol), (here, there)


def test_it_follows_the_map_under_pan_zoom_and_rotation(parts, canvas, session):
    assert_linked(parts, canvas, session)
    canvas.zoomByFactor(0.4)
    assert_linked(parts, canvas, session)
    canvas.setRotation(50)
    assert_linked(parts, canvas, session)
    canvas.setCenter(QgsPointXY(500420, 4999650))
    assert_linked(parts, canvas, session)


def test_the_map_follows_it(parts, canvas, session):
    own = parts.moving.canvas
    own.zoomByFactor(0.5)
    assert_linked(parts, canvas, session)
    own.setCenter(QgsPointXY(*session.moving_map().to_map([[70.0, 50.0]])[0]))
    assert_linked(parts, canvas, session)
    place = on(canvas, session.reference_map(), session.review.solution.transform.forward([[70.0, 50.0]])[0])
    assert np.allclose(place, middles(canvas, own)[0], atol=1.5)


@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326"])
def test_it_follows_a_map_in_another_crs(parts, canvas, session, crs):
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    parts.moving.link.follow_first()
    assert_linked(parts, canvas, session, 3.0 if crs == "EPSG:3857" else 60.0)


def test_following_back_and_forth_ends_where_it_began(parts, canvas, session):
    own = parts.moving.canvas
    canvas.setRotation(35)
    before = canvas.center(), canvas.mapUnitsPerPixel(), canvas.rotation()
    for _ in range(5):
        parts.moving.link._follow(*parts.moving.link._ends[1])
        parts.moving.link.follow_first()
    assert canvas.center().distance(before[0]) < 0.5 * before[1]
    assert canvas.mapUnitsPerPixel() == pytest.approx(before[1], rel=1e-3)
    assert canvas.rotation() == pytest.approx(before[2], abs=0.1)
    assert own.isVisible()


def test_a_mirrored_image_is_told(parts, kind):
    said = parts.moving.findChild(QLabel, "moving_label").text()
    assert ("mirrored" in said) == (kind == "mirrored")


def test_unlinked_each_stays_where_it_is(parts, canvas, session):
    parts.moving._linked.click()
    before = parts.moving.canvas.extent()
    canvas.zoomByFactor(0.3)
    assert parts.moving.canvas.extent() == before
    parts.moving._linked.click()
    assert_linked(parts, canvas, session)


def test_points_are_shown_selected_and_moved_there(parts, canvas, session):
    own, review = parts.moving.canvas, session.review
    parts.moving.show_whole()
    assert np.allclose(
        parts.moving.shown.item.canvas_positions()[1][4], on(own, session.moving_map(), [55, 45]), atol=0.1
    )
    parts.points.edit_button.click()
    assert own.mapTool() is parts.moving.edit_tool
    assert canvas.mapTool() is parts.edit_tool
    start, end = on(own, session.moving_map(), [55, 45]), on(own, session.moving_map(), [60, 50])
    click(own, start)
    assert review.selection == {5}
    viewport = own.viewport()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(*start.round().astype(int).tolist()))
    for place in ((start + end) / 2, end):
        move = QMouseEvent(QEvent.Type.MouseMove, QPointF(*place.round()), Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(viewport, move)
    QTest.mouseRelease(viewport, LEFT, NONE, QPoint(*end.round().astype(int).tolist()))
    per_px = 120 / np.linalg.norm(on(own, session.moving_map(), [120, 0]) - on(own, session.moving_map(), [0, 0]))
    assert np.allclose(review.points.moving_xy[4], (60, 50), atol=1.1 * per_px)
    assert review.history.count() == 1
    moved = review.points.moving_xy[4].copy()
    QTest.keyClick(own, Qt.Key.Key_Right)
    assert np.allclose(review.points.moving_xy[4], moved + (0.25, 0)), "arrows move the end that is shown here"


@pytest.fixture
def snapping(session, monkeypatch):
    def prepare(answer):
        monkeypatch.setattr(session.images(), "snap", lambda t, side, xy, reply: reply(Done(answer)))

    return prepare


def test_a_pair_begins_here_and_its_match_is_shown_and_taken_on_the_map(parts, canvas, session, snapping):
    snapping(Snap(np.array([40.0, 30.0]), np.array([41.0, 29.0]), 0.9, "structural"))
    own = parts.moving.canvas
    parts.moving.show_whole()
    parts.points.add_button.click()
    assert own.mapTool() is parts.moving.click_tool
    said = parts.points.findChild(QLabel, "points_notice").text()
    assert ("window of the moving image" in said) == (not session.moving_map().is_referenced)
    click(own, on(own, session.moving_map(), [40, 30]))
    assert "0.90" in parts.points.findChild(QLabel, "points_notice").text()
    click(canvas, on(canvas, session.reference_map(), [41, 29]))
    assert session.review.points.reference_xy[-1].tolist() == [41.0, 29.0]
    assert len(session.review.points) == 10


def test_a_pair_begins_on_the_map_and_ends_here(parts, canvas, session, snapping):
    snapping(None)
    own = parts.moving.canvas
    parts.moving.show_whole()
    parts.points.add_button.click()
    click(canvas, on(canvas, session.reference_map(), [41, 29]), Qt.KeyboardModifier.ShiftModifier)
    click(own, on(own, session.moving_map(), [33, 66]))
    assert np.allclose(session.review.points.moving_xy[-1], (33, 66), atol=1)
    assert np.allclose(session.review.points.reference_xy[-1], (41, 29), atol=1)
    QTest.keyClick(own, Qt.Key.Key_Escape)
    assert own.mapTool() is not parts.moving.click_tool
    assert canvas.mapTool() is not parts.add_tool


def test_without_a_transform_three_pairs_here_and_there_make_one(parts, canvas, session, truth):
    session.take(Refused(session.request, ("No.",), tie_points=TiePoints.empty()))
    assert "three points" in parts.moving.findChild(QLabel, "moving_label").text()
    own = parts.moving.canvas
    parts.moving.show_whole()
    parts.points.add_button.click()
    for pixel in ([20.0, 20.0], [100.0, 25.0], [50.0, 80.0]):
        click(own, on(own, session.moving_map(), pixel))
        click(canvas, on(canvas, session.reference_map(), truth[:2, :2] @ pixel + truth[:2, 2]))
    assert isinstance(session.outcome, Registered)
    assert np.allclose(session.transform.matrix[:2, :2], truth[:2, :2], atol=0.05)
    canvas.zoomByFactor(0.9)
    assert_linked(parts, canvas, session)


def test_layers_that_leave_the_project_or_change_their_name_take_nothing_along(parts, canvas, session):
    QgsProject.instance().mapLayer(session.moving_layer_id).setName("renamed")
    QgsProject.instance().removeMapLayer(session.moving_layer_id)
    QgsProject.instance().removeMapLayer(session.reference_layer_id)
    canvas.zoomByFactor(0.5)
    assert_linked(parts, canvas, session)
    assert parts.moving._layer.isValid()
    session.clear()
    assert parts.moving._layer is None
    assert "Match two layers" in parts.moving.findChild(QLabel, "moving_label").text()
    canvas.zoomByFactor(2.0)


def test_a_changed_style_is_seen_there_too(parts, session):
    """The view stays; without the layer the last style does."""
    project, canvas = QgsProject.instance(), parts.moving.canvas
    layer, seen = project.mapLayer(session.moving_layer_id), canvas.extent()
    for opacity in (0.3, 0.7):
        layer.renderer().setOpacity(opacity)
        layer.triggerRepaint()
        assert canvas.layers()[0].renderer().opacity() == pytest.approx(opacity)
    assert canvas.extent() == seen
    project.removeMapLayer(layer.id())
    assert canvas.layers()[0].renderer().opacity() == pytest.approx(0.7)


@pytest.mark.parametrize("which", ["moving_layer_id", "reference_layer_id"])
def test_the_tools_go_on_when_their_layer_leaves_the_project_in_the_middle(parts, canvas, session, snapping, which):
    snapping(Snap(np.array([40.0, 30.0]), np.array([41.0, 29.0]), 0.9, "structural"))
    own, review = parts.moving.canvas, session.review
    parts.moving.show_whole()
    parts.points.add_button.click()
    click(own, on(own, session.moving_map(), [40, 30]))
    QgsProject.instance().mapLayer(getattr(session, which)).setName("renamed in the middle")
    QgsProject.instance().removeMapLayer(getattr(session, which))
    QTest.keyClick(own, Qt.Key.Key_Return)
    assert len(review.points) == 10
    parts.points.edit_button.click()
    place = QPoint(*on(own, session.moving_map(), [55, 45]).round().astype(int).tolist())
    QTest.mousePress(own.viewport(), LEFT, NONE, place)
    QTest.mouseRelease(own.viewport(), LEFT, NONE, place)
    assert review.selection == {5}
    QTest.keyClick(own, Qt.Key.Key_Left)
    QTest.keyClick(own, Qt.Key.Key_P)
    assert own.mapTool() is parts.moving.polygon_tool or canvas.mapTool() is parts.polygon_tool
    assert review.history.count() == 2
    review.history.undo()
    review.history.undo()
    assert len(review.points) == 9


def test_points_outside_the_image_are_refused(parts, canvas, session, snapping):
    snapping(None)
    own = parts.moving.canvas
    parts.moving.show_whole()
    own.zoomByFactor(2)
    parts.points.add_button.click()
    click(own, on(own, session.moving_map(), [-10, 40]))
    assert "is outside" in parts.points.findChild(QLabel, "points_notice").text()
    assert session.review.history.count() == 0
