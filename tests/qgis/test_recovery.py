"""Work that was not saved when QGIS ended is offered at the next start, and only then."""

import os
import subprocess
import sys
import time

import numpy as np
import pytest
from crosstie import classFactory
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.session_file import read
from crosstie.host.project_store import ProjectStore
from crosstie.host.recovery import Recovery
from crosstie.host.registrations import Registrations
from crosstie.host.session import RegistrationSession
from crosstie.host.settings import RECOVERY_FILES
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDateTime, QLocale, QLockFile
from qgis.PyQt.QtWidgets import QPushButton, QWidget

CRASH = """
import os, sys
from qgis.PyQt.QtCore import QLockFile
lock = QLockFile(sys.argv[1]); lock.setStaleLockTime(0)
assert lock.tryLock(0)
if sys.argv[2] == "live":
    print("locked", flush=True); sys.stdin.read()
os._exit(9)
"""


@pytest.fixture
def session(project):
    session = RegistrationSession()
    yield session
    session.close_down()


@pytest.fixture
def registrations(session):
    registrations = Registrations(session)
    yield registrations
    registrations.close_down()


@pytest.fixture
def store(registrations, session, slot):
    store = ProjectStore(registrations, session.review)
    store.failed.connect(slot.take)
    yield store
    store.close_down()


@pytest.fixture
def recovery(registrations, session, store, tmp_path):
    recovery = Recovery(registrations, session.review, store, tmp_path / "recovery")
    recovery._timer.setInterval(1)
    yield recovery
    recovery.close_down()


@pytest.fixture
def begin(session, add_raster):
    """begin(): a match is under review."""

    def begin():
        moving, reference = add_raster("moving"), add_raster("reference", seed=2)
        xy = np.random.default_rng(0).uniform(0, 60, (20, 2))
        points = TiePoints.from_matches(xy, xy, np.ones(20), "structural")
        request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)))
        session.start(request, moving.id(), reference.id())
        fitted = Affine.fit(points.moving_xy, points.reference_xy)
        session.take(Registered(request, ACCEPTED, fitted, points, Accuracy(20, 1, 1, 1, 1, 1, 1), 0.9))

    return begin


def files(tmp_path):
    return sorted((tmp_path / "recovery").glob(RECOVERY_FILES))


def test_changes_are_secured_a_moment_later(session, recovery, begin, spin, tmp_path):
    begin()
    spin(lambda: files(tmp_path) and not recovery._worker.is_busy)
    session.review.set_enabled([3], False)
    spin(lambda: (state := read(str(files(tmp_path)[0])).entries[0].saved.state) and not state.points.enabled[2])
    assert recovery.left_behind() == []


@pytest.mark.parametrize("end", ["saved", "cleared"])
def test_saved_or_given_up_work_needs_no_recovery(recovery, begin, spin, tmp_path, end):
    begin()
    spin(lambda: files(tmp_path))
    if end == "saved":
        QgsProject.instance().write(str(tmp_path / "project.qgs"))
    else:
        QgsProject.instance().clear()
    spin(lambda: not list((tmp_path / "recovery").iterdir()))


