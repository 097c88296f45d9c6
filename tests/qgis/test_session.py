"""The session owns the result of the last match and frees what was drawn for it."""

import threading
import time

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Shift
from crosstie.core.outcome import Cancelled, Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.latest_only_worker import Done, LatestOnlyWorker
from crosstie.host.pair_images import PairImages
from crosstie.host.session import RegistrationSession
from osgeo import gdal
from qgis.PyQt.QtCore import QCoreApplication, QEvent

REQUEST = MatchRequest(RasterSource("a.tif"), RasterSource("b.tif"))
POINTS = TiePoints.from_matches(np.eye(2), np.eye(2), np.ones(2), "structural")
ACCURACY = Accuracy(2, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
REGISTERED = Registered(
    REQUEST, "accepted", Shift.fit(POINTS.moving_xy, POINTS.reference_xy + 1), POINTS, ACCURACY, 0.9
)


@pytest.fixture
def session(slot):
    session = RegistrationSession()
    session.start(REQUEST, "moving", "reference")
    session.outcome_changed.connect(slot.take)
    return session


def test_registration_is_owned_and_told(session, slot):
    session.take(REGISTERED)
    assert slot.calls == [(session.outcome,)]
    assert session.outcome.transform is REGISTERED.transform
    assert session.outcome.tie_points is POINTS
    assert session.tie_points is POINTS
    assert session.transform is REGISTERED.transform
    assert (session.moving_layer_id, session.reference_layer_id) == ("moving", "reference")


def test_refused_points_can_be_seen_but_not_applied(session):
    session.take(Refused(REQUEST, ("No.",), candidate=REGISTERED.transform, tie_points=POINTS))
    assert len(session.tie_points) == 2
    assert session.transform is None


@pytest.mark.parametrize("outcome", [Cancelled(REQUEST), Failed(REQUEST, "No.")])
def test_other_endings_have_no_points(session, outcome):
    session.take(outcome)
    assert not len(session.tie_points)
    assert session.transform is None


def test_workers_of_earlier_pairs_go_and_none_is_left_with_the_session(session):
    """A leak of four workers, each with its pool of threads, and of the open matcher for every match."""
    counts = []
    for _ in range(4):
        session.start(REQUEST)
        session.images()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        counts.append(len(session.findChildren(LatestOnlyWorker)))
    assert counts == [counts[0]] * 4
    session.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not session.findChildren(PairImages)


def test_the_window_does_not_wait_for_pixels_of_an_earlier_pair(session, spin, slot, monkeypatch):
    freed, begun, go_on = [], threading.Event(), threading.Event()
    monkeypatch.setattr("crosstie.host.session.release", freed.append)
    images = session.images()
    monkeypatch.setattr(images, "_snap", lambda *_: begun.set() or go_on.wait(30))
    images.snap(None, "moving", (0, 0), slot.take)
    images.cut_patches(None, (0, 0), (0, 0), 5, 11, slot.take)
    assert begun.wait(30)
    session.start(MatchRequest(RasterSource("c.tif"), RasterSource("d.tif")))
    assert session.images() is not images and not freed, "what is read may not be freed"
    go_on.set()
    spin(lambda: freed == [REQUEST.reference])
    assert not any(isinstance(call[0], Done) for call in slot.calls), "nobody waits for the answer"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert session.findChildren(PairImages) == [session.images()]


def test_a_session_that_ends_waits_for_pixels_of_earlier_pairs(session, monkeypatch):
    begun, ended = threading.Event(), threading.Event()
    images = session.images()
    monkeypatch.setattr(images, "_snap", lambda *_: begun.set() or time.sleep(0.1) or ended.set())
    images.snap(None, "moving", (0, 0), lambda done: None)
    assert begun.wait(30)
    session.close_down()
    assert ended.is_set()


def test_new_start_forgets_and_tells(session, slot):
    session.take(REGISTERED)
    session.start(REQUEST)
    assert slot.calls[-1] == (None,)
    assert session.outcome is None
    assert not len(session.tie_points)
    assert session.moving_layer_id == ""


def test_drawn_reference_lives_as_long_as_its_result(session):
    path = "/vsimem/crosstie/test_session.tif"
    gdal.FileFromMemBuffer(path, b"pixels")
    drawn = MatchRequest(REQUEST.moving, RasterSource(path))
    session.take(Cancelled(drawn))
    assert gdal.VSIStatL(path) is not None
    session.start(REQUEST)
    assert gdal.VSIStatL(path) is None
