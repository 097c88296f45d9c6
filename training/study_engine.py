"""What each part of the data engine brings: the same short training with ever more of it, on pairs never trained on.

    python -m crosstie.training.study_engine --minutes 20 --seeds 0 1 2 --unseen infrared nir --out build/engine

Rows: `none` (aligned pairs, shifted only), `homography` (+ warps, and single images as pairs), `photometric` (+ curves,
noise and the hand-made renderings), `all` (+ the transfer network), `cascade` (the same, from shifts of one image to
real pairs in four stages). All rows have the same steps and seeds; the steps are as many as the fullest row takes in so
many minutes of processor time, measured by a short trial. Pairs of kinds that are `--unseen` are measured and never
learned from. Finished rows of `--out` are not run again. No row is begun while the load of the machine is above
`--most-load`; the table says so.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch

from .engine.gallery import SHARED
from .engine.sources import Library
from .interval import mean_within
from .rig.checkpoint import read_state, write_state
from .rig.loop import Trainer, measured
from .rig.recipe import Recipe
from .rows import Rows, markdown
from .train import LESSONS

RECIPES = {
    **{name: {"generator": name} for name in ("none", "homography", "photometric", "all")},
    "cascade": {"generator": "all", "cascade": True},
}
"""What a row changes of RECIPE."""
RECIPE = Recipe(batch=12, warm_up_steps=60, hardest=0.4, held_back=96, ema=0.99)
TRIAL_STEPS = 6
FIGURES = ("matches", "precision_1px", "precision_3px", "rmse_px")
COMPARED = ("precision_1px", "precision_3px")


def steps_for(minutes: float, lesson: str, library: Library, recipe: Recipe) -> int:
    """Return how many steps the fullest engine takes in so many minutes of one processor."""
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(LESSONS[lesson](), recipe, library, Path(folder), "cpu", jobs=0)
        trainer.run(3600, most_steps=2)
        start = time.process_time()
        trainer.run(3600, most_steps=TRIAL_STEPS)
        return max(1, int(60 * minutes / (time.process_time() - start) * TRIAL_STEPS))


def measure(lesson: str, library: Library, recipe: Recipe, steps: int) -> dict:
    """Train one row from scratch; return the figures of each pair by kind, and what it took."""
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(LESSONS[lesson](), recipe, library, Path(folder), "cpu", jobs=0)
        trainer.run(1e9, most_steps=steps)
        found = measured(trainer.lesson, trainer.average.network, trainer.source, recipe, "cpu")
    pairs = {kind: [{name: _number(row[name]) for name in FIGURES} for row in rows] for kind, rows in found.items()}
    return {"pairs": pairs, "minutes": round((time.process_time() - start) / 60, 2)}


def _number(value: float) -> float | None:
    return round(float(value), 4) if np.isfinite(value) else None


def figures_of(row: dict, name: str, kinds: list[str]) -> np.ndarray:
    """Return one figure of all pairs of these kinds, (N,), NaN where a pair has none."""
    return np.array([pair[name] for kind in kinds for pair in row["pairs"][kind]], float)


def over_seeds(rows: list[dict], name: str, kinds: list[str]) -> np.ndarray:
    """Return each pair's mean over the seeds that have the figure, (N,); NaN where none has."""
    stacked = np.stack([figures_of(row, name, kinds) for row in rows])
    there = np.isfinite(stacked)
    return np.where(there, stacked, 0.0).sum(axis=0) / np.where(there.any(axis=0), there.sum(axis=0), np.nan)


def table(rows: dict[str, list[dict]], why: dict[str, str]) -> str:
    """Return means over pairs and seeds as Markdown, by kind within 3 px, then each row ahead of the one before it."""
    kinds = sorted({kind for found in rows.values() for row in found for kind in row["pairs"]})
    lines = []
    for name, found in rows.items():
        line = {"engine": f"{name} ({why[name]})" if name in why else name, "seeds": len(found)}
        line.update({figure: _mean(found, figure, kinds) for figure in FIGURES})
        line.update({kind: _mean(found, "precision_3px", [kind]) for kind in kinds})
        lines.append({**line, "minutes": sum(row["minutes"] for row in found)})
    ahead = [_ahead(*pair, kinds) for pair in _neighbours(rows)]
    return markdown(lines) + "\n" + markdown(ahead)


def _mean(rows: list[dict], name: str, kinds: list[str]) -> float | str:
    values = over_seeds(rows, name, kinds) if rows else np.array([])
    values = values[np.isfinite(values)]
    return float(values.mean()) if len(values) else ""


