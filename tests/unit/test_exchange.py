"""Exchange formats: lossless round trips, what other programs read and write, bad files explained in sentences."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import numpy as np
import pytest
from crosstie.core import text_files
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.exchange import FORMATS, format_for, read_links, sniff, write_links
from crosstie.core.exchange.formats.options import Options
from crosstie.core.exchange.links import (
    MAP,
    PIXELS,
    SHOWN,
    Frame,
    Links,
    Rasters,
    arranged,
    from_tie_points,
    opened,
    to_tie_points,
)
from crosstie.core.exchange.tie_point_file import write_tie_points
from crosstie.core.points.table import CHECK, TiePoints
from crosstie.core.request import RasterSource
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

gdal = pytest.importorskip("osgeo.gdal")
osr = pytest.importorskip("osgeo.osr")
UTM = "EPSG:32633"
MOVING = (500000.0, 0.5, 0.01, 4600000.0, 0.01, -0.5)


def raster(path, width=1000, height=800, place=None, epsg=32633):
    made = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1)
    if place is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        made.SetGeoTransform(place)
        made.SetProjection(system.ExportToWkt())
    made = None
    return RasterSource(str(path))


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rasters")
    return {
        "placed": raster(folder / "placed.tif", place=MOVING),
        "plain": raster(folder / "plain.png.tif"),
        "reference": raster(folder / "reference.tif", 900, 900, (500010.0, 0.5, 0, 4600020.0, 0, -0.5)),
    }


def links(n=12, seed=0, **more):
    rng = np.random.default_rng(seed)
    source = rng.uniform(1, 799, (n, 2))
    target = np.column_stack([rng.uniform(500020, 500400, n), rng.uniform(4599600, 4600000, n)])
    return Links(source, target, Frame(PIXELS), Frame(MAP, UTM), **more)


def path_for(folder, name):
    suffix = FORMATS[name].suffixes[0] if FORMATS[name].suffixes else ".csv"
    return str(folder / f"points_{name}{suffix}")


def rasters_for(name, sources):
    """AROSICS' table needs a moving raster on a map; the others are tried with a plain image."""
    return opened(sources["placed" if name == "arosics" else "plain"], sources["reference"])


@pytest.mark.parametrize("name", list(FORMATS))
def test_round_trip_is_lossless(name, tmp_path, sources):
    given_links = links()
    path = path_for(tmp_path, name)
    with rasters_for(name, sources) as rasters:
        write_links(path, given_links, name, rasters)
        assert sniff(path).module.read is FORMATS[name].module.read
        back = arranged(read_links(path, options=Options(crs=UTM)), Frame(PIXELS), Frame(MAP, UTM), rasters)
    np.testing.assert_allclose(back.source_xy, given_links.source_xy, rtol=1e-9, atol=0)
    np.testing.assert_allclose(back.target_xy, given_links.target_xy, rtol=1e-9, atol=0)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**31), name=st.sampled_from(list(FORMATS)), scale=st.sampled_from([1e-3, 1.0, 1e3]))
def test_any_numbers_survive(seed, name, scale, tmp_path, sources):
    given_links = links(7, seed)
    given_links.source_xy[:] = given_links.source_xy * scale
    path = path_for(tmp_path, name)
    with rasters_for(name, sources) as rasters:
        write_links(path, given_links, name, rasters, overwrite=True)
        back = arranged(read_links(path), Frame(PIXELS), Frame(MAP, UTM), rasters)
    scale_px = max(1.0, scale)
    np.testing.assert_allclose(back.source_xy, given_links.source_xy, rtol=1e-9, atol=1e-9 * scale_px)
    np.testing.assert_allclose(back.target_xy, given_links.target_xy, rtol=1e-9)


@pytest.mark.parametrize("name", list(FORMATS))
def test_columns_that_a_format_keeps_survive(name, tmp_path, sources):
    n = 6
    given_links = links(
        n,
        label=np.array(["tower", "7", "", "a,b", "ü \"q\"", "x&<y>"], dtype=object),
        enabled=np.array([1, 0, 1, 1, 1, 1], bool),
        check=np.array([0, 0, 1, 0, 0, 0], bool),
        confidence=np.linspace(0.1, 1, n),
        height=np.array([1.5, np.nan, -3, 0.25, 10, 20]),
        note=np.array(["", "n1", "two words", "q\"uote", "", "<&>"], dtype=object),
    )  # fmt: skip
    path = path_for(tmp_path, name)
    with rasters_for(name, sources) as rasters:
        notes = write_links(path, given_links, name, rasters)
    back, kept = read_links(path), FORMATS[name].keeps
    dropped = "enabled" not in kept
    expected = given_links.take(given_links.enabled & ~given_links.check) if dropped else given_links
    assert len(back) == len(expected)
    for column in kept:
        if column == "height" and name in ("vrt", "aux"):
            np.testing.assert_allclose(back.height, np.nan_to_num(expected.height), rtol=1e-12)
        elif column in ("confidence", "height"):
            np.testing.assert_allclose(getattr(back, column), getattr(expected, column), rtol=1e-12)
        elif column == "label":
            named = [
                str(a) == b
                for a, b in zip(
                    back.label, expected.names() if name not in ("csv", "geojson", "gpkg") else expected.label
                )
            ]
            assert all(named), back.label
        elif column == "enabled":
            np.testing.assert_array_equal(
                back.enabled, expected.enabled & ~(expected.check if "check" not in kept else False)
            )
        else:
            np.testing.assert_array_equal(getattr(back, column), getattr(expected, column))
    assert any("left out" in str(note) for note in notes) == (dropped or "height" not in kept)


