"""`.points` files and VRTs with control points: there and back, and in the variants that are about."""

import re
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.crs import reproject, same_crs, spatial_reference, to_wkt
from crosstie.core.errors import CrosstieError, RasterError
from crosstie.core.exchange.exchange import FORMATS, read_links
from crosstie.core.exchange.formats.qgis import HEADER, PointsFile, parse, to_text
from crosstie.core.exchange.links import opened, to_tie_points
from crosstie.core.exchange.tie_point_file import write_tie_points
from crosstie.core.points.table import CHECK, CONTROL, TiePoints
from crosstie.core.raster.source import Raster
from crosstie.core.request import RasterSource
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
IMAGE = np.zeros((300, 400), np.uint8)
PLACES = {
    "north-up": {"geotransform": NORTH_UP, "crs": UTM},
    "south-up": {"geotransform": (500000.0, 2.0, 0.0, 4500000.0, 0.0, 2.0), "crs": UTM},
    "rotated": {"geotransform": (500000.0, 1.9, 0.7, 4500000.0, 0.6, -1.8), "crs": UTM},
    "degrees": {"geotransform": (15.0, 1e-5, 0.0, 41.0, 0.0, -1e-5), "crs": "EPSG:4326"},
    "no CRS": {"geotransform": NORTH_UP},
    "control points": {
        "gcps": [((c, r), (5e5 + 2 * c, 4.5e6 - 2 * r)) for c in (0, 400) for r in (0, 300)],
        "crs": UTM,
    },
    "plain": {},
}


def table(n=12, seed=0, high=280):
    rng = np.random.default_rng(seed)
    return TiePoints.from_matches(rng.random((n, 2)) * high, rng.random((n, 2)) * high, rng.random(n), "structural")


def read_back(path, moving, reference):
    with opened(moving, reference) as rasters:
        return to_tie_points(read_links(str(path)), rasters)


@pytest.mark.parametrize("moving", PLACES)
@pytest.mark.parametrize("reference", [name for name in PLACES if name != "plain"])
def test_points_come_back_as_they_were(raster, tmp_path, moving, reference):
    pair = raster(IMAGE, "m.tif", **PLACES[moving]), raster(IMAGE, "r.tif", **PLACES[reference])
    points, path = table(), str(tmp_path / "m.tif.points")
    write_tie_points(path, points, *pair)
    back = read_back(path, *pair)
    np.testing.assert_allclose(back.moving_xy, points.moving_xy, rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(
        back.reference_xy, points.reference_xy, rtol=1e-9, atol=1e-4 if "points" in reference else 1e-6
    )
    assert back.enabled.all()
    assert set(back.origin) == {"imported"}


@settings(deadline=None, max_examples=60)
@given(st.lists(st.tuples(*[st.floats(-1e8, 1e8)] * 4, st.booleans()), min_size=1, max_size=30))
def test_texts_keep_every_digit(rows):
    values = np.array([row[:4] for row in rows], float)
    file = PointsFile(values[:, :2], values[:, 2:], np.array([row[4] for row in rows]), to_wkt(spatial_reference(UTM)))
    back = parse(to_text(file))
    np.testing.assert_array_equal(back.map_xy, file.map_xy)
    np.testing.assert_array_equal(back.source_xy, file.source_xy)
    np.testing.assert_array_equal(back.enabled, file.enabled)
    assert back.crs_wkt == file.crs_wkt


def test_the_georeferencers_conventions(raster, tmp_path):
    """As QGIS 3.22 and 3.40 save it: #CRS, header, map before source, rows negative, one newline at the end."""
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM)
    points = TiePoints.from_matches([[508.5, 499.25]], [[10, 20]], [1.0], "manual")
    write_tie_points(str(tmp_path / "m.tif.points"), points, *pair)
    text = (tmp_path / "m.tif.points").read_bytes().decode()
    crs, header, row = text.splitlines()
    assert crs.startswith('#CRS: PROJCRS["WGS 84 / UTM zone 33N"')
    assert header == HEADER == "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual"
    assert [float(v) for v in row.split(",")] == [500020, 4499960, 508.5, -499.25, 1, 0, 0, 0]
    assert text.endswith("0\n")
    assert not text.endswith("\n\n")
    assert "\r" not in text


