"""Fitting links, coordinate operations as JSON, moved vector layers, twin rasters, and their commands."""

from __future__ import annotations

import json

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.crs import reproject, spatial_reference
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.exchange import write_links
from crosstie.core.exchange.links import MAP, PIXELS, Frame, Links, Rasters, opened
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.operation.fit_points import Fitting, evaluate_links, fit_links, map_grid
from crosstie.core.operation.operation import Operation, load_operation, save_operation
from crosstie.core.operation.positional_uncertainty import _metres_per_px, position_sigma_px, position_sigmas
from crosstie.core.operation.rasters import apply_to_raster
from crosstie.core.operation.vectors import Dividing, VectorOptions, _dense, apply_to_vector
from crosstie.core.progress import CancelledError
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.warp import WarpOptions
from crosstie.core.request import RasterSource
from hypothesis import given
from hypothesis import strategies as st

gdal = pytest.importorskip("osgeo.gdal")
ogr = pytest.importorskip("osgeo.ogr")
osr = pytest.importorskip("osgeo.osr")
UTM = "EPSG:32633"


def utm():
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def raster(path, size, place, seed=0):
    made = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1)
    if place is not None:
        made.SetGeoTransform(place)
        made.SetProjection(utm().ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.random.default_rng(seed).integers(1, 255, size[::-1]))
    made = None
    return RasterSource(str(path))


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rasters")
    return (
        raster(folder / "moving.tif", (300, 200), (500000.0, 2, 0, 4600000.0, 0, -2)),
        raster(folder / "reference.tif", (280, 260), (500010.0, 2, 0, 4600020.0, 0, -2), 1),
    )


TRUE = frames.similarity(1.05, 3, 12, -7)


def links(n=30, noise=0.0, seed=0, bend=0.0):
    rng = np.random.default_rng(seed)
    source = rng.uniform(0, 200, (n, 2))
    target = frames.apply(TRUE, source) + rng.normal(0, noise, (n, 2))
    target += bend * np.column_stack([np.sin(source[:, 1] / 40), np.cos(source[:, 0] / 30)])
    return Links(source, target, Frame(PIXELS), Frame(PIXELS))


def fitted(sources, how=Fitting(), **more):  # noqa: B008
    with opened(*sources) as rasters:
        return fit_links(links(**more), rasters, how)


def test_fit_recovers_and_chooses_the_simplest(sources):
    found = fitted(sources, noise=0.2)
    assert found.operation.transform.name == "similarity" and "similarity" in str(found.why)
    assert found.used.all() and 0.1 < found.operation.accuracy.rmse_px < 0.4
    np.testing.assert_allclose(found.operation.accuracy.rmse_map, 2 * found.operation.accuracy.rmse_px)
    assert found.operation.accuracy.map_unit == "metre"


def test_named_families_and_options(sources):
    exact = fitted(sources, Fitting("thin-plate-spline", smoothing=0), noise=0.5)
    assert exact.operation.accuracy.rmse_px < 1e-6
    among = fitted(sources, Fitting(among=("affine", "polynomial3", "thin-plate-spline")), n=80, bend=5)
    assert among.operation.transform.name != "affine"
    with pytest.raises(CrosstieError, match="no transform spline"):
        fitted(sources, Fitting("spline"))


def test_robust_fit_leaves_wrong_points_out_and_says_which(sources):
    given = links(40, 0.2)
    given.target_xy[5] += 30
    given.target_xy[11] -= 50
    with opened(*sources) as rasters:
        found = fit_links(given, rasters, Fitting("affine", robust_px=3))
    assert not found.used[[5, 11]].any() and found.used.sum() == 38
    assert (found.residuals_px[[5, 11]] > 30).all()


