"""The dock with real layers: what it asks for, what it refuses to ask for, and what it shows afterwards."""

import time
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Shift
from crosstie.core.messages import joined, message
from crosstie.core.outcome import MAY_HELP, Cancelled, Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host import dependencies
from crosstie.host.rendering import is_drawn, release
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.dock.message import Message
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QComboBox, QLabel, QMainWindow, QWidget

NAMES = (
    "moving_layer",
    "reference_layer",
    "match_button",
    "cancel_button",
    "progress_bar",
    "stage_label",
    "options_group",
    "matcher_picker",
    "transform_picker",
    "device_picker",
    "area_picker",
    "verdict_label",
    "result_label",
    "reasons",
    "figure_label",
    "why_button",
    "apply_button",
    "export_button",
    "message_label",
    "details_button",
    "copy_button",
)


@pytest.fixture
def canvas(project):
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.show()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(500000, 4999400, 500800, 5000000))
    yield canvas
    canvas.deleteLater()


def entry(name="structural", title="Structure", packages=()):
    return SimpleNamespace(name=name, title=title, description=f"{title} in plain words.", packages=packages)


@pytest.fixture
def dock(canvas, spin):
    dock = CrosstieDock(canvas, [entry(), entry("learned", "Learned", ("surely_not_installed",))])
    dock.resize(320, 900)
    dock.show()
    yield dock
    dock.close_down()
    dock.deleteLater()


@pytest.fixture
def part(dock):
    """part(name): the dock's widget of that object name."""

    def find(name):
        return dock.findChild(QWidget, name)

    return find


@pytest.fixture
def settle(dock, spin):
    """Let the dock take note of layers that came or went."""

    def wait():
        spin(lambda: not dock._timer.isActive())

    return wait


@pytest.fixture
def pair(add_raster, settle):
    moving, reference = add_raster("a_moving", bands=4), add_raster("b_reference", seed=2)
    settle()
    return moving, reference


REQUEST = MatchRequest(RasterSource("a.tif", name="a"), RasterSource("b.tif", name="b"))
POINTS = TiePoints.from_matches(np.eye(3)[:, :2], np.eye(3)[:, :2], np.ones(3), "structural")


def registered(verdict, **changes):
    accuracy = Accuracy(2, 0.8234, 0.9, 1.0, 1.2, 0.9312, 0.7, 8.234, "m")
    values = {"reasons": ("Independent tiles agree.",), "numbers": {"within_px": 5.0}, **changes}
    return Registered(REQUEST, verdict, Shift.fit(np.eye(2), np.eye(2)), POINTS, accuracy, 0.97, **values)


@pytest.mark.parametrize("name", NAMES)
def test_names_that_tests_drive_are_there_once(dock, name):
    assert len(dock.findChildren(QWidget, name)) == 1


def test_two_layers_and_one_click_make_a_request_of_defaults(dock, part, pair, slot):
    dock.match_requested.connect(slot.take)
    assert part("moving_layer").currentLayer() is pair[0]
    assert part("reference_layer").currentLayer() is pair[1]
    assert part("options_group").isCollapsed()
    QTest.mouseClick(part("match_button"), Qt.MouseButton.LeftButton)
    ((job,),) = slot.calls
    request = job.request
    assert request == MatchRequest(
        RasterSource(pair[0].source(), name="a_moving"),
        RasterSource(pair[1].source(), name="b_reference"),
        matcher="structural",
    )
    assert job.layer_ids == (pair[0].id(), pair[1].id()) and not job.steps


