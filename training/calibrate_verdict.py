"""Calibrate the verdict: a logistic model from evidence to the chance of being right, five-fold over scenes.

    .venv/bin/python training/calibrate_verdict.py build/validation build/calibration/*.jsonl \\
        --same-place negative_029 --write

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
from crosstie.core.registration.verdict import CALIBRATION, features  # noqa: E402
from crosstie.training.logistic import fit_logistic  # noqa: E402

SIGNS = {
    "significance": 1, "placement_ratio": 1, "placement_tile_hits": 1, "placement_tile_mean": 1,
    "placement_quarter_least": 1, "placement_histogram": 1, "rival_support": -1, "inlier_ratio": 1,
    "first_inlier_ratio": 1, "confidence": 1, "support": 1, "first_support": 1, "coverage": 1,
    "rmse_level_px": -1, "leave_out_level_px": -1, "moved_level_px": -1, "chance_log10": 1,
}  # fmt: skip
"""What each number speaks for: its weight may be nothing, but never the other way round."""
FEATURES = tuple(SIGNS)
UNCLEAR_PX = 15.0
"""Pairs between GOOD_PX and this are left out: the truth of some training pairs is no better than that."""
RIDGE = 1.0
WRONG_WEIGHT = 3.0
"""A wrong acceptance is worse than a request to review."""
ACCEPT, REVIEW = (0.02, 0.8), (0.15, 0.2)
"""Share of the wrong ones that may pass, and the chance that is asked for in any case."""


def load(folder: Path, results: list[Path], left_out=()):
    """Return (evidence dicts, right or not (N,), scene names) of all rows that have evidence."""
    pairs = {}
    for name in ("pairs.json", "negatives.json"):
        pairs.update({p["id"]: p for p in json.loads((folder / name).read_text())["pairs"]})
    numbers, right, scenes = [], [], []
    for path in results:
        for line in path.read_text().splitlines():
            row = json.loads(line)
            pair = pairs[row["id"]]
            if not row.get("numbers") or row["id"] in left_out:
                continue
            error = pair_error(pair, row, "rmse") if "check_points" in pair else np.inf
            if GOOD_PX < error <= UNCLEAR_PX:
                continue
            numbers.append(row["numbers"])
            right.append(error <= GOOD_PX)
            scenes.append(pair["scene"])
    return numbers, np.array(right), np.array(scenes)


def fitted(x: np.ndarray, y: np.ndarray):
    """Return (weights, bias) of a ridge logistic regression with signed weights."""
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    design = np.c_[(x - mean) / scale, np.ones(len(x))]
    ridge, sign = [RIDGE] * x.shape[1] + [0.0], [*SIGNS.values(), 0]
    beta = fit_logistic(design, y, ridge, weight=np.where(y, 1.0, WRONG_WEIGHT), sign=sign)
    weights = beta[:-1] / scale
    return weights, float(beta[-1] - weights @ mean)


def fold_of(scenes, folds: int, seed: int) -> np.ndarray:
    """Return each row's fold (N,); rows of one scene share theirs."""
    names = np.unique(scenes)
    number = dict(zip(names, np.random.default_rng(seed).permutation(len(names)) % folds))
    return np.array([number[s] for s in scenes])


def out_of_fold(x, y, scenes, folds: int = 5, seed: int = 0) -> np.ndarray:
    """Return the chance of every row from a model that saw nothing of its scene."""
    fold = fold_of(scenes, folds, seed)
    chance = np.zeros(len(y))
    for k in range(folds):
        weights, bias = fitted(x[fold != k], y[fold != k])
        chance[fold == k] = 1 / (1 + np.exp(-(x[fold == k] @ weights + bias)))
    return chance


def nested(x, y, scenes, folds: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """Return which rows (N,) would be accepted, and which at least reviewed, by models and thresholds both fixed
    without their scene: what a user meets.
    """
    fold = fold_of(scenes, folds, seed=1)
    accepted, reviewed = np.zeros(len(y), bool), np.zeros(len(y), bool)
    for k in range(folds):
        seen, hidden = fold != k, fold == k
        inner = out_of_fold(x[seen], y[seen], scenes[seen])
        weights, bias = fitted(x[seen], y[seen])
        chance = 1 / (1 + np.exp(-(x[hidden] @ weights + bias)))
        accepted[hidden] = chance >= threshold(inner, y[seen], *ACCEPT)
        reviewed[hidden] = chance >= threshold(inner, y[seen], *REVIEW)
    return accepted, reviewed


def threshold(chance, y, false_rate: float, least: float) -> float:
    """Return the lowest threshold, `least` or more, at which at most `false_rate` of the wrong ones pass."""
    wrong = np.sort(chance[~y])[::-1]
    allowed = int(false_rate * len(wrong))
    return float(min(0.99, max(least, wrong[min(allowed, len(wrong) - 1)] + 1e-6)))


def main() -> None:
    """Fit, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("results", type=Path, nargs="+")
    parser.add_argument("--same-place", nargs="*", default=[], help="negatives that turned out to overlap: left out")
    parser.add_argument("--write", action="store_true")
    chosen = parser.parse_args()
    numbers, right, scenes = load(chosen.folder, chosen.results, chosen.same_place)
    x = np.array([features(n, FEATURES) for n in numbers])
    chance = out_of_fold(x, right, scenes)
    accept, review = (threshold(chance, right, rate, least) for rate, least in (ACCEPT, REVIEW))
    print(f"{len(right)} rows, {right.sum()} right; thresholds: accept {accept:.3f}, review {review:.3f}")
    accepted, reviewed = nested(x, right, scenes)
    print(f"nested folds, thresholds too: {100 * accepted[right].mean():.1f} % of the right ones accepted, "
          f"{100 * reviewed[right].mean():.1f} % at least reviewed; of the wrong ones "
          f"{100 * accepted[~right].mean():.2f} and {100 * reviewed[~right].mean():.2f} %")  # fmt: skip
    for low in np.arange(0, 1, 0.2):
        held = (chance >= low) & (chance < low + 0.2001)
        share = 100 * right[held].mean() if held.any() else 0.0
        print(f"  chance {low:.1f}-{low + 0.2:.1f}: {held.sum():4d} rows, {share:.0f} % right")
    weights, bias = fitted(x, right)
    for name, weight, spread in zip(FEATURES, weights, x.std(axis=0)):
        print(f"  {name:22s} {weight * spread:+.2f} a standard deviation")
    if chosen.write:
        # What was found of other matchers was found on top of the old model.
        model = {"features": FEATURES, "weights": weights.round(5).tolist(), "bias": round(bias, 5),
                 "accept": round(accept, 4), "review": round(review, 4), "matchers": {}}  # fmt: skip
        CALIBRATION.write_text(json.dumps(model, indent=1) + "\n")


if __name__ == "__main__":
    main()
