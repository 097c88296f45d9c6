"""What camera models give before anything is trained: tables on the two scenes with RPCs.

    python -m crosstie.training.study_epimask affine
    python -m crosstie.training.study_epimask sift
    python -m crosstie.training.study_epimask match --matcher structural
    python -m crosstie.training.study_epimask match --matcher structural --unmasked
    python -m crosstie.training.study_epimask views --land orchard

`affine`: residual of the affine approximation against patch size. `sift` and `match`: matches, the share within 1 px of
the epipolar line after a shift-only bias compensation, half-spread (the median distance), 64-px cells of the overlap
with a match; on the scenes as they are and with the second one made strange (contrast inverted by segments, speckle,
half resolution). Distances are in px of the first scene. `views`: the same matcher with the mask and without, on
simulated views (stored seeds), against the truth by point on the ground: per cent of the matches, means over the pairs
with 95 % intervals. Wrong along or across: further than 3 px from the truth, and up to or more than 2 px from its line.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from ..core.errors import CrosstieError
from ..core.geometry.affine_camera import affine_pair, patch_boxes, volume
from ..core.geometry.epipolar import from_cameras
from ..core.geometry.matrix import Shift
from ..core.registration.image_pair import ImagePair
from ..core.registration.run_context import RunContext
from ..core.request import MatchRequest, RasterSource
from ..core.stereo.intersection import fit_bias, intersect
from ..core.stereo.stereo import StereoSettings, match_stereo
from ..models.arrays import arrays_for
from ..models.registry import find
from .interval import mean_within
from .rpc_scenes import HEIGHTS_M, SEEDS, SHARED, View, open_view, strange
from .views.figures import SHARES, figures, found_on, on_lines
from .views.land import KINDS
from .views.other import by_another
from .views.source import window
from .views.tiles import TileRecipe, tiles_of, view_pair

CELL_PX = 64
KEYPOINTS, RATIO = 8000, 0.7


def affine_rows(reference: View, moving: View) -> list[str]:
    """Return a row a patch size: residual of the cameras and of the epipolar lines, px, over two ranges of height."""
    rows = ["| patch px | cameras, 600 m | epipolar, 600 m | cameras, whole range | epipolar, whole range |"]
    rows.append("|---|---|---|---|---|")
    ranges = (HEIGHTS_M, tuple(reference.camera.heights))
    for side in (1024, 512, 256, 128, 64):
        figures = [f"{value:.3f}" for heights in ranges for value in _residuals(reference, moving, side, heights)]
        rows.append(f"| {side} | " + " | ".join(figures) + " |")
    return rows


def _residuals(reference: View, moving: View, side: float, heights) -> tuple[float, float]:
    """Return the largest residual of the affine cameras, and distance of true pairs from the epipolar lines."""
    worst, off = 0.0, 0.0
    for box in patch_boxes((0, 0, *reference.size), side):
        pair = affine_pair(reference.camera, moving.camera, box, heights)
        worst = max(worst, pair.residual_px)
        places = volume(reference.camera, box, heights, (6, 6, 6))
        pixels = reference.camera.project(places), moving.camera.project(places)
        off = max(off, float(from_cameras(pair, heights).distance(*pixels).max()))
    return worst, off


def sift(reference: View, moving: View):
    """Return the (N, 2) px of both images that SIFT matches by the ratio test."""
    detector = cv2.SIFT_create(KEYPOINTS)
    (kept_a, words_a), (kept_b, words_b) = (detector.detectAndCompute(v.grey, None) for v in (reference, moving))
    found = (p for p in cv2.BFMatcher().knnMatch(words_a, words_b, k=2) if len(p) == 2)
    good = [a for a, b in found if a.distance < RATIO * b.distance]
    here = np.array([kept_a[m.queryIdx].pt for m in good]).reshape(-1, 2) + 0.5
    return here, np.array([kept_b[m.trainIdx].pt for m in good]).reshape(-1, 2) + 0.5


def row(name: str, reference: View, moving: View, here, there, seconds: float, truth=None) -> str:
    """Return the figures of matches as a row of the table."""
    scale = 2.0 if reference.size[0] > 1.5 * moving.size[0] else 1.0
    none = Shift.of(np.eye(3))
    raw = intersect(reference.camera, moving.camera, none, here, there, sum(HEIGHTS_M) / 2)
    text = f"| {name} | {len(here)} | "
    try:
        bias = fit_bias(moving.camera, raw, there, "shift", 1.0)
    except CrosstieError:
        return text + "no bias | | | | |"
    seen = intersect(reference.camera, moving.camera, bias, here, there, raw.heights_m)
    off = np.nan_to_num(np.abs(seen.across_px), nan=np.inf) * scale
    cells, all_cells = covered(here[off < 1], reference, moving)
    text += f"{100 * (off < 1).mean():.1f} % | {np.median(off):.3f} | {100 * cells / all_cells:.0f} % | "
    right = "" if truth is None else f"{100 * right_share(truth, here, seen):.1f} %"
    return text + f"{right} | {seconds:.0f} |"


def covered(xy, reference: View, moving: View) -> tuple[int, int]:
    """Return how many cells of the overlap hold a point, and how many there are."""
    axes = [np.arange(side // CELL_PX) * CELL_PX + CELL_PX / 2 for side in reference.size]
    centres = np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2)
    seen = np.zeros(len(centres), bool)
    for height in np.linspace(*HEIGHTS_M, 7):
        there = moving.camera.project(reference.camera.locate(centres, height))
        seen |= (there > 0).all(axis=1) & (there < moving.size).all(axis=1)
    holding = {tuple(c) for c in np.floor(xy / CELL_PX).astype(int)}
    return sum(tuple(c) in holding for c in np.floor(centres[seen] / CELL_PX).astype(int)), int(seen.sum())


def right_share(truth, here, seen) -> float:
    """Return the share of heights within 2 px of parallax of a surface matched in the clean scenes."""
    off = np.abs(seen.heights_m - truth.height_at(here)) * seen.px_per_m * (truth.camera is not None)
    return float((off < 2.0 * seen.px_per_m / np.median(seen.px_per_m)).mean())


VIEW_SEED = 5000
"""Of the first simulated pair that figures are given for."""


def views_rows(chosen) -> list[str]:
    """Return a row a search, and one with what the mask adds: means over simulated pairs with 95 % intervals."""
    matcher, found, seconds = _matcher(chosen), {name: [] for name in SEARCHES}, dict.fromkeys(SEARCHES, 0.0)
    for seed in range(VIEW_SEED, VIEW_SEED + chosen.pairs):
        for name, row, lasted in searched(matcher, simulated_tiles(seed, chosen), chosen.radius_px):
            found[name].append(row)
            seconds[name] += lasted / chosen.pairs
    rows = ["| search | matches | " + " | ".join(SHARES) + " | s |", "|---|---|" + "---|" * len(SHARES) + "---|"]
    for name, figured in found.items():
        shares = " | ".join(within([row[share] for row in figured]) for share in SHARES)
        matches = np.mean([row["matches"] for row in figured])
        rows.append(f"| {name} | {matches:.0f} | {shares} | {seconds[name]:.1f} |")
    masked, free = (found[name] for name in SEARCHES[:2])
    gains = (within([a[share] - b[share] for a, b in zip(masked, free)], "+") for share in SHARES)
    return [*rows, "| the mask's gain | | " + " | ".join(gains) + " | |"]


SEARCHES = "along lines", "all around", "all around, then those off the lines left out"


def searched(matcher, tiles, radius_px: float):
    """Yield SEARCHES with their figures and seconds; the third looks at the matches of the second."""
    for name, masked in zip(SEARCHES, (True, False)):
        start = time.perf_counter()
        found = found_on(matcher, tiles, masked, radius_px)
        lasted = time.perf_counter() - start
        yield name, figures(found, tiles), lasted
    yield SEARCHES[2], figures(on_lines(found, tiles), tiles), lasted


def simulated_tiles(seed: int, chosen):
    """Return a seed's tiles as the arguments want them."""
    recipe = TileRecipe(chosen.size_px, relief_m=chosen.relief_m, kind=chosen.land, noise=chosen.noise)
    pair = view_pair(seed, recipe)
    if chosen.other:
        pair = replace(pair, moving=replace(pair.moving, image=by_another(pair.moving.image, seed)))
    tiles, away = tiles_of(pair, recipe), np.random.default_rng((seed, 5)).uniform(-1, 1) * chosen.height_off_px
    return along_lines(tiles, away) if chosen.height_off_px else tiles


