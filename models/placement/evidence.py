"""Evidence for a placement that a wrong one hardly produces: independent parts agree, rivals do not."""

from __future__ import annotations

import math

import numpy as np

from ..arrays import Arrays
from ..features import FeaturePyramid, Structure
from .refine import Level, rotation_rad
from .tiles import Surfaces, look_up

HIT_PX = 2.5
"""A tile votes for a placement if its own best shift is this close, in pixels of the level's grid."""
BINS = 36


def votes(found: Surfaces, shift: np.ndarray) -> dict:
    """Return how tiles and quarters of the overlap, each on its own, support (T, 2) shifts of the tiles.

    `tile_hits`: share of tiles that see something whose own maximum is at the shift; `tile_mean`: mean height at the
    shift in standard deviations of the tile's surface; `quarter_hits`, `quarter_least`: the same for four groups of
    tiles, the share that hits and the height of the weakest.
    """
    seen = _seeing(found)
    tiles = [_vote(_standard(found.agreement[t], found.chance[t]), shift[t]) for t in seen]
    middle = found.centres[seen].mean(0)
    side = (found.centres > middle).astype(int) @ (1, 2)
    groups = [seen[side[seen] == q] for q in range(4)]
    quarters = [_vote(_together(found, group, shift[group]), np.zeros(2)) for group in groups if len(group)]
    return {
        "tiles": len(seen),
        "tile_hits": float(np.mean([hit for hit, _ in tiles])),
        "tile_mean": float(np.mean([height for _, height in tiles])),
        "quarter_hits": sum(hit for hit, _ in quarters) / 4.0,
        "quarter_least": min((height for _, height in quarters)) if len(quarters) == 4 else 0.0,
    }


def agreement(a: Arrays, level: Level, placed: np.ndarray) -> tuple[float, float]:
    """Return the correlation coefficient of structure, -1..1, and the overlap, as a share of the smaller image."""
    rows, cols = level.still.shape
    moved = level.warped(placed[None])[0]
    moved = a.irfft2(a.rfft2(moved, level.size) * level.gain, level.size)[:, :rows, :cols]
    both = a.warp(level.other.weight[None], np.linalg.inv(placed)[None], level.still.shape)[0, 0] * level.still.weight
    here = level.filtered * both
    norm = math.sqrt(float((here * level.filtered).sum()) * float((moved * moved * both).sum())) + 1e-12
    other_area = float(level.other.weight.sum()) * abs(np.linalg.det(placed[:2, :2]))
    smaller = max(min(float(level.still.weight.sum()), other_area), 1e-6)
    return float((here * moved).sum()) / norm, min(1.0, float(both.sum()) / smaller)


def histogram_agreement(a: Arrays, reference: FeaturePyramid, moving: FeaturePyramid, matrix: np.ndarray) -> float:
    """Return the correlation, -1..1, of both images' histograms of edge directions under a placement's rotation."""
    one, other = _histogram(a, reference.at(128)), _histogram(a, moving.at(128))
    turned = _rolled(other, math.degrees(rotation_rad(matrix)) * BINS / 180.0)
    one, turned = one - one.mean(), turned - turned.mean()
    return float((one * turned).sum() / (np.linalg.norm(one) * np.linalg.norm(turned) + 1e-12))


def _seeing(found: Surfaces) -> np.ndarray:
    """Return the tiles that see at least a third of what the median one sees."""
    middle = found.chance[:, found.radius, found.radius]
    return np.flatnonzero(middle > 0.33 * np.median(middle[middle > 0])) if (middle > 0).any() else np.zeros(1, int)


def _together(found: Surfaces, group: np.ndarray, shift: np.ndarray) -> np.ndarray:
    """Return the common surface of a group of G tiles, each moved back by its (G, 2) shift."""
    steps = np.arange(-found.radius, found.radius + 1, dtype=float)
    moved = np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 1, 2) + shift
    agreement, chance = look_up(Surfaces(found.centres[group], found.agreement[group], found.chance[group]), moved)
    return _standard(*(sums.sum(1).reshape(len(steps), len(steps)) for sums in (agreement, chance)))


def _standard(agreement: np.ndarray, chance: np.ndarray) -> np.ndarray:
    """Return a surface, divided by what chance makes of it, in its own standard deviations."""
    surface = agreement / np.sqrt(chance + 1e-12)
    return (surface - surface.mean()) / (surface.std() + 1e-12)


def _vote(surface: np.ndarray, shift: np.ndarray) -> tuple[bool, float]:
    """Return whether the maximum lies at the shift, and the surface's height there."""
    radius = surface.shape[0] // 2
    y, x = divmod(int(surface.argmax()), surface.shape[1])
    place = np.clip(np.round(shift + radius), 0, 2 * radius).astype(int)
    return bool(np.hypot(x - radius - shift[0], y - radius - shift[1]) <= HIT_PX), float(surface[place[1], place[0]])


def _histogram(a: Arrays, structure: Structure) -> np.ndarray:
    real, imag = (a.to_numpy(structure.channels[i]).ravel() for i in (1, 2))
    angle = np.mod(np.arctan2(imag, real) / (2.0 * np.pi), 1.0) * BINS
    counts = np.bincount(np.minimum(angle.astype(int), BINS - 1), np.hypot(real, imag), BINS)
    return (counts + np.roll(counts, 1) + np.roll(counts, -1)) / (3.0 * counts.sum() + 1e-12)


def _rolled(histogram: np.ndarray, bins: float) -> np.ndarray:
    whole = math.floor(bins)
    part = bins - whole
    return (1.0 - part) * np.roll(histogram, whole) + part * np.roll(histogram, whole + 1)
