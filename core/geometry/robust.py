"""Robust fit of a transform to matches with many outliers: batched, seeded, locally optimised sample consensus.

Straight transforms are searched for (`consensus`) and fitted with MAGSAC++'s weights (`magsac`); curved ones are fitted
likewise from where the straight one has brought them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from ..messages import message
from ..progress import IsCancelled, cancel_scope, check, never
from .consensus import MOST_REWEIGHTED, SETTLED, Matches, hypotheses, reweighted
from .curved import CurvedTransform
from .magsac import gain, slope, weight
from .matrix import Affine, MatrixTransform, clean
from .transform import Transform
from .transform_names import transform_name

WIDTHS = (2.0, 1.4)
"""A fit starts with multiples of the threshold, …"""


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
        matches = usable(moving, reference, prior, family)
        best = agreed(matches, family, threshold_px, seed, initial, is_cancelled)
        best = finished(best, matches, threshold_px)
    return classify_inliers(best, moving, reference, prior, threshold_px)


def usable(moving: np.ndarray, reference: np.ndarray, prior: np.ndarray, family: type[Transform]) -> Matches:
    """Return the clean (N, 2) matches that count; DegenerateError where they do not determine a family."""
    good = prior > 0
    family.require(moving[good])
    return Matches.of(moving[good], reference[good], prior[good])


def agreed(
    matches: Matches,
    family: type[Transform],
    threshold_px: float,
    seed: int,
    initial: Transform | None = None,
    is_cancelled: IsCancelled = never,
) -> Transform:
    """Return the transform that most of the matches agree on, without covariance; DegenerateError where there is none.

    All families of the same `matches` share what they have in common.
    """
    family.require(matches.moving)
    if issubclass(family, MatrixTransform):
        return _straight(matches, family, threshold_px, seed, initial, is_cancelled)
    search = getattr(family, "search_family", Affine)
    found = matches.native(hypotheses(matches, search, threshold_px, seed, is_cancelled))
    # A curved family soon leaves its start: a second start near the first would give the same result.
    starts = [search.of(matrix) for matrix in found[:1]] + ([initial] if initial is not None else [])

    def fitted(start: Transform) -> Transform:
        return _refined(family, start, matches, threshold_px, is_cancelled)

    return _best(matches, family, starts, fitted, threshold_px)


def _straight(matches: Matches, family, threshold_px, seed, initial, is_cancelled) -> Transform:
    found = hypotheses(matches, family, threshold_px, seed, is_cancelled)
    if initial is not None:
        found = np.concatenate([found, matches.framed(initial.matrix)[None]])
    if not len(found):
        raise _nothing(family, len(matches.prior))
    priors = np.broadcast_to(matches.prior, (len(found), len(matches.prior)))
    _, weights = reweighted(matches, family, found, priors, threshold_px, WIDTHS)
    different = [w for n, w in enumerate(weights) if not n or np.abs(w - weights[0]).max() > SETTLED * w.max()]

    def fitted(weights: np.ndarray) -> Transform:
        transform = family.estimate(matches.moving, matches.reference, weights)
        transform.require_sane(matches.moving[weights > 0])
        return transform

    return _best(matches, family, different, fitted, threshold_px)


def _best(matches: Matches, family, starts, fitted, threshold_px) -> Transform:
    """Return what fits most of the matches of all starts that can be `fitted`; DegenerateError where none can."""
    best, best_score = None, -np.inf
    problem = None
    for start in starts:
        try:
            transform = fitted(start)
        except DegenerateError as error:
            problem = error
            continue
        if len(starts) == 1:
            return transform
        score = (matches.prior * gain(_squares(transform, matches.moving, matches.reference), threshold_px)).sum()
        if score > best_score:
            best, best_score = transform, score
    if best is None:
        raise problem or _nothing(family, len(matches.moving))
    return best


def refit_many(transform: MatrixTransform, matches: Matches, priors: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return (B, 3, 3): the fits of the transform's family around it to the matches with each of (B, N) priors.

    All at once, without covariance: for predictions only. NaN where there is none.
    """
    start = np.repeat(matches.framed(transform.matrix)[None], len(priors), axis=0)
    return matches.native(reweighted(matches, type(transform), start, priors, threshold_px)[0])


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


def finished(fitted: Transform, matches: Matches, threshold_px: float, judged: bool = True) -> Transform:
    """Return what `agreed` found with its covariance, a curved one with its smoothing chosen again.

    `judged` False: without covariance, for comparisons.
    """
    squares = _squares(fitted, matches.moving, matches.reference)
    weights = matches.prior * weight(squares, threshold_px)
    if isinstance(fitted, CurvedTransform):
        chosen = type(fitted).estimate(matches.moving, matches.reference, weights, judged=judged)
        chosen.require_sane(matches.moving[weights > 0])
        return chosen
    if not judged or not isinstance(fitted, MatrixTransform):
        return fitted
    slopes = matches.prior * slope(squares, threshold_px)
    return fitted.with_covariance(matches.moving, matches.reference, weights, slopes)


def _squares(transform, moving, reference) -> np.ndarray:
    squares = ((transform.forward(moving) - reference) ** 2).sum(axis=1)
    return np.where(np.isfinite(squares), squares, np.inf)


def _refined(family, start: Transform, matches: Matches, threshold_px, is_cancelled: IsCancelled) -> Transform:
    """Reweight and fit a curved transform while the threshold narrows to its value, then until nothing moves."""
    fitted, before = start, None
    for width in WIDTHS + (1.0,) * MOST_REWEIGHTED:
        check(is_cancelled)
        squares = _squares(fitted, matches.moving, matches.reference)
        weights = matches.prior * weight(squares, width * threshold_px)
        if before is not None and width == 1.0 and np.abs(weights - before).max() < SETTLED * matches.prior.max():
            break
        if isinstance(fitted, CurvedTransform) and before is not None:
            fitted = fitted.refitted(matches.moving, matches.reference, weights)
        else:
            fitted = family.estimate(matches.moving, matches.reference, weights, judged=False)
        before = weights
    if before is not None:
        fitted.require_sane(matches.moving[before > 0])
    return fitted


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
