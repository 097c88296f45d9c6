"""Every format into every other: one truth, whichever way the programs count pixels."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import CrosstieError
from crosstie.core.exchange.exchange import FORMATS, read_links, write_links
from crosstie.core.exchange.formats.options import Options
from crosstie.core.exchange.links import (
    MAP,
    PIXELS,
    SHOWN,
    SHOWN_CENTRE,
    Frame,
    Links,
    Rasters,
    arranged,
    opened,
    to_tie_points,
)  # fmt: skip
from crosstie.core.exchange.mirrored import mirror_note
from crosstie.core.operation.fit_points import fit_links

UTM = "EPSG:32633"
PLACE = (514000.0, 3.0, 0.4, 4648000.0, 0.3, -3.0)
IMAGE = np.zeros((200, 220), np.uint8)
TRUE_XY = np.array([[0.5, 0.5], [0.0, 0.0], [102.627, 181.58], [219.5, 3.25], [10, 199.9], [77, 40.0]])


@pytest.fixture
def scene(raster):
    """Return a maker of a moving source (plain, with a geotransform, or with control points) and a reference."""

    def make(kind):
        gcps = [((c, r), (514000 + 3 * c, 4648000 - 3 * r)) for c in (0, 220) for r in (0, 200)]
        what = {
            "plain": {},
            "placed": {"geotransform": (514300.0, 2.5, 0.0, 4647900.0, 0.0, -2.5), "crs": UTM},
            "gcps": {"gcps": gcps, "crs": UTM},
        }
        return raster(IMAGE, "scan.tif", **what[kind]), raster(IMAGE, "ref.tif", geotransform=PLACE, crs=UTM)

    return make


def written_in(name, folder, links, rasters, number):
    path = str(folder / f"{number}.{name}")
    write_links(path, links, name, rasters)
    return read_links(path, name)


@pytest.mark.parametrize("kind", ["plain", "placed", "gcps"])
@pytest.mark.parametrize("first", FORMATS)
def test_every_conversion_keeps_the_pixels(scene, tmp_path, first, kind):
    if first == "arosics" and kind == "plain":
        pytest.skip("AROSICS' table needs a moving raster on a map")
    truth = Links(TRUE_XY, TRUE_XY + 2, Frame(PIXELS), Frame(PIXELS))
    with opened(*scene(kind)) as rasters:
        given = written_in(first, tmp_path, truth, rasters, 0)
        for second in FORMATS:
            if second == "arosics" and kind == "plain":
                continue
            back = to_tie_points(written_in(second, tmp_path, given, rasters, second), rasters)
            np.testing.assert_allclose(back.moving_xy, TRUE_XY, atol=1e-5, err_msg=f"{first} to {second}")
            np.testing.assert_allclose(back.reference_xy, TRUE_XY + 2, atol=1e-5, err_msg=f"{first} to {second}")


WITHOUT_RASTERS = sorted(set(FORMATS) - {"vrt", "arosics"})


@pytest.mark.parametrize("first", WITHOUT_RASTERS)
def test_conversions_of_a_plain_scan_need_no_rasters(scene, tmp_path, first):
    """All that these need is the CRS, which ArcGIS' table does not hold."""
    with opened(*scene("plain")) as rasters:
        on_map = arranged(Links(TRUE_XY, TRUE_XY, Frame(PIXELS), Frame(PIXELS)), Frame(PIXELS), Frame(MAP), rasters)
        path = str(tmp_path / "first")
        write_links(path, on_map, first)
        given = read_links(path, first, Options(crs=UTM))
        for second in WITHOUT_RASTERS:
            write_links(str(tmp_path / second), given, second, options=Options(crs=UTM))
            read = read_links(str(tmp_path / second), second, Options(crs=UTM))
            pixels = to_tie_points(read, rasters).moving_xy
            np.testing.assert_allclose(pixels, TRUE_XY, atol=1e-5, err_msg=f"{first} to {second}")


