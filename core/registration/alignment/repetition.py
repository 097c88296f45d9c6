"""Where edges repeat themselves: peaks of their autocorrelation, in the whole of a tile or somewhere in it."""

from __future__ import annotations

import numpy as np

from .edge_correlation import Spectrum

REPEATS = 0.4
"""Autocorrelation at a shift from which on the pattern repeats there; ordinary scenes stay below."""
ALIKE = 0.25
"""The same of things that are alike and stand in rows both ways in both images, as a town's blocks with houses of their
own: 0.32 and more where wrong places were accepted."""
HIDDEN = 0.2
"""The same of the geometric mean over both images, of which one may be noisy; no more than a question to both: how far
a registration leads the places where they are alike decides."""
APART_PX = 3.0
"""Shifts of the frame nearer than this are the same alignment."""
REACH = 0.45
"""Largest shift looked at in a part, as a share of its shorter side."""


def peaks(surface: np.ndarray, least: float) -> np.ndarray:
    """Return the (N, 2) shifts x, y of a surface's peaks of at least `least`, without the one of no shift."""
    inner = slice(1, -1), slice(1, -1)
    y, x = np.nonzero((surface >= np.maximum(least, greatest_around(surface)))[inner])
    shifts = np.column_stack([x, y]) + 1 - surface.shape[0] // 2
    return shifts[np.linalg.norm(shifts, axis=1) > APART_PX]


def repetitions(still: Spectrum, moved: Spectrum) -> np.ndarray:
    """Return the (N, 2) shifts at which one image repeats itself; else at which both look alike, clearly or not."""
    own = still.correlated(still)
    clear = peaks(own, REPEATS)
    if len(clear):
        return clear
    other = moved.correlated(moved)
    alike = peaks(np.minimum(own, greatest_around(other)), ALIKE)
    return alike if len(alike) else peaks(hidden(own, other), HIDDEN)


def hidden(own: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Return the geometric mean of two autocorrelations: the noise of either weakens its own alone."""
    return np.sqrt(np.maximum(own, 0.0) * np.maximum(greatest_around(other), 0.0))


def greatest_around(surface: np.ndarray) -> np.ndarray:
    """Return the greatest of each value and its eight neighbours."""
    wide = np.pad(surface, 1, mode="edge")
    rows = np.maximum(np.maximum(wide[:-2], wide[1:-1]), wide[2:])
    return np.maximum(np.maximum(rows[:, :-2], rows[:, 1:-1]), rows[:, 2:])


def repeats_somewhere(edge: np.ndarray) -> bool:
    """Return whether (rows, cols) edges repeat themselves in a part of half the side, as rows of trees or houses do."""
    rows, cols = (side // 2 for side in edge.shape)
    reach = int(REACH * min(rows, cols))
    if reach <= APART_PX:
        return False
    corners = [(y, x) for y in (0, rows // 2, rows) for x in (0, cols // 2, cols)]
    parts = (edge[y : y + rows, x : x + cols] for y, x in corners)
    return any(len(peaks(Spectrum(part, reach).repeated(), REPEATS)) for part in parts)
