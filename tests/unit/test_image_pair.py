"""The two rasters of a pair are looked at at once: what fails ends both, says so, and leaves no file open."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.progress import CancelledError
from crosstie.core.raster.reader import Reader
from crosstie.core.raster.source import Raster
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.request import MatchRequest, RasterSource
from osgeo import gdal

LONG = 30.0
"""Seconds that nobody waits for."""
PLACE = (500000, 2, 0, 4600000, 0, -2)


@pytest.fixture
def opened(monkeypatch):
    """The rasters that are opened from now on."""
    rasters, opening = [], Raster.__init__

    def open_and_keep(self, source):
        rasters.append(self)
        opening(self, source)

    monkeypatch.setattr(Raster, "__init__", open_and_keep)
    return rasters


@pytest.fixture
def look(monkeypatch):
    """look(function): called with the name of a raster and its IsCancelled, in the place of looking at it."""

    def instead(function):
        monkeypatch.setattr(Reader, "_look_up", lambda self, _: function(self.raster.name, self._is_cancelled))

    return instead


@pytest.fixture
def pair(raster, textured):
    """The request of two rasters."""
    images = (np.uint8(255 * textured(80, 90, seed)) for seed in (1, 2))
    return MatchRequest(*(raster(image, f"{name}.tif") for image, name in zip(images, ("moving", "reference"))))


@pytest.mark.parametrize("side", ["moving", "reference"])
def test_a_raster_with_nothing_to_match_is_told_and_both_are_closed(pair, raster, opened, side):
    blank = raster(np.full((80, 90), 7, np.uint8), "blank.tif")
    request = MatchRequest(**{"moving": pair.moving, "reference": pair.reference, side: blank})
    with pytest.raises(RasterError, match="blank.tif holds nothing to match"), ImagePair(request):
        pass
    assert opened and all(each.dataset is None for each in opened)


@pytest.mark.parametrize("bad", ["moving.tif", "reference.tif"])
def test_an_error_in_one_raster_ends_the_look_at_the_other(pair, look, bad):
    began, ended = threading.Event(), []

    def one_fails(name, is_cancelled):
        if name == bad:
            assert began.wait(LONG)
            raise RasterError(f"{name} is bad.")
        began.set()
        waiting = threading.Event()
        for _ in range(int(LONG / 0.01)):
            if is_cancelled():
                ended.append(name)
                raise CancelledError
            waiting.wait(0.01)

    look(one_fails)
    with pytest.raises(RasterError, match=f"{bad} is bad."), ImagePair(pair):
        pass
    assert ended == [name for name in ("moving.tif", "reference.tif") if name != bad]


def test_a_cancel_ends_both_looks(pair, look):
    both = threading.Barrier(2)

    def until_cancelled(_, is_cancelled):
        both.wait(LONG)
        assert is_cancelled()
        raise CancelledError

    look(until_cancelled)
    with pytest.raises(CancelledError), ImagePair(pair, lambda: True):
        pass


def test_settings_of_gdal_for_the_calling_thread_count_for_both_rasters(raster, textured):
    image = np.uint8(255 * textured(80, 90, 1))
    request = MatchRequest(*(raster(image, name, geotransform=PLACE, crs="EPSG:32633") for name in ("a.tif", "b.tif")))
    gdal.SetThreadLocalConfigOption("GDAL_GEOREF_SOURCES", "NONE")
    try:
        with ImagePair(request) as opened:
            assert (opened.moving.raster.georeference, opened.reference.raster.georeference) == (None, None)
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_GEOREF_SOURCES", None)


@pytest.mark.parametrize("kind", ["plain", "virtual", "archive"])
def test_only_plain_files_are_looked_at_by_two_threads(pair, look, tmp_path, monkeypatch, kind):
    threads = []
    look(lambda *_: threads.append(threading.get_ident()))
    monkeypatch.setattr(Reader, "neatline", None, raising=False)
    if kind == "virtual":
        gdal.Translate(str(tmp_path / "v.vrt"), pair.moving.path, format="VRT")
        pair = MatchRequest(RasterSource(str(tmp_path / "v.vrt")), pair.reference)
    elif kind == "archive":
        pair = MatchRequest(pair.moving, RasterSource(f"/vsisubfile/0,{pair.reference.path}"))
    with ImagePair(pair):
        pass
    assert len(set(threads)) == (2 if kind == "plain" else 1)


def test_a_reader_that_fails_closes_its_raster(raster, opened):
    blank = raster(np.full((80, 90), 7, np.uint8))
    with pytest.raises(RasterError, match="nothing to match"):
        Reader(blank)
    assert opened[0].dataset is None
