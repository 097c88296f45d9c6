"""What is printed on both images agrees, and the rest of them agrees elsewhere: a legend, a stamp, a watermark."""

from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import MatrixTransform
from crosstie.core.geometry.robust import RobustFit
from crosstie.core.matching import WorkingImage
from crosstie.core.outcome import ACCEPTED, REJECTED, REVIEW
from crosstie.core.points.table import TiePoints
from crosstie.core.registration import elsewhere
from crosstie.core.registration.alignment.aligned import Aligned
from crosstie.core.registration.alignment.beside import beside
from crosstie.core.registration.alternatives import alternatives
from crosstie.core.registration.hypotheses import PlacementResult
from crosstie.core.registration.placement_trial import Trial
from crosstie.core.registration.tile_matching import Level, Refined
from crosstie.core.registration.verdict import PRINTED_ON_BOTH, Judgement

SIDE = 128


def image(pixels):
    return WorkingImage(np.float32(pixels)[None], np.ones(pixels.shape, bool), np.eye(3))


def words(pixels):
    """Print bars on an image, as a watermark's letters are."""
    printed = pixels.copy()
    for y in range(16, SIDE, 48):
        for x in range(8, SIDE, 24):
            printed[y : y + 12, x : x + 4] = 1.5
            printed[y : y + 3, x : x + 14] = 1.5
    return printed


def legend(pixels):
    """Print text in a corner."""
    printed = pixels.copy()
    printed[80:, 64:] = np.random.default_rng(1).random((48 // 4, 64 // 4)).repeat(4, 0).repeat(4, 1)
    return printed


@pytest.fixture
def grounds(textured):
    return textured(SIDE, SIDE, 1), textured(SIDE, SIDE, 2)


@pytest.mark.parametrize("printed", [words, legend])
def test_what_is_printed_on_images_of_different_ground_is_all_that_agrees(grounds, printed):
    agrees = beside(Aligned(*(image(printed(ground)) for ground in grounds)))
    there = np.abs(printed(grounds[0]) - grounds[0]) > 0.2
    assert agrees[there].mean() > 0.8
    assert agrees[~there].mean() < 0.5


def test_nothing_is_beside_images_that_agree(grounds):
    noise = 0.02 * np.random.default_rng(0).standard_normal((SIDE, SIDE))
    assert beside(Aligned(image(words(grounds[0])), image(words(grounds[0]) + noise))) is None
    assert beside(Aligned(image(grounds[0]), image(1 - grounds[0] + noise))) is None
    assert beside(Aligned(image(np.zeros((SIDE, SIDE))), image(np.zeros((SIDE, SIDE))))) is None


def test_what_agrees_is_masked_where_each_image_has_it(grounds):
    agrees = np.zeros((SIDE, SIDE), bool)
    agrees[20:30, 40:60] = True
    aligned = Aligned(image(grounds[0]), image(grounds[0]))
    reference = elsewhere._without(image(grounds[0]), None, aligned, agrees)
    moving = elsewhere._without(image(grounds[0]), MatrixTransform.from_matrix(frames.shift(10, 5)), aligned, agrees)
    assert (~reference.valid == agrees).all()
    assert not moving.valid[15:25, 30:50].any() and moving.valid.sum() == SIDE**2 - 200
    assert (moving.pixels[:, ~moving.valid] == 0).all()


def result(matrix, verdict):
    xy = frames.lattice((10, 10), (110, 110), (5, 5)).reshape(-1, 2)
    transform = MatrixTransform.from_matrix(matrix)
    points = TiePoints.from_matches(xy, transform.forward(xy), np.full(25, 0.9), "made")
    fit = RobustFit(transform, np.ones(25, bool), np.zeros(25), 0.3)
    refined = Refined(points, fit, Level(1.0, 5.0, 16.0), "similarity")
    judgement = Judgement(0.98, verdict, (), SimpleNamespace(n=25, inlier_ratio=1.0, coverage=1.0), {"within_px": 5.0})
    window = SimpleNamespace(reference=None, moving=None, prior=None)
    return PlacementResult(Trial(None, refined, refined), judgement, window, None, (), 1)


@pytest.mark.parametrize(
    ("there", "verdict", "doubted"),
    [
        (frames.shift(0, 28) @ frames.similarity(0.95, 6), ACCEPTED, True),
        (frames.shift(1, 2), ACCEPTED, False),
        (frames.shift(0, 28), REJECTED, False),
    ],
)
def test_an_accepted_result_beside_another_one_is_looked_at(monkeypatch, there, verdict, doubted):
    found, other = result(np.eye(3), ACCEPTED), result(there, verdict)
    monkeypatch.setattr(elsewhere, "_elsewhere", lambda *_: other)
    monkeypatch.setattr(elsewhere, "restated", lambda judgement, *_: judgement)
    run = SimpleNamespace(quietly=lambda: None, pair=SimpleNamespace(moving_size=np.array([120, 120])))
    judged = elsewhere.contested(run, found, None)
    assert judged.judgement.verdict == (REVIEW if doubted else ACCEPTED)
    assert (judged.judgement.probability < 0.5) == doubted
    offered = alternatives(judged.trial)
    assert [a.transform for a in offered] == ([other.trial.refined.transform] if doubted else [])
    if doubted:
        middle = np.array([[60.0, 60.0]])
        assert np.allclose(offered[0].shift_px, frames.apply(there, middle)[0] - middle[0])
        assert "28" not in str(PRINTED_ON_BOTH) and "agrees at another place" in str(offered[0].what)


def test_only_what_is_accepted_is_searched_once_more(monkeypatch):
    monkeypatch.setattr(elsewhere, "_elsewhere", lambda *_: pytest.fail("searched"))
    found = result(np.eye(3), REVIEW)
    assert elsewhere.contested(None, found, None) is found
