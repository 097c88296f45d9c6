"""Boxes found in one modality, carried to the other: how well they lie there, before and after registration.

    python -m crosstie.training.study_carry ../shared/evaluation/pairs.json --category sar --limit 12

Draws boxes (stored seeds) as a detector would give them on the moving image, registers the pair from the two files
alone, carries the boxes as a vector layer through the saved operation, and compares them with where the manifest's
transform puts them. Before: the same boxes under the true transform as a georeference would have it that is wrong by
30 px, 3 degrees and 4 %.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np
import torch
from osgeo import gdal, ogr
from shapely.geometry import Polygon, box

from ..core.geometry import frames
from ..core.operation.operation import Operation, load_operation, save_operation
from ..core.operation.vectors import VectorOptions, apply_to_vector
from ..core.outcome import Registered
from ..core.raster.grid import RasterGrid
from ..core.raster.source import Raster
from ..core.request import MatchRequest, RasterSource
from ..services.match import match
from .rows import markdown
from .study_cstf import pairs_of

BOXES, SIDES_PX = 40, (12.0, 48.0)
WRONG_PX, WRONG_DEG, WRONG_SCALE = 30.0, 3.0, 1.04
WITHIN_95 = 2.448
"""Standard deviations along one axis within which 95 % of errors in two dimensions lie."""
TRUTH_PX = 1.0
"""How exact the truth of SAR pairs is, in two dimensions (evaluation/README.md)."""

MEASURED = (
    "IoU after", "IoU > 0.5", "error px", "of it common", "sigma px",
    "within 95 %", "without what is common", "with the truth's own",
)  # fmt: skip
"""What is said of a pair that could be registered; the error that its boxes have in common is their mean."""


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("manifest", type=Path)
    parser.add_argument("--category", default="sar")
    parser.add_argument("--limit", type=int, default=12, help="pairs to look at, evenly spread (0: all)")
    parser.add_argument("--matcher", default="auto")
    args = parser.parse_args()
    torch.set_num_threads(1)
    pairs = [pair for pair in pairs_of(args.manifest, 0) if pair["category"] == args.category]
    chosen = np.linspace(0, len(pairs) - 1, min(args.limit or len(pairs), len(pairs))).astype(int)
    rows = [_of_pair(pairs[i], args.manifest.parent, args.matcher, int(i)) for i in chosen]
    sys.stdout.write(markdown(rows + [_summary(rows)]))
    return 0


def _of_pair(pair: dict, root: Path, matcher: str, seed: int) -> dict:
    moving, reference = (RasterSource(str(root / pair[side])) for side in ("moving", "reference"))
    truth, rng = np.array(pair["matrix"], float), np.random.default_rng((17, seed))
    with Raster(moving) as a, Raster(reference) as b:
        sides = RasterGrid.of(a), RasterGrid.of(b)
    boxes = draw_boxes(rng, truth, sides[0].size, sides[1].size)
    true = [_moved(corners, truth) for corners in boxes]
    wrong = _wrong(rng, truth, sides[1].size)
    row = {"pair": pair["id"], "verdict": "rejected", "boxes": len(boxes)}
    row["IoU before"] = _mean_iou([_moved(corners, wrong) for corners in boxes], true)
    outcome = match(MatchRequest(moving, reference, matcher=matcher))
    if not isinstance(outcome, Registered):
        return {**row, **dict.fromkeys(MEASURED, float("nan"))}
    carried, sigma = carry(boxes, Operation(outcome.transform, *sides, outcome.accuracy))
    ious = [_iou(a, b) for a, b in zip(carried, true)]
    off = np.array([[a.centroid.x - b.centroid.x, a.centroid.y - b.centroid.y] for a, b in zip(carried, true)])
    error, apart = np.linalg.norm(off, axis=1), np.linalg.norm(off - off.mean(axis=0), axis=1)
    values = (
        np.mean(ious), 100 * np.mean(np.array(ious) > 0.5), np.sqrt((error**2).mean()),
        np.linalg.norm(off.mean(axis=0)), np.mean(sigma), _held(error, sigma), _held(apart, sigma),
        _held(error, np.hypot(sigma, TRUTH_PX / np.sqrt(2))),
    )  # fmt: skip
    return {**row, "verdict": outcome.verdict, **dict(zip(MEASURED, map(float, values)))}


def _held(error: np.ndarray, sigma: np.ndarray) -> float:
    """Return the percentage of errors, px, within the 95 % radius of their standard deviations."""
    return 100 * float((error < WITHIN_95 * sigma).mean())


def draw_boxes(rng, truth: np.ndarray, moving_size, reference_size) -> list[np.ndarray]:
    """Return (4, 2) corners, moving px, of boxes that lie inside both images."""
    boxes, limit = [], np.array(reference_size, float)
    for _ in range(4000):
        size = rng.uniform(*SIDES_PX, 2)
        low = rng.uniform(0, np.maximum(np.array(moving_size) - size, 1))
        corners = np.array(box(*low, *(low + size)).exterior.coords)[:4]
        there = frames.apply(truth, corners)
        if (there > 0).all() and (there < limit).all():
            boxes.append(corners)
        if len(boxes) == BOXES:
            break
    return boxes


def carry(boxes: list[np.ndarray], operation: Operation) -> tuple[list[Polygon], np.ndarray]:
    """Return the boxes as they come out of a carried layer, reference px, and what it says of their exactness, px."""
    with tempfile.TemporaryDirectory() as folder:
        source, target, saved = (str(Path(folder) / name) for name in ("a.gpkg", "b.gpkg", "operation.json"))
        save_operation(saved, operation)
        made = gdal.GetDriverByName("GPKG").Create(source, 0, 0, 0, gdal.GDT_Unknown)
        layer = made.CreateLayer("boxes", None, ogr.wkbPolygon)
        for corners in boxes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(Polygon(operation.moving.map_from_pixel(corners)).wkb))
            layer.CreateFeature(feature)
        made = layer = feature = None
        apply_to_vector(source, target, load_operation(saved), how=VectorOptions(sigmas=True))
        dataset = gdal.OpenEx(target)
        rings = [(f.GetGeometryRef().GetGeometryRef(0).GetPoints(), f["sigma_px"]) for f in dataset.GetLayer(0)]
    polygons = [Polygon(operation.reference.pixel_from_map(np.array(ring)[:, :2])) for ring, _ in rings]
    return polygons, np.array([sigma for _, sigma in rings], float)


def _moved(corners: np.ndarray, matrix: np.ndarray) -> Polygon:
    return Polygon(frames.apply(matrix, corners))


def _wrong(rng, truth: np.ndarray, size) -> np.ndarray:
    """Return the transform of a georeference as one finds them."""
    angle, centre = rng.uniform(0, 2 * np.pi), np.array(size) / 2
    turn = frames.similarity(WRONG_SCALE, WRONG_DEG * rng.choice([-1, 1]))
    there = centre + WRONG_PX * np.array([np.cos(angle), np.sin(angle)])
    return frames.shift(*there) @ turn @ frames.shift(*-centre) @ truth


def _iou(a: Polygon, b: Polygon) -> float:
    if not (a.is_valid and b.is_valid):
        return 0.0
    both = a.intersection(b).area
    return both / (a.area + b.area - both)


def _mean_iou(some: list[Polygon], others: list[Polygon]) -> float:
    return float(np.mean([_iou(a, b) for a, b in zip(some, others)]))


def _summary(rows: list[dict]) -> dict:
    numbers = [name for name in rows[0] if name not in ("pair", "verdict", "boxes")]
    accepted = sum(row["verdict"] == "accepted" for row in rows)
    means = {name: float(np.nanmean([row[name] for row in rows])) for name in numbers}
    return {"pair": "mean", "verdict": f"{accepted} accepted", "boxes": sum(row["boxes"] for row in rows), **means}


if __name__ == "__main__":
    sys.exit(main())
