"""Which pairs of a stack to match: a spanning tree of the closest ones, and further ones that close loops.

As small baselines are chosen in interferometry (Berardino and others, 2002) and topologies of mosaics (Xia and others,
Globally consistent alignment for planar mosaicking via topology analysis, 2017). Rasters are numbered from 0; an edge
is a pair of numbers, the smaller one first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from osgeo import ogr

from ..geometry import polygons

Edge = tuple[int, int]
LOOK_STEPS = 1.5
"""Another look costs as much as so many steps in time."""
LEAST_OVERLAP, OVERLAP_STEPS = 0.1, 2.0
"""Share of the smaller footprint that a pair must have in common; what no overlap at all would cost, in steps."""
CUTS, MOST_CUTS = 4, 24
"""At most one pair across the stack for so many rasters, and no more than this."""
MEAN = 1.5
"""Right pairs that a raster takes part in on average, by how many it takes part in at least."""
NEAR = 3
"""Steps from raster to raster that are few enough."""


@dataclass(frozen=True, eq=False)
class Node:
    """A raster, as far as the choice of pairs needs it."""

    step: float
    """Its place in time or order; neighbours are 1 apart."""
    look: str = ""
    """What kind of picture it is; pairs of one look are the easiest."""
    ring: np.ndarray | None = None
    """(N, 2) outline on one map for all rasters; None where unknown."""


def edge(first: int, second: int) -> Edge:
    """Return the edge between two rasters."""
    return (first, second) if first < second else (second, first)


def costs(nodes: Sequence[Node]) -> dict[Edge, float]:
    """Return how hard each pair is expected to be; pairs that share no area are left out."""
    shapes = [None if node.ring is None else polygons.sound(polygons.polygon(node.ring)) for node in nodes]
    found = {}
    for j, other in enumerate(nodes):
        for i in range(j):
            overlap = _overlap(shapes[i], shapes[j])
            if overlap >= LEAST_OVERLAP:
                look = LOOK_STEPS * (nodes[i].look != other.look)
                found[i, j] = abs(nodes[i].step - other.step) + look + OVERLAP_STEPS * (1 - overlap)
    return found


def _overlap(one: ogr.Geometry | None, other: ogr.Geometry | None) -> float:
    """Return the share of the smaller footprint that both have in common; 1 where one is unknown."""
    if one is None or other is None:
        return 1.0
    smaller = min(one.Area(), other.Area())
    return polygons.intersection(one, other).Area() / smaller if smaller > 0 else 0.0


def planned(nodes: Sequence[Node], each: int) -> list[Edge]:
    """Return the pairs to match first, so that each raster takes part in `each` pairs and in a loop where possible.

    The tree first, then what closes loops between neighbours, then a few pairs across the stack, which keep the errors
    of a long chain from adding up.
    """
    known = costs(nodes)
    order = sorted(known, key=lambda pair: (known[pair], pair))
    chosen = list(tree(len(nodes), order))
    _fill(len(nodes), chosen, order, each)
    for _ in range(min(len(nodes) // CUTS, MOST_CUTS)):
        across = _across(len(nodes), chosen, known)
        if across is None:
            break
        chosen.append(across)
    return chosen


def more(nodes: Sequence[Node], kept: Collection[Edge], tried: Collection[Edge], each: int) -> list[Edge]:
    """Return further pairs to match, now that it is known which of those tried are right: empty where none is left.

    Between islands, and for rasters that are in no loop; at most `each` for a raster. Then those that steady an
    island most, until its rasters take part in `MEAN` times as many on average, whatever the others took.
    """
    known = costs(nodes)
    order = [pair for pair in sorted(known, key=lambda pair: (known[pair], pair)) if pair not in set(tried)]
    place = {raster: number for number, part in enumerate(islands(len(nodes), kept)) for raster in part}
    looped = {raster for loop in loops(len(nodes), kept) for raster in loop}
    given = dict.fromkeys(range(len(nodes)), 0)
    chosen = []
    for i, j in order:
        joins = place[i] != place[j] or i not in looped or j not in looped
        if joins and max(given[i], given[j]) < each:
            chosen.append((i, j))
            given[i], given[j] = given[i] + 1, given[j] + 1
    joined = {*kept, *chosen}
    for part in map(set, islands(len(nodes), kept)):
        own = [pair for pair in known if pair in joined and part.issuperset(pair)]
        others = [pair for pair in order if pair not in joined and part.issuperset(pair)]
        lacking = round(MEAN * each * len(part) / 2) - len(own)
        chosen += islice(steadying(len(nodes), own, others, known), max(lacking, 0))
    return chosen


def steadying(count: int, own: Sequence[Edge], others: Sequence[Edge], known: Mapping[Edge, float]) -> Iterator[Edge]:
    """Yield the pairs `others` in an order in which each steadies most what is there before it.

    The pairs `own` join their rasters; `known`: the costs of all. A pair multiplies the number of spanning trees, each
    weighted by its pairs, by one and its weight times the effective resistance between its two rasters: so it does the
    determinant of the adjustment's normal equations (Khosoussi and others, Reliable graphs for SLAM, 2019).
    """
    first, second = np.array(own, int).reshape(-1, 2).T
    rows = np.zeros((len(own), count))
    rows[np.arange(len(own)), first], rows[np.arange(len(own)), second] = 1.0, -1.0
    spread = np.linalg.pinv(rows.T @ (rows * _weights(own, known)[:, None]), hermitian=True)
    (first, second), weights = np.array(others, int).reshape(-1, 2).T, _weights(others, known)
    left = np.ones(len(others), bool)
    while left.any():
        gain = weights * (spread[first, first] + spread[second, second] - 2 * spread[first, second])
        best = int(np.argmax(np.where(left, gain.round(9), -1.0)))  # of equal ones the cheapest, which comes first
        yield others[best]
        moved = spread[:, first[best]] - spread[:, second[best]]
        spread = spread - np.outer(moved, moved) * weights[best] / (1 + gain[best])
        left[best] = False


def _weights(pairs: Sequence[Edge], known: Mapping[Edge, float]) -> np.ndarray:
    """Return (N,) how much pairs are expected to say."""
    return 1 / np.sqrt([1 + known[pair] for pair in pairs])


def tree(count: int, order: Iterable[Edge]) -> Iterator[Edge]:
    """Yield the edges, taken in order, that join what was not joined before: Kruskal's spanning forest."""
    root = list(range(count))

    def top(raster: int) -> int:
        while root[raster] != raster:
            root[raster] = raster = root[root[raster]]
        return raster

    for i, j in order:
        if top(i) != top(j):
            root[top(i)] = top(j)
            yield i, j


