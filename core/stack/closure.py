"""Loops of pairs: by how much each fails to close, and which pairs are wrong by that.

Going round a loop of right pairs ends where it began, whatever the truth is. Pairs are blamed as in networks of
interferograms (Morishita and others, LiCSBAS, 2020: loop closure in network refinement) and of views (Zach, Klopschitz
and Pollefeys, Disambiguating visual relations using loop constraints, 2010): a pair in a loop that closes is right, for
two errors hardly ever cancel; of the others the one that spoils most loops is wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..geometry import frames
from .graph import Edge, edge, edges_of, islands, loops, neighbours, paths
from .links import Link

ALONG = 5
"""Places along a side of the grid at which a loop is closed."""
LEAST_PX, MOST_PX, TIMES, BEST = 1.5, 6.0, 5.0, 25
"""A loop of three closes within `TIMES` what `BEST` per cent of all loops close to (most may be wrong), but no less and
no more than these; pixels of the coarsest raster on the loop."""
LEAST_DOUBTED_PX = 0.5
"""The least where a match that needs review is to be confirmed: false ones of two rasters that look alike err alike."""
SURE = 0.5
"""Trust of a match that counts without a loop that confirms it."""
SHARED_PX, LEAST_SHARED_PX = 0.5, 0.03
"""Error along an axis that the tie points of a pair share: where no loop tells it, and the least."""


@dataclass(frozen=True)
class Loop:
    """A loop of pairs, closed."""

    rasters: tuple[int, ...]
    off_px: float
    """RMS distance between a place and where the way round the loop puts it, px of the common frame."""
    unit_px: float
    """Size of the coarsest pixel on it, px of the common frame."""

    @property
    def relative(self) -> float:
        """By how many of its pixels it fails to close, as if it were a loop of three."""
        return self.off_px / self.unit_px * np.sqrt(3 / len(self.rasters))


@dataclass
class Judged:
    """The pairs of a stack after the loops have been closed."""

    kept: list[Edge]
    wrong: dict[Edge, tuple[Loop, ...]] = field(default_factory=dict)
    """Left out, each with the loops that did not close with it."""
    before: list[Loop] = field(default_factory=list)
    """The loops of all pairs."""
    after: list[Loop] = field(default_factory=list)
    """The loops of the pairs that were kept."""
    shared: dict[Edge, float] = field(default_factory=dict)
    """The error along an axis that the tie points of a pair have in common, in its coarser pixels."""
    checked: set[Edge] = field(default_factory=set)
    """The pairs in a loop that closes."""
    doubtful: set[Edge] = field(default_factory=set)
    """Left out, since their matches need review and no loop that closes confirms them."""
    undecided: set[Edge] = field(default_factory=set)
    """Of the wrong ones those where loops do not tell which pair is wrong: the least likely of each was left out."""


def closed(loop: Sequence[int], links: Mapping[Edge, Link], places: np.ndarray) -> np.ndarray:
    """Return (N, 2): by how much (N, 2) places of the loop's first raster move on the way round."""
    matrix = np.eye(3)
    for i, j in zip(loop, (*loop[1:], loop[0])):
        matrix = (links[i, j].matrix if i < j else links[j, i].inverse()) @ matrix
    return frames.apply(matrix, places) - places


