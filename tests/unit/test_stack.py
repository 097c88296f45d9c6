"""A stack's graph of pairs, its loops, the pairs that are wrong by them, and the adjustment, on exact tie points."""

from dataclasses import replace

import numpy as np
import pytest
from crosstie.core.crs import reproject, spatial_reference, to_wkt
from crosstie.core.errors import CrosstieError
from crosstie.core.geometry import frames
from crosstie.core.progress import CancelledError
from crosstie.core.raster.grid import RasterGrid
from crosstie.core.request import RasterSource
from crosstie.core.stack.graph import Node, costs, edges_of, islands, loops, more, neighbours, planned, tree
from crosstie.core.stack.links import PairTies
from crosstie.core.stack.placing import BY_MAP, BY_OTHERS, Placed
from crosstie.core.stack.solution import AGREES, FIXED, LEFT_OUT, UNCHECKED, solve

UTM, OTHER_UTM = (to_wkt(spatial_reference(f"EPSG:{code}")) for code in (32633, 32632))
SIZE = (300, 240)
TO_MAP = np.array([[2.0, 0, 500000], [0, -2, 4600000], [0, 0, 1]])
NEAR = [(i, j) for j in range(10) for i in range(j) if j - i <= 2]
GROUND = frames.lattice((40, 40), (200, 200), 4).reshape(-1, 2)


class Stack:
    """Rasters whose true places are known, and the tie points that matches of pairs would find."""

    def __init__(self, count, seed=0, maps=None, drift=1.0):
        rng = np.random.default_rng(seed)
        self.rng, self.count = rng, count
        self.true = [frames.similarity(1 + rng.normal(0, 1e-3), rng.normal(0, 0.1), drift * i, drift * i / 2)
                     for i in range(count)]  # fmt: skip
        self.true[0] = np.eye(3)
        by = maps or [UTM] * count
        grids = [RasterGrid(f"r{i}", SIZE, TO_MAP if crs is not None else None, crs or "") for i, crs in enumerate(by)]
        self.rasters = [Placed(RasterSource(g.name), g, BY_OTHERS if g.to_map is None else BY_MAP) for g in grids]

    def pair(self, i, j, off=(0, 0), shared=0.0, noise=0.0, count=40, trust=0.9):
        """The tie points of a pair; `off`: the match is wrong by so many px."""
        ground = self.rng.uniform(30, 210, (count, 2))
        one, other = (frames.apply(np.linalg.inv(self.true[r]), ground) for r in (i, j))
        other = other + off + self.rng.normal(0, shared, 2) + self.rng.normal(0, noise, (count, 2))
        return PairTies((i, j), (one, other), trust)

    def pairs(self, edges, wrong=(), **how):
        """All pairs; those with a raster in `wrong` show another place each time."""
        return [self.pair(i, j, self.rng.uniform(15, 60, 2) if {i, j} & set(wrong) else (0, 0), **how)
                for i, j in edges]  # fmt: skip

    def error(self, solution, raster):
        """RMS distance between where a raster is put and where it is, px."""
        result = solution.rasters[raster]
        way = result.bias if result.chain is None else result.chain @ result.bias
        off = frames.apply(way, frames.apply(np.linalg.inv(self.true[raster]), GROUND)) - GROUND
        return float(np.sqrt((off**2).sum(axis=1).mean()))


def in_order(count, looks="a"):
    return [Node(i, looks[i % len(looks)]) for i in range(count)]


# The graph


@pytest.mark.parametrize("count", [3, 4, 7, 12, 31])
def test_each_raster_takes_part_in_a_loop_and_all_are_joined(count):
    edges = planned(in_order(count, "abc"), 4)
    assert len(set(edges)) == len(edges) and all(i < j for i, j in edges)
    assert len(islands(count, edges)) == 1
    assert {r for loop in loops(count, edges) for r in loop} == set(range(count))
    assert min(map(len, neighbours(count, edges))) >= min(4, count - 1)
    assert len(edges) <= 3 * count, "a few loops, not all pairs"


