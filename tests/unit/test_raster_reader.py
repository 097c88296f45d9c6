"""Working images of every kind of raster."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.raster import reader as reader_module
from crosstie.core.raster.bands import Channels
from crosstie.core.raster.reader import Reader
from crosstie.core.request import Area
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
RED, GREEN, BLUE, GREY = gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_GrayIndex


def read(source, window=None, size=1024, **areas):
    with Reader(source, **areas) as opened:
        return opened.read(window, size)


def similar(a, b):
    return np.corrcoef(a.ravel(), b.ravel())[0, 1]


@pytest.mark.parametrize(
    ("dtype", "scale"),
    [("uint8", 200), ("uint16", 60000), ("int16", 3000), ("int32", 1e6), ("float32", 1), ("float64", 1e4)],
)  # fmt: skip
def test_every_real_type_is_stretched_to_the_unit_range(raster, textured, dtype, scale):
    image = textured()
    got = read(raster((20 + image * scale).astype(dtype) if scale > 1 else image.astype(dtype)))
    assert got.pixels.dtype == np.float32
    assert got.pixels.shape == (1, 120, 160)
    assert got.valid.all()
    assert got.pixels.min() == 0
    assert got.pixels.max() == 1
    assert similar(got.pixels[0], np.clip(image, *np.percentile(image, (1, 99)))) > 0.999


def test_to_native_carries_the_half_pixel(raster, textured):
    got = read(raster(textured()), (10.5, 20.25, 110.5, 80.25), (30, 40))
    np.testing.assert_allclose(frames.apply(got.to_native, frames.corners(got.shape)),
                               [[10.5, 20.25], [110.5, 20.25], [110.5, 80.25], [10.5, 80.25]])  # fmt: skip


def test_size_is_the_long_side_and_never_enlarges(raster, textured):
    source = raster(textured(100, 160))
    assert read(source, None, 80).shape == (50, 80)
    assert read(source, None, 1024).shape == (100, 160)
    assert read(source, (0, 0, 20, 10), 64).shape == (10, 20)


def test_windows_agree_with_the_whole(raster, textured):
    with Reader(raster(textured())) as opened:
        whole, window = opened.read(None, 160), opened.read((40, 30, 120, 90), 160)
    np.testing.assert_allclose(window.pixels[0], whole.pixels[0, 30:90, 40:120], atol=1e-6)


def test_windows_of_a_large_raster_agree_with_its_preview(raster, textured, monkeypatch):
    monkeypatch.setattr(reader_module, "PREVIEW_PX", 64)
    with Reader(raster(textured(256, 256))) as opened:
        fine, coarse = opened.read((64, 64, 192, 192), (64, 64)), opened.read((64, 64, 192, 192), (16, 16))
    averaged = fine.pixels[0].reshape(16, 4, 16, 4).mean((1, 3))
    inside = (coarse.pixels[0] > 0.1) & (coarse.pixels[0] < 0.9)  # where nothing was cut off before averaging
    assert np.abs(averaged - coarse.pixels[0])[inside].max() < 0.02


def test_a_window_beyond_the_edge_is_invalid_there(raster, textured):
    got = read(raster(textured()), (-40, 0, 80, 120), (120, 120))
    assert not got.valid[:, :40].any()
    assert got.valid[:, 40:].all()


@pytest.mark.parametrize("kind", ["nodata", "alpha", "mask", "nan"])
def test_gaps_are_invalid_however_they_are_marked(raster, textured, kind):
    image, gap = (40 + 200 * textured()).astype(np.uint8), np.zeros((120, 160), bool)
    gap[30:60, 50:90] = True
    if kind == "nodata":
        source = raster(np.where(gap, 255, np.minimum(image, 254)).astype(np.uint8), nodata=255)
    elif kind == "alpha":
        source = raster(np.stack([image, np.where(gap, 0, 255).astype(np.uint8)]), alpha=True)
    elif kind == "mask":
        source = raster(image, mask=~gap)
    else:
        source = raster(np.where(gap, np.nan, image).astype(np.float32))
    got = read(source)
    np.testing.assert_array_equal(got.valid, ~gap)
    assert len(got.pixels) == 1
    assert (got.pixels[:, gap] == 0).all()


def test_black_in_one_colour_is_not_nodata(raster, textured):
    image = np.stack([(textured(seed=s) * 255).astype(np.uint8) for s in range(3)])
    image[0, 40:60, 40:60] = 0
    image[:, 80:90, 80:90] = 0
    got = read(raster(image, nodata=0, colours=(RED, GREEN, BLUE)))
    assert got.valid[40:60, 40:60].mean() > 0.98
    assert not got.valid[80:90, 80:90].any()


def test_red_green_blue_are_found_by_their_colour(raster, textured):
    image = np.stack([(textured(seed=s) * 255).astype(np.uint8) for s in range(4)])
    with Reader(raster(image, colours=(GREY, BLUE, GREEN, RED), options=["PHOTOMETRIC=MINISBLACK"])) as opened:
        assert opened.bands == (4, 3, 2)


def test_red_green_blue_are_found_by_name(raster, textured):
    image = np.stack([textured(seed=s) for s in range(6)])
    names = ["coastal", "Blue (490 nm)", "green", "Red edge 1", "red", "nir"]
    with Reader(raster(image, names=names)) as opened:
        assert opened.bands == (5, 3, 2)


@pytest.mark.parametrize(("count", "bands"), [(1, (1,)), (2, (1,)), (3, (1, 2, 3)), (4, (1, 2, 3))])
def test_few_nameless_bands(raster, textured, count, bands):
    image = np.stack([textured(seed=s) for s in range(count)])
    with Reader(raster(image)) as opened:
        assert opened.bands == bands
        assert len(opened.read().pixels) == len(bands)


@pytest.mark.parametrize("count", [5, 60, 200])
def test_of_many_bands_noise_and_constants_are_not_chosen(raster, textured, count):
    rng = np.random.default_rng(0)
    useful = {1, count // 2, count - 2}
    bands = [textured(40, 60, seed=b) if b in useful else rng.random((40, 60)) for b in range(count)]
    bands[0] = np.ones((40, 60))
    with Reader(raster(np.stack(bands).astype(np.float32))) as opened:
        got = opened.read()
        chosen = opened.bands
    assert len(got.pixels) == len(set(chosen)) == 3
    assert 1 not in chosen
    if count == 5:
        assert {b - 1 for b in chosen} == useful


def test_asked_bands_are_taken(raster, textured):
    image = np.stack([textured(seed=s) for s in range(5)])
    for asked, bands in (((4,), (4,)), ((5, 1), (5, 1, 1)), ((2, 3, 4), (2, 3, 4)), ((5, 4, 3, 2), (5, 4, 3))):
        with Reader(raster(image, bands=asked)) as opened:
            assert opened.bands == bands


def test_a_grey_image_in_colours_is_one_channel(raster, textured):
    image = (textured() * 255).astype(np.uint8)
    assert len(read(raster(np.stack([image] * 3), colours=(RED, GREEN, BLUE))).pixels) == 1


def test_palettes_become_colours(raster):
    index = np.arange(120 * 160).reshape(120, 160) // 1920
    palette = [(i * 25, 250 - i * 25, 100, 255) for i in range(10)]
    got = read(raster(index.astype(np.uint8), palette=palette))
    assert len(got.pixels) == 3
    assert got.pixels[0, 0, 0] == 0
    assert got.pixels[0, -1, -1] == 1
    assert got.pixels[1, 0, 0] == 1
    assert got.pixels[1, -1, -1] == 0


def test_grey_palettes_are_one_channel(raster, textured):
    index = (textured() * 9).astype(np.uint8)
    got = read(raster(index, palette=[(250 - i * 20,) * 3 + (255,) for i in range(10)]))
    assert len(got.pixels) == 1
    assert similar(got.pixels[0], -index.astype(float)) > 0.99


def test_transparent_entries_of_a_palette_are_gaps():
    palette = np.array([[9, 9, 9, 0], [10, 20, 30, 255], [40, 50, 60, 255]], np.float32)
    values = Channels((1,), palette=palette).convert([np.array([[0, 1, 2, 77]])])
    assert np.isnan(values[:, 0, 0]).all()
    np.testing.assert_array_equal(values[:, 0, 1:], [[10, 40, 40], [20, 50, 50], [30, 60, 60]])


@pytest.mark.parametrize("kind", [gdal.GDT_CInt16, gdal.GDT_CFloat32, gdal.GDT_CFloat64])
def test_complex_becomes_the_logarithm_of_its_amplitude(raster, textured, kind):
    rng, amplitude = np.random.default_rng(0), np.exp(6 + 3 * textured())
    image = amplitude * np.exp(2j * np.pi * rng.random(amplitude.shape))
    with Reader(raster(image.astype(np.complex64), dtype=kind)) as opened:
        assert opened.is_log
        got = opened.read()
    assert similar(got.pixels[0], textured()) > 0.99


def test_radar_is_told_from_photographs(raster, textured):
    rng, scene = np.random.default_rng(0), 1 + 9 * textured(300, 300)
    radar = scene * np.sqrt(rng.exponential(1.0, scene.shape))
    for image, is_log in ((radar, True), (scene, False), (scene + rng.normal(0, 0.3, scene.shape), False)):
        with Reader(raster((image * 300).astype(np.uint16))) as opened:
            assert opened.is_log == is_log


def test_the_asked_stretch_is_taken(raster, textured):
    image = (1 + 254 * textured()).astype(np.uint8)
    logs = np.log(image.astype(float) + np.median(image) / 100)
    assert similar(read(raster(image, stretch="log")).pixels[0], np.clip(logs, *np.percentile(logs, (1, 99)))) > 0.999
    np.testing.assert_allclose(read(raster(image, stretch="none")).pixels[0], image / 255, atol=1e-6)
    plain = read(raster(textured() * 5 - 2, stretch="none")).pixels[0]
    np.testing.assert_allclose(plain, textured(), atol=1e-5)


def test_pixels_come_out_square_on_the_ground(raster, textured):
    geotransform = (15.0, 0.001, 0.0, 60.0, 0.0, -0.001)  # at 60 degrees: twice as high as wide
    with Reader(raster(textured(100, 200), geotransform=geotransform, crs="EPSG:4326")) as opened:
        got = opened.read(None, 100)
        native = opened.read(None, 1024)
    assert got.shape == (100, 100)
    assert native.shape == (199, 200)
    np.testing.assert_allclose(frames.apply(got.to_native, [[100, 100]]), [[200, 100]])


def test_south_up_rasters_are_not_mirrored(raster, textured):
    image = textured()
    with Reader(raster(image, geotransform=(500000.0, 2.0, 0, 4500000.0, 0, 2.0), crs=UTM)) as opened:
        assert opened.is_mirrored
        got = opened.read((20, 10, 100, 70))
    assert similar(got.pixels[0], image[10:70, 20:100][::-1]) > 0.99
    np.testing.assert_allclose(frames.apply(got.to_native, [[0, 0], [80, 60]]), [[20, 70], [100, 10]])


class TestAreas:
    square = "POLYGON((500040 4499960, 500120 4499960, 500120 4499900, 500040 4499900, 500040 4499960))"

    @pytest.fixture
    def source(self, raster, textured):
        return raster(textured(), geotransform=NORTH_UP, crs=UTM)

    def test_use_and_ignore(self, source):
        inside = np.zeros((120, 160), bool)
        inside[20:50, 20:60] = True
        area = Area(self.square, UTM)
        np.testing.assert_array_equal(read(source, use=(area,)).valid, inside)
        np.testing.assert_array_equal(read(source, ignore=(area,)).valid, ~inside)
        assert not read(source, use=(area,), ignore=(area,)).valid.any()

    def test_windows_see_the_same_polygons(self, source):
        whole = read(source, ignore=(Area(self.square, UTM),))
        window = read(source, (10, 10, 60, 60), (50, 50), ignore=(Area(self.square, UTM),))
        np.testing.assert_array_equal(window.valid, whole.valid[10:60, 10:60])

    def test_polygons_of_another_crs(self, source):
        from crosstie.core.crs import reproject

        corners = np.array(
            [[500040, 4499960], [500120, 4499960], [500120, 4499900], [500040, 4499900], [500040, 4499960]]
        )
        lonlat = ", ".join(f"{x:.12f} {y:.12f}" for x, y in reproject(corners.astype(float), UTM, "EPSG:4326"))
        here = read(source, use=(Area(self.square, UTM),)).valid
        there = read(source, use=(Area(f"POLYGON(({lonlat}))", "EPSG:4326"),)).valid
        assert (here ^ there).sum() <= 4

    def test_holes_and_several_parts(self, source):
        hole = "(500060 4499940, 500060 4499920, 500100 4499920, 500100 4499940, 500060 4499940)"
        other = "((500200 4499800, 500240 4499800, 500240 4499780, 500200 4499800))"
        text = f"MULTIPOLYGON((({self.square[9:-2]}),{hole}),{other})"
        valid = read(source, use=(Area(text, UTM),)).valid
        assert valid[25, 25]
        assert not valid[35, 40]
        assert valid[102, 116]

    def test_the_window_of_an_area(self, source):
        with Reader(source) as opened:
            np.testing.assert_allclose(opened.window_of(Area(self.square, UTM)), (20, 20, 60, 50), atol=1e-6)

    def test_pixels_of_a_plain_image_as_qgis_shows_them(self, raster, textured):
        area = Area("POLYGON((20 -20, 60 -20, 60 -50, 20 -50, 20 -20))", "")
        valid = read(raster(textured()), use=(area,)).valid
        assert valid[20:50, 20:60].all()
        assert valid.sum() == 30 * 40

    def test_polygons_that_do_not_reach_are_told(self, raster, textured):
        with Reader(raster(textured()), ignore=(Area(self.square, UTM),)) as opened:
            assert opened.read().valid.all()
            assert "do not reach" in str(opened.notes[0])
