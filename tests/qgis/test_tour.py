"""The first steps: cards beside their controls, led on by the buttons and by what the person does."""

import pytest
from crosstie.bench.review import review_context
from crosstie.host.session import RegistrationSession
from crosstie.models.registry import MATCHERS
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QPushButton


@pytest.fixture
def window(project, map_canvas):
    """A window with the map and the dock; the controller's match ends at once, registered."""
    window, canvas, session = QMainWindow(), map_canvas(600, 700), RegistrationSession()
    dock = CrosstieDock(canvas, MATCHERS.values())
    window.setCentralWidget(canvas)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(1200, 900)
    window.show()
    matched = review_context(20).matched
    window.controller = Controller(dock, session, canvas, run=lambda *_: matched)
    yield window
    window.controller.close_down()
    session.close_down()
    dock.close_down()
    window.hide()
    window.deleteLater()


def click(window, name):
    window.findChild(QPushButton, name).click()


def title(window):
    return window.controller.tour.card.findChild(QLabel, "tour_title").text()


def place(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_the_sample_is_loaded_once_and_the_buttons_lead_on_and_end_it(window):
    click(window, "sample_button")
    assert title(window) == "Two layers of one place"
    click(window, "tour_next")
    assert title(window) == "Match"
    assert window.findChild(QPushButton, "tour_next").isHidden(), "to match is what leads on"
    window.controller.try_sample()
    assert title(window) == "Two layers of one place", "it begins anew"
    assert sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()) == ["aerial", "radar"]
    window.controller.tour.card.findChild(QPushButton, "tour_end").click()
    assert window.controller.tour is None


def test_a_match_leads_on_and_what_was_passed_stays_passed(window, spin):
    click(window, "sample_button")
    click(window, "match_button")
    spin(lambda: window.controller.task is None)
    assert title(window) == "Look"
    window.controller.tour.reach(1)
    assert title(window) == "Look"
    click(window, "tour_next")
    assert title(window) == "Review"


def test_after_the_last_card_there_is_none(window, slot):
    click(window, "sample_button")
    window.controller.tour.ended.connect(slot.take)
    for step in range(1, 5):
        window.controller.tour.reach(step)
    assert title(window) == "Apply" and slot.calls == []
    window.controller.tour.reach(5)
    assert window.controller.tour is None and slot.calls == [()]


def test_the_card_stands_beside_its_control_and_in_the_middle_where_that_is_hidden(window, spin):
    click(window, "sample_button")
    click(window, "tour_next")
    card, control = window.controller.tour.card, window.findChild(QPushButton, "match_button")
    spin(lambda: not control.visibleRegion().isEmpty())
    card.follow()
    own, its = place(window, card), place(window, control)
    assert window.rect().contains(own) and not own.intersects(its)
    assert own.adjusted(-3, -3, 3, 3).intersects(its)
    control.hide()
    card.follow()
    assert (place(window, card).center() - window.rect().center()).manhattanLength() <= 2
    assert not card.grab().isNull()
