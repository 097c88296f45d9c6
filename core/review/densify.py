"""Matching again during a review: in cells without points, or everywhere around the current transform."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..blas import one_blas_thread
from ..errors import CrosstieError, DegenerateError
from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..geometry.robust import RobustFit, fit_robust
from ..geometry.squares import Squares
from ..geometry.transform import Transform
from ..messages import message
from ..points.table import TiePoints, concatenate
from ..points.thinning import thinned
from ..points.thresholds import DISAGREES
from ..registration.footprint import footprint_window
from ..registration.placement_trial import FINER_TILES, LAST_RADIUS_PX, RADIUS_PX, SPACING_PX, finer_steps, working_step
from ..registration.run_context import RunContext
from ..registration.search_windows import area_window
from ..registration.tile_matching import INLIER_PX, LEAST_RADIUS_PX, Level, in_native, match_level
from .choice import apart_px
from .diagnostics import coverage
from .snapping import finest_step_at, window_around
from .solve import ReviewContext, ReviewResult, family_of, weights

CELL_TILE_PX, CELL_RADIUS_PX, CELL_SPACING_PX = 192, 16.0, 12.0
"""Tile size around the middle of an empty cell, and search radius; in pixels of the finest scale."""
AGREE_PX, LEAST_AGREEING, LEAST_SHARE = 2.0, 5, 0.3
"""Matches of a cell must agree: at least so many, with this share of the confidence, within this distance."""
POINTS_PER_CELL = 4
NOT_FOUND = message(
    "Around the current transform the matcher finds too little. Nothing was changed: correct the "
    "points or place the layer by hand, then match anew."
)


@one_blas_thread()
def in_empty_cells(run: RunContext, solution: ReviewResult, context: ReviewContext) -> TiePoints:
    """Return new points in cells of the overlap without points; none where the matches of a cell do not agree.

    CrosstieError where there is no transform to start from, or no empty cell.
    """
    seen, transform = coverage(solution, context), solution.transform
    if seen is None or transform is None:
        raise CrosstieError(message("There is no transform to look around: three points, well apart, make one."))
    empty = seen.cells[~seen.held]
    if not len(empty):
        raise CrosstieError(message("Every cell of the overlap holds a point already."))
    found = []
    for number, cell in enumerate(empty):
        run.check()
        run.progress(message("Looking into empty cells"), number / len(empty))
        found.append(_of_cell(run, transform, cell))
    return concatenate(found)


@one_blas_thread()
def around(run: RunContext, solution: ReviewResult, context: ReviewContext) -> TiePoints:
    """Return new points of the whole overlap around the current transform, with outliers rejected.

    First coarse, then fine, each pass starting from the last fit. CrosstieError where too few are found.
    """
    transform = solution.transform
    if transform is None:
        raise CrosstieError(message("There is no transform to match around: three points, well apart, make one."))
    window = footprint_window(run.pair, transform, area_window(run.pair))
    if window is None:
        raise CrosstieError(message("By the current transform the layers do not overlap. Correct the points first."))
    start, apart = transform, apart_px(context.matched, solution.state.alternative)
    levels = _within(_levels(transform, window), apart / 2)
    points = TiePoints.empty()
    for number, level in enumerate(levels):
        run.check()
        run.progress(message("Matching around the transform"), number / len(levels))
        found = match_level(run, transform, window, level)
        if np.isfinite(apart):
            off = np.linalg.norm(found.reference_xy - start.forward(found.moving_xy), axis=1)
            found = found.take(off < apart / 2)
        try:
            fit = _fit(run, found, family_of(solution.state, context), context.squares, level)
        except DegenerateError as error:
            if not number:
                raise CrosstieError(NOT_FOUND, str(error)) from error
            return points
        points, transform = found.reject(~fit.inliers, DISAGREES), fit.transform
    return points


def _within(levels: list[Level], most_px: float) -> list[Level]:
    """Return the levels with radii that do not reach another alignment; those that are too coarse for it are left out.

    `most_px`: half of the way to the nearest other one, native reference px.
    """
    near = [replace(level, radius_px=min(level.radius_px, most_px / level.step)) for level in levels]
    return [level for level in near if level.radius_px >= LEAST_RADIUS_PX] or near[-1:]


def _of_cell(run: RunContext, transform: Transform, cell: np.ndarray) -> TiePoints:
    """Match the middle of a (4,) cell and keep a few matches that agree with each other, highest confidence first."""
    centre = (cell[:2] + cell[2:]) / 2
    step = finest_step_at(transform, centre)
    window = window_around(run.pair, centre, CELL_TILE_PX * step / 2)
    tiles = run.pair.tile_pair(transform, window, step) if window is not None else None
    if tiles is None:
        return TiePoints.empty()
    found = run.matcher.match(*tiles, run.tile_context(CELL_RADIUS_PX, CELL_SPACING_PX))
    agreeing = found.take(_agreeing(found.reference_xy - found.moving_xy, found.confidence))
    points = in_native(agreeing, tiles[0].to_native, transform, cell, run.matcher.name)
    return thinned(points, POINTS_PER_CELL)


def _agreeing(offset: np.ndarray, confidence: np.ndarray) -> np.ndarray:
    """Return the rows whose (N, 2) offset most of the (N,) confidence shares; none where that is no majority."""
    if len(offset) < LEAST_AGREEING:
        return np.empty(0, int)
    near = np.linalg.norm(offset[:, None] - offset[None], axis=2) <= AGREE_PX
    rows = np.flatnonzero(near[int(np.argmax(near @ confidence))])
    share = confidence[rows].sum() / max(float(confidence.sum()), 1e-9)
    return rows if len(rows) >= LEAST_AGREEING and share >= LEAST_SHARE else np.empty(0, int)


def _levels(transform: Transform, window) -> list[Level]:
    centre = np.array([window[0] + window[2], window[1] + window[3]]) / 2
    finest = finest_step_at(transform, centre)
    step = working_step(window, finest)
    levels = [Level(max(step, 1.5 * finest), RADIUS_PX, SPACING_PX), Level(step, LAST_RADIUS_PX, SPACING_PX)]
    finer = [Level(s, LAST_RADIUS_PX + 3, SPACING_PX, **FINER_TILES) for s in finer_steps(step, finest)]
    return levels + finer


def _fit(run: RunContext, points: TiePoints, family: type[Transform], squares: Squares, level: Level) -> RobustFit:
    """Fit a pass's points robustly, between square pixels where the family is one of matrices."""
    native = squares.are_native or not issubclass(family, MatrixTransform)
    before, after = (np.eye(3), np.eye(3)) if native else (squares.moving, squares.reference)
    moving, reference = frames.apply(before, points.moving_xy), frames.apply(after, points.reference_xy)
    how = family, INLIER_PX * level.step, run.request.seed
    fit = fit_robust(moving, reference, weights(points), *how, is_cancelled=run.is_cancelled)
    if native or not isinstance(fit.transform, MatrixTransform):
        return fit
    return replace(fit, transform=fit.transform.in_frames(before, np.linalg.inv(after)))
