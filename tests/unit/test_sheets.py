"""Sheets of a series: a sheet index against file names, corners on the map, and the prior that they give."""

from __future__ import annotations

import json

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.sheet_index import read_sheet_index, words
from crosstie.core.geometry import frames
from crosstie.core.outcome import Refused
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.request_check import check_request
from crosstie.core.registration.search_windows import search_stages
from crosstie.core.registration.sheet_prior import corners_on, four, sheet_notes
from crosstie.core.request import MatchRequest, RasterSource, RoughPoint, Sheet
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.queue import read_pairs
from crosstie.services.request_options import request_of
from osgeo import ogr, osr

PLACE = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
"""Of a reference of 400 × 300 pixels."""
SHEET = "POLYGON((500200 4499900, 500400 4499900, 500400 4499740, 500200 4499740, 500200 4499900))"
"""100 × 80 pixels of it, from column 100 and row 50 on."""
FRAME = "20 10, 120 10, 120 90, 20 90"
"""In a moving raster of 140 × 100 pixels."""


@pytest.fixture
def index(tmp_path):
    """index((name, wkt), …): the path of a sheet index."""

    def write(*sheets, field="name", epsg=32633, name="sheets.gpkg"):
        data = ogr.GetDriverByName("GPKG" if name.endswith("gpkg") else "GeoJSON").CreateDataSource(
            str(tmp_path / name)
        )
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = data.CreateLayer("sheets", reference, ogr.wkbUnknown)
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        for title, wkt in sheets:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField(field, title)
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            layer.CreateFeature(feature)
        layer = data = None
        return str(tmp_path / name)

    return write


@pytest.fixture
def pair(raster, textured):
    moving = raster(np.uint8(255 * textured(100, 140, 1)), name="TK25_0341_Goetheweg.tif")
    reference = raster(np.uint8(255 * textured(300, 400, 2)), name="map.tif", geotransform=PLACE, crs="EPSG:32633")
    return moving, reference


@pytest.mark.parametrize(
    ("sheet", "file"),
    [
        ("341", "TK25_0341_1890.tif"), ("Göttingen", "goettingen.tif"), ("Göttingen", "GOTTINGEN_b.tif"),
        ("Bad Müller", "bad-mueller.png"), ("A 7 Süd", "a07 sud.jp2"), ("0012", "12.tif"),
        ("Neu Stadt", "Neustadt.tif"),
        ("Straße", "strasse.tif"), ("Łódź", "lodz.tif"),
    ],
)  # fmt: skip
def test_names_are_compared_without_case_accents_spaces_and_zeros(sheet, file, index):
    found = read_sheet_index(index((sheet, SHEET), ("Elsewhere 99", SHEET))).sheet_of(file)
    assert found.name == sheet and len(found.corners) == 4 and found.count == 1


def test_part_of_a_word_or_of_a_number_is_no_name(index):
    sheets = read_sheet_index(index(("34", SHEET), ("Berg", SHEET)))
    assert sheets.sheet_of("341_Bergen.tif").count == 0
    assert words("Blatt 007a") == ("blatt", "7", "a")


def test_the_longer_name_counts_and_an_exact_one_before_all(index):
    sheets = read_sheet_index(index(("12", SHEET), ("12 Nord", SHEET), ("012", SHEET)))
    assert sheets.sheet_of("map_12_nord.tif").name == "12 Nord"
    assert sheets.sheet_of("012.tif").name == "012" and sheets.sheet_of("12.tif").name == "12"


def test_duplicates_and_gaps_are_said_and_not_used(index, pair):
    path = index(("341", SHEET), ("0341", SHEET))
    request = request_of(pair[0].path, pair[1].path, {"sheet_index": path})
    assert request.sheet == Sheet(name="TK25_0341_Goetheweg", index="sheets.gpkg", count=2)
    assert "2 sheets that TK25_0341_Goetheweg may be named after" in str(sheet_notes(request)[0])
    gap = request_of(pair[0].path, pair[1].path, {"sheet_index": index(("7", SHEET), name="gap.gpkg")})
    assert "gap.gpkg has no sheet that TK25_0341_Goetheweg is named after" in str(sheet_notes(gap)[0])
    with ImagePair(gap) as opened:
        assert [stage.prior for stage in search_stages(opened)] == [None], "as without an index"


def test_an_index_that_cannot_be_used_is_explained(index, tmp_path):
    with pytest.raises(CrosstieError, match="has no field number. Choose the one with the names of the sheets: name"):
        read_sheet_index(index(("1", SHEET)), "number")
    with pytest.raises(CrosstieError, match="has no field name. Choose .*: fid_1"):
        read_sheet_index(index(("1", SHEET), field="fid_1", name="b.gpkg"))
    with pytest.raises(CrosstieError, match="holds no polygons with names"):
        read_sheet_index(index(("1", "POINT(1 2)"), ("", SHEET), name="c.gpkg"))
    (tmp_path / "d.gpkg").write_text("nothing")
    with pytest.raises(CrosstieError, match="cannot be read"):
        read_sheet_index(str(tmp_path / "d.gpkg"))


