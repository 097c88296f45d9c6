"""Decides whether four of an image's lines are a map frame, and which of nested ones holds the map."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .lines import Line, lines_across, parallels, thin_and_dark
from .outside import Liveliness
from .sides import Drawn, Quads, drawn, quads

LEAST_SIDE, LEAST_AREA = 0.3, 0.3
"""Of the image's side, and of its area: a smaller frame is that of an inset, a legend, or one of several maps."""
LEAST_SHARES = 0.6, 0.8
"""How much of a frame's worst side and of all its sides is seen at least, …"""
LEAST_SHARES_CUT = 0.9, 0.93
"""… and where the scan ends within the map, so that not all sides can be."""
MOST_BEYOND = 0.5
"""How much may be seen of what continues a side beyond its corners; one side may be continued by a column of text."""
LEAST_LEVEL, EVEN = 3.5, 0.4
"""How dark the lightest side is at least, relative to what is thin and dark anywhere, and to the darkest side."""
LEAST_SURENESS = 0.83
"""Of a whole frame; photographs reach 0.82."""
PENALTY, CUT = 0.3, 0.15
MOST_ANGLE_DEG, MOST_TAPER = 4.0, 0.06
"""By how much angles differ from right ones and opposite sides from one length: sheets between meridians taper."""
MOST_TRIED = 12
NESTED = 0.45
"""Least area of a frame about the map, of another one about that."""
GOES_ON = 0.6
"""A side that is seen on so much of the way from a frame to the next one outside it goes on: it is a grid's line."""
DULL = 0.4
"""What lies between two frames is no map where it is less lively than this, relative to the inner one's content."""
APART_PX, PARALLEL_PX, PARALLEL = 2.0, 3.0, 0.1
"""How far one frame lies inside another one at least, and how parallel they are: to so many px, and of their gap."""
WORSE = 0.12
"""By how much less is seen of a side of the inner one at most."""
SMEAR_PX, TELLING_PX = 5.0, 14.0
"""How far a line seems to go on beyond its end, and the narrowest gap in which it is told whether it does."""
MOST_NESTED = 60
REACH = 0.06
"""How far from a frame's sides further lines of it are looked for, in the image's long side."""
ENDS, COMPLETE = 0.2, 0.97
BESIDE, ALIKE = 0.1, 0.5
"""Two frames lie beside each other that share no more of their boxes than this, and are alike in size: two maps.
Before, each has to be drawn all round, and to end at its corners."""


@dataclass(frozen=True)
class Frame:
    """A map frame."""

    corners: np.ndarray
    """(4, 2) px, clockwise from the upper left."""
    lines: np.ndarray
    """(4,) bool: which sides (top, right, bottom, left) are lines; the others are the image's edges."""
    sureness: float
    """How much of its lines is seen, less what continues them: 0..1."""


def frame_in(grey: np.ndarray) -> Frame | None:
    """Return the map frame of a (rows, cols) float32 image of 0..255; None where there is none, or two side by side."""
    dark = thin_and_dark(grey), thin_and_dark(np.ascontiguousarray(grey.T))
    seen = drawn(dark[0], lines_across(dark[0])), drawn(dark[1], lines_across(dark[1]))
    all_ = _framelike(quads(*seen, LEAST_SIDE))
    found = all_.take(_areas(all_) >= LEAST_AREA * grey.size)
    if not len(found.numbers) or _are_two(all_):
        return None
    lively, scores = Liveliness(grey), _scores(found)
    for first in np.argsort(-scores, kind="stable")[:MOST_TRIED]:
        if scores[first] < LEAST_SURENESS - (0 if found.whole[first] else CUT):
            continue
        if lively.is_about_a_map(found.corners[first], int(found.sides[first])):
            best = _innermost_about(found.take(np.array([first])), dark, seen, lively)
            return best if best.sureness >= LEAST_SURENESS - (0 if best.lines.all() else CUT) else None
    return None


