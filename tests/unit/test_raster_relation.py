"""How georeferences relate two rasters."""

import numpy as np
import pytest
from crosstie.core.crs import reproject
from crosstie.core.geometry import frames
from crosstie.core.raster.relation import relation
from crosstie.core.raster.source import Raster

UTM = "EPSG:32633"
NORTH_UP = (500000.0, 2.0, 0.0, 4500000.0, 0.0, -2.0)
IMAGE = np.zeros((100, 200), np.uint8)


def related(moving, reference):
    with Raster(moving) as a, Raster(reference) as b:
        return relation(a, b)


def test_same_crs_gives_the_exact_affine(raster):
    turned = (500100.0, 3.0, 1.0, 4499900.0, 1.0, -3.0)
    found = related(
        raster(IMAGE, "m.tif", geotransform=turned, crs=UTM), raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM)
    )
    # moving (0, 0) lies 100 m east and 100 m south of the reference's corner, at 2 m a pixel
    np.testing.assert_allclose(frames.apply(found.matrix, [[0, 0], [10, 0]]), [[50, 50], [65, 45]], atol=1e-6)
    assert found.residual_px < 1e-6
    assert found.overlaps
    assert 0 < found.overlap_share <= 1


def test_other_crs_is_linearised_and_says_how_well(raster):
    reference = raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM)
    corner = reproject(np.array([[500000.0, 4500000.0]]), UTM, "EPSG:4326")[0]
    moving = raster(IMAGE, "m.tif", geotransform=(corner[0], 2e-5, 0, corner[1], 0, -2e-5), crs="EPSG:4326")
    found = related(moving, reference)
    with Raster(moving) as a, Raster(reference) as b:
        pixels = np.array([[20.0, 10.0], [60.0, 80.0]])
        exact = b.georeference.to_pixel(reproject(a.georeference.to_map(pixels), a.crs_wkt, b.crs_wkt))
    assert np.abs(frames.apply(found.matrix, pixels) - exact).max() <= found.residual_px + 1e-9
    assert found.residual_px < 0.1
    assert any("different CRSs" in str(note) for note in found.notes)


def test_overlap_is_the_common_part_in_reference_pixels(raster):
    half = (500200.0, *NORTH_UP[1:])
    found = related(
        raster(IMAGE, "m.tif", geotransform=half, crs=UTM), raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM)
    )
    np.testing.assert_allclose(found.overlap_px.min(0), (100, 0), atol=1e-6)
    np.testing.assert_allclose(found.overlap_px.max(0), (200, 100), atol=1e-6)
    assert found.overlap_share == pytest.approx(0.5)


def test_rasters_apart_do_not_overlap_but_keep_scale_and_rotation(raster):
    found = related(
        raster(IMAGE, "m.tif", geotransform=(900000.0, 4.0, 0, 4500000.0, 0, -4.0), crs=UTM),
        raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM),
    )
    assert not found.overlaps
    assert found.overlap_share == 0
    np.testing.assert_allclose(found.matrix[:2, :2], np.diag([2.0, 2.0]), atol=1e-9)


@pytest.mark.parametrize(
    ("moving", "reference"),
    [
        ({}, {"geotransform": NORTH_UP, "crs": UTM}),
        ({"geotransform": NORTH_UP, "crs": UTM}, {}),
        ({"geotransform": NORTH_UP}, {"geotransform": NORTH_UP, "crs": UTM}),
        ({"geotransform": NORTH_UP, "crs": UTM}, {"geotransform": NORTH_UP}),
    ],
)
def test_nothing_is_known_without_both_places(raster, moving, reference):
    assert related(raster(IMAGE, "m.tif", **moving), raster(IMAGE, "r.tif", **reference)) is None


def test_two_without_crs_are_taken_to_share_one(raster):
    found = related(raster(IMAGE, "m.tif", geotransform=NORTH_UP), raster(IMAGE, "r.tif", geotransform=NORTH_UP))
    np.testing.assert_allclose(found.matrix, np.eye(3), atol=1e-6)
    assert any("same" in str(note) for note in found.notes)


def test_south_up_is_a_mirror(raster):
    found = related(
        raster(IMAGE, "m.tif", geotransform=(500000.0, 2.0, 0, 4499800.0, 0, 2.0), crs=UTM),
        raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM),
    )
    assert np.linalg.det(found.matrix[:2, :2]) < 0
    np.testing.assert_allclose(frames.apply(found.matrix, [[0, 0]]), [[0, 100]], atol=1e-6)


def test_control_points_are_named_as_approximate(raster):
    gcps = [((c, r), (500000 + 2 * c, 4500000 - 2 * r)) for c in (0, 200) for r in (0, 100)]
    found = related(raster(IMAGE, "m.tif", gcps=gcps, crs=UTM), raster(IMAGE, "r.tif", geotransform=NORTH_UP, crs=UTM))
    np.testing.assert_allclose(found.matrix, np.eye(3), atol=1e-6)
    assert any("control points" in str(note) for note in found.notes)


def test_two_camera_models_point_to_what_uses_them(raster, rpc):
    moving, reference = (raster(np.zeros((300, 400), np.uint8), f"{name}.tif", rpc=rpc) for name in "mr")
    assert any("Match scenes with camera models" in str(note) for note in related(moving, reference).notes)
    placed = raster(IMAGE, "p.tif", geotransform=(6.98, 3e-4, 0, 45.02, 0, -3e-4), crs="EPSG:4326")
    assert not any("Match scenes" in str(note) for note in related(moving, placed).notes)
