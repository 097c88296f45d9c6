"""Diagnostics for the accuracy page: comparison of all transforms, empty cells, extrapolation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from osgeo import ogr

from ..errors import DegenerateError
from ..geometry import frames
from ..geometry.accuracy import cells
from ..geometry.blocks import blocks
from ..geometry.choose import ENOUGH, FamilyCandidate, _simplest, _why
from ..geometry.families import FAMILIES
from ..geometry.leave_one_out import predicted
from ..geometry.polygons import convex_hull, intersection
from ..geometry.squares import Squares
from ..geometry.transform_names import transform_name
from ..messages import Text, message, message_of
from ..points.table import TiePoints
from .solve import FAMILY_NAMES, ReviewContext, ReviewResult, overlap_of, weights


@dataclass(frozen=True)
class Comparison:
    """How well each transform predicts areas left out of its fit."""

    table: tuple[FamilyCandidate, ...]
    recommended: str
    """The simplest transform that no other one clearly beats; empty where the points determine none."""
    why: Text


@dataclass(frozen=True, eq=False)
class Coverage:
    """The overlap in cells, reference px."""

    overlap: ogr.Geometry
    cells: np.ndarray
    """(M, 4) x_min, y_min, x_max, y_max of cells that are mostly inside the overlap."""
    held: np.ndarray
    """(M,) bool: whether a point in use lies there."""
    rms_px: np.ndarray
    """(M,) root of the mean square of their residuals; NaN where none lies."""
    beyond: float
    """Share of the overlap outside the hull of the points in use, where the transform extrapolates."""


def compare(
    points: TiePoints, squares: Squares | None = None, trusted: Callable[[TiePoints, str], np.ndarray] | None = None
) -> Comparison:
    """Fit every transform to the points in use and predict each of nine areas from the others.

    The errors are in reference px, square ones by `squares` where native ones are oblong. Curved transforms take part
    where there are enough points. `trusted(points, family)` are (N,) weights; None: by confidence.
    """
    squares = squares or Squares()
    trusted = trusted or (lambda used, _name: weights(used))
    finite = np.isfinite(points.moving_xy).all(axis=1) & np.isfinite(points.reference_xy).all(axis=1)
    used = points.take(points.in_use & finite)
    labels = blocks(used.reference_xy) if len(used) else np.empty(0, int)
    losses, off, problems = {}, {}, {}
    for name in FAMILY_NAMES:
        try:
            if len(used) < ENOUGH.get(name, 0):
                raise DegenerateError(
                    message(
                        "It takes {count} points to tell a transform of the kind “{transform}” from a straight one.",
                        count=ENOUGH[name],
                        transform=transform_name(name),
                    )
                )
            errors = _squared_errors(used, name, labels, squares, trusted(used, name))
            losses[name] = np.array([errors[labels == block].mean() for block in range(labels.max() + 1)])
            off[name] = float(np.sqrt(errors.mean()))
        except (DegenerateError, np.linalg.LinAlgError) as error:
            problems[name] = message_of(error)
    table = tuple(_candidate(name, off, problems, len(used)) for name in FAMILY_NAMES)
    if not losses:
        return Comparison(table, "", problems[FAMILY_NAMES[0]])
    chosen = _simplest(losses)
    return Comparison(table, chosen, _why(chosen, table))


def _squared_errors(
    used: TiePoints, name: str, labels: np.ndarray, squares: Squares, trusted: np.ndarray
) -> np.ndarray:
    """Return the (N,) squared errors, px², under the fit to the other blocks; inf where it is undetermined."""
    moving, reference = frames.apply(squares.moving, used.moving_xy), frames.apply(squares.reference, used.reference_xy)
    fitted = FAMILIES[name].fit(moving, reference, trusted)
    left = predicted(fitted, moving, reference, trusted, labels)
    return np.nan_to_num((left**2).sum(axis=1), nan=np.inf)


def _candidate(name: str, off: dict[str, float], problems: dict[str, Text], n: int) -> FamilyCandidate:
    if name in problems:
        return FamilyCandidate(name, float("inf"), 0, problems[name])
    return FamilyCandidate(name, off[name], n)


def coverage(solution: ReviewResult, context: ReviewContext) -> Coverage | None:
    """Return the overlap's cells and which of them hold points in use; None without a transform or an overlap."""
    if solution.transform is None:
        return None
    points = solution.points
    overlap = overlap_of(context.moving_size, context.reference_size, solution.transform, points)
    if overlap.Area() <= 0:
        return None
    rows = points.in_use & np.isfinite(points.reference_xy).all(axis=1)
    used = points.reference_xy[rows]
    beyond = 1.0 - intersection(overlap, convex_hull(used)).Area() / overlap.Area()
    boxes, held = cells(used, overlap)
    rms_px = np.array([_rms_within(box, used, solution.residual_px[rows]) for box in boxes])
    return Coverage(overlap, boxes, held, rms_px, float(min(max(beyond, 0.0), 1.0)))


def _rms_within(box: np.ndarray, xy: np.ndarray, residual_px: np.ndarray) -> float:
    """Return the root of the mean square of the residuals in a box (4,); NaN where none lies there."""
    inside = ((xy >= box[:2]) & (xy < box[2:])).all(axis=1) & np.isfinite(residual_px)
    return float(np.sqrt((residual_px[inside] ** 2).mean())) if inside.any() else float("nan")
