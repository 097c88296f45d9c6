"""What each part of the data engine brings: the same short training with ever more of it, on pairs never trained on.

    python -m crosstie.training.study_engine --minutes 20 --out build/engine

Rows: `none` (aligned pairs, shifted only), `homography` (+ warps, and single images as pairs), `photometric` (+ curves,
noise and the hand-made renderings), `all` (+ the transfer network). All rows have the same steps and seeds; the steps
are as many as the first row could take in so many minutes of processor time, measured by a short trial. Finished rows
of `--out` are not run again. No row is begun while the load of the machine is above `--most-load`; the table says so.
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
from .rig.checkpoint import read_state, write_state
from .rig.loop import Trainer
from .rig.recipe import Recipe
from .rows import Rows, markdown
from .train import LESSONS

ENGINES = ("none", "homography", "photometric", "all")
RECIPE = Recipe(batch=12, warm_up_steps=60, hardest=0.4, held_back=96, ema=0.99)
TRIAL_STEPS = 6
FIGURES = ("matches", "precision_1px", "precision_3px", "rmse_px")


def steps_for(minutes: float, lesson: str, library: Library, recipe: Recipe) -> int:
    """Return how many steps the fullest engine takes in so many minutes of one processor."""
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(LESSONS[lesson](), recipe, library, Path(folder), "cpu", jobs=0)
        trainer.run(3600, most_steps=2)
        start = time.process_time()
        trainer.run(3600, most_steps=TRIAL_STEPS)
        return max(1, int(60 * minutes / (time.process_time() - start) * TRIAL_STEPS))


def measure(lesson: str, library: Library, recipe: Recipe, steps: int) -> dict:
    """Train one row from scratch; return its figures, their means over kinds, and what it took."""
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        trainer = Trainer(LESSONS[lesson](), recipe, library, Path(folder), "cpu", jobs=0)
        trainer.run(1e9, most_steps=steps)
        kinds = trainer.evaluate()
    means = {name: _mean(kinds, name) for name in FIGURES}
    return {**means, "kinds": kinds, "minutes": round((time.process_time() - start) / 60, 2)}


def _mean(kinds: dict[str, dict], name: str) -> float:
    values = [row[name] for row in kinds.values() if name in row]
    return float(np.mean(values)) if values else float("nan")


def table(rows: dict[str, dict], kinds: list[str]) -> str:
    """Return the rows as Markdown: means, then the share within 3 px by kind; a row without figures says why."""
    lines = []
    for name, row in rows.items():
        if "why" in row:
            lines.append({"engine": f"{name} ({row['why']})", **dict.fromkeys((*FIGURES, *kinds, "minutes"), "")})
            continue
        line = {"engine": name, **{figure: row[figure] for figure in FIGURES}}
        line.update({kind: row["kinds"].get(kind, {}).get("precision_3px", float("nan")) for kind in kinds})
        lines.append({**line, "minutes": row["minutes"]})
    return markdown(lines)


def main(arguments: list[str] | None = None) -> int:
    """Train the rows that are missing, print the table, write it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", choices=sorted(LESSONS), default="dgim")
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--minutes", type=float, default=20.0, help="of processor time a row")
    parser.add_argument("--steps", type=int, help="instead of minutes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--batch", type=int, default=RECIPE.batch)
    parser.add_argument("--tile-px", type=int, default=RECIPE.tile_px)
    parser.add_argument("--held-back", type=int, default=RECIPE.held_back, help="pairs to measure on")
    parser.add_argument(
        "--rows", nargs="+", choices=ENGINES, default=ENGINES, help="only these, beside another process"
    )
    parser.add_argument("--most-load", type=float, default=3.0)
    parser.add_argument("--out", type=Path, default=Path("build/engine"))
    chosen = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    library = Library.open(chosen.data)
    settings = {"batch": chosen.batch, "tile_px": chosen.tile_px, "held_back": chosen.held_back, "seed": chosen.seed}
    recipe, found = replace(RECIPE, **settings), Rows(chosen.out / "rows.jsonl")
    rows = {}
    for name in chosen.rows:
        steps = _steps(chosen, library, recipe)
        key = {"model": chosen.model, "engine": name, "steps": steps, **settings}
        load = os.getloadavg()[0]
        if steps is None or (not found.has(key) and load > chosen.most_load):
            rows[name] = {"why": f"not run: the machine's load was {load:.1f}"}
            continue
        named = replace(recipe, generator=name)
        rows[name] = found.once(key, lambda r=named, s=steps: measure(chosen.model, library, r, s))
    kinds = sorted({kind for row in rows.values() for kind in row.get("kinds", {})})
    write_state(chosen.out / "table.json", {"rows": rows})
    sys.stdout.write(table(rows, kinds))
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
