"""The algorithm for scenes with camera models: a layer of heights, an operation, sentences for what cannot be."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.operation.operation import load_operation
from crosstie.training.views.pair import Recipe, make
from crosstie.training.views.rpc_fit import metadata
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsRasterLayer, QgsVectorLayer


@pytest.fixture(scope="module")
def views():
    return make(5, Recipe(size_px=160, relief_m=25.0, jitter_px=0.05, bias_px=2.0))


@pytest.fixture
def layers(views, project, tmp_path):
    """Parameters of two layers with RPCs."""

    def add(name, view):
        path = tmp_path / f"{name}.tif"
        rows, cols = view.image.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_UInt16)
        dataset.GetRasterBand(1).WriteArray(np.uint16(view.image * 4000 + 1))
        dataset.SetMetadata(metadata(view.rpc), "RPC")
        dataset = None
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        project.addMapLayer(layer)
        return layer

    return {"MOVING": add("second", views.moving), "REFERENCE": add("first", views.reference)}


@pytest.fixture
def run(qgis_processing):
    """run(parameters): processing.run of crosstie:matchscenes."""
    import processing
    from crosstie.host.processing.provider import CrosstieProvider

    provider = CrosstieProvider()
    QgsApplication.processingRegistry().addProvider(provider)

    def call(parameters):
        return processing.run("crosstie:matchscenes", parameters, feedback=QgsProcessingFeedback(False))

    yield call
    QgsApplication.processingRegistry().removeProvider(provider)


def test_scenes_give_points_with_heights_and_an_operation(run, layers, views, tmp_path):
    low, high = views.heights_m
    target = str(tmp_path / "operation.json")
    results = run(
        {
            **layers,
            "LOWEST": low,
            "HIGHEST": high,
            "BIAS": "affine",
            "SPACING": 8,
            "OUTPUT": "memory:",
            "OPERATION": target,
        }
    )
    layer = results["OUTPUT"]
    assert isinstance(layer, QgsVectorLayer) and layer.featureCount() == results["TIE_POINTS"] > 60
    assert results["WITHIN_1_PX"] > 0.9 and results["HALF_WITHIN_PX"] < 0.5
    assert layer.crs().authid() == "EPSG:4326"
    points = list(layer.getFeatures())
    places = np.array([[p.geometry().constGet().x(), p.geometry().constGet().y(), p["height_m"]] for p in points])
    here = np.array([[p["reference_col"], p["reference_row"]] for p in points])
    np.testing.assert_allclose(views.reference.rpc.project(places), here, atol=0.01)
    assert points[0].geometry().constGet().z() == pytest.approx(points[0]["height_m"])
    there = load_operation(target).transform.inverse(here)
    moving = np.array([[p["moving_col"], p["moving_row"]] for p in points])
    assert np.median(np.linalg.norm(there - moving, axis=1)) < 2.0


def test_what_cannot_be_is_a_sentence(run, layers, add_raster):
    with pytest.raises(QgsProcessingException, match="both the lowest and the highest"):
        run({**layers, "LOWEST": 100, "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="no RPC camera model"):
        run({**layers, "REFERENCE": add_raster("plain"), "OUTPUT": "memory:"})
    with pytest.raises(QgsProcessingException, match="holds for heights"):
        run({**layers, "LOWEST": -9000, "HIGHEST": 9000, "OUTPUT": "memory:"})
