"""Other alignments that the images allow, for a person to choose from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..geometry.transform import Transform
from ..messages import Message, message
from ..outcome import Alternative
from ..points.table import TiePoints
from .alignment.ground import Ground
from .alignment.tie_points import Alignment
from .placement_trial import Trial, support
from .rivals import Rival
from .tile_matching import Refined

MOST = 3


def alternatives(trial: Trial) -> tuple[Alternative, ...]:
    """Return the alignments between which neither the images nor the prior decide, likeliest first."""
    found = [] if trial.elsewhere is None else [_placed(trial.refined, trial.elsewhere)]
    if trial.pattern is not None and trial.pattern.doubtful:
        likeliest = sorted(trial.pattern.rivals, key=lambda rival: -rival.odds)
        period = trial.pattern.period_px
        found += [_further(trial.refined, rival, period) for rival in likeliest if rival.odds > 0]
    if trial.ground is not None and not trial.ground.known:
        found += [_elsewhere(trial.refined, trial.ground, other) for other in trial.ground.others]
    return tuple(found[:MOST])


def _placed(refined: Refined, elsewhere: Refined) -> Alternative:
    """Return another placement altogether, with its own tie points."""
    used = refined.points.in_use
    middle = refined.points.moving_xy[used].mean(axis=0, keepdims=True)
    x, y = (elsewhere.transform.forward(middle) - refined.transform.forward(middle))[0].tolist()
    what = message("The rest of the images agrees at another place: {direction}.", direction=_direction(x, y))
    odds = support(elsewhere) / max(support(refined), 1e-9)
    return Alternative(what, elsewhere.transform, elsewhere.points, (x, y), odds)


def _elsewhere(refined: Refined, ground: Ground, other: Alignment) -> Alternative:
    """Return the registration moved to where other tie points have it, with those points."""
    points = refined.points if refined.wide is None else refined.wide[0].take(other.members)
    shift_px = other.shift_px - ground.alignment.shift_px
    transform = _moved(refined.transform, frames.shift(*shift_px), points)
    what = message("Other tie points agree with each other: {direction}.", direction=_direction(*shift_px.tolist()))
    odds = other.support / ground.alignment.support
    wider = other.width / max(ground.alignment.width, 1e-9)
    return Alternative(what, transform, points, tuple(shift_px.tolist()), odds, wider=wider)


def _further(refined: Refined, rival: Rival, period_px: float) -> Alternative:
    """Return the registration moved to another repetition of its pattern, tie points and all."""
    points = refined.points.with_(reference_xy=frames.apply(rival.motion, refined.points.reference_xy))
    x, y = (float(value) for value in rival.shift_px)
    what = message("Another repetition of the pattern: {direction}.", direction=_direction(x, y))
    if rival.turned is not None:
        what = message("The pattern looks the same when it is turned: {direction}.", direction=_direction(x, y))
    moved = _moved(refined.transform, rival.motion, points)
    return Alternative(what, moved, points, (x, y), rival.odds, period_px, measured=False)


def _moved(transform: Transform, motion: np.ndarray, points: TiePoints) -> Transform:
    """Return a transform after a (3, 3) motion in the reference; a curved one is fitted to points that are there."""
    if isinstance(transform, MatrixTransform):
        return replace(transform, matrix=motion @ transform.matrix, covariance=None)
    used = points.in_use
    return type(transform).estimate(points.moving_xy[used], points.reference_xy[used], points.confidence[used])


def _direction(x: float, y: float) -> Message:
    across = message("{px:.1f} px to the right", px=x) if x >= 0 else message("{px:.1f} px to the left", px=-x)
    down = message("{px:.1f} px down", px=y) if y >= 0 else message("{px:.1f} px up", px=-y)
    return message("{across}, {down}", across=across, down=down)