def _neighbours(rows: dict[str, list[dict]]) -> list[tuple]:
    """Return each row that has figures, with the one before it."""
    there = [(name, found) for name, found in rows.items() if found]
    return list(zip(there, there[1:], strict=False))


def _ahead(before: tuple[str, list[dict]], row: tuple[str, list[dict]], kinds: list[str]) -> dict:
    """Return by how much a row is ahead of the one before it, of the seeds that both have; pairs are drawn again."""
    both = {found["seed"] for found in before[1]} & {found["seed"] for found in row[1]}
    mine, others = ([found for found in part if found["seed"] in both] for part in (row[1], before[1]))
    line = {"engine": f"{row[0]} ahead of {before[0]}", "seeds": len(both)}
    for name in COMPARED:
        for label, chosen in {"": kinds, **{f", {kind}": [kind] for kind in kinds}}.items():
            gap = over_seeds(mine, name, chosen) - over_seeds(others, name, chosen) if both else np.array([])
            line[name + label] = "{:+.1f} ({:+.1f} to {:+.1f})".format(*mean_within(gap))
    return line


def without(library: Library, unseen: list[str]) -> Library:
    """Return the library without the training pairs of some kinds; those that are held back stay."""
    training = {kind: pairs for kind, pairs in library.training.items() if kind not in unseen}
    return replace(library, training=training)


def main(arguments: list[str] | None = None) -> int:
    """Train the rows that are missing, print the table, write it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", choices=sorted(LESSONS), default="dgim")
    parser.add_argument("--data", type=Path, nargs="+", default=[SHARED])
    parser.add_argument("--matrices", type=Path, help="of training.realign: only what it trusts is exact")
    parser.add_argument("--unseen", nargs="+", default=[], help="kinds of pairs to measure and never to learn from")
    parser.add_argument("--minutes", type=float, default=20.0, help="of processor time a row")
    parser.add_argument("--steps", type=int, help="instead of minutes")
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--batch", type=int, default=RECIPE.batch)
    parser.add_argument("--tile-px", type=int, default=RECIPE.tile_px)
    parser.add_argument("--held-back", type=int, default=RECIPE.held_back, help="pairs to measure on")
    parser.add_argument(
        "--rows", nargs="+", choices=list(RECIPES), default=list(RECIPES), help="only these, beside another process"
    )
    parser.add_argument("--most-load", type=float, default=3.0)
    parser.add_argument("--out", type=Path, default=Path("build/engine"))
    chosen = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    library = without(Library.joined(chosen.data, chosen.matrices), chosen.unseen)
    settings = {"batch": chosen.batch, "tile_px": chosen.tile_px, "held_back": chosen.held_back}
    recipe, kept = replace(RECIPE, **settings), Rows(chosen.out / "rows.jsonl")
    settings.update({"model": chosen.model, "unseen": sorted(chosen.unseen), "matrices": str(chosen.matrices)})
    settings["data"] = [path.name for path in chosen.data]
    rows: dict[str, list[dict]] = {name: [] for name in chosen.rows}
    why: dict[str, str] = {}
    for seed in chosen.seeds:
        for name in chosen.rows:
            steps = _steps(chosen, library, recipe)
            key, load = {**settings, "engine": name, "steps": steps, "seed": seed}, os.getloadavg()[0]
            if steps is None or (not kept.has(key) and load > chosen.most_load):
                why[name] = f"not run: the machine's load was {load:.1f}"
                continue
            named = replace(recipe, seed=seed, **RECIPES[name])
            rows[name].append(kept.once(key, lambda r=named, s=steps: measure(chosen.model, library, r, s)))
    write_state(chosen.out / "table.json", {"rows": rows})
    sys.stdout.write(table(rows, why))
    return 0


def _steps(chosen, library: Library, recipe: Recipe) -> int | None:
    """Return the steps of every row, measured once; None where the machine is too busy to measure them."""
    if chosen.steps:
        return chosen.steps
    path, key = chosen.out / "steps.json", f"{chosen.model} {chosen.minutes:g} {recipe.batch} {recipe.tile_px}"
    known = read_state(path)
    if key not in known:
        if os.getloadavg()[0] > chosen.most_load:
            return None
        known[key] = steps_for(chosen.minutes, chosen.model, library, recipe)
        write_state(path, known)
    return known[key]


if __name__ == "__main__":
    sys.exit(main())
