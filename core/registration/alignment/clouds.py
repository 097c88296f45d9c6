"""Whether a registration holds on clouds alone: where one image shows heat, they are its coldest, and hide the ground.

Clouds are bright to a camera and cold to a thermal one: all that agrees has its contrast turned round, and lies where
it is bright; beside it the camera sees a ground that heat does not show. No second alignment tells of the ground then.
"""

from __future__ import annotations

import numpy as np

from .aligned import Aligned
from .areas import mean_around, ranks, sharpness
from .edge_correlation import AROUND_PX, box_sums
from .repetition import repeats_somewhere

AGREES, DISAGREES = 0.3, 0.1
"""Correlation of edges from which on, and below which, an area agrees and does not."""
INVERTED = -0.75
"""Polarity of what agrees: -0.86 to -0.96 on cold clouds, -0.7 and more on 164 ordinary pairs."""
BRIGHTER = 0.05
"""By how much, in ranks of 0..1, what agrees is brighter than what does not."""
BY_CHANCE = 0.21
"""Least share of the other edges that correlate below zero: near half where nothing is in common, 0.23 to 0.45
beside clouds; noise that hides a ground which agrees, as in a negative, leaves 0.2 at most."""
COARSER = 1.35
"""Heat is the coarser one of two images; one that is sharper than the other by this factor is the camera's."""


def on_clouds(aligned: Aligned) -> bool:
    """Return whether of two aligned images only clouds may agree, seen by a camera and by a thermal sensor."""
    still, moved = aligned.edges
    both = aligned.both
    energy = [np.maximum(box_sums(np.abs(edge) ** 2, AROUND_PX), 1e-9) for edge in (still, moved)]
    agreement = box_sums((moved.conj() * still).real, AROUND_PX) / np.sqrt(energy[0] * energy[1])
    holds, not_there = both & (agreement > AGREES), both & (agreement < DISAGREES)
    grey = [np.where(both, image.pixels.mean(axis=0), 0) for image in aligned.tiles]
    if (
        not holds.any()
        or not not_there.any()
        or _polarity(grey[0], grey[1], np.sqrt(np.abs(still * moved)) * holds) > INVERTED
    ):
        return False
    sharp = [sharpness(image, both) for image in grey]
    cameras = [k for k in (0, 1) if sharp[1 - k] < COARSER * sharp[k]]
    like_clouds = any(
        _brighter(grey[k], both, holds, not_there) and _by_chance((still, moved)[k], agreement, both & ~holds)
        for k in cameras
    )
    # Rows of trees or houses that both show are no clouds, though an inverted image of them may look like some.
    return like_clouds and not (repeats_somewhere(still) and repeats_somewhere(moved))


def _brighter(camera: np.ndarray, both: np.ndarray, holds: np.ndarray, not_there: np.ndarray) -> bool:
    """Return whether what agrees is brighter than what does not."""
    bright = ranks(mean_around(camera, 1), both)
    return bool(bright[holds].mean() - bright[not_there].mean() > BRIGHTER)


def _by_chance(edge: np.ndarray, agreement: np.ndarray, others: np.ndarray) -> bool:
    """Return whether the edges of a camera that do not agree have nothing in common with the other image."""
    strength = np.abs(edge[others])
    return bool(strength[agreement[others] < 0].sum() > BY_CHANCE * strength.sum())


def _polarity(one: np.ndarray, other: np.ndarray, weight: np.ndarray) -> float:
    """Return 1 where all gradients point the same way in two images, -1 where all are turned round."""
    first, second = (np.stack(np.gradient(mean_around(grey, 1))) for grey in (one, other))
    along = (first * second).sum(axis=0)
    alike = weight * along / np.maximum(np.linalg.norm(first, axis=0) * np.linalg.norm(second, axis=0), 1e-12)
    return float(alike.sum() / max(np.abs(alike).sum(), 1e-12))
