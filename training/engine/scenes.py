"""Procedural scenes: fields, roads, blocks and water drawn from a seed, for training where there is no data at all."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

SIDE = 384


@lru_cache(maxsize=256)
def draw(seed: int, side: int = SIDE) -> np.ndarray:
    """Return a (side, side, 3) uint8 scene."""
    rng = np.random.default_rng((seed, 77))
    image = _fields(rng, side)
    if rng.random() < 0.5:
        _water(rng, image)
    share = (side / SIDE) ** 2
    for _ in range(int(share * rng.integers(2, 6))):
        _blocks(rng, image)
    for _ in range(int(share * rng.integers(2, 6))):
        _road(rng, image)
    texture = noise(rng, side, 2.0) * rng.uniform(5, 20) + noise(rng, side, 20.0) * rng.uniform(5, 25)
    noisy = image.astype(np.float32) + texture[..., None]
    return np.clip(cv2.GaussianBlur(noisy, (0, 0), 0.6), 0, 255).astype(np.uint8)


def noise(rng: np.random.Generator, side: int, scale: float) -> np.ndarray:
    """Return (side, side) float32 noise of about unit deviation whose grains are `scale` px wide."""
    coarse = max(2, int(np.ceil(side / scale)))
    grid = rng.normal(size=(coarse, coarse)).astype(np.float32)
    return cv2.resize(grid, (side, side), interpolation=cv2.INTER_CUBIC)


def _colour(rng) -> np.ndarray:
    return rng.uniform(30, 225) + rng.uniform(-35, 35, 3)


def _fields(rng, side: int) -> np.ndarray:
    """Return Voronoi cells, some of them striped by a plough."""
    count = int(rng.integers(8, 50) * max(1.0, (side / SIDE) ** 2))
    nearest = _voronoi(rng, side, count, rng.uniform(0.7, 1.4))
    image = np.array([_colour(rng) for _ in range(count)], np.float32)[nearest]
    for cell in rng.choice(count, count // 4, replace=False):
        angle, period = rng.uniform(0, np.pi), rng.uniform(4, 14)
        y, x = np.nonzero(nearest == cell)
        stripes = np.sin((x * np.cos(angle) + y * np.sin(angle)) * 2 * np.pi / period) * rng.uniform(5, 25)
        image[y, x] += stripes[:, None].astype(np.float32)
    return np.clip(image, 0, 255)


def _voronoi(rng, side: int, count: int, stretch: float) -> np.ndarray:
    """Return (side, side) int numbers, below `count`, of the nearest of so many random seeds."""
    tall = int(side * stretch)
    seeds = np.ones((tall, side), np.uint8)
    seeds[rng.integers(0, tall, count), rng.integers(0, side, count)] = 0
    labels = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_CCOMP)[1]
    return cv2.resize(labels.astype(np.uint16), (side, side), interpolation=cv2.INTER_NEAREST).astype(int) % count


def _road(rng, image: np.ndarray) -> None:
    side = len(image)
    start, heading = rng.uniform(0, side, 2), rng.uniform(0, 2 * np.pi)
    points = [start]
    for _ in range(30):
        heading += rng.normal(0, 0.25)
        points.append(points[-1] + 0.06 * side * np.array([np.cos(heading), np.sin(heading)]))
    line = np.round(points).astype(np.int32)[None]
    cv2.polylines(image, line, False, _colour(rng).tolist(), int(rng.integers(1, 8)), cv2.LINE_AA)


def _blocks(rng, image: np.ndarray) -> None:
    """Draw rows of turned rectangles with a shadow: a quarter of a town."""
    side = len(image)
    angle, pitch = rng.uniform(0, 90), rng.uniform(14, 40)
    origin = rng.uniform(0, side, 2)
    axes = np.array([[np.cos(np.deg2rad(angle)), np.sin(np.deg2rad(angle))]])
    axes = np.r_[axes, [[-axes[0, 1], axes[0, 0]]]]
    for i in range(-3, 4):
        for j in range(-3, 4):
            centre = origin + pitch * (i * axes[0] + 1.3 * j * axes[1]) + rng.normal(0, 1, 2)
            size = pitch * rng.uniform(0.3, 0.8, 2)
            box = cv2.boxPoints((tuple(centre + 2), tuple(size), angle)).astype(np.int32)
            cv2.fillPoly(image, [box], (25, 25, 25))
            box = cv2.boxPoints((tuple(centre), tuple(size), angle)).astype(np.int32)
            cv2.fillPoly(image, [box], _colour(rng).tolist(), cv2.LINE_AA)


def _water(rng, image: np.ndarray) -> None:
    field = noise(rng, len(image), rng.uniform(60, 200))
    image[field > rng.uniform(0.6, 1.4)] = rng.uniform(10, 70, 3)
