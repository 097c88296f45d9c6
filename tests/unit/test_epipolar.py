"""Camera geometry: the RPC inverse against GDAL, affine cameras, epipolar geometry from cameras and from matches."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from crosstie.core.errors import DegenerateError, RasterError
from crosstie.core.geometry import frames
from crosstie.core.geometry.affine_camera import (
    affine_camera,
    affine_pair,
    patch_boxes,
    volume,
)
from crosstie.core.geometry.epipolar import AffineEpipolar, from_cameras, from_matches, parallax_px_per_m
from crosstie.core.geometry.rpc import COEFFICIENTS, OFFSETS, SCALES, RpcCamera
from crosstie.core.geometry.rpc_checks import (
    common_heights,
    require_for_image,
    require_heights,
    require_overlap,
)
from hypothesis import given, settings
from hypothesis import strategies as st

gdal = pytest.importorskip("osgeo.gdal")
SHARED = Path(__file__).parents[3] / "shared" / "evaluation" / "rpc"
HEIGHTS = (400.0, 1200.0)
AROUND = {"MIN_LONG": "55.64", "MAX_LONG": "55.66", "MIN_LAT": "-21.24", "MAX_LAT": "-21.22"}
"""GDAL begins its search in the middle of these."""


def metadata(tilt=(0.2, -0.15), seed=0, **other):
    """A camera of 1000 px of about 0.6 m, mildly non-linear, that leans by `tilt` (line, sample) with height."""
    rng = np.random.default_rng(seed)
    values = dict(zip(OFFSETS, (500, 500, -21.23, 55.65, 800)))
    values.update(zip(SCALES, (500, 500, 0.0027, 0.0029, 600)))
    for name in COEFFICIENTS:
        row = rng.normal(0, 1e-4, 20)
        if "DEN" in name:
            row[0] = 1
        else:
            row[[1, 2, 3]] = (0.05, -1.0, tilt[0]) if "LINE" in name else (1.0, 0.04, tilt[1])
        values[name] = " ".join(repr(float(v)) for v in row)
    return {key: str(value) for key, value in {**values, **other}.items()}


def cameras(seed=0):
    return RpcCamera.from_metadata(metadata((0.2, -0.15), seed)), RpcCamera.from_metadata(
        metadata((-0.3, 0.1), seed + 1)
    )


def transformer(values, height):
    image = gdal.GetDriverByName("MEM").Create("", 1000, 1000)
    image.SetMetadata({**values, **AROUND}, "RPC")
    options = ["METHOD=RPC", f"RPC_HEIGHT={height}", "RPC_PIXEL_ERROR_THRESHOLD=1e-4", "RPC_MAX_ITERATIONS=50"]
    return image, gdal.Transformer(image, None, options)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1000), st.floats(200, 1400))
def test_the_inverse_at_a_height_agrees_with_gdal(seed, height):
    values = metadata(seed=seed)
    xy = np.random.default_rng(seed).uniform(0, 1000, (40, 2))
    _image, theirs = transformer(values, height)
    there = np.array(theirs.TransformPoints(0, xy.tolist())[0])[:, :2]
    camera = RpcCamera.from_metadata(values)
    ours = camera.locate(xy, height)
    assert np.abs(camera.project(np.column_stack([there, np.full(40, height)])) - xy).max() < 1e-3
    np.testing.assert_allclose(camera.project(ours), xy, atol=1e-6)
    # A pixel is some 5.8e-6 degrees.
    np.testing.assert_allclose(ours[:, :2], there, atol=1e-3 * 5e-6)
    np.testing.assert_allclose(ours[:, 2], height)


@pytest.mark.parametrize("name", ["img_01.tif", "img_02.tif"])
def test_the_inverse_of_real_cameras_agrees_with_gdal(name):
    if not SHARED.exists():
        pytest.skip("../shared is not here")
    source = gdal.Open(str(SHARED / name))
    camera = RpcCamera.from_metadata(source.GetMetadata("RPC"))
    xy = np.random.default_rng(1).uniform(0, 1024, (60, 2))
    for height in (100, 1300, 2500):
        options = ["METHOD=RPC", f"RPC_HEIGHT={height}", "RPC_PIXEL_ERROR_THRESHOLD=1e-5", "RPC_MAX_ITERATIONS=80"]
        theirs = np.array(gdal.Transformer(source, None, options).TransformPoints(0, xy.tolist())[0])
        theirs[:, 2] = height
        assert np.abs(camera.project(theirs) - xy).max() < 1e-3
        assert np.abs(camera.project(theirs) - camera.project(camera.locate(xy, height))).max() < 1e-3


def test_heights_may_differ_from_point_to_point():
    camera, _ = cameras()
    xy, heights = np.random.default_rng(0).uniform(0, 1000, (30, 2)), np.linspace(300, 1300, 30)
    each = np.concatenate([camera.locate(xy[i : i + 1], heights[i]) for i in range(30)])
    np.testing.assert_allclose(camera.locate(xy, heights), each, rtol=1e-12)
    assert camera.locate(np.empty((0, 2)), 800).shape == (0, 3)


def test_the_jacobian_is_that_of_small_steps():
    camera, _ = cameras()
    ground = camera.locate(np.random.default_rng(0).uniform(0, 1000, (10, 2)), 900)
    steps = np.diag([1e-7, 1e-7, 1e-2])
    numeric = [(camera.project(ground + s) - camera.project(ground - s)) / (2 * s.sum()) for s in steps]
    np.testing.assert_allclose(camera.jacobian(ground), np.stack(numeric, axis=-1), rtol=1e-6, atol=1e-6)


def test_pixels_far_outside_see_no_ground():
    camera, _ = cameras()
    found = camera.locate([[500, 500], [9000, 500], [np.nan, 3]], 800)
    assert np.isfinite(found[0]).all() and np.isnan(found[1:]).all()


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 500), st.floats(60, 700), st.floats(50, 250), st.floats(50, 250))
def test_affine_cameras_are_as_good_as_they_say(seed, side, x, y):
    reference, moving = cameras(seed)
    box = (x, y, x + side, y + side)
    pair = affine_pair(reference, moving, box, HEIGHTS)
    places = volume(reference, box, HEIGHTS, (6, 6, 4))
    for camera, affine in ((reference, pair.reference), (moving, pair.moving)):
        off = np.linalg.norm(affine.project(places) - camera.project(places), axis=1)
        assert off.max() <= 1.05 * affine.residual_px + 1e-9
    half = affine_pair(reference, moving, (x, y, x + side / 2, y + side / 2), HEIGHTS)
    assert half.residual_px < 1.02 * pair.residual_px


def test_patches_stay_inside_the_window():
    boxes = np.array(patch_boxes((10, 20, 300, 150), 100))
    assert len(boxes) == 9 and (boxes[:, :2] >= (10, 20)).all() and (boxes[:, 2:] <= (300, 150)).all()
    assert patch_boxes((0, 0, 50, 80), 200) == [(0, 0, 50, 80)]


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 500), st.floats(0, 700), st.floats(0, 700))
def test_places_lie_on_the_epipolar_lines_of_the_cameras(seed, x, y):
    reference, moving = cameras(seed)
    box = (x, y, x + 300, y + 300)
    pair = affine_pair(reference, moving, box, HEIGHTS)
    geometry = from_cameras(pair, HEIGHTS)
    places = volume(reference, box, HEIGHTS, (5, 5, 4))
    ours = geometry.distance(reference.project(places), moving.project(places))
    assert ours.max() <= 2 * pair.residual_px
    # Exact for the affine cameras themselves.
    exact = geometry.signed(pair.reference.project(places), pair.moving.project(places))
    assert np.abs(exact).max() < 1e-6
    lifted = moving.project(places + (0, 0, 100)) - moving.project(places)
    sunk = reference.project(places + (0, 0, 100)) - reference.project(places)
    rate = np.linalg.norm(lifted - sunk @ np.linalg.inv(reference.jacobian(places)[0, :, :2]).T
                          @ moving.jacobian(places)[0, :, :2].T, axis=1) / 100  # fmt: skip
    np.testing.assert_allclose(rate, parallax_px_per_m(pair), rtol=0.02)


def distances(geometry, reference, moving):
    """All pairs of N reference and M moving points."""
    across, along = geometry.sides(reference, moving)
    return np.abs(across[:, None] + along)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.floats(-2, 2), min_size=4, max_size=4), st.floats(-300, 300), st.integers(0, 99))
def test_the_distance_is_a_distance_in_both_images(numbers, offset, seed):
    if min(np.hypot(*numbers[:2]), np.hypot(*numbers[2:])) < 0.1:
        return
    geometry = AffineEpipolar(np.array([*numbers, offset]))
    rng = np.random.default_rng(seed)
    reference, moving = rng.uniform(0, 500, (7, 2)), rng.uniform(0, 500, (5, 2))
    homogeneous = np.column_stack([moving, np.ones(5)])
    lines = homogeneous @ geometry.matrix.T  # lines of the reference
    here = np.abs(np.column_stack([reference, np.ones(7)]) @ lines.T) / np.hypot(lines[:, 0], lines[:, 1])
    back = np.column_stack([reference, np.ones(7)]) @ geometry.matrix  # lines of the moving image
    there = np.abs(back @ homogeneous.T) / np.hypot(back[:, 0], back[:, 1])[:, None]
    all_pairs = distances(geometry, reference, moving)
    np.testing.assert_allclose(all_pairs, (here + there) / 2, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(geometry.distance(reference[:5], moving), np.diag(all_pairs[:5]), atol=1e-9)
    # Moving away from the line by a pixel on either side changes it by half a pixel: not a square.
    across = geometry.coefficients[2:4] / geometry.per_px[1]
    moved = geometry.signed(reference[:5], moving + across) - geometry.signed(reference[:5], moving)
    np.testing.assert_allclose(np.abs(moved), 0.5 * (1 + geometry.per_px[1] / geometry.per_px[0]), rtol=1e-9)
    to_tile, to_other = frames.shift(-20, 7), frames.scaling(1.0) @ frames.similarity(1.0, 20, 3, 4)
    turned = geometry.in_frames(to_tile, to_other)
    np.testing.assert_allclose(
        distances(turned, frames.apply(to_tile, reference), frames.apply(to_other, moving)), all_pairs, atol=1e-6
    )
    np.testing.assert_allclose(geometry.shifted(2.5).signed(reference[:5], moving),
                               geometry.signed(reference[:5], moving) - 2.5, atol=1e-9)  # fmt: skip


def matches(relief_m=300.0, noise=0.1, wrong=0.3, seed=0, count=300):
    """Places of rough ground seen by both cameras, some of them matched wrongly."""
    rng = np.random.default_rng(seed)
    reference, moving = cameras()
    xy = rng.uniform(200, 800, (count, 2))
    ground = reference.locate(xy, 800 + relief_m * rng.uniform(-1, 1, count))
    there = moving.project(ground) + rng.normal(0, noise, (count, 2))
    bad = np.arange(count) < wrong * count
    there[bad] += rng.uniform(-80, 80, (bad.sum(), 2))
    return xy + rng.normal(0, noise, (count, 2)), there, bad


@pytest.mark.parametrize("seed", range(4))
def test_matches_give_the_cameras_geometry(seed):
    reference_xy, moving_xy, bad = matches(seed=seed)
    fit = from_matches(reference_xy, moving_xy, 1.0, seed)
    assert fit.inliers[~bad].mean() > 0.97 and fit.inliers[bad].mean() < 0.15
    pair = affine_pair(*cameras(), (200, 200, 800, 800), (500, 1100))
    truth = from_cameras(pair, (500, 1100))
    clean = matches(seed=seed, noise=0.0, wrong=0.0)
    assert np.abs(fit.geometry.signed(*clean[:2]) - truth.signed(*clean[:2])).max() < 0.3
    again = from_matches(reference_xy, moving_xy, 1.0, seed)
    np.testing.assert_array_equal(again.geometry.coefficients, fit.geometry.coefficients)


def test_matches_that_are_not_finite_are_passed_over():
    reference_xy, moving_xy, _ = matches()
    moving_xy[5] = np.nan
    fit = from_matches(reference_xy, moving_xy)
    assert not fit.inliers[5] and np.isnan(fit.distance_px[5])


def test_flat_ground_and_one_view_have_no_geometry():
    reference_xy, moving_xy, _ = matches(relief_m=0.0, wrong=0.0)
    with pytest.raises(DegenerateError, match="one plane"):
        from_matches(reference_xy, moving_xy)
    with pytest.raises(DegenerateError, match="one plane"):
        from_matches(reference_xy, reference_xy)
    with pytest.raises(DegenerateError, match="five different"):
        from_matches(reference_xy[:4], moving_xy[:4])
    with pytest.raises(DegenerateError, match="five different"):
        from_matches(np.tile(reference_xy[:1], (50, 1)), np.tile(moving_xy[:1], (50, 1)))
    with pytest.raises(DegenerateError):
        rng = np.random.default_rng(0)
        from_matches(np.linspace((0, 0), (99, 55), 40), rng.uniform(0, 100, (40, 2)), 0.01)


def test_two_views_from_one_place_have_no_parallax():
    camera, _ = cameras()
    with pytest.raises(DegenerateError, match="same direction"):
        from_cameras(affine_pair(camera, camera, (0, 0, 500, 500), HEIGHTS), HEIGHTS)
    with pytest.raises(DegenerateError, match="same direction"):
        pair = affine_pair(*cameras(), (0, 0, 500, 500), (799.0, 801.0))
        from_cameras(pair, (800.0, 800.1))
    with pytest.raises(DegenerateError, match="two different heights"):
        affine_pair(*cameras(), (0, 0, 500, 500), (800.0, 800.0))
    with pytest.raises(DegenerateError, match="says nothing"):
        affine_camera(camera, np.full((9, 3), np.nan))


def test_right_camera_models_pass():
    first, second = cameras()
    for camera in (first, second):
        require_for_image(camera, (1000, 1000))
    assert common_heights(first, second) == (200.0, 1400.0)
    require_heights(first, (200.0, 1400.0))
    require_overlap(first, (1000, 1000), second, (1000, 1000), (200.0, 1400.0))


@pytest.mark.parametrize(
    ("harm", "says"),
    [
        ({"LAT_OFF": "-210"}, "off the Earth"),
        ({"SAMP_OFF": "4500"}, "another image|no place"),
        ({"LINE_SCALE": "50"}, "another image|no place"),
        ({"LINE_NUM_COEFF": " ".join(["1e-9"] * 20)}, "no place|another image"),
        ({"SAMP_DEN_COEFF": "0 1 " + "0 " * 18}, "no place|another|folds"),
    ],
)
def test_camera_models_that_lie_are_refused(harm, says):
    with pytest.raises(RasterError, match=says):
        require_for_image(RpcCamera.from_metadata(metadata(**harm)), (1000, 1000))


def test_numbers_that_are_none_are_refused():
    with pytest.raises(RasterError, match="not finite"):
        RpcCamera.from_metadata(metadata(LINE_OFF="nan"))


@pytest.mark.parametrize("heights", [(-2000, 900), (500, 9000), (900, 500), (np.nan, 900)])
def test_heights_beyond_the_camera_are_refused(heights):
    with pytest.raises(RasterError, match="[Hh]eights"):
        require_heights(cameras()[0], heights)


def test_views_of_other_places_do_not_overlap():
    here = cameras()[0]
    elsewhere = RpcCamera.from_metadata(metadata((-0.3, 0.1), LONG_OFF="57.2"))
    with pytest.raises(DegenerateError, match="do not overlap"):
        require_overlap(here, (1000, 1000), elsewhere, (1000, 1000), (500, 1100))
    with pytest.raises(DegenerateError, match="different heights"):
        common_heights(here, RpcCamera.from_metadata(metadata(HEIGHT_OFF="5000")))
