"""Renderings of a tile as another sensor, season or cartographer might show it; structure stays where it is."""

from __future__ import annotations

import cv2
import numpy as np

from ..generator.render import transferred
from .maps import map_like, recoloured, scanned
from .scenes import noise
from .weather import cloud, haze, night, season

FAINT = 0.07
"""A tile of less contrast (standard deviation) is stretched, as any viewer would."""

MOVED = 0.2
"""Strength of a laid-over band from which the ground below it counts as hidden."""

# Every rendering takes (rng, tile (H, W, 3) float32 in 0..1) and returns a tile of the same shape.


def response(rng, tile):
    """Another response curve, rising or not, the same for all bands or one each."""
    knots = np.sort(rng.random(4)) if rng.random() < 0.5 else rng.random(5)
    same = rng.random() < 0.5
    x = np.linspace(0, 1, len(knots))
    curves = [knots if same else rng.permutation(knots) for _ in range(3)]
    return np.stack([np.interp(tile[..., k], x, curves[k]) for k in range(3)], axis=-1).astype(np.float32)


def inverted(rng, tile):
    """The negative, of all bands or of the grey."""
    return 1.0 - (tile if rng.random() < 0.5 else _spread(grey(tile)))


def palette(rng, tile):
    """Grey levels in false colours."""
    colours = rng.random((int(rng.integers(3, 8)), 3))
    x = np.linspace(0, 1, len(colours))
    g = grey(tile)
    return np.stack([np.interp(g, x, colours[:, k]) for k in range(3)], axis=-1).astype(np.float32)


def random_network(rng, tile):
    """Two layers of random convolutions: arbitrary local functions of the neighbourhood."""
    maps = [tile[..., k] for k in range(3)]
    for size in (3, 5 if rng.random() < 0.5 else 3):
        kernels = rng.normal(size=(3, len(maps), size, size)).astype(np.float32) / size
        # Kernels that are even about their middle leave everything where it was.
        kernels = kernels + kernels[..., ::-1, ::-1]
        maps = [
            sum(cv2.filter2D(m, -1, k, borderType=cv2.BORDER_REFLECT) for m, k in zip(maps, row)) for row in kernels
        ]
        maps = [_normal(np.maximum(m, 0.2 * m)) for m in maps]
    return stretched(np.stack(maps, axis=-1))


def edges(rng, tile):
    """Strength of the gradient, dark on light or light on dark."""
    g = cv2.GaussianBlur(grey(tile), (0, 0), rng.uniform(0.6, 2.0))
    strength = np.hypot(cv2.Sobel(g, -1, 1, 0), cv2.Sobel(g, -1, 0, 1))
    out = stretched(np.sqrt(strength + 1e-6))
    return _spread(1.0 - out if rng.random() < 0.5 else out)


def texture(rng, tile):
    """Local roughness instead of brightness."""
    g = grey(tile)
    sigma = rng.uniform(1.5, 4.0)
    mean = cv2.GaussianBlur(g, (0, 0), sigma)
    rough = np.sqrt(np.maximum(cv2.GaussianBlur(g * g, (0, 0), sigma) - mean * mean, 0))
    return _spread(stretched(rough + rng.uniform(-0.3, 0.3) * mean))


def radar(rng, tile):
    """Roughness and brightness under speckle of correlated grains, laid over and shadowed along the range.

    Also returns where that hides what was there, (H, W) bool.
    """
    base = grey(response(rng, tile)) * rng.uniform(0.3, 1.0) + grey(texture(rng, tile)) * rng.uniform(0.0, 0.7)
    along = int(rng.integers(2))
    slope = cv2.Sobel(cv2.GaussianBlur(grey(tile), (0, 0), 0.8), cv2.CV_32F, 1 - along, along)
    # Only a share of what is seen is steep: if all were, the whole tile would be shifted against its truth.
    field = noise(rng, len(base), rng.uniform(8, 25))
    slope = slope * (field > np.quantile(field, rng.uniform(0.7, 0.95)))
    base = np.clip(base, 0.02, None) + np.clip(slope * rng.uniform(-0.6, 0.6), 0, None)
    hidden = np.zeros(base.shape, bool)
    if rng.random() < 0.6:
        base, hidden = _laid_over(rng, base, slope, along)
    looks = rng.uniform(1.0, 6.0)
    grains = rng.gamma(looks, 1 / looks, base.shape).astype(np.float32)
    if rng.random() < 0.7:
        grains = cv2.GaussianBlur(grains, (0, 0), rng.uniform(0.5, 1.1))
    corners = rng.random(base.shape) > 0.998
    power = base * grains + cv2.GaussianBlur(corners * rng.uniform(1, 6), (0, 0), 0.8).astype(np.float32)
    return _spread(stretched(np.log(power + 0.02) if rng.random() < 0.7 else np.sqrt(power))), hidden