def test_check_points_are_measured_but_not_fitted(sources):
    given = links(20, 0.0)
    given.check[3] = True
    given.target_xy[3] += (3, 4)
    given.enabled[7] = False
    given.target_xy[7] += 100
    with opened(*sources) as rasters:
        found = fit_links(given, rasters, Fitting("similarity"))
    assert found.check.n == 1
    np.testing.assert_allclose(found.check.rmse_px, 5, atol=1e-6)
    assert found.operation.accuracy.rmse_px < 1e-9 and found.used.sum() == 18
    given.enabled[:] = False
    with pytest.raises(CrosstieError, match="nothing to fit"), opened(*sources) as rasters:
        fit_links(given, rasters)


def test_points_on_a_map_need_no_reference_raster(sources):
    place = np.array([[2, 0.1, 500010.0], [0.1, -2, 4600020.0], [0, 0, 1]])
    given = links(25)
    on_map = Links(given.source_xy, frames.apply(place, given.target_xy), Frame(PIXELS), Frame(MAP, UTM))
    found = fit_links(on_map, Rasters(), Fitting("affine"))
    operation = found.operation
    assert "32633" in operation.reference.crs_wkt
    # One pixel of the made grid is about as large as the image's on the map.
    assert 0.9 < operation.reference.to_map[0, 0] / 2.1 < 1.1
    shown = given.source_xy * (1, -1)
    np.testing.assert_allclose(operation.forward(shown), on_map.target_xy, rtol=1e-11)
    np.testing.assert_allclose(operation.inverse(on_map.target_xy), shown, atol=1e-5)
    assert map_grid(given.source_xy[:1], on_map.target_xy[:1], UTM).to_map[0, 0] == 1


def test_operation_round_trip_for_every_family(sources, tmp_path):
    for name in FAMILIES:
        operation = fitted(sources, Fitting(name), n=60, noise=0.05).operation
        path = str(tmp_path / f"{name}.json")
        save_operation(path, operation)
        again = load_operation(path)
        places = np.column_stack([np.linspace(500050, 500350, 40), np.linspace(4599999, 4599700, 40)])
        np.testing.assert_array_equal(again.forward(places), operation.forward(places))
        back = again.inverse(again.forward(places))
        np.testing.assert_allclose(back, places, atol=1e-4)
        assert again.accuracy.n == 60 and again.moving.size == (300, 200)


def test_operation_follows_its_schema(sources):
    jsonschema = pytest.importorskip("jsonschema")
    from pathlib import Path

    schema = json.loads((Path(__file__).parents[2] / "docs" / "operation.schema.json").read_text())
    for name in FAMILIES:
        jsonschema.validate(fitted(sources, Fitting(name), n=60, noise=0.05).operation.to_json(), schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"format": "crosstie-operation", "version": 1}, schema)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([], "not a coordinate operation"),
        ({"format": "other"}, "not a coordinate operation"),
        ({"format": "crosstie-operation", "version": 9}, "version 9"),
        ({"format": "crosstie-operation", "version": 1}, "damaged"),
        ({"format": "crosstie-operation", "version": 1, "transform": {"type": "magic"}}, "“magic” is no transform"),
        ({"format": "crosstie-operation", "version": 1, "transform": {"type": "affine", "matrix": [[1]]}}, "damaged"),
        ({"format": "crosstie-operation", "version": 1, "transform": 7}, "damaged"),
    ],
)
def test_broken_operations_are_explained(values, message):
    with pytest.raises(CrosstieError, match=message):
        Operation.from_json(values)


def test_reports_of_match_are_operations_too(sources, tmp_path):
    found = fitted(sources)
    paths = {side: {"path": s.path} for side, s in zip(("moving", "reference"), sources)}
    path = tmp_path / "report.json"
    path.write_text(
        json.dumps({"verdict": "accepted", "request": paths, "transform": found.operation.transform.to_json()})
    )
    again = load_operation(str(path))
    np.testing.assert_allclose(again.reference.to_map, found.operation.reference.to_map)
    path.write_text(json.dumps({"verdict": "rejected", "request": paths}))
    with pytest.raises(CrosstieError, match="without a transform"):
        load_operation(str(path))


