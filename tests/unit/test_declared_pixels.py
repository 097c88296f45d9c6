"""Rasters whose pixels are not what they seem: nodata of another type, signed bytes, classes, alpha anywhere."""

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine
from crosstie.core.raster.drivers import FileOptions
from crosstie.core.raster.fill import UNTOUCHED, Outside, marked
from crosstie.core.raster.georeferenced_copy import write_placed_copy
from crosstie.core.raster.reader import Reader
from crosstie.core.raster.source import Raster
from crosstie.core.raster.warp import WarpOptions, warp_registered
from osgeo import gdal

NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
TURNED = Affine.of(frames.similarity(1.1, 25, 40, 4))
RGB = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand)
SIGNED = ["PIXELTYPE=SIGNEDBYTE"]
pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")


@pytest.fixture
def warped(raster, tmp_path):
    """warped(moving, **how) -> (dataset, bands (n, rows, cols), valid as GDAL's mask of band 1, notes)."""

    def make(moving, **how):
        reference = raster(np.zeros((200, 200), np.uint8), "reference.tif", geotransform=NORTH_UP, crs="EPSG:32633")
        out, file = str(tmp_path / "out.tif"), FileOptions(overwrite=True)
        notes = warp_registered(moving, reference, TURNED, out, how=WarpOptions(**how), file=file)
        dataset = gdal.Open(out)
        valid = dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
        return dataset, dataset.ReadAsArray().reshape(dataset.RasterCount, *valid.shape), valid, notes

    return make


@pytest.fixture
def grey(textured):
    return 20 + 80 * textured(150, 180)


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [(np.uint8, -9999), (np.int16, np.nan), (np.uint16, -1), (np.uint8, 300), (np.uint8, 0.5), (np.int16, 1e30)],
)  # fmt: skip
def test_nodata_that_no_pixel_can_have(raster, grey, warped, dtype, nodata):
    grey[60:80, 60:80] = 0
    moving = raster(grey.astype(dtype), "moving.tif", nodata=nodata)
    _, usual, valid, _ = warped(raster(grey.astype(dtype), "plain.tif"))
    dataset, bands, found, notes = warped(moving)
    assert "does not fit its pixels" in str(notes[0])
    assert np.array_equal(found, valid) and 0.5 < valid.mean() < 0.9
    assert np.array_equal(bands[0][valid], usual[0][valid])
    assert dataset.GetRasterBand(1).GetNoDataValue() is None
    with Reader(moving) as reader:
        assert "does not fit its pixels" in str(reader.notes[0])
        assert reader.read(size=(150, 180)).valid[65:75, 65:75].all()


@pytest.mark.parametrize("nodata", [-3.40282346638529e38, -1.7976931348623157e308])
def test_nodata_beyond_the_largest_float_is_the_largest_or_infinite(raster, grey, warped, nodata):
    grey[60:80, 60:80] = np.finfo(np.float32).min if nodata > -1e39 else -np.inf
    moving = raster(grey.astype(np.float32), "moving.tif", nodata=nodata)
    dataset, bands, valid, notes = warped(moving)
    assert not notes and dataset.GetRasterBand(1).GetNoDataValue() < -3e38
    assert (bands[0][valid] >= 0).all() and 0.4 < valid.mean() < 0.9


@pytest.mark.parametrize("nodata", [None, -128])
def test_signed_bytes_stay_signed(raster, grey, warped, nodata):
    signed = (grey - 60).round().astype(np.int8)
    signed[60:80, 60:80] = -128
    moving = raster(signed.view(np.uint8), "moving.tif", options=SIGNED, nodata=nodata)
    dataset, bands, valid, _ = warped(moving, resampling="bilinear")
    _, wide, same, _ = warped(raster(signed.astype(np.int16), "wide.tif", nodata=nodata), resampling="bilinear")
    assert dataset.GetRasterBand(1).GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
    assert dataset.GetRasterBand(1).GetNoDataValue() == nodata
    assert np.array_equal(valid, same)
    assert np.array_equal(bands[0].view(np.int8)[valid], wide[0][valid])


