"""Measure `cstf`: its keypoints, speed, memory, and what its probabilities are worth.

python -m crosstie.training.study_cstf keypoints ../shared/evaluation/pairs.json
python -m crosstie.training.study_cstf zoom ../shared/evaluation/pairs.json
python -m crosstie.training.study_cstf calibration ../shared/evaluation/pairs.json
python -m crosstie.training.study_cstf speed ../shared/evaluation/pairs.json --limit 6
python -m crosstie.training.study_cstf parts --minutes 5 --out build/cstf-parts
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
import torch

from ..core.geometry import frames
from ..core.matching import MatchContext, WorkingImage
from ..models import weights
from ..models.arrays import arrays_for
from ..models.blocks.structure import StructureFrontEnd
from ..models.cstf.keypoints import response, spread
from ..models.cstf.matcher import SHARE, CstfMatcher, load_network
from .cstf import CstfLesson
from .engine.gallery import SHARED
from .engine.sources import Library
from .rig.recipe import Recipe
from .rows import markdown
from .ship import TILE_PX
from .study_dgim import tiles_of
from .study_structural import calibration_error

REACH_PX = 14.0
POINTS_A_TILE = 100
UNSEEN = 30_000
"""First seed of held-back views that nothing was fitted on."""
CLOSE_PX = 3.0
CELL_PX = 32
"""Of the cover's cells."""


def pairs_of(manifest: Path, limit: int) -> list[dict]:
    """Return the manifest's pairs, evenly spread (0: all)."""
    pairs = json.loads(manifest.read_text())["pairs"]
    return [pairs[i] for i in np.linspace(0, len(pairs) - 1, min(limit or len(pairs), len(pairs))).astype(int)]


def structure_keypoints(image: WorkingImage, wanted: int) -> np.ndarray:
    """Return (N, 2) px: what `cstf` asks for."""
    pixels, valid = torch.from_numpy(image.pixels)[None], torch.from_numpy(image.valid.astype(np.float32))[None, None]
    return spread(response(StructureFrontEnd()(pixels, valid))[0], wanted).numpy().astype(float)


def sift_keypoints(image: WorkingImage, wanted: int, even: bool = False) -> np.ndarray:
    """Return (N, 2) px of SIFT's detector: the strongest, or those that the same suppression leaves."""
    grey = (255 * image.pixels.mean(0)).astype(np.uint8)
    mask = cv2.erode(image.valid.astype(np.uint8) * 255, np.ones((5, 5), np.uint8), borderValue=0)
    found = sorted(cv2.SIFT_create(contrastThreshold=0.01).detect(grey, mask), key=lambda k: -k.response)
    xy = np.array([k.pt for k in found]).reshape(-1, 2) + 0.5
    if not even or not len(xy):
        return _first(xy, wanted)
    field = torch.zeros(image.shape)
    col, row = np.minimum(xy.astype(int), np.array(image.shape[::-1]) - 1).T
    field[row, col] = torch.tensor([100.0 * k.response for k in found])
    return spread(field, wanted).numpy().astype(float)


def _first(xy: np.ndarray, wanted: int) -> np.ndarray:
    """Return the first of (N, 2) points, each place once (SIFT gives a place several directions)."""
    _, index = np.unique(xy.round(1), axis=0, return_index=True)
    return xy[np.sort(index)][:wanted]


def grid_keypoints(image: WorkingImage, wanted: int) -> np.ndarray:
    """Return (N, 2) px: a regular grid, which knows nothing of the image."""
    rows, cols = image.shape
    step = np.sqrt(image.valid.sum() / wanted)
    y, x = (np.arange(step / 2, side, step) for side in (rows, cols))
    xy = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    return xy[image.valid[xy[:, 1].astype(int), xy[:, 0].astype(int)]]


DETECTORS: dict[str, Callable] = {
    "structure, even": structure_keypoints,
    "SIFT, strongest": sift_keypoints,
    "SIFT, even": lambda image, wanted: sift_keypoints(image, wanted, even=True),
    "grid": grid_keypoints,
}
ZOOMED = tuple(name for name in DETECTORS if name != "grid")
"""A grid of as many points is the same at any resolution, and says nothing."""


