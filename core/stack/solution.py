"""A stack solved: wrong pairs left out by their loops, islands, and one adjustment of each."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Optional

import numpy as np

from ..errors import CrosstieError, DegenerateError
from ..geometry import frames
from ..geometry.matrix import Affine, Shift
from ..messages import Text, message
from ..progress import IsCancelled, never
from .adjustment import Adjusted, Member, Place, adjust
from .closure import LEAST_PX, MOST_PX, SHARED_PX, Judged, Loop, judged, rms
from .graph import Edge, edges_of, hops, islands, loops, neighbours
from .links import FAMILIES, PairTies, family_of, link
from .placing import Frame, Placed, base, frame_of, lies_in

FIXED, AGREES, UNCHECKED, LEFT_OUT = "fixed", "agrees", "unchecked", "left_out"
"""States of a raster: stays where it is; adjusted, in a loop that closes; adjusted, but no loop checks it; left out."""
MOST_TIES = 300
"""Tie points of a pair in the adjustment: more of them say the same again."""
Way = tuple[float, Place, Optional[Place]]
"""Size of a raster's pixels in the frame, where its places lie there, and by how much they move a metre of height."""
PARALLAX_STEP_M = 1.0
SQUARE = 1e-5
"""By how much more a pixel may be wide than high: 0.1 px over 10,000."""
LEAST_SPARE = 2
"""With one number to spare something wrong shows, but not which pair it is."""
NOTHING = message(
    "No pair of these rasters was matched reliably, so there is nothing to adjust. Look at the reasons of the pairs."
)


@dataclass(frozen=True, eq=False)
class RasterResult:
    """What became of one raster."""

    state: str
    island: int
    """Its island, the largest first; -1 for a raster that was left out."""
    bias: np.ndarray
    """(3, 3): its pixels to those at which its own georeference (or `chain`) looks."""
    chain: np.ndarray | None = None
    """(3, 3): its pixels to those of the island's frame, where it is its neighbours that place it."""
    family: str = ""
    """Of the adjustment: shift, similarity or affine."""
    pairs: int = 0
    ties: int = 0
    residual_px: float = float("nan")
    """RMS over the tie points of its pairs, px of the frame."""
    closure_before_px: float = float("nan")
    """RMS over all loops through it."""
    closure_after_px: float = float("nan")
    """RMS over its pairs: each as measured, closed by the adjusted places of both rasters."""
    sigma_px: float = float("nan")


@dataclass(frozen=True, eq=False)
class Solution:
    """The stack after the adjustment; numbers of rasters count from 0."""

    rasters: list[RasterResult]
    frames: list[Frame]
    """Of the islands."""
    fixed: list[int]
    """The raster of each island that stays in its place."""
    judged: Judged
    after: dict[Edge, float]
    """Of the pairs that were kept: closure after the adjustment, px."""
    notes: tuple[Text, ...] = ()
    adjusted: list[Adjusted] = field(default_factory=list)


def solve(
    rasters: Sequence[Placed],
    pairs: Sequence[PairTies],
    reference: int | None = None,
    family: str = Affine.name,
    heights: str = "",
    is_cancelled: IsCancelled = never,
) -> Solution:
    """Return where the rasters lie so that all agree.

    `reference`: the raster that stays in its place; by default the best connected one of those that lie on a map.
    `family`: the freest that an adjustment may be. `heights`: of the ground, for cameras. Raises CrosstieError where no
    pair is left, and CancelledError.
    """
    pairs = [_thinned(ties) for ties in pairs]
    found = judge(rasters, pairs, reference, heights)
    start = _best(rasters, found.kept, islands(len(rasters), found.kept)[0]) if reference is None else reference
    return _Solver(rasters, pairs, found, family, heights, is_cancelled).solved(start)


def judge(
    rasters: Sequence[Placed], pairs: Sequence[PairTies], reference: int | None = None, heights: str = ""
) -> Judged:
    """Return which pairs are right by their loops; see `solve`."""
    if not pairs:
        raise CrosstieError(NOTHING)
    start = _best(rasters, [ties.edge for ties in pairs], range(len(rasters))) if reference is None else reference
    found = _judged(rasters, pairs, frame_of(rasters[start], heights))
    if not found.kept:
        raise CrosstieError(NOTHING)
    return found


