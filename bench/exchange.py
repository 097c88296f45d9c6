"""How exactly coordinates survive each exchange format, as a Markdown table: `python -m crosstie.bench.exchange`."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

from ..core.exchange.exchange import FORMATS, read_links, write_links
from ..core.exchange.links import MAP, PIXELS, Frame, Links, arranged, opened
from ..core.request import RasterSource

SYSTEM = "EPSG:32633"


def main() -> int:
    """Write and read 10,000 links in every format; print what changed and how long it took."""
    links = sample(10000)
    print("| format | largest change, px | largest change, relative, on the map | keeps | write s | read s |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = image(Path(folder) / "moving.tif")
        with opened(RasterSource(path), None) as rasters:
            for name, found in FORMATS.items():
                print(row(name, found, links, rasters, Path(folder)))
    return 0


def row(name, found, links: Links, rasters, folder: Path) -> str:
    """Return the table's line of a format."""
    path = str(folder / f"{name}{(found.suffixes or ('.csv',))[0]}")
    start = time.process_time()
    write_links(path, links, name, rasters)
    written = time.process_time()
    back = arranged(read_links(path), Frame(PIXELS), Frame(MAP, SYSTEM), rasters)
    read = time.process_time()
    pixels = np.abs(back.source_xy - links.source_xy).max()
    on_map = np.abs(back.target_xy / links.target_xy - 1).max()
    kept = ", ".join(found.keeps) or "–"
    times = f"{written - start:.2f} | {read - written:.2f}"
    return f"| {name}: {found.title} | {pixels:.1e} | {on_map:.1e} | {kept} | {times} |"


def sample(count: int) -> Links:
    """Return links with all digits in use."""
    rng = np.random.default_rng(0)
    source = rng.uniform(0, 20000, (count, 2))
    target = np.column_stack([rng.uniform(3e5, 7e5, count), rng.uniform(4e6, 6e6, count)])
    return Links(source, target, Frame(PIXELS), Frame(MAP, SYSTEM), height=rng.uniform(0, 900, count))


def image(path: Path) -> str:
    """Return the path of an empty image of 20,000 × 20,000 px on a rotated grid."""
    made = gdal.GetDriverByName("GTiff").Create(str(path), 20000, 20000, 1, options=["SPARSE_OK=YES"])
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    made.SetGeoTransform((3e5, 10.1, 0.3, 6e6, 0.2, -9.9))
    made.SetProjection(system.ExportToWkt())
    made = None
    return str(path)


if __name__ == "__main__":
    sys.exit(main())
