"""A land-cover raster as words for the scene: names, codes, shares over the reference, and what cannot be."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.registration.land_cover import scene_of
from osgeo import gdal, osr


def raster(path, values, epsg=32633, origin=(500000.0, 5000000.0), size=10.0, names=None):
    rows, cols = values.shape
    made = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_Byte)
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        made.SetProjection(reference.ExportToWkt())
        made.SetGeoTransform((origin[0], size, 0, origin[1], 0, -size))
    made.GetRasterBand(1).WriteArray(values.astype(np.uint8))
    if names:
        made.GetRasterBand(1).SetCategoryNames(names)
    made = None
    return str(path)


@pytest.fixture
def reference(tmp_path):
    return raster(tmp_path / "reference.tif", np.ones((100, 100)))


def halves(left, right):
    values = np.full((100, 100), right)
    values[:, :70] = left
    return values


def test_codes_of_world_cover_are_known(tmp_path, reference):
    found = scene_of(raster(tmp_path / "cover.tif", halves(40, 80)), reference)
    assert list(found) == ["arable land", "lake"]
    assert found["arable land"] == pytest.approx(0.7, abs=0.02) and found["lake"] == pytest.approx(0.3, abs=0.02)


def test_names_in_the_file_go_before_codes_and_unknown_ones_are_left_out(tmp_path, reference):
    names = ["nothing", "Crops", "zzz", "Pine forest"]
    values = halves(1, 3)
    values[:20] = 2
    found = scene_of(raster(tmp_path / "cover.tif", values, names=names), reference)
    assert list(found) == ["arable land", "coniferous forest"] and sum(found.values()) == pytest.approx(0.8, abs=0.02)


def test_only_what_lies_where_the_reference_lies_counts_in_whatever_crs(tmp_path, reference):
    wide = np.full((400, 400), 10)
    wide[:, 200:] = 80
    cover = raster(tmp_path / "cover.tif", wide, origin=(499000.0, 5001000.0))
    again = str(tmp_path / "geographic.tif")
    done = gdal.Warp(again, cover, dstSRS="EPSG:4326", resampleAlg="near")
    done = None  # noqa: F841
    for path in (cover, again):
        assert list(scene_of(path, reference)) == ["mixed forest"]


@pytest.mark.parametrize("what", ["missing", "no georeference", "elsewhere", "unknown codes"])
def test_what_says_nothing_is_explained(tmp_path, reference, what):
    path = tmp_path / "cover.tif"
    if what == "no georeference":
        raster(path, halves(40, 80), epsg=None)
    elif what == "elsewhere":
        raster(path, halves(40, 80), origin=(700000.0, 5000000.0))
    elif what == "unknown codes":
        raster(path, halves(3, 4))
    says = {"missing": "cannot be read", "no georeference": "have a georeference"}.get(what, "no class that")
    with pytest.raises(CrosstieError, match=says):
        scene_of(str(path), reference)
