"""The points table: sorting, filtering, selecting, editing and copying, and ten thousand rows without a stutter."""

import time
from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.pixel_map import PixelMap
from crosstie.host.review import Review
from crosstie.ui.review import coordinates
from crosstie.ui.review.column_choice import LAYOUT
from crosstie.ui.review.columns import Sides, columns
from crosstie.ui.review.points_dock import PointsDock
from crosstie.ui.review.points_model import PointsModel
from crosstie.ui.review.points_table import PointsTable
from qgis.PyQt.QtCore import QItemSelectionModel, QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu, QSlider, QToolButton

KEYS = [column.key for column in columns()]
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
EDIT = Qt.ItemDataRole.EditRole


def registered(n=40, seed=0):
    rng = np.random.default_rng(seed)
    moving = rng.uniform(0, 60, (n, 2))
    reference = moving * (1.1, 0.9) + 2 + rng.normal(0, 0.5, (n, 2))
    points = TiePoints.from_matches(moving, reference, rng.uniform(0.2, 1, n), "structural")
    fitted = Affine.fit(moving, reference)
    request = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
    return Registered(request, ACCEPTED, fitted, points, Accuracy(n, 0.7, 0.7, 0.7, 1.0, 0.9, 1.0), 0.9)


@pytest.fixture
def review(project):
    review = Review()
    review.pace.expected_ms = lambda state: 0.0
    yield review
    review.close_down()


@pytest.fixture
def dock(review, spin):
    dock = PointsDock(review)
    review.begin(registered())
    dock.resize(320, 600)
    dock.show()
    QApplication.processEvents()
    yield dock
    dock.deleteLater()


@pytest.fixture
def sides(dock, write_raster):
    sides = Sides(*(PixelMap(RasterSource(str(write_raster(name)))) for name in ("moving", "reference")))
    dock.set_sides(sides)
    return sides


def column(dock, key):
    """All shown values of a column, as text."""
    i = KEYS.index(key)
    return [dock.model.text(row, i) for row in range(dock.model.rowCount())]


def cell(dock, point_id, key):
    return dock.model.index(int(dock.model.rows([point_id])[0]), KEYS.index(key))


def pick(dock, rows):
    flags = QItemSelectionModel.SelectionFlag
    for row in rows:
        dock.table.selectionModel().select(dock.model.index(row, 0), flags.Select | flags.Rows)


def test_every_column_of_every_point(dock, sides, review):
    assert dock.model.rowCount() == 40
    assert {"residual", "leave_out", "moving_col", "reference_x", "rejection", "locked", "note", "dx"} <= set(KEYS)
    row = int(dock.model.rows([7])[0])
    texts = {key: dock.model.text(row, i) for i, key in enumerate(KEYS)}
    points, at = review.points, review.row_of(7)
    assert texts["id"] == "7"
    assert float(texts["moving_row"]) == pytest.approx(points.moving_xy[at, 1], abs=0.006)
    wanted = sides.reference.to_map(points.reference_xy)[at]
    assert float(texts["reference_x"]) == pytest.approx(wanted[0], abs=1e-3)
    assert float(texts["residual"]) == pytest.approx(review.solution.residual_px[at], abs=0.006)
    assert np.hypot(float(texts["dx"]), float(texts["dy"])) == pytest.approx(review.solution.residual_px[at], abs=0.02)
    assert "EPSG:32633" in dock.model.headerData(KEYS.index("reference_x"), Qt.Orientation.Horizontal)


def test_sorting_both_ways_with_unknown_values_last(dock, review):
    review.edit("x", [5], lambda p, rows: p.with_(reference_xy=np.where(p.id[:, None] == 5, np.nan, p.reference_xy)))
    for order, sign in ((ASCENDING, 1), (DESCENDING, -1)):
        dock.model.sort(KEYS.index("residual"), order)
        texts = column(dock, "residual")
        assert texts[-1] == "–"
        assert (np.diff(sign * np.array([float(t) for t in texts[:-1]])) >= -1e-9).all()