def test_neighbours_of_one_look_come_first_and_some_pairs_reach_across():
    edges = planned(in_order(24), 4)
    assert {(i, i + 1) for i in range(23)} <= set(edges)
    assert max(j - i for i, j in edges) > 6
    mixed = costs(in_order(4, "ab"))
    assert mixed[0, 2] < mixed[0, 1] + 0.5 and mixed[0, 1] > 1


def test_rasters_that_share_no_ground_are_no_pair_and_two_places_two_islands():
    squares = [np.array([[0, 0], [1, 0], [1, 1], [0, 1.0]]) + [at, 0] for at in (0, 0.3, 0.6, 9, 9.2)]
    nodes = [Node(i, "", ring) for i, ring in enumerate(squares)]
    edges = planned(nodes, 4)
    assert islands(5, edges) == [[0, 1, 2], [3, 4]]
    assert more(nodes, edges, edges, 4) == []


def test_after_refusals_other_pairs_are_tried_between_the_islands():
    nodes = in_order(6)
    tried = planned(nodes, 2)
    kept = [pair for pair in tried if (pair[0] < 3) == (pair[1] < 3)]
    found = more(nodes, kept, tried, 2)
    assert not set(found) & set(tried)
    assert any((i < 3) != (j < 3) for i, j in found)


def test_what_wrong_rasters_took_is_given_to_the_weakest_places_of_the_others():
    nodes, wrong = in_order(12, "abc"), (5, 8)
    tried = planned(nodes, 4)
    kept = [pair for pair in tried if not set(pair) & {*wrong}]
    further = more(nodes, kept, tried, 4)
    right = [pair for pair in further if not set(pair) & {*wrong}]
    assert not set(further) & set(tried) and len({*further}) == len(further)
    assert len(kept) + len(right) == 30, "six for each of ten, on average"
    between = {pair for pair in right if pair[0] < 5 < pair[1]}
    assert len(between) > len(right) / 2, "two pairs alone held one half by the other"


def test_loops_are_triangles_or_the_shortest_ones():
    square = [(0, 1), (1, 2), (2, 3), (0, 3)]
    assert [sorted(edges_of(loop)) for loop in loops(5, [*square, (3, 4)])] == [sorted(square)]
    assert {frozenset(loop) for loop in loops(4, [*square, (0, 2)])} == {frozenset((0, 1, 2)), frozenset((0, 2, 3))}
    assert loops(3, [(0, 1), (1, 2)]) == [] and list(tree(3, [(0, 1), (1, 2), (0, 2)])) == [(0, 1), (1, 2)]


# Exact tie points


def test_exact_tie_points_give_the_exact_places():
    stack = Stack(5)
    solution = solve(stack.rasters, stack.pairs(planned(in_order(5), 3)), 0)
    assert [r.state for r in solution.rasters] == [FIXED, *[AGREES] * 4] and not solution.judged.wrong
    assert max(stack.error(solution, r) for r in range(5)) < 1e-6
    assert max(r.residual_px for r in solution.rasters) < 1e-6 and max(solution.after.values()) < 1e-6


@pytest.mark.parametrize("maps", [[None] * 4, [UTM, None, UTM, None], [None, UTM, UTM, UTM]])
def test_rasters_without_a_place_are_put_by_their_neighbours(maps):
    stack = Stack(4, maps=maps)
    solution = solve(stack.rasters, stack.pairs(planned(in_order(4), 3)), 0)
    assert max(stack.error(solution, r) for r in range(4)) < 1e-6
    by_others = [r.chain is not None for r in solution.rasters]
    assert by_others == ([crs is None for crs in maps] if maps[0] else [True] * 4)


def test_rasters_of_several_crs_meet_in_that_of_the_reference():
    stack = Stack(3, drift=0)
    corners = frames.corners(SIZE[::-1])
    there = reproject(frames.apply(TO_MAP, corners), UTM, OTHER_UTM)
    grid = RasterGrid("r1", SIZE, frames.nearest_affine(corners, there), OTHER_UTM)
    stack.rasters[1] = Placed(RasterSource("r1"), grid, BY_MAP)
    solution = solve(stack.rasters, stack.pairs([(0, 1), (1, 2), (0, 2)]), 0)
    # Its georeference is right but for what an affine in another zone leaves, so hardly anything is to be adjusted.
    assert solution.rasters[1].chain is None and solution.rasters[1].residual_px < 0.05
    assert np.abs(frames.apply(solution.rasters[1].bias, GROUND) - frames.apply(stack.true[1], GROUND)).max() < 0.2


