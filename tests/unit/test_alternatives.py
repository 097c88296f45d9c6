"""Alignments to choose from: the same registration one repetition of its pattern further."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import measure
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.outcome import REVIEW, Registered
from crosstie.core.points.table import TiePoints
from crosstie.core.registration.alternatives import MOST, alternatives
from crosstie.core.registration.rivals import Pattern, Rival
from crosstie.core.report.outcome_json import outcome_to_json
from crosstie.core.request import MatchRequest, RasterSource

STEP = np.array([8.0, -3.0])


def trial(family, *rivals):
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 900, (80, 2))
    points = TiePoints.from_matches(moving, moving * 1.1 + 5, rng.random(80), "structural").reject([3], "no")
    fitted = FAMILIES[family].fit(points.moving_xy, points.reference_xy)
    return SimpleNamespace(
        pattern=Pattern(8.5, rivals) if rivals else None,
        ground=None,
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