def test_options_reach_the_request(dock, part, pair, slot, add_polygons, settle):
    square = "POLYGON((500100 4999500, 500300 4999500, 500300 4999700, 500100 4999700, 500100 4999500))"
    collar, sea = add_polygons("collar", square), add_polygons("sea", square)
    settle()
    for name, key in (("transform_picker", "affine"), ("device_picker", "cpu"), ("prior_picker", "none"),
                      ("moving_stretch", "log"), ("reference_stretch", "none"), ("moving_bands", 3),
                      ("area_picker", "canvas")):  # fmt: skip
        combo = part(name)
        combo.setCurrentIndex(combo.findData(key))
    part("use_layer").setLayer(collar)
    part("ignore_layer").setLayer(sea)
    dock.match_requested.connect(slot.take)
    part("match_button").click()
    ((job,),) = slot.calls
    request = job.request
    assert (request.transform, request.device, request.prior) == ("affine", "cpu", "none")
    assert (request.moving.bands, request.moving.stretch) == ((3,), "log")
    assert (request.reference.bands, request.reference.stretch) == ((), "none")
    assert len(request.use) == len(request.ignore) == 1
    assert request.area.geometry_wkt.upper().startswith("POLYGON")
    assert "32633" in request.area.crs_wkt


def test_bands_as_displayed(dock, part, pair, slot):
    pair[0].renderer().setBlueBand(4)
    part("moving_bands").setCurrentIndex(part("moving_bands").findData("displayed"))
    assert dock.job().request.moving.bands == (1, 2, 4)


def test_swap_exchanges_the_layers(dock, part, pair):
    part("swap_button").click()
    assert (part("moving_layer").currentLayer(), part("reference_layer").currentLayer()) == (pair[1], pair[0])
    assert part("match_button").isEnabled()


def test_what_the_map_shows_is_drawn_by_a_step_of_the_job(dock, part, pair, canvas, settle):
    canvas.setLayers(list(pair))
    part("reference_layer").setCurrentIndex(part("reference_layer").count() - 1)
    settle()
    assert part("match_button").isEnabled()
    canvas.setExtent(pair[0].extent())
    job = dock.job()
    assert job.request.reference == RasterSource("", name="What the map shows")
    assert job.layer_ids == (pair[0].id(), "") and len(job.steps) == 1
    request = job.completed(lambda *_: None, lambda: False)
    assert is_drawn(request.reference) and request.reference.name == "What the map shows"
    release(request.reference)


def test_choice_survives_new_layers(dock, part, pair, add_raster, settle):
    part("swap_button").click()
    add_raster("0_first", seed=3)
    settle()
    assert part("moving_layer").currentLayer() is pair[1]
    assert part("reference_layer").currentLayer() is pair[0]


def test_unreferenced_layer_becomes_the_moving_one(dock, part, add_raster, settle):
    add_raster("a_map")
    scan = add_raster("scan", epsg=0)
    settle()
    assert part("moving_layer").currentLayer() is scan
    assert "scan" in part("message_label").text()
    assert part("match_button").isEnabled()


# Bad input: each a sentence, and the button waits.


def blocked(part):
    assert not part("match_button").isEnabled()
    assert part("match_button").toolTip() == part("message_label").text()
    assert part("message_label").isVisible()
    return part("message_label").text()


def test_empty_project(dock, part):
    assert "no layers" in blocked(part)


def test_vectors_only(dock, part, add_polygons, settle):
    add_polygons("areas", "POLYGON((0 0, 1 0, 1 1, 0 0))")
    settle()
    assert "no raster layer" in blocked(part)


def test_same_layer_twice(dock, part, pair):
    part("reference_layer").setLayer(pair[0])
    assert "same" in blocked(part)


def test_same_file_twice(dock, part, pair, project, settle):
    twin = project.addMapLayer(QgsRasterLayer(pair[0].source(), "twin"))
    part("reference_layer").setLayer(twin)
    settle()
    assert "same" in blocked(part)


def test_one_layer_on_an_empty_map(dock, part, add_raster, settle):
    add_raster("alone")
    settle()
    assert "only the moving layer" in blocked(part)


def test_invalid_layer(dock, part, pair, project, settle):
    gone = QgsRasterLayer("/nowhere/gone.tif", "gone")
    project.addMapLayer(gone)
    settle()
    part("reference_layer").setLayer(gone)
    assert "gone" in blocked(part)


