"""Several alignments that hold: the dock shows them, one click takes another, its points are matched anew, undo."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine, Shift
from crosstie.core.matching import Matcher, TilePoints
from crosstie.core.messages import message
from crosstie.core.outcome import REVIEW, Alternative, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.session import RegistrationSession
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.wording.alignments import in_words
from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QRegularExpression, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton, QToolButton, QWidget

SIZE, STEP = 160, (12.0, 0.0)


class Still(Matcher):
    """Both tiles show the same at the same place."""

    name = "still"

    def match(self, reference, moving, context):
        rows, cols = reference.shape
        x, y = np.meshgrid(np.arange(8, cols - 8, 8.0), np.arange(8, rows - 8, 8.0))
        at = np.column_stack([x.ravel(), y.ravel()])
        return TilePoints(at, at, np.full(len(at), 0.8))


@pytest.fixture
def doubtful(add_raster):
    """A match of two layers of which another repetition holds as well, 12 px to the east."""
    moving, reference = (add_raster(n, rows=SIZE, cols=SIZE, seed=s) for s, n in enumerate(("moving", "reference"), 1))
    request = MatchRequest(*(RasterSource(layer.source(), name=layer.name()) for layer in (moving, reference)))
    xy = np.random.default_rng(0).uniform(5, SIZE - 20, (40, 2))
    points = TiePoints.from_matches(xy, xy, np.full(40, 0.8), "structural")
    moved = points.with_(reference_xy=xy + STEP)
    other = Alternative(
        message("Another repetition of the pattern."), Affine.fit(xy, xy + STEP), moved, STEP, 0.9, 12.0, measured=False
    )
    accuracy = Accuracy(40, 0.5, 0.5, 0.5, 1, 0.9, 1, 5, "m")
    matched = Registered(request, REVIEW, Affine.fit(xy, xy), points, accuracy, 0.4, alternatives=(other,))
    return matched, moving.id(), reference.id()


@pytest.fixture
def dock(map_canvas):
    dock = CrosstieDock(
        map_canvas(400, 300), [SimpleNamespace(name="structural", title="Structure", description="", packages=())]
    )
    dock.resize(320, 900)
    dock.show()
    yield dock
    dock.close_down()
    dock.deleteLater()


@pytest.fixture
def session(dock, doubtful):
    session = RegistrationSession()
    controller = Controller(dock, session, dock._canvas)
    session.search.matcher = Still()
    matched, *ids = doubtful
    session.start(matched.request, *ids)
    session.take(matched)
    yield session
    controller.close_down()
    session.close_down()


def buttons(dock):
    return dock.alignments.buttons()


def test_both_are_shown_as_pictures_with_words(dock, session, spin):
    first, second = buttons(dock)
    assert (first.text(), first.isChecked()) == ("As matched", True)
    assert (second.text(), second.isChecked()) == ("One row further: 120 m to the east", False)
    assert second.accessibleName() == second.text()
    spin(lambda: first.image is not None)
    shown = first.image
    first.show_turn(0)
    assert first.image is not shown
    assert not dock.alignments.isHidden()


def test_one_click_takes_the_other_and_undo_goes_back(dock, session, spin):
    review = session.review
    before = review.outcome
    QTest.mouseClick(buttons(dock)[1], Qt.MouseButton.LeftButton)
    assert buttons(dock)[1].isChecked()
    np.testing.assert_allclose(session.transform.matrix[:2, 2], STEP, atol=1e-6)
    assert session.search.is_busy
    spin(lambda: not session.search.is_busy and not review.is_solving, 30)
    assert len(review.points) > 60, "its points were matched anew"
    np.testing.assert_allclose(session.transform.matrix[:2, 2], STEP, atol=1e-6)
    assert session.outcome.verdict == REVIEW
    said = dock.findChild(QWidget, "reasons").text()
    assert "Chosen by a person, of 2 alignments that hold." in said
    assert "not measured" not in said
    assert review.history.count() == 1
    dock.findChild(QPushButton, "offer_0").click()
    assert review.outcome is before
    assert buttons(dock)[0].isChecked()


def test_the_keyboard_chooses_too(dock, session, spin):
    buttons(dock)[1].setFocus()
    QTest.keyClick(buttons(dock)[1], Qt.Key.Key_Space)
    assert session.review.state.alternative == 1
    buttons(dock)[0].click()
    assert session.review.state is session.review.context.first
    spin(lambda: not session.search.is_busy, 30)
    assert session.review.state is session.review.context.first, "what was looked for elsewhere is not taken"


def test_points_found_around_an_alignment_that_was_left_are_dropped(dock, session, spin):
    buttons(dock)[1].click()
    session.review.history.undo()
    spin(lambda: not session.search.is_busy, 30)
    assert len(session.tie_points) == 40


def test_a_clear_match_offers_nothing(dock, session, doubtful):
    session.take(replace(doubtful[0], alternatives=()))
    assert buttons(dock) == []
    assert dock.alignments.isHidden()
    session.clear()
    assert dock.alignments.isHidden()


PLACED = SimpleNamespace(
    is_referenced=True,
    size=(100, 100),
    crs=QgsCoordinateReferenceSystem("EPSG:32633"),
    scale=(0.5, "metre"),
    to_map=lambda xy: np.asarray(xy) * (0.5, -0.5),
)
FIRST = Alternative("", None, None, (0, 0), 1.0, wider=1.0)


@pytest.mark.parametrize(
    ("other", "reference", "words"),
    [
        ({"period_px": 8.0, "shift_px": (0.0, -8.2)}, PLACED, "One row further: 4.1 m to the north"),
        ({"period_px": 8.0, "shift_px": (-16.0, 0.0)}, None, "2 rows further: 16.0 px to the left"),
        ({"period_px": 8.0, "shift_px": (9.8, 9.8)}, PLACED, "Moved by 6.9 m to the south-east"),
        ({"wider": 3.0, "shift_px": (0.0, 11.0)}, PLACED, "Streets and other wide areas align; 5.5 m to the south"),
        ({"wider": 0.2, "shift_px": (-7.0, 7.0)}, PLACED, "Roofs and other small areas align; 4.9 m to the south-west"),
        ({"wider": 1.1, "shift_px": (7.0, -7.0)}, None, "Moved by 9.9 px to the right and up"),
    ],
)
def test_words(other, reference, words):
    assert in_words([FIRST, Alternative("", None, None, odds=1.0, **other)], 1, reference) == words


def test_the_registration_itself_is_named_by_what_aligns():
    for wider, words in ((3.0, "roofs"), (0.2, "streets")):
        other = Alternative("", Shift, None, (5.0, 0.0), 1.0, wider=wider)
        assert words in in_words([FIRST, other], 0, None)


def test_reasons_with_a_place_show_both_layers_there(dock, session, doubtful, spin):
    agree = message(
        "{count} of {matches} matches agree on one {transform} transform.", count=40, matches=44, transform="x"
    )
    thin = message("The tie points cover only {percent:.0f} % of the overlap.", percent=30)
    shown = (agree, thin, message("Another placement is nearly as good."))
    session.take(replace(doubtful[0], alternatives=(), reasons=shown))
    dock.findChild(QToolButton, "why_button").setChecked(True)
    pictures = dock.findChildren(QToolButton, QRegularExpression("^picture_"))
    assert [button.objectName() for button in pictures] == ["picture_used", "picture_gap"]
    spin(lambda: pictures[0].isVisible())
    assert pictures[0].iconSize().width() > 2 * pictures[0].iconSize().height()
    assert pictures[0].accessibleDescription() == str(agree)
    went = []
    dock.place_requested.connect(went.append)
    pictures[0].click()
    assert went == ["used"]
    assert dock.reasons.places() in ((), ("gap",)), "nothing is asked for twice"
