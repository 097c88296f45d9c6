"""The interface between the pipeline and aligners and matchers, which are implemented outside `core`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from typing import Protocol, runtime_checkable

import numpy as np

from .geometry.epipolar import AffineEpipolar
from .progress import IsCancelled, Progress, never


@dataclass(frozen=True, eq=False)
class WorkingImage:
    """A window of a raster prepared for matching: at working resolution, stretched, with its validity mask."""

    pixels: np.ndarray
    """(bands, rows, cols) float32 in 0..1, one or three bands; 0 where invalid."""
    valid: np.ndarray
    """(rows, cols) bool."""
    to_native: np.ndarray
    """(3, 3): this image's pixels to the raster's native pixels, from outer corner to outer corner."""

    @property
    def shape(self) -> tuple[int, int]:
        """(rows, cols)."""
        rows, cols = self.valid.shape
        return rows, cols


NATIVE, WORKING = "native", "working"
"""Frames of a Prior: pixels of the two rasters, and of two WorkingImages of them."""


@dataclass(frozen=True, eq=False)
class Prior:
    """The expected position of the moving image and how far off it may be, in pixels of `frame`."""

    matrix: np.ndarray
    """(3, 3) moving to reference px."""
    shift_px: float
    """Largest error of the position of the moving image's centre, in reference px."""
    rotation_deg: float
    scale_factor: float
    """Largest ratio between the true scale and the prior's, ≥ 1."""
    frame: str = WORKING
    """NATIVE or WORKING."""

    def in_working(self, reference: WorkingImage, moving: WorkingImage) -> Prior:
        """Return a NATIVE prior in the pixels of two WorkingImages; ValueError for another frame."""
        if self.frame != NATIVE:
            raise ValueError(f"The prior is in {self.frame} pixels already.")
        matrix = np.linalg.inv(reference.to_native) @ self.matrix @ moving.to_native
        shift_px = self.shift_px / abs(float(reference.to_native[0, 0]))
        return replace(self, matrix=matrix, shift_px=shift_px, frame=WORKING)


@dataclass(frozen=True, eq=False)
class Placement:
    """A coarse hypothesis: a similarity from moving to reference pixels of two WorkingImages."""

    matrix: np.ndarray
    """(3, 3) moving to reference px."""
    score: float
    """Mean agreement of structure over the overlap, -1..1."""
    significance: float
    """Score above the mean of wrong placements of this pair, in their standard deviations."""
    overlap: float
    """Overlapping share of the smaller image's valid area, 0..1."""
    evidence: dict = field(default_factory=dict)
    """Further evidence for the verdict: scores of rivals, histogram agreement, …"""


@dataclass(frozen=True)
class MatchContext:
    """What a matcher is told about a pair of tiles."""

    radius_px: float
    """True positions are at most this far from the same position in the other tile."""
    spacing_px: float
    """Wanted distance of tie points."""
    seed: int = 0
    is_cancelled: IsCancelled = never
    options: dict = field(default_factory=dict)
    epipolar: AffineEpipolar | None = None
    """The epipolar geometry of the two tiles, px; None where it is unknown."""
    epipolar_px: float = float("inf")
    """Largest symmetric epipolar distance of a match."""
    light: bool = False
    """Whether a quick look is enough: few points, each a little less exact."""


@dataclass(frozen=True, eq=False)
class TilePoints:
    """N matches of one pair of tiles, in pixels of the tiles (outer-corner origin)."""

    moving_xy: np.ndarray
    """(N, 2) float64."""
    reference_xy: np.ndarray
    """(N, 2) float64."""
    confidence: np.ndarray
    """(N,) in 0..1: the calibrated chance that the match is within 3 px."""

    def __len__(self) -> int:
        return len(self.confidence)

    @classmethod
    def empty(cls) -> TilePoints:
        """Return no matches."""
        return cls(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))

    @classmethod
    def joined(cls, tables: list[TilePoints]) -> TilePoints:
        """Return all rows of some tables, in their order."""
        return cls(*(np.concatenate([getattr(t, f.name) for t in (cls.empty(), *tables)]) for f in fields(cls)))

    def take(self, rows: np.ndarray) -> TilePoints:
        """Return the matches that `rows` (mask or integers) selects."""
        return TilePoints(self.moving_xy[rows], self.reference_xy[rows], self.confidence[rows])


class Aligner(Protocol):
    """The coarse search."""

    def place(
        self,
        reference: WorkingImage,
        moving: WorkingImage,
        prior: Prior | None,
        progress: Progress,
        is_cancelled: IsCancelled,
        least_lead: float = 0.0,
    ) -> list[Placement]:
        """Return competing placements, best first; empty when none is significant.

        `least_lead`: where the best does not lead all that exclude it by this factor at first sight, nothing need be
        looked at closely, nor returned.
        """


class Matcher(Protocol):
    """A matcher of two tiles that are already roughly registered."""

    name: str
    follows_start: bool = False
    """Whether it may answer that a place is where it was put, because it has learned that most are nearly there."""

    def match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        """Return matches of two tiles of one size; `moving` is already resampled into the reference's frame."""

    def match_many(self, tiles: Iterable[tuple[WorkingImage, WorkingImage, MatchContext]]) -> Iterator[TilePoints]:
        """Yield the matches of each pair of tiles, in order; hardly more of them are taken than are worked on.

        Here one after another.
        """
        return (self.match(*tile) for tile in tiles)


@runtime_checkable
class Locator(Protocol):
    """A matcher that can also locate single places."""

    name: str
    reach_px: float
    """Its largest search distance."""

    def locate(
        self, reference: WorkingImage, moving: WorkingImage, side: str, xy: np.ndarray, context: MatchContext
    ) -> TilePoints:
        """Return, for each of (N, 2) px of the tile `side`, its place in the other tile, at any confidence."""
