"""Clicks, marks, links and drags of the moving layer go where it is drawn: before, registered, swiped, held."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.registration.manual_placement import placed_square
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.snapping import MOVING, REFERENCE, Snap
from crosstie.host.latest_only_worker import Done
from crosstie.host.layers import wkt_of
from crosstie.host.results import add_registered
from crosstie.host.session import RegistrationSession
from crosstie.ui.canvas.shown_points import ShownPoints
from crosstie.ui.compare.preview import BEFORE, OFF, Preview
from crosstie.ui.compare.preview_item import BLINK, DIFFERENCE, EDGES, OPACITY, SQUARES, SWIPE
from crosstie.ui.tools.add_tool import AddTool
from crosstie.ui.tools.edit_tool import EditTool
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TURN = np.array([[0.0, -1.0, 70.0], [1.0, 0.0, 2.0], [0.0, 0.0, 1.0]])
"""Moving to reference px: a quarter of a turn, so that no shift of the map could stand for it."""
REGISTERED = [OPACITY, BLINK, EDGES, DIFFERENCE]


@pytest.fixture
def canvas(map_canvas):
    return map_canvas(800, 600)


@pytest.fixture(params=["georeferenced", "scan"])
def moving(request, write_raster):
    place = {"origin": (500330.0, 5000000.0)} if request.param == "georeferenced" else {"epsg": None, "origin": None}
    return str(write_raster("moving", rows=55, cols=60, **place))


@pytest.fixture
def session(moving, write_raster):
    request = MatchRequest(RasterSource(moving), RasterSource(str(write_raster("reference", seed=2))))
    xy = np.stack(np.meshgrid([8.0, 25.0, 50.0], [10.0, 30.0, 50.0]), -1).reshape(-1, 2)
    points = TiePoints.from_matches(xy, xy @ TURN[:2, :2].T + TURN[:2, 2], np.full(9, 0.8), "structural")
    fitted = Affine.fit(points.moving_xy, points.reference_xy)
    session = RegistrationSession()
    session.start(request)
    session.take(Registered(request, ACCEPTED, fitted, points, Accuracy(9, 0, 0, 0, 0, 1, 1), 0.9))
    session.review.pace.expected_ms = lambda state: 0.0
    yield session
    session.close_down()


@pytest.fixture
def preview(session, canvas):
    shown = ShownPoints(session, canvas)
    preview = Preview(shown)
    shown.show_now()
    yield preview
    preview.close_down()
    shown.remove()


@pytest.fixture
def shown(preview):
    return preview.shown


def tool_on(kind, shown, canvas):
    tool = kind(shown)
    canvas.setMapTool(tool)
    yield tool
    canvas.unsetMapTool(tool)
    tool.remove()


@pytest.fixture
def add(shown, canvas):
    yield from tool_on(AddTool, shown, canvas)


@pytest.fixture
def edit(shown, canvas):
    yield from tool_on(EditTool, shown, canvas)


@pytest.fixture
def snaps(session, monkeypatch):
    """What is asked for; it is answered as the list says, in turn."""
    asked, answers = [], []

    def snap(transform, side, xy, reply):
        asked.append((side, np.array(xy)))
        reply(Done(answers.pop(0) if answers else None))

    monkeypatch.setattr(session.images(), "snap", snap)
    return asked, answers


@pytest.fixture
def at(session, canvas):
    """at(side, pixel): where on the canvas a pixel of the registered layer, of the reference, or by the file lies."""

    def place(what, pixel):
        raster = session.reference_map() if what != "file" else session.moving_map()
        xy = np.array([pixel], float)
        if what == "registered":
            xy = xy @ TURN[:2, :2].T + TURN[:2, 2]
        to = QgsCoordinateTransform(raster.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        uv = canvas.getCoordinateTransform().transform(to.transform(QgsPointXY(*raster.to_map(xy)[0])))
        return QPoint(round(uv.x()), round(uv.y()))

    return place


def click(canvas, place, modifier=NONE):
    QTest.mouseClick(canvas.viewport(), LEFT, modifier, place)


def drag(canvas, start, end, modifier=NONE):
    viewport = canvas.viewport()
    QTest.mousePress(viewport, LEFT, modifier, start)
    for share in (0.4, 1.0):
        where = QPointF(start + (end - start) * share)
        QApplication.sendEvent(
            viewport, QMouseEvent(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, LEFT, modifier)
        )
    QTest.mouseRelease(viewport, LEFT, modifier, end)


def marked(tool, canvas):
    """Where on the canvas the mark of a tool stands."""
    uv = canvas.getCoordinateTransform().transform(tool._mark._place)
    return np.array([uv.x(), uv.y()])


def xy(place):
    return np.array([place.x(), place.y()])


@pytest.mark.parametrize("mode", REGISTERED)
@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3857"])
def test_a_click_is_read_where_the_registered_layer_is_drawn(preview, add, canvas, at, snaps, session, mode, crs):
    target = QgsCoordinateReferenceSystem(crs)
    to = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32633"), target, QgsProject.instance())
    canvas.setDestinationCrs(target)
    canvas.setExtent(to.transformBoundingBox(QgsRectangle(500000, 4999400, 500800, 5000000)))
    preview.choose(mode)
    snaps[1].append(Snap(np.array([20.0, 35.0]), np.array([36.0, 22.0]), 0.9, "structural"))
    click(canvas, at("registered", (20, 35)))
    side, pixel = snaps[0][0]
    assert side == MOVING and np.allclose(pixel, (20, 35), atol=0.15)
    assert np.allclose(marked(add, canvas), xy(at("reference", (36, 22))), atol=1.5)
    click(canvas, at("reference", (36, 22)))
    assert session.review.points.moving_xy[-1].tolist() == [20.0, 35.0]


def test_before_a_click_is_read_by_the_file(preview, add, canvas, at, snaps, session):
    preview.choose(BEFORE)
    if not session.moving_map().is_referenced:
        click(canvas, at("reference", (20, 35)))
        assert snaps[0][0][0] == REFERENCE, "a scan has no place before"
        return
    click(canvas, at("file", (20, 35)))
    side, pixel = snaps[0][0]
    assert side == MOVING and np.allclose(pixel, (20, 35), atol=0.1)


@pytest.mark.parametrize("mode", [SWIPE, SQUARES])
def test_beside_the_picture_a_click_is_in_the_reference(preview, add, canvas, at, snaps, mode):
    preview.choose(mode)
    canvas.setMapTool(add)  # Swipe took the mouse for its divider.
    along = [at("registered", (20, y)) for y in range(6, 52)]
    covered = [preview.item.covers(QPointF(place)) for place in along]
    assert set(covered) == {True, False}
    for covers, side in ((True, MOVING), (False, REFERENCE)):
        click(canvas, along[covered.index(covers)])
        assert snaps[0][-1][0] == side
        QTest.keyClick(canvas, Qt.Key.Key_Escape)
    click(canvas, along[covered.index(True)], SHIFT)
    assert snaps[0][-1][0] == REFERENCE, "Shift asks for it anywhere"


def test_the_second_click_is_in_the_other_layer_on_either_side_of_the_divider(preview, add, canvas, at, snaps, session):
    preview.choose(SWIPE)
    canvas.setMapTool(add)
    click(canvas, at("registered", (20, 45)))
    click(canvas, at("reference", (60, 40)))
    assert np.allclose(session.review.points.moving_xy[-1], (20, 45), atol=0.15)
    assert np.allclose(session.review.points.reference_xy[-1], (60, 40), atol=0.15)


@pytest.mark.parametrize("moving", ["georeferenced"], indirect=True)
def test_marks_of_an_unfinished_pair_follow_the_layer(preview, add, canvas, at, snaps):
    snaps[1].append(Snap(np.array([20.0, 35.0]), np.array([30.0, 20.0]), 0.9, "structural"))
    preview.choose(OPACITY)
    click(canvas, at("reference", (30, 20)), SHIFT)
    assert np.allclose(marked(add, canvas), xy(at("registered", (20, 35))), atol=1.5)
    preview.choose(BEFORE)
    assert np.allclose(marked(add, canvas), xy(at("file", (20, 35))), atol=1.5)


@pytest.mark.parametrize("mode", [*REGISTERED, SWIPE, SQUARES])
def test_links_end_where_the_layer_is_drawn(preview, shown, at, session, mode):
    rows = np.arange(9)
    moving = session.review.points.moving_xy
    preview.choose(mode)
    shown.item.select(np.ones(9, bool), None)
    assert shown.item.linked.all(), "a scan has its ends on the map, too"
    there = np.array([xy(at("registered", moving[row])) for row in rows])
    assert np.allclose(shown.item.canvas_positions()[0], there, atol=1)
    preview.choose(OFF)
    if session.moving_map().is_referenced:
        there = np.array([xy(at("file", moving[row])) for row in rows])
        assert np.allclose(shown.item.canvas_positions()[0], there, atol=1)
    else:
        assert not shown.item.linked.any()


def test_an_end_is_dragged_and_offered_a_match_where_it_is_drawn(preview, shown, edit, canvas, at, snaps, session):
    session.review.move(5, reference_xy=(60.0, 45.0))  # Away from its moving end, so that both can be picked.
    session.review.set_enabled([5], False)  # And out of the fit.
    session.review.select([5], 5)
    preview.choose(OPACITY)
    drag(canvas, at("registered", (25, 30)), at("registered", (40, 20)))
    assert np.allclose(session.review.points.moving_xy[4], (40, 20), atol=0.15)
    snaps[1].append(Snap(np.array([44.0, 22.0]), np.array([60.0, 45.0]), 0.9, "structural"))
    drag(canvas, at("registered", (40, 20)), at("registered", (42, 25)), CONTROL)
    assert np.allclose(marked(edit, canvas), xy(at("registered", (44, 22))), atol=1.5)
    click(canvas, at("registered", (44, 22)))
    assert session.review.points.moving_xy[4].tolist() == [44.0, 22.0]


@pytest.fixture
def written_from(session, add_raster, write_raster):
    """written_from("moving"): the layer that was written from the moving layer, or from another one."""
    layers = {"moving": add_raster("moving_layer"), "other": add_raster("other_layer")}
    session.moving_layer_id = layers["moving"].id()
    return lambda whose: add_registered(write_raster(f"written_{whose}"), layers[whose])


def test_the_written_layer_counts_as_registered_while_it_is_seen(shown, canvas, add_raster, at, session, written_from):
    written, other = written_from("moving"), add_raster("other")
    shown.item.select(np.ones(9, bool), None)
    canvas.setLayers([written, other])
    canvas.mapCanvasRefreshed.emit()
    expected = xy(at("registered", session.review.points.moving_xy[0]))
    assert np.allclose(shown.item.canvas_positions()[0][0], expected, atol=1)
    canvas.setLayers([other])
    canvas.mapCanvasRefreshed.emit()
    assert not np.allclose(shown.item.canvas_positions()[0][0], expected, atol=1)


@pytest.mark.parametrize(("whose", "counts"), [("moving", True), ("other", False)])
def test_what_was_written_from_another_layer_counts_for_nothing(preview, shown, canvas, written_from, whose, counts):
    canvas.setLayers([written_from(whose)])
    canvas.mapCanvasRefreshed.emit()
    assert preview.is_before != counts and shown.moving.is_elsewhere == counts


def test_what_was_written_from_another_registration_counts_for_nothing(preview, shown, canvas, written_from, session):
    """It stays on the map when another registration of the project is taken up; there, nothing is registered yet."""
    canvas.setLayers([written_from("moving")])
    canvas.mapCanvasRefreshed.emit()
    assert not preview.is_before and shown.moving.is_elsewhere
    preview.registration = lambda: "another"
    session.take(replace(session.outcome))
    assert preview.is_before and not shown.moving.is_elsewhere


def test_while_a_person_holds_the_layer_its_ends_are_in_their_hand(preview, shown, canvas, session):
    laid = placed_square(
        (60, 55), np.eye(3), np.array([500400.0, 4999700.0]), wkt_of(canvas.mapSettings().destinationCrs())
    )
    laid = laid.turned(30.0, 4.0)
    shown.moving.hold(laid)
    shown.item.select(np.ones(9, bool), None)
    moving = session.review.points.moving_xy
    places = moving @ laid.matrix[:2, :2].T + laid.matrix[:2, 2]
    uv = [canvas.getCoordinateTransform().transform(QgsPointXY(*place)) for place in places.tolist()]
    assert np.allclose(shown.item.canvas_positions()[0], [(p.x(), p.y()) for p in uv], atol=1)
    assert np.allclose(shown.moving.map().to_pixel(places), moving)


def test_where_the_registration_goes_nowhere_nothing_is_marked(preview, add, canvas, at, snaps, session, monkeypatch):
    """A curved transform may have no place for a pixel; a click there is refused with a sentence."""
    said = []
    add.said.connect(said.append)
    preview.choose(OPACITY)
    transform = session.review.solution.transform
    monkeypatch.setattr(type(transform), "inverse", lambda self, xy: np.full((len(xy), 2), np.nan))
    click(canvas, at("registered", (20, 35)))
    assert not snaps[0] and "outside" in said[-1]
