"""Pairs an hour against the number of workers: `python -m crosstie.bench.batch [--pairs 8] [--workers 1,2]`."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
import time
from pathlib import Path

from ..cli.main import main as crosstie
from ..demo.sample import make_pairs


def main() -> int:
    """Register copies of the sample pair with each number of workers; print a line of a table for each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=8)
    parser.add_argument("--workers", default="1,2", help="numbers of processes, N,N,…")
    chosen = parser.parse_args()
    print(f"{os.cpu_count()} cores, load before {os.getloadavg()[0]:.1f}")
    print("| workers | seconds | pairs an hour | against one |")
    print("|---|---|---|---|")
    first = None
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        pairs = listed(Path(folder), chosen.pairs)
        for workers in map(int, chosen.workers.split(",")):
            seconds = run(pairs, Path(folder) / f"out{workers}", workers)
            first = first or seconds
            print(
                f"| {workers} | {seconds:.0f} | {3600 * chosen.pairs / seconds:.0f} | {first / seconds:.2f} |",
                flush=True,
            )
    return 0


def listed(folder: Path, count: int) -> Path:
    """Return a list of pairs, all of the sample."""
    good, _ = make_pairs(folder)
    path = folder / "pairs.csv"
    path.write_text("moving,reference\n" + f"{good.moving.name},{good.reference.name}\n" * count)
    return path


def run(pairs: Path, out: Path, workers: int) -> float:
    """Return the seconds of a batch, in which every pair must be registered."""
    start = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()) as told:
        status = crosstie(["batch", str(pairs), "--folder", str(out), "--jobs", str(workers)])
    if status or "accepted" not in told.getvalue():
        raise SystemExit(told.getvalue())
    return time.perf_counter() - start


if __name__ == "__main__":
    sys.exit(main())
