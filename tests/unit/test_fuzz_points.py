"""Every reader under random, mutated and hostile input: points, or a sentence; never a crash, a hang or a flood."""

from __future__ import annotations

import contextlib
import gzip
import json
import math
import sqlite3
import time
import tracemalloc
import zipfile

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.exchange import FORMATS, read_links, sniff, write_links
from crosstie.core.exchange.formats.options import Options
from crosstie.core.exchange.links import MAP, PIXELS, Frame, Links, opened
from crosstie.core.request import RasterSource
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

gdal = pytest.importorskip("osgeo.gdal")
NAMES = list(FORMATS)
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def samples(tmp_path_factory):
    """A good file of every format, as bytes."""
    folder = tmp_path_factory.mktemp("samples")
    made = gdal.GetDriverByName("GTiff").Create(str(folder / "m.tif"), 50, 40, 1)
    made.SetGeoTransform((10, 0.5, 0, 50, 0, -0.5))
    made = None
    rng = np.random.default_rng(0)
    links = Links(*rng.uniform(0, 40, (2, 6, 2)), Frame(PIXELS), Frame(MAP, "EPSG:4326"))
    contents = {}
    with opened(RasterSource(str(folder / "m.tif")), None) as rasters:
        for name in NAMES:
            path = folder / f"{name}{(FORMATS[name].suffixes or ('.csv',))[0]}"
            write_links(str(path), links, name, rasters)
            contents[name] = path.read_bytes()
    return contents


def survives(path, name=""):
    """Read; whatever comes out is finite links or a CrosstieError with a sentence."""
    start = time.process_time()
    try:
        links = read_links(str(path), name, Options(crs="EPSG:4326"))
    except CrosstieError as error:
        assert 10 < len(str(error)) < 600
    else:
        assert len(links) > 0
        assert np.isfinite(links.source_xy).all() and np.isfinite(links.target_xy).all()
        assert all(len(column) == len(links) for column in (links.label, links.enabled, links.check, links.note))
    assert time.process_time() - start < 8


@quick
@given(content=st.binary(max_size=400), name=st.sampled_from(["", *NAMES]))
def test_random_bytes(content, name, tmp_path):
    path = tmp_path / "f.bin"
    path.write_bytes(content)
    survives(path, name)


TEXT = st.text(
    alphabet=st.sampled_from(list("0123456789.,;|\t \n\r\"'-+eE#<>/=[]{}:abcxyzXYmovingreferencGCPLiePxl")),
    max_size=300,
)


@quick
@given(content=TEXT, name=st.sampled_from(["", *NAMES]))
def test_random_text(content, name, tmp_path):
    path = tmp_path / "f.txt"
    path.write_text(content, encoding="utf-8")
    survives(path, name)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(NAMES),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=6),
    told=st.booleans(),
)
def test_mutated_files(name, cuts, told, samples, tmp_path):
    content = samples[name]
    for where, drop, put in cuts:
        at = int(where * len(content))
        content = content[:at] + put + content[at + drop :]
    path = tmp_path / f"f{(FORMATS[name].suffixes or ('.csv',))[0]}"
    path.write_bytes(content)
    survives(path, name if told else "")


VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers(-(10**400), 10**400) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["features", "geometry", "coordinates", "properties", "type", "body", "items", "resourceCoords", "crs",
             "name", "moving_x", "moving_y", "reference_x", "reference_y", "crosstie", "confidence", "enabled", "kind"]
        ),
        inner, max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=VALUES, name=st.sampled_from(["geojson", "iiif"]))
def test_any_json(value, name, tmp_path):
    path = tmp_path / "f.json"
    path.write_text(json.dumps(value))
    survives(path, name)
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [value], "body": {"features": [value]}}))
    survives(path, name)


@pytest.mark.parametrize("name", [n for n in NAMES if n != "gpkg"])
def test_memory_is_a_multiple_of_the_file(name, samples, tmp_path):
    content = samples[name]
    text = content.decode()
    lines = text.splitlines(keepends=True)
    if len(lines) > 5 and name not in ("iiif", "geojson"):
        row = max(range(len(lines)), key=lambda i: sum(c.isdigit() for c in lines[i]) - 500 * ("[" in lines[i]))
        text = "".join(lines[:row] + [lines[row]] * 4000 + lines[row + 1 :])
    path = tmp_path / f"f{(FORMATS[name].suffixes or ('.csv',))[0]}"
    path.write_text(text)
    tracemalloc.start()
    try:
        survives(path, name)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 40 * len(text) + (8 << 20)