def test_a_polygon_that_crosses_itself_has_its_corners_all_the_same(index):
    crossed = "POLYGON((500200 4499900, 500400 4499740, 500400 4499900, 500200 4499740, 500200 4499900))"
    found = read_sheet_index(index(("1", crossed), ("2", "POLYGON((0 0, 1 1, 2 2, 0 0))"))).sheet_of("1.tif")
    assert sorted(found.corners) == sorted([(500200, 4499900), (500400, 4499900), (500400, 4499740), (500200, 4499740)])


# The prior


def stages(pair, sheet, neatline=FRAME, **more):
    with ImagePair(MatchRequest(*pair, sheet=sheet, neatline=neatline, **more)) as opened:
        return list(search_stages(opened))


CORNERS = Sheet(((500200.0, 4499900.0), (500400.0, 4499900.0), (500400.0, 4499740.0), (500200.0, 4499740.0)))


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (2, 1, 0, 3), (0, 2, 1, 3), (3, 0, 1, 2)])
def test_the_corners_of_the_frame_lie_on_those_of_the_sheet_whatever_their_order(order, pair):
    upright, turned = stages(pair, Sheet(tuple(CORNERS.corners[k] for k in order)))
    assert frames.apply(upright.prior.matrix, [[20, 10], [120, 90]]) == pytest.approx(
        np.array([[100, 50], [200, 130]]), abs=1e-6
    )
    assert frames.apply(turned.prior.matrix, [[20, 10], [120, 90]]) == pytest.approx(
        np.array([[200, 130], [100, 50]]), abs=1e-6
    ), "a sheet that lay upside down in the scanner"
    assert upright.prior.rotation_deg <= 3 and upright.prior.scale_factor <= 1.05


def test_corners_in_another_crs_lie_at_the_same_place(pair, raster):
    from crosstie.core.crs import reproject, spatial_reference, to_wkt
    from crosstie.core.raster.source import Raster

    wkt = to_wkt(spatial_reference("EPSG:4326"))
    with Raster(pair[1]) as reference:
        xy = reproject(np.array(CORNERS.corners), reference.crs_wkt, wkt)
        there = corners_on(Sheet(tuple(map(tuple, xy.tolist())), wkt), reference)
    assert there == pytest.approx(np.array([[100, 50], [200, 50], [200, 130], [100, 130]]), abs=0.01)


def test_without_a_frame_the_scans_corners_count_with_less_trust(pair):
    for neatline in ("off", "0 0, 140 0, 140 100, 0 100"):
        (first, *_) = stages(pair, CORNERS, neatline)
        assert first.prior.shift_px >= 20 and first.prior.scale_factor >= 1.3


def test_what_a_person_shows_counts_before_the_sheet(pair):
    points = (RoughPoint((10, 10), (300, 200)), RoughPoint((130, 90), (390, 280)))
    first = stages(pair, CORNERS, rough_points=points)[0]
    assert frames.apply(first.prior.matrix, [[10, 10]]) == pytest.approx(np.array([[300, 200]]), abs=20)


def test_a_sheet_elsewhere_or_without_a_place_is_refused_before_the_match(pair, raster, textured):
    far = Sheet(tuple((x + 9000, y) for x, y in CORNERS.corners), name="Far")
    with pytest.raises(CrosstieError, match="The sheet Far lies outside map.tif"):
        check_request(MatchRequest(*pair, sheet=far))
    with pytest.raises(CrosstieError, match="hold nothing on map.tif"):
        check_request(
            MatchRequest(*pair, sheet=Sheet(((5e5, 4499900), (5e5, 4499800), (5e5, 4499700), (5e5, 4499600))))
        )
    plain = raster(np.uint8(255 * textured(90, 90, 3)), name="plain.tif")
    with pytest.raises(CrosstieError, match="plain.tif has no georeference"):
        check_request(MatchRequest(pair[0], plain, sheet=CORNERS))


def test_four_of_many_corners():
    ring = np.array([[50, 0], [100, 2], [101, 40], [99, 80], [50, 82], [1, 81], [0, 40], [2, 1]], float)
    assert four(ring).tolist() == [[2, 1], [100, 2], [99, 80], [1, 81]]


def test_a_row_of_a_batch_says_by_which_sheet_it_was_searched(index, pair, tmp_path, monkeypatch):
    path = index(("341", SHEET), ("Other", SHEET))
    monkeypatch.setattr(batch_pair, "match", lambda request, **_: Refused(request, ()))
    (tmp_path / "pairs.csv").write_text(
        f"moving,reference,id,sheet_index\n{pair[0].path},{pair[1].path},a,sheets.gpkg\n{pair[1].path},{pair[1].path},b,\n"
    )
    one, other = read_pairs(str(tmp_path / "pairs.csv"), str(tmp_path), {"name_field": "name"})
    assert path in one.inputs and path not in other.inputs, "a changed index is matched anew"
    row = json.loads(json.dumps(batch_pair.register_pair(one), default=str))
    assert "where sheets.gpkg has 341" in row["sheet"]
    assert "sheet" not in batch_pair.register_pair(other)


def test_typed_corners_go_before_the_index(index, pair):
    options = {"corners": "500210 4499900, 500400 4499900, 500400 4499740, 500210 4499740 [EPSG:32633]"}
    request = request_of(pair[0].path, pair[1].path, {**options, "sheet_index": index(("341", SHEET))})
    assert request.sheet.corners[0] == (500210.0, 4499900.0) and "32633" in request.sheet.crs_wkt
    assert isinstance(request.moving, RasterSource)
