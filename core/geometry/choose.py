"""Choice of the transform: the simplest one that predicts areas it has not seen as well as any."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import DegenerateError
from .blocks import blocks
from .families import FAMILIES
from .robust import RobustFit, fit_robust, refit

WORTH = 0.05
"""A richer transform must lower the prediction error by this share at least …"""
SIGMAS = 1.0
"""… and by this many standard errors over the blocks."""


@dataclass(frozen=True)
class Candidate:
    """How one family did."""

    name: str
    prediction_px: float
    """Root mean truncated square error over left-out blocks, reference px; inf where a fit failed."""
    inliers: int
    problem: str = ""
    """Why the family could not be fitted; empty where it could."""


@dataclass(frozen=True)
class Choice:
    """The chosen fit, and what spoke for it."""

    fit: RobustFit
    name: str
    why: str
    """A sentence for the user."""
    table: tuple[Candidate, ...]


def choose_transform(
    moving_xy,
    reference_xy,
    confidence,
    names=("shift", "similarity", "affine", "projective"),
    threshold_px: float = 3.0,
    seed: int = 0,
    wanted_blocks: int = 9,
    initial=None,
) -> Choice:
    """Fit each of `names` (of FAMILIES, any order) to (N, 2) matches and return the simplest that is clearly no worse.

    Raises DegenerateError where none can be fitted.
    """
    families = [name for name in FAMILIES if name in names]
    fits, problems = _fit_all(families, moving_xy, reference_xy, confidence, threshold_px, seed, initial)
    if not fits:
        raise DegenerateError(problems[families[0]])
    losses = _predict(fits, moving_xy, reference_xy, confidence, threshold_px, wanted_blocks)
    table = tuple(_candidate(name, fits, losses, problems) for name in families)
    chosen = _simplest(losses) if len(fits) > 1 else next(iter(fits))
    return Choice(fits[chosen], chosen, _why(chosen, table), table)


def _fit_all(families, moving, reference, confidence, threshold_px, seed, initial):
    fits, problems = {}, {}
    for name in families:
        try:
            fits[name] = fit_robust(moving, reference, confidence, FAMILIES[name], threshold_px, seed, initial)
        except DegenerateError as error:
            problems[name] = str(error)
    return fits, problems


def _predict(fits, moving, reference, confidence, threshold_px, wanted_blocks) -> dict[str, np.ndarray]:
    """Return for each family the mean truncated squared error of every left-out block, in px²."""
    moving, reference = np.asarray(moving, float), np.asarray(reference, float)
    confidence = np.ones(len(moving)) if confidence is None else np.asarray(confidence, float)
    # The same points judge all families: whatever any of them explains.
    judged = np.flatnonzero(np.any([fit.inliers for fit in fits.values()], axis=0))
    labels = blocks(reference[judged], wanted_blocks)
    losses = {name: np.full(labels.max() + 1, np.inf) for name in fits}
    for block in range(labels.max() + 1):
        seen, hidden = judged[labels != block], judged[labels == block]
        for name, fit in fits.items():
            try:
                trained = refit(fit.transform, moving[seen], reference[seen], confidence[seen], threshold_px)
            except DegenerateError:
                continue
            squares = ((trained.forward(moving[hidden]) - reference[hidden]) ** 2).sum(axis=1)
            squares = np.minimum(np.nan_to_num(squares, nan=np.inf), (2 * threshold_px) ** 2)
            losses[name][block] = np.average(squares, weights=confidence[hidden])
    return losses


def _simplest(losses: dict[str, np.ndarray]) -> str:
    """Walk up the families; step to a richer one only where it predicts clearly better than the one held."""
    held = None
    for name, loss in losses.items():
        if not np.isfinite(loss).all():
            continue
        if held is None or _clearly_better(loss, losses[held]):
            held = name
    return held if held is not None else next(iter(losses))


def _clearly_better(richer: np.ndarray, simpler: np.ndarray) -> bool:
    saved = simpler - richer
    error = saved.std(ddof=1) / np.sqrt(len(saved)) if len(saved) > 1 else np.inf
    return bool(np.sqrt(richer.mean()) < (1 - WORTH) * np.sqrt(simpler.mean()) and saved.mean() > SIGMAS * error)


def _candidate(name, fits, losses, problems) -> Candidate:
    if name not in fits:
        return Candidate(name, float("inf"), 0, problems[name])
    return Candidate(name, float(np.sqrt(losses[name].mean())), int(fits[name].inliers.sum()))


def _why(chosen: str, table: tuple[Candidate, ...]) -> str:
    by_name = {c.name: c for c in table}
    order = [c.name for c in table]
    own = by_name[chosen].prediction_px
    simpler = [by_name[n] for n in order[: order.index(chosen)] if not by_name[n].problem]
    richer = [by_name[n] for n in order[order.index(chosen) + 1 :] if not by_name[n].problem]
    if not simpler and not richer:
        return f"{chosen.capitalize()} is the only transform that these points determine."
    if not np.isfinite(own):
        return f"{chosen.capitalize()} is the simplest; there are too few points to test a richer one."
    parts = [f"{chosen.capitalize()} predicts left-out areas to {own:.2f} px"]
    if simpler:
        best = min(simpler, key=lambda c: c.prediction_px)
        against = f"{best.prediction_px:.2f} px" if np.isfinite(best.prediction_px) else "which does not fit"
        parts.append(f"clearly better than {best.name} ({against})")
    finite = [c for c in richer if np.isfinite(c.prediction_px)]
    if finite:
        best = min(finite, key=lambda c: c.prediction_px)
        parts.append(f"and {best.name} does no clearly better ({best.prediction_px:.2f} px)")
    return ", ".join(parts) + "."
