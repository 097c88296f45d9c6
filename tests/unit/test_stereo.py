"""Two views with camera models: tie points along epipolar lines, their heights, the bias of the cameras, refusals."""

from __future__ import annotations

import json

import numpy as np
import pytest
from crosstie.cli.main import main
from crosstie.core.errors import DegenerateError, RasterError
from crosstie.core.geometry import frames
from crosstie.core.geometry.epipolar import AffineEpipolar
from crosstie.core.geometry.families import transform_from_json
from crosstie.core.geometry.ground import CameraTerrain
from crosstie.core.geometry.matrix import Affine, Shift
from crosstie.core.geometry.rpc_bias import family_for
from crosstie.core.matching import MatchContext, WorkingImage
from crosstie.core.operation.operation import load_operation
from crosstie.core.progress import CancelledError
from crosstie.core.registration.image_pair import ImagePair
from crosstie.core.registration.run_context import RunContext
from crosstie.core.request import MatchRequest
from crosstie.core.stereo.intersection import epipolar_direction, fit_bias, intersect
from crosstie.core.stereo.output import write_heights
from crosstie.core.stereo.stereo import StereoSettings, match_stereo
from crosstie.core.stereo.surface import agreeing, nodes, smoothed
from crosstie.models.arrays import arrays_for
from crosstie.models.structural.matcher import StructuralMatcher
from crosstie.training.views.pair import Recipe, make
from crosstie.training.views.pushbroom import degrees
from crosstie.training.views.rpc_fit import metadata

NONE = Shift.of(np.eye(3))


@pytest.fixture(scope="module")
def pair():
    return make(5, Recipe(size_px=224, relief_m=30.0, jitter_px=0.05, bias_px=3.0))


@pytest.fixture
def request_of(raster):
    """Return the request of two views, written with their RPCs (or others)."""

    def write(pair, reference_rpc=None, moving_rpc=None):
        sources = []
        for name, view, rpc in (("r.tif", pair.reference, reference_rpc), ("m.tif", pair.moving, moving_rpc)):
            values = metadata(view.rpc) if rpc is None else rpc
            sources.append(raster(np.uint16(view.image * 4000 + 1), name=name, rpc=values or None))
        return MatchRequest(sources[1], sources[0])

    return write


def matcher():
    return StructuralMatcher(arrays_for("numpy"))


def truth(pair, count=200, seed=0):
    """Return true (N, 2) px of both views and heights, of places that both see."""
    rng = np.random.default_rng(seed)
    rows, cols = pair.known.nonzero()
    chosen = rng.choice(len(rows), count, replace=False)
    rows, cols = rows[chosen], cols[chosen]
    here = np.column_stack([cols, rows]) + 0.5
    return here, pair.flow[rows, cols].astype(float), pair.reference.ground[rows, cols, 2]


def test_sight_lines_meet_at_the_true_heights(pair):
    here, there, heights = truth(pair)
    bias = Shift.of(frames.shift(*pair.moving.bias_px))
    seen = intersect(pair.reference.rpc, pair.moving.rpc, bias, here, there, sum(pair.heights_m) / 2)
    off_px = np.abs(seen.heights_m - heights) * seen.px_per_m
    assert off_px.max() < 0.5 and np.abs(seen.across_px).max() < 0.3
    assert np.isnan(
        intersect(pair.reference.rpc, pair.moving.rpc, NONE, [[np.nan, 3]], there[:1], 300.0).heights_m
    ).all()


def test_epipolar_direction_is_where_heights_lead(pair):
    here, _, heights = truth(pair, 20)
    along = epipolar_direction(pair.reference.rpc, pair.moving.rpc, here, float(heights.mean()))
    ground = pair.reference.rpc.locate(here, float(heights.mean()))
    there = pair.moving.rpc.project(ground)
    lifted = pair.reference.rpc.project(pair.moving.rpc.locate(there, float(heights.mean()) + 1))
    np.testing.assert_allclose(lifted - here, along, rtol=1e-2, atol=1e-3)


