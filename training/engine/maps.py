"""Drawn, not photographed: maps, recoloured segments, old prints under a scanner."""

from __future__ import annotations

import cv2
import numpy as np

from .scenes import noise

LETTERS = list("abcdeghiklmnorstuABEKLMR 0123456789")
SMALLEST_PX = 10
"""Flat places of less area start no segment."""

SHORTEST_PX = 18
"""A narrow thing that is no longer than this is no road."""


def segments(rng, tile) -> tuple[np.ndarray, np.ndarray]:
    """Return each pixel's segment (H, W) int, from 0, and the segments' mean colours (N, 3)."""
    coded = cv2.medianBlur((255 * np.clip(tile, 0, 1)).astype(np.uint8), int(rng.choice([3, 5, 7])))
    g = cv2.cvtColor(coded, cv2.COLOR_RGB2GRAY)
    strength = cv2.morphologyEx(g, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    flat = (strength <= np.quantile(strength, rng.uniform(0.3, 0.6))).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(flat, connectivity=4)
    kept = stats[:, cv2.CC_STAT_AREA] >= SMALLEST_PX
    kept[0] = False
    numbers = np.cumsum(kept) * kept
    area = cv2.watershed(coded, numbers[labels].astype(np.int32))
    area = _without_lines(coded, area)
    size = np.maximum(np.bincount(area.ravel(), minlength=numbers.max() + 1), 1)
    sums = [np.bincount(area.ravel(), tile[..., k].ravel(), numbers.max() + 1) for k in range(3)]
    return area, np.stack(sums, axis=1) / size[:, None]


def _without_lines(coded: np.ndarray, area: np.ndarray) -> np.ndarray:
    """Give the lines (-1) that a watershed leaves to that neighbour whose colour at hand is the nearer one."""
    ring, known = np.ones((3, 3), np.uint8), area >= 0
    high = cv2.dilate(np.where(known, area, -1).astype(np.float32), ring).astype(int)
    low = cv2.erode(np.where(known, area, 1 << 20).astype(np.float32), ring).astype(int)
    low = np.where(low == 1 << 20, high, low)
    colour = np.where(known[..., None], coded, 0).astype(np.float32)
    size = np.maximum(np.bincount(area[known]), 1)
    means = np.stack([np.bincount(area[known], colour[..., k][known]) for k in range(3)], axis=1) / size[:, None]
    off = [np.abs(means[np.maximum(side, 0)] - coded).sum(axis=2) for side in (high, low)]
    return np.where(known, area, np.maximum(np.where(off[0] < off[1], high, low), 0))


def recoloured(rng, tile):
    """Each segment in another colour: alike where they looked alike, or each its own."""
    area, means = segments(rng, tile)
    if rng.random() < 0.5:
        grey_of = means.mean(axis=1)
        rank = np.searchsorted(np.quantile(grey_of, np.linspace(0, 1, int(rng.integers(4, 9)))[1:-1]), grey_of)
        colours = rng.random((10, 3))[rank]
    else:
        colours = rng.random((len(means), 3))
    keep = rng.uniform(0.0, 0.5)
    return (colours[area] * (1 - keep) + keep * tile).astype(np.float32)


def map_like(rng, tile):
    """Pale flat areas, thin outlines, roads where the tile has narrow lines, labels and symbols."""
    area, means = segments(rng, tile)
    levels = int(rng.integers(3, 7))
    g = means.mean(axis=1)
    rank = np.digitize(g, np.quantile(g[area], np.linspace(0, 1, levels + 1)[1:-1]))
    palette = 1.0 - rng.uniform(0, 0.35, (levels, 1)) * rng.random((levels, 3))
    out = palette[rank][area].astype(np.float32)
    if rng.random() < 0.7:
        cover = _borders(rank[area])[..., None]
        out = out * (1 - cover) + cover * np.float32(rng.uniform(0.1, 0.7))
    if rng.random() < 0.6:
        _roads(rng, tile, out)
    for _ in range(rng.integers(0, 5)):
        _label(rng, out)
    for _ in range(rng.integers(0, 4)):
        _symbol(rng, out)
    return out


def _borders(area: np.ndarray) -> np.ndarray:
    """Return lines of one pixel's width (H, W) float32 in 0..1 that lie between segments, not to one side of them."""
    twice = cv2.resize(area.astype(np.uint8), None, fx=2, fy=2, interpolation=cv2.INTER_NEAREST)
    edge = cv2.morphologyEx(twice, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    return cv2.resize(edge.astype(np.float32), area.shape[::-1], interpolation=cv2.INTER_AREA)


def _roads(rng, tile, out: np.ndarray) -> None:
    """Draw what is narrow, and brighter or darker than both its sides, in one colour, with or without an edge."""
    g = (255 * np.clip(tile.mean(axis=2), 0, 1)).astype(np.uint8)
    width = int(rng.choice([5, 7, 9]))
    kind = cv2.MORPH_TOPHAT if rng.random() < 0.5 else cv2.MORPH_BLACKHAT
    narrow = cv2.morphologyEx(g, kind, np.ones((width, width), np.uint8))
    road = (narrow > max(12, np.quantile(narrow, 0.9))).astype(np.uint8)
    road = _without_crumbs(cv2.morphologyEx(road, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)))
    if rng.random() < 0.5:
        out[cv2.dilate(road, np.ones((3, 3), np.uint8)) > 0] = rng.uniform(0.4, 0.8)
    out[road > 0] = 1.0 - 0.3 * rng.random() * rng.random(3)


def _without_crumbs(road: np.ndarray) -> np.ndarray:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(road)
    long = np.maximum(stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT]) > SHORTEST_PX
    long[0] = False
    return long[labels].astype(np.uint8)


