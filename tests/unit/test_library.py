"""`import crosstie` outside QGIS: arrays and paths in, the results of the command line out, sentences where it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import crosstie
import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.core.outcome import Refused
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.core.raster.source import Raster
from crosstie.core.request import RasterSource
from crosstie.library import batch as many
from crosstie.library.options import texts
from crosstie.library.rasters import Opened
from crosstie.services.request_options import OPTIONS
from osgeo import gdal, ogr

TRUTH = frames.shift(30, 40) @ frames.similarity(0.98, 7)
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
UTM = "EPSG:32633"
XY = np.array([[40.0, 40], [160, 60], [100, 140]])
SEEN = []


@pytest.fixture(scope="module")
def pair():
    """A scene with its place, and the same seen through TRUTH with contrast inverted and nothing around it."""
    rng, scene = np.random.default_rng(3), np.zeros((240, 260))
    for _ in range(160):
        y, x, h, w = rng.integers(0, (220, 240, 40, 40)) + (0, 0, 6, 6)
        scene[y : y + h, x : x + w] = rng.random()
    image = WorkingImage(scene[None].astype(np.float32), np.ones(scene.shape, bool), np.eye(3))
    centres = pixel_centres((180, 190))
    seen = sample(image, frames.apply(TRUTH, centres.reshape(-1, 2)).reshape(centres.shape), np.eye(3))
    moving = np.where(seen.valid, np.uint8(20 + 200 * (1.1 - seen.pixels[0])), 0)
    return moving, crosstie.ArrayRaster(np.uint8(20 + 200 * scene), NORTH_UP, UTM)


@pytest.fixture(scope="module")
def found(pair):
    return crosstie.match(*pair, matcher="structural", progress=lambda stage, share: SEEN.append((stage, share)))


@pytest.fixture(scope="module")
def files(pair, tmp_path_factory):
    """The same two rasters as files."""
    folder, paths = tmp_path_factory.mktemp("files"), []
    for name, raster in zip(("moving", "reference"), pair):
        paths.append(str(folder / f"{name}.tif"))
        opened = Opened(raster, name)
        gdal.Translate(paths[-1], gdal.Open(opened.path))
    return paths


def refusing(request, *_details):
    return Refused(request, ("Nothing agrees.",))


def test_arrays_are_matched(found):
    assert found.verdict == "accepted" and found.reasons == tuple(map(str, found.outcome.reasons + found.outcome.notes))
    off = found.transform.forward(XY) - frames.apply(TRUTH, XY)
    assert np.linalg.norm(off, axis=1).max() < 1.5
    assert len(found.tie_points) and found.accuracy.n == found.tie_points.in_use.sum() and found.probability > 0.5
    assert repr(found).startswith(f"Registration(accepted: {found.accuracy.n} tie points")
    assert all(isinstance(stage, str) for stage, _ in SEEN) and SEEN[-1][1] <= 1


def test_files_are_registered_as_by_the_command_line(files, tmp_path, found, monkeypatch):
    asked = []

    def matched(request, *_):
        asked.append(request)
        return replace(found.outcome, request=request)

    monkeypatch.setattr("crosstie.library.calls.match_request", matched)
    monkeypatch.setattr("crosstie.cli.register.match", matched)
    given = {"transform": "affine", "rough_points": [(1, 2, 3, 4, 5.5), (6, 7, 8, 9)], "moving_bands": (1,)}
    words = [
        "--transform",
        "affine",
        "--rough-point",
        *["1", "2", "3", "4", "5.5"],
        "--rough-point",
        *["6", "7", "8", "9"],
    ]
    crosstie.register(*map(Path, files), tmp_path / "ours.tif", seed=5, **given, grid="own", resampling="bilinear")
    how = ["--seed", "5", "--moving-bands", "1", "--grid", "own", "--resampling", "bilinear"]
    assert main(["register", *files, str(tmp_path / "theirs.tif"), *words, *how]) == 0
    assert asked[0] == asked[1] and asked[0].rough_points[0].uncertainty_px == 5.5
    ours, theirs = (gdal.Open(str(tmp_path / f"{name}.tif")).ReadAsArray() for name in ("ours", "theirs"))
    np.testing.assert_array_equal(ours, theirs)
    with pytest.raises(crosstie.CrosstieError, match="exists already"):
        crosstie.register(*files, tmp_path / "ours.tif")


def test_a_registration_is_reported_saved_and_used(found, pair, files, tmp_path, monkeypatch):
    report = found.report(tmp_path / "report.html")
    assert report["verdict"] == "accepted" and len(report["points"]) == len(found.tie_points)
    assert (tmp_path / "report.html").stat().st_size > 1000
    found.save(tmp_path / "operation.json")
    placed = crosstie.apply(tmp_path / "operation.json", files[0])
    same = crosstie.apply(found, pair[0])
    np.testing.assert_array_equal(placed.array, same.array)
    assert placed.array.shape[0] == 1 and placed.array.mask.any() and not placed.array.mask.all()
    assert placed.transform[1:3] == (2.0, 0.0) and "32633" in placed.crs
    assert crosstie.apply(found, files[0], tmp_path / "a.tif") is None
    np.testing.assert_array_equal(gdal.Open(str(tmp_path / "a.tif")).ReadAsArray(), placed.array.data[0])
    with pytest.raises(crosstie.CrosstieError, match="same geometry"):
        crosstie.apply(found, pair[1])


def test_vectors_are_moved(found, tmp_path):
    path = str(tmp_path / "spot.geojson")
    made = ogr.GetDriverByName("GeoJSON").CreateDataSource(path)
    layer = made.CreateLayer("spot", geom_type=ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (100 -140)"))
    layer.CreateFeature(feature)
    feature = layer = made = None
    assert crosstie.apply(found, path, tmp_path / "there.gpkg") is None
    layers = ogr.Open(str(tmp_path / "there.gpkg"))
    moved = layers.GetLayer(0).GetNextFeature()
    point = moved.GetGeometryRef().GetPoint_2D()
    x, y = found.transform.forward(np.array([[100, 140]]))[0]
    assert point == pytest.approx((500000 + 2 * x, 4500000 - 2 * y))


def test_points_are_written_and_read(found, pair, tmp_path):
    assert crosstie.write_points(tmp_path / "a.gpkg", found) == []
    back = crosstie.read_points(tmp_path / "a.gpkg", *pair)
    enabled = found.tie_points.take(found.tie_points.enabled)
    np.testing.assert_allclose(back.reference_xy, enabled.reference_xy, atol=1e-6)
    notes = crosstie.write_points(tmp_path / "a.csv", back, *pair, limit=5)
    assert len(crosstie.read_points(tmp_path / "a.csv", *pair)) == 5 and "5 of" in notes[0]
    with pytest.raises(crosstie.CrosstieError, match="exists already"):
        crosstie.write_points(tmp_path / "a.csv", back, *pair)


def test_points_without_a_place_are_warned_of(found, monkeypatch):
    monkeypatch.setattr("crosstie.library.points.read_tie_points", lambda *_: (found.tie_points, 3))
    with pytest.warns(UserWarning, match="3 points have no place"):
        assert crosstie.read_points("any.points") is found.tie_points


def test_a_refusal_is_a_verdict_and_nothing_is_written(files, tmp_path, monkeypatch):
    monkeypatch.setattr("crosstie.library.calls.match_request", refusing)
    found = crosstie.match(*files)
    assert (found.verdict, found.transform, found.accuracy, found.alternatives) == ("rejected", None, None, ())
    assert repr(found) == "Registration(rejected: Nothing agrees.)"
    for use in (
        found.report,
        lambda: found.save(tmp_path / "o.json"),
        lambda: crosstie.apply(found, files[0]),
        lambda: crosstie.register(*files, tmp_path / "o.tif"),
    ):
        with pytest.raises(crosstie.CrosstieError, match="no reliable match to use. Nothing agrees."):
            use()
    assert not list(tmp_path.iterdir())


def test_what_needs_a_look_is_written_on_demand(found, files, tmp_path, monkeypatch):
    doubtful = replace(found.outcome, verdict="review", reasons=("The points lie in one corner.",))
    monkeypatch.setattr("crosstie.library.calls.match_request", lambda *_: doubtful)
    with pytest.raises(crosstie.CrosstieError, match="The points lie in one corner. Look at it"):
        crosstie.register(*files, tmp_path / "o.tif")
    crosstie.register(*files, tmp_path / "o.tif", accept_review=True)
    assert (tmp_path / "o.tif").exists()


def test_failures_are_sentences(files, pair, tmp_path):
    with pytest.raises(crosstie.CrosstieError, match="missing.tif does not exist"):
        crosstie.match(tmp_path / "missing.tif", files[1])
    with pytest.raises(crosstie.CrosstieError, match="A dict is no raster"):
        crosstie.match({}, pair[1])
    with pytest.raises(TypeError, match="'transfrom' is no option of a match"):
        crosstie.match(*pair, transfrom="affine")
    with pytest.raises(crosstie.CrosstieError, match="cannot be chosen"):
        crosstie.match(*pair, transform="afine")


@pytest.mark.parametrize(
    ("array", "words"),
    [
        (np.zeros(5), "shape"), (np.zeros((2, 2, 2, 2)), "shape"), (np.zeros((0, 4)), "shape"),
        (np.array([["a", "b"]]), "type"),
    ],
)  # fmt: skip
def test_arrays_that_are_no_raster_are_refused(array, words):
    with pytest.raises(crosstie.CrosstieError, match=words):
        Opened(array, "array")


@pytest.mark.parametrize("transform", [(1, 2, 3), np.zeros((3, 3)), (0, np.nan, 0, 0, 0, 1)])
def test_a_transform_that_places_nothing_is_refused(transform):
    with pytest.raises(crosstie.CrosstieError, match="places no pixels"):
        Opened(crosstie.ArrayRaster(np.ones((2, 2)), transform), "array")


class Crs:
    def to_wkt(self):
        return Raster(RasterSource(self.path)).crs_wkt

    def __init__(self):
        self.held = Opened(crosstie.ArrayRaster(np.ones((2, 2)), NORTH_UP, UTM), "crs")
        self.path = self.held.path


@pytest.mark.parametrize("crs", [UTM, 32633, np.int64(32633), Crs()])
@pytest.mark.parametrize(
    "transform",
    [NORTH_UP, [[2, 0, 500000], [0, -2, 4500000], [0, 0, 1]], SimpleNamespace(to_gdal=lambda: NORTH_UP)],
    ids=["gdal", "matrix", "affine"],
)
@pytest.mark.parametrize("dtype", [bool, np.float16, np.int16, np.float64, np.uint8])
def test_an_array_lies_where_it_is_said(crs, transform, dtype):
    array = np.ma.masked_array(np.arange(24).reshape(2, 3, 4) % 2, [np.arange(12).reshape(3, 4) == 5] * 2).astype(dtype)
    opened = Opened(crosstie.ArrayRaster(array, transform, crs), "array")
    with Raster(RasterSource(opened.path)) as raster:
        assert raster.dataset.GetGeoTransform() == NORTH_UP and "32633" in raster.crs_wkt
        np.testing.assert_array_equal(raster.dataset.ReadAsArray(), array.data)
        seen = raster.dataset.GetRasterBand(1).GetMaskBand().ReadAsArray()
    assert (seen == 0).sum() == 1 and seen[1, 1] == 0


def test_memory_is_given_back():
    opened = Opened(np.ones((4, 4)), "array")
    path = opened.path
    assert gdal.VSIStatL(path) is not None
    del opened
    assert gdal.VSIStatL(path) is None


def test_a_dataset_of_rasterio_is_its_file_or_its_pixels(files):
    affine = SimpleNamespace(to_gdal=lambda: NORTH_UP, is_identity=False)
    pixels = np.ma.masked_equal(np.arange(12.0).reshape(1, 3, 4), 5)
    data = SimpleNamespace(name=files[1], read=lambda masked: pixels, transform=affine, crs=UTM, nodata=-1)
    assert Opened(data, "array").path == files[1]
    data.name = "/vsimem/elsewhere.tif"
    opened = Opened(data, "array")
    with Raster(RasterSource(opened.path)) as raster:
        np.testing.assert_array_equal(raster.dataset.ReadAsArray(), pixels.data[0])
        assert raster.georeference is not None and raster.dataset.GetRasterBand(1).GetNoDataValue() == -1
    affine.is_identity = True
    opened = Opened(data, "array")
    with Raster(RasterSource(opened.path)) as raster:
        assert raster.georeference is None


class DataArray:
    """What of an xarray DataArray is used."""

    def __init__(self, values, dims, coords=None, attrs=None):
        self.values, self.dims, self.attrs = np.asarray(values), dims, attrs or {}
        self.coords = coords or {}

    def transpose(self, *names):
        order = [self.dims.index(name) for name in names]
        return DataArray(self.values.transpose(order), names, self.coords, self.attrs)


def side(values):
    return DataArray(values, ("n",))


def test_a_data_array_lies_by_its_coordinates():
    pixels = np.arange(24.0).reshape(3, 4, 2)
    coords = {
        "x": side(500001.0 + 2 * np.arange(4)),
        "y": side(4499999.0 - 2 * np.arange(3)),
        "spatial_ref": DataArray(0, (), attrs={"crs_wkt": UTM, "GeoTransform": "0 1 0 0 0 1"}),
    }
    opened = Opened(DataArray(pixels, ("y", "x", "band"), coords, {"_FillValue": 7.0}), "array")
    with Raster(RasterSource(opened.path)) as raster:
        assert raster.dataset.GetGeoTransform() == NORTH_UP and "32633" in raster.crs_wkt
        np.testing.assert_array_equal(raster.dataset.ReadAsArray(), pixels.transpose(2, 0, 1))
        assert raster.dataset.GetRasterBand(2).GetNoDataValue() == 7
    coords = {"spatial_ref": DataArray(0, (), attrs={"GeoTransform": " ".join(map(str, NORTH_UP))})}
    opened = Opened(DataArray(pixels[..., 0], ("lat", "lon"), coords), "array")
    with Raster(RasterSource(opened.path)) as raster:
        assert raster.dataset.GetGeoTransform() == NORTH_UP


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (DataArray(np.ones((2, 3)), ("row", "column")), "no dimension called y"),
        (DataArray(np.ones((2, 3, 2, 2)), ("time", "band", "y", "x")), "has time, band"),
        (DataArray(np.ones((1, 3)), ("y", "x"), {"x": side([1, 2, 4]), "y": side([0, 1])}), "not evenly spaced"),
        (SimpleNamespace(dims=("y", "x"), coords={}, values=lambda: ()), "Choose one of its variables"),
    ],
)
def test_a_data_array_that_is_no_raster_is_told(data, words):
    with pytest.raises(crosstie.CrosstieError, match=words):
        Opened(data, "array")


def test_options_are_texts_as_everywhere(tmp_path):
    square = SimpleNamespace(wkt="POLYGON((0 0, 1 0, 1 1, 0 0))")
    given = {
        "seed": 3, "moving_bands": (4, 3, 2), "area": np.array([0.0, 0.5, 5.0, 5.0]), "ignore": [tmp_path, "1,2,3,4"],
        "rough_points": [(1, 2, 3, 4.5), (5, 6, 7, 8, 20)], "use": square, "moving_crs": Crs(), "scene": None,
    }  # fmt: skip
    found = texts(given)
    assert found["seed"] == "3" and found["moving_bands"] == "4,3,2" and found["area"] == "0.0,0.5,5.0,5.0"
    assert found["ignore"] == f"{tmp_path};1,2,3,4" and found["rough_points"] == "1,2,3,4.5;5,6,7,8,20"
    assert found["use"] == square.wkt and "32633" in found["moving_crs"] and "scene" not in found
    for name in ("seed", "moving_bands", "rough_points", "moving_crs"):
        OPTIONS[name].parse(found[name])


def test_a_batch_takes_a_file_or_its_lines(found, files, tmp_path, monkeypatch):
    asked, told = [], []

    def matched(request, **_):
        asked.append(request)
        return found.outcome

    monkeypatch.setattr("crosstie.services.batch.pair.match", matched)
    lines = [{"id": "a", "moving": Path(files[0]), "reference": files[1], "moving_bands": (1,)}]
    rows = crosstie.batch(lines, tmp_path / "out", seed=4, rasters=False, progress=lambda *said: told.append(said))
    assert rows[0]["verdict"] == "accepted" and told == [("a", 1.0)]
    assert (asked[0].seed, asked[0].moving.bands, asked[0].moving.path) == (4, (1,), files[0])
    assert json.loads((tmp_path / "out" / "results.jsonl").read_text())["id"] == "a"
    (tmp_path / "pairs.csv").write_text(f"id,moving,reference\na,{files[0]},{files[1]}\n")
    again = crosstie.batch(tmp_path / "pairs.csv", tmp_path / "second")
    assert Path(again[0]["target"]).exists() and len(asked) == 2
    assert crosstie.batch(tmp_path / "pairs.csv", tmp_path / "second") == again and len(asked) == 2
    with pytest.raises(crosstie.CrosstieError, match="cannot be made"):
        many.batch(lines, files[0] + "/in")


def test_importing_the_plugin_brings_nothing_of_the_library():
    code = "import crosstie, sys; print([n for n in sys.modules if n.startswith('crosstie.') or n == 'numpy'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert set(crosstie.__all__) <= set(dir(crosstie)) and set(crosstie.__all__) == set(crosstie._PLACES)
    with pytest.raises(AttributeError, match="no attribute 'mach'"):
        crosstie.mach  # noqa: B018
