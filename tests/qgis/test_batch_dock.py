"""The dock for many layers: rows, references, doubts first, one key a decision, and what is opened and closed."""

import gc
import json
import threading
import time
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.crs import reproject
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.matching import WorkingImage
from crosstie.core.outcome import Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.review import session_file, solve
from crosstie.host import batch_session, reference, rendering, saved_match
from crosstie.host.batch_process import process_of
from crosstie.host.batch_session import BatchSession
from crosstie.host.session import RegistrationSession
from crosstie.models.registry import MATCHERS
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.command import Record
from crosstie.services.batch.crew import ALONE
from crosstie.services.batch.list import gathered
from crosstie.services.batch.queue import Pair, listed_pairs, read_pairs
from crosstie.services.batch.run import STOP, UNDER_WAY, run_batch
from crosstie.ui.batch.controller import BatchController
from crosstie.ui.batch.dock import BatchDock
from crosstie.ui.batch.model import CHANCE, SHEET, STATE, VERDICT
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QItemSelectionModel, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel, QPushButton

CHANCES = {"good": ("accepted", 0.99), "fair": ("accepted", 0.95), "doubtful": ("review", 0.7), "poor": ("review", 0.5)}


def told(request, **_):
    """The outcome that a raster's name tells."""
    name = Path(request.moving.path).stem
    if name == "strange":
        return Refused(request, ("Nothing stands out.",))
    if name == "torn":
        return Failed(request, "torn.tif is damaged.")
    verdict, chance = CHANCES[name]
    xy = np.random.default_rng(0).uniform(5, 45, (12, 2))
    points = TiePoints.from_matches(xy, xy + 2, np.ones(12), "structural")
    accuracy = Accuracy(12, 0.1, 0.1, 0.2, 0.2, 0.5, 1.0)
    shift = FAMILIES["shift"].of(frames.shift(2, 2))
    return Registered(request, verdict, shift, points, accuracy, chance)


@pytest.fixture
def many(project, qgis_canvas, write_raster, monkeypatch, tmp_path):
    """The dock with its parts over six sheets in a folder; its process does everything at once."""
    monkeypatch.setattr(batch_pair, "match", told)
    (tmp_path / "drawer").mkdir()
    for number, name in enumerate((*CHANCES, "strange", "torn")):
        write_raster(f"drawer/{name}", seed=number)
    reference = write_raster("reference")

    def start(folder, record):
        pairs = read_pairs(record.pairs, str(folder), record.options)
        started.append(record)
        list(run_batch(pairs, folder, record, batch_pair.register_pair, ALONE))

    started = []
    with docks(qgis_canvas, BatchSession(start=start), reference, tmp_path, started) as parts:
        yield parts


@contextmanager
def docks(canvas, batch, reference, folder, started=()):
    """Both docks over a batch; `reference`: the file of a raster, `folder`: where everything lies."""
    session, dock = RegistrationSession(), CrosstieDock(canvas, MATCHERS.values())
    session.review.pace.expected_ms = lambda state: 0.0
    main = Controller(dock, session, canvas)
    window = BatchDock(batch)
    controller = BatchController(window, batch, main, canvas)
    window.resize(900, 400)
    window.show()
    yield Parts(batch, window, controller, main, reference, folder, started)
    controller.close_down()
    window.close_down()
    window.deleteLater()
    main.close_down()
    session.close_down()
    dock.close_down()
    dock.deleteLater()


class Parts:
    """What a test of the dock touches."""

    def __init__(self, batch, window, controller, main, reference, folder, started):
        self.batch, self.window, self.controller, self.main = batch, window, controller, main
        self.reference, self.folder, self.started = reference, folder, started

    def layer(self):
        from qgis.core import QgsRasterLayer

        return QgsProject.instance().addMapLayer(QgsRasterLayer(str(self.reference), "reference"))

    def done(self):
        """All six sheets against the reference, done."""
        layer = self.layer()
        self.add([str(self.folder / "drawer")])
        self.window.reference.setLayer(layer)
        self.ask("start")
        self.batch.poll()
        return self

    def ask(self, name):
        self.window.wanted.emit(name)
        self.settle()

    def add(self, paths):
        self.controller.add(paths)
        self.settle()

    def add_list(self, path):
        self.controller.add_list(path)
        self.settle()

    def open_batch(self, folder):
        self.controller.open_batch(folder)
        self.settle()

    def settle(self):
        end = time.monotonic() + 60
        while self.batch.is_reading:
            assert time.monotonic() < end, "the list is read for ever"
            QCoreApplication.processEvents()

    def press(self, key):
        QTest.keyClick(self.window.table, key)

    def open(self, own):
        self.window.table.go_to(own)
        self.controller.opening.open(own)

    def said(self):
        strip = self.window._strip
        return strip.findChild(QLabel, "message_label").text() if not strip.isHidden() else ""

    def cells(self, column):
        model = self.window.model
        return {own: model.data(model.index(row, column)) for row, own in enumerate(model.ids())}

    def decisions(self):
        path = self.batch.folder / "decisions.jsonl"
        return {row["id"]: row for row in map(json.loads, path.read_text().splitlines())}


