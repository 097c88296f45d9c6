"""A bent scene matched whole: `python -m crosstie.bench.dense [SIZE]`, or `--pair MOVING REFERENCE [TRUTH.npy]`.

Prints seconds, processor seconds, memory, the residual against the truth, and the time over that of a gdalwarp of the
same scene by 200 of the points; 1 where a limit is not met.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..core.geometry.transform import Transform
from ..core.outcome import Registered
from ..core.points.table import TiePoints
from ..core.points.thinning import thinned
from ..core.request import MatchRequest, RasterSource
from ..services.match import match
from ..tools.window import throw_away_folder
from ..training.made import distorted
from .arguments import count, matched

NEAR_PX = 100.0
"""Places this near to a tie point are judged: elsewhere nothing is seen."""
LARGEST_MADE_PX = 4000
MOST_RMS_PX, MOST_BYTES = 0.5, 1.2e9
GCPS = 200


def main(arguments: list[str] | None = None) -> int:
    """Match one scene and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "size", type=count, nargs="?", default=2000, help=f"side of a made scene, ≤ {LARGEST_MADE_PX} px"
    )
    parser.add_argument("--pair", nargs="+", help="rasters of your own, and moving x, y, reference x, y of places")
    parser.add_argument("--dense", default="on", help="as `crosstie match --dense`")
    parser.add_argument("--matcher", default="structural")
    chosen = parser.parse_args(arguments)
    if chosen.pair and not (2 <= len(chosen.pair) <= 3 and all(Path(name).is_file() for name in chosen.pair)):
        parser.error("--pair takes two rasters and, where the truth is known, an .npy file; all must be there.")
    with throw_away_folder() as folder:
        moving, reference, truth = _scene(chosen, Path(folder))
        how = {"matcher": chosen.matcher, "dense": chosen.dense}
        request = MatchRequest(RasterSource(moving), RasterSource(reference), **how)
        outcome, seconds, processor = _timed(lambda: matched(match(request)))
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        if not isinstance(outcome, Registered):
            sys.stdout.write(" ".join(map(str, getattr(outcome, "reasons", ()))) + "\n")
            return 1
        rms = _rms(outcome.transform, outcome.tie_points, truth)
        _, _, by_gdal = _timed(lambda: _warped(moving, outcome, str(Path(folder) / "warped.tif")))
    sys.stdout.write(
        f"{outcome.verdict}, {outcome.transform.name}, {int(outcome.tie_points.in_use.sum())} tie points: "
        f"{seconds:.0f} s, {processor:.0f} s of processors, {peak / 1e9:.2f} GB, residual {rms:.2f} px, "
        f"{processor / by_gdal:.1f} times gdalwarp's {by_gdal:.1f} s\n"
    )
    return int(peak > MOST_BYTES or rms > MOST_RMS_PX)


def _scene(chosen: argparse.Namespace, folder: Path) -> tuple[str, str, np.ndarray]:
    """Return the moving and the reference raster, and (N, 4) px of places in both."""
    if chosen.pair:
        truth = np.load(chosen.pair[2]) if len(chosen.pair) > 2 else np.empty((0, 4))
        return chosen.pair[0], chosen.pair[1], truth
    made = distorted.make(0, 0, min(chosen.size, LARGEST_MADE_PX))
    paths = [str(folder / f"{side}.tif") for side in ("moving", "reference")]
    for path, image in zip(paths, (made.moving, made.reference)):
        grey = image.mean(axis=-1).astype(np.uint8) if image.ndim == 3 else image
        gdal_array.SaveArray(grey, path, "GTiff").FlushCache()
    return paths[0], paths[1], made.check_points


def _timed(work: Callable) -> tuple[object, float, float]:
    """Return the answer, the seconds on the clock, and those of all processors."""
    start = time.perf_counter(), time.process_time()
    answer = work()
    return answer, time.perf_counter() - start[0], time.process_time() - start[1]


def _rms(transform: Transform, points: TiePoints, truth: np.ndarray) -> float:
    """Return the root mean square residual, px, at places near a tie point; NaN where no truth is known."""
    used = points.moving_xy[points.in_use]
    near = np.array([np.linalg.norm(used - place, axis=1).min() < NEAR_PX for place in truth[:, :2]], bool)
    if not near.any():
        return float("nan")
    off = transform.forward(truth[near, :2]) - truth[near, 2:]
    return float(np.sqrt((off**2).sum(axis=1).mean()))


def _warped(moving: str, outcome: Registered, target: str) -> None:
    """Warp as gdalwarp does, by a spline through a few of the points."""
    points = thinned(outcome.tie_points.take(outcome.tie_points.in_use), GCPS)
    ends = zip(points.moving_xy.tolist(), points.reference_xy.tolist())
    given = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(moving))
    given.SetGCPs([gdal.GCP(x, -y, 0.0, *pixel) for pixel, (x, y) in ends], "")
    gdal.Warp(target, given, tps=True, resampleAlg="bilinear", multithread=True, errorThreshold=0.02)


if __name__ == "__main__":
    sys.exit(main())
