"""The error that all tie points of a pair share, which no residual shows: expected from how pairs like it turned out.

A sensor that shows edges elsewhere (radar layover, roofs, shadows) moves all points of a matcher alike. How many tiles
of the coarse search disagree with the placement tells how unlike the two images are, and with that how large it is.
`training/calibrate_shared_error.py` fits the numbers and says how many places hold.
"""

from __future__ import annotations

import math

from .placement_trial import Trial

LEAST_PX, MISSES_PX = 0.4, 5.0
"""Standard deviation along one axis, in pixels of the finest level, where all tiles agree; what is added, in squares,
where all disagree, in proportion before."""


def shared_error_px(trial: Trial) -> float:
    """Return its standard deviation along one axis, reference px; NaN for a placement without tiles, as by hand."""
    hits = float(trial.placement.evidence.get("tile_hits", float("nan")))
    if not math.isfinite(hits):
        return float("nan")
    return math.hypot(LEAST_PX, MISSES_PX * (1 - hits)) * trial.refined.level.step
