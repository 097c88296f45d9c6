"""Pixels to the map and back, for every way in which a raster says where it is."""

from pathlib import Path

import numpy as np
import pytest
from crosstie.core.crs import metres_from, reproject, same_crs, spatial_reference, to_wkt, unit_name
from crosstie.core.errors import RasterError
from crosstie.core.raster.georeference import geotransform_matrix, geotransform_numbers
from crosstie.core.raster.source import Raster
from crosstie.core.request import RasterSource
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
SHARED = Path(__file__).resolve().parents[3] / "shared"
SHAPE = (90, 140)
INSIDE = np.array([[0, 0], [140, 0], [140, 90], [0, 90], [70, 45], [0.5, 0.5], [33.3, 81.7]], float)
slow_fixture = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])

degrees = st.floats(-180, 180)
sizes = st.floats(0.01, 100)


def curved_gcps(bend, n=5, noise=0.0):
    """Control points of a raster of 2 m pixels in UTM, bent by `bend` metres across it."""
    rng = np.random.default_rng(1)
    grid = [(c, r) for c in np.linspace(0, 140, n) for r in np.linspace(0, 90, n)]
    bent = [(500000 + 2 * c + bend * np.sin(c / 30), 4500000 - 2 * r + bend * np.cos(r / 25)) for c, r in grid]
    return [(p, (x + noise * rng.normal(), y + noise * rng.normal())) for p, (x, y) in zip(grid, bent)]


@slow_fixture
@given(angle=degrees, width=sizes, height=sizes, south_up=st.booleans(), x=st.floats(-1e7, 1e7), y=st.floats(-1e7, 1e7))
def test_geotransform_goes_there_and_back(raster, angle, width, height, south_up, x, y):
    c, s = np.cos(np.radians(angle)), np.sin(np.radians(angle))
    down = height if south_up else -height
    numbers = (x, width * c, -down * s, y, width * s, down * c)
    source = raster(np.zeros(SHAPE, np.uint8), geotransform=numbers, crs=UTM)
    with Raster(source) as opened:
        there = opened.georeference.to_map(INSIDE)
        assert opened.georeference.kind == "geotransform"
        np.testing.assert_allclose(there[0], (x, y), atol=1e-6)
        assert np.abs(opened.georeference.to_pixel(there) - INSIDE).max() < 1e-5


def test_matrix_and_numbers_are_the_same_thing():
    numbers = (10.0, 2.0, 0.3, 20.0, 0.1, -2.5)
    assert geotransform_numbers(geotransform_matrix(numbers)) == numbers


@pytest.mark.parametrize(("bend", "n"), [(0.0, 2), (0.0, 3), (3.0, 4), (40.0, 5)])
def test_control_points_go_there_and_back(raster, bend, n):
    points = curved_gcps(bend, n)
    with Raster(raster(np.zeros(SHAPE, np.uint8), gcps=points, crs=UTM)) as opened:
        assert opened.georeference.kind == "gcp"
        assert "control points" in str(opened.georeference.note)
        assert same_crs(opened.crs_wkt, UTM)
        there = opened.georeference.to_map(INSIDE)
        assert np.abs(opened.georeference.to_pixel(there) - INSIDE).max() < 1e-3


def test_strongly_bent_control_points_are_met(raster):
    points = curved_gcps(40.0, 6)
    with Raster(raster(np.zeros(SHAPE, np.uint8), gcps=points, crs=UTM)) as opened:
        there = opened.georeference.to_map(np.array([p for p, _ in points]))
    assert np.abs(there - [m for _, m in points]).max() < 0.05


def test_noisy_control_points_are_smoothed(raster):
    points = curved_gcps(0.0, 5, noise=1.0)
    with Raster(raster(np.zeros(SHAPE, np.uint8), gcps=points, crs=UTM)) as opened:
        there = opened.georeference.to_map(INSIDE)
    assert np.abs(there - (INSIDE * [2, -2] + [500000, 4500000])).max() < 3


def test_camera_model_goes_there_and_back(raster, rpc):
    with Raster(raster(np.zeros((300, 400), np.uint8), rpc=rpc)) as opened:
        xy = np.array([[0, 0], [400, 300], [200, 150], [30.5, 270.25]], float)
        there = opened.georeference.to_map(xy)
        assert opened.georeference.kind == "rpc"
        assert "200 m" in str(opened.georeference.note)
        assert np.abs(there[:, 0] - 7).max() < 0.1
        assert np.abs(there[:, 1] - 45).max() < 0.1
        assert np.abs(opened.georeference.to_pixel(there) - xy).max() < 1e-3
        width, height = opened.pixel_size_m
        assert 20 < width < 35
        assert 25 < height < 45


