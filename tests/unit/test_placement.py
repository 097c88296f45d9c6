"""The coarse search finds what was hidden, and finds nothing where there is nothing."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.geometry import frames
from crosstie.core.matching import NATIVE, Prior, WorkingImage
from crosstie.core.progress import CancelledError, never, silent
from crosstie.models.arrays import arrays_for
from crosstie.models.features import FeaturePyramid
from crosstie.models.placement import CoarseSearch, refine, search
from crosstie.models.placement.sweep import Span, full_turn, sweep

try:
    import torch  # noqa: F401

    KINDS = ["numpy", "cpu"]
except ImportError:
    KINDS = ["numpy"]

both = pytest.mark.parametrize("kind", KINDS)
fast = pytest.mark.parametrize("kind", KINDS[-1:])
"""What does not depend on the library is tried with the faster one."""


def scene(seed: int, size: int = 240) -> np.ndarray:
    """Return a (size, size) picture of blocks and lines."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:size, :size] + 0.5
    picture = np.full((size, size), 0.5)
    for _ in range(45):
        cx, cy, a = *rng.uniform(0, size, 2), rng.uniform(0, np.pi)
        w, h = rng.uniform(0.02, 0.12, 2) * size
        u, v = (x - cx) * np.cos(a) + (y - cy) * np.sin(a), (y - cy) * np.cos(a) - (x - cx) * np.sin(a)
        picture[(abs(u) < w) & (abs(v) < h)] = rng.uniform(0.1, 0.9)
    return picture.astype(np.float32)


def working(picture: np.ndarray, valid: np.ndarray | None = None) -> WorkingImage:
    picture = np.asarray(picture, np.float32)
    valid = np.ones(picture.shape, bool) if valid is None else valid
    return WorkingImage((picture * valid)[None], valid, np.eye(3))


def seen_through(picture: np.ndarray, matrix: np.ndarray, shape: tuple[int, int]) -> WorkingImage:
    """Return the moving image that `matrix` maps to `picture`: inverted contrast, noise, black corners."""
    a = arrays_for("numpy")
    stack = a.asarray(np.stack([picture, np.ones_like(picture)]))
    moved, inside = a.warp(stack, matrix[None], shape)[0]
    rng = np.random.default_rng(1)
    noisy = np.clip(1.0 - moved**0.7 + rng.normal(0, 0.03, shape), 0, 1)
    return working(noisy, inside > 0.99)


def error(matrix: np.ndarray, truth: np.ndarray, shape: tuple[int, int]) -> float:
    """Return the RMS distance over the middle half of the moving image."""
    middle = 0.5 * frames.corners(shape) + 0.25 * np.array(shape[::-1])
    return float(np.sqrt(((frames.apply(matrix, middle) - frames.apply(truth, middle)) ** 2).sum(1).mean()))


def about_middle(size: int, shape: tuple[int, int], scale: float, rotation_deg: float, dx=0.0, dy=0.0) -> np.ndarray:
    """Return moving to reference px that bring the middles together, up to a shift."""
    turn = frames.similarity(scale, rotation_deg)
    return frames.shift(size / 2 + dx, size / 2 + dy) @ turn @ frames.shift(-shape[1] / 2, -shape[0] / 2)


@fast
@pytest.mark.parametrize(
    ("rotation", "scale", "dx", "dy"), [(0, 1.0, 0, 0), (137, 1.2, 8, -12), (-62, 0.8, -25, 10), (181, 1.0, 0, 30)]
)
def test_a_hidden_similarity_is_found(kind, rotation, scale, dx, dy):
    picture, shape = scene(3), (230, 210)
    truth = about_middle(240, shape, scale, rotation, dx, dy)
    placements = CoarseSearch(arrays_for(kind)).place(working(picture), seen_through(picture, truth, shape))
    best = placements[0]
    assert error(best.matrix, truth, shape) < 2.0
    assert best.significance > 6
    assert best.score > 0.4
    assert best.overlap > 0.4
    assert best.evidence["ratio"] > 1.5
    assert best.evidence["tile_hits"] > 0.6
    assert best.evidence["quarter_hits"] == 1.0


@fast
@pytest.mark.parametrize("scale", [0.42, 2.4])
def test_unlike_extents_are_found(kind, scale):
    size = 300
    picture, small = scene(5, size), 1.0 / max(scale, 1 / scale)
    if scale < 1:
        shape, truth = (200, 200), about_middle(size, (200, 200), size * small / 200, 40, 20, -15)
        reference, moving = working(picture), seen_through(picture, truth, shape)
    else:
        shape = (size, size)
        back = about_middle(size, (200, 200), size * small / 200, 40, 20, -15)
        truth = np.linalg.inv(back)
        reference, moving = seen_through(picture, back, (200, 200)), working(picture)
    best = CoarseSearch(arrays_for(kind)).place(reference, moving)[0]
    corners = (
        frames.apply(np.linalg.inv(truth), frames.corners(reference.shape)) if scale > 1 else frames.corners(shape)
    )
    away = frames.apply(best.matrix, corners) - frames.apply(truth, corners)
    assert np.sqrt((away**2).sum(1).mean()) < 5.0
    assert best.evidence["scale"] == pytest.approx(scale, rel=0.1)


