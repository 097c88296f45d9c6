"""The registered raster: exact places, and everything that the moving raster held."""

import numpy as np
import pytest
from crosstie.core.crs import same_crs
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine, Projective, Shift
from crosstie.core.geometry.transform import Transform
from crosstie.core.raster.pieces import TOLERANCE_PX, _cubic_residual, pieces
from crosstie.core.raster.source import Raster
from crosstie.core.raster.warp import WarpOptions, warp_registered
from crosstie.core.request import RasterSource
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
TURNED = frames.shift(30, 20) @ frames.similarity(1.2, 17.0)
TILTED = TURNED @ np.array([[1, 0.02, 3], [-0.01, 1, 1], [4e-4, 2e-4, 1]])


class Bent(Transform):
    """A smooth, curved transform with an exact inverse: a wave along x, then another along y."""

    name, minimum_points, parameters = "bent", 0, 0

    @classmethod
    def fit(cls, moving_xy, reference_xy, weights=None):
        return cls()

    def forward(self, moving_xy):
        x, y = np.asarray(moving_xy, float).T
        x = x + 3 * np.sin(y / 25)
        return np.column_stack([x + 12.0, y + 2 * np.cos(x / 30) + 7.0])

    def inverse(self, reference_xy):
        x, y = np.asarray(reference_xy, float).T - [[12.0], [7.0]]
        y = y - 2 * np.cos(x / 30)
        return np.column_stack([x - 3 * np.sin(y / 25), y])

    def uncertainty(self, moving_xy):
        return np.full((len(moving_xy), 2, 2), np.nan)

    def to_json(self):
        return {}


