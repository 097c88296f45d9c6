"""Candidate placements, and which of them are really different."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...core.geometry import frames


@dataclass(frozen=True)
class Candidate:
    """A transform from moving to reference pixels, with the strength of the structural agreement."""

    matrix: np.ndarray
    """(3, 3) moving to reference px."""
    strength: float
    """Correlation over its standard deviation under chance, up to a factor common to the level, times `trust`."""
    swept: float = 0.0
    """The strength that the sweep saw, without trust."""
    trust: float = 1.0
    """How usual its scale is, 0..1."""
    decoy: bool = False
    """Whether it is outside the allowed range: for comparison only."""


def distinct(candidates: list[Candidate], corners: np.ndarray, distance_px: float, keep: int) -> list[Candidate]:
    """Return the strongest, each at least `distance_px` (RMS over the moved corners) from all stronger ones."""
    kept: list[Candidate] = []
    moved = np.empty((0, *corners.shape))
    for candidate in sorted(candidates, key=lambda c: -c.strength):
        here = frames.apply(candidate.matrix, corners)
        if len(kept) and (_rms(moved - here) < distance_px).any():
            continue
        kept.append(candidate)
        moved = np.concatenate([moved, here[None]])
        if len(kept) == keep:
            break
    return kept


def apart(matrices: Sequence[np.ndarray], other: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """Return (N,) RMS distances, in reference px, of the corners mapped by N matrices and by another one."""
    mapped = np.reshape(matrices, (-1, 3, 3)) @ np.c_[corners, np.ones(len(corners))].T
    return _rms((mapped[:, :2] / mapped[:, 2:]).swapaxes(1, 2) - frames.apply(other, corners))


def _rms(difference: np.ndarray) -> np.ndarray:
    return np.sqrt((difference**2).sum(-1).mean(-1))
