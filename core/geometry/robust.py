"""Robust fit of a transform to matches with many outliers: batched, seeded, locally optimised sample consensus.

The weights are MAGSAC++'s (Barath et al., CVPR 2020) for two-dimensional errors: the noise level is not assumed but
averaged over 0..threshold, so the threshold is an upper bound and not critical. The search counts truncated
squares (MSAC, Torr and Zisserman 2000).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from ..messages import message
from ..progress import IsCancelled, cancel_scope, check, never
from . import frames
from .curved import CurvedTransform
from .matrix import LARGEST_STRETCH, Affine, MatrixTransform, clean, normalisers
from .transform import Transform
from .transform_names import transform_name

CUT = 3.035
"""Threshold in units of the largest noise level: holds 99 % of two-dimensional Gaussian errors."""
BATCH, MOST_BATCHES = 400, 12
SCORED = 800
"""Points that hypotheses are scored on; the final fit sees all."""
FINALISTS = 12
MISSED = 1e-3
"""Accepted probability that no sample was free of outliers."""
MOST_REWEIGHTED = 7
"""Fits at one threshold, …"""
SETTLED = 1e-2
"""… or fewer, once no weight changes by more than this share of the largest."""
LARGEST_RESCALE = 8.0
"""A hypothesis that shrinks all points into a corner fits them all: its scale must roughly be that of the spreads."""


@dataclass(frozen=True, eq=False)
class RobustFit:
    """A transform, with inliers and residuals of the matches."""

    transform: Transform
    inliers: np.ndarray
    """(N,) bool: within the threshold."""
    residuals_px: np.ndarray
    """(N,) distance of the mapped moving point from its reference point, reference px; inf where undefined."""
    sigma_px: float
    """Standard deviation of the inliers' error along one axis, reference px."""


def fit_robust(
    moving_xy: np.ndarray,
    reference_xy: np.ndarray,
    confidence: np.ndarray | None,
    family: type[Transform],
    threshold_px: float,
    seed: int,
    initial: Transform | None = None,
    is_cancelled: IsCancelled = never,
) -> RobustFit:
    """Return the transform of `family` that most of the (N, 2) matches agree on within `threshold_px` reference px.

    `confidence` (N,) weighs matches and guides the sampling; `initial` competes with the samples. The same input gives
    the same result. Raises DegenerateError where the points (or those that agree) do not determine the transform, and
    CancelledError.
    """
    moving, reference, prior = clean(moving_xy, reference_xy, confidence)
    with cancel_scope(is_cancelled):
        best = _best(moving, reference, prior, family, threshold_px, seed, initial, is_cancelled)
        finished = _finished(best, moving, reference, prior, threshold_px)
    return classify_inliers(finished, moving, reference, prior, threshold_px)


def _best(moving, reference, prior, family, threshold_px, seed, initial, is_cancelled) -> Transform:
    """Return the refined hypothesis that most of the matches agree on."""
    good = prior > 0
    family.require(moving[good])
    search = family if issubclass(family, MatrixTransform) else getattr(family, "search_family", Affine)
    points = moving[good], reference[good], prior[good]
    starts = _search(search, *points, threshold_px, np.random.default_rng(seed), is_cancelled)
    best, best_score = None, -np.inf
    problem = None
    # A curved family soon leaves its start: a second start near the first would give the same result.
    starts = starts if issubclass(family, MatrixTransform) else starts[:1]
    for start in starts + ([initial] if initial is not None else []):
        try:
            fitted = _refine(family, start, moving, reference, prior, threshold_px, is_cancelled=is_cancelled)
        except DegenerateError as error:
            problem = error
            continue
        score = (prior * gain(_squares(fitted, moving, reference), threshold_px)).sum()
        if score > best_score:
            best, best_score = fitted, score
    if best is None:
        raise problem or _nothing(family, len(moving))
    return best


def refit(
    transform: Transform, moving_xy: np.ndarray, reference_xy: np.ndarray, confidence: np.ndarray, threshold_px: float
) -> Transform:
    """Return the sigma-marginalised fit of the transform's family to the (N, 2) matches around `transform`.

    Without covariance: for predictions only.
    """
    moving, reference, prior = clean(moving_xy, reference_xy, confidence)
    return _refine(type(transform), transform, moving, reference, prior, threshold_px, (1.0,))