def islands(count: int, edges: Iterable[Edge]) -> list[list[int]]:
    """Return the sets of rasters that edges join, the largest first; rasters of no edge alone."""
    beside = neighbours(count, edges)
    left, found = set(range(count)), []
    while left:
        part = sorted(hops(beside, min(left)))
        found.append(part)
        left -= set(part)
    return sorted(found, key=lambda part: (-len(part), part))


def neighbours(count: int, edges: Iterable[Edge]) -> list[set[int]]:
    """Return the neighbours of each raster."""
    beside: list[set[int]] = [set() for _ in range(count)]
    for i, j in edges:
        beside[i].add(j)
        beside[j].add(i)
    return beside


def hops(beside: Sequence[Collection[int]], start: int) -> dict[int, int]:
    """Return the rasters that can be reached, in the order of their distance, with the number of edges to each."""
    return {raster: len(path) - 1 for raster, path in paths(beside, start).items()}


def paths(beside: Sequence[Collection[int]], start: int) -> dict[int, tuple[int, ...]]:
    """Return a shortest path from a raster to each that can be reached, both ends included."""
    found: dict[int, tuple[int, ...]] = {start: (start,)}
    waiting = deque([start])
    while waiting:
        raster = waiting.popleft()
        for other in sorted(beside[raster]):
            if other not in found:
                found[other] = (*found[raster], other)
                waiting.append(other)
    return found


def loops(count: int, edges: Collection[Edge]) -> list[tuple[int, ...]]:
    """Return loops as rasters in their order, the first not said again: all triangles, and a shortest one of each edge.

    An edge that is in none can be checked by none.
    """
    beside = neighbours(count, edges)
    found: dict[frozenset[Edge], tuple[int, ...]] = {}
    for i, j in edges:
        thirds = beside[i] & beside[j]
        for loop in [(i, j, k) for k in thirds] or _shortest(beside, i, j):
            found.setdefault(frozenset(edges_of(loop)), loop)
    return list(found.values())


def edges_of(loop: Sequence[int]) -> list[Edge]:
    """Return the edges of a loop."""
    return [edge(i, j) for i, j in zip(loop, (*loop[1:], loop[0]))]


def _shortest(beside: Sequence[set[int]], i: int, j: int) -> list[tuple[int, ...]]:
    """Return the shortest loop through an edge, if there is one."""
    without = [others - {j} if raster == i else others - {i} if raster == j else others
               for raster, others in enumerate(beside)]  # fmt: skip
    away = hops(without, i)
    if j not in away:
        return []
    path = [j]
    while path[-1] != i:
        path.append(min(other for other in without[path[-1]] if away.get(other) == away[path[-1]] - 1))
    return [tuple(path)]


def _fill(count: int, chosen: list[Edge], order: Sequence[Edge], each: int) -> None:
    """Add edges until each raster has as many as wanted and is in a loop, as far as there are any."""
    taken, degree = set(chosen), [len(others) for others in neighbours(count, chosen)]
    for i, j in order:
        if (i, j) not in taken and min(degree[i], degree[j]) < each and max(degree[i], degree[j]) < 2 * each:
            chosen.append((i, j))
            taken.add((i, j))
            degree[i], degree[j] = degree[i] + 1, degree[j] + 1
    looped = {raster for loop in loops(count, chosen) for raster in loop}
    for i, j in order:
        if (i, j) not in taken and not {i, j} <= looped:
            chosen.append((i, j))
            looped |= {i, j}


def _across(count: int, chosen: Collection[Edge], known: dict[Edge, float]) -> Edge | None:
    """Return the pair that shortens the longest ways through the graph, None where all are short."""
    beside = neighbours(count, chosen)
    away = [hops(beside, raster) for raster in range(count)]
    far = [(away[i].get(j, 0), pair) for pair in known for i, j in [pair]]
    most = max((steps for steps, _ in far), default=0)
    if most <= NEAR:
        return None
    return min((pair for steps, pair in far if steps == most), key=lambda pair: (known[pair], pair))
