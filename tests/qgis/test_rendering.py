"""Rendering a reference: exact in place, bounded in size and time, cancellable, and honest about nothing."""

import gc
import threading
import time

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.progress import CancelledError
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.host import rendering
from osgeo import gdal, osr
from qgis.core import (
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

UTM33 = QgsCoordinateReferenceSystem("EPSG:32633")
WEST, NORTH = 500000.0, 5000000.0


@pytest.fixture
def opened():
    """opened(source): (4, rows, cols) pixels and geotransform; what was opened is released afterwards."""
    sources = []

    def read(source):
        sources.append(source)
        dataset = gdal.Open(source.path)
        return dataset.ReadAsArray(), dataset.GetGeoTransform()

    yield read
    for source in sources:
        rendering.release(source)
        assert gdal.VSIStatL(source.path) is None


def settings_of(layers, extent, size=(400, 300), crs=UTM33):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(crs)
    settings.setOutputSize(QSize(*size))
    settings.setExtent(extent)
    settings.setBackgroundColor(QColor("white"))
    return settings


def slow_layer(add):
    """A layer that takes seconds to draw: 15,000 points in 40 coats of paint."""
    layer = QgsVectorLayer("Point?crs=EPSG:32633", "many", "memory")
    features = []
    for x, y in np.random.default_rng(0).uniform(0, 1000, (15_000, 2)):
        features.append(QgsFeature())
        features[-1].setGeometry(QgsGeometry.fromWkt(f"POINT({WEST + x} {NORTH - y})"))
    layer.dataProvider().addFeatures(features)
    symbol = layer.renderer().symbol()
    for _ in range(40):
        symbol.appendSymbolLayer(symbol.symbolLayer(0).clone())
    return add(layer)


def test_a_raster_on_the_same_grid_comes_out_pixel_by_pixel(add_raster, opened):
    layer = add_raster("scene", rows=60, cols=80, bands=3)
    layer.setContrastEnhancement(QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement)
    source = rendering.render(rendering.prepare_layers([layer], layer.extent(), UTM33, "scene", 80))
    pixels, geotransform = opened(source)
    assert geotransform == (WEST, 10.0, 0.0, NORTH, 0.0, -10.0)
    assert np.array_equal(pixels[:3], gdal.Open(layer.source()).ReadAsArray())
    assert (pixels[3] == 255).all()
    assert source.name == "scene"


def test_a_raster_drawn_ten_times_finer_has_its_edges_where_they_belong(add_raster, opened):
    layer = add_raster("scene", rows=30, cols=50)
    extent = QgsRectangle(WEST + 37, NORTH - 213, WEST + 337, NORTH - 13)
    pixels, (west, step, _, north, _, _) = opened(
        rendering.render(rendering.prepare_layers([layer], extent, UTM33, "scene", 300))
    )
    assert (west, north, step) == (WEST + 37, NORTH - 13, 1.0)
    across = np.flatnonzero((np.diff(pixels[0].astype(int), axis=1) != 0).any(axis=0)) + 1
    down = np.flatnonzero((np.diff(pixels[0].astype(int), axis=0) != 0).any(axis=1)) + 1
    assert np.array_equal(across, np.arange(3, 300, 10))
    assert np.array_equal(down, np.arange(7, 200, 10))


@pytest.mark.parametrize("asked", [(1000, 700), (523, 991), (1000, 1000)])
def test_a_vector_lies_within_a_hundredth_of_a_pixel(add_polygons, opened, asked):
    edges = np.array([WEST + 211.37, NORTH - 401.13, WEST + 433.81, NORTH - 297.77])
    layer = add_polygons("field", QgsGeometry.fromRect(QgsRectangle(*edges)).asWkt(17))
    layer.renderer().symbol().symbolLayer(0).setStrokeColor(QColor(0, 0, 0, 0))
    layer.renderer().symbol().setColor(QColor("black"))
    layer.renderer().symbol().symbolLayer(0).setStrokeStyle(0)
    extent = QgsRectangle(WEST, NORTH - asked[1], WEST + asked[0], NORTH)
    pixels, geotransform = opened(rendering.render(rendering.prepare_layers([layer], extent, UTM33, "field", 777)))
    assert (pixels[3] == 255).all()
    ink = 255.0 - pixels[0]
    rows, cols = np.mgrid[: ink.shape[0], : ink.shape[1]] + 0.5
    centre = np.array([(ink * cols).sum(), (ink * rows).sum()]) / ink.sum()
    step = geotransform[1]
    true = ((edges[0] + edges[2]) / 2 - geotransform[0]) / step, (geotransform[3] - (edges[1] + edges[3]) / 2) / step
    assert np.abs(centre - true).max() < 0.01
    assert ink.sum() / 255 == pytest.approx((edges[2] - edges[0]) * (edges[3] - edges[1]) / step**2, rel=2e-3)


def test_what_the_map_shows_keeps_its_scale_and_loses_its_rotation(add_raster, add_polygons, opened):
    scene = add_raster("scene", rows=60, cols=80)
    field = add_polygons("field", "POLYGON((500100 4999900,500300 4999900,500300 4999700,500100 4999900))")
    shown = settings_of([field, scene], scene.extent(), size=(300, 200))
    shown.setRotation(30)
    request = rendering.prepare_map(shown, "map", 900)
    around = shown.visiblePolygon().boundingRect()
    assert request.settings.rotation() == 0
    assert request.settings.visibleExtent().contains(QgsRectangle(around).buffered(-1e-6))
    assert max(request.settings.outputSize().width(), request.settings.outputSize().height()) == 900
    assert request.settings.scale() == pytest.approx(shown.scale(), rel=0.01)
    pixels, _ = opened(rendering.render(request))
    assert (pixels[3] == 255).all()


def test_what_no_raster_covers_is_not_valid(add_raster, opened):
    layer = add_raster("scene", rows=40, cols=40)
    extent = QgsRectangle(WEST - 400, NORTH - 400, WEST + 400, NORTH)
    pixels, _ = opened(rendering.render(rendering.prepare_layers([layer], extent, UTM33, "scene", 80)))
    assert (pixels[3, :, :40] == 0).all()
    assert (pixels[3, :, 40:] == 255).all()


def test_layers_are_reprojected_to_the_crs_of_the_picture(add_raster, opened):
    layer = add_raster("scene")
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    extent = QgsCoordinateTransform(UTM33, web, QgsProject.instance()).transformBoundingBox(layer.extent())
    source = rendering.render(rendering.prepare_layers([layer], extent, web, "scene", 200))
    pixels, _ = opened(source)
    assert (pixels[3] > 0).mean() > 0.9
    assert osr.SpatialReference(gdal.Open(source.path).GetProjection()).GetAuthorityCode(None) == "3857"


def test_the_picture_has_a_pixel_cap(add_raster):
    layer = add_raster("scene", rows=60, cols=60)
    request = rendering.prepare_layers([layer], layer.extent(), UTM33, "scene", 100_000)
    size = request.settings.outputSize()
    assert size.width() * size.height() == pytest.approx(rendering.MOST_PIXELS, rel=0.01)


def test_a_layer_may_go_between_preparation_and_drawing(project, add_raster, add_polygons, opened):
    scene = add_raster("scene")
    field = add_polygons("field", "POLYGON((500100 4999900,500300 4999900,500300 4999700,500100 4999900))")
    request = rendering.prepare_layers([field, scene], scene.extent(), UTM33, "map", 200)
    project.removeAllMapLayers()
    results = []
    thread = threading.Thread(target=lambda: results.append(rendering.render(request)))
    thread.start()
    thread.join()
    pixels, _ = opened(results[0])
    assert np.unique(pixels[0]).size > 20


def test_cancel_stops_the_drawing_at_once(project):
    layer = slow_layer(project.addMapLayer)
    request = rendering.prepare_layers([layer], layer.extent(), UTM33, "many")
    start = time.monotonic()
    with pytest.raises(CancelledError):
        rendering.render(request, is_cancelled=lambda: time.monotonic() - start > 0.1)
    assert time.monotonic() - start < 1.0


def test_a_slow_map_ends_in_a_sentence(project):
    layer = slow_layer(project.addMapLayer)
    request = rendering.prepare_layers([layer], layer.extent(), UTM33, "many", timeout_s=0.05)
    with pytest.raises(RasterError, match="“many” was not drawn within 0.05 seconds. Hide slow layers"):
        rendering.render(request)


def test_a_provider_that_does_not_let_go_holds_up_nobody(add_raster, monkeypatch):
    layer = add_raster("scene")
    request = rendering.prepare_layers([layer], layer.extent(), UTM33, "scene", 100)
    let_go = threading.Event()

    class Stubborn:
        renderPrepared = staticmethod(let_go.wait)  # noqa: N815
        cancelWithoutBlocking = staticmethod(lambda: None)  # noqa: N815

    stubborn = rendering.replace(request, job=Stubborn())
    start = time.monotonic()
    with pytest.raises(CancelledError):
        rendering.render(stubborn, is_cancelled=lambda: True)
    assert time.monotonic() - start < 1.0
    assert request.painter.isActive()
    let_go.set()
    while request.painter.isActive():
        assert time.monotonic() - start < 5.0
        time.sleep(0.01)


def test_nothing_and_one_colour_are_said(add_raster, add_polygons, project):
    layer = add_raster("scene")
    elsewhere = QgsRectangle(0, 0, 1000, 1000)
    with pytest.raises(RasterError, match="“scene” shows nothing in this area"):
        rendering.render(rendering.prepare_layers([layer], elsewhere, UTM33, "scene", 100))
    field = add_polygons("field", "POLYGON((500100 4999900,500300 4999900,500300 4999700,500100 4999900))")
    with pytest.raises(RasterError, match="“field” shows one even colour"):
        rendering.render(rendering.prepare_layers([field], elsewhere, UTM33, "field", 100))
    with pytest.raises(RasterError, match="“map” shows no layer"):
        rendering.prepare_layers([], elsewhere, UTM33, "map")
    with pytest.raises(RasterError, match="There is no area to draw"):
        rendering.prepare_layers([field], QgsRectangle(), UTM33, "map")


def test_a_server_that_is_down_is_said_within_the_time(project):
    tiles = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmin=0&zmax=18", "tiles", "wms")
    project.addMapLayer(tiles)
    extent = QgsRectangle(1_000_000, 6_000_000, 1_010_000, 6_010_000)
    request = rendering.prepare_layers([tiles], extent, tiles.crs(), "tiles", 512, timeout_s=5)
    with pytest.raises(RasterError, match="check the connection to the server"):
        rendering.render(request)


def test_a_request_is_good_for_one_picture(add_raster, opened):
    layer = add_raster("scene")
    request = rendering.prepare_layers([layer], layer.extent(), UTM33, "scene", 100)
    opened(rendering.render(request))
    with pytest.raises(RuntimeError, match="one render only"):
        rendering.render(request)


def test_a_request_that_is_never_drawn_is_given_up_quietly(add_raster, project, capfd):
    layer = add_raster("scene")
    requests = [rendering.prepare_layers([layer], layer.extent(), UTM33, "scene", 100) for _ in range(20)]
    threading.Thread(target=requests.clear).start()
    project.removeAllMapLayers()
    gc.collect()
    assert "QPainter" not in capfd.readouterr().err


def test_the_task_gets_the_picture_as_its_reference(add_raster, opened):
    layer = add_raster("scene")
    steps = []
    prepare = rendering.rendered_reference(rendering.prepare_layers([layer], layer.extent(), UTM33, "map", 100))
    match = MatchRequest(RasterSource("moving.tif"), RasterSource(""), seed=5)
    ready = prepare(match, lambda *step: steps.append(step), lambda: False)
    assert (ready.moving, ready.seed) == (match.moving, 5)
    assert opened(ready.reference)[0].shape == (4, 75, 100)
    assert all(stage == rendering.STAGE and 0 <= share <= 0.05 for stage, share in steps)
    rendering.release(match.moving)
