"""Refit times by transform and number of points: `python -m crosstie.bench.review`."""

from __future__ import annotations

import sys
import time

import numpy as np

from ..core.geometry.accuracy import Accuracy
from ..core.geometry.matrix import Affine
from ..core.outcome import ACCEPTED, Registered
from ..core.points import edits
from ..core.points.table import TiePoints
from ..core.request import MatchRequest, RasterSource
from ..core.review.solve import FAMILY_NAMES, ReviewContext, ReviewState, begun, solve

COUNTS = (100, 1000, 10000)
LONG_MS = 1500.0
"""Repeats end after so much in all."""


def review_context(n: int) -> ReviewContext:
    """Return a registration of n noisy points, 5 % of them wrong."""
    rng = np.random.default_rng(0)
    moving = rng.uniform(0, 5000, (n, 2))
    reference = moving * (1.05, 0.97) + 40 + rng.normal(0, 0.6, (n, 2))
    reference[: n // 20] += 25
    points = TiePoints.from_matches(moving, reference, rng.uniform(0.3, 1, n), "structural")
    request = MatchRequest(RasterSource("a"), RasterSource("b"))
    accuracy = Accuracy(n, 1, 1, 1, 1, 1, 1)
    matched = Registered(request, ACCEPTED, Affine.fit(moving, reference), points, accuracy, 0.9)
    return begun(matched, moving_size=(5000, 5000), reference_size=(6000, 6000), map_scale=(1.0, "m"))


def milliseconds(action, repeats: int = 7) -> float:
    """Return the median processor time, of one run where that takes long: other work on the machine does not count."""
    times = []
    while len(times) < repeats and sum(times) < LONG_MS:
        start = time.process_time()
        action()
        times.append(1000 * (time.process_time() - start))
    return float(np.median(times))


def main() -> None:
    """Print the table: a refit after one point was disabled, and one with a limit for residuals."""
    say = sys.stdout.write
    say("| transform | limits | 100 | 1,000 | 10,000 |\n|---|---|---|---|---|\n")
    for family in FAMILY_NAMES:
        for limit in (None, 3.0):
            say(f"| {family} | {'residual ≤ 3 px' if limit else 'none'} | {' | '.join(_row(family, limit))} |\n")
            sys.stdout.flush()


def _row(family: str, limit: float | None) -> list[str]:
    """Return a family's times at growing numbers of points."""
    row = []
    for n in COUNTS:
        known = review_context(n)
        points = edits.set_enabled(known.first.points, [0], False)
        state = ReviewState(points, family, most_residual_px=limit)
        row.append(f"{milliseconds(lambda: solve(state, known)):.0f} ms")  # noqa: B023
    return row


if __name__ == "__main__":
    main()