@pytest.fixture
def scene(raster):
    """Return a 160 × 120 raster whose two bands tell x and y of each pixel, and a referenced one to register it to."""
    y, x = np.mgrid[:120, :160] + 0.5
    reference = raster(np.zeros((150, 200), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    return raster(np.stack([x, y]).astype(np.float32), "moving.tif"), reference


def opened(path):
    data = gdal.Open(str(path))
    mask = data.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0
    return data, data.ReadAsArray(), mask


def offset(path, reference):
    """Return the reference pixel of the result's corner."""
    with Raster(RasterSource(str(path))) as a, Raster(reference) as b:
        return b.georeference.to_pixel(a.georeference.to_map(np.zeros((1, 2))))[0]


def where_from(path, reference, transform, shape):
    """Return the moving pixels (rows, cols, 2) of the result's pixel centres."""
    v, u = np.mgrid[: shape[0], : shape[1]] + 0.5
    xy = np.column_stack([u.ravel(), v.ravel()]) + offset(path, reference)
    return transform.inverse(xy).reshape(*shape, 2)


@pytest.mark.parametrize(
    "transform",
    [Shift.of(frames.shift(10.3, -4.7)), Affine.of(TURNED), Projective.of(TILTED), Bent()],
    ids=["shift", "affine", "projective", "bent"],
)  # fmt: skip
def test_every_pixel_comes_from_where_the_transform_says(scene, tmp_path, transform):
    target = tmp_path / "out.tif"
    warp_registered(*scene, transform, str(target), how=WarpOptions(resampling="cubic"))
    data, image, mask = opened(target)
    x, y = np.moveaxis(where_from(target, scene[1], transform, mask.shape), -1, 0)
    inside = (x > 3) & (x < 157) & (y > 3) & (y < 117)
    assert mask[inside].all()
    assert not mask[(x < -0.6) | (x > 160.6) | (y < -0.6) | (y > 120.6)].any()
    assert np.hypot(image[0] - x, image[1] - y)[inside].max() < 0.05


@pytest.mark.parametrize("resampling", ["nearest", "bilinear", "cubic", "average"])
@pytest.mark.parametrize("where", ["aligned", "turned"])
def test_the_same_pixels_as_gdalwarp(raster, textured, tmp_path, resampling, where):
    """For an affine the pieces must be invisible: GDAL's own warp of the whole gives the same numbers."""
    image = (textured(300, 420) * 60000).astype(np.uint16)
    matrix = frames.shift(30.32177, 12.73913) if where == "aligned" else TURNED
    north_up = frames.scaling(2, -2)
    placed = frames.shift(*NORTH_UP[::3]) @ north_up @ matrix
    numbers = (placed[0, 2], *placed[0, :2], placed[1, 2], *placed[1, :2])
    moving = raster(image, "moving.tif", nodata=0)
    reference = raster(np.zeros((300, 300), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    target = tmp_path / "out.tif"
    warp_registered(moving, reference, Affine.of(matrix), str(target), how=WarpOptions(resampling=resampling))
    data, image, mask = opened(target)

    with_place = raster(gdal.Open(moving.path).ReadAsArray(), "placed.tif", nodata=0, geotransform=numbers, crs=UTM)
    g = data.GetGeoTransform()
    bounds = (g[0], g[3] + g[5] * data.RasterYSize, g[0] + g[1] * data.RasterXSize, g[3])
    expected = gdal.Warp(
        "", with_place.path, format="MEM", outputBounds=bounds, xRes=2, yRes=2, errorThreshold=0,
        resampleAlg={"nearest": "near"}.get(resampling, resampling), warpOptions=["XSCALE=1", "YSCALE=1"],
    ).ReadAsArray()  # fmt: skip
    assert expected.shape == image.shape
    assert (expected > 0).mean() > 0.5
    different = (expected != image).mean()
    assert different < 1e-3, different  # roundings, on the edge between two source pixels
    assert np.abs(expected.astype(int) - image)[(expected > 0) & (image > 0)].max() <= (
        3 if resampling != "nearest" else 60000
    )


@given(
    tilt=st.tuples(st.floats(-3e-4, 3e-4), st.floats(-3e-4, 3e-4)),
    angle=st.floats(-180, 180),
    scale=st.floats(0.3, 3),
    block=st.tuples(st.integers(-100, 300), st.integers(-100, 300), st.integers(1, 900), st.integers(1, 900)),
)
@settings(deadline=None, max_examples=50)
def test_pieces_tile_the_block_and_keep_the_tolerance(tilt, angle, scale, block):
    matrix = frames.similarity(scale, angle, 40, 30)
    matrix[2, :2] = tilt
    transform = Projective.of(matrix)
    found = list(pieces(transform.inverse, block, (400, 300)))
    covered = np.zeros((block[3], block[2]), int)
    for piece in found:
        assert piece.width > 0
        assert piece.height > 0
        covered[piece.y - block[1] :][: piece.height, piece.x - block[0] :][:, : piece.width] += 1
        if max(piece.width, piece.height) > 16 and piece.control is None:
            at = np.random.default_rng(0).random((50, 2)) * [piece.width, piece.height] + [piece.x, piece.y]
            error = np.hypot(*(frames.apply(piece.to_moving, at) - transform.inverse(at)).T)
            assert error.max() < 1.5 * TOLERANCE_PX
    assert covered.max(initial=0) <= 1
    v, u = np.mgrid[: block[3], : block[2]] + 0.5
    there = transform.inverse(np.column_stack([u.ravel() + block[0], v.ravel() + block[1]]))
    inside = ((there > 0) & (there < (400, 300))).all(1).reshape(covered.shape)
    assert covered[inside].all()


@pytest.mark.parametrize(
    ("dtype", "count"),
    [("uint8", 1), ("uint16", 3), ("int16", 2), ("int32", 1), ("float32", 5), ("float64", 1), ("complex64", 2),
     ("complex128", 1), ("uint8", 200)],
)  # fmt: skip
def test_bands_and_types_are_kept(raster, textured, tmp_path, dtype, count):
    planes = [textured(40, 50, seed=s) * 100 + 1 for s in range(count)]
    image = np.stack(planes).astype(dtype)
    if dtype.startswith("complex"):
        image = image * np.exp(0.5j).astype(dtype)
    names = [f"band {b}" for b in range(count)]
    moving = raster(image, "moving.tif", names=names)
    reference = raster(np.zeros((80, 80), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    target = tmp_path / "out.tif"
    warp_registered(moving, reference, Shift.of(frames.shift(3, 4)), str(target))
    data, got, mask = opened(target)
    assert got.dtype == np.dtype(dtype)
    np.testing.assert_allclose(got.reshape(count, 40, 50), image, rtol=1e-6)
    assert mask.all()
    assert [data.GetRasterBand(b + 1).GetDescription() for b in range(count)] == names
    assert same_crs(data.GetProjection(), UTM)
    assert data.GetGeoTransform() == (500006.0, 2.0, 0.0, 4499992.0, 0.0, -2.0)


def test_palette_is_kept_and_never_mixed(raster, tmp_path):
    index = (np.arange(60 * 80).reshape(60, 80) // 17 % 7).astype(np.uint8)
    palette = [(i * 30, 255 - i * 30, 7, 255) for i in range(7)]
    moving = raster(index, "moving.tif", palette=palette)
    reference = raster(np.zeros((80, 80), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    target = tmp_path / "out.tif"
    warp_registered(moving, reference, Affine.of(frames.similarity(1.3, 20, 20, 5)), str(target))
    data, got, mask = opened(target)
    table = data.GetRasterBand(1).GetColorTable()
    assert [table.GetColorEntry(i) for i in range(7)] == palette
    assert set(np.unique(got[mask])) <= set(range(7))
    assert 0.2 < mask.mean() < 0.95


def test_what_is_known_of_the_bands_is_kept(raster, textured, tmp_path):
    moving = raster((textured() * 200).astype(np.int16), "moving.tif", nodata=-1)
    data = gdal.Open(moving.path, gdal.GA_Update)
    data.SetMetadata({"TIFFTAG_IMAGEDESCRIPTION": "heights", "SENSOR": "X"})
    band = data.GetRasterBand(1)
    band.SetScale(0.1)
    band.SetOffset(5.0)
    band.SetUnitType("m")
    band.ComputeStatistics(False)
    data = band = None
    reference = raster(np.zeros((80, 80), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    target = tmp_path / "out.tif"
    warp_registered(moving, reference, Shift.of(frames.shift(0.5, 0.5)), str(target))
    data = gdal.Open(str(target))
    band = data.GetRasterBand(1)
    assert (band.GetScale(), band.GetOffset(), band.GetUnitType(), band.GetNoDataValue()) == (0.1, 5.0, "m", -1)
    assert data.GetMetadata()["SENSOR"] == "X"
    assert "STATISTICS_MEAN" not in band.GetMetadata()
    band = data = None
    assert sorted(p.name for p in tmp_path.glob("out*")) == ["out.tif"]


@pytest.mark.parametrize("kind", ["nodata", "alpha", "mask", "nothing", "nan"])
def test_gaps_stay_gaps_and_the_outside_is_one(raster, textured, tmp_path, kind):
    image, gap = (1 + 250 * textured()).astype(np.uint8), np.zeros((120, 160), bool)
    gap[30:60, 50:90] = True
    what = {"nodata": {"nodata": 0}, "mask": {"mask": ~gap}, "alpha": {"alpha": True}}.get(kind, {})
    if kind == "nodata":
        image = np.where(gap, 0, image).astype(np.uint8)
    if kind == "alpha":
        image = np.stack([image, np.where(gap, 0, 255).astype(np.uint8)])
    if kind == "nan":
        image = np.where(gap, np.nan, image).astype(np.float32)
    moving = raster(image, "moving.tif", **what)
    reference = raster(np.zeros((80, 80), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    target, transform = tmp_path / "out.tif", Affine.of(TURNED)
    warp_registered(moving, reference, transform, str(target), how=WarpOptions(resampling="nearest"))
    data, got, mask = opened(target)
    x, y = np.moveaxis(where_from(target, reference, transform, got.shape[-2:]), -1, 0)
    inside = (x > 0) & (x < 160) & (y > 0) & (y < 120)
    hole = (x > 50.1) & (x < 89.9) & (y > 30.1) & (y < 59.9)
    rim = (x > 49.9) & (x < 90.1) & (y > 29.9) & (y < 60.1)
    assert not mask[~inside].any()
    assert mask[inside & ~rim].all()
    if kind != "nothing":
        assert not mask[hole].any()
    assert data.RasterCount == (2 if kind == "alpha" else 1)
    assert sorted(p.name for p in tmp_path.glob("out*")) == ["out.tif"]


def test_colours_stay_colours(raster, textured, tmp_path):
    image = np.stack([(textured(seed=s) * 255).astype(np.uint8) for s in range(4)])
    image[3] = 255
    kinds = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)
    moving = raster(image, "moving.tif", alpha=True, options=["PHOTOMETRIC=RGB"])
    reference = raster(np.zeros((80, 80), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    warp_registered(moving, reference, Shift.of(frames.shift(0, 0)), str(tmp_path / "out.tif"))
    data, got, _ = opened(tmp_path / "out.tif")
    assert tuple(data.GetRasterBand(b).GetColorInterpretation() for b in range(1, 5)) == kinds


class TestGrid:
    def test_aligned_with_the_reference_and_not_cut_to_it(self, scene, tmp_path):
        target = tmp_path / "out.tif"
        warp_registered(*scene, Shift.of(frames.shift(-50.4, 100.6)), str(target))
        data = gdal.Open(str(target))
        np.testing.assert_allclose(offset(target, scene[1]), (-51, 100), atol=1e-6)
        assert (data.RasterXSize, data.RasterYSize) == (161, 121)

    def test_own_resolution(self, scene, tmp_path):
        target = tmp_path / "out.tif"
        warp_registered(*scene, Affine.of(frames.scaling(4.0)), str(target), how=WarpOptions(grid="own"))
        data, image, _ = opened(target)
        assert data.GetGeoTransform()[1] == pytest.approx(8.0)
        assert image.shape == (2, 120, 160)
        np.testing.assert_allclose(image, gdal.Open(scene[0].path).ReadAsArray(), rtol=1e-5)

    def test_rotated_and_south_up_references(self, raster, scene, tmp_path):
        for k, numbers in enumerate(
            [(500000.0, 1.5, 0.5, 4500000.0, 0.5, -1.5), (500000.0, 2.0, 0, 4500000.0, 0, 2.0)]
        ):
            reference = raster(np.zeros((80, 80), np.uint8), f"r{k}.tif", geotransform=numbers, crs=UTM)
            target = tmp_path / f"out{k}.tif"
            warp_registered(scene[0], reference, Shift.of(frames.shift(5, 6)), str(target))
            data, image, _ = opened(target)
            np.testing.assert_allclose(offset(target, reference), (5, 6), atol=1e-6)
            assert data.GetGeoTransform()[1:3] == numbers[1:3]
            np.testing.assert_allclose(image, gdal.Open(scene[0].path).ReadAsArray(), rtol=1e-5)

    def test_unreferenced_reference_gives_its_pixels(self, raster, scene, tmp_path):
        reference = raster(np.zeros((80, 80), np.uint8), "plain.tif")
        warp_registered(scene[0], reference, Shift.of(frames.shift(0, 0)), str(tmp_path / "out.tif"))
        data, image, _ = opened(tmp_path / "out.tif")
        assert data.GetGeoTransform(can_return_null=True) is None
        assert data.GetProjection() == ""
        assert image.shape == (2, 120, 160)

    def test_reference_with_control_points(self, raster, scene, tmp_path):
        gcps = [((c, r), (500000 + 2 * c + r / 9, 4500000 - 2 * r)) for c in (0, 80) for r in (0, 80)]
        reference = raster(np.zeros((80, 80), np.uint8), "gcp.tif", gcps=gcps, crs=UTM)
        warp_registered(scene[0], reference, Shift.of(frames.shift(-7, 9)), str(tmp_path / "out.tif"))
        np.testing.assert_allclose(offset(tmp_path / "out.tif", reference), (-7, 9), atol=1e-3)

    def test_reference_with_a_camera_model(self, raster, scene, tmp_path, rpc):
        reference = raster(np.zeros((300, 400), np.uint8), "rpc.tif", rpc=rpc)
        for grid, scale in (("reference", 1), ("own", 2)):
            target = tmp_path / f"{grid}_grid.tif"
            doubled = Affine.of(frames.shift(20, 30) @ frames.scaling(2))
            warp_registered(scene[0], reference, doubled, str(target), how=WarpOptions(grid=grid))
            with Raster(RasterSource(str(target))) as a, Raster(reference) as b:
                xy = np.array([[10.0, 20.0], [40.0, 50.0]])
                corner = offset(target, reference)
                there = b.georeference.to_pixel(a.georeference.to_map(xy))
            # its own grid starts on a multiple of its own pixel size
            assert ((corner < [20.01, 30.01]) & (corner > np.array([20, 30]) - (0.01 if scale == 1 else 3))).all()
            # square on the ground, where the reference's pixels are not
            width, height = Raster(reference).pixel_size_m
            ratio = np.sqrt(height / width) if grid == "own" else 1
            np.testing.assert_allclose(there[1] - there[0], (30 * scale * ratio, 30 * scale / ratio), rtol=0.02)

    def test_moving_rasters_own_places_are_forgotten(self, raster, textured, scene, tmp_path, rpc):
        gcps = [((c, r), (c, r)) for c in (0, 160) for r in (0, 120)]
        image = gdal.Open(scene[0].path).ReadAsArray()
        for k, what in enumerate([{"gcps": gcps, "crs": UTM}, {"rpc": rpc}, {"geotransform": (9, 1, 0, 9, 0, -1)}]):
            moving = raster(image, f"m{k}.tif", **what)
            target = tmp_path / f"out{k}.tif"
            warp_registered(moving, scene[1], Shift.of(frames.shift(0, 0)), str(target))
            data, got, _ = opened(target)
            assert data.GetGeoTransform() == NORTH_UP
            assert data.GetGCPCount() == 0
            assert not data.GetMetadata("RPC")
            np.testing.assert_allclose(got, image, rtol=1e-5)


def test_coarse_targets_average(raster, tmp_path):
    """Ten times coarser pixels hold means, whichever way the raster is turned."""
    rng = np.random.default_rng(0)
    moving = raster(rng.normal(100, 30, (400, 400)).astype(np.float32), "moving.tif")
    reference = raster(np.zeros((80, 80), np.uint8), "reference.tif", geotransform=NORTH_UP, crs=UTM)
    transform = Affine.of(frames.similarity(0.1, 30, 20, 20))
    warp_registered(moving, reference, transform, str(tmp_path / "out.tif"))
    _, image, mask = opened(tmp_path / "out.tif")
    assert np.nanstd(image[mask]) < 6
    assert np.nanmean(image[mask]) == pytest.approx(100, abs=1)


def test_whether_cubics_follow_does_not_depend_on_where_the_piece_lies():
    at = frames.lattice((0, 0), (256, 256), 9).reshape(-1, 2)
    u, v = (at / 256).T
    there = np.column_stack([300 * u**3 - 90 * u * v + 5, 200 * v**3 + 80 * u**2 * v])
    for corner in (0, 40_000, 400_000):
        assert _cubic_residual(at + corner, there) < 1e-6
    assert _cubic_residual(at, np.column_stack([300 * u**5, v])) > 1
