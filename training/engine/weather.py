"""Air, season and hour: haze, cloud, the year, the night."""

from __future__ import annotations

import cv2
import numpy as np

from .maps import segments
from .scenes import noise

HIDING = 0.75
"""Share of cloud in what is seen, beyond which the ground counts as hidden."""


def haze(rng, tile):
    """Thin cloud of uneven thickness."""
    cover = np.clip(noise(rng, len(tile), rng.uniform(20, 60)) * 0.35 + rng.uniform(0.1, 0.5), 0, 0.85)[..., None]
    return tile * (1 - cover) + cover * rng.uniform(0.7, 1.0)


def cloud(rng, tile):
    """Puffs of cloud and their shadows; also returns where they hide the ground, (H, W) bool."""
    size = len(tile)
    field = sum(noise(rng, size, scale) * weight for scale, weight in ((60, 1.0), (25, 0.5), (10, 0.25), (4, 0.12)))
    edge = np.quantile(field, rng.uniform(0.55, 0.9))
    cover = np.clip((field - edge) * rng.uniform(1.2, 4.0), 0, 1).astype(np.float32)
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(8, 30)
    move = np.array([[1, 0, length * np.cos(angle)], [0, 1, length * np.sin(angle)]])
    shadow = cv2.GaussianBlur(cv2.warpAffine(cover, move, (size, size)), (0, 0), 1.5)
    lit = tile * (1 - rng.uniform(0.3, 0.7) * shadow[..., None])
    bright = rng.uniform(0.8, 1.0) + 0.08 * noise(rng, size, 8)[..., None]
    return np.clip(lit * (1 - cover[..., None]) + cover[..., None] * bright, 0, 1).astype(np.float32), cover > HIDING


def season(rng, tile):
    """Fields at another stage, leaves of another colour, or snow on what is flat."""
    area, means = segments(rng, tile)
    # Where a tile shows next to nothing, the segments mean next to nothing.
    much = min(1.0, float(tile.std()) / 0.12)
    gain = np.exp(much * (rng.normal(0, rng.uniform(0.1, 0.4), (len(means), 1)) + rng.normal(0, 0.1, (len(means), 3))))
    out = tile * gain[area].astype(np.float32)
    green = np.clip(4 * (tile[..., 1] - np.maximum(tile[..., 0], tile[..., 2])) + 0.2, 0, 1)[..., None]
    out = out * (1 - green) + green * (out.mean(axis=2, keepdims=True) * rng.uniform(0.5, 1.6, 3))
    if rng.random() < 0.3:
        g = tile.mean(axis=2)
        flat = np.exp(-np.abs(cv2.Laplacian(cv2.GaussianBlur(g, (0, 0), 1.0).astype(np.float32), -1)) * 40)
        snow = np.clip(flat + 0.3 * noise(rng, len(tile), 25) - rng.uniform(0.2, 0.6), 0, 1)[..., None]
        out = out * (1 - snow) + snow * rng.uniform(0.8, 1.0)
    return np.clip(out, 0, 1).astype(np.float32)


def night(rng, tile):
    """Dark, with a few lights and shot noise."""
    dark = tile ** rng.uniform(1.5, 3.0) * rng.uniform(0.2, 0.5)
    lights = cv2.GaussianBlur((rng.random(tile.shape[:2]) > 0.999).astype(np.float32), (0, 0), 1.5) * 6
    return np.clip(dark + lights[..., None] + rng.normal(0, 0.02, tile.shape), 0, 1).astype(np.float32)