def test_a_folder_becomes_rows_and_what_is_no_raster_is_said(many):
    (many.folder / "drawer" / "notes.txt").write_text("mine")
    many.add([str(many.folder / "drawer")])
    assert len(many.batch.pairs) == 6 and many.said() == "Rows added: 6. Files that are no rasters: 1."
    many.add([str(many.folder / "drawer")])
    assert many.said().startswith("Rows added: 0. In the list already: 6.")
    assert many.window.folder.text() == str(many.folder / "drawer" / "crosstie_batch")


def test_the_worst_doubt_comes_first(many):
    many.done()
    assert many.window.model.ids() == ["strange", "torn", "poor", "doubtful", "fair", "good"]
    assert many.cells(VERDICT)["poor"] == "needs review" and many.cells(CHANCE)["fair"] == "95 %"
    assert many.cells(STATE) == {
        **dict.fromkeys(("strange", "torn", "poor", "doubtful"), "for you to decide"),
        **dict.fromkeys(("fair", "good"), "to be written"),
    }
    assert "torn.tif is damaged." in many.window.model.data(
        many.window.model.index(1, SHEET), Qt.ItemDataRole.ToolTipRole
    )


def test_another_order_keeps_the_current_row(many):
    many.done()
    many.window.table.go_to("poor")
    many.window.table.sortByColumn(SHEET, Qt.SortOrder.AscendingOrder)
    assert many.window.model.ids() == sorted((*CHANCES, "strange", "torn"))
    assert many.window.table.current_id() == "poor"
    many.window.table.sortByColumn(CHANCE, Qt.SortOrder.DescendingOrder)
    assert many.window.model.ids()[:2] == ["good", "fair"]


def test_one_key_decides_and_the_next_one_follows(many):
    many.done()
    many.window.table.go_to("strange")
    many.press(Qt.Key.Key_G)
    assert many.window.table.current_id() == "torn"
    many.press(Qt.Key.Key_G)
    assert many.window.table.current_id() == "poor"
    many.press(Qt.Key.Key_A)
    assert many.window.table.current_id() == "doubtful"
    assert {own: row["verdict"] for own, row in many.decisions().items()} == {
        "strange": "given_up", "torn": "given_up", "poor": "accepted",
    }  # fmt: skip
    assert "operation" not in many.decisions()["poor"], "it is as it was matched"
    many.window.table.go_to("poor")
    many.press(Qt.Key.Key_U)
    assert many.batch.is_open("poor") and many.cells(STATE)["poor"] == "for you to decide"
    assert many.window.model.ids()[-2:] == ["strange", "torn"], "what is decided is last"


def test_a_key_decides_about_the_current_row_that_is_not_selected(many):
    many.done()
    own, table = many.window.model.ids()[0], many.window.table
    table.selectionModel().clearSelection()
    first = many.window.model.index(0, 0)
    table.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
    many.press(Qt.Key.Key_G)
    assert many.batch.state(own) == "given_up"


def test_what_has_no_registration_is_not_accepted(many):
    many.done()
    many.window.table.go_to("strange")
    many.press(Qt.Key.Key_A)
    assert "no registration to accept" in many.said() and many.batch.is_open("strange")


def test_a_row_opens_like_a_single_match_and_is_closed_when_the_next_one_opens(many):
    many.done()
    many.open("doubtful")
    assert many.main.session.outcome.verdict == "review"
    assert many.main.dock.pickers.moving_layer().name() == "doubtful"
    assert many.main.dock.pickers.reference_layer().name() == "reference", "the layer that was there already"
    many.open("strange")
    assert isinstance(many.main.session.outcome, Refused)
    many.open("torn")
    assert many.main.session.outcome is None, "there is no match to look at"
    assert many.main.dock.pickers.moving_layer().name() == "torn"
    many.open("poor")
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert names == {"reference", "poor"}
    assert [name.title for name in many.main.keeping.registrations.names()] == ["poor → reference"]


