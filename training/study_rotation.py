"""Accuracy against rotation and scale: aligned pairs, turned and resampled by known amounts, through the pipeline.

    python -m crosstie.training.study_rotation --matchers structural --pairs 4 --out build/rotation

The pairs are training pairs that no training sees (without `../shared`, generated scenes). Rotation is varied at scale
1, scale (moving px a reference px) at a rotation of 20 degrees; the finer image keeps its pixels, the other one is made
coarser. No image has a georeference, so the coarse search has to find everything. Errors are root mean squares over a
grid of places, in px of the coarser image. Finished rows of `--out` are not run again.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from ..cli.baselines import BASELINES
from ..cli.baselines import run as baseline
from ..core.geometry import frames
from ..core.outcome import Refused, Registered
from ..core.request import DEVICES, MatchRequest, RasterSource
from ..models.registry import MATCHERS
from ..services.match import match
from .engine.gallery import SHARED
from .engine.sources import Library
from .rows import Rows, markdown
from .study_scenes import SOURCE_PX
from .study_scenes import scenes as generated
from .validation_set import check_points, warp

ANGLES_DEG = (0, 15, 30, 45, 60, 90, 120, 150, 180)
SCALES = (0.3, 0.5, 0.7, 1.0, 1.5, 2.0, 3.0)
SCALES_AT_DEG = 20.0
CATEGORIES = ("optical", "infrared", "map", "sar")
GOOD_PX = (3.0, 5.0)
LONG_SIDE_PX = 448
"""Of references; larger ones are made coarser first."""


@dataclass(frozen=True)
class Images:
    """A pair of images (H, W, 3) uint8 and the matrix of moving px to reference px."""

    id: str
    reference: np.ndarray
    moving: np.ndarray
    matrix: np.ndarray


def pairs(library: Library, count: int) -> list[Images]:
    """Return a fixed set: held-back pairs of CATEGORIES in turn, or generated scenes."""
    if not library.held_back:
        from .engine.pair import make

        plans = [plan for plan in generated() if plan.local == "smooth"][:count]
        made = [make(Library(None, scene_px=SOURCE_PX), _plain(plan)) for plan in plans]
        return [Images(str(p.seed), m.reference, m.moving, _fitted(m)) for p, m in zip(plans, made)]
    found = []
    for number in range(count):
        group = library.held_back[CATEGORIES[number % len(CATEGORIES)]]
        pair = group[(number // len(CATEGORIES)) % len(group)]
        images = (library.image(name)[0] for name in (pair.reference, pair.moving))
        found.append(small(Images(pair.name, *images, pair.matrix / pair.matrix[2, 2])))
    return found


def small(images: Images, long_side_px: int = LONG_SIDE_PX) -> Images:
    """Return the pair with its reference no longer than so many px."""
    rows, cols = images.reference.shape[:2]
    share = min(1.0, long_side_px / max(rows, cols))
    if share == 1.0:
        return images
    to_small = frames.similarity(share, 0.0)
    reference = warp(images.reference, to_small, (int(rows * share), int(cols * share)))
    return Images(images.id, reference, images.moving, to_small @ images.matrix)


def _plain(plan):
    return type(plan)(**{**vars(plan), "local": "none", "local_px": 0.0})


def _fitted(pair) -> np.ndarray:
    """Return the matrix behind a pair's flow."""
    from ..core.geometry.families import FAMILIES
    from .engine.geometry import pixel_centres

    grid = pixel_centres(len(pair.flow))[::32, ::32].reshape(-1, 2).astype(float)
    return FAMILIES["projective"].fit(pair.flow[::32, ::32].reshape(-1, 2).astype(float), grid).matrix


def turned(images: Images, angle_deg: float, scale: float) -> Images:
    """Return the pair with its moving image turned by an angle, at `scale` moving px a reference px."""
    rows, cols = images.reference.shape[:2]
    shrink = 1.0 / max(scale, 1.0)
    to_reference = frames.similarity(shrink, 0.0)
    shape = (max(int(rows * shrink), 1), max(int(cols * shrink), 1))
    reference = images.reference if shrink == 1.0 else warp(images.reference, to_reference, shape)
    turn = frames.similarity(min(scale, 1.0), angle_deg)
    there = frames.apply(turn, frames.corners((rows, cols)))
    low, size = there.min(axis=0), np.ceil(np.ptp(there, axis=0)).astype(int)
    place = frames.shift(*-low) @ turn
    moving = warp(images.moving, place @ images.matrix, (int(size[1]), int(size[0])))
    return Images(images.id, reference, moving, to_reference @ np.linalg.inv(place))


