"""Straight transforms that most of many matches agree on: sampled, scored and reweighted in batches.

Hypotheses from minimal samples are scored by truncated squares (MSAC, Torr and Zisserman 2000); the best of them are
fitted again with MAGSAC++'s weights. All work on one table of moments, whatever the family.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..progress import IsCancelled, check, checkpoint
from . import frames
from .magsac import weight
from .matrix import LARGEST_STRETCH, MatrixTransform, normalisers
from .moments import Moments

BATCH, MOST_BATCHES = 400, 12
SCORED, PROBED = 800, 200
"""Points that hypotheses are scored on, and on fewer first; the final fit sees all."""
SHORTLIST, FINALISTS = 80, 12
"""Of each batch, the hypotheses that are scored on all of these points; of all batches, those fitted again."""
MISSED = 1e-3
"""Accepted probability that no sample was free of outliers."""
MOST_REWEIGHTED = 7
"""Fits at one threshold, …"""
SETTLED = 1e-2
"""… or fewer, once no weight changes by more than this share of the largest."""
LARGEST_RESCALE = 8.0
"""A hypothesis that shrinks all points into a corner fits them all: its scale must roughly be that of the spreads."""


@dataclass(frozen=True, eq=False)
class Matches:
    """N matches as the straight fits see them: in a frame near the origin, multiplied out once for all families."""

    moving: np.ndarray
    """(N, 2) px."""
    reference: np.ndarray
    """(N, 2) px."""
    prior: np.ndarray
    """(N,) positive."""
    before: np.ndarray
    """(3, 3) moving px to the frame."""
    after: np.ndarray
    """(3, 3) reference px to the frame."""
    inner: np.ndarray
    """(N, 2) moving points in the frame."""
    images: np.ndarray
    """(N, 2) reference points in the frame."""
    moments: Moments
    """Of these."""
    found: dict = field(default_factory=dict)
    """Hypotheses by what they were asked for: families that start from one another's look for them once."""

    @classmethod
    def of(cls, moving: np.ndarray, reference: np.ndarray, prior: np.ndarray) -> Matches:
        """Return finite (N, 2) px, all with a positive prior, ready to be fitted; at least one."""
        before, after = normalisers(moving, reference, prior)
        inner, images = frames.apply(before, moving), frames.apply(after, reference)
        return cls(moving, reference, prior, before, after, inner, images, Moments.of(inner, images))

    def within(self, threshold_px: float) -> float:
        """Return a length of reference px in the frame."""
        return threshold_px * self.after[0, 0]

    def framed(self, matrix: np.ndarray) -> np.ndarray:
        """Return a (3, 3) matrix between px as one in the frame."""
        matrix = self.after @ matrix @ np.linalg.inv(self.before)
        return matrix / matrix[2, 2]

    def native(self, matrices: np.ndarray) -> np.ndarray:
        """Return (…, 3, 3) matrices in the frame as such between px."""
        return np.linalg.inv(self.after) @ matrices @ self.before


def hypotheses(
    matches: Matches, family: type[MatrixTransform], threshold_px: float, seed: int, is_cancelled: IsCancelled
) -> np.ndarray:
    """Return the best two hypotheses at most, (K, 3, 3) in the frame, roughly fitted; each looked for once."""
    key = family, threshold_px, seed
    if key not in matches.found:
        rng = np.random.default_rng(seed)
        matches.found[key] = _search(matches, family, matches.within(2 * threshold_px) ** 2, rng, is_cancelled)
    return matches.found[key]


def reweighted(
    matches: Matches,
    family: type[MatrixTransform],
    matrices: np.ndarray,
    priors: np.ndarray,
    threshold_px: float,
    widths: Sequence[float] = (),
) -> tuple[np.ndarray, np.ndarray]:
    """Fit around (B, 3, 3) matrices in the frame until no weight moves; return (B, 3, 3), and (B, N) last weights.

    `priors` (B, N) weigh the matches; the threshold narrows through its multiples `widths` first. Equations are
    weighted by the last solution's denominator, so that projective ones count transfer errors too. NaN where singular.
    """
    weights = priors
    for number, width in enumerate((*widths, *(1.0,) * MOST_REWEIGHTED)):
        checkpoint()
        squares = residual_squares(matrices, matches.inner, matches.images)
        last, weights = weights, priors * weight(squares, width * matches.within(threshold_px))
        if number and width == 1.0 and np.abs(weights - last).max() < SETTLED * priors.max():
            break
        solved = family.solve(matches.moments, weights / _denominators(matrices, matches.inner, weights) ** 2)
        matrices = solved / solved[:, 2:, 2:]
    return matrices, weights


def residual_squares(matrices: np.ndarray, inner: np.ndarray, images: np.ndarray) -> np.ndarray:
    """Return (B, N) squared transfer errors of (N, 2) points under (B, 3, 3) matrices; inf beyond a horizon."""
    points = np.vstack([inner.T, np.ones(len(inner))])
    x, y = matrices[:, 0] @ points, matrices[:, 1] @ points
    if matrices[:, 2, :2].any():
        w = matrices[:, 2] @ points
        w[~(w > 1e-9)] = np.nan
        x, y = x / w, y / w
    x -= images[:, 0]
    y -= images[:, 1]
    squares = x * x + y * y
    squares[~(squares < np.inf)] = np.inf
    return squares


