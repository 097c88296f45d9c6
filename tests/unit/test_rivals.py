"""Patterns that repeat: what tells one repetition from the next, and what does not."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine, Shift
from crosstie.core.matching import NATIVE, Prior, WorkingImage
from crosstie.core.registration import rivals
from crosstie.core.registration.alignment.edge_correlation import edges
from crosstie.core.registration.alignment.quarter_turns import QuarterTurn
from crosstie.core.registration.expected import DENIED, Expected
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.rivals import Pattern, Rival, repeated_pattern
from crosstie.core.registration.run_context import RunContext
from crosstie.core.request import MatchRequest

SIDE, STEP = 180, 12
PLACE = np.array([10.0, 4.0])
"""Where the moving image's corner lies in the reference, px."""


def trees(seed, gone=(), shape=(SIDE, SIDE)):
    """Return an orchard at a date of its own, 0..255: noise, and the brightness of each tree; `gone`: no tree there."""
    rng = np.random.default_rng(seed)
    image = 150 + 8 * rng.standard_normal(shape)
    y, x = np.mgrid[: shape[0], : shape[1]]
    for row, top in enumerate(range(6, shape[0], STEP)):
        for col, left in enumerate(range(6, shape[1], STEP)):
            if (row, col) not in gone:
                image[(x - left) ** 2 + (y - top) ** 2 < 12] = 60 + 10 * rng.standard_normal()
    return image


@pytest.fixture
def pattern_of(raster):
    """Return what the stage finds in two images with a shift of PLACE + aside."""

    def look(reference, moving, aside=(0, 0), prior=None, before=None):
        written = [
            raster(np.clip(i, 1, 255).astype(np.uint8), name=n) for i, n in ((moving, "m.tif"), (reference, "r.tif"))
        ]
        with ImagePair(MatchRequest(*written)) as pair:
            image = SimpleNamespace(to_native=np.eye(3))
            window = (0.0, 0.0, *map(float, pair.reference_size))
            search_window = SimpleNamespace(
                window=window, reference=image, moving=image, expected=prior, map_scale=(0.5, "metre")
            )
            refined = SimpleNamespace(
                transform=Shift.of(frames.shift(*(PLACE + aside))), level=SimpleNamespace(step=1.0)
            )
            return repeated_pattern(RunContext(pair, None), search_window, refined, before)

    return look


def crop(image):
    x, y = PLACE.astype(int)
    return image[y : y + 150, x : x + 150]


def near(px):
    return Prior(frames.shift(*PLACE), px, 0.0, 1.0, NATIVE)


@pytest.mark.parametrize("aside", [(0, 0), (STEP, 0), (-STEP, STEP)])
def test_an_orchard_without_surroundings_fits_one_row_further_as_well(pattern_of, aside):
    found = pattern_of(trees(1), crop(trees(2)), aside)
    assert found.period_px == pytest.approx(STEP, abs=0.7)
    assert found.doubtful
    assert not found.decided_by_prior


def test_surroundings_tell_one_row_from_the_next(pattern_of, textured):
    around = [
        255 * textured(SIDE, SIDE, seed=3) + 8 * np.random.default_rng(n).standard_normal((SIDE, SIDE)) for n in (4, 5)
    ]
    for image, seed in zip(around, (1, 2)):
        image[20:150, 20:150] = trees(seed)[20:150, 20:150]
    right = pattern_of(around[0], crop(around[1]))
    assert right is None or not right.doubtful
    wrong = pattern_of(around[0], crop(around[1]), (STEP, 0))
    assert wrong is None or np.linalg.norm(wrong.strongest.shift_px + (STEP, 0)) < 1
    assert wrong is None or wrong.strongest.odds > 20


def test_gaps_that_both_dates_show_tell_one_row_from_the_next(pattern_of):
    gone = {tuple(place) for place in np.random.default_rng(0).integers(0, 15, (60, 2))}
    assert not pattern_of(trees(1, gone), crop(trees(2, gone))).doubtful
    wrong = pattern_of(trees(1, gone), crop(trees(2, gone)), (0, STEP))
    assert wrong.strongest.odds > 20
    np.testing.assert_allclose(wrong.strongest.shift_px, (0, -STEP), atol=0.7)


