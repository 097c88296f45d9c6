"""What two aligned images have in common, and whether the rest of them has anything in common at all."""

from __future__ import annotations

import numpy as np

from .aligned import Aligned

AGREES, SURELY = 0.3, 0.5
"""Correlation of edges from which on an area agrees, and from which on hardly any does by chance."""
LEFT = 0.35
"""Least share of the edges' strength that disagrees: 0.6 and more beside legends, watermarks and film frames; less is
no place to search."""
BY_CHANCE = 0.4
"""Share of it that correlates below zero, near half where nothing is in common: 0.43 and more beside what is printed
on both; 0.21 to 0.39 on 17 ordinary pairs (maps, optical, infrared), up to 0.42 with radar, more with depth."""
MARGIN = 1 / 6
"""Of either side, from each border: the margins; the rest is the middle."""
NOTHING = 0.45
"""Share of the edges in the middle that correlate below zero, half where nothing is in common: 0.49 to 0.53 where only
the frame of a film agrees (4 made pairs), 0.04 to 0.40 on 29 ordinary pairs of five kinds."""
LESS = 0.1
"""By how much less of the margins' edges do."""
AS_CLEAR = 0.5
"""Strength of the edges in the middle, of that of the margins, in both images: water and clouds have less."""


def beside(aligned: Aligned) -> np.ndarray | None:
    """Return where (rows, cols) two tiles surely agree, if much of them has nothing in common beside it; else None."""
    still, moved = aligned.edges
    both, agreement = aligned.both, aligned.agreement
    rest = both & (agreement <= AGREES)
    for strength in (np.abs(still), np.abs(moved)):
        left = strength[rest].sum()
        by_chance = strength[rest & (agreement < 0)].sum()
        if left <= LEFT * strength[both].sum() or by_chance <= BY_CHANCE * left:
            return None
    return both & (agreement > SURELY)


def only_margins(aligned: Aligned) -> bool:
    """Return whether the margins of two tiles agree and their middles, with edges as clear, have nothing in common."""
    still, moved = aligned.edges
    both = aligned.both
    middle = both & _middle(both)
    margins = both & ~middle
    if not middle.any() or not margins.any():
        return False
    below, weight = aligned.agreement < 0, np.abs(still * moved)
    inner, outer = (_share(weight, area, below) for area in (middle, margins))
    clear = all(np.abs(edge[middle]).mean() > AS_CLEAR * np.abs(edge[margins]).mean() for edge in (still, moved))
    return clear and inner > NOTHING and outer < inner - LESS


def _middle(inside: np.ndarray) -> np.ndarray:
    """Return the middle part of the box about what is inside."""
    middle = np.zeros_like(inside)
    if inside.any():
        rows, cols = (np.flatnonzero(inside.any(axis=axis)) for axis in (1, 0))
        down, across = (
            slice(round(a + MARGIN * (b - a)), round(b - MARGIN * (b - a)))
            for a, b in ((rows[0], rows[-1] + 1), (cols[0], cols[-1] + 1))
        )
        middle[down, across] = True
    return middle


def _share(weight: np.ndarray, area: np.ndarray, where: np.ndarray) -> float:
    return float(weight[area & where].sum() / max(weight[area].sum(), 1e-12))
