"""How long the window stands still at a change of many points: `python -m crosstie.bench.standstill`, off screen.

`--busy 1` keeps one other process busy beside it. A turn of the event loop takes longer than the work in it where the
system gives the processor to others: both are printed, the second as processor time of this process, whose threads all
count, also one that would keep Python's lock.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication
from qgis.testing import start_app

from ..core.review.solve import FAMILY_NAMES
from ..host.review import Review
from .review import review_context

COUNT = 10_000
IDLE_S = 10.0


@dataclass(frozen=True)
class Turn:
    """The longest turn of the event loop, and the most work in one; seconds."""

    wall_s: float = 0.0
    work_s: float = 0.0

    def __str__(self) -> str:
        return f"{1000 * self.wall_s:.0f} ms | {1000 * self.work_s:.0f} ms"


def longest_turn(goes_on: Callable[[], bool]) -> Turn:
    """Return the longest turn of the event loop while something goes on; two do not overlap."""
    wall = work = 0.0
    last = time.perf_counter(), time.process_time()
    while goes_on():
        QCoreApplication.processEvents()
        now = time.perf_counter(), time.process_time()
        turn = now[0] - last[0]
        # Work of other threads that run beside the window's on another core does not hold it up.
        wall, work, last = max(wall, turn), max(work, min(turn, now[1] - last[1])), now
        # Waking up is counted: that is where a thread would wait for Python's lock.
        time.sleep(0.001)
    return Turn(wall, work)


def changed(review: Review, change: Callable[[], None]) -> str:
    """Return the columns of a row: the change itself, the longest turn after it, and the time until the fit."""
    start = time.perf_counter()
    change()
    at_once = time.perf_counter() - start
    longest = longest_turn(lambda: review.is_solving)
    return f"{1000 * at_once:.0f} ms | {longest} | {1000 * (time.perf_counter() - start):.0f} ms"


@contextmanager
def busy(count: int) -> Iterator[None]:
    """Keep so many other processes busy during the block."""
    others = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for other in others:
            other.kill()
            other.wait()


def main() -> None:
    """Print a line for each transform: one point of many is taken out of use."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--busy", type=int, default=0, metavar="N", help="other processes that are kept busy")
    count = parser.parse_args().busy
    app = start_app()
    say = sys.stdout.write
    say(
        "| transform | the change | longest standstill | most work in a turn | until the fit |\n|---|---|---|---|---|\n"
    )
    with busy(count):
        end = time.perf_counter() + IDLE_S
        say(f"| none: what other work on the machine does | | {longest_turn(lambda: time.perf_counter() < end)} | |\n")
        _measure(say)
    del app


def _measure(say: Callable[[str], int]) -> None:
    review = Review()
    for family in FAMILY_NAMES:
        review.begin(review_context(COUNT).matched)
        for change in (lambda: review.set_family(family), lambda: review.set_enabled([7], False)):  # noqa: B023
            found = changed(review, change)
        say(f"| {family} | {found} |\n")
        sys.stdout.flush()
    review.close_down()


if __name__ == "__main__":
    main()