@pytest.mark.skipif(not (SHARED / "evaluation/rpc/img_01.tif").exists(), reason="../shared is not at hand")
def test_real_camera_models_meet_on_the_ground():
    folder = SHARED / "evaluation/rpc"
    with Raster(RasterSource(str(folder / "img_01.tif"))) as a, Raster(RasterSource(str(folder / "img_02.tif"))) as b:
        centre = np.array([[a.width / 2, a.height / 2]])
        there = a.georeference.to_map(centre)
        assert np.abs(a.georeference.to_pixel(there) - centre).max() < 1e-3
        assert np.abs(b.georeference.to_pixel(there) - [b.width / 2, b.height / 2]).max() < b.width


def test_plain_image_has_no_place(raster):
    with Raster(raster(np.zeros(SHAPE, np.uint8))) as opened:
        assert opened.georeference is None
        assert opened.crs_wkt == ""
        assert opened.pixel_size_m is None
        assert opened.map_unit == ""


@pytest.mark.parametrize("numbers", [(0, 1, 0, 0, 0, 1), (0, 1, 0, 0, 0, -1), (5, 0, 0, 5, 0, 0), (5, 1, 1, 5, 1, 1)])
def test_identity_and_flat_geotransforms_are_no_georeference(raster, numbers):
    with Raster(raster(np.zeros(SHAPE, np.uint8), geotransform=numbers)) as opened:
        assert opened.georeference is None


def test_the_layers_crs_overrides_the_files(raster):
    source = raster(np.zeros(SHAPE, np.uint8), geotransform=NORTH_UP, crs=UTM, crs_wkt="EPSG:32634")
    with Raster(source) as opened:
        assert same_crs(opened.crs_wkt, "EPSG:32634")


def test_pixel_size_is_in_metres_whatever_the_crs(raster):
    lonlat = raster(np.zeros(SHAPE, np.uint8), "a.tif", geotransform=(15, 0.001, 0, 60, 0, -0.001), crs="EPSG:4326")
    feet = raster(np.zeros(SHAPE, np.uint8), "b.tif", geotransform=(6e6, 10, 0, 2e6, 0, -10), crs="EPSG:2263")
    mercator = raster(np.zeros(SHAPE, np.uint8), "c.tif", geotransform=(0, 10, 0, 8399737, 0, -10), crs="EPSG:3857")
    with Raster(lonlat) as a, Raster(mercator) as c:
        np.testing.assert_allclose(a.pixel_size_m, (55.80, 111.41), rtol=0.01)
        np.testing.assert_allclose(c.pixel_size_m, (5, 5), rtol=0.01)
        assert a.map_unit == "degree"
    with Raster(feet) as b:
        assert b.map_unit.lower().startswith("us survey foot")


def test_moon_is_measured_in_its_own_units():
    geographic = 'GEOGCS["g",DATUM["d",SPHEROID["s",1737400,0]],PRIMEM["p",0],UNIT["degree",0.0174532925199433]]'
    moon = f'PROJCS["m",{geographic},PROJECTION["Equirectangular"],UNIT["metre",1]]'
    metres = metres_from(np.array([[0.0, 0.0], [3.0, 0.0], [0.0, 4.0]]), moon)
    np.testing.assert_allclose(np.hypot(*metres.T), (0, 3, 4), rtol=0.01)


def test_reproject_has_x_before_y():
    lonlat = np.array([[15.0, 40.0], [15.5, 41.0]])
    metres = reproject(lonlat, "EPSG:4326", UTM)
    np.testing.assert_allclose(metres[0], (500000, 4427757.2), atol=0.5)
    np.testing.assert_allclose(reproject(metres, UTM, to_wkt(spatial_reference("EPSG:4326"))), lonlat, atol=1e-8)


@pytest.mark.parametrize("raising", [True, False])
def test_reproject_marks_what_it_does_not_reach(raising):
    osr = pytest.importorskip("osgeo.osr")
    before = osr.GetUseExceptions()
    (osr.UseExceptions if raising else osr.DontUseExceptions)()
    mapped = reproject(np.array([[500000.0, 4500000.0], [np.nan, 0.0], [1e12, 1e12]]), UTM, "EPSG:4326")
    assert np.isfinite(mapped[0]).all()
    assert np.isnan(mapped[1:]).all()
    (osr.UseExceptions if before else osr.DontUseExceptions)()


def test_reproject_says_when_there_is_no_way():
    with pytest.raises(RasterError, match="is not understood"):
        reproject(np.zeros((1, 2)), "EPSG:4326", "nonsense")


def test_odd_crs_texts_are_no_crs():
    for text in ("", "nonsense", "EPSG:", "EPSG:x", "http://example.org/crs"):
        assert spatial_reference(text) is None
        assert unit_name(text) == ""


@pytest.mark.parametrize("wild", [float("inf"), float("nan"), 1e308])
def test_control_points_without_a_place_in_the_world_are_not_used(raster, wild):
    points = [((0, 0), (500000, 4500000)), ((100, 0), (500100, 4500000)), ((0, 100), (500000, wild))]
    with Raster(raster(np.zeros((100, 100), np.uint8), gcps=points, crs=UTM)) as opened:
        assert opened.georeference is None and "not used" in str(opened.unplaced)
