"""Rasters, points, polygons and outputs across 180 degrees, on longitudes from 0 to 360, and around a pole."""

import numpy as np
import pytest
from crosstie.core.crs import reproject, same_crs
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.exchange import read_links, write_links
from crosstie.core.exchange.links import MAP, PIXELS, Frame, Links, Rasters, to_tie_points
from crosstie.core.geometry.longitudes import turn_of
from crosstie.core.geometry.matrix import Affine
from crosstie.core.geometry.rpc import RpcCamera
from crosstie.core.geometry.rpc_checks import require_overlap
from crosstie.core.operation.fit_points import fit_links
from crosstie.core.operation.operation import Operation
from crosstie.core.operation.output_grid import Target, regridded
from crosstie.core.operation.vectors import VectorOptions, apply_to_vector
from crosstie.core.raster.area_files import read_area
from crosstie.core.raster.areas import to_pixels, window_of
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.pixel_shape import is_mirrored
from crosstie.core.raster.relation import relation, unrelated
from crosstie.core.raster.source import Raster
from osgeo import gdal, ogr

UTM_60S, UTM_1S, MERCATOR, POLAR = "EPSG:32760", "EPSG:32701", "EPSG:3857", "EPSG:3031"
STEP = 3.0 / 111320
IMAGE, SMALL = np.zeros((300, 300), np.uint8), np.zeros((200, 200), np.uint8)


def degrees(lon, lat, n, step=STEP):
    """The geotransform of n × n pixels around a place."""
    return (lon - n / 2 * step, step, 0.0, lat + n / 2 * step, 0.0, -step)


def metres(crs, lon, lat, n, step=3.0):
    """The same on a projected map."""
    x, y = reproject(np.array([[lon, lat]]), "EPSG:4326", crs)[0].tolist()
    return (x - n / 2 * step, step, 0.0, y + n / 2 * step, 0.0, -step)


def gcps_of(geotransform, crs, n, along=6, turn=0.0):
    """Exact control points in degrees of a raster on a projected map."""
    x0, dx, _, y0, _, dy = geotransform
    pixels = [(c, r) for r in np.linspace(0, n, along) for c in np.linspace(0, n, along)]
    places = reproject(np.array([(x0 + dx * c, y0 + dy * r) for c, r in pixels]), crs, "EPSG:4326")
    return list(zip(pixels, (places + [turn, 0]).tolist()))


def related(moving, reference):
    with Raster(moving) as a, Raster(reference) as b:
        return relation(a, b)


def middle_of(found, n=200):
    return (found.matrix @ [n / 2, n / 2, 1])[:2]


@pytest.mark.parametrize(
    ("crs", "turn"),
    [("EPSG:4326", 360), ("EPSG:4807", 400), (MERCATOR, 40075016.68557849), ("EPSG:4087", 40075016.68557849),
     ("EPSG:32760", 0), (POLAR, 0), ("EPSG:54009", 0), ("", 0)],
)  # fmt: skip
def test_a_map_says_after_how_much_it_begins_again(crs, turn):
    assert turn_of(crs) == pytest.approx(turn)


@pytest.mark.parametrize(
    ("moving", "reference"),
    [
        ((degrees(-71.5, -33, 200), "EPSG:4326"), (degrees(288.5, -33, 300), "EPSG:4326")),
        ((degrees(288.5, -33, 200), "EPSG:4326"), (degrees(-71.5, -33, 300), "EPSG:4258")),
        ((metres(UTM_60S, 180, -17, 200), UTM_60S), (degrees(180, -17, 300), "EPSG:4326")),
        ((metres(UTM_60S, 180, -17, 200), UTM_60S), (degrees(-180, -17, 300), "EPSG:4326")),
        ((metres(UTM_60S, 180, -17, 200), UTM_60S), (metres(MERCATOR, 180, -17, 300), MERCATOR)),
        ((degrees(180, -17, 200), "EPSG:4326"), (metres(UTM_1S, -180, -17, 300), UTM_1S)),
        ((degrees(0.0, -17, 200), "EPSG:4326"), (degrees(360.0, -17, 300), "EPSG:4326")),
    ],
    ids=["0-360", "from-0-360", "to-180", "to--180", "mercator", "to-utm", "greenwich"],
)
def test_one_place_is_one_place_however_its_longitude_is_counted(raster, moving, reference):
    found = related(
        raster(SMALL, "m.tif", geotransform=moving[0], crs=moving[1]),
        raster(IMAGE, "r.tif", geotransform=reference[0], crs=reference[1]),
    )
    assert found.overlap_share > 0.99
    assert found.residual_px < 0.1
    np.testing.assert_allclose(middle_of(found), (150, 150), atol=0.5)


