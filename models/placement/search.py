"""The coarse search: where the moving image lies, found without knowing anything about either image."""

from __future__ import annotations

import numpy as np

from ...core.geometry import frames
from ...core.matching import Placement, Prior, WorkingImage
from ...core.progress import IsCancelled, Progress, check, never, part, silent
from ..arrays import Arrays, with_fallback
from ..features import FeaturePyramid, Recipe
from .candidates import distinct
from .refine import Step, refine
from .sweep import Span, full_turn, scale_steps, sweep

COARSE = (Step(2.5, 0.04, 5), Step(1.2, 0.02, 3))
FINE = (Step(0.6, 0.01, 4), Step(0.3, 0.005, 2))
SMALLEST_PX = 16
"""Images with less than the square of this many valid pixels hold nothing to search by."""


class CoarseSearch:
    """The Aligner of this package: exhaustive over rotation, scale 1/3..3 and shift, or within a prior."""

    def __init__(self, arrays: Arrays, recipe: Recipe | None = None):
        self.arrays, self.recipe = arrays, recipe or Recipe()

    def place(
        self,
        reference: WorkingImage,
        moving: WorkingImage,
        prior: Prior | None = None,
        progress: Progress = silent,
        is_cancelled: IsCancelled = never,
    ) -> list[Placement]:
        """Return up to five competing placements, best first; empty where an image holds nothing to search by."""
        check(is_cancelled)
        if not (_searchable(reference) and _searchable(moving)):
            return []
        return with_fallback(self.arrays, lambda a: self._place(a, reference, moving, prior, progress, is_cancelled))

    def _place(self, a: Arrays, reference, moving, prior, progress, is_cancelled) -> list[Placement]:
        ref, mov = FeaturePyramid(a, reference, self.recipe), FeaturePyramid(a, moving, self.recipe)
        span = Span(full_turn(), scale_steps(1 / 1.6, 1.6))
        swept = sweep(a, ref, mov, span, part(progress, 0.0, 0.6), is_cancelled)
        corners = frames.corners(moving.shape)
        size = ref.area_side
        kept = distinct(swept.candidates, corners, 0.06 * size, 40)
        kept = refine(a, ref, mov, kept, 128, COARSE, is_cancelled)
        kept = distinct(kept, corners, 0.06 * size, 8)
        progress("Searching the placement", 0.8)
        kept = refine(a, ref, mov, kept, 224, FINE, is_cancelled)
        kept = distinct(kept, corners, 0.05 * size, 5)
        return [Placement(c.matrix, c.strength, c.strength, 1.0) for c in kept]


def _searchable(image: WorkingImage) -> bool:
    valid = image.pixels[:, image.valid]
    return valid.shape[1] >= SMALLEST_PX**2 and bool(np.isfinite(valid).all()) and float(np.ptp(valid)) > 1e-6
