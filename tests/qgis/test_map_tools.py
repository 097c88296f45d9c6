"""The map tools of the review: selecting, moving, nudging and adding points by mouse and keys, on a turned map too."""

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
from crosstie.ui.canvas.shown_points import ShownPoints
from crosstie.ui.compare.preview import Preview
from crosstie.ui.review.parts import ReviewParts
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QWidget

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def canvas(map_canvas):
    return map_canvas(800, 600)


@pytest.fixture
def outcome(write_raster):
    """Nine points, a grid; the moving raster lies 30 m to the east of where it belongs."""
    moving = write_raster("moving", origin=(500030.0, 5000000.0))
    request = MatchRequest(RasterSource(str(moving)), RasterSource(str(write_raster("reference", seed=2))))
    xy = np.stack(np.meshgrid([15.0, 35.0, 60.0], [10.0, 30.0, 50.0]), -1).reshape(-1, 2)
    rng = np.random.default_rng(0)
    points = TiePoints.from_matches(xy, xy + rng.normal(0, 0.1, xy.shape), np.full(9, 0.8), "structural")
    fitted = Affine.fit(points.moving_xy, points.reference_xy)
    return Registered(request, ACCEPTED, fitted, points, Accuracy(9, 0.1, 0.1, 0.1, 0.1, 1.0, 1.0), 0.9)


@pytest.fixture
def session(canvas, outcome):
    session = RegistrationSession()
    session.start(outcome.request)
    yield session
    session.close_down()


@pytest.fixture
def parts(session, canvas, outcome):
    window = QWidget()
    shown = ShownPoints(session, canvas)
    parts = ReviewParts(session, Preview(shown), lambda area, dock: dock.show(), window)
    session.take(outcome)
    session.review.pace.expected_ms = lambda state: 0.0
    yield parts
    parts.close_down()
    shown.remove()
    for dock in parts.docks:
        dock.deleteLater()
    window.deleteLater()


@pytest.fixture
def review(session):
    return session.review