def test_evaluation_needs_no_rasters(sources):
    operation = fitted(sources).operation
    given = links(10, 1.0, seed=5)
    inside = evaluate_links(given, operation)
    shown = Links(
        operation.moving.map_from_pixel(given.source_xy), operation.reference.map_from_pixel(given.target_xy),
        Frame(MAP, UTM), Frame(MAP, UTM),
    )  # fmt: skip
    on_map = evaluate_links(shown, operation)
    np.testing.assert_allclose(on_map.residuals_px, inside.residuals_px, atol=1e-6)
    assert 0.5 < inside.operation.accuracy.rmse_px < 3


# Vectors


def shapes(path, wkts, kind, crs=True, fields=()):
    driver = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON"}[str(path).rsplit(".", 1)[1]]
    made = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = made.CreateLayer("things", utm() if crs else None, kind)
    for name in ("name", *fields):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for i, wkt in enumerate(wkts):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = f"thing {i}"
        feature.SetFID(i + 10)
        if wkt is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    made = None
    return str(path)


def read_back(path):
    dataset = gdal.OpenEx(path)
    layer = dataset.GetLayer(0)
    return [(f.GetFID(), f["name"], f.GetGeometryRef().Clone() if f.GetGeometryRef() else None) for f in layer]


@pytest.fixture(scope="module")
def bent(sources):
    with opened(*sources) as rasters:
        return fit_links(links(60, bend=4), rasters, Fitting("thin-plate-spline", smoothing=0)).operation


def square(x, y, side=40, z=""):
    corners = [(x, y), (x + side, y), (x + side, y - side), (x, y - side), (x, y)]
    return "(" + ", ".join(f"{a} {b}{z}" for a, b in corners) + ")"


def test_shared_borders_stay_shared(bent, tmp_path):
    left, right = square(500100, 4599900, 30), square(500130, 4599900, 30)
    source = shapes(tmp_path / "a.gpkg", [f"POLYGON ({left})", f"POLYGON ({right})"], ogr.wkbPolygon)
    for densify in (0.0, 1.7):
        done = apply_to_vector(source, str(tmp_path / f"b{densify}.gpkg"), bent, how=VectorOptions(densify=densify))
        rows = read_back(str(tmp_path / f"b{densify}.gpkg"))
        assert [row[:2] for row in rows] == [(10, "thing 0"), (11, "thing 1")] and done.features == 2
        first, second = rows[0][2], rows[1][2]
        assert first.IsValid() and second.IsValid()
        shared = first.Intersection(second)
        assert shared.Length() > 25 and first.Union(second).GetGeometryName() == "POLYGON"
        assert shared.Area() == 0
        vertices = [{p[:2] for p in g.GetGeometryRef(0).GetPoints()} for g in (first, second)]
        assert len(vertices[0] & vertices[1]) == (2 if not densify else 19)
    assert done.vertices > 100


def test_vertices_go_where_the_operation_says(bent, tmp_path):
    source = shapes(tmp_path / "a.gpkg", ["POINT (500100 4599900)", "POINT (500222.5 4599811)"], ogr.wkbPoint)
    apply_to_vector(source, str(tmp_path / "b.geojson"), bent)
    expected = bent.forward(np.array([[500100, 4599900], [500222.5, 4599811.0]]))
    got = np.array([row[2].GetPoint_2D() for row in read_back(str(tmp_path / "b.geojson"))])
    np.testing.assert_allclose(got, expected, atol=1e-5)
    apply_to_vector(str(tmp_path / "b.geojson"), str(tmp_path / "c.gpkg"), bent, how=VectorOptions(backwards=True))
    back = np.array([row[2].GetPoint_2D() for row in read_back(str(tmp_path / "c.gpkg"))])
    np.testing.assert_allclose(back, [[500100, 4599900], [500222.5, 4599811.0]], atol=1e-4)


