"""Whether a registration misses a distortion that its own tie points show: then it is not accepted."""

from __future__ import annotations

from dataclasses import replace

from ..geometry.autocorrelation import Autocorrelation, structure
from ..geometry.transform_names import transform_name
from ..messages import Message, message
from ..outcome import ACCEPTED, REVIEW
from .tile_matching import Refined
from .verdict import Judgement

MISSED_LEVEL_PX = 0.4
"""What neighbouring areas may have in common, pixels of the finest level; more is missed …"""
MISSED_SHARE = 0.32
"""… where it is more than this share of the residuals' mean square: 0.29 at most on ordinary pairs (radar, 3,000 px),
0.36 and more on made waves; a transform that followed a share of 0.32 would predict unseen areas 18 % better."""


def doubted(judgement: Judgement, refined: Refined) -> Judgement:
    """Return the judgement with what is missed among its numbers; review instead of accepted where that is much."""
    missed = missed_by(refined)
    level_px = missed.shared_px / refined.level.step
    seen = replace(judgement, numbers={**judgement.numbers, "shared_residual_level_px": level_px})
    small = level_px <= MISSED_LEVEL_PX or missed.shared_px**2 <= MISSED_SHARE * judgement.accuracy.rmse_dof_px**2
    if judgement.verdict != ACCEPTED or small:
        return seen
    return replace(seen, verdict=REVIEW, reasons=(_reason(refined, missed), *judgement.reasons))


def missed_by(refined: Refined) -> Autocorrelation:
    """Return how the residuals of the tie points in use hang together, reference px."""
    used = refined.fit.inliers
    moving, reference = refined.points.moving_xy[used], refined.points.reference_xy[used]
    return structure(reference, refined.transform.forward(moving) - reference)


def _reason(refined: Refined, missed: Autocorrelation) -> Message:
    return message(
        "Neighbouring tie points are off in the same direction, by about {off:.1f} reference pixels: the rasters are "
        "distorted against each other in a way that the {transform} transform does not follow.",
        off=missed.shared_px,
        transform=transform_name(refined.transform.chosen),
    )
