"""How long the window stands still at a change of many points: `python -m crosstie.bench.standstill`, off screen."""

from __future__ import annotations

import sys
import time

from qgis.PyQt.QtCore import QCoreApplication
from qgis.testing import start_app

from ..core.review.solve import FAMILY_NAMES
from ..host.review import Review
from .review import review_context

COUNT = 10_000
IDLE_S = 10.0


def longest_ms(review: Review, change) -> tuple[float, float, float]:
    """Return the milliseconds of the change itself, the longest turn of the event loop after it, and until the fit."""
    start = time.perf_counter()
    change()
    at_once = time.perf_counter() - start
    longest = longest_turn_s(lambda: review.is_solving)
    return 1000 * at_once, 1000 * longest, 1000 * (time.perf_counter() - start)


def longest_turn_s(goes_on) -> float:
    """Return the longest turn of the event loop while something goes on."""
    longest, last = 0.0, time.perf_counter()
    while goes_on():
        QCoreApplication.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        time.sleep(0.001)
    return longest


def main() -> None:
    """Print a line for each transform: one point of many is taken out of use."""
    app = start_app()
    review = Review()
    sys.stdout.write("| transform | the change | longest standstill | until the fit |\n|---|---|---|---|\n")
    end = time.perf_counter() + IDLE_S
    idle = 1000 * longest_turn_s(lambda: time.perf_counter() < end)
    sys.stdout.write(f"| none: what other work on the machine does | | {idle:.0f} ms | |\n")
    for family in FAMILY_NAMES:
        review.begin(review_context(COUNT).matched)
        for change in (lambda: review.set_family(family), lambda: review.set_enabled([7], False)):  # noqa: B023
            found = longest_ms(review, change)
        sys.stdout.write(f"| {family} | " + " | ".join(f"{ms:.0f} ms" for ms in found) + " |\n")
        sys.stdout.flush()
    review.close_down()
    del app


if __name__ == "__main__":
    main()