@pytest.mark.parametrize("name", ["csv", "geojson", "gpkg"])
def test_arcgis_map_coordinates_stay_what_they_are(tmp_path, name):
    given = Links(TRUE_XY + 5000, TRUE_XY, Frame(SHOWN_CENTRE), Frame(MAP, UTM))
    read = written_in(name, tmp_path, given, Rasters(), 0)
    assert read.source.kind == SHOWN
    np.testing.assert_array_equal(read.source_xy, TRUE_XY + 5000)


def told(links, rasters):
    with pytest.raises(CrosstieError) as caught:
        arranged(links, links.source, Frame(MAP, UTM), rasters)
    return str(caught.value)


def test_map_coordinates_are_checked_against_the_reference_whatever_they_become(scene):
    with opened(*scene("plain")) as rasters:
        true = arranged(Links(TRUE_XY, TRUE_XY, Frame(PIXELS), Frame(PIXELS)), Frame(PIXELS), Frame(MAP), rasters)
        degrees = arranged(true, Frame(PIXELS), Frame(MAP, "EPSG:4326"), rasters)

        def called(links, crs, turned=False):
            xy = links.target_xy[:, ::-1] if turned else links.target_xy
            return Links(links.source_xy, xy, links.source, Frame(MAP, crs))

        assert "with x and y swapped: read" in told(called(true, UTM, True), rasters)
        assert "(--swap-target)" in told(called(true, UTM, True), rasters)
        assert "with x and y swapped: read" in told(called(degrees, "EPSG:4326", True), rasters)
        assert "but on it in EPSG:4326: correct their CRS" in told(called(degrees, ""), rasters)
        assert "swapped and in EPSG:4326" in told(called(degrees, "", True), rasters)
        assert "but on it in EPSG:32633" in told(called(true, "EPSG:32632"), rasters)
        assert "swapped and in EPSG:32633" in told(called(true, "EPSG:4326", True), rasters)
        assert "check that it is the right reference raster" in told(
            Links(TRUE_XY, TRUE_XY + 9e5, Frame(PIXELS), Frame(MAP, UTM)), rasters
        )
        np.testing.assert_array_equal(
            arranged(called(true, UTM), Frame(PIXELS), Frame(MAP, UTM), rasters).target_xy, true.target_xy
        )


def test_source_coordinates_are_checked_against_a_moving_raster_on_a_map(scene):
    with opened(*scene("placed")) as rasters:
        source = rasters.moving.georeference.to_map(TRUE_XY)
        good = Links(source, TRUE_XY, Frame(SHOWN), Frame(PIXELS))
        assert len(to_tie_points(good, rasters)) == len(TRUE_XY)
        with pytest.raises(CrosstieError, match="--swap-source"):
            to_tie_points(Links(source[:, ::-1], TRUE_XY, Frame(SHOWN), Frame(PIXELS)), rasters)


PX = TRUE_XY[2:]
SCENE_XY = np.column_stack([514000 + 3 * PX[:, 0], 4648000 - 3 * PX[:, 1]])


def table(header, separator=";", comma=True, first="", rows=None):
    """Return the text of a table of map x, map y, column and negative row, or of given rows."""
    rows = np.column_stack([SCENE_XY, PX * [1, -1]]).tolist() if rows is None else rows
    text = [separator.join(str(v).replace(".", ",") if comma else str(v) for v in row) for row in rows]
    return "\n".join([*([first] if first else []), header, *text]) + "\n"


