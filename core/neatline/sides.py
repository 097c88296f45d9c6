"""Four lines that make a frame: how much of each side is drawn, whether it ends at the corners, what lies outside."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .lines import Line

MORE_PX = 9
"""A line is seen where it is on average dark over so many px along it."""
SEEN = 2.0
"""… by this much more than what is thin and dark is anywhere on average, …"""
LEAST_DARK = 1.5
"""… and than this."""
BEYOND = (0.02, 0.1)
"""From where to where beyond a corner a side must not go on, in lengths of the side: frames of several lines may."""
LEAST_BEYOND_PX = 6


@dataclass(frozen=True)
class Drawn:
    """Lines in one direction, with what is seen of them; the last two are the image's edges."""

    lines: tuple[Line, ...]
    length: int
    seen: np.ndarray
    """(lines, length + 1): how many px of each are seen up to a place along it."""
    dark: np.ndarray
    """(lines, length + 1): how dark they are together, relative to what is thin and dark anywhere on average."""

    def share(self, line: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
        """Return which share of lines, by their numbers, is seen between two places along them; NaN for none."""
        return self._mean(self.seen, line, start, stop)

    def level(self, line: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
        """Return how dark lines are between two places along them; NaN for none."""
        return self._mean(self.dark, line, start, stop)

    def _mean(self, sums: np.ndarray, line: np.ndarray, start: np.ndarray, stop: np.ndarray) -> np.ndarray:
        first, last = (np.clip(np.round(at).astype(int), 0, self.length) for at in (start, stop))
        return (sums[line, last] - sums[line, first]) / np.where(last > first, last - first, np.nan)

    @property
    def ends(self) -> np.ndarray:
        """(lines, 2): the place across at the beginning and at the end of each."""
        return np.array([(line.left, line.right) for line in self.lines])


def drawn(dark: np.ndarray, lines: list[Line]) -> Drawn:
    """Return lines across an image of darkness, and its two edges, with what is seen of them."""
    rows, cols = dark.shape
    along = _means_along(dark)
    least = max(LEAST_DARK, SEEN * float(dark.mean()))
    x = np.arange(cols)
    seen = np.zeros((len(lines) + 2, cols + 1), np.int32)
    level = np.zeros((len(lines) + 2, cols + 1), np.float32)
    usual = max(float(dark.mean()), 1e-6)
    for number, line in enumerate(lines):
        y = np.floor(line.at(x + 0.5, cols)).astype(int)
        best = np.zeros(cols, np.float32)
        for aside in (-1, 0, 1):
            inside = (y + aside >= 0) & (y + aside < rows)
            best[inside] = np.maximum(best[inside], along[(y + aside)[inside], x[inside]])
        seen[number, 1:] = np.cumsum(best > least)
        level[number, 1:] = np.cumsum(best / usual)
    return Drawn((*lines, Line(0.0, 0.0), Line(float(rows), float(rows))), cols, seen, level)


def _means_along(dark: np.ndarray) -> np.ndarray:
    total = np.cumsum(np.pad(dark, ((0, 0), (MORE_PX // 2 + 1, MORE_PX // 2)), mode="edge"), axis=1, dtype=np.float32)
    return (total[:, MORE_PX:] - total[:, :-MORE_PX]) / MORE_PX


@dataclass(frozen=True)
class Quads:
    """Q quadrilaterals of two lines across and two lines down."""

    numbers: np.ndarray
    """(Q, 4): the lines that are the top, right, bottom and left side."""
    corners: np.ndarray
    """(Q, 4, 2): px, clockwise from the upper left."""
    shares: np.ndarray
    """(Q, 4): how much of each side is seen; NaN on the image's edges."""
    beyond: np.ndarray
    """(Q, 4): how much of each side is seen to go on beyond its corners; NaN where there is no room."""
    levels: np.ndarray
    """(Q, 4): how dark each side is, as `Drawn.level`; NaN on the image's edges."""

    @property
    def sides(self) -> np.ndarray:
        """(Q,): how many sides are lines, not edges of the image."""
        return np.isfinite(self.shares).sum(axis=1)

    @property
    def whole(self) -> np.ndarray:
        """(Q,) bool: no side is an edge of the image."""
        return self.sides == 4

    def take(self, which: np.ndarray) -> Quads:
        """Return some of them."""
        return Quads(*(getattr(self, name)[which] for name in ("numbers", "corners", "shares", "beyond", "levels")))


def quads(across: Drawn, down: Drawn, least_side: float) -> Quads:
    """Return all quadrilaterals of the lines of an image, those of at least a share of its sides."""
    pairs = [_ordered(lines, least_side * other.length) for lines, other in ((across, down), (down, across))]
    top, left = (np.repeat(pairs[0][:, 0], len(pairs[1])), np.tile(pairs[1][:, 0], len(pairs[0])))
    bottom, right = (np.repeat(pairs[0][:, 1], len(pairs[1])), np.tile(pairs[1][:, 1], len(pairs[0])))
    numbers = np.stack([top, right, bottom, left], axis=1)
    corners = np.stack(
        [_crossing(across, a, down, b) for a, b in ((top, left), (top, right), (bottom, right), (bottom, left))], axis=1
    )
    shares, beyond, levels = [], [], []
    for lines, line, start, stop, axis in (
        (across, top, 0, 1, 0), (down, right, 1, 2, 1), (across, bottom, 3, 2, 0), (down, left, 0, 3, 1),
    ):  # fmt: skip
        ends = corners[:, start, axis], corners[:, stop, axis]
        share, further = _side(lines, line, *ends)
        shares.append(share)
        beyond.append(further)
        levels.append(np.where(np.isnan(share), np.nan, lines.level(line, *ends)))
    return Quads(numbers, corners, *(np.stack(each, axis=1) for each in (shares, beyond, levels)))


def _ordered(lines: Drawn, least: float) -> np.ndarray:
    """Return (N, 2) pairs of lines, the first one above the second by at least so much at both ends."""
    ends = lines.ends
    found = [
        (a, b) if ends[a].sum() < ends[b].sum() else (b, a)
        for a, b in combinations(range(len(ends)), 2)
        if np.abs(ends[a] - ends[b]).min() >= least and len(set(ends[a] < ends[b])) == 1
    ]
    return np.array(found, int).reshape(-1, 2)


def _crossing(across: Drawn, a: np.ndarray, down: Drawn, b: np.ndarray) -> np.ndarray:
    """Return (Q, 2) px where lines across meet lines down."""
    (y, y_end), (x, x_end) = across.ends[a].T, down.ends[b].T
    rise, run = (y_end - y) / across.length, (x_end - x) / down.length
    # y = y0 + rise·x and x = x0 + run·y
    there = (x + run * y) / (1 - rise * run)
    return np.stack([there, y + rise * there], axis=1)


def _side(lines: Drawn, line: np.ndarray, start: np.ndarray, stop: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return how much of a side is seen, and the larger of how much is seen of its continuations."""
    edge = line >= len(lines.lines) - 2
    share = np.where(edge, np.nan, lines.share(line, start + 2, stop - 2))
    length = stop - start
    near, far = np.maximum(BEYOND[0] * length, LEAST_BEYOND_PX), np.maximum(BEYOND[1] * length, 2 * LEAST_BEYOND_PX)
    on = []
    for first, last in ((start - far, start - near), (stop + near, stop + far)):
        first, last = np.clip(first, 0, lines.length), np.clip(last, 0, lines.length)
        room = last - first >= LEAST_BEYOND_PX
        on.append(np.where(room & ~edge, lines.share(line, first, last), np.nan))
    return share, np.fmax(*on)
