"""Scenes with a known smooth distortion: a shift and a wave along each axis, seen as by another sensor."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from .base import mirrored
from .scene import MadePair, checked, seen

WAVELENGTHS_PX, AMPLITUDES_PX, SHIFT_PX = (500.0, 3000.0), (1.0, 6.0), 12.0
SITUATIONS = ("smooth",)
"""Of a set: there is one kind."""


def make(seed: int, number: int, size: int = 2000, files: Sequence[Path] = (), situations=SITUATIONS) -> MadePair:
    """Return a pair of a seed; the same arguments give the same pair."""
    rng = np.random.default_rng((seed, number, 23))
    wavelength = float(np.exp(rng.uniform(*np.log(WAVELENGTHS_PX))))
    shift, amplitude = rng.uniform(-SHIFT_PX, SHIFT_PX, 2), float(rng.uniform(*AMPLITUDES_PX))
    wave = Wave(shift, amplitude, wavelength, rng.uniform(0, 2 * np.pi, 2))
    ground = mirrored(rng, size, files)
    moving = cv2.GaussianBlur(wave.warped(ground), (0, 0), 1.0)
    facts = {"seed": [seed, number], "wavelength_px": round(wavelength, 1), "amplitude_px": round(amplitude, 2)}
    checks = checked(wave.forward, (size, size), (size, size))
    return MadePair(seen(rng, ground), seen(rng, moving, True), checks, f"distorted_{situations[0]}", np.eye(3), facts)


class Wave:
    """A smooth displacement from moving to reference px."""

    def __init__(self, shift_px: np.ndarray, amplitude_px: float, wavelength_px: float, phase: np.ndarray):
        self.shift_px, self.amplitude_px, self.wavelength_px, self.phase = shift_px, amplitude_px, wavelength_px, phase

    def forward(self, moving_xy: np.ndarray) -> np.ndarray:
        """Map (N, 2) moving px to reference px: x is displaced along y, y along x."""
        turn = 2 * np.pi * moving_xy[:, ::-1] / self.wavelength_px + self.phase
        return moving_xy + self.shift_px + self.amplitude_px * np.sin(turn)

    def warped(self, ground: np.ndarray) -> np.ndarray:
        """Return an image (rows, cols, 3) of the reference as the moving one shows it, mirrored beyond its edges."""
        rows, cols = ground.shape[:2]
        x, y = np.meshgrid(np.arange(cols) + 0.5, np.arange(rows) + 0.5)
        there = self.forward(np.column_stack([x.ravel(), y.ravel()])).reshape(rows, cols, 2) - 0.5
        there = there.astype(np.float32)
        return cv2.remap(ground, there[..., 0], there[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
