"""The review comes with the plugin when it is asked for, and goes with it."""

import sys

import numpy as np
import pytest
from crosstie import classFactory
from crosstie.core.geometry.accuracy import Accuracy
from crosstie.core.geometry.matrix import Affine
from crosstie.core.outcome import ACCEPTED, Refused, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.session import RegistrationSession
from crosstie.models.registry import MATCHERS
from crosstie.ui.canvas.tie_point_item import TiePointItem
from crosstie.ui.compare.preview_item import PreviewItem
from crosstie.ui.controller import Controller
from crosstie.ui.dock.dock import CrosstieDock
from qgis.core import QgsProject
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsRubberBand, QgsVertexMarker
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QMainWindow, QPushButton, QToolButton

OWN = (TiePointItem, PreviewItem, QgsRubberBand, QgsVertexMarker)


@pytest.fixture
def plugin(qgis_iface, project):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    if plugin.dock is not None:
        plugin.unload()


@pytest.fixture
def outcome(write_raster):
    xy = np.random.default_rng(0).uniform(5, 55, (12, 2))
    points = TiePoints.from_matches(xy, xy, np.ones(12), "structural")
    request = MatchRequest(RasterSource(str(write_raster("a"))), RasterSource(str(write_raster("b", seed=2))))
    return Registered(request, ACCEPTED, Affine.fit(xy, xy), points, Accuracy(12, 0, 0, 0, 0, 1, 1), 0.9)


@pytest.fixture
def reviewed(plugin, outcome):
    plugin.session.start(outcome.request)
    plugin.session.take(outcome)
    plugin.dock.findChild(QPushButton, "review_button").click()
    parts = plugin._controller.review_parts
    for button in ("accuracy_button", "compare_button"):
        parts.points.findChild(QToolButton, button).click()
    return parts


def test_nothing_of_it_is_there_before(plugin):
    assert plugin._controller is None, "the dock comes when it is first wanted"
    assert plugin.dock is not None
    assert plugin._controller.review_parts is None
    late = {"crosstie.ui.review.parts", "crosstie.core.review.solve"}
    script = f"import sys, crosstie.ui.controller; print(sorted({late} & set(sys.modules)))"
    import subprocess

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_docks_each_under_its_name(reviewed):
    names = [dock.objectName() for dock in reviewed.docks]
    first = ["CrosstiePoints", "CrosstiePatches", "CrosstieResiduals", "CrosstieHistory"]
    assert names == [*first, "CrosstieAccuracy", "CrosstieCompare"]


def test_unloading_takes_everything_away(plugin, reviewed, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    reviewed.points.edit_button.click()
    docks = list(reviewed.docks)
    plugin.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [item for item in canvas.scene().items() if isinstance(item, OWN)]
    for dock in docks:
        with pytest.raises(RuntimeError, match="deleted"):
            dock.objectName()
    QgsProject.instance().setDirty(False)
    QgsProject.instance().clear()  # nobody listens any longer
    assert canvas.mapTool() is None or "Crosstie" not in type(canvas.mapTool()).__name__


def test_the_verdict_follows_and_apply_and_export_take_the_reviewed_points(plugin, reviewed):
    plugin.session.review.pace.expected_ms = lambda state: 0.0
    plugin.session.review.set_enabled(range(3, 13), False)
    assert isinstance(plugin.session.outcome, Refused)
    assert plugin.dock.findChild(QPushButton, "apply_button").isHidden()
    assert not plugin.dock.findChild(QPushButton, "review_button").isHidden()
    plugin.session.review.history.undo()
    assert not plugin.dock.findChild(QPushButton, "apply_button").isHidden()
    plugin.session.review.set_enabled([1], False)
    assert plugin.session.outcome.tie_points.in_use.sum() == 11


def test_closing_the_project_empties_it(plugin, reviewed):
    QgsProject.instance().clear()
    assert plugin.session.review.state is None
    assert reviewed.points.model.rowCount() == 0
    assert isinstance(reviewed.points, QgsDockWidget)


def test_the_window_keeps_its_size(project, outcome, spin):
    """QGIS shows each dock that is added, one below the other, until the review mode has put them into tabs."""
    window, canvas = QMainWindow(), QgsMapCanvas()
    window.setCentralWidget(canvas)
    session, dock = RegistrationSession(), CrosstieDock(canvas, MATCHERS.values(), window)

    def add_dock(area, added):
        window.addDockWidget(area, added)
        added.show()

    add_dock(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    controller = Controller(dock, session, canvas, add_dock=add_dock)
    try:
        window.resize(1366, 640)
        window.show()
        session.take(outcome)
        QCoreApplication.processEvents()
        before = window.size()
        controller.show_review()
        spin(lambda: controller.review_parts.patches.isVisible(), 5)
        QCoreApplication.processEvents()
        assert window.size() == before
    finally:
        controller.close_down()
        session.close_down()
        dock.close_down()
        window.deleteLater()
