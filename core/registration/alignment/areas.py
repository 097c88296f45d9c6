"""Where each of several alignments holds, pixel by pixel, and whether it is bright or dark, rough or smooth there.

Finer than tie points, whose windows span streets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ...matching import WorkingImage
from .aligned import Aligned
from .edge_correlation import AROUND_PX, Spectrum, box_sums
from .tie_points import Alignment

SURE = 0.1
"""Agreement, as a share of the edges' strength, by which one must be better than the others, and than none."""
CELL_PX = 2
"""Pixels a side of what is put together into areas."""
SHARPER = 2.0
"""Share of fine detail, of the reference's, from which on the moving image tells how bright things are."""


def areas_of(found: Sequence[Alignment], aligned: Aligned, step: float) -> list[Alignment]:
    """Return the alignments of two images in one frame (`step` reference px a pixel) with their areas in them."""
    still, edge = Spectrum(aligned.edges[0], 2), aligned.edges[1]
    agreement = np.stack([_around((edge.conj() * still.displaced(a.shift_px / step)).real) for a in found])
    strength = _around(np.abs(edge) ** 2)
    best = agreement.argmax(axis=0)
    first, second = np.sort(agreement, axis=0)[:-3:-1]
    sure = (np.minimum(first - second, first) > SURE * strength) & (strength > 0)
    bright, rough = _looks(*aligned.tiles)
    masks = [(best == number) & sure for number in range(len(found))]
    return [_in_area(_looking(a, m, bright, rough), m) for a, m in zip(found, masks)]


def _looking(alignment: Alignment, mask: np.ndarray, bright: np.ndarray, rough: np.ndarray) -> Alignment:
    if not mask.any():
        return alignment
    return replace(alignment, bright=float(bright[mask].mean()), rough=float(rough[mask].mean()))


def _looks(reference: WorkingImage, moving: WorkingImage) -> tuple[np.ndarray, np.ndarray]:
    """Return how bright and how rough the images are around every CELL_PX-th pixel, as ranks 0..1.

    Brightness is that of the reference, or of a sharper moving image: where one shows heat, it is the coarser one,
    and what is cold in it is no darker than the ground. Roughness is that of both.
    """
    both = reference.valid & moving.valid
    grey = [image.pixels.mean(axis=0) for image in (reference, moving)]
    sharp = [sharpness(image, both) for image in grey]
    lit = grey[int(sharp[1] > SHARPER * sharp[0])]
    cells = both[::CELL_PX, ::CELL_PX]
    rough = [ranks(_roughness(image)[::CELL_PX, ::CELL_PX], cells) for image in grey]
    return ranks(mean_around(lit, 1)[::CELL_PX, ::CELL_PX], cells), (rough[0] + rough[1]) / 2


def mean_around(values: np.ndarray, reach: int) -> np.ndarray:
    """Return means over (2 reach + 1)² px around each."""
    return box_sums(values, reach) / (2 * reach + 1) ** 2


def _roughness(grey: np.ndarray) -> np.ndarray:
    """Return the variance around every pixel of what is coarser than noise."""
    smooth = mean_around(grey, 1)
    return mean_around((smooth - mean_around(smooth, AROUND_PX)) ** 2, AROUND_PX)


def sharpness(grey: np.ndarray, inside: np.ndarray) -> float:
    """Return the energy of details of a pixel or two, as a share of that of ten pixels."""
    fine, coarse = grey - mean_around(grey, 1), mean_around(grey, 2) - mean_around(grey, 8)
    return float((fine[inside] ** 2).mean() / max((coarse[inside] ** 2).mean(), 1e-12)) if inside.any() else 0.0


def ranks(values: np.ndarray, inside: np.ndarray) -> np.ndarray:
    """Return the ranks, 0..1, of values among those inside; 0.5 beyond."""
    ordered, ranks = np.sort(values[inside]), np.full(values.shape, 0.5)
    ranks[inside] = np.searchsorted(ordered, values[inside]) / max(len(ordered), 1)
    return ranks


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
    wide = np.pad(mask, ((0, 0), (1, 1))).ravel().astype(np.int8)
    start, stop = (np.flatnonzero(np.diff(wide) == way) + 1 for way in (1, -1))
    if not len(start):
        return mask.copy()
    label = _hanging_together(start, stop, mask.shape[1] + 2)
    sizes = np.bincount(label, weights=stop - start)
    kept = label == sizes.argmax()
    # Ones where a run of the area begins, minus ones where it ends.
    change = np.zeros(len(wide) + 1, int)
    change[start[kept]], change[stop[kept]] = 1, -1
    return change.cumsum()[:-1].reshape(mask.shape[0], -1)[:, 1:-1] > 0


def _hanging_together(start: np.ndarray, stop: np.ndarray, cols: int) -> np.ndarray:
    """Return (N,) one number for all runs of pixels, in order of their places, that hang together.

    Runs are from `start` to before `stop`, places row by row of `cols`; none reaches from one row to the next.
    """
    # Runs above: from the first that ends behind where this one begins, to the last that begins before it ends.
    first, last = np.searchsorted(stop, start - cols, side="right"), np.searchsorted(start, stop - cols, side="left")
    counts = np.maximum(last - first, 0)
    below = np.repeat(np.arange(len(start)), counts)
    above = np.arange(len(below)) - np.repeat(counts.cumsum() - counts - first, counts)
    label, before = np.arange(len(start)), None
    while before is None or (label != before).any():
        before = label
        least = label.copy()
        np.minimum.at(least, below, label[above])
        np.minimum.at(least, above, label[below])
        # Whoever is named after a run takes over that run's name, so that names travel fast.
        np.minimum.at(least, label, least)
        label = least[least]
    return label
