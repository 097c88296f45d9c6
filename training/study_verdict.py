"""Whether a second matcher, its learned confidence, or a map of residuals would make the verdict know more.

    python -m crosstie.training.study_verdict measure ../shared/evaluation/*.json --out build/verdict
    python -m crosstie.training.study_verdict table --out build/verdict

`measure`: structure registers each pair and is judged as ever; then `cstf` matches the finest level again around that
registration, whatever the verdict, and what could be news is kept in `rows.jsonl`. `table`: the log-odds of the verdict
as it is, with slope and offset fitted anew, and with each kind of news beside them, all by models that saw nothing of
a row's scene (the reference's file). Right is an error within what the verdict names. Differences are drawn again by
scene. Wrong ones accepted: by the threshold that accepts GOOD_SHARE of the right ones.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import numpy as np

from ..cli.scoring import pair_error
from ..core.errors import CrosstieError, DegenerateError
from ..core.geometry import frames
from ..core.outcome import ACCEPTED
from ..core.registration.cross_check import last_level
from ..core.registration.footprint import footprint
from ..core.registration.hypotheses import best_found
from ..core.registration.image_pair import ImagePair
from ..core.registration.run_context import RunContext
from ..core.registration.tile_matching import INLIER_PX, Level, Refined, fit_level, match_level
from ..core.registration.verdict import LIMIT
from ..core.request import MatchRequest, RasterSource
from ..models.arrays import arrays_for
from ..models.placement.search import CoarseSearch
from ..models.registry import find
from .calibrate_verdict import fold_of
from .interval import drawn_again
from .logistic import fit_logistic
from .rows import Rows, markdown

FIRST, SECOND = "structural", "cstf"
NEWS = {
    "disagreement": ("apart", "agreement", "other_matches"),
    "confidence": ("other_confidence",),
    "residuals": ("tile_bias", "tile_bias_most", "tile_least", "tile_spread"),
}
"""What could be news. Apart: of the two fits, RMS over the overlap. Agreement: the share of the other's confidence that
agrees with the registration. Other matches: so many for each of structure's. Confidence: the mean of the other's
matches. Tiles: TILES of a side of the matches' extent; their mean residuals, RMS and largest; the least share of
inliers, and the standard deviation of the shares. Lengths in px of the finest level."""
TILES, LEAST_IN_TILE = 4, 3
AS_IT_IS, ANEW = "as it is", "slope and offset"
FAR_PX = 100.0
"""What fits are said to be apart where the other matcher's points make none."""
FOLDS, RIDGE, DRAWN, GOOD_SHARE = 5, 1.0, 1000, 0.95


def row_of(pair: dict, folder: Path, matchers: dict, protocol: str) -> dict:
    """Return verdict, news and whether it is right; the truth is looked at last."""
    request = MatchRequest(*(RasterSource(str(folder / pair[side])) for side in ("moving", "reference")))
    with ImagePair(request) as images:
        run = RunContext(images, matchers[FIRST])
        found = best_found(run, CoarseSearch(arrays_for("cpu")))
        if found is None:
            return {"chance": None}
        before = found.trial.refined
        window, level = footprint(images, before.transform, found.search_window), last_level(images, before)
        other = match_level(run.with_matcher(matchers[SECOND]), before.transform, window, level)
        news = {**second_opinion(run, before, other, window, level), **residual_map(before)}
    numbers = found.judgement.numbers
    told = {"chance": found.probability, "verdict": found.judgement.verdict, "news": news}
    if "check_points" not in pair:
        return {**told, "right": False}
    truth = np.asarray(pair["check_points"], float).reshape(-1, 4)
    said = {"verdict": "", "check_points": before.transform.forward(truth[:, :2]).tolist()}
    error = float(pair_error(pair, said, protocol))
    return {**told, "error": error, "right": error <= numbers["within_px"]}


