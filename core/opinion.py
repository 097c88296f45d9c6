"""A second opinion: another matcher looks once more at a finished registration, and what verifies best is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from .errors import DegenerateError
from .extent import Extent
from .geometry.choose import left_out_losses
from .geometry.robust import judge
from .matching import Matcher
from .points.table import TiePoints, concatenate
from .progress import IsCancelled, Progress
from .refine import INLIER_PX, Refined, fit_level, match_level
from .scene import Scene
from .trial import LAST_RADIUS_PX, Trial, footprint, straight_families

FIRST, SECOND, BOTH = "first", "second", "both"
WORTH = 0.1
"""Points of one matcher alone must predict better by this share: two that are right together err least."""
EXACT_PX = 1.0
"""Where left-out areas are predicted so well, in pixels of the level, a second matcher has nothing to mend: measured
on half of the evaluation's pairs (docs/studies/dgim.md)."""


@dataclass(frozen=True)
class Opinion:
    """What was kept, and what spoke for it."""

    refined: Refined
    matcher: Matcher
    """The one to ask from now on: the second wherever its points are of use."""
    numbers: dict
    """Left-out errors of the candidates in pixels of the finest level, and how far the matchers agree."""


def second_opinion(
    scene: Scene, extent: Extent, trial: Trial, matchers, progress: Progress, is_cancelled: IsCancelled
) -> Opinion | None:
    """Match the finest level again with the second of `matchers`; keep all points, or one's where they predict better.

    All are judged by how well they predict areas that were left out of their fits, on the points of both matchers.
    Where the first one's points predict those well enough, the second is not asked. None where the second matcher finds
    too little to say anything.
    """
    before, (first, matcher) = trial.refined, matchers
    if before.prediction_level_px < EXACT_PX:
        off = f"{before.prediction_level_px * before.level.step:.2f} px"
        why = f"Tie points of {words(first)} predict left-out areas to {off}, so that {words(matcher)} was not asked."
        return Opinion(replace(before, why=f"{before.why} {why}".strip()), first, {})
    progress("Looking again with a second matcher", 0.0)
    window = footprint(scene, before.transform, extent)
    level = replace(before.level, radius_px=LAST_RADIUS_PX + 1, families=straight_families(scene))
    found = match_level(scene, before.transform, window, level, matcher, is_cancelled)
    pooled = concatenate([before.points.unjudged(), found])
    try:
        candidates = _candidates(scene, before, found, pooled, level)
    except DegenerateError:
        return None
    errors = _left_out(candidates, pooled, len(before.points), level)
    best = min(errors, key=errors.get)
    kept = best if errors[best] < (1 - WORTH) * errors[BOTH] else BOTH
    chosen = candidates[kept]
    numbers = {f"left_out_{name}_level_px": error for name, error in errors.items()}
    numbers.update(second_agreement=_agreement(before, found, level), second_matches=len(found))
    why = _why(chosen, kept, errors, words(first), words(matcher), level.step)
    return Opinion(replace(chosen, why=why), first if kept == FIRST else matcher, numbers)


def _candidates(scene, before: Refined, found: TiePoints, pooled: TiePoints, level) -> dict[str, Refined]:
    """Return the registrations from the points of before, of the second matcher, and of both."""
    return {
        FIRST: before,
        SECOND: fit_level(scene, found, level, before),
        BOTH: fit_level(scene, pooled, level, before),
    }


def _left_out(candidates: dict[str, Refined], pooled: TiePoints, of_first: int, level) -> dict[str, float]:
    """Return the root mean square error, in pixels of the level, at left-out points of both matchers."""
    mine = np.arange(len(pooled)) < of_first
    own = {FIRST: mine, SECOND: ~mine, BOTH: np.ones(len(pooled), bool)}
    threshold = INLIER_PX * level.step
    fits = {
        name: judge(c.transform, pooled.moving_xy, pooled.reference_xy, pooled.confidence, threshold)
        for name, c in candidates.items()
    }
    losses = left_out_losses(fits, pooled.moving_xy, pooled.reference_xy, pooled.confidence, threshold, own=own)
    return {name: float(np.sqrt(loss.mean())) / level.step for name, loss in losses.items()}


def _agreement(before: Refined, found: TiePoints, level) -> float:
    """Return the share of the second matcher's confidence that agrees with what the first one found."""
    if not len(found):
        return 0.0
    off = np.linalg.norm(before.transform.forward(found.moving_xy) - found.reference_xy, axis=1)
    return float(np.average(off <= INLIER_PX * level.step, weights=found.confidence + 1e-9))


def words(matcher: Matcher) -> str:
    """Return what sentences call a matcher."""
    return getattr(matcher, "called", matcher.name)


def _why(chosen: Refined, kept: str, errors: dict[str, float], first: str, second: str, step: float) -> str:
    """Return the sentence about the choice of points, after the one about the transform."""
    px = {key: f"{error * step:.2f} px" for key, error in errors.items()}
    said = {
        FIRST: f"Tie points of {first} alone predict left-out areas better ({px[FIRST]}; {second} {px[SECOND]}).",
        SECOND: f"Tie points of {second} alone predict left-out areas better ({px[SECOND]}; {first} {px[FIRST]}).",
        BOTH: f"Tie points of {first} and {second} together predict left-out areas to {px[BOTH]} "
        f"({first} alone {px[FIRST]}, {second} alone {px[SECOND]}).",
    }[kept]
    return f"{chosen.why} {said}".strip()
