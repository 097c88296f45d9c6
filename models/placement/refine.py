"""Sharpening hypotheses: a few rotations and scales around each, every shift near it, on a finer grid.

The grid is that of whichever image covers less ground; the other one is resampled into it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np

from ...core.geometry import frames
from ...core.progress import IsCancelled, check
from ..arrays import Array, Arrays, fft_size
from ..features import FeaturePyramid, Structure, turned
from .candidates import Candidate
from .sweep import OCTAVE, band_pass, product_sum

STAR = np.array([[0, 0], [1, 0], [-1, 0], [0, 1], [0, -1]], float)


@dataclass(frozen=True)
class Step:
    """Search range around a candidate: degrees, log scale, and pixels of the grid."""

    rotation_deg: float
    log_scale: float
    shift_px: int


class Sizes(Protocol):
    """An image's features at any size."""

    def at(self, side: float, detail: float = 1.0) -> Structure:
        """Return features on a grid of `side`; see FeaturePyramid."""


class Grids(Protocol):
    """What candidates are compared on."""

    def frame_of(self, candidate: Candidate) -> Any:
        """Return what candidates have in common that are compared on one grid; it can be sorted."""

    def at(self, side: float, candidate: Candidate) -> Level:
        """Return the level of a grid of `side` for a candidate."""


def refine(
    levels: Grids, candidates: list[Candidate], side: float, steps: tuple[Step, ...], is_cancelled: IsCancelled
) -> list[Candidate]:
    """Return the candidates moved to their nearest maximum, with their strength on a grid of `side`, best first."""
    out: list[Candidate] = []
    for key in sorted({levels.frame_of(c) for c in candidates}):
        group = [c for c in candidates if levels.frame_of(c) == key]
        level = levels.at(side, group[0])
        for step in steps:
            group = _star(level, group, step, is_cancelled)
        out += group
    return sorted(out, key=lambda c: -c.strength)


def equal_ground_scale(matrix: np.ndarray, reference: FeaturePyramid, moving: FeaturePyramid) -> float:
    """Return the scale of a matrix relative to the one at which both valid areas are equal."""
    centre = np.array(moving.image.shape[::-1]) / 2.0
    area = abs(np.linalg.det(frames.local_linear(matrix, centre)))
    return math.sqrt(area) * moving.area_side / reference.area_side


class Levels:
    """The levels that candidates are compared on, each made once."""

    def __init__(self, a: Arrays, reference: FeaturePyramid, moving: FeaturePyramid):
        self.a, self.reference, self.moving = a, reference, moving
        self._made: dict[tuple, Level] = {}

    def frame_of(self, candidate: Candidate) -> tuple[bool, float]:
        """Return whether the moving image holds the grid, and by what the other one's ground is larger, in octaves."""
        scale = equal_ground_scale(candidate.matrix, self.reference, self.moving)
        octave = round(abs(math.log(scale)) / math.log(OCTAVE))
        return (scale < 1.0 and octave > 0), OCTAVE**octave

    def at(self, side: float, candidate: Candidate) -> Level:
        """Return the level of a grid of `side` for the candidate's scale."""
        key = side, *self.frame_of(candidate)
        if key not in self._made:
            self._made[key] = Level(self.a, self.reference, self.moving, *key)
        return self._made[key]


class Level:
    """Both images' features at one size, ready to be compared under many matrices."""

    def __init__(
        self,
        a: Arrays,
        reference: Sizes,
        moving: Sizes,
        side: float,
        in_moving: bool,
        larger: float,
        window: float = 5.0,
    ):
        self.a, self.in_moving = a, in_moving
        holder, other = (moving, reference) if in_moving else (reference, moving)
        wanted = (holder, side, 1.0), (other, side * larger, larger)
        self.still, self.other = a.map(_features, wanted)
        self.reach = max(2, round(side / 16))
        rows, cols = self.still.shape
        self.size = (fft_size(rows + self.reach), fft_size(cols + self.reach))
        self.gain = a.asarray(band_pass(self.size, 0.5, window))
        spectrum = a.rfft2(self.still.channels, self.size) * self.gain
        self.filtered = a.irfft2(spectrum, self.size)[:, :rows, :cols] * self.still.weight
        self.spectrum = a.xp.conj(spectrum)
        energy = (self.still.channels * self.still.channels).sum(0)
        self.energy_spectrum = a.xp.conj(a.rfft2(energy, self.size))
        self.least = 0.05 * float(energy.sum()) * float(energy.mean()) + 1e-9

    def to_still(self, matrix: np.ndarray) -> np.ndarray:
        """Return other to still grid px for a moving to reference matrix in image px."""
        matrix = np.linalg.inv(matrix) if self.in_moving else matrix
        return np.linalg.inv(self.still.to_image) @ matrix @ self.other.to_image

    def to_matrix(self, placed: np.ndarray) -> np.ndarray:
        """Return the moving to reference matrix in image px for other to still grid px."""
        matrix = self.still.to_image @ placed @ np.linalg.inv(self.other.to_image)
        matrix = np.linalg.inv(matrix) if self.in_moving else matrix
        return matrix / matrix[2, 2]

    def warped(self, placed: np.ndarray) -> Array:
        """Return (B, 5, rows, cols) features of the other image under (B, 3, 3) other to still grid px."""
        a = self.a
        seen = a.warp(self.other.channels, np.linalg.inv(placed), self.still.shape)
        return turned(a, seen, [rotation_rad(m) for m in placed])

    def compare(self, placed: np.ndarray, shift_px: int) -> tuple[np.ndarray, np.ndarray]:
        """Return (B,) strengths at the best shift within `shift_px` and (B, 2) these shifts, to add to placed."""
        a, radius = self.a, min(shift_px, self.reach)
        moved = self.warped(placed)
        shifts = range(-radius, radius + 1)
        spectra = (
            product_sum(a.rfft2(moved, self.size), self.spectrum),
            a.rfft2((moved * moved).sum(1), self.size) * self.energy_spectrum,
        )
        agreement, chance = (a.irfft2_at(x, self.size, shifts, shifts) for x in spectra)
        strength = a.to_numpy(agreement / a.xp.sqrt(a.xp.clip(chance, self.least, None)))
        peaks, places = zip(*(_peak(s) for s in strength))
        # The correlation's argument is how far the moved image has to be pulled back.
        return np.array(peaks), -np.array(places)


