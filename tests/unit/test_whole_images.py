"""A reference that many pairs share is looked at once, and anew when anything about it is different."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.outcome import Failed
from crosstie.core.raster import whole_images
from crosstie.core.raster.reader import Reader
from crosstie.core.raster.whole_images import keeping_whole_images
from crosstie.core.request import Area
from crosstie.services.batch import pair as batch_pair
from crosstie.services.batch.queue import Pair
from osgeo import gdal

UTM, NORTH_UP = "EPSG:32633", (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)


@pytest.fixture(autouse=True)
def _nothing_kept():
    whole_images._kept.clear()
    yield
    whole_images._kept.clear()


@pytest.fixture
def looks(monkeypatch):
    """The names of the rasters that are looked at as a whole."""
    looked, look = [], Reader._look
    monkeypatch.setattr(Reader, "_look", lambda self, neatline: (looked.append(self.raster.name), look(self, neatline)))
    return looked


@pytest.fixture
def reference(raster, textured):
    return raster((30 + 200 * textured()).astype(np.uint8), geotransform=NORTH_UP, crs=UTM)


def read(source, window=(10.5, 20, 90, 80), **how):
    with Reader(source, **how) as opened:
        image = opened.read(window, 50)
        return image.pixels, image.valid, opened.notes


def same(one, other):
    return all(np.array_equal(a, b) for a, b in zip(one[:2], other[:2])) and one[2] == other[2]


def test_the_second_one_sees_the_same_without_looking(reference, looks):
    plain = read(reference)
    assert len(looks) == 1 and not whole_images._kept, "nothing is kept unless it is asked for"
    with keeping_whole_images():
        assert same(read(reference), plain) and same(read(reference), plain)
    assert len(looks) == 2
    assert same(read(reference), plain) and len(looks) == 3, "outside the block it is looked at"


def test_polygons_are_those_of_each_pair(reference, looks):
    left = Area("POLYGON((500000 4500000, 500100 4500000, 500100 4499000, 500000 4499000, 500000 4500000))", UTM)
    with keeping_whole_images():
        assert read(reference)[1].all()
        valid = read(reference, ignore=(left,))[1]
        assert valid.any() and not valid.all() and read(reference)[1].all()
    assert len(looks) == 1


def test_what_is_different_is_looked_at_anew(reference, textured, looks):
    def written_anew(path):
        data = gdal.Open(path, gdal.GA_Update)
        data.GetRasterBand(1).WriteArray((200 * textured(seed=1)).astype(np.uint8))

    def described(path):
        Path(f"{path}.aux.xml").write_text("<PAMDataset></PAMDataset>")

    def overviewed(path):
        gdal.Open(path).BuildOverviews("AVERAGE", [2])

    with keeping_whole_images():
        read(reference)
        for number, change in enumerate((written_anew, described, overviewed), 2):
            change(reference.path)
            found = read(reference)
            assert len(looks) == number, change.__name__
        read(replace(reference, stretch="log"))
        assert len(looks) == 5
    assert same(found, read(reference))


def test_texts_that_name_other_files_are_never_kept(reference, looks, tmp_path):
    gdal.Translate(str(tmp_path / "whole.vrt"), reference.path)
    virtual = replace(reference, path=str(tmp_path / "whole.vrt"))
    with keeping_whole_images():
        read(virtual), read(virtual)
    assert len(looks) == 2 and not whole_images._kept


def test_only_a_few_are_kept_and_no_scan_whose_frame_is_looked_for(reference, raster, textured, looks):
    with keeping_whole_images():
        for number in range(whole_images.MOST + 1):
            read(raster((200 * textured(seed=number)).astype(np.uint8), name=f"{number}.tif"))
        read(reference, neatline="auto")
    assert len(whole_images._kept) == whole_images.MOST
    assert len(looks) == whole_images.MOST + 2


def test_the_pairs_of_a_batch_look_at_their_reference_once(reference, raster, textured, looks, tmp_path, monkeypatch):
    def match(request, **_):
        with Reader(request.reference):
            return Failed(request, "Enough.")

    monkeypatch.setattr(batch_pair, "match", match)
    for name in ("a", "b"):
        moving = raster((200 * textured()).astype(np.uint8), name=f"{name}.tif")
        pair = Pair(name, moving.path, reference.path, "", str(tmp_path), {"no_rasters": True})
        assert batch_pair.register_pair(pair)["verdict"] == "error"
    assert looks == [Path(reference.path).name]
