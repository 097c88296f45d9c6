"""A stack of rasters with camera models: biases from lines of sight that meet, and from a map."""

import numpy as np
import pytest
from crosstie.core.crs import reproject, spatial_reference, to_wkt
from crosstie.core.geometry import frames
from crosstie.core.geometry.rpc import RpcCamera
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.raster.source import Raster
from crosstie.core.request import RasterSource
from crosstie.core.stack.links import PairTies
from crosstie.core.stack.placing import BY_CAMERA, BY_MAP, Placed
from crosstie.core.stack.placing import placed as placed_raster
from crosstie.core.stack.shared_grid import onto_shared_grids
from crosstie.core.stack.solution import AGREES, FIXED, LEFT_OUT, solve

SIZE, PIXEL_DEG = (400, 300), 0.07 / 210
LEANS = ((0.0, 0.0), (0.35, 0.0), (0.1, 0.3), (-0.3, 0.2), (-0.1, -0.3))
"""By how much each camera's image moves with height: of its scales, along sample and line."""
BIASES = np.array([[0.0, 0.0], [3.0, -2.0], [-2.5, 4.0], [1.0, 2.0], [2.0, 1.0]])
DEGREES = "EPSG:4326"


@pytest.fixture
def cameras(rpc):
    found = []
    for sample, line in LEANS:
        told = dict(rpc)
        for key, lean in (("SAMP_NUM_COEFF", sample), ("LINE_NUM_COEFF", line)):
            terms = told[key].split()
            terms[3] = str(lean)
            told[key] = " ".join(terms)
        found.append(RpcCamera.from_metadata(told))
    return found


def seen(camera, number, ground):
    """Where a camera's image shows (N, 3) ground, its bias included."""
    return camera.project(ground) + BIASES[number]


def ground_at(rng, count=20, height=None):
    lon, lat = 7.0 + rng.uniform(-0.04, 0.04, count), 45.0 + rng.uniform(-0.03, 0.03, count)
    return np.column_stack([lon, lat, rng.uniform(0, 600, count) if height is None else np.full(count, height)])


def placed(cameras):
    grids = [RasterGrid(f"c{n}", SIZE, None, "") for n in range(len(cameras))]
    return [Placed(RasterSource(g.name), g, BY_CAMERA, camera) for g, camera in zip(grids, cameras)]


def stereo(cameras, rng, i, j, off=(0, 0)):
    """Tie points of two scenes, with heights that are wrong by as much as a match without biases has them."""
    ground = ground_at(rng)
    noted = ground[:, 2] + 20.0
    return PairTies((i, j), (seen(cameras[i], i, ground), seen(cameras[j], j, ground) + off), 0.9, noted)


def misses(cameras, biases, rng):
    """How far the lines of sight of each two cameras pass each other on fresh ground: (pairs,) px across parallax."""
    found = []
    for i in range(len(cameras)):
        for j in range(i):
            ground = ground_at(rng)
            place, up = ([located(cameras[n], biases[n], n, ground, h) for n in (i, j)] for h in (0.0, 1.0))
            apart, parallax = place[0] - place[1], (up[0] - place[0]) - (up[1] - place[1])
            along = parallax / np.linalg.norm(parallax, axis=1)[:, None]
            found.append(np.abs(apart[:, 0] * along[:, 1] - apart[:, 1] * along[:, 0]).mean())
    return np.array(found)


def located(camera, bias, number, ground, higher):
    """Where an image of the ground seems to lie, px in degrees' stead, were it so much higher."""
    xy = frames.apply(bias, seen(camera, number, ground))
    return camera.locate(xy, ground[:, 2] + higher)[:, :2] / PIXEL_DEG


