"""Cross-check: other matchers match a finished registration again, and the points that verify best are kept."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DegenerateError
from ..geometry.choose import gained, left_out_losses
from ..geometry.nearest import nearest
from ..geometry.robust import classify_inliers
from ..matching import Matcher
from ..messages import Text, joined, message
from ..points.table import TiePoints, concatenate
from .footprint import footprint
from .image_pair import ImagePair
from .placement_trial import LAST_RADIUS_PX, Trial, straight_families
from .run_context import RunContext
from .search_windows import SearchWindow
from .shifted_start import told_by_images
from .tile_matching import INLIER_PX, Level, Refined, fit_level, match_level

ALL = "all"
"""Name of the registration from all matchers' points."""
EXACT_PX = 1.0
"""If left-out areas are predicted this well, in pixels of the level, no other matcher is used: chosen in
folds over scenes (docs/studies/automatic.md)."""

ALONE_SPACINGS, MOST_ALONE = 2.0, 0.2
"""Another matcher's points so far from all that hold a registration are alone; if more than this share of them are,
they are asked again from a shifted start. Of 17 pairs of the evaluation none has more than 0.13."""


@dataclass(frozen=True)
class CrossCheck:
    """The result of a cross-check: the points that were kept, and why."""

    refined: Refined
    matcher: Matcher
    """The matcher to use from now on."""
    numbers: dict
    """Left-out errors of the candidates in pixels of the finest level, and the agreement of the matchers."""


@dataclass(frozen=True)
class MatcherCandidate:
    """A registration from the points of one matcher, or of all."""

    refined: Refined
    left_out_level_px: float
    """Root mean square error at left-out points of all matchers, pixels of the level."""


def cross_check(
    run: RunContext, search_window: SearchWindow, trial: Trial, others: Sequence[Matcher]
) -> CrossCheck | None:
    """Match the finest level again with each of `others`; keep one's points or all, whichever predict best.

    All are compared by how well they predict areas left out of their fits, on the points of all matchers.
    If the first one's points predict those well enough, no other matcher is run. None if the others find too little for
    a comparison.
    """
    before, first = trial.refined, run.matcher
    if before.prediction_level_px < EXACT_PX:
        return CrossCheck(replace(before, why=joined([before.why, _not_asked(first)])), first, {})
    level = last_level(run.pair, before)
    tables = _seen(run, before, footprint(run.pair, before.transform, search_window), level, others)
    candidates = compared(run, before, tables, level)
    if len(candidates) == 1:
        return None
    kept = choose(candidates)
    asked = {matcher.name: matcher for matcher in (first, *others) if matcher.name in candidates}
    numbers = {f"left_out_{name}_level_px": c.left_out_level_px for name, c in candidates.items()}
    for name in asked.keys() - {first.name}:
        numbers.update(
            {f"agreement_{name}": _agreement(before, tables[name], level), f"matches_{name}": len(tables[name])}
        )
    refined = candidates[kept].refined
    why = joined([refined.why, _why(kept, candidates, asked)])
    return CrossCheck(replace(refined, why=why), asked[_to_follow(kept, candidates, first.name)], numbers)


def _seen(run: RunContext, before: Refined, window, level: Level, matchers: Sequence[Matcher]) -> dict[str, TiePoints]:
    """Return what each of the matchers finds at a level around a registration."""
    tables = {}
    for number, matcher in enumerate(matchers):
        run.progress(message("Looking again with another matcher"), number / len(matchers))
        other = run.with_matcher(matcher)
        found = match_level(other, before.transform, window, level)
        doubted = _alone(before, found, level) > MOST_ALONE
        tables[matcher.name] = told_by_images(other, before, window, level, found) if doubted else found
    return tables


def _alone(before: Refined, found: TiePoints, level: Level) -> float:
    """Return the share of another matcher's points that agree with a registration where none of its own points lie."""
    own = before.points.reference_xy[before.fit.inliers]
    there = found.reference_xy[_agree(before, found, level)]
    if not len(there):
        return 0.0
    apart = nearest(there, own)[1]
    return float((apart > ALONE_SPACINGS * level.spacing_px * level.step).mean())


def last_level(pair: ImagePair, before: Refined) -> Level:
    """Return the level at which other matchers match again."""
    return replace(before.level, radius_px=LAST_RADIUS_PX + 1, families=straight_families(pair))