def test_source_coordinates_are_on_the_map_where_the_raster_has_a_geotransform(raster, tmp_path):
    pair = raster(IMAGE, "m.tif", **PLACES["north-up"]), raster(IMAGE, "r.tif", **PLACES["degrees"])
    write_tie_points(str(tmp_path / "a.points"), TiePoints.from_matches([[3, 4]], [[0, 0]], [1.0], ""), *pair)
    row = (tmp_path / "a.points").read_text().splitlines()[2].split(",")
    assert [float(v) for v in row[:4]] == [15, 41, 500006, 4499992]


def test_plain_references_are_written_as_qgis_shows_them(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
    write_tie_points(str(tmp_path / "a.points"), TiePoints.from_matches([[3, 4]], [[5, 6]], [1.0], ""), *pair)
    lines = (tmp_path / "a.points").read_text().splitlines()
    assert lines[0] == HEADER
    assert lines[1].startswith("5.0,-6.0,3.0,-4.0,1,")


def test_only_enabled_points_are_written_and_check_points_switched_off(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", **PLACES["north-up"])
    points = table(4).reject([1], "far off").with_(role=np.array([CONTROL, CONTROL, CHECK, CONTROL], np.uint8))
    write_tie_points(str(tmp_path / "a.points"), points, *pair)
    back = read_back(str(tmp_path / "a.points"), *pair)
    np.testing.assert_allclose(back.moving_xy, points.moving_xy[[0, 2, 3]])
    assert back.enabled.tolist() == [True, False, True]


@pytest.mark.parametrize(
    ("name", "limit", "written"),
    [
        ("a.points", None, 200),
        ("a.points", 50, 50),
        ("a.points", 1000, 1000),
        ("a.vrt", None, 200),
        ("a.csv", None, 1000),
    ],
)
def test_many_points_are_thinned_where_readers_become_slow(raster, tmp_path, name, limit, written):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", **PLACES["north-up"])
    write_tie_points(str(tmp_path / name), table(1000), *pair, limit=limit)
    assert len(read_links(str(tmp_path / name))) == written


@pytest.mark.parametrize("name", FORMATS)
def test_a_registration_reaches_every_format_with_what_it_holds(raster, tmp_path, name):
    pair = raster(IMAGE, "m.tif", **PLACES["north-up"]), raster(IMAGE, "r.tif", **PLACES["north-up"])
    points = table(9).reject([3], "far off").with_(id=np.arange(40, 49))
    points.note[0] = "church"
    path, keeps = str(tmp_path / "links.txt"), FORMATS[name].keeps
    write_tie_points(path, points, *pair, name)
    kept, back = points.take(points.enabled), read_links(path, name)
    with opened(*pair) as rasters:
        table_back = to_tie_points(back, rasters)
    np.testing.assert_allclose(table_back.reference_xy, kept.reference_xy, atol=1e-4)
    np.testing.assert_allclose(table_back.moving_xy, kept.moving_xy, atol=1e-4)
    if "label" in keeps:
        assert back.label.tolist() == [str(number) for number in kept.id]
    if "confidence" in keeps:
        np.testing.assert_allclose(back.confidence, kept.confidence, atol=1e-9)
    if "note" in keeps:
        assert back.note[0] == "church"


def test_a_name_that_says_nothing_is_for_the_georeferencer(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
    write_tie_points(str(tmp_path / "links"), table(), *pair)
    assert HEADER in (tmp_path / "links").read_text()


def test_a_vrt_over_a_plain_reference_has_places_as_qgis_shows_them(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
    write_tie_points(str(tmp_path / "a.vrt"), TiePoints.from_matches([[3, 4]], [[5, 6]], [1.0], ""), *pair)
    (point,) = gdal.Open(str(tmp_path / "a.vrt")).GetGCPs()
    assert (point.GCPPixel, point.GCPLine, point.GCPX, point.GCPY) == (3, 4, 5, -6)


OLD = "mapX,mapY,pixelX,pixelY,enable,dX,dY,residual\n1.5,2.5,10,-20,1,0,0,0\n3,4,30,-40,0,0.1,0.2,0.3\n"
VARIANTS = {
    "3.10, pixelX": OLD,
    "2016, five columns": "mapX,mapY,pixelX,pixelY,enable\n1.5,2.5,10,-20,1\n3,4,30,-40,0\n",
    "no enable": "mapX,mapY,pixelX,pixelY\n1.5,2.5,10,-20\n3,4,30,-40\n",
    "no header": "1.5,2.5,10,-20,1,0,0,0\n3,4,30,-40,0,0,0,0\n",
    "tabs": OLD.replace(",", "\t"),
    "blank lines": "\n" + OLD.replace("\n", "\n\n"),
    "Windows": OLD.replace("\n", "\r\n"),
    "byte order mark": "\ufeff" + OLD,
    "true and false": OLD.replace(",1,0", ",true,0").replace(",0,0.1", ",false,0.1"),
    "exponents": OLD.replace("1.5,2.5", "1.5e0,25E-1"),
    "blanks": OLD.replace(",", " , "),
    "CRS by number": "#CRS: EPSG:32633\n" + OLD,
    "CRS as text": f"#CRS: {to_wkt(spatial_reference(UTM))}\n" + OLD,
    "CRS in each row": "\n".join(
        line if k == 0 else f'{line},"{to_wkt(spatial_reference(UTM)).replace(chr(34), chr(34) * 2)}"'
        for k, line in enumerate(OLD.splitlines())
    ),
}  # fmt: skip


@pytest.mark.parametrize("variant", VARIANTS)
def test_variants(variant):
    file = parse(VARIANTS[variant])
    np.testing.assert_array_equal(file.map_xy, [[1.5, 2.5], [3, 4]])
    np.testing.assert_array_equal(file.source_xy, [[10, -20], [30, -40]])
    assert file.enabled.tolist() == [True, variant == "no enable"]
    assert same_crs(file.crs_wkt, UTM if "CRS" in variant else "")


def test_points_of_another_crs_are_brought_to_the_reference(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", **PLACES["north-up"])
    lonlat = reproject(np.array([[500020.0, 4499960.0]]), UTM, "EPSG:4326")[0]
    (tmp_path / "a.points").write_text(f"#CRS: EPSG:4326\n{HEADER}\n{lonlat[0]!r},{lonlat[1]!r},1,-2,1,0,0,0\n")
    np.testing.assert_allclose(read_back(str(tmp_path / "a.points"), *pair).reference_xy, [[10, 20]], atol=1e-5)


def test_rows_counted_downwards_are_understood(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", **PLACES["north-up"])
    (tmp_path / "a.points").write_text(f"{HEADER}\n500020,4499960,1,2,1,0,0,0\n500020,4499960,3,4,1,0,0,0\n")
    np.testing.assert_array_equal(read_back(str(tmp_path / "a.points"), *pair).moving_xy, [[1, 2], [3, 4]])


@pytest.mark.parametrize(
    ("text", "message"),
    [("", "no points"), (HEADER + "\n", "no points"), ("#CRS: EPSG:4326\n" + HEADER, "no points"),
     (HEADER + "\n1,2,3\n", "without four numbers"), (HEADER + "\n1,2,3,x,1\n", "without four numbers"),
     (HEADER + "\n1|2|3|4|1\n", "without four numbers"), (HEADER + "\n1,2,nan,4,1\n", "without four numbers")],
)  # fmt: skip
def test_what_is_no_points_file_is_explained(text, message):
    with pytest.raises(CrosstieError, match=message):
        parse(text, "a.points")


def test_unreadable_files_are_explained(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
    for path in (tmp_path / "gone.points", tmp_path):
        with pytest.raises(CrosstieError, match="cannot be read|is not a file|does not exist"):
            read_back(str(path), *pair)


@pytest.mark.parametrize("name", ["file.points", "file.vrt", "file.geojson"])
class TestWriting:
    def test_nothing_is_overwritten_unasked(self, raster, tmp_path, name):
        pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
        path = tmp_path / name
        path.write_text("precious")
        with pytest.raises(CrosstieError, match="exists already"):
            write_tie_points(str(path), table(), *pair)
        assert path.read_text() == "precious"
        write_tie_points(str(path), table(), *pair, overwrite=True)
        assert path.read_text() != "precious"
        assert not list(tmp_path.glob("*.part*"))

    def test_missing_folders_are_told(self, raster, tmp_path, name):
        pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
        with pytest.raises(CrosstieError, match="does not exist"):
            write_tie_points(str(tmp_path / "no" / name), table(), *pair)

    def test_missing_rasters_are_told(self, raster, tmp_path, name):
        pair = raster(IMAGE, "m.tif"), RasterSource(str(tmp_path / "gone.tif"))
        with pytest.raises(RasterError, match="does not exist"):
            write_tie_points(str(tmp_path / name), table(), *pair)
        assert not list(tmp_path.glob("file*"))


@pytest.mark.parametrize("moving", PLACES)
def test_a_vrt_holds_the_points_and_no_other_place(raster, tmp_path, moving):
    pair = raster(IMAGE + 7, "m.tif", **PLACES[moving]), raster(IMAGE, "r.tif", **PLACES["north-up"])
    points = table(30).reject([0], "far off")
    write_tie_points(str(tmp_path / "out.vrt"), points, *pair)
    data = gdal.Open(str(tmp_path / "out.vrt"))
    assert data.GetGeoTransform(can_return_null=True) is None
    assert same_crs(data.GetGCPProjection(), UTM)
    pixels = np.array([[g.GCPPixel, g.GCPLine] for g in data.GetGCPs()])
    places = np.array([[g.GCPX, g.GCPY] for g in data.GetGCPs()])
    used = points.take(points.in_use)
    np.testing.assert_allclose(pixels, used.moving_xy, atol=1e-4)
    np.testing.assert_allclose(places, used.reference_xy * [2, -2] + [500000, 4500000], atol=1e-3)
    assert [int(g.Id) for g in data.GetGCPs()] == used.id.tolist()
    assert (data.ReadAsArray() == 7).all()
    assert 'relativeToVRT="1"' in (tmp_path / "out.vrt").read_text()


def test_a_vrt_puts_the_raster_where_the_points_say(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", **PLACES["north-up"])
    xy = np.array([[0, 0], [400, 0], [0, 300], [400, 300], [200, 150]], float)
    write_tie_points(str(tmp_path / "out.vrt"), TiePoints.from_matches(xy, xy + [10, 20], np.ones(5), ""), *pair)
    with Raster(RasterSource(str(tmp_path / "out.vrt"))) as opened:
        np.testing.assert_allclose(opened.georeference.to_map([[0, 0]]), [[500020, 4499960]], atol=1e-3)


def test_a_vrt_without_points_is_refused(raster, tmp_path):
    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif")
    with pytest.raises(CrosstieError, match="no points to write"):
        write_tie_points(str(tmp_path / "out.vrt"), TiePoints.empty(), *pair)
    assert not Path(tmp_path / "out.vrt").exists()


def test_points_off_the_references_map_are_explained(raster, tmp_path, rpc, monkeypatch):
    from crosstie.core.raster import georeference

    pair = raster(IMAGE, "m.tif"), raster(IMAGE, "r.tif", rpc=rpc)
    monkeypatch.setattr(georeference.Curved, "to_map", lambda self, xy: np.full((len(xy), 2), np.nan))
    for name in ("out.points", "out.vrt"):
        with pytest.raises(CrosstieError, match="no place on the reference's map"):
            write_tie_points(str(tmp_path / name), table(), *pair)


@pytest.mark.parametrize("name", FORMATS)
def test_what_is_left_out_of_a_file_is_said(raster, tmp_path, name):
    """662 tie points, 62 of them rejected and 20 check points: the file and the sentences add up to all of them."""
    pair = raster(IMAGE, "m.tif", **PLACES["north-up"]), raster(IMAGE, "r.tif", **PLACES["north-up"])
    points = table(662).reject(list(range(62)), "far off")
    role = points.role.copy()
    role[100:120] = CHECK
    path = str(tmp_path / "links.txt")
    notes = write_tie_points(path, points.with_(role=role), *pair, name)
    told = " ".join(map(str, notes))
    written = len(read_links(path, name))
    assert "62 tie points that are not enabled were left out." in told
    lost = 0 if {"enabled", "check"} & {*FORMATS[name].keeps} else 20
    assert ("20 check points were left out" in told) == bool(lost)
    if FORMATS[name].most:
        assert f"{written} of {600 - lost} tie points were written" in told
        assert f"the other {600 - lost - written} were left out" in told
    else:
        assert written == 600 - lost


@pytest.mark.parametrize("crs", ["WGS 84 / UTM zone 33N", "EPSG:1", "UTM33"])
def test_a_crs_that_is_not_understood_is_named(tmp_path, crs):
    """It was said that two systems cannot be converted into each other."""
    with pytest.raises(CrosstieError, match=re.escape(f"The CRS “{crs}” is not understood")):
        reproject(np.ones((2, 2)), crs, "EPSG:32633")
