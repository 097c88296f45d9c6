"""What a file names is opened only where it is a plain file here; and words of GDAL may be no UTF-8."""

import http.server
import json
import os
import signal
import sys
import threading
import zipfile
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.gdal_errors import collected
from crosstie.core.geometry.matrix import Affine
from crosstie.core.operation.operation import Operation, load_operation
from crosstie.core.operation.vectors import apply_to_vector
from crosstie.core.raster.area_files import read_area
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.reader import Reader
from crosstie.core.raster.source import Raster
from crosstie.core.request import RasterSource
from crosstie.core.review.review_file import Saved, from_text, to_text
from osgeo import gdal

from .test_review_file import registered

SIDE = RasterGrid("m", (64, 48))
STAY = Operation(Affine.of(np.eye(3)), SIDE, SIDE)


@pytest.fixture
def web():
    """An address on this computer, and the list of what was asked for there."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

        do_HEAD = do_GET  # noqa: N815 (the name is the library's)

        def log_message(self, *_arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}", asked
    server.shutdown()
    server.server_close()


@pytest.fixture(autouse=True)
def offline(monkeypatch):
    """No test has named an address before this one."""
    monkeypatch.setattr("crosstie.core.gdal_errors._offline", [True])


@pytest.fixture(params=[True, False], ids=["raising", "returning"])
def either_way(request):
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@contextmanager
def at_once(seconds=20):
    """Fail where something waits."""

    def waited(*_arguments):
        raise AssertionError("it waits for ever")

    before = signal.signal(signal.SIGALRM, waited)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def virtual(path, inner, tag="SourceFilename", name="relativeToVRT='1'"):
    path.write_text(
        f'<VRTDataset rasterXSize="64" rasterYSize="48"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        f"<{tag} {name}>{inner}</{tag}><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    return str(path)


def traps(folder, address):
    """Return paths that a file could name, each of which would ask another computer if it was opened or read."""
    wms = f"<GDAL_WMS><Service name='TMS'><ServerUrl>{address}/w/${{z}}.png</ServerUrl></Service></GDAL_WMS>"
    (folder / "wms.tif").write_text(wms)
    (folder / "lost.json").write_text(json.dumps({"type": "Catalog", "stac_version": "1.0.0", "href": address}))
    return {
        "an address": f"/vsicurl/{address}/a.tif",
        "an address in a zip": f"/vsizip//vsicurl/{address}/a.zip/a.tif",
        "a driver's name": f"WMS:{address}",
        "a share": "\\\\127.0.0.1\\share\\a.tif",
        "a web service called tif": str(folder / "wms.tif"),
        "a text of another kind": str(folder / "lost.json"),
        "a virtual raster": virtual(folder / "a.vrt", f"/vsicurl/{address}/v.tif"),
        "one in disguise": virtual(folder / "b.tif", f"&#47;vsi&#x63;url/{address}/v.tif"),
        "one in another": virtual(folder / "c.vrt", "a.vrt"),
        "one with a web service": virtual(folder / "d.vrt", "wms.tif"),
        "a raster as text": f"<VRTDataset rasterXSize='6' rasterYSize='6'><a>/vsicurl/{address}/t.tif</a></VRTDataset>",
    }


@pytest.mark.parametrize("kind", range(11))
def test_nothing_that_a_file_names_makes_a_request(tmp_path, web, kind):
    address, asked = web
    name, path = list(traps(tmp_path, address).items())[kind]
    source = RasterSource(path, name="theirs", hearsay=True)
    with pytest.raises(CrosstieError, match="theirs is named by a file"), Reader(source) as reader:
        reader.read(size=32)
    assert asked == [], name


def own_traps(folder, address, raster):
    """Return files of the user's own, each of which would make GDAL ask the address when it is opened or read."""
    network, pixels = f"/vsicurl/{address}/x.tif", np.arange(65536, dtype=np.uint8).reshape(256, 256)
    for name in ("overview", "ovr", "msk", "inner"):
        raster(pixels, f"{name}.tif")
    (folder / "overview.tif.aux.xml").write_text(
        f'<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">{network}</MDI></Metadata></PAMDataset>'
    )
    virtual(folder / "ovr.tif.ovr", network)
    virtual(folder / "msk.tif.msk", network)
    places = {f"{axis}_{key}": value for axis in "XY" for key, value in (("DATASET", network), ("BAND", "1"))}
    inner = gdal.Open(str(folder / "inner.tif"), gdal.GA_Update)
    inner.SetMetadata({**places, "PIXEL_OFFSET": "0", "LINE_OFFSET": "0"}, "GEOLOCATION")
    inner = None
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(virtual(folder / "away.vrt", network), "away.vrt")
    kml = f"<kml><Document><GroundOverlay><Icon><href>{address}/k.png</href></Icon><LatLonBox><north>1</north>"
    (folder / "k.kml").write_text(
        f"{kml}<south>0</south><east>1</east><west>0</west></LatLonBox></GroundOverlay></Document></kml>"
    )
    asset = {"href": f"{address}/b.tif", "eo:bands": [{"name": "b"}]}
    shape = {"proj:epsg": 32633, "proj:transform": [9, 0, 0, 0, -9, 0], "proj:shape": [9, 9]}
    item = {"type": "Feature", "stac_version": "1.0.0", "properties": shape, "assets": {"B": asset}, "id": "i"}
    (folder / "stac.json").write_text(json.dumps({"type": "FeatureCollection", "features": [item]}))
    traps(folder, address)
    files = ("overview.tif", "ovr.tif", "msk.tif", "inner.tif", "k.kml", "stac.json", "wms.tif", "a.vrt", "b.tif",
             "c.vrt", "d.vrt")  # fmt: skip
    return [*(str(folder / name) for name in files), f"/vsizip/{folder}/a.zip/away.vrt"]