def test_a_prior_good_to_a_third_of_a_row_decides_and_a_wider_one_does_not(pattern_of):
    images = trees(1), crop(trees(2))
    told = pattern_of(*images, prior=near(STEP / 3))
    assert told.decided_by_prior
    assert not told.doubtful
    assert pattern_of(*images, prior=near(3 * STEP)).doubtful


def test_a_prior_that_contradicts_the_registration_asks_for_the_row_that_it_allows(pattern_of):
    found = pattern_of(trees(1), crop(trees(2)), aside=(2 * STEP, 0), prior=near(STEP / 3))
    assert found.doubtful
    assert found.strongest.odds > 20
    np.testing.assert_allclose(found.strongest.shift_px, (-2 * STEP, 0), atol=1)


def test_a_prior_that_contradicts_every_row_decides_nothing(pattern_of):
    beside = Prior(frames.shift(*PLACE + STEP / 2), STEP / 4, 0.0, 1.0, NATIVE)
    found = pattern_of(trees(1), crop(trees(2)), prior=beside)
    assert found.doubtful
    assert found.strongest.allowed == 1


def test_rows_without_trees_look_alike_along_themselves(pattern_of):
    x = np.broadcast_to(np.arange(SIDE), (SIDE, SIDE))
    rows = [
        120 + 50 * np.sign(np.sin(2 * np.pi * x / STEP)) + np.random.default_rng(n).normal(0, 8, x.shape)
        for n in (1, 2)
    ]
    assert pattern_of(rows[0], crop(rows[1])).doubtful


def test_along_a_wall_nothing_could_be_turned_or_slip(pattern_of):
    """What is alike along one line has no rows, so that only places along it are its rivals."""
    y, x = np.mgrid[:SIDE, :SIDE]
    wall = 120 + 80 * (np.abs(x - 60) < 2) * (0.85 + 0.15 * np.sin(y / 2))
    dates = [wall + 0.4 * np.random.default_rng(n).standard_normal(x.shape) for n in (1, 2)]
    found = pattern_of(dates[0], crop(dates[1]))
    assert np.isnan(found.period_px)
    assert all(rival.turned is None for rival in found.rivals)
    assert found.repeats, "anywhere along it"
    assert not replace(found, skew_px=50.0).slips
    assert replace(found, skew_px=50.0, period_px=9.0).slips


def town(seed, date, block=30, street=4):
    """Return a town of equal blocks (0..255) at a date of its own; each block has houses of its own, by the seed."""
    rng = np.random.default_rng(seed)
    image = np.full((SIDE, SIDE), 110.0)
    for top in range(0, SIDE, block):
        for left in range(0, SIDE, block):
            for _ in range(14):
                (y, x), (height, width) = rng.integers(street + 1, block - 7, 2), rng.integers(3, 8, 2)
                image[top + y : top + y + height, left + x : left + x + width] = rng.uniform(20, 230)
    y, x = np.mgrid[:SIDE, :SIDE]
    image[(y % block < street) | (x % block < street)] = 150
    return image + 8 * np.random.default_rng(date).standard_normal(image.shape)


@pytest.mark.parametrize("blocks_aside", [(0, 0), (1, 0)])
def test_streets_of_equal_blocks_fit_one_block_further_and_turned_where_the_houses_do_not_agree(
    pattern_of, blocks_aside
):
    """Whose houses do not agree is another town, or the same one turned over or a block aside."""
    another = pattern_of(town(1, 3), crop(town(2, 4)), 30 * np.array(blocks_aside))
    assert another.doubtful
    assert any(rival.turned is not None and rival.odds > 0.2 for rival in another.rivals)