@pytest.mark.parametrize("name", ["qgis", "csv", "geojson", "gpkg", "envi"])
def test_pixel_to_pixel_links_survive_without_rasters(name, tmp_path):
    given_links = Links(*np.random.default_rng(1).uniform(0, 500, (2, 9, 2)), Frame(PIXELS), Frame(PIXELS))
    path = path_for(tmp_path, name)
    write_links(path, given_links, name)
    back = read_links(path)
    if name == "qgis":
        np.testing.assert_array_equal(back.target_xy, given_links.target_xy * [1, -1])
        back = arranged(back, Frame(PIXELS), back.target, Rasters())
    else:
        assert back.source.kind == back.target.kind == PIXELS
        np.testing.assert_allclose(back.target_xy, given_links.target_xy, atol=1e-9)
    np.testing.assert_allclose(back.source_xy, given_links.source_xy, atol=1e-9)


def test_tie_points_through_a_table_keep_everything(tmp_path):
    rng = np.random.default_rng(2)
    table = TiePoints.from_matches(
        rng.uniform(0, 9, (5, 2)), rng.uniform(0, 9, (5, 2)), rng.uniform(0, 1, 5), "structural", first_id=40
    )
    table = table.with_(role=np.array([0, CHECK, 0, 0, 0], np.uint8), enabled=np.array([1, 1, 0, 1, 1], bool))
    path = str(tmp_path / "t.tsv")
    write_links(path, from_tie_points(table))
    again = to_tie_points(read_links(path), Rasters())
    for column in ("id", "moving_xy", "reference_xy", "confidence", "role", "enabled"):
        np.testing.assert_array_equal(getattr(again, column), getattr(table, column))


def test_gdal_reads_what_we_write(tmp_path, sources):
    given_links = links(8)
    with opened(sources["placed"], sources["reference"]) as rasters:
        vrt = str(tmp_path / "a.vrt")
        write_links(vrt, given_links, "", rasters)
        copy = str(tmp_path / "copy.tif")
        gdal.Translate(copy, sources["plain"].path)
        write_links(copy + ".aux.xml", given_links, "", rasters)
    for path in (vrt, copy):
        dataset = gdal.Open(path)
        gcps = dataset.GetGCPs()
        read = np.array([[g.GCPPixel, g.GCPLine, g.GCPX, g.GCPY] for g in gcps])
        np.testing.assert_array_equal(read, np.column_stack([given_links.source_xy, given_links.target_xy]))
        assert dataset.GetGCPSpatialRef().GetAuthorityCode(None) == "32633"
        assert dataset.GetGeoTransform(can_return_null=True) is None
    assert gdal.Open(vrt).ReadAsArray().shape == (800, 1000)


def test_we_read_what_gdal_writes(tmp_path, sources):
    gcps = [gdal.GCP(15.25 + i, 46.5 + i * i, 7.0, 10.0 + i, 20.5, f"info {i}", f"id{i}") for i in range(5)]
    path = str(tmp_path / "gdal.vrt")
    source = gdal.Open(sources["plain"].path)
    made = gdal.GetDriverByName("VRT").CreateCopy(path, source)
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made.SetGCPs(gcps, system)
    made = None
    back = read_links(path)
    np.testing.assert_allclose(back.source_xy[:, 0], 10.0 + np.arange(5), atol=1e-4)
    np.testing.assert_allclose(back.target_xy[:, 0], 15.25 + np.arange(5), rtol=1e-11)
    assert list(back.label) == [f"id{i}" for i in range(5)]
    assert "4326" in back.target.crs_wkt


