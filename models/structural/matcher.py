"""The structural matcher: dense oriented structure, correlated cell by cell, pooled into windows, peaks judged."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np

from ...core.matching import MatchContext, TilePoints, WorkingImage
from ...core.messages import message
from ...core.progress import check
from ..arrays import Arrays, with_fallback
from ..base import Matcher, seen
from ..features.orientation import Recipe, structure
from .confidence import WEIGHTS, confidence_of, evidence_of
from .volume import correlate
from .window_matching import WindowMatches, match_window

RECIPE = Recipe(sigmas=(0.8,), window=8.0, saturation=1.0, weights=(0.8, 1.0, 0.0))
"""Strength and double angle; the fourfold angle costs more than it tells at this scale."""
SMALLEST_CELL_PX, LARGEST_CELL_PX = 4, 16
WINDOWS_PX = (14.0, 28.0)
"""Standard deviations of the windows: small ones follow relief and turns, large ones hold where structure is thin."""
GREY_LEVEL = 1 / 255
HANDICAP = 0.1
"""The larger window is taken where its confidence is higher by this much."""


class StructuralMatcher(Matcher):
    """Compares edges and lines instead of colours; needs no weights."""

    name = "structural"
    display_name = message("structure")
    description = message(
        "Compares edges and lines instead of colours, so it works across sensors; needs nothing installed."
    )

    def __init__(self, arrays: Arrays):
        self.arrays = arrays

    def match_many(self, tiles: Iterable[tuple[WorkingImage, WorkingImage, MatchContext]]) -> Iterator[TilePoints]:
        """Yield the matches of each pair of tiles, in order; all cores of a processor take part."""
        return self.arrays.stream(lambda pair: self.match(*pair), tiles)

    def _match(self, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> TilePoints:
        if _flat(reference) or _flat(moving):
            return TilePoints.empty()
        with self.arrays.one_thread():
            looks = with_fallback(self.arrays, lambda a: looks_at(a, reference, moving, context))
        radius = radius_of(context)
        found = _merged([_points(view, radius, weights, context) for view, weights in zip(looks, WEIGHTS)], looks)
        keep = seen(moving, found.moving_xy) & seen(reference, found.reference_xy)
        return found.take(keep)


def radius_of(context: MatchContext) -> int:
    """Return the displacement, whole px, up to which is searched."""
    return max(2, math.ceil(context.radius_px))


def looks_at(a: Arrays, reference: WorkingImage, moving: WorkingImage, context: MatchContext) -> list[WindowMatches]:
    """Return the matches of windows of each of WINDOWS_PX, without those whose peak is on the rim of the search."""
    cell = int(np.clip(round(context.spacing_px / 2), SMALLEST_CELL_PX, LARGEST_CELL_PX))
    features = a.map(lambda image: structure(a, image, image.shape, RECIPE).channels, (reference, moving))
    check(context.is_cancelled)
    volume = correlate(a, *features, cell, radius_of(context))
    check(context.is_cancelled)
    views = a.map(lambda sigma_px: match_window(a, volume, sigma_px, context.spacing_px, context), WINDOWS_PX)
    return [view.take(~view.peaks.at_edge) for view in views]


def _points(view: WindowMatches, radius: int, weights: np.ndarray, context: MatchContext) -> TilePoints:
    confidence = confidence_of(evidence_of(view, radius, context), weights)
    return TilePoints(view.moving_xy, view.moving_xy + view.peaks.displacement, confidence)


def _merged(points: list[TilePoints], looks: list[WindowMatches]) -> TilePoints:
    """Return one match a block: the small window's unless the large one's is clearly more likely right."""
    block = np.concatenate([view.block for view in looks])
    score = np.concatenate([p.confidence - HANDICAP * k for k, p in enumerate(points)])
    order = np.lexsort((-score, block))
    first = order[np.unique(block[order], return_index=True)[1]]
    return TilePoints.joined(points).take(first)


def _flat(image: WorkingImage) -> bool:
    """Return whether an image holds less than a grey level of structure: rounding errors match only themselves."""
    values = image.pixels[:, image.valid]
    return bool((np.ptp(values, axis=1) < GREY_LEVEL).all())