@given(st.lists(st.tuples(st.integers(0, 5), st.floats(0, 100)), min_size=2, max_size=5), st.floats(0.3, 30))
def test_a_segment_is_cut_at_the_same_places_from_either_end(corners, longest):
    """Two polygons run along their common edge in opposite directions, also where it is vertical."""
    points = np.column_stack([np.array(corners) * (0.37, 1.0), np.zeros((len(corners), 2))])
    line = ogr.Geometry(ogr.wkbLineString)
    cut = Dividing(longest, 0.0)
    there, back = _dense(points, line, cut), _dense(points[::-1], line, cut)
    np.testing.assert_array_equal(there, back[::-1])
    assert (np.linalg.norm(np.diff(there[:, :2], axis=0), axis=1) <= longest * (1 + 1e-6)).all()


HOLE = square(500110, 4599890, 5, " 6")
LINE = "LINESTRING (500100 4599900, 500110 4599905)"


@pytest.mark.parametrize(
    ("wkt", "kind"),
    [
        ("POINT Z (500100 4599900 7.5)", "wkbPoint25D"),
        ("LINESTRING M (500100 4599900 1, 500120 4599910 2)", "wkbLineStringM"),
        ("LINESTRING ZM (500100 4599900 7 1, 500120 4599910 9 2, 500130 4599890 11 3)", "wkbLineStringZM"),
        (f"MULTIPOLYGON Z (({square(500100, 4599900, 30, ' 5')}, {HOLE}))", "wkbMultiPolygon25D"),
        (f"GEOMETRYCOLLECTION (POINT (500100 4599900), {LINE})", "wkbGeometryCollection"),
        ("MULTIPOINT ((500100 4599900), (500105 4599911))", "wkbMultiPoint"),
        ("POLYGON EMPTY", "wkbPolygon"),
        (None, "wkbPolygon"),
    ],
)  # fmt: skip
def test_every_kind_of_geometry_keeps_its_structure(wkt, kind, bent, tmp_path):
    source = shapes(tmp_path / "a.gpkg", [wkt], getattr(ogr, kind))
    apply_to_vector(source, str(tmp_path / "b.gpkg"), bent)
    before, after = read_back(source)[0][2], read_back(str(tmp_path / "b.gpkg"))[0][2]
    if wkt is None:
        assert after is None
        return
    assert after.GetGeometryType() == before.GetGeometryType()

    def leaves(geometry):
        if geometry.GetGeometryCount():
            return [leaf for i in range(geometry.GetGeometryCount()) for leaf in leaves(geometry.GetGeometryRef(i))]
        return [[geometry.GetPointZM(i) for i in range(geometry.GetPointCount())]]

    for old, new in zip(leaves(before), leaves(after)):
        assert len(old) == len(new)
        if old:
            old, new = np.array(old), np.array(new)
            np.testing.assert_array_equal(new[:, 2:], old[:, 2:])
            np.testing.assert_allclose(new[:, :2], bent.forward(old[:, :2]), rtol=1e-12)


def test_arcs_become_lines_and_heights_run_along_cut_segments(bent, tmp_path):
    wkts = ["CIRCULARSTRING (500100 4599900, 500110 4599910, 500120 4599900)"]
    source = shapes(tmp_path / "a.gpkg", wkts, ogr.wkbCircularString)
    apply_to_vector(source, str(tmp_path / "b.gpkg"), bent)
    moved = read_back(str(tmp_path / "b.gpkg"))[0][2]
    assert moved.GetGeometryName() == "LINESTRING" and moved.GetPointCount() > 20
    source = shapes(tmp_path / "c.gpkg", ["LINESTRING Z (500100 4599900 0, 500140 4599900 8)"], ogr.wkbLineString25D)
    apply_to_vector(source, str(tmp_path / "d.gpkg"), bent, how=VectorOptions(densify=10))
    heights = [p[2] for p in read_back(str(tmp_path / "d.gpkg"))[0][2].GetPoints()]
    np.testing.assert_allclose(heights, [0, 2, 4, 6, 8])


