"""What the text adds to `tar`: the table, the same rows under other names, and no text, with the same steps and seeds.

    python -m crosstie.training.study_words --minutes 12 --out build/words

Trains the first row for some minutes and the others for as many steps, then measures all on pairs that no training sees
(128 px, turned and scaled by up to 35° and 0.7 to 1.3), and the first row's network with another table and without its
own. Differences come with 95 % intervals from 2,000 resamplings of the pairs. `--out`/table holds what
`crosstie.training.ship` makes the shipped weights of. Finished rows are not trained again.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch

from ..models.tar.text import read_table
from .engine.gallery import SHARED
from .engine.sources import Library
from .interval import mean_within
from .looks import POOL, LookSource
from .rig.loop import Trainer
from .rig.recipe import Recipe
from .rows import markdown
from .tar import TarLesson

ROWS = ("table", "shuffled", "none")
FIRST, BATCH = 30_000, 8
FIGURES = {"placed": "placed right, %", "place": "loss of the place", "word": "likeliest word right, %"}
RECIPE = replace(
    Recipe(), batch=8, rate=2e-3, warm_up_steps=20, ema=0.98, hardest=0.4, log_every=10, save_every_s=120.0
)


def lesson_of(row: str, looks: LookSource | None = None) -> TarLesson:
    """Return the lesson with the table, a shuffled one, or without text."""
    table = read_table()
    return TarLesson(table=table.shuffled() if row == "shuffled" else table, words=row != "none", looks=looks)


def trained(row: str, looks: LookSource, folder: Path, seconds: float, steps: int | None) -> Trainer:
    """Return a row's trainer after its training."""
    trainer = Trainer(lesson_of(row, looks), RECIPE, looks.library, folder / row, "cpu", 0)
    if not trainer.step:
        trainer.run(seconds, steps)
    return trainer


@torch.no_grad()
def measured(lesson: TarLesson, network, looks: LookSource, pairs_a_kind: int) -> list[dict[str, float]]:
    """Return the figures of pairs that no training sees, always the same ones in the same order."""
    rows = []
    for kind in looks.kinds():
        for first in range(FIRST, FIRST + pairs_a_kind, BATCH):
            seeds = range(first, min(first + BATCH, FIRST + pairs_a_kind))
            batch = looks.batch([looks.held_back(kind, seed, RECIPE.tile_px) for seed in seeds])
            rows += [{"kind": kind, **row} for row in lesson.measure(network, batch)]
    return rows


def difference(a: list[dict], b: list[dict], figure: str) -> tuple[float, float, float]:
    """Return the mean of a − b over the same pairs, and the 95 % interval of that mean."""
    return mean_within([x.get(figure, np.nan) - y.get(figure, np.nan) for x, y in zip(a, b)])


def table_of(found: dict[str, list[dict]], first: str = ROWS[0]) -> str:
    """Return the rows' means and how far the first is ahead of each."""
    lines = []
    for name, rows in found.items():
        line = {"row": name, "pairs": len(rows)}
        for figure, title in FIGURES.items():
            values = np.array([row.get(figure, np.nan) for row in rows])
            line[title] = float(np.nanmean(values)) if np.isfinite(values).any() else float("nan")
        for figure in ("placed", "place"):
            mean, low, high = difference(found[first], rows, figure)
            line[f"{first} ahead: {figure}"] = f"{mean:+.2f} ({low:+.2f} to {high:+.2f})"
        lines.append(line)
    return markdown(lines)


def main(arguments: list[str] | None = None) -> int:
    """Train, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=12.0, help="of the first row")
    parser.add_argument("--steps", type=int, help="of each row, whatever the time")
    parser.add_argument("--rows", nargs="+", choices=ROWS, default=ROWS)
    parser.add_argument("--pool", type=int, default=POOL, help="pairs to learn from")
    parser.add_argument("--pairs", type=int, default=24, help="of each kind, to measure on")
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--out", type=Path, default=Path("build/words"))
    chosen = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    found, steps = {}, chosen.steps
    looks = lesson_of(ROWS[0]).source(Library.open(chosen.data), RECIPE)
    looks.size = chosen.pool
    for row in chosen.rows:
        trainer = trained(row, looks, chosen.out, 60 * chosen.minutes if steps is None else 3600, steps)
        steps = steps or trainer.step
        network = trainer.average.network.eval()
        found[row] = measured(trainer.lesson, network, looks, chosen.pairs)
        if row == ROWS[0]:
            right = network.words.table.clone()
            network.words.table.copy_(read_table().shuffled().values)
            found["table, read shuffled"] = measured(trainer.lesson, network, looks, chosen.pairs)
            network.words.table.copy_(right)
            words, network.words = network.words, None
            found["table, not heard"] = measured(trainer.lesson, network, looks, chosen.pairs)
            network.words = words
        (chosen.out / "figures.json").write_text(json.dumps({"steps": steps, "rows": found}) + "\n")
    sys.stdout.write(f"{steps} steps of {RECIPE.batch} pairs a row\n\n{table_of(found)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
