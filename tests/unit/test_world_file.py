"""A raster placed without touching it: what GDAL, and thus QGIS, reads then is where it should lie."""

import numpy as np
import pytest
from crosstie.core.errors import RasterError
from crosstie.core.raster.georeference import geotransform_numbers
from crosstie.core.raster.world_file import write_world_file
from osgeo import gdal, osr

ELSEWHERE = (400000.0, 3.0, 0.0, 4000000.0, 0.0, -3.0)
PLACE = np.array([[2.0, 0.25, 514000.0], [0.25, -2.0, 4648000.0], [0, 0, 1]])
LONLAT = np.array([[1e-5, 0, 15.5], [0, -1e-5, 42.1], [0, 0, 1]])
GCPS = [((column, row), (5e5 + column, 4e6 - row)) for column in (0, 40) for row in (0, 30)]
IMAGE = np.arange(40 * 30, dtype=np.uint8).reshape(30, 40)


def wkt(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    return system.ExportToWkt()


def read(path):
    dataset = gdal.Open(str(path))
    system = dataset.GetSpatialRef()
    return dataset.GetGeoTransform(), None if system is None else system.GetAuthorityCode(None)


@pytest.fixture
def made(raster, tmp_path):
    """made(name, **place) -> path of a raster in the format of its ending."""

    def make(name, **place):
        source = raster(IMAGE, "source.tif", **place)
        if name.endswith(".tif"):
            return source.path
        driver = {".png": "PNG", ".jpg": "JPEG", ".img": "HFA", ".vrt": "VRT"}[name[-4:]]
        gdal.GetDriverByName(driver).CreateCopy(str(tmp_path / name), gdal.Open(source.path))
        (tmp_path / f"{name}.aux.xml").unlink(missing_ok=True)
        return str(tmp_path / name)

    return make


@pytest.mark.parametrize(("to_map", "code"), [(PLACE, 32633), (LONLAT, 4326)])
@pytest.mark.parametrize("name", ["a.tif", "a.png", "a.jpg"])
@pytest.mark.parametrize("place", [{}, {"geotransform": ELSEWHERE}, {"gcps": GCPS}], ids=["none", "own", "points"])
def test_gdal_reads_the_new_place(made, name, place, to_map, code):
    path = made(name, **place, crs="EPSG:32632" if place else "")
    written = write_world_file(path, to_map, wkt(code))
    found, system = read(path)
    np.testing.assert_allclose(found, geotransform_numbers(to_map), rtol=1e-12, atol=1e-12)
    assert system == str(code)
    assert [w.rpartition("/")[2].partition(".")[2] for w in written] == [
        f"{name[2]}{name[-1]}w",
        "prj",
        f"{name[2:]}.aux.xml",
    ]


def test_a_place_on_no_map(made):
    path = made("a.tif")
    write_world_file(path, PLACE, "")
    assert read(path) == (geotransform_numbers(PLACE), None)


def test_what_else_gdal_knows_stays(made, tmp_path):
    path = made("a.tif", geotransform=ELSEWHERE, crs="EPSG:32632")
    dataset = gdal.Open(path)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset = None
    write_world_file(path, PLACE, wkt(32633))
    write_world_file(path, PLACE @ np.diag([2.0, 2.0, 1.0]), wkt(32633), overwrite=True)
    dataset = gdal.Open(path)
    assert dataset.GetGeoTransform()[1] == 4.0
    assert dataset.GetRasterBand(1).GetMetadata()["STATISTICS_MAXIMUM"] == "255"
    assert (tmp_path / "source.tif.aux.xml").read_text().count("<GeoTransform>") == 1


@pytest.mark.parametrize("name", ["source.tfw", "source.prj", "source.tif.aux.xml"])
def test_a_place_that_is_there_is_not_lost_unasked(made, tmp_path, name):
    path = made("a.tif")
    write_world_file(path, PLACE, wkt(32633))
    before = (tmp_path / name).read_text()
    for other in tmp_path.glob("source.*"):
        if other.name not in (name, "source.tif"):
            other.unlink()
    with pytest.raises(RasterError, match=f"{name} exist already"):
        write_world_file(path, np.eye(3), wkt(32633))
    assert (tmp_path / name).read_text() == before


@pytest.mark.parametrize(("name", "world"), [("a.img", "a.igw"), ("a.vrt", "a.vtw")])
def test_where_the_rasters_own_place_counts_more_nothing_is_written(made, tmp_path, name, world):
    path = made(name, geotransform=ELSEWHERE, crs="EPSG:32632")
    (tmp_path / world).write_text("1\n0\n0\n-1\n0\n0\n")
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    with pytest.raises(RasterError, match="of its own that counts more.*--without-resampling geotransform"):
        write_world_file(path, PLACE, wkt(32633), overwrite=True)
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before


def test_upper_case_endings(made, tmp_path):
    path = made("a.tif")
    upper = tmp_path / "B.TIF"
    upper.write_bytes((tmp_path / "source.tif").read_bytes())
    assert path and write_world_file(str(upper), PLACE, "")[0].endswith("B.tfw")
    assert read(upper)[0] == geotransform_numbers(PLACE)