def _best(rasters: Sequence[Placed], edges: Collection[Edge], among: Collection[int]) -> int:
    """Return the raster with the shortest ways to all others; of those on a map where there are any."""
    beside = neighbours(len(rasters), edges)
    ways = {raster: hops(beside, raster) for raster in among}
    return min(among, key=lambda r: (
        rasters[r].by != "map", -len(ways[r]), sum(ways[r].values()), -len(beside[r]), r,
    ))  # fmt: skip


def _judged(rasters: Sequence[Placed], pairs: Sequence[PairTies], frame: Frame) -> Judged:
    """Close the loops in a frame.

    Two cameras' tie points lie at heights that suit these two, so they close no loop: the adjustment judges them.
    """
    links, broken = {}, []
    sighted = [ties.edge for ties in pairs if ties.heights is not None]
    for ties in pairs:
        if ties.heights is not None:
            continue
        try:
            i, j = ties.edge
            links[ties.edge] = link(*(_coordinates(rasters[r], frame, xy) for r, xy in zip((i, j), ties.xy)))
        except DegenerateError:
            broken.append(ties.edge)
    boxes = [_box(raster, frame) for raster in rasters]
    units = [_unit(raster, frame) for raster in rasters]
    found = judged(len(rasters), links, boxes, units, {ties.edge: ties.trust for ties in pairs})
    found.wrong.update(dict.fromkeys(broken, ()))
    found.kept += sighted
    return found


def _coordinates(raster: Placed, frame: Frame, xy: np.ndarray) -> np.ndarray:
    """Return (N, 2) px of a raster in the frame as it says itself; its own px where it does not."""
    return base(raster, frame, xy) if lies_in(raster, frame) else xy


def _box(raster: Placed, frame: Frame) -> np.ndarray:
    corners = frames.corners(raster.size[::-1])
    there = base(raster, frame, corners) if lies_in(raster, frame) else corners
    return np.array([there.min(axis=0), there.max(axis=0)])


def _unit(raster: Placed, frame: Frame) -> float:
    if not lies_in(raster, frame):
        return 1.0
    corners = frames.corners(raster.size[::-1])
    return frames.scale_of(frames.nearest_affine(corners, base(raster, frame, corners)))


def _by_chain(chain: np.ndarray) -> Way:
    """Return a raster's way to the frame by the (3, 3) of a chain of matches."""
    return frames.scale_of(chain), lambda xy, heights=None: frames.apply(chain, xy), None


def _by_model(own: Placed, frame: Frame) -> Way:
    """Return a raster's way to the frame by its own grid or camera."""

    def place(xy, heights=None):
        return base(own, frame, xy, heights)

    def parallax(xy, heights):
        both = np.concatenate([heights + PARALLAX_STEP_M, heights])
        higher, lower = base(own, frame, np.tile(xy, (2, 1)), both).reshape(2, -1, 2)
        return higher - lower

    return _unit(own, frame), place, None if own.camera is None else parallax


