"""What was marked invalid stays invalid, and nothing valid becomes nodata, in every format and however it is marked."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine
from crosstie.core.operation.operation import Operation
from crosstie.core.operation.rasters import apply_to_raster
from crosstie.core.raster import registered
from crosstie.core.raster.drivers import USUAL, FileOptions
from crosstie.core.raster.georeferenced_copy import write_placed_copy
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.registered import format_to_warp_into, write_registered
from crosstie.core.raster.source import Raster
from crosstie.core.raster.warp import WarpOptions
from crosstie.core.request import RasterSource
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import gdal, gdal_array, osr

ROWS, COLS = 40, 48
FORMATS = [*((ending, "") for ending in USUAL if ending not in (".vrt", ".tiff")), (".tif", "COG")]
DTYPES = [np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32, np.float32, np.float64]
TURNED = Affine.of(frames.similarity(1.07, 20, 15.3, 4.2))
RIM_PX = 2.6
"""How far cubic interpolation and its reach around a gap go."""
WAYS = ("nothing", "nodata", "alpha last", "alpha first", "mask", "nan", "nodata that does not fit")


def make(path, dtype, bands, way, seed):
    """Write a raster with gaps that are marked in a way; return which pixels (rows, cols) are valid."""
    rng = np.random.default_rng(seed)
    limits = np.iinfo(dtype) if np.issubdtype(dtype, np.integer) else None
    low, high = (limits.min, limits.max) if limits else (-1000, 1000)
    ends = [low, low + 1, 0, 1, high - 1, high]
    values = rng.choice([*ends, *rng.uniform(low, high, 20)], (bands, ROWS // 4, COLS // 4)).astype(dtype)
    values = np.kron(values, np.ones((1, 4, 4), dtype))
    nodata = {"nodata": float(rng.choice(ends)), "nodata that does not fit": 1e300 if limits else None}.get(way)
    valid = np.ones((ROWS, COLS), bool)
    if way not in ("nothing", "nodata that does not fit"):
        valid[6:16, 8:20] = valid[28, 30] = valid[:, 40:44] = False
    if way == "nodata":
        # What is valid is not called nodata; GDAL's warper compares numbers of 32 bits as floats of 32.
        near = np.abs(values.astype(float) - nodata) <= (300 if values.itemsize >= 4 else 0)
        values[near] = high if nodata < high / 2 else low
        values[:, ~valid] = nodata
    if way == "nan":
        values[:, ~valid] = np.nan
    _write(path, values, valid, nodata, way)
    return valid


def _write(path, values, valid, nodata, way):
    dtype, count = values.dtype, len(values)
    signed = dtype == np.int8
    alpha = {"alpha last": count + 1, "alpha first": 1}.get(way, 0)
    kind = gdal.GDT_Byte if signed else gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
    options = ["ALPHA=UNSPECIFIED", "PHOTOMETRIC=MINISBLACK", *(["PIXELTYPE=SIGNEDBYTE"] if signed else [])]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLS, ROWS, count + bool(alpha), kind, options)
    if way == "mask":
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(valid * np.uint8(255))
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    for at, plane in zip([b for b in range(1, count + bool(alpha) + 1) if b != alpha], values):
        dataset.GetRasterBand(at).WriteArray(plane.view(np.uint8) if signed else plane)
    if alpha:
        dataset.GetRasterBand(alpha).SetColorInterpretation(gdal.GCI_AlphaBand)
        opaque = 65535 if dtype == np.uint16 else 127 if signed else 255
        dataset.GetRasterBand(alpha).WriteArray(np.where(valid, opaque, 0).astype(np.uint8 if signed else dtype))
    dataset = None


def fits(value, dtype):
    if np.issubdtype(dtype, np.integer):
        return np.isfinite(value) and np.iinfo(dtype).min <= value <= np.iinfo(dtype).max and value == int(value)
    return True


def as_qgis_reads(path):
    """Return data bands (n, rows, cols), their validity for GDAL and that for QGIS, and the geotransform."""
    dataset = gdal.Open(str(path))
    bands = [dataset.GetRasterBand(b) for b in range(1, dataset.RasterCount + 1)]
    alphas = [band for band in bands if band.GetColorInterpretation() == gdal.GCI_AlphaBand]
    opaque = np.ones((dataset.RasterYSize, dataset.RasterXSize), bool)
    for band in alphas:
        opaque &= band.ReadAsArray() > 0
    has_mask = bands[0].GetMaskFlags() == gdal.GMF_PER_DATASET
    found, by_gdal, by_qgis = [], [], []
    for band in bands:
        if band.GetColorInterpretation() == gdal.GCI_AlphaBand:
            continue
        values, nodata = band.ReadAsArray(), band.GetNoDataValue()
        valid = ~np.isnan(values)
        if nodata is not None and fits(nodata, values.dtype):
            valid &= values != values.dtype.type(nodata)
        if has_mask:
            valid &= bands[0].GetMaskBand().ReadAsArray() > 0
        signed = band.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
        found.append(values.view(np.int8) if signed else values)
        by_qgis.append(valid & opaque)
        by_gdal.append(band.GetMaskBand().ReadAsArray() > 0)
    return np.stack(found), np.stack(by_gdal), np.stack(by_qgis), dataset.GetGeoTransform()


def write(folder, source, ending, driver, resampling, options=()):
    target = str(folder / f"out{ending}")
    side = RasterGrid("r", (64, 64), np.diag([2.0, -2.0, 1.0]) + [[0, 0, 5e5], [0, 0, 4e6], [0, 0, 0]], _utm())
    operation = Operation(TURNED, RasterGrid("m", (COLS, ROWS)), side)
    apply_to_raster(str(source), target, operation, how=WarpOptions(resampling), file=FileOptions(driver, options))
    return target


def _utm():
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    return system.ExportToWkt()


def places(shape, geotransform):
    """Return the moving pixels (rows, cols, 2) of the pixel centres of what was written."""
    x, y = np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5)
    east, north = geotransform[0] + geotransform[1] * x, geotransform[3] + geotransform[5] * y
    pixels = np.stack([(east - 5e5) / 2, (4e6 - north) / 2], -1).reshape(-1, 2)
    return TURNED.inverse(pixels).reshape(*shape, 2)


def truth(valid, at, margin):
    """Return where pixels must be valid and where they must not be, away from every edge by `margin`."""
    steps = [(dx, dy) for dx in (-margin, 0, margin) for dy in (-margin, 0, margin)]
    wide = np.pad(valid, 8)
    around = []
    for dx, dy in steps:
        column = np.clip(np.floor(at[..., 0] + dx).astype(int) + 8, 0, wide.shape[1] - 1)
        row = np.clip(np.floor(at[..., 1] + dy).astype(int) + 8, 0, wide.shape[0] - 1)
        around.append(wide[row, column])
    return np.logical_and.reduce(around), ~np.logical_or.reduce(around)


def check(source_valid, target, margin):
    _, by_gdal, by_qgis, geotransform = as_qgis_reads(target)
    must, must_not = truth(source_valid, places(by_gdal.shape[1:], geotransform), margin)
    assert must.sum() > 200 and must_not.sum() > 100
    for valid in (*by_gdal, *by_qgis):
        assert not valid[must_not].any(), "what was marked invalid is valid"
        assert valid[must].all(), "what was valid is marked invalid"


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(FORMATS), st.sampled_from(DTYPES), st.sampled_from([1, 2, 3, 4]), st.sampled_from(WAYS),
    st.sampled_from(["nearest", "bilinear", "cubic"]), st.integers(0, 1000),
)  # fmt: skip
def test_validity_survives_in_every_format(tmp_path_factory, form, dtype, bands, way, resampling, seed):
    """It is as it was, or the format is refused; a GeoTIFF never is."""
    if way == "nan" and np.issubdtype(dtype, np.integer):
        way = "nothing"
    folder = tmp_path_factory.mktemp("formats")
    try:
        valid = make(folder / "in.tif", dtype, bands, way, seed)
        target = write(folder, folder / "in.tif", *form, resampling)
        check(valid, target, 0.05 if resampling == "nearest" else RIM_PX)
    except RasterError as error:
        assert form != (".tif", "")
        assert "tif" in str(error) or "The format" in str(error)
        assert [path.name for path in folder.iterdir()] == ["in.tif"]
    finally:
        shutil.rmtree(folder)


HELD = [
    (ending, dtype, bands, way)
    for ending, dtypes, counts in (
        (".png", [np.uint8, np.uint16], [1, 3]), (".gpkg", [np.uint8], [1, 3]), (".gpkg", [np.int16, np.float32], [1]),
        (".img", [np.uint8, np.int8, np.int16, np.float32], [1, 3, 4]), (".jp2", [np.uint8, np.uint16], [1, 3]),
        (".jpg", [np.uint8], [1, 3]), (".webp", [np.uint8], [3]), (".asc", [np.int16, np.float32], [1]),
        (".nc", [np.uint8, np.float32], [1]), (".dat", [np.uint8, np.float64], [1, 4]), (".bil", [np.int16], [1]),
        (".rst", [np.uint8, np.float32], [1]),
    )
    for dtype in dtypes
    for bands in counts
    for way in ("nothing", "nodata", "mask")
]  # fmt: skip


@pytest.mark.parametrize(("ending", "dtype", "bands", "way"), HELD)
def test_formats_that_must_not_be_refused(tmp_path, ending, dtype, bands, way):
    valid = make(tmp_path / "in.tif", dtype, bands, way, seed=1)
    target = write(tmp_path, tmp_path / "in.tif", ending, "", "nearest")
    assert gdal.Open(target).GetDriver().ShortName == USUAL[ending]
    check(valid, target, 0.05)
    if ending != ".jpg":
        plain = write(tmp_path, tmp_path / "in.tif", ".tif", "", "nearest")
        (ours, valid, *_), (same, *_) = as_qgis_reads(target), as_qgis_reads(plain)
        off = np.abs(ours.astype(float) - same)[valid]
        assert off.max() <= (1 if np.issubdtype(dtype, np.integer) else 1e-3)


@pytest.mark.parametrize(
    ("ending", "dtype", "bands"),
    [
        (".png", np.int8, 1),
        (".png", np.float32, 1),
        (".png", np.uint8, 2),
        (".nc", np.uint8, 3),
        (".gpkg", np.float64, 1),
        (".jpg", np.uint16, 1),
        (".gpkg", np.complex64, 1),
        (".gpkg", np.complex128, 1),
        (".png", np.complex64, 1),
    ],
)
def test_what_a_format_does_not_hold_is_refused_and_leaves_nothing(tmp_path, ending, dtype, bands):
    make(tmp_path / "in.tif", dtype, bands, "nothing", seed=1)
    with pytest.raises(RasterError, match=r"The format .*|Use \.tif"):
        write(tmp_path, tmp_path / "in.tif", ending, "", "nearest")
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


@pytest.mark.parametrize(
    ("ending", "dtype", "bands", "options"),
    [
        (".webp", np.uint8, 1, ()),
        (".webp", np.uint8, 5, ()),
        (".webp", np.uint16, 3, ()),
        (".jp2", np.float32, 1, ()),
        (".jpg", np.uint8, 5, ()),
        (".png", np.uint8, 6, ()),
        (".tif", np.uint32, 1, ("COMPRESS=JPEG",)),
        (".tif", np.uint16, 1, ("COMPRESS=WEBP",)),
    ],
)
def test_the_formats_own_reason_is_told_before_anything_is_written(
    tmp_path, monkeypatch, ending, dtype, bands, options
):
    """It was put down to the disk, after the warp."""
    make(tmp_path / "in.tif", dtype, bands, "nothing", seed=1)
    monkeypatch.setattr(registered, "warp_registered", lambda *_, **__: pytest.fail("there was work before"))
    with pytest.raises(RasterError, match=r"The format .*\.tif") as told:
        write(tmp_path, tmp_path / "in.tif", ending, "", "nearest", options)
    assert "disk" not in str(told.value)
    assert [path.name for path in tmp_path.iterdir()] == ["in.tif"]


@pytest.mark.parametrize(
    ("dtype", "largest", "told"), [("Int64", 1 << 60, True), ("UInt64", 1 << 60, True), ("Int64", 9, False)]
)
def test_numbers_of_64_bits_that_no_float_holds_are_told(tmp_path, dtype, largest, told):
    path = str(tmp_path / "in.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, COLS, ROWS, 1, gdal.GetDataTypeByName(dtype))
    made.WriteArray(np.full((ROWS, COLS), largest + 1, np.int64 if dtype == "Int64" else np.uint64))
    made = None
    source = RasterSource(path)
    notes = write_registered(source, source, TURNED, str(tmp_path / "out.tif"), how=WarpOptions("nearest"))
    assert any("too large to be resampled exactly" in str(note) for note in notes) == told


@pytest.mark.parametrize(
    ("ending", "options", "changed"),
    [
        (".jp2", (), False), (".jp2", ("QUALITY=10",), True), (".webp", (), False), (".webp", ("QUALITY=50",), True),
        (".jpg", (), True), (".png", (), False),
    ],
)  # fmt: skip
def test_formats_keep_numbers_where_they_can_and_say_where_they_do_not(tmp_path, ending, options, changed):
    make(tmp_path / "in.tif", np.uint8, 3, "nothing", seed=1)
    source = RasterSource(str(tmp_path / "in.tif"))
    rasters = source, source, TURNED, str(tmp_path / f"out{ending}")
    notes = write_registered(*rasters, how=WarpOptions("nearest"), file=FileOptions("", options))
    assert any("changes numbers" in str(note) for note in notes) == changed


@pytest.mark.parametrize(
    ("ending", "bands", "why"), [(".nc", 3, "does not hold this raster"), (".gpkg", 3, "GPKG says")]
)
@pytest.mark.parametrize("to_map", [TURNED.matrix, None])
def test_a_copy_that_does_not_hold_its_place_or_pixels_is_refused(tmp_path, ending, bands, why, to_map):
    """NetCDF made a raster of each band, and “written” was said."""
    make(tmp_path / "in.tif", np.uint8, bands, "nothing", seed=1)
    gcps = None if to_map is not None else [gdal.GCP(5e5 + u, 4e6 - v, 0, u, v) for u, v in ((0, 0), (9, 0), (0, 9))]
    with Raster(RasterSource(str(tmp_path / "in.tif"))) as raster, pytest.raises(RasterError, match=why) as told:
        write_placed_copy(raster, str(tmp_path / f"out{ending}"), to_map, _utm(), gcps)
    assert "to .. Check" not in str(told.value) and [path.name for path in tmp_path.iterdir()] == ["in.tif"]


@pytest.mark.parametrize(
    ("ending", "option", "fine"),
    [
        (".tif", "COMPRESS=NOPE", False), (".tif", "compress=deflate", True), (".tif", "PREDICTOR=2", True),
        (".png", "WORLDFILE=YES", True), (".jp2", "CODEC=WHAT", False), (".img", "COMPRESSED=YES", True),
    ],
)  # fmt: skip
def test_values_of_creation_options_that_a_format_does_not_know_are_told(ending, option, fine):
    """GDAL warns, and writes as if nothing had been asked for."""
    if fine:
        assert format_to_warp_into(f"a{ending}", FileOptions("", (option,)))
    else:
        with pytest.raises(RasterError, match="is one of"):
            format_to_warp_into(f"a{ending}", FileOptions("", (option,)))


@pytest.mark.parametrize("ending", [".jp2", ".jpg", ".vrt"])
def test_a_copy_with_another_place_keeps_numbers_too_or_says_that_it_does_not(tmp_path, ending):
    make(tmp_path / "in.tif", np.uint8, 3, "nothing", seed=1)
    with Raster(RasterSource(str(tmp_path / "in.tif"))) as raster:
        notes = write_placed_copy(raster, str(tmp_path / f"out{ending}"), TURNED.matrix)
    both = [gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("in.tif", f"out{ending}")]
    assert np.array_equal(*both) == (not notes)
    assert bool(notes) == (ending == ".jpg") and all("changes numbers" in str(note) for note in notes)


@pytest.mark.parametrize("options", [("COMPRESS=JPEG",), ("COMPRESS=WEBP",), ("COMPRESS=LERC", "MAX_Z_ERROR=5")])
def test_a_value_marks_nothing_where_numbers_change(tmp_path, options):
    valid = make(tmp_path / "in.tif", np.uint8, 3, "nodata", seed=2)
    source, target = RasterSource(str(tmp_path / "in.tif")), tmp_path / "out.tif"
    side = RasterSource(str(tmp_path / "in.tif"))
    write_registered(source, side, TURNED, str(target), how=WarpOptions("nearest"), file=FileOptions("", options))
    _, by_gdal, by_qgis, _ = as_qgis_reads(target)
    assert gdal.Open(str(target)).GetRasterBand(1).GetNoDataValue() is None
    assert np.array_equal(by_gdal, by_qgis) and 0.2 < by_gdal.mean() < 0.9 and valid.any()


def test_the_ending_chooses_the_format_or_is_refused():
    assert [format_to_warp_into(f"a{ending}") for ending in (".TIF", ".png", ".gpkg")] == ["GTiff", "PNG", "GPKG"]
    for name in ("a.xyz", "a", "a.vrt"):
        with pytest.raises(RasterError, match=r"\.tif|another format"):
            format_to_warp_into(name)


def test_only_the_formats_own_files_stay(tmp_path):
    make(tmp_path / "in.tif", np.uint8, 3, "mask", seed=3)
    write(tmp_path, tmp_path / "in.tif", ".bil", "", "nearest")
    names = {path.name for path in Path(tmp_path).iterdir()}
    assert names == {"in.tif", "out.bil", "out.hdr", "out.prj", "out.bil.aux.xml", "out.bil.msk"}


@pytest.mark.parametrize("nodata", [-(1 << 31), 7])
def test_a_result_without_a_valid_pixel_is_told(tmp_path, nodata):
    """GDAL's warper compares whole numbers of 32 bits with nodata as floats: all of them were taken for it."""
    path = str(tmp_path / "in.tif")
    made = gdal.GetDriverByName("GTiff").Create(path, COLS, ROWS, 1, gdal.GDT_Int32)
    made.GetRasterBand(1).SetNoDataValue(nodata)
    made.WriteArray(np.int32(-(1 << 31) + 1) + np.arange(COLS * ROWS, dtype=np.int32).reshape(ROWS, COLS) % 9)
    made = None
    source = RasterSource(path)
    notes = write_registered(source, source, TURNED, str(tmp_path / "out.tif"), how=WarpOptions("nearest"))
    out = gdal.Open(str(tmp_path / "out.tif"))
    holds_any = bool((out.ReadAsArray() != nodata).any())
    assert any("No pixel of the result is valid" in str(note) for note in notes) == (not holds_any)
    assert holds_any == (nodata == 7)