def test_signed_bytes_that_overshoot_are_cut(raster, warped):
    signed = np.where(np.arange(180) % 20 < 10, -128, 127).astype(np.int8) * np.ones((150, 1), np.int8)
    _, bands, valid, _ = warped(raster(signed.view(np.uint8), "moving.tif", options=SIGNED), resampling="cubic")
    found = bands[0].view(np.int8)[valid]
    assert (found == 127).mean() > 0.3 and (found == -128).mean() > 0.3


def test_signed_bytes_are_matched_as_such(raster, grey):
    signed = (grey - 60).round().astype(np.int8)
    signed[60:80, 60:80] = -128
    images = [
        Reader(source).read(size=(150, 180))
        for source in (
            raster(signed.view(np.uint8), "bytes.tif", options=SIGNED, nodata=-128),
            raster(signed.astype(np.int16), "wide.tif", nodata=-128),
        )
    ]
    np.testing.assert_allclose(images[0].pixels, images[1].pixels, atol=1e-6)
    assert np.array_equal(images[0].valid, images[1].valid) and not images[0].valid[70, 70]


def table(names=True, kind=gdal.GRTT_THEMATIC, values=gdal.GFU_MinMax):
    found = gdal.RasterAttributeTable()
    found.CreateColumn("Value", gdal.GFT_Integer, values)
    found.CreateColumn("Count", gdal.GFT_Integer, gdal.GFU_PixelCount)
    if names:
        found.CreateColumn("Class", gdal.GFT_String, gdal.GFU_Name)
    for row, value in enumerate((11, 21, 31, 41)):
        found.SetValueAsInt(row, 0, value)
        found.SetValueAsInt(row, 1, 7)
        if names:
            found.SetValueAsString(row, 2, f"class {value}")
    found.SetTableType(kind)
    return found


def with_table(source, found):
    dataset = gdal.Open(source.path, gdal.GA_Update)
    dataset.GetRasterBand(1).SetDefaultRAT(found)
    dataset = None
    return source


CLASSES = np.kron(np.random.default_rng(0).integers(0, 4, (15, 18)), np.ones((10, 10), int)) * 10 + 11


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint32])
def test_classes_with_a_table_are_not_mixed_and_keep_it(raster, warped, dtype):
    moving = with_table(raster(CLASSES.astype(dtype), "moving.tif"), table())
    dataset, bands, valid, _ = warped(moving)
    assert np.unique(bands[0][valid]).tolist() == [11, 21, 31, 41]
    found = dataset.GetRasterBand(1).GetDefaultRAT()
    assert [found.GetValueAsString(row, 2) for row in range(4)] == [f"class {v}" for v in (11, 21, 31, 41)]
    assert [found.GetValueAsInt(row, 1) for row in range(4)] == np.bincount(bands[0][valid])[11:42:10].tolist()


@pytest.mark.parametrize(
    ("dtype", "what"),
    [(np.uint8, {"kind": gdal.GRTT_ATHEMATIC}), (np.float32, {"values": gdal.GFU_Min})],
    ids=["athematic", "ranges of a measure"],
)
def test_other_tables_make_no_classes(raster, warped, dtype, what):
    moving = with_table(raster(CLASSES.astype(dtype), "moving.tif"), table(**what))
    assert len(np.unique(warped(moving)[1])) > 20


def test_a_histogram_makes_no_classes(raster, warped):
    histogram = gdal.RasterAttributeTable()
    histogram.CreateColumn("Histogram", gdal.GFT_Integer, gdal.GFU_PixelCount)
    histogram.SetRowCount(256)
    moving = with_table(raster(CLASSES.astype(np.uint8), "moving.tif"), histogram)
    dataset, bands, _, _ = warped(moving)
    assert len(np.unique(bands)) > 20 and dataset.GetRasterBand(1).GetDefaultRAT() is None


