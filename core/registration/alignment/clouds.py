"""Whether a registration holds on clouds alone: where one image shows heat, they are its coldest, and hide the ground.

Clouds are bright to a camera and cold to a thermal one: all that agrees has its contrast turned round, and lies where
it is bright; beside it the camera sees a ground that heat does not show. No second alignment tells of the ground then.
"""

from __future__ import annotations

import numpy as np

from ...matching import WorkingImage
from .areas import AROUND_PX, mean_around, ranks, sharpness
from .edge_correlation import box_sums

AGREES, DISAGREES = 0.3, 0.1
"""Correlation of edges from which on, and below which, an area agrees and does not."""
INVERTED = -0.75
"""Polarity of what agrees: -0.86 to -0.96 on cold clouds, -0.7 and more on 164 ordinary pairs."""
BRIGHTER = 0.05
"""By how much, in ranks of 0..1, what agrees is brighter than what does not."""
EXPLAINED = 0.85
"""Share of the edges of the darker half that agree at most: more are a ground that agrees too, as in a negative."""


def on_clouds(reference: WorkingImage, moving: WorkingImage, still: np.ndarray, moved: np.ndarray) -> bool:
    """Return whether of two aligned tiles only clouds may agree, seen by a camera and by a thermal sensor.

    `still`, `moved`: (rows, cols) their edges.
    """
    both = reference.valid & moving.valid
    energy = [np.maximum(box_sums(np.abs(edge) ** 2, AROUND_PX), 1e-9) for edge in (still, moved)]
    agreement = box_sums((moved.conj() * still).real, AROUND_PX) / np.sqrt(energy[0] * energy[1])
    holds, not_there = both & (agreement > AGREES), both & (agreement < DISAGREES)
    grey = [np.where(both, image.pixels.mean(axis=0), 0) for image in (reference, moving)]
    if (
        not holds.any()
        or not not_there.any()
        or _polarity(grey[0], grey[1], np.sqrt(np.abs(still * moved)) * holds) > INVERTED
    ):
        return False
    # Heat is the coarser one.
    camera = int(sharpness(grey[1], both) > sharpness(grey[0], both))
    bright, edge = ranks(mean_around(grey[camera], 1), both), np.abs((still, moved)[camera]) * both
    dark = edge * (bright < 0.5)
    brighter = bright[holds].mean() - bright[not_there].mean()
    return bool(brighter > BRIGHTER and dark[holds].sum() < EXPLAINED * dark.sum())


def _polarity(one: np.ndarray, other: np.ndarray, weight: np.ndarray) -> float:
    """Return 1 where all gradients point the same way in two images, -1 where all are turned round."""
    first, second = (np.stack(np.gradient(mean_around(grey, 1))) for grey in (one, other))
    along = (first * second).sum(axis=0)
    alike = weight * along / np.maximum(np.linalg.norm(first, axis=0) * np.linalg.norm(second, axis=0), 1e-12)
    return float(alike.sum() / max(np.abs(alike).sum(), 1e-12))
