"""The session owns the result of the last match and frees what was drawn for it."""

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Shift
from crosstie.core.outcome import Cancelled, Failed, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.latest_only_worker import LatestOnlyWorker
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
