"""Edges of two images in one frame, and their correlation at every shift, whatever the contrast."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from ...matching import WorkingImage

MARGIN_PX = 3
"""Edges of the valid area and so much beside them are no edges of the scene."""
NEIGHBOURHOOD_PX = 8
NOISE = 0.25
"""Share of the mean gradient that counts as noise."""
AROUND_PX = 4
"""Edges within so many pixels decide together which alignment holds."""
LEAST_OVERLAP = 0.3
"""Share of the overlap that a shift must leave."""


def edges(image: WorkingImage) -> np.ndarray:
    """Return (rows, cols) complex: strength of edges relative to their neighbourhood, at twice their direction.

    0 where invalid, and in a sliver of one row or column. Twice the direction: dark to bright counts as bright to dark.
    """
    if min(image.shape) < 2:
        return np.zeros(image.shape, complex)
    inside = ~_near(~image.valid)
    smooth = np.stack([_smoothed(np.where(image.valid, band, _mean(band, image.valid))) for band in image.pixels])
    gy, gx = np.gradient(smooth, axis=(1, 2))
    squared = ((gx + 1j * gy) ** 2).sum(axis=0) * inside
    power = np.abs(squared)
    noise = NOISE**2 * power.sum() / max(inside.sum(), 1) + 1e-12
    around = box_sums(power, NEIGHBOURHOOD_PX) / np.maximum(box_sums(inside.astype(float), NEIGHBOURHOOD_PX), 1)
    strength = np.sqrt(power / (around + noise))
    return strength / (1 + strength) * squared / np.maximum(power, 1e-20)


def _mean(band: np.ndarray, valid: np.ndarray) -> float:
    return float(band[valid].mean()) if valid.any() else 0.0


def _near(outside: np.ndarray) -> np.ndarray:
    """Return where anything outside, or the image's border, is within MARGIN_PX."""
    return box_sums(np.pad(outside, 1, constant_values=True).astype(float), MARGIN_PX)[1:-1, 1:-1] > 0.5


def _smoothed(x: np.ndarray) -> np.ndarray:
    padded = np.pad(x, 1, mode="edge")
    down = padded[:-2] + 2 * padded[1:-1] + padded[2:]
    return (down[:, :-2] + 2 * down[:, 1:-1] + down[:, 2:]) / 16


def box_sums(x: np.ndarray, reach: int) -> np.ndarray:
    """Return sums over (2 reach + 1)² px around each."""
    total = np.pad(x, ((reach + 1, reach), (reach + 1, reach))).cumsum(axis=0).cumsum(axis=1)
    side = 2 * reach + 1
    return total[side:, side:] - total[:-side, side:] - total[side:, :-side] + total[:-side, :-side]


class Spectrum:
    """Edges (rows, cols) complex, with their Fourier transforms, padded for shifts of up to `reach` px."""

    def __init__(self, edge: np.ndarray, reach: int):
        self.edge, self.reach = edge, reach
        self._shape = tuple(_quick(side + reach) for side in edge.shape)

    @cached_property
    def _whole(self) -> np.ndarray:
        """Of the edges."""
        return np.fft.fft2(self.edge, self._shape)

    @cached_property
    def parts(self) -> np.ndarray:
        """(2, …) of the real and the imaginary part of the edges: halves, as those of real images are."""
        return self._transformed(np.stack([self.edge.real, self.edge.imag]))

    @cached_property
    def _known(self) -> np.ndarray:
        """(2, …) of where they are known, and of their squares."""
        return self._transformed(np.stack([self.edge != 0, np.abs(self.edge) ** 2]))

    def correlated(self, moved: Spectrum) -> np.ndarray:
        """Return (2 reach + 1, 2 reach + 1) correlations -1..1 with `moved`, displaced by -reach..reach px (y, x).

        Normalised over what overlaps; 0 where less than LEAST_OVERLAP of it is left.
        """
        (known, square), (moved_known, moved_square) = self._known, moved._known.conj()
        energy = self._back(square * moved_known)
        # With itself, the other one's energy is the same the other way round.
        energy = energy * (energy[::-1, ::-1] if moved is self else self._back(known * moved_square))
        count = self._back(known * moved_known)
        correlation = self.summed(moved) / np.sqrt(np.maximum(energy, 1e-12))
        return np.where(count >= LEAST_OVERLAP * count[self.reach, self.reach], correlation, 0.0)

    def summed(self, moved: Spectrum) -> np.ndarray:
        """Return the sums that `correlated` normalises: one transform, for peaks that stand out by themselves."""
        return self._back((self.parts * moved.parts.conj()).sum(axis=0))

    def repeated(self) -> np.ndarray:
        """Return roughly what `correlated` does with itself, for an image that fills its frame: two transforms."""
        product = self.summed(self)
        apart = np.abs(np.arange(-self.reach, self.reach + 1))
        rows, cols = (np.maximum(1 - apart / side, LEAST_OVERLAP) for side in self.edge.shape)
        return product / np.maximum(product[self.reach, self.reach] * np.outer(rows, cols), 1e-12)

    def displaced(self, shift_px: np.ndarray) -> np.ndarray:
        """Return the edges as they lie `shift_px` (x, y) further on, at the pixels of the frame; 0 where unknown."""
        whole = np.round(shift_px).astype(int)
        down, across = (np.exp(2j * np.pi * d * np.fft.fftfreq(n, 1.0)) for d, n in zip(shift_px[::-1], self._shape))
        rows, cols = self.edge.shape
        moved = np.fft.ifft2(self._whole * np.outer(down, across))[:rows, :cols]
        return np.where(_rolled(self.edge != 0, whole), moved, 0)

    def _transformed(self, images: np.ndarray) -> np.ndarray:
        return np.fft.rfft2(images, self._shape)

    def _back(self, transform: np.ndarray) -> np.ndarray:
        shifts = np.arange(-self.reach, self.reach + 1)
        return np.fft.irfft2(transform, self._shape)[np.ix_(shifts, shifts)]


def _rolled(known: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """Return a mask at x + shift; False beyond it."""
    (x, y), (rows, cols) = shift, known.shape
    out = np.zeros_like(known)
    down, across = slice(max(0, -y), min(rows, rows - y)), slice(max(0, -x), min(cols, cols - x))
    out[down, across] = known[max(0, y) : rows + min(0, y), max(0, x) : cols + min(0, x)]
    return out


def _quick(side: int) -> int:
    """Return the next length of which all prime factors are 2, 3 or 5."""
    left = side
    for factor in (2, 3, 5):
        while left % factor == 0:
            left //= factor
    return side if left == 1 else _quick(side + 1)