def test_clicking_a_header_sorts(dock):
    header = dock.table.horizontalHeader()
    where = header.sectionViewportPosition(KEYS.index("confidence")) + 10
    dock.table.horizontalScrollBar().setValue(0)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(where, 5))
    values = [float(t) for t in column(dock, "confidence")]
    assert values in (sorted(values), sorted(values, reverse=True))


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("residual > 0.5", lambda review: review.solution.residual_px > 0.5),
        ("confidence >= 0.3 and confidence <= 0.6 and enabled", lambda r: abs(r.points.confidence - 0.45) <= 0.15),
        ("role = 'check' or id = 3", lambda r: np.isin(r.points.id, [3, 4])),
        ("cloud", lambda r: r.points.id == 9),
        ("17", lambda r: r.points.id == 17),
        ("CHECK", lambda r: r.points.id == 4),
        ("", lambda r: np.ones(40, bool)),
    ],
)
def test_filter_by_text_and_by_condition(dock, review, text, passes):
    review.set_role([4], CHECK)
    review.set_note([9], "under a Cloud")
    dock.filter.setText(text)
    assert dock.model.ids(range(dock.model.rowCount())).tolist() == review.points.id[passes(review)].tolist()


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("residual > 0,5", "residual > 0.5"),
        ("confidence<=0,45", "confidence <= 0.45"),
        ("(residual > 0,5 or dx < -0,25) and id in (1,2,3)", "(residual > 0.5 or dx < -0.25) and id in (1, 2, 3)"),
    ],
)
def test_a_decimal_comma_is_a_number(dock, typed, meant):
    dock.filter.setText(meant)
    wanted = dock.model.ids(range(dock.model.rowCount())).tolist()
    assert 0 < len(wanted) < 40
    dock.filter.setText("id = 1")
    dock.filter.setText(typed)
    assert dock.model.ids(range(dock.model.rowCount())).tolist() == wanted
    assert dock.findChild(QLabel, "points_notice").isHidden()


def test_a_condition_that_cannot_be_understood_is_a_sentence_and_hides_nothing(dock):
    notice = dock.findChild(QLabel, "points_notice")
    dock.filter.setText("id = 7")
    assert dock.model.rowCount() == 1
    dock.filter.setText("residual >")
    assert dock.model.rowCount() == 40
    assert notice.text().endswith("residual > 2")
    dock.filter.setText("residal > 2")
    assert "residal" in notice.text()
    dock.filter.setText("")
    assert notice.isHidden()


def test_selection_goes_both_ways_and_survives_sorting(dock, review):
    pick(dock, [2, 5])
    assert review.selection == {3, 6}
    dock.model.sort(KEYS.index("residual"), DESCENDING)
    assert sorted(dock.table.chosen_ids()) == [3, 6]
    review.select([10, 11, 12], 11)
    assert sorted(dock.table.chosen_ids()) == [10, 11, 12]
    assert dock.model.ids([dock.table.currentIndex().row()]).tolist() == [11]
    dock.filter.setText("id = 11")
    assert dock.table.chosen_ids() == [11]
    assert review.selection == {10, 11, 12}, "what the filter hides stays selected"