def _place(rng, out) -> tuple[int, int]:
    return tuple(int(v) for v in rng.integers(0, len(out), 2))


def _label(rng, out: np.ndarray) -> None:
    text = "".join(rng.choice(LETTERS, rng.integers(2, 9)))
    font, size, where = cv2.FONT_HERSHEY_SIMPLEX, rng.uniform(0.25, 0.5), _place(rng, out)
    if rng.random() < 0.5:
        cv2.putText(out, text, where, font, size, (1.0, 1.0, 1.0), 3, cv2.LINE_AA)
    cv2.putText(out, text, where, font, size, rng.uniform(0, 0.7, 3).tolist(), 1, cv2.LINE_AA)


def _symbol(rng, out: np.ndarray) -> None:
    """A disc, a square or a pin."""
    (x, y), r, colour = _place(rng, out), int(rng.integers(2, 6)), rng.uniform(0, 0.8, 3).tolist()
    shape = rng.integers(3)
    if shape == 0:
        cv2.rectangle(out, (x - r, y - r), (x + r, y + r), colour, -1, cv2.LINE_AA)
    if shape == 1:
        tip = np.array([[x - r, y], [x + r, y], [x, y + 2 * r]], np.int32)
        cv2.fillPoly(out, [tip], colour, cv2.LINE_AA)
    if shape:
        cv2.circle(out, (x, y), r, colour, -1, cv2.LINE_AA)
        cv2.circle(out, (x, y), max(1, r // 3), (1.0, 1.0, 1.0), -1, cv2.LINE_AA)


def scanned(rng, tile):
    """An old print: few inks, yellowed paper, a screen of dots or grain, folds, scratches and dust."""
    g = tile.mean(axis=2)
    size = len(tile)
    ink, paper = rng.uniform(0.05, 0.35, 3), 1.0 - rng.uniform(0.0, 0.35) * np.array([0.3, 0.5, 1.0])
    if rng.random() < 0.4:
        g = _screened(rng, g)
    else:
        g = g + noise(rng, size, rng.uniform(1.0, 2.0)) * rng.uniform(0.02, 0.1)
    stains = 1.0 - 0.12 * np.clip(noise(rng, size, rng.uniform(15, 60)), 0, 2)
    g = np.clip(g, 0, 1) * stains
    for _ in range(rng.integers(0, 4)):
        ends = rng.integers(-size // 4, size + size // 4, (2, 2)).tolist()
        fold = np.zeros_like(g, np.float32)
        cv2.line(fold, *map(tuple, ends), 1.0, 1, cv2.LINE_AA)
        g = g + rng.uniform(-0.5, 0.5) * cv2.GaussianBlur(fold, (0, 0), rng.uniform(0.5, 1.2))
    dust = rng.random(g.shape) > 0.9985
    g[dust] = rng.random(int(dust.sum()))
    return np.clip(ink + np.clip(g, 0, 1)[..., None] * (paper - ink), 0, 1).astype(np.float32)


def _screened(rng, g: np.ndarray) -> np.ndarray:
    """Return a grey image as a printer's dots, softened by the scanner's lens."""
    y, x = np.mgrid[: len(g), : g.shape[1]]
    angle, period = rng.uniform(0, np.pi / 2), rng.uniform(2.2, 4.0)
    u, v = x * np.cos(angle) + y * np.sin(angle), y * np.cos(angle) - x * np.sin(angle)
    dots = 0.5 + 0.25 * (np.cos(2 * np.pi * u / period) + np.cos(2 * np.pi * v / period))
    printed = 1.0 / (1.0 + np.exp(-rng.uniform(4, 12) * (g - dots)))
    return cv2.GaussianBlur(printed.astype(np.float32), (0, 0), rng.uniform(0.5, 0.9))
