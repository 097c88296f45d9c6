"""A raster placed by hand: gestures, fits, pairs of places, and what they say about the reference's pixels."""

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError, DegenerateError
from crosstie.core.geometry import frames
from crosstie.core.raster.source import Raster
from crosstie.core.registration.manual_placement import ManualPlacement, on_reference, placed_by_pairs, placed_square
from crosstie.core.request import RasterSource
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, osr

SIZE = (300, 200)
DEGREES = np.diag([0.5, 1.0])
VIEW = np.array([[1000.0, 5000.0], [1800.0, 5000.0], [1800.0, 4400.0], [1000.0, 4400.0]])
finite = st.floats(-500, 500)


def shape_of(laid):
    """Sides and diagonal of a laid raster in equal units."""
    corners = laid.corners @ laid.metric
    return np.linalg.norm([corners[1] - corners[0], corners[3] - corners[0], corners[2] - corners[0]], axis=1)


@pytest.mark.parametrize("metric", [np.eye(2), DEGREES])
@given(st.floats(-720, 720), st.floats(0.2, 5), finite, finite)
def test_turning_and_scaling_keep_the_shape_and_the_pivot(metric, angle, factor, x, y):
    laid = placed_square(SIZE, np.eye(3), (70.0, 30.0), metric=metric)
    pivot = np.array([x, y])
    inside = frames.apply(np.linalg.inv(laid.matrix), [pivot])
    turned = laid.turned(angle, factor, pivot)
    assert np.allclose(frames.apply(turned.matrix, inside), [pivot], atol=1e-6)
    assert np.allclose(shape_of(turned), factor * shape_of(laid))
    assert (turned.turn_deg - laid.turn_deg - angle + 180) % 360 - 180 == pytest.approx(0, abs=1e-6)
    assert np.allclose(turned.turned(-angle, 1 / factor, pivot).matrix, laid.matrix, atol=1e-6)


@pytest.mark.parametrize("view_turn", [0.0, 33.0, -120.0])
@pytest.mark.parametrize("metric", [np.eye(2), DEGREES])
def test_fitted_it_lies_upright_in_the_middle_of_the_view_and_fills_it(view_turn, metric):
    view = frames.apply(frames.similarity(1.0, view_turn), (VIEW - VIEW.mean(0)) @ metric) @ np.linalg.inv(metric)
    laid = placed_square(SIZE, np.eye(3), (9.0, 9.0), metric=metric).turned(77.0).fitted(view)
    assert np.allclose(laid.centre, view.mean(axis=0))
    right, down = ((view[i] - view[0]) @ metric for i in (1, 3))
    own = laid.corners @ metric
    across, along = own[1] - own[0], own[3] - own[0]
    assert np.allclose(across / np.linalg.norm(across), right / np.linalg.norm(right))
    assert np.allclose(along / np.linalg.norm(along), down / np.linalg.norm(down))
    share = max(np.linalg.norm(across) / np.linalg.norm(right), np.linalg.norm(along) / np.linalg.norm(down))
    assert share == pytest.approx(0.8)


def test_oblong_and_mirrored_pixels_are_laid_as_they_are_on_the_ground():
    laid = placed_square(SIZE, frames.scaling(1.0, 1.5), (0.0, 0.0))
    assert shape_of(laid)[:2] == pytest.approx([300, 300])
    mirrored = placed_square(SIZE, frames.scaling(1.0, -1.0), (0.0, 0.0))
    assert mirrored.corners[3, 1] > mirrored.corners[0, 1], "its first row is the southernmost"