def test_a_scene_at_the_edge_of_a_map_of_the_world_stays_whole(raster):
    world = raster(np.zeros((180, 360), np.uint8), "r.tif", geotransform=(-180, 1, 0, 90, 0, -1), crs="EPSG:4326")
    found = related(raster(SMALL, "m.tif", geotransform=metres(UTM_60S, 180, -17, 200, 3000), crs=UTM_60S), world)
    assert found.residual_px < 0.1
    assert found.overlap_share == pytest.approx(0.5, abs=0.02)
    assert np.abs(middle_of(found)[0] % 360) < 0.1 or np.abs(middle_of(found)[0] % 360 - 360) < 0.1


def test_pixels_of_a_map_of_the_world_go_there_and_back(raster):
    world = raster(np.zeros((180, 400), np.uint8), geotransform=(-200, 1, 0, 90, 0, -1), crs="EPSG:4326")
    with Raster(world) as opened:
        pixels = np.array([[0, 0], [400, 180], [200, 90], [399.5, 0.5]], float)
        np.testing.assert_allclose(opened.georeference.to_pixel(opened.georeference.to_map(pixels)), pixels, atol=1e-9)


@pytest.mark.parametrize("along", [2, 3, 6])
@pytest.mark.parametrize("turn", [0.0, 360.0])
def test_control_points_across_180_degrees_are_one_image(raster, along, turn):
    place = metres(UTM_60S, 180, -17, 200)
    moving = raster(SMALL, "m.tif", gcps=gcps_of(place, UTM_60S, 200, along, turn), crs="EPSG:4326")
    reference = raster(IMAGE, "r.tif", geotransform=metres(UTM_60S, 180, -17, 300), crs=UTM_60S)
    found = related(moving, reference)
    assert found.overlap_share > 0.99
    np.testing.assert_allclose(middle_of(found), (150, 150), atol=0.1)
    with Raster(moving) as opened:
        assert not is_mirrored(opened)
        np.testing.assert_allclose(opened.pixel_size_m, (3, 3), rtol=0.01)
        inside = np.array([[0, 0], [100, 100], [160, 150], [199, 3]], float)
        there = opened.georeference.to_map(inside)
        assert np.abs(opened.georeference.to_pixel(there) - inside).max() < 1e-3
        np.testing.assert_allclose(opened.georeference.to_pixel(there - [360, 0]), inside, atol=1e-3)


@pytest.mark.parametrize("edge", [180.0, 179.5])
def test_control_points_of_a_map_of_the_world_stay_as_they_are(raster, edge):
    gcps = [((c, r), (-edge + 2 * edge * c / 200, 90 - 0.9 * r)) for c in (0, 200) for r in (0, 200)]
    with Raster(raster(SMALL, gcps=gcps, crs="EPSG:4326")) as opened:
        np.testing.assert_allclose(opened.georeference.to_map([[0, 0], [200, 200]]), [[-edge, 90], [edge, -90]])


@pytest.mark.parametrize(("crs", "y"), [("EPSG:3031", 0), ("EPSG:3995", 0), ("EPSG:3995", 5e5)])
def test_control_points_around_a_pole_are_one_image(raster, crs, y):
    place = (-1e6, 1e4, 0.0, 1e6 + y, 0.0, -1e4)
    moving = raster(SMALL, "m.tif", gcps=gcps_of(place, crs, 200), crs="EPSG:4326")
    found = related(moving, raster(IMAGE, "r.tif", geotransform=(-1.5e6, 1e4, 0, 1.5e6 + y, 0, -1e4), crs=crs))
    np.testing.assert_allclose(middle_of(found), (150, 150), atol=0.1)
    assert found.residual_px < 0.1
    with Raster(moving) as opened:
        np.testing.assert_allclose(opened.georeference.to_map([[100, 100]]), [[0, y]], atol=10)


