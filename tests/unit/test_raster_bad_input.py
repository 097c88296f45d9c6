"""Rasters that cannot be matched end in a sentence that says what to do."""

from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.raster import pixels
from crosstie.core.raster.reader import Reader
from crosstie.core.raster.source import Raster
from crosstie.core.request import Area, RasterSource
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
ELSEWHERE = "POLYGON((600000 4400000, 600100 4400000, 600100 4400100, 600000 4400000))"


def failure(source, **areas):
    with pytest.raises(RasterError) as caught, Reader(source, **areas) as opened:
        opened.read()
    sentence = str(caught.value)
    assert sentence.endswith(".")
    return sentence


@pytest.fixture(params=[False, True], ids=["GDAL returns None", "GDAL raises"])
def either_way(request):
    """Whether other plugins have switched GDAL's exceptions on must not matter."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def test_missing_file(tmp_path, either_way):
    assert "does not exist" in failure(RasterSource(str(tmp_path / "gone.tif")))


def test_no_raster(tmp_path, either_way):
    path = tmp_path / "letter.tif"
    path.write_text("Dear Sir or Madam")
    assert "cannot be opened as a raster" in failure(RasterSource(str(path)))


def test_a_folder_is_no_raster(tmp_path, either_way):
    assert "cannot be opened as a raster" in failure(RasterSource(str(tmp_path)))


def test_unknown_driver_prefix(either_way):
    assert "cannot be opened as a raster" in failure(RasterSource("NOSUCH:thing:layer"))


def test_truncated_tiff(raster, textured, either_way):
    source = raster((textured(400, 400) * 255).astype(np.uint8), options=["COMPRESS=DEFLATE", "TILED=YES"])
    whole = Path(source.path).read_bytes()
    Path(source.path).write_bytes(whole[: len(whole) // 2])
    assert "damaged" in failure(source)


def test_scrambled_tiles(raster, textured, either_way):
    source = raster((textured(400, 400) * 255).astype(np.uint8), options=["COMPRESS=DEFLATE", "TILED=YES"])
    data = bytearray(Path(source.path).read_bytes())
    data[len(data) // 3 : 2 * len(data) // 3] = bytes(len(data) // 3)
    Path(source.path).write_bytes(data)
    assert "damaged" in failure(source)


def test_deleted_while_it_is_read(raster, textured, monkeypatch):
    with Reader(raster(textured())) as opened:
        Path(opened.raster.source.path).unlink()
        monkeypatch.setattr(gdal.Band, "ReadAsArray", lambda *window: None)
        with pytest.raises(RasterError, match="deleted or moved while it was being read"):
            pixels.read_native(opened.raster, opened._channels, (0, 0, 9, 9))


def test_deleted_before_it_is_opened_again(raster, textured):
    source = raster(textured())
    with Raster(source):
        pass
    Path(source.path).unlink()
    assert "does not exist" in failure(source)


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (15, 300)])
def test_tiny(raster, shape):
    sentence = failure(raster(np.zeros(shape, np.uint8)))
    assert f"{shape[1]} × {shape[0]}" in sentence
    assert "too small" in sentence


@pytest.mark.parametrize("value", [0, 7, 255])
def test_constant(raster, value):
    assert "same value" in failure(raster(np.full((60, 60), value, np.uint8)))


def test_constant_in_three_bands(raster):
    assert "same value" in failure(raster(np.full((3, 60, 60), 9, np.uint8)))


def test_constant_many_bands(raster):
    assert "same value" in failure(raster(np.full((20, 60, 60), 9, np.float32)))


def test_all_nodata(raster):
    assert "no valid pixels" in failure(raster(np.full((60, 60), 5, np.uint8), nodata=5))


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_nothing_finite(raster, value):
    assert "no valid pixels" in failure(raster(np.full((60, 60), value, np.float32)))


def test_all_transparent(raster, textured):
    image = (textured() * 255).astype(np.uint8)
    assert "no valid pixels" in failure(raster(np.stack([image, np.zeros_like(image)]), alpha=True))


def test_no_such_band(raster, textured):
    assert "no band 4" in failure(raster(textured(), bands=(4,)))


def test_multi_page_tiff(tmp_path, textured):
    path = str(tmp_path / "two.tif")
    image = (textured() * 255).astype(np.uint8)
    driver = gdal.GetDriverByName("GTiff")
    for options in ([], ["APPEND_SUBDATASET=YES"]):
        data = driver.Create(path, 160, 120, 1, options=options)
        data.GetRasterBand(1).WriteArray(image)
        data = None
    with Reader(RasterSource(path)) as opened:  # a multi-page TIFF opens at its first page
        assert opened.read().shape == (120, 160)
    with Reader(RasterSource(f"GTIFF_DIR:2:{path}")) as opened:
        assert opened.read().shape == (120, 160)


def test_container_of_rasters(tmp_path, textured):
    from osgeo import osr

    path = str(tmp_path / "box.gpkg")
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    for name in ("one", "two"):
        image = gdal.GetDriverByName("MEM").Create("", 160, 120, 1)
        image.SetGeoTransform(NORTH_UP)
        image.SetSpatialRef(reference)
        image.GetRasterBand(1).WriteArray((textured() * 255).astype(np.uint8))
        options = ["APPEND_SUBDATASET=YES", f"RASTER_TABLE={name}"]
        gdal.GetDriverByName("GPKG").CreateCopy(path, image, options=options)
    sentence = failure(RasterSource(path))
    assert "holds 2 rasters" in sentence
    assert "one" in sentence or "two" in sentence


def test_area_outside(raster, textured):
    with (
        Reader(raster(textured(), geotransform=NORTH_UP, crs=UTM)) as opened,
        pytest.raises(RasterError, match="lies outside raster.tif"),
    ):
        opened.window_of(Area(ELSEWHERE, UTM))


def test_area_of_a_plain_image(raster, textured):
    with Reader(raster(textured())) as opened, pytest.raises(RasterError, match="cannot be found on raster.tif"):
        opened.window_of(Area(ELSEWHERE, UTM))


@pytest.mark.parametrize("wkt", ["nonsense", "", "LINESTRING(0 0, 1 1)", "POLYGON EMPTY"])
def test_area_that_is_no_polygon(raster, textured, wkt):
    source = raster(textured(), geotransform=NORTH_UP, crs=UTM)
    assert "not a polygon" in failure(source, use=(Area(wkt, UTM),))


def test_area_of_a_nonsensical_crs(raster, textured):
    source = raster(textured(), geotransform=NORTH_UP, crs=UTM)
    assert "is not understood" in failure(source, use=(Area(ELSEWHERE, "nonsense"),))


@pytest.mark.parametrize("window", [(10, 10, 10, 50), (50, 10, 10, 50), (0, 0, np.nan, 10)])
def test_empty_window(raster, textured, window):
    with Reader(raster(textured())) as opened, pytest.raises(RasterError, match="is empty"):
        opened.read(window)


def test_messages_call_the_raster_by_its_layers_name(raster):
    assert failure(raster(np.zeros((60, 60), np.uint8), name="a.tif", **{})).startswith("a.tif")
    path = raster(np.zeros((60, 60), np.uint8)).path
    with pytest.raises(RasterError, match="^Old town holds nothing"):
        Reader(RasterSource(path, name="Old town"))


@pytest.mark.parametrize("source", [RasterSource("a" * 5000), RasterSource("a.tif", name="9" * 400)])
def test_a_name_without_end_does_not_make_a_sentence_without_end(source):
    with pytest.raises(RasterError, match="does not exist") as told:
        Raster(source)
    assert len(str(told.value)) < 300
