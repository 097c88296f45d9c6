"""Computes the registration of a review state: limits, fit, residuals, accuracy, verdict."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Union

import numpy as np
from osgeo import ogr

from ..blas import one_blas_thread
from ..errors import CrosstieError, DegenerateError
from ..geometry import frames
from ..geometry.accuracy import Accuracy, left_out_together, measure
from ..geometry.curved import CurvedTransform
from ..geometry.families import FAMILIES
from ..geometry.leave_one_out import Influence, predicted
from ..geometry.magsac import weight
from ..geometry.piecewise import PiecewiseAffine
from ..geometry.polygons import convex_hull, intersection
from ..geometry.rpc_bias import RpcBias
from ..geometry.squares import Squares
from ..geometry.transform import Transform
from ..geometry.transform_names import transform_name
from ..messages import Text, message, message_of
from ..outcome import ACCEPTED, REVIEW, Refused, Registered
from ..points.table import CHECK, TiePoints
from ..points.thresholds import limited
from .choice import MOVED_ALONG, options, others, said

FAMILY_NAMES = tuple(FAMILIES)
SIDE_POINTS = 8
LEAST_WEIGHT = 0.05
"""Weight of a point in use with very low confidence."""
EXPLAINS = 0.3
"""Weights explain a transform if their fit is nearer to it than so much of the plain fit's distance."""
LEAST_POINTS, LEAST_COVERAGE = 8, 0.4
MOVED_PX = 2.0
"""An accepted registration stays accepted while it puts the matcher's points within this of where it put them before;
beyond that, and if the match was doubtful, it needs LEAST_POINTS decided points in use."""

Judged = Union[Registered, Refused]


@dataclass(frozen=True, eq=False)
class ReviewState:
    """Everything that a person can change; each undo step has one."""

    points: TiePoints
    """As matched and edited, before the limits."""
    family: str
    least_confidence: float = 0.0
    most_residual_px: float | None = None
    """Reference px; None: the decisions of the matcher apply."""
    alternative: int = 0
    """Which of `choice.options` a person chose; 0: the registration as matched."""


@dataclass(frozen=True, eq=False)
class ReviewContext:
    """What does not change during a review."""

    matched: Judged
    first: ReviewState
    """The state after the match."""
    moving_size: tuple[int, int] | None = None
    """(width, height), native px; None where the raster cannot be opened."""
    reference_size: tuple[int, int] | None = None
    map_scale: tuple[float, str] = (float("nan"), "")
    """Map units a reference pixel, and their name."""
    squares: Squares = field(default_factory=Squares)
    """The square pixels in which shift and similarity are fitted."""

    @property
    def transform(self) -> Transform | None:
        """The transform of the match; for display only where it was refused."""
        matched = self.matched
        return matched.transform if isinstance(matched, Registered) else matched.candidate

    def origin(self, state: ReviewState) -> tuple[TiePoints, Transform | None]:
        """Return the points and the transform that a state began with: those of the match, or of an alternative."""
        if not state.alternative:
            return self.first.points, self.transform
        chosen = options(self.matched)[state.alternative]
        return chosen.tie_points, chosen.transform

    @cached_property
    def matcher_weights(self) -> np.ndarray:
        """(N,) how much the match's fit trusted each of its points beside their confidence, 0..1.

        Matchers weigh points less the nearer they lie to their threshold, so a plain fit to the same points would have
        other figures than the match. All are 1 where that does not explain the match, as for curved transforms.
        """
        points, matched = self.matched.tie_points, self.matched
        plain, used = np.ones(len(points)), points.in_use & (points.role != CHECK)
        if not isinstance(matched, Registered) or self.first.family not in FAMILIES or not used.any():
            return plain
        squares = (_residual(matched.transform, points) ** 2).sum(axis=1)
        threshold = max(float(np.sqrt(squares[used].max())), 1e-9)
        robust = np.where(used, np.maximum(weight(squares, threshold), LEAST_WEIGHT), 1.0)
        off = [self._off(matched.transform, points.take(used), factors[used]) for factors in (plain, robust)]
        return robust if off[1] < EXPLAINS * off[0] else plain

    def _off(self, transform: Transform, used: TiePoints, factors: np.ndarray) -> float:
        """Return how far (RMS px) the fit with these (N,) factors lies from a transform."""
        if isinstance(transform, CurvedTransform):
            return float("inf")
        trusted = weights(used) * factors
        try:
            fitted = self.squares.fit(type(transform), used.moving_xy, used.reference_xy, trusted, judged=False)
        except (DegenerateError, np.linalg.LinAlgError):
            return float("inf")
        apart = fitted.forward(used.moving_xy) - transform.forward(used.moving_xy)
        return float(np.sqrt((apart**2).sum(axis=1).mean()))


