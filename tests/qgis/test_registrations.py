"""Several registrations in one project: set aside, brought back, renamed, removed, with pictures of their own."""

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host import rendering
from crosstie.host.registrations import Registrations
from crosstie.host.session import RegistrationSession
from crosstie.ui.dock.pickers import LayerPickers
from crosstie.ui.dock.registrations import RegistrationsRow
from osgeo import gdal
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox, QUndoView


@pytest.fixture
def session(project):
    session = RegistrationSession()
    session.review.pace.expected_ms = lambda state: 0.0
    yield session
    session.close_down()


@pytest.fixture
def registrations(session):
    return Registrations(session)


@pytest.fixture
def match(session, registrations):
    """match(moving, reference, n=20): a match of two layers, as the controller begins one."""

    def begin(moving, reference, n=20, reference_path=""):
        xy = np.random.default_rng(n).uniform(0, 60, (n, 2))
        points = TiePoints.from_matches(
            xy, xy + np.random.default_rng(1).normal(0, 0.2, (n, 2)), np.ones(n), "structural"
        )
        sources = [RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)]
        if reference_path:
            sources[1] = RasterSource(reference_path, name="web")
        request = MatchRequest(*sources)
        fitted = Affine.fit(points.moving_xy, points.reference_xy)
        registrations.set_aside()
        session.start(request, moving.id(), reference.id())
        session.take(Registered(request, ACCEPTED, fitted, points, Accuracy(n, 1, 1, 1, 1, 1, 1), 0.9))
        return registrations.active

    return begin


def test_each_is_where_it_was_left(session, registrations, match, add_raster):
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    first = match(a, b, 20)
    session.review.set_role([5], CHECK)
    session.review.set_enabled([1, 2], False)
    residuals = session.review.solution.residual_xy
    second = match(c, b, 12)
    assert (first != second) and len(session.review.points) == 12
    registrations.switch(first)
    assert registrations.active == first
    assert np.array_equal(session.review.solution.residual_xy, residuals)
    assert session.request.moving.name == "a"
    session.review.revert()
    assert session.review.points.enabled.all()
    registrations.switch(second)
    assert len(session.review.points) == 12
    assert [name.uid for name in registrations.names()] == [first, second]


def _texts(history):
    return [history.text(number) for number in range(history.count())]


def test_each_keeps_its_history(session, registrations, match, add_raster):
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    review = session.review
    view = QUndoView(review.history)
    undo = review.history.createUndoAction(view, "Undo")
    first = match(a, b, 20)
    before = review.solution.residual_xy
    review.set_enabled([1, 2], False)
    review.set_role([5], CHECK)
    review.set_locked([6], True)
    review.history.undo()
    left = review.solution.residual_xy
    second = match(c, b, 12)
    assert (review.history.count(), undo.isEnabled(), view.model().rowCount()) == (0, False, 1)
    review.set_note([3], "mine")
    registrations.switch(first)
    assert _texts(review.history) == ["Reject points", "Make check points", "Lock points"]
    assert (review.history.index(), undo.isEnabled(), view.model().rowCount()) == (2, True, 4)
    assert np.array_equal(review.solution.residual_xy, left)
    review.history.redo()
    assert review.points.locked[review.row_of(6)]
    review.history.setIndex(0)
    assert np.array_equal(review.solution.residual_xy, before)
    assert review.state is review.context.first
    assert review.outcome is review.context.matched, "all undone: the match itself"
    registrations.switch(second)
    assert _texts(review.history) == ["Write note"]
    review.history.undo()
    assert not review.points.note.any()
    view.deleteLater()


def test_steps_go_on_where_they_were_left(session, registrations, match, add_raster):
    a, b = add_raster("a"), add_raster("b", seed=2)
    review, first = session.review, match(a, b, 20)
    review.set_enabled([1], False)
    second = match(b, a, 12)
    for uid in (first, second, first):
        registrations.switch(uid)
    review.set_enabled([2], False)
    assert review.history.count() == 2
    review.history.setIndex(0)
    assert review.points.enabled.all()
    assert not [entry for entry in registrations.entries() if entry.saved.state is not None]


