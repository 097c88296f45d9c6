"""The review mode on the screen of a laptop: map and patches large, the rest in tabs, and the window as it was."""

import numpy as np
import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton, QTabBar, QWidget
from qgis.utils import iface

LAPTOP = (1366, 768)
LEAST_PATCH_PX = 190
WRONG = 7
"""The row of the point that is far off: see `matched`."""


@pytest.fixture
def laptop(window):
    """The window as large as a small laptop's screen."""
    main = iface.mainWindow()
    main.showNormal()
    main.resize(*LAPTOP)
    window.wait_until(lambda: (main.width(), main.height()) == LAPTOP, 5, "the size of the window")
    yield main
    main.showMaximized()
    window.spin(0.3)


def review_of(window):
    window.click("review_button")
    parts = window.plugin()._controller.review_parts
    window.wait_until(lambda: parts.mode.is_on and parts.patches.isVisible(), 5, "the review")
    window.spin(0.5)
    window.wait_until(lambda: parts.patches._patches is not None, 20, "the patches")
    window.wait_for_map()
    return parts


def share_of_map(main):
    canvas = iface.mapCanvas()
    return canvas.width() * canvas.height() / (main.width() * main.height())


def arrangement(main):
    """Where each dock of the window is, and how large."""
    docks = [dock for dock in main.findChildren(QDockWidget) if dock.isVisible()]
    return {dock.objectName(): (dock.geometry().getRect(), dock.windowTitle()) for dock in docks}


def chip(parts, name):
    return parts.patches.findChild(QWidget, name)


def test_map_and_patches_are_large_and_the_worst_point_comes_first(window, laptop, matched, screens):
    parts = review_of(window)
    window.picture(screens / "mode_start.png")
    assert (laptop.width(), laptop.height()) == LAPTOP, "the docks fit"
    assert share_of_map(laptop) >= 0.5
    for name in ("reference_chip", "moving_chip"):
        assert min(chip(parts, name).width(), chip(parts, name).height()) >= LEAST_PATCH_PX
    assert chip(parts, "reference_chip").width() + chip(parts, "moving_chip").width() > 0.94 * parts.patches.width()
    review = matched.session.review
    assert review.row_of(review.current) == WRONG
    assert iface.mapCanvas().extent().contains(matched.session.reference_map().place_of(
        review.points.reference_xy[WRONG], iface.mapCanvas().mapSettings().destinationCrs()))  # fmt: skip

    # Keys at once, without a click: the wrong one is out, the others are right.
    assert "0 of" in parts.patches._progress.text()
    QTest.keyClick(laptop.focusWidget(), Qt.Key.Key_R)
    window.wait_until(lambda: not review.points.enabled[WRONG], 5, "the rejection")
    assert "1 of" in parts.patches._progress.text() and "1 rejected" in parts.patches._progress.text()
    for _ in range(45):
        QTest.keyClick(laptop.focusWidget(), Qt.Key.Key_A)
        window.wait_until(lambda: not review.is_solving, 10, "the fit")
    assert "You can stop" in parts.patches._progress.text()
    QTest.keyClick(laptop.focusWidget(), Qt.Key.Key_O)
    window.spin(0.3)
    window.picture(screens / "mode_overlay.png")
    alone = chip(parts, "reference_chip")
    assert min(alone.width(), alone.height()) > 1.5 * LEAST_PATCH_PX, "one view takes the room of all"
    QTest.keyClick(laptop.focusWidget(), Qt.Key.Key_O)


def test_all_else_is_a_tab_and_a_click_in_the_residuals_goes_to_the_place(window, laptop, matched, screens):
    parts = review_of(window)
    titles = set()
    for bar in laptop.findChildren(QTabBar):
        if bar.isVisible():
            titles |= {bar.tabText(i) for i in range(bar.count())}
    assert {"Points", "Residuals", "Accuracy", "History", "Result"} <= titles
    before = share_of_map(laptop)
    for dock in (parts.points, parts.accuracy, parts.history, parts.residuals):
        dock.raise_()
        window.spin(0.6)
        assert dock.isUserVisible() and not parts.patches.isUserVisible() and dock.width() == parts.patches.width()
        window.picture(screens / f"mode_{dock.objectName()}.png")
    assert share_of_map(laptop) == before
    field, review, canvas = parts.residuals.field, matched.session.review, iface.mapCanvas()
    window.wait_until(lambda: field._coverage is not None, 10, "the cells")
    window.spin(0.3)
    row = 40
    place = field.on_plot(review.points.reference_xy[row])
    QTest.mouseClick(
        field, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(*np.round(place).astype(int))
    )
    window.spin(0.3)
    assert review.row_of(review.current) == row
    there = matched.session.reference_map().place_of(
        review.points.reference_xy[row], canvas.mapSettings().destinationCrs()
    )
    shown = canvas.getCoordinateTransform().transform(there)
    assert abs(shown.x() - canvas.width() / 2) < 30 and abs(shown.y() - canvas.height() / 2) < 30
    window.picture(screens / "mode_place.png")


@pytest.mark.parametrize("way", ["done", "closed", "cleared"])
def test_the_window_is_given_back_as_it_was(window, laptop, matched, way, screens):
    before, tool = arrangement(laptop), iface.mapCanvas().mapTool()
    parts = review_of(window)
    laptop.resizeDocks([parts.patches], [parts.patches.width() + 60], Qt.Orientation.Horizontal)
    window.spin(0.2)
    wide = parts.patches.width()
    assert arrangement(laptop) != before
    if way == "done":
        window.click(parts.patches.findChild(QPushButton, "leave_review"))
    elif way == "closed":
        parts.patches.close()
    else:
        matched.session.clear()
    window.spin(0.3)
    window.picture(screens / f"mode_left_{way}.png")
    assert not parts.mode.is_on
    assert arrangement(laptop) == before
    assert iface.mapCanvas().mapTool() is tool
    if way != "cleared":
        parts = review_of(window)
        assert abs(parts.patches.width() - wide) <= 2, "the sizes are remembered"
        parts.leave()