def test_rectangle_not_drawn_yet(dock, part, pair, canvas):
    part("area_picker").setCurrentIndex(part("area_picker").findData("rectangle"))
    assert "rectangle" in blocked(part)


def test_missing_package_brings_its_command(dock, part, pair):
    part("matcher_picker").setCurrentIndex(1)
    assert "surely_not_installed" in blocked(part)
    part("copy_button").click()
    assert "pip install" in QGuiApplication.clipboard().text()
    part("matcher_picker").setCurrentIndex(0)
    assert part("match_button").isEnabled()


def test_empty_polygon_layer_is_named(dock, part, pair, add_polygons, settle, slot):
    part("use_layer").setLayer(add_polygons("nothing"))
    settle()
    dock.match_requested.connect(slot.take)
    part("match_button").click()
    assert not slot.calls
    assert "nothing" in part("message_label").text()


@pytest.mark.parametrize("side", [0, 1])
def test_a_removed_layer_leaves_its_list_empty_and_does_not_slip_to_another(
    dock, part, pair, add_raster, project, settle, side
):
    others = [add_raster(name, seed=seed) for name, seed in (("c_other", 3), ("a_other", 4), ("z_other", 5))]
    dock.pickers.keep()
    name, stays = ("moving_layer", "reference_layer")[side], ("reference_layer", "moving_layer")[side]
    project.removeMapLayer(pair[side].id())
    settle()
    assert part(name).currentLayer() is None
    assert part(stays).currentLayer() is pair[1 - side]
    assert not part("match_button").isEnabled()
    assert part("message_label").text().startswith("Choose the " + ("moving" if side == 0 else "reference"))
    project.removeMapLayers([layer.id() for layer in others])
    new = add_raster("new", seed=6)
    settle()
    assert part(name).currentLayer() is new, "a list that is empty takes what is added next"
    assert part(stays).currentLayer() is pair[1 - side]


def test_removed_layer_disables_again(dock, part, pair, project, settle):
    project.removeMapLayers([layer.id() for layer in pair])
    settle()
    assert "no layers" in blocked(part)


def test_file_that_is_no_raster(dock, part, tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("no pixels")
    dock.pickers.open_file(part("moving_layer"), str(path))
    assert "text" in part("message_label").text()


def test_opened_file_is_added_and_picked(dock, part, pair, write_raster, project):
    path = str(write_raster("third", seed=5))
    dock.pickers.open_file(part("moving_layer"), path)
    assert part("moving_layer").currentLayer().source() == path
    dock.pickers.open_file(part("moving_layer"), path)
    assert len(project.mapLayers()) == 3


# The drawn rectangle.


def drag(canvas, start, end):
    viewport = canvas.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*start))
    QTest.mouseMove(viewport, QPoint(*end))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*end))


@pytest.mark.parametrize("rotation", [0, 30])
def test_drawn_rectangle_is_upright_on_screen(dock, part, pair, canvas, rotation):
    canvas.setRotation(rotation)
    part("area_picker").setCurrentIndex(part("area_picker").findData("rectangle"))
    drag(canvas, (50, 40), (150, 120))
    assert part("match_button").isEnabled()
    from qgis.core import QgsGeometry

    polygon = QgsGeometry.fromWkt(dock.job().request.area.geometry_wkt)
    to_pixel = canvas.getCoordinateTransform()
    corners = [to_pixel.transform(v.x(), v.y()) for v in polygon.vertices()]
    assert [(round(p.x()), round(p.y())) for p in corners[:4]] == [(50, 40), (150, 40), (150, 120), (50, 120)]


def test_tool_before_comes_back(dock, part, pair, canvas):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    picker = part("area_picker")
    picker.setCurrentIndex(picker.findData("rectangle"))
    assert canvas.mapTool() is not pan
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    part("draw_button").click()
    drag(canvas, (50, 40), (150, 120))
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


# Known places.


def click(canvas, place, button=Qt.MouseButton.LeftButton):
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(*place))