def test_a_row_on_which_one_stays_is_read_and_checked_outside_the_windows_thread(many, spin, monkeypatch):
    many.done()
    threads = {}

    def noting(name, done):
        return lambda *given: threads.setdefault(name, threading.current_thread()) and done(*given)

    monkeypatch.setattr(session_file, "read", noting("read", session_file.read))
    monkeypatch.setattr(solve, "_solution", noting("solve", solve._solution))
    monkeypatch.setattr(saved_match, "PixelMap", noting("map", saved_match.PixelMap))
    many.window.table.go_to("poor")
    spin(lambda: many.controller.opening.own == "poor")
    assert {*threads} == {"read", "solve", "map"} and threading.main_thread() not in threads.values()
    review, known = many.main.session.review, many.main.session.outcome
    many.main.keeping.registrations.set_aside()
    many.main.session.start(known.request)
    many.main.session.take(known)
    assert known.accuracy == many.main.session.outcome.accuracy, "as it is without reading ahead"
    assert review.context.moving_size == (80, 60)


def test_a_row_that_is_read_late_does_not_come_in_between(many, spin, monkeypatch):
    many.done()
    held, read = threading.Event(), session_file.read
    monkeypatch.setattr(session_file, "read", lambda path: held.wait(30) and read(path))
    opened = []
    monkeypatch.setattr(many.controller.opening, "open", lambda own, *match: opened.append(own))
    many.window.table.opened.emit("poor")
    many.window.table.go_to("torn")
    held.set()
    spin(lambda: opened)
    assert opened == ["torn"]


def test_a_saved_match_that_is_damaged_is_said_when_its_row_is_reached(many, spin):
    many.done()
    (many.batch.folder / "poor.crosstie.gpkg").write_text("no database")
    many.window.table.go_to("poor")
    spin(many.said)
    assert "poor.crosstie.gpkg is damaged" in many.said() and many.controller.opening.own == ""


def test_what_a_person_changed_is_what_is_accepted_written_and_opened_again(many):
    many.done()
    many.open("poor")
    review = many.main.session.review
    moved = review.points.reference_xy + 3
    review.edit("Move", review.points.id, lambda points, rows: replace(points, reference_xy=moved))
    many.press(Qt.Key.Key_A)
    kept = many.decisions()["poor"]
    assert Path(kept["operation"]).exists() and Path(kept["review"]).exists() and kept["footprint"]
    many.open("good")
    many.open("poor")
    assert np.allclose(many.main.session.transform.forward([[0, 0]]), [[5, 5]], atol=0.01)
    many.press(Qt.Key.Key_A)
    many.ask("apply_all")
    task = many.controller.task
    assert task.run() is True
    from crosstie.core.operation.operation import load_operation

    assert np.allclose(load_operation(kept["operation"]).transform.forward([[0, 0]]), [[5, 5]], atol=0.01)


def test_a_row_whose_fit_is_under_way_is_not_accepted_yet(many, monkeypatch):
    many.done()
    many.open("poor")
    monkeypatch.setattr(type(many.main.session.review), "is_solving", True)
    many.press(Qt.Key.Key_A)
    assert "still being computed" in many.said() and many.batch.is_open("poor")


def test_a_changed_row_that_is_left_undecided_stays_in_the_list(many):
    many.done()
    many.open("poor")
    review = many.main.session.review
    review.set_enabled(review.points.id[:1], False)
    many.open("good")
    assert [name.title for name in many.main.keeping.registrations.names()] == ["poor → reference", "good → reference"]
    many.open("poor")
    assert not many.main.session.tie_points.enabled[0]


def test_all_accepted_are_written_and_failures_are_told(many, spin):
    many.done()
    (many.batch.folder / "good.tif").write_text("mine")
    many.window.table.go_to("poor")
    many.press(Qt.Key.Key_A)
    many.ask("apply_all")
    spin(lambda: many.controller.task is None)
    assert (
        many.said().endswith(": 2. Not written: 1.")
        and "good: good.tif exists already" in many.window._strip.message.details
    )
    assert {own for own, words in many.cells(STATE).items() if words == "written"} == {"poor", "fair"}
    assert (many.batch.folder / "good.tif").read_text() == "mine"


