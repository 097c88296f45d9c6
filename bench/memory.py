"""Time and peak memory of reading and warping two large rasters: python bench/memory.py [--size 20000]."""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

LIMIT_MB = 2048
STEPS = ("make", "read", "tiles", "affine", "projective", "spline")


def main() -> int:
    """Make the rasters, run each step in a process of its own, print a table; 1 where a step takes 2 GB or more."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=20000, help="side of the rasters in pixels")
    parser.add_argument("--bands", type=int, default=3)
    parser.add_argument("--folder", default="/var/tmp", help="where some hundred megabytes fit")
    parser.add_argument("--only", default="", metavar="STEP,…", help=f"some of {', '.join(STEPS[1:])}")
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.step:
        return run_step(chosen, Path(chosen.folder))
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        # This process stays small: a child's peak counts from its parent's.
        arguments = ["--folder", folder, "--size", str(chosen.size), "--bands", str(chosen.bands)]
        steps = [step for step in STEPS if step == "make" or not chosen.only or step in chosen.only.split(",")]
        commands = [[sys.executable, __file__, "--step", step, *arguments] for step in steps]
        return max(subprocess.run(command, check=False).returncode for command in commands)


def run_step(chosen: argparse.Namespace, folder: Path) -> int:
    """Do one step; print seconds and peak memory."""
    start, step = time.perf_counter(), chosen.step
    if step == "make":
        what = [make(folder / f"{name}.tif", chosen.size, chosen.bands) for name in ("moving", "reference")]
    else:
        what = {"read": read, "tiles": tiles}.get(step, lambda folder: warp(folder, step))(folder)
    seconds = time.perf_counter() - start
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{step:12} {seconds:7.1f} s  {peak_mb:7.0f} MB  {what}", flush=True)  # noqa: T201
    return int(peak_mb >= LIMIT_MB)


def read(folder: Path) -> str:
    """Read both rasters whole at 1024 px."""
    shapes = []
    for name in ("moving", "reference"):
        with reader(folder / f"{name}.tif") as opened:
            shapes.append(opened.read(None, 1024).shape)
    return f"two working images of {shapes}"


def tiles(folder: Path) -> str:
    """Read a hundred native tiles after the whole."""
    with reader(folder / "moving.tif") as opened:
        side = opened.raster.width - 600
        for x, y in np.random.default_rng(0).integers(0, side, (100, 2)):
            opened.read((x + 0.25, y + 0.5, x + 512.25, y + 512.5), (512, 512))
    return "100 native tiles of 512 px"


def warp(folder: Path, step: str) -> str:
    """Write the whole moving raster on the reference's grid."""
    from crosstie.core.geometry import frames
    from crosstie.core.geometry.matrix import Affine, Projective
    from crosstie.core.raster.drivers import FileOptions
    from crosstie.core.raster.warp import warp_registered
    from crosstie.core.request import RasterSource

    matrix = frames.similarity(0.97, 8.0, 900.0, -300.0)
    if step == "projective":
        matrix = matrix @ np.array([[1, 0, 0], [0, 1, 0], [4e-6, -3e-6, 1.0]])
    transform = bent(matrix, folder) if step == "spline" else (Affine if step == "affine" else Projective).of(matrix)
    target = folder / "out.tif"
    sources = (RasterSource(str(folder / f"{name}.tif")) for name in ("moving", "reference"))
    warp_registered(*sources, transform, str(target), file=FileOptions(overwrite=True))
    return f"written, {target.stat().st_size / 1e6:.0f} MB"


def bent(matrix, folder: Path):
    """Return a spline through points of a smoothly bent raster."""
    from crosstie.core.geometry import frames
    from crosstie.core.geometry.tps import ThinPlateSpline
    from osgeo import gdal

    side = gdal.Open(str(folder / "moving.tif")).RasterXSize
    grid = np.stack(np.meshgrid(*[np.linspace(0, side, 8)] * 2), axis=-1).reshape(-1, 2)
    bend = 0.001 * side * np.column_stack([np.sin(4 * grid[:, 0] / side), np.cos(5 * grid[:, 1] / side)])
    return ThinPlateSpline.fit(grid, frames.apply(matrix, grid) + bend, smoothing=0)


def reader(path: Path):
    """Open a Reader."""
    from crosstie.core.raster.reader import Reader
    from crosstie.core.request import RasterSource

    return Reader(RasterSource(str(path)))


def make(path: Path, size: int, bands: int) -> str:
    """Write a tiled, compressed, referenced raster with some structure everywhere."""
    from osgeo import gdal

    gdal.SetCacheMax(256 << 20)
    options = ["TILED=YES", "COMPRESS=LZW", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, bands, gdal.GDT_Byte, options)
    data.SetGeoTransform((500000.0, 0.5, 0.0, 4500000.0, 0.0, -0.5))
    data.SetProjection("EPSG:32633")
    rng = np.random.default_rng(0)
    tile = np.kron(rng.integers(20, 240, (bands, 64, 64)), np.ones((1, 16, 16))).astype(np.uint8)
    for y in range(0, size, 1024):
        for x in range(0, size, 1024):
            rows, cols = min(1024, size - y), min(1024, size - x)
            data.WriteArray(tile[:, :rows, :cols], x, y)
    data = None
    return f"{path.stat().st_size / 1e6:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