# Wrong pairs


def test_two_wrong_rasters_are_left_out_and_the_others_are_as_good_as_without():
    stack = Stack(9, seed=3)
    solution = solve(stack.rasters, stack.pairs(planned(in_order(9), 4), wrong=(2, 6), shared=0.2, noise=0.4), 0)
    assert [i for i, r in enumerate(solution.rasters) if r.state == LEFT_OUT] == [2, 6]
    assert set(solution.judged.wrong) == {pair for pair in planned(in_order(9), 4) if {2, 6} & set(pair)}
    assert max(stack.error(solution, r) for r in (0, 1, 3, 4, 5, 7, 8)) < 1.0
    assert solution.rasters[2].closure_before_px > 10 > 1 > solution.rasters[4].closure_after_px


def test_one_wrong_pair_is_named_and_its_rasters_stay():
    stack = Stack(5, seed=1)
    edges = planned(in_order(5), 4)
    pairs = stack.pairs(edges, shared=0.2, noise=0.4)
    bad = edges.index((1, 2))
    pairs[bad] = stack.pair(1, 2, off=(9, -4), noise=0.4, trust=1.0)
    solution = solve(stack.rasters, pairs, 0)
    assert list(solution.judged.wrong) == [(1, 2)] and not solution.judged.undecided
    assert all((1, 2) in edges_of(loop.rasters) for loop in solution.judged.wrong[1, 2])
    assert all(r.state != LEFT_OUT for r in solution.rasters)


def test_wrong_rasters_in_most_loops_are_found_too():
    stack = Stack(7, seed=5)
    edges = [(i, j) for j in range(7) for i in range(j)]
    solution = solve(stack.rasters, stack.pairs(edges, wrong=(1, 3, 5), shared=0.2, noise=0.4), 0)
    spoilt = [loop for loop in solution.judged.before if {1, 3, 5} & set(loop.rasters)]
    assert len(spoilt) > len(solution.judged.before) / 2
    assert [i for i, r in enumerate(solution.rasters) if r.state == LEFT_OUT] == [1, 3, 5]


def test_a_loop_alone_that_does_not_close_loses_its_least_likely_pair_and_says_so():
    stack = Stack(3)
    pairs = [stack.pair(0, 1), stack.pair(1, 2, off=(30, 0), trust=0.4), stack.pair(0, 2)]
    solution = solve(stack.rasters, pairs, 0)
    assert set(solution.judged.wrong) == {(1, 2)} == solution.judged.undecided
    assert [r.state for r in solution.rasters] == [FIXED, UNCHECKED, UNCHECKED]
    assert np.isnan(solution.rasters[1].sigma_px)


def test_a_doubtful_match_counts_only_where_a_loop_confirms_it():
    stack = Stack(5)
    loop = [stack.pair(0, 1), stack.pair(1, 2, trust=0.2), stack.pair(0, 2, trust=0.3)]
    solution = solve(stack.rasters, [*loop, stack.pair(2, 3, trust=0.4), stack.pair(2, 4, trust=0.6)], 0)
    assert solution.judged.doubtful == {(2, 3)} and not solution.judged.wrong
    assert [r.state for r in solution.rasters] == [FIXED, AGREES, AGREES, LEFT_OUT, UNCHECKED]


@pytest.mark.parametrize(("off", "state"), [((0.2, 0), AGREES), ((1.1, 0.6), LEFT_OUT)])
def test_doubtful_matches_confirm_each_other_only_as_well_as_others_close(off, state):
    stack = Stack(10, seed=5)
    pairs = stack.pairs([pair for pair in NEAR if 9 not in pair], noise=0.1)
    pairs += [stack.pair(3, 9, (30, 20), trust=0.2), stack.pair(4, 9, np.add((30, 20), off), trust=0.2)]
    found = solve(stack.rasters, pairs, 0)
    assert found.rasters[9].state == state
    assert found.judged.doubtful == (set() if state == AGREES else {(3, 9), (4, 9)})


