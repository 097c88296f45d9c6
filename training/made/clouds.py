"""Cloud decks over any aerial image: each view sees them at another place, their shadows lie on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from ...core.geometry import frames
from ..views.land import noise
from .base import aerial
from .scene import MadePair, displaced, turned, two_views

SITUATIONS = ("half", "quarter", "cold", "veiled")
"""Over half of the image, over a quarter; over half, the moving view being thermal: bright clouds are cold and dark;
the same with a field of small clouds, where heat hardly shows the ground."""
COVER = {"half": 0.5, "quarter": 0.25, "cold": 0.5, "veiled": 0.4}
CELLS = {"half": (5, 40), "quarter": (5, 40), "cold": (5, 40), "veiled": (40, 90)}
"""Large and small clouds along a side of what is drawn."""
FAINT, BLURRED_PX = (0.05, 0.25), (2.0, 4.0)
"""What is left of the ground's contrast where heat hardly shows it, and how blurred it is."""
WORLD = 1.6
"""Side of what is drawn, in sides of the reference."""
PARALLAX_PX, SHADOW_PX = (8.0, 30.0), (10.0, 50.0)
"""By how far the deck lies apart in the two views, and its shadow beside it, reference px."""
EDGE = 0.06
"""Over what part of the noise's range a cloud's edge grows opaque."""
CLOUD, DARK = 236.0, 0.55
OFF_PX = 30.0
"""What the written georeference is off by, at most."""


def make(seed: int, number: int, size: int = 480, files: Sequence[Path] = (), situations=SITUATIONS) -> MadePair:
    """Return a pair of a seed; the situations take turns; the same arguments give the same pair."""
    rng = np.random.default_rng((seed, number, 31))
    situation, side = situations[number % len(situations)], round(WORLD * size)
    ground = aerial(rng, side, files).astype(np.float32)
    opaque = deck(rng, side, COVER[situation], CELLS[situation])
    cold = situation in ("cold", "veiled")
    shadow, apart = _vector(rng, SHADOW_PX), _vector(rng, PARALLAX_PX)
    share, tone = rng.uniform(0.2, 0.8), CLOUD * (0.85 + 0.3 * noise(rng, side, 20)[..., None])
    lit = ground * (1 - (1 - DARK) * moved(opaque, shadow)[..., None])
    grounds = lit, faint(rng, ground) if situation == "veiled" else lit
    worlds = [
        covered(below, moved(opaque, part * apart), moved(tone, part * apart))
        for below, part in zip(grounds, (share - 1, share))
    ]
    matrix = turned(rng, (size, size), 8.0, (0.9, 1.12))
    facts = {"situation": situation, "seed": [seed, number], "parallax_px": apart.round(2).tolist()}
    about = {"written": displaced(rng, matrix, rng.uniform(0, OFF_PX)), "facts": facts}
    return two_views(rng, worlds, matrix, size, f"clouds_{situation}", cold, **about)


def faint(rng: np.random.Generator, ground: np.ndarray) -> np.ndarray:
    """Return a ground (side, side, 3) as heat shows it that hardly differs from place to place."""
    blurred = cv2.GaussianBlur(ground, None, rng.uniform(*BLURRED_PX))
    return blurred.mean() + rng.uniform(*FAINT) * (blurred - blurred.mean())


def deck(rng: np.random.Generator, side: int, cover: float, cells=CELLS["half"]) -> np.ndarray:
    """Return how opaque (side, side) clouds are, 0..1, over a share of the area; large and small `cells` along it."""
    rough = 0.8 * noise(rng, side, cells[0]) + 0.2 * noise(rng, side, cells[1])
    low = float(np.quantile(rough, 1 - cover))
    return np.clip((rough - low) / EDGE + 0.5, 0, 1).astype(np.float32)


def covered(ground: np.ndarray, opaque: np.ndarray, tone: np.ndarray) -> np.ndarray:
    """Return a ground (side, side, 3) under clouds, uint8."""
    share = opaque[..., None]
    return np.clip(ground * (1 - share) + np.atleast_3d(tone) * share, 0, 255).astype(np.uint8)


def moved(image: np.ndarray, by_px: np.ndarray) -> np.ndarray:
    """Return an image displaced by (2,) px; its edge continues."""
    matrix = np.float32(frames.shift(*by_px)[:2])
    return cv2.warpAffine(np.float32(image), matrix, image.shape[1::-1], borderMode=cv2.BORDER_REFLECT)


def _vector(rng: np.random.Generator, length_px: tuple[float, float]) -> np.ndarray:
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(*length_px)
    return length * np.array([np.cos(angle), np.sin(angle)])