@pytest.mark.parametrize("kind", ["shift", "affine"])
def test_the_bias_across_the_lines_is_found_among_wrong_matches(pair, kind):
    here, there, heights = truth(pair)
    wrong = np.random.default_rng(1).uniform(-30, 30, (40, 2))
    there[:40] += wrong
    raw = intersect(pair.reference.rpc, pair.moving.rpc, NONE, here, there, heights)
    found = fit_bias(pair.moving.rpc, raw, there, kind, 2.0)
    assert isinstance(found, Shift if kind == "shift" else Affine)
    across = raw.across.mean(axis=0)
    middle = np.array([[112.0, 112.0]])
    moved = (found.forward(middle) - middle)[0]
    assert abs(moved @ across - pair.moving.bias_px @ across) < 0.15
    # Along the lines nothing can be known, so nothing is claimed.
    assert abs(moved @ [-across[1], across[0]]) < 0.05
    with pytest.raises(DegenerateError, match="matches"):
        fit_bias(pair.moving.rpc, intersect(pair.reference.rpc, pair.moving.rpc, NONE, here[:0], there[:0], 0.0),
                 there[:0], kind, 2.0)  # fmt: skip


@pytest.fixture(scope="module")
def cached():
    return {}


@pytest.fixture
def found(pair, request_of, cached):
    if not cached:
        with ImagePair(request_of(pair)) as images:
            cached["stereo"] = match_stereo(
                RunContext(images, matcher()), StereoSettings(spacing_px=8.0, uncertainty_px=6.0)
            )
    return cached["stereo"]


def test_views_are_matched_with_heights_and_bias(pair, found):
    points = found.points
    assert len(points) > 150 and found.offered >= len(points)
    assert (np.abs(found.across_px) < 1).mean() > 0.97 and np.median(np.abs(found.across_px)) < 0.25
    at = np.clip(np.floor(points.reference_xy).astype(int), 0, 223)
    true = pair.reference.ground[at[:, 1], at[:, 0], 2]
    across = intersect(pair.reference.rpc, pair.moving.rpc, NONE, points.reference_xy, points.moving_xy, true)
    # The bias along the lines passes for height. Windows of many px see roofs and ground at once.
    along = np.column_stack([across.across[:, 1], -across.across[:, 0]])
    off = np.abs((found.heights_m - true) * across.px_per_m - along @ pair.moving.bias_px)
    assert np.median(off) < 0.7 and (off < 3).mean() > 0.7
    bias = found.bias.matrix[:2, 2] @ across.across.mean(axis=0)
    assert abs(bias - pair.moving.bias_px @ across.across.mean(axis=0)) < 0.3


def test_the_transform_goes_both_ways_and_into_files(found):
    points = found.points.take(slice(0, 50))
    there = found.transform.inverse(points.reference_xy)
    np.testing.assert_allclose(found.transform.forward(there), points.reference_xy, atol=1e-3)
    assert np.median(np.linalg.norm(there - points.moving_xy, axis=1)) < 2.0
    again = transform_from_json(json.loads(json.dumps(found.transform.to_json())))
    np.testing.assert_array_equal(again.inverse(points.reference_xy), there)


def test_what_cannot_be_matched_is_said(pair, request_of):
    def run(request, **settings):
        with ImagePair(request) as images:
            return match_stereo(RunContext(images, matcher()), StereoSettings(**settings))

    right = metadata(pair.moving.rpc)
    with pytest.raises(RasterError, match="no RPC camera model"):
        run(request_of(pair, moving_rpc={}))
    with pytest.raises(DegenerateError, match="same direction"):
        run(request_of(pair, moving_rpc=metadata(pair.reference.rpc)))
    with pytest.raises(RasterError, match="another image"):
        run(request_of(pair, moving_rpc={**right, "SAMP_OFF": str(float(right["SAMP_OFF"]) + 300)}))
    with pytest.raises(DegenerateError, match="do not overlap"):
        run(request_of(pair, moving_rpc={**right, "LONG_OFF": str(float(right["LONG_OFF"]) + 0.5)}))
    with pytest.raises(RasterError, match="holds for heights"):
        run(request_of(pair), heights_m=(-3000.0, 9000.0))


