"""What both sensors' pictures are made from: a pixel grid, the ground that lies on it, and noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.geometry import frames
from .land import Feature, draw

OVERSAMPLING = 2


@dataclass(frozen=True)
class Grid:
    """A raster's pixels on the map, which is metres east and north of the place's south-western corner."""

    shape: tuple[int, int]
    """(rows, cols)."""
    pixel_m: float
    to_place: np.ndarray
    """(3, 3): pixels (outer-corner origin) to metres of the place."""

    @classmethod
    def about(cls, centre_m, shape: tuple[int, int], pixel_m: float, rotation_deg: float = 0.0) -> Grid:
        """Return the grid centred on a position whose columns run `rotation_deg` south of east."""
        rows, cols = shape
        north_up = np.diag([1.0, -1.0, 1.0]) @ frames.similarity(pixel_m, rotation_deg)
        return cls(shape, pixel_m, frames.shift(*centre_m) @ north_up @ frames.shift(-cols / 2, -rows / 2))

    def finer(self, factor: int) -> Grid:
        """Return the grid with each pixel cut into factor × factor."""
        rows, cols = self.shape
        to_place = self.to_place @ frames.scaling(1 / factor)
        return Grid((rows * factor, cols * factor), self.pixel_m / factor, to_place)

    def centres(self) -> np.ndarray:
        """Return the (rows * cols, 2) positions of the pixels' centres, in metres of the place."""
        rows, cols = self.shape
        x, y = np.meshgrid(np.arange(cols) + 0.5, np.arange(rows) + 0.5)
        return frames.apply(self.to_place, np.column_stack([x.ravel(), y.ravel()]))


@dataclass(frozen=True)
class Ground:
    """What lies on each pixel of a grid; all (rows, cols)."""

    feature: np.ndarray
    """int32: a number for each piece of ground, so that a sensor can colour pieces one by one."""
    cover: np.ndarray
    """uint8, a `Cover`."""
    height_m: np.ndarray
    """float32 above the terrain."""


def survey(features: list[Feature], grid: Grid) -> Ground:
    """Return the ground of a place on a grid."""
    index = draw(features, np.linalg.inv(grid.to_place), grid.shape)
    cover = np.array([int(feature.cover) for feature in features], np.uint8)
    height = np.array([feature.height_m for feature in features], np.float32)
    return Ground(index, cover[index], height[index])


def replace_where(mask: np.ndarray, ground: Ground, other: Ground) -> Ground:
    """Return `ground` with `other` where the mask is true; the pieces of `other` get numbers of their own."""
    return Ground(
        np.where(mask, other.feature + ground.feature.max() + 1, ground.feature),
        np.where(mask, other.cover, ground.cover),
        np.where(mask, other.height_m, ground.height_m),
    )


def waves(rng: np.random.Generator, place_xy: np.ndarray, wavelength_m: float, count: int = 24) -> np.ndarray:
    """Return smooth noise of unit variance at (N, 2) positions: the same positions and seed give the same values."""
    total = np.zeros(len(place_xy), np.float32)
    for _ in range(count):
        angle, length = rng.uniform(0, 2 * np.pi), wavelength_m * rng.uniform(0.6, 1.8)
        direction = 2 * np.pi / length * np.array([np.cos(angle), np.sin(angle)])
        total += np.cos((place_xy @ direction + rng.uniform(0, 2 * np.pi)).astype(np.float32))
    return total * np.sqrt(2 / count)


def bin_down(image: np.ndarray, factor: int) -> np.ndarray:
    """Average factor × factor blocks of the last two axes."""
    *leading, rows, cols = image.shape
    return image.reshape(*leading, rows // factor, factor, cols // factor, factor).mean((-3, -1))


def moved(image: np.ndarray, rows: int, cols: int) -> np.ndarray:
    """Return the image pushed down and right by whole pixels; what comes in repeats the border."""
    height, width = image.shape
    y = np.clip(np.arange(height) - rows, 0, height - 1)
    x = np.clip(np.arange(width) - cols, 0, width - 1)
    return image[np.ix_(y, x)]