HOSTILE = [
    "(" * 200000,
    "<GCPList>" + "<GCP " * 100000,
    "<GCPList>" + "<GCP " + 'a="' * 100000,
    "<GCPList>" + "<GCP " + "a" * 300000 + "=",
    "-gcp " * 100000,
    "-gcp 1 1 1 " * 60000,
    "-gcp " + "1" * 400000,
    '-gcp 1 1 1 1 -a_srs "' + "\\" * 200000,
    "mapX,mapY,sourceX,sourceY\n" + '"' * 200000,
    "moving_x,moving_y,reference_x,reference_y\n" + '"' * 200000,
    "moving_x,moving_y,reference_x,reference_y\n" + "9" * 200000 + ",1,1,1\n",
    "; ENVI Image to Map GCP File\n; coordinate system string = {" + "{" * 200000,
    "a,b,c,d\n" * 100000,
    "," * 300000,
    "\n" * 300000,
    "#CRS: " + "[" * 200000 + "\nmapX,mapY,sourceX,sourceY\n1,2,3,4\n",
]


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_hostile_texts_take_no_time(number, tmp_path):
    path = tmp_path / "f.txt"
    path.write_text(HOSTILE[number])
    for name in ("", "qgis", "csv", "vrt", "gdal", "envi", "arcgis", "metashape", "arosics"):
        survives(path, name)


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS fid, x * 1.0 AS moving_x, "
COLUMNS = "x * 1.0 AS moving_y, x * 1.0 AS reference_x, x * 1.0 AS reference_y FROM n"


@pytest.mark.parametrize("layer", ["reference", "links"])
def test_a_geopackage_that_computes_its_rows_is_refused(layer, samples, tmp_path):
    """A view of endless rows in a file of some kilobytes: GDAL would count them for ever."""
    path = tmp_path / "bomb.gpkg"
    path.write_bytes(samples["gpkg"])
    database = sqlite3.connect(path)
    for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        database.execute(f'DROP TRIGGER "{trigger}"')
    database.execute(f'DROP TABLE "{layer}"')
    database.execute(f'CREATE VIEW "{layer}" AS {ENDLESS}{COLUMNS}')
    database.commit()
    database.close()
    with pytest.raises(CrosstieError, match="computed, not stored"):
        read_links(str(path))


def test_a_geopackage_that_computes_a_gigantic_value_is_refused(samples, tmp_path):
    path = tmp_path / "bomb.gpkg"
    path.write_bytes(samples["gpkg"])
    database = sqlite3.connect(path)
    database.execute("ALTER TABLE reference ADD COLUMN more TEXT AS (hex(zeroblob(900000000)))")
    database.commit()
    database.close()
    with pytest.raises(CrosstieError, match="computed, not stored"):
        read_links(str(path))


@pytest.mark.parametrize("layers", [("moving", "reference", "links"), ("moving", "reference"), ("links",)])
def test_a_geopackage_that_counts_rows_it_does_not_have_is_told(layers, samples, tmp_path):
    """GDAL believes `gpkg_ogr_contents`, and so numpy got an array without columns."""
    path = tmp_path / "counted.gpkg"
    path.write_bytes(samples["gpkg"])
    with contextlib.closing(sqlite3.connect(path)) as base:
        for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f'DROP TRIGGER "{trigger}"')
        for layer in ("moving", "reference", "links"):
            base.execute(f"DELETE FROM {layer}")  # noqa: S608
            if layer not in layers:
                base.execute("DELETE FROM gpkg_contents WHERE table_name = ?", [layer])
        base.commit()
    with pytest.raises(CrosstieError, match="no points|holds no"):
        read_links(str(path), "", Options(crs="EPSG:4326"))


@pytest.mark.parametrize("suffix", [".points", ".csv", ".gpkg", ".json", ".vrt", ".txt", ".pts"])
def test_archives_are_not_unpacked(suffix, tmp_path):
    """A kilobyte that would be a hundred megabytes, under the name of every format."""
    path = tmp_path / f"bomb{suffix}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("a.csv", "1,2,3,4\n" * 12_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(CrosstieError):
            read_links(str(path))
        assert tracemalloc.get_traced_memory()[1] < 4 << 20
    finally:
        tracemalloc.stop()
    packed = tmp_path / f"packed{suffix}"
    packed.write_bytes(gzip.compress(b"mapX,mapY,sourceX,sourceY\n1,2,3,4\n" * 100_000))
    with pytest.raises(CrosstieError):
        read_links(str(packed))


def test_sniffing_never_mistakes_one_format_for_another(samples, tmp_path):
    for name, content in samples.items():
        path = tmp_path / "unnamed"
        path.write_bytes(content)
        found = sniff(str(path)).name
        assert found == name or {found, name} == {"vrt", "aux"}


def test_numbers_that_are_none_are_refused():
    from crosstie.core.text_files import number

    for text in ("nan", "inf", "-Infinity", "1e999", "", "1,5", "0x10", "1 2"):
        with pytest.raises(ValueError):
            number(text)
    assert number("1,5", comma=True) == 1.5 and math.isclose(number(" 2.5e3 "), 2500)
