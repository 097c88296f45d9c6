"""Run inside QGIS by tools/clicks.py: one pair, georeferenced and as a scan, by Crosstie and by the Georeferencer."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import numpy as np
from crosstie.core.geometry import frames
from crosstie.core.outcome import Refused
from crosstie.demo.accuracy import georeference
from crosstie.demo.sample import true_matrix, write_scan
from crosstie.tools import driving as qgis
from crosstie.tools.clicks import VARIABLE
from osgeo import gdal
from qgis.core import QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QMainWindow,
    QPushButton,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

POINTS = np.array([[80, 90], [500, 80], [300, 300], [90, 520], [510, 540], [420, 200]], float)
"""Of the moving raster, px: six, so that a wrong one would show in the residuals."""
PIECE_PX, PIECE_POINTS = (200, 200, 120, 120), np.array([[20, 20], [100, 105]], float)
"""Left, top, columns and rows of a part of the scan that is too small to be found by itself; two of its points."""
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Hands:
    """Clicks and presses, and counts both."""

    def __init__(self):
        self.clicks = self.keys = 0
        self.start = time.monotonic()

    def click(self, target: QWidget | str) -> None:
        """Click a widget."""
        self.clicks += 1
        qgis.click(target)

    def click_at(self, canvas: QgsMapCanvas, place: QgsPointXY) -> None:
        """Click a place of a map."""
        self.clicks += 1
        uv = canvas.getCoordinateTransform().transform(place)
        QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(round(uv.x()), round(uv.y())))
        qgis.spin(0.2)

    def choose_file(self, button: QWidget, path: Path) -> None:
        """Open a file: the button, its name typed at once, Open."""
        self.clicks += 2
        self.keys += 1
        with qgis.meanwhile(qgis.name_file(path)):
            qgis.click(button)
        qgis.spin(0.5)

    def said(self, what: str) -> None:
        """Print what it took."""
        seconds = time.monotonic() - self.start
        sys.stdout.write(f"{what}: {self.clicks} clicks, {self.keys} keys or names, {seconds:.0f} s\n")
        sys.stdout.flush()


def main() -> int:
    """Do one way, in an empty project."""
    folder, what = os.environ[VARIABLE].split(os.pathsep)
    program, kind = what.split(", ", 1)
    sample = Path(folder)
    moving = sample / "sar.tif" if kind == "georeferenced" else write_scan(sample)
    way = _georeferencer if program == "Georeferencer" else _placed if "placed" in kind else _crosstie
    qgis.Watchdog(60.0)
    iface.mainWindow().showMaximized()
    hands = Hands()
    way(hands, moving, sample / "optical.tif")
    hands.said(what)
    return 0


def _open_both(hands: Hands, moving: Path, reference: Path) -> None:
    qgis.open_dock()
    hands.clicks += 1
    for name, path in (("reference_layer", reference), ("moving_layer", moving)):
        hands.choose_file(qgis.widget(name.replace("layer", "open_button")), path)
    qgis.wait_for_map()


def _crosstie(hands: Hands, moving: Path, reference: Path) -> None:
    _open_both(hands, moving, reference)
    _match_and_apply(hands)


def _placed(hands: Hands, moving: Path, reference: Path) -> None:
    """A piece of the scan is refused; then two of its points are shown."""
    piece = moving.with_name("piece.tif")
    gdal.Translate(str(piece), str(moving), srcWin=PIECE_PX)
    _open_both(hands, piece, reference)
    hands.clicks += 1
    outcome = qgis.match(600.0)
    if not isinstance(outcome, Refused):
        raise RuntimeError(f"the piece was to be refused: {outcome}")
    hands.click("by_hand_button")
    places = qgis.plugin().dock.options.places
    hands.click(places.bar.pairs)
    qgis.wait_for_map()
    for pixel in PIECE_POINTS:
        matrix = places.placing.shown.matrix
        hands.click_at(iface.mapCanvas(), QgsPointXY(*(matrix[:2, :2] @ pixel + matrix[:2, 2]).tolist()))
        hands.click_at(iface.mapCanvas(), QgsPointXY(*_true(reference, pixel + PIECE_PX[:2]).tolist()))
    hands.click(places.bar.done)
    _match_and_apply(hands)


def _match_and_apply(hands: Hands) -> None:
    hands.clicks += 1
    qgis.match(600.0)
    hands.click("apply_button")
    qgis.wait_for_task()
    qgis.plugin().session.clear()


def _georeferencer(hands: Hands, moving: Path, reference: Path) -> None:
    hands.clicks += 2
    hands.keys += 1
    layer = qgis.add_layer(reference)  # Layer ▸ Add Raster, its name, Add: no better in one program than in the other.
    qgis.show_extent_of(layer)
    hands.clicks += 2
    iface.mainWindow().findChild(QAction, "mActionShowGeoreferencer").trigger()
    qgis.spin(1.0)
    tool = next(
        w for w in iface.mainWindow().findChildren(QMainWindow) if "Georeferencer" in w.metaObject().className()
    )
    hands.choose_file(_button(tool, "mActionOpenRaster"), moving)
    canvas = tool.findChild(QgsMapCanvas)
    qgis.wait_until(lambda: not canvas.isDrawing(), 20, "the raster")
    to_map = np.diag([1.0, -1.0, 1.0]) if moving.stem == "scan" else georeference(moving)
    for pixel in POINTS:
        hands.click_at(canvas, QgsPointXY(*frames.apply(to_map, pixel[None])[0].tolist()))
        dialog = _shown("QgsMapCoordsDialog")
        hands.click(dialog.findChild(QPushButton, "mPointFromCanvasPushButton") or _from_canvas(dialog))
        hands.click_at(iface.mapCanvas(), QgsPointXY(*_true(reference, pixel).tolist()))
        hands.click(_ok(_shown("QgsMapCoordsDialog")))
        qgis.spin(0.2)
    with qgis.meanwhile(lambda: _settings(hands)):
        hands.click(_button(tool, "mActionTransformSettings"))
    before = len(QgsProject.instance().mapLayers())
    hands.click(_button(tool, "mActionStartGeoref"))
    qgis.wait_until(lambda: len(QgsProject.instance().mapLayers()) > before, 60, "the georeferenced layer")


def _settings(hands: Hands) -> bool:
    """Answer the dialog: the kind of transform, and that the result is wanted; target and CRS are there already."""
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return False
    kind = next(box for box in dialog.findChildren(QComboBox) if box.findText("Polynomial 1") >= 0)
    hands.clicks += 2
    kind.setCurrentIndex(kind.findText("Polynomial 1"))
    load = dialog.findChild(QCheckBox, "cbxLoadInQgisWhenDone")
    if not load.isChecked():
        hands.clicks += 1
        load.click()
    hands.click(_ok(dialog))
    return True


def _button(tool: QMainWindow, action: str) -> QToolButton:
    wanted = tool.findChild(QAction, action)
    return next(b for b in tool.findChildren(QToolButton) if b.defaultAction() is wanted and b.isVisible())


def _shown(kind: str) -> QWidget:
    found: list[QWidget] = []

    def there() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if w.metaObject().className() == kind and w.isVisible()]
        return bool(found)

    qgis.wait_until(there, 10, kind)
    return found[0]


def _from_canvas(dialog: QWidget) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if "anvas" in button.text())


def _ok(dialog: QWidget) -> QWidget:
    return dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)


def _true(reference: Path, pixel: np.ndarray) -> np.ndarray:
    """Return where a pixel of the moving raster truly lies on the map."""
    return frames.apply(georeference(reference) @ true_matrix(), pixel[None])[0]