def repeatability(reference: np.ndarray, moving: np.ndarray, seen: np.ndarray, within_px: float) -> float:
    """Return the share of moving keypoints (M, 2), already in reference px, near a reference one (N, 2), per cent."""
    if not len(reference) or not len(moving):
        return 0.0
    inside = (moving >= 0).all(1) & (moving < seen.shape[::-1]).all(1)
    col, row = np.clip(moving, 0, np.array(seen.shape[::-1]) - 1).astype(int).T
    moving = moving[inside & seen[row, col]]
    if not len(moving):
        return float("nan")
    nearest = np.sqrt(((moving[:, None] - reference) ** 2).sum(-1)).min(1)
    return 100.0 * float((nearest < within_px).mean())


def cover(xy: np.ndarray, valid: np.ndarray) -> float:
    """Return the share of the image's cells, those mostly valid, that hold a keypoint, per cent."""
    rows, cols = (-(-side // CELL_PX) for side in valid.shape)
    held = {tuple(cell) for cell in (xy // CELL_PX).astype(int)}
    cells = [(x, y) for y in range(rows) for x in range(cols)]
    worth = [c for c in cells if valid[c[1] * CELL_PX :, c[0] * CELL_PX :][:CELL_PX, :CELL_PX].mean() > 0.5]
    return 100.0 * sum(cell in held for cell in worth) / max(len(worth), 1)


def keypoints(args) -> list[dict]:
    """Return how often detectors find the same places in both modalities, by category."""
    found: dict[tuple[str, str], list] = {}
    for pair in pairs_of(args.manifest, args.limit):
        tiles = tiles_of(pair, args.manifest.parent, REACH_PX, 0)
        for name, detect in DETECTORS.items() if tiles is not None else ():
            reference, moving = detect(tiles.reference, POINTS_A_TILE), detect(tiles.moving, POINTS_A_TILE)
            there = frames.apply(tiles.residual, moving) if len(moving) else moving
            row = (
                repeatability(reference, there, tiles.reference.valid, CLOSE_PX),
                repeatability(reference, there, tiles.reference.valid, 1.5),
                cover(reference, tiles.reference.valid),
            )
            for category in (tiles.category, "all"):
                found.setdefault((category, name), []).append(row)
    return [
        {"category": c, "detector": n, "pairs": len(rows), **dict(zip(("3 px", "1.5 px", "cover"), _means(rows)))}
        for (c, n), rows in sorted(found.items())
    ]


def zoom(args) -> list[dict]:
    """Return how often detectors find the same places in an image and in the same image at half the resolution."""
    found: dict[str, list] = {}
    for pair in pairs_of(args.manifest, args.limit):
        tiles = tiles_of(pair, args.manifest.parent, REACH_PX, 0)
        if tiles is None:
            continue
        fine, coarse = at_two_resolutions(tiles.reference)
        for name in ZOOMED:
            here, there = DETECTORS[name](fine, POINTS_A_TILE), 2 * DETECTORS[name](coarse, POINTS_A_TILE)
            row = [repeatability(here, there, fine.valid, within) for within in (CLOSE_PX, 1.5)]
            found.setdefault(name, []).append(row)
    return [
        {"detector": name, "pairs": len(rows), **dict(zip(("3 px", "1.5 px"), _means(rows)))}
        for name, rows in found.items()
    ]


def at_two_resolutions(image: WorkingImage) -> tuple[WorkingImage, WorkingImage]:
    """Return an image, less a last odd row and column, and the same with pixels twice as large."""
    rows, cols = (side // 2 for side in image.shape)
    pixels, valid = image.pixels[:, : 2 * rows, : 2 * cols], image.valid[: 2 * rows, : 2 * cols]
    smaller = np.stack([cv2.resize(band, (cols, rows), interpolation=cv2.INTER_AREA) for band in pixels])
    whole = np.ascontiguousarray(valid.reshape(rows, 2, cols, 2).all(axis=(1, 3)))
    return (
        WorkingImage(np.ascontiguousarray(pixels), np.ascontiguousarray(valid), np.eye(3)),
        WorkingImage(smaller, whole, np.diag([2.0, 2.0, 1.0])),
    )


def _means(rows: list) -> list[float]:
    return [float(value) for value in np.nanmean(np.array(rows, float), axis=0)]


def held_back(args) -> list[dict]:
    """Return what `calibration` does on held-back pairs, other views than those that chances were fitted on."""
    network, calibrated = load_network(weights.read("cstf"))
    lesson, rows = CstfLesson(start=""), {}
    source = lesson.source(Library.open(args.data), Recipe())
    for kind in source.kinds():
        for seed in range(UNSEEN, UNSEEN + (args.limit or 12)):
            found = lesson.observe(network, source.batch([source.to_calibrate(kind, seed, TILE_PX)]))
            for category in (kind, "all"):
                rows.setdefault(category, []).append((calibrated.confidence(found[:, 0]), found[:, 2] < CLOSE_PX))
    return _calibration_table(rows)


def calibration(args) -> list[dict]:
    """Return, by category, how often matches are right and how far the promised chances are from that."""
    matcher, rows = CstfMatcher(arrays_for("cpu")).ready(), {}
    for pair in pairs_of(args.manifest, args.limit):
        tiles = tiles_of(pair, args.manifest.parent, REACH_PX, 0)
        if tiles is None:
            continue
        found = matcher.match(tiles.reference, tiles.moving, MatchContext(REACH_PX, 16.0))
        error = np.linalg.norm(frames.apply(tiles.residual, found.moving_xy) - found.reference_xy, axis=1)
        for category in (tiles.category, "all"):
            rows.setdefault(category, []).append((found.confidence, error < CLOSE_PX))
    return _calibration_table(rows)


def _calibration_table(rows: dict[str, list]) -> list[dict]:
    table = []
    for category, parts in sorted(rows.items()):
        chance, right = (np.concatenate(column) for column in zip(*parts))
        figures = {"promised": 100 * chance.mean(), "right": 100 * right.mean()}
        table.append({"category": category, "matches": len(right), **_floats(figures)})
        table[-1]["ECE"] = f"{calibration_error(chance, right):.3f}"
    return table


def _floats(values: dict) -> dict:
    return {name: float(value) for name, value in values.items()}


def speed(args) -> list[dict]:
    """Return keypoints a second by spacing, on one thread."""
    torch.set_num_threads(1)
    matcher, table = CstfMatcher(arrays_for("cpu")).ready(), []
    tiles = [tiles_of(pair, args.manifest.parent, REACH_PX, 0) for pair in pairs_of(args.manifest, args.limit)]
    tiles = [t for t in tiles if t is not None]
    for spacing in (32.0, 16.0, 8.0):
        asked, start = 0, time.process_time()
        for t in tiles:
            matcher.match(t.reference, t.moving, MatchContext(REACH_PX, spacing))
            asked += 2 * int(np.ceil(SHARE * t.reference.valid.size / spacing**2))
        seconds = time.process_time() - start
        table.append({"spacing_px": spacing, "keypoints": asked, "cpu_s": seconds, "a second": asked / seconds})
    return table


def memory(args) -> list[dict]:
    """Return what a match of noise takes at most, by the side of the tile; each in a process of its own."""
    table = []
    for side in (256, 512, 1024, 2048):
        with ProcessPoolExecutor(1, get_context("spawn")) as pool:
            points, peak = pool.submit(_match_noise, side).result()
        table.append({"side_px": side, "matches": points, "MB at most": peak})
    return table


def _match_noise(side: int) -> tuple[int, int]:
    torch.set_num_threads(1)
    pixels = cv2.GaussianBlur(np.random.default_rng(0).random((side, side)).astype(np.float32), (0, 0), 2.0)
    pixels = (pixels - pixels.min()) / np.ptp(pixels)
    image = WorkingImage(pixels[None], np.ones((side, side), bool), np.eye(3))
    found = CstfMatcher(arrays_for("cpu")).match(image, image, MatchContext(REACH_PX, 32.0))
    return len(found), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


STUDIES = {
    "keypoints": keypoints, "zoom": zoom, "held-back": held_back, "calibration": calibration, "speed": speed,
    "memory": memory,
}  # fmt: skip


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("study", choices=STUDIES)
    parser.add_argument("manifest", type=Path, nargs="?")
    parser.add_argument("--limit", type=int, default=0, help="pairs to look at, evenly spread (0: all)")
    parser.add_argument("--data", type=Path, default=SHARED)
    args = parser.parse_args()
    sys.stdout.write(markdown(STUDIES[args.study](args)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
