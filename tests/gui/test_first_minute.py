"""The first minute: from the empty dock through five cards to a registered layer, by what the cards say."""

import numpy as np
from crosstie.core.geometry import frames
from crosstie.core.outcome import ACCEPTED
from crosstie.demo.sample import true_matrix
from crosstie.host.sample_layers import sample_folder
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QLabel, QPushButton
from qgis.utils import iface

SIZE = (587, 613)


def card():
    return window_controller().tour.card


def window_controller():
    from crosstie.tools import driving

    return driving.plugin()._controller


def on_window(widget):
    main = iface.mainWindow()
    return QRect(widget.mapTo(main, QPoint(0, 0)), widget.size())


def says(title, beside):
    """The card has this title, stands beside its control and covers no part of it."""
    card().follow()
    assert card().findChild(QLabel, "tour_title").text() == title
    place, control = on_window(card()), on_window(beside)
    assert iface.mainWindow().rect().contains(place)
    assert not place.intersects(control)
    grown = place.adjusted(-3, -3, 3, 3)
    assert grown.intersects(control), "it points at it from near"
    assert not card()._text.text().count("\n") and card()._text.height() >= card()._text.heightForWidth(
        card()._text.width()
    ), "nothing is clipped"


def test_five_cards_lead_to_a_registered_layer(window, screens):
    window.click("sample_button")
    controller = window_controller()
    window.wait_for_map()
    dock = window.plugin().dock
    says("Two layers of one place", dock.pickers)
    window.picture(screens / "tour_1.png")
    assert {layer.name() for layer in QgsProject.instance().mapLayers().values()} == {"aerial", "radar"}
    assert dock.pickers.moving_layer().name() == "radar"
    window.click(card().findChild(QPushButton, "tour_next"))
    says("Match", window.widget("match_button"))
    window.picture(screens / "tour_2.png")
    outcome = window.match()
    assert outcome.verdict == ACCEPTED
    corners = frames.corners(SIZE)
    off = outcome.transform.forward(corners) - frames.apply(true_matrix(), corners)
    assert np.linalg.norm(off, axis=1).max() < 3
    window.spin(0.3)
    says("Look", controller.bar)
    window.picture(screens / "tour_3.png")
    window.click(card().findChild(QPushButton, "tour_next"))
    says("Review", window.widget("review_button"))
    window.picture(screens / "tour_4.png")
    window.click("review_button")
    window.spin(0.6)
    says("Review", controller.review_parts.patches)
    QTest.keyClick(iface.mainWindow().focusWidget(), Qt.Key.Key_A)
    window.picture(screens / "tour_4_review.png")
    for hidden in (controller.review_parts.points, controller.review_parts.patches):
        hidden.raise_()  # Another tab: the card stands beside what is seen there.
        window.spin(0.5)
        front = next(dock for dock in controller.review_parts.mode.docks if dock.isUserVisible())
        says("Review", front)
    window.click(controller.review_parts.patches.findChild(QPushButton, "leave_review"))
    window.spin(0.5)
    says("Apply", window.widget("apply_button"))
    window.picture(screens / "tour_5.png")
    window.click("apply_button")
    window.wait_for_task()
    window.spin(0.3)
    assert controller.tour is None
    assert (sample_folder() / "radar_registered.tif").exists()
    (registered,) = [x for x in QgsProject.instance().mapLayers().values() if x.name() not in ("aerial", "radar")]
    QgsProject.instance().removeMapLayer(registered.id())
    (sample_folder() / "radar_registered.tif").unlink()


def test_the_menu_starts_it_again_and_it_can_be_ended(window):
    action = iface.mainWindow().findChild(QAction, "crosstie_sample")
    assert action in iface.pluginHelpMenu().actions()
    action.trigger()
    window.spin(0.3)
    first = card()
    action.trigger()
    window.spin(0.3)
    assert card() is not first, "it begins anew"
    assert len(QgsProject.instance().mapLayers()) == 2, "the layers are not added twice"
    window.click(card().findChild(QPushButton, "tour_end"))
    window.spin(0.2)
    assert window_controller().tour is None