def judged(
    count: int, links: Mapping[Edge, Link], boxes: Sequence[np.ndarray], units: Sequence[float], trust: Mapping
) -> Judged:
    """Return which of the pairs that links are of are right.

    `boxes`: (2, 2) lowest and highest coordinates of each raster's places, in the coordinates of the links; `units`:
    the size of each raster's pixels there; `trust`: how likely each pair is right, by edge.
    """
    result, cache = Judged(sorted(links)), {}

    def found(edges: Collection[Edge]) -> list[Loop]:
        rings = loops(count, edges)
        for ring in rings:
            if ring not in cache:
                cache[ring] = _loop(ring, links, boxes, units)
        return [cache[ring] for ring in rings]

    result.before = result.after = found(result.kept)
    limit = limit_of(result.before)
    for _ in range(len(links)):
        open_ones = [loop for loop in result.after if not loop.relative <= limit]
        result.checked = {pair for loop in result.after if loop.relative <= limit for pair in edges_of(loop.rasters)}
        blamed = _blamed(open_ones, result.checked, trust)
        if blamed is None:
            break
        result.wrong[blamed] = tuple(loop for loop in open_ones if blamed in edges_of(loop.rasters))
        result.kept.remove(blamed)
        result.after = found(result.kept)
    _leave_out_the_unsupported(count, result)
    _leave_out_the_divided(count, result, lambda ring: _loop(ring, links, boxes, units), limit, trust)
    _leave_out_the_contradicted(result)
    tight = limit_of(result.before, LEAST_DOUBTED_PX)
    confirmed = {pair for loop in found(result.kept) if loop.relative <= tight for pair in edges_of(loop.rasters)}
    result.doubtful = {pair for pair in result.kept if trust[pair] < SURE and pair not in confirmed}
    result.kept = [pair for pair in result.kept if pair not in result.doubtful]
    result.after = found(result.kept)
    result.shared = _shared_errors(result.after, links, units)
    return result


def limit_of(closures: Sequence[Loop], least_px: float = LEAST_PX) -> float:
    """Return by how many pixels a loop of three may fail to close."""
    best = float(np.percentile([loop.relative for loop in closures], BEST)) if closures else 0.0
    return float(np.clip(TIMES * best, least_px, MOST_PX))


def _shared_errors(closures: Sequence[Loop], links: Mapping[Edge, Link], units: Sequence[float]) -> dict[Edge, float]:
    """Return the error along an axis that the tie points of each pair share, in its coarser pixels.

    It is taken to grow with their noise; by how much the loops show.
    """
    noise = {(i, j): one.sigma / units[j] for (i, j), one in links.items()}
    times = [
        loop.off_px / loop.unit_px / np.sqrt(2 * sum(noise[pair] ** 2 for pair in edges_of(loop.rasters)))
        for loop in closures
    ]
    if not times:
        return dict.fromkeys(links, SHARED_PX)
    return {pair: max(float(np.median(times)) * sigma, LEAST_SHARED_PX) for pair, sigma in noise.items()}


def _blamed(open_ones: Sequence[Loop], checked: Collection[Edge], trust: Mapping) -> Edge | None:
    """Return the pair that is most likely the reason why loops do not close, None where there is no such loop."""
    spoilt = Counter(pair for loop in open_ones for pair in edges_of(loop.rasters))
    suspects = [pair for pair in spoilt if pair not in checked] or list(spoilt)
    return max(suspects, key=lambda pair: (spoilt[pair], -trust[pair], pair), default=None)


def _leave_out_the_unsupported(count: int, result: Judged) -> None:
    """Leave out pairs of which all loops failed, where others have proved right, if nothing speaks for them.

    A raster none of whose pairs is checked agrees with no other; of several pairs between two sets of rasters that are
    checked among themselves none is the right one for sure. A single one is not to blame for the rasters between them.
    Where no loop at all closes it cannot be told which pair is wrong: those that remain are kept, and said to be open.
    """
    if not result.checked:
        result.undecided = set(result.wrong)
        return
    place = {raster: n for n, part in enumerate(islands(count, result.checked)) if len(part) > 1 for raster in part}
    between = {frozenset(map(place.get, pair)) for pair in result.wrong if set(pair) <= place.keys()}
    spoilt = {pair: loops_ for loops_ in result.wrong.values() for loop in loops_ for pair in edges_of(loop.rasters)}
    for pair, loops_ in spoilt.items():
        alone = not set(pair) <= place.keys() or frozenset(map(place.get, pair)) in between
        if pair in result.kept and pair not in result.checked and alone:
            result.kept.remove(pair)
            result.wrong[pair] = tuple(loop for loop in loops_ if pair in edges_of(loop.rasters))


