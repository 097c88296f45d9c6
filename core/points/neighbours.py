"""Which matches of a grid move unlike their neighbours: the normalised median test.

Westerweel and Scarano, Universal outlier detection for PIV data, 2005: a displacement is set against the median of its
neighbours', in units of what those differ from their median.
"""

from __future__ import annotations

import numpy as np

AROUND = 2
"""Cells to each side whose points are neighbours."""
LEAST = 4
"""Fewer neighbours tell nothing."""
UNLIKE = 4.0
"""Units from which a match is an outlier."""


def unlike_neighbours(xy: np.ndarray, moved: np.ndarray, spacing: float, noise: float) -> np.ndarray:
    """Return (N,) bool: which of (N, 2) displacements, at (N, 2) places of a grid, their neighbours speak against.

    At most one place in each cell of `spacing`, in the unit of places, counts as a neighbour; `noise` is what
    displacements differ by at least, in their own unit.
    """
    if not len(xy):
        return np.zeros(0, bool)
    cell = np.floor((xy - xy.min(axis=0)) / spacing).astype(int) + AROUND
    grid = np.full((*(cell.max(axis=0) + AROUND + 1)[::-1], 2), np.nan)
    grid[cell[:, 1], cell[:, 0]] = moved
    step = [(dy, dx) for dy in range(-AROUND, AROUND + 1) for dx in range(-AROUND, AROUND + 1) if dy or dx]
    around = np.stack([grid[cell[:, 1] + dy, cell[:, 0] + dx] for dy, dx in step], axis=1)
    known = np.isfinite(around[..., 0]).sum(axis=1)
    enough = known >= LEAST
    middle = np.full(moved.shape, np.nan)
    middle[enough] = np.nanmedian(around[enough], axis=1)
    spread = np.full(len(xy), np.nan)
    spread[enough] = np.nanmedian(np.linalg.norm(around[enough] - middle[enough, None], axis=2), axis=1)
    away = np.linalg.norm(moved - middle, axis=1)
    return enough & (away > UNLIKE * (spread + noise))
