"""The tie-point table: one numpy column per property; rejecting sets a flag with its cause and deletes nothing."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

CONTROL, CHECK = 0, 1


@dataclass(frozen=True, eq=False)
class TiePoints:
    """N tie points; positions in native pixels of either raster (outer-corner origin, x = column, y = row)."""

    id: np.ndarray
    """(N,) int64, stable for the life of a registration."""
    moving_xy: np.ndarray
    """(N, 2) float64 px."""
    reference_xy: np.ndarray
    """(N, 2) float64 px."""
    confidence: np.ndarray
    """(N,) float64 in 0..1."""
    enabled: np.ndarray
    """(N,) bool."""
    role: np.ndarray
    """(N,) uint8, CONTROL or CHECK."""
    origin: np.ndarray
    """(N,) str objects: a matcher's name, `manual` or `imported`."""
    rejection: np.ndarray
    """(N,) str objects: why the point is not used; empty for points in use."""
    locked: np.ndarray
    """(N,) bool: automatic steps leave the point as it is."""
    note: np.ndarray
    """(N,) str objects."""

    def __len__(self) -> int:
        return len(self.id)

    @classmethod
    def empty(cls) -> TiePoints:
        """Return a table of no points."""
        return cls.from_matches(np.empty((0, 2)), np.empty((0, 2)), np.empty(0), "")

    @classmethod
    def from_matches(
        cls,
        moving_xy: np.ndarray,
        reference_xy: np.ndarray,
        confidence: np.ndarray,
        origin: str,
        first_id: int = 1,
    ) -> TiePoints:
        """Return enabled control points with consecutive ids from (N, 2) pixel positions and (N,) confidences."""
        n = len(moving_xy)
        text = np.full(n, "", dtype=object)
        return cls(
            id=np.arange(first_id, first_id + n, dtype=np.int64),
            moving_xy=np.asarray(moving_xy, float).reshape(n, 2),
            reference_xy=np.asarray(reference_xy, float).reshape(n, 2),
            confidence=np.asarray(confidence, float).reshape(n),
            enabled=np.ones(n, bool),
            role=np.full(n, CONTROL, np.uint8),
            origin=np.full(n, origin, dtype=object),
            rejection=text,
            locked=np.zeros(n, bool),
            note=text.copy(),
        )

    def take(self, index: ArrayLike) -> TiePoints:
        """Return the rows that `index` (mask, integers or slice) selects, ids kept."""
        return TiePoints(**{f.name: getattr(self, f.name)[index] for f in fields(self)})

    def with_(self, **columns: Any) -> TiePoints:
        """Return a copy with whole columns replaced."""
        return replace(self, **columns)

    def reject(self, rows: ArrayLike, cause: str) -> TiePoints:
        """Return a copy in which the unlocked of `rows` (mask or integers) are disabled, with their cause."""
        chosen = np.zeros(len(self), bool)
        chosen[rows] = True
        chosen &= ~self.locked
        rejection = self.rejection.copy()
        rejection[chosen] = cause
        return self.with_(enabled=self.enabled & ~chosen, rejection=rejection)

    def without_rejections(self) -> TiePoints:
        """Return a copy in which all points are enabled and none is rejected."""
        return self.with_(enabled=np.ones(len(self), bool), rejection=np.full(len(self), "", dtype=object))

    @property
    def in_use(self) -> np.ndarray:
        """(N,) bool: enabled control points, the ones used in a fit."""
        return self.enabled & (self.role == CONTROL)


def concatenate(tables: list[TiePoints]) -> TiePoints:
    """Return one table of all rows; rows whose id is taken already get new ones after the largest."""
    if not tables:
        return TiePoints.empty()
    joined = TiePoints(**{f.name: np.concatenate([getattr(t, f.name) for t in tables]) for f in fields(TiePoints)})
    ids = joined.id.copy()
    _, first = np.unique(ids, return_index=True)
    again = np.ones(len(ids), bool)
    again[first] = False
    ids[again] = (ids.max() if len(ids) else 0) + 1 + np.arange(again.sum())
    return joined.with_(id=ids)