@pytest.mark.parametrize("number", range(12))
def test_no_file_of_the_users_own_makes_a_request(tmp_path, web, raster, number):
    address, asked = web
    path = own_traps(tmp_path, address, raster)[number]
    with pytest.raises(CrosstieError, match="holds addresses of other computers"), Reader(RasterSource(path)) as reader:
        reader.read(size=32)
    assert asked == [], path


@pytest.mark.parametrize("number", range(12))
def test_if_a_text_slipped_through_gdal_would_still_be_offline(tmp_path, web, raster, monkeypatch, number):
    address, asked = web
    path = own_traps(tmp_path, address, raster)[number]
    monkeypatch.setattr("crosstie.core.raster.source.refuse_leading_away", lambda *_: None)
    monkeypatch.setattr("crosstie.core.raster.source._pointers", lambda *_: ())
    with suppress(CrosstieError), Reader(RasterSource(path)) as reader:
        reader.read(size=32)
    assert asked == [], path


def test_files_that_only_mention_web_pages_are_opened(tmp_path, raster):
    raster(np.arange(3072, dtype=np.uint8).reshape(48, 64), "a.tif")
    text = Path(virtual(tmp_path / "a.vrt", "a.tif")).read_text()
    metadata = '<Metadata><MDI key="SOURCE">https://example.org/terms</MDI></Metadata>'
    namespace = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
    (tmp_path / "a.vrt").write_text(text.replace('YSize="48">', f'YSize="48" {namespace}>{metadata}', 1))
    (tmp_path / "a.tif.aux.xml").write_text(f"<PAMDataset>{metadata}</PAMDataset>")
    with Reader(RasterSource(str(tmp_path / "a.vrt"))) as reader:
        assert reader.read(size=32) is not None


VECTORS = {
    "a.vrt": '<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>{web}/v.geojson</SrcDataSource></OGRVRTLayer>'
    "</OGRVRTDataSource>",
    "b.geojson": '{{"type": "FeatureCollection", "crs": {{"type": "link", "properties": {{"href": "{web}/crs", '
    '"type": "ogcwkt"}}}}, "features": [{{"type": "Feature", "properties": {{}}, "geometry": {{"type": "Polygon", '
    '"coordinates": [[[0, 0], [9, 0], [9, 9], [0, 0]]]}}}}]}}',
    "c.xml": "<OGRWFSDataSource><URL>{web}/wfs</URL></OGRWFSDataSource>",
}


@pytest.mark.parametrize("name", VECTORS)
def test_no_file_of_vectors_makes_a_request(tmp_path, web, name):
    address, asked = web
    path = tmp_path / name
    path.write_text(VECTORS[name].format(web=address))
    for use in (lambda: apply_to_vector(str(path), str(tmp_path / "o.gpkg"), STAY), lambda: read_area(str(path), "")):
        with suppress(CrosstieError):
            use()
        assert asked == []


def test_a_list_of_local_layers_is_read(tmp_path):
    path, inner = tmp_path / "local.vrt", tmp_path / "p.csv"
    inner.write_text("x,y\n1,2\n")
    path.write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="p"><SrcDataSource>{inner}</SrcDataSource><GeometryType>wkbPoint'
        '</GeometryType><GeometryField encoding="PointFromColumns" x="x" y="y"/></OGRVRTLayer></OGRVRTDataSource>'
    )
    assert apply_to_vector(str(path), str(tmp_path / "o.gpkg"), STAY).features == 1


def test_the_test_would_notice_a_request(tmp_path, web):
    address, asked = web
    with pytest.raises(CrosstieError):
        Raster(RasterSource(f"/vsicurl/{address}/a.tif"))
    assert asked


