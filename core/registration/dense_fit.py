"""The transform through dense tie points: the one asked for, or a flow where it predicts unseen blocks better."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..geometry.blocks import blocks
from ..geometry.choose import FamilyCandidate, clearly_better, gained
from ..geometry.curved import CurvedTransform
from ..geometry.flow import Flow
from ..geometry.matrix import Affine
from ..geometry.robust import RobustFit, classify_inliers, weight
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
IN_BLOCK, UNSEEN = 16, 4
"""Points in a block; one block of so many is kept from the fit that it tests."""


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
    labels = blocks(points.reference_xy, -(-len(points) // IN_BLOCK))
    hidden, shown = labels % UNSEEN == 0, points.take(labels % UNSEEN != 0)
    table = shown.moving_xy, shown.reference_xy, shown.confidence
    tested = [_reweighted(flow, *table, threshold_px), _reweighted(Affine.estimate(*table), *table, threshold_px)]
    off = [_residuals(transform, points.take(hidden & fit.inliers)) for transform in tested]
    squares = [np.minimum(each**2, (2 * threshold_px) ** 2) for each in off]
    counts = np.bincount(labels[hidden & fit.inliers])
    held = counts > 0
    losses = [np.bincount(labels[hidden & fit.inliers], each)[held] / counts[held] for each in squares]
    return Smooth(fit, off[0], *losses)


def _reweighted(fitted: Transform, moving, reference, confidence, threshold_px: float) -> Transform:
    """Return the transform fitted again to (N, 2) px, a few times, to what lies near it."""
    for _ in range(REWEIGHTED):
        off = fitted.forward(moving) - reference
        weights = confidence * weight((off**2).sum(axis=1), threshold_px)
        again = fitted.refitted if isinstance(fitted, CurvedTransform) else type(fitted).estimate
        fitted = again(moving, reference, weights)
    return fitted


def _residuals(transform: Transform, points: TiePoints) -> np.ndarray:
    return np.linalg.norm(transform.forward(points.moving_xy) - points.reference_xy, axis=1)


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
