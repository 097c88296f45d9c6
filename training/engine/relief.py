"""Local displacements that no homography follows: smooth distortion, relief seen askew, buildings that lean."""

from __future__ import annotations

import cv2
import numpy as np

SPACING_PX = 34
"""Of buildings."""


def draw_local(rng: np.random.Generator, size: int, amplitude_px: float, kind: str) -> np.ndarray:
    """Return (size, size, 2) float32 px of displacements of at most `amplitude_px`; `kind` is one of LOCALS."""
    if amplitude_px <= 0 or kind == "none":
        return np.zeros((size, size, 2), np.float32)
    field = DRAWN[kind](rng, size)
    most = np.linalg.norm(field, axis=-1).max() + 1e-6
    return (field * (amplitude_px * rng.uniform(0.5, 1.0) / most)).astype(np.float32)


def smooth(rng, size: int) -> np.ndarray:
    """A rubber sheet, pulled both ways."""
    knots = int(rng.integers(3, 7))
    return cv2.resize(rng.normal(size=(knots, knots, 2)), (size, size), interpolation=cv2.INTER_CUBIC)


def relief(rng, size: int) -> np.ndarray:
    """Hills and ridges seen from one side: all places move along one direction, by their height."""
    heights = np.zeros((size, size))
    for octave in range(3):
        knots = int(rng.integers(3, 5)) * 2**octave
        level = cv2.resize(rng.normal(size=(knots, knots)), (size, size), interpolation=cv2.INTER_CUBIC)
        heights += (-np.abs(level) if rng.random() < 0.4 else level) / 2.2**octave
    return _along(rng, heights - heights.mean())


def lean(rng, size: int) -> np.ndarray:
    """Roofs moved away from their feet, the ground at rest."""
    heights = np.zeros((size, size), np.float32)
    angle = rng.uniform(0, 90)
    for _ in range(rng.integers(2, 3 + (size // SPACING_PX) ** 2)):
        centre, sides = rng.uniform(0, size, 2), rng.uniform(9, 34, 2)
        box = cv2.boxPoints((tuple(centre), tuple(sides), float(angle + rng.normal(0, 3)))).astype(np.int32)
        cv2.fillPoly(heights, [box], float(rng.uniform(0.3, 1.0)))
    return _along(rng, cv2.GaussianBlur(heights, (0, 0), 0.7))


def _along(rng, heights: np.ndarray) -> np.ndarray:
    angle = rng.uniform(0, 2 * np.pi)
    return heights[..., None] * np.array([np.cos(angle), np.sin(angle)])


DRAWN = {"smooth": smooth, "relief": relief, "lean": lean}
LOCALS = ("none", *DRAWN)