def test_what_a_session_names_is_hearsay_and_a_plain_file_is_opened(raster, tmp_path):
    given = raster(np.arange(48 * 64, dtype=np.uint16).reshape(48, 64) + 1, "a.tif")
    matched = registered()
    sources = {"moving": given, "reference": RasterSource(virtual(tmp_path / "b.vrt", "a.tif"))}
    matched = replace(matched, request=replace(matched.request, **sources))
    request = from_text(to_text(Saved(matched, None))).matched.request
    assert request == matched.request
    for source in (request.moving, request.reference):
        assert source.hearsay
        with Reader(source) as reader:
            assert reader.raster.width == 64


@pytest.mark.parametrize(("heights", "kept"), [("250", "250"), ("/vsicurl/http://127.0.0.1:9/h.tif", ""), ("", "")])
def test_heights_of_a_session_are_no_address(heights, kept):
    matched = registered()
    matched = replace(matched, request=replace(matched.request, heights=heights))
    assert from_text(to_text(Saved(matched, None))).matched.request.heights == kept


def report(folder, path):
    sides = {side: {"path": path, "name": side} for side in ("moving", "reference")}
    (folder / "report.json").write_text(json.dumps({"request": sides, "transform": STAY.transform.to_json()}))
    return str(folder / "report.json")


@pytest.mark.parametrize("what", ["an address", "a virtual raster", "a web service called tif"])
def test_a_report_makes_no_request(tmp_path, web, what):
    address, asked = web
    with pytest.raises(CrosstieError, match="named by a file"):
        load_operation(report(tmp_path, traps(tmp_path, address)[what]))
    assert asked == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes among files")
def test_pipes_are_not_waited_for(tmp_path):
    pipe = str(tmp_path / "f.tif")
    os.mkfifo(pipe)
    with at_once():
        for hearsay in (True, False):
            with pytest.raises(CrosstieError, match="pipe"):
                Raster(RasterSource(pipe, hearsay=hearsay))
        with pytest.raises(CrosstieError, match="pipe"):
            load_operation(report(tmp_path, pipe))
        with pytest.raises(CrosstieError, match="no file of vectors"):
            apply_to_vector(pipe, str(tmp_path / "o.gpkg"), STAY)
        with pytest.raises(CrosstieError):
            Reader(RasterSource(virtual(tmp_path / "p.vrt", "f.tif"), hearsay=True))


@pytest.mark.parametrize("name", ["v.vrt", "roads.gpkg", "roads.geojson"])
def test_a_layer_that_leads_to_an_address_is_not_opened(tmp_path, web, name):
    address, asked = web
    (tmp_path / name).write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>{address}/v.geojson</SrcDataSource></OGRVRTLayer>'
        "</OGRVRTDataSource>"
    )
    with pytest.raises(CrosstieError, match="leads on to an address"):
        apply_to_vector(str(tmp_path / name), str(tmp_path / "o.gpkg"), STAY)
    assert asked == []


LATIN1 = [
    '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
    '<SourceFilename relativeToVRT="1">Stra\xdfe.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource>'
    "</VRTRasterBand></VRTDataset>",
    '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="\xdf" band="1"/></VRTDataset>',
    '<VRTDataset rasterXSize="\xdf" rasterYSize="64"></Stra\xdfe>',
]


@pytest.mark.parametrize("text", LATIN1)
def test_words_of_gdal_that_are_no_utf8_end_in_our_own_error(tmp_path, either_way, text):
    (tmp_path / "a.vrt").write_bytes(text.encode("latin-1"))
    with pytest.raises(CrosstieError), Reader(RasterSource(str(tmp_path / "a.vrt"))) as reader:
        reader.read(size=60)


def test_they_are_kept_as_details(either_way):
    with collected() as errors:
        gdal.Open("<VRTDataset></Stra\udcdfe>")
    assert errors


@pytest.mark.parametrize("suffix", ["gml", "geojson", "kml"])
def test_addresses_among_the_attributes_and_names_of_a_vector_file_do_no_harm(tmp_path, suffix, web):
    address, asked = web
    feature = {
        "type": "Feature",
        "properties": {"see": f"{address}/page", "more": "<a href='https://example.org'>x</a>"},
        "geometry": {"type": "Point", "coordinates": [9, 9]},
    }
    (tmp_path / "v.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [feature] * 3}))
    if suffix != "geojson":
        made = gdal.VectorTranslate(str(tmp_path / f"v.{suffix}"), str(tmp_path / "v.geojson"), format=suffix.upper())
        del made
    done = apply_to_vector(str(tmp_path / f"v.{suffix}"), str(tmp_path / "o.gpkg"), STAY)
    assert done.features == 3 and asked == []
