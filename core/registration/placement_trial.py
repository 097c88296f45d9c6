"""Placement trials: a first cheap match separates competing placements, and the best one is completed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..geometry.matrix import MatrixTransform
from ..geometry.transform import Transform
from ..matching import Placement
from ..request import AUTO, OFF, STRAIGHT
from .alignment.ground import Ground
from .footprint import finest_step, footprint, footprint_window
from .image_pair import ImagePair
from .rivals import DOUBT, Pattern, repeated_pattern
from .run_context import RunContext
from .search_windows import SearchWindow
from .tile_matching import Level, Refined, refine

FIRST_SIZE_PX = 320
"""Long side of the window at the first level."""
FIRST_RADIUS_PX, FIRST_SPACING_PX = 14.0, 16.0
SIZE_PX = 768
RADIUS_PX, SPACING_PX = 8.0, 16.0
LAST_RADIUS_PX = 5.0
REFINEMENT = 3.0
"""How much finer each further level is, down to native pixels."""
FINER_TILES: dict[str, Any] = {"tile_px": 256, "most_tiles": 32}
"""Tiles used where pixels are finer than at the working size."""
RIVAL_SUPPORT = 0.6
"""A hypothesis with this share of the best one's support is completed too."""
HALFWAY = 0.45
"""Share of a pattern's period within which a repetition is matched."""
CLEARLY = 20.0
"""Odds at which another repetition of a pattern is tried in the place of the one found."""


@dataclass(frozen=True)
class Trial:
    """A placement and the result of matching around it."""

    placement: Placement
    refined: Refined
    first: Refined
    """After the first level, for comparison with rivals."""
    rival_support: float = 0.0
    """Support of the best other placement, relative to this one's."""
    pattern: Pattern | None = None
    """The texture that repeats itself, if there is one, and how the same placement further on compares."""
    ground: Ground | None = None
    """What several alignments say about the ground; None where there is but one."""
    clouds: bool = False
    """Whether the one that there is may be that of clouds alone."""
    framed: bool = False
    """Whether only the margins of the images agree."""
    elsewhere: Refined | None = None
    """What was matched at the placement of what this one leaves out of the images, if that has one of its own."""

    @property
    def support(self) -> float:
        """Summed confidence of the matches that agree with the first fit, less what chance would give."""
        return support(self.first)


def support(refined: Refined) -> float:
    """Return the support of a pass for its fit: the confidence of the inliers times their share."""
    confidence, inliers = refined.points.confidence, refined.fit.inliers
    total = float(confidence.sum())
    return float(confidence[inliers].sum()) ** 2 / total if total > 0 else 0.0


def start_trial(
    run: RunContext, search_window: SearchWindow, placement: Placement, reach_px: float = math.inf
) -> Trial | None:
    """Match once at a low resolution around a placement, no farther than `reach_px`; None where nothing can be fitted.

    Native reference px.
    """
    run.check()
    native = search_window.reference.to_native @ placement.matrix @ np.linalg.inv(search_window.moving.to_native)
    transform = MatrixTransform.from_matrix(native)
    window = footprint_window(run.pair, transform, search_window.window)
    if window is None:
        return None
    long_side = max(window[2] - window[0], window[3] - window[1])
    level = Level(
        max(long_side / FIRST_SIZE_PX, finest_step(transform)), FIRST_RADIUS_PX, FIRST_SPACING_PX, ("affine",)
    )
    first = refine(run.quietly(), transform, window, [level.within(reach_px)])
    return None if first is None else Trial(placement, first, first)


def complete(run: RunContext, search_window: SearchWindow, trials: list[Trial], reach_px: float = math.inf) -> Trial:
    """Refine the best of the trials (and a close rival) to the finest level; return the one with more support."""
    close = [t for t in trials if t.support >= RIVAL_SUPPORT * trials[0].support][:2]
    finished = [_finish(run, search_window, trial, reach_px) for trial in close]
    finished.sort(key=lambda t: -support(t.refined))
    best = finished[0]
    others = [t.support for t in trials if t.placement is not best.placement]
    return replace(best, rival_support=max(others, default=0.0) / max(best.support, 1e-9))