@fast
def test_an_affine_deformation_is_followed(kind):
    picture, shape = scene(7), (240, 240)
    bend = np.array([[1.04, 0.03, 0], [-0.02, 0.95, 0], [0, 0, 1]])
    truth = about_middle(240, shape, 1.0, 75) @ frames.shift(120, 120) @ bend @ frames.shift(-120, -120)
    best = CoarseSearch(arrays_for(kind)).place(working(picture), seen_through(picture, truth, shape))[0]
    assert error(best.matrix, truth, shape) < 1.5
    assert best.evidence["affine_gain"] > 1.06


@pytest.mark.parametrize(("same", "found"), [(True, True), (False, False)])
def test_where_nothing_leads_at_first_sight_nothing_is_looked_at_closely(monkeypatch, same, found):
    refined = []
    monkeypatch.setattr(search, "refine", lambda *args: refined.append(args) or refine.refine(*args))
    moving = seen_through(scene(3 if same else 12), about_middle(240, (230, 210), 1.0, 137), (230, 210))
    placements = CoarseSearch(arrays_for("numpy")).place(working(scene(3)), moving, least_lead=1.3)
    assert bool(placements) == bool(refined) == found


@fast
def test_different_places_do_not_stand_out(kind):
    pair = working(scene(11)), seen_through(scene(12), about_middle(240, (240, 240), 1.0, 30), (240, 240))
    for best in CoarseSearch(arrays_for(kind)).place(*pair)[:1]:
        assert best.significance < 7
        assert best.evidence["ratio"] < 1.4
        assert best.evidence["tile_hits"] < 0.6


@fast
def test_noise_does_not_stand_out(kind):
    rng = np.random.default_rng(0)
    pair = [working(rng.uniform(size=(150, 160))) for _ in range(2)]
    for best in CoarseSearch(arrays_for(kind)).place(*pair)[:1]:
        assert best.significance < 7
        assert best.evidence["ratio"] < 1.4


def test_numpy_and_torch_find_the_same():
    if len(KINDS) < 2:
        pytest.skip("needs torch")
    picture, shape = scene(9), (200, 200)
    pair = working(picture), seen_through(picture, about_middle(240, shape, 1.15, -100, 5, 5), shape)
    one, other = (CoarseSearch(arrays_for(k)).place(*pair)[0] for k in KINDS)
    assert one.matrix == pytest.approx(other.matrix, abs=0.05)
    assert one.evidence["strength"] == pytest.approx(other.evidence["strength"], rel=0.01)


@fast
def test_a_prior_narrows_and_quickens_the_search(kind):
    import time

    picture, shape = scene(3), (230, 210)
    truth = about_middle(240, shape, 1.2, 137, 8, -12)
    pair = working(picture), seen_through(picture, truth, shape)
    search = CoarseSearch(arrays_for(kind))
    started = time.perf_counter()
    search.place(*pair)
    all_around = time.perf_counter() - started
    prior = Prior(frames.shift(15, -10) @ truth, shift_px=30, rotation_deg=4, scale_factor=1.05)
    started = time.perf_counter()
    best = search.place(*pair, prior)[0]
    assert time.perf_counter() - started < all_around
    assert error(best.matrix, truth, shape) < 2.0
    assert best.evidence["ratio"] > 1.3


@fast
def test_a_prior_finds_a_small_image_in_a_large_one(kind):
    size, shape = 600, (90, 90)
    picture = scene(21, size)
    truth = frames.shift(380, 130) @ frames.similarity(1.1, 12)
    prior = Prior(frames.shift(30, 25) @ frames.shift(380, 130), shift_px=60, rotation_deg=15, scale_factor=1.2)
    best = CoarseSearch(arrays_for(kind)).place(working(picture), seen_through(picture, truth, shape), prior)[0]
    assert error(best.matrix, truth, shape) < 3.0


@both
def test_a_prior_that_shows_no_overlap_gives_nothing(kind):
    picture = working(scene(3))
    prior = Prior(frames.shift(5000, 0), shift_px=20, rotation_deg=1, scale_factor=1.0)
    assert CoarseSearch(arrays_for(kind)).place(picture, picture, prior) == []