def test_the_gdal_command_runs(tmp_path, sources):
    import shutil
    import subprocess

    if shutil.which("gdal_translate") is None:
        pytest.skip("gdal-bin is not installed")
    given_links = links(10)
    with opened(sources["plain"], sources["reference"]) as rasters:
        write_links(str(tmp_path / "go.sh"), given_links, "", rasters, Options(transform="thin-plate-spline"))
    subprocess.run(["sh", "go.sh"], cwd=tmp_path, check=True, capture_output=True)
    dataset = gdal.Open(str(tmp_path / "with_points.vrt"))
    assert dataset.GetGCPCount() == 10 and dataset.GetGCPSpatialRef().GetAuthorityCode(None) == "32633"
    np.testing.assert_allclose(dataset.GetGCPs()[3].GCPX, given_links.target_xy[3, 0], rtol=1e-12)
    assert gdal.Open(str(tmp_path / "registered.tif")).GetGeoTransform()[1] > 0


def test_a_command_line_with_quotes_and_heights_is_read(tmp_path):
    path = tmp_path / "old.txt"
    path.write_text(
        'gdal_translate -a_srs "EPSG:25833" -gcp 10.5 20 3.5e5 5.8e6 12 -gcp 1 -2 .5 +6 "my scan.tif" out.tif\n'
    )
    back = read_links(str(path))
    np.testing.assert_array_equal(back.source_xy, [[10.5, 20], [1, -2]])
    np.testing.assert_array_equal(back.target_xy, [[3.5e5, 5.8e6], [0.5, 6]])
    assert back.target.crs_wkt == "EPSG:25833" and back.height[0] == 12 and np.isnan(back.height[1])


def test_envi_files_as_envi_writes_them(tmp_path):
    path = tmp_path / "envi.pts"
    path.write_text(
        "; ENVI Orthorectification Ground Control Points File\n"
        "; projection info = {Geographic Lat/Lon, WGS-84, units=Degrees}\n; Map (x,y,elev), Image (x,y)\n;\n"
        "-105.42543081    40.08088580    2000.000000    2372.000000    4134.000000\n"
        "-105.37496362    40.12966926    1000.000000    4128.000000    1910.000000\n"
    )
    back = read_links(str(path))
    np.testing.assert_allclose(back.source_xy, [[2371, 4133], [4127, 1909]])
    assert back.height[1] == 1000 and back.target == Frame(MAP, "EPSG:4326")
    path.write_text(
        "; ENVI Image to Image GCP File\n; base file: b\n; warp file: w\n; Base Image (x,y), Warp Image (x,y)\n;\n"
        "       2089.000000       4327.000000        206.000000        434.000000\n"
    )
    back = read_links(str(path))
    np.testing.assert_allclose([*back.source_xy[0], *back.target_xy[0]], [205, 433, 2088, 4326])
    path.write_text(
        "; ENVI Image to Map GCP File\n; projection info = {UTM, 34, South, WGS-84, units=Meters}\n"
        "; Map (x,y), Image (x,y)\n;\n 260000.00 6243000.00 100.50 200.50\n"
    )
    assert read_links(str(path)).target.crs_wkt == "EPSG:32734"


@pytest.mark.parametrize("separator", ["\t", "   "])
def test_arcgis_links_with_ids_and_decimal_commas(tmp_path, separator, sources):
    path = tmp_path / "links.txt"
    rows = [("1", "99,5", "-199,5", "500100,25", "4599900"), ("2", "10", "-20", "500200", "4599800,75")]
    path.write_text("\r\n".join(separator.join(row) for row in rows) + "\r\n")
    back = read_links(str(path))
    assert list(back.label) == ["1", "2"]
    with opened(sources["plain"], sources["reference"]) as rasters:
        pixels = arranged(back, Frame(PIXELS), Frame(MAP, UTM), rasters)
    # ArcGIS shows the middle of the first pixel at (0, 0).
    np.testing.assert_allclose(pixels.source_xy, [[100, 200], [10.5, 20.5]])
    np.testing.assert_allclose(pixels.target_xy, [[500100.25, 4599900], [500200, 4599800.75]])


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        (
            "id;Bild X;Bild Y;Rechts;Hoch\n1;10,5;20,25;500100,5;4599900\n",
            "moving_col=Bild X,moving_row=Bild Y,reference_x=Rechts,reference_y=Hoch",
        ),
        ("\ufeffpixel\tline\tmap_x\tmap_y\n10.5\t20.25\t500100.5\t4599900\n", ""),
        ("#CRS: EPSG:32633\nName,Easting,Northing,col,row\nx,500100.5,4599900,10.5,20.25\n", ""),
        ("a|b|c|d\n10.5|20.25|500100.5|4599900\n", "moving_col=1,moving_row=2,reference_x=3,reference_y=4"),
        (
            "px py lon_ lat_\n10.5 20.25 500100.5 4599900\n",
            "moving_col=px,moving_row=py,reference_x=lon_,reference_y=lat_",
        ),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "latin-1"])
