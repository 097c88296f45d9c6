"""The sample pair with its known truth: an optical scene, a badly georeferenced SAR scene, and one of another place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..core.geometry import frames
from .land import SIZE_M, invent
from .optical import photograph
from .radar import illuminate
from .scene import OVERSAMPLING, Grid, replace_where, survey, waves

EPSG = 32633
SOUTH_WEST_M = (512_000.0, 4_646_000.0)
"""Where the invented place lies in UTM zone 33 north."""
PLACE_SEED, CHANGE_SEED, OTHER_PLACE_SEED = 8, 11, 5
CHANGED_SHARE = 0.2
OPTICAL = Grid.about((SIZE_M / 2 + 35, SIZE_M / 2 - 20), (742, 790), 3.0)
RADAR = Grid.about((SIZE_M / 2 - 60, SIZE_M / 2 + 45), (613, 587), 4.5, rotation_deg=24.0)
WRONG_SHIFT_M, WRONG_ROTATION_DEG = (165.0, -120.0), 4.0
"""What the SAR scene's written georeference is off by."""


@dataclass(frozen=True)
class SamplePair:
    """Two written rasters and how they truly lie; `matrix` is None for two different places."""

    reference: Path
    moving: Path
    matrix: np.ndarray | None
    """(3, 3) moving to reference pixels (outer-corner origin)."""


def make_pairs(folder: Path) -> tuple[SamplePair, SamplePair]:
    """Write the pair to match and the pair to refuse, with manifests as `crosstie evaluate` reads them."""
    folder.mkdir(parents=True, exist_ok=True)
    reference, moving, elsewhere = (folder / name for name in ("optical.tif", "sar.tif", "sar_elsewhere.tif"))
    _write(reference, optical_scene(PLACE_SEED), OPTICAL.to_place)
    _write(moving, radar_scene(PLACE_SEED)[None], wrong_georeference(), nodata=0)
    _write(elsewhere, radar_scene(OTHER_PLACE_SEED)[None], wrong_georeference(), nodata=0)
    good = SamplePair(reference, moving, true_matrix())
    bad = SamplePair(reference, elsewhere, None)
    _write_manifest(folder / "pairs.json", "sample", good)
    _write_manifest(folder / "negatives.json", "two_places", bad)
    return good, bad


def write_scan(folder: Path) -> Path:
    """Write the SAR scene of a folder of `make_pairs` as a scan that lies nowhere, and return its path."""
    source, path = gdal.Open(str(folder / "sar.tif")), folder / "scan.tif"
    size = source.RasterXSize, source.RasterYSize
    target = gdal.GetDriverByName("GTiff").Create(str(path), *size, 1, gdal.GDT_UInt16)
    target.GetRasterBand(1).WriteArray(source.GetRasterBand(1).ReadAsArray())
    return path


def true_matrix() -> np.ndarray:
    """Return (3, 3): pixels of the SAR scene to pixels of the optical scene."""
    return np.linalg.inv(OPTICAL.to_place) @ RADAR.to_place


def wrong_georeference() -> np.ndarray:
    """Return (3, 3): pixels of the SAR scene to where its file says they are, in metres of the place."""
    rows, cols = RADAR.shape
    middle = frames.apply(RADAR.to_place, [[cols / 2, rows / 2]])[0]
    turned = frames.shift(*middle) @ frames.similarity(1.0, WRONG_ROTATION_DEG) @ frames.shift(*-middle)
    return frames.shift(*WRONG_SHIFT_M) @ turned @ RADAR.to_place


def check_points() -> np.ndarray:
    """Return (N, 4): a lattice of moving x, y and reference x, y inside both scenes, in pixels."""
    rows, cols = RADAR.shape
    x, y = np.meshgrid(np.linspace(0.05, 0.95, 10) * cols, np.linspace(0.05, 0.95, 10) * rows)
    moving = np.column_stack([x.ravel(), y.ravel()])
    reference = frames.apply(true_matrix(), moving)
    inside = ((reference > 0) & (reference < OPTICAL.shape[::-1])).all(1)
    return np.hstack([moving, reference])[inside]


def optical_scene(seed: int) -> np.ndarray:
    """Return the camera's view of a place, (3, rows, cols) uint8."""
    fine = OPTICAL.finer(OVERSAMPLING)
    return photograph(survey(invent(seed), fine), fine, seed)


def radar_scene(seed: int) -> np.ndarray:
    """Return the radar's view of a place years later, (rows, cols) uint16."""
    fine = RADAR.finer(OVERSAMPLING)
    today, later = survey(invent(seed), fine), survey(invent(seed + 1000), fine)
    return illuminate(replace_where(changed(fine), today, later), fine, seed + 1)


def changed(grid: Grid) -> np.ndarray:
    """Return (rows, cols) bool: the fifth of a grid that has become something else between the two scenes."""
    level = waves(np.random.default_rng(CHANGE_SEED), grid.centres(), 600.0)
    return (level > np.quantile(level, 1 - CHANGED_SHARE)).reshape(grid.shape)


def _write(path: Path, bands: np.ndarray, to_place: np.ndarray, nodata: int | None = None) -> None:
    """Write (bands, rows, cols) as a GeoTIFF with this georeference."""
    count, rows, cols = bands.shape
    kind = gdal.GDT_Byte if bands.dtype == np.uint8 else gdal.GDT_UInt16
    options = ["COMPRESS=DEFLATE", "PREDICTOR=2"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, count, kind, options=options)
    (a, b, c), (d, e, f) = (frames.shift(*SOUTH_WEST_M) @ to_place)[:2]
    dataset.SetGeoTransform((c, a, b, f, d, e))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    dataset.SetProjection(crs.ExportToWkt())
    for number, band in enumerate(bands, 1):
        dataset.GetRasterBand(number).WriteArray(band)
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
    dataset.FlushCache()


def _write_manifest(path: Path, name: str, pair: SamplePair) -> None:
    """Write one pair as the evaluation's manifests have it."""
    entry = {"id": name, "category": "sample", "reference": pair.reference.name, "moving": pair.moving.name}
    if pair.matrix is not None:
        entry["matrix"] = pair.matrix.tolist()
        entry["check_points"] = np.round(check_points(), 3).tolist()
    path.write_text(json.dumps({"pairs": [entry]}, indent=1))