def measure(images: Images, matcher: str, device: str, scale: float, folder: Path, options: dict | None = None) -> dict:
    """Return the figures of one pair; the error is infinite where nothing was found."""
    paths = {side: folder / f"rotation_{side}.png" for side in ("moving", "reference")}
    for side, path in paths.items():
        cv2.imwrite(str(path), getattr(images, side))
    start = time.perf_counter()
    files = (str(paths[side]) for side in ("moving", "reference"))
    verdict, transform = _registered(*files, matcher, device, options or {})
    seconds = time.perf_counter() - start
    error = float("inf")
    if transform is not None:
        points = np.array(check_points(images.matrix, images.moving.shape[:2], images.reference.shape[:2]))
        gap = transform.forward(points[:, :2]) - points[:, 2:]
        error = min(scale, 1.0) * float(np.sqrt((gap**2).sum(axis=1).mean()))
    return {"error_px": error, "verdict": verdict, "seconds": round(seconds, 2)}


def _registered(moving: str, reference: str, matcher: str, device: str, options: dict):
    """Return the verdict and the transform, None where there is none, of two files."""
    if matcher in BASELINES:
        row, transform = baseline(matcher, moving, reference)
        return row["verdict"], transform
    sources = RasterSource(moving), RasterSource(reference)
    outcome = match(MatchRequest(*sources, matcher=matcher, device=device, options=options))
    if isinstance(outcome, Registered):
        return outcome.verdict, outcome.transform
    return type(outcome).__name__.lower(), outcome.candidate if isinstance(outcome, Refused) else None


def summary(rows: list[dict]) -> str:
    """Return, by matcher and what was varied, the shares of good registrations as a Markdown table."""
    lines = []
    for matcher in dict.fromkeys(row["matcher"] for row in rows):
        for varied, value in dict.fromkeys((row["varied"], row["value"]) for row in rows):
            mine = [r for r in rows if (r["matcher"], r["varied"], r["value"]) == (matcher, varied, value)]
            errors = np.array([row["error_px"] for row in mine])
            line = {"matcher": matcher, "varied": varied, "value": value, "pairs": len(mine)}
            line.update({f"within {limit:g} px, %": round(100 * float((errors <= limit).mean())) for limit in GOOD_PX})
            accepted = np.array([row["verdict"] == "accepted" for row in mine])
            line["accepted"] = int(accepted.sum())
            line["accepted and wrong"] = int((accepted & (errors > GOOD_PX[-1])).sum())
            line["median px"] = float(np.median(errors))
            line["median s"] = float(np.median([row["seconds"] for row in mine]))
            lines.append(line)
    return markdown(lines)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--matchers", nargs="+", choices=sorted({*MATCHERS, *BASELINES}), default=["structural"])
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--pairs", type=int, default=8)
    parser.add_argument("--angles", nargs="*", type=float, default=ANGLES_DEG)
    parser.add_argument("--scales", nargs="*", type=float, default=SCALES)
    parser.add_argument("--out", type=Path, default=Path("build/rotation"))
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    chosen.out.mkdir(parents=True, exist_ok=True)
    rows = Rows(chosen.out / "rows.jsonl")
    cases = [("rotation", float(a), float(a), 1.0) for a in chosen.angles]
    cases += [("scale", float(s), SCALES_AT_DEG, float(s)) for s in chosen.scales]
    done = []
    for images in pairs(Library.open(chosen.data), chosen.pairs):
        for varied, value, angle, scale in cases:
            for matcher in chosen.matchers:
                key = {"matcher": matcher, "varied": varied, "value": value, "pair": images.id}

                def now(i=images, a=angle, s=scale, m=matcher):
                    return measure(turned(i, a, s), m, chosen.device, s, chosen.out)

                done.append(rows.once(key, now))
    order = [case[:2] for case in cases]
    done.sort(key=lambda row: order.index((row["varied"], row["value"])))
    sys.stdout.write(summary(done))
    return 0


if __name__ == "__main__":
    sys.exit(main())
