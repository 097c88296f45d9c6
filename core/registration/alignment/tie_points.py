"""The alignments that tie points hold: several, where roofs, clouds or repetitions lie displaced against the ground.

Sequential estimation: planes parallel to the ground are seen displaced by a shift each (plane and parallax, Irani and
Anandan 1996), so that every tie point proposes one, and all proposals are scored on all points (no sampling); the best
takes its points away, the next is looked for among the rest, and in the end every point goes to its nearest alignment.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ...geometry.spread import spread_out

MOST_ALIGNMENTS = 6
PROPOSALS = 500
"""Tie points that propose an alignment."""
LEAST_POINTS, LEAST_SHARE = 8, 0.06
"""What an alignment needs: points, and a share of the confidence."""
NEIGHBOURS = 1.6
"""Points within so many spacings of each other hang together."""


@dataclass(frozen=True, eq=False)
class Alignment:
    """One of several alignments, and where it holds."""

    shift_px: np.ndarray
    """(2,) its displacement against the registration, reference px."""
    members: np.ndarray
    """(N,) bool: the tie points that hold it."""
    support: float
    """Share of the confidence of all points."""
    connected: float
    """Share of where it holds that is in the largest area that hangs together: little for roofs, much for streets."""
    extent: float
    """Diagonal of that area, as a share of that of the whole."""
    bright: float = 0.5
    """Mean rank of the brightness where it holds, 0..1."""
    rough: float = 0.5
    """Mean rank of the roughness there: of how far values differ within a few pixels."""

    @property
    def width(self) -> float:
        """How wide and connected the area is, 0..1: the product of both shares."""
        return self.connected * self.extent


def alignments(xy: np.ndarray, offsets: np.ndarray, confidence: np.ndarray, tolerance_px: float) -> list[Alignment]:
    """Return the alignments among (N, 2) tie points, strongest first; none where points are few.

    `offsets` (N, 2): how far each lies from where the registration puts it; an alignment holds within `tolerance_px`.
    """
    known = np.isfinite(offsets).all(axis=1) & (confidence > 0)
    shifts = _shifts(xy[known], offsets[known], confidence[known], tolerance_px)
    if not len(shifts):
        return []
    away = np.linalg.norm(offsets[:, None] - shifts, axis=2)
    away = np.where(known[:, None], away, np.inf)
    nearest = np.where(away.min(axis=1) <= tolerance_px, away.argmin(axis=1), -1)
    spacing, total = _spacing(xy[known]), float(confidence[known].sum())
    found = []
    for number in range(len(shifts)):
        members = nearest == number
        support = float(confidence[members].sum()) / total
        if members.sum() < LEAST_POINTS or support < LEAST_SHARE:
            continue
        shift = np.average(offsets[members], axis=0, weights=confidence[members])
        largest = _largest_area(neighbours(xy[members], spacing))
        extent = _diagonal(xy[members][largest]) / max(_diagonal(xy[known]), 1e-9)
        found.append(Alignment(shift, members, support, float(largest.mean()), extent))
    return sorted(found, key=lambda a: -a.support)


def with_shift(
    found: list[Alignment], shift_px: np.ndarray, offsets: np.ndarray, confidence: np.ndarray, tolerance_px: float
) -> list[Alignment]:
    """Return the alignments and one at a (2,) shift, however few of the (N, 2) offsets are nearest to it.

    Nothing is added where one of them is that one: nearer to it than halfway to the registration.
    """
    shift_px = np.asarray(shift_px, float)
    away = np.linalg.norm(offsets - shift_px, axis=1)
    if any(np.linalg.norm(one.shift_px - shift_px) <= np.linalg.norm(shift_px) / 2 for one in found):
        return found
    nearest = away < np.min([np.linalg.norm(offsets - one.shift_px, axis=1) for one in found], axis=0)
    here = nearest & (away <= tolerance_px)
    total = max(float(confidence.sum()), 1e-12)

    def held(members: np.ndarray) -> float:
        return float(confidence[members].sum()) / total

    rest = [replace(one, members=one.members & ~here, support=held(one.members & ~here)) for one in found]
    return [*rest, Alignment(shift_px, here, held(here), 0.0, 0.0)]


def _shifts(xy: np.ndarray, offsets: np.ndarray, confidence: np.ndarray, tolerance_px: float) -> np.ndarray:
    """Return (K, 2) shifts, each farther than the tolerance from the others, strongest first."""
    proposed = offsets[np.sort(spread_out(xy, PROPOSALS))] if len(xy) else offsets
    squares = ((proposed[:, None] - offsets) ** 2).sum(axis=2)
    votes = np.maximum(1 - squares / tolerance_px**2, 0)
    left = confidence.copy()
    found: list[np.ndarray] = []
    for _ in range(MOST_ALIGNMENTS if len(xy) >= LEAST_POINTS else 0):
        best = int((votes @ left).argmax())
        if votes[best] @ left < LEAST_SHARE / 2 * confidence.sum():
            break
        near = votes[best] * left
        shift = (near[:, None] * offsets).sum(axis=0) / near.sum()
        left = np.where(squares[best] <= (1.5 * tolerance_px) ** 2, 0.0, left)
        if all(np.linalg.norm(shift - other) > tolerance_px for other in found):
            found.append(shift)
    return np.array(found).reshape(-1, 2)


def neighbours(xy: np.ndarray, spacing: float | None = None) -> np.ndarray:
    """Return (N, N) bool: which of (N, 2) points are next to each other, by their spacing as on a square lattice."""
    reach = NEIGHBOURS * (_spacing(xy) if spacing is None else spacing)
    return ((xy[:, None] - xy) ** 2).sum(axis=2) <= reach**2


def _spacing(xy: np.ndarray) -> float:
    width, height = np.ptp(xy, axis=0)
    return float(np.sqrt(max(width * height, max(width, height) ** 2 / len(xy)) / len(xy)))


def _largest_area(near: np.ndarray) -> np.ndarray:
    """Return which of N points form the largest group that hangs together by (N, N) neighbours."""
    label, count = np.full(len(near), -1), 0
    while (label < 0).any():
        group = np.zeros(len(near), bool)
        group[label.argmin()] = True
        wider = near[group].any(axis=0)
        while (wider != group).any():
            group, wider = wider, near[wider].any(axis=0)
        label[group], count = count, count + 1
    return label == np.bincount(label).argmax()


def _diagonal(xy: np.ndarray) -> float:
    return float(np.linalg.norm(np.ptp(xy, axis=0)))
