"""The canvas item draws each point where QGIS draws that place, turned and reprojected."""

import numpy as np
import pytest
from crosstie.ui.canvas.tie_point_item import IN_USE, REJECTED, Positions, TiePointItem
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor, QImage, QPainter

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
MOVING = np.array([[500200.0, 4999900.0], [500600.0, 4999500.0], [500300.0, 4999300.0]])
REFERENCE = MOVING + (60.0, -40.0)


@pytest.fixture
def canvas(project, spin):
    canvas = QgsMapCanvas()
    canvas.resize(400, 300)
    canvas.show()
    spin(lambda: canvas.mapSettings().outputSize().width() == canvas.viewport().width())
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(QgsRectangle(500000, 4999100, 500900, 5000000))
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def item(canvas):
    item = TiePointItem(canvas)
    yield item
    item.remove()


def expected(canvas, xy, crs):
    """The same by QGIS's own means, point by point."""
    to_canvas = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    pixels = [canvas.getCoordinateTransform().transform(to_canvas.transform(QgsPointXY(*p))) for p in xy]
    return np.array([[p.x(), p.y()] for p in pixels])


@pytest.mark.parametrize("rotation", [0, 30, -145])
@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:3857", "EPSG:4326"])
def test_points_lie_where_qgis_puts_them(canvas, item, rotation, crs):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setRotation(rotation)
    moving, reference = item.canvas_positions()
    assert np.allclose(moving, expected(canvas, MOVING, UTM), atol=1e-6)
    assert np.allclose(reference, expected(canvas, REFERENCE, UTM), atol=1e-6)


def test_moving_and_reference_may_have_different_crs(canvas, item):
    transform = QgsCoordinateTransform(UTM, MERCATOR, QgsProject.instance())
    mercator = np.array([[*transform.transform(QgsPointXY(*p))] for p in MOVING])
    item.show_points(Positions(MOVING, UTM), Positions(mercator, MERCATOR), np.ones(3, bool))
    moving, reference = item.canvas_positions()
    assert np.allclose(moving, reference, atol=1e-4)


def test_unreferenced_positions_are_map_coordinates(canvas, item):
    item.show_points(Positions(MOVING), Positions(REFERENCE, UTM), np.ones(3, bool))
    assert np.allclose(item.canvas_positions()[0], expected(canvas, MOVING, UTM))


def test_point_without_a_place_spoils_no_other(canvas, item):
    nowhere = QgsCoordinateReferenceSystem("EPSG:4326")
    degrees = np.array([[15.0, 45.0], [15.0, 90.0], [np.nan, 1.0], [15.001, 45.001]])
    canvas.setDestinationCrs(MERCATOR)
    item.show_points(Positions(degrees, nowhere), Positions(degrees, nowhere), np.ones(4, bool))
    moving, _ = item.canvas_positions()
    assert np.isfinite(moving[[0, 3]]).all()
    assert not np.isfinite(moving[2]).any()


def painted(canvas, item):
    image = QImage(canvas.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    return image


def test_in_use_and_rejected_differ_in_colour_and_shape(canvas, item):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.array([True, False, True]))
    image = painted(canvas, item)
    _, reference = item.canvas_positions()
    for uv, colour in ((reference[0], IN_USE), (reference[1], REJECTED)):
        assert image.pixelColor(int(uv[0]), int(uv[1])).rgb() == colour.rgb()
    corner = [image.pixelColor(int(u + 2.4), int(v + 2.4)).rgb() for u, v in reference[:2]]
    assert corner[1] == REJECTED.rgb()
    assert corner[0] != IN_USE.rgb()


def test_nothing_is_drawn_when_clear(canvas, item):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool))
    item.clear()
    image = painted(canvas, item)
    assert {image.pixelColor(x, y).name() for x in range(0, 400, 3) for y in range(0, 300, 3)} == {"#ffffff"}


def test_remove_takes_it_off_the_scene(canvas):
    item = TiePointItem(canvas)
    assert item in canvas.scene().items()
    item.remove()
    assert item not in canvas.scene().items()
