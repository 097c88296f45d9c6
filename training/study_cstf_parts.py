"""What each part of `cstf` brings: taken away from the network that ships, or never there and trained for as long.

    python -m crosstie.training.study_cstf_parts without
    python -m crosstie.training.study_cstf_parts train --minutes 5 --out build/cstf-parts

Both print figures on held-back pairs; `train` gives every row the same steps, seeds and start.
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
from .rig.loop import Trainer, evaluate
from .rig.recipe import Recipe
from .rows import markdown


def _deaf(network: Cstf) -> None:
    """Tokens no longer hear each other."""
    network.fusion.spatial = network.fusion.temporal = nn.ModuleList()


def _without_regions(network: Cstf, lost: set[int]) -> None:
    """Some regions look alike everywhere."""
    compare = Cstf._compare

    def blind(maps, here, there, xy, *region):
        alike = compare(maps, here, there, xy, *region)
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
TRAINED: dict[str, Callable[[], CstfLesson]] = {
    "all": CstfLesson,
    "fusion off": lambda: CstfLesson(replace(Shape(), fused=False)),
    "32-px region alone": lambda: CstfLesson(replace(Shape(), regions=(0,))),
    "64-px region alone": lambda: CstfLesson(replace(Shape(), regions=(1,))),
    "distance, not classes": lambda: CstfLesson(distance=True),
}


def without(args) -> list[dict]:
    """Return the figures of the network that ships, less one part at a time."""
    source = CstfLesson(start="").source(Library.open(args.data), Recipe())
    table = []
    for name, take_away in WITHOUT.items():
        network, _ = load_network(weights.read("cstf"))
        take_away(network)
        figures = evaluate(CstfLesson(start=""), network, source, replace(Recipe(), held_back=args.pairs), "cpu")
        table.append({"row": name, **_means(figures)})
    return table


def train(args) -> list[dict]:
    """Return the figures of rows that are each trained for a while."""
    table, recipe = [], replace(Recipe(), batch=8, hardest=0.4, warm_up_steps=20, held_back=args.pairs)
    for name in args.rows or TRAINED:
        folder = args.out / name.replace(" ", "_").replace(",", "")
        trainer = Trainer(TRAINED[name](), recipe, Library.open(args.data), folder, "cpu", 0)
        trainer.run(60 * args.minutes, args.steps)
        table.append({"row": name, "steps": trainer.step, **_means(trainer.evaluate())})
    return table


def _means(figures: dict[str, dict[str, float]]) -> dict[str, float]:
    """Return each figure's mean over the kinds of pairs."""
    names = ("precision_1px", "precision_3px", "confident_3px", "brier", "none_seen")
    return {name: float(np.nanmean([kind.get(name, np.nan) for kind in figures.values()])) for name in names}


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
