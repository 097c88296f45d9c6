"""Calibrate the verdict for tie points of other matchers than structure: two numbers each, in folds over scenes.

    python -m crosstie.training.calibrate_matchers build/evaluation --manifests ../shared/evaluation --write

The folder holds the results of `crosstie evaluate --matcher all`. Slope and offset of the log-odds, held to 1 and 0 by
a ridge, are fitted by logistic regression; what a user meets is measured in five folds, on scenes that the two numbers
have not seen. Prints, for each matcher, as it was and out of fold: how many of the good pairs (within 5 px) are
accepted, and how many accepted ones are wrong. `--write` adds the numbers from all scenes to core/calibration.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from ..cli.evaluate import read_rows
from ..cli.scoring import GOOD_PX, pair_error
from ..core.judge import CALIBRATION, calibration, log_odds
from .calibrate_verdict import fold_of
from .rows import markdown
from .ship import fit_logistic

SETS = ("pairs", "negatives")
RIDGE = 1.0
FOLDS = 5


def evidence(folder: Path, manifests: Path, matcher: str) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return log-odds as of structure's points, whether each pair was right, and scenes, (N,) each, of a matcher."""
    found = []
    for name in SETS:
        manifest = json.loads((manifests / f"{name}.json").read_text())
        rows = read_rows(folder / f"{matcher}_{name}.jsonl")
        for pair in manifest["pairs"]:
            row = rows.get(pair["id"])
            if row and row.get("numbers"):
                error = pair_error(pair, row, "rmse") if "check_points" in pair else np.inf
                # Negatives of one reference share its scene.
                found.append((log_odds(row["numbers"]), error <= GOOD_PX, Path(pair["reference"]).stem))
    odds, right, scenes = zip(*found)
    return np.array(odds), np.array(right), np.array(scenes)


def out_of_fold(odds: np.ndarray, right: np.ndarray, scenes: np.ndarray) -> np.ndarray:
    """Return the chance (N,) of each row by two numbers that saw nothing of its scene."""
    fold, chance = fold_of(scenes, FOLDS, 0), np.zeros(len(odds))
    for k in range(FOLDS):
        slope, offset = fit_logistic(odds[fold != k], right[fold != k], ridge=RIDGE)
        chance[fold == k] = _chance(slope * odds[fold == k] + offset)
    return chance


def _chance(odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(odds, -50, 50)))


def line_of(matcher: str, way: str, chance: np.ndarray, right: np.ndarray) -> dict:
    """Return one line of the table."""
    accepted = chance >= calibration()["accept"]
    return {
        "matcher": matcher,
        "verdict": way,
        "rows": len(right),
        "good accepted, %": 100.0 * float(accepted[right].mean()),
        "wrong accepted": int((accepted & ~right).sum()),
        "of wrong ones": int((~right).sum()),
    }


def main() -> int:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--manifests", type=Path, required=True)
    parser.add_argument("--matchers", nargs="+", default=["dgim", "cstf", "tar"])
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    table, numbers = [], {}
    for matcher in chosen.matchers:
        odds, right, scenes = evidence(chosen.folder, chosen.manifests, matcher)
        table.append(line_of(matcher, "as for structure", _chance(odds), right))
        table.append(line_of(matcher, "its own, out of fold", out_of_fold(odds, right, scenes), right))
        numbers[matcher] = [round(value, 4) for value in fit_logistic(odds, right, ridge=RIDGE)]
    sys.stdout.write(f"{markdown(table)}\n{json.dumps(numbers)}\n")
    if chosen.write:
        CALIBRATION.write_text(json.dumps({**calibration(), "matchers": numbers}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
