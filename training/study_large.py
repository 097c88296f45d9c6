"""Large deformations in one frame: moving images turned by up to 35°, scaled by 0.7 to 1.3, shifted by up to 10 %.

    python -m crosstie.training.study_large ../shared/evaluation/pairs.json --limit 48 --out build/large

As in Cai et al. (2026), at 256 px: the moving image is resampled into the reference's frame by its true transform and
the deformation, whose seed is the pair's name; black where it shows nothing. A row is a matcher and its coarse stage:
`tar own` uses that of the network, `tar search` and `structural search` the house's search. Errors are root mean
squares over a grid of places, px of the reference. Finished rows of `--out` are not run again.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from pathlib import Path

import cv2
import numpy as np

from ..cli.baselines import BASELINES
from ..core.geometry import frames
from .rows import Rows, markdown
from .study_rotation import Images, measure, small
from .validation_set import warp

SIDE_PX = 256
TURN_DEG, SCALES, SHIFT_SHARE = 35.0, (0.7, 1.3), 0.1
LIMITS_PX = (1.0, 3.0, 5.0)
RIVALS = ("tar own", "tar search", "structural search", "sift")


def deformation(name: str, shape: tuple[int, int]) -> np.ndarray:
    """Return the (3, 3) matrix of px to px of a frame (rows, cols) that belongs to a pair's name."""
    rng = np.random.default_rng(zlib.crc32(name.encode()))
    rows, cols = shape
    dx, dy = rng.uniform(-SHIFT_SHARE, SHIFT_SHARE, 2) * (cols, rows)
    about = frames.similarity(rng.uniform(*SCALES), rng.uniform(-TURN_DEG, TURN_DEG))
    return frames.shift(cols / 2 + dx, rows / 2 + dy) @ about @ frames.shift(-cols / 2, -rows / 2)


def deformed(pair: dict, root: Path, side_px: int = SIDE_PX) -> Images:
    """Return a manifest's pair, its moving image deformed in the reference's frame."""
    reference, moving = (cv2.imread(str(root / pair[side])) for side in ("reference", "moving"))
    images = small(Images(pair["id"], reference, moving, np.array(pair["matrix"], float)), side_px)
    shape = images.reference.shape[:2]
    there = deformation(pair["id"], shape)
    return Images(pair["id"], images.reference, warp(images.moving, there @ images.matrix, shape), np.linalg.inv(there))


def row_of(rival: str, images: Images, folder: Path, scene: str = "") -> dict:
    """Return the figures of one pair by `matcher coarse-stage`, or by a baseline."""
    if rival in BASELINES:
        return measure(images, rival, "cpu", 1.0, folder)
    matcher, _, stage = rival.partition(" ")
    options = {**({"coarse": "own"} if stage == "own" else {}), **({"scene": scene} if scene else {})}
    return measure(images, matcher, "cpu", 1.0, folder, options)


def summary(rows: list[dict]) -> str:
    """Return the shares below LIMITS_PX by category and rival."""
    lines = []
    for category in [*sorted({row["category"] for row in rows}), "all"]:
        for rival in dict.fromkeys(row["rival"] for row in rows):
            mine = [r for r in rows if r["rival"] == rival and category in (r["category"], "all")]
            errors = np.array([r["error_px"] for r in mine])
            line = {"category": category, "matcher": rival, "pairs": len(mine)}
            line.update({f"below {limit:g} px, %": round(100 * float((errors < limit).mean())) for limit in LIMITS_PX})
            line["median px"] = float(np.median(errors))
            line["median s"] = float(np.median([r["seconds"] for r in mine]))
            lines.append(line)
    return markdown(lines)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--rivals", nargs="+", default=RIVALS)
    parser.add_argument("--limit", type=int, default=0, help="pairs to look at, evenly spread (0: all)")
    parser.add_argument("--out", type=Path, default=Path("build/large"))
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    chosen.out.mkdir(parents=True, exist_ok=True)
    pairs = json.loads(chosen.manifest.read_text())["pairs"]
    if chosen.limit:
        pairs = [pairs[i] for i in np.linspace(0, len(pairs) - 1, min(chosen.limit, len(pairs))).astype(int)]
    rows, done = Rows(chosen.out / "rows.jsonl"), []
    for pair in pairs:
        images = deformed(pair, chosen.manifest.parent)
        for rival in chosen.rivals:
            key = {"rival": rival, "pair": pair["id"], "category": pair["category"]}
            done.append(rows.once(key, lambda r=rival, i=images: row_of(r, i, chosen.out)))
    sys.stdout.write(summary(done))
    return 0


if __name__ == "__main__":
    sys.exit(main())
