"""Curved transforms in a match: asked for by name, or taken by `auto` only where they predict clearly better."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.matching import WorkingImage
from crosstie.core.outcome import Failed, Registered
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.core.registration.pipeline import register
from crosstie.core.request import STRAIGHT, TRANSFORMS, MatchRequest
from crosstie.tests.unit.test_pipeline import SIDE, TRUTH, Correlator, ToldAligner, texture, write

BENT = tuple(name for name in TRANSFORMS if name not in ("auto", "rpc-bias", *STRAIGHT))
BEND_PX = 5.0


def truth(moving_xy, bend=BEND_PX):
    """Where moving pixels really lie: a sheet of paper that has shrunk unevenly."""
    x, y = np.asarray(moving_xy, float).T / 300
    waves = np.column_stack([np.sin(3 * x + 2 * y), np.cos(4 * y - 1.5 * x)])
    return frames.apply(TRUTH, moving_xy) + bend * waves


def pair(folder, bend):
    reference = texture(SIDE, SIDE, 1)
    image = WorkingImage(reference[None].astype(np.float32), np.ones_like(reference, bool), np.eye(3))
    centres = pixel_centres((300, 320))
    there = truth(centres.reshape(-1, 2), bend).reshape(centres.shape)
    moving = sample(image, there, np.eye(3)).pixels[0]
    return MatchRequest(write(folder / "moving.tif", moving), write(folder / "reference.tif", reference))


@pytest.fixture(scope="module")
def bent(tmp_path_factory):
    return pair(tmp_path_factory.mktemp("bent"), BEND_PX)


def registered(request):
    outcome = register(request, ToldAligner(TRUTH), Correlator())
    assert isinstance(outcome, Registered), outcome
    return outcome


def error_px(outcome, bend=BEND_PX):
    xy = np.random.default_rng(0).uniform(40, 270, (200, 2))
    off = outcome.transform.forward(xy) - truth(xy, bend)
    return float(np.sqrt((off**2).sum(axis=1).mean()))


def test_a_bent_image_gets_a_bent_transform_and_the_reason(bent):
    outcome = registered(bent)
    straight = registered(replace(bent, transform="affine"))
    assert straight.transform.name == "affine"
    assert outcome.transform.name in BENT
    assert any("clearly better" in str(note) for note in outcome.notes)
    assert error_px(outcome) < 0.6
    assert error_px(outcome) < 0.4 * error_px(straight)
    # What the straight fit had thrown out for lying off counts again.
    assert outcome.accuracy.n > straight.accuracy.n
    assert outcome.accuracy.leave_out_px < straight.accuracy.leave_out_px
    assert f"one {outcome.transform.name} transform" in str(outcome.reasons[0]) or outcome.verdict != "accepted"


@pytest.mark.parametrize("name", BENT)
def test_each_is_fitted_where_it_is_asked_for(bent, name):
    outcome = registered(replace(bent, transform=name))
    assert outcome.transform.name == name
    # A parabola cannot follow the waves all the way.
    assert error_px(outcome) < (1.5 if name == "polynomial2" else 0.8)
    assert np.isfinite(outcome.accuracy.leave_out_px)
    assert not any("does on unseen areas" in str(note) for note in outcome.notes), "nothing was chosen"


@pytest.mark.parametrize("tried", [True, False])
def test_a_straight_image_keeps_its_straight_transform(tmp_path, monkeypatch, tried):
    # Where the straight transform is exact, bent ones are not even tried.
    if tried:
        monkeypatch.setattr("crosstie.core.registration.curved_refinement.EXACT_PX", 0.0)
    outcome = registered(pair(tmp_path, 0.0))
    assert outcome.transform.name in STRAIGHT
    assert any("No curved transform is clearly better" in str(note) for note in outcome.notes) == tried
    assert error_px(outcome, 0.0) < 0.3


def test_a_camera_that_is_not_there_is_a_sentence(bent):
    outcome = register(replace(bent, transform="rpc-bias"), ToldAligner(TRUTH), Correlator())
    assert isinstance(outcome, Failed)
    assert "no camera model" in str(outcome.sentence)
