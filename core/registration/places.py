"""Where a moving raster may lie on a reference that is much larger: when this is asked, and at which sizes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from ..geometry import frames
from ..matching import Placement, Prior, WorkingImage
from ..progress import IsCancelled, Progress
from ..raster.reader import Reader
from ..request import AUTO, OFF, WIDE, Lesson
from .image_pair import ImagePair
from .series import directions_deg

KNOWN, PATIENT = 1.5, 3.0
"""By which factor the size of the moving raster may be off where it is known, and where patience is asked for."""
LARGEST, SMALLEST = 1 / 2, 1 / 12
"""Sides, as shares of the reference's, that are looked for where nothing is known of the size; smaller ones too, as
long as the moving raster's pixels are no more than PATIENT times as fine as the reference's."""
MUCH_LARGER = 3.0
"""How many times the side of the moving raster's ground a reference has that is worth an index."""
LEAST_PX = 96.0


@dataclass(frozen=True, eq=False)
class Size:
    """The side of the moving raster's valid area on the reference, as far as it is known."""

    px: float
    """Native px of the reference; where it is unknown, as if the pixels of both were equally large."""
    native_px: float
    """The same in its own native px."""
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
            low, high = min(self.px / PATIENT, SMALLEST * self.there_px), LARGEST * self.there_px
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
    directions_deg: tuple[float, ...] = ()
    """Rotations from the moving image to the reference, as its pixels are square, near which it lies; empty: any."""


@dataclass(frozen=True, eq=False)
class Place:
    """A place that was found, and how it stands out from all others on the reference."""

    prior: Prior
    """NATIVE."""
    ratio: float
    """Its strength over that of the strongest place elsewhere."""

    def tempered(self, placement: Placement) -> Placement:
        """Return a placement found at this place, which leads its rivals by no more than the place does.

        In the window around a place there is little that could compete with it: it was chosen because it fits.
        """
        told = placement.evidence
        ratios = {name: min(told[name], self.ratio) for name in ("ratio", "sweep_ratio") if told.get(name)}
        return replace(placement, evidence={**told, **ratios})


class PlaceFinder(Protocol):
    """Finds places of a small raster on a large one."""

    def places(self, sought: Sought, progress: Progress, is_cancelled: IsCancelled) -> list[Place]:
        """Return the few likeliest places, best first; empty where nothing can be looked for."""


Find = Callable[[Sought], list[Place]]


def sought(
    pair: ImagePair,
    window: tuple[float, float, float, float],
    has_prior: bool,
    middles: tuple[float, float, float, float] | None = None,
    lesson: Lesson | None = None,
) -> Sought | None:
    """Return what is to be looked for all over a window of the reference; None where nothing is.

    `has_prior`: whether something says where the moving raster lies: then only on request. `middles`: the part of the
    window in which its middle lies, by default all of it. `lesson`: what its series taught of size and rotation.
    """
    wanted = pair.request.whereabouts
    if wanted == OFF or pair.moving.is_turned_over or (has_prior and wanted == AUTO):
        return None
    if max(pair.reference_size) < 2 * pair.request.working_size_px:
        return None
    size = size_of(pair, window, lesson)
    factor = lesson.scale_factor if lesson is not None else PATIENT if wanted == WIDE else KNOWN
    span, directions = size.span(factor), () if lesson is None else directions_deg(pair, lesson)
    moving = pair.read(pair.moving, None, pair.request.working_size_px)
    return None if span is None else Sought(pair.reference, moving, span, middles or window, size, directions)


def size_of(pair: ImagePair, window: tuple[float, float, float, float], lesson: Lesson | None = None) -> Size:
    """Return how large the moving raster is on the reference: by its pixels' size on the ground, or by its series."""
    moving = pair.read(pair.moving, None, pair.request.working_size_px)
    native = float(np.sqrt(moving.valid.sum())) * frames.scale_of(moving.to_native)
    there = float(np.sqrt((window[2] - window[0]) * (window[3] - window[1])))
    if lesson is not None:
        scale = lesson.scale * frames.scale_of(pair.moving_square) / frames.scale_of(pair.reference_square)
        return Size(native * scale, native, True, there)
    here_m = pair.request.pixel_size_m or pair.moving.raster.pixel_side_m
    there_m = pair.reference.raster.pixel_side_m
    if pair.request.prior == "none" and not pair.request.pixel_size_m:
        here_m = 0.0
    is_known = here_m > 0 and there_m > 0
    return Size(native * here_m / there_m if is_known else native, native, is_known, there)
