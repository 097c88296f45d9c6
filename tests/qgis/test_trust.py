"""Nothing that was read chooses code: a matcher of somebody else runs only where the user has chosen it here."""

from dataclasses import replace
from pathlib import Path

import pytest
from crosstie.core.outcome import Cancelled
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.session_file import read, write
from crosstie.host import run, trust
from crosstie.host.match_job import MatchJob
from crosstie.host.session import RegistrationSession
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from qgis.core import QgsProject

from .test_review_project import registrations, reviewed, session, store  # noqa: F401 (fixtures)

pytestmark = pytest.mark.usefixtures("project")


@pytest.fixture
def theirs(tmp_path):
    """The name of a matcher that lies on the disk; its content is of no matter until it is run."""
    path = tmp_path / "evil.pt"
    path.write_bytes(b"as long as nobody runs it")
    return f"file:{path}"


def request(matcher):
    return MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"), matcher=matcher)


def name_matcher(path, name):
    """What somebody else does to a session before it is passed on."""
    entries = read(path).entries
    wanted = [replace(e.saved.matched, request=replace(e.saved.matched.request, matcher=name)) for e in entries]
    write(path, [replace(e, saved=replace(e.saved, matched=m)) for e, m in zip(entries, wanted)])


@pytest.mark.parametrize("get", [run.matcher_of, run.snapper_of])
def test_a_file_is_not_run_before_it_was_chosen(theirs, get, monkeypatch):
    made = []
    monkeypatch.setattr("crosstie.models.entry.Entry.create", lambda entry, arrays: made.append(entry.name))
    monkeypatch.setattr("crosstie.models.entry.Entry.missing", lambda entry: ("torch",))
    get(request(theirs))
    trust.remember(theirs)
    get(request(theirs))
    assert made == ["auto", theirs]


def test_vismatch_is_not_run_before_it_was_chosen():
    assert trust.trusted(request("vismatch:loftr")).matcher == "auto"
    trust.remember("vismatch:loftr")
    assert trust.trusted(request("vismatch:loftr")).matcher == "vismatch:loftr"
    assert trust.trusted(request("vismatch:roma")).matcher == "auto"


def test_a_file_that_was_exchanged_is_another_matcher(theirs):
    trust.remember(theirs)
    assert trust.is_chosen(theirs)
    Path(theirs[len("file:") :]).write_bytes(b"something else")
    assert not trust.is_chosen(theirs)


@pytest.mark.parametrize("name", ["file:/nowhere/evil.pt", "file:", "file:\0.pt"])
def test_what_cannot_be_read_was_never_chosen(name):
    trust.remember(name)
    assert not trust.is_chosen(name)


def test_to_match_with_it_is_to_choose_it(theirs, add_raster, qgis_canvas, spin):
    moving, reference = add_raster("moving"), add_raster("reference", seed=2)
    dock, work = CrosstieDock(qgis_canvas, []), RegistrationSession()
    controller = Controller(dock, work, qgis_canvas, run=lambda request, *_: Cancelled(request))
    sources = [RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)]
    try:
        dock.match_requested.emit(MatchJob(MatchRequest(*sources, matcher=theirs)))
        assert trust.is_chosen(theirs)
        spin(lambda: controller.task is None)
    finally:
        controller.close_down()
        work.close_down()
        dock.close_down()
        dock.deleteLater()


def test_ours_need_no_choice():
    assert trust.trusted(request("structural")).matcher == "structural"


def test_a_project_that_names_a_matcher_says_that_it_is_not_run(reviewed, tmp_path, theirs, slot):  # noqa: F811
    path = tmp_path / "project.qgs"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    name_matcher(str(tmp_path / "project.crosstie.gpkg"), theirs)
    QgsProject.instance().read(str(path))
    assert reviewed.review.state is not None
    assert "Automatic is used instead" in str(slot.calls[-1][0]) and theirs in slot.calls[-1][0].details
    assert trust.trusted(reviewed.review.context.matched.request).matcher == "auto"


def test_a_project_with_a_matcher_that_was_chosen_here_says_nothing(reviewed, tmp_path, theirs, slot):  # noqa: F811
    path = tmp_path / "project.qgs"
    QgsProject.instance().write(str(path))
    QgsProject.instance().clear()
    trust.remember(theirs)
    name_matcher(str(tmp_path / "project.crosstie.gpkg"), theirs)
    QgsProject.instance().read(str(path))
    assert not slot.calls
