"""The canvas item draws each point where QGIS draws that place, turned and reprojected."""

import time

import numpy as np
import pytest
from crosstie.ui.canvas.drawing import line_path
from crosstie.ui.canvas.tie_point_item import CHECK, IN_USE, REJECTED, Positions, Style, TiePointItem
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
MOVING = np.array([[500200.0, 4999900.0], [500600.0, 4999500.0], [500300.0, 4999300.0]])
REFERENCE = MOVING + (60.0, -40.0)


@pytest.fixture
def canvas(map_canvas):
    return map_canvas(400, 300, (500000, 4999100, 500900, 5000000))


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

    def covered(uv, colour):
        around = [(int(uv[0]) + x, int(uv[1]) + y) for x in range(-4, 5) for y in range(-4, 5)]
        return sum(image.pixelColor(*place).rgb() == colour.rgb() for place in around)

    assert covered(reference[1], REJECTED) > 1.2 * covered(reference[0], IN_USE) > 0


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


def many(n=10000, seed=0):
    rng = np.random.default_rng(seed)
    reference = rng.uniform((500000, 4999100), (500900, 5000000), (n, 2))
    return reference, rng.random(n)


def test_residual_vectors_are_as_long_as_asked(canvas, item):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool),
                     Positions(REFERENCE + (9.0, 0.0), UTM))  # fmt: skip
    item.set_style(Style("use", 10.0, links=False))
    image = painted(canvas, item)
    _, reference = item.canvas_positions()
    per_px = 3.0  # 900 m on 300 px
    tip = int(reference[0, 0] + 10 * 9.0 / per_px) - 2, int(reference[0, 1])
    assert any(image.pixelColor(tip[0], tip[1] + d).lightness() < 120 for d in (-1, 0, 1))
    beyond = tip[0] + 6, tip[1]
    assert image.pixelColor(*beyond).name() == "#ffffff"


@pytest.mark.parametrize(("by", "values"), [("residual", (0.1, 3.0, 9.0)), ("confidence", (0.9, 0.5, 0.1))])
def test_colours_follow_the_values_and_good_ones_are_dark(canvas, item, by, values):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool), None, *(
        (np.array(values), np.ones(3)) if by == "residual" else (np.ones(3), np.array(values))))  # fmt: skip
    item.set_style(Style(by, 0, links=False))
    image = painted(canvas, item)
    _, reference = item.canvas_positions()
    light = [image.pixelColor(int(u), int(v)).lightnessF() for u, v in reference]
    assert light[0] < light[2]


def test_the_nearest_end_is_picked(canvas, item):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool))
    item.set_style(Style(links=True))
    moving, reference = item.canvas_positions()
    assert item.pick(QPointF(*(reference[1] + 5)), 12) == (1, "reference")
    assert item.pick(QPointF(*(moving[2] - 4)), 12) == (2, "moving")
    assert item.pick(QPointF(5, 5), 12) is None
    item.set_style(Style(links=False))
    assert item.pick(QPointF(*(moving[2] - 4)), 6) is None, "what is not drawn is not picked"


def test_rows_in_a_rectangle(canvas, item):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool))
    _, reference = item.canvas_positions()
    box = QRectF(QPointF(*(reference[0] - 3)), QPointF(*(reference[0] + 3)))
    assert item.rows_in(box).tolist() == [0]


def test_crowded_points_give_way_to_selected_ones(canvas, item):
    crowd = np.repeat(REFERENCE[:1], 50, axis=0)
    item.show_points(Positions(crowd, UTM), Positions(crowd, UTM), np.ones(50, bool), confidence=np.linspace(0, 1, 50))
    assert drawn(item).tolist() == [49]
    item.select(np.arange(50) == 7, 7)
    assert drawn(item).tolist() == [7]


def drawn(item):
    moving, reference = item.canvas_positions()
    return item._thinned(item._seen(moving, reference), reference)


@pytest.mark.parametrize("links", [True, False])
def test_a_thousand_points_do_not_bury_the_map(canvas, item, links):
    canvas.resize(800, 600)
    reference, _ = many(1000)
    item.show_points(Positions(reference + 30, UTM), Positions(reference, UTM), np.ones(1000, bool))
    item.set_style(Style(links=links))
    image = painted(canvas, item)
    places = [(x, y) for x in range(0, 800, 4) for y in range(0, 600, 4)]
    white = np.mean([image.pixelColor(*place).name() == "#ffffff" for place in places])
    assert white > 0.9
    assert 100 < len(drawn(item)) < 400
    canvas.zoomByFactor(0.1)
    moving, reference = item.canvas_positions()
    assert len(drawn(item)) == len(item._seen(moving, reference)), "seen from near, all are there"


