"""The coarse search by numpy beside torch, in processor time: `python -m crosstie.bench.placement [--pairs 3]`."""

from __future__ import annotations

import argparse
import sys
import time

import numpy as np

from ..core.geometry import frames
from ..core.matching import WorkingImage
from ..models.arrays import Arrays, arrays_for
from ..models.placement import CoarseSearch

SIZE = 400


def main() -> int:
    """Place made-up pairs with each backend in turn; print seconds and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=3)
    count = parser.parse_args().pairs
    pairs = [_pair(seed) for seed in range(count)]
    backends = [arrays_for("cpu"), arrays_for("numpy")]
    seconds = {a.name: _seconds(a, pairs) for a in backends}
    for name, (wall, used) in seconds.items():
        print(f"{name:6} {wall:6.2f} s, {used:6.2f} s of processor time a pair of {SIZE} x {SIZE}")
    if len(seconds) == 2:
        wall, used = (seconds["numpy"][i] / seconds["torch"][i] for i in (0, 1))
        print(f"numpy over torch: {wall:.2f} by the clock, {used:.2f} in processor time")
    return 0


def _seconds(a: Arrays, pairs) -> tuple[float, float]:
    search = CoarseSearch(a)
    search.place(*pairs[0])
    wall, used = time.perf_counter(), time.process_time()
    for pair in pairs:
        search.place(*pair)
    return (time.perf_counter() - wall) / len(pairs), (time.process_time() - used) / len(pairs)


def _pair(seed: int) -> tuple[WorkingImage, WorkingImage]:
    """Return a scene of blocks, and its negative turned and grown."""
    rng = np.random.default_rng(seed)
    scene = np.full((SIZE, SIZE), 0.5, np.float32)
    for x, y, w, h in zip(*rng.integers(0, SIZE, (2, 80)), *rng.integers(6, SIZE // 8, (2, 80))):
        scene[y : y + h, x : x + w] = rng.uniform()
    turn = frames.shift(SIZE / 2, SIZE / 2) @ frames.similarity(1.1, 30.0 + 50 * seed) @ frames.shift(-180, -180)
    seen = arrays_for("numpy").warp(np.stack([1 - scene, np.ones_like(scene)]), turn[None], (360, 360))[0]
    valid = seen[1] > 0.99
    return WorkingImage(scene[None], np.ones_like(scene, bool), np.eye(3)), WorkingImage(
        (seen[0] * valid)[None], valid, np.eye(3)
    )


if __name__ == "__main__":
    sys.exit(main())