def _laid_over(rng, base, slope, along: int):
    """Return backscatter in which steep sides lean towards the sensor as bright bands, a shadow behind, and where."""
    side = 1 if rng.random() < 0.5 else -1
    height = stretched(np.clip(side * slope, 0, None)) ** 2
    length = int(rng.integers(2, 6))
    kernel = np.ones((length, 1) if along else (1, length), np.uint8)
    ends = (0, length - 1)[::side]
    bright, dark = (cv2.dilate(height, kernel, anchor=(0, end) if along else (end, 0)) for end in ends)
    shown = base * (1 - rng.uniform(0.3, 0.8) * dark) + rng.uniform(0.5, 2.5) * bright
    return shown, np.maximum(bright, dark) > MOVED


def thermal(rng, tile):
    """The paper's pseudo-thermal cosine of the grey, blurred as coarse detectors do."""
    g = grey(tile)
    wave = 0.5 + 0.5 * np.cos(np.pi * (rng.uniform(0.6, 2.0) * g + rng.random()))
    return _spread(cv2.GaussianBlur(wave.astype(np.float32), (0, 0), rng.uniform(0.5, 2.0)))


def heights(rng, tile):
    """Smooth levels with sharp steps on a slope, as a surface or depth model shows."""
    g = cv2.medianBlur((255 * grey(tile)).astype(np.uint8), 9)
    levels = cv2.bilateralFilter(g, 9, 60, 9).astype(np.float32) / 255
    y, x = np.mgrid[: len(g), : len(g)] / len(g)
    slope = (rng.uniform(-1, 1) * x + rng.uniform(-1, 1) * y).astype(np.float32)
    return _spread(stretched(response(rng, _spread(levels))[..., 0] + slope))


RENDERINGS = {
    f.__name__: f
    for f in (
        response,
        inverted,
        palette,
        recoloured,
        map_like,
        scanned,
        random_network,
        edges,
        texture,
        thermal,
        heights,
        haze,
        season,
        night,
        transferred,
    )  # fmt: skip
}
COVERS = {"cloud": cloud, "radar": radar}
"""These also return where they hide the ground, (H, W) bool."""
KINDS = (*RENDERINGS, *COVERS)
NETWORK = transferred.__name__
"""The one that a trained network makes."""
HAND_MADE = tuple(name for name in KINDS if name != NETWORK)


def render(name: str, rng, tile):
    """Return the tile as one of KINDS shows it, and where the ground is hidden, (H, W) bool."""
    if name in COVERS:
        return COVERS[name](rng, tile)
    return RENDERINGS[name](rng, tile), np.zeros(tile.shape[:2], bool)


def photometric(rng, tile, strength: float):
    """Brightness, contrast, gamma, colour cast and sometimes grey: what two plain photographs differ in."""
    gain = np.exp(rng.normal(0, 0.2 * strength, 3 if rng.random() < 0.5 else 1))
    gamma, lift = np.exp(rng.normal(0, 0.35 * strength)), rng.normal(0, 0.08 * strength)
    out = (cv2.pow(np.clip(tile, 0, 1), float(gamma)) - 0.5) * gain.astype(np.float32) + np.float32(0.5 + lift)
    out = np.clip(_spread(grey(out)) if rng.random() < 0.3 else out, 0, 1).astype(np.float32)
    return stretched(out) if out.std() < FAINT else out


def degraded(rng, tile, strength: float):
    """Blur, noise, compression, stripes of a scanner: what happens after the sensor."""
    if rng.random() < 0.5 * strength:
        tile = cv2.GaussianBlur(tile, (0, 0), rng.uniform(0.4, 1.8))
    if rng.random() < 0.5 * strength:
        tile = tile + rng.normal(0, rng.uniform(0.005, 0.06), tile.shape).astype(np.float32)
    if rng.random() < 0.1 * strength:
        tile = tile + (
            rng.normal(0, 0.05, (len(tile), 1, 1)) if rng.random() < 0.5 else rng.normal(0, 0.05, (1, len(tile), 1))
        )
    tile = np.clip(tile, 0, 1).astype(np.float32)
    if rng.random() < 0.4 * strength:
        quality = int(rng.integers(20, 90))
        coded = cv2.imencode(".jpg", (255 * tile).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])[1]
        tile = cv2.imdecode(coded, cv2.IMREAD_COLOR).astype(np.float32) / 255
    return tile


def grey(tile):
    """(H, W, 3) → (H, W): the mean band."""
    return cv2.transform(np.ascontiguousarray(tile, np.float32), np.full((1, 3), 1 / 3, np.float32))


def stretched(values):
    """Return values between their 1st and 99th percentile, as 0..1."""
    low, high = np.percentile(values[::3, ::3], (1, 99))
    return np.clip((values - low) / max(high - low, 1e-6), 0, 1).astype(np.float32)


def _normal(values):
    return (values - values.mean()) / (values.std() + 1e-6)


def _spread(values):
    return np.repeat(values[..., None], 3, axis=2)
