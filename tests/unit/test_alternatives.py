"""Alignments to choose from: the same registration one repetition of its pattern further."""

import json
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry.accuracy import measure
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.matrix import MatrixTransform
from crosstie.core.operation.operation import load_operation
from crosstie.core.outcome import REVIEW, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.registration.alternatives import MOST, alternatives
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.rivals import Pattern, Rival
from crosstie.core.registration.tile_matching import Level
from crosstie.core.report.outcome_json import outcome_to_json
from crosstie.core.request import MatchRequest, RasterSource
from crosstie.core.review.choice import apart_px
from crosstie.core.review.choice_pictures import choice_pictures
from crosstie.core.review.densify import _within
from crosstie.core.review.review_file import Saved, from_text, to_text
from crosstie.core.review.solve import begun, outcome, solve, with_alternative
from osgeo import gdal

STEP = np.array([8.0, -3.0])


def trial(family, *rivals):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 900, (80, 2))
    points = TiePoints.from_matches(moving, moving * 1.1 + 5, rng.random(80), "structural").reject([3], "no")
    fitted = FAMILIES[family].fit(points.moving_xy, points.reference_xy)
    return SimpleNamespace(
        pattern=Pattern(8.5, rivals) if rivals else None,
        ground=None,
        elsewhere=None,
        refined=SimpleNamespace(points=points, transform=fitted),
    )


@pytest.mark.parametrize("family", ["similarity", "affine", "projective", "thin-plate-spline", "polynomial2"])
def test_another_repetition_is_the_same_registration_further_on(family):
    before = trial(family, Rival(STEP, 0.0))
    (other,) = alternatives(before)
    xy = before.refined.points.moving_xy
    np.testing.assert_allclose(other.transform.forward(xy), before.refined.transform.forward(xy) + STEP, atol=1e-6)
    np.testing.assert_allclose(other.tie_points.reference_xy, before.refined.points.reference_xy + STEP)
    assert other.tie_points.rejection[3] == "no"
    assert other.transform.name == before.refined.transform.name
    assert (other.shift_px, other.odds) == ((8.0, -3.0), 1.0)


def test_the_likeliest_come_first_and_few():
    rivals = [Rival(STEP * n, lead) for n, lead in enumerate((2.0, 0.0, 1.0, -1.0, 0.5), 1)]
    odds = [other.odds for other in alternatives(trial("affine", *rivals))]
    assert len(odds) == MOST
    assert odds == sorted((rival.odds for rival in rivals), reverse=True)[:MOST]


def test_where_the_images_or_the_prior_decide_there_is_nothing_to_choose():
    assert alternatives(trial("affine")) == ()
    assert alternatives(trial("affine", Rival(STEP, 7.0))) == ()
    assert alternatives(trial("affine", Rival(STEP, 0.0, allowed=0.0))) == ()
    near, far = Rival(STEP, 0.0), Rival(-STEP, 0.0, allowed=0.0)
    assert [other.shift_px for other in alternatives(trial("affine", near, far))] == [(8.0, -3.0)]


def test_both_transforms_are_in_the_json():
    before = trial("affine", Rival(STEP, 0.0))
    request = MatchRequest(RasterSource("m.tif"), RasterSource("r.tif"))
    points, transform = before.refined.points, before.refined.transform
    accuracy = measure(transform, points.moving_xy, points.reference_xy, points.in_use)
    report = outcome_to_json(
        Registered(request, REVIEW, transform, points, accuracy, 0.4, alternatives=alternatives(before))
    )
    (other,) = report["alternatives"]
    assert (other["shift_px"], other["odds"], other["tie_points"]) == ([8.0, -3.0], 1.0, 79)
    further = np.array(other["transform"]["matrix"]) - report["transform"]["matrix"]
    np.testing.assert_allclose(further[:2, 2], STEP)
    assert other["what"] == "Another repetition of the pattern: 8.0 px to the right, 3.0 px up."


@pytest.fixture
def doubtful():
    """A match of which two further repetitions hold, as a review has it."""
    before = trial("affine", Rival(STEP, 0.0), Rival(-STEP, 0.5))
    request = MatchRequest(RasterSource("m.tif"), RasterSource("r.tif"))
    points, transform = before.refined.points, before.refined.transform
    accuracy = measure(transform, points.moving_xy, points.reference_xy, points.in_use)
    return begun(Registered(request, REVIEW, transform, points, accuracy, 0.4, alternatives=alternatives(before)))


