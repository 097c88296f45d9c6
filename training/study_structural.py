"""How well the structural matcher converges from a perturbed truth, and what its confidence is worth.

    python -m crosstie.training.study_structural converge  ../shared/evaluation/pairs.json [--per-category 10]
    python -m crosstie.training.study_structural calibrate ../shared/training/pairs.json

`converge` starts each pair at its true transform times a random similarity (12 px, 3 degrees, 6 %) and lets match and
fit take turns. `calibrate` fits confidence's weights on training pairs, right and wrong places, and prints them with
out-of-fold figures (folds over scenes).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import DegenerateError
from ..core.geometry import frames
from ..core.geometry.choose import choose_transform
from ..core.matching import MatchContext, WorkingImage
from ..core.raster.reader import Reader
from ..core.request import RasterSource
from ..models.arrays import arrays_for
from ..models.structural import matcher as structural
from ..models.structural.confidence import EVIDENCE, evidence_of
from .logistic import fit_logistic

ALL = ("shift", "similarity", "affine", "projective")
SCHEDULE = (
    (2.0, 14.0, 16.0, ("similarity",)),
    (1.0, 8.0, 16.0, ("similarity", "affine")),
    (1.0, 5.0, 16.0, ALL),
)
"""Reference px a pixel, radius and spacing in pixels of the level, families to choose among."""
START = (12.0, 3.0, 0.06)
SAMPLES = (
    (2.0, 14.0, (12.0, 3.0, 0.06)),
    (1.5, 10.0, (8.0, 2.0, 0.04)),
    (1.0, 8.0, (4.0, 1.0, 0.02)),
    (1.0, 5.0, (2.0, 0.4, 0.008)),
)
"""What confidence is calibrated on: step, radius and perturbation."""
INLIER_PX = 3.0


@dataclass(frozen=True)
class Pair:
    """A pair with its truth."""

    id: str
    category: str
    reference: WorkingImage
    moving: WorkingImage
    matrix: np.ndarray
    check_points: np.ndarray
    """(N, 4): moving x, y and reference x, y."""


def load(path: Path, per_category: int) -> Iterator[Pair]:
    """Return the pairs of a manifest, at most `per_category` of each (0: all), evenly picked."""
    groups = defaultdict(list)
    for entry in json.loads(path.read_text())["pairs"]:
        groups[entry["category"]].append(entry)
    for entries in groups.values():
        n = min(per_category or len(entries), len(entries))
        for i in np.linspace(0, len(entries) - 1, n).astype(int):
            yield _pair(entries[i], path.parent)


def _pair(entry, folder: Path) -> Pair:
    reference, moving = (_read(folder / entry[side]) for side in ("reference", "moving"))
    matrix = np.array(entry["matrix"], float)
    points = np.array(entry.get("check_points") or _grid(matrix, moving.shape, reference.shape), float)
    return Pair(entry["id"], entry["category"], reference, moving, matrix, points)


def _read(path: Path) -> WorkingImage:
    with Reader(RasterSource(str(path)), (), ()) as reader:
        width, height = reader.raster.width, reader.raster.height
        return reader.read((0, 0, width, height), (height, width))


def _grid(matrix, moving_shape, reference_shape):
    x, y = (np.linspace(0, side, 12)[1:-1] for side in moving_shape[::-1])
    there = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    here = frames.apply(matrix, there)
    inside = (here > 0).all(axis=1) & (here < reference_shape[::-1]).all(axis=1)
    return np.hstack([there, here])[inside]


def perturbed(pair: Pair, amount, rng) -> np.ndarray:
    """Return the true matrix times a random similarity about the reference's centre."""
    shift_px, rotation_deg, scale = amount
    centre = np.array(pair.reference.shape[::-1]) / 2
    angle, length = rng.uniform(0, 2 * np.pi), shift_px * np.sqrt(rng.uniform())
    wrong = frames.similarity(np.exp(rng.uniform(-scale, scale)), rng.uniform(-rotation_deg, rotation_deg))
    there = centre + length * np.array([np.cos(angle), np.sin(angle)])
    return frames.shift(*there) @ wrong @ frames.shift(*-centre) @ pair.matrix


