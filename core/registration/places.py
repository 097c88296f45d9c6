"""Where a moving raster may lie on a reference that is much larger: when this is asked, and at which sizes."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..geometry import frames
from ..matching import Prior, WorkingImage
from ..progress import IsCancelled, Progress
from ..raster.reader import Reader
from ..request import AUTO, OFF, WIDE
from .image_pair import ImagePair

KNOWN, PATIENT = 1.5, 3.0
"""By which factor the size of the moving raster may be off where it is known, and where patience is asked for."""
LARGEST, SMALLEST = 1 / 2, 1 / 12
"""Sides, as shares of the reference's, that are looked for where nothing is known of the size."""
MUCH_LARGER = 3.0
"""How many times the side of the moving raster's ground a reference has that is worth an index."""
LEAST_PX = 96.0


@dataclass(frozen=True, eq=False)
class Size:
    """The side of the moving raster's valid area on the reference, as far as it is known."""

    px: float
    """Native px of the reference; where it is unknown, as if the pixels of both were equally large."""
    is_known: bool
    there_px: float
    """The same of the reference's area in which it is looked for."""

    @property
    def is_small(self) -> bool:
        """Whether the reference is much larger."""
        return self.px * MUCH_LARGER <= self.there_px

    def span(self, factor: float) -> tuple[float, float] | None:
        """Return the sizes to look for; None where there are none on a reference that is much larger."""
        low, high = self.px / factor, self.px * factor
        if not self.is_known:
            low, high = min(low, SMALLEST * self.there_px), LARGEST * self.there_px
        low, high = max(low, LEAST_PX), min(high, LARGEST * self.there_px)
        return (low, high) if low <= high else None


@dataclass(frozen=True, eq=False)
class Sought:
    """What is looked for, and where."""

    reference: Reader
    moving: WorkingImage
    """The whole moving raster, its pixels square on the ground."""
    sizes_px: tuple[float, float]
    """From … to: the root of its valid area, in native px of the reference."""
    window: tuple[float, float, float, float]
    """The part of the reference (native px) in which its middle lies."""
    size: Size

    @property
    def places(self) -> int:
        """How many of the smallest size the reference holds side by side."""
        return math.ceil((self.size.there_px / self.sizes_px[0]) ** 2)


class PlaceFinder(Protocol):
    """Finds places of a small raster on a large one."""

    def places(self, sought: Sought, progress: Progress, is_cancelled: IsCancelled) -> list[Prior]:
        """Return the few likeliest places (NATIVE), best first; empty where nothing can be looked for."""


Find = Callable[[Sought], list[Prior]]


def sought(pair: ImagePair, window: tuple[float, float, float, float], has_prior: bool) -> Sought | None:
    """Return what is to be looked for all over a window of the reference; None where nothing is.

    `has_prior`: whether something says where the moving raster lies: then only on request.
    """
    wanted = pair.request.whereabouts
    if wanted == OFF or pair.moving.is_turned_over or (has_prior and wanted == AUTO):
        return None
    if max(window[2] - window[0], window[3] - window[1]) < 2 * pair.request.working_size_px:
        return None
    moving = pair.read(pair.moving, None, pair.request.working_size_px)
    size = size_of(pair, moving, window)
    span = size.span(PATIENT if wanted == WIDE else KNOWN)
    return None if span is None else Sought(pair.reference, moving, span, window, size)


def size_of(pair: ImagePair, moving: WorkingImage, window: tuple[float, float, float, float]) -> Size:
    """Return how large the moving raster is on the reference: by its pixels' size on the ground."""
    native = float(np.sqrt(moving.valid.sum())) * frames.scale_of(moving.to_native)
    there = float(np.sqrt((window[2] - window[0]) * (window[3] - window[1])))
    sizes = [raster.pixel_size_m for raster in (pair.moving.raster, pair.reference.raster)]
    if pair.request.prior == "none":
        sizes[0] = None
    if sizes[0] is None or sizes[1] is None:
        return Size(native, False, there)
    here_m, there_m = (float(np.sqrt(width * height)) for width, height in sizes)
    return Size(native * here_m / there_m, True, there)
