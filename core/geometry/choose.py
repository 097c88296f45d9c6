"""Choice of the transform: the simplest one that predicts left-out areas as well as any other."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import DegenerateError
from ..messages import Text, joined, message, message_of
from ..progress import IsCancelled, cancel_scope, check, never
from .autocorrelation import Autocorrelation, structure
from .blocks import blocks, wanted
from .consensus import Matches
from .families import CURVED_FAMILIES, FAMILIES
from .leave_one_out import predicted
from .magsac import weight
from .matrix import MatrixTransform, clean
from .piecewise import PiecewiseAffine
from .robust import RobustFit, agreed, classify_inliers, finished, fit_robust, refit_many, usable
from .spread import spread_out
from .transform import Transform
from .transform_names import transform_name

WORTH, CURVED_WORTH = 0.05, 0.25
"""A richer transform must lower the prediction error by this share at least, a curved one by more …"""
SIGMAS, CURVED_SIGMAS = 2.0, 2.5
"""… and by this many standard errors over the blocks."""
LEAST_GAIN_PX = 0.02
"""… and by this much: by less, matches of a raster with itself tell transforms apart."""
CURVED = tuple(family.name for family in CURVED_FAMILIES)
ENOUGH = {"polynomial2": 24, "polynomial3": 40, "thin-plate-spline": 50, "flow": 50, "piecewise": 50}
"""Least number of points to compare a curved transform with a straight one: two or more per parameter."""
MOST_POINTS = 500
"""Curved transforms are compared on so many well-distributed points; the chosen one is then fitted to all."""
FIRST_BENT, PROMISING = ("polynomial2", "polynomial3"), 0.1
"""Curved transforms to begin with, which take little time; the others are tried where one of these lowers the error by
this share, or what the simplest transform leaves hangs together."""
POINTS_A_RANGE, AT_MOST = 5.0, 3000
"""Where residuals hang together over short distances only, on more: so many along such a distance that a cell of
`autocorrelation` is narrower than it."""


@dataclass(frozen=True)
class FamilyCandidate:
    """The result of one family."""

    name: str
    prediction_px: float
    """Root mean truncated square error over left-out blocks, reference px; inf where a fit failed."""
    inliers: int
    problem: Text = ""
    """Why the family could not be fitted; empty where it could."""


@dataclass(frozen=True)
class Choice:
    """The chosen fit, and the reason for it."""

    fit: RobustFit
    name: str
    why: Text
    """A sentence for the user."""
    table: tuple[FamilyCandidate, ...]


def choose_transform(
    moving_xy: np.ndarray,
    reference_xy: np.ndarray,
    confidence: np.ndarray,
    names: Sequence[str] = ("shift", "similarity", "affine", "projective"),
    threshold_px: float = 3.0,
    seed: int = 0,
    known: Mapping[str, type[Transform]] = FAMILIES,
    is_cancelled: IsCancelled = never,
) -> Choice:
    """Fit each of `names` (of `known`, any order) to (N, 2) matches and return the simplest that is clearly no worse.

    Curved families are tried with ENOUGH points. Raises DegenerateError where none can be fitted, and
    CancelledError.
    """
    families = [name for name in known if name in names]
    if len(families) == 1:
        only = known[families[0]], threshold_px, seed
        fit = fit_robust(moving_xy, reference_xy, confidence, *only, is_cancelled=is_cancelled)
        return Choice(fit, families[0], "", (FamilyCandidate(families[0], float("nan"), int(fit.inliers.sum())),))
    everything = clean(moving_xy, reference_xy, confidence)
    tried = {name: known[name] for name in families}
    how = threshold_px, seed, is_cancelled
    shown = _shown(tried, everything, *how) if set(families) & set(CURVED) else _Compared.of(tried, everything, *how)
    fits = shown.fits
    if not fits:
        raise DegenerateError(shown.problems[families[0]])
    matches = shown.points
    losses = left_out_losses(fits, *matches, threshold_px, shown.range_px, is_cancelled=is_cancelled)
    families = [name for name in families if name in fits or name in shown.problems]
    table = tuple(_candidate(name, fits, losses, shown.problems) for name in families)
    chosen = _simplest(losses) if len(fits) > 1 else next(iter(fits))
    if len(matches[0]) < len(moving_xy):
        fit = fit_robust(*everything, known[chosen], threshold_px, seed, fits[chosen].transform, is_cancelled)
    else:
        fit = shown.judged(chosen, threshold_px)
    return Choice(fit, chosen, _why(chosen, table), table)


@dataclass(frozen=True, eq=False)
class _Compared:
    """Fits of several families to the same points, without covariance."""

    points: tuple[np.ndarray, np.ndarray, np.ndarray]
    """(N, 2), (N, 2) px and (N,) confidence."""
    found: dict[str, Transform]
    """What the matches of each family agree on."""
    fits: dict[str, RobustFit]
    """The same to be compared: with the smoothing chosen for the final weights."""
    problems: dict[str, Text]
    """Why a family could not be fitted."""
    range_px: float = float("inf")
    """How far what the simplest fit leaves is correlated."""
    matches: Matches | None = None
    """The points as all of the fits share them; None before the first one."""

    @classmethod
    def of(cls, families, points, threshold_px, seed, is_cancelled, range_px=float("inf")) -> _Compared:
        """Fit all of {name: family} that can be fitted."""
        nothing = cls(points, {}, {}, {}, range_px)
        return nothing.with_more(families, threshold_px, seed, is_cancelled)

    def with_more(self, families, threshold_px, seed, is_cancelled) -> _Compared:
        """Return the comparison with more of {name: family}."""
        found, fits, problems = dict(self.found), dict(self.fits), dict(self.problems)
        points, matches = self.points, self.matches
        for name, family in families.items():
            if len(points[0]) < ENOUGH.get(name, 0):
                problems[name] = _too_few(name)
                continue
            try:
                with cancel_scope(is_cancelled):
                    matches = matches or usable(*points, family)
                    found[name] = agreed(matches, family, threshold_px, seed, is_cancelled=is_cancelled)
                    compared = finished(found[name], matches, threshold_px, judged=False)
                fits[name] = classify_inliers(compared, *points, threshold_px)
            except DegenerateError as error:
                problems[name] = message_of(error)
        return replace(self, found=found, fits=fits, problems=problems, matches=matches)

    def promising(self, threshold_px: float, is_cancelled: IsCancelled) -> bool:
        """Return whether what the simplest fit leaves may be a bend: it hangs together, or a polynomial follows it."""
        if np.isfinite(self.range_px) or len(self.fits) < 2:
            return True
        losses = left_out_losses(self.fits, *self.points, threshold_px, is_cancelled=is_cancelled)
        errors = {name: float(np.sqrt(loss.mean())) for name, loss in losses.items()}
        straight = [error for name, error in errors.items() if name not in CURVED]
        bent = [error for name, error in errors.items() if name in CURVED]
        return not straight or not bent or min(bent) < (1 - PROMISING) * min(straight)

    def judged(self, name: str, threshold_px: float) -> RobustFit:
        """Return the fit of a family with its covariance."""
        transform = self.found[name]
        matches = self.matches or usable(*self.points, type(transform))
        best = finished(transform, matches, threshold_px)
        return classify_inliers(best, *self.points, threshold_px)


def _too_few(name: str) -> Text:
    return message(
        "It takes {count} points to tell a transform of the kind “{transform}” from a straight one.",
        count=ENOUGH[name],
        transform=transform_name(name),
    )


def _shown(tried, everything, threshold_px, seed, is_cancelled) -> _Compared:
    """Return straight and curved fits to as many points as it takes to see what the simplest one leaves."""
    how = threshold_px, seed, is_cancelled
    first = {name: family for name, family in tried.items() if name not in CURVED or name in FIRST_BENT}
    compared = _Compared.of(first or tried, _thinned(everything, MOST_POINTS), *how)
    if compared.fits:
        range_px = unexplained(compared.fits, everything[0], everything[1], threshold_px).range_px
        compared = replace(compared, range_px=range_px)
    if not compared.promising(threshold_px, is_cancelled):
        return compared
    most = points_to_follow(everything[1], compared.range_px)
    if most > MOST_POINTS and len(everything[0]) > MOST_POINTS:
        # Leaving blocks out of triangles takes too long with many points; the others bend as finely then.
        finer = {name: family for name, family in tried.items() if name != PiecewiseAffine.name}
        return _Compared.of(finer, _thinned(everything, most), *how, compared.range_px)
    known = {*compared.fits, *compared.problems}
    return compared.with_more({name: family for name, family in tried.items() if name not in known}, *how)


def unexplained(
    fits: Mapping[str, RobustFit], moving_xy: np.ndarray, reference_xy: np.ndarray, threshold_px: float
) -> Autocorrelation:
    """Return how what the simplest fit leaves of (N, 2) matches hangs together in space, or nothing.

    Of the matches that any of the fits explains: wrong ones hang together, too.
    """
    moving, reference = np.asarray(moving_xy, float), np.asarray(reference_xy, float)
    left = [fit.transform.forward(moving) - reference for name, fit in fits.items() if _tells(name, fits)]
    explained = np.any([(each**2).sum(axis=1) < threshold_px**2 for each in left], axis=0)
    return structure(reference[explained], left[0][explained])


def points_to_follow(xy: np.ndarray, range_px: float) -> int:
    """Return how many points, well distributed over the extent of (N, 2), show what reaches no further than a range."""
    if not np.isfinite(range_px):
        return MOST_POINTS
    width, height = np.ptp(np.asarray(xy, float)[np.isfinite(xy).all(axis=1)], axis=0)
    return int(np.clip(width * height / (range_px / POINTS_A_RANGE) ** 2, MOST_POINTS, AT_MOST))


def _tells(name: str, fits: Mapping[str, RobustFit]) -> bool:
    """Whether the inliers of a fit mean anything: triangles go through every point."""
    return name != PiecewiseAffine.name or len(fits) == 1


def _thinned(matches, most: int):
    moving, reference, confidence = matches
    known = np.flatnonzero(confidence > 0)
    rows = known[np.sort(spread_out(moving[known], most))]
    return moving[rows], reference[rows], confidence[rows]


def left_out_losses(
    fits: dict[str, RobustFit],
    moving: np.ndarray,
    reference: np.ndarray,
    confidence: np.ndarray,
    threshold_px: float,
    range_px: float = float("inf"),
    own: dict[str, np.ndarray] | None = None,
    is_cancelled: IsCancelled = never,
) -> dict[str, np.ndarray]:
    """Return for each fit the mean truncated squared error of every left-out block of (N, 2) points, in px².

    `own`: for each fit, which of the points (N,) bool it learns from; all are judged by the same points.
    """
    # The same points judge all: whatever any of the fits explains.
    judged = np.flatnonzero(np.any([fit.inliers for name, fit in fits.items() if _tells(name, fits)], axis=0))
    labels = blocks(reference[judged], wanted(reference[judged], range_px))
    moving, reference, confidence = moving[judged], reference[judged], confidence[judged]
    matches = Matches.of(moving, reference, confidence)
    losses = {}
    for name, fit in fits.items():
        check(is_cancelled)
        trusted = confidence if own is None else confidence * own[name][judged]
        with cancel_scope(is_cancelled):
            left = _left_out(fit.transform, matches, trusted, labels, threshold_px)
        squares = np.minimum((left**2).sum(axis=1), (2 * threshold_px) ** 2)
        sums = [np.bincount(labels, weights) for weights in (squares * confidence, confidence)]
        losses[name] = np.nan_to_num(sums[0] / sums[1], nan=np.inf)
    return losses


def _left_out(transform, matches: Matches, trusted, labels, threshold_px) -> np.ndarray:
    """Return (N, 2) residuals under fits without a point's block; NaN where a fit is undetermined."""
    moving, reference = matches.moving, matches.reference
    if not isinstance(transform, MatrixTransform):
        here = ((transform.forward(moving) - reference) ** 2).sum(axis=1)
        # Blocks are left out of the fit that its weights make; fitting each anew would take many times as long.
        return predicted(transform, moving, reference, trusted * weight(here, threshold_px), labels)
    left = np.full(reference.shape, np.nan)
    seen = labels != np.arange(labels.max() + 1)[:, None]
    for block, matrix in enumerate(refit_many(transform, matches, trusted * seen, threshold_px)):
        hidden = ~seen[block]
        with contextlib.suppress(DegenerateError):
            transform.require(moving[seen[block] & (trusted > 0)])
            trained = type(transform).of(matrix)
            trained.require_sane(moving[seen[block]])
            # Beyond a horizon nothing is known: as wrong as it gets.
            left[hidden] = np.nan_to_num(trained.forward(moving[hidden]) - reference[hidden], nan=np.inf)
    return left


