"""The base class of external matchers: converts their pairs of points to Crosstie's frame and interface."""

from __future__ import annotations

from abc import abstractmethod

import numpy as np

from ...core.matching import MatchContext, TilePoints, WorkingImage
from ..arrays import Arrays
from ..base import Matcher, seen

UNKNOWN_CONFIDENCE = 0.5
"""Confidence of matches whose matcher gives none."""
SLACK = 1.5
"""Matches with a displacement of more than so many search radii are dropped."""


class ExternalMatcher(Matcher):
    """An external matcher; subclasses return pairs of points."""

    needs = ("weights",)
    follows_start = True

    def __init__(self, arrays: Arrays):
        self.arrays = arrays

    @abstractmethod
    def pairs(self, reference: np.ndarray, moving: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray | None]:
        """Return (N, 2) px of the reference and of the moving image, from outer corners, and (N,) confidences or None.

        The images are (1 or 3, rows, cols) float32 in 0..1, 0 where nothing is valid.
        """

    def _match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        reference_xy, moving_xy, confidence = self.pairs(reference.pixels, moving.pixels)
        reference_xy, moving_xy = (np.asarray(xy, float).reshape(-1, 2) for xy in (reference_xy, moving_xy))
        if confidence is None:
            confidence = np.full(len(reference_xy), UNKNOWN_CONFIDENCE)
        confidence = np.clip(np.nan_to_num(np.asarray(confidence, float).reshape(-1)), 0.0, 1.0)
        if not len(reference_xy) == len(moving_xy) == len(confidence):
            counts = f"{len(reference_xy)} and {len(moving_xy)} points and {len(confidence)} confidences"
            raise ValueError(f"The matcher {self.name} gave {counts}.")
        near = np.linalg.norm(reference_xy - moving_xy, axis=1) <= SLACK * context.radius_px
        keep = near & seen(reference, reference_xy) & seen(moving, moving_xy)
        keep = np.flatnonzero(keep)[_best_of_cells(reference_xy[keep], confidence[keep], context.spacing_px)]
        return TilePoints(moving_xy, reference_xy, confidence).take(keep)


def channels(image: np.ndarray, count: int) -> np.ndarray:
    """Return a (1 or 3, rows, cols) image with `count` (1 or 3) channels."""
    if len(image) == count:
        return image
    return image.mean(axis=0, keepdims=True) if count == 1 else np.repeat(image, 3, axis=0)


def _best_of_cells(xy: np.ndarray, confidence: np.ndarray, spacing_px: float) -> np.ndarray:
    """Return the rows of the surest match in each cell of the wanted spacing."""
    if not len(xy):
        return np.empty(0, int)
    cells = np.floor(xy / spacing_px).astype(np.int64)
    order = np.argsort(-confidence, kind="stable")
    return order[np.unique(cells[order], axis=0, return_index=True)[1]]
