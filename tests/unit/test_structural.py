"""The structural matcher: sub-pixel shifts, contrast reversal, masks, wrong places, both array libraries, bad tiles."""

from __future__ import annotations

import time

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.geometry.families import FAMILIES
from crosstie.core.geometry.robust import fit_robust
from crosstie.core.matching import MatchContext, TilePoints, WorkingImage
from crosstie.core.progress import CancelledError
from crosstie.models.arrays import arrays_for
from crosstie.models.base import Matcher
from crosstie.models.structural.matcher import StructuralMatcher
from crosstie.models.structural.peaks import find_peaks
from crosstie.models.structural.volume import alike, correlate
from hypothesis import given, settings
from hypothesis import strategies as st

LIBRARIES = ["numpy", "cpu"]
"""Where torch is missing "cpu" falls back to numpy."""


@pytest.fixture(autouse=True)
def one_thread():
    """On a busy machine torch's threads wait for each other longer than they work."""
    try:
        import torch
    except ImportError:
        yield
        return
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def scene(seed, shape, matrix=None):
    """Fields, roads and blobs, analytic, so that they can be seen through any 3×3 map of pixels to the scene."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[: shape[0], : shape[1]]
    xy = np.stack([x.ravel() + 0.5, y.ravel() + 0.5], axis=1)
    x, y = frames.apply(np.eye(3) if matrix is None else matrix, xy).T
    image = np.zeros(len(x))
    for _ in range(40):
        cx, cy, size = rng.uniform(-40, 440), rng.uniform(-40, 440), rng.uniform(6, 30)
        a, tone = rng.uniform(0, np.pi), rng.uniform(-1, 1)
        u, v = (x - cx) * np.cos(a) + (y - cy) * np.sin(a), (y - cy) * np.cos(a) - (x - cx) * np.sin(a)
        image += tone / (1 + np.exp(np.clip(np.maximum(np.abs(u) / size, np.abs(v) / (2 * size)) - 1, -3, 3) * size))
    image = (image - image.min()) / np.ptp(image)
    return image.reshape(shape)


def tile(pixels, valid=None):
    pixels = np.asarray(pixels, np.float32)
    pixels = pixels[None] if pixels.ndim == 2 else pixels
    valid = np.ones(pixels.shape[1:], bool) if valid is None else valid
    return WorkingImage((pixels * valid).astype(np.float32), valid, np.eye(3))


def noisy(pixels, seed, amount=0.006):
    return (pixels + np.random.default_rng(seed).normal(0, amount, pixels.shape)).astype(np.float32)


def fitted(found, family="affine"):
    return fit_robust(found.moving_xy, found.reference_xy, found.confidence, FAMILIES[family], 3.0, seed=0)


@pytest.mark.parametrize("library", LIBRARIES)
@pytest.mark.parametrize("dx, dy", [(0.0, 0.0), (5.3, -3.7), (-7.5, 6.25)])
def test_shifts_are_found_to_a_fraction_of_a_pixel_with_reversed_contrast(library, dx, dy):
    reference = scene(1, (203, 251))
    moving = 1.0 - scene(1, (203, 251), frames.shift(dx, dy)) ** 2
    context = MatchContext(radius_px=10.0, spacing_px=16.0)
    found = StructuralMatcher(arrays_for(library)).match(tile(noisy(reference, 1)), tile(noisy(moving, 2)), context)
    assert len(found) > 60
    error = found.reference_xy - found.moving_xy - (dx, dy)
    sure = found.confidence > 0.8
    assert sure.sum() > 30
    assert np.median(np.linalg.norm(error[sure], axis=1)) < 0.5
    assert np.abs(np.median(error[sure], axis=0)).max() < 0.15
    assert (np.linalg.norm(error[sure], axis=1) < 3).mean() > 0.9


def test_numpy_and_torch_agree():
    reference, moving = scene(2, (150, 170)), scene(2, (150, 170), frames.shift(3.2, 1.1))
    context = MatchContext(8.0, 16.0)
    one, other = (StructuralMatcher(arrays_for(n)).match(tile(reference), tile(moving), context) for n in LIBRARIES)
    assert len(one) == len(other)
    np.testing.assert_allclose(one.reference_xy, other.reference_xy, atol=0.02)
    np.testing.assert_allclose(one.confidence, other.confidence, atol=0.02)


@settings(max_examples=4, deadline=None)
@given(seed=st.integers(0, 99), angle=st.floats(-3, 3), scale=st.floats(0.95, 1.06))
def test_turned_and_scaled_tiles_give_the_similarity(seed, angle, scale):
    truth = frames.shift(150, 150) @ frames.similarity(scale, angle, 3, -2) @ frames.shift(-150, -150)
    reference, moving = scene(seed, (300, 300)), scene(seed, (300, 300), truth)
    found = StructuralMatcher(arrays_for("cpu")).match(
        tile(noisy(reference, 1)), tile(noisy(moving, 2)), MatchContext(14.0, 16.0)
    )
    grid = np.array([[x, y] for x in (50, 150, 250) for y in (50, 150, 250)], float)
    error = fitted(found).transform.forward(grid) - frames.apply(truth, grid)
    assert np.linalg.norm(error, axis=1).max() < 3.0


def test_different_places_get_little_confidence():
    matcher, context = StructuralMatcher(arrays_for("cpu")), MatchContext(12.0, 16.0)
    right = matcher.match(tile(noisy(scene(3, (256, 256)), 1)), tile(noisy(scene(3, (256, 256)), 2)), context)
    wrong = matcher.match(tile(noisy(scene(3, (256, 256)), 1)), tile(noisy(scene(4, (256, 256)), 2)), context)
    assert right.confidence.mean() > 0.7
    assert wrong.confidence.mean() < 0.3


def test_nothing_is_matched_outside_the_masks():
    image = scene(6, (220, 220))
    valid = np.zeros((220, 220), bool)
    valid[30:190, 20:120] = True
    found = StructuralMatcher(arrays_for("cpu")).match(tile(image, valid), tile(image), MatchContext(6.0, 16.0))
    assert len(found) > 10
    assert (found.reference_xy >= (20, 30)).all() and (found.reference_xy <= (120, 190)).all()
    assert found.confidence.mean() > 0.6


@pytest.mark.parametrize("library", LIBRARIES)
def test_tiles_without_structure_give_no_matches_and_no_warnings(library, recwarn):
    matcher, context = StructuralMatcher(arrays_for(library)), MatchContext(8.0, 16.0)
    flat, image = tile(np.full((90, 70), 0.5)), tile(scene(7, (90, 70)))
    assert len(matcher.match(flat, flat, context)) == 0
    assert matcher.match(image, flat, context).confidence.max(initial=0.0) < 0.5
    assert matcher.match(flat, image, context).confidence.max(initial=0.0) < 0.5
    empty = tile(scene(7, (90, 70)), np.zeros((90, 70), bool))
    assert len(matcher.match(image, empty, context)) == 0
    sliver = tile(noisy(scene(7, (90, 70)), 1), np.indices((90, 70))[1] < 2)
    assert len(matcher.match(image, sliver, context)) == len(matcher.match(sliver, image, context)) == 0
    tiny = tile(scene(7, (5, 90)))
    assert len(matcher.match(tiny, tiny, context)) == 0
    assert not [w for w in recwarn if issubclass(w.category, RuntimeWarning)]


@pytest.mark.parametrize("radius, spacing", [(1.0, 4.0), (30.0, 40.0), (5.0, 7.5)])
def test_unusual_radii_and_spacings(radius, spacing):
    image = scene(8, (131, 97))
    found = StructuralMatcher(arrays_for("numpy")).match(tile(image), tile(image), MatchContext(radius, spacing))
    assert len(found) > 0
    assert np.median(np.linalg.norm(found.reference_xy - found.moving_xy, axis=1)) < 0.5


def test_a_cancelled_match_stops():
    image = tile(scene(9, (100, 100)))
    with pytest.raises(CancelledError):
        StructuralMatcher(arrays_for("numpy")).match(image, image, MatchContext(8, 16, is_cancelled=lambda: True))


def test_three_hundred_points_of_a_tile_come_quickly():
    image = tile(noisy(scene(10, (384, 384)), 0))
    matcher = StructuralMatcher(arrays_for("cpu"))
    matcher.match(image, image, MatchContext(12.0, 20.0))
    start = time.process_time()
    found = matcher.match(image, image, MatchContext(12.0, 20.0))
    assert time.process_time() - start < 3.0
    assert len(found) > 250


@settings(max_examples=20, deadline=None)
@given(dx=st.floats(-5, 5), dy=st.floats(-5, 5), stretch=st.floats(1, 3), angle=st.floats(0, 3))
def test_vertex_of_a_peak(dx, dy, stretch, angle):
    y, x = np.mgrid[-8:9, -8:9]
    c, s = np.cos(angle), np.sin(angle)
    u, v = c * (x - dx) + s * (y - dy), c * (y - dy) - s * (x - dx)
    peaks = find_peaks(np.exp(-0.5 * ((u / 3) ** 2 + (v / 3 / stretch) ** 2))[None])
    np.testing.assert_allclose(peaks.displacement[0], (dx, dy), atol=0.15)
    assert not peaks.at_edge[0]
    ratio = np.divide(*np.linalg.eigvalsh(peaks.bend[0])[::-1])
    assert 0.7 * stretch**2 < ratio < 1.3 * stretch**2 + 0.1


@pytest.mark.parametrize("library", LIBRARIES)
def test_volume_is_the_sum_that_it_names(library):
    a = arrays_for(library)
    rng = np.random.default_rng(0)
    reference, moving = (rng.normal(size=(2, 37, 50)).astype(np.float32) for _ in range(2))
    volume = correlate(a, a.asarray(reference), a.asarray(moving), 6, 5)
    products = a.to_numpy(volume.products)
    for i, j, dy, dx in [(2, 3, -5, 4), (1, 1, 0, 0), (4, 6, 5, -2)]:
        y, x = 6 * i, 6 * j
        cell = moving[:, y : y + 6, x : x + 6]
        there = reference[:, y + dy : y + dy + 6, x + dx : x + dx + 6]
        assert products[i, j, 5 + dy, 5 + dx] == pytest.approx(float((cell * there).sum()), abs=1e-3)
    surfaces, *_ = alike(a, correlate(a, a.asarray(moving), a.asarray(moving), 6, 5), 12.0)
    assert a.to_numpy(surfaces)[2:4, 3:5, 5, 5] == pytest.approx(1.0, abs=0.1)


class Fixed(Matcher):
    """A matcher that answers what it was told to."""

    name, description = "fixed", "For tests."

    def __init__(self, answer):
        self.answer = answer

    def _match(self, reference, moving, context):
        return self.answer


def test_the_base_class_drops_what_is_not_finite_or_outside():
    xy = np.array([[1.0, 1], [np.nan, 1], [3, 99], [20, 3], [5, 5]])
    answer = TilePoints(xy, np.ones((5, 2)), np.array([0.5, 1, 1, 1, 3.0]))
    image = tile(np.zeros((10, 20)))
    found = Fixed(answer).match(image, image, MatchContext(4, 4))
    np.testing.assert_array_equal(found.moving_xy, [[1, 1], [20, 3], [5, 5]])
    np.testing.assert_array_equal(found.confidence, [0.5, 1.0, 1.0])
    assert len(Fixed(None).match(image, image, MatchContext(4, 4))) == 0


@pytest.mark.parametrize(
    "reference, moving, message",
    [
        (tile(np.zeros((10, 20))), tile(np.zeros((20, 10))), "differ in size"),
        (tile(np.zeros((2, 10, 20))), tile(np.zeros((10, 20))), "pixels"),
        (tile(np.full((10, 20), np.nan)), tile(np.zeros((10, 20))), "not finite"),
        (WorkingImage(np.zeros((1, 10, 20)), np.ones((10, 20), bool), np.eye(3)), tile(np.zeros((10, 20))), "float64"),
    ],
)
def test_the_base_class_refuses_malformed_tiles(reference, moving, message):
    with pytest.raises(ValueError, match=message):
        Fixed(None).match(reference, moving, MatchContext(4, 4))


def test_the_base_class_refuses_malformed_answers():
    image = tile(np.zeros((10, 20)))
    uneven = TilePoints(np.zeros((2, 2)), np.zeros((3, 2)), np.zeros(2))
    with pytest.raises(ValueError, match="rows"):
        Fixed(uneven).match(image, image, MatchContext(4, 4))
    flat = TilePoints(np.zeros(4), np.zeros((2, 2)), np.zeros(2))
    with pytest.raises(ValueError, match="shape"):
        Fixed(flat).match(image, image, MatchContext(4, 4))
