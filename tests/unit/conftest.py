"""The ring without QGIS: whatever asks for it fails, unless pytest-qgis (left out by `make test`) has brought it."""

import importlib
import sys

if "qgis" not in sys.modules:
    sys.modules["qgis"] = None

import numpy as np  # noqa: E402
import pytest  # noqa: E402
from crosstie.tests.loopback_cluster import dask  # noqa: E402, F401 (a fixture)
from hypothesis import settings  # noqa: E402

# No test is timed: on a busy machine it would fail.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(autouse=True, scope="session")
def _caches_of_our_own(tmp_path_factory):
    """Keep what is kept between runs out of the user's folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def rpc():
    """Return the metadata of a camera of some 25 m a pixel that looks almost straight down."""
    return {
        "HEIGHT_OFF": "200", "HEIGHT_SCALE": "500", "LAT_OFF": "45.0", "LAT_SCALE": "0.05", "LONG_OFF": "7.0",
        "LONG_SCALE": "0.07", "LINE_OFF": "150", "LINE_SCALE": "160", "SAMP_OFF": "200", "SAMP_SCALE": "210",
        "LINE_NUM_COEFF": "0.001 0.02 -1.0 0.03 0.001 0 0 0.002 0.001 " + "0 " * 10 + "0",
        "LINE_DEN_COEFF": "1 " + "0 " * 18 + "0",
        "SAMP_NUM_COEFF": "0.002 1.0 0.03 -0.02 0.001 0 0 0.001 0.002 " + "0 " * 10 + "0",
        "SAMP_DEN_COEFF": "1 " + "0 " * 18 + "0",
    }  # fmt: skip


@pytest.fixture
def textured():
    """Return a maker of (rows, cols) float images in 0..1 with structure at several scales."""

    def make(rows=120, cols=160, seed=0):
        rng, image = np.random.default_rng(seed), np.zeros((rows, cols))
        for step in (32, 16, 8, 4):
            coarse = rng.random((rows // step + 3, cols // step + 3))
            y, x = np.arange(rows) / step, np.arange(cols) / step
            i, j, fy, fx = y.astype(int), x.astype(int), (y % 1)[:, None], (x % 1)[None]
            a, b = coarse[np.ix_(i, j)], coarse[np.ix_(i, j + 1)]
            c, d = coarse[np.ix_(i + 1, j)], coarse[np.ix_(i + 1, j + 1)]
            image += step * ((a * (1 - fx) + b * fx) * (1 - fy) + (c * (1 - fx) + d * fx) * fy)
        return (image - image.min()) / np.ptp(image)

    return make


@pytest.fixture
def raster(tmp_path):
    """Return a writer of GeoTIFFs: raster(array, name=…, geotransform=…, crs=…, nodata=…, …) gives a RasterSource."""
    return lambda array, name="raster.tif", **what: _write(tmp_path / name, np.asarray(array), **what)


def _write(path, array, geotransform=None, crs="", nodata=None, gcps=None, rpc=None, palette=None, colours=None,
           alpha=False, mask=None, names=None, dtype=None, options=(), driver="GTiff", **source):  # fmt: skip
    from crosstie.core.request import RasterSource
    from osgeo import gdal, gdal_array, osr

    bands = array[None] if array.ndim == 2 else array
    kind = dtype or gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    creation = [*options, *(["ALPHA=YES"] if alpha else [])]
    data = gdal.GetDriverByName(driver).Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind, creation)
    reference = osr.SpatialReference()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    if crs:
        reference.SetFromUserInput(crs)
    if gcps is not None:
        data.SetGCPs([gdal.GCP(x, y, 0, column, row) for (column, row), (x, y) in gcps], reference)
    elif crs:
        data.SetSpatialRef(reference)
    if geotransform is not None:
        data.SetGeoTransform(geotransform)
    if rpc is not None:
        data.SetMetadata(rpc, "RPC")
    if mask is not None:
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
        data.CreateMaskBand(gdal.GMF_PER_DATASET)
        gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
        data.GetRasterBand(1).GetMaskBand().WriteArray(np.where(mask, 255, 0).astype(np.uint8))
    for b, plane in enumerate(bands, 1):
        band = data.GetRasterBand(b)
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if colours:
            band.SetColorInterpretation(colours[b - 1])
        if names:
            band.SetDescription(names[b - 1])
        if palette is not None:
            table = gdal.ColorTable()
            for index, colour in enumerate(palette):
                table.SetColorEntry(index, tuple(colour))
            band.SetColorTable(table)
        band.WriteArray(plane)
    data = None
    return RasterSource(str(path), **source)


@pytest.fixture
def importable(tmp_path, monkeypatch):
    """importable(name, text): a module of `tmp_path/code`, which workers can import by name."""

    def make(name, text):
        (tmp_path / "code").mkdir()
        (tmp_path / "code" / f"{name}.py").write_text(text)
        monkeypatch.syspath_prepend(str(tmp_path / "code"))
        sys.modules.pop(name, None)
        return importlib.import_module(name)

    return make
