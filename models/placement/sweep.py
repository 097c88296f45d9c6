"""The exhaustive sweep: every rotation, scale and shift, by FFT correlation of structure on a small grid.

Rotations are applied to the moving image and scales to the reference, so that each image is transformed once for each
of its own values and a hypothesis costs one product of spectra and two inverse transforms. Correlation is divided by
what chance would make of it, the root of the correlated energies: plain normalised correlation lets small overlaps win.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ...core.geometry import frames
from ...core.messages import message
from ...core.progress import IsCancelled, Progress, check
from ..arrays import Array, Arrays, fft_size
from ..features import FeaturePyramid, turned
from .candidates import Candidate

OCTAVE = 1.5
"""Images that cover different ground are compared at details this factor apart."""
BANDS = ((0.0, 0.76, 0.6, 1 / OCTAVE), (0.76, 1.32, 1.0, 1.0), (1.32, math.inf, 1.7, OCTAVE))
"""Scales from … to, the moving grid's side over SIDE, and the scale at whose details the images are compared."""
SIDE = 56
"""Side of both grids where the two images cover equal ground, in pixels."""


@dataclass(frozen=True)
class Span:
    """What to search. Scales are relative to equal ground: both valid areas of one size."""

    rotations_deg: tuple[float, ...]
    scales: tuple[float, ...]
    minimum_overlap: float = 0.4
    """Share of the smaller image's valid area that has to overlap."""
    scale_doubt: float = math.inf
    """How far, as a logarithm, scales usually are from equal ground: the standard deviation."""
    centre_xy: tuple[float, float] | None = None
    """Expected position of the moving image's centre, in reference image px; None: anywhere."""
    shift_px: float = math.inf
    """Largest distance from there, in reference image px."""
    decoys_deg: tuple[float, ...] = ()
    """Rotations known to be wrong, searched too to measure what chance reaches."""

    @property
    def angles_deg(self) -> np.ndarray:
        """All rotations, decoys last."""
        return np.array(self.rotations_deg + self.decoys_deg)


def full_turn(step_deg: float = 6.0) -> tuple[float, ...]:
    """Return rotations all around."""
    return tuple(np.arange(round(360 / step_deg)) * 360.0 / round(360 / step_deg))


def scale_steps(low: float, high: float, step: float = 0.1) -> tuple[float, ...]:
    """Return scales from low to high, evenly spaced in their logarithm by at most `step`, the middle one included."""
    n = max(1, math.ceil(math.log(high / low) / step)) + 1
    return (
        tuple(np.exp(np.linspace(math.log(low), math.log(high), n))) if high > low * 1.001 else (math.sqrt(low * high),)
    )


def sweep(
    a: Arrays,
    reference: FeaturePyramid,
    moving: FeaturePyramid,
    span: Span,
    shrink: float,
    progress: Progress,
    is_cancelled: IsCancelled,
) -> list[Candidate]:
    """Return the best shift of each rotation and scale of the span; cancels within one batch.

    `shrink` makes the grids smaller, for images whose long sides would make them huge.
    """
    found: list[Candidate] = []
    total = len(span.scales) * len(span.angles_deg)
    for low, high, share, middle in BANDS:
        scales = [s for s in span.scales if low <= s < high]
        if not scales:
            continue
        band = _Band(a, reference, moving, span, scales, SIDE * share * shrink, middle, is_cancelled)
        for candidates in a.map(band.at_scale, scales):
            found += candidates
            progress(message("Searching the placement"), len(found) / total)
    return found