@pytest.fixture
def at(session, canvas):
    """at(side, id_or_pixel): where on the canvas a point's end, or a pixel of that raster, is."""

    def place(side, what):
        points = session.review.points
        pixel = getattr(points, f"{side}_xy")[points.id == what] if np.isscalar(what) else np.array([what], float)
        raster = getattr(session, f"{side}_map")()
        to_canvas = QgsCoordinateTransform(raster.crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
        place = to_canvas.transform(QgsPointXY(*raster.to_map(pixel)[0]))
        uv = canvas.getCoordinateTransform().transform(place)
        return QPoint(round(uv.x()), round(uv.y()))

    return place


@pytest.fixture
def mouse(canvas):
    class Mouse:
        def click(self, place, button=LEFT, modifier=NONE):
            QTest.mouseClick(canvas.viewport(), button, modifier, place)

        def drag(self, start, end, modifier=NONE):
            from qgis.PyQt.QtCore import QEvent, QPointF
            from qgis.PyQt.QtGui import QMouseEvent

            viewport = canvas.viewport()
            QTest.mousePress(viewport, LEFT, modifier, start)
            for share in (0.3, 0.7, 1.0):
                where = QPointF(start + (end - start) * share)
                move = QMouseEvent(QEvent.Type.MouseMove, where, Qt.MouseButton.NoButton, LEFT, modifier)
                QApplication.sendEvent(viewport, move)
            QTest.mouseRelease(viewport, LEFT, modifier, end)

    return Mouse()


@pytest.fixture
def key(canvas):
    return lambda which, modifier=NONE: QTest.keyClick(canvas, which, modifier)


@pytest.fixture
def edit(parts, canvas):
    parts.points.links_button.click()
    parts.points.edit_button.click()
    assert canvas.mapTool() is parts.edit_tool
    return parts.edit_tool


@pytest.fixture
def add(parts, canvas):
    parts.points.add_button.click()
    assert canvas.mapTool() is parts.add_tool
    return parts.add_tool


@pytest.fixture
def match(session, monkeypatch):
    """match(answer): what the next questions for a match are answered; the questions are kept."""
    asked = []

    def prepare(answer):
        def snap(transform, side, xy, reply):
            asked.append((transform, side, np.array(xy)))
            reply(answer if isinstance(answer, Done) else Done(answer))

        monkeypatch.setattr(session.images(), "snap", snap)
        return asked

    return prepare


def notice(parts):
    return parts.points.findChild(QLabel, "points_notice").text()


def test_click_selects_the_nearest_end_and_empty_ground_deselects(edit, review, mouse, at):
    mouse.click(at("reference", 5) + QPoint(6, -4))
    assert (review.selection, review.current) == ({5}, 5)
    mouse.click(at("moving", 7))
    assert review.selection == {7}
    mouse.click(at("reference", 5), modifier=SHIFT)
    assert review.selection == {5, 7}
    mouse.click(at("reference", 7), modifier=CONTROL)
    assert review.selection == {5}
    mouse.click(QPoint(5, 590))
    assert review.selection == frozenset()


def test_rectangle_selects(edit, review, mouse, at):
    mouse.drag(at("reference", 1) - QPoint(20, 20), at("reference", 5) + QPoint(20, 20))
    assert review.selection == {1, 2, 4, 5}
    assert review.history.count() == 0


@pytest.fixture
def polygon(parts, canvas):
    parts.points.polygon_button.click()
    assert canvas.mapTool() is parts.polygon_tool
    return parts.polygon_tool


@pytest.mark.parametrize("rotation", [0, 70])
def test_a_polygon_selects_and_the_tool_before_comes_back(edit, parts, review, mouse, key, at, canvas, rotation):
    canvas.setRotation(rotation)
    key(Qt.Key.Key_P)
    assert canvas.mapTool() is parts.polygon_tool
    assert not parts.points.edit_button.isChecked()
    upper, right, lower = (at("reference", (x, y)) for x, y in ((8, 4), (75, 4), (8, 42)))
    for corner in (upper, right):
        mouse.click(corner)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, lower)
    QTest.mouseDClick(canvas.viewport(), LEFT, NONE, lower)
    assert review.selection == {1, 2, 3, 4}
    assert canvas.mapTool() is edit
    assert parts.points.edit_button.isChecked()
    assert not parts.points.polygon_button.isChecked()


def test_a_polygon_adds_closes_by_keys_and_steps_back(polygon, parts, review, mouse, key, at, canvas):
    review.select([9])
    for x, y in ((8, 4), (46, 4), (99, 99)):
        mouse.click(at("reference", (x, y)))
    key(Qt.Key.Key_Backspace)
    mouse.click(at("reference", (8, 40)))
    key(Qt.Key.Key_Return, SHIFT)
    assert review.selection == {1, 2, 4, 9}
    parts.points.polygon_button.click()
    for x, y in ((8, 4), (40, 4)):
        mouse.click(at("reference", (x, y)))
    mouse.click(QPoint(9, 9), RIGHT)
    assert "three corners" in notice(parts)
    assert review.selection == {1, 2, 4, 9}
    mouse.click(at("reference", (8, 4)))
    key(Qt.Key.Key_Escape)
    assert canvas.mapTool() is polygon
    key(Qt.Key.Key_Escape)
    assert canvas.mapTool() is not polygon


@pytest.mark.parametrize(("rotation", "crs"), [(0, "EPSG:32633"), (37, "EPSG:32633"), (-100, "EPSG:3857")])
def test_dragging_an_end_moves_the_point_there(edit, review, mouse, at, canvas, spin, rotation, crs):
    canvas.setRotation(rotation)
    before = canvas.extent()
    to = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(crs),
                                QgsProject.instance())  # fmt: skip
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setExtent(to.transformBoundingBox(before))
    QApplication.processEvents()
    mouse.drag(at("reference", 5), at("reference", (40.0, 36.0)))
    assert np.allclose(review.points.reference_xy[4], (40, 36), atol=0.15)
    assert np.allclose(review.points.moving_xy[4], (35, 30)), "the other end stays"
    mouse.drag(at("moving", 9), at("moving", (55.0, 45.0)))
    assert np.allclose(review.points.moving_xy[8], (55, 45), atol=0.15)
    assert review.history.count() == 2
    assert review.selection == {9}