class _Solver:
    """Solves the islands one after the other."""

    def __init__(self, rasters, pairs, found: Judged, family: str, heights: str, is_cancelled: IsCancelled):
        self._rasters, self._judged, self._family, self._heights = rasters, found, family, heights
        self._pairs = {ties.edge: ties for ties in pairs}
        self._is_cancelled = is_cancelled
        self._results: dict[int, RasterResult] = {}
        self._after: dict[Edge, float] = {}

    def solved(self, start: int) -> Solution:
        parts = [part for part in islands(len(self._rasters), self._judged.kept) if len(part) > 1]
        parts.sort(key=lambda part: start not in part)
        main = frame_of(self._rasters[start], self._heights)
        fixed, island_frames, adjusted = [], [], []
        for number, part in enumerate(parts):
            stays = start if start in part else _best(self._rasters, self._judged.kept, part)
            # What lies on the map of the reference stays there; the others have but their own pixels.
            frame = main if lies_in(self._rasters[stays], main) else frame_of(self._rasters[stays], self._heights)
            adjusted.append(self._island(number, part, stays, frame))
            fixed.append(stays)
            island_frames.append(frame)
        out = RasterResult(LEFT_OUT, -1, np.eye(3))
        results = [self._results.get(raster, out) for raster in range(len(self._rasters))]
        before = self._judged.before
        results = [replace(r, closure_before_px=_rms_through(i, before)) for i, r in enumerate(results)]
        return Solution(results, island_frames, fixed, self._judged, self._after, (), adjusted)

    def _island(self, number: int, part: list[int], stays: int, frame: Frame) -> Adjusted:
        edges = [pair for pair in self._judged.kept if pair[0] in part]
        chains = self._chains(part, edges, stays, frame)
        members, adjusted = self._adjust(part, edges, stays, frame, chains)
        while (wrong := self._wrong_by_sight(part, edges, adjusted)) is not None:
            self._judged.wrong[wrong] = ()
            if self._spare(part, edges) < LEAST_SPARE:
                self._judged.undecided.add(wrong)
            self._judged.kept.remove(wrong)
            edges.remove(wrong)
            members, adjusted = self._adjust(part, edges, stays, frame, chains)
        self._check_by_sight(edges, members, adjusted)
        for i, j in edges:
            off = adjusted.residuals[i, j]
            self._after[i, j] = _closure(self._pairs[i, j], members[i], members[j], off)
        for raster in part:
            own = [pair for pair in edges if raster in pair]
            off = np.concatenate([adjusted.residuals[pair] for pair in own])
            checked = bool(self._judged.checked & set(own))
            self._results[raster] = RasterResult(
                FIXED if raster == stays else AGREES if checked else UNCHECKED,
                number,
                members[raster].bias,
                chains.get(raster),
                getattr(members[raster].family, "name", ""),
                len(own),
                sum(self._pairs[pair].count for pair in own),
                rms(np.linalg.norm(off, axis=1)),
                closure_after_px=rms([self._after[pair] for pair in own]),
                sigma_px=adjusted.sigma[raster] if self._judged.checked & set(edges) else float("nan"),
            )
        return adjusted

    def _adjust(self, part: list[int], edges: list[Edge], stays: int, frame: Frame, chains: Mapping):
        """Return the adjusted members by raster, and what the adjustment says, by the rasters' own numbers."""
        ties = [self._pairs[pair] for pair in edges]
        members = {raster: self._member(raster, raster == stays, frame, chains, ties) for raster in part}
        place = {raster: here for here, raster in enumerate(part)}
        numbered = [replace(one, edge=(place[one.edge[0]], place[one.edge[1]])) for one in ties]
        shared = [self._judged.shared.get(pair, SHARED_PX) for pair in edges]
        found = adjust([members[r] for r in part], numbered, shared, self._is_cancelled)
        residuals = {(part[i], part[j]): off for (i, j), off in found.residuals.items()}
        tested = {(part[i], part[j]): value for (i, j), value in found.tested.items()}
        return members, Adjusted(residuals, dict(zip(part, found.sigma.values())), tested)

    def _wrong_by_sight(self, part: list[int], edges: list[Edge], adjusted: Adjusted) -> Edge | None:
        """Return the pair of cameras that disagrees most with all others, None where none does or none can go."""
        off = {pair: adjusted.tested[pair] for pair in edges if self._is_sighted(pair)}
        for pair in sorted(off, key=lambda pair: -off[pair]):
            rest = [other for other in edges if other != pair]
            if off[pair] > MOST_PX and set(part) <= set(hops(neighbours(len(self._rasters), rest), part[0])):
                return pair
        return None

    def _check_by_sight(self, edges: list[Edge], members: Mapping, adjusted: Adjusted) -> None:
        """Take pairs of cameras for checked that are in a loop, all of whose lines of sight meet."""
        for loop in loops(len(self._rasters), edges):
            pairs = [pair for pair in edges_of(loop) if self._is_sighted(pair)]
            if pairs and all(_misses(pair, members, adjusted) <= LEAST_PX for pair in pairs):
                self._judged.checked.update(edges_of(loop))

    def _spare(self, part: list[int], edges: list[Edge]) -> int:
        """Return by how many numbers the pairs say more than it takes to place the rasters of an island."""
        told = sum(1 if self._is_sighted(pair) else 2 for pair in edges)
        # The height of everything is not told by cameras alone.
        free = 2 * (len(part) - 1) - all(self._is_sighted(pair) for pair in edges)
        return told - free

    def _is_sighted(self, pair: Edge) -> bool:
        return self._pairs[pair].heights is not None

    def _member(self, raster: int, stays: bool, frame: Frame, chains: Mapping, ties: Sequence[PairTies]) -> Member:
        own, chain = self._rasters[raster], chains.get(raster)
        unit, place, parallax = _by_model(own, frame) if chain is None else _by_chain(chain)
        xy = [one.xy[one.edge.index(raster)] for one in ties if raster in one.edge]
        most = self._freest(raster, frame, ties) if own.camera is None or chain is not None else Shift.name
        family = None if stays else family_of(np.concatenate(xy), own.size, most)
        return Member(place, own.size, unit, family, parallax)

    def _freest(self, raster: int, frame: Frame, ties: Sequence[PairTies]) -> str:
        """Return the freest family that a raster's adjustment may be of: what suits most of its pairs by themselves.

        A freer one would follow noise. Only where the raster lies by a similarity itself, else the pairs say nothing.
        """
        own, names = self._rasters[raster], list(FAMILIES)
        if lies_in(own, frame) and not _is_similar(_affine(own, frame)):
            return self._family
        told = sorted(names.index(one.family) if one.family in names else len(names) for one in ties
                      if raster in one.edge)  # fmt: skip
        return names[min(told[len(told) // 2], names.index(self._family))]

    def _chains(self, part: list[int], edges: Sequence[Edge], stays: int, frame: Frame) -> dict[int, np.ndarray]:
        """Return (3, 3) to the frame of the rasters that do not lie in it themselves, through the nearest that do."""
        known = {r: _affine(self._rasters[r], frame) for r in part if lies_in(self._rasters[r], frame)}
        known.setdefault(stays, np.eye(3))
        chains = {} if lies_in(self._rasters[stays], frame) else {stays: np.eye(3)}
        beside = neighbours(len(self._rasters), edges)
        for raster in hops(beside, stays):
            if raster not in known:
                through = min((other for other in beside[raster] if other in known), default=None)
                if through is None:
                    continue
                pair = (min(raster, through), max(raster, through))
                xy = self._pairs[pair].xy
                mine, others = (xy[pair.index(r)] for r in (raster, through))
                known[raster] = chains[raster] = link(mine, frames.apply(known[through], others)).matrix
        return chains


def _affine(raster: Placed, frame: Frame) -> np.ndarray:
    """Return the (3, 3) nearest to where a raster says that it lies in the frame."""
    corners = frames.lattice((0, 0), raster.size, 3).reshape(-1, 2)
    return frames.nearest_affine(corners, base(raster, frame, corners))


def _is_similar(matrix: np.ndarray) -> bool:
    """Return whether a (3, 3) matrix turns and scales alone, as far as a raster of usual size shows it."""
    wide, narrow = np.linalg.svd(matrix[:2, :2], compute_uv=False)
    return bool(wide / narrow < 1 + SQUARE)


def _thinned(ties: PairTies) -> PairTies:
    count = len(ties.xy[0])
    if count <= MOST_TIES:
        return ties
    rows = np.sort(np.random.default_rng(0).choice(count, MOST_TIES, replace=False))
    heights = None if ties.heights is None else ties.heights[rows]
    return replace(ties, xy=(ties.xy[0][rows], ties.xy[1][rows]), heights=heights, found=count)


def _misses(pair: Edge, members: Mapping[int, Member], adjusted: Adjusted) -> float:
    """Return by how many of its coarser pixels the lines of sight of a pair of cameras miss each other, median."""
    off = np.linalg.norm(adjusted.residuals[pair], axis=1)
    return float(np.median(off)) / max(members[raster].unit for raster in pair)


def _closure(ties: PairTies, first: Member, second: Member, off: np.ndarray) -> float:
    """Return by how much a pair as measured fails to close with both adjusted places, RMS, px of the frame.

    Of two cameras that is by how much lines of sight miss each other, `off`: heights are whatever suits them.
    """
    if ties.heights is not None:
        return float(np.linalg.norm(off.mean(axis=0)))
    one, other = (side.at(xy) for side, xy in zip((first, second), ties.xy))
    fitted = link(one, other)
    places = frames.lattice(one.min(axis=0), one.max(axis=0), 5).reshape(-1, 2)
    return rms(np.linalg.norm(frames.apply(fitted.matrix, places) - places, axis=1))


def _rms_through(raster: int, loops: Sequence[Loop]) -> float:
    return rms([loop.off_px for loop in loops if raster in loop.rasters])
