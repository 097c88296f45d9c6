"""Warping beside gdalwarp, same options and one run: `python -m crosstie.bench.warp [--size 4000]`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..core.geometry import frames
from ..core.geometry.families import FAMILIES
from ..core.geometry.tps import ThinPlateSpline
from ..core.operation.operation import Operation
from ..core.operation.rasters import apply_to_raster
from ..core.raster.drivers import FileOptions
from ..core.raster.grid import RasterGrid
from ..core.raster.warp import WarpOptions

OPTIONS = [
    "TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER", "NUM_THREADS=ALL_CPUS",
]  # fmt: skip
PLACE = np.array([[2.0, 0, 500000], [0, -2.0, 4600000], [0, 0, 1]])
MATRIX = frames.similarity(1.02, 7, 120, -80)
REPEATS = 3
LACKED = ("projective", "flow", "piecewise")
"""Models that GDAL has not; a spline of the same points comes nearest."""


def main() -> int:
    """Warp with each model, ours and GDAL's in turn; print megapixels a second and the differences."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4000, help="side of the raster in pixels")
    parser.add_argument("--resampling", default="bilinear")
    parser.add_argument("--repeats", type=int, default=REPEATS)
    chosen = parser.parse_args()
    print(f"{os.cpu_count()} cores, load before {os.getloadavg()[0]:.1f}")
    print(
        "| model | ours Mpx/s | gdalwarp Mpx/s | ratio | ratio of processor time "
        "| pixels that differ by more than 1 of 255 | median difference |"
    )
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        source = make(Path(folder) / "moving.tif", chosen.size)
        for name, (transform, gcps, options) in models(chosen.size).items():
            print(row(name, transform, gcps, options, source, Path(folder), chosen), flush=True)
    return 0


def row(name, transform, gcps, options, source, folder, chosen) -> str:
    """Return the table's line of a model; the fastest of some runs in turn counts."""
    side = (chosen.size, chosen.size)
    operation = Operation(
        transform, RasterGrid("moving", side, None, "", source), RasterGrid("reference", side, PLACE, wkt())
    )
    ours, theirs = str(folder / "ours.tif"), str(folder / "theirs.tif")
    times: tuple[list, list] = ([], [])
    for _ in range(chosen.repeats):
        times[0].append(
            timed(
                apply_to_raster,
                source,
                ours,
                operation,
                how=WarpOptions(resampling=chosen.resampling),
                file=FileOptions(overwrite=True),
            )
        )
        times[1].append(timed(warp_by_gdal, source, theirs, ours, gcps, options, chosen.resampling))
    made = gdal.Open(ours)
    pixels = made.RasterXSize * made.RasterYSize / 1e6
    (mine, cpu), (others, their_cpu) = (np.min(t, axis=0) for t in times)
    speeds = f"{pixels / mine:.1f} | {pixels / others:.1f} | {others / mine:.2f} | {their_cpu / cpu:.2f}"
    if name in LACKED:
        return f"| {name} (beside gdalwarp -tps) | {speeds} | | |"
    difference = np.abs(made.ReadAsArray().astype(int) - gdal.Open(theirs).ReadAsArray())
    return f"| {name} | {speeds} | {100 * (difference > 1).mean():.3f} % | {np.median(difference):.0f} |"


def timed(action, *arguments, **named) -> tuple[float, float]:
    """Return the seconds on the clock and of all processors together that an action takes."""
    start = time.perf_counter(), time.process_time()
    action(*arguments, **named)
    return time.perf_counter() - start[0], time.process_time() - start[1]


def warp_by_gdal(source, target, like, gcps, options, resampling) -> None:
    """Warp as gdalwarp does, exactly, onto the grid of our result."""
    made = gdal.Open(like)
    x0, dx, _, y0, _, dy = made.GetGeoTransform()
    bounds = x0, y0 + dy * made.RasterYSize, x0 + dx * made.RasterXSize, y0
    given = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(source))
    given.SetGCPs(gcps, wkt())
    # With an error threshold of 0.02 px, which is ours; the mask of ours weighs about as much as an alpha band.
    gdal.Warp(
        target, given, outputBounds=bounds, width=made.RasterXSize, height=made.RasterYSize, resampleAlg=resampling,
        errorThreshold=0.02, dstAlpha=False, srcNodata=0, dstNodata=0, creationOptions=OPTIONS, multithread=True,
        # Left to itself it guesses another scale for every chunk of a turned raster, and blurs some of them.
        warpOptions=["NUM_THREADS=ALL_CPUS", "XSCALE=1", "YSCALE=1"], **options,
    )  # fmt: skip


def models(size: int) -> dict:
    """Return a transform of each kind, with control points and options that give GDAL the same one or the nearest."""
    rng = np.random.default_rng(0)
    grid = np.stack(np.meshgrid(*[np.linspace(0, size, 8)] * 2), axis=-1).reshape(-1, 2)
    bend = 0.002 * size * np.column_stack([np.sin(4 * grid[:, 0] / size), np.cos(5 * grid[:, 1] / size)])
    there = frames.apply(MATRIX, grid) + bend + rng.normal(0, 0.2, grid.shape)
    spline = ThinPlateSpline.fit(grid, there, smoothing=0)
    gcps, tps = control(grid, there), {"tps": True}
    return {
        "affine": (FAMILIES["affine"].of(MATRIX), control(grid, frames.apply(MATRIX, grid)), {"polynomialOrder": 1}),
        "polynomial2": (FAMILIES["polynomial2"].fit(grid, there), gcps, {"polynomialOrder": 2}),
        "spline": (spline, gcps, tps),
        **{name: (FAMILIES[name].fit(grid, there), gcps, tps) for name in LACKED},
    }


def control(pixels, there) -> list:
    """Return GDAL's control points."""
    return [gdal.GCP(*p, 0.0, *m) for m, p in zip(pixels.tolist(), frames.apply(PLACE, there).tolist())]


def make(path: Path, size: int) -> str:
    """Write a smooth image with some texture, 8 bit, nodata 0."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Byte, ["TILED=YES"])
    made.GetRasterBand(1).SetNoDataValue(0)
    rng, x = np.random.default_rng(0), np.arange(size)
    for y in range(0, size, 500):
        rows = np.arange(y, min(y + 500, size))[:, None]
        value = 120 + 60 * np.sin(x / 17 + rows / 40) + 40 * np.cos(rows / 23) + rng.normal(0, 4, (len(rows), size))
        made.GetRasterBand(1).WriteArray(np.clip(value, 1, 255).astype(np.uint8), 0, y)
    made = None
    return str(path)


def wkt() -> str:
    """Return UTM 33 N."""
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    return system.ExportToWkt()


if __name__ == "__main__":
    sys.exit(main())