def test_dragging_with_ctrl_shows_the_best_match_to_be_taken(edit, parts, review, mouse, key, at, match):
    asked = match(Snap(np.array([35.0, 30.0]), np.array([41.25, 33.5]), 0.77, "structural"))
    mouse.drag(at("reference", 5), at("reference", (40.0, 36.0)), CONTROL)
    transform, side, xy = asked[0]
    assert side == "moving"
    assert np.allclose(xy, (35, 30))
    assert np.allclose(transform.forward([xy]), [(40, 36)], atol=0.15), "it is looked for where the point was dropped"
    assert review.history.count() == 0, "it is shown, and nothing is moved before it is taken"
    assert "0.77" in notice(parts)
    key(Qt.Key.Key_Return)
    assert review.points.reference_xy[4].tolist() == [41.25, 33.5]
    assert review.points.confidence[4] == 0.77
    assert review.history.count() == 1


@pytest.fixture
def offered(edit, review, mouse, at, match):
    """A point whose end was dragged with Ctrl; the match is shown."""
    match(Snap(np.array([35.0, 30.0]), np.array([43.0, 31.0]), 0.77, "structural"))
    mouse.drag(at("reference", 5), at("reference", (40.0, 36.0)), CONTROL)


def test_a_match_is_taken_by_a_click_on_it(offered, review, mouse, at):
    mouse.click(at("reference", (43.0, 31.0)) + QPoint(3, -3))
    assert review.points.reference_xy[4].tolist() == [43.0, 31.0]


def test_a_refused_match_leaves_the_point_where_it_was_dropped(offered, parts, review, key):
    key(Qt.Key.Key_X)
    assert np.allclose(review.points.reference_xy[4], (40, 36), atol=0.15)
    assert review.points.origin[4] == "manual"
    assert "Refused" in notice(parts)


def test_escape_leaves_the_point_where_it_was(offered, parts, review, key, canvas, edit):
    before = review.context.first.points.reference_xy[4]
    key(Qt.Key.Key_Escape)
    assert (review.points.reference_xy[4] == before).all()
    assert review.history.count() == 0
    assert canvas.mapTool() is edit
    key(Qt.Key.Key_Return)
    assert review.history.count() == 0, "there is nothing left to take"


def test_the_next_gesture_gives_a_match_up(offered, review, mouse, at, key):
    mouse.click(at("reference", 9))
    assert review.history.count() == 0
    assert review.selection == {9}
    key(Qt.Key.Key_X)
    assert review.history.count() == 0


def test_a_point_deleted_under_the_offer_is_passed_over(offered, review, key):
    review.delete([5])
    key(Qt.Key.Key_Return)
    assert len(review.points) == 8
    assert review.history.count() == 1


@pytest.mark.parametrize("answer", [None, Done(error=RuntimeError("The file is gone."))])
def test_snapping_to_nothing_leaves_the_point_where_it_was_dropped(edit, parts, review, mouse, at, match, answer):
    match(answer)
    mouse.drag(at("reference", 5), at("reference", (40.0, 36.0)), CONTROL)
    assert np.allclose(review.points.reference_xy[4], (40, 36), atol=0.15)
    assert "where you dropped it" in notice(parts)


def test_an_end_dropped_outside_its_image_stays_where_it_was(edit, parts, review, mouse, at):
    before = review.points.reference_xy[4].copy()
    mouse.drag(at("reference", 5), at("reference", (-6.0, 30.0)))
    assert (review.points.reference_xy[4] == before).all()
    assert review.history.count() == 0
    assert "is outside" in notice(parts)


def test_the_same_pair_twice_is_explained_and_not_added(add, parts, review, mouse, key, at, match):
    match(Snap(np.array([25.0, 20.0]), np.array([25.5, 20.25]), 0.9, "structural"))
    for _ in range(2):
        mouse.click(at("moving", (25.0, 20.0)))
        key(Qt.Key.Key_Return)
    assert len(review.points) == 10
    assert review.history.count() == 1
    assert "already" in notice(parts)
    assert review.selection == {10}