def test_several_rows_are_decided_at_once(many):
    many.done()
    many.window.table.selectAll()
    many.press(Qt.Key.Key_A)
    assert "which stay as they are: 2" in many.said()
    assert {own for own, row in many.decisions().items() if row["verdict"] == "accepted"} == {*CHANCES}


def test_a_decision_ends_the_placing_by_hand_also_of_the_last_row(many):
    many.done()
    for own in ("torn", *CHANCES):
        many.batch.decide(own, "given_up")
    many.window.table.go_to("strange")
    many.press(Qt.Key.Key_P)
    places = many.main.dock.options.places
    assert places._place.isChecked() and places.item.is_active
    many.press(Qt.Key.Key_G)
    assert many.window.table.current_id() == "strange", "no other one is open"
    assert not places._place.isChecked() and not places.item.is_active and places.item._is_concealed


def test_a_folder_without_a_place_lies_where_it_would_be_proposed(many):
    layer = many.layer()
    many.add([str(many.folder / "drawer")])
    many.window.reference.setLayer(layer)
    many.window.folder.setText("results of mine")
    many.ask("start")
    assert many.batch.folder == many.folder / "drawer" / "results of mine"
    assert many.window.folder.text() == str(many.batch.folder)


@pytest.mark.parametrize("row", ["poor", "torn"])
def test_a_reference_that_comes_back_with_a_row_lies_below_it(many, row):
    many.done()
    QgsProject.instance().removeAllMapLayers()
    many.open(row)
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()] == [row, "reference"]


def test_a_batch_and_a_list_have_references_of_their_own_whatever_the_language(many, monkeypatch):
    folder = many.done().batch.folder
    many.window.reference.setCurrentIndex(many.window.reference.findText("The next row"))
    many.open_batch(folder)
    assert many.window.reference.currentText() == "Each row its own" and not many.window.is_chain()
    monkeypatch.setattr(BatchDock, "_next_title", lambda dock: "A word before it")
    in_another_language = BatchDock(BatchSession())
    QgsProject.instance().removeAllMapLayers()
    assert BatchDock(BatchSession()).reference.currentText() == "Each row its own"
    in_another_language.choose_own_references()
    assert not in_another_language.is_chain()


def test_no_row_leaves_the_list_while_the_batch_works(many, monkeypatch):
    many.done()
    monkeypatch.setattr(many.batch, "_begun", time.monotonic())
    many.window.table.go_to("poor")
    many.press(Qt.Key.Key_Delete)
    assert "Stop it first" in many.said() and len(many.batch.pairs) == 6
    many.batch._begun = None
    many.press(Qt.Key.Key_Delete)
    assert len(many.batch.pairs) == 5


def test_placing_by_hand_begins_with_the_row_on_the_map(many):
    many.done()
    many.window.table.go_to("strange")
    many.press(Qt.Key.Key_P)
    assert many.controller.opening.own == "strange"
    assert many.main.dock.options.places._place.isChecked()
    assert "click “Match layers”" in many.said()


def test_a_new_match_of_the_row_is_what_is_accepted(many):
    many.done()
    many.open("strange")
    request = many.main.session.request
    many.main.keeping.registrations.set_aside()
    many.main.session.start(request, many.main.session.moving_layer_id, many.main.session.reference_layer_id)
    good = told(replace(request, moving=replace(request.moving, path=request.moving.path.replace("strange", "good"))))
    many.main.session.take(replace(good, request=request))
    many.press(Qt.Key.Key_A)
    assert many.decisions()["strange"]["operation"].endswith("strange.decided.operation.json")
    many.open("good")
    many.open("strange")
    assert isinstance(many.main.session.outcome, Registered)


def test_the_reference_is_not_registered_to_itself(many):
    layer = many.layer()
    many.add([str(many.folder / "drawer"), str(many.reference)])
    assert len(many.batch.pairs) == 7
    many.window.reference.setLayer(layer)
    many.ask("start")
    assert len(many.batch.pairs) == 6 and many.said().endswith("or are it: reference")


