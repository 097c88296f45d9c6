"""Detects black and white borders of scans and warped images, as opposed to dark water, night and white paper."""

from __future__ import annotations

import numpy as np

from ..geometry.polygons import convex_hull
from .areas import rasterized

FILL_DN, RINGING_DN = 3.0, 12.0
"""How far 8-bit fill strays from black or white, and how far next to the content, where JPEG rings."""
RINGING_NATIVE_PX = 8
SMALLEST_SHARE, LARGEST_SHARE = 0.001, 0.95
FLAT_SHARE = 0.6
"""Least share of a border's pixels that have its commonest value."""
LARGEST_BITE = 0.25
"""Largest share of a border that may lie inside the convex hull of the content."""


def scan_border(values: np.ndarray, valid: np.ndarray, dtype: np.dtype, native_px: float = 1.0) -> np.ndarray:
    """Return (rows, cols) bool: the flat black or white frame around the content, one mixed pixel included.

    `values` (channels, rows, cols) are in the raster's own units, `native_px` is the native pixels to one of theirs.
    A frame touches the image's edge, is flat, and leaves a convex content: a lake at the edge or a map's paper do not.
    """
    border = np.zeros(valid.shape, bool)
    for level, is_black in _levels(values, valid, dtype):
        border |= _frame(values, valid & ~border, level, is_black, dtype == np.uint8, native_px)
    return border & valid


def spread(seed: np.ndarray, mask: np.ndarray, most_turns: int = 500) -> np.ndarray:
    """Return the pixels of `mask` that are 4-connected to a seed within it, by runs along rows and columns in turn."""
    runs = _runs(mask)[mask], _runs(mask.T).T[mask]
    reached = seed[mask]
    for _ in range(most_turns):
        before = reached.sum()
        for run in runs:
            hit = np.zeros(run.max(initial=0) + 1, bool)
            hit[run[reached]] = True
            reached = hit[run]
        if reached.sum() == before:
            break
    found = np.zeros(mask.shape, bool)
    found[mask] = reached
    return found


def dilated(mask: np.ndarray, times: int = 1) -> np.ndarray:
    """Return a mask grown by one pixel to the four sides, `times` over."""
    for _ in range(times):
        grown = mask.copy()
        grown[1:] |= mask[:-1]
        grown[:-1] |= mask[1:]
        grown[:, 1:] |= mask[:, :-1]
        grown[:, :-1] |= mask[:, 1:]
        mask = grown
    return mask


def _runs(mask: np.ndarray) -> np.ndarray:
    """Return the number of the run along its row that each pixel of a mask is in; of others, that of one before."""
    starts = mask.copy()
    starts[:, 1:] &= ~mask[:, :-1]
    return np.cumsum(starts.ravel(), dtype=np.int32).reshape(mask.shape)


def _levels(values: np.ndarray, valid: np.ndarray, dtype: np.dtype) -> list[tuple[float, bool]]:
    """Return (value, is it black) of what a border may be filled with."""
    if not valid.any():
        return []
    if not np.issubdtype(dtype, np.unsignedinteger):
        return [(float(values[:, valid].min()), True)]
    return [(0.0, True), (float(np.iinfo(dtype).max), False)]


def _frame(
    values: np.ndarray, valid: np.ndarray, level: float, is_black: bool, is_byte: bool, native_px: float
) -> np.ndarray:
    nothing = np.zeros(valid.shape, bool)
    away = np.abs(values - level).max(0)
    fill, ringing = (FILL_DN, RINGING_DN) if is_byte else (0.0, 0.0)
    flat = valid & (away <= fill)
    if flat.sum() < max(SMALLEST_SHARE * valid.sum(), 16):
        return nothing
    core = spread(flat & dilated(np.pad(~valid, 1, constant_values=True))[1:-1, 1:-1], flat)
    size = core.sum()
    if not max(SMALLEST_SHARE * valid.sum(), 16) <= size <= LARGEST_SHARE * valid.sum():
        return nothing
    border, ring = core, valid & (away <= ringing)
    for _ in range(int(np.ceil(RINGING_NATIVE_PX / native_px)) if is_byte else 0):
        border = border | dilated(border) & ring
    content = valid & ~border
    if is_black:
        content = ~dilated(~content, 2)  # without specks in the border; on paper thin lines count
    if not _is_flat(away[core]) or not _is_outside(core, content, values, is_black):
        return nothing
    return dilated(border)


def _is_flat(away: np.ndarray) -> bool:
    """Return whether most of the values agree to half a unit; water and night are noisier."""
    counts = np.bincount(np.round(2 * away).astype(int))
    return counts.max() + np.delete(counts, counts.argmax()).max(initial=0) >= FLAT_SHARE * len(away)


def _is_outside(core: np.ndarray, content: np.ndarray, values: np.ndarray, is_black: bool) -> bool:
    """Return whether the content is convex beside the border, or the black too pure for anything natural."""
    if not content.any():
        return False
    bite = (core & _hull(content)).sum() / core.sum()
    coloured = len(values) == 3 and not np.allclose(values[0], values[1])
    pure = is_black and coloured and bool((values[:, core] == 0).mean() > 0.99)
    return bite <= LARGEST_BITE or pure


def _hull(mask: np.ndarray) -> np.ndarray:
    """Return the convex hull of a mask's pixels, as a mask."""
    rows = np.flatnonzero(mask.any(1))
    first = mask[rows].argmax(1)
    last = mask.shape[1] - mask[rows][:, ::-1].argmax(1)
    ends = [(x, y) for x in (first, last) for y in (rows, rows + 1)]
    corners = np.concatenate([np.column_stack(end) for end in ends])
    return rasterized([convex_hull(corners)], np.eye(3), (mask.shape[0], mask.shape[1]))