def _framelike(all_: Quads) -> Quads:
    """Return those that could be frames by their lines and their shape."""
    worst = np.where(np.isnan(all_.shares), np.inf, all_.shares).min(axis=1)
    least = np.where(all_.whole[:, None], LEAST_SHARES, LEAST_SHARES_CUT)
    beyond = np.sort(np.nan_to_num(all_.beyond), axis=1)
    ends = beyond[:, 2] <= MOST_BEYOND
    shares = (worst >= least[:, 0]) & (_mean_share(all_) >= least[:, 1])
    return all_.take((all_.sides > 0) & shares & ends & _is_even(all_) & _is_upright(all_))


def _is_even(all_: Quads) -> np.ndarray:
    """Return which have sides that are all clearly, and alike, darker than what else is thin and dark."""
    lightest = np.where(np.isnan(all_.levels), np.inf, all_.levels).min(axis=1)
    return (lightest >= LEAST_LEVEL) & (lightest >= EVEN * np.nan_to_num(all_.levels).max(axis=1))


def _mean_share(quads_: Quads) -> np.ndarray:
    count = np.isfinite(quads_.shares).sum(axis=1)
    return np.nansum(quads_.shares, axis=1) / np.maximum(count, 1)


def _scores(found: Quads) -> np.ndarray:
    """Return how well frames are drawn; one side may go on, and whole frames go before those that the scan cuts."""
    beyond = np.sort(np.nan_to_num(found.beyond), axis=1)[:, :3].sum(axis=1)
    return _mean_share(found) - PENALTY * beyond - np.where(found.whole, 0, CUT)


def _is_upright(all_: Quads) -> np.ndarray:
    """Return which quadrilaterals are nearly rectangles, as far as their sides are lines."""
    sides = np.roll(all_.corners, -1, axis=1) - all_.corners
    angles = np.degrees(np.arctan2(sides[..., 1], sides[..., 0])) - [0, 90, 180, -90]
    angles = (angles + 180) % 360 - 180
    is_line = np.isfinite(all_.shares)
    turned = np.where(is_line, angles, -np.inf).max(axis=1) - np.where(is_line, angles, np.inf).min(axis=1)
    lengths = np.linalg.norm(sides, axis=2)
    taper = np.abs(np.log(lengths[:, :2] / lengths[:, 2:])).max(axis=1)
    return (turned <= MOST_ANGLE_DEG) & ((taper <= MOST_TAPER) | ~all_.whole)


def _innermost_about(one: Quads, dark: tuple, seen: tuple[Drawn, Drawn], lively: Liveliness) -> Frame:
    """Return the frame of the map about which one is drawn, by all lines that are parallel to its sides."""
    top, right, bottom, left = one.numbers[0]
    near = [
        [line for number in pair for line in _beside(darkness, lines, int(number))]
        for darkness, lines, pair in zip(dark, seen, ((top, bottom), (left, right)))
    ]
    finer = drawn(dark[0], near[0]), drawn(dark[1], near[1])
    found = _framelike(quads(*finer, LEAST_SIDE))
    first = int(np.abs(found.corners - one.corners[0]).max(axis=(1, 2)).argmin()) if len(found.numbers) else -1
    if first < 0:
        found, first, finer = one, 0, seen
    best = _innermost(first, found, finer, lively)
    sureness = float(np.clip(_scores(found)[best], 0, 1))
    return Frame(found.corners[best], np.isfinite(found.shares[best]), sureness)


def _beside(dark: np.ndarray, lines: Drawn, number: int) -> list[Line]:
    """Return a line and those parallel to it; none for an edge of the image."""
    return parallels(dark, lines.lines[number], REACH * max(dark.shape)) if number < len(lines.lines) - 2 else []


def _innermost(number: int, found: Quads, seen: tuple[Drawn, Drawn], lively: Liveliness) -> int:
    """Return the innermost of the frames that lie about one another within a frame: the others surround the map's."""
    while True:
        further = (
            other
            for other in _within(number, found)
            if _is_frame_within(found, other, number, seen, lively)
            and lively.is_about_a_map(found.corners[other], int(found.sides[other]))
        )
        # Step by step, from the largest, so that each is compared with the next one about it.
        inner = next(further, None)
        if inner is None:
            return number
        number = int(inner)


