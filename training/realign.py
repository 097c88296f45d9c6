"""Correct the matrices of aligned pairs where two matchers and the halves of their points agree on the correction.

    python -m crosstie.training.realign --data ../shared/training ../shared/training_more --out build/realigned.jsonl

Training pairs are aligned to a pixel or two, while the fine losses ask for less than one. Each pair is brought into one
frame by its matrix and matched there, within REACH_PX, by structure and by a learned matcher; to the matches of both a
shift or an affine transform is fitted, whichever left-out areas prefer. The pair is *trusted* where that family, fitted
to each matcher's points and to each half of them (blocks in turns, so that both halves are everywhere), says the same
to AGREED_PX; the two matchers' mean is its correction then. Others keep their matrices, good enough for coarse cells
alone. Lengths are px of the coarser image. `--out` goes on where it ended; categories take turns.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..core.errors import DegenerateError
from ..core.geometry import frames
from ..core.geometry.blocks import blocks
from ..core.geometry.choose import choose_transform
from ..core.geometry.families import FAMILIES
from ..core.geometry.robust import fit_robust
from ..core.matching import MatchContext, TilePoints, WorkingImage
from ..models.arrays import arrays_for
from ..models.registry import find
from .engine.gallery import SHARED
from .engine.pair import cut, cut_mask, sides_of, step_of
from .engine.sources import Aligned, Library

MATCHERS = ("structural", "cstf")
FAMILIES_TRIED = ("shift", "affine")
REACH_PX, SPACING_PX, THRESHOLD_PX, SEED = 8.0, 20.0, 2.0, 17
AGREED_PX = 0.5
LEAST_POINTS = 24
"""Of each matcher, inliers: a half of fewer says nothing."""
LEAST_CONFIDENCE = 0.3
SIDE_PX, HALVES, PLACES = 512, 16, 7
"""Largest side of what is matched; blocks that are dealt out to two halves; places along a side that are compared."""


def in_one_frame(library: Library, pair: Aligned) -> tuple[list[WorkingImage], np.ndarray]:
    """Return both images in the pair's common frame, and the (3, 3) of its px to reference px."""
    sides = sides_of(library, pair)
    height, width = sides[0].mask.shape
    step = max(1.0, step_of(sides[1]), max(height, width) / SIDE_PX)
    to_reference = np.diag([step, step, 1.0])
    columns, rows = (np.arange(int(side / step), dtype=np.float32) + 0.5 for side in (width, height))
    places = np.stack(np.meshgrid(columns * step, rows * step), axis=-1)
    tiles = [cut(side, places) for side in sides]
    valid = [cut_mask(side, places) for side in sides]
    images = [
        WorkingImage(np.moveaxis(tile, -1, 0) * seen, seen, np.eye(3)) for tile, seen in zip(tiles, valid, strict=True)
    ]
    return images, to_reference


def realigned(images: list[WorkingImage], matchers: dict) -> dict:
    """Return what is found of a pair, and its `correction` (3, 3) of the frame, moving to reference, where trusted."""
    context = MatchContext(REACH_PX, SPACING_PX, SEED)
    found = [_sure(matcher.match(*images, context)) for matcher in matchers.values()]
    row = {"points": [len(points) for points in found], "trusted": False}
    if min(row["points"]) < LEAST_POINTS:
        return row
    places = _places(images)
    try:
        both = TilePoints.joined(found)
        row["family"] = choose_transform(*_columns(both), FAMILIES_TRIED, THRESHOLD_PX, SEED).name
        fits = [_fit(points, row["family"]) for points in found]
        halves = [[_fit(half, row["family"]) for half in _halves(points)] for points in found]
    except DegenerateError as error:
        return {**row, "reason": str(error)}
    row["between_px"] = _apart(*fits, places)
    row["halves_px"] = [_apart(*pair, places) for pair in halves]
    correction = np.mean(fits, axis=0)
    row["offset_px"] = _apart(correction, np.eye(3), places)
    row["trusted"] = max(row["between_px"], *row["halves_px"]) < AGREED_PX
    return {**row, "correction": correction.tolist()} if row["trusted"] else row


def _sure(points: TilePoints) -> TilePoints:
    return points.take(points.confidence >= LEAST_CONFIDENCE)