def test_a_match_that_is_given_up_leaves_the_history(session, registrations, match, add_raster):
    match(add_raster("a"), add_raster("b", seed=2))
    session.review.set_enabled([1, 2], False)
    registrations.set_aside()
    session.start(session.request)
    registrations.bring_back()
    session.review.history.undo()
    assert session.review.points.enabled.all()


def test_histories_go_with_their_registrations(session, registrations, match, add_raster):
    a, b = add_raster("a"), add_raster("b", seed=2)
    first = match(a, b)
    session.review.set_enabled([1], False)
    match(b, a, 12)
    registrations.remove(first)
    assert len(session.review.history.stacks()) == 1
    session.review.set_enabled([1], False)
    registrations.clear()
    assert len(session.review.history.stacks()) == 1
    assert session.review.history.count() == 0


def test_names_follow_the_layers_unless_they_are_the_users_own(session, registrations, match, add_raster):
    a, b = add_raster("a"), add_raster("b", seed=2)
    first = match(a, b)
    session.review.set_locked([1], True)
    match(a, b)
    assert [name.title for name in registrations.names()] == ["a → b", "a → b (2)"]
    a.setName("Ä")
    assert registrations.names()[0].title == "Ä → b"
    registrations.rename(first, "  the good one ")
    assert [name.title for name in registrations.names()] == ["the good one", "Ä → b"]


def test_removing_the_one_at_hand_brings_another(session, registrations, match, add_raster):
    a, b = add_raster("a"), add_raster("b", seed=2)
    first = match(a, b, 20)
    session.review.set_locked([1], True)
    second = match(a, b, 12)
    registrations.remove(second)
    assert registrations.active == first
    assert len(session.review.points) == 20
    registrations.remove(first)
    assert registrations.active == ""
    assert session.review.state is None
    assert registrations.names() == []


def test_an_untouched_match_gives_way_to_the_next_of_the_same_pair(session, registrations, match, add_raster):
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    match(a, b)
    again = match(a, b)
    other = match(c, b)
    assert [name.uid for name in registrations.names()] == [again, other]
    registrations.rename(other, "keep")
    match(c, b)
    assert len(registrations.names()) == 3


def test_a_match_that_is_given_up_brings_back_what_was_there(session, registrations, match, add_raster):
    a, b = add_raster("a"), add_raster("b", seed=2)
    first = match(a, b)
    registrations.set_aside()
    session.start(session.request)
    assert registrations.active == ""
    registrations.bring_back()
    assert registrations.active == first
    assert len(session.review.points) == 20


def test_a_drawn_reference_lives_as_long_as_its_registration(session, registrations, match, add_raster):
    a, b = add_raster("a"), add_raster("b", seed=2)
    drawn = rendering.copied(RasterSource("", name="web"), _coloured(b.source()))
    before = gdal.Open(drawn.path).ReadAsArray()
    first = match(a, b, reference_path=drawn.path)
    second = match(a, b, 12)
    assert gdal.VSIStatL(drawn.path) is None
    registrations.switch(first)
    assert np.array_equal(gdal.Open(session.request.reference.path).ReadAsArray(), before)
    registrations.switch(second)
    registrations.remove(first)
    assert not [name for name in gdal.ReadDir(rendering._FOLDER) or () if name.endswith(".tif")]


def test_taking_what_is_there_already_replaces_nothing(registrations, match, add_raster):
    match(add_raster("a"), add_raster("b", seed=2))
    registrations.take(registrations.entries())
    uids = [name.uid for name in registrations.names()]
    assert len(set(uids)) == 2


def test_a_rename_of_a_layer_is_told(registrations, match, add_raster, slot):
    a = add_raster("a")
    match(a, add_raster("b", seed=2))
    registrations.changed.connect(slot.take)
    a.setName("new")
    assert slot.calls