def test_unrelated_images_are_refused(pair, request_of):
    from dataclasses import replace

    noise = np.random.default_rng(0).random(pair.moving.image.shape).astype(np.float32)
    with (
        ImagePair(request_of(replace(pair, moving=replace(pair.moving, image=noise)))) as images,
        pytest.raises(DegenerateError, match="agree with the two camera models|as by chance"),
    ):
        match_stereo(RunContext(images, matcher()), StereoSettings())


def test_cancel_stops_it(pair, request_of):
    with ImagePair(request_of(pair)) as images, pytest.raises(CancelledError):
        match_stereo(RunContext(images, matcher(), is_cancelled=lambda: True))


def test_ground_by_sight_lies_under_its_pixels(pair):
    camera = pair.reference.rpc
    heights = np.array([[300.0, 310.0], [320.0, 305.0]])
    ground = CameraTerrain.over(camera, (224, 224), heights)
    xy = np.random.default_rng(0).uniform(0, 224, (30, 2))
    np.testing.assert_allclose(camera.project(ground.at(xy)), xy, atol=1e-6)
    np.testing.assert_allclose(ground.height_at([[0, 0], [224, 224], [112, 112]]), [300, 305, 308.75])
    family = family_for(pair.moving.rpc, ground, "shift")
    transform = family(pair.moving.rpc, ground, NONE)
    np.testing.assert_allclose(transform.forward(transform.inverse(xy)), xy, atol=1e-4)
    places = degrees(pair.reference.ground[::40, ::40].reshape(-1, 3), pair.land.place)
    assert np.isfinite(camera.project(places)).all()


def test_smoothing_follows_steps_and_ignores_wrong_heights():
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 300, (600, 2))
    heights = np.where(xy[:, 0] < 150, 100.0, 130.0) + rng.normal(0, 0.3, 600)
    heights[::10] += rng.uniform(-90, 90, 60)
    grid = nodes((300, 300), 20)
    assert grid.shape == (16, 16, 2) and (grid[-1, -1] == 300).all()
    made = smoothed(xy, heights, np.ones(600), grid, 15.0)
    sure = np.abs(grid[..., 0] - 150) > 20
    assert np.abs(made - np.where(grid[..., 0] < 150, 100, 130))[sure].max() < 2
    good = agreeing(xy, heights, np.ones(600), 5.0, 15.0)
    outlier = np.arange(600) % 10 == 0
    assert good[~outlier].mean() > 0.9 and good[outlier].mean() < 0.3


def test_buckets_of_many_points_change_nothing_and_gaps_keep_what_was_known(monkeypatch):
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 1000, (5000, 2)) * (1.0, 0.4)
    xy = xy[(np.abs(xy - (500, 200)) > 120).any(axis=1)]
    heights, weights = 100 + 0.1 * xy[:, 0] + rng.normal(0, 0.2, len(xy)), rng.uniform(0.2, 1, len(xy))
    grid = nodes((1100, 450), 17)
    bucketed = smoothed(xy, heights, weights, grid, 10.0)
    monkeypatch.setattr("crosstie.core.stereo.surface.DIRECT", 10**6)
    direct = smoothed(xy, heights, weights, grid, 10.0)
    inside = (grid[..., 0] < 1000) & (grid[..., 1] < 400) & (np.abs(grid - (500, 200)) > 100).any(axis=-1)
    np.testing.assert_array_equal(bucketed[inside], direct[inside])
    assert np.abs(bucketed - direct).max() < 15
    kept = smoothed(xy, heights, weights, grid, 10.0, np.full(grid.shape[:-1], -1.0))
    gap = (np.abs(grid - (500, 200)) < 75).all(axis=-1)
    assert (kept[gap] == -1).all() and (kept[inside] == direct[inside]).all()