def along_lines(tiles, px: float):
    """Return tiles of which the moving one was brought over the reference at another height, in whole px."""
    c, d = tiles.epipolar.coefficients[2:4]
    step = np.round(px * np.array([-d, c]) / np.hypot(c, d)).astype(int)
    return window(tiles, 0, 0, len(tiles.known), step)


def within(shares, sign: str = "") -> str:
    """Return the mean of shares in per cent, and its 95 % interval over the pairs."""
    mean, low, high = (100 * value for value in mean_within(shares))
    return f"{mean:{sign}.1f} ({low:{sign}.0f} to {high:{sign}.0f})"


def matched(matcher, reference: View, moving: View, settings: StereoSettings):
    """Return what `match_stereo` finds, and seconds."""
    start = time.perf_counter()
    with ImagePair(MatchRequest(RasterSource(str(moving.path)), RasterSource(str(reference.path)))) as pair:
        found = match_stereo(RunContext(pair, matcher), settings)
    return found, time.perf_counter() - start


def pairs(folder: Path, seeds):
    """Yield the name and the second scene of each pair: as it is, then strange by each seed."""
    second = SHARED / "img_02.tif"
    yield "as they are", open_view(second)
    for seed in seeds:
        yield f"strange, seed {seed}", open_view(strange(second, folder / f"strange_{seed}.tif", seed))