def second_opinion(run: RunContext, before: Refined, other, window, level: Level) -> dict[str, float]:
    """Return how another matcher's points stand to a registration."""
    if not len(other):
        return {"apart": FAR_PX, "agreement": 0.0, "other_matches": 0.0, "other_confidence": 0.0}
    off = np.linalg.norm(before.transform.forward(other.moving_xy) - other.reference_xy, axis=1)
    agreeing = float(np.average(off <= INLIER_PX * level.step, weights=other.confidence + 1e-9))
    try:
        apart = _apart(before, fit_level(run, other, level, before), window) / level.step
    except DegenerateError:
        apart = FAR_PX
    share = len(other) / max(1, len(before.points))
    return {
        "apart": min(apart, FAR_PX),
        "agreement": agreeing,
        "other_matches": share,
        "other_confidence": float(other.confidence.mean()),
    }


def _apart(one: Refined, other: Refined, window) -> float:
    """Return how far, RMS, native px, two registrations put the same places of a window from each other."""
    there = frames.lattice(window[:2], window[2:], 6).reshape(-1, 2)
    here = one.transform.inverse(there)
    return float(np.sqrt(np.nanmean(((other.transform.forward(here) - there) ** 2).sum(axis=1))))


def residual_map(refined: Refined) -> dict[str, float]:
    """Return what the residuals of a registration's matches are like from tile to tile."""
    xy, inlier = refined.points.reference_xy, refined.fit.inliers
    residual = (refined.transform.forward(refined.points.moving_xy) - xy) / refined.level.step
    low, extent = xy.min(axis=0), np.ptp(xy, axis=0)
    tile = np.clip((xy - low) / np.maximum(extent, 1e-9) * TILES, 0, TILES - 1).astype(int) @ (1, TILES)
    bias, shares = [], []
    for number in np.unique(tile):
        mine = tile == number
        if mine.sum() >= LEAST_IN_TILE:
            shares.append(inlier[mine].mean())
        if (mine & inlier).sum() >= LEAST_IN_TILE:
            bias.append(np.linalg.norm(residual[mine & inlier].mean(axis=0)))
    bias, shares = np.array(bias or [INLIER_PX]), np.array(shares or [0.0])
    return {
        "tile_bias": float(np.sqrt((bias**2).mean())),
        "tile_bias_most": float(bias.max()),
        "tile_least": float(shares.min()),
        "tile_spread": float(shares.std()),
    }


def inputs(rows: list[dict], names: Iterable[str]) -> np.ndarray:
    """Return (N, 1 + names) inputs of the model: log-odds of the verdict first, the rest in standard deviations."""
    chance = np.clip([row["chance"] for row in rows], 1e-9, 1 - 1e-9)
    odds = np.clip(np.log(chance / (1 - chance)), -LIMIT, LIMIT)
    news = [np.array([row["news"][name] for row in rows]) for name in names]
    news = [np.log1p(column) if column.max() > 1 else column for column in news]
    return np.column_stack([odds, *((column - column.mean()) / (column.std() + 1e-9) for column in news)])


def out_of_fold(x: np.ndarray, right: np.ndarray, scenes: np.ndarray) -> np.ndarray:
    """Return the chances (N,) by models that saw nothing of a row's scene, held to the verdict as it is by a ridge."""
    design, fold, chance = np.c_[x, np.ones(len(x))], fold_of(scenes, FOLDS, 0), np.zeros(len(x))
    aim = np.r_[1.0, np.zeros(x.shape[1])]
    for k in range(FOLDS):
        beta = fit_logistic(design[fold != k], right[fold != k], RIDGE, aim)
        chance[fold == k] = _chance(design[fold == k] @ beta)
    return chance


def _chance(odds: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(odds, -50, 50)))


def log_loss(chance: np.ndarray, right: np.ndarray) -> float:
    """Return the mean log loss."""
    return float(-np.log(np.clip(np.where(right, chance, 1 - chance), 1e-9, 1)).mean())


def brier(chance: np.ndarray, right: np.ndarray) -> float:
    """Return the mean square of what chances miss by."""
    return float(((chance - right) ** 2).mean())


def auc(chance: np.ndarray, right: np.ndarray) -> float:
    """Return the share of pairs of a right and a wrong row of which the right one has more chance."""
    if right.all() or not right.any():
        return float("nan")
    gap = chance[right][:, None] - chance[~right]
    return float((gap > 0).mean() + 0.5 * (gap == 0).mean())