def test_layers_of_other_crs_and_of_none(bent, tmp_path):
    source = shapes(tmp_path / "a.gpkg", ["POINT (500100 4599900)"], ogr.wkbPoint)
    gdal.VectorTranslate(str(tmp_path / "deg.gpkg"), source, format="GPKG", dstSRS="EPSG:4326", reproject=True)
    apply_to_vector(str(tmp_path / "deg.gpkg"), str(tmp_path / "b.gpkg"), bent)
    expected = bent.forward(np.array([[500100, 4599900.0]]))[0]
    np.testing.assert_allclose(read_back(str(tmp_path / "b.gpkg"))[0][2].GetPoint_2D(), expected, atol=1e-4)
    assert gdal.OpenEx(str(tmp_path / "b.gpkg")).GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "32633"
    plain = shapes(tmp_path / "n.shp", ["POINT (500100 4599900)"], ogr.wkbPoint, crs=False)
    done = apply_to_vector(plain, str(tmp_path / "m.shp"), bent)
    assert "has no CRS" in str(done.notes[0]) and (tmp_path / "m.dbf").exists()
    np.testing.assert_allclose(read_back(str(tmp_path / "m.shp"))[0][2].GetPoint_2D(), expected, atol=1e-6)


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_a_layer_without_a_crs_counts_in_that_of_the_raster_or_is_refused(bent, tmp_path, ending):
    """GDAL invents degrees for such a layer in a GeoPackage, in which most features would have no place."""
    places = [f"POINT ({500000 + 20 * i} {4599990 - 15 * i})" for i in range(9)]
    plain = shapes(tmp_path / f"n.{ending}", places, ogr.wkbPoint, crs=False)
    done = apply_to_vector(plain, str(tmp_path / f"m.{ending}"), bent)
    assert done.features == 9 and "has no CRS" in str(done.notes[0])
    degrees = shapes(tmp_path / f"d.{ending}", ["POINT (15 41)", "POINT (16 42)"], ogr.wkbPoint, crs=False)
    with pytest.raises(CrosstieError, match="has no CRS, and its coordinates are not on"):
        apply_to_vector(degrees, str(tmp_path / f"o.{ending}"), bent)
    assert not (tmp_path / f"o.{ending}").exists()


def test_features_beyond_the_horizon_are_left_out_and_counted(tmp_path):
    matrix = np.array([[1.0, 0, 0], [0, 1, 0], [-0.01, 0, 1]])
    side = RasterGrid("m", (100, 100), np.array([[1.0, 0, 0], [0, 1, 0], [0, 0, 1]]), UTM)
    operation = Operation(FAMILIES["projective"].of(matrix), side, side)
    source = shapes(tmp_path / "a.gpkg", ["POINT (50 5)", "POINT (150 5)"], ogr.wkbPoint)
    done = apply_to_vector(source, str(tmp_path / "b.gpkg"), operation)
    assert done.features == 1 and "1 features" in str(done.notes[0])


def test_vector_targets_are_safe(bent, tmp_path):
    source = shapes(tmp_path / "a.gpkg", ["POINT (500100 4599900)"], ogr.wkbPoint)
    target = tmp_path / "b.gpkg"
    target.write_text("mine")
    refused = {
        target: "exists already",
        source: "being read",
        tmp_path / "x.doc": "no ending",
        tmp_path / "no" / "x.gpkg": "does not exist",
    }
    for path, message in refused.items():
        with pytest.raises(CrosstieError, match=message):
            apply_to_vector(source, str(path), bent)
    with pytest.raises(CancelledError):
        apply_to_vector(source, str(target), bent, overwrite=True, is_cancelled=lambda: True)
    with pytest.raises(CrosstieError, match="no layer roads"):
        apply_to_vector(source, str(target), bent, how=VectorOptions(layers=("roads",)), overwrite=True)
    with pytest.raises(CrosstieError, match="cannot be opened"):
        apply_to_vector(str(target), str(tmp_path / "c.gpkg"), bent)
    assert target.read_text() == "mine" and {p.name for p in tmp_path.iterdir()} == {"a.gpkg", "b.gpkg"}
    apply_to_vector(source, str(target), bent, overwrite=True)
    assert len(read_back(str(target))) == 1


