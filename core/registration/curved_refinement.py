"""Curved refinement: whether a curved transform predicts better, and matching again along it."""

from __future__ import annotations

from dataclasses import replace

from ..errors import DegenerateError
from ..geometry.choose import CURVED, gained
from ..geometry.curved import folds_over
from ..geometry.transform_names import transform_name
from ..messages import Text, joined, message
from ..request import STRAIGHT
from .placement_trial import FINER_TILES, finer_steps
from .run_context import RunContext
from .tile_matching import LEAST_AGREEMENT, Level, Refined, fit_level, match_level

EXACT_PX = 0.6
"""If a straight transform predicts left-out areas this well, in pixels of the level, no curved one is tried."""
REACH_PX = 8.0
"""Search radius around the curved transform, pixels of the level."""
MOST_TILES = 64
"""Between tiles that are matched lies what a curved transform has to guess: twice as many as along a straight one."""
MOST_PASSES = 3
GAIN = 1.02
"""The level is repeated only if the last pass increased the agreeing matches by this factor."""


def refine_curved(
    run: RunContext, refined: Refined, window: tuple[float, float, float, float], finest: float
) -> Refined:
    """Return the registration with the requested transform; for `auto`, with a curved one if it predicts better.

    Tiles are matched again around a curved transform, at ever finer levels down to `finest` reference pixels. Raises
    DegenerateError where a curved transform was requested and the points do not determine it.
    """
    asked = run.request.transform
    if asked in STRAIGHT or (asked == "auto" and refined.prediction_level_px < EXACT_PX):
        return refined
    run.progress(message("Checking for distortion"), 0.0)
    run.check()
    curved = _fitted(run, refined)
    if curved is None:
        return refined
    if curved.family == refined.family:
        return replace(refined, why=_still(refined, curved))
    return _without_folds(run, refined, _matched_along(run, refined.level, curved, window, finest))


def _fitted(run: RunContext, refined: Refined) -> Refined | None:
    """Fit the requested transform, or the best of all, to the matches at hand; None where that folds, unrequested."""
    asked = run.request.transform
    families = (refined.family, *CURVED) if asked == "auto" else (asked,)
    # The reason for the straight one does not apply to a requested transform.
    before = refined if asked == "auto" else replace(refined, why="")
    try:
        return fit_level(run, refined.points.without_rejections(), replace(refined.level, families=families), before)
    except DegenerateError:
        # The one that predicts best may fold; it was not requested, so the straight one is kept.
        if asked != "auto":
            raise
        return None


def _matched_along(run: RunContext, level: Level, curved: Refined, window, finest: float) -> Refined:
    """Match along a curved transform at ever finer levels, as long as they find enough."""
    for number, step in enumerate((level.step, *finer_steps(level.step, finest))):
        run.progress(message("Matching along the distortion"), 0.2 + 0.2 * number)
        finer = _followed(run, curved, _level(level, step, curved), window)
        if finer is None:
            break
        curved = finer
    return curved


def _without_folds(run: RunContext, straight: Refined, curved: Refined) -> Refined:
    """Return the curved registration; where it folds, the straight one, or DegenerateError if it was requested."""
    folds = folds_over(curved.transform, run.pair.moving_size)
    if not folds:
        return curved
    named = {"transform": transform_name(curved.family), "folds": folds.sentence}
    if run.request.transform != "auto":
        raise DegenerateError(
            message(
                "The {transform} transform is not usable for all of the moving raster. {folds}: choose a simpler "
                "transform, or a smaller raster.",
                **named,
            )
        )
    stands = message(
        "The {transform} transform is not usable for all of the moving raster. {folds}, so the simpler one stands.",
        **named,
    )
    return replace(straight, why=joined([straight.why, stands]))


def _still(refined: Refined, compared: Refined) -> Text:
    """Return why a straight transform was chosen, and that no curved one was better."""
    tried = [c for c in compared.table if c.name in CURVED and c.prediction_px < float("inf")]
    if not tried:
        return refined.why
    best = min(tried, key=lambda c: c.prediction_px)
    own = next(c.prediction_px for c in compared.table if c.name == refined.family)
    nor = message(
        "No curved transform is clearly better on unseen areas ({transform}: {percent:.0f} %).",
        transform=transform_name(best.name),
        percent=100 * gained(best.prediction_px, own),
    )
    return joined([refined.why, nor])


def _level(level: Level, step: float, bent: Refined) -> Level:
    tile_px = level.tile_px if step == level.step else FINER_TILES["tile_px"]
    families = (bent.family,)
    return replace(level, step=step, radius_px=REACH_PX, families=families, tile_px=tile_px, most_tiles=MOST_TILES)


def _followed(run: RunContext, bent: Refined, level: Level, window) -> Refined | None:
    """Match along the curved transform while that finds more; None where it finds less than before."""
    held = None
    for _ in range(MOST_PASSES):
        run.check()
        points = match_level(run, bent.transform, window, level)
        try:
            again = fit_level(run, points, level, bent)
        except DegenerateError:
            return held
        if again.agreement < LEAST_AGREEMENT * bent.agreement:
            return held
        grown = again.fit.inliers.sum() > GAIN * bent.fit.inliers.sum()
        held = bent = replace(again, why=bent.why or again.why)
        if not grown:
            break
    return held
