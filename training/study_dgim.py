"""Compare matchers on tiles whose truth is known: true transforms of a manifest, perturbed as a coarse search errs.

    python -m crosstie.training.study_dgim ../shared/evaluation/pairs.json --matchers structural dgim --limit 60

Prints, for each category and matcher: tie points a pair, their precision within 1, 3 and 5 px, the root mean square of
errors below 8 px, the share of pairs whose robust affine fit predicts the check points within 3 px, and seconds.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import CrosstieError
from ..core.geometry import frames
from ..core.geometry.families import FAMILIES
from ..core.geometry.matrix import MatrixTransform
from ..core.geometry.robust import fit_robust
from ..core.matching import MatchContext
from ..core.registration.footprint import footprint_window
from ..core.registration.image_pair import ImagePair
from ..core.request import MatchRequest, RasterSource
from ..models.arrays import arrays_for
from ..models.registry import find

LONG_SIDE_PX = 320
"""Of the reference's part that the moving image covers, as at the pipeline's first pass."""
INLIER_PX = 3.0


@dataclass(frozen=True)
class Tiles:
    """A pair of tiles and what is true of them."""

    category: str
    reference: object
    moving: object
    residual: np.ndarray
    """(3, 3): moving tile px to reference tile px."""
    checks: np.ndarray
    """(N, 2): check points in moving tile px."""


def perturbation(rng: np.random.Generator, shape: tuple[int, int], reach_px: float) -> np.ndarray:
    """Return a similarity (3, 3) of tile px that moves no corner further than `reach_px`."""
    rows, cols = shape
    turn = frames.similarity(float(np.exp(rng.uniform(-0.1, 0.1))), rng.uniform(-5, 5))
    shift = rng.uniform(-0.6, 0.6, 2) * reach_px
    matrix = frames.shift(cols / 2 + shift[0], rows / 2 + shift[1]) @ turn @ frames.shift(-cols / 2, -rows / 2)
    corners = frames.corners(shape)
    most = np.linalg.norm(frames.apply(matrix, corners) - corners, axis=1).max()
    return np.eye(3) + min(1.0, reach_px / most) * (matrix - np.eye(3))


def tiles_of(pair: dict, root: Path, reach_px: float, seed: int) -> Tiles | None:
    """Return the tiles of a manifest's pair; None where the images do not meet."""
    request = MatchRequest(*(RasterSource(str(root / pair[side])) for side in ("moving", "reference")))
    truth = np.array(pair["matrix"], float)
    with ImagePair(request) as images:
        whole = (0.0, 0.0, *map(float, images.reference_size))
        transform = MatrixTransform.from_matrix(truth)
        window = footprint_window(images, transform, whole)
        if window is None:
            return None
        long_side = max(window[2] - window[0], window[3] - window[1])
        step = max(1.0, long_side / LONG_SIDE_PX, np.sqrt(abs(np.linalg.det(truth[:2, :2]))))
        reference = images.read_at(images.reference, window, step)
        to_tile = np.linalg.inv(reference.to_native)
        rng = np.random.default_rng((seed, sum(map(ord, pair["id"]))))
        wrong = perturbation(rng, reference.shape, reach_px)
        # The placement puts moving pixels where `wrong` says; `residual` brings them to where they belong.
        placed = reference.to_native @ wrong @ to_tile @ truth
        found = images.tile_pair(MatrixTransform.from_matrix(placed / placed[2, 2]), window, step)
        if found is None:
            return None
        checks = frames.apply(wrong @ to_tile @ truth, np.array(pair["check_points"], float)[:, :2])
    return Tiles(pair["category"], *found, np.linalg.inv(wrong), checks)


def measure(matcher, tiles: Tiles, radius_px: float, spacing_px: float) -> dict[str, float]:
    """Return the figures of one matcher on one pair of tiles; errors in px of the tiles."""
    start = time.perf_counter()
    found = matcher.match(tiles.reference, tiles.moving, MatchContext(radius_px, spacing_px))
    seconds = time.perf_counter() - start
    error = np.linalg.norm(frames.apply(tiles.residual, found.moving_xy) - found.reference_xy, axis=1)
    close = error[error < 8.0]
    right = error < INLIER_PX
    return {
        "points": len(error),
        "p1": _share(error < 1.0),
        "p3": _share(right),
        "p5": _share(error < 5.0),
        "rmse": float(np.sqrt((close**2).mean())) if len(close) else float("nan"),
        "fit3": 100.0 * (_fit_error(found, tiles) <= INLIER_PX),
        "brier": float(((found.confidence - right) ** 2).mean()) if len(error) else float("nan"),
        "seconds": seconds,
    }


def _share(flags: np.ndarray) -> float:
    return 100.0 * float(flags.mean()) if len(flags) else 0.0


def _fit_error(found, tiles: Tiles) -> float:
    """Return the root mean square error of a robust affine fit at the check points; infinite without a fit."""
    try:
        fit = fit_robust(found.moving_xy, found.reference_xy, found.confidence, FAMILIES["affine"], INLIER_PX, 0)
    except CrosstieError:
        return float("inf")
    gap = fit.transform.forward(tiles.checks) - frames.apply(tiles.residual, tiles.checks)
    return float(np.sqrt((gap**2).sum(1).mean()))


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--matchers", nargs="+", default=["structural", "dgim"])
    parser.add_argument("--weights", type=Path, help="a checkpoint of dgim to measure instead of what ships")
    parser.add_argument("--reach-px", type=float, default=14.0, help="how far the placement is off, at most")
    parser.add_argument(
        "--radius-px", type=float, help="how far matchers look (default: as far as the placement is off)"
    )
    parser.add_argument("--spacing-px", type=float, default=16.0)
    parser.add_argument("--limit", type=int, default=0, help="pairs to look at, evenly spread (0: all)")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    pairs = json.loads(chosen.manifest.read_text())["pairs"]
    if chosen.limit:
        pairs = [pairs[i] for i in np.linspace(0, len(pairs) - 1, min(chosen.limit, len(pairs))).astype(int)]
    radius_px = chosen.reach_px if chosen.radius_px is None else chosen.radius_px
    matchers = {name: _matcher(name, chosen.weights) for name in chosen.matchers}
    rows = []
    for pair in pairs:
        tiles = tiles_of(pair, chosen.manifest.parent, chosen.reach_px, chosen.seed)
        for name, matcher in matchers.items() if tiles is not None else ():
            rows.append((tiles.category, name, measure(matcher, tiles, radius_px, chosen.spacing_px)))
    sys.stdout.write(table(rows))
    return 0


def _matcher(name: str, path: Path | None):
    if name != "dgim":
        return find(name).create(arrays_for("cpu"))
    from ..models import weights
    from ..models.dgim.matcher import DgimMatcher, load_network

    if path is None:
        return DgimMatcher(arrays_for("cpu"))
    return DgimMatcher(arrays_for("cpu"), *load_network(weights.parse(path.read_bytes())))


def table(rows: list[tuple[str, str, dict]]) -> str:
    """Return the figures' means by category and matcher as a Markdown table."""
    keys = list(rows[0][2])
    lines = ["| category | matcher | pairs | " + " | ".join(keys) + " |", "|---|---|" + "---|" * (len(keys) + 1)]
    for category in [*sorted({row[0] for row in rows}), "all"]:
        for name in dict.fromkeys(row[1] for row in rows):
            mine = [row[2] for row in rows if row[1] == name and category in (row[0], "all")]
            means = [np.nanmean([row[key] for row in mine]) for key in keys]
            lines.append(f"| {category} | {name} | {len(mine)} | " + " | ".join(f"{m:.2f}" for m in means) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