# Rasters and commands


def test_a_twin_raster_is_registered_without_the_reference(sources, bent, tmp_path):
    twin = raster(tmp_path / "twin.tif", (300, 200), (0.0, 1, 0, 0.0, 0, -1), 3)
    apply_to_raster(twin.path, str(tmp_path / "out.tif"), bent, how=WarpOptions(resampling="nearest"))
    made = gdal.Open(str(tmp_path / "out.tif"))
    assert made.GetSpatialRef().GetAuthorityCode(None) == "32633"
    np.testing.assert_allclose(np.array(made.GetGeoTransform())[[1, 2, 4, 5]], [2, 0, 0, -2])
    pixels, place = made.ReadAsArray(), made.GetGeoTransform()
    pixels = pixels[0] if pixels.ndim == 3 else pixels
    original = gdal.Open(twin.path).ReadAsArray()
    x, y = bent.transform.forward(np.array([[100.5, 80.5]]))[0] * 2 * (1, -1) + (500010, 4600020)
    column, row = int((x - place[0]) / 2), int((y - place[3]) / -2)
    near = pixels[row - 1 : row + 2, column - 1 : column + 2]
    assert original[80, 100] in near
    small = raster(tmp_path / "small.tif", (30, 20), None)
    with pytest.raises(CrosstieError, match="30 × 20 pixels.*same geometry"):
        apply_to_raster(small.path, str(tmp_path / "no.tif"), bent)


def test_commands(sources, tmp_path, capsys):
    points, operation = str(tmp_path / "p.csv"), str(tmp_path / "op.json")
    write_links(points, links(30, 0.3))
    moving, reference = (s.path for s in sources)
    rasters = ["--moving", moving, "--reference", reference]
    assert main(["convert-points", points, str(tmp_path / "p.points"), *rasters]) == 0
    assert main(["fit", str(tmp_path / "p.points"), operation, *rasters, "--residuals", str(tmp_path / "r.csv")]) == 0
    assert "similarity: 30 of 30 points" in capsys.readouterr().out
    assert len((tmp_path / "r.csv").read_text().splitlines()) == 31
    assert main(["evaluate-points", points, operation]) == 0
    assert "RMSE 0." in capsys.readouterr().out
    layer = shapes(tmp_path / "a.gpkg", ["POINT (500100 4599900)"], ogr.wkbPoint)
    assert main(["apply", operation, layer, str(tmp_path / "b.gpkg")]) == 0
    assert main(["apply", operation, moving, str(tmp_path / "moved.tif")]) == 0
    assert gdal.Open(str(tmp_path / "moved.tif")).RasterXSize > 290
    small = ["--tr", "4", "4", "--te", "500100", "4599700", "500300", "4599900", "--of", "COG", "-r", "bilinear"]
    assert main(["apply", operation, moving, str(tmp_path / "small.tif"), *small, "--co", "COMPRESS=LZW"]) == 0
    assert gdal.Open(str(tmp_path / "small.tif")).RasterXSize == 50
    assert main(["apply", operation, moving, str(tmp_path / "placed.vrt"), "--without-resampling", "geotransform"]) == 0
    assert gdal.Open(str(tmp_path / "placed.vrt")).RasterXSize == 300
    capsys.readouterr()
    assert main(["convert-points", points, str(tmp_path / "p.points"), *rasters]) == 1
    assert "exists already" in capsys.readouterr().err
    assert main(["convert-points", points, str(tmp_path / "thin.geojson"), "--limit", "5"]) == 0
    assert len(json.loads((tmp_path / "thin.geojson").read_text())["features"]) == 5
    with pytest.raises(SystemExit) as usage:
        main(["convert-points", points, "x.csv", "--columns", "nonsense"])
    assert usage.value.code == 2