def test_a_copy_that_is_not_resampled_keeps_the_table(raster, tmp_path):
    moving = with_table(raster(CLASSES.astype(np.uint8), "moving.tif"), table())
    for name in ("copy.tif", "copy.img", "copy.vrt"):
        with Raster(moving) as source:
            write_placed_copy(source, str(tmp_path / name), np.diag([2.0, -2.0, 1.0]))
        dataset = gdal.Open(str(tmp_path / name))
        found = dataset.GetRasterBand(1).GetDefaultRAT()
        assert found is not None and found.GetValueAsString(2, 2) == "class 31"


@pytest.mark.parametrize("at", [1, 2, 4, 5])
@pytest.mark.parametrize(("dtype", "opaque"), [(np.uint8, 255), (np.uint16, 65535), (np.uint16, 255)])
def test_alpha_is_alpha_in_any_band(raster, grey, warped, at, dtype, opaque):
    alpha = np.full(grey.shape, opaque)
    alpha[40:90, 50:100] = 0
    data = [np.where(alpha > 0, grey + 10 * b, 0) for b in range(4)]
    bands = np.stack([*data[: at - 1], alpha, *data[at - 1 :]]).astype(dtype)
    colours = [gdal.GCI_AlphaBand if b == at else gdal.GCI_Undefined for b in range(1, 6)]
    moving = raster(bands, "moving.tif", colours=colours, options=["ALPHA=UNSPECIFIED", "PHOTOMETRIC=MINISBLACK"])
    dataset, found, valid, notes = warped(moving)
    assert not notes and dataset.GetRasterBand(at).GetColorInterpretation() == gdal.GCI_AlphaBand
    assert [dataset.GetRasterBand(b).GetColorInterpretation() for b in range(1, 6)].count(gdal.GCI_AlphaBand) == 1
    assert set(np.unique(found[at - 1])) == {0, opaque}
    assert np.array_equal(valid, found[at - 1] > 0) and 0.4 < valid.mean() < 0.9
    rest = np.delete(found, at - 1, 0)
    assert rest[:, valid].min() >= 19  # nothing of the transparent zeros is mixed in
    assert np.array_equal(rest[1][valid] - rest[0][valid], np.full(valid.sum(), 10))
    with Reader(moving) as reader:
        assert at not in reader.bands
        image = reader.read(size=grey.shape)
    assert not image.valid[45:85, 55:95].any() and image.valid[:30].all()


def test_half_transparent_alpha_stays_so(raster, grey, warped):
    alpha = np.full(grey.shape, 255)
    alpha[:, 60:90] = 128
    moving = raster(np.stack([grey, alpha]).astype(np.uint8), "moving.tif", alpha=True)
    _, found, valid, _ = warped(moving)
    assert set(np.unique(found[1])) == {0, 128, 255}
    _, plain, _, _ = warped(raster(grey.astype(np.uint8), "plain.tif"))
    assert np.abs(found[0].astype(int) - plain[0])[valid].max() <= 1


@pytest.mark.parametrize("count", [2, 4, 5])
def test_near_infrared_called_alpha_is_an_image(raster, textured, warped, count):
    bands = np.stack([20 + 200 * textured(150, 180, seed=b) for b in range(count)]).astype(np.uint8)
    bands[:, 120:] = 0
    colours = [*(RGB if count > 3 else [gdal.GCI_GrayIndex])]
    colours += [gdal.GCI_Undefined] * (count - 1 - len(colours)) + [gdal.GCI_AlphaBand]
    moving = raster(bands, "moving.tif", colours=colours, alpha=True)
    plain = raster(bands, "plain.tif", options=["ALPHA=NO"])
    dataset, found, valid, notes = warped(moving)
    _, expected, usual, _ = warped(plain)
    assert f"calls band {count} alpha, but" in str(notes[0])
    assert dataset.GetRasterBand(count).GetColorInterpretation() != gdal.GCI_AlphaBand
    assert np.array_equal(found, expected) and np.array_equal(valid, usual)
    with Reader(moving) as reader:
        assert f"calls band {count} alpha, but" in str(reader.notes[0])
        assert reader.read(size=(150, 180)).valid[:100].all()


