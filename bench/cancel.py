"""CPU seconds from a cancel to the end of the work: `python -m crosstie.bench.cancel`; 1 where one is over a second."""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.geometry.tps import ThinPlateSpline
from ..core.operation.operation import Operation, grids_of
from ..core.operation.rasters import apply_to_raster
from ..core.outcome import Cancelled
from ..core.progress import CancelledError, IsCancelled, silent
from ..core.raster.drivers import FileOptions
from ..core.request import MatchRequest, RasterSource
from ..demo.sample import make_pairs
from ..services.match import match

MOST_S = 1.0
ENLARGED = "300%"
"""The sample has to be cut into windows when it is warped."""
Work = Callable[[IsCancelled], None]


def main() -> int:
    """Print the median and the longest time of each work; return 1 where one is longer than MOST_S."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moments", type=int, default=20, help="spread evenly over each work")
    parser.add_argument("--only", choices=("match", "apply"))
    asked = parser.parse_args()
    longest = 0.0
    with tempfile.TemporaryDirectory(prefix="crosstie-bench-") as folder:
        for name, work in works(Path(folder)).items():
            if asked.only in (None, name):
                times = stops_s(work, asked.moments)
                sys.stdout.write(f"{name}: median {np.median(times):.2f} s, longest {max(times):.2f} s of CPU\n")
                sys.stdout.flush()
                longest = max(longest, *times)
    return int(longest > MOST_S)


def works(folder: Path) -> dict[str, Work]:
    """Return what is cancelled: a match of the sample, and writing it, large, along a spline."""
    good, _ = make_pairs(folder)
    moving, reference = RasterSource(str(good.moving)), RasterSource(str(good.reference))
    large = RasterSource(str(folder / "large.tif"))
    gdal.Translate(large.path, moving.path, options=f"-outsize {ENLARGED} {ENLARGED}")
    places = np.random.default_rng(0).uniform(0, 1500, (200, 2))
    spline = ThinPlateSpline.fit(places, places + 5 * np.sin(places[:, ::-1] / 300))
    operation = Operation(spline, *grids_of(large, large))
    target, file = str(folder / "registered.tif"), FileOptions(overviews=True, overwrite=True)

    def apply(is_cancelled: IsCancelled) -> None:
        apply_to_raster(large.path, target, operation, file=file, is_cancelled=is_cancelled)

    return {"match": partial(_match, MatchRequest(moving, reference)), "apply": apply}


def stops_s(work: Work, moments: int) -> list[float]:
    """Return the CPU seconds that work goes on after each of some moments; the first run of it loads the libraries."""
    work(Cancel())
    start = time.process_time()
    work(Cancel())
    whole = time.process_time() - start
    times = []
    for number in range(moments):
        cancel = Cancel((number + 0.5) / moments * whole)
        try:
            work(cancel)
        except CancelledError:
            times.append(time.process_time() - cancel.at)
    return times


class Cancel:
    """Cancels from so many CPU seconds on."""

    def __init__(self, after_s: float = float("inf")):
        self.at = time.process_time() + after_s

    def __call__(self) -> bool:
        """Return whether the time has come."""
        return time.process_time() >= self.at


def _match(request: MatchRequest, is_cancelled: IsCancelled) -> None:
    if isinstance(match(request, silent, is_cancelled), Cancelled):
        raise CancelledError


if __name__ == "__main__":
    sys.exit(main())
