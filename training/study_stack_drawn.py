"""How well a stack agrees by drawn tie points: many stacks in little time, the errors of pairs as they are chosen.

python -m crosstie.training.study_stack_drawn --count 100 [--shared 0.4] [--rasters 12] [--alike]

Each match errs by a shift of its own (`--shared`, px along an axis) and by noise of its tie points; two rasters show
another place, and their matches are wrong each in its own way, or (`--alike`) in one way with all rasters of a look.
Prints means with 95 % intervals over the stacks.
"""

from __future__ import annotations

import argparse
import sys

import numpy as np

from ..core.geometry import frames
from ..core.raster.grid import RasterGrid
from ..core.request import RasterSource
from ..core.stack.closure import rms
from ..core.stack.graph import Node, more, planned
from ..core.stack.links import PairTies, link
from ..core.stack.placing import BY_MAP, Placed
from ..core.stack.solution import LEFT_OUT, judge, solve
from .interval import mean_within

SIZE = (500, 500)
NOISE_PX, WRONG_PX, TIES = 0.6, 60.0, (60, 300)
LOOKS, EACH, DRIFT_PX = "abc", 4, 1.0
PLACES = frames.lattice((0, 0), SIZE, 7).reshape(-1, 2)


def main(arguments: list[str] | None = None) -> int:
    """Draw stacks and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--shared", type=float, default=0.4)
    parser.add_argument("--rasters", type=int, default=12)
    parser.add_argument("--alike", action="store_true")
    chosen = parser.parse_args(arguments)
    rows = [drawn(seed, chosen.rasters, chosen.shared, chosen.alike) for seed in range(chosen.count)]
    for name in rows[0]:
        mean, low, high = mean_within([row[name] for row in rows])
        sys.stdout.write(f"{name:12} {mean:.3f} ({low:.3f} to {high:.3f})\n")
    return 0


def drawn(seed: int, count: int, shared_px: float, is_alike: bool = False) -> dict:
    """Return the figures of one stack, px; `named`: share of the two wrong rasters that are left out."""
    rng = np.random.default_rng((seed, 41))
    true = [_place(rng, number) for number in range(count)]
    wrong = set((1 + rng.choice(count - 2, 2, replace=False)).tolist())
    fixed = next(n for n in range(count // 2, count) if n not in wrong)
    lies = {(n, look): rng.uniform(-WRONG_PX, WRONG_PX, 2) for n in sorted(wrong) for look in LOOKS} if is_alike else {}
    nodes = [Node(n, LOOKS[n % len(LOOKS)]) for n in range(count)]
    pairs = [_match(rng, true, pair, shared_px, wrong, lies) for pair in planned(nodes, EACH)]
    grids = [RasterGrid(str(n), SIZE, np.eye(3), "") for n in range(count)]
    rasters = [Placed(RasterSource(g.name), g, BY_MAP) for g in grids]
    further = more(nodes, judge(rasters, pairs, fixed).kept, [ties.edge for ties in pairs], EACH)
    pairs += [_match(rng, true, pair, shared_px, wrong, lies) for pair in further]
    found = solve(rasters, pairs, fixed)
    good = [n for n in range(count) if n not in wrong]
    kept = [n for n in good if found.rasters[n].island == 0 and n != fixed]
    chain = {n: _chain(rng, true, good, n, fixed, shared_px) for n in kept}
    way = np.linalg.inv(true[fixed])
    adjusted = [_error(found.rasters[n].bias, way @ true[n]) for n in kept]
    chained = [_error(chain[n], way @ true[n]) for n in kept]
    return {
        "before_px": rms([loop.off_px for loop in found.judged.before]), "after_px": rms(list(found.after.values())),
        "adjusted_px": rms(adjusted), "chained_px": rms(chained), "ratio": rms(adjusted) / rms(chained),
        "sigma_px": rms([found.rasters[n].sigma_px for n in kept]),
        "named": float(np.mean([found.rasters[n].state == LEFT_OUT for n in wrong])),
        "lost": 1 - (len(kept) + 1) / len(good), "pairs": len(pairs),
    }  # fmt: skip


def _place(rng: np.random.Generator, number: int) -> np.ndarray:
    """Return (3, 3) pixels to the ground: turned, scaled and sheared a little, and drifting."""
    place = frames.similarity(1 + rng.normal(0, 2e-3), rng.normal(0, 0.2), *(DRIFT_PX * number + rng.normal(0, 2, 2)))
    place[:2, :2] += rng.normal(0, 3e-4, (2, 2))
    return place


def _match(rng, true, pair, shared_px: float, wrong=(), lies=None) -> PairTies:
    """Return what the match of a pair finds; `lies`: how it is wrong, by the stranger and the look of the other one."""
    ground = rng.uniform(20, 480, (int(rng.integers(*TIES)), 2))
    one, other = (frames.apply(np.linalg.inv(true[n]), ground) for n in pair)
    off = rng.normal(0, shared_px, 2) + _lie(rng, pair, wrong, lies)
    return PairTies(pair, (one, other + off + rng.normal(0, NOISE_PX, other.shape)), rng.uniform(0.5, 1))


def _lie(rng, pair, wrong, lies) -> np.ndarray:
    """Return (2,) px by which the match of a pair is wrong as a whole."""
    strange = [n for n in pair if n in wrong]
    if not strange:
        return np.zeros(2)
    other = next((n for n in pair if n not in wrong), None)
    if not lies or other is None:
        return rng.uniform(-WRONG_PX, WRONG_PX, 2)
    # Towards the stranger or away from it: the pair is seen from its first raster.
    return lies[strange[0], LOOKS[other % len(LOOKS)]] * (1 if strange[0] == pair[1] else -1)


def _chain(rng, true, good: list[int], number: int, fixed: int, shared_px: float) -> np.ndarray:
    """Return the way from a raster to the fixed one through a match of each two neighbours."""
    way, here, there = np.eye(3), good.index(number), good.index(fixed)
    step = 1 if there > here else -1
    for k in range(here, there, step):
        ties = _match(rng, true, (good[k], good[k + step]), shared_px)
        way = link(*ties.xy).matrix @ way
    return way


def _error(way: np.ndarray, true: np.ndarray) -> float:
    off = frames.apply(way, PLACES) - frames.apply(true, PLACES)
    return float(np.sqrt((off**2).sum(axis=1).mean()))


if __name__ == "__main__":
    sys.exit(main())