def test_structural_keeps_to_the_corridor(textured):
    """A texture that repeats along one axis has many peaks; the corridor leaves the true one."""
    rows, cols, period = 160, 160, 10
    noise = textured(rows, cols)
    x = np.arange(cols + 40)
    stripes = np.tile(0.5 + 0.4 * np.sin(2 * np.pi * x / period), (rows, 1)) + 0.02 * np.random.default_rng(
        0
    ).standard_normal((rows, cols + 40))
    reference, moving = stripes[:, 20 : 20 + cols] + 0.02 * noise, stripes[:, 28 : 28 + cols] + 0.02 * noise

    def tile(values):
        values = ((values - values.min()) / np.ptp(values)).astype(np.float32)
        return WorkingImage(values[None], np.ones(values.shape, bool), np.eye(3))

    # The true displacement is (8, 0) or, by the stripes, (-2, 0): the lines x = X + 8 leave only the first.
    free = matcher().match(tile(reference), tile(moving), MatchContext(12.0, 12.0))
    lines = AffineEpipolar(np.array([1.0, 0.0, -1.0, 0.0, -8.0]))
    kept = matcher().match(tile(reference), tile(moving), MatchContext(12.0, 12.0, epipolar=lines, epipolar_px=2.0))
    moved = (kept.reference_xy - kept.moving_xy)[:, 0]
    assert len(kept) > 20 and (np.abs(moved - 8) < 2.6).all()
    assert (np.abs((free.reference_xy - free.moving_xy)[:, 0] - 8) < 2).mean() < 0.9
    everywhere = matcher().match(tile(reference), tile(moving), MatchContext(12.0, 12.0, epipolar=lines))
    assert len(everywhere) > 0


def test_the_command_writes_heights_and_an_operation(pair, request_of, tmp_path, capsys):
    request = request_of(pair)
    rasters = [request.moving.path, request.reference.path]
    files = [tmp_path / name for name in ("heights.csv", "operation.json")]
    more = ["--spacing-px", "12", "--ground", "298", "356", "--bias", "affine"]
    assert main(["stereo", *rasters, "--heights", str(files[0]), "--operation", str(files[1]), *more]) == 0
    said = capsys.readouterr().out
    assert "tie points" in said and "epipolar" in said
    table = np.genfromtxt(files[0], delimiter=",", names=True)
    assert len(table) > 60
    ground = np.column_stack([table["longitude"], table["latitude"], table["height_m"]])
    here = np.column_stack([table["reference_x"], table["reference_y"]])
    np.testing.assert_allclose(pair.reference.rpc.project(ground), here, atol=0.02)
    operation = load_operation(str(files[1]))
    there = operation.transform.inverse(here)
    assert np.median(np.linalg.norm(there - np.column_stack([table["moving_x"], table["moving_y"]]), axis=1)) < 2.0
    assert main(["stereo", *rasters, "--heights", str(files[0])]) == 1
    assert "exists already" in capsys.readouterr().err
    assert main(["stereo", *rasters, "--heights", rasters[0], "--overwrite"]) == 1
    assert "is being read" in capsys.readouterr().err
    assert main(["stereo", rasters[0], rasters[0]]) == 1
    assert "same direction" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["stereo", *rasters, "--spacing-px", "1"])


def test_nodes_hold_the_corners_and_lie_about_as_far_apart_as_wanted():
    grid = nodes((300, 110), 50)
    assert grid.shape == (3, 7, 2)
    assert grid[0, 0].tolist() == [0, 0] and grid[-1, -1].tolist() == [300, 110]


def test_heights_are_written_with_pixels_to_a_thousandth_and_degrees_to_a_millimetre(pair, found, tmp_path):
    write_heights(str(tmp_path / "h.csv"), found)
    row = (tmp_path / "h.csv").read_text().splitlines()[1].split(",")
    assert [len(v.partition(".")[2]) for v in row] == [3, 3, 3, 3, 8, 8, 2, 3, 3]