def test_tie_points_at_one_place_are_no_link():
    stack = Stack(3)
    pairs = [stack.pair(0, 1), stack.pair(1, 2), stack.pair(0, 2)]
    pairs[2] = PairTies((0, 2), (np.empty((0, 2)), np.empty((0, 2))))
    assert set(solve(stack.rasters, pairs, 0).judged.wrong) == {(0, 2)}


# Without redundancy


def test_two_rasters_and_a_single_pair_are_adjusted_unchecked():
    stack = Stack(2)
    solution = solve(stack.rasters, [stack.pair(0, 1)])
    assert {r.state for r in solution.rasters} == {FIXED, UNCHECKED} and not solution.judged.before
    stack = Stack(4)
    pairs = [stack.pair(0, 1), stack.pair(1, 2), stack.pair(0, 2), stack.pair(2, 3)]
    assert [r.state for r in solve(stack.rasters, pairs, 0).rasters] == [FIXED, AGREES, AGREES, UNCHECKED]


def test_islands_are_solved_each_for_itself_on_one_map():
    stack = Stack(6)
    edges = [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)]
    solution = solve(stack.rasters, stack.pairs(edges), 1)
    assert [r.island for r in solution.rasters] == [0, 0, 0, 1, 1, 1] and solution.fixed[0] == 1
    assert solution.fixed[1] in (3, 4, 5) and solution.frames[0] is solution.frames[1]
    kept = stack.true[solution.fixed[1]]
    ways = [kept @ solution.rasters[r].bias @ np.linalg.inv(stack.true[r]) for r in (3, 4, 5)]
    assert np.abs([frames.apply(way, GROUND) - GROUND for way in ways]).max() < 1e-6


def test_islands_without_a_map_have_frames_of_their_own():
    stack = Stack(4, maps=[None] * 4)
    solution = solve(stack.rasters, stack.pairs([(0, 1), (2, 3)]), 0)
    assert solution.frames[0] is not solution.frames[1] and {s.state for s in solution.rasters} == {FIXED, UNCHECKED}


def test_the_best_connected_raster_stays_and_lies_on_a_map_if_one_does():
    stack = Stack(5)
    star = stack.pairs([(0, 3), (1, 3), (2, 3), (3, 4)])
    assert solve(stack.rasters, star).fixed == [3]
    stack.rasters[3] = Stack(5, maps=[None] * 5).rasters[3]
    assert solve(stack.rasters, star).fixed == [0]


def test_no_pair_at_all_is_said_and_a_run_can_be_cancelled():
    stack = Stack(3)
    with pytest.raises(CrosstieError, match="nothing to adjust"):
        solve(stack.rasters, [])
    with pytest.raises(CancelledError):
        solve(stack.rasters, stack.pairs([(0, 1), (1, 2)]), 0, is_cancelled=lambda: True)


# How good


def test_the_adjustment_is_better_than_a_chain_and_its_sigma_is_of_the_errors_size():
    errors, chained, sigmas = [], [], []
    for seed in range(3):
        stack = Stack(7, seed)
        pairs = stack.pairs(planned(in_order(7), 4), shared=0.4, noise=0.5)
        chain = [ties for ties in pairs if ties.edge[1] - ties.edge[0] == 1]
        solution, alone = (solve(stack.rasters, given, 0) for given in (pairs, chain))
        errors += [stack.error(solution, r) for r in range(1, 7)]
        chained += [stack.error(alone, r) for r in range(1, 7)]
        sigmas += [solution.rasters[r].sigma_px for r in range(1, 7)]
    rms = [np.sqrt(np.mean(np.square(values))) for values in (errors, chained, sigmas)]
    assert rms[0] < 0.7 * rms[1] and 0.7 < rms[2] / rms[0] < 3


