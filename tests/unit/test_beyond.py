"""Another shift at which images agree where the first alignment does not."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Shift, Similarity
from crosstie.core.matching import Matcher, TilePoints, WorkingImage
from crosstie.core.registration import on_ground as on_ground_room
from crosstie.core.registration.alignment import clouds
from crosstie.core.registration.alignment.aligned import Aligned
from crosstie.core.registration.alignment.areas import areas_of
from crosstie.core.registration.alignment.beyond import LEAST_REACH_PX, another_shift
from crosstie.core.registration.alignment.clouds import on_clouds
from crosstie.core.registration.alignment.edge_correlation import edges
from crosstie.core.registration.alignment.ground import log_odds
from crosstie.core.registration.alignment.tie_points import Alignment
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.on_ground import on_ground
from crosstie.core.registration.placement_trial import Trial
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.tile_matching import Level, refine
from crosstie.core.request import MatchRequest

SIDE = 160


def smoothed(values, times):
    for _ in range(times):
        values = (values + np.roll(values, 1, 0) + np.roll(values, 1, 1) + np.roll(values, (1, 1), (0, 1))) / 4
    return values / values.std()


def texture(seed, rough=3):
    return smoothed(np.random.default_rng(seed).standard_normal((SIDE + 64, SIDE + 64)), rough)


def opaque(seed=7, cover=0.5):
    rough = smoothed(np.random.default_rng(seed).standard_normal((SIDE + 64, SIDE + 64)), 60)
    return rough > np.quantile(rough, 1 - cover)


def seen(ground, cloud, by=(0, 0), cold=False):
    """Return what a view shows: ground, and clouds above it displaced by x, y."""
    moved = np.roll(cloud, by[::-1], (0, 1))
    picture = np.where(moved, 3.0, ground)[32:-32, 32:-32]
    noise = np.random.default_rng(by[0] + 50).normal(0, 0.05, picture.shape)
    return image(noise + (-picture if cold else picture))


def image(picture, valid=None):
    everywhere = np.ones(picture.shape, bool)
    return WorkingImage(picture[None].astype(np.float32), everywhere if valid is None else valid, np.eye(3))


def shift_between(reference, moving):
    return another_shift(edges(reference), edges(moving))


def clouds_alone(reference, moving):
    return on_clouds(Aligned(reference, moving))


@pytest.mark.parametrize("cold", [False, True])
@pytest.mark.parametrize("by", [(14, -9), (-20, 3)])
def test_a_cloud_deck_is_seen_beside_the_ground(by, cold):
    reference, moving = seen(texture(1), opaque()), seen(texture(1), opaque(), by, cold)
    np.testing.assert_allclose(shift_between(reference, moving), np.negative(by), atol=1)


def test_the_ground_is_seen_beside_a_cloud_deck():
    cloud = opaque()
    reference, moving = seen(texture(1), cloud), seen(np.roll(texture(1), (9, -14), (0, 1)), cloud)
    np.testing.assert_allclose(shift_between(reference, moving), (14, -9), atol=1)


def test_one_alignment_leaves_nothing():
    assert shift_between(seen(texture(1), opaque()), seen(texture(1), opaque())) is None


def test_two_places_have_nothing_in_common():
    assert shift_between(image(texture(1)), image(texture(2))) is None


def test_a_third_of_a_pixel_is_the_same_alignment():
    ground = texture(1, rough=8)
    between = (2 * ground + np.roll(ground, 1, 1)) / 3
    assert shift_between(image(ground), image(between)) is None


@pytest.mark.parametrize("side", [1, 4 * LEAST_REACH_PX - 4])
def test_a_sliver_holds_no_second_alignment(side):
    picture = texture(1)[:side]
    assert shift_between(image(picture), image(picture)) is None
    assert not clouds_alone(image(picture), image(-picture))


def test_images_without_edges_or_valid_pixels_show_nothing():
    flat, nothing = np.zeros((SIDE, SIDE)), np.zeros((SIDE, SIDE), bool)
    assert shift_between(image(flat), image(flat)) is None
    assert shift_between(image(texture(1)), image(texture(1), np.zeros((SIDE + 64, SIDE + 64), bool))) is None
    assert shift_between(image(flat, nothing), image(flat, nothing)) is None


def alignment(shift_px):
    return Alignment(np.array(shift_px, float), np.ones(1, bool), 0.5, 1.0, 1.0)


@pytest.mark.parametrize("cold", [False, True])
def test_clouds_are_bright_and_smooth_and_not_the_ground(cold):
    by = (14, -9)
    reference, moving = seen(texture(1), opaque()), seen(texture(1), opaque(), by, cold)
    low, high = areas_of([alignment((0, 0)), alignment(np.negative(by))], Aligned(reference, moving), 1.0)
    assert high.bright > low.bright + 0.1
    assert low.rough > high.rough
    assert log_odds(low, high) == pytest.approx(-log_odds(high, low))
    assert log_odds(low, high) > 1


def test_clouds_alone_agree_where_heat_hardly_shows_the_ground():
    camera, thermal = seen(texture(1), opaque()), seen(0.03 * texture(1, rough=30), opaque(), cold=True)
    assert clouds_alone(camera, thermal)
    assert clouds_alone(thermal, camera), "whichever is the reference"


@pytest.mark.parametrize("cold", [False, True])
def test_a_ground_that_agrees_is_not_clouds_alone(cold):
    """The same deck over a ground that both show, as at one moment; and a negative without any cloud."""
    assert not clouds_alone(seen(texture(1), opaque()), seen(texture(1), opaque(), cold=cold))
    assert not clouds_alone(image(texture(1)), image(-texture(1) if cold else texture(1)))


def rows_of_trees(seed):
    """Return a lattice of bright things on half of the image; beside it, and between them, each seed differs."""
    y, x = np.mgrid[: SIDE + 64, : SIDE + 64]
    trees = ((x % 12 - 6) ** 2 + (y % 12 - 6) ** 2 < 14) & (x < 130)
    return np.where(trees, 3.0, 0.8 * texture(seed))


def test_a_negative_of_rows_of_trees_is_not_clouds(monkeypatch):
    camera, negative = image(rows_of_trees(4)[32:-32, 32:-32]), image(-rows_of_trees(5)[32:-32, 32:-32])
    assert not clouds_alone(camera, negative)
    monkeypatch.setattr(clouds, "repeats_somewhere", lambda _: False)
    assert clouds_alone(camera, negative), "but for the rows"


def test_rows_that_one_image_alone_shows_do_not_make_clouds_ground(monkeypatch):
    camera, thermal = seen(texture(1), opaque()), seen(0.03 * texture(1, rough=30), opaque(), cold=True)
    shown = [True, False]
    monkeypatch.setattr(clouds, "repeats_somewhere", lambda _: shown.pop(0))
    assert clouds_alone(camera, thermal)
    assert shown == []


def test_the_ground_under_cold_clouds_is_not_clouds():
    thermal = image(smoothed(seen(texture(1), opaque(), (14, -9), cold=True).pixels[0], 1))
    assert not clouds_alone(seen(texture(1), opaque()), thermal)


def test_two_places_or_nothing_are_not_clouds():
    flat = np.zeros((SIDE, SIDE))
    assert not clouds_alone(image(texture(1)), image(texture(2)))
    assert not clouds_alone(image(flat), image(flat))
    assert not clouds_alone(image(flat, flat > 0), image(flat, flat > 0))


class Grid(Matcher):
    """A matcher that finds every place where the transform has it."""

    name = "grid"

    def match(self, reference, moving, context):
        y, x = np.mgrid[8 : reference.shape[0] : 16, 8 : reference.shape[1] : 16]
        xy = np.column_stack([x.ravel(), y.ravel()]).astype(float)
        return TilePoints(xy, xy, np.ones(len(xy)))


def test_a_registration_of_clouds_is_put_on_the_ground(raster):
    by, cloud = np.array([14, -9]), opaque(cover=0.35)
    views = [seen(texture(1), cloud), seen(texture(1), cloud, tuple(by))]
    pictures = [np.uint8(np.clip(90 + 40 * view.pixels[0], 1, 255)) for view in views]
    written = [raster(picture, name=name) for picture, name in zip(pictures, ("reference.tif", "moving.tif"))]
    with ImagePair(MatchRequest(written[1], written[0])) as pair:
        run = RunContext(pair, Grid())
        window = SimpleNamespace(window=(0.0, 0.0, *map(float, pair.reference_size)))
        on_cloud = Shift.of(frames.shift(*-by))
        refined = refine(run, on_cloud, window.window, [Level(1.0, 8.0, 16.0, ("shift",))])
        np.testing.assert_allclose(refined.transform.matrix, on_cloud.matrix)
        trial = on_ground(run, window, Trial(None, refined, refined))
    assert trial.ground.known
    np.testing.assert_allclose(trial.ground.lean_px, np.linalg.norm(by), atol=1.5)
    np.testing.assert_allclose(trial.refined.transform.forward(np.zeros((1, 2)))[0], (0, 0), atol=1)


class Scattered(Grid):
    """A matcher whose points lie here by chance, and there."""

    def match(self, reference, moving, context):
        found = super().match(reference, moving, context)
        aside = np.random.default_rng(0).random(len(found.confidence)) < 0.35
        return TilePoints(found.moving_xy + aside[:, None] * np.array([5.0, 0.0]), found.reference_xy, found.confidence)


def test_what_seems_held_apart_leaves_the_registration_where_the_images_show_no_area_of_either(raster, monkeypatch):
    pictures = [np.uint8(np.clip(90 + 40 * texture(seed), 1, 255))[32:-32, 32:-32] for seed in (1, 2)]
    written = [raster(picture, name=name) for picture, name in zip(pictures, ("reference.tif", "moving.tif"))]
    monkeypatch.setattr(on_ground_room, "unmixed", lambda *_: Similarity.of(frames.shift(1, 0)))
    with ImagePair(MatchRequest(written[1], written[0])) as pair:
        run = RunContext(pair, Scattered())
        window = SimpleNamespace(window=(0.0, 0.0, *map(float, pair.reference_size)))
        refined = refine(run, Shift.of(np.eye(3)), window.window, [Level(1.0, 8.0, 16.0, ("shift",))])
        trial = on_ground(run, window, Trial(None, refined, refined))
    assert trial.refined.transform is refined.transform
