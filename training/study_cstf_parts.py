"""What each part of `cstf` brings: taken away from the network that ships, or never there and trained for as long.

    python -m crosstie.training.study_cstf_parts without
    python -m crosstie.training.study_cstf_parts train --minutes 5 --out build/cstf-parts

Both print figures on held-back pairs, and how far the whole network is ahead of each row on the same pairs, with 95 %
intervals from 2,000 resamplings; `train` gives every row the same steps, seeds and start.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import nn

from ..models import weights
from ..models.cstf.matcher import load_network
from ..models.cstf.network import REGIONS, Cstf, Shape
from .cstf import CstfLesson
from .engine.gallery import SHARED
from .engine.sources import Library
from .interval import mean_within
from .rig.loop import Trainer, measured
from .rig.recipe import Recipe
from .rows import markdown


def _deaf(network: Cstf) -> None:
    """Tokens no longer hear each other."""
    network.fusion.spatial = network.fusion.temporal = nn.ModuleList()


def _without_regions(network: Cstf, lost: set[int]) -> None:
    """Some regions look alike everywhere."""
    compare = Cstf._compare

    def blind(maps, here, there, xy, reach, *region):
        alike = compare(maps, here, there, xy, reach, *region)
        return torch.zeros_like(alike) if REGIONS.index(region) in lost else alike

    network._compare = blind


def _silent(network: Cstf) -> None:
    """The fully convolutional network adds nothing: the likeliest displacement is where the maps are highest."""
    nn.init.zeros_(network.heat.vote.weight)
    nn.init.zeros_(network.heat.vote.bias)


WITHOUT: dict[str, Callable[[Cstf], None]] = {
    "all": lambda network: None,
    "tokens do not hear each other": _deaf,
    "32-px region alone": lambda network: _without_regions(network, {1, 2}),
    "64-px region alone": lambda network: _without_regions(network, {0, 2}),
    "96-px region alone": lambda network: _without_regions(network, {0, 1}),
    "no convolutional network": _silent,
}
FIGURES, AHEAD = ("precision_1px", "precision_3px", "confident_3px", "brier", "none_seen"), "precision_3px"
TRAINED: dict[str, Callable[[], CstfLesson]] = {
    "all": CstfLesson,
    "fusion off": lambda: CstfLesson(replace(Shape(), fused=False)),
    "32-px region alone": lambda: CstfLesson(replace(Shape(), regions=(0,))),
    "96-px region alone": lambda: CstfLesson(replace(Shape(), regions=(2,))),
    "distance, not classes": lambda: CstfLesson(distance=True),
}


def without(args) -> list[dict]:
    """Return the figures of the network that ships, less one part at a time."""
    lesson, recipe, rows = CstfLesson(start=""), replace(Recipe(), held_back=args.pairs), {}
    source = lesson.source(Library.open(args.data), recipe)
    for name, take_away in WITHOUT.items():
        network, _ = load_network(weights.read("cstf"))
        take_away(network)
        rows[name] = measured(lesson, network, source, recipe, "cpu")
    return table_of(rows)


def train(args) -> list[dict]:
    """Return the figures of rows that are each trained for a while."""
    recipe, rows = replace(Recipe(), batch=8, hardest=0.4, warm_up_steps=20, ema=0.98, held_back=args.pairs), {}
    for name in args.rows or TRAINED:
        folder = args.out / name.replace(" ", "_").replace(",", "")
        trainer = Trainer(TRAINED[name](), recipe, Library.open(args.data), folder, "cpu", 0)
        if not trainer.step:
            trainer.run(60 * args.minutes, args.steps)
        rows[f"{name}, {trainer.step} steps"] = measured(
            trainer.lesson, trainer.average.network.eval(), trainer.source, recipe, "cpu"
        )
    return table_of(rows)


def table_of(rows: dict[str, dict[str, list[dict]]]) -> list[dict]:
    """Return each row's figures, means over all kinds of pairs, and how far the first row is ahead within 3 px."""
    whole = _column(next(iter(rows.values())), AHEAD)
    table = []
    for name, found in rows.items():
        mean, low, high = mean_within(whole - _column(found, AHEAD))
        line = {figure: float(np.mean([np.nanmean(_figures(k, figure)) for k in found.values()])) for figure in FIGURES}
        table.append({"row": name, **line, "behind, 3 px": f"{mean:+.1f} ({low:+.1f} to {high:+.1f})"})
    return table


def _column(found: dict[str, list[dict]], figure: str) -> np.ndarray:
    return np.concatenate([_figures(rows, figure) for rows in found.values()])


def _figures(rows: list[dict], figure: str) -> np.ndarray:
    return np.array([row.get(figure, np.nan) for row in rows], float)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("study", choices=("without", "train"))
    parser.add_argument("--pairs", type=int, default=48, help="held-back pairs to measure on")
    parser.add_argument("--minutes", type=float, default=5.0, help="a row of `train`, at most")
    parser.add_argument("--steps", type=int, help="a row of `train`, at most")
    parser.add_argument("--rows", nargs="+", choices=TRAINED)
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--out", type=Path, default=Path("build/cstf-parts"))
    args = parser.parse_args()
    torch.set_num_threads(1)
    sys.stdout.write(markdown({"without": without, "train": train}[args.study](args)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
