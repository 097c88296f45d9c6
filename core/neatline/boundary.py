"""Moves the sides of a map frame to where the map begins: lines run beside them, of the frame and of a grid in the map.

Along a side, what changes from pixel to pixel tells map from paper, and neither lines nor graduations count, which run
along it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .lines import thin_and_dark
from .native import Read, crossing, directions, sampled

PIECES, PIECE_PX = 24, 16
"""Where each side is looked at, and how long a piece of it is, native px."""
INWARDS, OUTWARDS = 30, 16
"""How far from a side further lines are looked for, in pixels of the image that the frame was found in."""
DEEP, DEEP_PX = 0.12, 24
"""Where the map surely is, in lengths of the next side, and how much of it is looked at, native px."""
LIVELY, CONTRAST = 0.4, 1.6
"""What changes by this share of the way from paper to map is map; a map changes by so much more than paper."""
SAME_BRIGHTNESS, SAME_CONTRAST = 0.3, 1.6
"""How alike what lies on both sides of a grid's line is: its mean, to a share of the map's own spread, and its own."""
TELLING_PX, QUIET_PX = 13, 4
"""How far apart lines are at least for what is between them to be told, and how much of it may change on paper."""
PAPER = 0.5
"""How far the paper within a frame is from that outside at most, on the way from there to the map's brightness."""
LINE_PX, NEAR_PX, STRIP_PX = 4, 3, 20
"""What belongs to a line itself, how near two lines are one, and what is looked at beside one, native px."""
WEAKEST = 0.45
"""A line is as dark as this share of the side that was found at least: it may be worn."""
GOES_ON = 0.6
"""Sides that are so dark beyond their corners, relative to before them, go on to the next line."""
FEWEST_PIECES = 8


@dataclass(frozen=True)
class _Profile:
    """What is seen across a side, by offsets inwards, native px."""

    first: int
    """The offset of the first value."""
    dark: np.ndarray
    lively: np.ndarray
    """Whether it changes like a map; an array of bool."""
    grey: np.ndarray
    """(offsets, places along the side)."""
    paper: float
    """How bright it is outside."""
    spread: float
    """By how much the brightness of the map varies."""

    def lines(self) -> np.ndarray:
        """Return the offsets of lines beside the side."""
        near = [self.dark[max(0, k - NEAR_PX) : k + NEAR_PX + 1].max() for k in range(len(self.dark))]
        own = self.dark[-self.first - NEAR_PX : -self.first + NEAR_PX + 1].max()
        seen = np.flatnonzero((self.dark == near) & (self.dark >= WEAKEST * own)) + self.first
        # Thick lines are as dark all over.
        each = np.split(seen, np.flatnonzero(np.diff(seen) > NEAR_PX) + 1)
        found = np.array([round(float(one.mean())) for one in each if len(one)], int)
        return found[np.abs(found) > LINE_PX]

    def map_px(self, start: int, stop: int) -> int:
        """Return how much of what is between two lines changes like a map, px."""
        return int(self._between(self.lively, start, stop).sum())

    def is_paper(self, start: int, stop: int) -> bool:
        """Return whether it is as bright between two lines as outside of all lines: a sea is quiet, too."""
        strip = self._between(self.grey, start, stop)
        return len(strip) > 0 and abs(float(np.median(strip)) - self.paper) <= PAPER * self.spread

    def goes_across(self, line: int) -> bool:
        """Return whether the ground between a line outside and the side looks like that inside the side."""
        strips = self._between(self.grey, line, 0), self._between(self.grey, 0, -line)
        if min(map(len, strips)) < 2:
            return False
        one, other = (strip.mean(axis=0) for strip in strips)
        contrast = max(float(one.std()), 1e-6) / max(float(other.std()), 1e-6)
        alike = abs(float(one.mean() - other.mean())) <= SAME_BRIGHTNESS * self.spread
        return alike and 1 / SAME_CONTRAST <= contrast <= SAME_CONTRAST

    def _between(self, values: np.ndarray, start: int, stop: int) -> np.ndarray:
        return values[max(0, start + LINE_PX - self.first) : max(0, stop - LINE_PX - self.first + 1)]


def to_the_map(corners: np.ndarray, step: float, size: tuple[int, int], read: Read) -> np.ndarray | None:
    """Return (4, 2) native px of a frame whose sides were moved to the neatline; None where they are on it.

    All four sides are lines, and placed; `step` is how many native px were one where it was found.
    """
    profiles = [_profile(corners, k, step, size, read) for k in range(4)]
    moved = [0 if profile is None else _inwards(profile) for profile in profiles]
    for k, profile in enumerate(profiles):
        if profile is not None and not moved[k]:
            moved[k] = _outwards(profile, corners, k, size, read)
    if not any(moved):
        return None
    sides = [np.array([corners[k], corners[(k + 1) % 4]]) + moved[k] * _across(corners, k)[1] for k in range(4)]
    return np.array([crossing(sides[k - 1], sides[k]) for k in range(4)])