def _columns(points: TilePoints) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    return points.moving_xy, points.reference_xy, points.confidence


def _fit(points: TilePoints, family: str) -> np.ndarray:
    """Return the (3, 3) that a matcher's points agree on."""
    fit = fit_robust(*_columns(points), FAMILIES[family], THRESHOLD_PX, SEED)
    return fit.transform.matrix / fit.transform.matrix[2, 2]


def _halves(points: TilePoints) -> list[TilePoints]:
    labels = blocks(points.reference_xy, HALVES)
    return [points.take(labels % 2 == half) for half in (0, 1)]


def _places(images: list[WorkingImage]) -> np.ndarray:
    """Return (N, 2) places all over what both images show."""
    shown = np.argwhere(images[0].valid & images[1].valid)[:, ::-1] + 0.5
    low, high = shown.min(axis=0), shown.max(axis=0)
    grid = itertools.product(*(np.linspace(a, b, PLACES) for a, b in zip(low, high, strict=True)))
    return np.array(list(grid))


def _apart(one: np.ndarray, other: np.ndarray, places: np.ndarray) -> float:
    """Return by how far two matrices put places apart, root mean square."""
    gaps = frames.apply(one, places) - frames.apply(other, places)
    return round(float(np.sqrt((gaps**2).sum(axis=1).mean())), 3)


def rows(libraries: dict[str, Library], matchers: dict, done: set) -> Iterator[dict]:
    """Yield a row of each pair that is not among `done`, (folder, id)."""
    groups = [
        [(folder, library, pair) for part in (library.training, library.held_back) for pair in part.get(category, ())]
        for folder, library in libraries.items()
        for category in sorted({*library.training, *library.held_back})
    ]
    for folder, library, pair in filter(None, itertools.chain(*itertools.zip_longest(*map(_spread, groups)))):
        if (folder, pair.name) not in done:
            images, to_reference = in_one_frame(library, pair)
            row = realigned(images, matchers)
            if "correction" in row:
                frame = to_reference @ np.array(row.pop("correction")) @ np.linalg.inv(to_reference)
                row["matrix"] = (frame @ pair.matrix).round(6).tolist()
            yield {"folder": folder, "id": pair.name, "category": pair.category, **row}


def _spread(group: list) -> list:
    """Return a group in an order whose beginning is a sample of all of it: neighbours show one place."""
    order = np.random.default_rng(SEED).permutation(len(group))
    return [group[k] for k in order]


def table(found: list[dict]) -> str:
    """Return how many pairs of a kind are trusted, and by how far those are off, as a Markdown table."""
    lines = ["| pairs | category | looked at | trusted | shift alone | off, median (px) | 75 % | 95 % |"]
    lines.append("|---|---|---|---|---|---|---|---|")
    for kind in dict.fromkeys((row["folder"], row["category"]) for row in found):
        mine = [row for row in found if (row["folder"], row["category"]) == kind]
        trusted = [row for row in mine if row["trusted"]]
        shifts = sum(row["family"] == "shift" for row in trusted)
        off = np.percentile([row["offset_px"] for row in trusted], (50, 75, 95)) if trusted else [np.nan] * 3
        share = f"{len(trusted)} ({100 * len(trusted) / len(mine):.0f} %)"
        cells = [*kind, str(len(mine)), share, str(shifts), *(f"{value:.2f}" for value in off)]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Realign what is not done yet and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, nargs="+", default=[SHARED])
    parser.add_argument("--out", type=Path, default=Path("build/realigned.jsonl"), help="one line a pair")
    parser.add_argument("--most", type=int, help="pairs to look at in this run")
    chosen = parser.parse_args(arguments)
    chosen.out.parent.mkdir(parents=True, exist_ok=True)
    found = list(map(json.loads, chosen.out.read_text().splitlines())) if chosen.out.exists() else []
    matchers = {name: find(name).create(arrays_for("cpu")) for name in MATCHERS}
    done = {(row["folder"], row["id"]) for row in found}
    libraries = {path.name: Library.open(path) for path in chosen.data}
    with chosen.out.open("a", encoding="utf-8") as out:
        for row in itertools.islice(rows(libraries, matchers, done), chosen.most):
            out.write(json.dumps(row) + "\n")
            out.flush()
            found.append(row)
    sys.stdout.write(table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
