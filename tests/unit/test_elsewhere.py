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
from crosstie.core.registration.alignment.beside import beside, only_margins
from crosstie.core.registration.alternatives import alternatives
from crosstie.core.registration.hypotheses import PlacementResult
from crosstie.core.registration.placement_trial import Trial
from crosstie.core.registration.tile_matching import Level, Refined
from crosstie.core.registration.verdict import ONLY_MARGINS, PRINTED_ON_BOTH, Judgement

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
    judgement = Judgement(
        0.98,
        verdict,
        (),
        SimpleNamespace(n=25, inlier_ratio=1.0, coverage=1.0),
        {"within_px": 5.0, "rival_support": 0.0, "leave_out_level_px": 0.5},
    )
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
    monkeypatch.setattr(elsewhere, "_aligned", lambda *_: object())
    monkeypatch.setattr(elsewhere, "only_margins", lambda _: False)
    monkeypatch.setattr(elsewhere, "restated", lambda judgement, *_: judgement)
    run = SimpleNamespace(
        quietly=lambda: None, check=lambda: None, pair=SimpleNamespace(moving_size=np.array([120, 120]))
    )
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


WIDE = 320


def framed(pixels, width=32):
    """Put an image into the black frame of a film, with its marks and text."""
    frame = np.zeros((WIDE, WIDE))
    frame[:, ::9] = frame[::13] = 0.6
    inner = slice(width, WIDE - width), slice(width, WIDE - width)
    frame[inner] = pixels[inner]
    return frame


def test_of_two_places_in_one_frame_only_the_margins_agree(textured):
    grounds = [textured(WIDE, WIDE, number) for number in (1, 2)]
    assert only_margins(Aligned(*(image(framed(ground)) for ground in grounds)))
    assert not only_margins(Aligned(image(framed(grounds[0])), image(framed(1 - grounds[0])))), "the middle agrees"
    assert not only_margins(Aligned(*map(image, grounds))), "nothing agrees"
    lakes = [grounds[0].copy() for _ in grounds]
    for number, lake in enumerate(lakes):
        lake[55:-55, 55:-55] = 0.3 + 0.002 * textured(210, 210, 5 + number)
    assert not only_margins(Aligned(*map(image, lakes))), "a lake has no edges"
    assert not only_margins(Aligned(*(image(np.zeros((4, 4))) for _ in grounds)))


def test_a_registration_of_frames_is_looked_at_with_or_without_another(monkeypatch):
    found, other = result(np.eye(3), ACCEPTED), result(frames.shift(0, 40), ACCEPTED)
    monkeypatch.setattr(elsewhere, "_aligned", lambda *_: object())
    monkeypatch.setattr(elsewhere, "only_margins", lambda _: True)
    run = SimpleNamespace(quietly=lambda: None, check=lambda: None, pair=SimpleNamespace(moving_size=np.array([9, 9])))
    for one, offered in ((None, 0), (other, 1)):
        monkeypatch.setattr(elsewhere, "_elsewhere", lambda *_, one=one: one)
        judged = elsewhere.contested(run, found, None)
        assert judged.judgement.verdict == REVIEW and judged.probability < 0.25
        assert ONLY_MARGINS in judged.judgement.reasons and PRINTED_ON_BOTH not in judged.judgement.reasons
        assert len(alternatives(judged.trial)) == offered
