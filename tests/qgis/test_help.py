"""Every control says what it is for: a tooltip and a “What's this?” text, in all docks."""

import pytest
from crosstie.bench.review import review_context
from crosstie.host.session import RegistrationSession
from crosstie.models.registry import MATCHERS
from crosstie.ui.batch.parts import BatchParts
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.help import _longer, _tips, actions, controls


@pytest.fixture
def docks(project, qgis_canvas):
    """All docks, with a review open."""
    session, dock = RegistrationSession(), CrosstieDock(qgis_canvas, MATCHERS.values())
    controller = Controller(dock, session, qgis_canvas)
    session.take(review_context(50).matched)
    controller.show_review()
    parts = controller.review_parts
    for show in sorted(name for name in dir(parts) if name.startswith("show_")):
        getattr(parts, show)()
    many = BatchParts(controller, qgis_canvas, None)
    yield [dock, *parts.docks, many.dock]
    many.close_down()
    many.dock.deleteLater()
    controller.close_down()
    session.close_down()
    dock.close_down()
    dock.deleteLater()


def said(thing):
    return thing.objectName() or thing.text()


def test_every_control_is_explained(docks):
    found = [control for dock in docks for control in controls(dock)]
    assert len(found) > 40
    assert [said(c) for c in found if not c.toolTip()] == [], "give them tooltips, or name them in ui/help.py"
    assert [said(c) for c in found if not c.whatsThis()] == []


def test_every_entry_of_a_menu_is_explained(docks):
    found = [action for dock in docks for action in actions(dock)]
    assert len(found) > 40
    assert [said(a) for a in found if not a.whatsThis()] == []


def test_no_explanation_is_of_something_that_is_gone(docks):
    names = {w.objectName() for dock in docks for w in [*controls(dock), *actions(dock)]}
    assert ({*_tips(), *_longer()} - names) <= {"moving_layer", "reference_layer"}


def test_plain_explanations_are_not_longer_than_a_line_can_hold(docks):
    assert all(len(tip) < 90 for tip in _tips().values())
