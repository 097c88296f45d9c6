"""Ground that repeats: orchards, vineyards, rows of houses, fields, solar parks, car parks, each at two dates.

At each date every object has its own brightness, some are missing, and bare ground is noise of its own: nothing but
the lattice (trees a little beside it) is common to both dates, unless there are surroundings, or gaps that stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ...core.geometry import frames
from .base import aerial
from .scene import MadePair, displaced, rough_points, turned, two_views

FINER = 2
"""Objects are drawn on a grid so many times finer."""
WORLD = 1.6
"""Side of what is drawn, in sides of the reference."""
GAPS = 0.05
"""Share of the sites that are empty at both dates, where gaps are shared."""
CLEAR_SHARE, FURTHEST_PX = 0.3, 60.0
"""Of pairs without a near prior, this share has no georeference; the others' is off by up to so many px."""
THIRD = 1 / 3
"""Of a period: how far a prior is off that tells one period from the next."""
SITUATIONS = ("bare", "surroundings", "gaps", "near", "stated")
"""Nothing else in view and a georeference off by periods, or none; an aerial image around; gaps that stay; bare, the
georeference good to a third of a period; bare, and two rough points said to be as good as that."""
NEAR = SITUATIONS[-2:]


@dataclass(frozen=True)
class Patch:
    """A piece of an object, in units of the lattice about its site: (K, 2) along the first and second step."""

    outline: np.ndarray
    tone: tuple[float, float, float]
    varies: float
    """By how much its brightness departs at each date (standard deviation, levels)."""
    missing: float = 0.03
    """Chance that it is not there at a date."""
    stays: bool = False
    """Whether it is there even where the site is empty."""


@dataclass(frozen=True)
class Kind:
    """A kind of lattice: its steps in reference px, what stands on each site, the ground between."""

    first_px: tuple[float, float]
    second: tuple[float, float]
    """Second step over the first one."""
    patches: tuple[Patch, ...]
    ground: tuple[float, float, float]
    jitter: float
    """Standard deviation of an object's place, in first steps; the same at both dates."""


def _box(x0: float, y0: float, x1: float, y1: float) -> np.ndarray:
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]])


def _disc(radius: float) -> np.ndarray:
    angle = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    return radius * np.column_stack([np.cos(angle), np.sin(angle)])


KINDS = {
    "orchard": Kind((7, 16), (0.9, 1.3), (Patch(_disc(0.36), (52, 80, 42), 14, 0.05),), (150, 132, 104), 0.03),
    "vineyard": Kind(
        (5, 9), (1.4, 2.2), (Patch(_box(-0.42, -0.17, 0.42, 0.17), (70, 96, 52), 14, 0.04),), (164, 146, 112), 0.03
    ),
    "houses": Kind(
        (13, 22),
        (1.8, 2.4),
        (
            Patch(_box(-0.5, -0.5, 0.5, -0.36), (150, 148, 146), 3, 0.0, stays=True),
            Patch(_box(-0.34, -0.22, 0.34, 0.02), (168, 104, 84), 10, 0.02),
            Patch(_box(-0.34, 0.02, 0.34, 0.26), (122, 72, 60), 10, 0.02),
        ),
        (98, 116, 78),
        0.0,
    ),
    "fields": Kind(
        (36, 70), (1.2, 1.8), (Patch(_box(-0.46, -0.47, 0.46, 0.47), (132, 130, 88), 26, 0.0),), (58, 70, 44), 0.005
    ),
    "solar": Kind(
        (18, 34), (0.4, 0.6), (Patch(_box(-0.46, -0.3, 0.46, 0.3), (38, 48, 78), 5, 0.01),), (148, 144, 116), 0.0
    ),
    "parking": Kind(
        (6, 9),
        (2.2, 3.0),
        (
            Patch(_box(-0.5, -0.3, -0.38, 0.3), (206, 206, 204), 3, 0.0, stays=True),
            Patch(_box(-0.3, -0.24, 0.3, 0.24), (120, 122, 128), 60, 0.35),
        ),
        (92, 92, 94),
        0.0,
    ),
}  # fmt: skip


@dataclass(frozen=True)
class Lattice:
    """A lattice that is laid out: where its sites are in the world, and which are empty at both dates."""

    kind: Kind
    steps: np.ndarray
    """(2, 2): rows are the steps, reference px."""
    sites: np.ndarray
    """(N, 2) world px."""
    empty: np.ndarray
    """(N,) bool."""

    @property
    def period_px(self) -> float:
        """The shorter step."""
        return float(np.linalg.norm(self.steps, axis=1).min())