def _within(number: int, found: Quads) -> np.ndarray:
    """Return the numbers of the frames that lie within one and are nearly as large and as well drawn, largest first."""
    ring = found.corners[number]
    gap = _gaps(ring, found.corners)
    same = found.numbers == found.numbers[number]
    apart = np.ptp(gap, axis=2) <= PARALLEL_PX + PARALLEL * gap.mean(axis=2)
    inside = (same | ((gap.min(axis=2) > APART_PX) & apart)).all(axis=1) & ~same.all(axis=1)
    edges = (np.isnan(found.shares) == np.isnan(found.shares[number])).all(axis=1)
    area = _areas(found)
    drawn_so = np.nan_to_num(found.shares - found.shares[number]).min(axis=1) >= -WORSE
    kept = np.flatnonzero(inside & edges & drawn_so & (area >= NESTED * area[number]))
    return kept[np.argsort(-area[kept])][:MOST_NESTED]


def _gaps(ring: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Return (Q, 4, 2): how far the ends of each side of (Q, 4, 2) corners lie inside the same side of a ring, px."""
    found = []
    for k in range(4):
        (dx, dy), start = ring[(k + 1) % 4] - ring[k], ring[k]
        to = np.stack([corners[:, k], corners[:, (k + 1) % 4]], axis=1) - start
        found.append((dx * to[..., 1] - dy * to[..., 0]) / np.hypot(dx, dy))
    return np.stack(found, axis=1)


def _is_frame_within(found: Quads, inner: int, outer: int, seen: tuple[Drawn, Drawn], lively: Liveliness) -> bool:
    """Return whether a frame is that of the map inside another one, and not made of lines of a grid in the map."""
    gaps = _gaps(found.corners[outer], found.corners[inner : inner + 1])[0].mean(axis=1)
    goes_on = [
        np.nanmean([_on(found, inner, beside, k, gaps[k], seen) for beside in ((k + 1) % 4, (k + 3) % 4)]) >= GOES_ON
        for k in range(4)
        if gaps[k] >= TELLING_PX
    ]
    if not any(goes_on):
        return True
    rest = lively.between(found.corners[inner], found.corners[outer], APART_PX)
    return rest <= DULL * lively.inside(found.corners[inner])


def _on(found: Quads, number: int, side: int, k: int, gap: float, seen: tuple[Drawn, Drawn]) -> float:
    """Return how much is seen of a side where it would go on beyond the side `k` as far as a gap, px."""
    lines, axis = (seen[0], 0) if side % 2 == 0 else (seen[1], 1)
    at = found.corners[number][k if (side - k) % 4 == 3 else (k + 1) % 4][axis]
    outwards = 1 if k in (1, 2) else -1
    near, far = sorted((at + outwards * SMEAR_PX, at + outwards * (gap - SMEAR_PX)))
    line = found.numbers[number][side : side + 1]
    return float(lines.share(line, np.array([near]), np.array([far]))[0])


def _are_two(found: Quads) -> bool:
    """Return whether two whole frames of about one size lie beside each other."""
    scores, areas = _scores(found), _areas(found)
    ends = np.nan_to_num(found.beyond).max(axis=1) <= ENDS
    good = np.flatnonzero(found.whole & ends & (_mean_share(found) >= COMPLETE))
    good = good[np.argsort(-scores[good], kind="stable")][:MOST_NESTED]
    low, high = found.corners[good].min(axis=1), found.corners[good].max(axis=1)
    overlap = np.minimum(high[:, None], high[None]) - np.maximum(low[:, None], low[None])
    shared = np.clip(overlap, 0, None).prod(axis=2)
    smaller = np.minimum(areas[good][:, None], areas[good][None])
    alike = smaller >= ALIKE * np.maximum(areas[good][:, None], areas[good][None])
    return bool((alike & (shared <= BESIDE * smaller)).any())


def _areas(found: Quads) -> np.ndarray:
    x, y = np.moveaxis(found.corners, 2, 0)
    return 0.5 * np.abs((x * np.roll(y, -1, axis=1) - y * np.roll(x, -1, axis=1)).sum(axis=1))
