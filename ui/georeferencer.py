"""Send to Georeferencer: writes the tie points beside the moving raster and opens QGIS's own tool with both."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow, QWidget

from ..core.errors import CrosstieError
from ..core.outcome import Registered
from ..host import export
from ..host.translation import tr, translated
from .files import may_replace

ACTION, WINDOW = "mActionShowGeoreferencer", "QgsGeoreferencerMainWindow"
TYPES = {
    "shift": "Linear", "similarity": "Helmert", "affine": "Polynomial 1", "projective": "Projective",
    "polynomial2": "Polynomial 2", "polynomial3": "Polynomial 3",
}  # fmt: skip
"""The Georeferencer's name of each transform that it has; for others its thin-plate spline is closest."""


def send(parent: QWidget, outcome: Registered) -> str:
    """Write the points, ask before a file is replaced, open the tool; return the message, empty when cancelled.

    Raises CrosstieError where there is no plain file to write beside, nothing can be written or QGIS lacks the tool.
    """
    raster = Path(outcome.request.moving.path)
    if not raster.is_file():
        sentence = tr("The Georeferencer needs a raster file, and “{0}” is not one. Save the layer as GeoTIFF first.")
        raise CrosstieError(sentence.format(outcome.request.moving.name or raster.name))
    # The Georeferencer opens `<raster file name>.points` by itself.
    points = raster.with_name(raster.name + ".points")
    window = parent.window()
    if window.findChild(QAction, ACTION) is None:
        raise CrosstieError(tr("This QGIS has no Georeferencer. Export the points and open them in another program."))
    if points.exists() and not may_replace(parent, points):
        return ""
    notes = export.write(outcome, points)
    show(window, raster)
    name = TYPES.get(outcome.transform.name, "Thin Plate Spline")
    said = tr("Written: {0}. In the Georeferencer choose the transformation type {1} to see residuals.")
    return " ".join([said.format(points, name), *map(translated, notes)])


def show(main_window: QWidget, raster: Path) -> None:
    """Open the Georeferencer and drop the raster on it: the only way that works in all versions of QGIS."""
    main_window.findChild(QAction, ACTION).trigger()
    found = [w for w in main_window.findChildren(QMainWindow) if w.metaObject().className() == WINDOW]
    if not found:
        raise CrosstieError(tr("The Georeferencer did not open. Open it from the Layer or Raster menu."))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(raster))])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    # It takes a drop only after a drag has entered it.
    QApplication.sendEvent(found[0], QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    QApplication.sendEvent(found[0], QDropEvent(QPointF(9, 9), action, data, button, keys, QEvent.Type.Drop))
    found[0].raise_()
