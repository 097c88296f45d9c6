"""Calibrate the verdict: a logistic model from evidence to the chance of being right, five-fold over scenes.

    .venv/bin/python training/calibrate_verdict.py build/validation build/calibration/*.jsonl --write

The folder holds the manifests of `training/validation_set.py`; the results are those of `crosstie evaluate` on its
pairs and negatives. Prints the out-of-fold figures; `--write` replaces core/calibration.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

sys.path.append(str(Path(__file__).resolve().parents[2]))
from crosstie.cli.scoring import GOOD_PX, pair_error  # noqa: E402
from crosstie.core.judge import CALIBRATION, features  # noqa: E402

FEATURES = (
    "significance", "placement_ratio", "placement_tile_hits", "placement_tile_mean", "placement_quarter_hits",
    "placement_quarter_least", "placement_histogram", "rival_support", "tie_points", "inlier_ratio",
    "first_inlier_ratio", "first_tie_points", "confidence", "support", "first_support", "coverage", "rmse_level_px",
    "leave_out_level_px", "moved_level_px", "chance_log10",
)  # fmt: skip
RIDGE = 1.0
WRONG_WEIGHT = 3.0
"""A wrong acceptance is worse than a request to review."""
FALSE_RATE = 0.01
REVIEW_RATE = 0.15


def load(folder: Path, results: list[Path]):
    """Return (evidence dicts, right or not (N,), scene names) of all rows that have evidence."""
    pairs = {}
    for name in ("pairs.json", "negatives.json"):
        pairs.update({p["id"]: p for p in json.loads((folder / name).read_text())["pairs"]})
    numbers, right, scenes = [], [], []
    for path in results:
        for line in path.read_text().splitlines():
            row = json.loads(line)
            pair = pairs[row["id"]]
            if not row.get("numbers"):
                continue
            numbers.append(row["numbers"])
            right.append("check_points" in pair and pair_error(pair, row, "rmse") <= GOOD_PX)
            scenes.append(pair["scene"])
    return numbers, np.array(right), np.array(scenes)


def fit_logistic(x: np.ndarray, y: np.ndarray, ridge: float = RIDGE, steps: int = 60):
    """Return (weights, bias) of a ridge logistic regression on raw inputs, by Newton's method."""
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    design = np.c_[(x - mean) / scale, np.ones(len(x))]
    weight = np.where(y, 1.0, WRONG_WEIGHT)
    penalty = np.diag([ridge] * x.shape[1] + [0.0])
    beta = np.zeros(design.shape[1])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-np.clip(design @ beta, -30, 30)))
        gradient = design.T @ (weight * (p - y)) + penalty @ beta
        hessian = design.T @ (design * (weight * p * (1 - p))[:, None]) + penalty + 1e-9 * np.eye(len(beta))
        beta -= np.linalg.solve(hessian, gradient)
    weights = beta[:-1] / scale
    return weights, float(beta[-1] - weights @ mean)


def out_of_fold(x, y, scenes, folds: int = 5, seed: int = 0) -> np.ndarray:
    """Return the chance of every row from a model that saw nothing of its scene."""
    names = np.unique(scenes)
    fold_of = dict(zip(names, np.random.default_rng(seed).permutation(len(names)) % folds))
    fold = np.array([fold_of[s] for s in scenes])
    chance = np.zeros(len(y))
    for k in range(folds):
        weights, bias = fit_logistic(x[fold != k], y[fold != k])
        chance[fold == k] = 1 / (1 + np.exp(-(x[fold == k] @ weights + bias)))
    return chance


def threshold(chance, y, false_rate: float) -> float:
    """Return the least threshold at which at most `false_rate` of the wrong ones pass."""
    wrong = np.sort(chance[~y])[::-1]
    allowed = int(false_rate * len(wrong))
    return float(min(0.99, max(0.5, wrong[min(allowed, len(wrong) - 1)] + 1e-6)))


def main() -> None:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("results", type=Path, nargs="+")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    numbers, right, scenes = load(chosen.folder, chosen.results)
    x = np.array([features(n, FEATURES) for n in numbers])
    chance = out_of_fold(x, right, scenes)
    accept, review = threshold(chance, right, FALSE_RATE), min(0.5, threshold(chance, right, REVIEW_RATE))
    print(f"{len(right)} rows, {right.sum()} right; thresholds: accept {accept:.3f}, review {review:.3f}")
    print(f"out of fold: {100 * (chance[right] >= accept).mean():.1f} % of the right ones accepted, "
          f"{100 * (chance[~right] >= accept).mean():.2f} % of the wrong ones")  # fmt: skip
    for low in np.arange(0, 1, 0.2):
        held = (chance >= low) & (chance < low + 0.2001)
        share = 100 * right[held].mean() if held.any() else 0.0
        print(f"  chance {low:.1f}-{low + 0.2:.1f}: {held.sum():4d} rows, {share:.0f} % right")
    weights, bias = fit_logistic(x, right)
    for name, weight, spread in zip(FEATURES, weights, x.std(axis=0)):
        print(f"  {name:22s} {weight * spread:+.2f} a standard deviation")
    if chosen.write:
        model = {"features": FEATURES, "weights": weights.round(5).tolist(), "bias": round(bias, 5),
                 "accept": round(accept, 4), "review": round(review, 4)}  # fmt: skip
        CALIBRATION.write_text(json.dumps(model, indent=1) + "\n")


if __name__ == "__main__":
    main()
