"""An invented country: its ground as layers of pixels, seen from the air and drawn in an old map's manner.

One pixel of the layers is one reference pixel; a part of the country is drawn at any size.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

SEA_LEVEL, WOODED = -0.9, 0.75
PARCEL_PX = 34
"""Mean distance between the middles of neighbouring parcels."""
TOWN_PX = 420
"""The same of towns."""
INK, BROWN, BLUE = (52, 46, 44), (122, 92, 66), (96, 112, 128)


@dataclass(frozen=True)
class Country:
    """Layers (rows, cols) of a country, and its lines in pixels."""

    height: np.ndarray
    """float32, about -3..3."""
    tone: np.ndarray
    """float32 0..1: how light a parcel is."""
    border: np.ndarray
    """uint8: 255 on the borders between parcels."""
    wood: np.ndarray
    """uint8: 255 in woods."""
    roads: tuple[np.ndarray, ...]
    """(N, 2) each."""
    rivers: tuple[np.ndarray, ...]
    houses: np.ndarray
    """(N, 4, 2) corners."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return self.height.shape

    @property
    def sea(self) -> np.ndarray:
        """(rows, cols) bool."""
        return self.height < SEA_LEVEL

    def part(self, x: int, y: int, width: int, height: int) -> Country:
        """Return a window of the country, in pixels of its own."""
        here = slice(y, y + height), slice(x, x + width)
        corner, size = np.array([x, y]), np.array([width, height])

        def meets(line: np.ndarray) -> bool:
            low, high = line.reshape(-1, 2).min(0) - corner, line.reshape(-1, 2).max(0) - corner
            return bool((high > 0).all() and (low < size).all())

        layers = {name: getattr(self, name)[here] for name in ("height", "tone", "border", "wood")}
        lines = {
            name: tuple(line - corner for line in getattr(self, name) if meets(line)) for name in ("roads", "rivers")
        }
        houses = np.array([house - corner for house in self.houses if meets(house)]).reshape(-1, 4, 2)
        return replace(self, **layers, **lines, houses=houses)


