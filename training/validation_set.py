"""Make a set of pairs with known truth from aligned training pairs, shaped like the project's evaluation set.

    .venv/bin/python training/validation_set.py ../shared/training/pairs.json build/validation --pairs 240 --seed 1

Writes images, `pairs.json` and `negatives.json` (two different places of one category) for `crosstie evaluate`.
Rotation is any, scale 0.6 to 1.7, a third is affine or projective, a quarter has moving and reference swapped.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np

sys.path.append(str(Path(__file__).resolve().parents[2]))
from crosstie.core.geometry import frames  # noqa: E402

GRID = np.linspace(0.1, 0.9, 6)


def draw_matrix(rng: np.random.Generator, shape: tuple[int, int]) -> tuple[np.ndarray, tuple[int, int], str]:
    """Return (reference to moving px matrix, moving (rows, cols), kind of deformation)."""
    rows, cols = shape
    scale = np.exp(rng.uniform(np.log(0.6), np.log(1.7)))
    matrix = frames.similarity(scale, rng.uniform(0, 360)) @ frames.shift(-cols / 2, -rows / 2)
    kind = rng.choice(["similarity", "affine", "projective"], p=[2 / 3, 1 / 6, 1 / 6])
    if kind == "affine":
        linear = np.eye(3)
        linear[:2, :2] += rng.uniform(-0.08, 0.08, (2, 2))
        matrix = linear @ matrix
    if kind == "projective":
        tilt = np.eye(3)
        tilt[2, :2] = rng.uniform(-0.12, 0.12, 2) / (scale * max(shape))
        matrix = tilt @ matrix
    there = frames.apply(matrix, frames.corners(shape))
    size = np.ceil(np.ptp(there, axis=0)).astype(int)
    return frames.shift(*-there.min(axis=0)) @ matrix, (int(size[1]), int(size[0])), str(kind)


def warp(image: np.ndarray, matrix: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return `image` resampled by a matrix from its pixels to new ones (outer-corner frames), black outside."""
    centred = frames.shift(-0.5, -0.5) @ matrix @ frames.shift(0.5, 0.5)
    shrink = 1 / np.sqrt(abs(np.linalg.det(matrix[:2, :2])))
    if shrink > 1.2:
        image = cv2.GaussianBlur(image, (0, 0), 0.4 * shrink)
    return cv2.warpPerspective(image, centred, shape[::-1], flags=cv2.INTER_CUBIC, borderValue=0)


def make_pair(pair: dict, root: Path, out: Path, name: str, rng: np.random.Generator) -> dict:
    """Write both images of a warped pair; return its row of the manifest."""
    reference, moving = (cv2.imread(str(root / pair[side])) for side in ("reference", "moving"))
    aligned = np.array(pair["matrix"], float)
    if rng.random() < 0.25:
        reference, moving, aligned = moving, reference, np.linalg.inv(aligned)
    to_moving, shape, kind = draw_matrix(rng, moving.shape[:2])
    matrix = aligned @ np.linalg.inv(to_moving)
    for side, image in (("reference", reference), ("moving", warp(moving, to_moving, shape))):
        cv2.imwrite(str(out / f"{name}_{side}.jpg"), image, [cv2.IMWRITE_JPEG_QUALITY, 95])
    return {
        "id": name,
        "scene": pair["id"],
        "category": pair["category"],
        "deformation": kind,
        "reference": f"{name}_reference.jpg",
        "moving": f"{name}_moving.jpg",
        "matrix": matrix.tolist(),
        "check_points": check_points(matrix / matrix[2, 2], shape, reference.shape[:2]),
    }


def check_points(matrix: np.ndarray, moving_shape, reference_shape) -> list:
    """Return [moving x, y, reference x, y] rows on a grid of the reference, inside both images."""
    rows, cols = reference_shape
    grid = np.stack(np.meshgrid(GRID * cols, GRID * rows), axis=-1).reshape(-1, 2)
    moving = frames.apply(np.linalg.inv(matrix), grid)
    inside = (moving > 0).all(axis=1) & (moving[:, 0] < moving_shape[1]) & (moving[:, 1] < moving_shape[0])
    return np.c_[moving, grid][inside].round(3).tolist()


def negatives(pairs: list[dict], count: int, rng: np.random.Generator) -> list[dict]:
    """Return pairs of two different places of one category."""
    groups = defaultdict(list)
    for pair in pairs:
        groups[pair["category"]].append(pair)
    rows = []
    while len(rows) < count:
        group = groups[rng.choice(list(groups))]
        a, b = rng.choice(len(group), 2, replace=False)
        if group[a]["scene"] == group[b]["scene"]:
            continue
        rows.append(
            {
                "id": f"negative_{len(rows) + 1:03d}",
                "scene": group[a]["scene"],
                "category": group[a]["category"],
                "reference": group[a]["reference"],
                "moving": group[b]["moving"],
            }
        )
    return rows


def main() -> None:
    """Write the set."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--pairs", type=int, default=240)
    parser.add_argument("--negatives", type=int, default=240)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(chosen.seed)
    groups = defaultdict(list)
    for pair in json.loads(chosen.manifest.read_text())["pairs"]:
        groups[pair["category"]].append(pair)
    made = []
    for i in range(chosen.pairs):
        group = groups[sorted(groups)[i % len(groups)]]
        pair = group[rng.integers(len(group))]
        made.append(make_pair(pair, chosen.manifest.parent, chosen.out, f"{pair['category']}_{i:03d}", rng))
    (chosen.out / "pairs.json").write_text(json.dumps({"pairs": made}))
    (chosen.out / "negatives.json").write_text(json.dumps({"pairs": negatives(made, chosen.negatives, rng)}))


if __name__ == "__main__":
    main()
