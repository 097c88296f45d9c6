"""Residuals that are correlated in space are seen, also under noise and wrong matches; independent ones are not."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.geometry.autocorrelation import SIGNIFICANT, autocorrelation, structure
from crosstie.core.geometry.blocks import LEAST, MOST, blocks, wanted
from crosstie.core.geometry.choose import choose_transform

SPACING, SIDE = 16.0, 800.0


def places(rng, side=SIDE, kept=0.7):
    along = np.arange(SPACING / 2, side, SPACING)
    xy = np.stack(np.meshgrid(along, along), axis=-1).reshape(-1, 2)
    return xy[rng.random(len(xy)) < kept] + rng.uniform(-3, 3, 2)


def wave(xy, amplitude, wavelength):
    return amplitude * np.sin(2 * np.pi * xy[:, ::-1] / wavelength + (0.0, 1.0))


def noise(rng, xy, wrong=0.1):
    errors = rng.normal(0, 0.4, xy.shape)
    bad = rng.random(len(xy)) < wrong
    errors[bad] = rng.uniform(-5, 5, (bad.sum(), 2))
    return errors


@pytest.mark.parametrize("seed", range(5))
def test_independent_residuals_have_no_structure(seed):
    rng = np.random.default_rng(seed)
    xy = places(rng)
    assert abs(autocorrelation(xy, noise(rng, xy)).z) < SIGNIFICANT
    assert structure(xy, noise(rng, xy)).shared_px == 0.0


def test_z_is_a_standard_deviation():
    rng = np.random.default_rng(0)
    xy = places(rng)
    found = np.array([autocorrelation(xy, rng.normal(0, (1.0, 0.3), xy.shape)).z for _ in range(60)])
    assert abs(found.mean()) < 0.4
    assert 0.75 < found.std() < 1.3


@pytest.mark.parametrize("amplitude, wavelength", [(1.0, 500.0), (2.0, 600.0), (1.0, 800.0)])
def test_a_wave_under_noise_and_wrong_matches_is_seen_with_its_size_and_reach(amplitude, wavelength):
    rng = np.random.default_rng(1)
    xy = places(rng)
    found = structure(xy, wave(xy, amplitude, wavelength) + noise(rng, xy))
    assert found.z > SIGNIFICANT
    assert 0.6 * amplitude < found.shared_px < 1.25 * amplitude
    assert 0.15 * wavelength < found.range_px < 0.35 * wavelength


def test_points_in_clusters_tell_the_reach_across_what_lies_between_them():
    rng = np.random.default_rng(2)
    xy = places(rng, 2400.0)
    tile = (xy // 240).astype(int).sum(axis=1) % 2 == 0
    found = structure(xy[tile], wave(xy[tile], 2.0, 1500.0))
    assert 0.15 * 1500 < found.range_px < 0.35 * 1500


@pytest.mark.parametrize("count", [0, 1, 10, 40])
def test_few_points_tell_nothing(count):
    rng = np.random.default_rng(3)
    xy = rng.uniform(0, 100, (count, 2))
    assert structure(xy, np.ones((count, 2))).shared_px == 0.0


def test_points_on_one_line_and_on_one_spot_tell_nothing_untrue():
    xy = np.column_stack([np.linspace(0, 500, 300), np.zeros(300)])
    assert structure(xy, np.zeros((300, 2))).shared_px == 0.0
    assert structure(np.zeros((300, 2)), np.ones((300, 2))).shared_px == 0.0
    assert structure(np.full((300, 2), np.nan), np.ones((300, 2))).shared_px == 0.0


def test_blocks_are_as_wide_as_the_range_as_long_as_points_suffice():
    xy = np.random.default_rng(4).uniform(0, 1000, (2000, 2))
    assert wanted(xy, np.inf) == wanted(xy, 5000.0) == LEAST
    assert wanted(xy, 200.0) == pytest.approx(25, abs=1)
    assert wanted(xy, 1.0) == MOST
    assert wanted(xy[:60], 100.0) == 20
    assert blocks(xy, wanted(xy, 200.0)).max() + 1 == wanted(xy, 200.0)


def test_a_bend_narrower_than_nine_blocks_is_followed():
    rng, amplitude, wavelength = np.random.default_rng(5), 2.5, 450.0
    moving = places(rng, 960.0, 0.5)
    reference = moving + (7.3, -4.6) + wave(moving, amplitude, wavelength) + noise(rng, moving)
    names = ("similarity", "polynomial2", "thin-plate-spline")
    fit = choose_transform(moving, reference, np.ones(len(moving)), names).fit
    inside = np.random.default_rng(6).uniform(40, 920, (500, 2))
    off = fit.transform.forward(inside) - inside - (7.3, -4.6) - wave(inside, amplitude, wavelength)
    assert np.sqrt((off**2).sum(axis=1).mean()) < 0.5


def test_noise_alone_is_not_followed():
    rng = np.random.default_rng(7)
    moving = places(rng, 800.0)
    reference = moving + (7.3, -4.6) + noise(rng, moving)
    choice = choose_transform(moving, reference, np.ones(len(moving)), ("similarity", "thin-plate-spline"))
    assert choice.name == "similarity"
