"""Run inside QGIS by tools/screenshots.py: every state, in the order in which a user meets it."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
from crosstie.core.points.table import CHECK
from crosstie.demo.sample import write_scan
from crosstie.tools import driving as qgis
from crosstie.tools.screenshots import VARIABLE
from crosstie.ui.compare.preview_item import OPACITY
from crosstie.ui.dock.export_dialog import ExportDialog
from crosstie.ui.tour.tour import MATCH
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QDockWidget, QWidget
from qgis.utils import iface

LAPTOP_PX = 1366, 768
ALONE_PX = 700
"""Height of a dock that is shown by itself."""


def main() -> int:
    """Match the sample, review it, look at its accuracy, apply it; then what goes wrong, and placing by hand."""
    where, sample, dock_px = os.environ[VARIABLE].split(os.pathsep)
    folder, sample = Path(where), Path(sample)
    qgis.Watchdog()
    window = iface.mainWindow()
    window.showNormal()
    window.resize(*LAPTOP_PX)
    qgis.open_dock()
    dock = qgis.plugin().dock
    window.resizeDocks([dock], [int(dock_px)], Qt.Orientation.Horizontal)
    qgis.spin(0.3)
    _keep(dock, folder / "empty.png")
    _first_minute(folder, window)
    window.resizeDocks([dock], [int(dock_px)], Qt.Orientation.Horizontal)
    _two_layers(folder, sample)
    qgis.match(1500.0, lambda: _running(folder))
    _compare(folder, window)
    _review(folder, window, int(dock_px))
    _accuracy(folder, int(dock_px))
    qgis.plugin()._controller.review_parts.leave()
    _apply(folder, window)
    _placing(folder, window, sample)
    _refused(folder, window, sample)
    return 0


def _two_layers(folder: Path, sample: Path) -> None:
    """The dock with both layers, and all its options."""
    dock = qgis.plugin().dock
    reference, moving = (qgis.add_layer(sample / f"{name}.tif") for name in ("optical", "sar"))
    qgis.stretch(moving)
    qgis.choose("moving_layer", moving.name())
    qgis.choose("reference_layer", reference.name())
    qgis.show_extent_of(reference)
    ratio = dock.devicePixelRatioF()
    _keep(dock.grab().toImage().copy(0, 0, round(dock.width() * ratio), round(310 * ratio)), folder / "dock.png")
    dock.options.setCollapsed(False)
    qgis.spin(0.3)
    _keep(dock.options, folder / "options.png")
    dock.options.setCollapsed(True)


def _running(folder: Path) -> None:
    qgis.spin(1.0)
    _keep(qgis.plugin().dock, folder / "running.png")


def _first_minute(folder: Path, window: QWidget) -> None:
    """The second card of the tour, beside its button; the sample layers go again."""
    qgis.click("sample_button")
    controller = qgis.plugin()._controller
    qgis.wait_for_map()
    controller.tour.reach(MATCH)
    _keep(window, folder / "tour.png")
    controller.tour.end()
    QgsProject.instance().removeAllMapLayers()
    qgis.spin(0.3)


def _placing(folder: Path, window: QWidget, sample: Path) -> None:
    """A scan that lies nowhere, laid over the reference."""
    scan = qgis.add_layer(write_scan(sample))
    qgis.plugin().session.clear()
    options = qgis.plugin().dock.options
    qgis.choose("moving_layer", scan.name())
    qgis.choose("reference_layer", "optical")
    options.setCollapsed(False)
    qgis.spin(0.3)
    qgis.click("place_button")
    qgis.wait_until(lambda: options.places.item._image is not None, 20, "the picture of the layer")
    qgis.wait_for_map()
    _keep(window, folder / "placing.png")
    qgis.click(options.places.bar.forget)
    options.setCollapsed(True)
    qgis.spin(0.3)


def _apply(folder: Path, window: QWidget) -> None:
    """The registered layer on top, with its message; then it is taken back."""
    qgis.click("apply_button")
    qgis.wait_for_task()
    qgis.wait_for_map()
    _keep(window, folder / "applied.png")
    qgis.click("offer_2")


def _refused(folder: Path, window: QWidget, sample: Path) -> None:
    """Two places that are not the same, and a layer whose file is gone."""
    elsewhere = qgis.add_layer(sample / "sar_elsewhere.tif")
    qgis.stretch(elsewhere)
    qgis.choose("moving_layer", elsewhere.name())
    qgis.choose("reference_layer", "optical")
    qgis.match(1500.0)
    qgis.wait_for_map()
    _keep(window, folder / "refused.png")
    _keep(qgis.plugin().dock, folder / "refused_dock.png")
    (sample / "sar_elsewhere.tif").unlink()
    qgis.click("match_button")
    qgis.spin(1.0)
    qgis.wait_for_task()
    _keep(qgis.plugin().dock, folder / "failed.png")


def _compare(folder: Path, window: QWidget) -> None:
    """What a match shows: the registered layer, and the divider."""
    controller, canvas = qgis.plugin()._controller, iface.mapCanvas()
    preview = controller.preview
    qgis.wait_until(lambda: preview.mode == OPACITY, 60, "the end of the flicks")
    for key, name in ((Qt.Key.Key_2, "matched"), (Qt.Key.Key_3, "swipe"), (Qt.Key.Key_5, "edges")):
        qgis.press(key, canvas)
        qgis.wait_for_map()
        qgis.wait_until(lambda: preview.item.image is not None, 30, "the preview")
        _keep(window, folder / f"{name}.png")
    qgis.press(Qt.Key.Key_1, canvas)
    session = qgis.plugin().session
    dialog = ExportDialog(session.outcome, session.reference_map().crs, window)
    dialog.show()
    _keep(dialog, folder / "export.png")
    dialog.deleteLater()
    qgis.click("why_button")
    qgis.plugin().dock.repaint()
    _keep(qgis.plugin().dock, folder / "why.png")
    qgis.click("why_button")


def _review(folder: Path, window: QWidget, width_px: int) -> None:
    qgis.click("review_button")
    parts, review = qgis.plugin()._controller.review_parts, qgis.plugin().session.review
    qgis.wait_until(lambda: parts.mode.is_on, 5, "the review")
    review.set_role(review.points.id[5:200:9].tolist(), CHECK)
    review.set_most_residual(1.5)
    panel = parts.patches.findChild(QWidget, "patch_panel")
    qgis.click(panel)
    for key in (Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_A):
        qgis.press(key, panel)
        qgis.wait_until(lambda: not review.is_solving, 60, "the fit")
    review.select([_plain_point(review)])
    qgis.spin(1.5)
    qgis.wait_for_map()
    _keep(window, folder / "review.png")
    _keep(parts.patches, folder / "patches.png")
    for dock, name in ((parts.points, "points"), (parts.residuals, "residuals"), (parts.history, "history")):
        dock.raise_()
        qgis.spin(1.5)
        _keep(dock, folder / f"{name}.png")
    parts.show_compare()
    qgis.spin(0.5)
    _keep(parts.compare, folder / "compare.png")
    for dock in (parts.patches, parts.points, parts.residuals, parts.history, parts.compare):
        _alone(dock, folder / f"{dock.objectName()}_{width_px}.png", width_px)
    parts.show_moving()
    qgis.wait_for_map()
    qgis.spin(1.0)
    _keep(window, folder / "moving.png")
    parts.moving.setUserVisible(False)


def _alone(dock: QDockWidget, path: Path, width_px: int) -> None:
    """Keep a dock as narrow as that, floating."""
    dock.setFloating(True)
    dock.resize(width_px, ALONE_PX)
    qgis.spin(0.8)
    _keep(dock, path)
    dock.setFloating(False)


def _plain_point(review) -> int:
    """Return the id of a point in use near the middle that the matcher was sure of."""
    points = review.points
    far = np.linalg.norm(points.reference_xy - points.reference_xy.mean(axis=0), axis=1)
    unfit = far / far.max() - points.confidence + 10.0 * ~points.in_use
    return int(points.id[np.argmin(unfit)])


def _accuracy(folder: Path, width_px: int) -> None:
    parts = qgis.plugin()._controller.review_parts
    parts.show_accuracy()
    page = parts.accuracy
    page.setFloating(True)
    page.resize(width_px, 1000)
    qgis.spin(0.2)
    _keep(page, folder / "accuracy_computes.png")
    qgis.wait_until(lambda: not page._timer.isActive() and not page._worker.is_busy, 300, "the figures")
    qgis.spin(0.5)
    page.write(folder / "accuracy.png")
    page.setFloating(False)


def _keep(shown: QWidget | QImage, path: Path) -> None:
    """Write what is shown."""
    qgis.spin(0.3)
    image = shown if isinstance(shown, QImage) else shown.grab().toImage()
    if not image.save(str(path)):
        raise OSError(f"cannot write {path}")
