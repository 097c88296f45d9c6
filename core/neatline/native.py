"""Places the sides of a map frame in native pixels: strips along each side, the innermost line, a robust fit."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .lines import ASIDE_PX, thin_and_dark

Read = Callable[[int, int, int, int], np.ndarray]
"""Returns (height, width) float32 of 0..255 of a window x, y, width, height that lies inside the raster."""

PIECES, PIECE_PX = 48, 24
"""Where each side is looked at, and how long a piece of it is, native px."""
REACH = 2.5
"""How far off the frame's sides may be, in pixels of the image that it was found in."""
SPARE_PX = 4
TURN_STEPS = 13
INNERMOST = 0.5
"""The innermost line counts that is seen so well, relative to the strongest one, …"""
NEAR_PX = 3
"""… and lines that are nearer to each other are one."""
BEND_PX = 3.0
"""How far from its straight line a piece of a side may lie: paper bends."""
LEAST_PIECES = 8


def placed(
    corners: np.ndarray, lines: np.ndarray, step: tuple[float, float], size: tuple[int, int], read: Read
) -> np.ndarray:
    """Return (4, 2) native px of a frame whose corners are given to some `step` native px (along x, y).

    `lines` tells which sides are lines; the others stay. `size` is the raster's (width, height).
    """
    sides = [
        _side(corners[k], corners[(k + 1) % 4], step[1 - k % 2], size, read) if lines[k] else None for k in range(4)
    ]
    ends = [np.array([corners[k], corners[(k + 1) % 4]]) if side is None else side for k, side in enumerate(sides)]
    return np.array([crossing(ends[k - 1], ends[k]) for k in range(4)])


def _side(start: np.ndarray, end: np.ndarray, step: float, size: tuple[int, int], read: Read) -> np.ndarray | None:
    """Return two places of the innermost line along a side, whose inside lies to the right; None where none is seen."""
    reach = int(np.ceil(REACH * step)) + SPARE_PX
    along, inwards = directions(start, end)
    shares = np.clip((np.arange(PIECES) + 0.5) / PIECES, 0.01, 0.99)
    pieces = [_piece(start + share * (end - start), along, inwards, reach, size, read) for share in shares]
    seen = np.array([piece is not None for piece in pieces])
    if seen.sum() < LEAST_PIECES:
        return None
    dark = np.stack([piece for piece in pieces if piece is not None])
    where = _line(dark, shares[seen] - 0.5, reach)
    if where is None:
        return None
    middle = (start + end) / 2
    return np.array([middle + at * (end - start) + (where[0] + where[1] * at) * inwards for at in (-0.5, 0.5)])


def _piece(where, along, inwards, reach: int, size, read: Read) -> np.ndarray | None:
    """Return (2 reach + 1,) how thin and dark it is across a side, from outside to inside; None beyond the raster."""
    across = np.arange(-reach - max(ASIDE_PX), reach + max(ASIDE_PX) + 1)
    grey = sampled(where, along, inwards, across, np.arange(-PIECE_PX // 2, PIECE_PX // 2) + 0.5, size, read)
    # The median along the side: what crosses it is short.
    return None if grey is None else thin_and_dark(np.median(grey, axis=1)[:, None])[max(ASIDE_PX) : -max(ASIDE_PX), 0]


def sampled(
    where: np.ndarray, along: np.ndarray, inwards: np.ndarray, across: np.ndarray, steps: np.ndarray,
    size: tuple[int, int], read: Read,
) -> np.ndarray | None:  # fmt: skip
    """Return (across, steps) float32 grey at offsets from a place along two unit vectors, native px.

    What lies beyond the raster looks as its edge does; None where all of it does.
    """
    xy = where + across[:, None, None] * inwards + steps[None, :, None] * along - 0.5
    low = np.floor(xy.reshape(-1, 2).min(axis=0)).astype(int)
    high = np.ceil(xy.reshape(-1, 2).max(axis=0)).astype(int) + 1
    low_in, high_in = np.maximum(low, 0), np.minimum(high + 1, size)
    if (high_in - low_in < 2).any():
        return None
    window = read(*low_in.tolist(), *(high_in - low_in).tolist())
    x, y = np.clip(np.moveaxis(xy - low_in, 2, 0), 0, np.array(window.shape[::-1])[:, None, None] - 1.001)
    col, row = x.astype(int), y.astype(int)
    fx, fy = x - col, y - row
    top = window[row, col] * (1 - fx) + window[row, col + 1] * fx
    below = window[row + 1, col] * (1 - fx) + window[row + 1, col + 1] * fx
    return (top * (1 - fy) + below * fy).astype(np.float32)


def _line(dark: np.ndarray, at: np.ndarray, reach: int) -> tuple[float, float] | None:
    """Return offset at the middle and rise from end to end, px inwards, of the innermost line in (pieces, offsets)."""
    turns = np.linspace(-reach, reach, max(TURN_STEPS, 2 * reach + 1))
    offsets = np.arange(-reach, reach + 1)
    table = np.stack([_along(dark, offsets[:, None] + turn * at[None], reach).mean(axis=1) for turn in turns])
    best = table.max(axis=0)
    strongest = float(best.max())
    if strongest <= 0:
        return None
    around = [best[max(0, k - NEAR_PX) : k + NEAR_PX + 1].max() for k in range(len(best))]
    peaks = np.flatnonzero((best >= INNERMOST * strongest) & (best == around))
    k = int(peaks[-1])
    offset, rise = float(offsets[k]), float(turns[int(table[:, k].argmax())])
    return _fitted(dark, at, reach, offset, rise)


def _along(dark: np.ndarray, where: np.ndarray, reach: int) -> np.ndarray:
    """Return how dark the pieces are at (…, pieces) offsets; 0 beyond their ends."""
    index = np.round(where).astype(int) + reach
    inside = (index >= 0) & (index < dark.shape[1])
    pieces = np.broadcast_to(np.arange(len(dark)), index.shape)
    return np.where(inside, dark[pieces, np.clip(index, 0, dark.shape[1] - 1)], 0)


def _fitted(dark: np.ndarray, at: np.ndarray, reach: int, offset: float, rise: float) -> tuple[float, float]:
    """Return the line through the middles of what is dark near a rough line, without what lies aside."""
    offsets = np.arange(-reach, reach + 1)
    near = np.abs(offsets[None] - (offset + rise * at)[:, None]) <= BEND_PX
    weight = np.where(near, dark, 0) ** 2
    total = weight.sum(axis=1)
    seen = total > 0.1 * np.median(total[total > 0]) if (total > 0).any() else total > 0
    if seen.sum() < LEAST_PIECES:
        return offset, rise
    middle = (weight * offsets).sum(axis=1)[seen] / total[seen]
    x, kept = at[seen], np.ones(seen.sum(), bool)
    for _ in range(4):
        rise, offset = np.polyfit(x[kept], middle[kept], 1)
        off = np.abs(middle - offset - rise * x)
        kept = off <= max(2.5 * float(np.median(off)), 0.5)
    return float(offset), float(rise)


def directions(start: np.ndarray, end: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return unit vectors along a side of a frame and inwards."""
    along = (end - start) / np.hypot(*(end - start))
    return along, np.array([-along[1], along[0]])


def crossing(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return where the lines through two pairs of places meet."""
    d, e = one[1] - one[0], other[1] - other[0]
    t = np.linalg.solve(np.array([d, -e]).T, other[0] - one[0])[0]
    return one[0] + t * d