HEAD = "| scenes | matches | within 1 px | half-spread px | cells | right heights | s |\n|---|---|---|---|---|---|---|"


def main() -> int:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("affine", "sift", "match", "views"))
    parser.add_argument("--pairs", type=int, default=12, help="simulated pairs")
    parser.add_argument("--land", choices=KINDS, default="city", help="that is simulated")
    parser.add_argument("--other", action="store_true", help="show simulated moving views as another sensor might")
    parser.add_argument("--relief-m", type=float, default=30.0, help="of the simulated land")
    parser.add_argument(
        "--radius-px", type=float, default=0.0, help="to search at least; 0: as far as heights can lead"
    )
    parser.add_argument("--noise", type=float, default=0.02, help="of the simulated views")
    parser.add_argument(
        "--height-off-px", type=float, default=0.0, help="parallax by which the tiles' height is off, at most"
    )
    parser.add_argument("--size-px", type=int, default=192, help="of the simulated views")
    parser.add_argument("--matcher", default="structural")
    parser.add_argument("--ground", type=float, nargs=2, help="heights to sweep; else all that the RPCs allow")
    parser.add_argument("--weights", type=Path, help="of epimask, in place of those that ship")
    parser.add_argument("--unmasked", action="store_true", help="search all around instead of along epipolar lines")
    parser.add_argument("--bias", choices=("shift", "affine"), default="shift")
    parser.add_argument("--spacing-px", type=float, default=StereoSettings.spacing_px)
    parser.add_argument("--seeds", type=int, nargs="*", default=list(SEEDS))
    chosen = parser.parse_args()
    if chosen.what == "views":
        sys.stdout.write("\n".join(views_rows(chosen)) + "\n")
        return 0
    reference = open_view(SHARED / "img_01.tif")
    if chosen.what == "affine":
        sys.stdout.write("\n".join(affine_rows(reference, open_view(SHARED / "img_02.tif"))) + "\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(HEAD + "\n")
        for line in _lines(chosen, reference, Path(folder)):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()
    return 0


def _matcher(chosen):
    """Return the matcher that the arguments name."""
    if chosen.weights is None:
        return find(chosen.matcher).create(arrays_for("cpu"))
    from ..models import weights
    from ..models.epimask.matcher import EpimaskMatcher, load_network

    return EpimaskMatcher(arrays_for("cpu"), *load_network(weights.parse(chosen.weights.read_bytes())))


def _lines(chosen, reference: View, folder: Path):
    ground = None if chosen.ground is None else tuple(chosen.ground)
    settings = StereoSettings(ground, bias=chosen.bias, spacing_px=chosen.spacing_px, masked=not chosen.unmasked)
    matcher = None if chosen.what == "sift" else _matcher(chosen)
    truth = None
    for name, moving in pairs(folder, chosen.seeds):
        if matcher is None:
            start = time.perf_counter()
            here, there = sift(reference, moving)
            yield row(name, reference, moving, here, there, time.perf_counter() - start, truth)
            continue
        try:
            found, seconds = matched(matcher, reference, moving, settings)
        except CrosstieError as error:
            yield f"| {name} | refused: {error} | | | | | |"
            continue
        truth = truth or found.transform.ground
        yield row(name, reference, moving, found.points.reference_xy, found.points.moving_xy, seconds, truth)


if __name__ == "__main__":
    sys.exit(main())