def test_the_adjustment_is_no_freer_than_suits_the_pairs():
    stack, edges = Stack(4), [(0, 1), (1, 2), (0, 2), (2, 3), (1, 3)]
    families = dict(zip(edges, ("similarity", "similarity", "shift", "polynomial2", "similarity")))
    pairs = [replace(ties, family=families[ties.edge]) for ties in stack.pairs(edges, noise=0.3)]
    assert [r.family for r in solve(stack.rasters, pairs, 0).rasters] == ["", "similarity", "similarity", "affine"]
    assert {r.family for r in solve(stack.rasters, pairs, 0, "shift").rasters} == {"", "shift"}
    oblong = TO_MAP @ np.diag([1.0, 1.1, 1.0])
    grid = RasterGrid("r1", SIZE, oblong, UTM)
    stack.rasters[1] = Placed(RasterSource("r1"), grid, BY_MAP)
    assert solve(stack.rasters, pairs, 0).rasters[1].family == "affine", "its own place is no similarity"


def test_few_points_bear_a_similarity_or_a_shift_and_a_family_can_be_asked_for():
    stack = Stack(3)
    pairs = [stack.pair(0, 1, count=2), stack.pair(0, 2, count=5)]
    assert [r.family for r in solve(stack.rasters, pairs, 0).rasters] == ["", "shift", "similarity"]
    wide = [stack.pair(0, 1), stack.pair(0, 2)]
    assert [r.family for r in solve(stack.rasters, wide, 0, "similarity").rasters] == ["", "similarity", "similarity"]


def test_a_wrong_raster_in_a_loop_that_closes_by_chance_is_left_out_by_its_other_pairs():
    stack = Stack(8, seed=2)
    edges = planned(in_order(8), 4)
    lies = {other: stack.rng.uniform(15, 60, 2) for other in range(8)}
    lies[3] = lies[2] + 0.5
    pairs = [stack.pair(i, j, lies[i + j - 4] if 4 in (i, j) else (0, 0), noise=0.3) for i, j in edges]
    pairs = [
        ties if ties.edge[0] != 4 else stack.pair(*ties.edge, off=-lies[ties.edge[1]], noise=0.3) for ties in pairs
    ]
    solution = solve(stack.rasters, pairs, 0)
    assert any(4 in loop.rasters and loop.relative < 2 for loop in solution.judged.before), "one closes by chance"
    assert [i for i, r in enumerate(solution.rasters) if r.state == LEFT_OUT] == [4]


def test_a_wrong_raster_whose_matches_err_alike_is_left_out_where_others_contradict_them():
    stack = Stack(10, seed=3)
    pairs = stack.pairs([pair for pair in NEAR if 9 not in pair], noise=0.3)
    # What is false with one raster is false in the same way with another one that looks like it.
    pairs += [
        stack.pair(i, 9, off, noise=0.3) for i, off in ((0, (40, -35)), (1, (40, -35)), (4, (-30, 50)), (5, (-30, 50)))
    ]
    pairs += [stack.pair(i, 9, stack.rng.uniform(15, 60, 2), noise=0.3) for i in range(6, 9)]
    found = solve(stack.rasters, pairs, 0)
    assert found.rasters[9].state == LEFT_OUT
    assert all(found.rasters[n].state == AGREES and stack.error(found, n) < 0.3 for n in range(1, 9))


def test_a_raster_between_two_parties_keeps_the_larger_one():
    stack = Stack(10, seed=4)
    pairs = stack.pairs([pair for pair in NEAR if 9 not in pair], noise=0.3)
    pairs += [stack.pair(i, 9, noise=0.3) for i in range(3)]
    pairs += [stack.pair(i, 9, (40, -35), noise=0.3) for i in (6, 7)]
    found = solve(stack.rasters, pairs, 0)
    assert set(found.judged.wrong) == {(6, 9), (7, 9)} and all(found.judged.wrong.values())
    assert found.rasters[9].state == AGREES and stack.error(found, 9) < 0.3


def test_a_pair_across_two_wrong_rasters_is_not_to_blame():
    stack = Stack(8, seed=4)
    edges = [(0, 1), (1, 2), (0, 2), (5, 6), (6, 7), (5, 7), (2, 3), (3, 4), (4, 5), (2, 4), (3, 5), (2, 5)]
    solution = solve(stack.rasters, stack.pairs(edges, wrong=(3, 4), noise=0.3), 0)
    assert [i for i, r in enumerate(solution.rasters) if r.state == LEFT_OUT] == [3, 4]
    assert (2, 5) in solution.judged.kept and (2, 5) not in solution.judged.checked
    assert {r.island for r in solution.rasters} == {0, -1}
