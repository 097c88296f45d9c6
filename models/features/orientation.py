"""Dense structure features across modalities: unsigned edge directions as harmonics, locally normalised."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from ...core.geometry import frames
from ...core.matching import WorkingImage
from ..arrays import Array, Arrays


@dataclass(frozen=True)
class Recipe:
    """How features are made; lengths in pixels of the feature image."""

    sigmas: tuple[float, ...] = (1.0,)
    """Scales of the gradient."""
    window: float = 6.5
    """Standard deviation of the neighbourhood that gradients are normalised by."""
    saturation: float = 1.2
    """Edges this many times stronger than their neighbourhood's mean count hardly more."""
    floor: float = 0.25
    """Share of the image's mean gradient that counts as noise."""
    weights: tuple[float, float, float] = (0.8, 1.0, 1.0)
    """Of edge strength, double and fourfold angle; what weighs nothing is left out."""


@dataclass(frozen=True)
class Structure:
    """Features of an image on a grid of its own."""

    channels: Array
    """(5, rows, cols) array: strength, then real and imaginary parts of exp(2iθ) and exp(4iθ); 0 where invalid.

    Three where the fourfold angle weighs nothing.
    """
    weight: Array
    """(rows, cols) array: validity in 0..1."""
    to_image: np.ndarray
    """(3, 3): the grid's pixels to the image's (outer corners)."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        return tuple(self.weight.shape)

    def resized(self, a: Arrays, shape: tuple[int, int]) -> Structure:
        """Return the same structure on a coarser or finer grid, area means."""
        rows, cols = self.shape
        finer = frames.scaling(cols / shape[1], rows / shape[0])
        return replace(
            self,
            channels=a.resize(self.channels, shape),
            weight=a.resize(self.weight, shape),
            to_image=self.to_image @ finer,
        )


def structure(a: Arrays, image: WorkingImage, shape: tuple[int, int], recipe: Recipe | None = None) -> Structure:
    """Return the features of an image resized to `shape` (rows, cols)."""
    recipe = recipe or Recipe()
    rows, cols = image.shape
    valid = a.asarray(image.valid.astype(np.float32))
    pixels = a.asarray(image.pixels) * valid
    weight = a.resize(valid, shape)
    pixels = a.resize(pixels, shape) / a.xp.clip(weight, 1e-3, None)
    solid = a.asarray((weight > 0.99) * 1.0)
    means = (pixels * solid).sum((-1, -2)) / (solid.sum() + 1e-6)
    pixels = pixels - means[:, None, None]
    inside = _inner(a, weight, recipe)
    channels = sum(_one_scale(a, pixels, solid, inside, sigma, recipe) for sigma in recipe.sigmas)
    to_image = frames.scaling(cols / shape[1], rows / shape[0])
    return Structure(channels * (1.0 / len(recipe.sigmas)), inside, to_image)


def _inner(a: Arrays, weight, recipe: Recipe):
    """Return a mask that falls to 0 before any gradient sees an invalid pixel or the image's edge."""
    reach = max(1, math.ceil(2.5 * max(recipe.sigmas)))
    if bool((weight >= 0.99).all()):
        # The image's edge is the only hole.
        inside = a.zeros(tuple(weight.shape))
        inside[reach:-reach, reach:-reach] = 1.0
        return inside
    pad = a.zeros((weight.shape[0] + 2, weight.shape[1] + 2))
    pad[1:-1, 1:-1] = weight
    hole = a.local_max(a.asarray((pad < 0.99) * 1.0), reach)
    return 1.0 - hole[1:-1, 1:-1]


def _one_scale(a: Arrays, pixels, solid, inside, sigma: float, recipe: Recipe):
    xp = a.xp
    filled = _filled(a, pixels, solid, 2.0 * sigma)
    gx, gy = a.gaussian_blur(filled, sigma, (0, 1)), a.gaussian_blur(filled, sigma, (1, 0))
    # The sum over bands of squared complex gradients: unsigned, and blind to contrast reversal.
    real, imag = (gx * gx - gy * gy).sum(0) * inside, (2.0 * gx * gy).sum(0) * inside
    power = xp.sqrt(real * real + imag * imag)
    amount = inside.sum() + 1e-6
    noise = recipe.floor**2 * power.sum() / amount + 1e-12
    mass = a.gaussian_blur(inside, recipe.window) + 1e-3
    local = a.gaussian_blur(power, recipe.window) / mass
    strength = xp.sqrt(power / (local + noise))
    strength = strength / (1.0 + strength / recipe.saturation)
    c2, s2 = real / (power + 1e-20), imag / (power + 1e-20)
    mean = a.gaussian_blur(strength * inside, recipe.window) / mass
    w0, w2, w4 = recipe.weights
    strength = strength * inside
    channels = [w0 * (strength - mean * inside), w2 * strength * c2, w2 * strength * s2]
    if w4:
        channels += [w4 * strength * (c2 * c2 - s2 * s2), w4 * strength * 2.0 * c2 * s2]
    return xp.stack(channels)


def _filled(a: Arrays, pixels, solid, sigma: float):
    """Return pixels whose invalid part continues the valid one smoothly."""
    if bool(solid.all()):
        return pixels
    near = a.gaussian_blur(solid, sigma)
    spread = a.gaussian_blur(pixels * solid, sigma) / (near + 1e-3)
    return pixels * solid + spread * (1.0 - solid)


def turned(a: Arrays, channels: Array, angles_rad: Array) -> Array:
    """Return (B, 5, rows, cols) channels whose directions are turned by (B,) angles, x towards y.

    `channels` is (B, 5, rows, cols) or (5, rows, cols). The features of a rotated image are the rotated features
    turned by the same angle, so features are computed once for all rotations.
    """
    angles = np.asarray(angles_rad, np.float64).reshape(-1, 1, 1)
    spins = [a.asarray(f(order * angles).astype(np.float32)) for order in (2, 4) for f in (np.cos, np.sin)]
    cos2, sin2, cos4, sin4 = spins
    f0, x2, y2, x4, y4 = (channels[..., i, :, :] for i in range(5))
    pairs = [cos2 * x2 - sin2 * y2, sin2 * x2 + cos2 * y2, cos4 * x4 - sin4 * y4, sin4 * x4 + cos4 * y4]
    return a.xp.stack([f0 + a.xp.zeros_like(pairs[0]), *pairs], 1)
