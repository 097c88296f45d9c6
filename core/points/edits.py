"""Edits of tie points: each takes a table and returns a new one with the same ids."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .table import CONTROL, TiePoints, concatenate

BY_HAND = "rejected by hand"
OUTSIDE = "outside the raster"
MANUAL = "manual"
SAME_PX = 0.01
"""Points closer to each other than this on both sides are duplicates."""


def rows_of(points: TiePoints, ids: Any) -> np.ndarray:
    """Return the (K,) rows that hold the ids, in the table's order; unknown ids are skipped."""
    return np.flatnonzero(np.isin(points.id, np.fromiter(ids, np.int64)))


def twin_of(points: TiePoints, moving_xy: np.ndarray, reference_xy: np.ndarray) -> int | None:
    """Return the id of a point with both ends where these (2,) px are; None where there is none."""
    ends = (points.moving_xy - moving_xy, points.reference_xy - reference_xy)
    same = np.flatnonzero(np.all([np.hypot(*off.T) < SAME_PX for off in ends], axis=0))
    return int(points.id[same[0]]) if len(same) else None


def not_in(points: TiePoints, found: TiePoints) -> np.ndarray:
    """Return the (K,) rows of `found` that duplicate neither existing points nor each other."""
    both = [np.column_stack([table.moving_xy, table.reference_xy]) for table in (points, found)]
    whole = np.round(np.concatenate(both) / SAME_PX)
    _, first = np.unique(whole, axis=0, return_index=True)
    return np.sort(first[first >= len(points)]) - len(points)


def set_enabled(points: TiePoints, rows: ArrayLike, enabled: bool) -> TiePoints:
    """Put points in or out of use as a decision, which automatic steps do not change."""
    return _changed(points, rows, enabled=enabled, rejection="" if enabled else BY_HAND, locked=True)


def set_role(points: TiePoints, rows: ArrayLike, role: int) -> TiePoints:
    """Make points CONTROL or CHECK points."""
    return _changed(points, rows, role=role)


def set_locked(points: TiePoints, rows: ArrayLike, locked: bool) -> TiePoints:
    """Protect points from automatic steps, or release them."""
    return _changed(points, rows, locked=locked)


def set_note(points: TiePoints, rows: ArrayLike, note: str) -> TiePoints:
    """Write a note."""
    return _changed(points, rows, note=note)


def move(
    points: TiePoints, rows: ArrayLike, moving_xy: np.ndarray | None = None, reference_xy: np.ndarray | None = None
) -> TiePoints:
    """Move points to other (K, 2) px on either side; their origin becomes manual."""
    columns = {"origin": MANUAL, "confidence": 1.0, "locked": True}
    if moving_xy is not None:
        columns["moving_xy"] = moving_xy
    if reference_xy is not None:
        columns["reference_xy"] = reference_xy
    return _changed(points, rows, **columns)


def snap(
    points: TiePoints, row: int, moving_xy: np.ndarray, reference_xy: np.ndarray, confidence: float, origin: str
) -> TiePoints:
    """Put one point where a matcher found it."""
    return _changed(move(points, [row], moving_xy, reference_xy), [row], confidence=confidence, origin=origin)


def add(
    points: TiePoints,
    moving_xy: np.ndarray,
    reference_xy: np.ndarray,
    confidence: float = 1.0,
    origin: str = MANUAL,
    role: int = CONTROL,
) -> TiePoints:
    """Append one point, locked, because it was placed by hand."""
    first = int(points.id.max(initial=0)) + 1
    new = TiePoints.from_matches(
        np.array([moving_xy]), np.array([reference_xy]), np.array([confidence]), origin, first_id=first
    )
    return concatenate([points, set_role(set_locked(new, [0], True), [0], role)])


def append(points: TiePoints, found: TiePoints) -> TiePoints:
    """Append points that were found, with ids of their own after all that are there."""
    first = int(points.id.max(initial=0)) + 1
    return concatenate([points, found.with_(id=np.arange(first, first + len(found), dtype=np.int64))])


def replace_free(points: TiePoints, found: TiePoints) -> TiePoints:
    """Replace all undecided points by the points found; locked ones stay, with their ids."""
    first = int(points.id.max(initial=0)) + 1
    fresh = found.with_(id=np.arange(first, first + len(found), dtype=np.int64))
    return concatenate([points.take(points.locked), fresh])


def delete(points: TiePoints, rows: ArrayLike) -> TiePoints:
    """Delete points; only a person does that."""
    kept = np.ones(len(points), bool)
    kept[rows] = False
    return points.take(kept)


def _changed(points: TiePoints, rows, **values) -> TiePoints:
    columns = {}
    for name, value in values.items():
        columns[name] = getattr(points, name).copy()
        columns[name][rows] = value
    return points.with_(**columns)