class _Band:
    """The moving image's spectra at all rotations, to be compared with the reference at several scales."""

    def __init__(self, a, reference, moving, span, scales, side, middle, is_cancelled):
        self.a, self.span, self.is_cancelled = a, span, is_cancelled
        details = (moving, side, max(1.0, middle)), (reference, side / scales[0], max(1.0, 1.0 / middle))
        self.moving, _ = a.map(lambda wanted: wanted[0].at(*wanted[1:]), details)
        extent = max(max(reference.shape(side / s)) for s in scales)
        own = max(self.moving.shape)
        self.size = fft_size(round(0.5 * extent + 0.55 * own + 0.6 * min(extent, own)) + 1)
        # The turned image lies in a box at the beginning of the grid; what turns by 180° is the same box backwards.
        self.box = min(self.size, 2 * math.ceil(math.hypot(*self.moving.shape) / 2) + 2)
        self.angles, self.is_halved = _half_turn(span.angles_deg)
        y, x = np.fft.fftfreq(self.size, 1.0)[:, None], np.fft.rfftfreq(self.size, 1.0)
        self.backwards = a.asarray(np.exp(-2j * np.pi * (self.box - 1) * (x + y)))
        self.filter = a.asarray(band_pass((self.size, self.size), blur=0.5, window=4.0))
        # Made here, once, before several threads ask for them.
        self.stills = {s: reference.at(side / s, max(1.0, 1.0 / middle)) for s in scales}
        self.spectra, self.energies, self.masks = zip(*a.map(self._spectra, self._batches()))

    def _batches(self) -> Iterator[np.ndarray]:
        # At least two, so that two cores take part.
        count = min(self.a.batch(self.size**2 * 40), -(-len(self.angles) // 2))
        return iter(np.array_split(self.angles, max(1, math.ceil(len(self.angles) / count))))

    def _spectra(self, angles_deg) -> tuple:
        """Return the spectra of features, energy and mask of the moving image turned by several angles."""
        check(self.is_cancelled)
        a, half, shape = self.a, self.box / 2, (self.size, self.size)
        rows, cols = self.moving.shape
        about = frames.shift(cols / 2, rows / 2)
        maps = [about @ frames.similarity(1.0, -angle) @ frames.shift(-half, -half) for angle in angles_deg]
        stack = a.xp.concatenate([self.moving.channels, self.moving.weight[None]], 0)
        warped = a.warp(stack, maps, (self.box, self.box))
        channels = warped[:, :-1]
        energy = (channels * channels).sum(1)
        turned_channels = turned(a, channels, np.deg2rad(angles_deg))
        return a.rfft2(turned_channels, shape), a.rfft2(energy, shape), a.rfft2(warped[:, -1], shape)

    def at_scale(self, scale: float) -> list[Candidate]:
        """Return the best shift of each rotation at one scale."""
        a, shape = self.a, (self.size, self.size)
        still = self.stills[scale]
        energy = (still.channels * still.channels).sum(0)
        seen = a.rfft2(still.channels, shape) * self.filter, a.rfft2(energy, shape), a.rfft2(still.weight, shape)
        smaller = min(float(self.moving.weight.sum()), float(still.weight.sum()))
        least = 1e-3 * float(energy.mean()) ** 2 * smaller + 1e-9, self.span.minimum_overlap * smaller
        allowed = self._allowed(still)
        found = [self._best(tuple(a.xp.conj(x) for x in seen), *least, allowed)]
        if self.is_halved:
            # A real image backwards has the conjugate spectrum, so its correlations come backwards, too.
            backwards = tuple(x * a.xp.conj(self.backwards) for x in seen)
            strengths, places = self._best(backwards, *least, self._reversed(allowed))
            found.append((strengths, self._opposite(places)))
        return self._candidates(still, scale, *(np.concatenate(parts) for parts in zip(*found)))

    def _best(self, seen, least: float, enough: float, allowed) -> tuple[np.ndarray, np.ndarray]:
        """Return the highest strength of each rotation and where it is, row by row; from spectra of the still image."""
        a, shape = self.a, (self.size, self.size)
        strengths, places = [], []
        for moved, moved_energy, mask in zip(self.spectra, self.energies, self.masks):
            check(self.is_cancelled)
            strength = a.irfft2(product_sum(moved, seen[0]), shape)
            chance = a.irfft2(moved_energy * seen[1], shape)
            # In place, because these take as long as the transforms.
            strength /= a.xp.sqrt(a.xp.clip(chance, least, None, out=chance), out=chance)
            strength *= a.irfft2(mask * seen[2], shape) > enough
            strength *= allowed
            best, where = a.topk(strength.reshape(len(strength), -1), 1)
            strengths.append(a.to_numpy(best)[:, 0])
            places.append(a.to_numpy(where)[:, 0])
        return np.concatenate(strengths), np.concatenate(places)

    def _reversed(self, allowed):
        if isinstance(allowed, float):
            return allowed
        index = self.a.asarray(-np.arange(self.size) % self.size)
        return allowed[index][:, index]

    def _opposite(self, places: np.ndarray) -> np.ndarray:
        y, x = np.divmod(places, self.size)
        return (-y % self.size) * self.size + -x % self.size

    def _allowed(self, still):
        """Return 1 where a shift puts the moving image's centre near enough to where it is believed, else 0."""
        if self.span.centre_xy is None or not math.isfinite(self.span.shift_px):
            return 1.0
        inverse = np.linalg.inv(still.to_image)
        believed = frames.apply(inverse, [self.span.centre_xy])[0]
        reach = self.span.shift_px * inverse[0, 0] + 1.5
        places = np.arange(self.size)
        away = [_nearest(self.box / 2 - places - c, 0.0, self.size) for c in believed]
        near = (away[0][None] ** 2 + away[1][:, None] ** 2) <= reach**2
        return self.a.asarray(near.astype(np.float32))

    def _candidates(self, still, scale, strengths, places) -> list[Candidate]:
        """Return a candidate a rotation for the places of the peaks in the correlation, those with any overlap."""
        rows, cols = self.moving.shape
        half = self.box / 2
        about = frames.shift(-cols / 2, -rows / 2) @ np.linalg.inv(self.moving.to_image)
        dy, dx = np.divmod(places, self.size)
        # The correlation is cyclic: of all equivalent shifts take the one that brings the centres closest.
        x = half - _nearest(dx, half - still.shape[1] / 2, self.size)
        y = half - _nearest(dy, half - still.shape[0] / 2, self.size)
        known = len(self.span.rotations_deg)
        trust = math.exp(-0.5 * (math.log(scale) / self.span.scale_doubt) ** 2)
        return [
            Candidate(
                still.to_image @ frames.similarity(1.0, angle, x[i], y[i]) @ about, trust * s, s, trust, i >= known
            )
            for i, (angle, s) in enumerate(zip(self.span.angles_deg, strengths.tolist()))
            if s > 0.0
        ]


def product_sum(many: Array, one: Array) -> Array:
    """Return (B, rows, cols): the sum over channels of (B, C, rows, cols) times (C, rows, cols)."""
    total = many[:, 0] * one[0]
    for channel in range(1, len(one)):
        total += many[:, channel] * one[channel]
    return total


def _half_turn(angles_deg: np.ndarray) -> tuple[np.ndarray, bool]:
    """Return the first half of the angles, and True, where the second half is the same 180° further; else all."""
    half = len(angles_deg) // 2
    if 2 * half == len(angles_deg) and np.allclose(angles_deg[half:], angles_deg[:half] + 180.0):
        return angles_deg[:half], True
    return angles_deg, False


def band_pass(shape: tuple[int, int], blur: float, window: float) -> np.ndarray:
    """Return the half spectrum's gain of a Gaussian blur of `blur` px less the mean over a Gaussian of `window` px."""
    fy, fx = np.fft.fftfreq(shape[0], 1.0)[:, None], np.fft.rfftfreq(shape[1], 1.0)[None]
    squared = 2.0 * np.pi**2 * (fy**2 + fx**2)
    return (np.exp(-squared * blur**2) * (1.0 - np.exp(-squared * window**2))).astype(np.float32)


def _nearest(value, target: float, period: int):
    """Return the equivalent of cyclic values that is nearest to a target."""
    return value - period * np.round((value - target) / period)
