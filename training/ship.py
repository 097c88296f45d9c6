"""Make the weights that ship from a training folder: calibrated on pairs never trained on, listed with their hash.

python -m crosstie.training.ship --from build/training --model dgim
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import torch

from ..models import weights
from ..models.calibration import Calibration
from .cells import RIGHT_PX
from .engine import licences
from .engine.gallery import SHARED
from .engine.sources import Library
from .logistic import fit_logistic
from .rig.checkpoint import load_weights, save_weights, write_whole
from .rig.loop import Lesson
from .rig.recipe import Recipe
from .rig.source import Source
from .train import LESSONS, STATES, WEIGHTS

FIRST, TILE_PX = 20_000, 128
SOURCES_ROW = "| sources and licences |"
CLOSE_PX = 6.0
"""Errors beyond say nothing about how exact a right match is."""


@torch.no_grad()
def observe(lesson: Lesson, network, source: Source, pairs_a_kind: int, size: int = TILE_PX) -> tuple[np.ndarray, ...]:
    """Return logits, standard deviations (px) and errors (px) of all matches on held-back pairs, (N,) each."""
    found = []
    for kind in source.kinds():
        for number in range(FIRST, FIRST + pairs_a_kind):
            found.append(lesson.observe(network, source.batch([source.to_calibrate(kind, number, size)])))
    return tuple(np.concatenate(found).T)


def calibrate(logit: np.ndarray, sigma: np.ndarray, error: np.ndarray) -> Calibration:
    """Return the calibration under which confidence is the share of right matches and sigma fits the close errors."""
    slope, offset = slope_and_offset(logit, error < RIGHT_PX)
    close = error < CLOSE_PX
    # Squared errors in two dimensions over the variance have the median 2 ln 2.
    spread = np.sqrt(np.median((error[close] / sigma[close]) ** 2) / (2 * np.log(2))) if close.any() else 1.0
    return Calibration(float(slope), float(offset), float(spread))


def slope_and_offset(x: np.ndarray, right: np.ndarray, ridge: float = 1e-3) -> tuple[float, float]:
    """Return slope and offset of the logistic regression of `right` (N,) bool on x (N,); `ridge` holds them to 1, 0."""
    slope, offset = fit_logistic(np.stack([x, np.ones_like(x)], axis=1), right, ridge, (1.0, 0.0))
    return float(slope), float(offset)


def ship(
    lesson: Lesson, folder: Path, library: Library, to: Path = WEIGHTS, states: Path = STATES, pairs_a_kind: int = 12
) -> dict:
    """Write weights, list and state; return what was measured."""
    name, network = lesson.name, lesson.network().eval()
    load_weights(network, folder / f"{name}.safetensors")
    state = json.loads((folder / f"{name}.json").read_text())
    learned_from = licences.shares(state)
    metadata, figures = _calibration(lesson, network, library, pairs_a_kind) if lesson.calibrated else ({}, {})
    path = to / f"{name}.safetensors"
    about = {**lesson.about(), "model": name, "format": "1", "step": str(state["step"])}
    about["sources"] = json.dumps(learned_from)
    save_weights(network, path, {**metadata, **about})
    listed = json.loads((to / weights.LIST).read_text()) if (to / weights.LIST).is_file() else {}
    listed[name] = weights.fingerprint(path.read_bytes())
    write_whole(to / weights.LIST, (json.dumps(listed, indent=1, sort_keys=True) + "\n").encode())
    write_whole(states / f"{name}.json", (folder / f"{name}.json").read_bytes())
    _note_sources(to / f"{name}.md", licences.sentence(learned_from))
    return {**figures, "bytes": path.stat().st_size, "sources": learned_from}


def _note_sources(card: Path, sentence: str) -> None:
    """Write into the row of a model card, if there is one, what its weights have learned from."""
    if card.is_file():
        row = f"{SOURCES_ROW} {sentence}. No image of `evaluation` was seen, and none is contained in the weights |"
        lines = (row if line.startswith(SOURCES_ROW) else line for line in card.read_text("utf-8").splitlines())
        write_whole(card, ("\n".join(lines) + "\n").encode())


def _calibration(lesson: Lesson, network, library: Library, pairs_a_kind: int) -> tuple[dict[str, str], dict]:
    """Return the calibration as the weights file says it, and what was measured."""
    logit, sigma, error = observe(lesson, network, lesson.source(library, Recipe()), pairs_a_kind)
    calibration = calibrate(logit, sigma, error)
    confidence = calibration.confidence(logit)
    figures = {
        "matches": len(logit),
        "right": float((error < RIGHT_PX).mean()),
        "brier": float(((confidence - (error < RIGHT_PX)) ** 2).mean()),
        **vars(calibration),
    }
    return {name: repr(round(value, 6)) for name, value in vars(calibration).items()}, figures


def main(arguments: list[str] | None = None) -> int:
    """Ship and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", choices=sorted(LESSONS), default="dgim")
    parser.add_argument("--from", dest="folder", type=Path, default=Path("build/training"))
    parser.add_argument("--data", type=Path, nargs="+", default=[SHARED])
    parser.add_argument("--licences", default=licences.ANY, help="of what confidence is calibrated on")
    parser.add_argument("--to", type=Path, default=WEIGHTS)
    parser.add_argument("--states", type=Path, default=STATES)
    chosen = parser.parse_args(arguments)
    library = Library.joined(chosen.data, licences=chosen.licences)
    figures = ship(LESSONS[chosen.model](), chosen.folder, library, chosen.to, chosen.states)
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
