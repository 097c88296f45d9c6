"""Train a matcher for a while, or go on training it; then measure it on pairs that it has not seen.

python -m crosstie.training.train --model dgim --hours 1 --device cpu --out build/training
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
from dataclasses import fields, replace
from pathlib import Path

import cv2
import torch

from ..core.errors import CrosstieError
from .cstf import CstfLesson
from .dgim import DgimLesson
from .engine.gallery import SHARED
from .engine.licences import ANY
from .engine.sources import Library
from .epimask import EpimaskLesson
from .rig.checkpoint import read_state, write_whole
from .rig.loop import Lesson, Trainer
from .rig.recipe import Recipe
from .tar import TarLesson

WEIGHTS = Path(__file__).resolve().parents[1] / "models" / "weights"
STATES = Path(__file__).resolve().parent / "states"
BASE, STAND_ON_BASE = "dgim", ("epimask", "tar")
"""The matcher whose weights others begin with, and those that keep them."""
LESSONS = {"cstf": CstfLesson, "dgim": DgimLesson, "epimask": EpimaskLesson, "tar": TarLesson}


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments; every field of Recipe is one."""
    made = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made.add_argument("--model", choices=sorted(LESSONS), default="dgim")
    made.add_argument("--hours", type=float, default=1.0)
    made.add_argument("--steps", type=int, help="stop after so many steps, whatever the time")
    made.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    made.add_argument(
        "--data", type=Path, nargs="+", default=[SHARED], help="folders of pairs.json and rasters/; may be missing"
    )
    made.add_argument(
        "--matrices", type=Path, help="of training.realign: only what it trusts is exact (empty: nothing)"
    )
    made.add_argument("--out", type=Path, default=Path("build/training"), help="weights, state and log; resumed from")
    made.add_argument("--threads", type=int, default=0, help="of torch on the processor (0: its own choice)")
    made.add_argument("--jobs", type=int, default=1, help="processes that make pairs (0: none beside the loop)")
    made.add_argument("--foundation", type=Path, help="for epimask: a file with the encoder to start from, not dgim's")
    made.add_argument(
        "--light", action="store_true", help="for cstf: with fixed features at full resolution, as in use"
    )
    made.add_argument("--fresh", action="store_true", help="begin with random weights, not with those that ship")
    for field in fields(Recipe):
        kind = {"int": int, "float": float, "str": str, "bool": lambda text: text.lower() in ("1", "true", "yes")}
        made.add_argument("--" + field.name.replace("_", "-"), type=kind[str(field.type)], default=field.default)
    return made


def start_from_shipped(name: str, out: Path) -> None:
    """Bring the committed weights and their state into `out`, unless a run has left its own there."""
    weights, state = WEIGHTS / f"{name}.safetensors", STATES / f"{name}.json"
    if (out / weights.name).exists() or not (weights.is_file() and state.is_file()):
        return
    write_whole(out / weights.name, weights.read_bytes())
    write_whole(out / state.name, state.read_bytes())


def lesson_of(chosen: argparse.Namespace) -> Lesson:
    """Return the lesson that the arguments name; one that may not learn from `dgim` begins without it, or refuses."""
    own = {name: getattr(chosen, name) for name in ("foundation", "light") if getattr(chosen, name)}
    if not trained_on(BASE, chosen.licences):
        if chosen.model in STAND_ON_BASE and "foundation" not in own:
            raise CrosstieError(
                f"{chosen.model} stands on the weights of {BASE}, which have learned from sources of any licence. "
                f"Train {BASE} with --licences {chosen.licences} first."
            )
        if chosen.model == "cstf":
            own["start"] = ""
    return LESSONS[chosen.model](**own)


def trained_on(name: str, licences: str) -> bool:
    """Return whether the weights that ship have learned from nothing but what `licences` allows."""
    state = read_state(STATES / f"{name}.json")
    return licences in (ANY, state.get("recipe", {}).get("licences", ANY))


def main(arguments: list[str] | None = None) -> int:
    """Run; the figures go to stdout as JSON and into <model>.evaluation.json."""
    chosen = parser().parse_args(arguments)
    # Asked to end, save what there is and stop the processes that make pairs, as for Ctrl+C.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    cv2.setNumThreads(1)
    if chosen.threads:
        torch.set_num_threads(chosen.threads)
    recipe = replace(Recipe(), **{field.name: getattr(chosen, field.name) for field in fields(Recipe)})
    library = Library.joined(chosen.data, chosen.matrices, recipe.licences)
    if not chosen.fresh:
        start_from_shipped(chosen.model, chosen.out)
    trainer = Trainer(lesson_of(chosen), recipe, library, chosen.out, chosen.device, chosen.jobs)
    if chosen.hours > 0:
        trainer.run(3600 * chosen.hours, chosen.steps)
    figures = trainer.evaluate()
    text = json.dumps({"step": trainer.step, "held_back": figures}, indent=1)
    (chosen.out / f"{chosen.model}.evaluation.json").write_text(text + "\n")
    sys.stdout.write(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
