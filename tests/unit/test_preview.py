"""The preview draws the moving raster where its transform puts it, on a turned screen too."""

import numpy as np
import pytest
from crosstie.core.geometry.matrix import MatrixTransform
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.preview import grid_places, render
from osgeo import gdal

SHAPE = (150, 210)
TRUTH = np.array([[1.2, 0.15, 12.0], [-0.1, 1.1, 25.0], [1e-4, 5e-5, 1.0]])


@pytest.fixture
def scene(tmp_path):
    paths = []
    y, x = np.mgrid[0:100, 0:120]
    for name, values in (("moving", 20 + x + y), ("reference", 10 + (x * y) % 200)):
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 120, 100, 1, gdal.GDT_Byte)
        dataset.GetRasterBand(1).WriteArray(values.astype(np.uint8))
        dataset = None
        paths.append(RasterSource(str(path), stretch="none"))
    with ImagePair(MatchRequest(*paths)) as scene:
        yield scene


@pytest.mark.parametrize("turn", [0.0, 0.7])
def test_every_pixel_is_where_the_transform_says(scene, turn):
    transform = MatrixTransform.from_matrix(TRUTH)
    c, s = np.cos(turn), np.sin(turn)
    screen = np.array([[c, s], [-s, c]])
    picture = render(scene, transform, grid_places(SHAPE) @ screen, SHAPE)
    y, x = np.mgrid[0 : SHAPE[0], 0 : SHAPE[1]] + 0.5
    where = transform.inverse((np.stack([x, y], -1) @ screen).reshape(-1, 2)).reshape(*SHAPE, 2)
    inside = ((where > 1.5) & (where < (118.5, 98.5))).all(axis=-1)
    outside = ((where < -0.5) | (where > (120.5, 100.5))).any(axis=-1)
    assert inside.sum() > 1000
    assert (picture[inside, 3] == 255).all()
    assert (picture[outside, 3] == 0).all()
    wanted = 20 + (where - 0.5).sum(axis=-1)[inside]
    shown = picture[..., 0].astype(float)[inside]
    slope, offset = np.polyfit(wanted, shown, 1)
    assert np.abs(slope * wanted + offset - shown).max() < 2.0
    assert (picture[..., 0] == picture[..., 2]).all()


def test_elsewhere_nothing_is_drawn(scene):
    transform = MatrixTransform.from_matrix(TRUTH)
    assert not render(scene, transform, grid_places(SHAPE) + 5000, SHAPE).any()
    assert not render(scene, transform, np.full_like(grid_places(SHAPE), np.nan), SHAPE).any()


def test_colours_keep_their_order_and_what_is_not_known_stays_open(tmp_path):
    path = tmp_path / "colours.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 60, 40, 3, gdal.GDT_Byte)
    for band, value in enumerate((200, 120, 40), 1):
        pixels = np.full((40, 60), value, np.uint8)
        pixels[30:] += 50
        pixels[10:20, 20:30] = 0
        dataset.GetRasterBand(band).WriteArray(pixels)
        dataset.GetRasterBand(band).SetNoDataValue(0)
    dataset = None
    source = RasterSource(str(path), stretch="none")
    with ImagePair(MatchRequest(source, source)) as pair:
        picture = render(pair, MatrixTransform.from_matrix(np.eye(3)), grid_places((80, 120)) / 2, (80, 120))
    red, green, blue, alpha = np.moveaxis(picture[4:12, 4:12].astype(int), 2, 0)
    assert (red > green).all() and (green > blue).all() and (alpha == 255).all()
    assert np.ptp(red) == 0, "even colours stay even"
    assert (picture[22:38, 42:58, 3] == 0).all()
    assert (picture[:, 70:, 3] == 255).all()


def test_a_small_change_of_the_transform_reads_nothing_anew(scene, monkeypatch):
    read, times = scene.moving.read, []
    monkeypatch.setattr(scene.moving, "read", lambda *which: times.append(which) or read(*which))
    for moved in (0.0, 0.2, 0.4):
        matrix = np.array([[1.2, 0.0, 12.0 + moved], [0.0, 1.2, 25.0], [0.0, 0.0, 1.0]])
        assert render(scene, MatrixTransform.from_matrix(matrix), grid_places(SHAPE), SHAPE).any()
    assert len(times) == 1