def test_control_points_of_a_strip_round_the_north_stay_in_degrees(raster):
    gcps = [((c, r), (-180 + 1.8 * c, 80 - 0.2 * r)) for c in (0, 50, 100, 150, 200) for r in (0, 100, 200)]
    with Raster(raster(SMALL, gcps=gcps, crs="EPSG:4326")) as opened:
        np.testing.assert_allclose(opened.georeference.to_map([[10, 20]]), [[-162, 76]], atol=1e-6)


def wrong(kind):
    """Control points that no image has."""
    true = gcps_of(metres(UTM_60S, 177, -17, 200), UTM_60S, 200, 3)
    if kind == "swapped in places":
        return [(p, (y, x) if i % 2 else (x, y)) for i, (p, (x, y)) in enumerate(true)], "EPSG:4326"
    if kind == "degrees called metres":
        return true, UTM_60S
    return [(p, (x, -17 + (y + 17) * 1e-5)) for p, (x, y) in true], "EPSG:4326"


@pytest.mark.parametrize("kind", ["swapped in places", "degrees called metres", "flat as a thread"])
def test_impossible_control_points_are_not_used_and_that_is_said(raster, kind):
    gcps, crs = wrong(kind)
    moving = raster(SMALL, "m.tif", gcps=gcps, crs=crs)
    reference = raster(IMAGE, "r.tif", geotransform=metres(UTM_60S, 177, -17, 300), crs=UTM_60S)
    with Raster(moving) as a, Raster(reference) as b:
        assert a.georeference is None
        assert relation(a, b) is None
        assert "9 ground control points are not used" in str(unrelated(a, b)[0])


def test_a_spline_is_judged_by_points_that_it_has_not_seen(raster):
    rng = np.random.default_rng(3)
    pixels = [(c, r) for r in np.linspace(0, 200, 6) for c in np.linspace(0, 200, 6)]
    gcps = [(p, (500000 + 3 * p[0] + rng.normal(0, 15), 8e6 - 3 * p[1] + rng.normal(0, 15))) for p in pixels]
    with Raster(raster(SMALL, gcps=gcps, crs=UTM_60S)) as opened:
        note = str(opened.georeference.note)
    # 5 px of noise along each axis, on the point and on those that predict it
    assert 5 < float(note.split("about ")[1].split(" pixels")[0]) < 20


def test_three_control_points_tell_nothing_about_themselves(raster):
    gcps = [((c, r), (500000 + 3 * c, 8e6 - 3 * r)) for c, r in ((0, 0), (200, 0), (0, 200))]
    with Raster(raster(SMALL, gcps=gcps, crs=UTM_60S)) as opened:
        assert "too few to tell" in str(opened.georeference.note)


def test_a_raster_around_a_pole_is_not_compared_with_a_map_that_tears_it_apart(raster):
    moving = raster(SMALL, "m.tif", geotransform=(-1e6, 1e4, 0, 1e6, 0, -1e4), crs=POLAR)
    world = raster(np.zeros((180, 360), np.uint8), "r.tif", geotransform=(-180, 1, 0, 90, 0, -1), crs="EPSG:4326")
    with Raster(moving) as a, Raster(world) as b:
        assert relation(a, b) is None
        assert "a pole" in str(unrelated(a, b)[0])
        assert relation(b, a) is not None or unrelated(b, a) == ()


def across(crs=UTM_60S, place=None, n=200):
    """An operation whose moving raster is the reference."""
    x0, dx, _, y0, _, dy = place or metres(crs, 180, -17, n)
    to_map = np.array([[dx, 0, x0], [0, dy, y0], [0, 0, 1.0]])
    grid = RasterGrid("r.tif", (n, n), to_map, crs)
    return Operation(Affine.of(np.eye(3)), RasterGrid("m.tif", (n, n)), grid)


@pytest.mark.parametrize("crs", ["EPSG:4326", MERCATOR, "EPSG:4087"])
def test_an_output_across_180_degrees_is_as_large_as_the_raster(crs):
    made = regridded(across(), Target(crs))
    assert 180 < made.reference.size[0] < 260
    assert 180 < made.reference.size[1] < 260
    there = made.transform.forward(np.array([[100.0, 100.0], [0, 0], [200, 200]]))
    assert ((there > -3) & (there < 260)).all()
    np.testing.assert_allclose(made.transform.inverse(there), [[100, 100], [0, 0], [200, 200]], atol=1e-6)