def test_tables_of_all_kinds(tmp_path, text, columns, encoding):
    if encoding == "latin-1" and "\ufeff" in text:
        return
    path = tmp_path / "t.csv"
    path.write_bytes(text.replace("\n", "\r\n").encode(encoding))
    told = dict(pair.split("=") for pair in columns.split(",")) if columns else {}
    back = read_links(str(path), options=Options(columns=told))
    np.testing.assert_array_equal(back.source_xy, [[10.5, 20.25]])
    np.testing.assert_array_equal(back.target_xy, [[500100.5, 4599900]])
    assert back.source.kind == PIXELS and back.target.kind == MAP


def test_qgis_variants(tmp_path):
    head = "#CRS: EPSG:32633\n"
    variants = {
        "new": head + "mapX,mapY,sourceX,sourceY,enable,dX,dY,residual\n505100,4495000,508.5,-499.25,1,0,0,0\n",
        "old": "mapX,mapY,pixelX,pixelY,enable\n505100,4495000,508.5,-499.25,0\n",
        "tabs": "mapX\tmapY\tpixelX\tpixelY\tenable\n505100\t4495000\t508.5\t-499.25\t1\n",
    }
    for name, text in variants.items():
        path = tmp_path / f"{name}.points"
        path.write_text(text)
        back = arranged(read_links(str(path)), Frame(PIXELS), Frame(MAP), Rasters())
        np.testing.assert_array_equal(back.source_xy, [[508.5, 499.25]])
        np.testing.assert_array_equal(back.target_xy, [[505100, 4495000]])
        assert back.enabled[0] == (name != "old")


def test_georeferenced_moving_rasters_are_shown_on_their_map(tmp_path, sources):
    given_links, path = links(4), str(tmp_path / "a.points")
    with opened(sources["placed"], sources["reference"]) as rasters:
        write_links(path, given_links, "", rasters)
        raw = read_links(path)
        assert raw.source.kind == SHOWN and (raw.source_xy > 400000).all()
        back = arranged(raw, Frame(PIXELS), Frame(MAP, UTM), rasters)
    np.testing.assert_allclose(back.source_xy, given_links.source_xy, atol=1e-8)
    with pytest.raises(CrosstieError, match="give the moving raster"):
        arranged(raw, Frame(PIXELS), Frame(MAP, UTM), Rasters())


def test_iiif_annotation_holds_what_allmaps_reads(tmp_path, sources):
    path = tmp_path / "a.json"
    with opened(sources["plain"], sources["reference"]) as rasters:
        write_links(
            str(path), links(5), "iiif", rasters, Options(image="https://example.org/iiif/1", transform="polynomial2")
        )
    document = json.loads(path.read_text())
    assert document["type"] == "Annotation" and document["motivation"] == "georeferencing"
    assert document["target"]["source"] == {
        "id": "https://example.org/iiif/1",
        "type": "ImageService3",
        "width": 1000,
        "height": 800,
    }
    assert document["target"]["selector"]["type"] == "SvgSelector"
    assert document["body"]["transformation"] == {"type": "polynomial", "options": {"order": 2}}
    feature = document["body"]["features"][0]
    longitude, latitude = feature["geometry"]["coordinates"]
    assert 14 < longitude < 16 and 41 < latitude < 42
    page = {"type": "AnnotationPage", "items": [document, document]}
    path.write_text(json.dumps(page))
    assert len(read_links(str(path))) == 10


def test_the_link_file_of_esris_own_instructions(tmp_path):
    path = tmp_path / "links.txt"
    path.write_text("link table\n00.00 10.00 247192.1 4529042.2\n20.00 10.00 268268.4 4528384.7\n")
    assert sniff(str(path)).name == "arcgis"
    assert read_links(str(path)).target_xy.tolist() == [[247192.1, 4529042.2], [268268.4, 4528384.7]]
    path.write_text("church 0 10 247192.1 4529042.2\nmill 20 10 268268.4 4528384.7\n")
    assert sniff(str(path)).name == "arcgis"
    found = read_links(str(path))
    assert found.label.tolist() == ["church", "mill"] and found.source_xy.tolist() == [[0, 10], [20, 10]]


AROSICS_1_13 = """\
POINT_ID,X_IM,Y_IM,X_MAP,Y_MAP,REF_BADDATA,TGT_BADDATA,X_WIN_SIZE,Y_WIN_SIZE,X_SHIFT_PX,Y_SHIFT_PX,X_SHIFT_M,Y_SHIFT_M,\
ABS_SHIFT,ANGLE,SSIM_BEFORE,SSIM_AFTER,SSIM_IMPROVED,RELIABILITY,LAST_ERR,WARNINGS,L1_OUTLIER,L2_OUTLIER,L3_OUTLIER,\
OUTLIER
0,0,0,500000.0,4600000.0,False,False,62.0,62.0,0.30364177053772207,-0.2310672277189658,3.0364177053561434,\
2.310672277584672,3.8156,232.7,-0.0855,-0.0746,True,66.15715178471054,-9999,[],False,False,False,False
2,160,0,501600.0,4600000.0,False,False,128.0,62.0,-9999.0,-9999.0,-9999.0,-9999.0,-9999.0,-9999.0,-9999.0,-9999.0,-9999,\
-9999.0,No match found in the given window.,[],-9999,-9999,-9999,-9999
6,480,0,504800.0,4600000.0,False,False,128.0,62.0,-0.45877309576615366,-1.1694620099440156,-4.587730957660824,\
11.694620099849999,12.56,158.5,-0.0852,-0.073,True,60.48699801004236,-9999,[],False,False,True,True
"""


