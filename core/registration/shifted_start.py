"""Whether matches are told by the images: a matcher that sees nothing may answer that everything is where it was put.

Matched anew from a start that is shifted on purpose, what the images tell stays where it is; what goes with the start
was told by the start alone. Learned matchers answer so in places that only one of the images shows.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..errors import DegenerateError
from ..geometry.matrix import MatrixTransform
from ..geometry.nearest import nearest
from ..geometry.transform import Transform
from ..points.table import TiePoints
from .placement_trial import straight_families
from .run_context import RunContext
from .search_windows import Window
from .tile_matching import INLIER_PX, Level, Refined, fit_level, match_level

SHIFT_PX = (4.0, 3.0)
"""Of the start, pixels of the level: farther than matches scatter, nearer than the search reaches."""
MARGIN_PX = 3.0
"""How much farther than the shift is searched at least, pixels of the level."""
NEIGHBOURS = 5
"""Matches around a place that say together where it is: the second pass need not find the same points."""


def told_by_images(run: RunContext, before: Refined, window: Window, level: Level, points: TiePoints) -> TiePoints:
    """Return those of a pass's points that stay where they are when it is repeated from a shifted start.

    `points`: what the run's matcher found around the transform of `before` at `level`. All of them where those that
    stay lead to the same place without the others, where the matcher does not follow its start, or where the two
    cannot be told apart: there are few points, or the transform is no matrix.
    """
    transform = before.transform
    if not (run.matcher.follows_start and isinstance(transform, MatrixTransform) and len(points) >= NEIGHBOURS):
        return points
    shift = level.step * np.array(SHIFT_PX)
    farther = replace(level, radius_px=max(level.radius_px, float(np.hypot(*SHIFT_PX)) + MARGIN_PX))
    again = match_level(run, transform.shifted(shift), window, farther)
    if len(again) < NEIGHBOURS:
        return points
    told = points.take(~follow(transform, points, again, shift))
    return points if len(told) == len(points) or _lead_there(run, before, level, told, points) else told


def _lead_there(run: RunContext, before: Refined, level: Level, told: TiePoints, points: TiePoints) -> bool:
    """Return whether the points that are told lead to where `before` puts all of them."""
    try:
        alone = fit_level(run, told, replace(level, families=straight_families(run.pair)), before)
    except DegenerateError:
        return False
    apart = alone.transform.forward(points.moving_xy) - before.transform.forward(points.moving_xy)
    return bool(np.sqrt((apart**2).sum(axis=1).mean()) <= INLIER_PX * level.step)


def follow(transform: Transform, points: TiePoints, again: TiePoints, shift: np.ndarray) -> np.ndarray:
    """Return which (N,) of the points lie in places that went along with a shift (2,), reference px.

    `again`: what was found from the shifted start.
    """
    here, there = (table.reference_xy - transform.forward(table.moving_xy) for table in (points, again))
    moved = _around(points, again, there) - _around(points, points, here)
    return np.linalg.norm(moved - shift, axis=1) < np.linalg.norm(moved, axis=1)


def _around(points: TiePoints, others: TiePoints, offsets: np.ndarray) -> np.ndarray:
    """Return (N, 2) medians of the offsets of the nearest of the other points, on the moving image."""
    rows, _ = nearest(points.moving_xy, others.moving_xy, NEIGHBOURS)
    return np.median(offsets[rows], axis=1)
