"""A graphics card beside the processor: do they agree, and how long does a match take?

    python -m crosstie.bench.gpu                       the card that torch finds, on made pairs of 512 px
    python -m crosstie.bench.gpu --device mps          Apple's graphics
    python -m crosstie.bench.gpu --device cpu          the processor beside itself: what runs where there is no card
    python -m crosstie.bench.gpu --scene 10000         and a pair of so many pixels a side

Both match the same pairs. They agree where the verdict is the same and at least 99 % of the processor's tie points have
one of the card's within 0.1 px in both images. Seconds are medians over the repetitions, after one match to warm up;
memory is the most that torch held on the card. Status 1 where they do not agree.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.outcome import Outcome
from ..core.request import MatchRequest, RasterSource
from ..models import registry
from ..models.arrays import arrays_for
from ..services.match import match
from ..tools.window import throw_away_folder
from ..training.made import cities, distorted
from ..training.made.scene import write
from .arguments import count, matched

NEAR_PX, LEAST_SHARE = 0.1, 0.99
MATCHERS = ("structural", "auto")
SIDE, PAIRS = 512, 3
HEAD = """| matcher | pairs | same verdict | shared points, least | CPU, s | device, s | ratio | device, MB |
|---|---|---|---|---|---|---|---|
"""


@dataclass(frozen=True)
class Agreement:
    """How alike two outcomes of one request are."""

    same_verdict: bool
    share: float
    """Of the first one's tie points that the second one has too; 1 where there are none."""

    def __bool__(self) -> bool:
        return self.same_verdict and self.share >= LEAST_SHARE


def agreement(one: Outcome, other: Outcome) -> Agreement:
    """Compare two outcomes: verdicts, and tie points within NEAR_PX."""
    verdicts = [getattr(outcome, "verdict", type(outcome).__name__) for outcome in (one, other)]
    tables = [np.hstack([o.tie_points.moving_xy, o.tie_points.reference_xy]) for o in (one, other) if _points(o)]
    share = 1.0 if not _points(one) else shared(*tables) if len(tables) == 2 else 0.0
    return Agreement(verdicts[0] == verdicts[1], share)


def shared(one: np.ndarray, other: np.ndarray) -> float:
    """Return the share of (N, 4) rows (moving x, y, reference x, y; px) with one of (M, 4) within NEAR_PX in each."""
    order = np.argsort(other[:, 0])
    ranges = zip(*(np.searchsorted(other[order, 0], one[:, 0] + side) for side in (-NEAR_PX, NEAR_PX)))
    gaps = (np.abs(other[order[a:b]] - row).max(axis=1) for row, (a, b) in zip(one, ranges))
    return float(np.mean([gap.min(initial=np.inf) <= NEAR_PX for gap in gaps]))


def _points(outcome: Outcome) -> int:
    return len(outcome.tie_points) if hasattr(outcome, "tie_points") else 0


def made_pairs(folder: Path, number: int, side: int) -> Iterator[MatchRequest]:
    """Write `number` pairs of towns whose buildings lean, `side` px wide, and yield their requests."""
    names = [f"pair_{k}" for k in range(number)]
    write(((name, cities.make(0, k, size=side)) for k, name in enumerate(names)), folder)
    yield from _requests(folder, names)


def made_scene(folder: Path, side: int) -> MatchRequest:
    """Write one smoothly distorted pair of `side` px and return its request."""
    write([("scene", distorted.make(0, 0, size=side))], folder)
    return next(_requests(folder, ["scene"]))


def _requests(folder: Path, names: list[str]) -> Iterator[MatchRequest]:
    for name in names:
        moving, reference = (RasterSource(str(folder / f"{name}_{side}.tif")) for side in ("moving", "reference"))
        yield MatchRequest(moving, reference)


def timed(request: MatchRequest, device: str, repetitions: int) -> tuple[Outcome, float]:
    """Return the outcome on a device and the median of its seconds, after one match that does not count.

    SystemExit where the pair cannot be matched at all: two failures are no agreement.
    """
    request, seconds = replace(request, device=device), []
    matched(match(request))
    for _ in range(repetitions):
        start = time.perf_counter()
        outcome = match(request)
        seconds.append(time.perf_counter() - start)
    return outcome, float(np.median(seconds))


def most_bytes(device: str) -> float:
    """Return the most bytes that torch held on a CUDA device; NaN for others, which do not tell."""
    if device != "cuda":
        return float("nan")
    import torch

    return float(torch.cuda.max_memory_allocated())


def forget_most_bytes(device: str) -> None:
    """Let `most_bytes` tell of what follows alone."""
    if device == "cuda":
        import torch

        torch.cuda.reset_peak_memory_stats()


def compare(requests: list[MatchRequest], matcher: str, device: str, repetitions: int) -> tuple[str, bool]:
    """Return a row of the table for one matcher, and whether all agree."""
    rows = []
    forget_most_bytes(device)
    for request in requests:
        request = replace(request, matcher=matcher)
        (one, slow), (other, fast) = (timed(request, name, repetitions) for name in ("cpu", device))
        rows.append((agreement(one, other), slow, fast))
    found = [row[0] for row in rows]
    slow, fast = (float(np.median([row[k] for row in rows])) for k in (1, 2))
    verdicts, share = sum(a.same_verdict for a in found), 100 * min(a.share for a in found)
    times = f"{slow:.2f} | {fast:.3f} | {slow / fast:.1f} | {most_bytes(device) / 1e6:.0f}"
    return f"| {matcher} | {len(rows)} | {verdicts} | {share:.1f} % | {times} |", all(found)


def main(arguments: list[str] | None = None) -> int:
    """Compare and print; 1 where they do not agree, 2 without the device."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--device", default="cuda", choices=("cuda", "mps", "cpu"))
    parser.add_argument("--matchers", nargs="+", default=MATCHERS, choices=tuple(registry.MATCHERS))
    parser.add_argument("--pairs", type=count, default=PAIRS)
    parser.add_argument("--side", type=count, default=SIDE)
    parser.add_argument("--repetitions", type=count, default=3)
    parser.add_argument("--scene", type=count, help="side of one large pair, px")
    chosen = parser.parse_args(arguments)
    said: list = []
    if arrays_for(chosen.device, said.append).device != chosen.device:
        sys.stdout.write(f"{said[0]} Use --device cpu to see the processor beside itself.\n")
        return 2
    fine = True
    sys.stdout.write(HEAD)
    with throw_away_folder() as folder:
        groups = [list(made_pairs(folder / "pairs", chosen.pairs, chosen.side))]
        if chosen.scene:
            groups.append([made_scene(folder / "scene", chosen.scene)])
        for group in groups:
            for matcher in chosen.matchers:
                row, alike = compare(group, matcher, chosen.device, chosen.repetitions)
                sys.stdout.write(row + "\n")
                fine &= alike
    return int(not fine)


if __name__ == "__main__":
    sys.exit(main())
