"""Resampling keeps the half pixel, averages by area and never mixes in what is invalid."""

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.geometry import frames
from crosstie.core.progress import CancelledError
from crosstie.core.raster import cache, pixels
from crosstie.core.raster.bands import Channels
from crosstie.core.raster.fill import Outside
from crosstie.core.raster.pixels import Grid, read_grid
from crosstie.core.raster.resample import Axis, resampled
from crosstie.core.raster.source import Raster
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

GREY = Channels((1,))


def ramp(rows, cols, dtype=np.float32):
    """An image whose values tell the centre of the pixel: x + 1000 y."""
    y, x = np.mgrid[:rows, :cols] + 0.5
    return (x + 1000 * y).astype(dtype)


@given(start=st.floats(-5, 25), step=st.floats(0.1, 7), n=st.integers(1, 30))
@settings(deadline=None)
def test_weights_are_shares(start, step, n):
    axis = Axis(start, step, n, 40)
    share, whole = axis.weights(*axis.needed()), axis.weights(0, 40)
    np.testing.assert_allclose(share.sum(1), whole.sum(1), atol=1e-5)
    low, high = start + step * np.arange(n), start + step * np.arange(1, n + 1)
    inside = (low >= 0) & (high <= 40)
    np.testing.assert_allclose(share.sum(1)[inside], 1, atol=1e-5)
    assert (share >= -1e-6).all()


@pytest.mark.parametrize("step", [505 / 445, 7 / 3, 0.1])
@pytest.mark.parametrize("valid", [True, False])
def test_an_end_that_is_rounded_beyond_the_last_pixel_needs_no_other(step, valid):
    """Sums of steps end a hair beyond 541, where the whole ends on it."""
    axis = Axis(36.0, step, 445, 1200)
    first, n = axis.needed()
    known = np.ones((n, 4), bool)
    known[0] = valid
    mean, _ = resampled(np.ones((1, n, 4), np.float32), known, axis, Axis(0.0, 1.0, 4, 4))
    np.testing.assert_allclose(mean[0, 2:], 1, atol=1e-5)


@given(left=st.floats(2, 20), top=st.floats(2, 20), step_x=st.floats(0.3, 6), step_y=st.floats(0.3, 6))
@settings(deadline=None, max_examples=60)
def test_a_ramp_stays_where_it_is(ramp_source, left, top, step_x, step_y):
    grid = Grid(left, top, step_x, step_y, 12, 10)
    values, valid = read_grid(ramp_source, GREY, grid)
    v, u = np.mgrid[:12, :10] + 0.5
    native = frames.apply(grid.to_native, np.column_stack([u.ravel(), v.ravel()]))
    expected = (native[:, 0] + 1000 * native[:, 1]).reshape(12, 10)
    np.testing.assert_allclose(values[0], expected, rtol=1e-5, atol=0.2)
    assert valid.all()


@pytest.fixture(scope="module")
def ramp_source(tmp_path_factory):
    from crosstie.core.request import RasterSource

    path = tmp_path_factory.mktemp("ramp") / "ramp.tif"
    image = ramp(100, 90)
    data = gdal.GetDriverByName("GTiff").Create(str(path), 90, 100, 1, gdal.GDT_Float32)
    data.GetRasterBand(1).WriteArray(image)
    data = None
    with Raster(RasterSource(str(path))) as opened:
        yield opened


def test_blocks_make_no_difference(ramp_source, monkeypatch):
    grid = Grid(3.3, 4.4, 2.7, 1.9, 40, 30)
    whole, known = read_grid(ramp_source, GREY, grid)
    monkeypatch.setattr(pixels, "MOST_PIXELS_AT_ONCE", 50)
    parts, known_too = read_grid(ramp_source, GREY, grid)
    np.testing.assert_allclose(parts, whole, rtol=1e-5)
    assert (known == known_too).all()


def test_outside_is_invalid(ramp_source):
    values, valid = read_grid(ramp_source, GREY, Grid(-10, -20, 1, 1, 150, 120))
    assert valid.sum() == 90 * 100
    assert valid[20:120, 10:100].all()
    assert (values[0][~valid] == 0).all()
    np.testing.assert_array_equal(values[0, 20:120, 10:100], ramp(100, 90))


