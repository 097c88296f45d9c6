"""Where the disk takes no more, a writer says so, leaves the old file as it was, and nothing beside it."""

import contextlib
import json
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.crs import spatial_reference
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.matrix import Affine
from crosstie.core.operation.operation import Operation
from crosstie.core.operation.vectors import DRIVERS, apply_to_vector
from crosstie.core.raster.grid import RasterGrid
from osgeo import gdal, ogr

resource = pytest.importorskip("resource")
SIDE = RasterGrid("m", (100, 100), np.array([[1.0, 0, 500000], [0, -1, 4600000], [0, 0, 1]]), "EPSG:32633")
STAY = Operation(Affine.of(np.array([[1.0, 0, 3], [0, 1, 4], [0, 0, 1]])), SIDE, SIDE)
OLD = '{"good": "old file"}'
SHARES = (0.0, 0.02, 0.3, 0.6, 0.9, 0.99)


@contextlib.contextmanager
def no_file_beyond(count):
    """Let this process write no file beyond so many bytes, as where a disk is full or a quota is used up."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (count, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.fixture(params=[True, False], autouse=True, ids=["raising", "returning"])
def exceptions(request):
    """GDAL's errors are raised where another plugin wants it so."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


@pytest.fixture(scope="module")
def roads(tmp_path_factory):
    """Lines enough that a file of them is not written in one go."""
    path = str(tmp_path_factory.mktemp("vectors") / "roads.gpkg")
    made = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
    layer = made.CreateLayer("roads", spatial_reference("EPSG:32633"), ogr.wkbLineString)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    rng = np.random.default_rng(0)
    layer.StartTransaction()
    for number in range(200):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["name"] = f"road {number}"
        places = ", ".join(
            f"{x!r} {y!r}" for x, y in rng.uniform((500000, 4599900), (500100, 4600000), (20, 2)).tolist()
        )
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"LINESTRING ({places})"))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    layer = made = None
    return path


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def vertices_of(path):
    dataset = gdal.OpenEx(path)
    return [feature.GetGeometryRef().GetPointCount() for feature in dataset.GetLayer(0)]


@pytest.mark.parametrize("suffix", [s for s in DRIVERS if s not in (".shp", ".json")])
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # GDAL raises once more as it closes
def test_vectors_on_a_full_disk(roads, tmp_path, suffix):
    whole = tmp_path / f"whole{suffix}"
    apply_to_vector(roads, str(whole), STAY)
    size = whole.stat().st_size
    folder = tmp_path / "full"
    folder.mkdir()
    target = folder / f"v{suffix}"
    target.write_text(OLD)
    for share in SHARES:
        with no_file_beyond(int(share * size)), pytest.raises(CrosstieError, match=r"written|space|full|read-only"):
            apply_to_vector(roads, str(target), STAY, overwrite=True)
        assert target.read_text() == OLD and names(folder) == [target.name], share
    apply_to_vector(roads, str(target), STAY, overwrite=True)
    assert vertices_of(str(target)) == [20] * 200


@pytest.mark.parametrize("suffix", list(DRIVERS))
def test_all_formats_keep_the_geometry(roads, tmp_path, suffix):
    target = str(tmp_path / f"v{suffix}")
    assert apply_to_vector(roads, target, STAY).features == 200
    assert vertices_of(target) == [20] * 200


def test_a_file_that_does_not_read_back_replaces_nothing(roads, tmp_path, monkeypatch):
    """A driver that says nothing: half of what was written is lost behind its back."""
    from crosstie.core.operation import vectors

    real = vectors._read_back

    def lossy(part, target, wanted, is_cancelled):
        values = json.loads(Path(part).read_text())
        values["features"] = values["features"][:100]
        Path(part).write_text(json.dumps(values))
        real(part, target, wanted, is_cancelled)

    monkeypatch.setattr(vectors, "_read_back", lossy)
    target = tmp_path / "v.geojson"
    target.write_text(OLD)
    with pytest.raises(CrosstieError, match="would hold 100 features"):
        apply_to_vector(roads, str(target), STAY, overwrite=True)
    assert target.read_text() == OLD
