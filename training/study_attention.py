"""Stepwise aggregation against full keys and values: seconds and memory of one attention layer, by image size.

python -m crosstie.training.study_attention --sides 512 1024
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time

import torch

from ..models.blocks.attention import AttentionLayer
from ..models.dgim.network import CELL_PX, Shape


def measure(side_px: int, steps: int, repeats: int) -> tuple[float, float]:
    """Return the median seconds of a layer on one image, and the memory that it took at most beyond its input, MB."""
    torch.manual_seed(0)
    shape = Shape()
    layer = AttentionLayer(shape.widths[-1], shape.heads, steps).eval()
    cells = side_px // CELL_PX
    x = torch.randn(1, shape.widths[-1], cells, cells)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    seconds = []
    with torch.inference_mode():
        for _ in range(repeats):
            start = time.perf_counter()
            layer(x, x)
            seconds.append(time.perf_counter() - start)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return sorted(seconds)[len(seconds) // 2], (after - before) / 1024


def main() -> int:
    """Measure each setting in a process of its own, so that peaks of memory do not mix; print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sides", type=int, nargs="+", default=[512, 1024])
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--one", type=int, nargs=2, metavar=("SIDE", "STEPS"), help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.one:
        seconds, megabytes = measure(*chosen.one, chosen.repeats)
        sys.stdout.write(f"{seconds:.4f} {megabytes:.0f}\n")
        return 0
    sys.stdout.write("| side px | steps | keys | seconds | MB |\n|---|---|---|---|---|\n")
    for side in chosen.sides:
        for steps in (0, 1, 2):
            command = [
                sys.executable,
                "-m",
                __spec__.name,
                "--repeats",
                str(chosen.repeats),
                "--one",
                str(side),
                str(steps),
            ]
            seconds, megabytes = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
            keys = (side // CELL_PX >> steps) ** 2
            sys.stdout.write(f"| {side} | {steps} | {keys} | {seconds} | {megabytes} |\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
