"""The bias of a camera model fitted to points: heights from a raster or a number, by `fit`, and what is refused."""

import json

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.operation.operation import load_operation
from crosstie.core.raster.camera_ground import _heights_at, camera_families, ground_of
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.source import Raster
from crosstie.core.request import RasterSource
from crosstie.tests.unit.test_rpc import metadata
from osgeo import gdal, osr

TO_MAP = np.array([[6.4e-6, 0, 55.6475], [0, -6.2e-6, -21.2275], [0, 0, 1]])
SIZE = (900, 800)
BIAS = np.array([3.4, -2.2])


def relief(lonlat):
    """A hill of 300 m on a plain of 900 m, metres."""
    x, y = (np.asarray(lonlat) - (55.6503, -21.2300)).T / 0.0015
    return 900 + 300 * np.exp(-(x**2) - y**2)


def raster(path, size, to_map, epsg=4326, values=None, rpc=None, nodata=None):
    kind = gdal.GDT_Float32 if values is not None else gdal.GDT_Byte
    made = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1, kind)
    if to_map is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetProjection(system.ExportToWkt())
        (a, b, x), (c, d, y) = to_map[:2]
        made.SetGeoTransform((x, a, b, y, c, d))
    if rpc:
        made.SetMetadata(rpc, "RPC")
    if nodata is not None:
        made.GetRasterBand(1).SetNoDataValue(nodata)
    if values is not None:
        made.GetRasterBand(1).WriteArray(values)
    made = None
    return str(path)


@pytest.fixture
def place(tmp_path):
    """(image with a camera model, map, heights) of one place."""
    to_dem = np.array([[2e-5, 0, 55.640], [0, -2e-5, -21.220], [0, 0, 1]])
    rows, cols = np.mgrid[:800, :900] + 0.5
    there = frames.apply(to_dem, np.column_stack([cols.ravel(), rows.ravel()]))
    heights = relief(there).reshape(800, 900).astype(np.float32)
    return (
        raster(tmp_path / "scene.tif", (1000, 1000), None, rpc=metadata()),
        raster(tmp_path / "map.tif", SIZE, TO_MAP),
        raster(tmp_path / "dem.tif", (900, 800), to_dem, values=heights, nodata=-9999),
    )


def measured(folder, scene, count=30):
    """Points on the hill and around it, where the image shows them: the camera's place and a bias."""
    with Raster(RasterSource(scene)) as image:
        side = RasterGrid("map", SIZE, TO_MAP, "EPSG:4326")
        camera = next(iter(camera_families(image, side).values())).setting[0]
    xy = np.random.default_rng(0).uniform((30, 30), (870, 770), (count, 2))
    lonlat = frames.apply(TO_MAP, xy)
    pixels = camera.project(np.column_stack([lonlat, relief(lonlat)])) + BIAS
    path = folder / "links.csv"
    rows = np.hstack([pixels, lonlat])
    path.write_text(
        "moving_col,moving_row,reference_x,reference_y\n"
        + "".join(",".join(map(repr, r)) + "\n" for r in rows.tolist())
    )
    return str(path), pixels, xy


def test_heights_make_the_fit_right_on_a_hill(place, tmp_path, capsys):
    scene, reference, dem = place
    links, pixels, xy = measured(tmp_path, scene)
    common = [
        "--transform",
        "rpc-bias",
        "--crs",
        "EPSG:4326",
        "--moving",
        scene,
        "--reference",
        reference,
    ]
    errors = {}
    for name, heights in (("dem", dem), ("mean", ""), ("number", "900")):
        target = tmp_path / f"{name}.json"
        assert main(["fit", links, str(target), *common, *(["--heights", heights] if heights else [])]) == 0
        operation = load_operation(str(target))
        errors[name] = np.abs(operation.transform.forward(pixels) - xy).max()
        assert operation.transform.name == "rpc-bias"
    assert errors["dem"] < 0.3  # heights between nodes
    assert errors["mean"] > 5 * errors["dem"] and errors["number"] > 5 * errors["dem"]
    bias = json.loads((tmp_path / "dem.json").read_text())["transform"]["bias"]
    assert bias["type"] == "shift"
    np.testing.assert_allclose(np.array(bias["matrix"])[:2, 2], BIAS, atol=0.1)
    assert "The rpc-bias by shift transform" in capsys.readouterr().out


def test_a_tilted_bias_takes_the_affine(place, tmp_path):
    scene, reference, dem = place
    links, pixels, xy = measured(tmp_path, scene, 60)
    table = np.loadtxt(links, delimiter=",", skiprows=1)
    table[:, :2] += 0.01 * (table[:, :2] - 500)
    np.savetxt(links, table, delimiter=",", header="moving_col,moving_row,reference_x,reference_y", comments="")
    target = tmp_path / "op.json"
    assert main(["fit", links, str(target), "--transform", "rpc-bias", "--crs", "EPSG:4326", "--heights", dem,
                 "--moving", scene, "--reference", reference]) == 0  # fmt: skip
    assert json.loads(target.read_text())["transform"]["bias"]["type"] == "affine"


def test_heights_in_another_crs_and_with_holes_are_used(place, tmp_path):
    _, reference, dem = place
    utm = str(tmp_path / "utm.tif")
    gdal.Warp(utm, dem, dstSRS="EPSG:32740", dstNodata=-9999, resampleAlg="cubic")
    with Raster(RasterSource(reference)) as raster_:
        side = RasterGrid.of(raster_)
    ours, theirs = ground_of(side, dem), ground_of(side, utm)
    assert np.abs(ours.heights - theirs.heights).max() < 3
    hole = gdal.Open(dem, gdal.GA_Update)
    values = hole.ReadAsArray()
    values[300:400, 300:400] = -9999
    hole.GetRasterBand(1).WriteArray(values)
    hole = None
    assert np.isfinite(ground_of(side, dem).heights).all() and ground_of(side, dem).heights.min() > 800


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"moving": "map.tif"}, "no camera model"),
        ({"reference": "scene.tif"}, "has no georeference and CRS|do not have|no georeference"),
        ({"heights": "nowhere.tif"}, "does not exist"),
        ({"heights": "far.tif"}, "does not cover the reference"),
        ({"heights": "scene.tif"}, "no heights on a map"),
    ],
)
def test_what_is_missing_is_a_sentence(place, tmp_path, change, message):
    raster(tmp_path / "far.tif", (50, 50), np.array([[1e-4, 0, 10], [0, -1e-4, 50], [0, 0, 1.0]]))
    paths = {"moving": "scene.tif", "reference": "map.tif", "heights": "dem.tif", **change}
    with pytest.raises(CrosstieError, match=message), Raster(RasterSource(str(tmp_path / paths["moving"]))) as moving:
        with Raster(RasterSource(str(tmp_path / paths["reference"]))) as found:
            side = RasterGrid.of(found)
        camera_families(moving, side, str(tmp_path / paths["heights"]))


def test_heights_count_up_to_the_very_edge_of_their_raster(tmp_path):
    values = np.arange(12, dtype=np.float32).reshape(3, 4)
    with Raster(RasterSource(raster(tmp_path / "dem.tif", (4, 3), np.eye(3), values=values))) as dem:
        found = _heights_at(dem, np.array([[0.5, 0.5], [0.0, 0.0], [4.0, 3.0], [3.5, 2.5], [-0.1, 1.0]]))
    assert found[:4].tolist() == [0, 0, 11, 11]
    assert found[4] == pytest.approx(np.mean([0, 0, 11, 11])), "outside: the mean of what is known"