def test_the_next_row_can_be_the_reference_and_rows_can_have_their_own(many):
    many.add([str(many.folder / "drawer" / f"{name}.tif") for name in ("good", "fair", "poor")])
    many.batch.set_reference(["good"], str(many.reference))
    many.window.reference.setCurrentText("The next row")
    many.ask("start")
    assert [(pair.id, Path(pair.reference).stem) for pair in many.batch.pairs] == [
        ("good", "reference"),
        ("fair", "poor"),
    ]
    many.batch.clear()
    many.add([str(many.folder / "drawer" / "good.tif")])
    many.window.reference.setCurrentText("Each row its own")
    many.ask("start")
    assert "no reference: good" in many.said()


def test_a_list_brings_references_and_options(many):
    (many.folder / "list.csv").write_text("id,moving,reference,seed\nx,drawer/good.tif,reference.tif,5\n")
    many.add([str(many.folder / "drawer" / "good.tif")])
    many.add_list(str(many.folder / "list.csv"))
    assert [pair.id for pair in many.batch.pairs] == ["good", "x"]
    assert many.batch.pairs[1].options == {"seed": "5"}
    many.batch.remove(["good"])
    many.ask("start")
    many.batch.poll()
    assert many.batch.batch.pairs[0].options["seed"] == "5" and many.batch.row("x")["verdict"] == "accepted"


def test_a_batch_is_gone_on_with_unless_something_else_is_wanted(many):
    many.done()
    first = many.batch.folder / "good.json"
    when = first.stat().st_mtime_ns
    many.batch.poll()
    many.ask("start")
    assert len(many.started) == 2 and first.stat().st_mtime_ns == when, "nothing is done twice"
    many.batch.clear()
    many.open_batch(many.folder / "drawer" / "crosstie_batch")
    assert many.window.model.ids()[0] == "strange" and len(many.batch.pairs) == 6
    many.ask("start")
    assert first.stat().st_mtime_ns == when
    many.main.dock.options.search.seed.setValue(9)
    many.batch._begun = None
    many.batch.remove(["torn"])
    many.ask("start")
    assert many.started[-1].options["seed"] == "9" and first.stat().st_mtime_ns > when


def test_lists_are_read_and_checked_outside_the_windows_thread(many, monkeypatch):
    threads = []

    def noting(read):
        return lambda *given: threads.append(threading.current_thread()) or read(*given)

    for name in ("write_list", "read_pairs"):
        monkeypatch.setattr(f"crosstie.host.batch_session.{name}", noting(getattr(batch_session, name)))
    monkeypatch.setattr("crosstie.services.batch.folder.listed_pairs", noting(listed_pairs))
    monkeypatch.setattr("crosstie.ui.batch.controller.listed_pairs", noting(listed_pairs))
    monkeypatch.setattr("crosstie.ui.batch.controller.gathered", noting(gathered))
    (many.folder / "list.csv").write_text("moving,reference\ndrawer/good.tif,reference.tif\n")
    layer = many.layer()
    many.add_list(str(many.folder / "list.csv"))
    many.batch.clear()
    many.add([str(many.folder / "drawer")])
    many.window.reference.setLayer(layer)
    many.window.wanted.emit("start")
    run, bar = many.window.findChild(QPushButton, "batch_run"), many.window._bar
    assert many.batch.is_busy and not many.started and not run.isEnabled() and not many.window.folder.isEnabled()
    assert not bar.isHidden() and bar.maximum() == 0, "it says that it is busy"
    many.settle()
    many.batch.poll()
    assert len(many.started) == 1 and run.isEnabled() and bar.maximum() == 6
    many.open_batch(many.batch.folder)
    assert len(threads) == 5 and threading.main_thread() not in threads


def test_a_folder_that_holds_no_batch_is_said_and_leaves_what_is_shown(many):
    many.done()
    many.open_batch(many.folder / "drawer")
    assert "holds no batch" in many.said() and len(many.batch.pairs) == 6
    assert many.window.findChild(QPushButton, "batch_run").isEnabled()


def test_of_two_lists_that_are_read_at_once_the_last_one_is_shown(many):
    folder = many.done().batch.folder
    many.batch.clear()
    many.controller.open_batch(many.folder / "drawer")
    many.open_batch(folder)
    assert len(many.batch.pairs) == 6 and not many.said()
    many.controller.open_batch(folder)
    many.batch.clear()
    assert not many.batch.is_busy
    many.batch._reader.wait()
    QCoreApplication.processEvents()
    assert many.batch.batch is None and not many.batch.pairs, "it was closed before it was read"