def wrong_accepted(chance: np.ndarray, right: np.ndarray) -> int:
    """Return how many wrong ones pass the threshold that GOOD_SHARE of the right ones pass."""
    if not right.any():
        return 0
    return int((chance[~right] >= np.quantile(chance[right], 1 - GOOD_SHARE)).sum())


FIGURES = {"log loss": log_loss, "Brier": brier, "AUC": auc, "wrong accepted": wrong_accepted}


def chances_of(rows: list[dict]) -> dict[str, np.ndarray]:
    """Return the chances (N,) by the verdict as it is, fitted anew, and with each kind of news beside it."""
    right, scenes = _columns(rows)
    every = tuple(name for names in NEWS.values() for name in names)
    said = {AS_IT_IS: np.array([row["chance"] for row in rows])}
    models = {ANEW: (), **NEWS, "all": every}
    return said | {model: out_of_fold(inputs(rows, names), right, scenes) for model, names in models.items()}


def table_of(rows: list[dict], chances: dict[str, np.ndarray], wanted: np.ndarray) -> list[dict]:
    """Return a line for each model, on the rows that are wanted (N,) bool, beside the one fitted anew."""
    right, scenes = (column[wanted] for column in _columns(rows))
    base, lines = chances[ANEW][wanted], []
    for model, chance in chances.items():
        line = {"model": model}
        for name, figure in FIGURES.items():
            low, high = drawn(figure, chance[wanted], base, right, scenes)
            now = figure(chance[wanted], right)
            beside = "" if model == ANEW else f"; {now - figure(base, right):+.3g} ({low:+.3g} to {high:+.3g})"
            line[name] = f"{now:.3g}{beside}"
        lines.append(line)
    return lines


def _columns(rows: list[dict]) -> tuple[np.ndarray, np.ndarray]:
    return np.array([row["right"] for row in rows]), np.array([row["scene"] for row in rows])


def drawn(figure, chance, base, right, scenes) -> tuple[float, float]:
    """Return the 95 % interval of a figure's difference between two columns of chances, scenes drawn again."""
    gaps = []
    for taken in drawn_again(scenes, DRAWN):
        again = np.repeat(np.arange(len(right)), taken)
        gaps.append(figure(chance[again], right[again]) - figure(base[again], right[again]))
    return tuple(float(end) for end in np.nanpercentile(gaps, (2.5, 97.5)))


def main() -> int:
    """Measure, or print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("measure", "table"))
    parser.add_argument("manifests", type=Path, nargs="*")
    parser.add_argument("--limit", type=int, help="pairs of each manifest, evenly spread")
    parser.add_argument("--out", type=Path, default=Path("build/verdict"))
    chosen = parser.parse_args()
    kept = Rows(chosen.out / "rows.jsonl")
    matchers = (
        {name: find(name).create(arrays_for("cpu")) for name in (FIRST, SECOND)} if chosen.what == "measure" else {}
    )
    for path in chosen.manifests:
        known = json.loads(path.read_text())
        pairs = known["pairs"]
        if chosen.limit is not None:
            pairs = [pairs[i] for i in np.linspace(0, len(pairs) - 1, min(chosen.limit, len(pairs))).astype(int)]
        for pair in pairs:
            key = {"set": f"{path.parent.name}/{path.stem}", "id": pair["id"], "scene": Path(pair["reference"]).stem}
            kept.once(key, lambda p=pair, f=path.parent, k=known: _tried(p, f, matchers, k.get("protocol", "rmse")))
    rows = [row for row in kept.all() if row.get("news")]
    if chosen.what == "table":
        chances, right = chances_of(rows), _columns(rows)[0]
        doubtful = np.array([row["verdict"] != ACCEPTED for row in rows])
        for name, wanted in (("all", np.ones(len(rows), bool)), ("not accepted by structure", doubtful)):
            counted = f"{wanted.sum()} rows, {right[wanted].sum()} right"
            sys.stdout.write(f"\n{name}: {counted}\n\n{markdown(table_of(rows, chances, wanted))}")
    return 0


def _tried(pair: dict, folder: Path, matchers: dict, protocol: str) -> dict:
    try:
        return row_of(pair, folder, matchers, protocol)
    except CrosstieError as error:
        return {"chance": None, "reason": str(error)}


if __name__ == "__main__":
    sys.exit(main())