NUMBERED = [[i, *row] for i, row in enumerate(np.column_stack([PX * [1, -1], SCENE_XY]).tolist())]
ENABLED = [[1, *row] for row in NUMBERED]
COLUMN_ROW = np.column_stack([PX, SCENE_XY]).tolist()
TABLES = {
    "old header, decimal commas": table("mapX;mapY;pixelX;pixelY"),
    "old header, enabled": table("mapX;mapY;pixelX;pixelY;enable"),
    "new header, decimal commas": table("mapX;mapY;sourceX;sourceY;enable;dX;dY;residual"),
    "old header between commas": table("mapX,mapY,pixelX,pixelY", ",", False),
    "old header between tabs": table("mapX\tmapY\tpixelX\tpixelY", "\t"),
    "with blanks and quotes": table('"mapX"; "mapY"; "pixelX"; "pixelY"'),
    "a PROJ string": table("mapX,mapY,sourceX,sourceY", ",", False, "#CRS: +proj=utm +zone=33 +datum=WGS84 +units=m"),
    "the Georeferencer's table": table("Visible,ID,Source X,Source Y,Dest. X,Dest. Y", ",", False, "", ENABLED),
    "its German headings": table("Sichtbar;ID;Quelle X;Quelle Y;Ziel X;Ziel Y", ";", True, "", ENABLED),
    "with units": table("ID;Source X (pixels);Source Y (pixels);Dest. X [m];Dest. Y [m]", ";", True, "", NUMBERED),
    "German": table("Spalte;Zeile;Rechtswert;Hochwert", ";", True, "", COLUMN_ROW),
    "German with words": table("Spalte;Zeile;Ostwert (m);Nordwert (m)", "\t", True, "", COLUMN_ROW).replace(";", "\t"),
    "French": table("colonne;ligne;x;y", ";", True, "", COLUMN_ROW),
}


@pytest.mark.parametrize("kind", TABLES)
def test_tables_as_people_have_them(scene, tmp_path, kind):
    path = tmp_path / "points.txt"
    path.write_text(TABLES[kind], encoding="utf-8")
    with opened(*scene("plain")) as rasters:
        found = to_tie_points(read_links(str(path)), rasters)
    np.testing.assert_allclose(found.moving_xy, PX, atol=1e-6)
    assert found.enabled.all()


def test_heights_in_german_are_heights(tmp_path):
    path = tmp_path / "p.csv"
    path.write_text(
        "Punkt;Spalte;Zeile;Länge;Breite;Höhe;Bemerkung\nA;1,5;2,5;15,1;41,9;320,5;Turm\n", encoding="utf-8"
    )
    read = read_links(str(path))
    assert (read.label[0], read.height[0], read.note[0]) == ("A", 320.5, "Turm")
    np.testing.assert_array_equal(read.target_xy, [[15.1, 41.9]])


@pytest.mark.parametrize(
    "crs",
    ["EPSG:32633", "WGS84 UTM 33N", "+proj=utm +zone=33 +datum=WGS84 +units=m +no_defs", "+init=epsg:32633"],
)
@pytest.mark.parametrize("separator", [" ", "\t"])
def test_the_list_of_opendronemap_is_read(scene, tmp_path, crs, separator):
    rows = [[*place, 12.5, *pixel, "scan.JPG", f"gcp{i}"] for i, (place, pixel) in enumerate(zip(SCENE_XY, PX))]
    path = tmp_path / "gcp_list.txt"
    path.write_text("\n".join([crs, *(separator.join(map(str, row)) for row in rows)]) + "\n")
    read = read_links(str(path))
    assert (read.label[0], read.height[0]) == ("gcp0", 12.5)
    with opened(*scene("plain")) as rasters:
        back = to_tie_points(read, rasters)
    np.testing.assert_allclose(back.moving_xy, PX, atol=1e-9)
    np.testing.assert_allclose(rasters.reference.georeference.to_map(back.reference_xy), SCENE_XY, atol=1e-5)


def test_a_list_of_several_images_wants_to_know_which(tmp_path):
    path = tmp_path / "gcp_list.txt"
    path.write_text("EPSG:32633\n514010 4647990 0 5 6 a.jpg\n514020 4647980 0 7 8 b.jpg\n")
    with pytest.raises(CrosstieError, match="2 images"):
        read_links(str(path))
    read = read_links(str(path), options=Options(moving="/somewhere/B.tif"))
    np.testing.assert_array_equal(read.source_xy, [[7, 8]])


@pytest.mark.parametrize("swap", ["source", "target", None])
def test_a_fit_that_mirrors_the_raster_points_to_swapped_axes(swap):
    source, target = (xy[:, ::-1] if side == swap else xy for side, xy in (("source", PX), ("target", SCENE_XY)))
    notes = fit_links(Links(source, target, Frame(PIXELS), Frame(MAP, UTM)), Rasters()).operation.notes
    assert len(notes) == (swap is not None)
    assert all("--swap-target" in str(note) for note in notes)


