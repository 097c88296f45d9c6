"""Simulated pushbroom views: their truth holds by another way of computing it, RPCs follow the camera."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry.rpc import RpcCamera
from crosstie.training.views.land import Land, city, from_rasters
from crosstie.training.views.pair import Recipe, make, paired, views
from crosstie.training.views.pushbroom import Pushbroom, cast, degrees, jitter, visible
from crosstie.training.views.rpc_fit import fit_rpc, metadata

SMALL = Recipe(size_px=64, relief_m=20.0)


@pytest.fixture(scope="module")
def pair():
    return make(3, SMALL)


def centres(shape):
    return np.stack(np.meshgrid(np.arange(shape[1]) + 0.5, np.arange(shape[0]) + 0.5), axis=-1)


def camera(seed=0, tilt=(0.2, -0.1), shape=(50, 70)):
    return Pushbroom(shape, 0.7, 35.0, tilt, 300.0, jitter(np.random.default_rng(seed), 0.3))


def test_projecting_what_a_pixel_sees_gives_the_pixel():
    land, seen = city(1, 120.0), camera()
    xy = centres(seen.shape)
    ground = cast(seen, land, xy)
    np.testing.assert_allclose(seen.project(ground), xy, atol=1e-6)
    np.testing.assert_allclose(land.at(land.heights, ground[..., :2]), ground[..., 2], atol=0.1)


def test_lines_tremble_each_by_itself():
    still, shaken = Pushbroom((50, 70), 0.7, 35.0, (0.2, -0.1), 300.0, np.zeros((1, 4))), camera()
    xy = centres((50, 70))
    off = np.linalg.norm((shaken.aim(xy) - still.aim(xy)), axis=-1) / 0.7
    assert 0.02 < off.max() < 0.4
    np.testing.assert_allclose(off, off[:, :1] * np.ones((1, 70)))


def test_nothing_hides_flat_ground_and_a_tower_hides_what_is_behind():
    flat = Land(np.full((200, 200), 300.0, np.float32), np.full((200, 200), 0.5, np.float32), 0.5)
    seen = Pushbroom((50, 50), 0.7, 0.0, (0.3, 0.0), 300.0, np.zeros((1, 4)))
    ground = cast(seen, flat, centres(seen.shape))
    assert visible(seen, flat, ground).all()
    heights = flat.heights.copy()
    heights[90:110, 90:110] += 20
    tower = Land(heights, flat.albedo, 0.5)
    # The sight line leans north with height, so the ground south of the tower is seen, that north of it is not.
    behind, before = np.array([[0, -7.0, 300.0]]), np.array([[0, 7.0, 300.0]])
    assert sorted([bool(visible(seen, tower, g)[0]) for g in (behind, before)]) == [False, True]
    top = np.array([[0.0, 0.0, 320.0]])
    assert visible(seen, tower, top).all()


def test_known_pixels_see_the_same_ground_in_both_views(pair):
    there = cast(pair.moving.physical, pair.land, pair.flow.astype(float))
    gap = np.linalg.norm(there - pair.reference.ground, axis=-1)
    assert (gap[pair.known] < 0.5).mean() > 0.97
    assert (gap[pair.hidden] > 0.5).mean() > 0.9
    assert pair.known.mean() > 0.5 and not (pair.known & pair.hidden).any() and pair.hidden.any()


def test_images_agree_where_the_truth_says_so(pair):
    """Grey at true places correlates; at places two pixels beside them it does less."""
    xy = np.round(pair.flow - 0.5).astype(int)
    far = pair.known & (xy > 3).all(axis=-1) & (xy < 60).all(axis=-1)

    def alike(dx):
        seen = pair.moving.image[xy[far][:, 1], xy[far][:, 0] + dx]
        return np.corrcoef(pair.reference.image[far], seen)[0, 1]

    assert alike(0) > 0.8 and alike(0) > alike(3) + 0.1


def test_rpcs_follow_the_camera_up_to_tremor_and_bias(pair):
    for view in (pair.reference, pair.moving):
        places = degrees(view.ground.reshape(-1, 3), pair.land.place)
        off = view.rpc.project(places) + view.bias_px - centres(view.image.shape).reshape(-1, 2)
        assert np.abs(off).max() <= view.fit_px + 0.02
        assert view.fit_px < 0.5
    assert np.abs(pair.reference.bias_px).max() == 0 < np.abs(pair.moving.bias_px).max() <= SMALL.bias_px


def test_without_tremor_the_fit_is_exact():
    land = city(1, 120.0)
    still = Pushbroom((50, 70), 0.7, 35.0, (0.2, -0.1), 300.0, np.zeros((1, 4)))
    fitted = fit_rpc(still, land, (280.0, 380.0))
    assert fitted.residual_px < 0.01
    again = RpcCamera.from_metadata(metadata(fitted.camera))
    np.testing.assert_array_equal(again.coefficients, fitted.camera.coefficients)


def test_three_views_of_one_land_agree_pair_by_pair():
    land, seen, heights = views(4, 3, SMALL)
    assert len(seen) == 3 and not np.array_equal(seen[1].image, seen[2].image)
    second = paired(land, seen[1], seen[2], heights)
    there = cast(seen[2].physical, land, second.flow.astype(float))
    gap = np.linalg.norm(there - seen[1].ground, axis=-1)
    assert second.known.mean() > 0.4 and (gap[second.known] < 0.5).mean() > 0.97


def test_the_same_seed_gives_the_same_views(pair):
    again = make(3, SMALL)
    np.testing.assert_array_equal(again.moving.image, pair.moving.image)
    np.testing.assert_array_equal(again.flow, pair.flow)
    assert not np.array_equal(make(4, SMALL).moving.image, pair.moving.image)


def test_a_height_model_with_an_orthophoto(textured):
    land = from_rasters(300 + 30 * textured(160, 160), textured(160, 160, 1), 0.6)
    made = make(0, Recipe(size_px=48), land)
    assert made.known.mean() > 0.5 and made.reference.image.std() > 0.02
    with pytest.raises(ValueError, match="one grid"):
        from_rasters(np.zeros((20, 20)), np.zeros((20, 30)), 1.0)
    with pytest.raises(ValueError, match="known everywhere"):
        from_rasters(np.full((20, 20), np.nan), np.zeros((20, 20)), 1.0)