def test_collinear_points_and_too_few_are_explained_and_mended_by_one_more(session, parts, mouse, at, outcome):
    session.take(Refused(outcome.request, ("No.",), tie_points=outcome.tie_points.take(slice(0, 0))))
    parts.points.add_button.click()
    line = (((10, 10), (11, 12)), ((30, 30), (31, 32)), ((45, 45), (46, 47)))
    said = []
    for moving, reference in line:
        mouse.click(at("moving", moving))
        mouse.click(at("reference", reference))
        said.append(str(session.review.solution.problem))
    assert "add 2 more points" in said[0]
    assert "add 1 more point" in said[1]
    mouse.click(at("moving", (60, 12)))
    mouse.click(at("reference", (61, 14)))
    assert isinstance(session.outcome, Registered)


def test_keys_nudge_accept_reject_delete_and_undo(edit, review, mouse, key, at):
    mouse.click(at("reference", 5))
    start = review.points.reference_xy[4].copy()
    key(Qt.Key.Key_Right)
    key(Qt.Key.Key_Up, SHIFT)
    assert np.allclose(review.points.reference_xy[4] - start, (0.25, -1.0))
    key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert np.allclose(review.points.moving_xy[4], (35, 30.25))
    assert review.history.count() == 3
    key(Qt.Key.Key_R)
    assert not review.points.enabled[4]
    key(Qt.Key.Key_A)
    assert review.points.enabled[4]
    key(Qt.Key.Key_Delete)
    assert len(review.points) == 8
    for _ in range(6):
        key(Qt.Key.Key_Z)
    assert review.outcome is review.context.matched
    key(Qt.Key.Key_Y)
    assert review.history.index() == 1


def test_points_do_not_leave_their_image_by_keys(edit, parts, review, mouse, key, at):
    review.move(5, reference_xy=(79.9, 30.0))
    review.select([5, 8], 5)
    start = review.points.reference_xy.copy()
    key(Qt.Key.Key_Right)
    moved = review.points.reference_xy - start
    assert moved[4].tolist() == [0, 0], "it would leave the image"
    assert moved[7].tolist() == [0.25, 0]
    assert "is outside “reference.tif” (80 × 60 px)" in notice(parts)
    review.select([5], 5)
    steps = review.history.count()
    key(Qt.Key.Key_Right, SHIFT)
    assert review.history.count() == steps
    key(Qt.Key.Key_Left)
    assert review.points.reference_xy[4, 0] == pytest.approx(79.65)


def test_a_grey_mark_outside_the_image_is_refused(add, parts, review, mouse, key, at, match):
    match(None)
    review.edit("far", review.points.id, lambda p, rows: p.with_(reference_xy=p.reference_xy + (22, 0)))
    count = len(review.points)
    mouse.click(at("moving", (75.0, 30.0)))
    key(Qt.Key.Key_Return)
    assert len(review.points) == count
    assert "is outside “reference.tif”" in notice(parts)


def test_a_key_held_down_is_one_step(edit, review, mouse, canvas, at):
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtGui import QKeyEvent

    mouse.click(at("reference", 5))
    for repeat in (False, True, True, True):
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Left, NONE, "", repeat)
        QApplication.sendEvent(canvas, press)
    assert np.allclose(review.points.reference_xy[4, 0] - review.context.first.points.reference_xy[4, 0], -1.0)
    assert review.history.count() == 1


def test_arrow_keys_without_a_selection_still_pan_the_map(edit, canvas, key):
    before = canvas.extent().xMinimum()
    key(Qt.Key.Key_Right)
    assert canvas.extent().xMinimum() != before


def test_esc_and_right_click_step_back_and_leave_the_tool(edit, parts, review, mouse, key, at, canvas):
    start = at("reference", 5)
    QTest.mousePress(canvas.viewport(), LEFT, NONE, start)
    key(Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, start + QPoint(50, 50))
    assert review.history.count() == 0
    mouse.click(start)
    mouse.click(start, RIGHT)
    assert not review.selection
    assert canvas.mapTool() is edit
    key(Qt.Key.Key_Escape)
    assert canvas.mapTool() is not edit
    assert not parts.points.edit_button.isChecked()