def test_no_number_becomes_nodata_by_chance():
    values = np.array([UNTOUCHED, 0.2, -3.0, 0.6, 300.0])
    assert marked(values, 0, np.dtype(np.uint8)).tolist() == [0, 1, 1, 1, 255]
    assert marked(values, 255, np.dtype(np.uint8)).tolist() == [255, 0, 0, 1, 254]
    assert marked(values, 1, np.dtype(np.int16)).tolist() == [1, 0, -3, 0, 300]
    floats = marked(values.astype(np.float32), -3.0, np.dtype(np.float32))
    assert floats[0] == -3 and floats[2] == np.nextafter(np.float32(-3), np.float32(0))


def test_interpolated_values_do_not_become_nodata(raster, warped):
    stripes = np.where(np.arange(180) % 12 < 6, 4, 6) * np.ones((150, 1), int)
    for dtype in (np.uint8, np.uint16, np.int32):
        moving = raster(stripes.astype(dtype), "moving.tif", nodata=5)
        _, bands, valid, _ = warped(moving, resampling="bilinear")
        _, _, usual, _ = warped(raster(stripes.astype(dtype), "plain.tif"), resampling="bilinear")
        assert np.array_equal(valid, usual) and (bands[0][valid] != 5).all()


def test_nan_is_nodata_beside_another_value(raster, grey, warped):
    grey[60:80, 60:80], grey[20:30, 20:30] = np.nan, -9999
    moving = raster(grey.astype(np.float32), "moving.tif", nodata=-9999)
    _, bands, valid, _ = warped(moving)
    assert np.isfinite(bands).all() and (bands[0][valid] > 0).all()
    masked = np.isfinite(grey) & (grey > 0)
    _, _, usual, _ = warped(raster(np.where(masked, grey, 0).astype(np.float32), "masked.tif", mask=masked))
    assert np.mean(valid != usual) < 0.02


def test_bands_with_nodata_of_their_own(raster, grey, warped, tmp_path):
    """A virtual raster may have several values, a GeoTIFF has one."""
    bands = np.stack([grey, grey + 5]).astype(np.uint8)
    bands[0, 60:80, 60:80], bands[1, 20:40, 100:130] = 7, 9
    plain = raster(bands, "plain.tif")
    view = gdal.GetDriverByName("VRT").CreateCopy(str(tmp_path / "moving.vrt"), gdal.Open(plain.path))
    view.GetRasterBand(1).SetNoDataValue(7)
    view.GetRasterBand(2).SetNoDataValue(9)
    view = None
    dataset, found, valid, _ = warped(type(plain)(str(tmp_path / "moving.vrt")), resampling="nearest")
    assert dataset.GetRasterBand(2).GetNoDataValue() == 7
    other = dataset.GetRasterBand(2).GetMaskBand().ReadAsArray() > 0
    assert (found[0][valid] >= 20).all() and (found[1][other] >= 25).all()
    assert (other & ~valid).sum() > 200 and (valid & ~other).sum() > 300


def test_a_chosen_way_of_marking_counts_for_all_of_them(raster, grey, warped):
    alpha = np.full(grey.shape, 255)
    alpha[40:90, 50:100] = 0
    moving = raster(
        np.stack([alpha, grey]).astype(np.uint8), "moving.tif", colours=[gdal.GCI_AlphaBand, gdal.GCI_GrayIndex]
    )
    _, usual, valid, _ = warped(moving)
    dataset, found, _, _ = warped(moving, outside=Outside.of(nodata=0))
    assert dataset.RasterCount == 1 and np.array_equal(found[0] > 0, usual[0] > 0)
    assert np.array_equal(found[0][usual[0] > 0], usual[1][usual[0] > 0])
    dataset, found, valid, _ = warped(moving, outside=Outside.of("mask"))
    assert dataset.RasterCount == 1 and np.array_equal(valid, usual[0] > 0)
