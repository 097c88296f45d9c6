"""Mirrored scans: the moving image shows the place as from behind."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .base import aerial
from .scene import MadePair, turned, two_views

SITUATIONS = ("flipped",)
"""Of a set: there is one kind."""
WORLD = 1.6
"""Side of what is drawn, in sides of the reference."""


def make(seed: int, number: int, size: int = 480, files: Sequence[Path] = (), situations=SITUATIONS) -> MadePair:
    """Return a pair of a seed, turned as it comes, without georeference; the same arguments give the same pair."""
    rng = np.random.default_rng((seed, number, 37))
    world = aerial(rng, round(WORLD * size), files)
    flip = np.array([[-1.0, 0, size], [0, 1, 0], [0, 0, 1]])
    matrix = turned(rng, (size, size), 180.0, (0.85, 1.15)) @ flip
    facts = {"situation": situations[0], "seed": [seed, number]}
    inverted = bool(rng.random() < 1 / 3)
    return two_views(rng, (world, world), matrix, size, f"mirror_{situations[0]}", inverted, facts=facts)