def test_everything_goes_with_the_project(session, registrations, match, add_raster):
    match(add_raster("a"), add_raster("b", seed=2))
    registrations.clear()
    assert (registrations.names(), session.review.state) == ([], None)
    assert QgsProject.instance().mapLayers()


def _coloured(path):
    """Return a picture in memory with four bands, as `rendering` draws them."""
    source = gdal.Open(path)
    picture = gdal.GetDriverByName("GTiff").Create(
        "/vsimem/four.tif", source.RasterXSize, source.RasterYSize, 4, gdal.GDT_Byte, rendering.OPTIONS
    )
    picture.SetGeoTransform(source.GetGeoTransform())
    picture.SetProjection(source.GetProjection())
    for band in range(1, 4):
        picture.GetRasterBand(band).WriteArray(source.ReadAsArray() // band)
    picture.GetRasterBand(4).Fill(255)
    return "/vsimem/four.tif"


@pytest.fixture
def row(registrations):
    row = RegistrationsRow()
    row.follow(registrations)
    yield row
    row.deleteLater()


def test_the_list_switches_and_hides_while_there_is_nothing(row, session, registrations, match, add_raster):
    assert row.isHidden()
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    first, second = match(a, b), match(c, b, 12)
    assert not row.isHidden()
    assert [row._picker.itemText(i) for i in range(row._picker.count())] == ["a → b", "c → b"]
    assert row._picker.currentData() == second
    row._picker.activated.emit(0)
    assert registrations.active == first
    assert row._picker.currentText() == "a → b"


@pytest.mark.parametrize(("answer", "left"), [("Yes", 0), ("Cancel", 1)])
def test_removing_asks(row, registrations, match, add_raster, monkeypatch, answer, left):
    match(add_raster("a"), add_raster("b", seed=2))
    asked = []
    button = getattr(QMessageBox.StandardButton, answer)
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or button)
    row._remove.trigger()
    assert "“a → b”" in asked[0]
    assert len(registrations.names()) == left


def test_renaming(row, registrations, match, add_raster, monkeypatch):
    match(add_raster("a"), add_raster("b", seed=2))
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **options: ("mine", True))
    row._rename.trigger()
    assert row._picker.currentText() == "mine"
    monkeypatch.setattr(QInputDialog, "getText", lambda *args, **options: ("other", False))
    row._rename.trigger()
    assert registrations.names()[0].title == "mine"


@pytest.fixture
def pickers(registrations):
    pickers = LayerPickers()
    registrations.chosen.connect(pickers.choose)
    yield pickers
    pickers.close_down()
    pickers.deleteLater()


def shown_in(pickers):
    layers = pickers.moving_layer(), pickers.reference_layer()
    return [layer.name() if layer is not None else None for layer in layers]


def test_the_layer_lists_follow_the_chosen_registration(row, pickers, registrations, match, add_raster):
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    first, second = match(a, b), match(c, b, 12)
    pickers.choose(b.id(), c.id())
    row._picker.activated.emit(0)
    assert shown_in(pickers) == ["a", "b"]
    registrations.switch(second)
    assert shown_in(pickers) == ["c", "b"]
    registrations.remove(second)
    assert registrations.active == first
    assert shown_in(pickers) == ["a", "b"], "the one that is at hand now"


def test_the_layer_lists_say_so_where_the_layer_of_a_registration_is_gone(pickers, registrations, match, add_raster):
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    first = match(a, b)
    match(c, b, 12)
    QgsProject.instance().removeMapLayer(a.id())
    registrations.switch(first)
    assert shown_in(pickers) == [None, "b"]


def test_a_match_that_is_given_up_leaves_the_lists_as_the_user_set_them(pickers, registrations, match, add_raster):
    a, b, c = add_raster("a"), add_raster("b", seed=2), add_raster("c", seed=3)
    match(a, b)
    pickers.choose(c.id(), b.id())
    registrations.set_aside()
    registrations.bring_back()
    assert shown_in(pickers) == ["c", "b"]
