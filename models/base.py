"""The base class of matchers, which checks their input and output."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import ClassVar

import numpy as np

from ..core import matching
from ..core.matching import Aligner, MatchContext, TilePoints, WorkingImage
from ..core.messages import Text
from ..core.progress import check

SMALLEST_SIDE_PX = 8


class Matcher(ABC):
    """A matcher of two tiles of one size and frame; subclasses write `_match`."""

    name: str
    display_name: ClassVar[Text]
    """Its name in messages."""
    description: ClassVar[Text]
    """A sentence for the user: what it is good for."""
    needs: ClassVar[tuple[str, ...]] = ()
    """What it needs: "weights", "cameras", "text"."""
    follows_start: bool = False
    """See `core.matching.Matcher`."""

    def match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        """Return matches inside both tiles, (N, 2) px; none where the tiles share too little that is valid.

        Raises ValueError where a tile or a matcher's answer is malformed, CancelledError once cancelled.
        """
        check_tiles(reference, moving)
        check(context.is_cancelled)
        both = reference.valid & moving.valid
        if min(both.shape) < SMALLEST_SIDE_PX or both.sum() < SMALLEST_SIDE_PX**2:
            return TilePoints.empty()
        found = self._match(reference, moving, context)
        return TilePoints.empty() if found is None else checked(found, reference.shape)

    match_many = matching.Matcher.match_many

    def ready(self) -> Matcher:
        """Load the weights now; raise CrosstieError where they are not as shipped."""
        return self

    def prepare(self, options: dict) -> Matcher:
        """Read the options of a request before anything else is read; CrosstieError for an invalid one."""
        return self

    def aligner(self, beside: Aligner | None = None) -> Aligner | None:
        """Return its own coarse search, alone or in addition to the aligner `beside`; without one, `beside`."""
        return beside

    def notes(self) -> tuple[Text, ...]:
        """Return messages for the user about the matches since `prepare`."""
        return ()

    @abstractmethod
    def _match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints | None:
        """Return matches; rows outside the tiles or not finite are dropped afterwards."""


def check_tiles(reference: WorkingImage, moving: WorkingImage) -> None:
    """Raise ValueError unless both are (1 or 3, rows, cols) finite float images with masks, of one size."""
    for side, image in (("reference", reference), ("moving", moving)):
        pixels, valid = image.pixels, image.valid
        if pixels.ndim != 3 or pixels.shape[0] not in (1, 3) or pixels.shape[1:] != valid.shape:
            raise ValueError(f"The {side} tile has pixels {pixels.shape} and a mask {valid.shape}.")
        if pixels.dtype != np.float32 or valid.dtype != np.bool_:
            raise ValueError(f"The {side} tile is {pixels.dtype} with a mask of {valid.dtype}, not float32 and bool.")
        if not np.isfinite(pixels).all():
            raise ValueError(f"The {side} tile holds values that are not finite.")
    if reference.shape != moving.shape:
        raise ValueError(f"The tiles differ in size: {reference.shape} and {moving.shape}.")


def checked(found: TilePoints, shape: tuple[int, int]) -> TilePoints:
    """Return the rows that are finite and inside tiles of (rows, cols); ValueError for arrays of wrong shapes."""
    moving, reference = _array(found.moving_xy, 2), _array(found.reference_xy, 2)
    confidence = _array(found.confidence)
    if not len(moving) == len(reference) == len(confidence):
        counts = len(moving), len(reference), len(confidence)
        raise ValueError(f"The matcher's answer has columns of {counts} rows.")
    size = np.array([shape[1], shape[0]], float)
    keep = np.isfinite(confidence)
    for xy in (moving, reference):
        keep &= np.isfinite(xy).all(axis=1) & (np.nan_to_num(xy, nan=-1.0) >= 0).all(axis=1)
        keep &= (np.nan_to_num(xy, nan=np.inf) <= size).all(axis=1)
    return TilePoints(moving, reference, np.clip(confidence, 0.0, 1.0)).take(keep)


def seen(image: WorkingImage, xy: np.ndarray) -> np.ndarray:
    """Tell which of (N, 2) px lie on valid pixels."""
    rows, cols = image.shape
    with np.errstate(invalid="ignore"):
        col, row = np.floor(np.nan_to_num(xy, nan=-1.0)).astype(int).T
    inside = (row >= 0) & (row < rows) & (col >= 0) & (col < cols)
    return inside & image.valid[row.clip(0, rows - 1), col.clip(0, cols - 1)]


def _array(values, *shape: int) -> np.ndarray:
    values = np.asarray(values, np.float64)
    if values.shape[1:] != shape:
        raise ValueError(
            f"The matcher's answer has an array of shape {values.shape}, not (N, {', '.join(map(str, shape))})."
        )
    return values