def test_lines_of_sight_meet_after_the_adjustment(cameras):
    rng = np.random.default_rng(0)
    edges, cameras = [(i, j) for j in range(4) for i in range(j)], cameras[:4]
    solution = solve(placed(cameras), [stereo(cameras, rng, i, j) for i, j in edges], 0)
    biases = [result.bias for result in solution.rasters]
    assert misses(cameras, [np.eye(3)] * 4, rng).max() > 1.5 and misses(cameras, biases, rng).max() < 0.02
    assert [r.state for r in solution.rasters] == [FIXED, AGREES, AGREES, AGREES]
    assert {r.family for r in solution.rasters[1:]} == {"shift"} and not solution.judged.wrong
    # Up to the height of everything, which cameras alone do not tell, the biases are the true ones.
    assert np.abs([bias[:2, 2] for bias in biases] + BIASES[:4]).max() < 6


def test_a_wrong_pair_of_cameras_is_found_by_its_lines_of_sight(cameras):
    rng = np.random.default_rng(1)
    edges = [(i, j) for j in range(5) for i in range(j)]
    pairs = [stereo(cameras, rng, i, j, (25, 30) if (i, j) == (1, 2) else (0, 0)) for i, j in edges]
    solution = solve(placed(cameras), pairs, 0)
    assert set(solution.judged.wrong) == {(1, 2)} and not solution.judged.undecided
    assert misses(cameras, [result.bias for result in solution.rasters], rng).max() < 0.02


def test_a_camera_over_a_map_gets_its_bias_and_an_operation_onto_the_grid(cameras):
    rng = np.random.default_rng(2)
    utm = to_wkt(spatial_reference("EPSG:32632"))
    middle = reproject(np.array([[7.0, 45.0]]), DEGREES, utm)[0]
    to_map = np.array([[25.0, 0, middle[0] - 5000], [0, -25.0, middle[1] + 4000], [0, 0, 1]])
    grid = RasterGrid("map", SIZE, to_map, utm)
    rasters = [Placed(RasterSource("map"), grid, BY_MAP), *placed(cameras)[1:3]]
    pairs = []
    for here, number in ((1, 1), (2, 2)):
        ground = ground_at(rng, height=300.0)
        on_map = grid.pixel_from_map(reproject(ground[:, :2], DEGREES, utm))
        pairs.append(PairTies((0, here), (on_map, seen(cameras[number], number, ground)), 0.9))
    solution = solve(rasters, pairs, 0, heights="300")
    for here, number in ((1, 1), (2, 2)):
        np.testing.assert_allclose(solution.rasters[here].bias, frames.shift(*-BIASES[number]), atol=5e-3)
    ways = onto_shared_grids(rasters, solution, "reference", heights="300")
    ground = ground_at(rng, height=300.0)
    there = ways[1].operation.transform.forward(seen(cameras[1], 1, ground))
    wanted = ways[1].grid.pixel_from_map(reproject(ground[:, :2], DEGREES, utm))
    assert np.abs(there - wanted).max() < 0.01 and ways[1].grid.size == SIZE


def test_a_camera_without_a_pair_is_left_out(cameras):
    rng = np.random.default_rng(3)
    solution = solve(placed(cameras[:3]), [stereo(cameras, rng, 0, 1)], 0)
    assert [r.state for r in solution.rasters][2] == LEFT_OUT and solution.frames[0].grid.crs_wkt


def test_a_camera_is_taken_to_see_all_ground_from_its_lowest_to_its_highest(raster, rpc, cameras):
    leaning = {**rpc, "SAMP_NUM_COEFF": "0.002 1.0 0.03 0.35 " + "0 " * 16}
    with Raster(raster(np.ones((300, 400), np.uint8), "seen.tif", rpc=leaning)) as opened:
        found = placed_raster(opened)
    assert found.by == BY_CAMERA and found.camera is not None
    for height in found.camera.heights:
        corners = found.camera.locate(frames.corners((300, 400)), height)[:, :2]
        assert (found.ring.min(axis=0) <= corners.min(axis=0) + 1e-9).all()
        assert (found.ring.max(axis=0) >= corners.max(axis=0) - 1e-9).all()
