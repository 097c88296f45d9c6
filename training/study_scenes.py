"""Tie points and curved transforms where relief, lean and local shifts break a global model: scenes with dense truth.

    python -m crosstie.training.study_scenes --matchers structural --limit 12 --out build/scenes

The scenes are drawn from stored seeds, the same on every machine: 60 pairs of 512 px, a third each with smooth
distortion, relief and leaning buildings of 4 to 12 px, five modalities. Each pair goes through the whole pipeline.
Prints the share of tie points within 1 and 3 px of the truth, and the root mean square error over all places with known
truth of a projective and of a piecewise transform through the same tie points, and of what the pipeline chose itself
(`bent`: how often a curved family). Finished rows of `--out` are not run again.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ..core.errors import CrosstieError
from ..core.geometry.families import CURVED_FAMILIES, FAMILIES
from ..core.geometry.robust import fit_robust
from ..core.request import DEVICES, MatchRequest, RasterSource
from ..models.registry import MATCHERS
from ..services.match import match
from .engine.geometry import pixel_centres, sample
from .engine.pair import GENERATED, Pair, Plan, make
from .engine.relief import DRAWN
from .engine.sources import Library
from .rows import Rows, markdown

SIZE_PX, SOURCE_PX = 512, 1408
COUNT = 60
MODALITIES = ("plain", "season", "thermal", "radar", "map_like")
LOCAL_PX = (4.0, 12.0)
REACH_PX = 60.0
DIFFICULTY = 0.3
FIRST_SEED = 80_000
GRID_PX = 8
THRESHOLD_PX = 3.0
NEIGHBOURS = 8
BENT = tuple(family.name for family in CURVED_FAMILIES)


def scenes() -> list[Plan]:
    """Return the plans of all scenes."""
    plans = []
    for number in range(COUNT):
        local, modality = list(DRAWN)[number % 3], MODALITIES[(number // 3) % len(MODALITIES)]
        amplitude = LOCAL_PX[0] + (LOCAL_PX[1] - LOCAL_PX[0]) * ((number * 7) % COUNT) / (COUNT - 1)
        kind = f"{GENERATED}:{modality}"
        plans.append(
            Plan(kind, FIRST_SEED + number, SIZE_PX, REACH_PX, DIFFICULTY, local=local, local_px=round(amplitude, 3))
        )
    return plans


@dataclass(frozen=True)
class Truth:
    """Where reference px lie in the moving image."""

    pair: Pair

    def moving(self, reference_xy: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return (N, 2) moving px of (N, 2) reference px, and whether that is known (N,)."""
        there = np.asarray(reference_xy, np.float32)[None]
        known = sample(self.pair.known.astype(np.float32), there, cv2.BORDER_CONSTANT)[0] > 0.99
        return sample(self.pair.flow, there)[0], known

    def places(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (N, 2) moving and (N, 2) reference px of a grid of places that are known."""
        grid = slice(GRID_PX // 2, None, GRID_PX)
        known = self.pair.known[grid, grid]
        return self.pair.flow[grid, grid][known], pixel_centres(len(self.pair.flow))[grid, grid][known]


def measure(plan: Plan, matcher: str, device: str, folder: Path) -> dict:
    """Return the figures of one matcher on one scene."""
    pair = make(Library(None, scene_px=SOURCE_PX), plan)
    sources = []
    for side in ("moving", "reference"):
        path = folder / f"{plan.seed}_{side}.png"
        cv2.imwrite(str(path), getattr(pair, side))
        sources.append(RasterSource(str(path)))
    start = time.perf_counter()
    outcome = match(MatchRequest(*sources, matcher=matcher, device=device))
    seconds = time.perf_counter() - start
    points = getattr(outcome, "tie_points", None)
    about = {"local": plan.local, "local_px": plan.local_px, "modality": plan.kind.partition(":")[2]}
    if points is None or not len(points):
        return {**about, "outcome": type(outcome).__name__, "seconds": seconds}
    chosen = getattr(outcome, "transform", None) or getattr(outcome, "candidate", None)
    own = {"chosen": chosen.name, "chosen_px": root_mean_square(chosen, Truth(pair))} if chosen is not None else {}
    figures = figures_of(points, Truth(pair))
    return {**about, "outcome": type(outcome).__name__, **figures, **own, "seconds": seconds}


def figures_of(points, truth: Truth) -> dict[str, float]:
    """Return precision of tie points, all and those in use, and errors of transforms through them."""
    there, known = truth.moving(points.reference_xy)
    error = np.linalg.norm(there - points.moving_xy, axis=1)
    everywhere, used = known, known & points.in_use
    agreeing = consistent(points.moving_xy, points.reference_xy)
    return {
        "points": int(everywhere.sum()), "p1": share(error[everywhere] < 1), "p3": share(error[everywhere] < 3),
        "used": int(used.sum()), "used_p1": share(error[used] < 1), "used_p3": share(error[used] < 3),
        "projective_px": transform_error("projective", points, np.ones(len(points), bool), truth),
        "piecewise_px": transform_error("piecewise", points, agreeing, truth),
    }  # fmt: skip


def consistent(moving_xy: np.ndarray, reference_xy: np.ndarray) -> np.ndarray:
    """Return (N,) bool: points that move as their neighbours do, whatever a global transform says."""
    if len(moving_xy) <= NEIGHBOURS:
        return np.ones(len(moving_xy), bool)
    apart = np.linalg.norm(reference_xy[:, None] - reference_xy[None], axis=2)
    near = np.argsort(apart, axis=1)[:, 1 : NEIGHBOURS + 1]
    # A shift of the neighbours is not their motion where the images are turned: the best affine is taken out first.
    trend = FAMILIES["affine"].fit(moving_xy, reference_xy)
    left = reference_xy - trend.forward(moving_xy)
    return np.linalg.norm(left - np.median(left[near], axis=1), axis=1) < THRESHOLD_PX


def transform_error(name: str, points, chosen: np.ndarray, truth: Truth) -> float:
    """Return the root mean square error, reference px, of a family through the chosen points, where truth is known."""
    family, confidence = FAMILIES[name], np.maximum(points.confidence, 1e-3)
    try:
        if name == "projective":
            fit = fit_robust(points.moving_xy, points.reference_xy, confidence, family, THRESHOLD_PX, 0).transform
        else:
            fit = family.estimate(points.moving_xy[chosen], points.reference_xy[chosen], confidence[chosen])
    except CrosstieError:
        return float("nan")
    return root_mean_square(fit, truth)


def root_mean_square(transform, truth: Truth) -> float:
    """Return a transform's error, reference px, over all places with known truth."""
    moving, reference = truth.places()
    return float(np.sqrt(((transform.forward(moving) - reference) ** 2).sum(axis=1).mean()))


def share(flags: np.ndarray) -> float:
    """Return the percentage that is true; NaN of none."""
    return 100.0 * float(flags.mean()) if len(flags) else float("nan")


def summary(rows: list[dict]) -> str:
    """Return means by matcher and local displacement as a Markdown table; precision is of all points together."""
    lines = []
    for matcher in dict.fromkeys(row["matcher"] for row in rows):
        for local in (*DRAWN, "all"):
            mine = [row for row in rows if row["matcher"] == matcher and local in (row["local"], "all")]
            if mine:
                lines.append({"matcher": matcher, "local": local, "scenes": len(mine), **_together(mine)})
    return markdown(lines)


def _together(rows: list[dict]) -> dict[str, float]:
    found = [row for row in rows if "p1" in row]
    out = {"matched": len(found)}
    for count, columns in (("points", ("p1", "p3")), ("used", ("used_p1", "used_p3"))):
        weight = np.array([row[count] for row in found], float)
        out[count] = round(float(weight.mean())) if found else 0
        for column in columns:
            values = np.array([row[column] for row in found])
            out[column] = float(np.nansum(weight * values) / max(weight.sum(), 1))
    both = [row for row in found if np.isfinite(row["projective_px"] + row["piecewise_px"])]
    for column in ("projective_px", "piecewise_px"):
        out[f"median {column}"] = float(np.median([row[column] for row in both])) if both else float("nan")
    own = [row["chosen_px"] for row in found if "chosen_px" in row]
    out["median chosen_px"] = float(np.median(own)) if own else float("nan")
    out["bent"] = sum(row.get("chosen") in BENT for row in found)
    out["seconds"] = float(np.median([row["seconds"] for row in rows]))
    return out


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--matchers", nargs="+", choices=sorted(MATCHERS), default=["structural"])
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    parser.add_argument("--limit", type=int, default=COUNT, help="scenes, the first so many of the 60")
    parser.add_argument("--out", type=Path, default=Path("build/scenes"))
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    chosen.out.mkdir(parents=True, exist_ok=True)
    rows = Rows(chosen.out / "rows.jsonl")
    for plan in scenes()[: chosen.limit]:
        for matcher in chosen.matchers:
            key = {"matcher": matcher, "seed": plan.seed}
            rows.once(key, lambda p=plan, m=matcher: measure(p, m, chosen.device, chosen.out))
    wanted = {plan.seed for plan in scenes()[: chosen.limit]}
    sys.stdout.write(summary([r for r in rows.all() if r["seed"] in wanted and r["matcher"] in chosen.matchers]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
