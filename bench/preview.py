"""Time to redraw the preview at 1,500 × 950, beside gdalwarp for the same: `python -m crosstie.bench.preview`."""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer
from qgis.testing import start_app

from ..core.geometry import frames
from ..core.geometry.families import FAMILIES
from ..core.geometry.matrix import MatrixTransform
from ..core.geometry.transform import Transform
from ..core.registration.image_pair import ImagePair
from ..core.request import MatchRequest, RasterSource
from ..core.review.preview import grid_places, render
from ..host.styled_raster import LayerStyle

SHAPE, SIZE, BANDS, TIMES = (950, 1500), (3000, 2400), 3, 7
WANTED_S = 0.3


def main() -> int:
    """Print the median processor time of each case, and its ratio to gdalwarp's; 1 where one takes too long."""
    app = start_app()
    with tempfile.TemporaryDirectory() as folder:
        late = _is_late(
            *(_raster(Path(folder) / f"{name}.tif", seed) for seed, name in enumerate(("moving", "reference")))
        )
    del app
    return int(late)


def _is_late(moving: Path, reference: Path) -> bool:
    turned = frames.shift(150, 90) @ frames.similarity(1.0, 12.0)
    request = MatchRequest(*(RasterSource(str(path)) for path in (moving, reference)))
    moved = itertools.count(0, 0.3)  # As after a change of the points: the transform has moved a little.
    layer, style, times = QgsRasterLayer(str(moving), "moving"), LayerStyle(), []
    with ImagePair(request) as pair:

        def redraw(transform: Transform, places: np.ndarray) -> None:
            render(pair, transform, places + next(moved), SHAPE, style.of(layer, str(moving)).read)

        for title, transform in (("affine", MatrixTransform.from_matrix(turned)), ("spline", _spline(turned))):
            for zoom, step in (("all of it", 2.0), ("near", 0.5)):
                times.append(_seconds(partial(redraw, transform, 200 + grid_places(SHAPE) * step)))
                warped = _seconds(partial(_warp, moving, turned, step))
                sys.stdout.write(f"{title}, {zoom}: {times[-1]:.2f} s, {times[-1] / warped:.1f} times gdalwarp's\n")
    return max(times) > WANTED_S


def _raster(path: Path, seed: int) -> Path:
    rng = np.random.default_rng(seed)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *SIZE, BANDS, gdal.GDT_Byte, options=["TILED=YES"])
    for band in range(1, BANDS + 1):
        dataset.GetRasterBand(band).WriteArray(rng.integers(1, 255, SIZE[::-1], dtype=np.uint8))
    dataset.BuildOverviews("AVERAGE", [2, 4])
    dataset.FlushCache()
    return path


def _spline(matrix: np.ndarray):
    xy = np.random.default_rng(2).uniform((0, 0), SIZE, (60, 2))
    return FAMILIES["thin-plate-spline"].fit(xy, frames.apply(matrix, xy) + np.sin(xy / 300) * 4)


def _warp(path: Path, matrix: np.ndarray, step: float) -> None:
    """Draw the same picture with GDAL's warper, from memory to memory."""
    source = gdal.GetDriverByName("VRT").CreateCopy("", gdal.Open(str(path)))
    (a, b, c), (d, e, f) = matrix[:2]
    source.SetGeoTransform((c, a, b, -f, -d, -e))
    width, height = SHAPE[1] * step, SHAPE[0] * step
    gdal.Warp(
        "", source, format="MEM", width=SHAPE[1], height=SHAPE[0], resampleAlg="bilinear", dstAlpha=True,
        outputBounds=(200, -200 - height, 200 + width, -200),
    )  # fmt: skip


def _seconds(act) -> float:
    """Return the median processor time; the first one, which reads the file, does not count."""
    act()
    times = []
    for _ in range(TIMES):
        start = time.process_time()
        act()
        times.append(time.process_time() - start)
    return float(np.median(times))


if __name__ == "__main__":
    sys.exit(main())
