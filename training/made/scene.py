"""A made pair, what is true of it, and how it is written: as the evaluation's manifests and GeoTIFFs are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ...core.geometry import frames
from ..validation_set import warp

EPSG = 32633
ORIGIN_M, PIXEL_M = (512_000.0, 4_646_000.0), 0.5
"""Where the reference lies in UTM zone 33 north, and its pixel."""
CHECKS = 12
"""Check points a side."""


@dataclass(frozen=True)
class MadePair:
    """Two images and where each place of the moving one truly lies in the reference."""

    reference: np.ndarray
    """(rows, cols, 3) uint8."""
    moving: np.ndarray
    """(rows, cols, 3) uint8."""
    check_points: np.ndarray
    """(N, 4): moving x, y and reference x, y, px (outer-corner origin)."""
    category: str
    written: np.ndarray | None = None
    """(3, 3) moving to reference px by the georeference that is written; None: none is."""
    facts: dict = field(default_factory=dict)
    """What else the manifest says about it."""
    request: dict = field(default_factory=dict)
    """Options of the match as `evaluate` gives them to the pipeline, such as rough points."""


def checked(to_reference: Callable[[np.ndarray], np.ndarray], moving_shape, reference_shape) -> np.ndarray:
    """Return (N, 4) check points on a lattice of the moving image, those that lie in both images."""
    rows, cols = moving_shape[:2]
    share = (np.arange(CHECKS) + 0.5) / CHECKS
    moving = np.stack(np.meshgrid(share * cols, share * rows), axis=-1).reshape(-1, 2)
    reference = to_reference(moving)
    inside = ((reference > 0) & (reference < reference_shape[1::-1])).all(axis=1)
    return np.hstack([moving, reference])[inside]


def turned(rng: np.random.Generator, shape, rotation_deg: float, scale: tuple[float, float]) -> np.ndarray:
    """Return (3, 3) moving to reference px of a view of the same size, about the reference's middle."""
    rows, cols = shape[:2]
    aside = rng.uniform(-0.08, 0.08, 2) * (cols, rows)
    about = frames.similarity(rng.uniform(*scale), rng.uniform(-rotation_deg, rotation_deg))
    return frames.shift(cols / 2 + aside[0], rows / 2 + aside[1]) @ about @ frames.shift(-cols / 2, -rows / 2)


def view(world: np.ndarray, to_view: np.ndarray, shape) -> np.ndarray:
    """Return a world as a view (rows, cols) shows it; `to_view` (3, 3) maps the world's pixels to the view's."""
    return warp(world, to_view, shape[:2])


def two_views(
    rng: np.random.Generator, worlds, matrix: np.ndarray, size: int, category: str, inverted: bool = False, **about
) -> MadePair:
    """Return the pair that shows the middle of two worlds of one size, the second one by a matrix to reference px.

    `about`: the fields `written`, `facts` and `request` of the pair; the matrix and `inverted` join the facts.
    """
    shape, inset = (size, size), (len(worlds[0]) - size) / 2
    to_reference = frames.shift(-inset, -inset)
    images = view(worlds[0], to_reference, shape), view(worlds[1], np.linalg.inv(matrix) @ to_reference, shape)
    facts = {**about.pop("facts", {}), "inverted": inverted, "matrix": matrix.tolist()}
    checks = checked(lambda xy: frames.apply(matrix, xy), shape, shape)
    return MadePair(seen(rng, images[0]), seen(rng, images[1], inverted), checks, category, facts=facts, **about)


def displaced(rng: np.random.Generator, matrix: np.ndarray, distance_px: float) -> np.ndarray:
    """Return a matrix to reference px that puts everything so far off, in a direction as it comes."""
    angle = rng.uniform(0, 2 * np.pi)
    return frames.shift(distance_px * np.cos(angle), distance_px * np.sin(angle)) @ matrix


def seen(rng: np.random.Generator, image: np.ndarray, inverted: bool = False, noise: float = 6.0) -> np.ndarray:
    """Return (rows, cols, 3) uint8 as a sensor of its own shows an image: contrast, brightness, noise."""
    grey = image.astype(np.float32) / 255
    grey = (1 - grey if inverted else grey) ** rng.uniform(0.75, 1.3)
    levels = 255 * (rng.uniform(0.7, 0.95) * grey + rng.uniform(0.02, 0.06))
    return np.clip(levels + rng.normal(0, rng.uniform(0.5, 1) * noise, levels.shape), 1, 255).astype(np.uint8)


def rough_points(matrix: np.ndarray, shape, uncertainty_px: float) -> dict:
    """Return the options that show two places by hand as a matrix has them, and how far off they may be."""
    rows, cols = shape[:2]
    moving = np.array([[0.25 * cols, 0.25 * rows], [0.75 * cols, 0.75 * rows]])
    pairs = np.hstack([moving, frames.apply(matrix, moving)])
    said = ";".join(",".join(f"{value:.3f}" for value in row) for row in pairs)
    return {"rough_points": said, "rough_uncertainty": f"{uncertainty_px:.3f}"}


def write(pairs: Iterable[tuple[str, MadePair]], folder: Path) -> Path:
    """Write named pairs and their manifest, which is returned; pairs are taken one by one."""
    folder.mkdir(parents=True, exist_ok=True)
    entries = [_written(name, pair, folder) for name, pair in pairs]
    manifest = folder / "pairs.json"
    manifest.write_text(json.dumps({"pairs": entries}, indent=1), encoding="utf-8")
    return manifest


def _written(name: str, pair: MadePair, folder: Path) -> dict:
    to_map = frames.shift(*ORIGIN_M) @ np.diag([PIXEL_M, -PIXEL_M, 1.0])
    _geotiff(folder / f"{name}_reference.tif", pair.reference, to_map)
    _geotiff(folder / f"{name}_moving.tif", pair.moving, None if pair.written is None else to_map @ pair.written)
    entry = {
        "id": name,
        "category": pair.category,
        "reference": f"{name}_reference.tif",
        "moving": f"{name}_moving.tif",
        "moving_georeferenced": pair.written is not None,
        **pair.facts,
    }
    if pair.written is not None and len(pair.check_points):
        off = frames.apply(pair.written, pair.check_points[:, :2]) - pair.check_points[:, 2:]
        entry["initial_error_px"] = round(float(np.sqrt((off**2).sum(axis=1).mean())), 2)
    if pair.request:
        entry["request"] = pair.request
    return {**entry, "check_points": pair.check_points.round(3).tolist()}


def _geotiff(path: Path, image: np.ndarray, to_map: np.ndarray | None) -> None:
    rows, cols, bands = image.shape
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Byte, options=options)
    if to_map is not None:
        (a, b, c), (d, e, f) = to_map[:2]
        dataset.SetGeoTransform((c, a, b, f, d, e))
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(EPSG)
        dataset.SetProjection(crs.ExportToWkt())
    for number in range(bands):
        dataset.GetRasterBand(number + 1).WriteArray(image[..., number])
    dataset.FlushCache()