def test_bulk_actions_by_keys(dock, review):
    dock.table.setFocus()
    pick(dock, range(5))
    QTest.keyClick(dock.table, Qt.Key.Key_R)
    assert review.points.in_use.sum() == 35
    assert set(review.points.rejection[:5]) == {"rejected by hand"}
    QTest.keyClick(dock.table, Qt.Key.Key_A)
    assert review.points.in_use.sum() == 40
    QTest.keyClick(dock.table, Qt.Key.Key_K)
    assert (review.points.role == CHECK).sum() == 5
    QTest.keyClick(dock.table, Qt.Key.Key_U)
    assert not review.points.locked.any()
    QTest.keyClick(dock.table, Qt.Key.Key_Delete)
    assert len(review.points) == 35
    assert review.history.count() == 5
    for _ in range(5):
        QTest.keyClick(dock.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review.outcome is review.context.matched


def test_typing_in_the_filter_does_not_trigger_actions(dock, review):
    review.select([1, 2])
    dock.filter.setFocus()
    QTest.keyClicks(dock.filter, "ark")
    assert dock.filter.text() == "ark"
    assert review.history.count() == 0


def test_a_role_is_chosen_from_a_list(dock, review, spin):
    where = cell(dock, 4, "role")
    for role, steps in (("check", 1), ("check", 1), ("control", 2)):
        dock.table.edit(where)
        editor = dock.table.indexWidget(where)
        spin(lambda editor=editor: editor.view().isVisible())
        editor.setCurrentIndex(editor.findData(role))
        editor.hidePopup()
        editor.activated.emit(editor.currentIndex())
        spin(lambda: dock.table.indexWidget(where) is None)
        assert dock.model.values("role")[3] == role
        assert review.history.count() == steps
    assert not dock.model.setData(where, "boss", EDIT)


def test_ticking_and_typing_in_cells(dock, review):
    assert dock.model.setData(cell(dock, 4, "enabled"), 0, Qt.ItemDataRole.CheckStateRole)
    assert not review.points.enabled[3]
    assert dock.model.setData(cell(dock, 4, "role"), "check", EDIT)
    assert review.points.role[3] == CHECK
    assert dock.model.setData(cell(dock, 4, "note"), "corner of the dam", EDIT)
    assert review.points.note[3] == "corner of the dam"
    assert dock.model.setData(cell(dock, 4, "moving_row"), "12,5", EDIT)
    assert review.points.moving_xy[3, 1] == 12.5
    assert review.points.origin[3] == "manual"
    assert review.history.count() == 4


def test_map_coordinates_can_be_typed_and_pasted(dock, sides, review):
    assert dock.model.setData(cell(dock, 4, "reference_x"), "500123.5", EDIT)
    assert review.points.reference_xy[3, 0] == pytest.approx(12.35)
    assert dock.model.setData(cell(dock, 4, "reference_y"), "45.15, 15.003", EDIT)
    there = sides.reference.to_map(review.points.reference_xy[[3]])[0]
    assert there[0] == pytest.approx(500235.9, abs=2)
    assert there[1] == pytest.approx(4999690, abs=400)


@pytest.mark.parametrize("text", ["", "abc", "nan", "1 2 3", "95, 10", "1e999"])
@pytest.mark.parametrize("key", ["reference_x", "moving_col"])
def test_nonsense_is_refused_with_a_sentence(dock, sides, review, text, key):
    assert not dock.model.setData(cell(dock, 4, key), text, EDIT)
    assert "is not a coordinate" in dock.findChild(QLabel, "points_notice").text()
    assert review.history.count() == 0


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("moving_col", "80.5"), ("moving_row", "-0.1"), ("reference_col", "1e7"), ("reference_x", "499990"),
        ("reference_y", "5000001"), ("reference_x", "48.2082, 16.3738"), ("moving_y", "48.2082, 16.3738"),
    ],
)  # fmt: skip
def test_places_outside_the_raster_are_refused_with_a_sentence(dock, sides, review, key, text):
    review.begin(registered(), moving_size=(80, 60), reference_size=(80, 60))
    before = review.state
    assert not dock.model.setData(cell(dock, 4, key), text, EDIT)
    notice = dock.findChild(QLabel, "points_notice").text()
    assert "is outside" in notice
    assert "80 × 60 px" in notice
    assert review.state is before
    assert dock.model.setData(cell(dock, 4, "moving_col"), "80", EDIT), "the edge is inside"


def test_a_point_put_on_another_is_told(dock, review):
    keys = ("moving_col", "moving_row", "reference_col", "reference_row")
    for key in keys:
        text = dock.model.data(cell(dock, 7, key), EDIT)
        assert dock.model.setData(cell(dock, 4, key), text, EDIT)
    assert "Point 7 is at the same place" in dock.findChild(QLabel, "points_notice").text()
    assert review.solution.transform is not None
    review.history.setIndex(0)
    assert review.outcome is review.context.matched


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("48.2082, 16.3738", (48.2082, 16.3738)),
        ("48.2082;16.3738", (48.2082, 16.3738)),
        ("N48.2082 E16.3738", (48.2082, 16.3738)),
        ("16.3738E 48.2082N", (48.2082, 16.3738)),
        ("-33.5, -70.25", (-33.5, -70.25)),
        ("48°12'30\"N 16°22'30\"E", (48.208333, 16.375)),
        ("33.5 S, 70.25 W", (-33.5, -70.25)),
        ("1", None),
        ("1, 2, 3", None),
        ("x, y", None),
    ],
)
def test_pasted_latitude_and_longitude(text, place):
    assert coordinates.lat_lon(text) == (place if place is None else pytest.approx(place))


def test_copy_takes_the_shown_columns_of_the_selected_rows(dock):
    pick(dock, [0, 2])
    dock.table.setFocus()
    QTest.keyClick(dock.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:3] == ["ID", "Use", "Residual px"]
    assert [line.split("\t")[0] for line in lines[1:]] == ["1", "3"]


