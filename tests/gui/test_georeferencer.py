"""The `.points` file as QGIS's own Georeferencer window reads it."""

import shutil

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.points.qgis_points import write_points
from crosstie.core.points.table import TiePoints
from crosstie.core.request import RasterSource
from crosstie.demo.accuracy import georeference
from crosstie.demo.sample import check_points
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QMainWindow, QTableView
from qgis.utils import iface


@pytest.fixture
def georeferencer(window):
    """The Georeferencer's window, opened from the menu and closed again."""
    iface.mainWindow().findChild(QAction, "mActionShowGeoreferencer").trigger()
    window.spin(0.5)
    windows = iface.mainWindow().findChildren(QMainWindow)
    found = next(w for w in windows if w.metaObject().className() == "QgsGeoreferencerMainWindow")
    yield found
    found.close()
    window.spin(0.2)


def drop(target, path):
    """Drop a file on a window: the one way to open it that all versions of QGIS share."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(9, 9), *arguments))
    QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), *arguments))


def test_it_loads_every_point_where_it_belongs(window, georeferencer, sample, tmp_path, screens):
    pair, _ = sample
    moving = tmp_path / "sar.tif"
    shutil.copy(pair.moving, moving)
    truth = check_points()[::3]
    table = TiePoints.from_matches(truth[:, :2], truth[:, 2:], np.ones(len(truth)), "structural")
    write_points(str(moving) + ".points", table, RasterSource(str(moving)), RasterSource(str(pair.reference)))

    drop(georeferencer, moving)
    view = georeferencer.findChild(QTableView)
    window.wait_until(lambda: view.model() and view.model().rowCount() == len(truth), 10, "the points in the table")
    georeferencer.grab().save(str(screens / "georeferencer.png"))

    model = view.model()
    titles = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]

    def shown(*names):
        columns = [titles.index(name) for name in names]
        return [[float(model.index(row, column).data()) for column in columns] for row in range(len(truth))]

    source = frames.apply(georeference(moving), truth[:, :2])
    target = frames.apply(georeference(pair.reference), truth[:, 2:])
    assert np.allclose(sorted(shown("Source X", "Source Y")), sorted(source.tolist()), atol=0.01)
    assert np.allclose(sorted(shown("Dest. X", "Dest. Y")), sorted(target.tolist()), atol=0.01)