def test_an_extent_on_another_turn_gets_the_raster_too():
    reference = across("EPSG:4326", degrees(288.5, -33, 200))
    made = regridded(reference, Target(extent=(-71.6, -33.1, -71.4, -32.9), resolution=(0.001, 0.001)))
    np.testing.assert_allclose(made.transform.forward(np.array([[100.0, 100.0]])), [[100, 100]], atol=0.01)
    projected = regridded(across(), Target("EPSG:4326", (0.0001, 0.0001), (-180.01, -17.01, -179.99, -16.99)))
    short = regridded(across(), Target("EPSG:4326", (0.0001, 0.0001), (179.99, -17.01, -179.99, -16.99)))
    assert short.reference.size == (200, 200)
    np.testing.assert_allclose(projected.transform.forward(np.array([[100.0, 100.0]])), [[100, 100]], atol=0.5)


def test_an_output_around_a_pole_is_refused_by_name_where_the_map_tears_it_apart():
    pole = across(POLAR, (-1e6, 1e4, 0, 1e6, 0, -1e4))
    for target in (Target("EPSG:4326"), Target(MERCATOR), Target("EPSG:4326", (0.5, 0.5), (-180, -90, 180, -81))):
        with pytest.raises(CrosstieError, match="a pole"):
            regridded(pole, target)
    assert 150 < regridded(pole, Target("EPSG:3976")).reference.size[0] < 400


PIXELS_XY = np.array([[10, 20], [190, 15], [100, 100], [20, 180], [170, 190], [60, 70.0]])


def places(counted="half"):
    """PIXELS_XY of a scan on a map in degrees across 180."""
    lonlat = np.array([180.0, -17.0]) + (PIXELS_XY - 100) * [STEP, -STEP]
    if counted == "half":
        lonlat[:, 0] = (lonlat[:, 0] + 180) % 360 - 180
    return lonlat


@pytest.mark.parametrize("ending", ["csv", "geojson", "gpkg", "points", "pts", "txt", "sh"])
def test_points_across_180_degrees_fit_without_a_reference_and_through_every_format(tmp_path, ending):
    links = Links(PIXELS_XY, places(), Frame(PIXELS), Frame(MAP, "EPSG:4326"))
    path = str(tmp_path / f"links.{ending}")
    write_links(path, links)
    read = read_links(path)
    assert np.ptp(read.target_xy[:, 0]) < 1  # other programs fit to these numbers
    fitted = fit_links(read, Rasters())
    assert fitted.residuals_px.max() < 1e-3
    assert fitted.operation.transform.name in ("shift", "similarity", "affine")


def test_a_scan_of_the_world_keeps_its_points():
    lonlat = np.array([[-170.0, 80], [-60, -20], [50, 60], [160, -80], [175, 85]])
    pixels = (lonlat - [-180, 90]) * [10, -10]
    fitted = fit_links(Links(pixels, lonlat, Frame(PIXELS), Frame(MAP, "EPSG:4326")), Rasters())
    assert fitted.residuals_px.max() < 1e-6


@pytest.mark.parametrize("lon", [288.5, -71.5])
def test_points_are_found_on_a_reference_that_counts_otherwise(raster, lon):
    reference = raster(IMAGE, geotransform=degrees(288.5, -33, 300), crs="EPSG:4326")
    on_map = np.array([lon, -33.0]) + (PIXELS_XY - 150) * [STEP, -STEP]
    with Raster(reference) as opened:
        table = to_tie_points(Links(PIXELS_XY, on_map, Frame(PIXELS), Frame(MAP, "EPSG:4326")), Rasters(None, opened))
    np.testing.assert_allclose(table.reference_xy, PIXELS_XY, atol=1e-6)