def test_two_clicks_make_a_known_place(dock, part, pair, canvas):
    part("places_button").click()
    click(canvas, (50, 40))
    assert "reference" in part("places_label").text()
    click(canvas, (70, 60))
    (place,) = dock.options.places.pairs()
    for place_xy, pixel in ((place.moving_xy, (50, 40)), (place.reference_xy, (70, 60))):
        there = canvas.getCoordinateTransform().transform(*place_xy)
        assert (round(there.x()), round(there.y())) == pixel
    assert place.error == 15 * canvas.mapUnitsPerPixel()
    assert "1" in part("places_label").text()
    part("places_clear").click()
    assert dock.options.places.pairs() == ()


def test_escape_takes_back_half_a_place_then_ends(dock, part, pair, canvas):
    part("places_button").click()
    click(canvas, (50, 40))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert part("places_button").isChecked()
    click(canvas, (50, 40), Qt.MouseButton.RightButton)
    assert not part("places_button").isChecked()
    click(canvas, (50, 40))
    click(canvas, (70, 60))
    assert dock.options.places.pairs() == ()


def test_one_tool_at_a_time(dock, part, pair, canvas):
    part("places_button").click()
    part("area_picker").setCurrentIndex(part("area_picker").findData("rectangle"))
    assert part("draw_button").isChecked()
    assert not part("places_button").isChecked()


# What comes back.


def test_running_shows_stage_and_locks_the_pickers(dock, part, pair, slot):
    dock.show_running("Starting …")
    assert part("stage_label").isVisible()
    assert not part("match_button").isEnabled()
    assert not part("moving_layer").isEnabled()
    dock.show_progress("Placing", 0.4)
    assert "Placing" in part("stage_label").text()
    assert part("progress_bar").value() == 0.4 * part("progress_bar").maximum()
    dock.cancel_requested.connect(slot.take)
    part("cancel_button").click()
    assert slot.calls
    dock.show_progress("Placing", 0.5)
    assert "Cancelling" in part("stage_label").text()


def test_accepted(dock, part, pair):
    dock.show_outcome(registered("accepted"))
    assert "Accepted" in part("verdict_label").text()
    for piece in ("2 in use of 3", "0.82 px (8.23 m)", "93 %", "within 5 px (50 m) of the ground: 97 %"):
        assert piece in part("result_label").text()
    assert "Independent tiles" in part("reasons").text()
    assert part("apply_button").isVisible()
    assert part("export_button").isVisible()
    assert part("match_button").isEnabled()


def test_two_lines_say_it_and_why_unfolds(dock, part, pair):
    dock.show_outcome(registered("accepted"))
    assert part("figure_label").text() == "About 1.0 px (10.0 m), tested on areas that the fit has not seen"
    shown = [
        label for label in part("verdict_label").parent().findChildren(QLabel) if label.isVisible() and label.text()
    ]
    assert shown == [part("verdict_label"), part("figure_label")]
    part("why_button").click()
    for name in ("pair_label", "reasons", "result_label"):
        assert part(name).isVisible()
    part("why_button").click()
    assert not part("reasons").isVisible()


def test_without_enough_points_to_test_the_figure_says_so(dock, part, pair):
    few = replace(registered("review").accuracy, leave_out_px=float("nan"), rmse_map=float("nan"))
    dock.show_outcome(replace(registered("review"), accuracy=few))
    assert part("figure_label").text() == "About 0.8 px at its own points: too few to test it elsewhere"


@pytest.mark.parametrize(("points", "below"), [(10, False), (22, True)])
def test_no_button_is_cut_however_large_the_font(dock, part, pair, spin, points, below):
    dock.show_outcome(registered("accepted"))
    buttons = [part(name) for name in ("apply_button", "review_button", "export_button")]
    font = buttons[0].font()
    font.setPointSizeF(points)
    for button in buttons:
        button.setFont(font)
    dock.resize(320, 900)
    spin(lambda: (buttons[1].y() > buttons[0].y()) == below, 5)
    assert [b.text() for b in buttons if b.width() < b.minimumSizeHint().width()] == []


