"""A drawer of map sheets: scans of an invented country in an old map's manner, and the country from the air.

python -m crosstie.training.made.drawers --out build/drawer --count 60 --side 6000

The folder has the reference (a hundred times a sheet's area), scans, a sheet index, a list for `crosstie batch`, and
truth.json: where each scan's pixels lie. Of 60 sheets five show another country, and three lay upside down.
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ...core.geometry import frames as px
from . import country, frames

EPSG, ORIGIN_M, PIXEL_M = 32633, (500_000.0, 4_600_000.0), 2.0
SHEET = 0.1
"""Side of a sheet, of the country's, where none is given."""
SCALES = (1.6, 2.0, 2.6)
"""Scan pixels to a reference pixel."""
MAP_SCALE, INCH_M = 10_000, 0.0254
"""What is printed on the sheets: with the scans' resolutions it says how large their pixels are."""
SKEW_DEG = 4.0
STRANGERS, UPSIDE_DOWN = 12, 20
"""Every so many sheets one is of elsewhere; one lay upside down."""


def main(arguments: list[str] | None = None) -> int:
    """Write a drawer."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--side", type=int, default=6000, help="side of the reference, px")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--sheet", type=int, default=0, help="side of a sheet, px of the reference (a tenth of it)")
    chosen = parser.parse_args(arguments)
    write(chosen.out, chosen.count, chosen.side, chosen.seed, chosen.sheet or round(SHEET * chosen.side))
    sys.stdout.write(f"{chosen.out}\n")
    return 0


def write(folder: Path, count: int, side: int, seed: int, sheet: int) -> None:
    """Write reference, scans, index, list and truth; `side` and `sheet`: of reference and sheets, reference px."""
    folder.mkdir(parents=True, exist_ok=True)
    here = country.invent(seed, side)
    _geotiff(folder / "reference.tif", country.from_the_air(here, seed), placed=True)
    elsewhere = country.invent(seed + 1, 4 * sheet)
    truth, index = {}, []
    rng = np.random.default_rng((seed, 83))
    rest = list(np.ndindex(side // sheet, side // sheet))
    for number, cell in enumerate(rng.permutation(rest)[:count]):
        name = f"Blatt {number + 1:02d}"
        x, y = (int(k) * sheet for k in cell)
        is_stranger = number % STRANGERS == STRANGERS - 1
        world, corner = (
            (elsewhere, rng.integers(0, len(elsewhere.height) - sheet, 2)) if is_stranger else (here, (x, y))
        )
        scale = SCALES[number % len(SCALES)]
        content = country.drawn(world.part(int(corner[0]), int(corner[1]), sheet, sheet), scale, number)
        altered = ("stained",) if number % 3 == 0 else ()
        skew = float(rng.uniform(-SKEW_DEG, SKEW_DEG))
        scan = frames.scan(rng, content, frames.STYLES[number % len(frames.STYLES)], altered, skew)
        image, to_scan = scan.image, scan.to_scan
        is_turned = number % UPSIDE_DOWN == UPSIDE_DOWN - 2
        if is_turned:
            image = np.ascontiguousarray(image[::-1, ::-1])
            to_scan = px.shift(*image.shape[1::-1]) @ np.diag([-1.0, -1.0, 1.0]) @ to_scan
        file = f"blatt_{number + 1:03d}.tif"
        _geotiff(folder / file, image, placed=False)
        matrix = px.shift(x, y) @ np.diag([1 / scale, 1 / scale, 1.0]) @ np.linalg.inv(to_scan)
        truth[Path(file).stem] = {
            "file": file, "stranger": is_stranger, "upside_down": is_turned, "style": scan.style,
            "matrix": None if is_stranger else matrix.tolist(), "neatline": _frame(scan, image, is_turned).tolist(),
            "middle": [x + sheet / 2, y + sheet / 2], "dpi": round(INCH_M * MAP_SCALE * scale / PIXEL_M),
        }  # fmt: skip
        index.append((name, x, y, sheet))
    _index(folder / "sheets.gpkg", index)
    (folder / "truth.json").write_text(json.dumps(truth, indent=1), encoding="utf-8")
    with (folder / "pairs.csv").open("w", newline="", encoding="utf-8") as table:
        rows = csv.writer(table)
        rows.writerow(["id", "moving", "reference"])
        rows.writerows([own, known["file"], "reference.tif"] for own, known in truth.items())


def _frame(scan: frames.Scan, image: np.ndarray, is_turned: bool) -> np.ndarray:
    """Return the corners of the neatline, clockwise from the upper left of the scan as it lies."""
    return np.roll(np.array(image.shape[1::-1]) - scan.neatline, 2, axis=0) if is_turned else scan.neatline


def _index(path: Path, sheets: list[tuple[str, int, int, int]]) -> None:
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("sheets", _crs(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for name, x, y, sheet in sheets:
        west, north = ORIGIN_M[0] + PIXEL_M * x, ORIGIN_M[1] - PIXEL_M * y
        east, south = west + PIXEL_M * sheet, north - PIXEL_M * sheet
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", name)
        ring = f"{west} {north}, {east} {north}, {east} {south}, {west} {south}, {west} {north}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
        layer.CreateFeature(feature)


def _geotiff(path: Path, image: np.ndarray, placed: bool) -> None:
    rows, cols, bands = image.shape
    options = ["COMPRESS=JPEG", "JPEG_QUALITY=92", "PHOTOMETRIC=YCBCR", "TILED=YES"]
    data = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_Byte, options=options)
    if placed:
        data.SetGeoTransform((ORIGIN_M[0], PIXEL_M, 0.0, ORIGIN_M[1], 0.0, -PIXEL_M))
        data.SetProjection(_crs().ExportToWkt())
    data.WriteArray(np.ascontiguousarray(np.moveaxis(image, 2, 0)))
    data.FlushCache()


def _crs() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(EPSG)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs


if __name__ == "__main__":
    sys.exit(main())
