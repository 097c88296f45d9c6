"""Every rotation of a small image at every place of a large one, at one scale: correlation by FFT, and its peaks.

As the sweep of the coarse search (`models.placement.sweep`), for a reference that the moving image is much smaller
than: what chance would make of a correlation is the same for all rotations but for the moving image's corners, so it
is reckoned once, from the mean over the rotations, and one map holds the best rotation of every place.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ...core.geometry import frames
from ...core.progress import IsCancelled, check
from ..arrays import Array, Arrays, fft_size
from ..features import Structure, turned
from ..placement.sweep import band_pass, product_sum

SIDE = 40
"""Of the moving image (the root of its valid area), in px of the grid."""
ROTATIONS = 24
"""Of half a turn; the other half is the same backwards."""
HALF_TURN_DEG = 180.0
STEP_DEG = HALF_TURN_DEG / ROTATIONS
LEAST_OVERLAP = 0.6
"""Share of the moving image that has to lie on the reference."""
PEAKS = 40
"""Places that are remembered of a scale."""
APART_PX = 8


@dataclass(frozen=True)
class Peaks:
    """The best places at one scale."""

    strength: np.ndarray
    """(N,)."""
    matrices: np.ndarray
    """(N, 3, 3): px of the moving image to px of what the reference's grid lies on."""


def angles_near(directions_deg: Sequence[float]) -> np.ndarray:
    """Return the rotations of half a turn to look at: those within a step of a direction, all without one."""
    angles = np.arange(ROTATIONS) * STEP_DEG
    off = np.abs((angles[:, None] - np.array(directions_deg) + 90.0) % HALF_TURN_DEG - 90.0)
    return angles[(off <= STEP_DEG).any(axis=1)] if len(directions_deg) else angles


class Turned:
    """The moving image's features at rotations of half a turn, in a box that holds them all."""

    def __init__(self, a: Arrays, moving: Structure, directions_deg: Sequence[float] = ()):
        self.a, self.moving = a, moving
        rows, cols = moving.shape
        self.side = 2 * math.ceil(math.hypot(rows, cols) / 2) + 2
        self.angles_deg = angles_near(directions_deg)
        count = len(self.angles_deg)
        half = self.side / 2
        about = frames.shift(cols / 2, rows / 2)
        maps = [about @ frames.similarity(1.0, -angle) @ frames.shift(-half, -half) for angle in self.angles_deg]
        warped = a.warp(a.xp.concatenate([moving.channels, moving.weight[None]], 0), maps, (self.side, self.side))
        self.weight = _both_ways(a, warped[:, -1].sum(0) / count)
        self.energy = _both_ways(a, (warped[:, :-1] ** 2).sum(1).sum(0) / count)
        self.channels = turned(a, warped[:, :-1], np.deg2rad(self.angles_deg))

    @cached_property
    def area(self) -> float:
        """The valid area, px."""
        return float(self.moving.weight.sum())

    def matrix(self, rotation: int, x: float, y: float) -> np.ndarray:
        """Return (3, 3) from the moving image's px to the grid, for a rotation and where the box's middle is."""
        rows, cols = self.moving.shape
        halves, number = divmod(rotation, len(self.angles_deg))
        angle = self.angles_deg[number] + HALF_TURN_DEG * halves
        turn = frames.similarity(1.0, angle, x, y) @ frames.shift(-cols / 2, -rows / 2)
        return turn @ np.linalg.inv(self.moving.to_image)


def _both_ways(a: Arrays, image):
    """Return the mean of an image and the same turned by half."""
    index = a.asarray(np.arange(len(image))[::-1].copy())
    return 0.5 * (image + image[index][:, index])


def peaks(a: Arrays, still: Structure, moving: Turned, allowed: Array, is_cancelled: IsCancelled) -> Peaks:
    """Return where on `still` the moving image fits best; `allowed`: (rows, cols), 0 where its middle cannot be."""
    rows, cols = (fft_size(length + moving.side) for length in still.shape)
    shape = rows, cols
    reference = a.rfft2(still.channels, shape) * a.asarray(band_pass(shape, blur=0.5, window=4.0))
    chance = _chance(a, still, moving, shape, allowed)
    best, which = a.zeros(shape), a.asarray(np.zeros(shape, np.int64))
    count = len(moving.angles_deg)
    for number in range(count):
        check(is_cancelled)
        spectrum = a.rfft2(moving.channels[number], shape)[None]
        # What is turned by another half is the same box backwards: its spectrum is the conjugate, but for a shift.
        for rotation, moved in ((number, a.xp.conj(spectrum)), (number + count, spectrum)):
            strength = a.irfft2(product_sum(moved, reference), shape)[0]
            if rotation >= count:
                strength = a.xp.roll(strength, (1 - moving.side,) * 2, (0, 1))
            strength = strength * chance
            better = strength > best
            best, which = a.xp.where(better, strength, best), a.xp.where(better, a.asarray([rotation]), which)
    strength, places = _highest(a, best)
    found = []
    for place in places:
        y, x = _signed(int(place), shape, still.shape)
        rotation = int(a.to_numpy(which.reshape(-1)[int(place)]))
        found.append(still.to_image @ moving.matrix(rotation, x + moving.side / 2, y + moving.side / 2))
    return Peaks(strength, np.reshape(found, (-1, 3, 3)))


def _chance(a: Arrays, still: Structure, moving: Turned, shape, allowed):
    """Return what makes a correlation at each place of the box one in deviations of chance; 0 where it is excluded."""

    def correlated(one, other):
        return a.irfft2(a.rfft2(one, shape) * a.xp.conj(a.rfft2(other, shape)), shape)

    energy = (still.channels * still.channels).sum(0)
    least = 1e-3 * float(energy.mean()) * float(moving.energy.sum()) + 1e-9
    variance = a.xp.clip(correlated(energy, moving.energy), least, None)
    enough = correlated(still.weight, moving.weight) > LEAST_OVERLAP * moving.area
    middle = a.zeros(shape)
    middle[: still.shape[0], : still.shape[1]] = allowed
    return enough * a.xp.roll(middle, (-(moving.side // 2),) * 2, (0, 1)) / a.xp.sqrt(variance)


def _highest(a: Arrays, best) -> tuple[np.ndarray, np.ndarray]:
    """Return the highest local maxima of a map, and where they are as one number."""
    tops = a.xp.where(best >= a.local_max(best, APART_PX), best, a.zeros(tuple(best.shape)))
    strength, places = (a.to_numpy(x) for x in a.topk(tops.reshape(-1), PEAKS))
    return strength[strength > 0], places[strength > 0]


def _signed(place: int, shape: tuple[int, int], still: tuple[int, int]) -> tuple[int, int]:
    """Return (y, x) of a place in a cyclic correlation: what lies beyond the image lies before it."""
    y, x = divmod(place, shape[1])
    return (y - shape[0] if y >= still[0] else y), (x - shape[1] if x >= still[1] else x)
