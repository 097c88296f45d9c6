"""Tiles of an overlap on their own: local correlation surfaces, and the affine map that fits them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.geometry import bilinear
from ..arrays import Arrays, fft_size
from .refine import Level

ACROSS = 6
"""Tiles along the longer side."""
DRAWS = 500
"""Random affine deformations to start from."""


@dataclass(frozen=True)
class Surfaces:
    """How well each of T tiles agrees at each shift; positions and shifts in pixels of the level's grid."""

    centres: np.ndarray
    """(T, 2) x, y in the still grid."""
    agreement: np.ndarray
    """(T, 2 R + 1, 2 R + 1): correlation with the other image at shift (row - R, column - R) from the tile."""
    chance: np.ndarray
    """(T, 2 R + 1, 2 R + 1): its variance, were there nothing in common; 0 where the tile sees nothing."""

    @property
    def radius(self) -> int:
        """Largest shift in pixels."""
        return self.agreement.shape[1] // 2

    @cached_property
    def together(self) -> np.ndarray:
        """(T, 2 R + 1, 2 R + 1) complex: agreement, and chance as the imaginary part."""
        return self.agreement + 1j * self.chance


class Tiles:
    """The tiles of a level's still image, ready to be found in the other one."""

    def __init__(self, a: Arrays, level: Level, radius: int):
        self.a, self.level, self.radius = a, level, radius
        rows, cols = level.still.shape
        spacing = max(rows, cols) / ACROSS
        self.half = round(spacing * 0.95)
        self.size = (fft_size(2 * (self.half + radius) + 1),) * 2
        self.centres = _tile_centres(rows, cols, spacing)
        still = _cut(a, level.filtered, self.centres, self.half) * a.asarray(_window(2 * self.half + 1))
        self.spectra = [a.xp.conj(a.rfft2(x, self.size)) for x in (still, _energy(still))]

    def surfaces(self, placed: np.ndarray) -> Surfaces:
        """Return the tiles' surfaces for one (3, 3) map of other to still grid px."""
        a = self.a
        moved = _cut(a, self.level.warped(placed[None])[0], self.centres, self.half + self.radius)
        agreement, chance = (self._correlated(x, s) for x, s in zip((moved, _energy(moved)), self.spectra))
        return Surfaces(self.centres + 0.5, agreement, np.maximum(chance, 0.0))

    def _correlated(self, moved, still) -> np.ndarray:
        """Return (T, 2 radius + 1, 2 radius + 1) sums over channels of still(x) moved(x + shift)."""
        a, shifts = self.a, range(2 * self.radius + 1)
        product = (a.rfft2(moved, self.size) * still).sum(1)
        return a.to_numpy(a.irfft2_at(product, self.size, shifts, shifts)).astype(np.float64)


def fitting_affine(found: Surfaces, rng: np.random.Generator) -> tuple[np.ndarray, float, float]:
    """Return the (3, 3) map x -> x + shift(x) in the grid that fits the tiles best, and the strength with and without.

    Each tile votes with its whole surface, so weak ones count little and no peak has to be decided on alone.
    """
    middle, reach = found.centres.mean(0), max(float(np.ptp(found.centres, axis=0).max()) / 2.0, 1.0)
    basis = np.c_[np.ones(len(found.centres)), (found.centres - middle) / reach]
    spread = np.array([1.5, 3.0, 3.0]) * found.radius / 10.0
    draws = rng.normal(size=(DRAWS, 2, 3)) * spread
    draws[0] = 0.0
    best = _climb(found, basis, draws)
    shift = np.zeros((3, 3))
    shift[:2, :2] = best[:, 1:] / reach
    shift[:2, 2] = best[:, 0] - shift[:2, :2] @ middle
    with_it, without = _strength(found, basis, np.stack([best, 0.0 * best]))
    return np.eye(3) + shift, float(with_it), float(without)


def _climb(found: Surfaces, basis: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Return the (2, 3) coefficients of the best deformation: the best draws, each climbed by ever smaller steps."""
    chosen = draws[np.argsort(-_strength(found, basis, draws))[:6]]
    moves = np.concatenate([np.zeros((1, 6)), np.eye(6), -np.eye(6)]).reshape(-1, 2, 3)
    for step in (2.0, 1.0, 1.0, 0.5, 0.5, 0.25, 0.25, 0.12):
        for _ in range(3):
            tried = chosen[:, None] + step * moves[None]
            strength = _strength(found, basis, tried.reshape(-1, 2, 3)).reshape(len(chosen), -1)
            pick = strength.argmax(1)
            chosen = tried[np.arange(len(chosen)), pick]
            if not pick.any():
                break
    return chosen[_strength(found, basis, chosen).argmax()]


def _strength(found: Surfaces, basis: np.ndarray, coefficients: np.ndarray) -> np.ndarray:
    """Return (H,) strengths of all tiles together under (H, 2, 3) deformations."""
    shift = np.einsum("hik,tk->hti", coefficients, basis)
    agreement, chance = look_up(found, shift)
    return agreement.sum(1) / np.sqrt(np.maximum(chance.sum(1), 1e-12))


def look_up(found: Surfaces, shift: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (H, T) agreements and chances at (H, T, 2) shifts, bilinear; beyond the radius agreement fades to 0."""
    width = 2 * found.radius + 1
    inside = np.clip(shift + found.radius, 0.0, width - 1.001)
    beyond = np.abs(shift + found.radius - inside).max(-1)
    # The tiles' tables below each other are one grid.
    row = np.arange(len(found.centres)) * width + inside[..., 1]
    # Both are looked up at once, one as the imaginary part.
    both = bilinear.at_points(found.together.reshape(-1, width), inside[..., 0], row)
    return both.real * np.clip(1.0 - beyond / 2.0, 0.0, 1.0), both.imag


def _tile_centres(rows: int, cols: int, spacing: float) -> np.ndarray:
    """Return (T, 2) integer x, y of a grid of tiles that covers the image evenly."""
    across, down = max(1, round(cols / spacing)), max(1, round(rows / spacing))
    x, y = np.meshgrid((np.arange(across) + 0.5) * cols / across, (np.arange(down) + 0.5) * rows / down)
    return np.floor(np.stack([x.ravel(), y.ravel()], 1)).astype(int)


def _window(side: int) -> np.ndarray:
    taper = np.hanning(side + 2)[1:-1]
    return np.sqrt(np.outer(taper, taper)).astype(np.float32)


def _cut(a: Arrays, stack, centres: np.ndarray, half: int):
    """Return (T, C, 2 half + 1, 2 half + 1) pieces of a (C, rows, cols) stack, zero outside."""
    channels, rows, cols = stack.shape
    padded = a.zeros((channels, rows + 2 * half, cols + 2 * half))
    padded[:, half : half + rows, half : half + cols] = stack
    return a.xp.stack([padded[:, y : y + 2 * half + 1, x : x + 2 * half + 1] for x, y in centres.tolist()])


def _energy(tiles):
    return (tiles * tiles).sum(1)[:, None]