@dataclass(frozen=True, eq=False)
class ReviewResult:
    """The result of a state; all lengths in reference px."""

    state: ReviewState
    points: TiePoints
    """With the limits applied."""
    transform: Transform | None
    residual_xy: np.ndarray
    """(N, 2) mapped minus measured position; NaN without a transform."""
    leave_out_xy: np.ndarray
    """(N, 2) the same, with the point left out of the fit."""
    accuracy: Accuracy | None = None
    check: Accuracy | None = None
    """Of the enabled check points; None where there are none."""
    problem: Text = ""
    """Why there is no transform."""
    moved_px: float = float("inf")
    """RMS distance between the new transform and that of the match, at the points that the match used."""

    @property
    def residual_px(self) -> np.ndarray:
        """(N,) lengths."""
        return np.linalg.norm(self.residual_xy, axis=1)

    @property
    def leave_out_px(self) -> np.ndarray:
        """(N,) lengths."""
        return np.linalg.norm(self.leave_out_xy, axis=1)


def begun(matched: Judged, **known: Any) -> ReviewContext:
    """Return the ReviewContext of a match."""
    transform = matched.transform if isinstance(matched, Registered) else matched.candidate
    squares = known.get("squares") or Squares()
    name = squares.between(transform).name if transform is not None else "affine"
    return ReviewContext(matched, ReviewState(matched.tie_points, name), **known)


@one_blas_thread()
def solve(state: ReviewState, context: ReviewContext) -> ReviewResult:
    """Return the result of a state; it depends on nothing else, so undo restores the same numbers."""
    if state is context.first and context.transform is not None:
        return _solution(state, state.points, context.transform, context)
    try:
        points = _limited(state, context)
        if _is_as_matched(points, state, context):
            return _solution(state, points, context.origin(state)[1], context)
        transform = _fit(points, points.in_use, state, context)
    except (DegenerateError, np.linalg.LinAlgError) as error:
        nothing = np.full((len(state.points), 2), np.nan)
        return ReviewResult(state, state.points, None, nothing, nothing, problem=message_of(error))
    return _solution(state, points, transform, context)


def provisional(state: ReviewState, before: ReviewResult) -> ReviewResult:
    """Return a preliminary result with the previous transform; fast for any number of points."""
    points, known = state.points, before.points
    if len(points) == len(known) and np.array_equal(points.id, known.id):
        ends = [np.column_stack([table.moving_xy, table.reference_xy]) for table in (points, known)]
        rows = np.flatnonzero((ends[0] != ends[1]).any(axis=1))
        residual = before.residual_xy.copy()
        residual[rows] = _residual(before.transform, points.take(rows))
    else:
        residual = _residual(before.transform, points)
    nothing = np.full_like(residual, np.nan)
    return ReviewResult(state, state.points, before.transform, residual, nothing, before.accuracy, None, before.problem)


def outcome(solution: ReviewResult, context: ReviewContext) -> Judged:
    """Return the outcome to apply and export; that of the match while nothing was changed."""
    matched = context.matched
    if solution.state is context.first:
        return matched
    numbers = {**matched.numbers, "reviewed": 1.0}
    transform, accuracy = solution.transform, solution.accuracy
    if transform is None or accuracy is None:
        return Refused(matched.request, (solution.problem,), numbers, None, solution.points, matched.seconds)
    doubts = tuple(_doubts(solution, accuracy, context))
    verdict = REVIEW if doubts else ACCEPTED
    reasons = (*_choice(solution, context), *_said(solution, accuracy.n), *doubts)
    notes = matched.notes if isinstance(matched, Registered) else ()
    left = others(matched, solution.state.alternative) if doubts else ()
    return Registered(
        matched.request, verdict, transform, solution.points, accuracy, float("nan"), reasons,
        notes, numbers, matched.seconds, left,
    )  # fmt: skip