def compared(
    run: RunContext, before: Refined, tables: dict[str, TiePoints], level: Level
) -> dict[str, MatcherCandidate]:
    """Return the registrations from the points of the run's own matcher as they were, of each of `tables` and of ALL.

    Tables that determine no transform are left out; if none is left, or all together determine none, the run's own
    is the only candidate, without a score (NaN).
    """
    first = run.matcher.name
    fits, points = {first: before}, {first: before.points.without_rejections()}
    for name, table in tables.items():
        with contextlib.suppress(DegenerateError):
            fits[name], points[name] = fit_level(run, table, level, before), table
    pooled = concatenate(list(points.values()))
    if len(fits) > 1:
        with contextlib.suppress(DegenerateError):
            fits[ALL] = fit_level(run, pooled, level, before)
    if ALL not in fits:
        return {first: MatcherCandidate(before, float("nan"))}
    whose = np.repeat(list(points), [len(table) for table in points.values()])
    own = {name: whose == name for name in points} | {ALL: np.ones(len(pooled), bool)}
    return {
        name: MatcherCandidate(fits[name], error) for name, error in _left_out(run, fits, pooled, own, level).items()
    }


def choose(candidates: dict[str, MatcherCandidate]) -> str:
    """Return the name of the candidate that predicts left-out areas best."""
    return min(candidates, key=lambda name: candidates[name].left_out_level_px)


def _agreement(before: Refined, found: TiePoints, level: Level) -> float:
    """Return the share of another matcher's confidence that agrees with the first one's transform."""
    if not len(found):
        return 0.0
    return float(np.average(_agree(before, found, level), weights=found.confidence + 1e-9))


def _agree(before: Refined, found: TiePoints, level: Level) -> np.ndarray:
    """Return which (N,) of another matcher's points agree with a registration."""
    off = np.linalg.norm(before.transform.forward(found.moving_xy) - found.reference_xy, axis=1)
    return off <= INLIER_PX * level.step


def display_name(matcher: Matcher) -> str:
    """Return the name of a matcher in messages."""
    return getattr(matcher, "display_name", matcher.name)


def _left_out(
    run: RunContext, refined: dict[str, Refined], pooled: TiePoints, own: dict[str, np.ndarray], level: Level
) -> dict[str, float]:
    """Return the root mean square error, in pixels of the level, at left-out points of all matchers."""
    threshold = INLIER_PX * level.step
    fits = {
        name: classify_inliers(r.transform, pooled.moving_xy, pooled.reference_xy, pooled.confidence, threshold)
        for name, r in refined.items()
    }
    table = pooled.moving_xy, pooled.reference_xy, pooled.confidence
    losses = left_out_losses(fits, *table, threshold, own=own, is_cancelled=run.is_cancelled)
    return {name: float(np.sqrt(loss.mean())) / level.step for name, loss in losses.items()}


def _to_follow(kept: str, candidates: dict[str, MatcherCandidate], first: str) -> str:
    """Return the matcher to use along a curved transform: the kept one; for ALL, the best of the others."""
    if kept != ALL:
        return kept
    joined = candidates.keys() - {ALL, first}
    return min(sorted(joined), key=lambda name: candidates[name].left_out_level_px)


def _not_asked(first: Matcher) -> Text:
    return message(
        "Tie points of {matcher} do well on unseen areas, so no other matcher was asked.",
        matcher=display_name(first),
    )


def _why(kept: str, candidates: dict[str, MatcherCandidate], asked: dict[str, Matcher]) -> Text:
    """Return sentences about the choice of points, for after the one about the transform."""
    own = candidates[kept].left_out_level_px
    better = {name: 100 * gained(own, c.left_out_level_px) for name, c in candidates.items()}
    alone = [
        message(
            "That is {percent:.0f} % better than those of {matcher} alone.",
            matcher=display_name(matcher),
            percent=better[name],
        )
        for name, matcher in asked.items()
        if name != kept
    ]
    if kept == ALL:
        return joined([message("All tie points together do best on unseen areas."), *alone])
    best = message(
        "Tie points of {matcher} alone do best on unseen areas and are kept.",
        matcher=display_name(asked[kept]),
    )
    return joined([best, *alone, message("That is {percent:.0f} % better than all together.", percent=better[ALL])])