def test_a_running_batch_is_followed_and_asked_to_end(many):
    many.layer()
    many.add([str(many.folder / "drawer" / "good.tif")])
    many.window.reference.setCurrentIndex(0)
    many.batch._start = lambda folder, record: many.started.append(record)
    many.ask("start")
    assert many.batch.is_running
    run = many.window.findChild(QPushButton, "batch_run")
    assert run.text() == "&Stop" and not many.window.reference.isEnabled()
    from crosstie.services.batch.outputs import one_batch
    from crosstie.services.batch.run import under_way

    (many.batch.folder / UNDER_WAY).write_text('{"process": 1, "pairs": ["good"]}')
    many.batch.batch.at_work = ["good"]
    assert many.cells(STATE)["good"] == "being matched"
    many.ask("stop")
    assert (many.batch.folder / STOP).exists()
    many.batch._begun = None
    with one_batch(many.batch.folder):
        pass
    many.batch.poll()
    assert under_way(many.batch.folder) is None and not many.batch.is_running and run.text() == "&Start"
    assert not many.said(), "it was asked to end"


def test_a_batch_that_dies_says_its_last_words(many):
    many.layer()
    many.add([str(many.folder / "drawer" / "good.tif")])
    many.window.reference.setCurrentIndex(0)
    many.batch._start = lambda folder, record: (folder / "crosstie-batch.log").write_text("No module named osgeo")
    many.ask("start")
    many.batch._begun = time.monotonic() - 10
    many.batch.poll()
    assert not many.batch.is_running and "goes on with it. No module named osgeo" in many.said()


def test_of_what_a_batch_that_dies_has_logged_the_last_line_is_said_and_the_rest_are_details(many):
    log = "2026-12-01 15:05:48,771 - distributed.client - ERROR - Failed to reconnect\nThe scheduler is lost.\n"
    many.layer()
    many.add([str(many.folder / "drawer" / "good.tif")])
    many.window.reference.setCurrentIndex(0)
    many.batch._start = lambda folder, record: (folder / "crosstie-batch.log").write_text(log)
    errors = []
    many.batch.failed.connect(errors.append)
    many.ask("start")
    many.batch._begun = time.monotonic() - 10
    many.batch.poll()
    assert many.said() == "The batch ended early. “Start” goes on with it. The scheduler is lost."
    assert errors[0].details == log.strip()


def test_of_a_thumbnail_only_what_is_shown_is_kept_and_nothing_once_its_row_is_gone(many, spin):
    def live():
        gc.collect()
        return sum(isinstance(one, WorkingImage) for one in gc.get_objects())

    def shown():
        return [model.data(model.index(row, SHEET), Qt.ItemDataRole.DecorationRole) for row in range(6)]

    model, before = many.window.model, live()
    many.add([str(many.folder / "drawer")])
    spin(lambda: shown() and len(model._pixmaps) == 6)
    assert live() == before, "the pictures as they were read are large"
    assert all(one.toImage().pixelColor(22, 22).alpha() for one in shown())
    many.batch.remove(["good"])
    assert len(model._pixmaps) == 5
    many.batch.clear()
    assert not model._pixmaps


def test_the_index_is_a_layer_drawn_by_state(many):
    many.done()
    many.ask("show_index")
    many.ask("show_index")
    (layer,) = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
    assert layer.featureCount() == 6 and layer.renderer().type() == "categorizedSymbol"
    many.window.table.go_to("poor")
    many.press(Qt.Key.Key_G)
    many.batch._writer.wait()
    many.controller._redraw_index()
    states = {feature["id"]: feature["state"] for feature in layer.getFeatures()}
    assert states["poor"] == "given_up" and states["good"] == "accepted"


def test_a_dask_cluster_is_asked_for_by_its_address(many, monkeypatch):
    answers = [("", False), (" tcp://10.0.0.5:8786 ", True), ("tcp://10.0.0.6:8786", True)]
    asked = []
    ask = lambda *_, text: asked.append(text) or answers.pop(0)  # noqa: E731
    monkeypatch.setattr("crosstie.ui.batch.controller.QInputDialog.getText", ask)
    layer = many.layer()
    many.add([str(many.folder / "drawer" / "good.tif")])
    many.window.reference.setLayer(layer)
    many.window.jobs.setValue(0)
    many.ask("start")
    assert not many.started, "given up"
    many.ask("start")
    arguments = many.started[-1].arguments(many.batch.folder)
    assert arguments[4:6] == ["--scheduler", "tcp://10.0.0.5:8786"] and "--jobs" not in arguments
    folder = many.batch.folder
    many.batch.clear()
    many.open_batch(folder)
    assert many.window.jobs.value() == 0
    many.ask("start")
    assert many.started[-1].scheduler == "tcp://10.0.0.6:8786" and asked == ["", "", "tcp://10.0.0.5:8786"]


