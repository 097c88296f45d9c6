"""What a stereo run gains at most by a better start than its sweep of heights, and what its mask is worth.

    python -m crosstie.training.study_start run --out build/start.jsonl
    python -m crosstie.training.study_start table --out build/start.jsonl

Simulated scenes of stored seeds that nothing was trained on, each in situations that make a sweep hard. Starts:
*sweep*, as runs begin; *cells*, whole tiles are compared at the middle height, the epipolar mask in matching; both
without the mask (what is off the lines is left out afterwards, as always); *both*, the masked ones' matches together;
*known*, the passes begin from the true ground, as smooth as a sweep tells it, and the true bias of the cameras, which
hardly any coarse search can better. A figure beside it is the difference to *sweep*, scenes drawn again. Refused runs
count as no right points.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np

from ..core.errors import DegenerateError
from ..core.geometry import frames
from ..core.geometry.ground import CameraTerrain
from ..core.geometry.matrix import Shift
from ..core.points.table import concatenate
from ..core.registration.run_context import RunContext
from ..core.stereo.stereo import (
    COARSE_SPACING_PX,
    NODE_PX,
    Stereo,
    StereoSettings,
    begin,
    followed,
    levels_of,
    match_stereo,
    parallax,
    settled,
    supported,
    sweep,
)
from ..core.stereo.surface import nodes, smoothed
from ..models.arrays import arrays_for
from ..models.registry import find
from .interval import mean_within
from .rows import Rows, markdown
from .study_stereo import figures, request_of
from .views.pair import Recipe, ViewPair, make
from .views.rpc_fit import fit_rpc
from .whole_tile import WholeTile

FIRST, PAIRS = 7100, 12
LANDS = ("orchard", "houses", "city")
SITUATIONS = ("clean", "noisy", "noisy, another sensor's", "noisy, wide heights", "noisy, cameras 12 px off")
SIZE_PX, RELIEF_M, BIAS_PX = 192, (10.0, 60.0), 3.0
NOISE, WIDE_M, FAR_OFF_PX = 0.15, 100.0, 12.0
STARTS = ("sweep", "sweep, no mask", "cells", "cells, no mask", "both", "known")
SHOWN = ("tie points", "ground ≤ 1 px", "ground ≤ 3 px", "right points", "cells", "s")


def scene(land: str, seed: int) -> ViewPair:
    """Return two clean views of a seed's land, its relief within RELIEF_M."""
    relief = np.random.default_rng((seed, 3)).uniform(*RELIEF_M)
    return make(seed, Recipe(SIZE_PX, relief_m=relief, bias_px=BIAS_PX, kind=land))


def made_hard(pair: ViewPair, situation: str, seed: int) -> ViewPair:
    """Return the views in one of SITUATIONS; `another sensor's` is for `request_of` to draw."""
    if situation == "clean":
        return pair
    rng = np.random.default_rng((seed, 5))
    reference, moving = (_noisy(view, rng) for view in (pair.reference, pair.moving))
    if "wide" in situation:
        low, high = pair.heights_m
        reference, moving = (_refitted(view, pair, (low - WIDE_M, high + WIDE_M)) for view in (reference, moving))
    if "off" in situation:
        moving = _biased(moving, np.sign(moving.bias_px) * FAR_OFF_PX / np.sqrt(2))
    return replace(pair, reference=reference, moving=moving)


def _noisy(view, rng):
    image = view.image + NOISE * rng.standard_normal(view.image.shape)
    return replace(view, image=np.clip(image, 0, 1).astype(np.float32))


def _refitted(view, pair: ViewPair, heights_m: tuple[float, float]):
    """Return a view whose RPCs are made for other heights, with the bias that it had."""
    fitted = fit_rpc(view.physical, pair.land, heights_m)
    unbiased = replace(view, rpc=fitted.camera, bias_px=np.zeros(2))
    return _biased(unbiased, view.bias_px)


def _biased(view, bias_px: np.ndarray):
    """Return a view whose RPCs are off by another bias."""
    more = bias_px - view.bias_px
    offsets = view.rpc.offsets - np.array([more[1], more[0], 0, 0, 0])
    return replace(view, rpc=replace(view.rpc, offsets=offsets), bias_px=bias_px)


def from_known(pair: ViewPair, run: RunContext) -> Stereo:
    """Return a run whose passes begin from the true ground, as smooth as a sweep tells it, and the true bias."""
    settings = StereoSettings()
    view, _ = begin(run.pair, settings)
    rows, cols = np.mgrid[4 : view.size[1] : COARSE_SPACING_PX, 4 : view.size[0] : COARSE_SPACING_PX].astype(int)
    known = pair.reference.ground[rows, cols, 2].ravel()
    here = np.column_stack([cols.ravel(), rows.ravel()]) + 0.5
    grid = nodes(view.size, NODE_PX * COARSE_SPACING_PX)
    heights = smoothed(here, known, np.ones(len(known)), grid, 1.5 * COARSE_SPACING_PX)
    ground = CameraTerrain.over(view.reference, view.size, heights)
    bias = Shift.of(frames.shift(*pair.moving.bias_px))
    view = replace(view, ground=ground, bias=bias, across_px=1.0)
    return followed(run, view, levels_of(view, settings)[1:], settings)