def invent(seed: int, side: int) -> Country:
    """Return a country of `side` x `side` pixels; another seed is another one."""
    rng = np.random.default_rng((seed, 61))
    height = _noise(rng, side, (900, 300, 110, 40))
    wood = np.where((_noise(rng, side, (240, 70, 24)) > WOODED) & (height > SEA_LEVEL), 255, 0).astype(np.uint8)
    parcels = _parcels(rng, side)
    tone = rng.uniform(0.25, 0.75, parcels.max() + 1).astype(np.float32)[parcels]
    border = cv2.morphologyEx(parcels.astype(np.uint16), cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)) > 0
    towns = _towns(rng, side, height)
    roads = _roads(rng, towns)
    rivers = [_winding(rng, *ends, 60.0) for ends in rng.uniform(0, side, (max(2, side * side // 900_000), 2, 2))]
    houses = [house for town in towns for house in _houses(rng, town)]
    return Country(height, tone, (border * 255).astype(np.uint8), wood, tuple(roads), tuple(rivers), np.array(houses))


def from_the_air(country: Country, seed: int = 0) -> np.ndarray:
    """Return (rows, cols, 3) uint8: the country as an aerial camera sees it."""
    rng = np.random.default_rng((seed, 67))
    light = _shade(country.height)
    grey = 0.55 * country.tone + 0.2 + 0.18 * light
    image = grey[..., None] * np.array([0.9, 1.0, 0.72], np.float32)
    image[country.border > 0] *= 0.72
    image[country.wood > 0] = np.array([0.16, 0.26, 0.14]) + 0.1 * light[country.wood > 0, None]
    image[country.sea] = (0.1, 0.17, 0.27)
    for river in country.rivers:
        _line(image, river, (0.14, 0.2, 0.24), 7)
    for road in country.roads:
        _line(image, road, (0.72, 0.7, 0.66), 4)
    for house, tone in zip(country.houses, rng.uniform(0.45, 1.0, len(country.houses))):
        _fill(image, house + 1.5, (0.12, 0.12, 0.12))
        _fill(image, house, (float(tone), float(0.8 * tone), float(0.72 * tone)))
    rough = rng.normal(0, 0.025, image.shape[:2]).astype(np.float32)
    image = cv2.GaussianBlur(image, (0, 0), 0.7) + rough[..., None]
    return np.clip(255 * image, 1, 255).astype(np.uint8)


def drawn(country: Country, scale: float, seed: int = 0) -> np.ndarray:
    """Return (rows, cols, 3) uint8 at `scale` times the country's pixels: engraved, on white paper."""
    rng = np.random.default_rng((seed, 71))
    rows, cols = (round(length * scale) for length in country.shape)
    image = np.full((rows, cols, 3), 255, np.uint8)
    height = cv2.resize(country.height, (cols, rows), interpolation=cv2.INTER_CUBIC)
    _contours(image, height, scale)
    border = cv2.resize(country.border, (cols, rows), interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    image[(border > 127) & (rng.random((rows, cols)) < 0.5)] = (150, 140, 130)
    _trees(rng, image, cv2.resize(country.wood, (cols, rows), interpolation=cv2.INTER_NEAREST), scale)
    sea = (height < SEA_LEVEL).astype(np.uint8)
    _water_lines(image, sea)
    for river in country.rivers:
        _line(image, river * scale, BLUE, max(2, round(4 * scale)))
    for width, ink in ((max(4, round(4.5 * scale)), INK), (max(2, round(4.5 * scale) - 3), (255, 255, 255))):
        for road in country.roads:
            _line(image, road * scale, ink, width)
    for house in country.houses:
        _fill(image, house * scale, INK)
    _names(rng, image, scale)
    return image


def _shade(height: np.ndarray) -> np.ndarray:
    across = cv2.GaussianBlur(height, (0, 0), 2.0)
    slope = cv2.Sobel(across, cv2.CV_32F, 1, 0) + cv2.Sobel(across, cv2.CV_32F, 0, 1)
    return np.clip(4 * slope, -1, 1)


def _noise(rng: np.random.Generator, side: int, lengths: tuple[int, ...]) -> np.ndarray:
    """Return (side, side) float32 of unit deviation, made of bumps of several lengths, the long ones highest."""
    total = np.zeros((side, side), np.float32)
    for length in lengths:
        cells = side // length + 3
        coarse = rng.normal(0, 1, (cells, cells)).astype(np.float32)
        # Long bumps are made small first: the whole would not fit into memory.
        step = max(1, length // 24)
        fine = cv2.resize(coarse, None, fx=length / step, fy=length / step, interpolation=cv2.INTER_CUBIC)
        seen = -(-side // step) + 1
        x, y = rng.integers(0, len(fine) - seen, 2)
        size = (seen * step, seen * step)
        bumps = cv2.resize(fine[y : y + seen, x : x + seen], size, interpolation=cv2.INTER_CUBIC)
        total += length**0.7 * bumps[:side, :side]
    return total / total.std()


def _parcels(rng: np.random.Generator, side: int) -> np.ndarray:
    """Return the number of each pixel's parcel: the nearest of scattered middles."""
    seeds = np.ones((side, side), np.uint8)
    count = (side // PARCEL_PX) ** 2
    seeds[rng.integers(0, side, count), rng.integers(0, side, count)] = 0
    return cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)[1]


def _towns(rng: np.random.Generator, side: int, height: np.ndarray) -> np.ndarray:
    steps = np.arange(TOWN_PX / 2, side, TOWN_PX)
    towns = (
        np.stack(np.meshgrid(steps, steps), -1).reshape(-1, 2)
        + rng.uniform(-0.35, 0.35, (len(steps) ** 2, 2)) * TOWN_PX
    )
    inside = np.clip(towns, 0, side - 1).astype(int)
    return towns[height[inside[:, 1], inside[:, 0]] > SEA_LEVEL + 0.15]


def _roads(rng: np.random.Generator, towns: np.ndarray) -> list[np.ndarray]:
    """Return roads from each town to its three nearest."""
    roads = []
    for number, town in enumerate(towns):
        near = np.argsort(np.linalg.norm(towns - town, axis=1))[1:4]
        roads += [_winding(rng, town, towns[other], 14.0) for other in near if other > number]
    return roads


def _winding(rng: np.random.Generator, start: np.ndarray, end: np.ndarray, sway: float) -> np.ndarray:
    t = np.linspace(0, 1, 90)[:, None]
    along = end - start
    across = np.array([-along[1], along[0]]) / max(np.hypot(*along), 1)
    swing = sum(rng.normal(0, sway / k) * np.sin(k * np.pi * t) for k in range(1, 9))
    return start + t * along + swing * across


def _houses(rng: np.random.Generator, town: np.ndarray) -> list[np.ndarray]:
    """Return the houses of a town along its crooked grid of streets."""
    count, angle = int(rng.integers(3, 8)), rng.uniform(0, np.pi / 2)
    axes = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    houses = []
    for cell in np.stack(np.meshgrid(np.arange(count), np.arange(count)), -1).reshape(-1, 2):
        middle = (cell - count / 2 + rng.uniform(-0.12, 0.12, 2)) * 17.0
        if np.hypot(*middle) > 8.5 * count * rng.uniform(0.7, 1.05):
            continue
        half = rng.uniform(3.0, 6.0, 2)
        corners = middle + half * np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]])
        houses.append(town + corners @ axes)
    return houses


def _contours(image: np.ndarray, height: np.ndarray, scale: float) -> None:
    steps = np.floor(4 * cv2.GaussianBlur(height, (0, 0), 2 * scale)).astype(np.int16)
    edge = cv2.morphologyEx(steps, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)) > 0
    image[edge] = BROWN


def _trees(rng: np.random.Generator, image: np.ndarray, wood: np.ndarray, scale: float) -> None:
    rows, cols = wood.shape
    spots = rng.uniform(0, 1, (int(rows * cols / (9 * scale) ** 2), 2)) * (cols, rows)
    for x, y in spots[wood[spots[:, 1].astype(int), spots[:, 0].astype(int)] > 0]:
        cv2.circle(image, (int(x), int(y)), max(2, round(2.2 * scale)), (70, 84, 66), 1, cv2.LINE_AA)


def _water_lines(image: np.ndarray, sea: np.ndarray) -> None:
    """Draw the coast, and lines along it that grow fainter out to sea."""
    away = cv2.distanceTransform(sea, cv2.DIST_L2, 5)
    image[(away > 0) & (away < 2)] = INK
    for number, distance in enumerate((7, 13, 20, 28, 38)):
        image[np.abs(away - distance) < 0.6] = tuple(min(235, level + 28 * number) for level in BLUE)


def _names(rng: np.random.Generator, image: np.ndarray, scale: float) -> None:
    rows, cols = image.shape[:2]
    for _ in range(max(1, rows * cols // 90_000)):
        text = "".join(rng.choice(list("abdeghiklmnorstu"), int(rng.integers(4, 10)))).title()
        where = int(rng.uniform(0, cols)), int(rng.uniform(0, rows))
        cv2.putText(
            image, text, where, cv2.FONT_HERSHEY_COMPLEX_SMALL, rng.uniform(0.6, 1.1) * scale**0.5, INK, 1, cv2.LINE_AA
        )


def _line(image: np.ndarray, line: np.ndarray, ink, width: int) -> None:
    cv2.polylines(image, [np.round(line * 8 - 4).astype(np.int32)], False, ink, width, cv2.LINE_AA, 3)


def _fill(image: np.ndarray, corners: np.ndarray, ink) -> None:
    cv2.fillPoly(image, [np.round(corners * 8 - 4).astype(np.int32)], ink, cv2.LINE_AA, 3)
