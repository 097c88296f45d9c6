"""Scan borders are masked; dark water, night and paper are not."""

import numpy as np
import pytest
from crosstie.core.raster.borders import dilated, scan_border, spread
from crosstie.core.raster.reader import Reader
from hypothesis import given, settings
from hypothesis.extra.numpy import arrays
from osgeo import gdal

BYTE = np.dtype(np.uint8)


def tilted(rows=240, cols=300, angle=12.0, scale=0.8):
    """(rows, cols) bool: the inside of a rotated rectangle."""
    y, x = np.mgrid[:rows, :cols] + 0.5
    a = np.radians(angle)
    u = (x - cols / 2) * np.cos(a) + (y - rows / 2) * np.sin(a)
    v = -(x - cols / 2) * np.sin(a) + (y - rows / 2) * np.cos(a)
    return (np.abs(u) < scale * cols / 2) & (np.abs(v) < scale * rows / 2)


def border_of(image, valid=None):
    valid = np.ones(image.shape[-2:], bool) if valid is None else valid
    return scan_border(np.atleast_3d(image.T).T.astype(np.float32), valid, image.dtype)


@given(arrays(bool, (12, 15)), arrays(bool, (12, 15)))
@settings(deadline=None)
def test_spread_is_what_step_by_step_growth_gives(seed, mask):
    slow = seed & mask
    for _ in range(200):
        slow = dilated(slow) & mask
    np.testing.assert_array_equal(spread(seed, mask), slow)


@pytest.mark.parametrize("angle", [0.0, 3.0, 12.0, 45.0])
@pytest.mark.parametrize("fill", [0, 255])
def test_borders_of_rotated_images(textured, angle, fill):
    inside = tilted(angle=angle)
    image = np.where(inside, 30 + 180 * textured(240, 300), fill).astype(np.uint8)
    border = border_of(image)
    assert border[~inside].all()
    assert border[inside].mean() < 0.03


@pytest.mark.parametrize("quality", [50, 75, 95])
def test_borders_under_jpeg(tmp_path, raster, textured, quality):
    inside = tilted()
    image = np.where(inside, 30 + 180 * textured(240, 300), 0).astype(np.uint8)
    source = raster(image)
    path = str(tmp_path / "scan.jpg")
    gdal.Translate(path, source.path, format="JPEG", creationOptions=[f"QUALITY={quality}"])
    from crosstie.core.request import RasterSource

    with Reader(RasterSource(path)) as opened:
        valid = opened.read().valid
    assert valid[~inside].mean() < 0.02
    assert valid[inside].mean() > 0.93


def test_a_lake_inside_stays(textured):
    image = (40 + 180 * textured(240, 300)).astype(np.uint8)
    image[100:150, 120:200] = 0
    assert not border_of(image).any()


def test_water_at_the_edge_stays(textured):
    rng = np.random.default_rng(0)
    image = (40 + 180 * textured(240, 300)).astype(np.uint8)
    y, x = np.mgrid[:240, :300]
    water = y > 170 + 25 * np.sin(x / 25)
    image[water] = rng.integers(0, 9, water.sum())
    assert not border_of(image).any()


def test_calm_black_water_with_a_ragged_shore_stays(textured):
    y, x = np.mgrid[:240, :300]
    image = np.where(np.hypot(y - 240, x - 150) < 70 + 25 * np.sin(x / 9), 0, 40 + 180 * textured(240, 300))
    assert not border_of(image.astype(np.uint8)).any()


def test_night_stays(textured):
    image = np.random.default_rng(0).integers(0, 5, (240, 300)).astype(np.uint8)
    image[100:140, 100:160] = 90 + 100 * textured(40, 60)
    assert not border_of(image).any()


def test_a_lake_beside_the_border_stays(textured):
    inside = tilted()
    rng = np.random.default_rng(0)
    image = np.where(inside, 30 + 180 * textured(240, 300), 0).astype(np.uint8)
    lake = np.zeros_like(inside)
    lake[100:140, 120:180] = True
    image[lake] = rng.integers(0, 12, lake.sum())
    border = border_of(image)
    assert border[~inside].all()
    assert not border[lake].any()


def test_paper_of_a_map_stays():
    image = np.full((240, 300), 255, np.uint8)
    for k in range(10, 300, 37):
        image[:, k : k + 2] = 60
    for k in range(15, 240, 41):
        image[k : k + 2] = 120
    assert not border_of(image).any()


def test_an_all_dark_image_stays():
    assert not border_of(np.zeros((100, 120), np.uint8)).any()


def test_ragged_black_in_all_colours_is_fill(textured):
    y, x = np.mgrid[:240, :300]
    fill = y < 60 + 20 * np.sin(x / 11) + 30 * (x > 150)
    image = np.stack([np.where(fill, 0, 40 + 180 * textured(240, 300, seed=s)) for s in range(3)]).astype(np.uint8)
    assert border_of(image)[fill].all()


@pytest.mark.parametrize(("dtype", "fill"), [("uint16", 0), ("uint16", 65535), ("int16", -32768), ("float32", -9999.0)])
def test_undeclared_fill_of_other_types(textured, dtype, fill):
    inside = tilted()
    image = np.where(inside, 300 + 1000 * textured(240, 300), fill).astype(dtype)
    border = border_of(image)
    assert border[~inside].all()
    assert border[inside].mean() < 0.03


def test_black_beside_declared_gaps_counts_as_the_edge(textured):
    inside = tilted(scale=0.7)
    valid = tilted(scale=0.85)
    image = np.where(inside, 30 + 180 * textured(240, 300), 0).astype(np.uint8)
    border = border_of(image, valid)
    assert border[valid & ~inside].all()
    assert not border[~valid].any()