def test_what_a_dead_process_left_is_found_and_a_living_one_is_left_alone(recovery, begin, spin, tmp_path):
    begin()
    spin(lambda: files(tmp_path) and not recovery._worker.is_busy)
    for name in ("dead", "live"):
        (tmp_path / "recovery" / f"{name}.gpkg").write_bytes(files(tmp_path)[0].read_bytes())
    locks = {name: str(tmp_path / "recovery" / f"{name}.lock") for name in ("dead", "live")}
    subprocess.run([sys.executable, "-c", CRASH, locks["dead"], "dead"], check=False)
    living = subprocess.Popen(
        [sys.executable, "-c", CRASH, locks["live"], "live"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert living.stdout.readline()
        assert [left.path.stem for left in recovery.left_behind()] == ["dead"]
    finally:
        living.communicate()
    assert [left.path.stem for left in recovery.left_behind()] == ["dead", "live"]
    recovery.discard([left.path for left in recovery.left_behind()])
    assert recovery.left_behind() == []


def full(*_arguments, **_named):
    raise OSError(28, "No space left on device")


def unforeseen(*_arguments, **_named):
    raise SystemError("<built-in function OpenEx> returned a result with an exception set")


@pytest.mark.parametrize("error", [full, unforeseen])
def test_a_save_that_failed_keeps_the_work_in_the_project_and_then_needs_no_recovery(
    session, registrations, recovery, begin, spin, tmp_path, monkeypatch, error, slot
):
    begin()
    spin(lambda: files(tmp_path) and not recovery._worker.is_busy)
    path = tmp_path / "p.qgz"
    with monkeypatch.context() as broken:
        broken.setattr("crosstie.core.review.session_file.write", error)
        assert QgsProject.instance().write(str(path))
    assert "inside the project" in str(slot.calls[-1][0])
    spin(lambda: not files(tmp_path))
    QgsProject.instance().clear()
    registrations.clear()
    assert session.review.state is None
    QgsProject.instance().read(str(path))
    assert len(session.review.points) == 20


@pytest.mark.parametrize("lost", ["the element", "the text"])
@pytest.mark.parametrize("end", ["cleared", "closed"])
def test_what_no_save_has_kept_is_offered_again(
    session, store, begin, spin, registrations, tmp_path, monkeypatch, slot, lost, end
):
    recovery = Recovery(registrations, session.review, store, tmp_path / "recovery")
    begin()
    recovery.write()
    spin(lambda: files(tmp_path) and not recovery._worker.is_busy)
    session.review.set_enabled([3], False)
    path = tmp_path / "p.qgs"
    with monkeypatch.context() as broken:
        broken.setattr("crosstie.core.review.session_file.write", full) if lost == "the text" else None
        name = "_texts" if lost == "the element" else "_path"
        broken.setattr(store, "_add_element" if lost == "the element" else name, full)
        QgsProject.instance().write(str(path))
    if end == "closed":
        spin(QgsProject.instance().isDirty)
    assert len(files(tmp_path)) == 1
    QgsProject.instance().clear() if end == "cleared" else recovery.close_down()
    left = files(tmp_path)
    assert len(left) == 1 and not read(str(left[0])).entries[0].saved.state.points.enabled[2]
    if end == "cleared":
        recovery.close_down()
    other = Recovery(registrations, session.review, store, tmp_path / "recovery")
    assert [file.path for file in other.left_behind()] == left
    other.close_down()


@pytest.fixture
def dock(project, qgis_canvas):
    dock = CrosstieDock(qgis_canvas, [])
    yield dock
    dock.close_down()
    dock.deleteLater()


@pytest.mark.parametrize(("button", "points"), [("offer_0", 20), ("offer_1", 0)])
def test_the_dock_offers_to_bring_it_back(
    recovery, begin, spin, registrations, tmp_path, dock, qgis_canvas, monkeypatch, button, points
):
    begin()
    spin(lambda: files(tmp_path) and not recovery._worker.is_busy)
    folder = tmp_path / "profile" / "crosstie" / "recovery"
    folder.mkdir(parents=True)
    files(tmp_path)[0].rename(folder / "left.gpkg")
    registrations.clear()
    QgsProject.instance().removeAllMapLayers()
    monkeypatch.setattr(
        "crosstie.host.settings.QgsApplication.qgisSettingsDirPath", lambda: str(tmp_path / "profile") + "/"
    )
    other = RegistrationSession()
    controller = Controller(dock, other, qgis_canvas)
    try:
        spin(lambda: dock.findChild(QPushButton, button))
        assert "“moving → reference”" in dock.findChild(QWidget, "offer_strip")._label.text()
        dock.findChild(QPushButton, button).click()
        assert len(other.review.points) == points
        assert len(QgsProject.instance().mapLayers()) == points // 10
        assert not (folder / "left.gpkg").exists()
    finally:
        controller.close_down()
        other.close_down()


@pytest.fixture
def left(recovery, begin, spin, registrations, tmp_path, monkeypatch):
    """A file that a crash has left in the profile, of the pair “moving → reference”."""
    begin()
    spin(lambda: files(tmp_path) and not recovery._worker.is_busy)
    folder = tmp_path / "profile" / "crosstie" / "recovery"
    folder.mkdir(parents=True)
    path = folder / "left.gpkg"
    path.write_bytes(files(tmp_path)[0].read_bytes())
    os.utime(path, (1.7e9, 1.7e9))
    registrations.clear()
    QgsProject.instance().removeAllMapLayers()
    QgsProject.instance().clear()
    monkeypatch.setattr(
        "crosstie.host.settings.QgsApplication.qgisSettingsDirPath", lambda: str(tmp_path / "profile") + "/"
    )
    return path


@pytest.fixture
def plugin(qgis_iface, left):
    """The plugin as QGIS starts it after the crash."""
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def offer(plugin):
    strips = plugin._dock.findChildren(QWidget, "offer_strip") if plugin._dock is not None else []
    # An answered one is hidden at once and deleted when Qt finds the time.
    return next((strip for strip in strips if not strip.isHidden()), None)


def test_the_offer_stays_whatever_happens_until_it_is_answered(plugin, left, spin, add_raster, tmp_path):
    spin(lambda: offer(plugin) is not None)
    assert plugin.dock.isUserVisible() or plugin.dock.isVisibleTo(plugin.dock.parentWidget())
    text = offer(plugin)._label.text()
    when = QLocale().toString(QDateTime.fromSecsSinceEpoch(1_700_000_000), QLocale.FormatType.ShortFormat)
    assert "“moving → reference”" in text and when in text
    layer = add_raster("other")
    QgsProject.instance().removeMapLayer(layer.id())
    plugin.dock.show_outcome(None)
    plugin.dock.show_notice(None)
    QgsProject.instance().write(str(tmp_path / "p.qgs"))
    QgsProject.instance().read(str(tmp_path / "p.qgs"))
    end = time.monotonic() + 1.5
    spin(lambda: time.monotonic() > end)
    assert offer(plugin)._label.text() == text and left.exists()
    offer(plugin).findChild(QPushButton, "offer_0").click()
    assert len(plugin.session.review.points) == 20 and not left.exists()
    spin(lambda: offer(plugin) is None)


@pytest.mark.parametrize("first", ["the project", "the dock"])
def test_after_a_crash_with_a_project_the_dock_opens_and_offers(qgis_iface, left, spin, tmp_path, first):
    path = tmp_path / "p.qgs"
    QgsProject.instance().write(str(path))
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    try:
        if first == "the dock":
            spin(lambda: plugin._dock is not None)
        QgsProject.instance().read(str(path))
        spin(lambda: offer(plugin) is not None)
        assert not plugin.dock.isHidden()
    finally:
        plugin.unload()


def test_work_of_another_host_name_is_offered_with_a_warning(plugin, left, spin, monkeypatch):
    """A crash, and then the computer is called otherwise; or a profile that several computers share."""
    lock = QLockFile(str(left.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    assert lock.tryLock(0)
    lines = left.with_suffix(".lock").read_bytes().split(b"\n")
    lines[2] = b"elsewhere"
    left.with_suffix(".lock").write_bytes(b"\n".join(lines))
    spin(lambda: offer(plugin) is not None)
    text = offer(plugin)._label.text()
    assert "another computer (elsewhere)" in text and "“moving → reference”" in text


def test_what_cannot_be_secured_anew_is_not_thrown_away(plugin, left, spin, monkeypatch):
    spin(lambda: offer(plugin) is not None)
    monkeypatch.setattr("crosstie.core.review.session_file.write", full)
    offer(plugin).findChild(QPushButton, "offer_0").click()
    assert len(plugin.session.review.points) == 20 and left.exists()
