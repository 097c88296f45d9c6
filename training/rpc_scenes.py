"""The two scenes with camera models of the evaluation, and one of them made strange with stored seeds."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from osgeo import gdal

from ..core.geometry.rpc import RpcCamera

SHARED = Path(__file__).resolve().parents[2] / "shared" / "evaluation" / "rpc"
SEEDS = (0, 1, 2)
"""Of the strange scenes that figures are given for."""
SEGMENTS, LOOKS = 250, 4
HEIGHTS_M = (2000.0, 2600.0)
"""Around the ground of the scenes; for tables of residuals alone, the search is not told."""


@dataclass(frozen=True)
class View:
    """One scene as tables and baselines want it."""

    path: Path
    camera: RpcCamera
    size: tuple[int, int]
    grey: np.ndarray
    """(rows, cols) uint8: first to ninety-ninth percentile."""


def open_view(path: Path) -> View:
    """Return a scene with its camera."""
    source = gdal.Open(str(path))
    camera = RpcCamera.from_metadata(source.GetMetadata("RPC"))
    return View(path, camera, (source.RasterXSize, source.RasterYSize), stretched(source.ReadAsArray()))


def stretched(values: np.ndarray) -> np.ndarray:
    """Return (rows, cols) uint8 from first to ninety-ninth percentile of what is not zero."""
    low, high = np.percentile(values[values > 0], [1, 99])
    return np.uint8(np.clip((values.astype(np.float32) - low) / (high - low), 0, 1) * 255)


def strange(path: Path, out: Path, seed: int) -> Path:
    """Write a scene with contrast inverted by segments, speckled and reduced to half; its camera scaled with it."""
    source = gdal.Open(str(path))
    grey = stretched(source.ReadAsArray()).astype(np.float32) / 255
    rng = np.random.default_rng(seed)
    changed = _inverted(grey, rng)
    changed = changed * rng.gamma(LOOKS, 1 / LOOKS, grey.shape)
    rows, cols = (side // 2 for side in grey.shape)
    half = changed[: 2 * rows, : 2 * cols].reshape(rows, 2, cols, 2).mean(axis=(1, 3))
    made = gdal.GetDriverByName("GTiff").Create(str(out), cols, rows, 1, gdal.GDT_UInt16)
    made.GetRasterBand(1).WriteArray(np.uint16(np.clip(half, 0, 3) * 4000 + 1))
    made.SetMetadata(halved(source.GetMetadata("RPC")), "RPC")
    made.FlushCache()
    return out


def _inverted(grey: np.ndarray, rng) -> np.ndarray:
    """Return (rows, cols) in which half of the segments, which follow the image, are inverted."""
    smooth = cv2.GaussianBlur(grey, (0, 0), 4)
    rows, cols = grey.shape
    y, x = rng.integers(0, rows, SEGMENTS), rng.integers(0, cols, SEGMENTS)
    seeds = np.column_stack([x / 60, y / 60, smooth[y, x] / 0.25]).astype(np.float32)
    at_y, at_x = np.mgrid[:rows, :cols].astype(np.float32)
    nearest, best = np.zeros(grey.shape, int), np.full(grey.shape, np.inf, np.float32)
    for number, (sx, sy, sg) in enumerate(seeds):
        far = (at_x / 60 - sx) ** 2 + (at_y / 60 - sy) ** 2 + (smooth / 0.25 - sg) ** 2
        closer = far < best
        nearest[closer], best[closer] = number, far[closer]
    flip = rng.random(SEGMENTS) < 0.5
    return 0.05 + np.where(flip[nearest], 1 - grey, grey)


def halved(rpc: dict) -> dict:
    """Return the metadata of a camera whose image has been reduced to half."""
    changed = dict(rpc)
    for axis in ("LINE", "SAMP"):
        changed[f"{axis}_OFF"] = repr((float(rpc[f"{axis}_OFF"]) + 0.5) / 2 - 0.5)
        changed[f"{axis}_SCALE"] = repr(float(rpc[f"{axis}_SCALE"]) / 2)
    return changed
