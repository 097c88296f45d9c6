"""Where a pair's raster is expected before it is matched: by its sheet, a rough place, or its own georeference."""

import numpy as np
import pytest
from crosstie.services.batch.expected_place import expected_places
from crosstie.services.batch.queue import Pair
from osgeo import gdal, osr


@pytest.fixture
def raster(tmp_path):
    """A GeoTIFF of 200 × 100 px of 10 m in UTM 31N; without a place where `placed` is not set."""

    def write(name, placed=True):
        path = str(tmp_path / f"{name}.tif")
        data = gdal.GetDriverByName("GTiff").Create(path, 200, 100, 1)
        if placed:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(32631)
            data.SetProjection(reference.ExportToWkt())
            data.SetGeoTransform((500_000, 10, 0, 5_700_000, 0, -10))
        data.GetRasterBand(1).Fill(9)
        data.FlushCache()
        return path

    return write


def box(ring):
    return np.array([np.min(ring, axis=0), np.max(ring, axis=0)])


def place(path, **options):
    return expected_places([Pair("a", path, "", "", "", options)], "EPSG:3857")["a"]


def test_a_georeferenced_raster_is_expected_where_it_lies(raster):
    (west, south), (east, north) = box(place(raster("a")))
    assert west == pytest.approx(3.0, abs=1e-4) and north == pytest.approx(51.4514, abs=1e-3)
    assert east - west == pytest.approx(2000 / 69_500, rel=0.02) and north - south == pytest.approx(
        1000 / 111_260, rel=0.02
    )


def test_corners_come_before_the_rasters_own_place_and_count_in_the_maps_crs_where_they_name_none(raster):
    corners = "5.1 52.3, 5.2 52.3, 5.2 52.2, 5.1 52.2"
    assert box(place(raster("a"), corners=corners + " [EPSG:4326]")) == pytest.approx(
        np.array([[5.1, 52.2], [5.2, 52.3]])
    )
    metres = "0 0, 111319.49 0, 111319.49 111325.14, 0 111325.14"
    assert box(place(raster("a"), corners=metres)) == pytest.approx(np.array([[0, 0], [1, 1]]), abs=1e-4)


def test_a_rough_place_reaches_as_far_as_its_radius_and_half_of_the_raster(raster):
    known = place(raster("a", placed=False), near="5, 60, 10 km [EPSG:4326]")
    (west, south), (east, north) = box(known)
    assert north - south == pytest.approx(20 / 111.32) and east - west == pytest.approx(2 * (north - south), rel=1e-3)
    more = box(place(raster("a", placed=False), near="5, 60, 10 km [EPSG:4326]", pixel_size="10"))
    assert more[1, 1] - north == pytest.approx(np.hypot(1000, 500) / 111_320)


def test_nothing_is_expected_of_a_raster_without_a_place_nor_of_one_that_cannot_be_read(raster, tmp_path):
    (tmp_path / "torn.tif").write_bytes(b"II*\0")
    for path in (raster("b", placed=False), str(tmp_path / "torn.tif"), str(tmp_path / "missing.tif")):
        assert place(path) is None
    assert place(raster("a"), corners="1 2, 3") is None
