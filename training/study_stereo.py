"""Whole runs on simulated scenes with camera models: which matcher *Automatic* should follow the lines with.

    python -m crosstie.training.study_stereo --matchers structural epimask
    python -m crosstie.training.study_stereo --matchers structural epimask --other

Pairs of stored seeds, none of which anything was trained on. Shares of the tie points that a run leaves, whose truth is
known by point on the ground: within 1 px of the (true) place in the moving view, and within 3 px. `--other`: the moving
view is shown as another sensor might, by a rendering of the data engine that each seed draws.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..core.errors import CrosstieError
from ..core.registration.image_pair import ImagePair
from ..core.registration.run_context import RunContext
from ..core.request import MatchRequest, RasterSource
from ..core.stereo.stereo import Stereo, match_stereo
from ..models.arrays import arrays_for
from ..models.registry import find
from .views.land import KINDS
from .views.other import by_another
from .views.pair import Recipe, ViewPair, make
from .views.rpc_fit import metadata

FIRST = 7000
"""Seed of the first pair."""
CELLS = 6
"""Cells along a side that are counted as covered or not."""
COLUMNS = ("tie points", "ground ≤ 1 px", "ground ≤ 3 px", "epipolar ≤ 1 px", "cells", "s")


def request_of(pair: ViewPair, folder: Path, other: int | None = None) -> MatchRequest:
    """Write a pair with its RPCs; return the request to match it. `other`: seed of a rendering of the moving view."""
    images = [pair.reference.image, pair.moving.image]
    if other is not None:
        images[1] = by_another(images[1], other)
    sources = []
    for name, view, image in zip(("reference", "moving"), (pair.reference, pair.moving), images):
        path = folder / f"{name}.tif"
        rows, cols = image.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, 1, gdal.GDT_UInt16)
        dataset.GetRasterBand(1).WriteArray(np.uint16(np.clip(image, 0, 1) * 4000 + 1))
        dataset.SetMetadata(metadata(view.rpc), "RPC")
        dataset = None
        sources.append(RasterSource(str(path)))
    return MatchRequest(sources[1], sources[0], device="cpu")


def figures(
    pair: ViewPair, request: MatchRequest, matcher, way: Callable[[RunContext], Stereo] = match_stereo
) -> tuple[float, ...]:
    """Return a run's figures by COLUMNS; a refusal counts as no tie points."""
    start = time.process_time()
    try:
        with ImagePair(request) as images:
            found = way(RunContext(images, matcher))
    except CrosstieError:
        return 0.0, np.nan, np.nan, np.nan, 0.0, time.process_time() - start
    here = found.points.reference_xy
    x, y = np.clip(np.floor(here).astype(int), 0, np.array(pair.known.shape[::-1]) - 1).T
    there = pair.flow[y, x] + (here - np.floor(here) - 0.5)
    off = np.linalg.norm(there - found.points.moving_xy, axis=1)[pair.known[y, x]]
    cell = np.floor(here / np.array(pair.known.shape[::-1]) * CELLS).astype(int)
    covered = len(set(map(tuple, cell.tolist()))) / CELLS**2
    shares = (off < 1).mean(), (off < 3).mean(), (np.abs(found.across_px) < 1).mean(), covered
    return len(here), *(100 * float(s) for s in shares), time.process_time() - start


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--matchers", nargs="+", default=["structural", "epimask"])
    parser.add_argument("--lands", nargs="+", choices=KINDS, default=["city", "houses"])
    parser.add_argument("--pairs", type=int, default=8, help="of each land")
    parser.add_argument("--size-px", type=int, default=192)
    parser.add_argument("--other", action="store_true", help="the moving view as another sensor's")
    chosen = parser.parse_args()
    matchers = {name: find(name).create(arrays_for("cpu")) for name in chosen.matchers}
    sys.stdout.write("| land | matcher | " + " | ".join(COLUMNS) + " |\n|---|---|" + "---|" * len(COLUMNS) + "\n")
    for land in chosen.lands:
        rows = {name: [] for name in matchers}
        for seed in range(FIRST, FIRST + chosen.pairs):
            pair = make(seed, Recipe(chosen.size_px, relief_m=30.0, bias_px=3.0, kind=land))
            with tempfile.TemporaryDirectory() as folder:
                request = request_of(pair, Path(folder), seed if chosen.other else None)
                for name, matcher in matchers.items():
                    rows[name].append(figures(pair, request, matcher))
        for name, found in rows.items():
            means = np.nanmean(np.array(found), axis=0)
            sys.stdout.write(f"| {land} | `{name}` | " + " | ".join(f"{mean:.1f}" for mean in means) + " |\n")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
