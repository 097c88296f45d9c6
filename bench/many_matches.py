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
from .growth import MOST_GROWTH, growth, in_use_mb, resident_mb

SIDE = 200
"""Of both rasters, px: what stays behind after a match does not hang on their size."""
WARM_UP = 30
"""Matches after which all is imported and cached, and arenas have their sizes: 337 MB after 10, 362 after 40 to 200."""


def main() -> int:
    """Match one pair over and over and print the resident memory along the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--matches", type=int, default=200)
    parser.add_argument("--matcher", default="structural")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crosstie-bench-") as folder:
        request = MatchRequest(*small_pair(Path(folder)), matcher=asked.matcher)
        used: list[float] = []
        held: list[float] = []
        for number in range(1, asked.matches + 1):
            if not isinstance(match(request), Registered):
                raise SystemExit("The sample was not registered.")
            held.append(resident_mb())
            used.append(in_use_mb())
            if number in (1, WARM_UP) or number % 20 == 0:
                sys.stdout.write(f"after {number} matches: {used[-1]:.0f} MB in use, {held[-1]:.0f} MB held\n")
                sys.stdout.flush()
    grown = growth(used, WARM_UP)
    sys.stdout.write(f"growth in use after match {WARM_UP}: {100 * grown:+.1f} %; most held: {max(held):.0f} MB\n")
    return int(grown > MOST_GROWTH)


def small_pair(folder: Path) -> tuple[RasterSource, RasterSource]:
    """Return the sample's radar and optical scene, small, in a folder."""
    make_pairs(folder)
    sources = []
    for name in ("sar", "optical"):
        path = str(folder / f"{name}_small.tif")
        gdal.Translate(path, str(folder / f"{name}.tif"), width=SIDE, height=0, resampleAlg="average")
        sources.append(RasterSource(path))
    return sources[0], sources[1]


if __name__ == "__main__":
    sys.exit(main())
