"""Masked against full cross-attention: seconds and memory of one layer, by image size and threshold.

python -m crosstie.training.study_mask --sides 448 768
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time

import torch

from ..models.blocks.epipolar import EpipolarAttention, cell_sides

CELL_PX, WIDTH, HEADS = 8, 128, 8
LINES = (0.69, 0.15, -0.69, -0.15, 0.0)
WAYS = ("full", "dense", "bands")


def measure(side_px: int, threshold_px: float, way: str, repeats: int) -> tuple[float, float, float]:
    """Return the median seconds of a layer on one pair, MB at most beyond its input, and the share of legal pairs."""
    torch.manual_seed(0)
    layer = EpipolarAttention(WIDTH, HEADS).eval()
    cells = side_px // CELL_PX
    a, b = torch.randn(2, 1, WIDTH, cells, cells)
    sides = cell_sides(torch.tensor([LINES]), (cells, cells), (cells, cells), float(CELL_PX))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = []
    with torch.inference_mode():
        for _ in range(repeats):
            start = time.perf_counter()
            layer(a, b, None if way == "full" else sides, threshold_px, way == "bands")
            seconds.append(time.perf_counter() - start)
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        share = float(sides.allowed(threshold_px).float().mean())
    return sorted(seconds)[len(seconds) // 2], (after - before) / 1024, share


def main() -> int:
    """Measure each setting in a process of its own, so that peaks of memory do not mix; print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sides", type=int, nargs="+", default=[448, 768])
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--one", nargs=3, metavar=("SIDE", "THRESHOLD", "WAY"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        side, threshold, way = chosen.one
        seconds, megabytes, share = measure(int(side), float(threshold), way, chosen.repeats)
        sys.stdout.write(f"{seconds:.3f} {megabytes:.0f} {100 * share:.0f}\n")
        return 0
    sys.stdout.write("| side px | threshold px | legal pairs | way | seconds | MB |\n|---|---|---|---|---|---|\n")
    for side in chosen.sides:
        for threshold, way in _settings(side):
            command = [sys.executable, "-m", __spec__.name, "--repeats", str(chosen.repeats)]
            command += ["--one", str(side), str(threshold), way]
            seconds, megabytes, share = subprocess.run(
                command, check=True, capture_output=True, text=True
            ).stdout.split()
            named = "–" if way == "full" else f"{threshold:.0f}"
            sys.stdout.write(f"| {side} | {named} | {share} % | {way} | {seconds} | {megabytes} |\n")
            sys.stdout.flush()
    return 0


def _settings(side: int):
    """Return the settings of one size: the published thresholds' two ends (γ 0.4), and that of a good prior."""
    thresholds = (side / 2, 0.4 * side / 2, 32.0)
    return [(1e9, "full"), *((t, way) for t in thresholds for way in WAYS[1:])]


if __name__ == "__main__":
    sys.exit(main())
