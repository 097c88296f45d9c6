"""Applying operations to rasters: GDAL's pixels, other grids and CRSs, formats and options, no resampling at all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.tps import ThinPlateSpline
from crosstie.core.operation.operation import Operation
from crosstie.core.operation.output_grid import Target, regridded
from crosstie.core.operation.rasters import apply_to_raster, gcp_grid, place_raster, placement
from crosstie.core.progress import CancelledError
from crosstie.core.raster.drivers import FileOptions
from crosstie.core.raster.georeference import geotransform_numbers
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.warp import RESAMPLINGS, WarpOptions

gdal = pytest.importorskip("osgeo.gdal")
osr = pytest.importorskip("osgeo.osr")
UTM = "EPSG:32633"
PLACE = np.array([[2.0, 0, 500000], [0, -2.0, 4600000], [0, 0, 1]])
SIZE = (240, 180)
MATRIX = frames.similarity(1.1, 8, 14, -5)


def wkt(code=32633):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    return system.ExportToWkt()


@pytest.fixture(scope="module")
def moving(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("m") / "moving.tif")
    rng = np.random.default_rng(0)
    smooth = sum(np.sin(np.add.outer(np.arange(180) * a, np.arange(240) * b)) for a, b in rng.uniform(0, 0.3, (6, 2)))
    made = gdal.GetDriverByName("GTiff").Create(path, *SIZE, 2, gdal.GDT_Float32)
    for band, pixels in ((1, smooth), (2, rng.normal(0, 1, smooth.shape))):
        made.GetRasterBand(band).WriteArray(pixels.astype(np.float32) + 50)
        made.GetRasterBand(band).SetNoDataValue(-1)
    made.GetRasterBand(1).SetDescription("smooth")
    made = None
    return path


def operation(transform=None):
    transform = transform or FAMILIES["similarity"].of(MATRIX)
    return Operation(
        transform, RasterGrid("moving", SIZE, None, "", "moving.tif"), RasterGrid("reference", (300, 260), PLACE, wkt())
    )


def read(path):
    dataset = gdal.Open(path)
    return dataset, dataset.ReadAsArray()


@pytest.mark.parametrize("resampling", [name for name in RESAMPLINGS if name != "auto"])
def test_pixels_are_gdalwarps(resampling, moving, tmp_path):
    target = str(tmp_path / "ours.tif")
    apply_to_raster(moving, target, operation(), how=WarpOptions(resampling=resampling))
    ours, pixels = read(target)
    source = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(moving))
    source.SetGeoTransform(geotransform_numbers(PLACE @ MATRIX))
    place = ours.GetGeoTransform()
    bounds = place[0], place[3] + ours.RasterYSize * place[5], place[0] + ours.RasterXSize * place[1], place[3]
    name = {"nearest": "near"}.get(resampling, resampling)
    theirs = gdal.Warp(
        "", source, format="MEM", outputBounds=bounds, xRes=2, yRes=2, resampleAlg=name, errorThreshold=0
    )
    expected = theirs.ReadAsArray()
    assert pixels.shape == expected.shape
    both = (pixels != -1) & (expected != -1)
    assert both.mean() > 0.5 and ((pixels != -1) == (expected != -1)).mean() > 0.995
    difference = np.abs(pixels - expected)[both]
    # Where a place lies exactly between two pixels the nearest one is a matter of the last digit.
    assert (difference > 2e-3).mean() < 0.002, (np.quantile(difference, 0.99), difference.max())


def test_splines_are_gdalwarps(moving, tmp_path):
    rng = np.random.default_rng(1)
    points = np.concatenate([frames.corners(SIZE[::-1]), rng.uniform(0, 180, (30, 2))])
    there = frames.apply(MATRIX, points) + rng.normal(0, 2, points.shape)
    spline = ThinPlateSpline.fit(points, there, smoothing=0)
    target = str(tmp_path / "ours.tif")
    apply_to_raster(moving, target, operation(spline), how=WarpOptions(resampling="bilinear"))
    ours, pixels = read(target)
    source = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(moving))
    on_map = frames.apply(PLACE, there)
    gcps = [gdal.GCP(x, y, 0, u, v) for (x, y), (u, v) in zip(on_map.tolist(), points.tolist())]
    source.SetGCPs(gcps, wkt())
    place = ours.GetGeoTransform()
    bounds = place[0], place[3] + ours.RasterYSize * place[5], place[0] + ours.RasterXSize * place[1], place[3]
    theirs = gdal.Warp(
        "",
        source,
        format="MEM",
        outputBounds=bounds,
        xRes=2,
        yRes=2,
        resampleAlg="bilinear",
        tps=True,
        errorThreshold=0,
    ).ReadAsArray()
    both = (pixels[0] != -1) & (theirs[0] != -1)
    # GDAL inverts a spline by fitting another one the other way round: the two differ between the points.
    assert np.median(np.abs(pixels[0] - theirs[0])[both]) < 0.2


def test_other_pixel_size_extent_and_crs(moving, tmp_path):
    target = str(tmp_path / "a.tif")
    apply_to_raster(moving, target, operation(), aim=Target(resolution=(5, 4)))
    place = gdal.Open(target).GetGeoTransform()
    assert place[1] == 5 and place[5] == -4 and place[0] % 5 == 0 and place[3] % 4 == 0
    target = str(tmp_path / "b.tif")
    apply_to_raster(moving, target, operation(), aim=Target(extent=(500100, 4599800, 500300, 4599900)))
    made = gdal.Open(target)
    assert (made.RasterXSize, made.RasterYSize) == (100, 50) and made.GetGeoTransform()[0] == 500100
    target = str(tmp_path / "c.tif")
    apply_to_raster(moving, target, operation(), how=WarpOptions(resampling="bilinear"), aim=Target(crs="EPSG:4326"))
    degrees, pixels = read(target)
    assert degrees.GetSpatialRef().GetAuthorityCode(None) == "4326" and degrees.GetGeoTransform()[1] < 1e-4
    plain = str(tmp_path / "d.tif")
    apply_to_raster(moving, plain, operation(), how=WarpOptions(resampling="bilinear"))
    size = {"width": degrees.RasterXSize, "height": degrees.RasterYSize, "outputBounds": _bounds(degrees)}
    options = {"dstSRS": "EPSG:4326", "resampleAlg": "bilinear", "errorThreshold": 0, **size}
    again = gdal.Warp("", plain, format="MEM", **options).ReadAsArray()
    both = (pixels[0] != -1) & (again[0] != -1)
    assert both.mean() > 0.4 and np.median(np.abs(pixels[0] - again[0])[both]) < 0.15


@pytest.mark.parametrize("aligned", [True, False])
@pytest.mark.parametrize(("east", "south"), [(0.4, 0.6), (1.4, 1.6), (0.0, 0.0)])
def test_another_pixel_size_cuts_nothing_off_and_adds_less_than_a_pixel(aligned, east, south):
    """A moving raster of 100 × 80 m that begins so many metres off a multiple of 2 m."""
    shifted = FAMILIES["affine"].of(frames.shift(east / 2, south / 2))
    place, size = PLACE.copy(), (50, 40)
    registered = Operation(shifted, RasterGrid("m", size, place, wkt()), RasterGrid("r", (300, 260), place, wkt()))
    grid = regridded(registered, Target(resolution=(2.5, 2.5), aligned=aligned)).reference
    low, high = np.array([500000 + east, 4600000 - south - 80]), np.array([500000 + east + 100, 4600000 - south])
    corner = grid.to_map[:2, 2]
    other = corner + np.array(grid.size) * (2.5, -2.5)
    over = np.array([low[0] - corner[0], other[0] - high[0], corner[1] - high[1], low[1] - other[1]])
    assert (over > -1e-4).all() and (over < 2.5).all()
    if aligned:
        np.testing.assert_allclose(np.r_[corner, other] % 2.5, 0, atol=1e-6)
    else:
        np.testing.assert_allclose(over[[0, 3]], 0, atol=1e-6)


def _bounds(dataset):
    x0, dx, _, y0, _, dy = dataset.GetGeoTransform()
    return x0, y0 + dy * dataset.RasterYSize, x0 + dx * dataset.RasterXSize, y0


@pytest.mark.parametrize(
    ("aim", "message"),
    [
        (Target(resolution=(0, 1)), "greater than zero"),
        (Target(resolution=(1e-12, 1e-12)), "pixels. Check"),
        (Target(extent=(1, 1, 0, 0)), "xmin"),
        (Target(extent=(0, 0, 10, 10)), "lies beside the registered raster"),
        (Target(crs="EPSG:1"), "no coordinate reference system"),
    ],
)
def test_senseless_targets_are_refused(aim, message, moving, tmp_path):
    with pytest.raises(CrosstieError, match=message):
        apply_to_raster(moving, str(tmp_path / "x.tif"), operation(), aim=aim)
    assert not list(tmp_path.iterdir())


def test_reprojected_transforms_undo_themselves():
    for transform in (None, FAMILIES["projective"].of(MATRIX + np.array([[0, 0, 0], [0, 0, 0], [1e-4, 0, 0]]))):
        moved = regridded(operation(transform), Target(crs="EPSG:3857", resolution=(3, 3)))
        places = np.random.default_rng(0).uniform(0, 180, (50, 2))
        there = moved.transform.forward(places)
        np.testing.assert_allclose(moved.transform.inverse(there), places, atol=1e-5)
        assert ((there > -1) & (there < np.array(moved.reference.size) + 1)).all()
    with pytest.raises(CrosstieError, match="on no map"):
        bare = Operation(FAMILIES["affine"].of(MATRIX), RasterGrid("m", SIZE), RasterGrid("r", SIZE))
        regridded(bare, Target(resolution=(2, 2)))


@pytest.mark.parametrize(("suffix", "driver"), [(".tif", "COG"), (".img", ""), (".tif", ""), (".dat", "ENVI")])
def test_formats_hold_the_same_pixels(suffix, driver, moving, tmp_path):
    plain, target = str(tmp_path / "plain.tif"), str(tmp_path / f"made{suffix}")
    apply_to_raster(moving, plain, operation(), how=WarpOptions(resampling="bilinear"))
    apply_to_raster(
        moving, target, operation(), how=WarpOptions(resampling="bilinear"), file=FileOptions(driver=driver)
    )
    made, pixels = read(target)
    assert made.GetDriver().ShortName in (driver, "GTiff", "HFA")
    np.testing.assert_array_equal(np.sort(pixels.ravel()), np.sort(read(plain)[1].ravel()))
    assert not [p for p in tmp_path.iterdir() if ".part" in p.name]


def test_creation_options_count_and_wrong_ones_are_named(moving, tmp_path):
    target = str(tmp_path / "a.tif")
    apply_to_raster(
        moving, target, operation(), file=FileOptions(creation_options=("COMPRESS=LZW", "TILED=NO"), overviews=True)
    )
    made = gdal.Open(target)
    assert made.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "LZW"
    assert made.GetRasterBand(1).GetBlockSize()[0] == made.RasterXSize
    assert made.GetRasterBand(1).GetOverviewCount() == 1 and made.GetRasterBand(1).GetDescription() == "smooth"
    for options, message in ((("COMPRES=LZW",), "no creation option COMPRES"), (("LZW",), "not NAME=VALUE")):
        with pytest.raises(CrosstieError, match=message):
            apply_to_raster(moving, str(tmp_path / "b.tif"), operation(), file=FileOptions(creation_options=options))
    for name, options, message in (
        ("b.xyz", {}, "no ending of a format"),
        ("b.tif", {"driver": "Nonsense"}, "no format Nonsense"),
        ("b.sid", {"driver": "SENTINEL2"}, "cannot write"),
        ("b.vrt", {}, "holds no pixels"),
        ("a.tif", {}, "exists already"),
    ):
        with pytest.raises(CrosstieError, match=message):
            apply_to_raster(moving, str(tmp_path / name), operation(), file=FileOptions(**options))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.tif"]


def test_cancel_leaves_nothing(moving, tmp_path):
    for name in ("a.tif", "a.img"):
        with pytest.raises(CancelledError):
            apply_to_raster(moving, str(tmp_path / name), operation(), is_cancelled=lambda: True)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", [".tif", ".vrt"])
def test_a_new_geotransform_leaves_the_pixels_alone(suffix, moving, tmp_path):
    target = str(tmp_path / f"placed{suffix}")
    assert place_raster(moving, target, operation(), "geotransform").files == (target,)
    made, pixels = read(target)
    np.testing.assert_array_equal(pixels, read(moving)[1])
    np.testing.assert_allclose(made.GetGeoTransform(), geotransform_numbers(PLACE @ MATRIX), rtol=1e-12)
    assert made.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert made.GetRasterBand(1).GetNoDataValue() == -1 and made.GetRasterBand(1).GetDescription() == "smooth"
    projective = operation(FAMILIES["projective"].of(MATRIX + np.array([[0, 0, 0], [0, 0, 0], [1e-4, 0, 0]])))
    with pytest.raises(CrosstieError, match="not affine.*gcps"):
        place_raster(moving, str(tmp_path / "no.tif"), projective, "geotransform")


@pytest.mark.parametrize("suffix", [".tif", ".vrt"])
def test_embedded_control_points_stand_for_any_transform(suffix, moving, tmp_path):
    rng = np.random.default_rng(1)
    points = np.concatenate([frames.corners(SIZE[::-1]), rng.uniform(0, 180, (20, 2))])
    bent = operation(ThinPlateSpline.fit(points, frames.apply(MATRIX, points) + rng.normal(0, 1, points.shape)))
    target = str(tmp_path / f"placed{suffix}")
    place_raster(moving, target, bent, "gcps")
    made, pixels = read(target)
    np.testing.assert_array_equal(pixels, read(moving)[1])
    assert made.GetGCPCount() == 144 and made.GetGCPSpatialRef().GetAuthorityCode(None) == "32633"
    places = rng.uniform(5, 170, (60, 2))
    transformer = gdal.Transformer(made, None, ["METHOD=GCP_TPS"])
    theirs = np.array(transformer.TransformPoints(0, places.tolist())[0])[:, :2]
    off = np.linalg.norm(theirs - frames.apply(PLACE, bent.transform.forward(places)), axis=1) / 2
    assert np.median(off) < 0.1 and len(gcp_grid(operation())) == 9


@pytest.mark.parametrize(
    ("place", "told"),
    [
        (PLACE, False),
        (PLACE @ frames.similarity(1, 0, 0.3, 0.3), False),
        (None, False),
        (PLACE @ frames.similarity(1, 0, 240, 0), True),
        (PLACE @ np.array([[1.0, 0, 0], [0, -1, 180], [0, 0, 1]]), True),
        (PLACE @ np.array([[-1.0, 0, 240], [0, 1, 0], [0, 0, 1]]), True),
    ],
    ids=["the same", "a third of a pixel", "none", "the next tile", "south up", "east to west"],
)
def test_a_raster_that_lies_elsewhere_or_is_turned_over_is_told(place, told, moving, tmp_path):
    found = operation()
    found = replace(found, moving=replace(found.moving, to_map=PLACE))
    other = str(tmp_path / "other.tif")
    where = {} if place is None else {"outputSRS": wkt()}
    gdal.Translate(other, moving, **where)
    if place is not None:
        gdal.Open(other, gdal.GA_Update).SetGeoTransform(geotransform_numbers(place))
    warped = apply_to_raster(other, str(tmp_path / "warped.tif"), found)
    placed = place_raster(other, str(tmp_path / "placed.tif"), found, "gcps").notes
    for notes in (warped, placed):
        assert any("lies elsewhere" in str(note) for note in notes) == told


@pytest.mark.parametrize(("ending", "told"), [(".rst", True), (".tif", False), (".asc", False), (".img", False)])
def test_a_format_that_loses_the_crs_says_so(ending, told, tmp_path):
    one = str(tmp_path / "one.tif")
    made = gdal.GetDriverByName("GTiff").Create(one, *SIZE)
    made.GetRasterBand(1).Fill(9)
    made = None
    etrs = RasterGrid("reference", (300, 260), PLACE, wkt(25832))
    found = Operation(FAMILIES["similarity"].of(np.eye(3)), RasterGrid("one", SIZE), etrs)
    warped = apply_to_raster(one, str(tmp_path / f"warped{ending}"), found)
    placed = place_raster(one, str(tmp_path / f"placed{ending}"), found, "geotransform").notes
    for notes in (warped, placed):
        assert any("does not hold this CRS" in str(note) for note in notes) == told


def test_world_files_place_the_raster_for_gdal(moving, tmp_path):
    copy = tmp_path / "scan.tif"
    gdal.Translate(str(copy), moving)
    written = place_raster(str(copy), "", operation(), "world").files
    assert [Path(p).name for p in written] == ["scan.tfw", "scan.prj", "scan.tif.aux.xml"]
    np.testing.assert_allclose(gdal.Open(str(copy)).GetGeoTransform(), geotransform_numbers(PLACE @ MATRIX), rtol=1e-12)
    system = osr.SpatialReference()
    system.ImportFromESRI([(tmp_path / "scan.prj").read_text()])
    assert system.IsProjected() and "33N" in system.GetName()
    with pytest.raises(CrosstieError, match="exist already"):
        place_raster(str(copy), "", operation(), "world")
    place_raster(str(copy), "", operation(), "world", file=FileOptions(overwrite=True))
    np.testing.assert_allclose(placement(operation()), PLACE @ MATRIX)


def test_the_pixel_size_in_another_crs_is_gdalwarps():
    long = (400, 60)
    registered = Operation(FAMILIES["shift"].of(np.eye(3)), *(RasterGrid(n, long, PLACE, wkt()) for n in "mr"))
    grid = regridded(registered, Target(crs="EPSG:4326")).reference
    source = gdal.GetDriverByName("MEM").Create("", *long, 1)
    source.SetGeoTransform((500000, 2, 0, 4600000, 0, -2))
    source.SetProjection(wkt())
    expected = gdal.AutoCreateWarpedVRT(source, wkt(), "EPSG:4326")
    assert grid.to_map[0, 0] == pytest.approx(expected.GetGeoTransform()[1], rel=0.02)
    np.testing.assert_allclose(grid.size, (expected.RasterXSize, expected.RasterYSize), rtol=0, atol=2)


@pytest.mark.parametrize(("bands", "interleave"), [(1, "BAND"), (4, "PIXEL"), (5, "BAND")])
def test_many_bands_are_stored_one_after_the_other(bands, interleave, tmp_path):
    source = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "in.tif"), *SIZE, bands)
    source.GetRasterBand(1).Fill(9)
    source = None
    apply_to_raster(str(tmp_path / "in.tif"), str(tmp_path / "out.tif"), operation())
    assert gdal.Open(str(tmp_path / "out.tif")).GetMetadataItem("INTERLEAVE", "IMAGE_STRUCTURE") == interleave
