"""What two aligned images have in common, and whether the rest of them has anything in common at all."""

from __future__ import annotations

import numpy as np

from .aligned import Aligned
from .areas import AROUND_PX
from .edge_correlation import box_sums

AGREES, SURELY = 0.3, 0.5
"""Correlation of edges from which on an area agrees, and from which on hardly any does by chance."""
LEFT = 0.35
"""Least share of the edges' strength that disagrees: 0.6 and more beside legends, watermarks and film frames; less is
no place to search."""
BY_CHANCE = 0.4
"""Share of it that correlates below zero, near half where nothing is in common: 0.43 and more beside what is printed
on both; 0.21 to 0.39 on 17 ordinary pairs (maps, optical, infrared), up to 0.42 with radar, more with depth."""


def beside(aligned: Aligned) -> np.ndarray | None:
    """Return where (rows, cols) two tiles surely agree, if much of them has nothing in common beside it; else None."""
    still, moved = aligned.edges
    both = aligned.reference.valid & aligned.moving.valid
    energy = [np.maximum(box_sums(np.abs(edge) ** 2, AROUND_PX), 1e-9) for edge in (still, moved)]
    agreement = box_sums((moved.conj() * still).real, AROUND_PX) / np.sqrt(energy[0] * energy[1])
    rest = both & (agreement <= AGREES)
    for strength in (np.abs(still), np.abs(moved)):
        left = strength[rest].sum()
        by_chance = strength[rest & (agreement < 0)].sum()
        if left <= LEFT * strength[both].sum() or by_chance <= BY_CHANCE * left:
            return None
    return both & (agreement > SURELY)
