"""The coarse search: finds the placement of the moving image without knowledge about either image."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import compress

import numpy as np

from ...core.geometry import frames
from ...core.matching import Placement, Prior, WorkingImage
from ...core.messages import message
from ...core.progress import IsCancelled, Progress, check, never, part, silent
from ..arrays import Arrays, with_fallback
from ..features import FeaturePyramid, Recipe
from .candidates import Candidate, apart, distinct
from .evidence import agreement, histogram_agreement, votes
from .priors import cut_to_prior, everything, spanned, straightened
from .refine import Level, Levels, Step, equal_ground_scale, refine
from .sweep import sweep
from .tiles import Surfaces, Tiles, fitting_affine

STAGE = message("Searching the placement")
COARSE_SIDE, FINE_SIDE = 128, 224
COARSE = (Step(3.0, 0.05, 6), Step(1.4, 0.025, 3))
FINE = (Step(0.7, 0.012, 4),)
AFTER_SWEEP, AFTER_COARSE, FINALISTS = (10, 14), (4, 6), (2, 2)
"""Number of candidates kept: those that roughly agree with the best, and those that exclude it, …"""
AHEAD = 1.6
"""… and where the sweep's best leads by this over all that exclude it, which then never caught up (of 93 pairs), …
Less likely scales are not even swept then."""
AHEAD_AFTER_SWEEP, AHEAD_AFTER_COARSE = (6, 4), (2, 3)
"""… fewer."""
RETURNED = 3
TILE_RADIUS = 10
SAME, RIVAL = 0.05, 0.15
"""Hypotheses nearer than SAME (of the reference's size) are one; those farther than RIVAL exclude each other."""
AFFINE_GAIN = 1.06
"""An affine deformation must strengthen a placement by this factor to be accepted."""
CONVINCED = 1.3
"""A lead over all rivals at which unlikely scales are not searched."""
LONGEST = 2.0
"""Images longer than this (over the root of their valid area) are compared on smaller grids."""
SMALLEST_PX = 16
"""Images with fewer valid pixels than the square of this cannot be searched."""


class CoarseSearch:
    """The Aligner of this package: exhaustive over rotation, scale and shift, or over what a prior leaves.

    Without a prior: all rotations, scales 1/3..3 relative to equal ground (both valid areas of one size), overlaps of
    at least 40 %. Scales beyond 1/1.6..1.6 are searched where the others do not convince.
    """

    def __init__(self, arrays: Arrays, recipe: Recipe | None = None):
        self.arrays, self.recipe = arrays, recipe or Recipe()
        self._last: FeaturePyramid | None = None

    def place(
        self,
        reference: WorkingImage,
        moving: WorkingImage,
        prior: Prior | None = None,
        progress: Progress = silent,
        is_cancelled: IsCancelled = never,
        least_lead: float = 0.0,
    ) -> list[Placement]:
        """Return up to three competing placements, best first; empty where an image holds nothing to search by.

        Empty also where no prior is given and the sweep's best, at any scale, leads by less than `least_lead`.

        The matrix is a similarity, or an affine map where that makes the structure agree clearly better.
        `significance`: the sweep's peak in standard deviations of the peaks of all other rotations and scales.
        `evidence`: `strength` and `rival` (the strongest hypothesis elsewhere) after refinement, `ratio` of the two,
        `sweep_ratio` (the same before refinement, over all hypotheses),
        `affine_gain`, `scale` relative to equal ground, `histogram` (correlation of edge directions), and what
        `votes` says of tiles and quarters.
        """
        check(is_cancelled)
        if not (_searchable(reference) and _searchable(moving)):
            return []
        if prior is None:
            return self._with_fallback(reference, moving, None, progress, is_cancelled, least_lead)
        straight = straightened(self.arrays, moving, prior)
        if straight is not None:
            image, to_straight = straight
            like = replace(prior, matrix=prior.matrix @ np.linalg.inv(to_straight))
            found = self._within(reference, image, like, progress, is_cancelled)
            return [replace(p, matrix=p.matrix @ to_straight) for p in found]
        return self._within(reference, moving, prior, progress, is_cancelled)

    def _within(self, reference, moving, prior, progress, is_cancelled) -> list[Placement]:
        """Return placements that a prior allows, searched for in the parts of the images that can see each other."""
        parts = cut_to_prior(reference, moving, prior)
        if parts is None or not all(_searchable(p.image) for p in parts):
            return []
        ref, mov = parts
        to_ref, to_mov = frames.shift(ref.x, ref.y), frames.shift(mov.x, mov.y)
        near = replace(prior, matrix=np.linalg.inv(to_ref) @ prior.matrix @ to_mov)
        found = self._with_fallback(ref.image, mov.image, near, progress, is_cancelled)
        return [replace(p, matrix=to_ref @ p.matrix @ np.linalg.inv(to_mov)) for p in found]

    def _with_fallback(self, reference, moving, prior, progress, is_cancelled, least_lead=0.0) -> list[Placement]:
        def run(a: Arrays) -> list[Placement]:
            features = self._seen(a, reference), FeaturePyramid(a, moving, self.recipe)
            return _Run(a, *features, is_cancelled).place(prior, progress, least_lead)

        with self.arrays.one_thread():
            return with_fallback(self.arrays, run)

    def _seen(self, a: Arrays, reference: WorkingImage) -> FeaturePyramid:
        """Return the features of a reference, those of the last search where it is the same."""
        last = self._last
        if last is None or last.image is not reference or last.arrays is not a:
            self._last = last = FeaturePyramid(a, reference, self.recipe)
        return last


@dataclass(frozen=True)
class _Polished:
    """A candidate with what its tiles say."""

    candidate: Candidate
    level: Level
    placed: np.ndarray
    found: Surfaces
    shift: np.ndarray
    gain: float


class _Run:
    """One search on one device."""

    def __init__(self, a: Arrays, reference: FeaturePyramid, moving: FeaturePyramid, is_cancelled: IsCancelled):
        self.a, self.reference, self.moving, self.is_cancelled = a, reference, moving, is_cancelled
        self.corners = frames.corners(moving.image.shape)
        self.size = reference.area_side
        self.levels = Levels(a, reference, moving)
        self.tiles: dict[Level, Tiles] = {}
        elongation = max(reference.elongation, moving.elongation)
        self.shrink = min(1.0, LONGEST / elongation)

    def place(self, prior: Prior | None, progress: Progress, least_lead: float = 0.0) -> list[Placement]:
        if prior is not None:
            scale = equal_ground_scale(prior.matrix, self.reference, self.moving)
            span = spanned(prior, scale, self.moving.image.shape)
            swept = self._sweep(span, part(progress, 0.0, 0.7))
            kept = self._coarse(swept)
        else:
            swept, kept = self._anywhere(progress, least_lead)
        if not kept:
            return []
        progress(STAGE, 0.75)
        finalists = self._shortlist(kept, *FINALISTS)
        kept = refine(self.levels, finalists, FINE_SIDE * self.shrink, FINE, self.is_cancelled)
        progress(STAGE, 0.85)
        polished = self._polished(kept)
        progress(STAGE, 1.0)
        best = [p for p in polished if not p.candidate.decoy][:RETURNED]
        return list(self.a.map(lambda one: self._placement(one, polished, swept), best))

    def _anywhere(self, progress: Progress, least_lead: float) -> tuple[list[Candidate], list[Candidate]]:
        """Return all hypotheses of the sweep, scales by how likely they are, and the most promising ones."""
        equal, likely, others = everything()
        swept, more = self._sweep(equal, part(progress, 0.0, 0.2)), []
        if not self._is_ahead(swept):
            swept += self._sweep(likely, part(progress, 0.2, 0.4))
        if self._lead(swept) < least_lead:
            more = self._sweep(others, part(progress, 0.4, 0.7))
            if self._lead(swept + more) < least_lead:
                return swept + more, []
        kept = self._coarse(swept)
        if self._lead(kept) < CONVINCED:
            more = more or self._sweep(others, part(progress, 0.4, 0.7))
            kept = self._distinct(kept + self._coarse(more), 2 * sum(AFTER_COARSE))
        return swept + more, kept

    def _sweep(self, span, progress) -> list[Candidate]:
        return sweep(self.a, self.reference, self.moving, span, self.shrink, progress, self.is_cancelled)

    def _distinct(self, candidates: list[Candidate], keep: int) -> list[Candidate]:
        return distinct(candidates, self.corners, SAME * self.size, keep)

    def _coarse(self, swept: list[Candidate]) -> list[Candidate]:
        """Return the most promising of a sweep after both coarse steps, best first."""
        kept = self._distinct(swept, 4 * sum(AFTER_SWEEP))
        left = (AHEAD_AFTER_SWEEP, AHEAD_AFTER_COARSE) if self._is_ahead(kept) else (AFTER_SWEEP, AFTER_COARSE)
        for step, numbers in zip(COARSE, left):
            kept = self._shortlist(kept, *numbers)
            kept = refine(self.levels, kept, COARSE_SIDE * self.shrink, (step,), self.is_cancelled)
            kept = self._distinct(kept, len(kept))
        return kept

    def _excluded(self, candidates: list[Candidate], by: Candidate) -> np.ndarray:
        """Tell which of the candidates exclude another one."""
        return apart([c.matrix for c in candidates], by.matrix, self.corners) > RIVAL * self.size

    def _shortlist(self, kept: list[Candidate], near: int, far: int) -> list[Candidate]:
        """Return the best `near` that agree roughly with the best, and the best `far` that exclude it, best first."""
        excluded = self._excluded(kept, kept[0]) if kept else np.empty(0, bool)
        chosen = [*compress(kept, ~excluded)][:near] + [*compress(kept, excluded)][:far]
        return sorted(chosen, key=lambda c: -c.strength)

    def _lead(self, kept: list[Candidate]) -> float:
        """Return the best's strength over that of the best that excludes it."""
        if not kept:
            return 0.0
        best = max(kept, key=lambda c: c.strength)
        rivals = self._rivals(kept, best)
        return best.strength / max(max(rivals), 1e-9) if rivals else 0.0

    def _is_ahead(self, swept: list[Candidate]) -> bool:
        return self._lead(swept) >= AHEAD

    def _rivals(self, candidates: list[Candidate], one: Candidate) -> list[float]:
        """Return the strengths of the candidates that exclude one of them."""
        return [c.strength for c in compress(candidates, self._excluded(candidates, one))]

    def _polished(self, kept: list[Candidate]) -> list[_Polished]:
        """Return the candidates polished, each place once; best first by what the coarse and the fine grid say."""
        kept = self._distinct(kept, len(kept))
        for candidate in kept:
            # Made here, once, before several threads ask for them.
            level = self._level_of(candidate)
            if level not in self.tiles:
                self.tiles[level] = Tiles(self.a, level, TILE_RADIUS)
        polished = list(self.a.map(self._polish, kept))
        places = self._distinct([p.candidate for p in polished], len(kept))
        once = [p for p in polished if any(p.candidate is c for c in places)]
        return sorted(once, key=lambda p: -p.candidate.strength * p.candidate.swept)

    def _level_of(self, candidate: Candidate) -> Level:
        return self.levels.at(FINE_SIDE * self.shrink, candidate)

    def _polish(self, candidate: Candidate) -> _Polished:
        check(self.is_cancelled)
        level = self._level_of(candidate)
        placed = level.to_still(candidate.matrix)
        found = self.tiles[level].surfaces(placed)
        bend, strength, plain = fitting_affine(found, np.random.default_rng(0))
        gain = strength / max(plain, 1e-9)
        if gain < AFFINE_GAIN:
            bend, strength = np.eye(3), plain
        bent = np.linalg.inv(bend) @ placed
        shift = frames.apply(bend, found.centres) - found.centres
        better = replace(candidate, matrix=level.to_matrix(bent), strength=candidate.trust * strength)
        return _Polished(better, level, bent, found, shift, gain)

    def _placement(self, one: _Polished, all_: list[_Polished], swept: list[Candidate]) -> Placement:
        here = one.candidate
        rivals = self._rivals([p.candidate for p in all_], here)
        null = np.array([c.swept for c in swept])
        elsewhere = float(null.max(initial=0.0, where=self._excluded(swept, here)))
        score, overlap = agreement(self.a, one.level, one.placed)
        spread = 1.4826 * float(np.median(np.abs(null - np.median(null)))) + 1e-9
        evidence = {
            "strength": here.strength,
            "rival": max(rivals, default=0.0),
            "ratio": here.strength / max(max(rivals), 1e-9) if rivals else 0.0,
            "sweep_ratio": here.swept / elsewhere if elsewhere > 0.0 else 0.0,
            "affine_gain": one.gain,
            "scale": equal_ground_scale(here.matrix, self.reference, self.moving),
            "histogram": histogram_agreement(self.a, self.reference, self.moving, here.matrix),
            **votes(one.found, one.shift),
        }
        return Placement(here.matrix, score, (here.swept - float(np.median(null))) / spread, overlap, evidence)


def _searchable(image: WorkingImage) -> bool:
    valid = image.pixels[:, image.valid]
    return valid.shape[1] >= SMALLEST_PX**2 and bool(np.isfinite(valid).all()) and float(np.ptp(valid)) > 1e-6