@pytest.mark.parametrize("tool", ["edit", "add"])
def test_f1_lists_the_keys(tool, request, key, canvas, spin):
    request.getfixturevalue(tool)
    key(Qt.Key.Key_F1)
    dialog = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "keys_dialog" and w.isVisible())
    assert "Esc" in dialog.findChild(QLabel).text()
    dialog.close()


def test_hovering_labels_a_point(edit, parts, canvas, at):
    QTest.mouseMove(canvas.viewport(), at("reference", 5))
    from qgis.PyQt.QtCore import QEvent, QPointF
    from qgis.PyQt.QtGui import QMouseEvent

    for place, row in ((at("reference", 5), 4), (QPoint(3, 3), None)):
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(place), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE
        )
        QApplication.sendEvent(canvas.viewport(), move)
        hovered = parts._shown.item._hovered
        assert (hovered[0] if hovered else None) == row
        if hovered:
            assert "Residual" in hovered[1]


def test_adding_from_the_moving_side_takes_the_match_by_enter(add, parts, review, mouse, key, at, match):
    asked = match(Snap(np.array([25.0, 20.0]), np.array([25.5, 20.25]), 0.9, "structural"))
    mouse.click(at("moving", (25.0, 20.0)))
    assert asked[0][1] == "moving"
    assert "0.90" in notice(parts)
    assert review.history.count() == 0, "nothing is added before it is taken"
    key(Qt.Key.Key_Return)
    assert len(review.points) == 10
    assert review.points.reference_xy[-1].tolist() == [25.5, 20.25]
    assert review.points.origin[-1] == "structural"
    assert review.points.confidence[-1] == 0.9
    assert review.selection == {10}
    assert review.history.count() == 1


def test_adding_from_the_reference_side_by_a_click_on_the_match(add, review, mouse, at, match):
    asked = match(Snap(np.array([50.0, 41.0]), np.array([50.0, 40.0]), 0.5, "structural"))
    mouse.click(at("reference", (50.0, 40.0)), modifier=SHIFT)
    assert asked[0][1] == "reference"
    mouse.click(at("moving", (50.0, 41.0)) + QPoint(4, 3))
    assert review.points.moving_xy[-1].tolist() == [50.0, 41.0]


def test_a_match_can_be_refused(add, parts, review, mouse, key, at, match):
    match(Snap(np.array([25.0, 20.0]), np.array([29.0, 20.0]), 0.3, "structural"))
    mouse.click(at("moving", (25.0, 20.0)))
    key(Qt.Key.Key_X)
    assert "Refused" in notice(parts)
    mouse.click(at("reference", (26.0, 21.0)))
    assert np.allclose(review.points.reference_xy[-1], (26, 21), atol=0.1)
    assert review.points.origin[-1] == "manual"


@pytest.mark.parametrize("answer", [None, Done(error=RuntimeError("The file is gone."))])
def test_without_a_match_the_expected_place_or_a_click_serves(add, parts, review, mouse, key, at, match, answer):
    match(answer)
    mouse.click(at("moving", (25.0, 20.0)))
    assert "by hand" in notice(parts)
    key(Qt.Key.Key_Return)
    expected = review.context.transform.forward(review.points.moving_xy[[-1]])[0]
    assert np.allclose(review.points.reference_xy[-1], expected, atol=0.05)


def test_the_first_three_points_by_hand_make_a_registration(session, parts, mouse, at, outcome, canvas):
    session.take(Refused(outcome.request, ("No.",), tie_points=outcome.tie_points.take(slice(0, 0))))
    parts.points.add_button.click()
    for number, (moving, reference) in enumerate((((10, 10), (11, 12)), ((60, 12), (62, 13)), ((30, 50), (31, 52))), 1):
        mouse.click(at("moving", moving))
        mouse.click(at("reference", reference))
        assert len(session.review.points) == number
        if number < 3:
            assert isinstance(session.outcome, Refused)
            assert "add" in str(session.outcome.reasons[0])
    assert isinstance(session.outcome, Registered)
    assert np.allclose(session.transform.forward([(10, 10)]), [(11, 12)], atol=0.15)


