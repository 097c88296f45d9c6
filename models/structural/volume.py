"""Correlation of every cell of one tile with its surroundings in the other: their similarity at each displacement."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array, Arrays, fft_size


@dataclass(frozen=True)
class Volume:
    """Sums over the cells (`cell_px` squared) of a tile, for each displacement of -radius..radius px."""

    products: Array
    """(rows, cols, 2 r + 1, 2 r + 1): the moving cell's features times the reference's, displaced by (dy, dx)."""
    reference_energy: Array
    """(height, width): squared reference features of the cell-sized square that starts radius px before a pixel."""
    moving_energy: Array
    """(rows, cols): squared features of a cell."""
    cell_px: int
    radius: int


def correlate(a: Arrays, reference: Array, moving: Array, cell_px: int, radius: int) -> Volume:
    """Return the volume of two (C, rows, cols) feature stacks of one shape; features are 0 where invalid."""
    height, width = moving.shape[1:]
    rows, cols = -(-height // cell_px), -(-width // cell_px)
    side = cell_px + 2 * radius
    moving = _padded(a, moving, 0, rows * cell_px, cols * cell_px)
    reference = _padded(a, reference, radius, rows * cell_px + 2 * radius, cols * cell_px + 2 * radius)
    cells = windows(a, moving, cell_px, cell_px)
    products = _products(a, windows(a, reference, side, cell_px), cells, fft_size(side), 2 * radius + 1)
    energy = _box(a, (reference * reference).sum(0), cell_px)
    return Volume(products, energy, (cells * cells).sum((0, 3, 4)), cell_px, radius)


def _products(a: Arrays, surroundings, cells, size: int, step: int):
    """Correlate (C, n, m, …) cells with their surroundings, as many rows at once as the cache holds."""
    channels, rows, cols = cells.shape[:3]
    chunk = a.batch(cols * channels * size * size * 24.0)

    def correlated(first: int) -> Array:
        part = slice(first, first + chunk)
        spectrum = a.rfft2(cells[:, part], (size, size)).conj() * a.rfft2(surroundings[:, part], (size, size))
        return a.irfft2(spectrum.sum(0), (size, size))[..., :step, :step]

    return a.xp.concatenate(list(a.map(correlated, range(0, rows, chunk))), 0)


def alike(a: Arrays, volume: Volume, sigma_px: float, floor: float = 0.02) -> tuple[Array, Array, Array]:
    """Return the similarity of Gaussian windows around each cell at each displacement, and the energies on either side.

    Correlation -1..1 (rows, cols, 2 r + 1, 2 r + 1); energy of the moving window (rows, cols) and of the displaced
    reference window (as the correlation). Neighbouring cells are added before they are normalised, so a window listens
    most to its strongest structure. `floor`: windows with less than this share of the strongest one's are damped.
    """
    sigma = sigma_px / volume.cell_px
    products, moving = pooled(a, volume.products, sigma), pooled(a, volume.moving_energy, sigma)
    # The sum over a lattice of cells against a Gaussian of unit sum over pixels.
    reference = a.gaussian_blur(volume.reference_energy, sigma_px) * (2 * math.pi * sigma**2)
    reference = windows(a, reference, 2 * volume.radius + 1, volume.cell_px)
    damp = floor * float(moving.max()) + 1e-12
    return products / a.xp.sqrt((reference + damp) * (moving + damp)[..., None, None]), moving, reference


def pooled(a: Arrays, x: Array, sigma: float) -> Array:
    """Return (rows, cols, …) summed over Gaussian neighbourhoods of the first two axes, sigma cells wide."""
    rows, cols = x.shape[:2]
    down, across = (a.asarray(_neighbourhood(n, sigma)) for n in (rows, cols))
    summed = a.xp.matmul(down, x.reshape(rows, -1)).reshape(rows, cols, -1)
    return a.xp.matmul(across, summed).reshape(x.shape)


def windows(a: Arrays, x: Array, size: int, step: int) -> Array:
    """Return (…, n, m, size, size) views of all windows of (…, rows, cols), every `step` pixels."""
    if a.name == "torch":
        return x.unfold(-2, size, step).unfold(-2, size, step)
    view: Any = np.lib.stride_tricks.sliding_window_view  # numpy 1.24 knows no type of several axes.
    return view(x, (size, size), (-2, -1))[..., ::step, ::step, :, :]


def _neighbourhood(n: int, sigma: float) -> np.ndarray:
    apart = np.arange(n)[:, None] - np.arange(n)[None]
    return np.exp(-0.5 * (apart / sigma) ** 2).astype(np.float32)


def _padded(a: Arrays, x, before: int, rows: int, cols: int):
    out = a.zeros((*x.shape[:-2], rows, cols), like=x)
    out[..., before : before + x.shape[-2], before : before + x.shape[-1]] = x
    return out


def _box(a: Arrays, x, size: int):
    """Return (rows - size + 1, cols - size + 1) sums over the size² pixels from each pixel on."""
    total = a.zeros((x.shape[0] + 1, x.shape[1] + 1))
    total[1:, 1:] = a.xp.cumsum(a.xp.cumsum(x, 0), 1)
    return total[size:, size:] - total[:-size, size:] - total[size:, :-size] + total[:-size, :-size]
