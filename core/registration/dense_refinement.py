"""Dense refinement: tie points over the whole scene at native resolution, half of it first, and a transform to them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import DegenerateError
from ..geometry.choose import CURVED
from ..geometry.rpc_bias import RpcBias
from ..geometry.transform import Transform
from ..messages import Text, joined, message
from ..points.neighbours import unlike_neighbours
from ..points.table import TiePoints
from ..points.thresholds import DISAGREES, UNLIKE_NEIGHBOURS
from ..request import AUTO, OFF, STRAIGHT
from .dense_blocks import DenseLevel, match_blocks
from .dense_fit import fit_dense, smooth_through
from .dense_spacing import spacing_px
from .dense_store import Partial
from .distortion import MISSED_LEVEL_PX, missed_by
from .placement_trial import working_step
from .run_context import RunContext
from .search_windows import Window
from .tile_matching import INLIER_PX, LEAST_AGREEMENT, Level, Refined

HALF = 2.0
"""How much coarser than the finest level the first one is."""
LEAST_REACH_PX, MOST_REACH_PX = (8.0, 3.0), (14.0, 8.0)
"""Search radius, pixels of the level, of the first and of the second level."""
SURE = 1.5
"""Search radius over the error that the transform has at nine of ten places."""
NOISE_PX = 0.25
"""By so much, in pixels of the level, right matches differ from their neighbours."""
LARGER = 1.5
"""A scene is larger than the working raster where that has pixels so many times as large as the finest."""


def is_dense(run: RunContext, refined: Refined, window: Window, finest: float) -> bool:
    """Return whether the whole scene is to be matched: as requested, or where native tiles disagree with what is known.

    By itself, only for a scene that is larger than the working raster, and where a curved transform is allowed.
    """
    asked, transform = run.request.dense, run.request.transform
    if asked == OFF or transform == RpcBias.name:
        return False
    if asked != AUTO:
        return True
    if transform in STRAIGHT or working_step(window, finest) < LARGER * finest:
        return False
    seen = refined.given_up or refined
    return missed_by(seen).shared_px > MISSED_LEVEL_PX * seen.level.step


def refine_dense(run: RunContext, refined: Refined, window: Window, finest: float) -> Refined | None:
    """Return the registration to tie points of the whole window; None where they are too few, or hardly agree.

    DegenerateError where a curved transform was requested and the points do not determine it, CancelledError.
    """
    spacing = spacing_px(run.pair, window, finest)
    partials = [
        Partial.of(run.pair, run.matcher.name, refined.transform.to_json(), window, spacing, half)
        for half in (True, False)
    ]
    try:
        return _refined(run, refined, window, spacing, finest, partials)
    finally:
        # A run that ends, by whatever, is not gone on with; one that was killed does not come here.
        for partial in partials:
            partial.forget()


def _refined(run: RunContext, refined: Refined, window: Window, spacing: float, finest: float, partials):
    coarse = DenseLevel(HALF * finest, reach_of(refined, HALF * finest), spacing)
    points = match_blocks(run.part(0, 0.25), refined.transform, window, coarse, partials[0])
    points = _reliable(points, refined.transform, coarse)
    try:
        smooth = smooth_through(points.take(points.enabled), max(INLIER_PX * coarse.step, coarse.reach))
    except DegenerateError:
        return None
    between, reach = smooth.fit.transform, _next_reach(smooth.unseen_px, finest)
    fine = DenseLevel(finest, reach, spacing)
    points = match_blocks(run.part(0.25, 0.9), between, window, fine, partials[1])
    run.progress(message("Fitting"), 0.9)
    fitted = _fitted(run, _reliable(points, between, fine), refined, fine)
    # Where native pixels show noise alone, their points agree by chance.
    return None if fitted is None or fitted.agreement < LEAST_AGREEMENT * refined.agreement else fitted


def reach_of(refined: Refined, step: float) -> float:
    """Return how far off, reference px, a transform may be: from what its points and finer ones say against it."""
    seen = refined.given_up or refined
    off = np.linalg.norm(refined.transform.forward(seen.points.moving_xy) - seen.points.reference_xy, axis=1)
    off = off[np.isfinite(off)]
    usual = float(np.quantile(off, 0.9)) if len(off) else np.inf
    return step * float(np.clip(1 + SURE * usual / step, LEAST_REACH_PX[0], MOST_REACH_PX[0]))


def _next_reach(unseen_px: np.ndarray, step: float) -> float:
    """Return the same for a flow, from its residuals, px, in blocks that it did not see."""
    usual = float(np.quantile(unseen_px, 0.95)) if len(unseen_px) else np.inf
    return step * float(np.clip(1 + SURE * usual / step, LEAST_REACH_PX[1], MOST_REACH_PX[1]))


def _reliable(points: TiePoints, transform: Transform, level: DenseLevel) -> TiePoints:
    """Return the points, those rejected that their neighbours speak against; as they move beside the transform."""
    moved = points.reference_xy - transform.forward(points.moving_xy)
    wrong = unlike_neighbours(points.reference_xy, moved, level.spacing, NOISE_PX * level.step)
    return points.reject(wrong, UNLIKE_NEIGHBOURS)


def _fitted(run: RunContext, points: TiePoints, refined: Refined, level: DenseLevel) -> Refined | None:
    """Fit to the points in use, and return all of them; None where they determine nothing that was left open."""
    used = points.enabled
    at = Level(level.step, level.reach / level.step, level.spacing / level.step)
    try:
        fitted = fit_dense(run, points.take(used), at)
    except DegenerateError:
        if run.request.transform in CURVED:
            raise
        return None
    inliers, residuals = np.zeros(len(points), bool), np.full(len(points), np.inf)
    inliers[used], residuals[used] = fitted.fit.inliers, fitted.fit.residuals_px
    return replace(
        fitted,
        points=points.reject(used & ~inliers, DISAGREES),
        fit=replace(fitted.fit, inliers=inliers, residuals_px=residuals),
        why=joined([fitted.why, _said(points, level)]),
        wide=refined.wide,
    )


def _said(points: TiePoints, level: DenseLevel) -> Text:
    return message(
        "The whole scene was matched at native resolution: {count} tie points, {spacing:.0f} px apart.",
        count=len(points),
        spacing=level.spacing,
    )
