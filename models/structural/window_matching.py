"""Matches windows of one size over a tile: one per spacing, where there is structure, each with its best shift."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from ...core.geometry.epipolar import AffineEpipolar
from ...core.matching import MatchContext
from ..arrays import Arrays
from .peaks import Peaks, find_peaks
from .volume import Volume, alike, pooled

FAINT = 0.1
"""Windows with less than this share of the median window's structure are passed over."""


@dataclass(frozen=True)
class WindowMatches:
    """N windows and their peaks."""

    moving_xy: np.ndarray
    """(N, 2) px: the centroid of the structure that the window sees; a turned window's displacement holds there."""
    peaks: Peaks
    back_px: np.ndarray
    """(N,) distance from its start at which the match ends when searched in the other direction."""
    structure: np.ndarray
    """(N,) energy on the weaker side, over the median moving window's."""
    block: np.ndarray
    """(N,) int: the square, one spacing wide, that the window stands for."""

    def take(self, rows: Any) -> WindowMatches:
        """Return some of the rows."""
        peaks = Peaks(**{f.name: getattr(self.peaks, f.name)[rows] for f in fields(Peaks)})
        return WindowMatches(self.moving_xy[rows], peaks, self.back_px[rows], self.structure[rows], self.block[rows])


def match_window(
    a: Arrays, volume: Volume, sigma_px: float, spacing_px: float, context: MatchContext | None = None
) -> WindowMatches:
    """Return the windows, Gaussians of sigma_px, of a tile; those without structure are left out.

    If `context` has epipolar lines, displacements away from them are not searched.
    """
    surfaces, energy, displaced = alike(a, volume, sigma_px)
    centres = _centroids(a, volume, energy, sigma_px)
    whole, allowed = surfaces, None
    if context is not None and context.epipolar is not None:
        allowed = corridor(centres, volume.radius, context.epipolar, context.epipolar_px)
        surfaces = a.xp.where(a.asarray(allowed), surfaces, a.asarray(np.float32(-1.0)))
    energy = a.to_numpy(energy)
    seen = energy > 1e-6 * energy.max()
    typical = float(np.median(energy[seen])) if seen.any() else np.inf
    step = max(1, round(spacing_px / volume.cell_px))
    height = a.to_numpy(a.xp.amax(surfaces.reshape(*surfaces.shape[:2], -1), -1))
    rows, cols, block = _best_cells(np.where(energy > FAINT * typical, height, -np.inf), step)
    peaks = find_peaks(a.to_numpy(whole[rows, cols]), None if allowed is None else allowed[rows, cols])
    centres = centres[rows, cols]
    back = _back(a, surfaces, volume.cell_px, centres, peaks)
    there = a.to_numpy(displaced[rows, cols, peaks.index[:, 0], peaks.index[:, 1]])
    found = WindowMatches(centres, peaks, back, np.minimum(energy[rows, cols], there) / typical, block)
    return found.take(found.structure > FAINT)


def corridor(centres: np.ndarray, radius: int, geometry: AffineEpipolar, within_px: float) -> np.ndarray:
    """Return (rows, cols, 2 r + 1, 2 r + 1) bool: the displacements of (rows, cols, 2) centres that stay on lines."""
    flat = centres.reshape(-1, 2)
    here = np.add(*geometry.sides(flat, flat)).reshape(centres.shape[:2]).astype(np.float32)
    step = np.arange(-radius, radius + 1)
    across = (geometry.weight * geometry.coefficients[:2]).astype(np.float32)
    moved = step[:, None] * across[1] + step[None] * across[0]
    return np.abs(here[:, :, None, None] + moved) <= within_px


def _centroids(a: Arrays, volume: Volume, energy, sigma_px: float) -> np.ndarray:
    """Return the (rows, cols, 2) px at which the windows' structure is centred."""
    y, x = (np.arange(n, dtype=np.float32) * volume.cell_px + volume.cell_px / 2 for n in volume.moving_energy.shape)
    places = a.asarray(np.stack(np.broadcast_arrays(x[None, :], y[:, None]), axis=-1))
    sums = pooled(a, volume.moving_energy[..., None] * places, sigma_px / volume.cell_px)
    return a.to_numpy(sums / (energy[..., None] + 1e-12)).astype(float)


def _best_cells(height: np.ndarray, step: int):
    """Return rows, columns and block numbers of the highest finite cell of each block of step² cells."""
    rows, cols = (-(-n // step) for n in height.shape)
    padded = np.full((rows * step, cols * step), -np.inf)
    padded[: height.shape[0], : height.shape[1]] = height
    blocks = padded.reshape(rows, step, cols, step).swapaxes(1, 2).reshape(rows * cols, step * step)
    block = np.flatnonzero(np.isfinite(blocks.max(axis=1)))
    best = blocks[block].argmax(axis=1)
    return block // cols * step + best // step, block % cols * step + best % step, block


def _back(a: Arrays, surfaces, cell_px: int, moving_xy, peaks: Peaks) -> np.ndarray:
    """Return (N,) px between a match's displacement and the best one that leads to the same reference place.

    A window that ends where the match ends started at that place less its displacement: the surfaces of the cells
    there are read at just that displacement, which searches the other way without correlating again.
    """
    if not len(moving_xy):
        return np.zeros(0)
    side = surfaces.shape[-1]
    steps = np.arange(side) - side // 2
    goal = moving_xy + peaks.displacement
    rows = np.floor((goal[:, 1, None] - steps) / cell_px).astype(int).clip(0, surfaces.shape[0] - 1)
    cols = np.floor((goal[:, 0, None] - steps) / cell_px).astype(int).clip(0, surfaces.shape[1] - 1)
    n = np.arange(side)
    back = a.to_numpy(surfaces[rows[:, :, None], cols[:, None, :], n[:, None], n[None, :]])
    best = back.reshape(len(back), -1).argmax(axis=1)
    found = np.stack([best % side, best // side], axis=1) - side // 2
    return np.linalg.norm(found - peaks.displacement, axis=1)