def test_the_table_that_arosics_wrote(tmp_path):
    """Written by COREG_LOCAL of AROSICS 1.13.2, whose own list of control points has the first row only."""
    path = tmp_path / "points.csv"
    path.write_text(AROSICS_1_13)
    found = read_links(str(path))
    assert found.label.tolist() == ["0", "6"] and found.enabled.tolist() == [True, False]
    theirs = [500003.03641770536, 4600002.310672278, 0.0, 0.0]
    assert [*found.target_xy[0].tolist(), *found.source_xy[0].tolist()] == theirs


@pytest.mark.parametrize("image", ["", "https://example.org/iiif/1"])
@pytest.mark.parametrize("has_moving", [False, True])
def test_what_allmaps_wants_is_said_unless_it_was_given(tmp_path, image, has_moving):
    degrees = Links(np.eye(3)[:, :2] * 9, np.eye(3)[:, :2] + 40, Frame(PIXELS), Frame(MAP, "EPSG:4326"))
    moving = raster(tmp_path / "m.tif") if has_moving else None
    with opened(moving, None) as rasters:
        notes = write_links(str(tmp_path / "a.json"), degrees, "iiif", rasters, Options(image=image))
    said = " ".join(map(str, notes))
    assert ("Allmaps" in said) == (not image or not has_moving)
    assert ("--image" in said) == (not image) and ("--moving" in said) == (not has_moving)


@pytest.mark.parametrize(("height", "told"), [(0.0, False), (np.nan, False), (2.5, True), (-1e-3, True)])
def test_heights_are_said_to_be_left_out_where_there_are_some(tmp_path, height, told):
    """Control points without a height have 0 in GDAL's files."""
    given_links = links(4, height=np.array([0.0, np.nan, 0.0, height]))
    notes = write_links(str(tmp_path / "a.pts"), given_links, "envi")
    assert any("Heights were left out" in str(note) for note in notes) == told


def test_arosics_table_means_what_arosics_means(tmp_path):
    path = tmp_path / "tie.csv"
    path.write_text(
        "geometry,POINT_ID,X_IM,Y_IM,X_MAP,Y_MAP,X_SHIFT_PX,Y_SHIFT_PX,X_SHIFT_M,Y_SHIFT_M,RELIABILITY,OUTLIER\n"
        "POINT (1 2),0,200,100,500100,4599900,1.5,0.5,0.75,-0.25,87.5,False\n"
        "POINT (1 2),1,300,100,500150,4599900,-9999,-9999,-9999,-9999,-9999,False\n"
        "POINT (1 2),2,400,100,500200,4599900,9,9,4.5,-4.5,12.0,True\n"
    )
    back = read_links(str(path), options=Options(crs=UTM))
    np.testing.assert_array_equal(back.source_xy, [[200, 100], [400, 100]])
    np.testing.assert_array_equal(back.target_xy[0], [500100.75, 4599899.75])
    assert list(back.enabled) == [True, False] and back.confidence[0] == 0.875