def lattice(rng: np.random.Generator, kind: Kind, side: int, gaps: bool) -> Lattice:
    """Return a lattice that fills a world (`side` px), turned as it comes."""
    first = rng.uniform(*kind.first_px)
    steps = np.diag([first, first * rng.uniform(*kind.second)]) @ frames.similarity(1.0, rng.uniform(0, 180))[:2, :2].T
    reach = int(np.ceil(side / np.linalg.norm(steps, axis=1).min())) + 1
    along = np.stack(np.meshgrid(np.arange(-reach, reach + 1), np.arange(-reach, reach + 1)), axis=-1).reshape(-1, 2)
    sites = side / 2 + (along + rng.random(2)) @ steps
    sites = sites[(np.abs(sites - side / 2) < side / 2 + 2 * np.abs(steps).max()).all(axis=1)]
    empty = rng.random(len(sites)) < (GAPS if gaps else 0.0)
    return Lattice(kind, steps, sites + rng.normal(0, kind.jitter * first, sites.shape), empty)


def drawn(rng: np.random.Generator, laid: Lattice, side: int) -> np.ndarray:
    """Return the lattice at one date, (side, side, 3) uint8: brightness and what is missing are this date's own."""
    canvas = _bare(rng, laid.kind.ground, FINER * side)
    for patch in laid.kind.patches:
        there = (rng.random(len(laid.sites)) >= patch.missing) & (patch.stays | ~laid.empty)
        tones = np.array(patch.tone) + patch.varies * rng.standard_normal((len(laid.sites), 1))
        outlines = (laid.sites[:, None] + patch.outline @ laid.steps)[there]
        # OpenCV counts from the middle of the first pixel, here in sixteenths of a pixel.
        corners = np.round((FINER * outlines - 0.5) * 16).astype(np.int32)
        for outline, tone in zip(corners, np.clip(tones[there], 0, 255)):
            cv2.fillConvexPoly(canvas, outline, tone.tolist(), cv2.LINE_AA, 4)
    return cv2.resize(canvas, (side, side), interpolation=cv2.INTER_AREA)


def _bare(rng: np.random.Generator, tone, side: int) -> np.ndarray:
    """Return (side, side, 3) uint8: ground with a noise of its own, coarse and fine."""
    coarse = cv2.resize(rng.normal(0, 6, (side // 24 + 2,) * 2).astype(np.float32), (side, side))
    fine = rng.normal(0, 7, (side, side)).astype(np.float32)
    return np.clip(np.array(tone, np.float32) + (coarse + fine)[..., None], 0, 255).astype(np.uint8)


def make(seed: int, number: int, size: int = 480, files: Sequence[Path] = (), situations=SITUATIONS) -> MadePair:
    """Return a pair of a seed: kinds take turns, then the situations; the same arguments give the same pair."""
    rng = np.random.default_rng((seed, number, 19))
    name = list(KINDS)[number % len(KINDS)]
    situation = situations[number // len(KINDS) % len(situations)]
    side, shape = round(WORLD * size), (size, size)
    laid = lattice(rng, KINDS[name], side, situation == "gaps")
    worlds = [drawn(rng, laid, side) for _ in range(2)]
    if situation == "surroundings":
        worlds = _surrounded(rng, worlds, aerial(rng, side, files), size)
    georeferenced = situation in NEAR or rng.random() >= CLEAR_SHARE
    matrix = turned(rng, shape, 8.0 if georeferenced else 180.0, (0.85, 1.15))
    inverted = bool(rng.random() < THIRD)
    written, request = _prior(rng, matrix, shape, situation, laid.period_px)
    facts = {"kind": name, "situation": situation, "seed": [seed, number], "steps_px": laid.steps.round(3).tolist()}
    about = {"written": written if georeferenced else None, "facts": facts, "request": request}
    return two_views(rng, worlds, matrix, size, f"lattice_{situation}", inverted, **about)


def _prior(rng: np.random.Generator, matrix: np.ndarray, shape, situation: str, period_px: float):
    """Return the georeference to write, and what a person says, of a pair with a true matrix."""
    third = THIRD * period_px
    if situation == "near":
        return displaced(rng, matrix, rng.uniform(0, third)), {}
    written = displaced(rng, matrix, rng.uniform(2 * third, max(FURTHEST_PX, 4 * third)))
    if situation != "stated":
        return written, {}
    return written, rough_points(displaced(rng, matrix, rng.uniform(0, third)), shape, third)


def _surrounded(rng: np.random.Generator, worlds, around: np.ndarray, size: int) -> list[np.ndarray]:
    """Return worlds whose lattice ends at the border of one parcel in the middle."""
    side = len(around)
    half = rng.uniform(0.25, 0.38, 2) * size
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half * rng.uniform(0.8, 1.1, (4, 2))
    parcel = side / 2 + corners @ frames.similarity(1.0, rng.uniform(0, 90))[:2, :2].T
    mask = cv2.fillPoly(np.zeros((side, side), np.uint8), [np.round(parcel).astype(np.int32)], 255) > 0
    return [np.where(mask[..., None], world, around) for world in worlds]
