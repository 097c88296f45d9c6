"""How often a single place is found, by how far its transform is wrong: the present way of snapping beside `cstf`.

    python -m crosstie.training.study_snap ../shared/evaluation/pairs.json --limit 47 --places 4

Each pair's true transform is shifted by a random vector at most as long as the radius; a place drawn at random where
both rasters show something is snapped. Right: within 3 px of the truth, at the finest scale of the two rasters. Prints,
by radius, the shares of places that are answered, and answered right, and the processor time of one answer.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
import torch

from ..core.geometry import frames
from ..core.geometry.matrix import MatrixTransform
from ..core.registration.image_pair import ImagePair
from ..core.registration.run_context import RunContext
from ..core.request import MatchRequest, RasterSource
from ..core.review.snapping import MOVING, finest_step_at, snap
from ..models.arrays import arrays_for
from ..models.registry import find
from .rows import markdown
from .study_cstf import pairs_of

RADII_PX = (8.0, 16.0, 32.0)
RIGHT_PX = 3.0
EDGE_PX = 24.0
"""Places keep that far from the rasters' edges."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--limit", type=int, default=0, help="pairs to look at, evenly spread (0: all)")
    parser.add_argument("--places", type=int, default=4, help="a pair")
    parser.add_argument("--matchers", nargs="+", default=["structural", "cstf"])
    args = parser.parse_args()
    torch.set_num_threads(1)
    matchers = {name: find(name).create(arrays_for("cpu")) for name in args.matchers}
    rows = []
    for number, pair in enumerate(pairs_of(args.manifest, args.limit)):
        rows += _of_pair(pair, args.manifest.parent, matchers, args.places, number)
    sys.stdout.write(markdown(_table(rows)))
    return 0


def _of_pair(pair: dict, root: Path, matchers: dict, places: int, seed: int) -> list[tuple]:
    """Return (category, radius, matcher, answered, right, seconds) of all questions about a pair."""
    request = MatchRequest(*(RasterSource(str(root / pair[side])) for side in ("moving", "reference")))
    truth, rng, rows = np.array(pair["matrix"], float), np.random.default_rng((5, seed)), []
    with ImagePair(request) as images:
        for place in _places(images, truth, places, rng):
            right = frames.apply(truth, place[None])[0]
            step = finest_step_at(MatrixTransform.from_matrix(truth), right)
            for radius in RADII_PX:
                angle, length = rng.uniform(0, 2 * np.pi), radius * np.sqrt(rng.uniform())
                off = step * length * np.array([np.cos(angle), np.sin(angle)])
                wrong = MatrixTransform.from_matrix(frames.shift(*off) @ truth)
                for name, matcher in matchers.items():
                    start = time.process_time()
                    found = snap(RunContext(images, matcher), wrong, MOVING, place, radius_px=radius)
                    seconds = time.process_time() - start
                    error = np.inf if found is None else np.linalg.norm(found.reference_xy - right) / step
                    rows.append((pair["category"], radius, name, found is not None, error < RIGHT_PX, seconds))
    return rows


def _places(images: ImagePair, truth: np.ndarray, count: int, rng) -> list[np.ndarray]:
    """Return moving px at which both rasters show something around."""
    found, size = [], np.array(images.moving_size, float)
    for _ in range(200):
        place = rng.uniform(EDGE_PX, size - EDGE_PX)
        there = frames.apply(truth, place[None])[0]
        if (there < EDGE_PX).any() or (there > np.array(images.reference_size) - EDGE_PX).any():
            continue
        window = (*(there - EDGE_PX), *(there + EDGE_PX))
        tiles = images.tile_pair(MatrixTransform.from_matrix(truth), window, 1.0)
        if tiles is not None and all(image.valid.mean() > 0.9 for image in tiles):
            found.append(place)
        if len(found) == count:
            break
    return found


def _table(rows: list[tuple]) -> list[dict]:
    table = []
    for category in [*sorted({row[0] for row in rows}), "all"]:
        for radius in RADII_PX:
            for name in dict.fromkeys(row[2] for row in rows):
                mine = [r for r in rows if category in (r[0], "all") and r[1] == radius and r[2] == name]
                answered, right, seconds = (np.array([row[k] for row in mine], float) for k in (3, 4, 5))
                table.append(
                    {
                        "category": category, "radius": int(radius), "matcher": name, "places": len(mine),
                        "answered": 100 * float(answered.mean()), "right": 100 * float(right.mean()),
                        "right of answered": 100 * float(right.sum() / max(answered.sum(), 1)),
                        "median cpu s": float(np.median(seconds)),
                    }
                )  # fmt: skip
    return table


if __name__ == "__main__":
    sys.exit(main())
