"""Where each of several alignments holds, pixel by pixel: finer than tie points, whose windows span streets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...matching import WorkingImage
from .edge_correlation import Spectrum, box_sums, edges
from .tie_points import Alignment

AROUND_PX = 4
"""Edges within so many pixels decide together which alignment holds."""
SURE = 0.1
"""Agreement, as a share of the edges' strength, by which one must be better than the others, and than none."""
CELL_PX = 2
"""Pixels a side of what is put together into areas."""


def areas_of(found: Sequence[Alignment], reference: WorkingImage, moving: WorkingImage, step: float) -> list[Alignment]:
    """Return the alignments of two tiles in one frame (`step` reference px a pixel) with their areas in the images."""
    edge, still = edges(moving), Spectrum(edges(reference), 2)
    agreement = np.stack([_around((edge.conj() * still.displaced(a.shift_px / step)).real) for a in found])
    strength = _around(np.abs(edge) ** 2)
    best = agreement.argmax(axis=0)
    first, second = np.sort(agreement, axis=0)[:-3:-1]
    sure = (np.minimum(first - second, first) > SURE * strength) & (strength > 0)
    return [_in_area(a, (best == number) & sure) for number, a in enumerate(found)]


def _around(values: np.ndarray) -> np.ndarray:
    """Return sums around every CELL_PX-th pixel."""
    return box_sums(values, AROUND_PX)[::CELL_PX, ::CELL_PX]


def _in_area(alignment: Alignment, mask: np.ndarray) -> Alignment:
    """Return an alignment with how its (rows, cols) mask hangs together."""
    largest = largest_area(mask)
    if not largest.any():
        return replace(alignment, connected=0.0, extent=0.0)
    rows, cols = np.nonzero(largest)
    extent = np.hypot(np.ptp(rows), np.ptp(cols)) / np.hypot(mask.shape[0], mask.shape[1])
    return replace(alignment, connected=float(largest.sum() / mask.sum()), extent=float(extent))


def largest_area(mask: np.ndarray) -> np.ndarray:
    """Return (rows, cols) bool: the largest part of a mask of which all pixels hang together by their sides."""
    label = np.where(mask, np.arange(1, mask.size + 1).reshape(mask.shape), 0)
    before = None
    while before is None or (label != before).any():
        before, wide = label, np.pad(label, 1)
        sides = [wide[:-2, 1:-1], wide[2:, 1:-1], wide[1:-1, :-2], wide[1:-1, 2:]]
        label = np.where(mask, np.maximum(label, np.max(sides, axis=0)), 0)
        # Whoever is named after a pixel takes over that pixel's name, so that names travel fast.
        label = np.where(mask, np.maximum(label, label.ravel()[label - 1]), 0)
    counts = np.bincount(label.ravel())
    counts[0] = 0
    return mask & (label == counts.argmax())
