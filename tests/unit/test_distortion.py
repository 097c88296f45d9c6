"""A registration that misses a distortion which its own tie points show is not accepted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry.accuracy import measure
from crosstie.core.geometry.matrix import Similarity
from crosstie.core.geometry.robust import classify_inliers
from crosstie.core.outcome import ACCEPTED, REJECTED, REVIEW
from crosstie.core.points.table import TiePoints
from crosstie.core.registration.distortion import MISSED_LEVEL_PX, doubted
from crosstie.core.registration.tile_matching import Level, Refined
from crosstie.core.registration.verdict import Judgement


def refined(amplitude_px, step=1.0, noise_px=0.3):
    """A registration by one shift of points whose place wavers."""
    rng = np.random.default_rng(0)
    along = np.arange(8, 800, 16.0)
    moving = np.stack(np.meshgrid(along, along), axis=-1).reshape(-1, 2)
    waves = amplitude_px * np.sin(2 * np.pi * moving[:, ::-1] / 400)
    reference = moving + (5.0, 3.0) + waves + rng.normal(0, noise_px, moving.shape)
    shift = Similarity.of(np.array([[1.0, 0, 5], [0, 1, 3], [0, 0, 1]]))
    fit = classify_inliers(shift, moving, reference, np.ones(len(moving)), 3.0)
    return Refined(TiePoints.from_matches(moving, reference, np.ones(len(moving)), "test"), fit, Level(step, 5, 16))


def judgement(of, verdict=ACCEPTED):
    points = of.points
    accuracy = measure(of.transform, points.moving_xy, points.reference_xy, of.fit.inliers)
    return Judgement(0.97, verdict, (), accuracy, {"tie_points": 1})


def test_what_is_missed_forbids_accepted_and_is_said():
    missed = refined(1.5)
    judged = doubted(judgement(missed), missed)
    assert judged.verdict == REVIEW
    assert judged.numbers["shared_residual_level_px"] == pytest.approx(1.5, rel=0.25)
    assert "similarity" in str(judged.reasons[0])


@pytest.mark.parametrize("amplitude_px", [0.0, 0.25])
def test_what_is_small_is_borne(amplitude_px):
    straight = refined(amplitude_px)
    assert doubted(judgement(straight), straight).verdict == ACCEPTED


def test_what_is_little_beside_the_points_noise_is_borne():
    straight = refined(0.8, noise_px=1.1)
    judged = doubted(judgement(straight), straight)
    assert judged.numbers["shared_residual_level_px"] > MISSED_LEVEL_PX
    assert judged.verdict == ACCEPTED


def test_pixels_are_those_of_the_finest_level():
    missed = refined(1.0)
    coarse = replace(missed, level=replace(missed.level, step=4.0))
    assert doubted(judgement(coarse), coarse).verdict == ACCEPTED


@pytest.mark.parametrize("verdict", [REVIEW, REJECTED])
def test_another_verdict_stays(verdict):
    missed = refined(1.5)
    judged = doubted(judgement(missed, verdict), missed)
    assert judged.verdict == verdict and judged.reasons == ()
