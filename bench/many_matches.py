"""Memory over many matches in one process: `python -m crosstie.bench.many_matches`; 1 where it grew by 5 %."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from osgeo import gdal

from ..core.outcome import Registered
from ..core.request import MatchRequest, RasterSource
from ..demo.sample import make_pairs
from ..services.match import match

SIDE = 200
"""Of both rasters, px: what stays behind after a match does not hang on their size."""
WARM_UP, MOST_GROWTH = 10, 0.05


def main() -> int:
    """Match one pair over and over and print the resident memory along the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--matches", type=int, default=200)
    parser.add_argument("--matcher", default="structural")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crosstie-bench-") as folder:
        request = MatchRequest(*small_pair(Path(folder)), matcher=asked.matcher)
        used: list[float] = []
        for number in range(1, asked.matches + 1):
            if not isinstance(match(request), Registered):
                raise SystemExit("The sample was not registered.")
            used.append(resident_mb())
            if number in (1, WARM_UP) or number % 20 == 0:
                sys.stdout.write(f"after {number} matches: {used[-1]:.0f} MB\n")
                sys.stdout.flush()
    growth = used[-1] / used[min(WARM_UP, len(used)) - 1] - 1
    sys.stdout.write(f"growth from match {WARM_UP} to {asked.matches}: {100 * growth:+.1f} %\n")
    return int(growth > MOST_GROWTH)


def small_pair(folder: Path) -> tuple[RasterSource, RasterSource]:
    """Return the sample's radar and optical scene, small, in a folder."""
    make_pairs(folder)
    sources = []
    for name in ("sar", "optical"):
        path = str(folder / f"{name}_small.tif")
        gdal.Translate(path, str(folder / f"{name}.tif"), width=SIDE, height=0, resampleAlg="average")
        sources.append(RasterSource(path))
    return sources[0], sources[1]


def resident_mb() -> float:
    """Return this process's resident memory (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


if __name__ == "__main__":
    sys.exit(main())