@pytest.mark.parametrize("height", [360, 900])
@pytest.mark.parametrize("unfolded", [False, True])
@pytest.mark.parametrize("options", [False, True])
def test_the_buttons_are_under_the_verdict_at_any_height(dock, part, pair, spin, height, unfolded, options):
    part("options_group").setCollapsed(not options)
    many = tuple(f"Reason number {n}, which is long enough to need more than a line of the dock." for n in range(30))
    dock.show_outcome(registered("accepted", reasons=many))
    part("why_button").setChecked(unfolded)
    dock.setFloating(True)
    dock.resize(320, height)
    spin(lambda: dock.height() == height, 5)
    QGuiApplication.processEvents()

    def box(widget):
        return QRect(widget.mapTo(dock, QPoint(0, 0)), widget.size())

    for name in ("verdict_label", "figure_label", "apply_button", "review_button", "export_button"):
        assert dock.rect().contains(box(part(name))), name
        assert part(name).visibleRegion().boundingRect().height() == part(name).height(), name
    assert 0 <= box(part("apply_button")).top() - box(part("figure_label")).bottom() < 20


def test_a_reason_with_a_place_leads_there(dock, part, pair, slot):
    cover = message("They cover {percent:.0f} % of the overlap.", percent=93)
    agree = message(
        "{count} of {matches} matches agree on one {transform} transform.", count=2, matches=3, transform="x"
    )
    both = joined(["No place here.", cover])
    dock.show_outcome(registered("accepted", reasons=(agree, both)))
    part("why_button").click()
    assert part("reasons").text().splitlines() == [str(agree), "No place here.", str(cover)]
    dock.place_requested.connect(slot.take)
    part("place_2").click()
    part("place_0").click()
    assert slot.calls == [("overlap",), ("used",)]
    assert part("place_1") is None


def test_what_is_missing_is_said_once_in_the_options(canvas, project, monkeypatch):
    monkeypatch.setattr(dependencies, "is_available", lambda name: name != "torch")
    dock = CrosstieDock(canvas, [entry("auto", "Automatic"), entry()])
    dock.show()
    try:
        dock.findChild(QWidget, "options_group").setCollapsed(False)
        label = dock.findChild(QLabel, "missing_label")
        assert label.isVisible() and "torch" in label.text()
        dock.findChild(QAbstractButton, "missing_copy").click()
        assert "pip install" in QGuiApplication.clipboard().text()
        needs = "The matcher “{title}” needs {names}, which this Python does not find. Install it, or choose "
        needs = message(needs + "the matcher “Structure”, which needs nothing.", title="Learned", names="torch")
        notes = (message("Only structure was compared."), needs, "Another note.")
        dock.show_outcome(registered("accepted", notes=notes))
        assert dock.findChild(QWidget, "reasons").text().splitlines() == ["Independent tiles agree.", "Another note."]
        combo = dock.findChild(QComboBox, "matcher_picker")
        combo.setCurrentIndex(1)
        assert not label.isVisible()
    finally:
        dock.close_down()
        dock.deleteLater()


def test_result_names_its_pair(dock, part, pair):
    dock.show_outcome(registered("accepted"))
    part("swap_button").click()
    assert part("pair_label").text() == "a → b"


def test_long_work_says_how_long(dock, part, pair, monkeypatch):
    dock.show_running("…")
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 100)
    dock.show_progress("Placing", 0.3)
    assert "about 4 min left" in part("stage_label").text()


def test_matcher_and_device_are_remembered(dock, part, canvas):
    part("matcher_picker").setCurrentIndex(1)
    part("device_picker").setCurrentIndex(part("device_picker").findData("cpu"))
    other = CrosstieDock(canvas, [entry(), entry("learned", "Learned")])
    assert other.findChild(QComboBox, "matcher_picker").currentData() == "learned"
    assert other.findChild(QComboBox, "device_picker").currentData() == "cpu"
    other.close_down()
    gone = CrosstieDock(canvas, [entry()])
    assert gone.findChild(QComboBox, "matcher_picker").currentData() == "structural"
    gone.close_down()