def test_streets_that_speckle_hides_in_the_reference_are_seen_with_the_moving_raster(pattern_of):
    speckle = np.random.default_rng(5).gamma(40.0, 1 / 40, (SIDE, SIDE))
    hidden = pattern_of(town(1, 3) * speckle, crop(town(2, 4)))
    assert hidden is not None and hidden.doubtful
    assert all(rival.turned is None for rival in hidden.rivals), "turned, what is hidden shows no rows"
    right = pattern_of(town(1, 3) * speckle, crop(town(1, 4)))
    assert right is None or not right.doubtful


def test_what_was_a_rival_before_is_one_of_what_takes_its_place(pattern_of, textured):
    """The rivals of a part of the overlap are asked where the whole of it shows no pattern."""
    before = Pattern(30.0, (Rival(np.array([30.0, 0.0]), -6.0), Rival(np.array([0.0, 30.0]), 1.0)))
    np.testing.assert_allclose(before.shifts_px, [(-30, 0), (-30, 30)])
    ground = 255 * textured(SIDE, SIDE, seed=8)
    assert pattern_of(ground, crop(ground)) is None
    asked = pattern_of(ground, crop(ground), before=before)
    assert sum(rival.turned is None for rival in asked.rivals) == 2 and not asked.doubtful


def test_houses_tell_one_block_from_the_next(pattern_of):
    right = pattern_of(town(1, 3), crop(town(1, 4)))
    assert right is not None and not right.doubtful
    assert pattern_of(town(1, 3), crop(town(1, 4)), (30, 0)).strongest.odds > 20


def test_ordinary_ground_has_no_pattern(pattern_of, textured):
    ground = 255 * textured(SIDE, SIDE, seed=8)
    assert pattern_of(ground, crop(ground)) is None


def test_a_sliver_has_no_pattern(pattern_of):
    assert pattern_of(trees(1, shape=(16, 40)), trees(1, shape=(16, 40))) is None


def test_blank_images_have_no_rivals():
    blank = edges(WorkingImage(np.ones((1, 60, 60), np.float32), np.ones((60, 60), bool), np.eye(3)))
    assert not blank.any()
    assert rivals._compared(blank, blank, lambda shifts: np.ones(len(shifts))) == []


def test_an_equal_counts_once_and_one_that_lags_hardly():
    assert Rival(np.zeros(2), 0.0).odds == 1
    assert Rival(np.zeros(2), 6.0).odds < 1e-3
    assert Rival(np.zeros(2), -6.0).odds > 1e3
    assert Rival(np.zeros(2), 0.0, 0.1).odds == pytest.approx(0.1)


def test_a_pattern_without_a_period_names_the_nearest_rival():
    rivals_ = (Rival(np.array([3.0, 4.0]), 0.0), Rival(np.array([30.0, 0.0]), 0.0))
    assert Pattern(float("nan"), rivals_).least_px == 5
    assert Pattern(9.0, rivals_).least_px == 9


def expected(prior, transform):
    run = SimpleNamespace(pair=SimpleNamespace(moving_size=(100, 100)))
    return Expected.of(run, SimpleNamespace(expected=prior), transform)


def test_a_prior_is_compared_where_the_moving_raster_lies():
    found = expected(Prior(frames.shift(10, 0), 40.0, 0.0, 1.0, NATIVE), Affine.of(frames.shift(16, 0)))
    np.testing.assert_allclose(found.off_px, (6, 0))
    assert not found.denied
    assert found.allows(frames.shift(-6, 0)) == 1
    assert 0 < found.allows(frames.shift(30, 0)) < 1
    assert found.allows(frames.shift(35, 0)) == 0


def test_without_a_prior_everything_is_as_likely():
    found = expected(None, Affine.of(frames.shift(16, 0)))
    assert found.is_open and not found.denied
    assert found.allows(frames.shift(500, 0)) == 1