def test_the_choice_of_columns_is_remembered(dock, review):
    menu = dock.table.columns_menu()
    next(a for a in menu.actions() if a.objectName() == "column_dx").setChecked(True)
    next(a for a in menu.actions() if a.objectName() == "column_confidence").setChecked(False)
    again = PointsDock(review)
    assert not again.table.isColumnHidden(KEYS.index("dx"))
    assert again.table.isColumnHidden(KEYS.index("confidence"))
    again.deleteLater()


def test_sliders_act_at_once_and_a_drag_is_one_step(dock, review):
    slider = dock.findChild(QSlider, "confidence_slider")
    slider.sliderPressed.emit()
    slider.setSliderDown(True)
    for value in (20, 40, 60):
        slider.setValue(value)
    slider.setSliderDown(False)
    assert review.history.count() == 1
    assert review.points.in_use.sum() == (review.points.confidence >= 0.6).sum() < 40
    residual = dock.findChild(QSlider, "residual_slider")
    residual.setValue(3)
    assert review.state.most_residual_px == 1
    assert review.history.count() == 2
    review.history.setIndex(0)
    assert slider.value() == 0
    assert residual.value() == residual.maximum()


def test_the_summary_says_what_it_comes_to(dock, review):
    label = dock.findChild(QLabel, "points_summary")
    assert label.text().startswith("40 of 40 points in use")
    assert "RMSE" in label.text()
    review.set_enabled(range(3, 41), False)
    assert "add 1 more point" in label.text()
    review.clear()
    assert "Match two layers first" in label.text()
    assert not dock.table.isEnabled()


def test_ten_thousand_rows_sort_filter_and_scroll_without_a_stutter(dock, review):
    review.begin(registered(10000))
    dock.resize(700, 600)
    took = {}
    for name, action in (
        ("sort", lambda: dock.model.sort(KEYS.index("residual"), DESCENDING)),
        ("filter by text", lambda: dock.model.set_filter("structural")),
        ("filter by condition", lambda: dock.model.set_filter("residual > 0.5")),
        ("all rows", lambda: dock.model.set_filter("")),
        ("select all", dock.table.selectAll),
        ("sort selected", lambda: dock.model.sort(KEYS.index("origin"), ASCENDING)),
    ):
        start = time.process_time()
        action()
        took[name] = 1000 * (time.process_time() - start)
    scroll = dock.table.verticalScrollBar()
    start = time.process_time()
    for step in range(50):
        scroll.setValue(step * 190)
        dock.table.viewport().repaint()
    took["frame while scrolling"] = 1000 * (time.process_time() - start) / 50
    print({name: f"{ms:.1f} ms" for name, ms in took.items()})
    assert len(review.selection) == 10000
    assert took["sort"] < 100
    assert took["filter by condition"] < 1000
    assert took["frame while scrolling"] < 50


@pytest.fixture
def again(review):
    """again(): the table as the next start of QGIS makes it."""
    made = []

    def make():
        made.append(PointsTable(review, PointsModel(review)))
        return made[-1]

    yield make
    for table in made:
        table.deleteLater()


def test_widths_and_order_of_columns_are_kept(dock, again):
    header, note = dock.table.horizontalHeader(), KEYS.index("note")
    header.resizeSection(note, 333)
    header.moveSection(header.visualIndex(note), 1)
    toggle(dock, "dx", True)
    header.resizeSection(KEYS.index("dx"), 91)
    toggle(dock, "dx", False)
    table = again()
    assert table.columnWidth(note) == 333
    assert table.horizontalHeader().visualIndex(note) == 1
    assert table.isColumnHidden(KEYS.index("dx"))
    toggle(dock, "dx", True)
    assert dock.table.columnWidth(KEYS.index("dx")) == 91, "its width is known while it is hidden"
    dock.table.selectRow(0)
    dock.table.copy()
    assert QGuiApplication.clipboard().text().split("\t")[1] == "Note", "copied as it is shown"
    next(a for a in dock.table.columns_menu().actions() if a.objectName() == "usual_columns").trigger()
    for table in (dock.table, again()):
        assert table.columnWidth(note) < 333
        assert table.horizontalHeader().visualIndex(note) == note
        assert table.isColumnHidden(KEYS.index("dx"))