def test_lines_of_two_points_from_anybody(tmp_path):
    line = {"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[1, 2], [3, 4]]}}
    path = tmp_path / "lines.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [line]}))
    back = read_links(str(path))
    assert back.source == back.target == Frame(MAP, "EPSG:4326")
    other = str(tmp_path / "lines.gpkg")
    gdal.VectorTranslate(other, str(path), format="GPKG")
    np.testing.assert_array_equal(read_links(other).target_xy, [[3, 4]])


def test_geopackage_and_geojson_show_where_points_are(tmp_path, sources):
    given_links = links(5)
    with opened(sources["placed"], sources["reference"]) as rasters:
        write_links(str(tmp_path / "a.gpkg"), given_links, "", rasters)
        write_links(str(tmp_path / "a.geojson"), given_links, "", rasters, Options(layer="links"))
        start = arranged(given_links, Frame(MAP, UTM), Frame(MAP, UTM), rasters).source_xy
    package = gdal.OpenEx(str(tmp_path / "a.gpkg"))
    assert {package.GetLayer(i).GetName() for i in range(3)} == {"reference", "moving", "links"}
    for dataset, name in ((package, "links"), (gdal.OpenEx(str(tmp_path / "a.geojson")), "links")):
        layer = dataset.GetLayerByName(name)
        assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
        feature = layer.GetNextFeature()
        shape = feature.GetGeometryRef()
        np.testing.assert_allclose(shape.GetPoint_2D(0), start[0], rtol=1e-12)
        np.testing.assert_allclose(shape.GetPoint_2D(1), given_links.target_xy[0], rtol=1e-12)


BAD = {
    "empty.csv": (b"", "recognises"),
    "spaces.points": (b"\n\n  \n", "recognises"),
    "words.csv": (b"hello world\nthis is text\n", "recognises"),
    "header.csv": (b"moving_x,moving_y,reference_x,reference_y\n", "no points"),
    "word.csv": (b"moving_x,moving_y,reference_x,reference_y\n1,2,3,4\n1,two,3,4\n", "line 3: .1,two,3,4"),
    "nan.csv": (b"moving_x,moving_y,reference_x,reference_y\n1,nan,3,4\n", "line 2"),
    "inf.csv": (b"moving_x,moving_y,reference_x,reference_y\n1,2,3,1e999\n", "line 2"),
    "short.csv": (b"moving_x,moving_y,reference_x,reference_y\n1,2,3\n", "line 2"),
    "comma.csv": (b"moving_x,moving_y,reference_x,reference_y\n" + b"1,5,x,5,3,5,4,5\n" * 3, "decimal commas"),
    "commas.csv": (b"pixel,line,easting,northing\n" + b"1,25,3,5,500163,192,5599728,375\n" * 3, "decimal commas"),
    "town.csv": (b"id,pixel,line,x,y\n1,5,6,7,8\nWells, 2,5,6,7,8\n", "line 3.*quotation marks"),
    "blank.txt": (b"id pixel line x y\nA 5 6 7 8\nB 2 5 6 7 8\n", "line 3.*as many fields"),
    "old.points": (b"mapX,mapY,pixelX,pixelY,enable\n500163,192,5599728,375,143,192,-261,625,1\n", "decimal points"),
    "new.points": (
        b"#CRS: EPSG:25832\nmapX,mapY,sourceX,sourceY,enable,dX,dY,residual\n500163,2,5599728,3,143,1,-261,6,1,0,0,0\n",
        "decimal points",
    ),
    "binary.csv": (bytes(range(256)) * 40, "not a text file"),
    "junk.points": (b"mapX,mapY,sourceX,sourceY\n1,2,x,4\n", "without four numbers"),
    "cut.geojson": (b'{"type": "FeatureCollection", "features": [{"type"', "not valid JSON"),
    "deep.geojson": (b'{"type": "FeatureCollection", "features": ' + b"[" * 100000, "nested too deeply"),
    "point.geojson": (b'{"type": "FeatureCollection", "features": [{"geometry": null}]}', "feature 1 is no link"),
    "none.geojson": (b'{"type": "FeatureCollection", "features": []}', "no points"),
    "nogcp.vrt": (b"<VRTDataset></VRTDataset>", "GCPList"),
    "badgcp.vrt": (b'<VRTDataset><GCPList><GCP Pixel="1" Line="x" X="1" Y="2"/></GCPList>', "without Pixel"),
    "bomb.vrt": (
        b'<!DOCTYPE a [<!ENTITY b "cc">]><VRTDataset><GCPList><GCP Pixel="&b;" Line="1"/>',
        "without Pixel",
    ),
    "half.gpkg": (b"SQLite format 3\0" + bytes(4000), "GeoPackage"),
    "envi.pts": (b"; ENVI Image to Map GCP File\n; x\n1 2 3\n", "line 3"),
    "meta.csv": (b"#Label,X/Easting,Y/Northing,Z/Altitude\np,1,2,3\n", "X/Pixel"),
    "aro.csv": (b"POINT_ID,X_IM,X_MAP,X_SHIFT_M\n1,2,3,4\n", "Y_IM"),
    "huge.sh": (b"gdal_translate -gcp 1e999 1 1 1 a b\n", "too large"),
}  # fmt: skip


GOOD = {
    "empty_ends.csv": b"pixel,line,x,y\n5,6,7,8,,\n9,6,7,8\n",
    "quoted.csv": b'id,pixel,line,x,y\n"Wells, 2",5,6,7,8\n',
    "crs_in_rows.points": b'mapX,mapY,pixelX,pixelY,enable\n7,8,5,-6,1,"PROJCS[1,2]"\n7,8,5,-6,1,PROJCS[1,2],3\n',
}


@pytest.mark.parametrize("name", list(GOOD))
def test_more_fields_that_shift_no_column_are_read(name, tmp_path):
    path = tmp_path / name
    path.write_bytes(GOOD[name])
    np.testing.assert_array_equal(read_links(str(path)).target_xy[0], [7, 8])


@pytest.mark.parametrize("name", list(BAD))
def test_bad_files_are_explained(name, tmp_path):
    content, message = BAD[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(CrosstieError, match=message) as caught:
        read_links(str(path))
    assert str(caught.value).endswith((".", ")")) and len(str(caught.value)) < 400


def test_files_that_are_none(tmp_path):
    for path in (str(tmp_path), str(tmp_path / "missing.csv"), "/dev/zero", "a\0b"):
        with pytest.raises(CrosstieError):
            read_links(path)
    for path in ("/vsizip/a.zip/b.csv", "https://example.org/a.csv", "/vsicurl/x", "<VRTDataset>"):
        with pytest.raises(CrosstieError, match="not a plain file"):
            read_links(path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        with pytest.raises(CrosstieError, match="not a file"):
            read_links(str(tmp_path / "pipe.csv"))


def test_ten_million_lines_are_refused_quickly(tmp_path):
    path = tmp_path / "long.csv"
    with path.open("wb") as file:
        file.write(b"moving_x,moving_y,reference_x,reference_y\n")
        for _ in range(100):
            file.write(b"1.5,2.5,3.5,4.5\n" * 100_000)
    start = time.process_time()
    with pytest.raises(CrosstieError, match="more than 1,000,000 lines"):
        read_links(str(path))
    assert time.process_time() - start < 8


def test_huge_files_are_refused_unread(tmp_path, monkeypatch):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        file.truncate(text_files.MOST_BYTES + 1)
    with pytest.raises(CrosstieError, match="more than the 256 MB"):
        read_links(str(path))


def test_swapped_axes_are_noticed_and_cured(tmp_path, sources):
    given_links, path = links(6), str(tmp_path / "s.csv")
    write_links(path, Links(given_links.source_xy, given_links.target_xy[:, ::-1], Frame(PIXELS), Frame(MAP, UTM)))
    with opened(None, sources["reference"]) as rasters:
        with pytest.raises(CrosstieError, match="with x and y swapped.*--swap-target"):
            to_tie_points(read_links(path), rasters)
        cured = to_tie_points(read_links(path, options=Options(swap_target=True)), rasters)
    assert np.isfinite(cured.reference_xy).all()


def test_a_wrong_crs_is_noticed(tmp_path, sources):
    given_links, path = links(6), str(tmp_path / "s.csv")
    write_links(path, Links(given_links.source_xy, given_links.target_xy, Frame(PIXELS), Frame(MAP, "EPSG:32632")))
    with (
        opened(None, sources["reference"]) as rasters,
        pytest.raises(CrosstieError, match="far off.*in EPSG:32633.*correct their CRS"),
    ):
        to_tie_points(read_links(path), rasters)


def test_a_missing_crs_is_asked_for(tmp_path, sources):
    path = str(tmp_path / "a.json")
    with pytest.raises(CrosstieError, match="--crs EPSG:number"):
        write_links(path, Links(np.ones((1, 2)), np.ones((1, 2))), "iiif")
    assert not Path(path).exists()


def test_duplicated_and_missing_ids_get_names_of_their_own(tmp_path, sources):
    label = np.array(["1", "1", "", "2", "", "4"], dtype=object)
    with opened(sources["plain"], None) as rasters:
        write_links(str(tmp_path / "a.vrt"), links(6, label=label), "", rasters)
    names = list(read_links(str(tmp_path / "a.vrt")).label)
    assert len(set(names)) == 6 and names[0] == "1"
    table = to_tie_points(Links(*np.ones((2, 6, 2)), Frame(PIXELS), Frame(PIXELS), label=label), Rasters())
    assert list(table.id) == [1, 2, 3, 4, 5, 6]


def test_nothing_of_the_users_is_overwritten_and_nothing_half_written(tmp_path, sources, monkeypatch):
    path = tmp_path / "a.csv"
    path.write_text("mine")
    with pytest.raises(CrosstieError, match="exists already"):
        write_links(str(path), links(3))
    from crosstie.core.exchange.formats import csv_table

    def fails(part, *more):
        Path(part).write_text("half")
        raise OSError("no space left")

    monkeypatch.setattr(csv_table, "write", fails)
    with pytest.raises(CrosstieError):
        write_links(str(path), links(3), overwrite=True)
    assert path.read_text() == "mine" and len(list(tmp_path.iterdir())) == 1
    with pytest.raises(CrosstieError, match="no points to write"):
        write_links(str(tmp_path / "b.csv"), links(0))


def test_names_to_write_choose_the_format():
    assert format_for("scan.tif.aux.xml").name == "aux" and format_for("A.POINTS").name == "qgis"
    with pytest.raises(CrosstieError, match=r"Let it end in \.points / \.csv"):
        format_for("points.xyz")
    with pytest.raises(CrosstieError, match="There is no format"):
        read_links("x.csv", "shapefile")


def test_one_point_without_a_finite_place_on_either_side_is_refused(tmp_path):
    for side in ("source_xy", "target_xy"):
        broken = links(3)
        getattr(broken, side)[1, 0] = np.inf
        with pytest.raises(CrosstieError, match="no finite coordinates"):
            write_links(str(tmp_path / "x.csv"), broken, "csv")
    assert not list(tmp_path.iterdir())


def test_arcgis_links_with_ids_and_residuals(tmp_path):
    path = tmp_path / "links.txt"
    path.write_text("1\t0\t-10\t247192.5\t4529042.5\t0.5\t-0.25\t0.56\n2\t20\t-10\t268268.5\t4528384.5\t0\t0\t0\n")
    found = read_links(str(path), "arcgis")
    assert found.source_xy.tolist() == [[0, -10], [20, -10]]
    assert found.target_xy.tolist() == [[247192.5, 4529042.5], [268268.5, 4528384.5]]


def test_envi_names_degrees_by_their_usual_line(tmp_path):
    degrees = Links(np.ones((3, 2)), np.full((3, 2), 15.0), Frame(PIXELS), Frame(MAP, "EPSG:4326"))
    write_links(str(tmp_path / "a.pts"), degrees, "envi")
    assert "projection info = {Geographic Lat/Lon, WGS-84, units=Degrees}" in (tmp_path / "a.pts").read_text()


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:EPSG::32633", "urn:ogc:def:crs:EPSG:9.8:32633", "EPSG:32633"])
def test_geojson_names_its_crs_in_every_usual_way(name, tmp_path):
    path = tmp_path / "lines.geojson"
    line = {"type": "LineString", "coordinates": [[500000, 4600000], [500001, 4600002]]}
    crs = {"type": "name", "properties": {"name": name}}
    feature = {"type": "Feature", "properties": {}, "geometry": line}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": [feature]}))
    assert read_links(str(path)).target == Frame(MAP, "EPSG:32633")


def test_places_just_below_the_top_are_pixels_of_nobody_knows_which_raster():
    shown = Links(np.array([[5.0, 0.5], [9.0, -3.0]]), np.ones((2, 2)), Frame(SHOWN), Frame(MAP, UTM))
    with pytest.raises(CrosstieError, match="pixels or on a map"):
        arranged(shown, Frame(PIXELS), Frame(MAP, UTM), Rasters())
    shown.source_xy[0, 1] = 0.0
    assert arranged(shown, Frame(PIXELS), Frame(MAP, UTM), Rasters()).source_xy.tolist() == [[5, 0], [9, 3]]


def test_points_over_a_reference_without_a_place_come_back_as_they_were_drawn(raster, tmp_path):
    """QGIS counts the pixels of such a raster upwards from its upper edge, and calls that a map."""
    sources = [raster(np.zeros((60, 80), np.uint8) + 1, name) for name in ("m.tif", "r.tif")]
    xy = np.array([[1.5, 2.25], [70, 8], [33, 55]])
    points = TiePoints.from_matches(xy, xy[::-1], np.ones(3), "structural")
    path = tmp_path / "a.points"
    write_tie_points(str(path), points, *sources)
    with opened(*sources) as rasters:
        back = to_tie_points(read_links(str(path)), rasters)
    np.testing.assert_allclose(back.moving_xy, xy)
    np.testing.assert_allclose(back.reference_xy, xy[::-1])
    path.write_text("mapX,mapY,sourceX,sourceY,enable\n400000,5700000,1,-2,1\n")
    with pytest.raises(CrosstieError, match="map coordinates"), opened(*sources) as rasters:
        to_tie_points(read_links(str(path)), rasters)


def test_a_command_is_no_option(raster, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    raster(np.zeros((9, 9), np.uint8), "-co.tif", geotransform=(0, 1, 0, 0, 0, -1), crs="EPSG:32633")
    xy = np.array([[1.0, 2], [3, 4], [5, 1]])
    with opened(RasterSource("-co.tif"), None) as rasters:
        write_links("a.sh", Links(xy, xy, Frame(PIXELS), Frame(MAP, "EPSG:32633")), "gdal", rasters)
    assert ' "./-co.tif" ' in (tmp_path / "a.sh").read_text()


@pytest.mark.parametrize(("name", "ids"), [("²", [1, 2, 3]), ("٣", [3, 7, 8]), ("1" * 30, [1, 2, 3])])
def test_labels_are_ids_where_all_are_numbers(name, ids, sources):
    named = links(3, label=np.array([name, "7", "8"], dtype=object))
    with rasters_for("csv", sources) as rasters:
        assert to_tie_points(named, rasters).id.tolist() == ids
