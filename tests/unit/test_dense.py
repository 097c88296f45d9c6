"""Dense matching: a bent scene is followed, block by block, and a run that was killed goes on."""

from __future__ import annotations

import os
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
from crosstie.core import cache_folder
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.geometry.matrix import Affine
from crosstie.core.geometry.robust import classify_inliers
from crosstie.core.matching import TilePoints, WorkingImage
from crosstie.core.points.neighbours import unlike_neighbours
from crosstie.core.points.table import TiePoints
from crosstie.core.points.thinning import best_in_cells
from crosstie.core.progress import CancelledError
from crosstie.core.raster.sampling import pixel_centres, sample
from crosstie.core.registration import dense_blocks, dense_refinement, dense_store, pipeline
from crosstie.core.registration.dense_spacing import parse_dense, spacing_px
from crosstie.core.registration.hypotheses import PlacementResult
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.placement_trial import Trial, levels
from crosstie.core.registration.request_check import check_request
from crosstie.core.registration.run_context import RunContext
from crosstie.core.registration.tile_matching import Level, Refined
from crosstie.core.request import STRAIGHT, MatchRequest, RasterSource
from crosstie.models.arrays import NumpyArrays
from crosstie.models.structural.matcher import StructuralMatcher
from osgeo import gdal

SIDE, SPACING, BEND_PX = 300, 24.0, 2.0
HOLE = slice(0, 130)


def truth(moving_xy, bend=BEND_PX):
    """Where moving px really lie, from where the affine transform is right but for a wave."""
    xy = np.asarray(moving_xy, float)
    return xy + (3.0, -2.0) + bend * np.sin(2 * np.pi * xy[:, ::-1] / 300 + (0, 1))


