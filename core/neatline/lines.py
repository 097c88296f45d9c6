"""Finds the straight lines of an image that are nearly horizontal: a discrete Radon transform of what is thin and dark.

The transform is Brady's (A fast discrete approximation algorithm for the Radon transform, SIAM J. Comput. 27, 1998):
sums along lines of one half of the columns and those of the other half give the sums over both.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

STEEPEST_DEG = 9.0
MOST_LINES = 20
APART_PX = 3
"""Two lines that are nowhere farther from each other than this are one."""
MOST_PARALLELS, TURN_PX = 9, 3
"""Lines about one that are looked at, and how far the ends of those may turn to either side."""
ASIDE_PX = (2, 5)
"""How far beside a line its ground is looked at: for hairlines and for thick lines."""
MOST_DARK = 40.0
"""A line counts as no darker than this, so that a few dark things make no line."""


@dataclass(frozen=True)
class Line:
    """A line across an image: its row at the left and at the right edge, px."""

    left: float
    right: float

    def at(self, x: np.ndarray, width: int) -> np.ndarray:
        """Return the row at columns."""
        return self.left + (self.right - self.left) * np.asarray(x) / width


def thin_and_dark(grey: np.ndarray) -> np.ndarray:
    """Return (rows, cols) float32: by how much a pixel is darker than the ground above it and that below it."""
    found = np.zeros(grey.shape, np.float32)
    for aside in ASIDE_PX:
        low = np.full(grey.shape, -np.inf, np.float32)
        low[aside:-aside] = np.minimum(grey[: -2 * aside], grey[2 * aside :]) - grey[aside:-aside]
        np.maximum(found, low, out=found)
    return np.minimum(found, MOST_DARK)


def lines_across(dark: np.ndarray) -> list[Line]:
    """Return the strongest lines of an image of darkness, strongest first; (rows, cols) as of `thin_and_dark`."""
    falling, rising = _sums(dark), _sums(dark[::-1])
    rows = len(dark)
    # One table over all slopes, from the steepest that rises to the steepest that falls.
    table = np.concatenate([rising[:0:-1, ::-1], falling])
    steepest = len(rising) - 1
    found = []
    for _ in range(MOST_LINES):
        s, y = np.unravel_index(int(table.argmax()), table.shape)
        if table[s, y] <= 0:
            break
        slope = int(s) - steepest
        span = _span(dark.shape[1])
        line = Line(float(y) + 0.5, float(y) + 0.5 + slope * dark.shape[1] / span)
        found.append(line)
        _forget(table, int(y), slope, steepest, rows)
    return found


def parallels(dark: np.ndarray, line: Line, reach: float) -> list[Line]:
    """Return a line, placed as well as can be, and the strongest ones up to `reach` px beside it, nearly parallel."""
    rows, cols = dark.shape
    x = np.arange(cols)
    turns, asides = np.arange(-TURN_PX, TURN_PX + 1), np.arange(-math.ceil(reach), math.ceil(reach) + 1)
    table = np.empty((len(turns), len(asides)), np.float32)
    for number, turn in enumerate(turns):
        y = np.floor(Line(line.left - turn, line.right + turn).at(x + 0.5, cols)).astype(int)
        for k, aside in enumerate(asides):
            inside = (y + aside >= 0) & (y + aside < rows)
            table[number, k] = dark[(y + aside)[inside], x[inside]].sum() / cols
    found = []
    for _ in range(MOST_PARALLELS):
        turn, aside = np.unravel_index(int(table.argmax()), table.shape)
        if table[turn, aside] <= 0:
            break
        moved = float(asides[aside])
        found.append(Line(line.left + moved - turns[turn], line.right + moved + turns[turn]))
        table[:, max(0, aside - APART_PX) : aside + APART_PX + 1] = 0
    return found


def _forget(table: np.ndarray, row: int, slope: int, steepest: int, rows: int) -> None:
    """Empty the cells of lines that nowhere leave the neighbourhood of one."""
    for other in range(len(table)):
        turn = other - steepest - slope
        if abs(turn) > 4 * APART_PX + 8:
            continue
        # They cross it in the middle, so at the left edge they lie beside it by half of what they turn.
        middle = row - turn / 2
        near = APART_PX + abs(turn) / 4
        low, high = max(0, math.floor(middle - near)), min(rows, math.ceil(middle + near) + 1)
        table[other, low:high] = 0


def _span(cols: int) -> int:
    return 1 << max(1, (cols - 1).bit_length())


def _sums(dark: np.ndarray) -> np.ndarray:
    """Return (slopes, rows): sums along lines that begin in a row at the left edge and fall by 0, 1, … px."""
    rows, cols = dark.shape
    span = _span(cols)
    most = math.ceil(math.tan(math.radians(STEEPEST_DEG)) * span)
    # (blocks, slopes, rows)
    sums = np.zeros((span, 1, rows), np.float32)
    sums[:cols, 0] = dark.T
    width = 1
    while width < span:
        width *= 2
        slopes = np.arange(min(width, math.ceil(most * width / span) + 1))
        left, right = sums[0::2], sums[1::2]
        half, ahead = np.minimum(slopes // 2, left.shape[1] - 1), slopes - slopes // 2
        joined = left[:, half]
        for s in slopes:
            down = int(ahead[s])
            joined[:, s, : rows - down] += right[:, half[s], down:]
        sums = joined
    return sums[0]