def agreed(context: ReviewContext, first: ReviewResult) -> ReviewContext:
    """Return the context with the left-out error as the review measures it: no two windows may differ about a match."""
    if not isinstance(context.matched, Registered) or first.accuracy is None:
        return context
    if not np.isfinite(first.accuracy.leave_out_px):
        return context
    accuracy = replace(context.matched.accuracy, leave_out_px=first.accuracy.leave_out_px)
    return replace(context, matched=replace(context.matched, accuracy=accuracy))


def weights(points: TiePoints) -> np.ndarray:
    """Return the (N,) weights of points by their confidence, at least LEAST_WEIGHT."""
    return np.clip(np.nan_to_num(points.confidence, nan=LEAST_WEIGHT), LEAST_WEIGHT, 1.0)


def fit_weights(points: TiePoints, family: str, context: ReviewContext) -> np.ndarray:
    """Return the (N,) weights of points in a fit of a family.

    For the match's own family, points that are where the matcher found them count as they did in the match.
    """
    found = weights(points)
    if family != context.first.family or context.transform is None:
        return found
    matched = context.matched.tie_points
    _, here, there = np.intersect1d(points.id, matched.id, return_indices=True)
    stays = _same(points.take(here), matched.take(there))
    found[here[stays]] *= context.matcher_weights[there[stays]]
    return found


def _same(points: TiePoints, others: TiePoints) -> np.ndarray:
    """Return which (N,) of N points have both ends where the others do."""
    ends = [np.column_stack([table.moving_xy, table.reference_xy]) for table in (points, others)]
    return (ends[0] == ends[1]).all(axis=1)


def _is_as_matched(points: TiePoints, state: ReviewState, context: ReviewContext) -> bool:
    """Return whether the fit would be given just what the match was, whatever else was noted, locked or limited."""
    first, transform = context.origin(state)
    return (
        transform is not None
        and state.family == context.first.family
        and np.array_equal(points.id, first.id)
        and bool(_same(points, first).all())
        and np.array_equal(points.in_use, first.in_use)
        and np.array_equal(points.role, first.role)
        and np.array_equal(points.confidence, first.confidence, equal_nan=True)
    )


def _solution(state, points, transform, context) -> ReviewResult:
    residual = _residual(transform, points)
    used = points.in_use & np.isfinite(residual).all(axis=1)
    left, by_block = residual.copy(), float("nan")
    if used.any():
        trusted = fit_weights(points, state.family, context)[used]
        by = transform, residual[used]
        if transform is context.origin(state)[1]:
            by = _refitted(*by, points.take(used), trusted)
        left[used], by_block = _left_out(points.take(used), trusted, *by, context.squares)
    overlap = overlap_of(context.moving_size, context.reference_size, transform, points)
    # With one block nothing can be left out, so no cross-validation is needed.
    inner = context.squares.between(transform)
    known = used, overlap, context.map_scale, 1, inner.parameters
    accuracy = measure(transform, points.moving_xy, points.reference_xy, *known)
    # More points of the same images share the same error.
    matched = getattr(context.matched, "accuracy", None)
    shared = {} if matched is None else {"shared_px": matched.shared_px}
    accuracy = replace(accuracy, leave_out_px=by_block, **shared)
    check, moved = _check(points, transform, context), _moved_px(transform, context)
    return ReviewResult(state, points, transform, residual, left, accuracy, check, moved_px=moved)