@both
@pytest.mark.parametrize(
    "empty",
    [
        working(np.ones((1, 1))),
        working(np.full((100, 120), 0.4)),
        working(scene(1), np.zeros((240, 240), bool)),
        working(np.full((80, 80), np.nan)),
    ],
    ids=["one pixel", "constant", "no valid pixel", "nan"],
)
def test_images_that_hold_nothing_give_nothing(kind, empty):
    search, full = CoarseSearch(arrays_for(kind)), working(scene(2))
    assert search.place(full, empty) == []
    assert search.place(empty, full) == []


@fast
def test_one_bright_pixel_and_long_strips_do_not_break_it(kind):
    dot = np.zeros((60, 60), np.float32)
    dot[30, 30] = 1.0
    search = CoarseSearch(arrays_for(kind))
    for odd in (working(dot), working(scene(2)[:9])):
        for placement in search.place(working(scene(2)), odd):
            assert np.isfinite(placement.matrix).all()
            assert math.isfinite(placement.significance)


@fast
def test_cancel_acts_and_progress_rises(kind):
    pair = working(scene(3)), working(scene(4))
    told, calls = [], [0]

    def late() -> bool:
        calls[0] += 1
        return calls[0] > 12

    search = CoarseSearch(arrays_for(kind))
    with pytest.raises(CancelledError):
        search.place(*pair, None, lambda *x: told.append(x), late)
    search.place(*pair, None, lambda *x: told.append(x))
    assert {str(stage) for stage, _ in told} == {"Searching the placement"}
    assert told[-1][1] == 1.0
    assert len(told) > 10


@fast
def test_a_prior_may_know_of_a_stretch(kind):
    """Images in degrees far from the equator: pixels that are a third longer one way."""
    picture, shape = scene(8, 300), (240, 180)
    truth = frames.shift(30, 25) @ frames.similarity(1.0, 3) @ np.diag([1.3, 1.0, 1.0])
    prior = Prior(frames.shift(20, 32) @ np.diag([1.3, 1.0, 1.0]), shift_px=25, rotation_deg=5, scale_factor=1.05)
    best = CoarseSearch(arrays_for(kind)).place(working(picture), seen_through(picture, truth, shape), prior)[0]
    assert error(best.matrix, truth, shape) < 2.0


def test_a_prior_of_native_pixels_says_the_same_of_working_images():
    turn, (to_reference, to_moving) = frames.similarity(1.2, 30, 5, 9), (frames.shift(40, 10), frames.shift(3, 2))
    coarse = to_reference @ np.diag([4.0, 4.0, 1.0]), to_moving @ np.diag([2.0, 2.0, 1.0])
    images = [WorkingImage(np.zeros((1, 8, 8), np.float32), np.ones((8, 8), bool), matrix) for matrix in coarse]
    working = Prior(turn, 80.0, 5.0, 1.1, NATIVE).in_working(*images)
    seen = np.array([[3.0, 4.0], [7.0, 1.0]])
    there = frames.apply(coarse[0], frames.apply(working.matrix, seen))
    assert np.allclose(there, frames.apply(turn, frames.apply(coarse[1], seen)))
    assert (working.shift_px, working.rotation_deg, working.scale_factor) == (20.0, 5.0, 1.1)
    with pytest.raises(ValueError, match="working pixels"):
        working.in_working(*images)


@both
@pytest.mark.parametrize("shift_px", [math.inf, 30.0])
def test_half_a_turn_is_the_other_half_backwards(kind, shift_px):
    """A whole turn is swept by one half and its mirror images; two halves, each swept by itself, give the same."""
    a, picture = arrays_for(kind), scene(5)
    moving = seen_through(picture, about_middle(240, (150, 190), 1.0, 200.0, 12.0, -7.0), (150, 190))
    pyramids = FeaturePyramid(a, working(picture)), FeaturePyramid(a, moving)
    whole = Span(full_turn(30.0), (1.0,), centre_xy=(120.0, 110.0), shift_px=shift_px)
    parts = [replace(whole, rotations_deg=turns) for turns in (whole.rotations_deg[:6], whole.rotations_deg[6:])]
    once, *halves = (sweep(a, *pyramids, span, 1.0, silent, never) for span in (whole, *parts))
    apiece = [c for half in halves for c in half]
    assert len(once) == len(apiece) == 12
    for one, other in zip(once, apiece):
        assert one.swept == pytest.approx(other.swept, rel=1e-3)
        assert error(one.matrix, other.matrix, moving.shape) < 0.01


@fast
def test_a_convincing_best_spares_unlikely_scales(kind, monkeypatch):
    picture, shape = scene(3), (200, 200)
    truth = about_middle(240, shape, 1.0, 40.0)
    swept = []
    monkeypatch.setattr(search, "sweep", lambda *a, **k: swept.append(a[3].scales) or sweep(*a, **k))
    found = CoarseSearch(arrays_for(kind)).place(working(picture), seen_through(picture, truth, shape))
    assert error(found[0].matrix, truth, shape) < 2.0
    assert len(swept) == 1 and max(swept[0]) < 1.4