def tiles(a, reference: WorkingImage, moving: WorkingImage, matrix, step: float):
    """Return the reference at `step`, the moving image in its frame, and the matrix from native to that frame."""
    shape = tuple(max(8, round(side / step)) for side in reference.shape)
    to_native = frames.scaling(reference.shape[1] / shape[1], reference.shape[0] / shape[0])
    back = np.linalg.inv(matrix) @ to_native
    shrink = np.sqrt(abs(np.linalg.det(frames.local_linear(back, np.array(shape[::-1]) / 2))))
    small = tuple(max(8, round(side / max(shrink, 1.0))) for side in moving.shape)
    to_small = frames.scaling(small[1] / moving.shape[1], small[0] / moving.shape[0])
    here = _image(a, a.resize(_stack(a, reference), shape), to_native)
    there = a.warp(a.resize(_stack(a, moving), small), (to_small @ back)[None], shape)[0]
    return here, _image(a, there, to_native), np.linalg.inv(to_native)


def _stack(a, image: WorkingImage):
    return a.asarray(np.concatenate([image.pixels * image.valid, image.valid[None].astype(np.float32)]))


def _image(a, stack, to_native) -> WorkingImage:
    stack = a.to_numpy(stack)
    valid = stack[-1] > 0.99
    return WorkingImage(np.ascontiguousarray(stack[:-1] * valid, np.float32), valid, to_native)


def error_px(pair: Pair, transform) -> float:
    """Return the root mean square error over the check points."""
    off = transform(pair.check_points[:, :2]) - pair.check_points[:, 2:]
    return float(np.sqrt(np.nan_to_num((off**2).sum(axis=1), nan=1e6).mean()))


def converge(path: Path, per_category: int, library: str) -> None:
    """Print, for each category, the errors after each pass of SCHEDULE and the final success rates."""
    a = arrays_for(library)
    matcher = structural.StructuralMatcher(a)
    errors, seconds = defaultdict(list), []
    for pair in load(path, per_category):
        rng = np.random.default_rng(zlib.crc32(pair.id.encode()))
        matrix = perturbed(pair, START, rng)
        row = [error_px(pair, lambda xy, m=matrix: frames.apply(m, xy))]
        for step, radius, spacing, families in SCHEDULE:
            reference, moving, to_level = tiles(a, pair.reference, pair.moving, matrix, step)
            start = time.process_time()
            found = matcher.match(reference, moving, MatchContext(radius, spacing))
            seconds.append(time.process_time() - start)
            there = frames.apply(np.linalg.inv(to_level @ matrix), found.moving_xy)
            here = frames.apply(reference.to_native, found.reference_xy)
            try:
                choice = choose_transform(there, here, found.confidence, families, INLIER_PX * step, 0)
                matrix = choice.fit.transform.matrix
            except DegenerateError as error:
                print(pair.id, error, file=sys.stderr)
            row.append(error_px(pair, lambda xy, m=matrix: frames.apply(m, xy)))
        errors[pair.category].append(row)
    for category, rows in errors.items():
        rows = np.array(rows)
        rates = "  ".join(f"SR@{t} {100 * (rows[:, -1] <= t).mean():3.0f} %" for t in (1, 2, 3, 5, 10))
        print(f"{category:9s} {len(rows):3d} pairs  median px {np.median(rows, axis=0).round(2)}  {rates}")
    print(f"median {np.median(seconds):.2f} s of processor a match")


