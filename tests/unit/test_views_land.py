"""The land that views are simulated of: each kind has its character, and old seeds give what they always gave."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.training.views.land import KINDS, simulated
from crosstie.training.views.other import by_another
from crosstie.training.views.tiles import TileRecipe, view_tiles

SIDE_M, POST_M = 120.0, 0.5


def repeats(image: np.ndarray) -> float:
    """Return the autocorrelation's highest value where neither axis is shifted by less than 6 or more than 24 posts.

    Smooth shading is taken out first; 1 would be a pattern that comes back exactly.
    """
    n = len(image)
    waves = np.hypot(*np.meshgrid(np.fft.fftfreq(n), np.fft.fftfreq(n)))
    power = np.abs(np.fft.fft2(image - image.mean())) ** 2 * (waves > 0.02)
    alike = np.fft.ifft2(power).real
    away = np.abs(np.fft.fftfreq(n) * n)
    ring = np.hypot(*np.meshgrid(away, away))
    return float(alike[(ring > 6) & (ring < 24)].max() / alike[0, 0])


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_gives_its_land_and_another_seed_another(kind):
    one, again, other = (simulated(kind, seed, SIDE_M, POST_M) for seed in (3, 3, 4))
    np.testing.assert_array_equal(one.heights, again.heights)
    np.testing.assert_array_equal(one.albedo, again.albedo)
    assert not np.array_equal(one.albedo, other.albedo)
    assert one.heights.shape == one.albedo.shape == (240, 240)
    assert one.albedo.min() > 0 and one.albedo.max() <= 1


@pytest.mark.parametrize("seed", range(4))
def test_an_orchard_repeats_and_a_city_does_not(seed):
    orchard, city = (simulated(kind, seed, SIDE_M, POST_M) for kind in ("orchard", "city"))
    assert repeats(orchard.albedo) > 0.5 and repeats(city.albedo) < 0.35
    assert not np.array_equal(orchard.heights, city.heights)


def test_trees_of_an_orchard_are_alike_but_not_the_same_and_stand_on_hills():
    hills = simulated("orchard", 5, SIDE_M, POST_M, relief_m=40.0)
    flat = simulated("orchard", 5, SIDE_M, POST_M, relief_m=0.0)
    np.testing.assert_array_equal(hills.albedo, flat.albedo)
    assert np.ptp(hills.heights - flat.heights) > 15
    trees = flat.heights - 300.0
    assert 0.15 < (trees > 0.5).mean() < 0.6
    assert 2 < trees.max() < 9
    # A tenth of their height apart: no two crowns need to be the same.
    inside = (
        (trees[1:-1, 1:-1] > 1.5) & (trees[1:-1, 1:-1] >= trees[1:-1, :-2]) & (trees[1:-1, 1:-1] >= trees[1:-1, 2:])
    )
    inside &= (trees[1:-1, 1:-1] >= trees[:-2, 1:-1]) & (trees[1:-1, 1:-1] >= trees[2:, 1:-1])
    tops = trees[1:-1, 1:-1][inside]
    assert len(tops) > 50 and 0.03 < tops.std() / tops.mean() < 0.25


@pytest.mark.parametrize("name", ["", "vineyard", "City"])
def test_a_land_that_there_is_not_is_refused_with_those_there_are(name):
    with pytest.raises(ValueError, match="no land called “.*”: choose city, houses or orchard"):
        simulated(name, 0)
    with pytest.raises(ValueError, match="no land called"):
        view_tiles(0, TileRecipe(32, kind=name))


BEFORE = {
    ("city", 0): (323.0464048, 0.4935643),
    ("city", 5000): (322.9632057, 0.4761977),
    ("houses", 0): (323.7190682, 0.3951427),
    ("houses", 5000): (323.7535957, 0.3946742),
}
"""Means of heights and albedo, as measured before there was a choice of land: pools and studies store seeds."""


@pytest.mark.parametrize("kind, seed", BEFORE)
def test_old_seeds_give_the_land_they_always_gave(kind, seed):
    made = simulated(kind, seed, SIDE_M, POST_M, 40.0)
    means = made.heights.mean(dtype=float), made.albedo.mean(dtype=float)
    np.testing.assert_allclose(means, BEFORE[kind, seed], rtol=0, atol=2e-7)


@pytest.mark.parametrize("kind, means", [("city", (0.3728575, 31.0688097)), ("houses", (0.2926040, 29.7243971))])
def test_old_seeds_give_the_views_they_always_gave(kind, means):
    made = view_tiles(5001, TileRecipe(64, relief_m=30.0, kind=kind))
    np.testing.assert_allclose((made.moving.mean(dtype=float), made.flow.mean(dtype=float)), means, atol=1e-5)


def test_another_sensor_shows_the_same_view_by_its_seed():
    image = np.random.default_rng(0).random((40, 40)).astype(np.float32)
    np.testing.assert_array_equal(by_another(image, 3), by_another(image, 3))
    assert not np.allclose(by_another(image, 3), image, atol=0.02)
    assert not np.allclose(by_another(image, 4), by_another(image, 3), atol=0.02)