def refit_many(
    transform: MatrixTransform, moving: np.ndarray, reference: np.ndarray, priors: np.ndarray, threshold_px: float
) -> np.ndarray:
    """Return (B, 3, 3): what `refit` finds with each of (B, N) priors on (N, 2) matches, all at once; NaN where none.

    Equations are weighted by the last solution's denominator, so that projective ones count transfer errors too.
    """
    before, after = normalisers(moving, reference, priors.sum(axis=0))
    inner, images = frames.apply(before, moving), frames.apply(after, reference)
    back, limit = np.linalg.inv(after), (threshold_px * after[0, 0]) ** 2
    matrices = np.repeat((after @ transform.matrix @ np.linalg.inv(before))[None], len(priors), axis=0)
    weights: np.ndarray | None = None
    for _ in range(MOST_REWEIGHTED):
        squares, w = _residual_squares(matrices, inner, images), matrices[:, 2, :2] @ inner.T + matrices[:, 2, 2:]
        last, weights = weights, priors * np.interp(squares / limit, _GRID, _WEIGHT)
        if last is not None and np.abs(weights - last).max() < SETTLED * priors.max():
            break
        shape = len(priors), *inner.shape
        solved = type(transform).solve(
            np.broadcast_to(inner, shape), np.broadcast_to(images, shape), weights / np.where(weights > 0, w, 1.0) ** 2
        )
        matrices = solved / solved[:, 2:, 2:]
    return back @ matrices @ before


def classify_inliers(
    transform: Transform, moving_xy: np.ndarray, reference_xy: np.ndarray, confidence: np.ndarray, threshold_px: float
) -> RobustFit:
    """Return the inliers of a given transform among (N, 2) matches; DegenerateError when there are too few."""
    moving, reference, prior = clean(moving_xy, reference_xy, confidence)
    squares = np.where(prior > 0, _squares(transform, moving, reference), np.inf)
    inliers = squares <= threshold_px**2
    if len(np.unique(np.round(moving[inliers][:1000], 6), axis=0)) < transform.minimum_points:
        raise _nothing(type(transform), len(moving))
    residuals = np.sqrt(squares)
    freedom = 2 * inliers.sum() / max(2 * inliers.sum() - transform.parameters, 1)
    # The median of a Rayleigh distribution: wrong points inside the threshold hardly move it.
    sigma = float(np.median(residuals[inliers]) / math.sqrt(2 * math.log(2)) * math.sqrt(freedom))
    return RobustFit(transform, inliers, residuals, sigma)


