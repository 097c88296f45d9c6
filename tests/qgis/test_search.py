"""Looking for more points in the background: one step that can be undone, a bar with a way out, layers that go."""

import time
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.matching import Matcher, TilePoints
from crosstie.core.outcome import ACCEPTED, Registered
from crosstie.core.points import edits
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.session import RegistrationSession
from crosstie.ui.canvas.shown_points import ShownPoints
from crosstie.ui.compare.preview import Preview
from crosstie.ui.review.parts import ReviewParts
from crosstie.ui.review.search_bar import SearchBar
from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QAction, QPushButton, QWidget

SIZE = 320


class Still(Matcher):
    """Both tiles show the same at the same place; as slow as asked."""

    name = "still"

    def __init__(self, seconds=0.0):
        self.seconds = seconds

    def match(self, reference, moving, context):
        end = time.monotonic() + self.seconds
        while time.monotonic() < end and not context.is_cancelled():
            time.sleep(0.01)
        rows, cols = reference.shape
        x, y = np.meshgrid(np.arange(8, cols - 8, 8.0), np.arange(8, rows - 8, 8.0))
        at = np.column_stack([x.ravel(), y.ravel()])
        return TilePoints(at, at, np.full(len(at), 0.8))


@pytest.fixture
def session(add_raster):
    moving, reference = (add_raster(n, rows=SIZE, cols=SIZE, seed=s) for s, n in enumerate(("moving", "reference"), 1))
    request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)))
    xy = np.random.default_rng(0).uniform(5, SIZE / 2, (30, 2))
    points = TiePoints.from_matches(xy, xy, np.full(30, 0.8), "structural")
    session = RegistrationSession()
    session.start(request, moving.id(), reference.id())
    session.take(Registered(request, ACCEPTED, Affine.fit(xy, xy), points, Accuracy(30, 0, 0, 0, 0, 0.2, 1), 0.9))
    session.search.matcher = Still()
    yield session
    session.close_down()


@pytest.fixture
def parts(session):
    window, canvas = QWidget(), QgsMapCanvas()
    shown = ShownPoints(session, canvas)
    parts = ReviewParts(session, Preview(shown), lambda area, dock: dock.show(), window)
    yield parts
    parts.close_down()
    shown.remove()
    for dock in parts.docks:
        dock.deleteLater()
    for widget in (window, canvas):
        widget.deleteLater()


def test_empty_cells_are_filled_in_one_step_and_emptied_by_undo(session, parts, spin):
    review = session.review
    before, covered = review.state, review.solution.accuracy.coverage
    parts.points.findChild(QAction, "fill_empty_cells").trigger()
    bar = parts.points.findChild(SearchBar)
    assert session.search.is_busy
    assert not bar.isHidden()
    assert not parts.points.findChild(QAction, "match_again").isEnabled()
    spin(lambda: not session.search.is_busy, 30)
    assert bar.isHidden()
    assert review.history.count() == 1
    assert len(review.points) > 60
    assert review.solution.accuracy.coverage > covered + 0.4
    assert "points were found" in parts.points._notice.text()
    review.history.undo()
    assert review.state is before
    review.history.redo()
    assert len(review.points) > 60


def test_matching_again_keeps_what_was_decided_even_meanwhile(session, spin):
    review = session.review
    session.search.matcher = Still(0.2)
    review.set_locked([3], True)
    session.search.match_again()
    review.set_enabled([7], False)
    spin(lambda: not session.search.is_busy, 30)
    assert {3, 7} <= set(review.points.id.tolist())
    assert not review.points.enabled[review.row_of(7)]
    assert review.points.locked.sum() == 2
    assert len(review.points) > 100
    assert [review.history.text(i) for i in range(3)][-1] == "Match around the transform"


def test_cancel_leaves_everything_as_it_is_within_a_second(session, parts, spin):
    session.search.matcher = Still(30)
    state = session.review.state
    session.search.match_again()
    spin(lambda: parts.points.findChild(SearchBar)._bar.maximum() > 0)
    start = time.monotonic()
    parts.points.findChild(QPushButton, "search_cancel").click()
    spin(lambda: not session.search.is_busy, 5)
    assert time.monotonic() - start < 1
    assert session.review.state is state
    assert parts.points._notice.text() == "Cancelled. Nothing was changed."


def test_a_layer_that_is_removed_or_a_project_that_is_closed_ends_it(session, spin):
    session.search.matcher = Still(30)
    session.search.match_again()
    QgsProject.instance().removeMapLayer(session.moving_layer_id)
    spin(lambda: not session.search.is_busy, 5)
    assert len(session.review.points) == 30
    session.search.match_again()
    session.clear()
    assert not session.search.is_busy


def test_a_file_that_is_gone_is_said_and_nothing_is_lost(session, spin, slot):
    session.review.noticed.connect(slot.take)
    path = Path(session.request.moving.path)
    session._release()
    gone = path.rename(path.with_suffix(".gone"))
    session.search.match_again()
    spin(lambda: not session.search.is_busy, 10)
    gone.rename(path)
    assert len(session.review.points) == 30
    assert slot.calls
    assert slot.calls[0][0].endswith(".")


def test_points_with_decisions_only_change_hands_once(session):
    points = edits.set_locked(session.review.points, np.arange(30), True)
    assert len(edits.replace_free(points, TiePoints.empty())) == 30
