"""A trial is put on the ground: the alignments of its widest pass are told apart, and the ground's is fitted."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import numpy as np

from ..errors import DegenerateError
from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..geometry.robust import classify_inliers
from ..points.table import TiePoints
from ..points.thresholds import DISAGREES, OFF_GROUND
from ..request import STRAIGHT
from .alignment.areas import areas_of
from .alignment.ground import Ground, read_ground, smooth
from .alignment.tie_points import alignments
from .footprint import footprint
from .placement_trial import LAST_RADIUS_PX, Trial, straight_families
from .run_context import RunContext
from .search_windows import SearchWindow
from .tile_matching import INLIER_PX, Level, Refined, fit_level, match_level

FRAME_PX = 512
"""Long side at which the areas of alignments are told apart."""


def on_ground(run: RunContext, search_window: SearchWindow, trial: Trial) -> Trial:
    """Return the trial with what its points say about the ground; fitted to the ground where that was outvoted."""
    transform = trial.refined.transform
    if trial.refined.wide is None or not isinstance(transform, MatrixTransform):
        return trial
    ground = _ground_of(run, search_window, trial.refined, *trial.refined.wide)
    trial = replace(trial, ground=ground)
    if ground is None or not ground.known or np.linalg.norm(ground.alignment.shift_px) <= ground.tolerance_px:
        return trial
    with contextlib.suppress(DegenerateError):
        return replace(trial, refined=_fitted_there(run, search_window, trial.refined, transform, ground))
    return replace(trial, ground=replace(ground, known=False))


def _ground_of(
    run: RunContext, search_window: SearchWindow, refined: Refined, points: TiePoints, step: float
) -> Ground | None:
    """Return which of several alignments of a pass's matches is the ground; None where there is but one."""
    offsets = points.reference_xy - refined.transform.forward(points.moving_xy)
    found = alignments(points.reference_xy, offsets, points.confidence, INLIER_PX * step)
    if len(found) < 2 or smooth(found, points.reference_xy, offsets):
        return None
    window = footprint(run.pair, refined.transform, search_window)
    frame_step = max(refined.level.step, max(window[2] - window[0], window[3] - window[1]) / FRAME_PX)
    tiles = run.pair.tile_pair(refined.transform, window, frame_step)
    return None if tiles is None else read_ground(areas_of(found, *tiles, frame_step), INLIER_PX * step)


def _fitted_there(
    run: RunContext, search_window: SearchWindow, refined: Refined, before: MatrixTransform, ground: Ground
) -> Refined:
    """Match around the ground's alignment and fit what is no nearer to another one; DegenerateError as fits raise."""
    there = MatrixTransform.from_matrix(frames.shift(*ground.alignment.shift_px) @ before.matrix)
    level = replace(refined.level, radius_px=LAST_RADIUS_PX + 1, families=straight_families(run.pair))
    points = match_level(run, there, footprint(run.pair, there, search_window), level)
    offsets = points.reference_xy - before.forward(points.moving_xy)
    apart = [np.linalg.norm(offsets - a.shift_px, axis=1) for a in (ground.alignment, *ground.others)]
    return _fitted_low(run, points, np.argmin(apart, axis=0) == 0, level, refined)


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