def _left_out(
    used: TiePoints, trusted: np.ndarray, transform: Transform, residual_xy: np.ndarray, squares: Squares
) -> tuple[np.ndarray, float]:
    """Return the (N, 2) residuals without each point, and their RMS, px, without each point's neighbourhood."""
    # Influence counts in square pixels, where the transform is of its family; lengths are native again afterwards.
    stretch = np.diag(squares.reference)[:2]
    moving, between = frames.apply(squares.moving, used.moving_xy), squares.between(transform)
    if isinstance(transform, CurvedTransform):
        # A curved transform was fitted to native pixels.
        stretch, moving = np.ones(2), used.moving_xy
    influence = Influence.of(between, moving, residual_xy * stretch, trusted)
    each = np.full_like(residual_xy, np.nan) if influence is None else influence.without_each() / stretch
    labels = left_out_together(transform, used.reference_xy)
    if influence is not None:
        by_block = influence.without_blocks(labels) / stretch
    else:
        reference = between.forward(moving) - residual_xy * stretch
        by_block = predicted(between, moving, reference, trusted, labels) / stretch
    return each, float(np.sqrt((by_block**2).sum(axis=1).mean()))


def _refitted(
    transform: Transform, residual_xy: np.ndarray, used: TiePoints, trusted: np.ndarray
) -> tuple[Transform, np.ndarray]:
    """Return a match's transform and its (N, 2) residuals; of a curved one those of the fit to these very weights.

    Closed forms hold for that alone. Triangles go through their points, whatever they weigh.
    """
    if isinstance(transform, CurvedTransform) and not isinstance(transform, PiecewiseAffine):
        with contextlib.suppress(DegenerateError, np.linalg.LinAlgError):
            again = transform.refitted(used.moving_xy, used.reference_xy, trusted)
            return again, _residual(again, used)
    return transform, residual_xy


def _limited(state: ReviewState, context: ReviewContext) -> TiePoints:
    points = state.points

    def residuals(used):
        return np.linalg.norm(_residual(_estimate(points, used, state, context), points), axis=1)

    start, transform = np.zeros(len(points)), context.origin(state)[1]
    if transform is not None:
        start = np.linalg.norm(_residual(transform, points), axis=1)
    return limited(points, state.least_confidence, state.most_residual_px, residuals, start)


def family_of(state: ReviewState, context: ReviewContext) -> type[Transform]:
    """Return the transform family of a state; that of the match may need its camera model, which a name lacks."""
    matched = context.transform
    if matched is not None and matched.name == state.family:
        return type(matched)
    if state.family not in FAMILIES:
        raise DegenerateError(
            message(
                "The match has no camera model for {family}. Choose another transform.",
                family=transform_name(state.family),
            )
        )
    return FAMILIES[state.family]


def _fit(points: TiePoints, used: np.ndarray, state: ReviewState, context: ReviewContext) -> Transform:
    family = family_of(state, context)
    if not used.any():
        raise DegenerateError(
            message(
                "No control point is in use, so there is nothing to fit: enable or add {count}.",
                count=family.minimum_points,
            )
        )
    control = used & (points.role != CHECK)
    trusted = fit_weights(points, state.family, context)[control]
    return context.squares.fit(family, points.moving_xy[control], points.reference_xy[control], trusted)


def _estimate(points: TiePoints, used: np.ndarray, state: ReviewState, context: ReviewContext) -> Transform:
    """Return the result of `_fit` without covariance and verdict."""
    finite = np.isfinite(points.moving_xy).all(axis=1) & np.isfinite(points.reference_xy).all(axis=1)
    rows = used & finite & (points.role != CHECK)
    if not rows.any():
        raise DegenerateError(message("The limits leave no control point in use: loosen them."))
    ends = points.moving_xy[rows], points.reference_xy[rows]
    trusted = fit_weights(points, state.family, context)[rows]
    return context.squares.fit(family_of(state, context), *ends, trusted, judged=False)


def _residual(transform: Transform | None, points: TiePoints) -> np.ndarray:
    if transform is None:
        return np.full((len(points), 2), np.nan)
    return transform.forward(points.moving_xy) - points.reference_xy