@pytest.fixture
def scene(raster, textured, tmp_path, monkeypatch):
    """scene(bend, hole): an open pair, and the registration that a coarse match would give."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(cache_folder.sys, "platform", "linux")
    monkeypatch.setattr(dense_blocks, "BLOCK_PX", 96)
    monkeypatch.setattr(dense_store, "EVERY_S", 0.0)

    def make(bend=BEND_PX, hole=False, dense="24", **request):
        reference = np.float32(255 * textured(SIDE, SIDE, 1)) + 1
        image = WorkingImage(reference[None], np.ones_like(reference, bool), np.eye(3))
        centres = pixel_centres((SIDE, SIDE))
        there = truth(centres.reshape(-1, 2), bend).reshape(centres.shape)
        moving = 300 - sample(image, there, np.eye(3)).pixels[0]
        if hole:
            reference[HOLE, HOLE] = 0
        sources = (
            raster(np.uint8(moving.clip(1, 255)), name="moving.tif"),
            raster(np.uint8(reference.clip(0, 255)), name="reference.tif", nodata=0),
        )
        return MatchRequest(*sources, dense=dense, **request)

    return make


def coarse(bend=BEND_PX):
    """The straight registration of some points, that miss the wave."""
    moving = frames.lattice((20, 20), (280, 280), 8).reshape(-1, 2)
    points = TiePoints.from_matches(moving, truth(moving, bend), np.ones(len(moving)), "x")
    fit = classify_inliers(Affine.fit(moving, points.reference_xy), moving, points.reference_xy, np.ones(64), 9.0)
    return Refined(points, fit, Level(2.0, 5.0, 16.0), "affine")


class Told:
    """Finds a point every 12 px, off by what depends on its place; counts the blocks, and ends at one of them."""

    name = "told"

    def __init__(self, stop=None, ends=KeyboardInterrupt):
        self.count, self.stop, self.ends = 0, stop, ends

    def match_many(self, tiles):
        for reference, _, _ in tiles:
            if self.count == self.stop:
                raise self.ends
            self.count += 1
            xy = frames.lattice((6, 6), np.array(reference.shape[::-1]) - 6, 12).reshape(-1, 2)
            off = 0.3 * np.sin(frames.apply(reference.to_native, xy) / 50)
            yield TilePoints(xy, xy + off, 0.5 + 0.4 * np.sin(xy[:, 0]))


def dense(request, matcher=None, refined=None):
    with ImagePair(request) as pair:
        run = RunContext(pair, matcher or StructuralMatcher(NumpyArrays()))
        window = (0.0, 0.0, float(SIDE), float(SIDE))
        return dense_refinement.refine_dense(run, refined or coarse(), window, 1.0)


def error_px(found, bend=BEND_PX):
    xy = frames.lattice((40, 40), (260, 260), 12).reshape(-1, 2)
    return float(np.sqrt(((found.transform.forward(xy) - truth(xy, bend)) ** 2).sum(axis=1).mean()))


def test_a_bent_scene_is_followed_and_its_points_lie_on_a_grid(scene):
    found = dense(scene())
    assert found.family == "flow" and error_px(found) < 0.25
    cells = np.floor(found.points.reference_xy / SPACING).astype(int)
    assert len(np.unique(cells, axis=0)) == len(cells) > 0.7 * (SIDE / SPACING - 1) ** 2
    assert "24 px apart" in str(found.why) and "did not see" in str(found.why)


def test_a_straight_scene_stays_straight(scene):
    found = dense(scene(0.0), refined=coarse(0.0))
    assert found.family in STRAIGHT, (found.family, found.why, error_px(found, 0.0))
    assert error_px(found, 0.0) < 0.15
    assert "stands" in str(found.why)


def test_what_was_asked_for_is_fitted(scene):
    assert dense(scene(transform="polynomial2"), Told()).family == "polynomial2"


def level_of(request, matcher):
    """The points of one level, as a run that may be killed leaves or takes them."""
    level = dense_blocks.DenseLevel(2.0, 8.0, SPACING)
    with ImagePair(request) as pair:
        partial = dense_store.Partial.of(pair, matcher.name, "first level")
        window = (0.0, 0.0, float(SIDE), float(SIDE))
        return dense_blocks.match_blocks(RunContext(pair, matcher), coarse().transform, window, level, partial)


def killed(request, stop):
    with pytest.raises(KeyboardInterrupt):
        level_of(request, Told(stop))


@pytest.mark.parametrize("stop", [1, 2, 3])
def test_a_killed_run_goes_on_with_the_same_points(scene, stop):
    request, whole, again = scene(), Told(), Told()
    expected = level_of(replace(request, seed=1), whole)
    killed(request, stop)
    found = level_of(request, again)
    assert whole.count == 4 and again.count == 4 - stop
    for column in ("id", "moving_xy", "reference_xy", "confidence", "enabled"):
        assert np.array_equal(getattr(found, column), getattr(expected, column)), column


def test_a_mosaic_whose_parts_changed_is_matched_anew(scene, tmp_path):
    request = scene()
    gdal.Translate(str(tmp_path / "mosaic.vrt"), request.reference.path, format="VRT")
    request = replace(request, reference=RasterSource(str(tmp_path / "mosaic.vrt")))
    killed(request, 2)
    level_of(request, same := Told())
    os.utime(tmp_path / "reference.tif", (1, 1))
    level_of(request, changed := Told())
    assert (same.count, changed.count) == (2, 4)


def test_what_may_change_unseen_is_not_gone_on_with(scene, tmp_path):
    request, mosaic, nested = scene(), str(tmp_path / "mosaic.vrt"), str(tmp_path / "nested.vrt")
    gdal.Translate(mosaic, request.reference.path, format="VRT")
    (tmp_path / "nested.vrt").write_text((tmp_path / "mosaic.vrt").read_text().replace("reference.tif", "mosaic.vrt"))
    with ImagePair(replace(request, reference=RasterSource(nested))) as pair:
        assert dense_store.Partial.of(pair, "told").path is None


def test_another_request_and_a_spoilt_file_are_not_gone_on_with(scene, tmp_path):
    request = scene()
    killed(request, 2)
    level_of(replace(request, seed=1), other := Told())
    for file in (tmp_path / "cache" / "crosstie").glob("*.dense"):
        file.write_bytes(b"spoilt")
    level_of(request, again := Told())
    assert other.count == again.count == 4


def test_what_another_version_found_is_not_gone_on_with(scene, monkeypatch):
    request = scene()
    killed(request, 2)
    monkeypatch.setattr(dense_store, "own_version", lambda: "0.0.0")
    level_of(request, again := Told())
    assert again.count == 4


def test_a_cancelled_run_leaves_nothing(scene, tmp_path):
    with pytest.raises(CancelledError):
        dense(scene(), Told(2, CancelledError))
    assert not list((tmp_path / "cache" / "crosstie").iterdir())


def test_without_a_place_for_caches_it_runs_all_the_same(scene, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    request = scene()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert len(level_of(request, Told())) > 50


def test_nothing_is_found_where_one_raster_has_no_data(scene):
    found = dense(scene(hole=True))
    inside = (found.points.reference_xy < HOLE.stop).all(axis=1)
    assert not inside.any() and len(found.points) > 50
    # Up to two windows' width from its edge there are points.
    near = (found.points.reference_xy < HOLE.stop + 2 * SPACING).all(axis=1)
    assert near.any()


def test_too_little_to_match_is_nothing(scene):
    class Blind(StructuralMatcher):
        def _match(self, *_):
            return None

    assert dense(scene(), Blind(NumpyArrays())) is None


# When


def test_it_is_done_where_asked_or_where_native_tiles_disagree():
    def asked(dense="auto", transform="auto", size=4000.0, bend=3.0, given_up=True):
        rng = np.random.default_rng(1)
        tiles = frames.lattice((0, 0), (0.9 * size, 0.9 * size), 5).reshape(-1, 1, 2)
        moving = (tiles + rng.uniform(0, 0.06 * size, (25, 100, 2))).reshape(-1, 2)
        reference = moving + bend * np.sin(2 * np.pi * moving[:, ::-1] / 1500) + rng.normal(0, 0.3, moving.shape)
        points = TiePoints.from_matches(moving, reference, np.ones(2500), "x")
        fit = classify_inliers(Affine.of(np.eye(3)), moving, reference, np.ones(2500), 9.0)
        seen = Refined(points, fit, Level(1.0, 8.0, 16.0), "affine")
        refined = replace(seen, given_up=seen) if given_up else seen
        run = SimpleNamespace(request=SimpleNamespace(dense=dense, transform=transform))
        return dense_refinement.is_dense(run, refined, (0.0, 0.0, size, size), 1.0)

    assert asked() and asked(given_up=False) and asked("on", "affine", 500.0) and asked("40")
    assert not asked("off") and not asked("on", "rpc-bias")
    assert not asked(transform="affine") and not asked(size=900.0) and not asked(bend=0.0)


@pytest.mark.parametrize(
    ("text", "px"),
    [("on", 40.0), ("60", 60.0), ("60 px", 60.0), ("250 map", 25.0), ("1", 8.0), ("5000", 346.4), ("9000 map", 346.4)],
)
def test_spacings_count_in_pixels_or_on_the_map(text, px, monkeypatch):
    monkeypatch.setattr("crosstie.core.registration.dense_spacing.map_scale", lambda *_: (10.0, "metre"))
    pair = SimpleNamespace(request=SimpleNamespace(dense=text))
    assert spacing_px(pair, (0.0, 0.0, 4000.0, 3000.0), 1.0) == pytest.approx(px, abs=0.02)


@pytest.mark.parametrize("side", [50.0, 3000.0, 50000.0])
def test_no_spacing_makes_a_block_larger_than_blocks_are(side):
    """A block holds whole cells of the grid: with cells of 40,000 px its two images would fill the memory."""
    pair = SimpleNamespace(request=SimpleNamespace(dense="40000"))
    assert 24.0 <= spacing_px(pair, (0.0, 0.0, side, side), 1.0) <= dense_blocks.BLOCK_PX


@pytest.mark.parametrize("text", ["", "yes", "-4", "0", "40 m", "map", "nan", "9" * 400])
def test_no_spacing_is_a_sentence(text):
    with pytest.raises(CrosstieError, match="is no spacing of tie points"):
        parse_dense(text)


def test_a_length_on_the_map_needs_a_map(monkeypatch):
    monkeypatch.setattr("crosstie.core.registration.dense_spacing.map_scale", lambda *_: (float("nan"), ""))
    with pytest.raises(CrosstieError, match="needs a georeferenced reference"):
        spacing_px(SimpleNamespace(request=SimpleNamespace(dense="250 map")), (0.0, 0.0, 900.0, 900.0), 1.0)


def test_a_length_on_the_map_without_one_is_told_before_anything_is_matched(raster, textured):
    image = np.uint8(255 * textured(80, 90, 1))
    plain, placed = raster(image, "a.tif"), raster(image, "b.tif", geotransform=(500000, 2, 0, 4600000, 0, -2))
    check_request(MatchRequest(plain, placed, dense="250 map"))
    with pytest.raises(CrosstieError, match="needs a georeferenced reference"):
        check_request(MatchRequest(placed, plain, dense="250 map"))


@pytest.mark.parametrize(("dense", "steps"), [("auto", 6), ("off", 6), ("on", 3), ("40", 3)])
def test_a_few_native_tiles_are_not_matched_before_all_of_them(dense, steps):
    pair = SimpleNamespace(request=SimpleNamespace(dense=dense, transform="auto"))
    found = levels(pair, Affine.of(np.eye(3)), (0.0, 0.0, 10000.0, 10000.0))
    assert len(found) == steps and [level.optional for level in found[3:]] == [True] * (steps - 3)


@pytest.mark.parametrize("dense", ["on", "auto"])
def test_where_its_points_hardly_agree_the_rest_is_made_up_for_and_said(dense, monkeypatch):
    refined, done = coarse(), []
    found = PlacementResult(Trial(None, refined, refined), None, None, None, (), 1)
    run = RunContext(SimpleNamespace(request=SimpleNamespace(dense=dense, transform="auto")), None)
    monkeypatch.setattr(pipeline, "_seen", lambda *_: (refined, (0.0, 0.0, 9000.0, 9000.0), 1.0))
    monkeypatch.setattr(pipeline, "is_dense", lambda *_: True)
    monkeypatch.setattr(pipeline, "refine_dense", lambda *_: None)
    monkeypatch.setattr(pipeline, "refine", lambda *given: done.append(given[3]))
    monkeypatch.setattr(pipeline, "_refined", lambda found, refined: replace(found, trial=refined))
    result, is_done = pipeline._dense(run, found)
    assert not is_done and result.trial is refined and result.notes == (pipeline.NOT_DENSE,)
    assert [[level.step for level in levels] for levels in done] == ([[1.0]] if dense == "on" else [])


# Reliability


def test_a_match_that_moves_unlike_its_neighbours_is_told():
    rng = np.random.default_rng(5)
    xy = frames.lattice((12, 12), (480, 480), 20).reshape(-1, 2) + rng.uniform(-8, 8, (400, 2))
    moved = 0.02 * xy + rng.normal(0, 0.1, xy.shape)
    wrong = rng.choice(400, 12, replace=False)
    moved[wrong] += 4 * rng.choice((-1, 1), (12, 2))
    found = unlike_neighbours(xy, moved, 24.6, 0.25)
    assert found[wrong].all() and found.sum() < 16
    assert not unlike_neighbours(xy[:3], moved[:3] * 9, 24.6, 0.25).any(), "three tell nothing"
    assert len(unlike_neighbours(xy[:0], moved[:0], 24.6, 0.25)) == 0


def test_the_best_of_each_cell_is_kept_in_order():
    cells = np.array([[0, 0], [1, 0], [0, 0], [1, 0], [0, 1]])
    assert best_in_cells(cells, np.array([0.2, 0.9, 0.5, 0.1, 0.3])).tolist() == [1, 2, 4]
