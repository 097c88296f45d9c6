"""No sequence of steps makes the window larger than it is: a screen ends somewhere, and buttons below it are lost."""

import pytest
from crosstie.ui.dock.message import Message
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface

PATH = "/home/somebody/a project with a long name/scans of the year 1937/sheet_4711_registered.tif"
OFFERS = tuple((title, lambda: None) for title in ("Swipe", "Show file", "Undo"))
WRITTEN = Message(f"Written and put on top of the map: {PATH}", offers=OFFERS)
FAILED = Message("The raster could not be written. " * 6, "error", "line\n" * 30, "python -m pip install something")
ALIGNMENTS = ["As matched", "One row further: 12 m to the east", "Streets and other wide areas align"]


@pytest.fixture(params=[(1366, 768), None], ids=["1366x768", "maximized"])
def main(request, window):
    main = iface.mainWindow()
    if request.param is not None:
        main.showNormal()
        main.resize(*request.param)
    window.spin(0.4)
    yield main
    main.showMaximized()
    window.spin(0.3)


def states(window, matched):
    """Name and step: each adds to what the dock shows."""
    dock, places = matched.dock, matched.dock.options.places

    def everything():
        dock.alignments.show_options(ALIGNMENTS, 0)
        dock.show_notice(FAILED)
        window.click("details_button")
        matched._on_batch()

    return (
        ("a message with offers", lambda: dock.show_notice(WRITTEN)),
        ("the reasons", lambda: window.click("why_button")),
        ("details, alternatives and many layers", everything),
        ("the options", lambda: dock.options.setCollapsed(False)),
        ("placing by hand", places.begin),
    )


def shown(main):
    return {dock.objectName() for dock in main.findChildren(QDockWidget) if dock.isVisible()}


def test_no_step_stretches_the_window(window, main, matched, screens):
    size, screen = (main.width(), main.height()), QApplication.primaryScreen().availableGeometry()
    assert size[1] <= screen.height()
    controller, before = matched._controller, None

    def holds(what):
        window.spin(0.15)
        assert (main.width(), main.height()) == size, what

    for name, step in states(window, matched):
        step()
        holds(name)
        before = shown(main)
        window.click("review_button")
        holds(f"{name}: review")
        parts = controller.review_parts
        assert shown(main) == {dock.objectName() for dock in parts.mode.docks}, f"{name}: all else is put aside"
        matched.dock.raise_()
        holds(f"{name}: result")
        assert window.widget("apply_button").visibleRegion().boundingRect().height() > 15, f"{name}: Apply is in sight"
        window.picture(screens / f"size_{size[1]}_{name.replace(' ', '_')}.png")
        parts.leave()
        holds(f"{name}: left")
        assert shown(main) == before, f"{name}: it comes back"
    matched.dock.alignments.show_options([], 0)
    matched.dock.options.setCollapsed(True)
    matched.many.dock.close()


def test_many_layers_and_the_review_make_room_for_each_other(window, main, matched):
    """Opened during a review, the table would take the room of its patches: it ends the review."""
    size = main.width(), main.height()
    window.click("review_button")
    mode = matched._controller.review_parts.mode
    matched._on_batch()
    window.spin(0.3)
    assert not mode.is_on and matched.many.dock.isVisible()
    window.click("review_button")
    window.spin(0.3)
    assert mode.is_on and not matched.many.dock.isVisible()
    mode.leave()
    window.spin(0.3)
    assert matched.many.dock.isVisible() and (main.width(), main.height()) == size
    matched.many.dock.close()
