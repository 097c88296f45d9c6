"""Confidence of a peak: the probability that it is right, and its error where it is right."""

from __future__ import annotations

import numpy as np

from ...core.matching import MatchContext
from .window_matching import WindowMatches

NEAR_PX, FAR_PX = 20.0, 70.0
"""Distances of neighbours that confirm a match: far enough to see other pixels, near enough to move alike."""
BEND, SLACK_PX = 0.07, 1.5
"""Displacements of neighbours may differ by BEND of their distance (4° or 7 % of scale) and by SLACK_PX."""
MOST_WITNESSES = 1500
MUTUAL_PX = 1.5
"""A match counts as mutual when the reverse search comes back this near."""
EVIDENCE = ("prominence", "margin", "correlation", "return", "structure", "radius", "mutual", "agreement")
WEIGHTS = (
    np.array([-0.1345, 0.5338, 0.4054, -0.08012, 0.2468, -1.972, 3.899, 5.8, -1.3]),
    np.array([-0.07964, 0.7401, 1.782, 0.01773, 0.1952, -1.861, 7.749, 4.416, -5.436]),
)
"""Of EVIDENCE and a constant, for the smaller and the larger window; fitted by training/study_structural.py."""


def evidence_of(view: WindowMatches, radius: int, context: MatchContext | None = None) -> np.ndarray:
    """Return (N, F) numbers, in the order of EVIDENCE, for the N windows of one tile searched as `context` says."""
    peaks, n = view.peaks, len(view.moving_xy)
    mutual = float((view.back_px < MUTUAL_PX).mean()) if n else 0.0
    columns = (
        (peaks.top - peaks.mean) / peaks.spread,
        np.sqrt(np.maximum(peaks.top - peaks.rival, 0.0) / peaks.spread),
        peaks.top,
        np.log1p(view.back_px),
        np.log(view.structure + 1e-3),
        np.full(n, np.log(radius)),
        np.full(n, mutual),
        agreement(view.moving_xy, peaks.displacement, by_chance(radius, context)),
    )
    return np.stack(columns, axis=1)


def by_chance(radius: int, context: MatchContext | None = None) -> float:
    """Return the share of neighbours that would move alike if displacements were drawn from the search range."""
    reach = BEND * (NEAR_PX + FAR_PX) / 2 + SLACK_PX
    alike, sought = np.pi * reach**2, (2 * radius + 1.0) ** 2
    if context is None or context.epipolar is None:
        return alike / sought
    half = context.epipolar_px / (context.epipolar.weight * context.epipolar.per_px[0])
    return min(min(alike, 4 * reach * min(half, reach)) / min(sought, 2 * half * (2 * radius + 1)), 1.0)


def agreement(xy: np.ndarray, displacement: np.ndarray, chance: float) -> np.ndarray:
    """Return (N,) shares of the neighbours that moved alike, less the share that chance would give."""
    witness = slice(None, None, max(1, -(-len(xy) // MOST_WITNESSES)))
    apart, between = (_distances(side.astype(np.float32), witness) for side in (xy, displacement))
    near = (apart > NEAR_PX) & (apart < FAR_PX)
    alike = between < BEND * apart + SLACK_PX
    return (alike & near).sum(axis=1) / np.maximum(near.sum(axis=1), 1) - chance


def _distances(points: np.ndarray, chosen: slice) -> np.ndarray:
    (x, y), (to_x, to_y) = points.T, points[chosen].T
    return np.sqrt((x[:, None] - to_x) ** 2 + (y[:, None] - to_y) ** 2)


def confidence_of(evidence: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Return (N,) probabilities of being within 3 px; `weights` are those of EVIDENCE and a constant."""
    return 1.0 / (1.0 + np.exp(-(evidence @ weights[:-1] + weights[-1])))
