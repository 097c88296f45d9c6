"""Stacks with exact truth: an invented place as three sensors see it over the years, and rasters of elsewhere among it.

Each raster is drawn anew on a grid of its own, so nothing is resampled; what is known of each is where its pixels truly
lie. The ground is flat: what is high is seen beside its place, alike in all pairs of a raster, so no loop tells. The
written georeferences drift from raster to raster.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ...core.geometry import frames
from ...demo.land import SIZE_M, invent
from ...demo.optical import photograph
from ...demo.radar import illuminate
from ...demo.scene import OVERSAMPLING, Grid, survey

LOOKS = ("optical", "infrared", "radar")
EPSG, SOUTH_WEST_M = 32633, (512_000.0, 4_646_000.0)
PIXEL_M = 3.0
DRIFT_PX = 1.0
"""By how much the written georeference is further off with each raster."""
LOOSE_PX, TURN_DEG, SCALE = 2.0, 0.2, 0.002
"""What it is off by besides: in place, turned, in scale."""
ASIDE_PX, ROTATION_DEG = 12.0, 4.0
"""By how much the views differ."""
NOISE = 20.0
"""Of a camera, grey levels."""
FIRST_YEAR = 2009
TRUTH = "truth.json"


@dataclass(frozen=True)
class MadeStack:
    """The rasters of a made stack, in their order."""

    paths: tuple[Path, ...]
    to_place: np.ndarray
    """(N, 3, 3): pixels to metres of the place that they truly show."""
    wrong: tuple[int, ...]
    """The rasters of elsewhere."""


def make(folder: Path, seed: int, count: int = 12, size: int = 420, strangers: int = 2) -> MadeStack:
    """Write a stack and its truth; the same arguments give the same stack. `strangers` are neither first nor last."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng((seed, 37))
    wrong = tuple(sorted(1 + rng.choice(count - 2, strangers, replace=False)))
    places = [int(rng.integers(1 << 31)) for _ in range(1 + strangers)]
    middle, drift = SIZE_M / 2 + rng.uniform(-300, 300, 2), rng.uniform(0, 2 * np.pi)
    paths, true = [], []
    for number in range(count):
        look = LOOKS[number % len(LOOKS)]
        centre = middle + rng.uniform(-ASIDE_PX, ASIDE_PX, 2) * PIXEL_M
        grid = Grid.about(centre, (size, size), PIXEL_M, rng.uniform(-ROTATION_DEG, ROTATION_DEG))
        place = places[1 + wrong.index(number)] if number in wrong else places[0]
        path = folder / f"{FIRST_YEAR + number}0701_{look}.tif"
        off = DRIFT_PX * number * np.array([np.cos(drift), np.sin(drift)]) + rng.normal(0, LOOSE_PX, 2)
        loose = frames.similarity(1 + rng.normal(0, SCALE), rng.normal(0, TURN_DEG), *off)
        half = frames.shift(size / 2, size / 2)
        _write(path, _drawn(place, grid, look, seed + number), grid.to_place @ half @ loose @ np.linalg.inv(half))
        paths.append(path)
        true.append(grid.to_place)
    made = MadeStack(tuple(paths), np.array(true), tuple(int(n) for n in wrong))
    told = {"rasters": [path.name for path in paths], "to_place": made.to_place.tolist(), "wrong": made.wrong}
    (folder / TRUTH).write_text(json.dumps(told, indent=1), encoding="utf-8")
    return made


def made_in(folder: Path) -> MadeStack | None:
    """Return the stack that a folder holds, None where none was finished there."""
    if not (folder / TRUTH).is_file():
        return None
    told = json.loads((folder / TRUTH).read_text(encoding="utf-8"))
    return MadeStack(tuple(folder / name for name in told["rasters"]), np.array(told["to_place"]), tuple(told["wrong"]))


def true_way(made: MadeStack, number: int, fixed: int) -> np.ndarray:
    """Return the (3, 3) from a raster's pixels to those of another one that show the same."""
    return np.linalg.inv(made.to_place[fixed]) @ made.to_place[number]


def _drawn(place: int, grid: Grid, look: str, seed: int) -> np.ndarray:
    """Return (bands, rows, cols) of a place as one look shows it; another seed sees other crops and noise."""
    fine = grid.finer(OVERSAMPLING)
    ground = survey(invent(place), fine)
    ground = replace(ground, height_m=np.zeros_like(ground.height_m))
    if look == "radar":
        return illuminate(ground, fine, seed)[None]
    colours = photograph(ground, fine, seed)
    image = colours if look == "optical" else 255 - (0.7 * colours[1:2] + 0.3 * colours[:1])
    return np.clip(image + np.random.default_rng(seed).normal(0, NOISE, image.shape), 1, 255).astype(np.uint8)


def _write(path: Path, bands: np.ndarray, to_place: np.ndarray) -> None:
    kind = gdal.GDT_UInt16 if bands.dtype == np.uint16 else gdal.GDT_Byte
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2"]
    data = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind, options)
    (a, b, c), (d, e, f) = (frames.shift(*SOUTH_WEST_M) @ to_place)[:2]
    data.SetGeoTransform((c, a, b, f, d, e))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    data.SetProjection(crs.ExportToWkt())
    for number, band in enumerate(bands, 1):
        data.GetRasterBand(number).WriteArray(band)
    data.FlushCache()