def from_cells(run: RunContext, masked: bool = True) -> Stereo:
    """Return a run that begins with whole tiles compared at the middle height, in place of the sweep."""
    settings = StereoSettings()
    view, heights = begin(run.pair, settings)
    first, *passes = levels_of(view, settings)
    middle = (sum(heights) / 2,) * 2
    found = sweep(replace(run, matcher=WholeTile()), view, middle, first, StereoSettings(masked=masked))
    # The middle of a cell's match is hardly known better than two pixels.
    view, _, _ = settled(view, *found, replace(first, step=2 * first.step))
    return followed(run, view, passes, settings)


def from_both(run: RunContext) -> Stereo:
    """Return a run that begins with the matches of the sweep and of whole tiles that have the most company."""
    settings = StereoSettings()
    view, heights = begin(run.pair, settings)
    first, *passes = levels_of(view, settings)
    level, middle = replace(first, step=2 * first.step), (sum(heights) / 2,) * 2
    found = []
    for search, range_m in ((run, heights), (replace(run, matcher=WholeTile()), middle)):
        with suppress(DegenerateError):
            found.append(sweep(search, view, range_m, first, settings))
    points, guess = concatenate([f[0] for f in found]), np.concatenate([np.empty(0), *(f[1] for f in found)])
    keep = supported(view, points, guess, level, parallax(view, heights))
    view, _, _ = settled(view, points.take(keep), guess[keep], level)
    return followed(run, view, passes, settings)


def ways(pair: ViewPair) -> dict:
    """Return what runs begin from, by STARTS."""
    return {
        "sweep": match_stereo,
        "sweep, no mask": partial(match_stereo, settings=StereoSettings(masked=False)),
        "cells": from_cells,
        "cells, no mask": partial(from_cells, masked=False),
        "both": from_both,
        "known": partial(from_known, pair),
    }


def run(kept: Rows, matchers: dict, situations, lands, pairs: int) -> None:
    """Measure what is not there yet, one scene after the other, lands in turn."""
    for number in range(pairs):
        for land in lands:
            seed, pair = FIRST + number, None
            for situation in situations:
                keys = [
                    {"land": land, "seed": seed, "situation": situation, "matcher": matcher, "start": start}
                    for matcher in matchers for start in STARTS
                ]  # fmt: skip
                keys = [key for key in keys if not kept.has(key)]
                if not keys:
                    continue
                pair = pair or scene(land, seed)
                hard = made_hard(pair, situation, seed)
                with tempfile.TemporaryDirectory() as folder:
                    request = request_of(hard, Path(folder), seed if "sensor" in situation else None)
                    for key in keys:
                        way = ways(hard)[key["start"]]
                        kept.once(key, lambda m=matchers[key["matcher"]], w=way, r=request, h=hard: {
                            "figures": [float(value) for value in figures(h, r, m, w)]
                        })  # fmt: skip


def shown(row: dict) -> np.ndarray:
    """Return the figures of SHOWN of a row; shares of a refused run are 0."""
    points, one, three, _, cells, seconds = np.nan_to_num(row["figures"])
    return np.array([points, one, three, points * three / 100, cells, seconds])


def table_of(rows: list[dict]) -> list[dict]:
    """Return a line for each matcher, situation, and start: means over the scenes that have all starts."""
    found: dict[tuple, dict] = {}
    for row in rows:
        found.setdefault((row["matcher"], row["situation"]), {}).setdefault((row["land"], row["seed"]), {})[
            row["start"]
        ] = shown(row)
    lines = []
    for (matcher, situation), scenes in found.items():
        for land in ("all", *LANDS):
            whole = [s for (where, _), s in scenes.items() if len(s) == len(STARTS) and land in ("all", where)]
            lines += [_line(matcher, situation, land, start, whole) for start in STARTS if whole]
    return lines


def _line(matcher: str, situation: str, land: str, start: str, scenes: list[dict]) -> dict:
    mine, swept = (np.array([one[name] for one in scenes]) for name in (start, "sweep"))
    line = {"matcher": matcher, "situation": situation, "land": land, "scenes": len(scenes), "start": start}
    for column, name in enumerate(SHOWN):
        gap, low, high = mean_within(mine[:, column] - swept[:, column])
        beside = "" if start == "sweep" or name == "s" else f"; {gap:+.1f} ({low:+.1f} to {high:+.1f})"
        line[name] = f"{mine[:, column].mean():.1f}{beside}"
    return line


def main() -> int:
    """Measure, or print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("run", "table"))
    parser.add_argument("--out", type=Path, default=Path("build/start.jsonl"))
    parser.add_argument("--matchers", nargs="+", default=["structural"])
    parser.add_argument("--lands", nargs="+", choices=LANDS, default=LANDS)
    parser.add_argument("--situations", nargs="+", choices=SITUATIONS, default=SITUATIONS)
    parser.add_argument("--pairs", type=int, default=PAIRS, help="of each land")
    chosen = parser.parse_args()
    kept = Rows(chosen.out)
    if chosen.what == "run":
        matchers = {name: find(name).create(arrays_for("cpu")) for name in chosen.matchers}
        run(kept, matchers, chosen.situations, chosen.lands, chosen.pairs)
    sys.stdout.write(markdown(table_of(kept.all())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
