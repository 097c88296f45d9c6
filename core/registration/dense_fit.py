"""The transform through dense tie points: the one asked for, or a flow where it predicts unseen blocks better."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..geometry.blocks import small_blocks
from ..geometry.choose import FamilyCandidate, clearly_better, gained
from ..geometry.curved import CurvedTransform
from ..geometry.flow import Flow
from ..geometry.magsac import weight
from ..geometry.matrix import Affine
from ..geometry.robust import RobustFit, classify_inliers
from ..geometry.transform import Transform
from ..geometry.transform_names import transform_name
from ..messages import Text, message
from ..points.table import TiePoints
from ..request import AUTO
from .placement_trial import straight_families
from .run_context import RunContext
from .tile_matching import INLIER_PX, Level, Refined, fit_level

REWEIGHTED = 2
"""Fits after the first, with weights by how far off points are: neighbours have told most wrong ones before."""
FOLDS = 4
"""One small block of so many is kept from the fit that it tests, …"""
ENOUGH = 2000
"""… and with so many points, those of one fold tell enough."""


@dataclass(frozen=True, eq=False)
class Smooth:
    """A flow and how well fits like it predict blocks that they did not see."""

    fit: RobustFit
    unseen_px: np.ndarray
    """(M,) residuals, reference px, of points in such blocks."""
    losses: np.ndarray
    """Mean truncated square residual of each of these blocks, px²."""
    straight: np.ndarray
    """The same of an affine transform."""

    @property
    def is_clearly_better(self) -> bool:
        """Whether the flow predicts better than the affine transform does, everywhere."""
        return clearly_better(self.losses, self.straight, curved=True)


def smooth_through(points: TiePoints, threshold_px: float) -> Smooth:
    """Return the flow through points, whose weight falls to nothing at a threshold; DegenerateError for too few."""
    table = points.moving_xy, points.reference_xy, points.confidence
    flow = _reweighted(Flow.estimate(*table), *table, threshold_px)
    flow.require_sane(points.moving_xy)
    fit = classify_inliers(flow, *table, threshold_px)
    labels = small_blocks(points.reference_xy)
    off = np.full((2, len(points)), np.nan)
    for fold in range(FOLDS if len(points) < ENOUGH else 1):
        hidden = labels % FOLDS == fold
        off[:, hidden] = _unseen(flow, points, hidden, threshold_px)
    told = fit.inliers & np.isfinite(off).all(axis=0)
    counts, squares = np.bincount(labels[told]), np.minimum(off[:, told] ** 2, (2 * threshold_px) ** 2)
    losses = [(np.bincount(labels[told], each) / np.maximum(counts, 1))[counts > 0] for each in squares]
    return Smooth(fit, off[0, told], *losses)


def _unseen(flow: Transform, points: TiePoints, hidden: np.ndarray, threshold_px: float) -> np.ndarray:
    """Return (2, M) residuals of some points, px, under a flow and an affine transform that did not see them."""
    shown, rest = points.take(~hidden), points.take(hidden)
    table = shown.moving_xy, shown.reference_xy, shown.confidence
    fitted = [_reweighted(start, *table, threshold_px) for start in (flow, Affine.estimate(*table))]
    off = [transform.forward(rest.moving_xy) - rest.reference_xy for transform in fitted]
    return np.linalg.norm(off, axis=2)


def _reweighted(fitted: Transform, moving, reference, confidence, threshold_px: float) -> Transform:
    """Return the transform fitted again to (N, 2) px, a few times, to what lies near it."""
    for _ in range(REWEIGHTED):
        off = fitted.forward(moving) - reference
        weights = confidence * weight((off**2).sum(axis=1), threshold_px)
        again = fitted.refitted if isinstance(fitted, CurvedTransform) else type(fitted).estimate
        fitted = again(moving, reference, weights)
    return fitted


def fit_dense(run: RunContext, points: TiePoints, level: Level) -> Refined:
    """Return the fit of the transform that was asked for; where that is left open, of a flow or a straight one.

    DegenerateError where the points determine none.
    """
    asked = run.request.transform
    if asked not in (AUTO, Flow.name):
        return fit_level(run, points, replace(level, families=(asked,)), None)
    smooth = smooth_through(points, INLIER_PX * level.step)
    if asked == AUTO and not smooth.is_clearly_better:
        straight = fit_level(run, points, replace(level, families=straight_families(run.pair)), None)
        return replace(straight, why=_not_better(smooth, straight.family))
    prediction = [float(np.sqrt(each.mean())) for each in (smooth.straight, smooth.losses)]
    table = tuple(
        FamilyCandidate(name, off, int(smooth.fit.inliers.sum()))
        for name, off in zip((Affine.name, Flow.name), prediction)
    )
    return Refined(points, smooth.fit, level, Flow.name, _better(prediction) if asked == AUTO else "", table)


def _better(prediction: list[float]) -> Text:
    return message(
        "Local flow predicts blocks of the scene that it did not see {percent:.0f} % better than an affine transform.",
        percent=100 * gained(prediction[1], prediction[0]),
    )


def _not_better(smooth: Smooth, family: str) -> Text:
    return message(
        "Local flow does not predict blocks of the scene that it did not see clearly better, so {transform} stands.",
        transform=transform_name(family),
    )