def test_invalid_pixels_are_not_averaged_in(raster):
    image = np.full((40, 40), 7.0, np.float32)
    image[::2, ::2] = -9999
    image[1, 1], image[3, 3], image[5, 5] = np.nan, np.inf, 3.4e38
    with Raster(raster(image, nodata=-9999)) as opened:
        values, valid = read_grid(opened, GREY, Grid(0, 0, 4, 4, 10, 10))
    np.testing.assert_allclose(values[0], 7, rtol=1e-6)
    assert valid.all()


def test_half_covered_pixels_are_valid(raster):
    image = np.ones((40, 40), np.uint8)
    image[:, :6] = 0
    with Raster(raster(image, nodata=0)) as opened:
        _, valid = read_grid(opened, GREY, Grid(0, 0, 4, 4, 10, 10))
    assert not valid[:, 0].any()
    assert valid[:, 1:].all()


def test_amplitudes_are_averaged_not_phases(raster):
    rng = np.random.default_rng(0)
    image = (5 * np.exp(2j * np.pi * rng.random((64, 64)))).astype(np.complex64)
    with Raster(raster(image)) as opened:
        values, _ = read_grid(opened, GREY, Grid(0, 0, 8, 8, 8, 8))
    np.testing.assert_allclose(values[0], 5, rtol=1e-5)


@pytest.mark.parametrize(("method", "tolerance"), [("AVERAGE", 1.0), ("NEAREST", 6.0)])
def test_overviews_are_used_and_agree(raster, textured, method, tolerance):
    image = (textured(512, 512) * 255).astype(np.uint8)
    source = raster(image)
    data = gdal.Open(source.path, gdal.GA_Update)
    data.BuildOverviews(method, [2, 4, 8])
    data = None
    grid = Grid(0, 0, 10, 10, 51, 51)
    with Raster(source) as opened:
        assert pixels._overview(opened, GREY, grid) == 1
        values, _ = read_grid(opened, GREY, grid)
    exact = image[:510, :510].reshape(51, 10, 51, 10).mean((1, 3))
    assert np.abs(values[0] - exact).mean() < tolerance
    best = min(((dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)), key=lambda s: _misfit(values[0], exact, s))
    assert best == (0, 0)


def _misfit(a, b, shift):
    moved = np.roll(b, shift[::-1], (0, 1))
    return np.abs(a - moved)[2:-2, 2:-2].mean()


def test_cancel_stops_between_blocks(ramp_source):
    with pytest.raises(CancelledError):
        read_grid(ramp_source, GREY, Grid(0, 0, 2, 2, 20, 20), lambda: True)


def test_large_offsets_keep_their_digits(raster):
    image = 1e9 + ramp(40, 40, np.float64) / 1000
    with Raster(raster(image)) as opened:
        values, _ = read_grid(opened, GREY, Grid(0, 0, 2, 2, 20, 20))
    np.testing.assert_allclose(values[0], image.reshape(20, 2, 20, 2).mean((1, 3)), rtol=0, atol=1e-4)


def test_gdals_cache_is_relieved_of_what_was_read(raster, monkeypatch):
    source = raster(np.ones((512, 512), np.uint8), options=("TILED=YES",))
    monkeypatch.setattr(cache, "MOST_CACHED_BYTES", 0)
    with Raster(source) as opened:
        before = gdal.GetCacheUsed()
        opened.dataset.ReadAsArray()
        assert gdal.GetCacheUsed() - before >= 512 * 512
        cache.relieve(opened.dataset)
        assert gdal.GetCacheUsed() <= before


@pytest.mark.parametrize("value", [float(np.finfo(np.float32).max), float(np.finfo(np.float32).min), float("nan")])
def test_the_extremes_of_a_type_are_values_of_it(value):
    assert Outside("nodata", value).value_for(np.dtype(np.float32), None) == pytest.approx(value, nan_ok=True)
    with pytest.raises(RasterError, match="does not fit"):
        Outside("nodata", 1e39).value_for(np.dtype(np.float32), None)


def test_blocks_are_as_large_as_allowed(monkeypatch):
    monkeypatch.setattr(pixels, "MOST_PIXELS_AT_ONCE", 100)
    assert list(pixels._blocks(Grid(0, 0, 1, 1, 3, 100), 100, 3)) == [(row, 1, 0, 100) for row in range(3)]
    assert [b[2:] for b in pixels._blocks(Grid(0, 0, 2, 1, 1, 100), 200, 1)] == [(0, 50), (50, 50)]