def test_the_process_knows_this_package_and_trusts_no_strangers(many, tmp_path):
    process = process_of(tmp_path, Record("p.csv", {"seed": "3", "reviews": True}, 2))
    assert process.arguments()[:6] == ["-m", "crosstie", "batch", "p.csv", "--folder", str(tmp_path)]
    assert "--seed" in process.arguments() and "--reviews" in process.arguments()
    assert process.processEnvironment().value("PYTHONPATH").split(":")[0] == str(Path(batch_pair.__file__).parents[3])
    with pytest.raises(CrosstieError, match="not chosen on this computer"):
        process_of(tmp_path, Record("p.csv", {"matcher": "file:/x/evil.pt"}))


def test_five_hundred_rows_are_quick(many):
    pairs = [Pair(f"s{number:03d}", f"/nowhere/{number}.tif", "/nowhere/r.tif", "", "") for number in range(500)]
    many.batch._list(pairs)
    from crosstie.services.batch.folder import BatchFolder

    many.batch.batch = BatchFolder(many.folder, Record(""), pairs)
    rng = np.random.default_rng(0)
    longest = 0.0
    for number in rng.permutation(500)[:100]:
        own = f"s{number:03d}"
        many.batch.batch.rows[own] = {
            "id": own,
            "verdict": "review",
            "probability": float(rng.random()),
            "seconds": 1.0,
        }
        begun = time.perf_counter()
        many.batch.changed.emit({own})
        longest = max(longest, time.perf_counter() - begun)
    chances = [many.batch.row(own)["probability"] for own in many.window.model.ids()[:100]]
    assert chances == sorted(chances) and longest < 0.5


def test_a_batch_that_is_closed_before_its_process_has_begun_runs_no_more_in_the_dock(many, monkeypatch):
    monkeypatch.setattr(many.batch, "_start", lambda folder, record: None)
    layer = many.layer()
    many.add([str(many.folder / "drawer")])
    many.window.reference.setLayer(layer)
    many.ask("start")
    assert many.batch.is_running
    many.batch.clear()
    assert not many.batch.is_running and many.window.findChild(QPushButton, "batch_run").text() == "&Start"


