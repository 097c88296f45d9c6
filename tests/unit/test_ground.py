"""Several alignments among tie points, and which of them is the ground."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry.matrix import Shift
from crosstie.core.matching import WorkingImage
from crosstie.core.points.table import TiePoints
from crosstie.core.points.thresholds import DISAGREES, OFF_GROUND
from crosstie.core.registration.alignment.aligned import Aligned
from crosstie.core.registration.alignment.areas import areas_of, largest_area
from crosstie.core.registration.alignment.ground import log_odds, read_ground, smooth
from crosstie.core.registration.alignment.tie_points import LEAST_POINTS, Alignment, alignments, with_shift

TOLERANCE = 3.0
LEAN = np.array([12.0, -6.0])


def lattice(side=24, spacing=16.0):
    return spacing * np.stack(np.meshgrid(np.arange(side), np.arange(side)), axis=-1).reshape(-1, 2)


def roofs(xy, street=48.0, block=96.0):
    """Return which points lie on blocks between streets."""
    return ((xy % (street + block)) >= street).all(axis=1)


def offsets(xy, shifts, label, seed=0):
    noise = np.random.default_rng(seed).normal(0, 0.5, xy.shape)
    return np.array(shifts, float)[label] + noise


def found(xy, away, confidence=None):
    return alignments(xy, away, np.ones(len(xy)) if confidence is None else confidence, TOLERANCE)


def ground_of(xy, away):
    several = found(xy, away)
    return None if len(several) > 1 and smooth(several, xy, away) else read_ground(several, TOLERANCE)


def test_one_alignment_holds_everywhere():
    xy = lattice()
    (one,) = found(xy, offsets(xy, [(0.4, 0)], np.zeros(len(xy), int)))
    assert one.members.all()
    assert (one.support, one.connected, one.extent) == (1, 1, 1)
    np.testing.assert_allclose(one.shift_px, (0.4, 0), atol=0.1)


def test_the_same_alignment_in_two_places_is_one():
    xy = lattice()
    xy = xy[(xy[:, 0] < 100) | (xy[:, 0] > 280)]
    (one,) = found(xy, offsets(xy, [(5, 5)], np.zeros(len(xy), int)))
    assert one.members.all()
    assert 0.4 < one.connected < 0.6


def test_three_alignments_are_told_apart_strongest_first():
    xy, shifts = lattice(), [(0, 0), (20, 0), (0, 15)]
    label = np.random.default_rng(1).choice(3, len(xy), p=(0.5, 0.3, 0.2))
    three = found(xy, offsets(xy, shifts, label))
    assert [a.members.tolist() for a in three] == [(label == k).tolist() for k in range(3)]
    np.testing.assert_allclose([a.shift_px for a in three], shifts, atol=0.3)


def test_an_alignment_on_a_sliver_is_small():
    xy = lattice()
    label = (xy[:, 0] < 30).astype(int)
    wide, sliver = found(xy, offsets(xy, [(0, 0), (20, 0)], label))
    assert wide.extent > 0.9
    assert sliver.support == pytest.approx(2 / 24)
    assert read_ground([wide, sliver], TOLERANCE) is None


@pytest.mark.parametrize("count", [0, 1, 2, LEAST_POINTS - 1])
def test_too_few_points_hold_no_alignment(count):
    xy = lattice()[:count]
    assert found(xy, np.zeros((count, 2))) == []
    assert ground_of(xy, np.zeros((count, 2))) is None


def test_points_on_one_line_or_in_one_place_hold_alignments_too():
    line = np.column_stack([np.arange(40.0), np.zeros(40)])
    (one,) = found(line, np.zeros((40, 2)))
    assert one.connected == 1
    assert len(found(np.zeros((40, 2)), np.zeros((40, 2)))) == 1


def test_points_without_place_or_confidence_count_nothing():
    xy = lattice()
    away = offsets(xy, [(0, 0)], np.zeros(len(xy), int))
    away[:50] = np.nan
    confidence = np.r_[np.ones(100), np.zeros(len(xy) - 100)]
    (one,) = found(xy, away, confidence)
    assert np.flatnonzero(one.members).tolist() == list(range(50, 100))


def test_a_shift_that_the_images_show_counts_though_few_points_hold_it():
    xy = lattice()
    away = offsets(xy, [(0, 0), LEAN], (np.arange(len(xy)) < 5).astype(int))
    one = found(xy, away)
    assert len(one) == 1
    several = with_shift(one, LEAN, away, np.ones(len(xy)), TOLERANCE)
    assert several[1].members.sum() == 5
    assert with_shift(several, LEAN + 1, away, np.ones(len(xy)), TOLERANCE) == several, "it is there"
    # Nothing tells which is the ground: not even that nearly all points hold the other one.
    alike = [replace(one, connected=0.5, extent=0.5) for one in several]
    told = read_ground(alike, TOLERANCE, seen=True)
    assert not told.known
    assert told.chance <= 0.5
    assert read_ground(alike, TOLERANCE) is None
    np.testing.assert_allclose(told.alignment.shift_px, (0, 0), atol=0.2)


def test_where_the_ground_cannot_be_fitted_the_registration_stays_where_it_is():
    xy = lattice()
    high = roofs(xy, street=32.0, block=128.0)
    ground = ground_of(xy, offsets(xy, [LEAN, (0, 0)], high.astype(int)))
    np.testing.assert_allclose(ground.alignment.shift_px, LEAN, atol=0.3)
    staying = ground.staying()
    assert not staying.known and staying.chance < 0.5
    np.testing.assert_allclose(staying.alignment.shift_px, (0, 0), atol=0.3)


def test_random_matches_hold_nothing():
    xy = lattice()
    assert found(xy, np.random.default_rng(0).uniform(-40, 40, xy.shape)) == []


@pytest.mark.parametrize("base", [(0, 0), (-12, 6)], ids=["the ground was fitted", "the roofs were fitted"])
def test_streets_are_the_ground_though_roofs_have_more_points(base):
    xy = lattice()
    high = roofs(xy, street=32.0, block=128.0)
    away = offsets(xy, [(0, 0), LEAN], high.astype(int)) + base
    ground = ground_of(xy, away)
    assert high.mean() > 0.5
    assert ground.known
    assert ground.outvoted
    np.testing.assert_allclose(ground.alignment.shift_px, base, atol=0.3)
    assert ground.lean_px == pytest.approx(np.linalg.norm(LEAN), abs=0.3)


def test_roofs_of_two_heights_lie_on_one_side():
    xy = lattice()
    high = roofs(xy, street=32.0, block=80.0)
    label = np.where(high, 1 + (xy[:, 0] // 112 % 2).astype(int), 0)
    ground = ground_of(xy, offsets(xy, [(0, 0), LEAN, 2 * LEAN], label))
    assert ground.known
    assert ground.lean_px == pytest.approx(2 * np.linalg.norm(LEAN), abs=0.5)
    both = ground_of(xy, offsets(xy, [(0, 0), LEAN, -LEAN], label))
    assert not both.known, "what lies between two others is not the lowest"


def test_roofs_nearer_than_points_tell_apart_are_not_the_ground():
    xy = lattice()
    streets, high = found(xy, offsets(xy, [(0, 0), LEAN], roofs(xy, street=32.0, block=80.0).astype(int)))
    near = replace(high, shift_px=streets.shift_px + (0.8 * TOLERANCE, 0), connected=0.1, extent=0.2)
    assert read_ground([near, streets], TOLERANCE).known
    assert read_ground([near, streets], TOLERANCE).alignment is streets


def test_what_is_bright_and_rough_may_be_streets_or_clouds_over_dark_ground():
    """Dark smooth roofs beside bright streets look as dark smooth ground beside clouds does: a person decides."""
    nothing = np.ones(1, bool)
    bright = Alignment(np.zeros(2), nothing, 0.92, 0.96, 0.99, bright=0.60, rough=0.60)
    dark = Alignment(np.array([5.6, 2.2]), nothing, 0.08, 0.41, 0.33, bright=0.21, rough=0.29)
    assert log_odds(bright, dark) == log_odds(dark, bright) == 0
    told = read_ground([bright, dark], TOLERANCE, seen=True)
    assert not told.known and told.alignment is bright
    assert told.chance <= 0.5
    smooth_deck = replace(bright, rough=0.25)
    assert log_odds(dark, smooth_deck) == -log_odds(smooth_deck, dark) > 3
    speck = replace(dark, support=0.04)
    assert log_odds(bright, speck) == -log_odds(speck, bright) > 1, "hardly a point holds it"
    little_brighter = replace(bright, bright=0.35)
    assert log_odds(little_brighter, dark) > 1, "brightness says little"


def test_a_bright_deck_is_clouds_over_water_too_which_is_smoother_still():
    nothing = np.ones(1, bool)
    deck = Alignment(np.zeros(2), nothing, 0.63, 0.97, 0.97, bright=0.57, rough=0.57)
    shore = Alignment(np.array([0.6, -23.7]), nothing, 0.35, 0.54, 0.43, bright=0.31, rough=0.42)
    ground = read_ground([deck, shore], TOLERANCE)
    assert ground.known and ground.alignment is shore
    undecided = read_ground([replace(deck, rough=0.63), shore], TOLERANCE)
    assert not undecided.known, "between clouds and streets"


def test_what_is_as_wide_and_only_smoother_is_no_cloud():
    """A wood that moved as a whole beside a smooth river plain, both half of the image: a person decides."""
    nothing = np.ones(1, bool)
    plain = Alignment(np.zeros(2), nothing, 0.5, 0.87, 0.80, bright=0.56, rough=0.41)
    wood = Alignment(np.array([1.7, 23.2]), nothing, 0.5, 0.88, 0.81, bright=0.50, rough=0.71)
    for one, other in ((plain, wood), (wood, plain)):
        told = read_ground([one, other], TOLERANCE, seen=True)
        assert not told.known and told.chance <= 0.5
    narrow = replace(plain, connected=0.2, extent=0.2)
    assert read_ground([narrow, wood], TOLERANCE, seen=True).alignment is wood, "its width still tells"


@pytest.mark.parametrize(("brighter", "known"), [(0.07, False), (0.14, False), (0.25, True)])
def test_a_little_brighter_is_no_cloud(brighter, known):
    """The two halves of a bad mosaic: field and wood."""
    nothing = np.ones(1, bool)
    wood = Alignment(np.zeros(2), nothing, 0.5, 0.9, 0.9, bright=0.45)
    field = Alignment(np.array([8.0, 9.0]), nothing, 0.5, 0.9, 0.9, bright=0.45 + brighter)
    assert read_ground([field, wood], TOLERANCE, seen=True).known == known


def test_a_speck_that_lies_aside_says_nothing_about_the_ground():
    xy = lattice()
    high = roofs(xy, street=32.0, block=80.0)
    several = found(xy, offsets(xy, [(0, 0), LEAN], high.astype(int)))
    aside = replace(several[1], shift_px=several[0].shift_px - LEAN, support=0.07, connected=0.07, extent=0.09)
    assert read_ground([*several, aside], TOLERANCE).known
    assert not read_ground([*several, replace(aside, connected=0.3)], TOLERANCE).known


def test_where_both_hang_together_the_ground_is_not_known():
    xy = lattice()
    ground = ground_of(xy, offsets(xy, [(0, 0), LEAN], (xy[:, 0] > 190).astype(int)))
    assert not ground.known
    assert ground.share == pytest.approx(0.5, abs=0.05)


def test_most_points_stand_where_no_area_speaks_against_them():
    xy = lattice()
    label = (np.random.default_rng(0).random(len(xy)) < 0.15).astype(int)
    away = offsets(xy, [(0, 0), LEAN], label)
    alike = [replace(a, connected=0.2, extent=0.2) for a in found(xy, away)]
    assert read_ground(alike, TOLERANCE) is None
    assert not read_ground([replace(a, support=0.5) for a in alike], TOLERANCE).known


@pytest.mark.parametrize(("share", "width", "stands"), [(0.3, 0.2, True), (0.4, 0.2, False), (0.3, 0.5, False)])
def test_two_thirds_of_the_points_are_enough_where_the_images_show_neither_in_an_area(share, width, stands):
    xy = lattice()
    label = (np.arange(len(xy)) % 10 < 10 * share).astype(int)
    several = [replace(a, connected=width, extent=width) for a in found(xy, offsets(xy, [(0, 0), LEAN], label))]
    assert (read_ground(several, TOLERANCE) is None) == stands


def test_a_smooth_wave_is_a_distortion():
    xy = lattice()
    wave = 9 * np.sin(2 * np.pi * xy[:, :1] / 380) * [1.0, 0.3]
    assert len(found(xy, wave)) >= 2
    assert ground_of(xy, wave) is None


def test_rejected_points_where_roofs_lean_are_off_the_ground():
    xy = lattice()
    high = roofs(xy, street=48.0, block=64.0)
    away = offsets(xy, [(0, 0), LEAN], high.astype(int))
    points = TiePoints.from_matches(xy, xy + away, np.ones(len(xy)), "structural")
    points = points.reject(high, DISAGREES)
    points = points.with_(
        reference_xy=np.where(np.arange(len(xy))[:, None] == high.argmax(), xy - LEAN, points.reference_xy)
    )
    marked = ground_of(xy, away).marked(points, Shift.of(np.eye(3)))
    assert (marked.rejection[high] == OFF_GROUND).sum() == high.sum() - 1
    assert marked.rejection[high.argmax()] == DISAGREES, "it leans the other way"
    assert (marked.rejection[~high] == "").all()
    assert not marked.enabled[high].any()


def view(image):
    return WorkingImage(image[None].astype(np.float32), np.ones(image.shape, bool), np.eye(3))


def leaning_city(lean, seed=0):
    """Return an image (240 px) of roofs `lean` px beside a textured ground with streets."""
    rng = np.random.default_rng(7)
    ground, roof = rng.random((2, 240, 240))
    y, x = np.mgrid[:240, :240]
    high = ((x - lean[0]) % 60 >= 24) & ((y - lean[1]) % 60 >= 24)
    image = np.where(high, np.roll(roof, lean[::-1], (0, 1)), ground)
    return view(image + 0.05 * np.random.default_rng(seed).standard_normal(image.shape))


def test_areas_are_told_apart_in_the_images():
    given = [Alignment(np.array(shift), np.ones(1, bool), 0.5, 0.0, 0.0) for shift in ((0.0, 0.0), (7.0, -3.0))]
    streets, high = areas_of(given, Aligned(leaning_city((7, -3)), leaning_city((0, 0), 1)), 1.0)
    assert streets.connected > 0.8
    assert streets.extent > 0.8
    assert high.connected < 0.2
    assert read_ground([high, streets], TOLERANCE).alignment is streets


def test_the_largest_area_hangs_together_by_sides():
    mask = np.zeros((7, 9), bool)
    mask[0, :4] = mask[1, 4] = mask[3:6, 2:7] = True
    mask[4, 4] = False
    largest = largest_area(mask)
    assert largest.sum() == 14
    assert largest[3, 2]
    assert not largest_area(np.zeros((3, 3), bool)).any()
    spiral = np.array(
        [
            [c == "#" for c in row]
            for row in ("#######", "......#", "#####.#", "#...#.#", "#.###.#", "#.....#", "#######")
        ]
    )
    assert largest_area(spiral).sum() == spiral.sum()
