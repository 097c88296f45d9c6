"""For keyboards, screen readers and eyes of all kinds: names, tab order, visible focus and contrast, in all docks."""

import numpy as np
import pytest
from crosstie.bench.review import review_context
from crosstie.host.session import RegistrationSession
from crosstie.models.registry import MATCHERS
from crosstie.ui.accessibility import name_of
from crosstie.ui.batch.parts import BatchParts
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from crosstie.ui.dock.export_dialog import ExportDialog
from crosstie.ui.help import controls, explain
from crosstie.ui.tour.card import ARROW_PX, INNER_PX, Card
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QImage, QRegion
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDockWidget,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

THEMES = ("default", "Night Mapping")


@pytest.fixture
def docks(project, qgis_canvas, spin):
    """All docks with a review open, and the export dialog."""
    session, dock = RegistrationSession(), CrosstieDock(qgis_canvas, MATCHERS.values())
    controller = Controller(dock, session, qgis_canvas)
    matched = review_context(50).matched
    session.take(matched)
    controller.show_review()
    parts = controller.review_parts
    for show in sorted(name for name in dir(parts) if name.startswith("show_")):
        getattr(parts, show)()
    dialog = ExportDialog(matched, QgsCoordinateReferenceSystem("EPSG:32633"), dock)
    explain(dialog)
    many = BatchParts(controller, qgis_canvas, None)
    many.batch.add_rasters(["/nowhere/a.tif"])
    shown = [dock, *parts.docks, many.dock, dialog]
    for window in shown:
        window.show()
        window.resize(420, 900)
    dock.options.setCollapsed(False)
    QApplication.processEvents()
    yield shown
    dialog.deleteLater()
    many.close_down()
    many.dock.deleteLater()
    controller.close_down()
    session.close_down()
    dock.close_down()
    dock.deleteLater()


def reachable(window):
    """Return the controls that Tab reaches, in its order."""
    inside = window.findChildren(QDockWidget)
    known = {control for control in controls(window) if not any(dock.isAncestorOf(control) for dock in inside)}
    found = []
    widget = window.nextInFocusChain()
    while widget is not window:
        seen = widget in known and widget.isVisible() and widget.isEnabled()
        if seen and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def test_every_control_has_a_name_for_screen_readers(docks):
    found = [control for window in docks for control in controls(window)]
    assert len(found) > 60
    assert [c.objectName() or type(c).__name__ for c in found if not name_of(c).strip(" .…")] == []


def place(control, window):
    """Return the middle of a control; what scrolls lies where its area lies, and where that one's area lies."""
    middle = control.mapTo(window, control.rect().center())
    y, parent = middle.y(), control.parentWidget()
    while parent is not window:
        if isinstance(parent, QScrollArea):
            low, high = (parent.mapTo(window, QPoint(0, at)).y() for at in (0, parent.height()))
            y = min(max(y, low), high)
        parent = parent.parentWidget()
    return (middle.x() if y == middle.y() else 0), y


def test_tab_goes_as_one_reads(docks):
    """Each control lies beside or below the one before; a tall one may lie beside several."""
    for window in docks:
        order = reachable(window)
        places = [place(control, window) for control in order]
        wrong = [
            (before.objectName(), after.objectName())
            for before, after, here, there in zip(order, order[1:], places, places[1:])
            if there[1] < here[1] - 30 or (abs(there[1] - here[1]) < 6 and there[0] < here[0])
        ]
        assert wrong == [], type(window).__name__


@pytest.fixture(params=THEMES)
def theme(request):
    QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")


def pixels(widget, fine=1):
    """Return the widget as drawn, (rows, cols, 3) blue, green, red, with so many pixels for each."""
    image = QImage(widget.size() * fine, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(fine)
    widget.render(image)
    data = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    return data.reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width(), :3]


def luminance(colours):
    c = colours.astype(float)[..., ::-1] / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return linear @ (0.2126, 0.7152, 0.0722)


def contrast(one, other):
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)


def legibility(widget):
    """Return the contrast between what fills a widget and what stands out most from it, drawn large."""
    widget.ensurePolished()
    QApplication.processEvents()
    light = luminance(pixels(widget, 4)).ravel()
    values, counts = np.unique(light.round(4), return_counts=True)
    behind = values[counts.argmax()]
    return max(contrast(behind, value) for value in values)


def settled(widget):
    """Return its legibility once two drawings agree: the first may precede the theme's, and a style may fade to it."""
    found = [legibility(widget)]
    while len(found) < 20 and (len(found) < 3 or found[-1] != found[-2]):
        QTest.qWait(20)
        found.append(legibility(widget))
    return found[-1]