def test_needs_review(dock, part, pair):
    dock.show_outcome(registered("review", notes=("The graphics card had too little memory.",)))
    assert "review" in part("verdict_label").text()
    assert "graphics card" in part("reasons").text()
    assert part("apply_button").isVisible()


def test_refused_says_why_and_what_would_help(dock, part, pair):
    dock.show_outcome(Refused(REQUEST, ("Nothing stands out.",)))
    assert "No reliable match" in part("verdict_label").text()
    assert "Nothing stands out." in part("reasons").text()
    assert part("reasons").isVisible(), "what did not work is not folded away"
    assert "smaller area" in part("help_label").text()
    assert not part("apply_button").isVisible()
    assert not part("export_button").isVisible()


def test_advice_stands_once(dock, part, pair):
    dock.show_outcome(Refused(REQUEST, ("Nothing stands out.", MAY_HELP)))
    assert part("reasons").text() == "Nothing stands out."
    assert "smaller area" in part("help_label").text()


def test_after_a_refusal_one_click_begins_to_place_by_hand(dock, part, pair):
    dock.show_outcome(registered("accepted"))
    assert not part("by_hand_button").isVisible()
    dock.show_outcome(Refused(REQUEST, ("Nothing stands out.",)))
    part("by_hand_button").click()
    assert dock.options.places.item.is_active
    assert dock.options.places.bar.isVisible()


def test_failed_has_details_behind_one_click(dock, part, pair):
    dock.show_outcome(Failed(REQUEST, "The file is damaged.", "TIFFReadDirectory: …"))
    assert part("message_label").text() == "The file is damaged."
    assert not part("details_text").isVisible()
    part("details_button").click()
    assert part("details_text").isVisible()
    assert "TIFFReadDirectory" in part("details_text").toPlainText()
    part("copy_button").click()
    assert "TIFFReadDirectory" in QGuiApplication.clipboard().text()
    assert not part("verdict_label").isVisible()


def test_cancelled_is_no_error(dock, part, pair):
    dock.show_running("…")
    dock.show_outcome(Cancelled(REQUEST))
    assert "Cancelled" in part("message_label").text()
    assert not part("details_button").isVisible()
    assert part("match_button").isEnabled()


def test_export_menu_names_its_kind(dock, part, pair, slot):
    dock.show_outcome(registered("accepted"))
    dock.export_requested.connect(slot.take)
    for action in part("export_button").menu().actions():
        action.trigger()
    assert slot.calls == [("options",), ("raster",), ("points",), ("vrt",), ("tie_points",), ("georeferencer",)]


# Form.


@pytest.mark.parametrize("state", ["accepted", "refused", "failed", "running", "options"])
def test_fits_into_320_px(dock, part, pair, spin, state):
    if state == "options":
        part("options_group").setCollapsed(False)
    elif state == "running":
        dock.show_running("Looking for the placement in a large area")
    else:
        long = "A sentence that is much longer than the dock is wide, so that it has to be wrapped. " * 2
        outcomes = {
            "accepted": registered("accepted", reasons=(long,)),
            "refused": Refused(REQUEST, (long,)),
            "failed": Failed(REQUEST, long, "details " * 60, "pip install --index-url https://x/y torch " * 2),
        }
        dock.show_outcome(outcomes[state])
    spin(lambda: dock.width() == 320)
    inner = dock.widget()
    assert inner.minimumSizeHint().width() <= 300
    assert not dock._settings.horizontalScrollBar().isVisible()


def test_every_input_is_reachable_by_keyboard_and_named(dock, part, pair):
    part("options_group").setCollapsed(False)
    buddies = {label.buddy() for label in dock.findChildren(QLabel) if label.buddy()}
    for widget in dock.findChildren(QComboBox):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        is_named = widget in buddies or widget.accessibleName() or widget.parent() in buddies
        assert is_named, widget.objectName()
    own = [b for b in dock.widget().findChildren(QAbstractButton) if b.parent() is not part("options_group")]
    for button in own:
        assert button.text() or button.accessibleName() or button.toolTip()


