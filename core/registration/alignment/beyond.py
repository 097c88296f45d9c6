"""Another shift at which images agree where the first alignment does not: clouds, far roofs, the ground beside them.

Dominant motions one after the other, on the images themselves (Irani, Rousso and Peleg 1994): what the first one
explains is taken out, and the rest is correlated at every shift. Tile matching looks a few pixels far only.
"""

from __future__ import annotations

import numpy as np

from .areas import SURE
from .edge_correlation import AROUND_PX, Spectrum, box_sums

REACH = 0.25
"""Largest shift looked at, as a share of the shorter side."""
APART_PX = 3.0
"""Pixels of the frame nearer than which a shift is the first alignment itself."""
STANDS_OUT = 9.0
"""Height of a peak in standard deviations of the surface: up to 6.8 on 72 ordinary pairs, but for one with roofs (12),
from 13.5 on under clouds."""
LEAST_REACH_PX = 8


def another_shift(still: np.ndarray, moved: np.ndarray) -> np.ndarray | None:
    """Return the (2,) shift, px of the frame, at which most of what disagrees between two aligned tiles agrees.

    `still`, `moved`: (rows, cols) edges of the reference and of the moving raster, which would lie so much further on
    in the reference. None where nothing stands out.
    """
    reach = int(REACH * min(still.shape))
    if reach < LEAST_REACH_PX:
        return None
    left = np.where(_explained(still, moved), 0, moved)
    surface = Spectrum(still, reach).summed(Spectrum(left, reach))
    steps = np.arange(-reach, reach + 1)
    far = np.hypot(steps[:, None], steps) > APART_PX
    middle = np.median(surface[far])
    spread = 1.4826 * np.median(np.abs(surface[far] - middle))
    down, across = np.unravel_index(np.where(far, surface, -np.inf).argmax(), surface.shape)
    if surface[down, across] - middle < STANDS_OUT * spread or spread == 0:
        return None
    return np.array([across, down], float) - reach


def _explained(still: np.ndarray, moved: np.ndarray) -> np.ndarray:
    """Return where (rows, cols) edges agree as they lie."""
    agreement = box_sums((moved.conj() * still).real, AROUND_PX)
    return agreement > SURE * box_sums(np.abs(moved) ** 2, AROUND_PX)
