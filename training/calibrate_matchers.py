"""Calibrate the verdict for tie points of other matchers than structure: two numbers each, in folds over scenes.

    python -m crosstie.training.calibrate_matchers build/evaluation --manifests ../shared/evaluation --write

The folder holds the results of `crosstie evaluate --matcher all`. Slope and offset of the log-odds, held to 1 and 0 by
a ridge, are fitted by logistic regression on the hard pairs: those that structure does not accept, where Automatic asks
others. What a user meets is measured in five folds, on scenes that the two numbers have not seen. Prints, for each
matcher, as it was and out of fold: how many of the good pairs (within 5 px) are accepted, and how many accepted ones
are wrong. `--write` adds the numbers from all scenes to core/calibration.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..cli.evaluate import read_rows
from ..cli.scoring import GOOD_PX, pair_error
from ..core.outcome import ACCEPTED
from ..core.registration.verdict import CALIBRATION, calibration, log_odds
from .calibrate_verdict import fold_of
from .rows import markdown
from .ship import slope_and_offset

SETS, STRUCTURE = ("pairs", "negatives"), "structural"
RIDGE = 1.0
FOLDS = 5


@dataclass(frozen=True)
class Evidence:
    """N results of a matcher."""

    odds: np.ndarray
    """(N,) log-odds, as if the tie points were those of structure."""
    right: np.ndarray
    """(N,) bool: within GOOD_PX."""
    hard: np.ndarray
    """(N,) bool: structure does not accept the pair."""
    scenes: np.ndarray
    """(N,) str; negatives of one reference share its scene."""


def evidence(folder: Path, manifests: Path, matcher: str) -> Evidence:
    """Return what a matcher's results say."""
    found = []
    for name in SETS:
        manifest = json.loads((manifests / f"{name}.json").read_text())
        rows, others = (read_rows(folder / f"{who}_{name}.jsonl") for who in (matcher, STRUCTURE))
        for pair in manifest["pairs"]:
            row = rows.get(pair["id"])
            if row and row.get("numbers"):
                error = pair_error(pair, row, "rmse") if "check_points" in pair else np.inf
                hard = others.get(pair["id"], {}).get("verdict") != ACCEPTED
                found.append((log_odds(row["numbers"]), error <= GOOD_PX, hard, Path(pair["reference"]).stem))
    return Evidence(*(np.array(column) for column in zip(*found)))


def fitted(seen: Evidence, rows=True) -> tuple[float, float]:
    """Return slope and offset from the hard ones of the chosen rows."""
    mine = seen.hard & rows
    return slope_and_offset(seen.odds[mine], seen.right[mine], ridge=RIDGE)


def out_of_fold(seen: Evidence) -> np.ndarray:
    """Return the chance (N,) of each row by two numbers that saw nothing of its scene."""
    fold, chance = fold_of(seen.scenes, FOLDS, 0), np.zeros(len(seen.odds))
    for k in range(FOLDS):
        slope, offset = fitted(seen, fold != k)
        chance[fold == k] = _chance(slope * seen.odds[fold == k] + offset)
    return chance


def _chance(odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(odds, -50, 50)))


def line_of(matcher: str, way: str, chance: np.ndarray, right: np.ndarray) -> dict:
    """Return one line of the table, of rows (N,)."""
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
        seen = evidence(chosen.folder, chosen.manifests, matcher)
        for way, chance in (("as for structure", _chance(seen.odds)), ("its own, out of fold", out_of_fold(seen))):
            table.append(line_of(matcher, way, chance, seen.right))
            table.append(line_of(matcher, f"{way}, hard pairs", chance[seen.hard], seen.right[seen.hard]))
        numbers[matcher] = [round(value, 4) for value in fitted(seen)]
    sys.stdout.write(f"{markdown(table)}\n{json.dumps(numbers)}\n")
    if chosen.write:
        known = {**calibration()["matchers"], **numbers}
        CALIBRATION.write_text(json.dumps({**calibration(), "matchers": known}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