def calibrate(path: Path, per_category: int, library: str) -> None:
    """Print the weights of EVIDENCE for each window size, with out-of-fold calibration."""
    a = arrays_for(library)
    pairs = [p for p in load(path, per_category) if p.category != "nir"]
    samples = [list(_samples(a, pairs, k)) for k in range(len(pairs))]
    for size in range(len(structural.WINDOWS_PX)):
        rows = [(k, *views[size]) for k, drawn in enumerate(samples) for views in drawn]
        fold = np.concatenate([np.full(len(y), k % 5) for k, _, y in rows])
        evidence, right = (np.concatenate(column) for column in list(zip(*rows))[1:])
        unseen = np.empty(len(right))
        for f in range(5):
            weights = _logistic(evidence[fold != f], right[fold != f])
            unseen[fold == f] = _chance(evidence[fold == f], weights)
        weights = _logistic(evidence, right)
        print(f"window {structural.WINDOWS_PX[size]:.0f} px: {len(right)} matches, {100 * right.mean():.0f} % right,")
        print(f"  out-of-fold calibration error {calibration_error(unseen, right):.3f}, by tenths:")
        print("  " + ", ".join(f"{p:.2f}: {q:.2f}" for p, q in _tenths(unseen, right)))
        print("  " + ", ".join(f"{name} {w:.4g}" for name, w in zip((*EVIDENCE, "constant"), weights)))


def _samples(a, pairs: list[Pair], k: int):
    """Yield, for right and wrong places, the evidence and truth of each window size."""
    pair, rng = pairs[k], np.random.default_rng(k)
    stranger = next(p for p in pairs[k + 1 :] + pairs if p.category == pair.category and p is not pair)
    for number, (step, radius, amount) in enumerate(SAMPLES):
        matrix = perturbed(pair, amount, rng)
        for moving in [pair.moving] + [stranger.moving] * (number % 2 == 0):
            reference, seen, to_level = tiles(a, pair.reference, moving, matrix, step)
            truth = to_level @ pair.matrix @ np.linalg.inv(to_level @ matrix)
            views = structural.looks_at(a, reference, seen, MatchContext(radius, 16.0))
            yield [_judged(view, _searched(radius), truth, moving is pair.moving) for view in views]


def _searched(radius: float) -> int:
    return structural.radius_of(MatchContext(radius, 16.0))


def _judged(view, radius, truth, same_place: bool):
    off = frames.apply(truth, view.moving_xy) - view.moving_xy - view.peaks.displacement
    return evidence_of(view, radius), (np.linalg.norm(off, axis=1) < 3.0) & same_place


def _chance(evidence, weights):
    return 1 / (1 + np.exp(-(evidence @ weights[:-1] + weights[-1])))


def _logistic(evidence, right, ridge: float = 1e-3) -> np.ndarray:
    """Return weights and a constant, fitted on standardised evidence."""
    mean, spread = evidence.mean(axis=0), evidence.std(axis=0) + 1e-9
    columns = np.column_stack([(evidence - mean) / spread, np.ones(len(evidence))])
    weights = fit_logistic(columns, right, ridge * len(right))
    inner = weights[:-1] / spread
    return np.append(inner, weights[-1] - inner @ mean)


def _tenths(chance, right):
    bins = np.minimum((chance * 10).astype(int), 9)
    return [(chance[bins == k].mean(), right[bins == k].mean()) for k in range(10) if (bins == k).sum() > 20]


def calibration_error(chance, right, bins: int = 15) -> float:
    """Return the expected calibration error: mean distance of promised and kept chances, by bins of equal width."""
    number = np.minimum((chance * bins).astype(int), bins - 1)
    held = [number == k for k in range(bins) if (number == k).any()]
    return float(sum(abs(chance[h].mean() - right[h].mean()) * h.mean() for h in held))


def main() -> None:
    """Run one of the studies."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("study", choices=("converge", "calibrate"))
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--per-category", type=int, default=0, help="pairs of each category (0: all)")
    parser.add_argument("--device", default="cpu", choices=("cpu", "cuda", "numpy"))
    args = parser.parse_args()
    {"converge": converge, "calibrate": calibrate}[args.study](args.manifest, args.per_category, args.device)


if __name__ == "__main__":
    main()
