"""The ring with QGIS, offscreen: the fixtures of pytest-qgis, made safe, and what all files here share."""

import os
import sys
import time
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.tests.loopback_cluster import dask  # noqa: F401 (a fixture)
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication

from .web_tiles import tile_server, tiles  # noqa: F401 (fixtures)

# With Python's own hook an exception in QgsTask.run() aborts the whole interpreter; any other hook only reports it.
sys.excepthook = lambda *details: sys.__excepthook__(*details)

if "/usr/share/qgis/python/plugins" not in sys.path:
    sys.path.append("/usr/share/qgis/python/plugins")


ENDED = []
"""The exit status of the session, once all tests and their fixtures are done."""


def pytest_sessionfinish(session, exitstatus):
    """Remember how the tests ended."""
    ENDED.append(int(exitstatus))


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config):
    """Leave without tearing QGIS down: wrappers that Python still holds crash 3.22 after its exit, tests or not."""
    if ENDED:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ENDED[-1])


def _spin(until, seconds=60.0):
    """Let Qt work until `until()` is true; fail the test when it does not become so in time."""
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, "waited too long"
        QCoreApplication.processEvents()
        time.sleep(0.002)


@pytest.fixture
def spin():
    """spin(until, seconds=60): let Qt work until a condition holds."""
    return _spin


@pytest.fixture
def fresh_settings():
    """Forget what earlier tests chose: the profile of pytest-qgis outlives the run."""
    settings = QgsSettings()
    for key in settings.allKeys():
        if "crosstie" in key.lower():
            settings.remove(key)


@pytest.fixture
def provider(qgis_processing):
    """Crosstie's algorithms, as the plugin adds them."""
    from crosstie.host.processing.provider import CrosstieProvider

    provider = CrosstieProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def project(qgis_new_project, fresh_settings):
    """An empty project, emptied again afterwards."""
    yield qgis_new_project
    QgsProject.instance().removeAllMapLayers()
    QCoreApplication.processEvents()


@pytest.fixture
def map_canvas(project, spin):
    """Return a function that shows a canvas of a size, px, with an extent in UTM zone 33."""
    made = []

    def make(width, height, extent=(500000, 4999400, 500800, 5000000)):
        canvas = QgsMapCanvas()
        made.append(canvas)
        canvas.resize(width, height)
        canvas.show()
        spin(lambda: canvas.mapSettings().outputSize().width() == canvas.viewport().width())
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
        canvas.setExtent(QgsRectangle(*extent))
        return canvas

    yield make
    for canvas in made:
        canvas.deleteLater()


@pytest.fixture
def write_raster(tmp_path):
    """write_raster(name, rows=60, cols=80, epsg=32633, origin=(500000, 5000000), pixel=10, bands=1): its path."""

    def write(name, rows=60, cols=80, epsg=32633, origin=(500000.0, 5000000.0), pixel=10.0, bands=1, seed=1):
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Byte)
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            dataset.SetProjection(crs.ExportToWkt())
            dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
        noise = np.random.default_rng(seed).integers(1, 255, (bands, rows, cols), dtype=np.uint8)
        for number in range(bands):
            dataset.GetRasterBand(number + 1).WriteArray(noise[number])
        dataset.FlushCache()
        return path

    return write


@pytest.fixture
def add_raster(project, write_raster):
    """add_raster(name, **as write_raster): a raster layer of that name in the project."""

    def add(name, **options):
        layer = QgsRasterLayer(str(write_raster(name, **options)), name)
        assert layer.isValid()
        return project.addMapLayer(layer)

    return add


@pytest.fixture
def add_polygons(project):
    """add_polygons(name, *wkt, crs='EPSG:32633'): a memory layer of polygons in the project."""

    def add(name, *wkt, crs="EPSG:32633"):
        from qgis.core import QgsFeature, QgsGeometry

        layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
        features = []
        for text in wkt:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(text))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        return project.addMapLayer(layer)

    return add


@pytest.fixture
def slot():
    """A fresh recorder: connect `slot.take` to a signal and read `slot.calls`."""
    calls = []
    return SimpleNamespace(calls=calls, take=lambda *values: calls.append(values))