def best_repetition(run: RunContext, search_window: SearchWindow, trial: Trial) -> Trial:
    """Return the trial with its pattern; where the images clearly prefer another repetition, a trial of that one."""
    first = replace(trial, pattern=repeated_pattern(run, search_window, trial.refined))
    further = _further(run, search_window, first)
    if further is None:
        return first
    # What was as good as the first is as good as what takes its place.
    rival_support = first.rival_support * first.support / max(further.support, 1e-9)
    pattern = repeated_pattern(run, search_window, further.refined, first.pattern)
    second = replace(further, pattern=pattern, rival_support=rival_support)
    return min(first, second, key=lambda t: t.pattern.equals if t.pattern is not None else 0.0)


def _further(run: RunContext, search_window: SearchWindow, trial: Trial) -> Trial | None:
    """Return a completed trial of the likeliest rival, if that is clearly ahead or all that the prior allows.

    None where there is none. It is matched no farther than to the middle between two repetitions, so that it stays
    where it is put.
    """
    pattern = trial.pattern
    rival = None if pattern is None else pattern.successor
    if pattern is None or rival is None or rival.odds < (DOUBT if rival.preferred else CLEARLY):
        return None
    before = next(t for t in (trial.refined.transform, trial.first.transform) if isinstance(t, MatrixTransform))
    to_reference = np.linalg.inv(search_window.reference.to_native)
    matrix = to_reference @ rival.motion @ before.matrix @ search_window.moving.to_native
    reach_px = HALFWAY * np.nan_to_num(pattern.period_px, nan=math.inf, posinf=math.inf)
    started = start_trial(run, search_window, replace(trial.placement, matrix=matrix), reach_px)
    return None if started is None else complete(run, search_window, [started], reach_px)


def _finish(run: RunContext, search_window: SearchWindow, trial: Trial, reach_px: float) -> Trial:
    transform = trial.first.transform
    window = footprint(run.pair, transform, search_window)
    passes = [level.within(reach_px) for level in levels(run.pair, transform, window)]
    refined = refine(run, transform, window, passes)
    return trial if refined is None else replace(trial, refined=refined)


def levels(pair: ImagePair, transform: Transform, window: tuple[float, float, float, float]) -> list[Level]:
    """Return the passes after the first one: whole footprint at working size, then tiles of ever finer pixels."""
    families = straight_families(pair)
    rough = families if len(families) == 1 else ("affine",)
    finest = finest_step(transform)
    step = working_step(window, finest)
    passes = [
        Level(max(step, 1.5 * finest), RADIUS_PX, SPACING_PX, rough),
        Level(step, LAST_RADIUS_PX + 1, SPACING_PX, families),
        Level(step, LAST_RADIUS_PX, SPACING_PX),
    ]
    # Where everything is matched at native resolution, a few tiles of it are not matched before.
    return passes if pair.request.dense not in (AUTO, OFF) else [*passes, *finer_levels(pair, step, finest)]


def finer_levels(pair: ImagePair, step: float, finest: float) -> list[Level]:
    """Return the passes after one at `step`, down to `finest` reference px a px."""
    how: dict[str, Any] = {**FINER_TILES, "families": straight_families(pair), "optional": True}
    return [Level(finer, LAST_RADIUS_PX + 3, SPACING_PX, **how) for finer in finer_steps(step, finest)]


def straight_families(pair: ImagePair) -> tuple[str, ...]:
    """Return the straight transforms to choose from; curved ones follow in curved_refinement."""
    asked = pair.request.transform
    return (asked,) if asked in STRAIGHT else STRAIGHT


def working_step(window: tuple[float, float, float, float], finest: float) -> float:
    """Return the reference px a px at which a window has the working size, `finest` where it is no larger."""
    return max(finest, max(window[2] - window[0], window[3] - window[1]) / SIZE_PX)


def finer_steps(step: float, finest: float) -> Iterator[float]:
    """Yield ever finer resolutions after `step`, reference px a px, down to `finest`."""
    while step > finest:
        step = max(finest, step / REFINEMENT)
        yield step
