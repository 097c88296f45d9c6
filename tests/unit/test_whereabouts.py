"""Where is it? A raster is found on a much larger reference, by an index that is kept and never believed blindly."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.file_state import source_state
from crosstie.core.geometry import frames
from crosstie.core.matching import NATIVE, Placement, Prior
from crosstie.core.progress import CancelledError, never, silent
from crosstie.core.raster.area_files import crs_of
from crosstie.core.raster.reader import Reader
from crosstie.core.raster.target_lock import alone
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.places import Place, Size, Sought, size_of, sought
from crosstie.core.registration.request_check import check_request
from crosstie.core.registration.rough_place import place_notes, place_of, prior_around
from crosstie.core.registration.search_windows import read_window, search_stages
from crosstie.core.request import Area, MatchRequest, Near, RasterSource
from crosstie.models.arrays import arrays_for
from crosstie.models.features import Recipe
from crosstie.models.whereabouts import index, kept
from crosstie.models.whereabouts.finder import StructureFinder
from crosstie.models.whereabouts.level import Level, level_for, to_native
from crosstie.services.request_options import request_of
from osgeo import gdal

NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
SOUTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, 2.0)
UTM = "EPSG:32633"
SIDE = 100


@pytest.fixture
def country(textured, raster):
    """country(**how): a reference of 480 × 400 px with structure at all scales, and its pixels."""
    picture = textured(400, 480, 3)
    rng = np.random.default_rng(4)
    for x, y, w, h in rng.integers((0, 0, 4, 4), (460, 380, 30, 30), (300, 4)):
        picture[y : y + h, x : x + w] = rng.uniform(0, 1)

    def write(**how):
        return raster(np.uint8(20 + 220 * picture), name="country.tif", **{"geotransform": NORTH_UP, "crs": UTM, **how})

    return picture, write


def part_of(picture, matrix, side=SIDE):
    """Return what a matrix (moving to reference px) shows of a picture, its contrast turned round."""
    a = arrays_for("numpy")
    seen = a.warp(a.asarray(picture[None]), matrix[None], (side, side))[0, 0]
    return np.uint8(250 - 200 * seen)


def looked_for(reference, moving, sizes, window=None, **how):
    """The places of a moving raster, by the finder itself."""
    with Reader(reference, **how) as there, Reader(moving) as here:
        image = here.read(None, 256)
        whole = (0.0, 0.0, float(there.raster.width), float(there.raster.height))
        asked = Sought(there, image, sizes, window or whole, Size(SIDE, SIDE, True, 400.0))
        return StructureFinder(arrays_for("cpu")).places(asked, silent, never)


def off_px(place, truth):
    corners = frames.corners((SIDE, SIDE))
    return np.abs(frames.apply(place.prior.matrix, corners) - frames.apply(truth, corners)).max()


def turned(x, y, scale, rotation):
    """A part whose middle is at (x, y), turned and larger or smaller on the reference."""
    return frames.similarity(scale, rotation, x, y) @ frames.shift(-SIDE / 2, -SIDE / 2)


@pytest.mark.parametrize(("rotation", "scale"), [(17.0, 0.9), (203.0, 1.1)])
def test_a_part_is_found_however_it_is_turned(country, raster, rotation, scale):
    picture, write = country
    truth = turned(330, 120, scale, rotation)
    moving = raster(part_of(picture, truth), name="part.tif")
    best = looked_for(write(), moving, (85.0, 120.0))[0]
    assert off_px(best, truth) < 0.1 * SIDE and best.ratio > 1.2
    assert best.prior.frame == NATIVE and best.prior.shift_px < 0.2 * SIDE


def test_a_reference_from_south_to_north_is_not_searched_as_a_mirror_image(country, raster):
    picture, write = country
    # The file's rows run from south to north: seen north-up, it is the picture upside down.
    upright = turned(330, 280, 1.0, 40.0)
    moving = raster(part_of(picture[::-1].copy(), upright), name="part.tif")
    over = np.array([[1.0, 0, 0], [0, -1, 400], [0, 0, 1]])
    best = looked_for(write(geotransform=SOUTH_UP), moving, (96.0, 104.0))[0]
    assert off_px(best, over @ upright) < 0.1 * SIDE


def test_the_middle_keeps_to_the_window_and_off_ignored_polygons(country, raster):
    picture, write = country
    truth = turned(330, 120, 1.0, 0.0)
    moving = raster(part_of(picture, truth), name="part.tif")
    elsewhere = looked_for(write(), moving, (96.0, 104.0), (0.0, 200.0, 480.0, 400.0))
    assert all(off_px(place, truth) > SIDE / 2 for place in elsewhere)
    east = "POLYGON((500400 4499000, 501440 4499000, 501440 4500000, 500400 4500000, 500400 4499000))"
    ignored = looked_for(write(), moving, (96.0, 104.0), ignore=(Area(east, crs_of(UTM)),))
    assert all(off_px(place, truth) > SIDE / 2 for place in ignored)
    assert off_px(looked_for(write(), moving, (96.0, 104.0))[0], truth) < 0.1 * SIDE, "nothing of that is kept"


def test_cancelling_ends_the_search(country, raster):
    picture, write = country
    moving = raster(part_of(picture, turned(330, 120, 1.0, 0.0)), name="part.tif")
    with Reader(write()) as there, Reader(moving) as here:
        asked = Sought(there, here.read(), (96.0, 104.0), (0.0, 0.0, 480.0, 400.0), Size(SIDE, SIDE, True, 400.0))
        with pytest.raises(CancelledError):
            StructureFinder(arrays_for("cpu")).places(asked, silent, lambda: True)


# The index


def built(reference, level):
    return index.build(arrays_for("cpu"), reference, level, Recipe(), silent, never)


def test_tiles_are_joined_without_seams(country, monkeypatch):
    _, write = country
    with Reader(write()) as reference:
        level = level_for(reference, 100.0)
        whole = built(reference, level)
        monkeypatch.setattr(index, "TILE_CELLS", 60)
        tiled = built(reference, level)
    assert whole.shape == (6, 134, 160) and whole.dtype == np.float16
    assert np.abs(whole[1:].astype(float) - tiled[1:]).mean() < 0.05, "noise is judged tile by tile"
    assert (whole[5] > 0.9).mean() > 0.9


def test_levels_are_powers_of_two_and_never_too_large(country, monkeypatch):
    _, write = country
    with Reader(write()) as reference:
        assert [level_for(reference, side).step for side in (50, 256, 400, 512, 3000)] == [1, 1, 2, 2, 16]
        monkeypatch.setattr("crosstie.models.whereabouts.level.MOST_CELLS", 1400)
        level = level_for(reference, 100.0)
        assert level.rows * level.cols <= 1400 and level.step == 4
        assert frames.apply(to_native(reference, level), [[60, 50]]) == pytest.approx(np.array([[720, 600]]))


@pytest.fixture
def level():
    return Level(1.0, 20, 30)


def made(level, value=0.5):
    return lambda: np.full(level.shape, value, np.float16)


def fail():
    raise AssertionError("It was made again.")


def test_a_level_is_kept_until_the_file_changes(country, level):
    _, write = country
    with Reader(write()) as reference:
        first = kept.kept(reference, level, Recipe(), made(level), never)
        again = kept.kept(reference, level, Recipe(), fail, never)
        assert isinstance(again, np.memmap) and (again == first).all()
        path = kept.path_of(reference, level, Recipe())
        assert kept.path_of(reference, replace(level, step=2.0), Recipe()) != path
    data = gdal.Open(reference.raster.source.path, gdal.GA_Update)
    data.GetRasterBand(1).WriteArray(np.zeros((9, 9), np.uint8))
    data = None
    with Reader(reference.raster.source) as reference:
        assert kept.path_of(reference, level, Recipe()) != path
    with Reader(write(geotransform=SOUTH_UP)) as reference:
        assert kept.path_of(reference, level, Recipe()) != path


def test_the_index_of_a_reference_in_a_store_is_kept_until_the_store_has_another_one(country, level, tmp_path):
    _, write = country
    pixels = Path(write().path).read_bytes()
    store = "/vsimem/crosstie-store/country.tif"

    def path():
        with Reader(RasterSource(store)) as reference:
            return kept.path_of(reference, level, Recipe())

    try:
        gdal.FileFromMemBuffer(store, pixels)
        first = path()
        assert first is not None and path() == first
        gdal.FileFromMemBuffer(store, pixels + b"\0")
        assert path() not in (None, first)
    finally:
        gdal.Unlink(store)
    assert source_state(store) == () == source_state("/vsizip/nothing.zip/a.tif")


def test_a_part_of_a_mosaic_that_changed_makes_its_levels_anew(country, level, tmp_path):
    _, write = country
    part, mosaic = write(), str(tmp_path / "mosaic.vrt")
    gdal.Translate(mosaic, part.path, format="VRT")

    def path():
        with Reader(RasterSource(mosaic)) as reference:
            return kept.path_of(reference, level, Recipe())

    first = path()
    assert first is not None and path() == first
    os.utime(part.path, (1, 1))
    assert path() != first


@pytest.mark.parametrize("harm", ["torn", "empty", "pickle", "nan", "shape", "type"])
def test_what_is_no_level_is_made_anew(country, level, harm):
    _, write = country
    with Reader(write()) as reference:
        kept.kept(reference, level, Recipe(), made(level), never)
        path = kept.path_of(reference, level, Recipe())
        if harm == "torn":
            path.write_bytes(path.read_bytes()[:-100])
        elif harm == "empty":
            path.write_bytes(b"")
        elif harm == "pickle":
            np.save(path, np.array([{"a": 1}], object), allow_pickle=True)
        elif harm == "nan":
            np.save(path, np.full(level.shape, np.nan, np.float16))
        elif harm == "shape":
            np.save(path, np.zeros((6, 2, 2), np.float16))
        else:
            np.save(path, np.zeros(level.shape, np.float64))
        assert (kept.kept(reference, level, Recipe(), made(level, 0.25), never) == 0.25).all()
        assert (kept.kept(reference, level, Recipe(), fail, never) == 0.25).all()


def test_without_a_folder_nothing_is_kept_and_all_works(country, level, tmp_path, monkeypatch):
    _, write = country
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    with Reader(write()) as reference:
        assert (kept.kept(reference, level, Recipe(), made(level), never) == 0.5).all()


def test_the_levels_used_longest_ago_make_room(country, level, monkeypatch):
    _, write = country
    monkeypatch.setattr(kept, "MOST_BYTES", 2 * made(level)().nbytes + 1000)
    with Reader(write()) as reference:
        levels = [replace(level, step=step) for step in (1.0, 2.0, 4.0)]
        for one in levels:
            kept.kept(reference, one, Recipe(), made(level), never)
        left = [kept.path_of(reference, one, Recipe()).exists() for one in levels]
    assert left == [False, True, True]


def test_who_needs_a_level_that_another_makes_waits_for_it(country, level, monkeypatch):
    _, write = country
    monkeypatch.setattr(kept, "WAIT_S", 0.01)
    with Reader(write()) as reference:
        path = kept.path_of(reference, level, Recipe())
        begun, may_end = threading.Event(), threading.Event()

        def slow():
            begun.set()
            assert may_end.wait(20)
            return made(level)()

        first = threading.Thread(target=kept.kept, args=(reference, level, Recipe(), slow, never))
        first.start()
        assert begun.wait(20)
        with pytest.raises(CancelledError):
            kept.kept(reference, level, Recipe(), fail, lambda: True)
        threading.Timer(0.05, may_end.set).start()
        assert (kept.kept(reference, level, Recipe(), fail, never) == 0.5).all()
        first.join()
        with alone(path.with_suffix(".making"), CrosstieError):
            assert (kept.kept(reference, level, Recipe(), fail, never) == 0.5).all()


# When it is looked for, and what a place counts


@pytest.fixture
def pair(raster, textured):
    """pair(moving px, **request): a pair whose reference has 800 × 800 px of 2 m."""
    picture = np.tile(np.uint8(255 * textured(200, 200, 2)), (4, 4))
    reference = raster(picture, name="large.tif", geotransform=NORTH_UP, crs=UTM)

    def make(side=120, placed=False, **request):
        where = {"geotransform": NORTH_UP, "crs": UTM} if placed else {}
        moving = raster(np.uint8(255 * textured(side, side, 1)), name="small.tif", **where)
        return ImagePair(MatchRequest(moving, reference, working_size_px=256, **request))

    return make


def stages(pair_, places=1, finds=True):
    """What is searched, in its order: by a prior, all, a place or windows; and what was looked for."""
    asked = []

    def find(it):
        asked.append(it)
        prior = Prior(frames.shift(100, 200), 20.0, 6.0, 1.1, NATIVE)
        return [Place(prior, 1.5)] * places

    with pair_ as opened:
        found = list(search_stages(opened, find if finds else None))
    kinds = ["place" if s.place else "windows" if len(s.windows) > 1 else "prior" if s.prior else "all" for s in found]
    return kinds, found, asked


def test_where_nothing_says_where_it_lies_all_of_a_much_larger_reference_is_searched(pair):
    kinds, found, (asked,) = stages(pair(), places=3)
    assert kinds == ["place"] * 3 + ["all"]
    assert {stage.tries for stage in found} == {1, 3}, "its odds are shared among the places that are tried"
    assert asked.sizes_px[0] <= 120 / 1.2 < 800 / 2 == asked.sizes_px[1]
    assert stages(pair(side=500))[0] == ["all", "place"], "as large as the reference, if pixels are"
    assert stages(pair(), finds=False)[0][0] == "all"
    assert stages(pair(whereabouts="off"))[0] == ["all", "windows"]


def test_a_georeference_comes_first_and_the_rest_on_request(pair):
    assert stages(pair(placed=True))[0] == ["prior", "all"]
    kinds, _, (asked,) = stages(pair(placed=True, whereabouts="on"))
    assert kinds == ["prior", "place"], "its size is known, so that it is not looked for as large as the reference"
    assert asked.sizes_px == pytest.approx((96, 120 * 1.5), rel=0.1)
    assert stages(pair(placed=True, whereabouts="wide"))[2][0].sizes_px == pytest.approx((96, 120 * 3), rel=0.1)
    with pair(whereabouts="on") as opened:
        assert sought(opened.turned_over(), (0.0, 0.0, 800.0, 800.0), False) is None


def test_a_known_pixel_size_narrows_the_scale(pair):
    kinds, _, (asked,) = stages(pair(pixel_size_m=2.0))
    assert kinds == ["place"] and asked.sizes_px == pytest.approx((96, 120 * 1.5), rel=0.1)
    kinds, (stage,), asked = stages(pair(pixel_size_m=10.0))
    assert kinds == ["prior"] and not asked
    assert frames.scale_of(stage.prior.matrix) == pytest.approx(5.0, rel=1e-3)
    assert stage.prior.rotation_deg == 180 and stage.prior.scale_factor == 1.5


def test_of_an_unknown_size_also_what_is_tiny_on_a_vast_reference_is_looked_for():
    assert Size(1560.0, 1560.0, False, 12_000.0).span(1.5) == (520.0, 6000.0), "pixels three times as fine"
    assert Size(1560.0, 1560.0, False, 6000.0).span(1.5) == (500.0, 3000.0), "a twelfth of it in any case"
    assert Size(1560.0, 1560.0, True, 12_000.0).span(1.5) == (1040.0, 2340.0)


def test_a_rough_place_is_searched_and_nothing_else(pair):
    near = Near((500800.0, 4499200.0), 150.0)
    kinds, (stage,), _ = stages(pair(near=near, placed=True, pixel_size_m=2.0))
    assert kinds == ["prior"] and stage.prior.shift_px == pytest.approx(75, rel=1e-3)
    assert frames.apply(stage.prior.matrix, [[60, 60]]) == pytest.approx(np.array([[400, 400]]))
    kinds, (stage,), (asked,) = stages(pair(near=replace(near, radius_m=600.0), pixel_size_m=2.0))
    assert kinds == ["place"] and asked.window == pytest.approx((100, 100, 700, 700), abs=0.5)
    kinds, found, (asked,) = stages(pair(near=near))
    ((x0, y0, x1, y1),) = found[0].windows
    assert x0 < 325 < 475 < x1 < 700, "of an unknown size: about there"
    assert kinds == ["all", "place"], "finer pixels than the reference's may make it look large"
    assert asked.window == pytest.approx((325, 325, 475, 475), abs=0.5)
    assert stages(pair(near=near, whereabouts="off"))[0] == ["all"]


def test_a_place_counts_no_more_than_the_search_that_chose_it():
    told = {"ratio": 4.0, "sweep_ratio": 1.05, "strength": 70.0}
    one = Place(Prior(np.eye(3), 9.0, 6.0, 1.1, NATIVE), 1.2).tempered(Placement(np.eye(3), 0.3, 9.0, 1.0, told))
    assert one.evidence == {"ratio": 1.2, "sweep_ratio": 1.05, "strength": 70.0}


def test_the_images_do_not_confirm_themselves(pair):
    with pair() as opened:
        prior = Prior(frames.shift(100, 200), 20.0, 6.0, 1.1, NATIVE)
        window = (80.0, 180.0, 300.0, 400.0)
        assert read_window(opened, window, prior).expected is prior
        assert read_window(opened, window, prior, is_known=False).expected is None


# A rough place, a scale


def test_a_place_is_understood_in_its_own_crs_and_refused_elsewhere(pair):
    with pair() as opened:
        reference = opened.reference.raster
        assert place_of(Near((500500.0, 4499500.0), 400.0), reference)[0] == pytest.approx([250, 250])
        assert place_of(Near((500500.0, 4499500.0), 400.0), reference)[1] == pytest.approx(200, rel=1e-3)
        degrees = Near((15.0059, 40.6463), 400.0, crs_of("EPSG:4326"))
        assert place_of(degrees, reference)[0] == pytest.approx([250, 250], abs=20)
        with pytest.raises(CrosstieError, match="lies outside large.tif"):
            place_of(Near((400000.0, 4499500.0), 400.0), reference)
        prior = prior_around(opened, np.array([250.0, 250.0]), 200.0, size_of(opened, (0.0, 0.0, 800.0, 800.0)))
        assert frames.apply(prior.matrix, [[60, 60]]) == pytest.approx(np.array([[250, 250]]))


def test_scale_and_resolution_are_a_pixel_size_which_is_said(raster, textured):
    moving = raster(np.uint8(255 * textured(80, 80, 1)), name="scan.tif").path
    reference = raster(np.uint8(255 * textured(80, 80, 2)), name="there.tif", geotransform=NORTH_UP, crs=UTM).path
    assert request_of(moving, reference, {"map_scale": "1:25,000", "dpi": "254"}).pixel_size_m == pytest.approx(2.5)
    with pytest.raises(CrosstieError, match="does not say at how many dots an inch"):
        request_of(moving, reference, {"map_scale": "1:25000"})
    data = gdal.Open(moving, gdal.GA_Update)
    data.SetMetadata({"TIFFTAG_XRESOLUTION": "100", "TIFFTAG_YRESOLUTION": "100", "TIFFTAG_RESOLUTIONUNIT": "3 (cm)"})
    data = None
    request = request_of(moving, reference, {"map_scale": "25 000"})
    assert request.pixel_size_m == pytest.approx(2.5)
    assert "2.5 m wide" in str(place_notes(request)[0])
    check_request(request)
    with pytest.raises(CrosstieError, match="scale of the map says nothing here"):
        check_request(replace(request, reference=request.moving))
    near = request_of(moving, reference, {"near": "15 40.65 3km [EPSG:4326]"}).near
    assert near.radius_m == 3000 and "WGS 84" in near.crs_wkt
    check_request(request_of(moving, reference, {"near": "15 40.65 3km [EPSG:4326]"}))
    with pytest.raises(CrosstieError, match="lies outside"):
        check_request(request_of(moving, reference, {"near": "25 40.65 3km [EPSG:4326]"}))


def test_a_search_is_asked_of_the_finder(monkeypatch):
    from crosstie.core.registration.run_context import RunContext

    finder = SimpleNamespace(places=lambda asked, progress, is_cancelled: [asked, is_cancelled])
    run = RunContext(None, None, silent, never, finder=finder)
    assert run.part(0, 1).places("it") == ["it", never] and RunContext(None, None).places("it") == []