def test_mnemonics_of_one_state_do_not_clash(dock, part, pair):
    part("options_group").setCollapsed(False)
    for outcome in (registered("accepted"), Failed(REQUEST, "x", "y", "z")):
        dock.show_outcome(outcome)
        texts = [w.text() for w in dock.widget().findChildren((QLabel, QAbstractButton)) if w.isVisible()]
        texts.append(part("options_group").title())
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), sorted(letters)


def test_tab_goes_from_top_to_bottom(dock, part, pair):
    order, widget = [], part("moving_layer")
    for _ in range(90):
        order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    wanted = [name for name in order if name in {"moving_layer", "reference_layer", "match_button"}]
    assert wanted[:3] == ["moving_layer", "reference_layer", "match_button"]


@pytest.fixture
def listening(canvas, settle):
    """A dock with a matcher that reads words for the scene, beside one that does not."""
    reader = SimpleNamespace(**vars(entry("tar", "Text-assisted")), reads_scene=True)
    dock = CrosstieDock(canvas, [entry(), reader])
    dock.show()
    settle()
    yield dock
    dock.close_down()
    dock.deleteLater()


def test_words_for_the_scene_are_asked_for_by_matchers_that_read_them(listening, pair):
    field, edit = listening.options.scene, listening.findChild(QWidget, "scene_edit")
    listening.options.setCollapsed(False)
    assert not field.is_asked() and not edit.isVisible() and listening.job().request.options == {}
    edit.setText("blub")
    assert listening.job().request.options == {}
    listening.options.matcher.setCurrentIndex(1)
    assert field.is_asked() and edit.isVisible()
    edit.setText(" harbour,  dense housing ")
    assert listening.job().request.options == {"scene": "harbour,  dense housing"}
    edit.setText("")
    assert listening.job().request.options == {}


@pytest.mark.parametrize(
    ("text", "says"), [("blub", "names nothing"), ("x" * 10000, "characters long")], ids=["unknown", "long"]
)
def test_words_that_are_not_understood_are_said_and_nothing_runs(listening, pair, slot, text, says):
    listening.match_requested.connect(slot.take)
    listening.options.matcher.setCurrentIndex(1)
    listening.findChild(QWidget, "scene_edit").setText(text)
    listening.findChild(QAbstractButton, "match_button").click()
    assert says in listening.findChild(QLabel, "message_label").text() and not slot.calls


def test_words_are_completed_one_after_the_other(listening):
    listening.options.matcher.setCurrentIndex(1)
    edit = listening.findChild(QWidget, "scene_edit")
    completer = edit.completer()
    QTest.keyClicks(edit, "River, harb")
    completer.setCompletionPrefix(edit.text())
    found = {completer.completionModel().index(k, 0).data() for k in range(completer.completionCount())}
    assert found == {"harbour"}
    completer.setCurrentRow(0)
    assert completer.currentCompletion() == "River, harbour"


def test_a_message_scrolls_only_where_there_is_no_room(dock, spin):
    """A scroll bar that was needed for a moment makes the words need more lines, and would stay for ever."""
    window = QMainWindow()
    window.setCentralWidget(QWidget())
    window.resize(900, 700)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show()
    window.show()
    offers = tuple((title, lambda: None) for title in ("Swipe", "Show file", "Undo"))
    for width in (290, 310, 330, 350):
        window.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
        dock.show_notice(
            Message("Written: /var/tmp/some folder/with a name/test_a_small_0/sar_registered.tif", offers=offers)
        )
        spin(lambda: not dock._strip.verticalScrollBar().isVisible(), 5)
        dock.show_running("…")
        dock.show_outcome(None)
    window.takeCentralWidget()
    dock.setParent(None)
    window.deleteLater()
