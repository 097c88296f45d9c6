"""What studies count on simulated views: shares against the truth, and how sure a mean is."""

from __future__ import annotations

import numpy as np
import pytest
from crosstie.core.matching import TilePoints
from crosstie.training.interval import mean_within
from crosstie.training.study_epimask import along_lines
from crosstie.training.views.figures import figures, found_on, on_lines
from crosstie.training.views.tiles import TileRecipe, view_tiles


@pytest.fixture(scope="module")
def tiles():
    return view_tiles(3, TileRecipe(80, kind="orchard", bias_px=0.0))


def true_matches(tiles) -> TilePoints:
    """Return the truth of every fifth pixel that is known, as matches."""
    y, x = np.nonzero(tiles.known)
    y, x = y[::5], x[::5]
    here = np.stack([x, y], axis=-1) + 0.5
    count = len(here)
    return TilePoints(tiles.flow[y, x].astype(float), here, np.full(count, 0.9))


def moved(found: TilePoints, by) -> TilePoints:
    return TilePoints(found.moving_xy + by, found.reference_xy, found.confidence)


def directions(tiles) -> tuple[np.ndarray, np.ndarray]:
    """Return unit vectors along and across the lines in the moving tile."""
    across = tiles.true_epipolar.coefficients[2:4] / np.hypot(*tiles.true_epipolar.coefficients[2:4])
    return np.array([-across[1], across[0]]), across


def test_the_truth_is_right_and_a_step_along_or_across_the_lines_is_wrong_so(tiles):
    found, (along, across) = true_matches(tiles), directions(tiles)
    right, beside, off = (figures(moved(found, by), tiles) for by in (0.0, 7.0 * along, 7.0 * across))
    assert right["matches"] == len(found) and right["ground ≤ 1 px"] == right["epipolar ≤ 1 px"] == 1.0
    assert beside["wrong along"] == beside["epipolar ≤ 1 px"] == 1.0 and beside["ground ≤ 3 px"] == 0.0
    assert off["wrong across"] == 1.0 and off["epipolar ≤ 1 px"] == 0.0


def test_what_the_cameras_do_not_allow_can_be_left_out(tiles):
    found, (along, across) = true_matches(tiles), directions(tiles)
    assert len(on_lines(moved(found, 9.0 * along), tiles)) == len(found)
    assert len(on_lines(moved(found, 9.0 * across), tiles)) == 0


def test_no_matches_have_no_shares(tiles):
    found = figures(TilePoints.empty(), tiles)
    assert found.pop("matches") == 0 and np.isnan(list(found.values())).all()


def test_tiles_of_another_height_stay_true(tiles):
    away = along_lines(tiles, 11.0)
    known = away.known
    y, x = np.mgrid[: len(known), : len(known)] + 0.5
    here, there = np.stack([x, y], axis=-1)[known], away.flow[known].astype(float)
    assert known.mean() > 0.4 and away.true_epipolar.distance(here, there).max() < 0.5
    shift = np.median(there - tiles.flow[known], axis=0)
    assert 10 < np.hypot(*shift) < 12 and abs(shift @ directions(tiles)[1]) < 1
    at = np.clip(np.floor(there).astype(int), 0, len(known) - 1)
    assert np.corrcoef(away.moving[at[:, 1], at[:, 0]], away.reference[known])[0, 1] > 0.6


def test_only_the_mask_differs(tiles):
    contexts = []

    class Listener:
        def match(self, reference, moving, context):
            contexts.append((reference, moving, context))
            return TilePoints.empty()

    for masked in (True, False):
        found_on(Listener(), tiles, masked, 32.0)
    (a, b, with_lines), (c, d, without) = contexts
    np.testing.assert_array_equal(a.pixels, c.pixels)
    np.testing.assert_array_equal(b.pixels, d.pixels)
    assert with_lines.epipolar is tiles.epipolar and without.epipolar is None
    assert with_lines.radius_px == without.radius_px == 32.0 and with_lines.spacing_px == without.spacing_px


def test_a_mean_lies_in_its_interval_which_narrows_with_more():
    values = np.random.default_rng(1).normal(5.0, 2.0, 400)
    few, many = mean_within(values[:10]), mean_within(values)
    for mean, low, high in (few, many):
        assert low < mean < high
    assert many[2] - many[1] == pytest.approx(4 * 1.96 / 20, rel=0.2)
    assert many[2] - many[1] < few[2] - few[1]
    assert mean_within([1.0, np.nan, 1.0]) == (1.0, 1.0, 1.0)
    assert np.isnan(mean_within([np.nan])).all()
