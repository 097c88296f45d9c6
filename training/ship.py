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
from ..models.blocks.coarse import mutual_matches
from ..models.dgim.matcher import LEAST_SCORE, Calibration
from .dgim import RIGHT_PX, DgimLesson, point_errors, see
from .engine.gallery import SHARED
from .engine.pair import Plan, make
from .engine.sources import Library
from .rig.checkpoint import load_weights, save_weights, write_whole
from .rig.feed import collate
from .train import STATES, WEIGHTS

REACHES_PX = (6.0, 9.0, 14.0)
CLOSE_PX = 6.0
"""Errors beyond say nothing about how exact a right match is."""


@torch.no_grad()
def observe(network, library: Library, pairs_a_kind: int, size: int = 128) -> tuple[np.ndarray, ...]:
    """Return logits, standard deviations (px) and errors (px) of all matches on held-back pairs, (N,) each."""
    found = []
    for kind in sorted(library.held_back) or ["generated:radar", "generated:response"]:
        for number in range(pairs_a_kind):
            plan = Plan(kind, 20_000 + number, size, REACHES_PX[number % len(REACHES_PX)], 0.3, held_back=True)
            batch = collate([make(library, plan)], [plan])
            maps = see(network, batch)
            matches = mutual_matches(maps.logits, LEAST_SCORE)
            refined = network.refine(maps, matches)
            error, known = point_errors(batch, matches.batch, refined.reference_xy, refined.moving_xy)
            rows = (refined.logit, refined.log_sigma.exp(), error)
            found.append(torch.stack(rows, 1)[known].double().numpy())
    return tuple(np.concatenate(found).T)


def calibrate(logit: np.ndarray, sigma: np.ndarray, error: np.ndarray) -> Calibration:
    """Return the calibration under which confidence is the share of right matches and sigma fits the close errors."""
    slope, offset = fit_logistic(logit, error < RIGHT_PX)
    close = error < CLOSE_PX
    # Squared errors in two dimensions over the variance have the median 2 ln 2.
    spread = np.sqrt(np.median((error[close] / sigma[close]) ** 2) / (2 * np.log(2))) if close.any() else 1.0
    return Calibration(float(slope), float(offset), float(spread))


def fit_logistic(x: np.ndarray, right: np.ndarray, steps: int = 30) -> tuple[float, float]:
    """Return slope and offset of the logistic regression of `right` (N,) bool on x (N,), by Newton's method."""
    design = np.stack([x, np.ones_like(x)], axis=1)
    beta = np.array([1.0, 0.0])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        hessian = design.T @ (design * (p * (1 - p))[:, None]) + 1e-3 * np.eye(2)
        beta = beta - np.linalg.solve(hessian, design.T @ (p - right) + 1e-3 * (beta - (1.0, 0.0)))
    return float(beta[0]), float(beta[1])


def ship(folder: Path, library: Library, to: Path = WEIGHTS, states: Path = STATES, pairs_a_kind: int = 12) -> dict:
    """Write weights, list and state; return what was measured."""
    network = DgimLesson().network().eval()
    load_weights(network, folder / "dgim.safetensors")
    state = json.loads((folder / "dgim.json").read_text())
    logit, sigma, error = observe(network, library, pairs_a_kind)
    calibration = calibrate(logit, sigma, error)
    metadata = {name: repr(round(value, 6)) for name, value in vars(calibration).items()}
    path = to / "dgim.safetensors"
    save_weights(network, path, {**metadata, "model": "dgim", "format": "1", "step": str(state["step"])})
    listed = json.loads((to / weights.LIST).read_text()) if (to / weights.LIST).is_file() else {}
    listed["dgim"] = weights.fingerprint(path.read_bytes())
    write_whole(to / weights.LIST, (json.dumps(listed, indent=1, sort_keys=True) + "\n").encode())
    write_whole(states / "dgim.json", (folder / "dgim.json").read_bytes())
    confidence = calibration.confidence(logit)
    return {
        "matches": len(logit),
        "right": float((error < RIGHT_PX).mean()),
        "brier": float(((confidence - (error < RIGHT_PX)) ** 2).mean()),
        **vars(calibration),
    }


def main(arguments: list[str] | None = None) -> int:
    """Ship and print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--from", dest="folder", type=Path, default=Path("build/training"))
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--to", type=Path, default=WEIGHTS)
    parser.add_argument("--states", type=Path, default=STATES)
    chosen = parser.parse_args(arguments)
    figures = ship(chosen.folder, Library.open(chosen.data), chosen.to, chosen.states)
    sys.stdout.write(json.dumps(figures, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