@pytest.mark.parametrize(
    "kept", ["note", "note:-5 id:x", "nothing:50 note:1e9", "note:999999999999", ": : :", "note:0"]
)
def test_a_layout_that_is_damaged_does_no_harm(project, again, kept):
    LAYOUT.set(kept)
    table = again()
    assert sorted(table.horizontalHeader().logicalIndex(i) for i in range(len(KEYS))) == list(range(len(KEYS)))
    assert 40 < table.columnWidth(KEYS.index("note")) < 200
    assert 40 < table.columnWidth(KEYS.index("id")) < 200


def toggle(dock, key, shown):
    next(a for a in dock.table.columns_menu().actions() if a.objectName() == f"column_{key}").setChecked(shown)


def test_no_button_hides_behind_an_arrow(dock):
    dock.add_menu("map_button", "mActionShowSelectedLayers", "On the map", QMenu(dock))
    buttons = [w for bar in (dock.tool_bar, dock.more_bar) for w in bar.findChildren(QToolButton)]
    for width in (320, 700):
        dock.resize(width, 500)
        QApplication.processEvents()
        hidden = [b.objectName() for b in buttons if "ext_button" not in b.objectName() and not b.isVisible()]
        assert not hidden
    assert dock.more_bar.y() == dock.tool_bar.y(), "one row where there is room"


def test_works_at_320_px(dock):
    assert dock.minimumSizeHint().width() <= 320
    assert dock.width() <= 320


def import_action(dock, monkeypatch, path):
    from qgis.PyQt.QtWidgets import QFileDialog

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *args, **options: (str(path), ""))
    dock.actions_.take_in.trigger()


@pytest.fixture
def on_files(dock, review, write_raster):
    """The review is of two rasters that exist."""
    paths = [str(write_raster(name)) for name in ("moving", "reference")]
    request = MatchRequest(*(RasterSource(path, name="x") for path in paths))
    review.begin(replace(registered(), request=request))


def test_points_of_a_file_are_one_step(dock, review, on_files, tmp_path, monkeypatch):
    path = tmp_path / "points.csv"
    path.write_text("id,moving_col,moving_row,reference_col,reference_row\n3,1.5,2.5,10,11\n77,4,5,20,21\n")
    import_action(dock, monkeypatch, path)
    assert len(review.points) == 42
    assert len(set(review.points.id.tolist())) == 42
    assert sorted(review.selection) == sorted(review.points.id[40:].tolist())
    assert review.points.origin[41] == "imported"
    assert review.points.reference_xy[41].tolist() == [20, 21]
    assert "2 points were imported" in dock.findChild(QLabel, "points_notice").text()
    review.history.undo()
    assert len(review.points) == 40


@pytest.mark.parametrize("content", ["moving_col,moving_row,reference_col,reference_row\nnan,2,3,4\n", "", "\0\1\2"])
def test_points_that_are_none_are_explained(dock, review, on_files, tmp_path, monkeypatch, content):
    path = tmp_path / "points.csv"
    path.write_text(content)
    import_action(dock, monkeypatch, path)
    assert len(review.points) == 40
    assert review.history.count() == 0
    assert dock.findChild(QLabel, "points_notice").text().endswith(".")


def test_points_of_a_file_that_are_there_or_outside_are_explained(dock, review, on_files, tmp_path, monkeypatch):
    points = review.points
    review.begin(review.context.matched, moving_size=(80, 60), reference_size=(80, 80))
    path = tmp_path / "points.csv"
    twin = ",".join(repr(v) for v in (*points.moving_xy[4].tolist(), *points.reference_xy[4].tolist()))
    rows = [twin, "1,2,3,4", "1,2,3,4", "90,2,10,10", "5,5,10,-3"]
    path.write_text("\n".join(["moving_col,moving_row,reference_col,reference_row", *rows, ""]))
    import_action(dock, monkeypatch, path)
    assert len(review.points) == 43
    assert review.points.enabled[40:].tolist() == [True, False, False]
    assert set(review.points.rejection[41:]) == {"outside the raster"}
    said = dock.findChild(QLabel, "points_notice").text()
    assert said == "3 points were imported. 2 existed already. 2 are outside the rasters, so they are not in use."
    import_action(dock, monkeypatch, path)
    assert len(review.points) == 43
    assert review.history.count() == 1, "nothing new is no step"