@pytest.mark.parametrize("linear", [[[0, -1], [1, 0]], [[-1, 0], [0, -1]], [[-1, 0], [0, 1]]])
def test_a_prior_denies_what_is_turned_or_turned_over(linear):
    about = frames.shift(50, 50) @ np.block([[np.array(linear), np.zeros((2, 1))], [0, 0, 1]]) @ frames.shift(-50, -50)
    prior = Prior(np.eye(3), 10.0, 15.0, 1.25, NATIVE)
    found = expected(prior, Affine.of(about))
    assert found.denied
    assert found.allows(frames.shift(5, 0)) == 1
    assert found.allows(np.linalg.inv(about)) == pytest.approx(1 / DENIED) or np.linalg.det(linear) < 0
    assert expected(prior, Affine.of(np.eye(3))).allows(about) == 0


def test_an_orchard_that_was_turned_by_a_quarter_is_asked_for_as_it_was_expected(pattern_of):
    turned = np.rot90(crop(trees(2)))
    about = frames.shift(*(PLACE + 75)) @ np.array([[0, -1, 0], [1, 0, 0], [0, 0, 1.0]]) @ frames.shift(-75, -75)
    expected_there = Prior(about, 24.0, 15.0, 1.25, NATIVE)
    straight = pattern_of(trees(1), turned, prior=expected_there)
    assert straight.doubtful
    assert straight.strongest.turned is not None
    np.testing.assert_allclose(straight.strongest.motion[:2, :2], about[:2, :2], atol=1e-9)


def test_what_the_prior_prefers_takes_the_place_of_what_it_denies():
    far, near_by = Rival(np.array([90.0, 0.0]), -9.0), Rival(np.array([9.0, 0.0]), 3.0, 1 / DENIED)
    assert Pattern(9.0, (far, near_by)).successor is near_by
    assert Pattern(9.0, (far, Rival(np.array([9.0, 0.0]), 0.0))).successor is far


def test_a_registration_that_slips_from_row_to_row_leaves_doubt():
    excluded = (Rival(np.array([9.0, 0.0]), 0.0, allowed=0.0),)
    assert Pattern(9.0, excluded, skew_px=3.0).decided_by_prior
    assert Pattern(9.0, excluded, skew_px=5.0).doubtful
    told_apart = (Rival(np.array([9.0, 0.0]), 9.0),)
    assert not Pattern(9.0, told_apart, skew_px=5.0).doubtful, "surroundings tell"


def test_a_peak_along_rows_lies_where_the_rows_lead():
    y, x = np.mgrid[-1:2, -1:2]
    ridge = -((x + y - 0.4) ** 2) - 0.05 * (x - y - 0.2) ** 2
    np.testing.assert_allclose(rivals._vertex(ridge), (0.3, 0.1))
    assert rivals._vertex(np.ones((3, 3))).tolist() == [0, 0]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("over", [False, True])
def test_a_turned_tile_lies_where_its_motion_says(quarters, over):
    values = np.random.default_rng(0).random((6, 6))
    to_native = np.diag([2.0, 2.0, 1.0]) @ frames.shift(3, 4)
    turn = QuarterTurn(quarters, over)
    shown = np.abs(turn.edges(values))
    np.testing.assert_array_equal(turn.undone(shown), values)
    pixel = np.array([[4.5, 1.5]])
    moved = frames.apply(turn.motions(6, to_native, np.zeros((1, 2)))[0], frames.apply(to_native, pixel))
    col, row = (frames.apply(np.linalg.inv(to_native), moved)[0] - 0.5).round().astype(int)
    assert shown[row, col] == values[1, 4]


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
@pytest.mark.parametrize("over", [False, True])
def test_the_edges_of_a_turned_tile_are_those_of_what_it_shows(textured, quarters, over):
    def edges_of(image):
        return edges(WorkingImage(np.ascontiguousarray(image)[None], np.ones(image.shape, bool), np.eye(3)))

    image = textured(48, 48, seed=5)
    shown = np.rot90(image[:, ::-1] if over else image, quarters)
    np.testing.assert_allclose(QuarterTurn(quarters, over).edges(edges_of(image)), edges_of(shown), atol=1e-6)