def _leave_out_the_divided(
    count: int, result: Judged, close: Callable[[tuple[int, ...]], Loop], limit: float, trust: Mapping
) -> None:
    """Of a raster that is put to several places, each by pairs that agree, keep the largest party of them.

    Matches of one stranger with rasters that look alike err alike, and close small loops; those through the others
    stay open. The most divided raster first, for then its pairs no longer lead its neighbours astray.
    """
    while True:
        beside = neighbours(count, result.checked & set(result.kept))
        worst: dict[Edge, tuple[Loop, ...]] = {}
        for raster in range(count):
            worst = max(worst, _divided(raster, beside, close, limit, trust), key=len)
        if not worst:
            return
        result.wrong.update(worst)
        result.kept = [pair for pair in result.kept if pair not in worst]
        result.checked -= worst.keys()


def _divided(
    raster: int, beside: Sequence[Collection[int]], close: Callable[[tuple[int, ...]], Loop], limit: float, trust
) -> dict[Edge, tuple[Loop, ...]]:
    """Return the pairs of a raster that contradict its largest party of pairs, each with the loops that stay open."""
    party = {other: other for other in beside[raster]}
    without = [set() if one == raster else set(others) - {raster} for one, others in enumerate(beside)]
    open_ones: dict[frozenset[int], Loop] = {}
    for here in sorted(beside[raster]):
        for there, way in paths(without, here).items():
            if there in party and party[here] != party[there]:
                loop = close((raster, *way))
                if loop.relative <= limit:
                    joined = party[there]
                    party = {other: party[here] if own == joined else own for other, own in party.items()}
                else:
                    open_ones[frozenset((here, there))] = loop
    sizes = Counter(party.values())
    firmness = {own: sum(trust[edge(raster, other)] for other in party if party[other] == own) for own in sizes}
    best = max(sizes, key=lambda own: (sizes[own], firmness[own]), default=None)
    against = {
        own: tuple(loop for two, loop in open_ones.items() if {party[other] for other in two} == {own, best})
        for own in sizes
    }
    return {edge(raster, other): against[own] for other, own in party.items() if own != best and against[own]}


def _leave_out_the_contradicted(result: Judged) -> None:
    """Leave out rasters that more pairs contradict than confirm: among many loops one closes by chance.

    The worst first, for then its pairs no longer speak against its neighbours.
    """
    while True:
        checked = result.checked & set(result.kept)
        agreed = Counter(raster for pair in checked for raster in pair)
        # What has no pair that is checked speaks neither for nor against others.
        against = Counter(raster for pair in result.wrong if agreed.keys() >= set(pair) for raster in pair)
        worst = max(agreed, key=lambda n: (against[n] - agreed[n], n), default=None)
        if worst is None or against[worst] < agreed[worst]:
            return
        for pair in [pair for pair in result.kept if worst in pair]:
            result.kept.remove(pair)
            result.checked.discard(pair)
            result.wrong[pair] = ()


def rms(values: Sequence[float] | np.ndarray) -> float:
    """Return the root of the mean square of numbers; NaN of none."""
    return float(np.sqrt(np.mean(np.square(values)))) if len(values) else float("nan")


def _loop(ring: tuple[int, ...], links: Mapping[Edge, Link], boxes, units) -> Loop:
    box, unit = boxes[ring[0]], units[ring[0]]
    for raster, matrix in _ways(ring, links):
        box, unit = (
            _shared(box, frames.apply(matrix, frames.lattice(boxes[raster][0], boxes[raster][1], 2))),
            max(unit, units[raster] * frames.scale_of(matrix)),
        )
    low, high = box if (box[0] < box[1]).all() else boxes[ring[0]]
    off = closed(ring, links, frames.lattice(low, high, ALONG).reshape(-1, 2))
    return Loop(ring, rms(np.linalg.norm(off, axis=1)), unit)


def _ways(ring: Sequence[int], links: Mapping[Edge, Link]) -> Iterator[tuple[int, np.ndarray]]:
    """Yield the other rasters of a loop, each with the (3, 3) from its coordinates to those of the first one."""
    matrix = np.eye(3)
    for i, j in zip(ring, ring[1:]):
        matrix = matrix @ (links[i, j].inverse() if i < j else links[j, i].matrix)
        yield j, matrix


def _shared(box: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Return (2, 2): what a box has in common with the one around (N, 2) corners."""
    return np.array([np.maximum(box[0], corners.min(axis=0)), np.minimum(box[1], corners.max(axis=0))])