def _features(wanted: tuple[Sizes, float, float]) -> Structure:
    image, side, detail = wanted
    return image.at(side, detail)


def rotation_rad(matrix: np.ndarray) -> float:
    """Return the rotation, x towards y, of the linear part of a matrix that does not mirror."""
    return math.atan2(matrix[1, 0] - matrix[0, 1], matrix[0, 0] + matrix[1, 1])


def _star(level: Level, candidates: list[Candidate], step: Step, is_cancelled: IsCancelled) -> list[Candidate]:
    """Return the candidates at the vertex of parabolas through neighbours in rotation and scale."""
    count = min(level.a.batch(level.size[0] * level.size[1] * 48 * len(STAR)), -(-len(candidates) // 2))
    groups = [candidates[i : i + count] for i in range(0, len(candidates), max(count, 1))]

    def moved(group: list[Candidate]) -> list[Candidate]:
        check(is_cancelled)
        return _moved(level, group, step)

    return [candidate for group in level.a.map(moved, groups) for candidate in group]


def _moved(level: Level, group: list[Candidate], step: Step) -> list[Candidate]:
    turns, grows = step.rotation_deg * STAR[:, 0], step.log_scale * STAR[:, 1]
    centres = [level.to_still(c.matrix) for c in group]
    placed = np.stack([[_varied(level, m, r, s) for r, s in zip(turns, grows)] for m in centres])
    strength, shift = level.compare(placed.reshape(-1, 3, 3), step.shift_px)
    strength, shift = strength.reshape(len(group), -1), shift.reshape(len(group), -1, 2)
    return [_vertex(level, c, placed[i], strength[i], shift[i], step) for i, c in enumerate(group)]


def _vertex(level: Level, candidate: Candidate, placed, strength, shift, step: Step) -> Candidate:
    best = int(np.argmax(strength))
    centre = frames.shift(*shift[best]) @ placed[best]
    turn = _parabola(strength[2], strength[0], strength[1]) if best in (0, 3, 4) else 0.0
    grow = _parabola(strength[4], strength[0], strength[3]) if best in (0, 1, 2) else 0.0
    centre = _varied(level, centre, step.rotation_deg * turn, step.log_scale * grow)
    return replace(candidate, matrix=level.to_matrix(centre), strength=candidate.trust * float(strength[best]))


def _varied(level: Level, placed: np.ndarray, rotation_deg: float, log_scale: float) -> np.ndarray:
    """Return a matrix turned and scaled about the middle of the still image."""
    rows, cols = level.still.shape
    middle = np.array([cols, rows]) / 2.0
    turn = frames.similarity(math.exp(log_scale), rotation_deg)
    return frames.shift(*middle) @ turn @ frames.shift(*-middle) @ placed


def _peak(surface: np.ndarray) -> tuple[float, tuple[float, float]]:
    """Return the maximum of a square around shift 0 and where it is (x, y), by parabolas between pixels."""
    radius = surface.shape[0] // 2
    y, x = divmod(int(np.argmax(surface)), surface.shape[1])
    dx = _parabola(*surface[y, x - 1 : x + 2]) if 0 < x < 2 * radius else 0.0
    dy = _parabola(*surface[y - 1 : y + 2, x]) if 0 < y < 2 * radius else 0.0
    return float(surface[y, x]), (x - radius + dx, y - radius + dy)


def _parabola(before: float, here: float, after: float) -> float:
    """Return where the parabola through values at -1, 0, 1 peaks, within -1..1; 0 where it has no peak."""
    bend = 2.0 * here - before - after
    return float(np.clip(0.5 * (after - before) / bend, -1.0, 1.0)) if bend > 1e-12 else 0.0
