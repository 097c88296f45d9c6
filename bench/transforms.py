"""Fit and evaluation times of every transform, beside GDAL's: `python -m crosstie.bench.transforms`."""

from __future__ import annotations

import sys
import time

import numpy as np
from osgeo import gdal

from ..core.geometry.families import FAMILIES
from ..core.geometry.tps import ThinPlateSpline

COUNTS = (50, 500, 2000)
PLACES = 20000
GDAL_METHODS = {
    "affine": ["METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=1"],
    "polynomial2": ["METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=2"],
    "polynomial3": ["METHOD=GCP_POLYNOMIAL", "MAX_GCP_ORDER=3"],
    "exact spline": ["METHOD=GCP_TPS"],
}


def main() -> int:
    """Print one line a transform and number of points."""
    print("| transform | points | fit ms | forward µs/pt | inverse µs/pt | GDAL fit ms | GDAL µs/pt | differ px |")
    print("|---|---|---|---|---|---|---|---|")
    fits = {name: family.fit for name, family in FAMILIES.items()}
    fits["exact spline"] = lambda m, r: ThinPlateSpline.fit(m, r, smoothing=0)
    for count in COUNTS:
        moving, reference = points(count)
        for name, fit in fits.items():
            print(row(name, fit, moving, reference))
    return 0


def row(name, fit, moving, reference) -> str:
    """Return the table's line of a fit."""
    places = np.random.default_rng(1).uniform(100, 4900, (PLACES, 2))
    fitted, fit_s = timed(lambda: fit(moving, reference))
    there, forward_s = timed(lambda: fitted.forward(places))
    _, inverse_s = timed(lambda: fitted.inverse(there))
    cells = [f"{1e3 * fit_s:.1f}", f"{1e6 * forward_s / PLACES:.2f}", f"{1e6 * inverse_s / PLACES:.2f}", "", "", ""]
    if name in GDAL_METHODS:
        source = gdal.GetDriverByName("MEM").Create("", 5000, 5000)
        source.SetGCPs([gdal.GCP(*r, 0.0, *m) for m, r in zip(moving.tolist(), reference.tolist())], "")
        transformer, theirs_fit = timed(lambda: gdal.Transformer(source, None, GDAL_METHODS[name]))
        listed = places.tolist()
        theirs, theirs_s = timed(lambda: transformer.TransformPoints(0, listed))
        differ = np.abs(np.array(theirs[0])[:, :2] - there).max()
        cells[3:] = f"{1e3 * theirs_fit:.1f}", f"{1e6 * theirs_s / PLACES:.2f}", f"{differ:.1e}"
    return f"| {name} | {len(moving)} | " + " | ".join(cells) + " |"


def timed(action):
    """Return what an action returns, and the processor time that it took."""
    start = time.process_time()
    result = action()
    return result, time.process_time() - start


def points(count: int):
    """Return well-spread links that are bent by up to 20 px."""
    rng = np.random.default_rng(0)
    side = int(np.ceil(np.sqrt(count)))
    grid = np.stack(np.meshgrid(*[(np.arange(side) + 0.5) * 5000 / side] * 2), axis=-1).reshape(-1, 2)[:count]
    moving = grid + rng.uniform(-0.2, 0.2, grid.shape) * 5000 / side
    x, y = moving.T / 5000
    bend = 20 * np.column_stack([np.sin(4 * x + 2 * y), np.cos(5 * y - x)])
    return moving, moving @ [[1.1, 0.1], [-0.2, 0.95]] + (300, 40) + bend


if __name__ == "__main__":
    sys.exit(main())