@pytest.mark.parametrize("metric", [np.eye(2), DEGREES])
def test_pairs_of_places_lay_it_and_say_how_far_off(metric):
    truth = placed_square(SIZE, np.eye(3), (40.0, 70.0), metric=metric).turned(140.0, 3.0)
    moving = np.array([[20.0, 30.0], [250.0, 180.0]])
    like = placed_square(SIZE, np.eye(3), (0.0, 0.0), metric=metric)
    laid = placed_by_pairs(like, moving, frames.apply(truth.matrix, moving), 12.0)
    assert np.allclose(laid.matrix, truth.matrix)
    assert laid.shift == 24.0
    far = placed_by_pairs(like, moving, frames.apply(truth.moved(3, 4).matrix, moving), 3.0)
    assert far.rotation_deg < laid.rotation_deg
    assert far.scale_percent < laid.scale_percent


def test_two_pairs_at_one_place_do_not_lay_anything():
    like = placed_square(SIZE, np.eye(3), (0.0, 0.0))
    with pytest.raises(DegenerateError, match="add 1 more point"):
        placed_by_pairs(like, np.array([[5.0, 5.0], [5.0, 5.0]]), np.array([[1.0, 1.0], [2.0, 2.0]]), 1.0)


def test_the_uncertainty_follows_the_size_until_a_person_sets_it():
    laid = placed_square(SIZE, np.eye(3), (0.0, 0.0))
    assert laid.shift == pytest.approx(30)
    assert laid.turned(0, 2.0).shift == pytest.approx(60)
    own = ManualPlacement(laid.matrix, SIZE, own_shift=5.0)
    assert own.turned(0, 2.0).shift == 5.0


@pytest.fixture
def raster(tmp_path):
    def write(epsg, transform):
        path = str(tmp_path / "reference.tif")
        dataset = gdal.GetDriverByName("GTiff").Create(path, 400, 300, 1, gdal.GDT_Byte)
        if epsg:
            crs = osr.SpatialReference()
            crs.ImportFromEPSG(epsg)
            dataset.SetProjection(crs.ExportToWkt())
            dataset.SetGeoTransform(transform)
        dataset.GetRasterBand(1).Fill(9)
        dataset = None
        return Raster(RasterSource(path, name="reference"))

    return write


def wkt(epsg):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    return crs.ExportToWkt()


def test_on_a_reference_in_another_crs(raster):
    with raster(32633, (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)) as reference:
        metric = np.diag([np.cos(np.radians(45.1)), 1.0])
        laid = placed_square(SIZE, np.eye(3), (15.01, 45.14), wkt(4326), metric).turned(0.0, 1 / 111_000 * 10)
        placed = on_reference(laid, reference)
        scale = abs(np.linalg.det(np.array(placed.matrix)[:2, :2])) ** 0.5
        assert scale == pytest.approx(1.0, rel=0.01)
        assert placed.shift_px == pytest.approx(0.1 * 300, rel=0.01)
        assert (placed.rotation_deg, placed.scale_factor) == (10.0, 1.15)


def test_on_an_unreferenced_reference_the_map_is_its_pixels(raster):
    with raster(0, None) as reference:
        laid = placed_square(SIZE, np.eye(3), (200.0, -150.0))
        placed = on_reference(laid, reference)
        assert np.allclose(placed.matrix, frames.shift(200 - 150, 150 - 100))


def test_off_the_map_is_said(raster):
    with raster(32633, (500000.0, 10.0, 0.0, 5000000.0, 0.0, -10.0)) as reference:
        laid = placed_square(SIZE, np.eye(3), (np.inf, 0.0), wkt(3857))
        with pytest.raises(CrosstieError, match="has no place"):
            on_reference(laid, reference)


@pytest.mark.parametrize("size", [(200, 900), (900, 200)])
def test_a_tall_raster_fills_the_height_and_a_wide_one_the_width(size):
    own = placed_square(size, np.eye(3), (0.0, 0.0)).fitted(VIEW)
    width, height = np.ptp(own.corners, axis=0)
    filled = (0.8 * 800, None) if size[0] > size[1] else (None, 0.8 * 600)
    assert width == pytest.approx(filled[0] or 0.8 * 600 * 200 / 900)
    assert height == pytest.approx(filled[1] or 0.8 * 800 * 200 / 900)
