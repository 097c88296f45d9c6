"""Cities that lean: buildings on an aerial image, seen from two directions; what is true is true on the ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ...core.geometry import frames
from .base import aerial
from .scene import MadePair, displaced, turned, two_views

SITUATIONS = ("houses", "blocks", "halls")
"""Low houses with much ground between; high buildings on half of the ground; large halls on more than that."""
WORLD = 1.6
"""Side of what is drawn, in sides of the reference."""
LEAN_PX = (5.0, 18.0)
"""By how far the highest roofs of the two views lie apart, reference px."""
STREET = (96, 96, 98)
WALL = 0.55
"""Brightness of a wall, of its roof's."""
OFF_PX = 30.0
"""What the written georeference is off by, at most."""


@dataclass(frozen=True)
class Quarter:
    """What a quarter is built like; lengths in px."""

    block: tuple[float, float]
    street: float
    plot: tuple[float, float]
    built: float
    """Side of a building, of its plot's."""
    storeys: tuple[float, float]
    """Height of a building, of the highest one's."""


QUARTERS = {
    "houses": Quarter((90, 130), 12, (24, 34), 0.55, (0.3, 0.6)),
    "blocks": Quarter((100, 150), 14, (36, 60), 0.75, (0.5, 1.0)),
    "halls": Quarter((160, 240), 16, (120, 200), 0.88, (0.8, 1.0)),
}


@dataclass(frozen=True)
class Building:
    """A building: its corners on the ground, what its roof looks like, how high it is."""

    ground: np.ndarray
    """(4, 2) world px."""
    height: float
    """Of the highest one's."""
    tone: np.ndarray
    """(3,) levels."""
    things: tuple[tuple[np.ndarray, np.ndarray], ...]
    """Corners and tones of what stands on the roof."""


def make(seed: int, number: int, size: int = 480, files: Sequence[Path] = (), situations=SITUATIONS) -> MadePair:
    """Return a pair of a seed; the situations take turns; the same arguments give the same pair."""
    rng = np.random.default_rng((seed, number, 29))
    situation, side = situations[number % len(situations)], round(WORLD * size)
    ground, buildings = city(rng, aerial(rng, side, files), QUARTERS[situation])
    apart = rng.uniform(*LEAN_PX)
    leans = _leans(rng, apart)
    worlds = [standing(ground, buildings, lean) for lean in leans]
    matrix = turned(rng, (size, size), 8.0, (0.9, 1.12))
    facts = {"situation": situation, "seed": [seed, number], "lean_px": (leans[1] - leans[0]).round(2).tolist()}
    about = {"written": displaced(rng, matrix, rng.uniform(0, OFF_PX)), "facts": facts}
    return two_views(rng, worlds, matrix, size, f"city_{situation}", **about)


def _leans(rng: np.random.Generator, apart_px: float) -> list[np.ndarray]:
    """Return by how much (2,) the highest roof lies beside its ground in each view."""
    first = rng.uniform(0.2, 0.8) * apart_px
    angle = rng.uniform(0, 2 * np.pi)
    along = np.array([np.cos(angle), np.sin(angle)])
    return [-first * along, (apart_px - first) * along]


def city(rng: np.random.Generator, ground: np.ndarray, quarter: Quarter) -> tuple[np.ndarray, list[Building]]:
    """Return the ground (side, side, 3) with streets on it, and the buildings between them."""
    side = len(ground)
    block, turn = rng.uniform(*quarter.block, 2), frames.similarity(1.0, rng.uniform(0, 90))[:2, :2].T
    reach = int(np.ceil(side / block.min())) + 1
    paved, buildings = ground.copy(), []
    for i in range(-reach, reach):
        for j in range(-reach, reach):
            low = np.array([i, j]) * block
            street = np.array([low, low + (block[0], 0), low + block, low + (0, block[1])]) @ turn + side / 2
            if ((street > -50).all(axis=1) & (street < side + 50).all(axis=1)).any():
                width = round(quarter.street)
                cv2.polylines(paved, [np.round(street).astype(np.int32)], True, STREET, width, cv2.LINE_AA)
                buildings += _block(rng, low + quarter.street, block - 2 * quarter.street, turn, side, quarter)
    return paved, buildings


def _block(rng, low, extent, turn, side: int, quarter: Quarter) -> list[Building]:
    """Return the buildings of a block: one on each plot, now and then none."""
    counts = np.maximum(1, (extent / rng.uniform(*quarter.plot, 2)).astype(int))
    plot, made = extent / counts, []
    for at in np.ndindex(*counts):
        if rng.random() < 0.15:
            continue
        share = quarter.built * rng.uniform(0.8, 1.1, 2)
        corner = low + (np.array(at) + (1 - share) / 2) * plot
        made.append(_building(rng, corner, share * plot, turn, side, rng.uniform(*quarter.storeys)))
    return made


def _building(rng, corner, extent, turn, side: int, height: float) -> Building:
    def placed(low, size):
        return np.array([low, low + (size[0], 0), low + size, low + (0, size[1])]) @ turn + side / 2

    things = []
    for _ in range(rng.integers(2, 6)):
        size = extent * rng.uniform(0.1, 0.3, 2)
        things.append((placed(corner + rng.random(2) * (extent - size), size), rng.uniform(40, 240) * np.ones(3)))
    tone = rng.uniform(70, 215) * np.ones(3) + rng.normal(0, 14, 3)
    return Building(placed(corner, extent), height, tone, tuple(things))


def standing(ground: np.ndarray, buildings: list[Building], lean_px: np.ndarray) -> np.ndarray:
    """Return a ground with its buildings as a view shows them in which the highest roof lies `lean_px` (2,) aside."""
    canvas = ground.copy()
    # What a roof may hide lies the way it leans: it is drawn before.
    for building in sorted(buildings, key=lambda b: -float(b.ground.mean(axis=0) @ lean_px)):
        aside = building.height * lean_px
        tone = np.clip(building.tone, 0, 255)
        for first, second in zip(building.ground, np.roll(building.ground, -1, axis=0)):
            _fill(canvas, np.array([first, second, second + aside, first + aside]), WALL * tone)
        _fill(canvas, building.ground + aside, tone)
        for outline, shade in building.things:
            _fill(canvas, outline + aside, shade)
    return canvas


def _fill(canvas: np.ndarray, corners: np.ndarray, tone) -> None:
    """Fill a convex (K, 2) outline, px."""
    cv2.fillConvexPoly(canvas, sixteenths(corners), np.asarray(tone, float).tolist(), cv2.LINE_AA, 4)


def sixteenths(corners: np.ndarray) -> np.ndarray:
    """Return (K, 2) px as OpenCV takes them with a shift of 4: sixteenths, from the middle of the first pixel."""
    return np.round((corners - 0.5) * 16).astype(np.int32)