def test_a_chosen_alternative_is_the_registration(doubtful):
    state = with_alternative(doubtful, 1)
    solution = solve(state, doubtful)
    chosen = outcome(solution, doubtful)
    xy = doubtful.matched.tie_points.moving_xy
    np.testing.assert_allclose(chosen.transform.forward(xy), doubtful.matched.transform.forward(xy) + STEP, atol=1e-6)
    assert chosen.verdict == REVIEW and np.isnan(chosen.probability)
    said = " ".join(map(str, chosen.reasons))
    assert "Chosen by a person, of 3 alignments that hold. Another repetition" in said
    assert "moved along with it, not measured" in said
    assert [other.shift_px for other in chosen.alternatives] == [(-8.0, 3.0), (-16.0, 6.0)]
    assert with_alternative(doubtful, 0) is doubtful.first
    assert outcome(solve(doubtful.first, doubtful), doubtful) is doubtful.matched


def test_measured_points_are_not_called_moved_along(doubtful):
    state = with_alternative(doubtful, 1)
    points = state.points.with_(reference_xy=state.points.reference_xy + 0.01)
    chosen = outcome(solve(replace(state, points=points), doubtful), doubtful)
    assert "not measured" not in " ".join(map(str, chosen.reasons))
    assert "Chosen by a person" in str(chosen.reasons[0])


def test_a_limit_judges_points_by_their_own_alignment(doubtful):
    state = replace(with_alternative(doubtful, 2), most_residual_px=1.0)
    assert solve(state, doubtful).points.in_use.sum() >= 79


def test_matching_anew_does_not_reach_the_next_alignment(doubtful):
    assert apart_px(doubtful.matched, 0) == pytest.approx(np.hypot(*STEP))
    assert apart_px(doubtful.matched, 2) == pytest.approx(np.hypot(*STEP))
    assert apart_px(replace(doubtful.matched, alternatives=()), 0) == np.inf
    levels = [Level(3.0, 8.0, 16.0), Level(1.0, 5.0, 16.0)]
    assert [level.radius_px for level in _within(levels, 4.5)] == [4.5]
    assert [level.radius_px for level in _within(levels, 30.0)] == [8.0, 5.0]
    assert [level.radius_px for level in _within(levels, 1.0)] == [1.0]


def test_a_choice_comes_back_from_a_file(doubtful):
    saved = Saved(doubtful.matched, with_alternative(doubtful, 2))
    found = from_text(to_text(saved))
    assert found.state.alternative == 2
    assert [a.measured for a in found.matched.alternatives] == [False, False]
    for wrong in (3, -1, "1"):
        with pytest.raises(CrosstieError):
            from_text(to_text(replace(saved, state=replace(saved.state, alternative=wrong))))


def test_an_alternative_is_applied_by_its_number(doubtful, tmp_path):
    report = outcome_to_json(doubtful.matched)
    source = tmp_path / "match.json"
    for side in ("moving", "reference"):
        report["request"][side]["path"] = str(_raster(tmp_path / f"{side}.tif"))
    source.write_text(json.dumps(report))
    xy = np.array([[10.0, -20.0]])
    first, second = (load_operation(str(source), number) for number in (0, 2))
    np.testing.assert_allclose(second.forward(xy) - first.forward(xy), [(-STEP[0], STEP[1])], atol=1e-6)
    with pytest.raises(CrosstieError, match="names 2"):
        load_operation(str(source), 3)
    source.write_text(json.dumps({**report, "alternatives": []}))
    with pytest.raises(CrosstieError, match="no alternatives"):
        load_operation(str(source), 1)


def _raster(path, values=None):
    made = gdal.GetDriverByName("GTiff").Create(str(path), 900, 900, 1, gdal.GDT_Byte)
    if values is not None:
        made.GetRasterBand(1).WriteArray(values.astype(np.uint8))
    return path


def test_pictures_show_where_the_alignments_differ(tmp_path):
    """Both show the same place of the reference, and the moving layer where each has it."""
    rng = np.random.default_rng(3)
    stripes = np.tile(np.where(np.arange(900) % 20 < 10, 60, 180), (900, 1))
    stripes[690:720, 700:730] = 230
    noisy = {name: stripes + rng.integers(0, 20, (900, 900)) for name in "mr"}
    request = MatchRequest(*(RasterSource(str(_raster(tmp_path / name, noisy[name]))) for name in "mr"))
    right, wrong = np.eye(3), np.eye(3)
    wrong[0, 2] = 20
    with ImagePair(request) as pair:
        found = choice_pictures(pair, [MatrixTransform.from_matrix(m) for m in (right, wrong)], 120)
    assert len(found) == 2
    assert np.array_equal(found[0].reference.pixels, found[1].reference.pixels)
    x, y = (found[0].reference.to_native @ (*[side / 2 for side in found[0].reference.shape[::-1]], 1))[:2]
    assert abs(x - 715) < 80 and abs(y - 705) < 80, "the block tells them apart"
    off = [np.abs(patches.moving.pixels - patches.reference.pixels).mean() for patches in found]
    assert off[0] < off[1]
