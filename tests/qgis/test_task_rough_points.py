"""Known places become pixels: the inverse of where pixels are drawn, and with an honest error."""

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host.layers import wkt_of
from crosstie.host.positions import map_positions
from crosstie.host.rough_points import MapPair, with_rough_points
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
MOVING_PX, REFERENCE_PX = (12.25, 40.5), (61.0, 7.75)


@pytest.fixture
def on_map():
    """on_map(source, pixel, crs): where a canvas of that CRS shows a native pixel."""

    def place(source, pixel, crs):
        xy, own = map_positions(source, np.array([pixel]))
        if own.isValid():
            moved = QgsCoordinateTransform(own, crs, QgsProject.instance()).transform(QgsPointXY(*xy[0]))
            return moved.x(), moved.y()
        return tuple(xy[0])

    return place


@pytest.mark.parametrize("moving_epsg", [32633, 4326, 0])
def test_pixels_are_found_again(write_raster, on_map, moving_epsg):
    degrees = {"origin": (15.0, 45.2), "pixel": 1e-4} if moving_epsg == 4326 else {}
    moving = RasterSource(str(write_raster("moving", epsg=moving_epsg, **degrees)))
    reference = RasterSource(str(write_raster("reference")))
    pair = MapPair(
        on_map(moving, MOVING_PX, MERCATOR), on_map(reference, REFERENCE_PX, MERCATOR), 420.0, wkt_of(MERCATOR)
    )
    (point,) = with_rough_points(MatchRequest(moving, reference), [pair]).rough_points
    assert np.allclose(point.moving_xy, MOVING_PX, atol=0.01)
    assert np.allclose(point.reference_xy, REFERENCE_PX, atol=0.01)
    # 420 m of Mercator at 45° north are about 297 m on the ground, 30 pixels of 10 m.
    assert point.uncertainty_px == pytest.approx(29.8, abs=0.4)


def test_close_clicks_are_not_believed_beyond_reason(write_raster):
    source = RasterSource(str(write_raster("a")))
    pair = MapPair((500100, 4999900), (500100, 4999900), 0.001, wkt_of(QgsCoordinateReferenceSystem("EPSG:32633")))
    assert with_rough_points(MatchRequest(source, source), [pair]).rough_points[0].uncertainty_px == 10


def test_place_off_the_map_is_a_sentence(write_raster):
    source = RasterSource(str(write_raster("a")), name="a")
    pair = MapPair((np.inf, 0), (500100, 4999900), 1, "")
    with pytest.raises(CrosstieError, match="show the place anew"):
        with_rough_points(MatchRequest(source, source), [pair])
