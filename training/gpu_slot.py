"""Train a teacher in a few minutes of a fast device, from one packed file; go on in the next slot.

    python -m crosstie.training.gpu_slot --pack build/pack.zip --minutes 9 --resume build/slot --out build/slot

The pack is made by `training.slot.pack`. Pairs are warped and shown on the device (`training/slot`), so that a few
processor cores feed it. Every two minutes the averaged weights, the state and the figures on held-back pairs are
written (`teacher.safetensors`, `.json`, `.csv`, `.evaluation.json`). A slot ends settled: the rate falls in its second
half.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import cv2
import torch

from ..core.errors import CrosstieError
from ..models.dgim.network import Shape
from .dgim import DgimLesson
from .engine.licences import ANY
from .engine.sources import Library
from .rig.checkpoint import write_whole
from .rig.loop import Trainer
from .rig.recipe import Recipe
from .slot.pack import unpacked
from .slot.source import SlotSource

TEACHER = Shape(
    widths=(64, 160, 320), depths=(2, 4, 6), rounds=4, half_width=64, detail_width=32
)  # fmt: skip
"""15.4 million parameters, about what DGIM has as published."""
RECIPE = Recipe(
    batch=32, tile_px=256, warm_up_steps=50, ema=0.999, generator="device", real_share=0.5, hardest=0.6,
    save_every_s=120.0, held_back=48,
)  # fmt: skip
LEFT_BY_A_RUN = (".safetensors", ".json", ".csv")


class Teacher(DgimLesson):
    """The lesson of `dgim`, for a larger network and with pairs that are made on a device."""

    name = "teacher"

    def __init__(self, shape: Shape = TEACHER, device: str = "cpu"):
        super().__init__(shape)
        self.device = device

    def source(self, library: Library, recipe: Recipe) -> SlotSource:
        """Return pairs made a batch at a time."""
        return SlotSource(library, recipe, self.device)


class Slot(Trainer):
    """Training that measures itself whenever it saves."""

    def save(self) -> None:
        """Write weights and state, then figures on pairs that are never trained on."""
        super().save()
        figures = {"step": self.step, "held_back": self.evaluate()}
        path = self.folder / f"{self.lesson.name}.evaluation.json"
        write_whole(path, (json.dumps(figures, indent=1) + "\n").encode())


def begin(out: Path, resume: Path | None) -> None:
    """Bring what an earlier slot left into `out`; raise CrosstieError where a run would go on unasked."""
    if resume is None and (out / f"{Teacher.name}.json").exists():
        raise CrosstieError(f"{out} holds a run. Say --resume to go on with it, or choose another folder.")
    if resume is None or resume == out:
        return
    if not (resume / f"{Teacher.name}.json").is_file():
        raise CrosstieError(f"{resume} holds no run to go on with.")
    for ending in LEFT_BY_A_RUN:
        path = resume / f"{Teacher.name}{ending}"
        if path.is_file():
            write_whole(out / path.name, path.read_bytes())


def parser() -> argparse.ArgumentParser:
    """Return the command's arguments."""
    made = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made.add_argument("--pack", type=Path, help="of training.slot.pack; without it, procedural scenes alone")
    made.add_argument("--minutes", type=float, default=9.0)
    made.add_argument("--steps", type=int, help="stop after so many steps, whatever the time")
    made.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    made.add_argument("--batch", type=int, default=RECIPE.batch)
    made.add_argument("--tile-px", type=int, default=RECIPE.tile_px)
    made.add_argument("--held-back", type=int, default=RECIPE.held_back)
    made.add_argument("--licences", default=ANY)
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--out", type=Path, default=Path("build/slot"))
    made.add_argument("--resume", type=Path, nargs="?", const=Path(), help="go on with --out, or with a copy of this")
    return made


def main(arguments: list[str] | None = None, shape: Shape = TEACHER) -> int:
    """Train for one slot and print the last figures."""
    chosen = parser().parse_args(arguments)
    cv2.setNumThreads(1)
    begin(chosen.out, chosen.out if chosen.resume == Path() else chosen.resume)
    named = {name: getattr(chosen, name) for name in ("batch", "tile_px", "held_back", "licences", "seed")}
    with tempfile.TemporaryDirectory() as folder:
        library = unpacked(chosen.pack, Path(folder), chosen.licences) if chosen.pack else Library.open(None)
        lesson = Teacher(shape, chosen.device)
        slot = Slot(lesson, replace(RECIPE, **named), library, chosen.out, chosen.device, jobs=0)
        slot.run(60 * chosen.minutes, chosen.steps)
    sys.stdout.write((chosen.out / f"{lesson.name}.evaluation.json").read_text())
    return 0


if __name__ == "__main__":
    sys.exit(main())