def test_clicks_outside_the_layer_are_explained(add, parts, review, mouse):
    mouse.click(QPoint(5, 300))
    assert "is outside" in notice(parts)
    assert review.history.count() == 0


def test_esc_takes_back_the_first_click_then_leaves(add, review, mouse, key, at, match, canvas):
    match(None)
    mouse.click(at("moving", (25.0, 20.0)))
    key(Qt.Key.Key_Escape)
    assert canvas.mapTool() is add
    mouse.click(at("moving", (25.0, 20.0)), RIGHT)
    assert canvas.mapTool() is not add
    assert review.history.count() == 0


def test_a_new_match_stops_the_tools(edit, session, parts, canvas, outcome):
    session.start(outcome.request)
    assert canvas.mapTool() is not edit
    assert not parts.points.edit_button.isEnabled()


def test_close_down_leaves_nothing_on_the_canvas(canvas, session, outcome):
    before = len(canvas.scene().items())
    window = QWidget()
    shown = ShownPoints(session, canvas)
    preview = Preview(shown)
    parts = ReviewParts(session, preview, lambda area, dock: None, window)
    assert any(isinstance(item, QgsRubberBand) for item in canvas.scene().items())
    parts.close_down()
    preview.close_down()
    shown.remove()
    assert len(canvas.scene().items()) == before
    window.deleteLater()


@pytest.fixture
def slow_match(session, monkeypatch):
    """The answers that are still due of questions for a match: call one with a Snap or None to deliver it."""
    due = []
    monkeypatch.setattr(
        session.images(), "snap", lambda transform, side, xy, reply: due.append(lambda value: reply(Done(value)))
    )
    return due


FOUND = Snap(np.array([35.0, 30.0]), np.array([41.25, 33.5]), 0.77, "structural")


def test_enter_while_the_match_is_sought_adds_nothing(add, parts, review, mouse, key, at, slow_match):
    mouse.click(at("moving", (25.0, 20.0)))
    key(Qt.Key.Key_Return)
    assert len(review.points) == 9
    assert "Still searching" in notice(parts)
    slow_match[0](None)
    key(Qt.Key.Key_Return)
    assert len(review.points) == 10, "the grey mark is taken once nothing else was found"


@pytest.mark.parametrize("meanwhile", ["accept", "nudge", "delete", "select another", "leave the tool", "other match"])
@pytest.mark.parametrize("found", [FOUND, None])
def test_a_match_that_comes_too_late_does_nothing(
    edit, parts, session, outcome, review, mouse, key, at, slow_match, meanwhile, found
):
    mouse.drag(at("reference", 5), at("reference", (40.0, 36.0)), CONTROL)
    assert "Searching" in notice(parts)
    {
        "accept": lambda: key(Qt.Key.Key_A),
        "nudge": lambda: key(Qt.Key.Key_Right),
        "delete": lambda: review.delete([5]),
        "select another": lambda: review.select([7], 7),
        "leave the tool": parts.points.edit_button.click,
        "other match": lambda: session.review.begin(outcome),
    }[meanwhile]()
    assert "Searching" not in notice(parts)
    before = review.points
    slow_match[0](found)
    assert "match" not in notice(parts)
    key(Qt.Key.Key_Return)
    assert review.points is before


def test_what_a_tool_said_goes_with_it(add, parts, canvas):
    assert "Click a place" in notice(parts)
    parts.points.add_button.click()
    assert notice(parts) == ""


def test_what_was_said_of_a_point_goes_with_the_selection(edit, parts, review, mouse, at):
    mouse.drag(at("reference", 5), at("reference", (-6.0, 30.0)))
    assert "is outside" in notice(parts)
    review.select([7], 7)
    assert notice(parts) == ""


def test_a_tool_that_the_canvas_takes_back_after_the_session_has_ended_adds_nothing(add, canvas, session, mouse):
    canvas.unsetMapTool(add)
    session.clear()
    add.activate()  # not by the canvas: Qt swallows what a slot raises
    mouse.click(QPoint(100, 100))
    add.deactivate()
    assert len(session.review.points) == 0