def _check(points, transform, context) -> Accuracy | None:
    errors = np.linalg.norm(_residual(transform, points), axis=1)
    errors = errors[points.enabled & (points.role == CHECK) & np.isfinite(errors)]
    if not len(errors):
        return None
    scale, unit = context.map_scale
    rmse, nan = float(np.sqrt((errors**2).mean())), float("nan")
    return Accuracy(len(errors), rmse, rmse, nan, float(np.quantile(errors, 0.9)), nan, nan, rmse * scale, unit)


def overlap_of(
    moving_size: tuple[int, int] | None, reference_size: tuple[int, int] | None, transform: Transform, points: TiePoints
) -> ogr.Geometry:
    """Return the overlap of both rasters, reference px; the hull of the points where it is unknown."""
    if moving_size is None or reference_size is None:
        return convex_hull(points.reference_xy)
    edge = frames.outline((moving_size[1], moving_size[0]), SIDE_POINTS)
    whole = frames.corners((reference_size[1], reference_size[0]))
    return intersection(convex_hull(transform.forward(edge)), convex_hull(whole))


def _choice(solution: ReviewResult, context: ReviewContext):
    """Yield what a person chose, and whether its points are more than the match's, moved along."""
    number = solution.state.alternative
    if not number:
        return
    yield said(context.matched, number)
    chosen = options(context.matched)[number]
    _, here, there = np.intersect1d(solution.points.id, chosen.tie_points.id, return_indices=True)
    free = solution.points.take(here)
    along = _same(free, chosen.tie_points.take(there)) & free.in_use & ~free.locked
    if not chosen.measured and along.any():
        yield MOVED_ALONG


def _doubts(solution: ReviewResult, accuracy: Accuracy, context: ReviewContext):
    if accuracy.n < LEAST_POINTS:
        yield message("Only {count} points hold it: add some, {least} or more.", count=accuracy.n, least=LEAST_POINTS)
    if accuracy.coverage < LEAST_COVERAGE:
        yield message(
            "The points cover only {percent:.0f} % of the overlap: add some in the empty parts.",
            percent=100 * accuracy.coverage,
        )
    missing = LEAST_POINTS - _decided(solution)
    if missing <= 0:
        return
    if not isinstance(context.matched, Registered) or context.matched.verdict != ACCEPTED:
        yield message("The match itself was not accepted: check {missing} more points one by one.", missing=missing)
    elif not solution.moved_px <= MOVED_PX:
        moved = solution.moved_px
        yield message(
            "It lies {moved:.1f} px (RMS) from what the matcher found: check {count} more points one by one.",
            moved=moved,
            count=missing,
        )


def _decided(solution: ReviewResult) -> int:
    """Return how many points in use are decided (accepted or placed by hand)."""
    return int((solution.points.in_use & solution.points.locked).sum())


def _moved_px(transform: Transform, context: ReviewContext) -> float:
    xy = context.matched.tie_points.moving_xy[context.matched.tie_points.in_use]
    if context.transform is None or not len(xy):
        return float("inf")
    apart = transform.forward(xy) - context.transform.forward(xy)
    return float(np.sqrt((apart**2).sum(axis=1).mean()))


def _said(solution: ReviewResult, n: int):
    decided, check = _decided(solution), solution.check
    yield (
        message("Fitted to {count} tie points, {checked} of them checked by hand.", count=n, checked=decided)
        if decided
        else message("Fitted to {count} tie points.", count=n)
    )
    if check is not None:
        yield message(
            "{count} check points, which the fit does not see, are {rmse_px:.2f} px off (RMSE).",
            count=check.n,
            rmse_px=check.rmse_px,
        )


def with_family(state: ReviewState, family: str) -> ReviewState:
    """Return the state with another transform; CrosstieError for an unknown one."""
    if family not in (*FAMILY_NAMES, RpcBias.name):
        raise CrosstieError(
            message(
                "There is no transform “{family}”. Choose one of: {names}.",
                family=family,
                names=", ".join(FAMILY_NAMES),
            )
        )
    return replace(state, family=family)


def with_alternative(context: ReviewContext, number: int) -> ReviewState:
    """Return the state that one of `choice.options` begins with; 0 is the match as it was."""
    if not number:
        return context.first
    return ReviewState(options(context.matched)[number].tie_points, context.first.family, alternative=number)
