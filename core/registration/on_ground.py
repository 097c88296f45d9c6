"""A trial is put on the ground: the alignments of its matches and images are told apart, and the ground's is fitted."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import numpy as np

from ..errors import DegenerateError
from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..geometry.robust import classify_inliers
from ..geometry.transform import Transform
from ..points.table import TiePoints, concatenate
from ..points.thresholds import DISAGREES, OFF_GROUND
from ..request import STRAIGHT
from .alignment.areas import areas_of
from .alignment.beyond import another_shift
from .alignment.clouds import on_clouds
from .alignment.ground import Ground, read_ground, smooth
from .alignment.tie_points import alignments, with_shift
from .alignment.unmixed import APART, unmixed
from .footprint import footprint
from .placement_trial import LAST_RADIUS_PX, RADIUS_PX, SPACING_PX, Trial, straight_families
from .run_context import RunContext
from .search_windows import SearchWindow
from .skew import skew_px
from .tile_matching import INLIER_PX, Level, Refined, fit_level, match_level

FRAME_PX, SEARCHED_PX = 512, 320
"""Long sides at which the areas of alignments are told apart, and at which one beyond tile matching is looked for."""


def on_ground(run: RunContext, search_window: SearchWindow, trial: Trial) -> Trial:
    """Return the trial with what points and images say about the ground; fitted to the ground where it was not."""
    if trial.refined.wide is None or not isinstance(trial.refined.transform, MatrixTransform):
        return trial
    apart = _held_apart(run, trial.refined)
    if apart is not trial.refined:
        told = _told(run, search_window, trial, apart)
        if told.ground is not None and told.ground.is_shown:
            return told
        # Points that scatter seem to be held apart, too.
    return _told(run, search_window, trial, trial.refined)


def _told(run: RunContext, search_window: SearchWindow, trial: Trial, apart: Refined) -> Trial:
    """Return the trial as `on_ground` does; `apart`: its registration, or one that holds apart what that mixes."""
    shift, clouds = _seen(run, search_window, apart)
    refined = _with_those_at(run, search_window, apart, shift)
    mixed = apart is not trial.refined
    ground = _ground_of(run, search_window, refined, shift, mixed)
    if ground is None:
        return replace(trial, clouds=clouds)
    if mixed or np.linalg.norm(ground.alignment.shift_px) > ground.tolerance_px:
        try:
            refined = _fitted_there(run, search_window, refined, ground)
        except DegenerateError:
            refined, ground = replace(trial.refined, wide=refined.wide), ground.staying()
    known = ground.known and skew_px(run.pair, refined.transform) <= ground.tolerance_px
    # What clouds alone may hold is no ground, however wide: what was fitted elsewhere since is not theirs.
    clouds = clouds and refined.transform is apart.transform
    return replace(trial, refined=refined, ground=replace(ground, known=known), clouds=clouds)


def _held_apart(run: RunContext, refined: Refined) -> Refined:
    """Return the registration; where it mixes alignments, a similarity that does not."""
    points, step = _wide(refined)
    to_moving, to_reference = run.pair.moving_square, run.pair.reference_square
    back = np.linalg.inv(to_reference)
    between = cast(MatrixTransform, refined.transform).in_frames(np.linalg.inv(to_moving), to_reference)
    ends = frames.apply(to_moving, points.moving_xy), frames.apply(to_reference, points.reference_xy)
    similarity = unmixed(between, *ends, points.confidence, INLIER_PX * step, run.request.seed)
    if similarity is None:
        return refined
    transform = similarity.in_frames(to_moving, back)
    return replace(refined, fit=replace(refined.fit, transform=transform), family=similarity.name)


def _seen(run: RunContext, search_window: SearchWindow, refined: Refined) -> tuple[np.ndarray | None, bool]:
    """Return another shift that the images show, reference px, and whether clouds alone may agree as they lie."""
    run.check()
    window = footprint(run.pair, refined.transform, search_window)
    frame_step = _frame_step(refined, window, SEARCHED_PX)
    aligned = run.pair.aligned(refined.transform, window, frame_step)
    if aligned is None:
        return None, False
    shift = another_shift(*aligned.edges)
    # A mirror image is a film's, which may be a negative, and no thermal sensor's.
    clouds = not run.pair.moving.is_turned_over and on_clouds(aligned)
    return None if shift is None else frame_step * shift, clouds


def _with_those_at(
    run: RunContext, search_window: SearchWindow, refined: Refined, shift_px: np.ndarray | None
) -> Refined:
    """Return a pass with the matches around another shift too, if there is one."""
    if shift_px is None:
        return refined
    points, step = _wide(refined)
    there = cast(MatrixTransform, refined.transform).shifted(shift_px)
    # No farther than halfway: what holds already would be found again.
    level = Level(step, RADIUS_PX, SPACING_PX).within(float(np.linalg.norm(shift_px)) / 2)
    more = match_level(run, there, footprint(run.pair, there, search_window), level)
    return replace(refined, wide=(concatenate([points, more]), step))


def _ground_of(
    run: RunContext, search_window: SearchWindow, refined: Refined, seen: np.ndarray | None, mixed: bool
) -> Ground | None:
    """Return which of several alignments of the widest matches is the ground; None where there is but one.

    `seen`: the shift of one that the images show, which counts even if few points hold it. `mixed`: whether the
    registration holds more than one, so that it cannot stay.
    """
    points, step = _wide(refined)
    offsets = points.reference_xy - refined.transform.forward(points.moving_xy)
    tolerance_px = INLIER_PX * step * (APART if mixed else 1.0)
    found = alignments(points.reference_xy, offsets, points.confidence, tolerance_px)
    gradual = len(found) > 1 and smooth(found, points.reference_xy, offsets)
    if seen is not None and found:
        found = with_shift(found, seen, offsets, points.confidence, tolerance_px)
    if len(found) < 2 or gradual:
        return None
    window = footprint(run.pair, refined.transform, search_window)
    frame_step = _frame_step(refined, window, FRAME_PX)
    aligned = run.pair.aligned(refined.transform, window, frame_step)
    if aligned is None:
        return None
    return read_ground(areas_of(found, aligned, frame_step), tolerance_px, mixed or seen is not None)


def _frame_step(refined: Refined, window, side_px: int) -> float:
    return max(refined.level.step, max(window[2] - window[0], window[3] - window[1]) / side_px)


def _wide(refined: Refined) -> tuple[TiePoints, float]:
    """Return the matches of the widest pass and its step: nothing else comes here without one (`on_ground`)."""
    return cast("tuple[TiePoints, float]", refined.wide)


def _fitted_there(run: RunContext, search_window: SearchWindow, before: Refined, ground: Ground) -> Refined:
    """Match around the ground's alignment and fit what is no nearer to another one; DegenerateError as fits raise."""
    there: Transform = cast(MatrixTransform, before.transform).shifted(ground.alignment.shift_px)
    window = footprint(run.pair, there, search_window)
    halfway_px = min(float(np.linalg.norm(a.shift_px - ground.alignment.shift_px)) for a in ground.others) / 2
    families, steps = straight_families(run.pair), [_wide(before)[1], before.level.step]
    refined = before
    for step in sorted(set(steps), reverse=True):
        level = replace(before.level, step=step, radius_px=LAST_RADIUS_PX + 1, families=families).within(halfway_px)
        points = match_level(run, there, window, level)
        offsets = points.reference_xy - before.transform.forward(points.moving_xy)
        apart = [np.linalg.norm(offsets - a.shift_px, axis=1) for a in (ground.alignment, *ground.others)]
        refined = _fitted_low(run, points, np.argmin(apart, axis=0) == 0, level, before)
        there = refined.transform
    return refined


def bent_on_ground(run: RunContext, refined: Refined) -> Refined:
    """Return a registration of outvoted ground with the curved transform that was requested, if one was."""
    asked = run.request.transform
    if asked in ("auto", *STRAIGHT):
        return refined
    low = refined.points.rejection != OFF_GROUND
    level = replace(refined.level, families=(asked,))
    return _fitted_low(run, refined.points.without_rejections(), low, level, replace(refined, why=""))


def _fitted_low(run: RunContext, points: TiePoints, low: np.ndarray, level: Level, before: Refined) -> Refined:
    """Fit those of the points that are `low` (N,); the others are OFF_GROUND."""
    fitted = fit_level(run, points.take(low), level, before)
    table = points.moving_xy, points.reference_xy, points.confidence
    fit = classify_inliers(fitted.transform, *table, INLIER_PX * level.step)
    fit = replace(fit, inliers=fit.inliers & low)
    rejected = points.reject(~low, OFF_GROUND).reject(low & ~fit.inliers, DISAGREES)
    return replace(fitted, points=rejected, fit=fit, wide=before.wide)