def weight(squares: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return the marginalised weight, 1 at zero and 0 from the threshold on, of squared errors in px²."""
    return np.interp(squares * (1.0 / threshold_px**2), _GRID, _WEIGHT)


def gain(squares: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return 1 minus the marginalised loss: 1 at zero, 0 from the threshold on."""
    return np.interp(squares * (1.0 / threshold_px**2), _GRID, _GAIN)


def _tables():
    """Tabulate over squared error / squared threshold; dense near zero, where the weight has a cusp."""
    grid = np.linspace(0.0, 1.0, 513) ** 2
    tail = math.erfc(CUT / math.sqrt(2))
    weights = np.array([math.erfc(CUT * math.sqrt(s / 2)) - tail for s in grid]) / (1 - tail)
    loss = np.concatenate([[0.0], np.cumsum(np.diff(grid) * (weights[1:] + weights[:-1]) / 2)])
    return grid, weights, 1 - loss / loss[-1], np.gradient(weights, grid)


_GRID, _WEIGHT, _GAIN, _SLOPE = _tables()


def _squares(transform, moving, reference) -> np.ndarray:
    squares = ((transform.forward(moving) - reference) ** 2).sum(axis=1)
    return np.where(np.isfinite(squares), squares, np.inf)


def _nothing(family, n: int) -> DegenerateError:
    return DegenerateError(
        message(
            "Fewer than {needed} of {count} points agree on one {transform} transform: add points, "
            "correct wrong ones, or choose a simpler transform.",
            needed=family.minimum_points,
            count=n,
            transform=transform_name(family.name),
        )
    )


def _refine(
    family, start, moving, reference, prior, threshold_px, widths=(2.0, 1.4, 1.0), is_cancelled: IsCancelled = never
):
    """Reweight and fit while the threshold narrows to its value, then until nothing moves."""
    fitted, before = start, None
    for width in widths + (1.0,) * (MOST_REWEIGHTED - 1):
        check(is_cancelled)
        squares = _squares(fitted, moving, reference)
        weights = prior * weight(squares, width * threshold_px)
        if before is not None and width == 1.0 and np.abs(weights - before).max() < SETTLED * prior.max():
            break
        again = isinstance(fitted, CurvedTransform) and before is not None
        fitted, before = (fitted.refitted if again else family.estimate)(moving, reference, weights), weights
    if before is not None:
        fitted.require_sane(moving[before > 0])
    return fitted


def _finished(fitted, moving, reference, prior, threshold_px) -> Transform:
    """Return a refined transform with its covariance, or with its smoothing chosen again; for the best one only."""
    squares = _squares(fitted, moving, reference)
    weights = prior * weight(squares, threshold_px)
    if isinstance(fitted, CurvedTransform):
        chosen = type(fitted).estimate(moving, reference, weights)
        chosen.require_sane(moving[weights > 0])
        return chosen
    if not isinstance(fitted, MatrixTransform):
        return fitted
    slope = prior * np.interp(squares / threshold_px**2, _GRID, _SLOPE, right=0.0) / threshold_px**2
    return fitted.with_covariance(moving, reference, weights, slope)


def _search(family, moving, reference, prior, threshold_px, rng, is_cancelled: IsCancelled) -> list[MatrixTransform]:
    """Return the best few hypotheses, in native px, after a rough local optimisation."""
    before, after = normalisers(moving, reference, prior)
    inner_moving, inner_reference = frames.apply(before, moving), frames.apply(after, reference)
    shown = np.arange(len(moving)) if len(moving) <= SCORED else rng.choice(len(moving), SCORED, replace=False)
    points = inner_moving[shown], inner_reference[shown], prior[shown]
    limit = (2 * threshold_px * after[0, 0]) ** 2
    kept, scores = np.empty((0, 3, 3)), np.empty(0)
    for batch in range(1, MOST_BATCHES + 1):
        check(is_cancelled)
        new = _sample(family, inner_moving, inner_reference, prior, rng)
        kept = np.concatenate([kept, new])
        scores = np.concatenate([scores, _score(new, *points, limit)])
        order = np.argsort(-scores, kind="stable")[:FINALISTS]
        kept, scores = kept[order], scores[order]
        if len(kept) and batch * BATCH >= _enough(kept[0], *points, limit, family.minimum_points):
            break
    if not len(kept):
        return []
    finalists = _optimise(family, kept, *points, limit)
    scores = _score(finalists, *points, limit / 4)
    order = np.argsort(-scores, kind="stable")[:2]
    return [family.of(np.linalg.inv(after) @ finalists[i] @ before) for i in order if scores[i] > 0]


def _sample(family, moving, reference, prior, rng) -> np.ndarray:
    """Return (M, 3, 3) hypotheses from up to BATCH random minimal sets, implausible ones left out."""
    sets = rng.choice(len(moving), (BATCH, family.minimum_points), p=prior / prior.sum())
    if family.minimum_points > 1:
        chosen = moving[sets]
        apart = np.linalg.norm(chosen[:, :, None] - chosen[:, None], axis=3) + 1e9 * np.eye(family.minimum_points)
        nearest = apart.min(axis=(1, 2))
        wide = nearest > 0.1 * np.linalg.norm(moving.std(axis=0))
        sets = sets[wide if wide.any() else nearest > 0]
    matrices = family.solve(moving[sets], reference[sets])
    return matrices[_sane(matrices, moving, reference)]


def _sane(matrices, moving, reference) -> np.ndarray:
    """Tell which of (M, 3, 3) hypotheses neither fold, collapse nor distort implausibly over the points."""
    low, high = moving.min(axis=0), moving.max(axis=0)
    box = np.array([[low[0], low[1], 1], [high[0], low[1], 1], [high[0], high[1], 1], [low[0], high[1], 1]])
    w = np.einsum("bj,nj->bn", matrices[:, 2], box)
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


def _residual_squares(matrices, moving, reference) -> np.ndarray:
    points = np.column_stack([moving, np.ones(len(moving))])
    mapped = matrices @ points.T
    w = np.where(mapped[:, 2] > 1e-9, mapped[:, 2], np.nan)
    squares = (mapped[:, 0] / w - reference[:, 0]) ** 2 + (mapped[:, 1] / w - reference[:, 1]) ** 2
    return np.where(np.isfinite(squares), squares, np.inf)


def _score(matrices, moving, reference, prior, limit) -> np.ndarray:
    squares = _residual_squares(matrices, moving, reference)
    return np.maximum(1 - squares / limit, 0.0) @ prior


def _enough(matrix, moving, reference, prior, limit, m: int) -> float:
    """Return how many samples it takes to miss the inliers of a hypothesis with a chance of MISSED only."""
    inside = _residual_squares(matrix[None], moving, reference)[0] < limit
    share = float(prior[inside].sum() / prior.sum()) ** m
    return math.log(MISSED) / math.log1p(-min(share, 1 - 1e-9)) if share > 1e-12 else math.inf


def _optimise(family, matrices, moving, reference, prior, limit) -> np.ndarray:
    """Reweight and solve a batch of hypotheses a few times; those that fail stay as they were."""
    for width in (1.0, 0.6, 0.36, 0.25):
        squares = _residual_squares(matrices, moving, reference)
        weights = prior * np.interp(squares / (limit * width), _GRID, _WEIGHT)
        batch = len(matrices), *moving.shape
        solved = family.solve(np.broadcast_to(moving, batch), np.broadcast_to(reference, batch), weights)
        kept = _sane(solved, moving, reference)
        matrices = np.where(kept[:, None, None], solved, matrices)
    return matrices