def test_links_fade_with_the_number_of_points(canvas, item):
    canvas.resize(800, 600)
    item.set_style(Style(links=True))
    lines = []
    for n in (50, 150, 290, 320):
        reference, _ = many(n)
        reference[0] = 500450, 4999550
        item.show_points(Positions(reference + (90, 0), UTM), Positions(reference, UTM), np.ones(n, bool))
        item.select(np.zeros(n, bool), None)
        (u, v), (x, _) = (side[0] for side in reversed(item.canvas_positions()))
        lines.append(painted(canvas, item).pixelColor(round((u + x) / 2), round(v)).lightness())
    assert lines == sorted(lines)
    assert lines[0] < 150 < 200 < lines[2]
    item.select(np.arange(320) == 0, 0)
    stays = painted(canvas, item).pixelColor(round((u + x) / 2), round(v)).lightness()
    assert stays < lines[3], "that of a selected point stays"


def test_links_only_of_what_is_selected_hovered_or_badly_off_until_all_are_wanted(canvas, item):
    residual = np.full(8, 0.5)
    residual[6:] = 9.0
    reference, _ = many(8)
    used = np.arange(8) != 7
    ends = Positions(reference + 90, UTM), Positions(reference, UTM)
    item.show_points(*ends, used, residual_px=residual)
    assert np.flatnonzero(item.linked).tolist() == [6], "one that is not in use may be anywhere"
    item.select(np.arange(8) == 2, 2)
    item.hover(4, "a point")
    assert np.flatnonzero(item.linked).tolist() == [2, 4, 6]
    moving = item.canvas_positions()[0]
    assert item.pick(QPointF(*moving[6]), 3) == (6, "moving")
    assert item.pick(QPointF(*moving[0]), 3) is None
    item.set_style(Style(links=True))
    assert item.linked.all()
    item.show_points(*ends, used, residual_px=residual, linked=False)
    assert not item.linked.any(), "the moving raster has no place on this map"


def test_of_many_badly_off_points_only_the_worst_have_links(canvas, item):
    reference, _ = many(400)
    residual = np.full(400, 0.5)
    residual[100:140] = np.linspace(5, 50, 40)
    item.show_points(
        Positions(reference + 90, UTM), Positions(reference, UTM), np.ones(400, bool), residual_px=residual
    )
    assert np.flatnonzero(item.linked).tolist() == list(range(128, 140))


def test_hidden_points_are_neither_drawn_nor_picked(canvas, item):
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), np.ones(3, bool))
    place = QPointF(*item.canvas_positions()[1][0])
    item.set_style(Style(hidden=True))
    assert painted(canvas, item).pixelColor(place.toPoint()).name() == "#ffffff"
    assert item.pick(place, 5) is None


def test_ten_thousand_points_are_drawn_in_time(canvas, item):
    canvas.resize(1200, 800)
    reference, share = many()
    item.show_points(Positions(reference + 3, UTM), Positions(reference, UTM), share > 0.1,
                     Positions(reference + 2, UTM), 3 * share, share)  # fmt: skip
    item.set_style(Style("residual", 10.0))
    painted(canvas, item)
    start = time.process_time()
    for _ in range(5):
        painted(canvas, item)
    assert (time.process_time() - start) / 5 < 0.1  # measured by bench/frames.py; this only guards against slips


def test_lines_as_one_path_are_the_lines(item):
    a, b = np.array([[1.0, 2], [3, 4.5]]), np.array([[5.0, 6], [7, 8]])
    path = line_path(a, b)
    found = [(e.isLineTo(), e.x, e.y) for e in (path.elementAt(i) for i in range(path.elementCount()))]
    assert found == [(False, 1, 2), (True, 5, 6), (False, 3, 4.5), (True, 7, 8)]


def test_check_points_look_different_and_are_explained(canvas, item):
    check = np.array([False, False, True])
    item.show_points(Positions(MOVING, UTM), Positions(REFERENCE, UTM), ~check, check=check)
    image = painted(canvas, item)
    u, v = item.canvas_positions()[1][2]
    assert image.pixelColor(int(u), int(v)).rgb() == CHECK.rgb()


def test_ends_of_an_unreferenced_raster_are_neither_drawn_nor_picked(canvas, item):
    nowhere = np.full_like(MOVING, np.nan)
    item.show_points(Positions(nowhere), Positions(REFERENCE, UTM), np.ones(3, bool), linked=False)
    place = QPointF(*item.canvas_positions()[1][0])
    assert item.pick(place, 5) == (0, "reference")
    assert painted(canvas, item).pixelColor(place.toPoint()) == IN_USE
    item.show_points(Positions(REFERENCE, UTM), Positions(REFERENCE, UTM), np.ones(3, bool), linked=False)
    assert item.pick(place, 5) == (0, "reference")