def test_lines_between_rasters_that_count_otherwise_do_not_go_round_the_world(raster, tmp_path):
    reference = raster(IMAGE, "r.tif", geotransform=degrees(288.5, -33, 300), crs="EPSG:4326")
    moving = raster(IMAGE, "m.tif", geotransform=degrees(-71.5, -33, 300), crs="EPSG:4326")
    links = Links(PIXELS_XY, PIXELS_XY + 2, Frame(PIXELS), Frame(PIXELS))
    with Raster(moving) as a, Raster(reference) as b:
        write_links(str(tmp_path / "l.gpkg"), links, rasters=Rasters(a, b))
        write_links(str(tmp_path / "l.csv"), links, "arosics", rasters=Rasters(a, b))
        shifts = read_links(str(tmp_path / "l.csv"), "arosics")
        np.testing.assert_allclose(to_tie_points(shifts, Rasters(a, b)).reference_xy, PIXELS_XY + 2, atol=1e-5)
        assert np.ptp(shifts.target_xy[:, 0] - a.georeference.to_map(PIXELS_XY)[:, 0]) < 1
    data = ogr.Open(str(tmp_path / "l.gpkg"))
    lengths = [f.GetGeometryRef().Length() for f in data.GetLayerByName("links")]
    assert max(lengths) < 1e-3


def test_vectors_across_180_degrees_move_onto_the_reference(tmp_path):
    operation = across("EPSG:4326", degrees(180, -17, 200))
    moving = RasterGrid("m.tif", (200, 200), operation.reference.to_map, "EPSG:4326")
    operation = Operation(operation.transform, moving, operation.reference)
    source, target = tmp_path / "a.gpkg", tmp_path / "b.gpkg"
    wkt = ogr.osr.SpatialReference()
    wkt.SetFromUserInput("EPSG:4326")
    wkt.SetAxisMappingStrategy(ogr.osr.OAMS_TRADITIONAL_GIS_ORDER)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(source))
    layer = data.CreateLayer("lines", wkt, ogr.wkbLineString)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("LINESTRING (179.999 -17, -179.999 -17)"))
    layer.CreateFeature(feature)
    data = layer = feature = None
    apply_to_vector(str(source), str(target), operation, VectorOptions(densify=0.0005, sigmas=True))
    moved = ogr.Open(str(target))
    feature = moved.GetLayer(0).GetNextFeature()
    line = feature.GetGeometryRef()
    assert feature.IsFieldSet("sigma_px")
    assert line.Length() == pytest.approx(0.002, rel=1e-6)
    assert line.GetPointCount() == 5
    del line, feature, moved


BOXES = {
    "as the reference": ("179.999,-17.001,180.001,-16.999", 180),
    "from the other side": ("-180.001,-17.001,-179.999,-16.999", 180),
    "as GeoJSON's boxes": ("179.999,-17.001,-179.999,-16.999", 180),
    "a polygon that leaps": ("POLYGON((179.999 -17.001,-179.999 -17.001,-179.999 -16.999,179.999 -16.999))", 180),
    "split as GeoJSON wants": (
        "MULTIPOLYGON(((179.999 -17.001,180 -17.001,180 -16.999,179.999 -16.999)),"
        "((-180 -17.001,-179.999 -17.001,-179.999 -16.999,-180 -16.999)))",
        180,
    ),
    "east longitudes": ("288.499,-17.001,288.501,-16.999", -71.5),
    "west longitudes": ("-71.501,-17.001,-71.499,-16.999", 288.5),
    "with a CRS": ("-71.501,-17.001,-71.499,-16.999 [EPSG:4258]", 288.5),
}


@pytest.mark.parametrize("kind", BOXES)
def test_a_typed_area_is_found(raster, kind):
    text, lon = BOXES[kind]
    with Raster(raster(IMAGE, geotransform=degrees(lon, -17, 300), crs="EPSG:4326")) as opened:
        window = window_of(read_area(text, opened.crs_wkt), opened)
    expected = 150 + 0.001 / STEP * np.array([-1, -1, 1, 1])
    np.testing.assert_allclose(window, expected, atol=0.01)


@pytest.mark.parametrize("crs", [UTM_60S, UTM_1S, MERCATOR])
def test_a_polygon_that_leaps_is_found_on_projected_maps(raster, crs):
    with Raster(raster(IMAGE, geotransform=metres(crs, 180, -17, 300), crs=crs)) as opened:
        window = window_of(read_area(f"{BOXES['a polygon that leaps'][0]} [EPSG:4326]", opened.crs_wkt), opened)
    assert 50 < window[2] - window[0] < 90
    assert np.abs((window[0] + window[2]) / 2 - 150) < 1


