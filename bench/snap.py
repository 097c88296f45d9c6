"""Time of a single match on the sample pair, as a click asks for it: `python -m crosstie.bench.snap`."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from ..core.geometry.matrix import MatrixTransform
from ..core.registration.image_pair import ImagePair
from ..core.registration.run_context import RunContext
from ..core.request import MatchRequest, RasterSource
from ..core.review.snapping import MOVING, snap
from ..demo.sample import make_pairs
from ..models.arrays import arrays_for
from ..models.registry import find

WAYS, PLACES = (("cstf", "cpu"), ("structural", "cpu"), ("structural", "numpy")), 21


def main() -> None:
    """Print the median processor time and wall time of a match, by matcher, with torch and with numpy alone."""
    with tempfile.TemporaryDirectory() as folder:
        pair, _ = make_pairs(Path(folder))
        request = MatchRequest(RasterSource(str(pair.moving)), RasterSource(str(pair.reference)))
        transform = MatrixTransform.from_matrix(pair.matrix)
        for name, device in WAYS:
            matcher = find(name).create(arrays_for(device))
            with ImagePair(request) as images:
                cpu, wall, found = _timed(RunContext(images, matcher), transform)
            sys.stdout.write(f"{name}, {matcher.arrays.name}: {cpu:.0f} ms of one core, {wall:.0f} ms, {found} found\n")


def _timed(run: RunContext, transform) -> tuple[float, float, int]:
    places = np.random.default_rng(0).uniform(150, 420, (PLACES, 2))
    snap(run, transform, MOVING, places[0])  # The rasters are read, the library is warm.
    cpu, wall, found = [], [], 0
    for place in places[1:]:
        start = time.process_time(), time.perf_counter()
        found += snap(run, transform, MOVING, place) is not None
        cpu.append(time.process_time() - start[0])
        wall.append(time.perf_counter() - start[1])
    return 1000 * float(np.median(cpu)), 1000 * float(np.median(wall)), found


if __name__ == "__main__":
    main()
