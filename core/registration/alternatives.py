"""Other alignments that the images allow, for a person to choose from."""

from __future__ import annotations

from ..geometry import frames
from ..geometry.matrix import MatrixTransform
from ..messages import message
from ..outcome import Alternative
from .placement_trial import Trial
from .rivals import Rival
from .tile_matching import Refined

MOST = 3


def alternatives(trial: Trial) -> tuple[Alternative, ...]:
    """Return the alignments between which neither the images nor the prior decide, likeliest first."""
    if trial.pattern is None or not trial.pattern.doubtful:
        return ()
    likeliest = sorted(trial.pattern.rivals, key=lambda rival: -rival.odds)[:MOST]
    return tuple(_further(trial.refined, rival) for rival in likeliest if rival.odds > 0)


def _further(refined: Refined, rival: Rival) -> Alternative:
    """Return the registration moved to another repetition of its pattern, tie points and all."""
    x, y = (float(value) for value in rival.shift_px)
    points, transform = refined.points, refined.transform
    moved = points.with_(reference_xy=points.reference_xy + rival.shift_px)
    if isinstance(transform, MatrixTransform):
        further = MatrixTransform.from_matrix(frames.shift(x, y) @ transform.matrix, type(transform))
    else:
        used = moved.in_use
        further = type(transform).estimate(moved.moving_xy[used], moved.reference_xy[used], moved.confidence[used])
    across = message("{px:.1f} px to the right", px=x) if x >= 0 else message("{px:.1f} px to the left", px=-x)
    down = message("{px:.1f} px down", px=y) if y >= 0 else message("{px:.1f} px up", px=-y)
    what = message("Another repetition of the pattern: {across}, {down}.", across=across, down=down)
    return Alternative(what, further, moved, (x, y), rival.odds)
