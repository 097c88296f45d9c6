"""Layers that a format does not hold are told as such, and those that it holds are written as they are."""

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.matrix import Affine
from crosstie.core.operation.operation import Operation, save_operation
from crosstie.core.operation.vector_formats import DRIVERS
from crosstie.core.operation.vectors import apply_to_vector
from crosstie.core.raster.grid import RasterGrid
from osgeo import gdal, ogr

SIDE = RasterGrid("m", (10, 10))
MOVE = Operation(Affine.of(np.array([[1.0, 0, 3], [0, 1, 4], [0, 0, 1]])), SIDE, SIDE)
TRIANGLE = "POLYGON ((0 0, 1 0, 1 -1, 0 0))"
TWO = "MULTIPOLYGON (((0 0, 1 0, 1 -1, 0 0)), ((5 0, 6 0, 6 -1, 5 0)))"


def layer_of(folder, shapes, kind=ogr.wkbUnknown):
    path = str(folder / "shapes.gpkg")
    made = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = made.CreateLayer("shapes", None, kind)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    return path


@pytest.mark.parametrize(
    "shapes",
    [
        ["POINT (1 -1)", "LINESTRING (0 0, 1 -1)"],
        ["POINT (1 -1)", "MULTIPOINT ((1 -1), (2 -2))"],
        ["GEOMETRYCOLLECTION (POINT (1 -1))"],
    ],
)
def test_shapes_of_several_kinds_are_told_of_a_shapefile_and_not_put_down_to_a_disk(tmp_path, shapes):
    path, target = layer_of(tmp_path, shapes), tmp_path / "out.shp"
    with pytest.raises(CrosstieError, match="of one kind") as told:
        apply_to_vector(path, str(target), MOVE)
    assert "disk" not in str(told.value) and [file.name for file in tmp_path.iterdir()] == ["shapes.gpkg"]


@pytest.mark.parametrize("suffix", sorted(DRIVERS))
@pytest.mark.parametrize(
    ("shapes", "kind"),
    [
        ([TRIANGLE, TWO], ogr.wkbPolygon),
        (["POINT (1 -1)", "POINT Z (1 -1 3)"], ogr.wkbUnknown),
        ([TWO], ogr.wkbUnknown),
    ],
)
def test_parts_and_heights_that_a_layer_does_not_declare_are_written(tmp_path, shapes, kind, suffix):
    moved = apply_to_vector(layer_of(tmp_path, shapes, kind), str(tmp_path / f"out{suffix}"), MOVE)
    assert moved.shapes == len(shapes)


def test_what_a_format_drops_is_not_put_down_to_a_disk_alone(tmp_path):
    solid = "TIN (((0 0 0, 0 1 0, 1 1 0, 0 0 0)))"
    with pytest.raises(CrosstieError, match="its format does not hold all of them"):
        apply_to_vector(layer_of(tmp_path, [solid], ogr.wkbTINZ), str(tmp_path / "out.geojson"), MOVE)
    assert [file.name for file in tmp_path.iterdir()] == ["shapes.gpkg"]


@pytest.fixture
def operation(tmp_path):
    path = tmp_path / "op.json"
    place = np.array([[1.0, 0, 500000], [0, -1, 4600000], [0, 0, 1]])
    side = RasterGrid("m", (10, 10), place, "EPSG:32633")
    save_operation(str(path), Operation(MOVE.transform, side, side))
    return str(path)


@pytest.mark.parametrize("name", ["out.gpkg", "out.tif", "out.GPKG"])
def test_a_raster_is_moved_as_one_whatever_the_target_is_called(tmp_path, operation, name):
    source = str(tmp_path / "in.tif")
    made = gdal.GetDriverByName("GTiff").Create(source, 10, 10, 1)
    made.GetRasterBand(1).Fill(7)
    made = None
    assert main(["apply", operation, source, str(tmp_path / name)]) == 0
    assert gdal.Open(str(tmp_path / name)).RasterXSize >= 10


@pytest.mark.parametrize("name", ["out.tif", "out.png", "out"])
def test_vectors_are_no_raster_whatever_the_target_is_called(tmp_path, operation, name, capsys):
    assert main(["apply", operation, layer_of(tmp_path, [TRIANGLE]), str(tmp_path / name)]) == 1
    assert "no ending for a vector file" in capsys.readouterr().err


def test_of_a_geopackage_with_both_the_ending_tells(tmp_path, operation):
    path = layer_of(tmp_path, ["POINT (500001 4599999)"])
    band = gdal.GetDriverByName("MEM").Create("", 10, 10, 1)
    band.GetRasterBand(1).Fill(7)
    band.SetGeoTransform((500000, 1, 0, 4600000, 0, -1))
    options = ["APPEND_SUBDATASET=YES", "RASTER_TABLE=image", "TILE_FORMAT=PNG"]
    gdal.GetDriverByName("GPKG").CreateCopy(path, band, 0, options)
    assert main(["apply", operation, path, str(tmp_path / "out.tif")]) == 0
    assert main(["apply", operation, path, str(tmp_path / "out.geojson"), "--layers", "shapes"]) == 0
    assert gdal.Open(str(tmp_path / "out.tif")).RasterXSize >= 10
    assert gdal.OpenEx(str(tmp_path / "out.geojson"), gdal.OF_VECTOR).GetLayer(0).GetFeatureCount() == 1