# How exact carried features are


def sigmas_in(path):
    dataset = gdal.OpenEx(str(path))
    return [(f["sigma_px"], f["sigma_m"]) for f in dataset.GetLayer(0)]


def field_names(path):
    dataset = gdal.OpenEx(str(path))
    definition = dataset.GetLayer(0).GetLayerDefn()
    return [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())]


def test_features_say_how_exact_their_new_position_is(sources, tmp_path):
    with opened(*sources) as rasters:
        bent = fit_links(links(20, 1.0, seed=5), rasters, Fitting("affine")).operation
    near, far = "POINT (500100 4599900)", "POINT (502500 4597000)"
    source = shapes(tmp_path / "a.gpkg", [near, f"POLYGON ({square(500100, 4599900)})", far], ogr.wkbUnknown)
    apply_to_vector(source, str(tmp_path / "b.gpkg"), bent, how=VectorOptions(sigmas=True))
    (inside, metres), polygon, outside = sigmas_in(tmp_path / "b.gpkg")
    size = bent.reference.to_map[0, 0]
    assert inside >= bent.accuracy.leave_out_px / 2**0.5 and outside[0] > 2 * inside
    assert abs(polygon[0] - inside) < 0.5 * inside
    assert abs(metres - inside * size) < 0.01 * metres
    assert [row[1] for row in read_back(str(tmp_path / "b.gpkg"))] == ["thing 0", "thing 1", "thing 2"]
    again = VectorOptions(sigmas=True, backwards=True)
    apply_to_vector(str(tmp_path / "b.gpkg"), str(tmp_path / "c.gpkg"), bent, again)
    back = sigmas_in(tmp_path / "c.gpkg")
    assert len(back[0]) == 2 and back[0][0] > 0
    assert field_names(tmp_path / "c.gpkg") == ["name", "sigma_px", "sigma_m"]
    apply_to_vector(source, str(tmp_path / "d.gpkg"), bent)
    assert field_names(tmp_path / "d.gpkg") == ["name"]


def test_the_sigma_is_the_spread_of_what_is_carried():
    """Many noisy fits of one truth: places that a fit carries scatter about the truth as the fit says."""
    rng = np.random.default_rng(3)
    matrix, size = np.array([[1.1, 0.1, 5], [-0.1, 0.9, 8], [0, 0, 1.0]]), (400, 300)
    moving, place = rng.uniform(0, 300, (100, 2)), np.array([[120.0, 90.0], [20.0, 280.0]])
    off, said = [], []
    for _ in range(150):
        noisy = moving @ matrix[:2, :2].T + matrix[:2, 2] + rng.normal(0, 1.0, moving.shape)
        operation = Operation(FAMILIES["affine"].fit(moving, noisy), RasterGrid("m", size), RasterGrid("r", size))
        off.append(operation.transform.forward(place) - (place @ matrix[:2, :2].T + matrix[:2, 2]))
        said.append(position_sigma_px(operation, place))
    spread = np.sqrt((np.array(off) ** 2).mean(axis=(0, 2)))
    np.testing.assert_allclose(np.mean(said, axis=0), spread, rtol=0.2)