SWAPPED = [(swap, kind) for swap in ("source", "target", None) for kind in (PIXELS, SHOWN)]


@pytest.mark.parametrize(("swap", "kind"), SWAPPED)
def test_converted_points_that_mirror_the_raster_point_to_swapped_axes(swap, kind, tmp_path, capsys):
    source = PX * ((1, 1) if kind == PIXELS else (1, -1))
    wrong = SCENE_XY + np.outer(np.arange(len(PX)) == 1, (150, 90))
    source, target = (xy[:, ::-1] if side == swap else xy for side, xy in (("source", source), ("target", wrong)))
    given, made = str(tmp_path / "given.geojson"), str(tmp_path / "made.csv")
    write_links(given, Links(source, target, Frame(kind), Frame(MAP, UTM)))
    assert main(["convert-points", given, made]) == 0
    told = capsys.readouterr().err
    assert ("mirror image" in told, f"--swap-{swap}" in told) == (swap is not None,) * 2
    if swap:
        assert main(["convert-points", given, made, f"--swap-{swap}", "--overwrite"]) == 0
        assert not capsys.readouterr().err


def test_points_that_are_no_mirror_image_are_not_called_one(raster):
    """Degrees at 60° north are half as wide as high; points on a line say nothing; rows may count downwards."""
    upright = Links(PX, SCENE_XY, Frame(PIXELS), Frame(MAP, UTM))
    there = np.column_stack([15 + 2e-5 * PX[:, 0], 60 - 1e-5 * PX[:, 1]])
    degrees = replace(upright, target_xy=there, target=Frame(MAP, "EPSG:4326"))
    line = replace(upright, target_xy=np.column_stack([PX[:, 0], PX[:, 0]]), source_xy=PX[:, [0, 0]])
    downwards = replace(upright, source=Frame(SHOWN))
    with opened(raster(IMAGE), None) as rasters:
        found = [mirror_note(x, rasters) for x in (upright, degrees, line, downwards, upright.take([0, 1]))]
        assert mirror_note(replace(downwards, source_xy=PX[:, ::-1]), rasters)
    assert not any(found) and not mirror_note(downwards, Rasters())


def test_a_raster_that_is_shown_south_up_is_no_mirror_image(raster):
    moving = raster(IMAGE, geotransform=(514000.0, 3.0, 0.0, 4647400.0, 0.0, 3.0), crs=UTM)
    with opened(moving, None) as rasters:
        places = rasters.moving.georeference.to_map(TRUE_XY)
        links = Links(TRUE_XY, places, Frame(PIXELS), Frame(MAP, UTM))
        assert fit_links(links, rasters).operation.notes == mirror_note(links, rasters) == ()


@pytest.mark.parametrize("kind", [PIXELS, SHOWN])
def test_pixels_that_miss_their_raster_are_refused_with_the_axes_that_fit(scene, kind):
    """Rows counted downwards as negative numbers became columns left of the raster, and a rotation fitted them."""
    sign = np.array([1.0, -1.0 if kind == SHOWN else 1.0])
    at_the_right = np.array([[205.0, 10.0], [210.0, 90.0], [219.0, 180.0]])
    with opened(*scene("plain")) as rasters:

        def links(xy, swap=False):
            xy = (xy * sign)[:, ::-1] if swap else xy * sign
            return Links(xy, xy, Frame(kind), Frame(PIXELS))

        with pytest.raises(CrosstieError, match="--swap-source"):
            fit_links(links(at_the_right, swap=True), rasters)
        with pytest.raises(CrosstieError, match="lie far off"):
            fit_links(links(TRUE_XY + 9e4), rasters)
        for fine in (TRUE_XY, at_the_right, np.vstack([TRUE_XY[:1], TRUE_XY[1:] + 9e4]), TRUE_XY - 230):
            assert fit_links(links(fine), rasters)