@pytest.mark.parametrize(
    ("lon", "text"),
    [(15, "-180,-90,180,90"), (288.5, "-180,-90,180,90"), (15, "POLYGON((-179 -80,179 -80,179 80,-179 80))")],
)
def test_an_area_of_the_whole_world_holds_every_raster(raster, lon, text):
    with Raster(raster(IMAGE, geotransform=degrees(lon, -17, 300), crs="EPSG:4326")) as opened:
        assert window_of(read_area(text, opened.crs_wkt), opened) == (0, 0, 300, 300)
        assert to_pixels(read_area(text, opened.crs_wkt), opened).GetGeometryCount() <= 2


def test_an_area_elsewhere_is_still_outside(raster):
    with Raster(raster(IMAGE, geotransform=degrees(288.5, -17, 300), crs="EPSG:4326")) as opened:
        for text in ("10,-18,11,-16", "-72,20,-71,21"):
            with pytest.raises(CrosstieError, match="outside"):
                window_of(read_area(text, opened.crs_wkt), opened)


@pytest.fixture
def far_rpc(rpc):
    """The camera of `rpc`, moved to 180 degrees."""
    return lambda lon: {**rpc, "LONG_OFF": str(lon)}


@pytest.mark.parametrize("lon", [179.99, -179.99, 180.0])
def test_a_camera_sees_both_sides_of_180_degrees(raster, far_rpc, lon):
    camera = RpcCamera.from_metadata(far_rpc(lon))
    xy = np.array([[10.0, 20], [200, 150], [390, 280]])
    ground = camera.locate(xy, 200.0)
    for turn in (0, 360, -360):
        np.testing.assert_allclose(camera.project(ground + [turn, 0, 0]), xy, atol=1e-6)
    moving = raster(np.zeros((300, 400), np.uint8), "m.tif", rpc=far_rpc(lon))
    with Raster(moving) as opened:
        there = opened.georeference.to_map(xy)
        assert np.ptp(there[:, 0]) < 1
        np.testing.assert_allclose(opened.georeference.to_pixel((there + [180, 0]) % 360 - [180, 0]), xy, atol=1e-2)
    place = metres(UTM_60S, lon, 45, 800, 25.0)
    found = related(moving, raster(np.zeros((800, 800), np.uint8), "r.tif", geotransform=place, crs=UTM_60S))
    assert found.overlap_share > 0.99


def test_two_cameras_on_either_side_of_180_degrees_overlap(far_rpc):
    first, second = (RpcCamera.from_metadata(far_rpc(lon)) for lon in (179.99, -179.99))
    require_overlap(first, (400, 300), second, (400, 300), (100.0, 300.0))


def test_gdal_reads_what_we_write_across_180_degrees(raster, tmp_path):
    """A VRT's control points warp to some 200 pixels, not round the world."""
    links = Links(PIXELS_XY, places(), Frame(PIXELS), Frame(MAP, "EPSG:4326"))
    with Raster(raster(SMALL)) as opened:
        write_links(str(tmp_path / "a.vrt"), links, rasters=Rasters(opened))
    warped = gdal.Warp("", str(tmp_path / "a.vrt"), format="MEM", dstSRS="EPSG:4326")
    assert warped.RasterXSize < 300
    assert same_crs(warped.GetProjection(), "EPSG:4326")


@pytest.mark.parametrize(("crs", "torn"), [("ESRI:54009", True), ("ESRI:54030", True), ("EPSG:3832", False)])
def test_a_crs_that_ends_at_180_degrees_is_named_as_the_cause(crs, torn):
    """It was said that the registration folds there, and more tie points were asked for."""
    across = RasterGrid("r", (60, 50), np.array([[0.001, 0, 179.97], [0, -0.001, -16], [0, 0, 1]]), "EPSG:4326")
    operation = Operation(Affine.of(np.eye(3)), RasterGrid("m", (60, 50)), across)
    if not torn:
        assert max(regridded(operation, Target(crs)).reference.size) < 200
        return
    with pytest.raises(CrosstieError, match="That CRS tears the registered raster apart"):
        regridded(operation, Target(crs))