def _simplest(losses: dict[str, np.ndarray]) -> str:
    """Walk up the families; step to a richer one only where it predicts clearly better than the one held."""
    held = None
    for name, loss in losses.items():
        if not np.isfinite(loss).all():
            continue
        if held is None or clearly_better(loss, losses[held], name in CURVED):
            held = name
    return held if held is not None else next(iter(losses))


def clearly_better(richer: np.ndarray, simpler: np.ndarray, curved: bool) -> bool:
    """Return whether a richer transform has clearly smaller mean square errors, px², in (B,) left-out blocks."""
    worth, sigmas = (CURVED_WORTH, CURVED_SIGMAS) if curved else (WORTH, SIGMAS)
    off, before = np.sqrt(richer.mean()), np.sqrt(simpler.mean())
    if not off < min((1 - worth) * before, before - LEAST_GAIN_PX):
        return False
    # Curvature differs from place to place: a curved transform must be better everywhere.
    saved = np.log((simpler + 1e-12) / (richer + 1e-12)) if curved else simpler - richer
    error = saved.std(ddof=1) / np.sqrt(len(saved)) if len(saved) > 1 else np.inf
    return bool(saved.mean() > sigmas * error)


def _candidate(name, fits, losses, problems) -> FamilyCandidate:
    if name not in fits:
        return FamilyCandidate(name, float("inf"), 0, problems[name])
    return FamilyCandidate(name, float(np.sqrt(losses[name].mean())), int(fits[name].inliers.sum()))