def of_the_theme(widget):
    """Return the contrast of QGIS's own widget in that state: buttons, those that are pressed in, boxes of numbers."""
    kinds = (QAbstractSpinBox, QDoubleSpinBox), (QPushButton, QPushButton), (QToolButton, QToolButton)
    plain = next(own for kind, own in kinds if isinstance(widget, kind))()
    if not isinstance(plain, QAbstractSpinBox):
        plain.setText("Word")
        plain.setCheckable(widget.isChecked())
        plain.setChecked(widget.isChecked())
    plain.resize(120, 30)
    return legibility(plain)


def test_words_stand_out_from_what_is_behind_them(theme, docks):
    """WCAG 2.1, 1.4.3: at least 4.5 between a text and its background, as drawn; or as much as the theme gives."""
    weak = {}
    for window in docks:
        for widget in [*window.findChildren(QLabel), *controls(window)]:
            shown = widget.isVisible() and widget.isEnabled() and not widget.visibleRegion().isEmpty()
            if not shown or not getattr(widget, "text", str)() or isinstance(widget, QLineEdit):
                continue
            least = 4.5
            raised = isinstance(widget, QToolButton) and (widget.isChecked() or not widget.autoRaise())
            if raised or isinstance(widget, (QAbstractSpinBox, QPushButton)):
                least = min(least, 0.95 * of_the_theme(widget))
            found = settled(widget)
            if found < least:
                weak[widget.objectName() or widget.text()] = round(found, 2)
    assert weak == {}


@pytest.fixture
def over_map(docks, qgis_canvas):
    """What lies over the map, each with the width of its edge: two bars, and a card of the tour."""
    card = Card(qgis_canvas)
    card.show_step("Match", "Click “Match layers”.", "2 of 5", lambda: None, False)
    bars = [qgis_canvas.findChild(QWidget, name) for name in ("compare_bar", "placement_bar")]
    for bar in bars:
        bar.adjustSize()
        bar.show()
    yield [(bars[0], 2), (bars[1], 2), (card, ARROW_PX + INNER_PX)]
    card.deleteLater()


def test_the_map_does_not_shine_through_what_lies_over_it(theme, over_map):
    """A theme may make the background of every widget transparent."""
    for widget, edge in over_map:
        drawn = {}
        for behind in (Qt.GlobalColor.white, Qt.GlobalColor.black):
            image = QImage(widget.size(), QImage.Format.Format_RGB32)
            image.fill(behind)
            widget.render(image, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
            drawn[behind] = image.copy(image.rect().adjusted(edge, edge, -edge, -edge))
        white, black = drawn.values()
        assert white == black, widget.objectName()


def test_plots_and_the_saved_page_can_be_read(theme, docks, tmp_path):
    """Their titles are painted, in the colours of the theme, on its ground."""
    found = {dock.objectName(): dock for dock in docks}
    accuracy = found["CrosstieAccuracy"]
    assert accuracy.write(tmp_path / "page.png")
    page = QImage(str(tmp_path / "page.png"))
    field = found["CrosstieResiduals"].field
    title = QRect(field.mapTo(field.window(), QPoint(0, 0)), QSize(field.width(), field.fontMetrics().height()))
    head = field.window().grab(title).toImage()
    for image in (page, head):
        image = image.convertToFormat(QImage.Format.Format_ARGB32)
        data = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8).reshape(image.height(), -1, 4)
        assert (data[..., 3] == 255).all(), "paper shines through"
        light = luminance(data[..., :3]).ravel()
        values, counts = np.unique(light.round(4), return_counts=True)
        assert max(contrast(values[counts.argmax()], value) for value in values) >= 4.5


def test_settings_do_not_scroll_where_there_is_room(theme, docks, spin):
    dock = docks[0]
    dock.options.setCollapsed(True)
    spin(lambda: not dock._settings.verticalScrollBar().isVisible(), 2)
    assert not dock._settings.verticalScrollBar().isVisible()


def test_the_focus_can_be_seen(theme, docks):
    unseen = []
    for window in docks:
        window.activateWindow()
        QApplication.setActiveWindow(window)
        window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as after a press of Tab
        for control in reachable(window):
            control.clearFocus()
            before = pixels(control)
            control.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            after = pixels(control)
            changed = (np.abs(before.astype(int) - after).max(axis=2) > 40).sum()
            if changed < 20 and not (isinstance(control, QPushButton) and control.isDefault()):
                unseen.append(control.objectName() or type(control).__name__)
    assert unseen == []