def test_features_without_a_place_and_operations_without_accuracy_say_nothing(bent, tmp_path):
    wkts = [None, "POLYGON EMPTY", "POLYGON ((500100 4599900, 500140 4599860, 500140 4599900, 500100 4599860))"]
    source = shapes(tmp_path / "a.gpkg", wkts, ogr.wkbUnknown)
    done = apply_to_vector(source, str(tmp_path / "b.gpkg"), bent, how=VectorOptions(sigmas=True))
    rows = sigmas_in(tmp_path / "b.gpkg")
    assert done.features == 3 and rows[:2] == [(None, None)] * 2 and rows[2][0] > 0
    mute = Operation(FAMILIES["affine"].of(np.eye(3)), bent.moving, bent.reference)
    done = apply_to_vector(source, str(tmp_path / "c.gpkg"), mute, how=VectorOptions(sigmas=True))
    assert sigmas_in(tmp_path / "c.gpkg") == [(None, None)] * 3
    assert any("does not say how exact" in str(note) for note in done.notes)


@pytest.mark.parametrize("scale", [0.25, 3.0])
def test_carried_back_a_sigma_is_one_of_moving_pixels(scale):
    """A reference pixel is 1 / scale moving pixels: what is off by one of them is off by so many moving ones."""
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 100, (40, 2))
    fitted = FAMILIES["similarity"].fit(moving, scale * moving + 5 + rng.normal(0, 0.5, moving.shape))
    sides = (RasterGrid(name, (100, 100), np.diag([size, -size, 1.0]), UTM) for name, size in (("m", 7.0), ("r", 2.0)))
    operation = Operation(fitted, *sides)
    there = operation.forward(operation.moving.map_from_pixel(moving))
    forwards, metres = position_sigmas(operation, operation.moving.map_from_pixel(moving))
    backwards, metres_back = position_sigmas(operation, there, backwards=True)
    np.testing.assert_allclose(backwards, forwards / scale, rtol=0.02)
    np.testing.assert_allclose(metres, 2.0 * forwards, rtol=5e-3)
    np.testing.assert_allclose(metres_back, 7.0 * backwards, rtol=5e-3)


def test_sigmas_in_another_crs_and_without_one(bent, tmp_path):
    there = reproject(np.array([[500100.0, 4599900.0]]), bent.moving.crs_wkt, "EPSG:4326")[0]
    path = tmp_path / "a.geojson"
    made = gdal.GetDriverByName("GeoJSON").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = made.CreateLayer("things", spatial_reference("EPSG:4326"), ogr.wkbPoint)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({there[0]} {there[1]})"))
    layer.CreateFeature(feature)
    made = layer = None
    apply_to_vector(str(path), str(tmp_path / "b.gpkg"), bent, how=VectorOptions(sigmas=True))
    source = shapes(tmp_path / "c.gpkg", ["POINT (500100 4599900)"], ogr.wkbPoint)
    apply_to_vector(source, str(tmp_path / "d.gpkg"), bent, how=VectorOptions(sigmas=True))
    np.testing.assert_allclose(sigmas_in(tmp_path / "b.gpkg"), sigmas_in(tmp_path / "d.gpkg"), rtol=1e-4)
    plain = Operation(
        bent.transform, RasterGrid("m", bent.moving.size), RasterGrid("r", bent.reference.size), bent.accuracy
    )
    source = shapes(tmp_path / "e.gpkg", ["POINT (100 -100)"], ogr.wkbPoint, crs=False)
    apply_to_vector(source, str(tmp_path / "f.gpkg"), plain, how=VectorOptions(sigmas=True))
    ((px, metres),) = sigmas_in(tmp_path / "f.gpkg")
    assert px > 0 and metres is None


def test_there_are_no_metres_without_a_crs():
    xy = np.array([[5.0, 5.0]])
    to_map = np.array([[2.0, 0, 500000], [0, -2.0, 4600000], [0, 0, 1]])
    assert _metres_per_px(RasterGrid("r", (10, 10), to_map, UTM), xy) == pytest.approx(2, rel=1e-3)
    assert np.isnan(_metres_per_px(RasterGrid("r", (10, 10), to_map, ""), xy)).all()
    assert np.isnan(_metres_per_px(RasterGrid("r", (10, 10), None, UTM), xy)).all()