def _denominators(matrices, inner, weights):
    if not matrices[:, 2, :2].any():
        return 1.0
    return np.where(weights > 0, matrices[:, 2, :2] @ inner.T + matrices[:, 2, 2:], 1.0)


def _search(matches: Matches, family, limit: float, rng, is_cancelled: IsCancelled) -> np.ndarray:
    count = len(matches.inner)
    shown = np.arange(count) if count <= SCORED else rng.choice(count, SCORED, replace=False)
    points = matches.inner[shown], matches.images[shown], matches.prior[shown]
    kept, scores = np.empty((0, 3, 3)), np.empty(0)
    for batch in range(1, MOST_BATCHES + 1):
        check(is_cancelled)
        new = _promising(_sample(family, matches, rng), *points, limit)
        kept = np.concatenate([kept, new])
        scores = np.concatenate([scores, _score(new, *points, limit)])
        order = np.argsort(-scores, kind="stable")[:FINALISTS]
        kept, scores = kept[order], scores[order]
        if len(kept) and batch * BATCH >= _enough(kept[0], *points, limit, family.minimum_points):
            break
    if not len(kept):
        return kept
    finalists = _optimise(family, kept, matches, limit)
    scores = _score(finalists, *points, limit / 4)
    order = np.argsort(-scores, kind="stable")[:2]
    return finalists[order[scores[order] > 0]]


def _sample(family, matches: Matches, rng) -> np.ndarray:
    """Return (M, 3, 3) hypotheses from up to BATCH random minimal sets, implausible ones left out."""
    moving, reference, prior = matches.inner, matches.images, matches.prior
    sets = rng.choice(len(moving), (BATCH, family.minimum_points), p=prior / prior.sum())
    if family.minimum_points > 1:
        chosen = moving[sets]
        apart = np.linalg.norm(chosen[:, :, None] - chosen[:, None], axis=3) + 1e9 * np.eye(family.minimum_points)
        nearest = apart.min(axis=(1, 2))
        wide = nearest > 0.1 * np.linalg.norm(moving.std(axis=0))
        sets = sets[wide if wide.any() else nearest > 0]
    matrices = family.through(moving[sets], reference[sets])
    return matrices[_sane(matrices, moving, reference)]


def _promising(matrices, moving, reference, prior, limit) -> np.ndarray:
    """Return the hypotheses that are best on a few of the points (Nistér, Preemptive RANSAC, 2003)."""
    if len(moving) <= PROBED or len(matrices) <= SHORTLIST:
        return matrices
    few = np.linspace(0, len(moving) - 1, PROBED).astype(int)
    scores = _score(matrices, moving[few], reference[few], prior[few], limit)
    return matrices[np.sort(np.argpartition(-scores, SHORTLIST)[:SHORTLIST])]


def _sane(matrices, moving, reference) -> np.ndarray:
    """Tell which of (M, 3, 3) hypotheses neither fold, collapse nor distort implausibly over the points."""
    low, high = moving.min(axis=0), moving.max(axis=0)
    box = np.array([[low[0], low[1], 1], [high[0], low[1], 1], [high[0], high[1], 1], [low[0], high[1], 1]])
    w = matrices[:, 2] @ box.T
    a, b, c, d = matrices[:, 0, 0], matrices[:, 0, 1], matrices[:, 1, 0], matrices[:, 1, 1]
    area, size = np.abs(a * d - b * c), a**2 + b**2 + c**2 + d**2
    # size / area is s + 1/s for the ratio s of the axes.
    wanted = np.linalg.norm(reference.std(axis=0)) / max(float(np.linalg.norm(moving.std(axis=0))), 1e-12)
    ratio = np.sqrt(area) / wanted if wanted > 1e-12 else np.ones(len(area))
    return (
        np.isfinite(matrices).all(axis=(1, 2))
        & (w > 0.05).all(axis=1)
        & (size < LARGEST_STRETCH * area)
        & (ratio > 1 / LARGEST_RESCALE)
        & (ratio < LARGEST_RESCALE)
    )


def _score(matrices, moving, reference, prior, limit) -> np.ndarray:
    squares = residual_squares(matrices, moving, reference)
    return np.maximum(1 - squares / limit, 0.0) @ prior


def _enough(matrix, moving, reference, prior, limit, m: int) -> float:
    """Return how many samples it takes to miss the inliers of a hypothesis with a chance of MISSED only."""
    inside = residual_squares(matrix[None], moving, reference)[0] < limit
    share = float(prior[inside].sum() / prior.sum()) ** m
    return math.log(MISSED) / math.log1p(-min(share, 1 - 1e-9)) if share > 1e-12 else math.inf


def _optimise(family, matrices, matches: Matches, limit) -> np.ndarray:
    """Reweight and solve a batch of hypotheses a few times; those that fail stay as they were."""
    for width in (1.0, 0.6, 0.36, 0.25):
        squares = residual_squares(matrices, matches.inner, matches.images)
        solved = family.solve(matches.moments, matches.prior * weight(squares, math.sqrt(limit * width)))
        kept = _sane(solved, matches.inner, matches.images)
        matrices = np.where(kept[:, None, None], solved, matrices)
    return matrices