def test_a_sheet_index_and_cut_collars_are_options_of_the_batch(many, tmp_path):
    from osgeo import ogr, osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32633)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "sheets.gpkg"))
    layer = data.CreateLayer("sheets", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("title", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("title", "Good")
    ring = "500000 5000000, 500300 5000000, 500300 4999700, 500000 4999700, 500000 5000000"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.CreateFeature(feature)
    layer = data = None
    sheets = many.window.sheets
    sheets.index.setFilePath(str(tmp_path / "sheets.gpkg"))
    sheets.cut.setChecked(True)
    many.done()
    assert "has no field name" in many.said() and not many.started
    sheets.field.setText("title")
    many.ask("start")
    many.batch.poll()
    options = many.started[0].options
    assert (options["sheet_index"], options["name_field"], options["cut"]) == (
        str(tmp_path / "sheets.gpkg"), "title", True,
    )  # fmt: skip
    assert "where sheets.gpkg has Good" in str(many.batch.row("good")["sheet"])
    assert "no sheet that poor is named after" in str(many.batch.row("poor")["sheet"])


def test_where_a_list_begins_is_said_in_the_dock_and_by_no_folder(many, monkeypatch):
    monkeypatch.setattr("crosstie.host.settings.QgsSettings.setValue", lambda *_: None)
    sheets, store = many.window.sheets, str(many.folder / "drawer")
    assert "sources" not in sheets.options() and "series" not in sheets.options()
    sheets.sources.setText(store)
    sheets.series.setChecked(False)
    (many.folder / "list.csv").write_text(f"id,moving,reference\nx,good.tif,{many.folder / 'reference.tif'}\n")
    many.add_list(str(many.folder / "list.csv"))
    (pair,) = many.batch.pairs
    assert pair.moving == f"{store}/good.tif" and not pair.options, "each batch is asked anew"
    many.ask("start")
    many.batch.poll()
    assert many.batch.row("x")["verdict"] == "accepted"
    words = many.started[0].arguments(many.batch.folder)
    assert words[words.index("--sources") + 1] == store and words[words.index("--series") + 1] == "off"
    assert not many.batch.batch.pairs[0].request().moving.hearsay
    folder = many.batch.folder
    sheets.sources.setText("")
    many.open_batch(folder)
    assert "sources" not in many.batch.batch.record.options, "somebody else may have written it"
    sheets.sources.setText(store)
    many.open_batch(folder)
    assert many.batch.batch.record.options["sources"] == store


def drawn(many, tiles, spin):
    """All six sheets, of which one cannot be read, against tiles from the web."""
    many.add([str(many.folder / "drawer")])
    many.window.reference.setLayer(tiles)
    many.ask("start")
    spin(lambda: not many.batch.drawn.is_drawing and not many.batch.is_reading)
    many.batch.poll()
    return many


def test_a_layer_from_the_web_is_drawn_around_each_row_and_the_files_are_the_references(many, tiles, spin):
    (many.folder / "drawer" / "torn.tif").write_bytes(b"II*\0")
    drawn(many, tiles, spin)
    folder = many.batch.folder / "references"
    names = {"good", "fair", "doubtful", "poor", "strange"}
    assert {path.name for path in folder.iterdir()} == {f"{name}_reference.tif" for name in names}
    assert {pair.id: pair.reference for pair in many.batch.pairs} == {
        name: str(folder / f"{name}_reference.tif") for name in names
    }
    assert many.said() == "Left out, because they have no reference or are it: torn"
    picture = gdal.Open(str(folder / "good_reference.tif"))
    (west, pixel, _, north, _, _), sheet = (
        picture.GetGeoTransform(),
        gdal.Open(str(many.folder / "drawer" / "good.tif")),
    )
    assert picture.RasterCount == 4 and picture.ReadAsArray()[3].all()
    there = reproject([[sheet.GetGeoTransform()[0], sheet.GetGeoTransform()[3]]], sheet.GetProjection(), "EPSG:3857")[0]
    assert west < there[0] < west + pixel * picture.RasterXSize / 4 and north > there[1]
    assert set(many.batch.batch.rows) == names


def test_rows_without_a_place_are_not_drawn_around_and_what_to_do_is_said(many, tiles, spin, write_raster):
    scan = write_raster("scan", epsg=None)
    many.add([str(scan)])
    many.window.reference.setLayer(tiles)
    many.ask("start")
    assert "nothing tells where the rows lie" in many.said() and not many.started


def test_drawing_can_be_stopped_and_nothing_is_started(many, tiles, tile_server, spin):
    tile_server.stalled.set()
    many.add([str(many.folder / "drawer")])
    many.window.reference.setLayer(tiles)
    many.ask("start")
    spin(lambda: many.batch.drawn.is_drawing)
    assert many.batch.is_running and many.window._run.text() == "&Stop"
    assert many.window._counts.text() == "Drawing the reference: 0 of 6"
    many.ask("stop")
    assert not many.batch.is_running and many.window._run.text() == "&Start" and not many.started
    tile_server.stalled.clear()


def test_a_server_that_does_not_answer_is_given_up_after_three_rows(many, tiles, tile_server, spin, monkeypatch):
    tile_server.stalled.set()
    monkeypatch.setattr(reference, "prepare_layers", partial(rendering.prepare_layers, timeout_s=0.3))
    drawn(many, tiles, spin)
    assert "was not drawn within" in many.said() and not many.started and len(many.batch.drawn.errors) == 3


def test_drawing_for_another_batch_says_nothing_of_the_one_that_is_shown(many, tiles, tile_server, spin, write_raster):
    many.open_batch(many.done().batch.folder)
    del many.batch.batch.rows["good"]
    many.add([str(write_raster("late"))])
    tile_server.stalled.set()
    many.window.folder.setText(str(many.folder / "another"))
    many.window.reference.setLayer(tiles)
    many.ask("start")
    spin(lambda: many.batch.drawn.is_drawing)
    many.batch.poll()
    many.ask("stop")
    many.batch.poll()
    assert not many.batch.is_running and "ended early" not in many.said()
    tile_server.stalled.clear()