def gained(off: float, before: float) -> float:
    """Return the share of an error that another one saves; 0 where it saves none."""
    return max(0.0, 1.0 - off / before) if before > 0 else 0.0


def _why(chosen: str, table: tuple[FamilyCandidate, ...]) -> Text:
    """Return the reasons in shares: the lengths are truncated ones, which no other figure of the match is."""
    by_name = {c.name: c for c in table}
    order = [c.name for c in table]
    own = by_name[chosen].prediction_px
    simpler = [by_name[n] for n in order[: order.index(chosen)] if not by_name[n].problem]
    richer = [by_name[n] for n in order[order.index(chosen) + 1 :] if not by_name[n].problem]
    if not simpler and not richer:
        return message("These points determine one transform alone: {transform}.", transform=transform_name(chosen))
    if not np.isfinite(own):
        return message(
            "The simplest transform was chosen ({transform}): there are too few points to test a richer one.",
            transform=transform_name(chosen),
        )
    parts = [
        message(
            "The {transform} transform was chosen by how well it does on unseen areas.",
            transform=transform_name(chosen),
        )
    ]
    if simpler:
        best = min(simpler, key=lambda c: c.prediction_px)
        fits = np.isfinite(best.prediction_px)
        better = message(
            "It predicts them {percent:.0f} % better than {transform}.",
            transform=transform_name(best.name),
            percent=100 * gained(own, best.prediction_px),
        )
        unfit = message("The simpler {transform} transform does not fit.", transform=transform_name(best.name))
        parts.append(better if fits else unfit)
    finite = [c for c in richer if np.isfinite(c.prediction_px)]
    if finite:
        best = min(finite, key=lambda c: c.prediction_px)
        parts.append(
            message(
                "The richer {transform} transform is not clearly better ({percent:.0f} %).",
                transform=transform_name(best.name),
                percent=100 * gained(best.prediction_px, own),
            )
        )
    return joined(parts)