def _inwards(profile: _Profile) -> int:
    """Return how far inwards the map begins, by the first line within which there is map; 0 where it begins here."""
    at, lines = 0, profile.lines()
    for line in lines[lines > 0].tolist():
        if line - at < TELLING_PX:
            continue
        if profile.map_px(at, line) > QUIET_PX:
            return at
        if not profile.is_paper(at, line):
            return 0
        at = line
    return at if profile.map_px(at, at + LINE_PX + STRIP_PX) > QUIET_PX else 0


def _outwards(profile: _Profile, corners: np.ndarray, k: int, size: tuple[int, int], read: Read) -> int:
    """Return the offset of a neatline outside a side that is a grid's line; 0 where the side is no such one."""
    lines = profile.lines()
    for line in lines[lines < 0][::-1].tolist():
        if profile.map_px(line, 0) <= min(QUIET_PX, -line / 2 - LINE_PX) or not profile.goes_across(line):
            return 0
        if profile.map_px(line - LINE_PX - STRIP_PX, line) <= QUIET_PX:
            on = [_goes_on(corners, k, beside, -line, size, read) for beside in (-1, 1)]
            return line if sum(on) >= len(on) * GOES_ON else 0
    return 0


def _profile(corners: np.ndarray, k: int, step: float, size: tuple[int, int], read: Read) -> _Profile | None:
    """Return what is seen across a side; None where too little is, or map and paper look alike."""
    first, last = -round(OUTWARDS * step) - STRIP_PX, round(INWARDS * step) + STRIP_PX
    deep = round(DEEP * float(np.linalg.norm(corners[(k + 2) % 4] - corners[(k + 1) % 4])))
    seen = _pieces(corners, k, np.arange(first, last + 1), size, read)
    within = _pieces(corners, k, np.arange(deep, deep + DEEP_PX), size, read)
    if min(len(seen), len(within)) < FEWEST_PIECES:
        return None
    changes = np.median(_changes(seen), axis=0)
    content, paper = float(np.median(_changes(within))), float(np.quantile(changes, 0.1))
    if content < CONTRAST * paper + 0.5:
        return None
    dark = np.stack([thin_and_dark(np.median(piece, axis=1)[:, None])[:, 0] for piece in seen])
    # A side is straight to a pixel or so.
    dark = np.maximum.reduce([np.roll(dark, turn, axis=1) for turn in (-1, 0, 1)]).mean(axis=0)
    grey = np.concatenate([*seen], axis=1)
    lively, outside = changes > paper + LIVELY * (content - paper), float(np.median(grey[:STRIP_PX]))
    return _Profile(first, dark, lively, grey, outside, float(within.std()))


def _pieces(corners: np.ndarray, k: int, offsets: np.ndarray, size: tuple[int, int], read: Read) -> np.ndarray:
    """Return (pieces, offsets, PIECE_PX) grey across a side, of pieces that lie in the raster."""
    along, inwards = _across(corners, k)
    places = corners[k] + np.linspace(0.06, 0.94, PIECES)[:, None] * (corners[(k + 1) % 4] - corners[k])
    steps = np.arange(PIECE_PX) - PIECE_PX / 2 + 0.5
    found = (sampled(place, along, inwards, offsets, steps, size, read) for place in places)
    kept = [piece for piece in found if piece is not None]
    return np.stack(kept) if kept else np.empty((0, len(offsets), PIECE_PX))


def _changes(pieces: np.ndarray) -> np.ndarray:
    """Return (pieces, offsets): by how much grey changes along a side."""
    return np.abs(np.diff(pieces, axis=2)).mean(axis=2)


def _across(corners: np.ndarray, k: int) -> tuple[np.ndarray, np.ndarray]:
    """Return unit vectors along a side and inwards."""
    return directions(corners[k], corners[(k + 1) % 4])


def _goes_on(corners: np.ndarray, k: int, beside: int, gap: int, size: tuple[int, int], read: Read) -> float:
    """Return how dark the side before or after one is beyond their corner as far as a gap, relative to before it."""
    other = (k + beside) % 4
    along, inwards = _across(corners, other)
    corner, outwards = (corners[k], along) if beside < 0 else (corners[(k + 1) % 4], -along)
    steps = np.arange(LINE_PX, max(gap - LINE_PX, LINE_PX + 1) + 1)
    dark = []
    for way in (1, -1):
        grey = sampled(corner, way * outwards, inwards, np.arange(-12, 13), steps, size, read)
        dark.append(0.0 if grey is None else float(thin_and_dark(grey)[10:15].max(axis=0).mean()))
    return min(dark[0] / max(dark[1], 1.0), 1.0)
